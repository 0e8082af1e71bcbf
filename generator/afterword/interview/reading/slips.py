"""Signs that look right to a person and mean something else to YAML, each told at its own place before YAML is asked.

A colon without its space, a dash of another length, a space that does not break, marks of a chat: YAML takes them for text,
or complains of the line below. With one of these the file is read no further, as all that follows would be misunderstood.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading import curly
from afterword.interview.reading.known_keys import known_keys, list_keys
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
_FENCE = re.compile(r"\s*(```|~~~)")
_DASHES = re.compile(r" *(?:- +)*")
_AFTER_SIGN = re.compile(rf" *(?:- +)*(?:-|[A-Za-z_]+ *:)([{ODD}][\s{ODD}]*)")
_BEFORE_COLON = re.compile(rf" *(?:- +)*[A-Za-z_]+([{ODD}]+) *:")
_BULLET = re.compile(r" *([–—−‐‑•·●◦‣▪⁃∙*]|\d{1,2}[.)](?=\s))\s*(?=\S)")  # noqa: RUF001  (looked for)
_TIGHT_DASH = re.compile(r" *(-)(?=[^\s-])")
_TIGHT_COLON = re.compile(r" *(?:- +)*(?P<key>[A-Za-z_]+):(?=[^\s/:])")
_BARE_KEY = re.compile(r" *(?:- +)*(\w+) *:\s*(?:#.*)?\Z")
_SOME_KEY = re.compile(r":(\s|\Z)")
_KEY = re.compile(r"[^\s#\"'\[{][^#]*?:(?:\s|\Z)|[\"'].*[\"']\s*:(?:\s|\Z)|\? ")
_WIDE_BRACE = re.compile(rf" *(?:- +)*(?:\w+ *:\s+)?(?P<brace>[{''.join(WIDE_BRACES)}])")
_CHAT = re.compile(r"[A-Za-z][^:{}\[\]\"'#]* [^:#]* [^:#]*:\s*\Z")
_NEEDS_NO_KEY = re.compile(r"\t|[-?%{}\[\]\"'&*!|>@`#]|\.\.\.")
_VALUE = re.compile(r" *(?:- +)*(?:\w+ *:\s+)?")
_TOP_KEY = re.compile(r"^\w+\s*:(\s|$)", re.MULTILINE)
_TAKE_OUT = "delete this line, or put # before it if it is a note of your own"


def _wide_colon_pattern() -> re.Pattern[str]:
    return pattern(rf" *(?:- +)*KEY(?P<colon>\s*[{WIDE_COLONS}]\s*)")


def _equals_pattern() -> re.Pattern[str]:
    return pattern(r" *(?:- +)*(?P<key>KEY)(?P<sign>\s*(?:=|:=|->|=>|→)\s*)(?=\S)")


def _stars_pattern() -> re.Pattern[str]:
    return pattern(
        r" *(?:- +)*(?P<marked>(?P<mark>\*\*|\*|__|_|`)(?P<key>KEY)(?::(?P=mark)|(?P=mark) *:))"
    )


def _first_word_pattern() -> re.Pattern[str]:
    return pattern(r" *(?:- +)*(?P<key>KEY)(?:\s+(?P<text>[^\s:=].*?))?\s*\Z")


@dataclass
class _Above:
    """What the lines above say of a line: the columns in which keys can go on, and the key that waits for a list."""

    has_keys: bool
    columns: list[int] = field(default_factory=list)
    bare_key: str = ""
    list_column: int = -1

    def takes_key(self, column: int) -> bool:
        """Whether a key can stand in this column."""
        return column == 0 or bool(self.bare_key) or column in self.columns

    def takes_dash(self, column: int) -> bool:
        """Whether an entry of a list can stand in this column."""
        return self.bare_key in list_keys() or column == self.list_column

    def go_on(self, line: KeyLine) -> None:
        """Take the line into account for the next one."""
        column = _end(_DASHES, line.text)
        is_bullet = self.takes_dash(line.indent) and _BULLET.match(line.text)
        if column > line.indent or is_bullet:
            self.list_column = line.indent
        elif line.indent < self.list_column:
            self.list_column = -1
        bare = _BARE_KEY.match(line.text)
        self.bare_key = bare[1] if bare else ""
        if _KEY.match(line.text, column):
            self.columns = [*(left for left in self.columns if left < column), column]


def slips(text: Text) -> Iterator[Diagnostic]:
    """What is mistyped in the lines of a text: one slip a line, in braces perhaps several."""
    if len(text.lines) > _MOST_LINES:
        return
    above = _Above(has_keys=bool(_TOP_KEY.search(text.typed)))
    for line in key_lines(text):
        for slip in _in_line(line, above):
            yield _report(slip, line, text)
        if not line.continues_brackets:
            above.go_on(line)


def _report(slip: Slip, line: KeyLine, text: Text) -> Diagnostic:
    end = max(slip.end, slip.start + 1)
    span = Span(text.file, line.number, slip.start + 1, end + 1)
    mends: tuple[Mend, ...] = ()
    if slip.new is not None:
        place = Span(text.file, line.number, slip.start + 1, slip.end + 1)
        mends = (Mend(place, slip.new),)
    return text.report(rules.MISTYPED_SIGN, span, slip.message, slip.help, mends)


def _in_line(line: KeyLine, above: _Above) -> Iterator[Slip]:
    if not line.continues_brackets and not _is_ordinary(line):
        for check in _CHECKS:
            slip = check(line, above)
            if slip:
                yield slip
                return
    if line.brackets >= 0:
        yield from slips_in_brackets(line)


def _is_ordinary(line: KeyLine) -> bool:
    """Whether nothing but a key with its value, or an entry of a list, stands in the line, in plain signs."""
    return line.text.isascii() and bool(_ORDINARY.match(line.text))


def _fence(line: KeyLine, _above: _Above) -> Slip | None:
    """Lines round a block of code, as chats have them."""
    match = _FENCE.match(line.text)
    if not match:
        return None
    start = match.start(1)
    return Slip(
        start,
        len(line.text),
        f"{match[1]} is a mark of chats and Markdown pages, and no part of a file like this",
        _TAKE_OUT,
        f"# {line.text[start:]}",
    )


def _stars(line: KeyLine, _above: _Above) -> Slip | None:
    """Keys in bold type, as chats have them."""
    match = _stars_pattern().match(line.text)
    if not match:
        return None
    start, end = match.span("marked")
    return Slip(
        start,
        end,
        f"{match['mark']} is a mark of chats and Markdown pages, and no part of a key",
        f"write `{match['key']}: …`",
        f"{match['key']}:",
    )


def _margin(line: KeyLine, _above: _Above) -> Slip | None:
    margin = line.text[: _end(_MARGIN, line.text)]
    odd = _NOT_A_SPACE.search(margin)
    if not odd:
        return None
    return odd_space(odd.start(), odd[0], "where the line is indented")


def _odd_space(line: KeyLine, _above: _Above) -> Slip | None:
    """A space behind a sign or before a colon, where YAML sees none."""
    before = _BEFORE_COLON.match(line.text)
    if before:
        return odd_space(before.start(1), before[1], "before the colon")
    match = _AFTER_SIGN.match(line.text)
    if not match:
        return None
    sign = line.text[match.start(1) - 1]
    return odd_space(match.start(1), match[1], f"behind `{sign}`", least=1)


def _wide_colon(line: KeyLine, _above: _Above) -> Slip | None:
    match = _wide_colon_pattern().match(line.text)
    if not match:
        return None
    return wide_colon(match)


def _wide_brace(line: KeyLine, _above: _Above) -> Slip | None:
    match = _WIDE_BRACE.match(line.text)
    if not match:
        return None
    return wide_brace(match)


def _bullet(line: KeyLine, above: _Above) -> Slip | None:
    """A list with dashes of another length, with dots or with numbers."""
    match = _BULLET.match(line.text)
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


def _tight_dash(line: KeyLine, above: _Above) -> Slip | None:
    match = _TIGHT_DASH.match(line.text)
    if not match or not above.takes_dash(line.indent):
        return None
    return Slip(
        match.start(1),
        match.end(1),
        "a space is missing behind the dash",
        f"write `- {line.text[match.end() :].strip()}`",
        "- ",
    )


def _equals(line: KeyLine, _above: _Above) -> Slip | None:
    match = _equals_pattern().match(line.text)
    if not match:
        return None
    start, end = match.span("sign")
    return Slip(
        start + len(match["sign"]) - len(match["sign"].lstrip()),
        end,
        f"`{match['sign'].strip()}` stands in the place of a colon",
        f"write `{match['key']}: {line.text[end:].strip()}`",
        ": ",
    )


def _tight_colon(line: KeyLine, above: _Above) -> Slip | None:
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


def _chat(line: KeyLine, above: _Above) -> Slip | None:
    """A sentence that introduces something, as chats have it: to YAML a key without a value."""
    if not above.has_keys or not _CHAT.match(line.text):
        return None
    return Slip(0, len(line.text), "this line is no key", _TAKE_OUT, f"# {line.text}")


def _no_colon(line: KeyLine, above: _Above) -> Slip | None:
    """A line in the place of a key that has no colon."""
    column = _end(_DASHES, line.text)
    first_word = _first_word_pattern().match(line.text)
    if first_word and column in {0, *above.columns} and not above.bare_key:
        return _without_colon(first_word)
    if column or not above.has_keys or _NEEDS_NO_KEY.match(line.text):
        return None
    if _KEY.match(line.text) or _SOME_KEY.search(line.text):
        return None
    return Slip(
        0,
        len(line.text),
        "this line has no key",
        "indent it if it goes on from the line above; put # before it if it is a note of your own, or delete it",
    )


def _without_colon(match: re.Match[str]) -> Slip:
    key = match["key"]
    end = match.end("key")
    new = None
    if match["text"]:
        new = ":"
    return Slip(
        match.start("key"),
        end,
        f"a colon is missing behind `{key}`",
        f"write `{key}: {match['text'] or '…'}`",
        new and f"{key}{new}",
    )


def _curly(line: KeyLine, _above: _Above) -> Slip | None:
    """Text in curly quotes with signs in it that only straight ones would protect."""
    if line.brackets >= 0:
        return None
    start = _end(_VALUE, line.text)
    return curly.slip(line.text, start, len(line.text))


_CHECKS: tuple[Callable[[KeyLine, _Above], Slip | None], ...] = (
    _fence,
    _stars,
    _margin,
    _odd_space,
    _wide_colon,
    _wide_brace,
    _bullet,
    _tight_dash,
    _equals,
    _tight_colon,
    _chat,
    _no_colon,
    _curly,
)


def _end(expected: re.Pattern[str], line: str) -> int:
    """Where in the line the beginning ends that fits the pattern."""
    match = expected.match(line)
    if match is None:
        return 0
    return match.end()
