"""One slip of a line, and the signs that are told from those of a keyboard in several places."""

import re
from functools import cache

from afterword.frozen import frozen
from afterword.interview.reading.keys.known_keys import known_keys

ODD = "\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"  # spaces and signs without a shape
WIDE_COLONS = "：﹕︓꞉∶"  # noqa: RUF001  (they are what is looked for)
WIDE_BRACES = {"｛": "{", "｝": "}", "［": "[", "］": "]"}  # noqa: RUF001  (looked for)
_ZERO_WIDTH = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_NAMES = {
    "\t": "a tab",
    "\u00a0": "a no-break space (U+00A0)",
    "\u202f": "a narrow no-break space (U+202F)",
    "\u3000": "a full-width space (U+3000)",
}


@frozen
class Slip:
    """From one character of a line up to another, counted from 0. `new` is what belongs there, if that is sure.

    `reach` is how many characters before it go with it.
    """

    start: int
    end: int
    message: str
    help: str
    new: str | None = None
    reach: int = 0


def odd_space(start: int, typed: str, where: str, *, least: int = 0) -> Slip:
    """Spaces that only look like spaces, beginning with an odd one, in a place where signs are counted."""
    plain = plain_space(typed).ljust(least)
    help_ = "delete it"
    if plain:
        help_ = "type a normal space in its place"
    message = f"{name_of(typed[0])} stands {where}"
    return Slip(start, start + len(typed), message, help_, plain)


def name_of(character: str) -> str:
    """What a character that cannot be seen is called."""
    if character in _NAMES:
        return _NAMES[character]
    code = f"U+{ord(character):04X}"
    if character in _ZERO_WIDTH:
        return f"a character that cannot be seen ({code})"
    return f"an unusual space ({code})"


def plain_space(typed: str) -> str:
    """As many normal spaces; nothing for what has no width."""
    return " " * sum(sign not in _ZERO_WIDTH for sign in typed)


@cache
def known_key() -> str:
    """A pattern for any key that is known, in small letters or not."""
    words = sorted(known_keys(), key=len, reverse=True)
    return f"(?i:{'|'.join(words)})"


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A pattern in which KEY stands for any key that is known."""
    return re.compile(source.replace("KEY", known_key()))


def wide_colon(match: re.Match[str]) -> Slip:
    """A full-width colon, found as `colon`, perhaps with spaces round it."""
    return full_width(match, "colon", ": ")


def wide_brace(match: re.Match[str]) -> Slip:
    """A full-width bracket or brace, found as `brace`."""
    return full_width(match, "brace", WIDE_BRACES[match["brace"]])


def full_width(match: re.Match[str], name: str, plain: str) -> Slip:
    """A sign of another script, found under its name, and the one that belongs in its place."""
    typed = match[name]
    sign = typed.strip()
    return Slip(
        match.start(name) + typed.index(sign),
        match.end(name),
        f"`{sign}` is a full-width {name}, which has no meaning here",
        f"type `{plain}`",
        plain,
    )
