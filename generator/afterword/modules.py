"""Our own modules in one file a command: to find, open and read hundreds of them takes a tenth of a first `check`.

It lies beside those that Python compiled, and by Python's rules: a module whose file has another size or time by now is read
from that, and nothing is kept where Python keeps nothing.
"""

import marshal
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from types import CodeType, ModuleType

from afterword.frozen import frozen
from afterword.patterns import compiled_once
from afterword.stored import Store

_OURS = __name__.removesuffix("modules")
_HEADER = 16  # bytes before the code: the way of this Python, a zero, then time and size of the source
_BY_TIME = bytes(4)
_WAY = MAGIC_NUMBER, sys.flags.optimize, os.path.dirname(__file__)  # noqa: PTH120  (as Python's own machinery has it)
_ANOTHER_WAY = (EOFError, TypeError, ValueError)


@frozen
class _Module:
    """One of them as Python compiled it: `stamp` says of which source, `kept` where Python has it."""

    source: str
    kept: str
    is_package: bool
    stamp: bytes
    code: bytes

    def is_of(self, source: str) -> bool:
        """Whether the source is what it was when this was compiled, as far as Python looks."""
        with suppress(OSError):
            return self.stamp == _stamp_of(source)
        return False


class _Loader(SourceFileLoader):
    """Python's own, but for where the code comes from."""

    def __init__(self, name: str, module: _Module) -> None:
        super().__init__(name, module.source)
        self._code = module.code

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002  (Python's method)
        """What was compiled."""
        code: CodeType = marshal.loads(self._code)  # noqa: S302  (as trusted as the compiled module beside it)
        return code


class Modules:
    """Those of one command, asked before Python looks for them."""

    def __init__(self, command: str, store: Store | None = None) -> None:
        self._store = store or Store.of("tables")
        self._file = f"modules-{command}-{sys.implementation.cache_tag}"
        self._modules: dict[str, _Module] = {}
        self._read()

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,  # noqa: ARG002  (Python's method)
        target: ModuleType | None = None,  # noqa: ARG002  (likewise)
    ) -> ModuleSpec | None:
        """Where a module comes from; None for one that Python is to look for."""
        module = self._modules.get(fullname)
        if module is None or not module.is_of(module.source):
            return None
        loader = _Loader(fullname, module)
        spec = ModuleSpec(
            fullname, loader, origin=module.source, is_package=module.is_package
        )
        spec.has_location = True
        spec.cached = module.kept
        if module.is_package:
            spec.submodule_search_locations = [os.path.dirname(module.source)]  # noqa: PTH120  (likewise)
        return spec

    def keep(self, imported: Mapping[str, ModuleType]) -> None:
        """Keep what Python had to look for, with all that was kept before."""
        added = dict(_compiled_by_python(imported))
        if added:
            modules = {**self._modules, **added}
            plain = {name: _plain(module) for name, module in modules.items()}
            self._store.write(self._file, marshal.dumps((_WAY, plain)))

    def _read(self) -> None:
        content = self._store.read(self._file)
        # Nothing may be there, or what an earlier version has kept in another way.
        with suppress(*_ANOTHER_WAY):
            way, plain = marshal.loads(content)  # noqa: S302  (likewise)
            if way == _WAY:
                self._modules = {
                    name: _Module(*values) for name, values in plain.items()
                }


@contextmanager
def in_one_piece(command: str) -> Iterator[None]:
    """What a command imports is read in one piece, and patterns of libraries are taken from what was compiled before."""
    modules, before = Modules(command), {*sys.modules}
    sys.meta_path.insert(0, modules)
    try:
        with compiled_once():
            yield
    finally:
        sys.meta_path.remove(modules)
        names = sys.modules.keys() - before
        modules.keep({name: sys.modules[name] for name in names})


def _compiled_by_python(
    imported: Mapping[str, ModuleType],
) -> Iterator[tuple[str, _Module]]:
    """Those of ours that did not come from here, as Python keeps them."""
    for name, module in imported.items():
        spec = module.__spec__
        if name.startswith(_OURS) and spec and type(spec.loader) is SourceFileLoader:
            with suppress(OSError):
                yield from _as_kept(name, spec)


def _as_kept(name: str, spec: ModuleSpec) -> Iterator[tuple[str, _Module]]:
    source, kept = str(spec.origin), str(spec.cached)
    with open(kept, "rb") as file:  # noqa: PTH123  (as Python's own machinery does)
        content = file.read()
    stamp = _stamp_of(source)
    if content[:_HEADER] == MAGIC_NUMBER + _BY_TIME + stamp:
        is_package = spec.submodule_search_locations is not None
        yield name, _Module(source, kept, is_package, stamp, content[_HEADER:])


def _plain(module: _Module) -> tuple[object, ...]:
    return (
        module.source,
        module.kept,
        module.is_package,
        module.stamp,
        module.code,
    )


def _stamp_of(source: str) -> bytes:
    """Time and size of a file, as Python notes them in what it compiles."""
    state = os.stat(source)  # noqa: PTH116  (likewise)
    return b"".join(
        (int(number) & 0xFFFFFFFF).to_bytes(4, "little")
        for number in (state.st_mtime, state.st_size)
    )
