"""The sentences of a text, as a person would count them, and one of them put between [[ and ]] where it stands."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise

from afterword.frozen import frozen
from afterword.interview.values.passages import (
    CLOSES,
    OPENS,
    visible_characters,
    visible_text,
)
from afterword.interview.values.reading import single_spaced
from afterword.patterns import lazy_pattern, not_behind

# Behind `Mr.` and `St.` a sentence goes on: the one list, which whoever takes sentences apart asks.
SHORT_FORMS = (
    "Mr Mrs Ms Mx Dr Prof Fr Rev Sgt Capt St Mt No Nr Co vs e.g i.e approx incl Jr Sr"
)
NO_SHORT_FORM = not_behind(SHORT_FORMS)  # right before a full stop in a pattern
_WIDE = "\u3002\uff01\uff1f"  # full stop, exclamation and question marks that no space follows
_QUOTES = "\u201d\u2019\u00bb"
# Where a sentence can end: a gap behind one of these signs, or one with a line end in it; it begins with what it is sought by.
_GAP = rf"\s(?:(?<=[.!?\u2026{_WIDE}\"'{_QUOTES})\]]\s)\s*|(?<=\n)\s*|\s*\n\s*)"
_GAPS_IN = {
    True: lazy_pattern(_GAP),  # in a text of ASCII
    False: lazy_pattern(rf"{_GAP}|(?<=[{_WIDE}])"),
}
_END = lazy_pattern(rf"[.!?\u2026{_WIDE}][\"'{_QUOTES})\]]*$")
_BULLET = lazy_pattern(r"(?:[-*\u2022\u2013]|\d{1,2}[.)])\s")
_ABBREVIATION = lazy_pattern(
    rf"(?:^|[\s(])(?:[A-Z]|{SHORT_FORMS.replace(' ', '|')})\.$"
)
_LONGEST_WORD = 12  # that is looked at for an abbreviation
_WRAPPED = 45  # characters of a line that was broken for want of room, not by a thought


@frozen
class _Sentence:
    """A sentence, single-spaced, and where its first and last characters stand in the text."""

    text: str
    first: int
    last: int


@lru_cache(maxsize=128)  # letters: each is gone through several times
def sentences(text: str) -> tuple[str, ...]:
    """Each sentence outside of private passages, in order and single-spaced."""
    visible = visible_text(text)
    worded = (visible[start:end] for start, end in _places(visible))
    return tuple(filter(None, map(single_spaced, worded)))


def with_private(text: str, sentence: str) -> str:
    """The text with that sentence between [[ and ]], wherever it stands; itself where that cannot be."""
    if OPENS in sentence or CLOSES in sentence:
        return text  # brackets without a partner would end the passage too early
    for place in reversed(list(_sentences(text))):
        if place.text == sentence:
            end = place.last + 1
            passage = f"{OPENS}{text[place.first : end]}{CLOSES}"
            text = f"{text[: place.first]}{passage}{text[end:]}"
    return text


def _sentences(text: str) -> Iterator[_Sentence]:
    places = visible_characters(text)
    visible = visible_text(text)
    for start, end in _places(visible):
        words = visible[start:end].strip()
        if words:
            first = visible.index(words, start)
            last = first + len(words) - 1
            yield _Sentence(single_spaced(words), places[first], places[last])


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends."""
    return pairwise(chain([0], _ends(text)))


def _ends(text: str) -> Iterator[int]:
    """Where one sentence ends and what follows begins."""
    for gap in _GAPS_IN[text.isascii()].finditer(text):
        before = text[: gap.start()]
        after = text[gap.end() :]
        if _is_end(before, gap[0], after):
            yield gap.end()
    yield len(text)


def _is_end(before: str, gap: str, after: str) -> bool:
    if not after:
        return False
    if _ends_a_sentence(before):
        return not after[0].islower()
    return "\n" in gap and not _goes_on(before, gap, after)


def _ends_a_sentence(before: str) -> bool:
    word = before[-_LONGEST_WORD:]
    if _END.search(word) is None:
        return False
    return _ABBREVIATION.search(word) is None


def _goes_on(before: str, gap: str, after: str) -> bool:
    """Whether the next line goes on with this one: it was broken for want of room."""
    if gap.count("\n") > 1 or _BULLET.match(after):
        return False
    line = before.rpartition("\n")[2]
    return after[0].islower() or len(line) >= _WRAPPED
