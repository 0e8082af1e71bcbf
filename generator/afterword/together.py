"""The modules of a command, from one file: looking for four hundred of them, one by one, takes a quarter of their import.

The rules are those for compiled modules: one whose source was written anew is imported as ever, and kept anew.
"""

import marshal
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType
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
        yield
    finally:
        sys.meta_path.remove(finder)
    finder.take_in(sys.modules.keys() - before)


class _Finder:
    """It finds those modules that were kept, and whose source is as it was then."""

    def __init__(self, command: str) -> None:
        self._command = command

    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        """Where a module comes from; nothing where it is to be looked for elsewhere."""
        kept = _kept(self._command).entries.get(name)
        if kept is None:
            return None
        source, compiled, state, code = kept
        if state_of(source) != state:
            return None
        loader = _Loader(name, source, code)
        is_package = source.endswith(_PACKAGE)
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.cached = compiled
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [source.removesuffix(_PACKAGE)]
        return spec

    def take_in(self, names: Iterable[str]) -> None:
        """Keep those modules of ours that came from elsewhere, where anything can be kept."""
        if not _kept(self._command).takes_more():
            return
        for name in filter(_is_ours, names):
            spec = sys.modules[name].__spec__
            if spec and type(spec.loader) is SourceFileLoader:
                source = spec.loader.path
                state = state_of(source)
                code = marshal.dumps(spec.loader.get_code(name))
                kept = (source, spec.cached, state, code)
                _kept(self._command).put(name, kept)


class _Loader(SourceFileLoader):
    """As Python's own, with the compiled module at hand."""

    def __init__(self, name: str, source: str, code: bytes) -> None:
        super().__init__(name, source)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002  (Python's method)
        """What the source was compiled to."""
        code: CodeType = marshal.loads(self._code)  # noqa: S302  (as trusted as the compiled module beside it)
        return code


@cache
def _kept(command: str) -> Growing:
    return Growing.of_installation(f"modules-{command}", __file__)


def _is_ours(name: str) -> bool:
    return name.startswith("afterword.")
