"""What is told of YAML that no reader takes: where it breaks, and what is to be written there."""

from itertools import islice

import yaml

from afterword.diagnostics import Diagnostic, Mend, Span, rules
from afterword.frozen import replace
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import keys_below
from afterword.interview.reading.slips.indents import (
    Misplaced,
    commented_parent,
    misplaced,
)
from afterword.interview.reading.slips.mistake import (
    ALIKE,
    MESSAGE,
    Mistake,
    in_quotes,
)
from afterword.interview.reading.slips.mistakes import (
    BRACKETS,
    mistake_above,
    mistakes,
)
from afterword.interview.reading.slips.running_on import running_on
from afterword.patterns import lazy_pattern

_FIRST_KEY = lazy_pattern(r"(?P<dash> *- +)(?P<key>[A-Za-z_]+) *:")
_FILLED = lazy_pattern(r" *(?P<key>[a-z_]+)(?P<colon>:) +(?P<text>[^\s#].*?)\s*")
_KEY_BELOW = lazy_pattern(r"(?P<margin> +)(?P<key>[a-z_]+):(?:\s|\Z)")


def broken(
    error: yaml.MarkedYAMLError,
    text: Text,
) -> Diagnostic:
    """The error of the YAML reader as a diagnostic."""
    span = _place(error, text)
    # A tab is often noticed a line too early.
    margins = "".join(
        map(_indent, text.lines[span.line - 1 : span.line + 1]),
    )
    if "\t" in margins:
        return _tabs(text)

    line = text.line(span.line)
    mistake = next(mistakes(line, span.column - 1))
    if mistake.help != ALIKE:
        return _report(mistake, span, text)
    paragraph = running_on(text, span.line)
    if paragraph:
        return paragraph
    above = mistake_above(text.line(span.line - 1))
    if above:
        span = Span(text.file, span.line - 1)
        return _report(above, span, text)
    filled = _filled_above(
        text.line(span.line - 1),
        text.line(span.line),
    )
    if filled:
        return _report(filled, replace(span, line=span.line - 1), text)
    return _askew(span.line, text) or _report(mistake, span, text)


def _filled_above(above: str, line: str) -> Mistake | None:
    """A key with a text behind it, of which the line below gives the keys: the text is a name, and goes below as well."""
    filled = _FILLED.fullmatch(above)
    key = _KEY_BELOW.match(line)
    if filled is None or key is None:
        return None
    if not {key["key"], "name"} <= keys_below(filled["key"]):
        return None
    return Mistake(
        f"write `name: {filled['text']}` on a line of its own, below `{filled['key']}:`",
        filled.start("text"),
        (filled.end("colon"), filled.end("text")),
        new=f"\n{key['margin']}name: {filled['text']}",
    )


def _report(
    mistake: Mistake,
    span: Span,
    text: Text,
) -> Diagnostic:
    """The mistake in its line, with what is to be written there."""
    if mistake.column >= 0:
        span = Span(
            text.file,
            span.line,
            mistake.column + 1,
            mistake.column + 2,
        )
    mends: tuple[Mend, ...] = ()
    if mistake.value:
        start, end = mistake.value
        place = Span(
            text.file,
            span.line,
            start + 1 - mistake.round_it,
            end + 1 + mistake.round_it,
        )
        new = mistake.new
        if new is None:
            new = in_quotes(text.line(span.line)[start:end])
        mends = (Mend(place, new),)
    return text.report(
        rules.BROKEN_YAML,
        span,
        mistake.message,
        mistake.help,
        mends,
    )


def _tabs(text: Text) -> Diagnostic:
    """Lines that are indented with tabs: two spaces for each, unless spaces stand beside them."""
    margins = {number: _indent(line) for number, line in enumerate(text.lines, 1)}
    mends = [
        Mend(
            Span(text.file, number, 1, len(margin) + 1),
            margin.replace("\t", "  "),
        )
        for number, margin in margins.items()
        if margin
    ]
    if set("".join(margins.values())) != {"\t"}:
        mends = []  # nobody knows how wide one of them was
    first = next(number for number, margin in margins.items() if "\t" in margin)
    return text.report(
        rules.BROKEN_YAML,
        Span(text.file, first),
        MESSAGE,
        "indent with spaces instead of tabs",
        tuple(mends),
    )


def _askew(
    number: int,
    text: Text,
) -> Diagnostic | None:
    """What is told of the last key up to a line that stands in another column than it belongs in."""
    places = [place for place in misplaced(text) if place.line <= number]
    if not places:
        return None
    place = places[-1]
    name = f"`{place.key}`"
    span = Span(text.file, place.line, 1, place.column + 1)
    margin = text.line(place.line)[: place.column]
    parent = commented_parent(text, place)
    if parent:
        return text.report(
            rules.BROKEN_YAML,
            Span(text.file, place.line - 1),
            f"the keys below `{parent}:` stand below nothing, as a # is before it",
            f"take the # away: `{parent}:`; or put one before each line that belongs to it",
        )
    help_ = f"put {place.meant} spaces before {name}, as before those keys"
    if margin.strip():
        help_ = f"take the hyphen before {name} away; {help_}"
    before = " " * place.meant
    at_key = replace(
        span, column=place.column + 1, end=place.column + len(place.key) + 1
    )
    if _begins_an_entry(text, place):
        before = f"{before[:-2]}- "
        typed = text.line(place.line).strip()
        help_ = f"another entry begins here: put a hyphen before it, as before the first: `- {typed}`"
    return text.report(
        rules.BROKEN_YAML,
        at_key,
        f"{name} stands in another column than the keys that it belongs to",
        help_,
        (Mend(span, before),),
    )


def _begins_an_entry(text: Text, place: Misplaced) -> bool:
    """Whether the entry above begins with the same key behind its hyphen: a hyphen was forgotten before the next one."""
    above = text.lines[place.line - 2 :: -1]
    firsts = filter(None, map(_FIRST_KEY.match, above))
    here = (first for first in firsts if first.end("dash") == place.meant)
    return any(first["key"].lower() == place.key for first in islice(here, 1))


def _place(
    error: yaml.MarkedYAMLError,
    text: Text,
) -> Span:
    """Where the mistake was made: at the quote or bracket that a later line still finds open, else where reading ended."""
    begun = error.context_mark
    ended = error.problem_mark
    if begun and ended and begun.line < ended.line:
        opening = text.line(begun.line + 1)[begun.column : begun.column + 1]
        if opening in BRACKETS or isinstance(error, yaml.scanner.ScannerError):
            return text.between(begun, begun)

    mark = ended or begun
    return text.between(mark, mark)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
