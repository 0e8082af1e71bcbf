"""A whole file written as a Markdown page: its keys as the first column of a table, or as headings over their values."""

from collections.abc import Iterator, Mapping

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import as_key, key_meant, known_keys
from afterword.mappings import filled
from afterword.patterns import lazy_pattern

_ROW = lazy_pattern(r"\s*\|(?P<key>[^|]+)\|(?P<value>[^|]*)\|?\s*\Z")
_SURELY_A_ROW = lazy_pattern(
    r"\| *[A-Za-z_]+ *\|"
)  # at the margin, where no text stands
_RULED = lazy_pattern(r"\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*\Z")
_HEADING = lazy_pattern(r"#{1,6} +(?P<key>[^#:]+?):?\s*#*\Z")
_KEY_LINE = lazy_pattern(r"\s*(?:- +)?[\w ]{1,30}:(?:\s|\Z)")
_BULLET = lazy_pattern(r"[-*+] +")
_SPEAKS_FOR_A_TABLE = 2  # rows


def markdown_pages(text: Text) -> Iterator[Diagnostic]:
    """What is told of such a page, once, with each line as it is written here."""
    yield from _told_of_table(text)
    yield from _told_of_headings(text)


def _told_of_table(text: Text) -> Iterator[Diagnostic]:
    lines = {number: _row(line) for number, line in enumerate(text.lines, 1)}
    rows = filled(lines)
    is_certain = any(map(_SURELY_A_ROW.match, text.lines))
    if len(rows) < _SPEAKS_FOR_A_TABLE - is_certain:
        return
    first = min(rows)
    yield text.report(
        rules.MISTYPED_SIGN,
        _whole(text, first),
        "this is the row of a table, as Markdown pages have them; here each key has a line with its value",
        f"write `{rows[first]}`, and the other rows likewise",
        tuple(_without_table(text, rows)),
    )


def _row(line: str) -> str:
    """A row with a key and its value, as a line; nothing for any other line."""
    row = _ROW.match(line)
    if row is None or not _is_key(row["key"]):
        return ""
    return f"{as_key(row['key'])}: {row['value'].strip()}".rstrip()


def _is_key(typed: str) -> bool:
    """Whether somebody means a key with it: `Hiring manager` may be none, `Held on` is one."""
    key = as_key(typed)
    return key in known_keys() or bool(key_meant(key, list(known_keys())))


def _without_table(text: Text, rows: Mapping[int, str]) -> Iterator[Mend]:
    """Each row as a line; the line below the head of the table goes, and so does the head."""
    for number, line in enumerate(text.lines, 1):
        if number in rows or _RULED.match(line) or _ROW.match(line):
            yield _instead(text, number, rows.get(number, ""))


def _told_of_headings(text: Text) -> Iterator[Diagnostic]:
    """A page of headings, where no line has a key and its value."""
    if any(map(_KEY_LINE.match, text.lines)):
        return
    headings = [
        number for number, _ in enumerate(text.lines, 1) if _heading(text, number)
    ]
    if not headings:
        return
    first = headings[0]
    _, written = _below(text, first)
    yield text.report(
        rules.MISTYPED_SIGN,
        _whole(text, first),
        "`#` makes a note of your own of this heading, as in Markdown pages; here a key has a colon, and its value behind it",
        f"write `{_heading(text, first)}: {written or '…'}`, and the other headings likewise",
        tuple(_without_headings(text, headings)),
    )


def _heading(
    text: Text,
    number: int,
) -> str:
    """The key that a heading names."""
    heading = _HEADING.match(text.line(number).strip())
    if heading is None or not _is_key(heading["key"]):
        return ""
    return as_key(heading["key"])


def _below(
    text: Text,
    number: int,
) -> tuple[int, str]:
    """The number of the line below a heading, and what stands there; nothing for a list, or another heading."""
    for place, line in enumerate(text.lines[number:], number + 1):
        if line.strip():
            stands_alone = not line.startswith("#") and not _BULLET.match(line)
            return place, line.strip() if stands_alone else ""
    return number, ""


def _without_headings(
    text: Text,
    headings: list[int],
) -> Iterator[Mend]:
    """Each heading as its key; one line below it goes up behind the colon."""
    for number in headings:
        place, value = _below(text, number)
        yield _instead(text, number, f"{_heading(text, number)}: {value}".rstrip())
        if value:
            yield _instead(text, place, "")


def _instead(
    text: Text,
    number: int,
    line: str,
) -> Mend:
    return Mend(_whole(text, number), line)


def _whole(text: Text, number: int) -> Span:
    """All of a line."""
    return Span(text.file, number, 1, len(text.line(number)) + 1)
