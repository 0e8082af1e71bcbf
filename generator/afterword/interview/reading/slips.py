"""Signs that look right to a person and mean something else to YAML, each told at its own place before YAML is asked.

A colon without its space, a dash of another length, a space that does not break, marks of a chat: YAML takes them for text,
or complains of the line below. With one of these the file is read no further, as all that follows would be misunderstood.
"""

import re
from collections.abc import Callable, Iterator

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading import chat_marks, curly
from afterword.interview.reading.above import BULLET, Above, end_of
from afterword.interview.reading.known_keys import known_keys
from afterword.interview.reading.lines import KeyLine, key_lines
from afterword.interview.reading.slip import (
    ODD,
    WIDE_BRACES,
    WIDE_COLONS,
    Slip,
    odd_space,
    pattern,
    wide_brace,
    wide_colon,
)
from afterword.interview.reading.slips_in_brackets import slips_in_brackets
from afterword.interview.reading.text import Text

_MOST_LINES = 20_000  # a file with more is refused all the same
_ORDINARY = re.compile(r" *(?:- +)*[A-Za-z_]+:(?:\s.*)?\Z| *- +[^:=]*\Z")
_NOT_A_SPACE = re.compile(r"[^ \t]+")
_MARGIN = re.compile(rf"[\s{ODD}]+")
_AFTER_SIGN = re.compile(rf" *(?:- +)*(?:-|[A-Za-z_]+ *:)([{ODD}][\s{ODD}]*)")
_BEFORE_COLON = re.compile(rf" *(?:- +)*[A-Za-z_]+([{ODD}]+) *:")
_TIGHT_DASH = re.compile(r" *(-)(?=[^\s-])")
_TIGHT_COLON = re.compile(r" *(?:- +)*(?P<key>[A-Za-z_]+):(?=[^\s/:])")
_WIDE_BRACE = re.compile(rf" *(?:- +)*(?:\w+ *:\s+)?(?P<brace>[{''.join(WIDE_BRACES)}])")
_VALUE = re.compile(r" *(?:- +)*(?:\w+ *:\s+)?")
_TOP_KEY = re.compile(r"^\w+\s*:(\s|$)", re.MULTILINE)


def _wide_colon_pattern() -> re.Pattern[str]:
    return pattern(rf" *(?:- +)*KEY(?P<colon>\s*[{WIDE_COLONS}]\s*)")


def _equals(line: KeyLine, _above: Above) -> Slip | None:
    match = _equals_pattern().match(line.text)
    if not match:
        return None
    start, end = match.span("sign")
    sign = match["sign"].strip()
    spaces = match["sign"].index(sign)
    return Slip(
        start + spaces,
        end,
        f"`{sign}` stands in the place of a colon",
        f"write `{match['key']}: {line.text[end:].strip()}`",
        ": ",
        spaces,
    )


def _tight_colon(line: KeyLine, above: Above) -> Slip | None:
    """A key whose colon has no space: to YAML it is text, of this line or of the one above."""
    match = _TIGHT_COLON.match(line.text)
    if not match:
        return None
    is_known = match["key"].lower() in known_keys()
    if not is_known and not above.takes_key(match.start("key")):
        return None
    place = match.end("key")
    return Slip(
        place,
        place + 1,
        f"a space is missing behind the colon of `{match['key']}`",
        f"write `{match['key']}: {line.text[place + 1 :].strip()}`",
        ": ",
    )


def _curly(line: KeyLine, _above: Above) -> Slip | None:
    """Text in curly quotes with signs in it that only straight ones would protect."""
    if line.brackets >= 0:
        return None
    start = end_of(_VALUE, line.text)
    return curly.slip(line.text, start, len(line.text))


_CHECKS: tuple[Callable[[KeyLine, Above], Slip | None], ...] = (
    chat_marks.fence,
    chat_marks.stars,
    _margin,
    _odd_space,
    _wide_colon,
    _wide_brace,
    _bullet,
    _tight_dash,
    _equals,
    _tight_colon,
    chat_marks.chat,
    chat_marks.no_colon,
    _curly,
)
