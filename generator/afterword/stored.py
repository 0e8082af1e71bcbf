"""Where Python keeps the compiled modules of this installation, by the rules for those: what our files and libraries come to.

Nothing of a person's is in it, and nothing that has been damaged is read.
"""

import atexit
import marshal
import os
import sys
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar
from zlib import crc32

_FOLDER = Path(__file__).parent / "__pycache__"
_CHECKSUM_SIZE = 4
Table = TypeVar("Table")
State = tuple[int, int]


class Store:
    """What is kept in one folder beside the compiled modules."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of(cls, kind: str) -> "Store":
        """That of one kind, such as `templates`."""
        return cls(_FOLDER / kind)

    def read(self, name: str) -> bytes:
        """What lies there by that name; nothing where it was damaged."""
        try:
            with (self.folder / name).open("rb") as stored:
                checksum, content = stored.read(_CHECKSUM_SIZE), stored.read()
        except OSError:
            return b""
        if _checksum(content) != checksum:
            return b""
        return content

    def takes_more(self) -> bool:
        """Whether what is written is kept: where Python keeps its own, in a folder that lets us."""
        places = (self.folder, *self.folder.parents)
        nearest = next(filter(Path.exists, places))
        return not sys.dont_write_bytecode and os.access(nearest, os.W_OK)

    def write(self, name: str, content: bytes) -> None:
        """Keep it, in one piece, where Python keeps its own; elsewhere nothing is kept."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):  # as Python does where nobody may write
            self.folder.mkdir(parents=True, exist_ok=True)
            part = self.folder / f"{name}.{os.getpid()}"
            part.write_bytes(_checksum(content) + content)
            part.replace(self.folder / name)


class Growing:
    """A table of which each command works out what it needs and finds nowhere; what is new is kept when the command ends.

    It is for one way of working it out: what was worked out in another is worked out anew.
    """

    def __init__(self, kind: str, way: Sequence[object], store: Store) -> None:
        self._file = f"{kind}-{sys.implementation.cache_tag}"
        self._way = (sys.hexversion, *way)
        self._store = store
        self._is_new = False
        self.entries = self._read()

    @classmethod
    def of_installation(cls, kind: str, *way: object) -> "Growing":
        """The one that all commands fill."""
        growing = cls(kind, way, Store.of("tables"))
        atexit.register(growing.keep)
        return growing

    def takes_more(self) -> bool:
        """Whether what is put into it is kept for the next command."""
        return self._store.takes_more()

    def put(self, key: Hashable, entry: Any) -> None:
        """Keep an entry, in the place of one from before."""
        self.entries[key] = entry
        self._is_new = True

    def keep(self) -> None:
        """Keep it all, if there is anything new."""
        if self._is_new:
            record: Any = (self._way, self.entries)
            self._store.write(self._file, marshal.dumps(record))

    def _read(self) -> dict[Hashable, Any]:
        content = self._store.read(self._file)
        entries: dict[Hashable, Any]
        # Nothing may be there, or what an earlier version has kept in another way
        with suppress(EOFError, ValueError, TypeError):
            way, entries = marshal.loads(content)  # noqa: S302  (as trusted as the compiled module beside it)
            if way == self._way:
                return entries
        return {}


def table(
    name: str,
    source: str,
    make: Callable[[], Table],
    store: Store | None = None,
) -> Table:
    """What `make` works out, taken from the store where the same module worked it out before from a source called the same.

    It holds plain values alone: texts, numbers, days, lists, sets and dictionaries.
    """
    import pickle  # noqa: PLC0415  (where nothing has changed, no table is asked for)

    store = store or Store.of("tables")
    source = f"{_version_of(make)} {source}"
    file = f"{name.replace('/', '-')}-{sys.implementation.cache_tag}"
    content = store.read(file)
    if content:
        stored: tuple[str, Table] = pickle.loads(content)  # noqa: S301  (as trusted as the compiled module beside it)
        if stored[0] == source:
            return stored[1]

    made = make()
    store.write(file, pickle.dumps((source, made)))
    return made


def _version_of(make: Callable[[], object]) -> State | None:
    """The state of the module in which a function is written."""
    function = make.func if isinstance(make, partial) else make
    return state_of(function.__code__.co_filename)


def state_of(source: str) -> State | None:
    """When a module was last written, and its size: what Python tells a compiled module's age by; None without the file."""
    try:
        status = os.stat(source)  # noqa: PTH116  (of hundreds: a path as an object costs more)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def states_in(package: ModuleType) -> list[State | None]:
    """The states of the modules of a package, in the order of their names."""
    (folder,) = package.__path__
    names = filter(_is_module, sorted(os.listdir(folder)))  # noqa: PTH208  (as above)
    return [state_of(os.path.join(folder, name)) for name in names]  # noqa: PTH118  (likewise)


def _is_module(name: str) -> bool:
    return name.endswith(".py")


def libraries() -> int:
    """A number that is another when a library beside ours was added, taken away or replaced; in seconds, as images have it."""
    import click  # noqa: PLC0415  (every command has imported it: it lies where all libraries lie)

    return int(Path(click.__file__).parent.parent.stat().st_mtime)


def _checksum(content: bytes) -> bytes:
    return crc32(content).to_bytes(_CHECKSUM_SIZE, "big")
