"""Signs that came along with a text from another program, and would be printed: the comma of a list, names of signs."""

import html
from collections.abc import Iterator

import yaml

from afterword.diagnostics import Diagnostic, Mend, rules
from afterword.interview.reading.document import KeyPath
from afterword.interview.reading.known_keys import keys_of_one_line
from afterword.interview.reading.text import Text
from afterword.patterns import lazy_pattern

_OF_A_PAGE = lazy_pattern(
    r"&(?:amp(?!;[a-z]+;)|nbsp|quot|apos|[lr][sd]quo|[nm]dash|hellip|#39|#160|#82\d\d);"
)
_AT_THE_END = lazy_pattern(r"[^,;]*\w[\"')]?([,;])")
_ENDS_IN_A_COMMA = frozenset({"salutation"})  # as a greeting may


def left_over(
    node: yaml.ScalarNode,
    path: KeyPath,
    text: Text,
) -> Iterator[Diagnostic]:
    """What is told of a text that another program has left signs in."""
    span = text.between(node.start_mark, node.end_mark)
    typed = text.line(span.line)[span.column - 1 : span.end - 1]
    name = _OF_A_PAGE.search(typed)
    if name:
        plain = html.unescape(typed).replace("\u00a0", " ")
        yield text.report(
            rules.MISTYPED_SIGN,
            span,
            f"`{name[0]}` is how the source of a web page names a sign, and would be printed",
            f"write {plain}",
            (Mend(span, plain),),
        )
    key = next(step for step in reversed(path) if isinstance(step, str))
    if node.style or key in _ENDS_IN_A_COMMA or key not in keys_of_one_line():
        return
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
