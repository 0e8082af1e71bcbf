"""Signs that came along with a text from another program, and would be printed: the comma of a list, names of signs."""

from collections.abc import Iterator

import yaml

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import keys_of_one_line, list_keys
from afterword.patterns import lazy_pattern

_OF_A_PAGE = lazy_pattern(
    r"&(?:amp(?!;[a-z]+;)|nbsp|quot|apos|[lr][sd]quo|[nm]dash|hellip|#39|#160|#82\d\d);"
)
_AT_THE_END = lazy_pattern(r"[^,;]*\w[\"')]?([,;])")
_LIKE_A_LIST = lazy_pattern(r"\([^()]*,[^()]*\)|[^\[\]]*,[^\[\]]*\]")
_WRITTEN_BY_US = frozenset({"feedback", "log"})
_PARTS = lazy_pattern(r"[,\[\]{}:#\"']")
_BLOCKS = frozenset({"|", ">"})
_BETWEEN_ENTRIES = lazy_pattern(r"\s*;\s+|\s+[/|\u2022]\s+")
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
    if not node.style:
        yield from _names_of_signs(span, text)
        yield from _of_one_line(span, path, text)


def _names_of_signs(span: Span, text: Text) -> Iterator[Diagnostic]:
    """`&amp;`, as it stands in the source of a page."""
    typed = _typed(span, text)
    name = _OF_A_PAGE.search(typed)
    if name:
        import html  # noqa: PLC0415  (only for such a sign)

        plain = html.unescape(typed).replace("\u00a0", " ")
        yield text.report(
            rules.MISTYPED_SIGN,
            span,
            f"`{name[0]}` is how the source of a web page names a sign, and would be printed",
            f"write {plain}",
            (Mend(span, plain),),
        )


def _of_one_line(
    span: Span,
    path: KeyPath,
    text: Text,
) -> Iterator[Diagnostic]:
    """Brackets round a list that is none, and the sign that parted a text from the next one."""
    key = next(step for step in reversed(path) if isinstance(step, str))
    if key in _ENDS_IN_A_COMMA or key not in keys_of_one_line():
        return
    typed = _typed(span, text)
    if path[-1] in list_keys() and _LIKE_A_LIST.fullmatch(typed):
        listed = f"[{typed.strip('()[]')}]"
        yield text.report(
            rules.MISTYPED_SIGN,
            span,
            "a list stands in brackets",
            f"write {listed}",
            (Mend(span, listed),),
        )
    entries = _BETWEEN_ENTRIES.split(typed)
    if path[-1] in list_keys() and len(entries) > 1 and _are_short(entries):
        listed = f"[{', '.join(entries)}]"
        yield text.report(
            rules.MISTYPED_SIGN,
            span,
            "what stands between these signs is one text",
            f"write {listed}",
            (Mend(span, listed),),
        )
    sign = _AT_THE_END.fullmatch(typed)
    if sign:
        plain = typed[:-1]
        yield text.report(
            rules.MISTYPED_SIGN,
            span,
            f"`{sign[1]}` ends the text, and would be printed",
            f"write {plain}",
            (Mend(span, plain),),
        )


def _are_short(entries: list[str]) -> bool:
    """Whether each is an entry, and none holds what would part it again."""
    lengths = [len(entry.split()) for entry in entries]
    return max(lengths) <= _SHORT and not any(map(_PARTS.search, entries))


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
    lengths = [len(line.split()) for line in lines]
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
