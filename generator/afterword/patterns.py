"""Regular expressions that are compiled when they are first used, and once an installation.

A command uses hundreds of them, and compiling these takes a fifth of its time. So what each was compiled to is kept where
Python keeps the compiled modules: the texts of patterns stand in our code, and none is made of what a person typed.
"""

import _sre  # type: ignore[import-not-found]  # Python's own, and it tells nobody of it
import atexit
import marshal
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, AnyStr
from zlib import compress, decompress

from afterword import __version__
from afterword.stored import Store

_TABLE = f"patterns-{sys.implementation.cache_tag}"
_WAY = sys.hexversion, _sre.MAGIC, __version__
_ANOTHER_WAY = (ImportError, AttributeError, TypeError, ValueError, RuntimeError)

if TYPE_CHECKING:

    def lazy_pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """To whoever uses it, it is what `re.compile` gives."""

else:

    class lazy_pattern:  # noqa: N801  (called like a function)
        """It has each method of the compiled one from the moment at which that is asked for."""

        def __init__(self, text: AnyStr, flags: int = 0) -> None:
            self._source = text, int(flags)

        def __getattr__(self, name: str) -> Any:
            """Compile it, or take it from what was compiled before, for a method that has not been used before."""
            method = getattr(_compiled(*self._source), name)
            setattr(self, name, method)
            return method


class Compiled:
    """What patterns were compiled to, by their text and flags; what is new is kept when the command ends."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._programs: dict[tuple[str | bytes, int], bytes] = {}
        self._is_new = False
        self._read()

    def pattern(self, text: AnyStr, flags: int) -> re.Pattern[AnyStr]:
        """What `re.compile` gives; by itself on a Python that compiles in another way than those that we know."""
        source = text, int(flags)
        try:
            if source not in self._programs:
                self._programs[source] = _program(*source)
                self._is_new = True
            return _pattern(text, self._programs[source])
        except _ANOTHER_WAY:
            return re.compile(text, flags)

    def keep(self) -> None:
        """Keep it all, if there is anything new."""
        if self._is_new:
            record = marshal.dumps((_WAY, self._programs))
            self._store.write(_TABLE, record)

    def _read(self) -> None:
        content = self._store.read(_TABLE)
        # Nothing may be there, or what an earlier version has kept in another way.
        with suppress(*_ANOTHER_WAY, EOFError):
            way, programs = marshal.loads(content)  # noqa: S302  (as trusted as the compiled module beside it)
            if way == _WAY:
                self._programs = programs


def _program(text: str | bytes, flags: int) -> bytes:
    """What Python works out of a pattern, which takes all of the time: it has no door to it but what is behind `re.compile`."""
    from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415  (Python's own)

    parsed = _parser.parse(text, flags)
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001  (likewise)
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    groups = tuple(map(names.get, range(state.groups)))
    worked_out = (flags | state.flags, code.tobytes(), state.groupdict, groups)
    return compress(marshal.dumps(worked_out))


def _pattern(text: AnyStr, program: bytes) -> re.Pattern[AnyStr]:
    """The pattern that does what was worked out."""
    worked_out = marshal.loads(decompress(program))  # noqa: S302  (likewise)
    flags, code, numbers, groups = worked_out
    numbered = array("I", code).tolist()
    pattern: re.Pattern[AnyStr] = _sre.compile(
        text, flags, numbered, len(groups) - 1, numbers, groups
    )
    return pattern


@cache
def _compiled(text: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    return _of_installation().pattern(text, flags)


@cache
def _of_installation() -> Compiled:
    compiled = Compiled(Store.of("tables"))
    atexit.register(compiled.keep)
    return compiled


def not_behind(words: str) -> str:
    """The part of a pattern that stands right behind none of these words: a full stop behind `Mr` ends no sentence."""
    return "".join(rf"(?<!\b{word})" for word in words.split())
