"""Where the files that travel with the product lie, and which of them a workspace has in its own words.

`resource` gives what is shipped. `own` gives the file that the workspace in use has in its place, one file at a time. Which
workspace that is, is said in one place for a command or a build: `with overridden_by(root)`.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

    from afterword.diagnostics import Diagnostic

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent.parent
OVERRIDABLE = ("templates/mail", "templates/pages", "templates/print", "templates/words", "content/packs")

Result = TypeVar("Result")
_KEPT: list[Callable[[], None]] = []


class BrokenOverrideError(Exception):
    """A file of the workspace's own cannot be used in place of a shipped one; `problem` says where and why."""

    def __init__(self, problem: "Diagnostic") -> None:
        super().__init__(problem.message)
        self.problem = problem


@dataclass(frozen=True)
class _Workspace:
    """The workspace in use. `aside` holds the paths of those of its files that are left out of account."""

    root: Path
    aside: frozenset[str]


_IN_USE: ContextVar[_Workspace | None] = ContextVar("workspace_in_use", default=None)


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


@contextmanager
def overridden_by(root: Path | None, *, aside: Collection[str] = ()) -> Iterator[None]:
    """Inside the block, files of this workspace win over the shipped ones; `aside` names those that do not.

    A checkout of the product is no workspace with files of its own: there they are the shipped ones.
    """
    before, now = _IN_USE.get(), _workspace(root, aside)
    mark = _IN_USE.set(now)
    if before or now:
        forget()
    try:
        yield
    finally:
        _IN_USE.reset(mark)
        if before or now:
            forget()


def own(*parts: str) -> Path | None:
    """The workspace's own file in place of a shipped one, or None. Folders that are links lead to nothing."""
    used, name = _IN_USE.get(), "/".join(parts)
    if used is None or name in used.aside or name.rpartition("/")[0] not in OVERRIDABLE or ".." in Path(name).parts:
        return None
    path = used.root / name
    linked = any(above.is_symlink() for above in path.parents if above.is_relative_to(used.root) and above != used.root)
    return path if lexists(path) and not linked else None


def own_files() -> tuple[str, ...]:
    """Every file in the folders of the workspace that may hold some of its own, as paths from its root, in order."""
    used = _IN_USE.get()
    if used is None:
        return ()
    found = (f"{folder}/{path.name}" for folder in OVERRIDABLE for path in (used.root / folder).glob("[!.]*"))
    return tuple(sorted(name for name in found if not name.endswith("~") and own(*name.split("/"))))


def linked_folders() -> tuple[str, ...]:
    """Those folders that are links: nothing is read through them."""
    used = _IN_USE.get()
    names = ("templates", *OVERRIDABLE) if used else ()
    return tuple(name for name in names if used and (used.root / name).is_symlink())


def kept(function: Callable[..., Result]) -> "_lru_cache_wrapper[Result]":
    """The function with its results kept until `forget`: for whatever is made of files that may be overridden."""
    keeping = cache(function)
    _KEPT.append(keeping.cache_clear)
    return keeping


def forget() -> None:
    """Read templates, words and packs anew when they are next needed: somebody may have changed one."""
    for clear in _KEPT:
        clear()


def _workspace(root: Path | None, aside: Collection[str]) -> _Workspace | None:
    if root is None or root.resolve() in {_PACKAGE, _CHECKOUT.resolve()}:
        return None
    there = any(lexists(root / folder) for folder in OVERRIDABLE) or (root / "templates").is_symlink()
    return _Workspace(root, frozenset(aside)) if there else None
