"""The modules of a command, from one file: looking for five hundred of them, one by one, takes a third of their import.

The rules are those for compiled modules: one whose source was written anew is imported as ever, and kept anew.
"""

import gc
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from itertools import filterfalse
from types import CodeType, ModuleType
from typing import Any

from afterword.stored import Growing, state_of

_PACKAGE = f"{os.sep}__init__.py"


@contextmanager
def together(command: str) -> Iterator[None]:
    """Import what a command needs as it was imported for that before, and keep what was not there."""
    before = set(sys.modules)
    finder = _Finder(command)
    sys.meta_path.insert(0, finder)
    try:
        finder.import_all()
        yield
    finally:
        sys.meta_path.remove(finder)
    imported = [*filterfalse(before.__contains__, [*sys.modules])]
    if imported:
        finder.take_in(imported)
        gc.freeze()  # modules stay until all ends: nobody looks through them for garbage


class _Finder:
    """It finds those modules that were kept, and whose source is as it was then."""

    def __init__(self, command: str) -> None:
        self._command = command

    def import_all(self) -> None:
        """Import them in the order in which they were ready then: so none has to wait for another, and to be looked for."""
        for name in filter(_can_begin, map(str, _kept(self._command).entries)):
            spec = self.find_spec(name)
            if spec:
                _import(spec)

    def find_spec(self, name: str, *_: Any) -> "_Spec | None":
        """Where a module comes from; nothing where it is to be looked for elsewhere."""
        kept = _kept(self._command).entries.get(name)
        if kept is None:
            return None
        source, compiled, state, code = kept
        if state_of(source) != state:
            return None
        return _Spec(name, source, compiled, code)

    def take_in(self, names: Iterable[str]) -> None:
        """Keep those modules that came from elsewhere, in their order, where anything can be kept."""
        if not _kept(self._command).takes_more():
            return
        for name in names:
            spec = sys.modules[name].__spec__
            if spec and type(spec.loader) is SourceFileLoader:
                source = spec.loader.path
                state = state_of(source)
                kept = (source, spec.cached, state, spec.loader.get_code(name))
                _kept(self._command).put(name, kept)


class _Spec(ModuleSpec):
    """Where a module comes from, with the compiled module at hand."""

    loader: "_Loader"

    def __init__(self, name: str, source: str, compiled: str, code: CodeType) -> None:
        is_package = source.endswith(_PACKAGE)
        loader = _Loader(name, source, code)
        super().__init__(name, loader, origin=source, is_package=is_package)
        self.cached = compiled
        self.has_location = True
        if is_package:
            self.submodule_search_locations = [source.removesuffix(_PACKAGE)]


class _Loader(SourceFileLoader):
    """As Python's own, with the compiled module at hand."""

    def __init__(self, name: str, source: str, code: CodeType) -> None:
        super().__init__(name, source)
        self._code = code

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """A module of ours as a light one; a library may count on Python's own."""
        if not spec.name.startswith("afterword."):
            return None
        return _Module(spec.name)

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002  (Python's method)
        """What the source was compiled to."""
        return self._code


class _Module(ModuleType):
    """A module of which each import may ask in vain whether it is a package: Python would write an error, and drop it."""

    __getattribute__ = object.__getattribute__


def _can_begin(name: str) -> bool:
    """Whether a module is not there yet, and its package is: one that its own package asks for comes with that."""
    return name not in sys.modules and name.rpartition(".")[0] in sys.modules


def _import(spec: _Spec) -> None:
    """Import a module; one that cannot be imported now is left to whoever asks for it, and hears why."""
    package, _, name = spec.name.rpartition(".")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except Exception:  # noqa: BLE001  (as above)
        del sys.modules[spec.name]
    else:
        setattr(sys.modules[package], name, module)


@cache
def _kept(command: str) -> Growing:
    # A library that lies elsewhere is another one
    places = map(str, sys.path[1:])
    return Growing.of_installation(
        f"modules-{command}", __file__, state_of(__file__), *places
    )
