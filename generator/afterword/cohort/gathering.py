"""The copies of many clients laid out for their coaches: a folder for each coach, files that are called after the client."""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from afterword.cohort.clients import Client
from afterword.cohort.copies import Handed
from afterword.files import is_own_file
from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.interview.values.texts import RESERVED_NAMES
from afterword.patterns import lazy_pattern
from afterword.sharing.out.outbox import OUTBOX
from afterword.sharing.out.share import NOTE

# As they are called in a client's outbox.
_OF_A_COPY = (NOTE, "workbook.html", "workbook.pdf")
_STRANGE = lazy_pattern(r"[^\w '-]")  # signs that the name of a folder goes without


@frozen
class Gathered:
    """A file of a client's copy, and where it belongs below the folder that all are gathered in."""

    source: Path
    place: Path


def gathered(
    clients: Sequence[Client], everyone: Sequence[Client], copies: Sequence[Handed]
) -> Iterator[Gathered]:
    """Every file of every copy, each at a place of its own; no link in an outbox is followed, and nothing else in it taken.

    A place is the same whoever else is chosen, and on each system: it goes by `everyone` of the cohort, and a coach whose name
    stands there with and without capital letters is one, as for `--coach` and passphrases.
    """
    names = told_apart(clients, everyone)
    coaches = {_as_one_folder(each.coach): each.coach for each in reversed(everyone)}
    for handed in copies:
        client = clients[handed.number]
        called = names[handed.number]
        for number, folder in enumerate(handed.folders, start=1):
            # Behind the file's own name: `lee-2-workbook` is what a client in the folder lee-2 has
            which = text_if(number > 1, f"-{number}")
            for path in _files(client.root / OUTBOX / folder):
                name = f"{called}-{path.stem}{which}{path.suffix}"
                coach = coaches[_as_one_folder(client.coach)]
                yield Gathered(path, Path(_folder_for(coach), name))


def told_apart(clients: Sequence[Client], everyone: Sequence[Client]) -> list[str]:
    """What the files of each are called: as the folder; where two of all are called so, with the one above it and a mark."""
    names = Counter(_as_one_folder(client.root.name) for client in everyone)
    return [_called(client.root, names) for client in clients]


def _as_one_folder(name: str) -> str:
    """What is the same for all names that are one folder on Windows or macOS."""
    return unicodedata.normalize("NFC", name.casefold())


def _called(root: Path, names: Mapping[str, int]) -> str:
    if names[_as_one_folder(root.name)] == 1:
        return root.name
    place = root.resolve()  # however the cohort's folder was typed
    return "-".join([*place.parts[-2:], _mark(str(place))])


def _files(folder: Path) -> Iterator[Path]:
    """The files of a copy: what else a client has put there is theirs."""
    yield from filter(is_own_file, map(folder.joinpath, _OF_A_COPY))


def from_before(out: Path, files: Iterable[Gathered]) -> Iterator[Path]:
    """What else lies in these folders of coaches: it may be an open copy of before."""
    places = {out / file.place for file in files}
    folders = {place.parent for place in places}
    for folder in sorted(folders):
        yield from sorted(set(folder.iterdir()) - places)


def _folder_for(coach: str) -> str:
    """A coach's name as a folder can be called; with a mark where it is another name, or nobody else's copies lie apart."""
    folder = _STRANGE.sub("-", coach).strip(" -")
    if folder == coach and not RESERVED_NAMES.match(folder.casefold()):
        return folder
    return f"{folder} {_mark(coach)}".strip()


def _mark(text: str) -> str:
    """A few signs that are the same for the same text, and others for another."""
    return hashlib.sha256(text.encode()).hexdigest()[:6]
