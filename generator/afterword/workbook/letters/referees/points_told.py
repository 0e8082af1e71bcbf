"""What a referee is asked to speak of: in a sentence or as a list, and nothing that the letter has just recalled (S57)."""

from collections.abc import Sequence
from functools import partial
from itertools import filterfalse

from afterword.interview.model.referees import Reference
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.link.link import text_if_clear
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.letters.referees.asked_of_referees import (
    about_before,
    done_together,
)
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.told.points import THE_FACT, read_point

# Words of all points; more are set one below the other: who is still asked reads a sentence, and no list of orders.
_MOST_IN_ONE_SENTENCE = {Kind.ASK_REFEREE: 40}
_MOST_BY_THE_TELEPHONE = 20
_READ_AT_ONCE = 12  # words that need no comma before their last `and`
_TWO = 2
# my test sheets, which you signed off
_ENDS_WITH_MORE = lazy_pattern(
    r"[^,]*, (?:(?:all|both|most|one|some) of )?(?:where|which|who|whom|whose)\b[^,]*"
)
# I never missed a concert, how i taught her
_SAYS_I = lazy_pattern(r"\A(?i:I|we) |\bi\b")
# Not `punctual, honest`, which a sentence joins.
_HAS_A_PAUSE = lazy_pattern(r"(?![a-z-]+, [a-z-]+\Z).*, ")


def points_told(
    desk: Desk,
    kind: Kind,
    reference: Reference,
    points: tuple[str, ...],
) -> dict[str, object]:
    """The points for a template, as a phrase and whether they are a list; `recalls_more`: the others were told before."""
    told = _told_about(desk, points)
    if kind is not Kind.ASK_REFEREE:
        return {
            **told,
            "as_list": _are_a_list(kind, points),
            "recalls_more": False,
        }
    in_order = sorted(_new_points(desk, reference, points), key=_goes_last)
    recalls = _told_about(desk, in_order)["recalls"]
    if points and not in_order:
        recalls = desk.words.phrase("points", "that-work")
    return {
        **told,
        "recalls": recalls,
        "as_list": _are_a_list(kind, in_order),
        "recalls_more": 0 < len(in_order) < len(points),
    }


def as_lines(desk: Desk, points: tuple[str, ...]) -> tuple[str, ...]:
    """Points as lines of a list behind `about`: one that is a sentence as the fact that is told, all others as typed."""
    return tuple(map(partial(_as_line, desk), points))


def _as_line(desk: Desk, point: str) -> str:
    told = text_if(_SAYS_I.search(point), text_if_clear(read_point, desk, point))
    return told or point


def _new_points(
    desk: Desk,
    reference: Reference,
    points: Sequence[str],
) -> Sequence[str]:
    """The points that what the two did together has not told; all of them where those that are left make no phrase."""
    recalled = " ".join(done_together(desk, reference).values())
    new = [*filterfalse(partial(are_mostly_in, recalled), points)]
    makes_a_phrase = not new or bool(_told_about(desk, new)["recalls"])
    return new if makes_a_phrase else points


def _goes_last(point: str) -> bool:
    """Whether a point goes on behind a pause, and so ends the sentence that it stands in."""
    return _ENDS_WITH_MORE.fullmatch(point) is not None


def _are_a_list(kind: Kind, points: Sequence[str]) -> bool:
    """Whether the points stand one below the other: those that are long, or have a pause inside them.

    Who is still asked can read one that goes on behind a pause at the end of a sentence.
    """
    most = _MOST_IN_ONE_SENTENCE.get(kind, _MOST_BY_THE_TELEPHONE)
    with_a_pause = [*filter(_HAS_A_PAUSE.match, points)]
    is_at_the_end = [*map(_goes_last, with_a_pause)] == [True]
    is_parted = bool(with_a_pause)
    if kind is Kind.ASK_REFEREE and is_at_the_end:
        is_parted = False
    return is_parted or _count(points) > most


def _told_about(
    desk: Desk,
    points: Sequence[str],
) -> dict[str, str]:
    """What they are asked to tell of, with the word before it; nothing where a point does not fit into a sentence."""
    matters = [text_if_clear(read_point, desk, point) for point in points]
    if not all(matters):
        return {"about": "", "tell_about": "", "recalls": ""}
    things = matters
    deeds = [matter.removeprefix(THE_FACT) for matter in matters]
    if not about_before(deeds):
        matters = deeds
    is_long = _count(matters) > _READ_AT_ONCE and len(matters) > _TWO
    listed = phrases.listed_with_pauses if is_long else phrases.listed
    return {
        "about": listed([*matters]),
        "tell_about": about_before(matters),
        "recalls": listed([*things]),
    }


def _count(points: Sequence[str]) -> int:
    """How many words several points have."""
    return len(" ".join(points).split())
