"""Regular expressions that are compiled when they are first used, and once an installation.

A command uses hundreds of them, and compiling these takes a fifth of its time. So what each was compiled to is kept where
Python keeps the compiled modules: the texts of patterns stand in our code, and none is made of what a person typed.
"""

import _sre  # type: ignore[import-not-found]  # Python's own, and it tells nobody of it
import atexit
import re
import sys
from array import array
from functools import cache
from typing import TYPE_CHECKING, Any, AnyStr, NamedTuple

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


class _Program(NamedTuple):
    """What Python works out of a pattern, which takes all of the time: it has no door to it but what is behind `re.compile`."""

    flags: int
    code: bytes
    groups: int
    numbers: dict[str, int]
    names: tuple[str | None, ...]

    @classmethod
    def of(cls, text: str | bytes, flags: int) -> "_Program":
        """What a pattern is worked out to."""
        from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415  (Python's own)

        parsed = _parser.parse(text, flags)
        code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001  (likewise)
        state = parsed.state
        names = {number: name for name, number in state.groupdict.items()}
        return cls(
            flags | state.flags,
            code.tobytes(),
            state.groups - 1,
            state.groupdict,
            tuple(map(names.get, range(state.groups))),
        )

    def pattern(self, text: AnyStr) -> re.Pattern[AnyStr]:
        """The pattern that does it."""
        code = array("I", self.code).tolist()
        pattern: re.Pattern[AnyStr] = _sre.compile(
            text, self.flags, code, self.groups, self.numbers, self.names
        )
        return pattern


class Compiled:
    """What patterns were compiled to, by their text and flags; what is new is kept when the command ends."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._programs: dict[tuple[str | bytes, int], _Program] = {}
        self._is_new = False
        self._read()

    def pattern(self, text: AnyStr, flags: int) -> re.Pattern[AnyStr]:
        """What `re.compile` gives; by itself on a Python that compiles in another way than those that we know."""
        try:
            program = self._program(text, flags)
            return program.pattern(text)
        except _ANOTHER_WAY:
            return re.compile(text, flags)

    def _program(self, text: str | bytes, flags: int) -> "_Program":
        source = text, flags
        if source not in self._programs:
            self._programs[source] = _Program.of(text, flags)
            self._is_new = True
        return self._programs[source]

    def keep(self) -> None:
        """Keep it all, if there is anything new."""
        import pickle  # noqa: PLC0415  (only the first commands of an installation pay)

        if self._is_new:
            record = (_WAY, self._programs)
            self._store.write(_TABLE, pickle.dumps(record))

    def _read(self) -> None:
        import pickle  # noqa: PLC0415  (`--help` does without)

        content = self._store.read(_TABLE)
        if content:
            way, programs = pickle.loads(content)  # noqa: S301  (as trusted as the compiled module beside it)
            if way == _WAY:
                self._programs = programs


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
