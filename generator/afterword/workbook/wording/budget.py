"""How much a template of the workspace's own may do: turns, signs written, and how large a value may grow.

All of it is counted, on every system and in every thread alike. No value may grow large in one step either: nothing could
stop that step. The clock is the last resort, for many steps of which each is slow.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from jinja2 import TemplateRuntimeError

from afterword.patterns import lazy_pattern

# Of loops, macros, filters and calls; the fullest workbook takes a tenth.
MOST_TURNS = 300_000
MOST_SECONDS = 20  # for one template
MOST_SIGNS = 20_000_000  # written by one template
LARGEST = 1_000_000  # signs of a text; a member of a list counts as fifty
_MOST_BITS = 10_000  # of a whole number
_MOST_TIMES = 10_000  # how often, how wide, how many
_SIGNS_A_TURN = 50
MOST_MEMBERS = LARGEST // _SIGNS_A_TURN + 1  # a list of so many is too large
# In a format: a width from elsewhere, or of five digits.
_WIDE = lazy_pattern(r"\*|\d{5}|\{[^{}]*\{")
_FORMATS = frozenset({"format", "format_map"})
_MULTIPLYING = frozenset({"replace", "join", "translate"})
_WIDENING = frozenset(
    {
        "batch",
        "center",
        "expandtabs",
        "indent",
        "lipsum",
        "ljust",
        "generate_lorem_ipsum",
        "quantize",
        "rjust",
        "round",
        "scaleb",
        "shift",
        "slice",
        "to_bytes",
        "tojson",
        "urlize",
        "wordwrap",
        "zfill",
    }
)
_CONTAINERS = (list, tuple, set, frozenset)
_TEXT_OR_LIST = (str, list, tuple)


class EndlessTemplateError(TemplateRuntimeError):
    """A template does more than any workbook needs."""


class Budget:
    """What the template that is being filled in has used so far."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """A template is filled in from the start."""
        self._turns = 0
        self._signs = 0
        self._end = time.monotonic() + MOST_SECONDS

    def turn(self, signs: int = 0) -> None:
        """Count one turn, in which so many signs are written that stand in the template itself."""
        self._turns += 1
        self._signs += signs
        if self._turns > MOST_TURNS or time.monotonic() > self._end:
            raise EndlessTemplateError("it goes on without end")
        if self._signs > MOST_SIGNS:
            raise EndlessTemplateError("it writes without end")

    def written(self, value: object) -> None:
        """Count what is written of a value, which must be text as any program reads it."""
        self._signs += self.measured(value)
        self.turn()
        if isinstance(value, str) and not value.isascii():
            _refuse_half_signs(value)

    def called(self, name: str, subject: object, options: Iterable[object]) -> None:
        """Look at a filter or a method before it is called on something, with these options."""
        options = tuple(options)
        size = self.measured(subject)
        others = sum(map(self.measured, options))
        if name in _FORMATS:
            _refuse_wide_format(subject)
        if name in _WIDENING:
            _refuse_wide(options)
        if name in _MULTIPLYING and size * others > LARGEST * 10:
            raise EndlessTemplateError("a text would grow without end")

    def combined(self, operator: str, left: object, right: object) -> None:
        """Look at two values before they are added, multiplied, raised or formatted."""
        if operator == "+":
            self.measured((left, right))
        refuse_large = _LARGE.get(operator, _refuse_nothing)
        refuse_large(left, right)

    def measured(self, value: object) -> int:
        """How large a value is with all that is in it.

        Raises:
            EndlessTemplateError: larger than any that a workbook needs.
        """
        size = 0
        waiting = [value]
        while waiting:
            part = waiting.pop()
            size += _size(part)
            if size > LARGEST:
                raise EndlessTemplateError("a value grows without end")
            waiting += _members(part)
        self._turns += size // _SIGNS_A_TURN
        return size


def _size(value: object) -> int:
    """How large a value is by itself."""
    if isinstance(value, str):
        return len(value) + 1
    if isinstance(value, range):
        return len(value) * _SIGNS_A_TURN
    if isinstance(value, _CONTAINERS):
        return (len(value) + 1) * _SIGNS_A_TURN
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise EndlessTemplateError("a number grows without end")
    return 1


def _members(value: object) -> Iterable[object]:
    if isinstance(value, _CONTAINERS):
        return value
    if isinstance(value, Mapping):
        return (*value.keys(), *value.values())
    return ()


def _refuse_half_signs(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise TemplateRuntimeError("it writes half a sign, which is no text") from None


def _refuse_nothing(left: object, right: object) -> None:
    """What any other operator makes of two values is no larger than they are."""


def _refuse_wide_format(text: object, _values: object = ()) -> None:
    if isinstance(text, str) and _WIDE.search(text):
        raise EndlessTemplateError("it asks for a very wide text")


def _refuse_wide(options: Iterable[object]) -> None:
    if any(map(_is_wide, options)):
        raise EndlessTemplateError("it asks for a very wide or a very long text")


def _is_wide(option: object) -> bool:
    if isinstance(option, int | float):
        return abs(option) > _MOST_TIMES
    return isinstance(option, Decimal) and abs(option) > _MOST_TIMES


def _refuse_large_product(left: object, right: object) -> None:
    if max(_repeated(left, right), _repeated(right, left)) > LARGEST:
        raise EndlessTemplateError("a text would grow without end")
    if isinstance(left, int) and isinstance(right, int):
        _refuse_bits(left.bit_length() + right.bit_length())


def _repeated(part: object, times: object) -> int:
    """How long a text or a list is that often, if it is one."""
    if isinstance(part, _TEXT_OR_LIST) and isinstance(times, int):
        return len(part) * times
    return 0


def _refuse_large_power(base: object, exponent: object) -> None:
    if isinstance(base, int) and isinstance(exponent, int):
        _refuse_bits(base.bit_length() * exponent)


def _refuse_bits(bits: int) -> None:
    if bits > _MOST_BITS:
        raise EndlessTemplateError("a number would grow without end")


_LARGE: Mapping[str, Callable[[object, object], None]] = {
    "%": _refuse_wide_format,
    "*": _refuse_large_product,
    "**": _refuse_large_power,
}
