"""A whole file pasted with marks before its lines: bullets of a chat, the `>` of a letter that was answered."""

import re
from collections.abc import Iterator
from itertools import islice

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.slips.slip import pattern
from afterword.patterns import lazy_pattern

_SAYS_SOMETHING = lazy_pattern(r"\s*[^\s#]")
_STAMP = r"\[?(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?,? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?\]?(?: [-–—])? ?"  # noqa: RUF001
_SENDER = r"(?P<sender>[^\W\d_][\w .'-]{0,30}: )"
_TIME = lazy_pattern(_STAMP)
_BULLETS = "-*+•·●◦‣▪⁃∙–—|"  # noqa: RUF001  (looked for)
_MARKS = rf"[{_BULLETS}] |>+ ?|\d{{1,2}}[.)] "
_MARK = lazy_pattern(
    _MARKS
)  # the keys are looked for behind one alone: a pattern of all of them is a long one


def pasted_marks(text: Text) -> Iterator[Diagnostic]:
    """What is told of the marks, once; they go from every line that begins with one."""
    stamps = (_stamps(line, text) for line in filter(_TIME.match, text.lines))
    yield from islice(filter(None, stamps), 1)
    first = next(filter(_SAYS_SOMETHING.match, text.lines), "")
    if not _MARK.match(first):
        return
    match = pattern(rf"(?P<mark>{_MARKS})KEY *:(?:\s|\Z)").match(first)
    if match is None:
        return
    mark = match["mark"].strip()
    marked = pattern(r"\d{1,2}[.)] ?")
    if not mark[0].isdecimal():
        marked = pattern(rf"[{mark[0]}]{{{len(mark)}}} ?")
    mends = tuple(_without(text, marked))
    yield text.report(
        rules.MISTYPED_SIGN,
        Span(text.file, mends[0].span.line, 1, len(mark) + 1),
        f"`{mark}` stands before the lines, as in a list or in an answer to a letter; keys stand without it",
        f"take it away, with the space behind it: `{first[match.end('mark') :].strip()}`",
        mends,
    )


def _stamps(first: str, text: Text) -> Diagnostic | None:
    """The time of a message, and who sent it, as chats have them before its first line, or before each."""
    match = pattern(rf"(?P<stamp>{_STAMP}{_SENDER}?)KEY *:(?:\s|\Z)").match(first)
    if match is None:
        return None
    sender = re.escape(str(match["sender"]))
    mends = tuple(_without(text, pattern(rf"{_STAMP}(?:{sender})?")))
    return text.report(
        rules.MISTYPED_SIGN,
        Span(text.file, mends[0].span.line, 1, match.end("stamp") + 1),
        f"`{match['stamp'].strip()}` is how a chat shows a message, and no part of the file",
        f"take it away: `{first[match.end('stamp') :]}`",
        mends,
    )


def _without(
    text: Text,
    marked: re.Pattern[str],
) -> Iterator[Mend]:
    """Each line that begins so without its beginning."""
    for number, line in enumerate(text.lines, 1):
        match = marked.match(line)
        if match:
            yield Mend(Span(text.file, number, 1, match.end() + 1), "")
