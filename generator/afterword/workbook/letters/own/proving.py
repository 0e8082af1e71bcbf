"""Where a letter thanks and where it proves, so that a line that is to stand behind that does (S15, S35)."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import filterfalse

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.own.paragraphs import with_lines_behind

# Where the proof is told by the paragraph so far from the end.
_PROVE_LATE = {Kind.COUNTER_OFFER: 3, Kind.BRIEF_REFEREE: 2, Kind.SEND_PROPOSAL: 2}
# Where why one writes is told before the thanks.
_TELL_WHY_FIRST = frozenset({Kind.WITHDRAW})
_THANKS = lazy_pattern(
    r"\b(?:Many thanks|Thank you|Thanks)\b|\bIt was (?:good to hear from|kind of) you\b"
)


def shown_by(kind: Kind, facts: Mapping[str, object]) -> tuple[str, ...]:
    """What was brought, as a letter takes it up: in a weekly letter whole and in short, in thanks the beginning of it."""
    if kind in _PROVE_LATE:
        return ()
    match facts:
        case {"recall": {"whole": str(whole), "short": str(short)}}:
            return tuple(filter(None, [whole, short]))
        case {"thoughts": [*_], "shown": str(shown)}:
            first = shown[1:].partition(".")[0]
            return tuple(filter(None, [first]))
        case _:
            return ()


def paragraph_with(shown: Iterable[str], paragraphs: Sequence[str]) -> int | None:
    """The first paragraph that has any of what was shown."""
    for number, text in enumerate(paragraphs):
        if any(map(text.__contains__, shown)):
            return number
    return None


def proving(
    kind: Kind,
    thanks: int,
    count: int,
    *,
    answered: bool,
) -> int:
    """The paragraph with the proof, or why: behind the thanks, before those that ask and close, or before the thanks.

    `answered`: thanks give an answer again in the stead of the proof, and what they want stands right before the close.
    """
    if kind in _TELL_WHY_FIRST:
        return max(0, thanks - 1)
    late = count - _PROVE_LATE.get(kind, count)
    if late > thanks:
        return late
    if answered:
        return max(thanks, count - 2)
    return max(thanks, min(thanks + 1, count - 2))


def with_lines_behind_thanks(
    paragraphs: list[str],
    lines: Sequence[OwnLine],
) -> tuple[list[str], list[OwnLine]]:
    """The paragraphs of a weekly letter with what is typed to stand behind thanks, where it has some, and the lines left."""
    wanted = filter(_is_to_follow_thanks, lines)
    for number, text in enumerate(paragraphs[:-1]):
        if _THANKS.search(text):
            with_them = with_lines_behind(text, wanted)
            told = [*paragraphs[:number], with_them, *paragraphs[number + 1 :]]
            return told, [*filterfalse(_is_to_follow_thanks, lines)]
    return paragraphs, [*lines]


def _is_to_follow_thanks(line: OwnLine) -> bool:
    return line.where is Spot.AFTER_THE_THANKS
