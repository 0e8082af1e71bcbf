"""Where the files that travel with the product lie, and which of them a workspace has in its own words.

`resource` gives what is shipped; `OwnFiles` the files that a workspace has in its place, one file at a time.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from afterword.diagnostics import Diagnostic

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent.parent
OVERRIDABLE = (
    "templates/mail",
    "templates/pages",
    "templates/print",
    "templates/words",
    "content/packs",
)


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
    try:
        return resource(*name.split("/")).is_file()
    except FileNotFoundError:
        return False


def names_in(folder: str) -> list[str]:
    """The names of the shipped files in a folder, such as `templates/mail`."""
    return [path.name for path in resource(*folder.split("/")).iterdir()]


@dataclass(frozen=True)
class OwnFiles:
    """The files that a workspace has in place of shipped ones; `aside` names those that are left out of account.

    Without a `root` there are none. Folders that are links lead to nothing.
    """

    root: Path | None = None
    aside: frozenset[str] = frozenset()

    @classmethod
    def of(cls, root: Path, aside: Collection[str] = ()) -> Self:
        """Those of a workspace. In a checkout of the product there are none: there they are the shipped ones."""
        if root.resolve() in {_PACKAGE, _CHECKOUT.resolve()}:
            return cls()

        has_any = any(lexists(root / folder) for folder in OVERRIDABLE)
        if has_any or (root / "templates").is_symlink():
            return cls(root, frozenset(aside))

        return cls()

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

    def names(self) -> tuple[str, ...]:
        """Every file in the folders that may hold some, as paths from the root, in order."""
        return tuple(sorted(name for name in self._candidates() if self.path(name)))

    def linked_folders(self) -> tuple[str, ...]:
        """Those folders that are links: nothing is read through them."""
        if self.root is None:
            return ()

        root = self.root
        return tuple(
            folder for folder in ("templates", *OVERRIDABLE) if (root / folder).is_symlink()
        )

    def without(self, name: str) -> "OwnFiles":
        """These files, but for one that cannot be used."""
        return OwnFiles(self.root, self.aside | {name})

    def _candidates(self) -> Iterator[str]:
        """Every file that lies where files of a workspace's own may lie, but for hidden ones and backups."""
        if self.root is None:
            return

        for folder in OVERRIDABLE:
            for path in (self.root / folder).glob("[!.]*"):
                if not path.name.endswith("~"):
                    yield f"{folder}/{path.name}"


def _is_linked(path: Path, root: Path) -> bool:
    """Whether a folder between a file and the root is a link."""
    folders = path.relative_to(root).parents
    return any((root / folder).is_symlink() for folder in folders if folder.name)


NO_OWN_FILES = OwnFiles()
