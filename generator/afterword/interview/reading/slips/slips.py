"""Signs that look right to a person and mean something else to YAML, each told at its own place before YAML is asked.

A colon without its space, a dash of another length, a space that does not break, marks of a chat: YAML takes them for text,
or complains of the line below. With one of these the file is read no further, as all that follows would be misunderstood.
"""

import re
from collections.abc import Callable, Iterator

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.frozen import replace
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import known_keys
from afterword.interview.reading.slips import chat_marks, curly
from afterword.interview.reading.slips.above import BULLET, Above, end_of
from afterword.interview.reading.slips.line_numbers import line_numbers
from afterword.interview.reading.slips.lines import KeyLine, key_lines
from afterword.interview.reading.slips.markdown_pages import markdown_pages
from afterword.interview.reading.slips.odd_keys import odd_key
from afterword.interview.reading.slips.pasted import pasted_marks
from afterword.interview.reading.slips.slip import (
    ODD,
    WIDE_BRACES,
    WIDE_COLONS,
    Slip,
    odd_space,
    pattern,
    wide_brace,
    wide_colon,
)
from afterword.interview.reading.slips.slips_in_brackets import slips_in_brackets
from afterword.patterns import lazy_pattern

_MOST_LINES = 20_000  # a file with more is refused all the same
_ORDINARY = lazy_pattern(
    r" *(?:- +)*[A-Za-z_]+:(?:\s.*)?\Z| *- +(?!\[[ xX]?\]\s)[^:=]*\Z"
)
_NOT_A_SPACE = lazy_pattern(r"[^ \t]+")
_MARGIN = lazy_pattern(rf"[\s{ODD}]+")
_AFTER_SIGN = lazy_pattern(rf" *(?:- +)*(?:-|[A-Za-z_]+ *:)([{ODD}][\s{ODD}]*)")
_BEFORE_COLON = lazy_pattern(rf" *(?:- +)*[A-Za-z_]+([{ODD}]+) *:")
_DASH = lazy_pattern(r" *(-) ")
_TIGHT_DASH = lazy_pattern(r" *(-)(?=[^\s-])")
_TIGHT_COLON = lazy_pattern(r" *(?:- +)*(?P<key>[A-Za-z_]+):(?=[^\s/:])")
_WIDE_BRACE = lazy_pattern(
    rf" *(?:- +)*(?:\w+ *:\s+)?(?P<brace>[{''.join(WIDE_BRACES)}])"
)
_VALUE = lazy_pattern(r" *(?:- +)*(?:\w+ *:\s+)?")
_TOP_KEY = lazy_pattern(r"^\w+\s*:(\s|$)", re.MULTILINE)


def _wide_colon_pattern() -> re.Pattern[str]:
    return pattern(rf" *(?:- +)*KEY(?P<colon>\s*[{WIDE_COLONS}]\s*)")


def _equals_pattern() -> re.Pattern[str]:
    return pattern(
        r" *(?:- +)*(?P<key>KEY)(?P<sign>\s*(?::?=|[-=]>|→|::|:\s+:(?=\s)|;|,(?=\S))\s*|\s+[–—|-]\s+)(?=\S)"  # noqa: RUF001
    )


def slips(text: Text) -> Iterator[Diagnostic]:
    """What is mistyped in the lines of a text: one slip a line, in braces perhaps several."""
    if len(text.lines) > _MOST_LINES:
        return
    pasted = tuple(line_numbers(text))
    if not pasted:
        pasted = (*pasted_marks(text), *markdown_pages(text))
    yield from pasted
    if pasted:
        return
    above = Above(has_keys=bool(_TOP_KEY.search(text.typed)))
    for line in key_lines(text):
        for slip in _in_line(line, above):
            yield _report(slip, line, text)
        if not line.continues_brackets:
            above.go_on(line)


def _report(
    slip: Slip,
    line: KeyLine,
    text: Text,
) -> Diagnostic:
    end = max(slip.end, slip.start + 1)
    span = Span(text.file, line.number, slip.start + 1, end + 1)
    mends: tuple[Mend, ...] = ()
    if slip.new is not None:
        first = slip.start - slip.reach + 1
        place = Span(text.file, line.number, first, slip.end + 1)
        mends = (Mend(place, slip.new),)
    return text.report(rules.MISTYPED_SIGN, span, slip.message, slip.help, mends)


