"""A weekly letter whose good wish and whose close are no paragraphs by themselves: each goes with what it belongs to."""

from collections.abc import Mapping

from afterword.frozen import replace
from afterword.workbook.letters.letter import Letter
from afterword.workbook.letters.own.spots import speaks_of_their_date

_WISH = 16  # words of what opens a letter, with thanks for an answer
_SHORT_OPENING = 34  # words of that with what comes behind it
_SHORT = 45  # words of interest and close together
_A_LINE = 8  # words of a close that is no paragraph
_PARAGRAPH = "\n\n"
_TWO = 2


def drawn_together(letter: Letter, facts: Mapping[str, object]) -> Letter:
    """The letter: its good wish before what it brings, its close behind the interest or the question, where they are short."""
    paragraphs = letter.body.split(_PARAGRAPH)
    if facts["leads"]:
        paragraphs = _with_its_wish(paragraphs, str(facts["own"]))
    if _closes_at_once(paragraphs, facts):
        *before, keen, close = paragraphs
        paragraphs = [*before, f"{keen} {close}"]
    return replace(letter, body=_PARAGRAPH.join(paragraphs))


def _with_its_wish(paragraphs: list[str], own: str) -> list[str]:
    wish, *told = paragraphs
    if len(told) < _TWO:
        return paragraphs
    is_short = len(f"{wish} {own}".split()) <= _SHORT_OPENING
    goes_on = is_short and own and told[0].startswith(own)
    if len(wish.split()) > _WISH and not goes_on:
        return paragraphs
    return [f"{wish} {told[0]}", *told[1:]]


def _closes_at_once(paragraphs: list[str], facts: Mapping[str, object]) -> bool:
    """Whether what comes before the close is short, and the close goes on with it."""
    if len(paragraphs) < _TWO:
        return False
    keen, close = paragraphs[-_TWO:]
    if "\n" in keen or "http" in keen:
        return False
    goes_on = (
        speaks_of_their_date(keen),
        facts["between"],
        facts["leads"] and facts["unhurried"],
        facts["leads"] and len(close.split()) <= _A_LINE,
    )
    return any(goes_on) and len(f"{keen} {close}".split()) <= _SHORT
