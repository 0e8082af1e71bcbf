"""Where the files that travel with the product lie, and which of them a workspace has in its own words.

`resource` gives what is shipped; `OwnFiles` the files that a workspace has in its place, one file at a time. Who works in a
checkout of the product changes ours in place: `shipped.json` has a digest of each text as it came, and one that differs is
theirs. `make docs` writes it.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path
from typing import TYPE_CHECKING, Self

from afterword.frozen import frozen

if TYPE_CHECKING:
    from afterword.diagnostics import Diagnostic

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent.parent
_TEMPLATES = "templates"
OVERRIDABLE = (
    "templates/mail",
    "templates/pages",
    "templates/print",
    "templates/words",
    "content/packs",
)
# Texts of ours that no workspace replaces, and that can be changed in a checkout alone.
_OTHER_TEXTS = (
    "templates/intake",
    "templates/share",
    "templates/drawings",
    "templates/assets",
    "content/guides",
)
_MANIFEST = _PACKAGE / "shipped.json"
_TEXTS_OF_COPIES = ("templates/share", "templates/drawings")


class BrokenOverrideError(Exception):
    """A file of the workspace's own cannot be used in place of a shipped one; `problem` says where and why."""

    def __init__(self, problem: "Diagnostic") -> None:
        super().__init__(problem.message)
        self.problem = problem


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, such as `resource("templates", "mail")`.

    A wheel holds them inside the package, an editable install beside it in the checkout.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for base in (_PACKAGE, _CHECKOUT):
        path = base.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


def is_shipped(name: str) -> bool:
    """Whether a file of that name, such as `templates/mail/card.txt.j2`, is among ours."""
    return name in _digests()


def is_as_shipped(name: str) -> bool:
    """Whether the file of that name is ours, word for word as it came with the product."""
    if not is_shipped(name):
        return False

    try:
        path = resource(*name.split("/"))
    except FileNotFoundError:
        return False
    return digest(path) == shipped_digest(name)


def shipped_digest(name: str) -> str:
    """The digest of that file as it came with the product."""
    return _digests()[name]


def texts_as_shipped() -> Iterator[Path]:
    """Our texts, but for those that somebody changed."""
    for name in filter(is_as_shipped, _digests()):
        yield resource(*name.split("/"))


def text_digests() -> dict[str, str]:
    """Every text that lies where ours lie, by name, with its digest: what the manifest says of a fresh checkout."""
    names = sorted(_texts_in(_CHECKOUT, (*OVERRIDABLE, *_OTHER_TEXTS)))
    return {name: digest(_CHECKOUT / name) for name in names}


def digest(path: Path) -> str:
    """A digest of a text, however its lines end: Git changes that on some systems."""
    text = path.read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(text).hexdigest()


@cache
def _digests() -> Mapping[str, str]:
    digests: dict[str, str] = json.loads(_MANIFEST.read_text(encoding="ascii"))
    return digests


def _texts_in(root: Path, folders: Collection[str]) -> Iterator[str]:
    """Every file that lies in these folders, but for hidden ones and backups."""
    for folder in folders:
        for path in (root / folder).glob("[!.]*"):
            if not path.name.endswith("~"):
                yield f"{folder}/{path.name}"


def names_in(folder: str) -> list[str]:
    """The names of the shipped files in a folder, such as `templates/mail`."""
    return [path.name for path in resource(*folder.split("/")).iterdir()]


@frozen
class OwnFiles:
    """The files that a workspace has in place of shipped ones; `aside` names those that are left out of account.

    Without a `root` there are none. Folders that are links lead to nothing.
    """

    root: Path | None = None
    aside: frozenset[str] = frozenset()

    @classmethod
    def of(cls, root: Path, aside: Collection[str] = ()) -> Self:
        """Those of a workspace. In a checkout of the product they are the ones that differ from what was shipped."""
        if root.resolve() in {_PACKAGE, _CHECKOUT.resolve()}:
            return cls._changed_in(root, aside)

        if any(lexists(root / folder) for folder in (_TEMPLATES, *OVERRIDABLE)):
            return cls(root, frozenset(aside))

        return cls()

    @classmethod
    def _changed_in(cls, root: Path, aside: Collection[str]) -> Self:
        every = cls(root)
        names = {*every.names(), *every.texts_of_copies()}
        unchanged = frozenset(filter(is_as_shipped, names))
        if names == unchanged:
            return cls()

        return cls(root, unchanged | frozenset(aside))

    def path(self, name: str) -> Path | None:
        """The workspace's own file in place of the shipped one of that name, or None."""
        if self.root is None or name in self.aside:
            return None

        folder, _, file = name.rpartition("/")
        if folder not in OVERRIDABLE or file == "..":
            return None

        path = self.root / name
        if lexists(path) and not _is_linked(path, self.root):
            return path

        return None

    def text_path(self, name: str) -> Path | None:
        """The path of a text of theirs, of a copy's too."""
        if self.root and name in self.texts_of_copies():
            return self.root / name

        return self.path(name)

    def names(self) -> tuple[str, ...]:
        """Every file in the folders that may hold some, as paths from the root, in order."""
        if self.root is None:
            return ()

        candidates = _texts_in(self.root, OVERRIDABLE)
        return tuple(sorted(filter(self.path, candidates)))

    def texts_of_copies(self) -> tuple[str, ...]:
        """Changed texts of copies, which are read from a checkout alone."""
        if self.root is None or self.root.resolve() != _CHECKOUT.resolve():
            return ()

        names = set(_texts_in(self.root, _TEXTS_OF_COPIES))
        return tuple(sorted(names - self.aside))

    def unread_folders(self) -> tuple[str, ...]:
        """Folders beside those, from which nothing is read."""
        if self.root is None or self.root.resolve() == _CHECKOUT.resolve():
            return ()

        folders = filter(Path.is_dir, _own_entries(self.root / _TEMPLATES))
        names = {f"{_TEMPLATES}/{folder.name}" for folder in folders}
        return tuple(sorted(names.difference(OVERRIDABLE)))

    def linked_folders(self) -> tuple[str, ...]:
        """Those folders that are links: nothing is read through them."""
        if self.root is None:
            return ()

        root = self.root
        return tuple(
            folder
            for folder in (_TEMPLATES, *OVERRIDABLE)
            if (root / folder).is_symlink()
        )

    def without(self, name: str) -> "OwnFiles":
        """These files, but for one that cannot be used."""
        return OwnFiles(self.root, self.aside | {name})


def _own_entries(folder: Path) -> Iterator[Path]:
    """What lies in a folder, but for what is hidden; nothing through a link."""
    if not folder.is_symlink():
        yield from folder.glob("[!.]*")


def _is_linked(path: Path, root: Path) -> bool:
    """Whether a folder between a file and the root is a link."""
    folders = path.relative_to(root).parents
    return any((root / folder).is_symlink() for folder in folders if folder.name)


NO_OWN_FILES = OwnFiles()
