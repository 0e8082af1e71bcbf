"""Regular expressions that are compiled when they are first used, and once an installation.

A command uses hundreds of them, and compiling these takes a fifth of its time. So what each was compiled to is kept where
Python keeps the compiled modules: the texts of patterns stand in our code, and none is made of what a person typed. Kept too
is what a text must have in it for a pattern to be found there: of three patterns two are asked for none that has it.
"""

import _sre  # type: ignore[import-not-found]  # Python's own, and it tells nobody of it
import marshal
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, AnyStr
from zlib import compress, decompress

from afterword import __version__
from afterword.stored import Growing, state_of

_NEEDED = str(Path(__file__).with_name("needed.py"))
_APART = "\0"
_WAY = _sre.MAGIC, __version__, state_of(_NEEDED)
_COMPILE = re.compile
Rewriting = Callable[[re.Match[str]], str]
Source = tuple[str | bytes, int]  # a pattern's text and flags
# What a text must have, and what to do with one that has it
Program = tuple[str, bytes]
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
            texts = _of_installation().needed(self._source)
            if not all((texts, name in _FINDING_NOTHING)):
                return self._use(name)
            where_needed = self._sub if name == "sub" else self._finding
            method = where_needed(name, texts)
            setattr(self, name, method)
            return method

        def _sub(self, name: str, texts: Sequence[str]) -> Callable[..., str]:
            """What changes nothing in a text for as long as it has none of these."""

            def sub(repl: Any, string: str, *more: Any, **named: Any) -> str:
                if _has_none(string, texts):
                    return string
                return self._use(name)(repl, string, *more, **named)

            return sub

        def _finding(self, name: str, texts: Sequence[str]) -> Callable[..., Any]:
            """What finds nothing in a text for as long as it has none of these."""
            finding_nothing = _FINDING_NOTHING[name]

            def method(string: str, *more: Any, **named: Any) -> Any:
                if _has_none(string, texts):
                    return finding_nothing(string)
                return self._use(name)(string, *more, **named)

            return method

        def _use(self, name: str) -> Callable[..., Any]:
            """The method of the compiled one, which stands in the place of this one's from now on."""
            method = getattr(_compiled(*self._source), name)
            setattr(self, name, method)
            return method


def _has_none(text: str, texts: Sequence[str]) -> bool:
    """Whether a text is in ASCII and has none of these in it, in large letters or small ones."""
    small = text.lower()
    for wanted in texts:
        if wanted in small:
            return False
    return text.isascii()


# What a method gives for a text in which there is nothing to find
_FINDING_NOTHING: Mapping[str, Callable[[str], object]] = {
    "search": lambda _: None,
    "match": lambda _: None,
    "fullmatch": lambda _: None,
    "finditer": lambda _: iter(()),
    "findall": lambda _: [],
    "split": lambda text: [text],
    "sub": str,
}


class Compiled:
    """What patterns were compiled to, by their text and flags."""

    def __init__(self, programs: Growing) -> None:
        self._programs = programs

    def pattern(self, text: AnyStr, flags: int) -> re.Pattern[AnyStr]:
        """What `re.compile` gives; by itself on a Python that compiles in another way than those that we know."""
        try:
            _, program = self._of((text, int(flags)))
            return _pattern(text, program)
        except _ANOTHER_WAY:
            return _COMPILE(text, flags)

    def needed(self, source: Source) -> Sequence[str]:
        """Texts of which one is in whatever the pattern is found in, as far as that is in ASCII; none if that is not known."""
        try:
            texts, _ = self._of(source)
        except _ANOTHER_WAY:
            return ()
        return tuple(filter(None, texts.split(_APART)))

    def _of(self, source: Source) -> Program:
        program: Program | None = self._programs.entries.get(source)
        if program is None:
            program = _program(*source)
            self._programs.put(source, program)
        return program


def _program(text: str | bytes, flags: int) -> Program:
    """What Python works out of a pattern, which takes all of the time: it has no door to it but what is behind `re.compile`."""
    from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415  (Python's own)

    from afterword.needed import needed  # noqa: PLC0415  (once an installation)

    parsed = _parser.parse(text, flags)
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001  (likewise)
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    groups = tuple(map(names.get, range(state.groups)))
    worked_out = (flags | state.flags, code.tobytes(), state.groupdict, groups)
    texts = needed(parsed) if isinstance(text, str) else ()
    return _APART.join(texts), compress(marshal.dumps(worked_out))


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
    return Compiled(Growing.of_installation("patterns", *_WAY))


@contextmanager
def kept_of_libraries() -> Iterator[None]:
    """Keep what libraries compile while they are imported, as ours: one of PyYAML's takes longer than all else in it."""
    re.compile = _compiled_of_library  # type: ignore[assignment]
    try:
        yield
    finally:
        re.compile = _COMPILE


def _compiled_of_library(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    return _compiled(pattern, int(flags))


def rewritten(
    text: str, pairs: Iterable[tuple[re.Pattern[str], str | Rewriting]]
) -> str:
    """A text with what each pattern finds in it put in other words, one pair after the other."""
    for found, words in pairs:
        text = found.sub(words, text)
    return text


def not_behind(words: str) -> str:
    """The part of a pattern that stands right behind none of these words: a full stop behind `Mr` ends no sentence."""
    return "".join(rf"(?<!\b{word})" for word in words.split())
