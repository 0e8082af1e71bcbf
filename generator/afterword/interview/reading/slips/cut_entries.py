"""Entries of a list in brackets that are the rest of the one before: a comma has cut a number, a bracket or a phrase."""

import re
from collections.abc import Iterator, Sequence

import yaml

from afterword.diagnostics import Diagnostic, Mend, rules
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.slips import curly
from afterword.interview.values.reading import single_spaced
from afterword.patterns import lazy_pattern

_FARTHEST = 20  # entries that one bracket can hold
_PAIRS = (("(", ")"), ("“", "”"), ("„", "“"), ("«", "»"))
_THOUSANDS = lazy_pattern(r"(?:.*\D)?\d{1,3},(?:\d{3}|\s000)(?!\d).*", re.DOTALL)
_DECIMALS = lazy_pattern(
    r"(?:.*\D\d+,\d{1,2}(?!\d).*|\d+,\d{1,2}\s*[^\d\s].*)", re.DOTALL
)
_SUFFIX = lazy_pattern(r"(?i:inc|ltd|llc|llp|plc|corp|gmbh|jr|sr|ph\.?d|esq|etc)\.?\Z")
_GOES_ON = lazy_pattern(
    r"(?i:e\.g\.|i\.e\.|above all|although|as opposed to|as well as|because|but|especially|even if|for example|for instance"
    r"|in particular|including|mainly|most of all|mostly|namely|not least|particularly|rather than|so that|such as|though)\s"
)
_LINKS = lazy_pattern(r"(?i:and|or)\s+(?P<rest>.+)")


def cut_entries(
    node: yaml.SequenceNode,
    text: Text,
) -> Iterator[Diagnostic]:
    """What is told of the entries that a comma has cut off."""
    entries = node.value
    number = 0
    while number < len(entries):
        last = _last_of(entries, number, text)
        if last > number:
            yield _cut(entries[number], entries[last], text)
        else:
            yield from _linked(entries, number, text)
        number = last + 1


def _last_of(
    entries: Sequence[yaml.Node],
    first: int,
    text: Text,
) -> int:
    """The number of the last entry that belongs to the text that begins in one."""
    last = first
    end = min(len(entries), first + _FARTHEST)
    for number in range(first + 1, end):
        typed = _typed(
            entries[first],
            entries[number],
            text,
        )
        if _is_rest(entries[number - 1 : number + 1], typed, text):
            last = number
        elif not _is_open(typed):
            break
    return last


def _is_rest(
    pair: Sequence[yaml.Node],
    typed: str,
    text: Text,
) -> bool:
    """Whether the second of two entries goes on with the text of the first; `typed` is all from where it began."""
    before, entry = pair
    if not all(map(_is_plain, pair)):
        return False
    length = entry.end_mark.index - before.end_mark.index
    if _is_open(typed[:-length]):
        return not _is_open(typed)
    behind_comma = text.typed[entry.start_mark.index :]
    both = _typed(before, entry, text)
    goes_on = (
        _SUFFIX.match(str(entry.value)),
        _GOES_ON.match(behind_comma),
        _THOUSANDS.fullmatch(both),
        _DECIMALS.fullmatch(both),
    )
    return any(goes_on)


def _is_open(typed: str) -> bool:
    """Whether a bracket or a quote that begins in a text does not end in it."""
    return any(
        typed.count(opening) > typed.count(closing) for opening, closing in _PAIRS
    )


def _cut(
    first: yaml.Node,
    last: yaml.Node,
    text: Text,
) -> Diagnostic:
    whole = curly.straight(single_spaced(_typed(first, last, text)))
    span = text.between(first.start_mark, last.end_mark)
    mends: tuple[Mend, ...] = ()
    if first.start_mark.line == last.end_mark.line:
        mends = (Mend(span, whole),)
    message = "a comma cuts the text: what stands behind it is another entry"
    return text.report(rules.KEYLESS_TEXT, span, message, f"write {whole}", mends)


def _linked(
    entries: Sequence[yaml.Node],
    number: int,
    text: Text,
) -> Iterator[Diagnostic]:
    """An entry that begins with `and`: of a list the word goes, of one text the commas cut it."""
    entry = entries[number]
    match = _LINKS.fullmatch(_typed(entry, entry, text))
    if number == 0 or match is None or not all(map(_is_plain, entries)):
        return
    whole = single_spaced(_typed(entries[0], entries[-1], text))
    yield text.report(
        rules.KEYLESS_TEXT,
        text.between(entry.start_mark, entry.end_mark),
        f"`{entry.value}` is an entry of its own here",
        f"write `{match['rest']}` if it is one, or {curly.straight(whole)} if all of it is one text",
    )


def _is_plain(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.style


def _typed(
    first: yaml.Node,
    last: yaml.Node,
    text: Text,
) -> str:
    return text.typed[first.start_mark.index : last.end_mark.index]
