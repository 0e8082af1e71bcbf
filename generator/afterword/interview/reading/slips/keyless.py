"""Words in braces that belong to no key: mostly the rest of a text that a comma has cut."""

import re
from collections.abc import Iterator, Sequence

import yaml

from afterword.diagnostics import Diagnostic, Mend, rules
from afterword.frozen import frozen
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import known_keys
from afterword.interview.reading.slips import curly
from afterword.patterns import lazy_pattern

_THOUSANDS = lazy_pattern(r"\d{1,3}(,\s*\d{3})+|\d{1,2}(,\s*\d\d)+,\s*\d{3}")
_DECIMALS = lazy_pattern(r"(\d+),\s*(\d{1,2})")
_SPACES = lazy_pattern(r"\s+")
_Pair = tuple[yaml.Node, yaml.Node]


@frozen
class _Cut:
    """A key with its value, and the words behind it that a comma has cut off; without a key when the words come first."""

    words: Sequence[yaml.Node]
    key: yaml.Node | None = None
    value: yaml.Node | None = None


def is_bare(
    pair: _Pair,
    text: Text,
) -> bool:
    """Whether a key in braces is only words: nothing stands behind it, not even a colon."""
    key, value = pair
    if not isinstance(key, yaml.ScalarNode):
        return False
    if not isinstance(value, yaml.ScalarNode) or value.value or value.style:
        return False
    behind = text.typed[key.end_mark.index :].lstrip()
    return not behind.startswith((":", "#"))


def keyless(
    pairs: Sequence[_Pair],
    text: Text,
) -> Iterator[Diagnostic]:
    """What is told of the words without a key between braces."""
    for cut in _cuts(pairs, text):
        first, last = cut.words[0], cut.words[-1]
        typed = text.typed[first.start_mark.index : last.end_mark.index]
        span = text.between(first.start_mark, last.end_mark)
        if isinstance(cut.key, yaml.ScalarNode) and isinstance(
            cut.value, yaml.ScalarNode
        ):
            whole = _whole(cut.value, last, text)
            yield text.report(
                rules.KEYLESS_TEXT,
                span,
                f"a comma cuts the text: `{typed}` belongs to no key",
                f"write `{cut.key.value}: {whole}`",
                _mends(cut.value, last, whole, text),
            )
        else:
            yield text.report(
                rules.KEYLESS_TEXT, span, f"`{typed}` has no value", _help(typed)
            )


def _cuts(
    pairs: Sequence[_Pair],
    text: Text,
) -> Iterator[_Cut]:
    """The words behind each key, and each key's name that stands alone."""
    key: yaml.Node | None = None
    value: yaml.Node | None = None
    words: list[yaml.Node] = []
    for pair in pairs:
        if is_bare(pair, text) and pair[0].value not in known_keys():
            words.append(pair[0])
            continue
        if words:
            yield _Cut(words, key, value)
            words = []
        key, value = pair
        if is_bare(pair, text):
            yield _Cut([key])
            key = None
    if words:
        yield _Cut(words, key, value)


def _whole(
    value: yaml.ScalarNode,
    last: yaml.Node,
    text: Text,
) -> str:
    """The text as it was meant, in quotes; a number without its comma."""
    cut_off = text.typed[value.end_mark.index : last.end_mark.index]
    whole = _SPACES.sub(" ", f"{value.value}{cut_off}")
    if _THOUSANDS.fullmatch(whole):
        return re.sub(r"\D", "", whole)
    decimals = _DECIMALS.fullmatch(whole)
    if decimals:
        return f"{decimals[1]}.{decimals[2]}"
    return curly.straight(whole)


def _mends(
    value: yaml.ScalarNode, last: yaml.Node, whole: str, text: Text
) -> tuple[Mend, ...]:
    if value.start_mark.line != last.end_mark.line:
        return ()
    return (Mend(text.between(value.start_mark, last.end_mark), whole),)


def _help(typed: str) -> str:
    if typed in known_keys():
        return f"write `{typed}: ` and a value, such as yes"
    if "," in typed:
        return f"a list stands in brackets: [{typed}]; in braces each key has a colon and a value"
    return "in braces each key has a colon and a value; text with a comma stands in double quotes"
