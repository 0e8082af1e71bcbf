"""Signs that came along with a text from another program, and would be printed: the comma of a list, names of signs."""

from collections.abc import Iterator
from itertools import chain, islice

import yaml

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import keys_of_one_line, list_keys
from afterword.interview.reading.slips.other_forms import in_other_forms
from afterword.patterns import lazy_pattern

_LIKE_A_LIST = lazy_pattern(r"\([^()]*,[^()]*\)|[^\[\]]*,[^\[\]]*\]")
_WRITTEN_BY_US = frozenset({"feedback", "log"})
_PARTS = lazy_pattern(r"[,\[\]{}:#\"']")
_BLOCKS = frozenset({"|", ">"})
_BETWEEN_ENTRIES = lazy_pattern(
    r"\s*;\s+|(?:\A|\s+)[/|\u2022\u00b7]\s+|\s*[\u3001\uff0c\u060c\uff1b\u061b]\s*"
)
_OF_ANOTHER_SCRIPT = lazy_pattern(r"[\u3001\uff0c\u060c\uff1b\u061b]")
# What no text begins or ends with: the comma of a list, bullets, arrows, the lines of a table, a quote that nothing opens.
_ROUND = {
    lazy_pattern(r"(?P<text>[^,;]*\w[\"')]?)(?P<sign>[,;])"): "ends",
    lazy_pattern(
        r"(?P<sign>[•●◦‣▪⁃∙·–—→➤►✔✓✅☑☐])\s*(?P<text>[^\W\d_].*)"  # noqa: RUF001  (looked for)
    ): "begins",
    lazy_pattern(
        r"(?P<sign>[!$%)*,./:;=?\\^_|}-]|-{2,3}|[=-]>)\s+(?P<text>[^\W\d_].*)"
    ): "begins",
    lazy_pattern(r"(?P<text>.*\w)\s+(?P<sign>[|•·–—\\/<=>-]|--)"): "ends",  # noqa: RUF001
    lazy_pattern(r"(?P<text>[^\"“”„«]*[^\W\d_])(?P<sign>\")"): "ends",
}
_SHORT = 3  # words of a line that is an entry
_ENDS_IN_A_COMMA = frozenset({"salutation"})  # as a greeting may


def left_over(
    node: yaml.ScalarNode,
    path: KeyPath,
    text: Text,
) -> Iterator[Diagnostic]:
    """What is told of a text that another program has left signs in; what we wrote in ourselves is as it was said."""
    if path[0] in _WRITTEN_BY_US:
        return
    yield from _lines_of_a_list(node, path, text)
    span = text.between(node.start_mark, node.end_mark)
    yield from in_other_forms(node, text)
    if not node.style:
        yield from _of_one_line(span, path, text)


def _of_one_line(
    span: Span,
    path: KeyPath,
    text: Text,
) -> Iterator[Diagnostic]:
    """Brackets round a list that is none, and the sign that parted a text from the next one."""
    key = next(step for step in reversed(path) if isinstance(step, str))
    if key not in keys_of_one_line() - _ENDS_IN_A_COMMA:
        return
    typed = _typed(span, text)
    before = text.line(span.line)[: span.column - 1]
    problems = chain(_listed(typed, path, before), _without_signs(typed))
    for message, written in islice(problems, 1):
        mends = (Mend(span, written),)
        yield text.report(rules.MISTYPED_SIGN, span, message, f"write {written}", mends)


def _listed(
    typed: str,
    path: KeyPath,
    before: str,
) -> Iterator[tuple[str, str]]:
    """What is said of a list in another form, and how it is written."""
    is_list = path[-1] in list_keys()
    if all((is_list, _LIKE_A_LIST.fullmatch(typed))):
        yield "a list stands in brackets", f"[{typed.strip('()[]')}]"
    entries = [*filter(None, _BETWEEN_ENTRIES.split(typed))]
    if not _are_short(entries):
        return
    listed = ", ".join(entries)
    if is_list:
        yield "what stands between these signs is one text", f"[{listed}]"
    elif all(("[" in before, _OF_ANOTHER_SCRIPT.search(typed))):
        yield "what stands between these signs is one entry", listed


def _without_signs(typed: str) -> Iterator[tuple[str, str]]:
    """What is said of the signs round a text that belong to none, and the text without them."""
    for pattern, where in _ROUND.items():
        match = pattern.fullmatch(typed)
        if match:
            message = f"`{match['sign']}` {where} the text, and would be printed"
            yield message, match["text"]


def _are_short(entries: list[str]) -> bool:
    """Whether there are several, each is an entry, and none holds what would part it again."""
    longest = max(map(_length, entries), default=0)
    are_parted = any(map(_PARTS.search, entries))
    return all((len(entries) > 1, longest <= _SHORT, not are_parted))


def _length(text: str) -> int:
    return len(text.split())


def _block_for_a_list(
    node: yaml.ScalarNode,
    text: Text,
) -> Iterator[Diagnostic]:
    """`topics: |` with a line each: all of them would be one text."""
    below = range(node.start_mark.line + 2, node.end_mark.line + 1)
    lines = map(str.strip, map(text.line, below))
    entries = [line.strip(" -*\u2022") for line in lines if line]
    if len(entries) > 1:
        yield text.report(
            rules.MISTYPED_SIGN,
            text.between(node.start_mark, node.end_mark),
            "these lines are one text",
            f"take `{node.style}` away, and begin each line with a hyphen and a space: `- {entries[0]}`",
        )


def _typed(span: Span, text: Text) -> str:
    return text.line(span.line)[span.column - 1 : span.end - 1]


def _lines_of_a_list(
    node: yaml.ScalarNode,
    path: KeyPath,
    text: Text,
) -> Iterator[Diagnostic]:
    """Short lines below the key of a list, which are one text without their hyphens."""
    first, last = node.start_mark.line + 1, node.end_mark.line + 1
    if path[-1] not in list_keys():
        return
    if node.style in _BLOCKS:
        yield from _block_for_a_list(node, text)
    if node.style:
        return
    numbers = range(first, last + 1)
    lines = list(map(text.line, numbers))
    lengths = [*map(_length, lines)]
    if first == last or max(lengths) > _SHORT or ":" in lines[0]:
        return
    margin = node.start_mark.column
    mends = [
        Mend(Span(text.file, number, margin + 1, margin + 1), "- ")
        for number in numbers
    ]
    yield text.report(
        rules.MISTYPED_SIGN,
        text.between(node.start_mark, node.end_mark),
        "these lines are one text",
        f"begin each entry of a list with a hyphen and a space: `- {lines[0].strip()}`",
        tuple(mends),
    )