def _in_line(
    line: KeyLine,
    above: Above,
) -> Iterator[Slip]:
    if not line.continues_brackets and not _is_ordinary(line, above):
        for check in _CHECKS:
            slip = check(line, above)
            if slip:
                yield slip
                return
    if line.brackets >= 0:
        yield from slips_in_brackets(line)


def _is_ordinary(
    line: KeyLine,
    above: Above,
) -> bool:
    """Whether nothing but a key with its value, or an entry of a list, stands in the line, in plain signs."""
    if 0 <= above.text_column < line.indent:
        return False
    if line.text.rstrip().endswith(chat_marks.MARKS):
        return False
    return line.text.isascii() and bool(_ORDINARY.match(line.text))


def _margin(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    margin = line.text[: end_of(_MARGIN, line.text)]
    odd = _NOT_A_SPACE.search(margin)
    if not odd:
        return None
    return odd_space(odd.start(), odd[0], "where the line is indented")


def _odd_space(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    """A space behind a sign or before a colon, where YAML sees none."""
    before = _BEFORE_COLON.match(line.text)
    if before:
        return odd_space(before.start(1), before[1], "before the colon")
    match = _AFTER_SIGN.match(line.text)
    if not match:
        return None
    sign = line.text[match.start(1) - 1]
    return odd_space(match.start(1), match[1], f"behind `{sign}`", least=1)


def _wide_colon(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    match = _wide_colon_pattern().match(line.text)
    if not match:
        return None
    return wide_colon(match)


def _wide_brace(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    match = _WIDE_BRACE.match(line.text)
    if not match:
        return None
    return wide_brace(match)


def _bullet(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    """A list with dashes of another length, with dots or with numbers."""
    match = BULLET.match(line.text)
    if not match or not above.takes_dash(line.indent):
        return None
    start, end = match.start(1), match.end()
    return Slip(
        start,
        end,
        f"`{match[1]}` begins no entry of a list here",
        "begin each entry with a hyphen and a space: `- `",
        "- ",
    )


def _tight_dash(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    match = _TIGHT_DASH.match(line.text)
    if not match or not above.takes_dash(line.indent):
        return None
    behind = line.text[match.end() :].strip()
    new = None if behind.startswith("#") else "- "  # as a note it would be lost
    return Slip(
        match.start(1),
        match.end(1),
        "a space is missing behind the dash",
        f"write `- {behind.lstrip('# ')}`",
        new,
    )


def _deep_dash(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    """An entry that stands further right than the one above: to YAML it is a part of that text."""
    match = _DASH.match(line.text)
    if not match or not 0 <= above.text_column < match.start(1):
        return None
    return Slip(
        match.start(1),
        match.end(1),
        "this entry stands further right than the line above, and would be a part of its text",
        "begin all entries of a list in one column, below their key",
    )


def _equals(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    match = _equals_pattern().match(line.text)
    if not match or not above.takes_key(match.start("key")):
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


def _tight_colon(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    """A key whose colon has no space: to YAML it is text, of this line or of the one above."""
    match = _TIGHT_COLON.match(line.text)
    if not match:
        return None
    is_known = match["key"].lower() in known_keys()
    if not is_known and not above.takes_key(match.start("key")):
        return None
    place = match.end("key")
    behind = line.text[place + 1 :].strip()
    slip = Slip(
        place,
        place + 1,
        f"a space is missing behind the colon of `{match['key']}`",
        f"write `{match['key']}: {behind.lstrip('# ')}`",
        ": ",
    )
    if behind.startswith("#"):
        return replace(slip, new=None)  # a note with a space before it, to YAML
    return slip


def _curly(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
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
    odd_key,
    _wide_colon,
    _wide_brace,
    chat_marks.box,
    _bullet,
    _tight_dash,
    _deep_dash,
    _equals,
    _tight_colon,
    chat_marks.marked,
    chat_marks.chat,
    chat_marks.no_colon,
    _curly,
)
