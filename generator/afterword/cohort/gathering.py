"""The copies of many clients laid out for their coaches: a folder for each coach, files that are called after the client."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import filterfalse
from pathlib import Path

from afterword.cohort.clients import Client
from afterword.cohort.copies import Handed
from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.out.outbox import OUTBOX

_STRANGE = lazy_pattern(r"[^\w '-]")  # signs that the name of a folder goes without


@frozen
class Gathered:
    """A file of a client's copy, and where it belongs below the folder that all are gathered in."""

    source: Path
    place: Path


def gathered(clients: Sequence[Client], copies: Sequence[Handed]) -> Iterator[Gathered]:
    """Every file of every copy; no link in an outbox is followed."""
    names = Counter(client.root.name for client in clients)
    for handed in copies:
        client = clients[handed.number]
        called = "-".join(client.root.parts[-min(2, names[client.root.name]) :])
        for number, folder in enumerate(handed.folders, start=1):
            which = f"{called}-{number}" if number > 1 else called
            for path in _files(client.root / OUTBOX / folder):
                place = Path(_folder_for(client.coach), f"{which}-{path.name}")
                yield Gathered(path, place)


def _files(folder: Path) -> Iterator[Path]:
    yield from filterfalse(
        Path.is_symlink, filter(Path.is_file, sorted(folder.iterdir()))
    )


def from_before(out: Path, files: Iterable[Gathered]) -> Iterator[Path]:
    """What else lies in these folders of coaches: it may be an open copy of before."""
    places = {out / file.place for file in files}
    folders = {place.parent for place in places}
    for folder in sorted(folders):
        yield from sorted(set(folder.iterdir()) - places)


def _folder_for(coach: str) -> str:
    """A coach's name as a folder can be called."""
    return _STRANGE.sub("-", coach).strip(" -") or "coach"
