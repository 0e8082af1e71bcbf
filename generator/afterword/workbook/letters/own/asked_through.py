"""The candidate's own sentences to somebody who asks others for them: what tells comes before what asks (E48)."""

from collections.abc import Sequence
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.plan.steps import Kind
from afterword.workbook.letters.own.own_questions import asks
from afterword.workbook.letters.own.paragraphs import in_paragraphs, with_lines_behind
from afterword.workbook.letters.own.practical import is_of_use_later
from afterword.workbook.letters.own.spots import standing

_PARAGRAPH = "\n\n"
_SHORT = 12  # words of what is no paragraph by itself


def asks_at_once(paragraphs: Sequence[str]) -> bool:
    """Whether our question stands in the first paragraph, before what is to be passed on."""
    return bool(paragraphs) and paragraphs[0].endswith("?")


def asked_through(
    body: str,
    lines: Sequence[OwnLine],
) -> tuple[str, Sequence[OwnLine]]:
    """A weekly letter with the candidate's questions behind ours, before its close, and the lines that are left."""
    *before, question, close = body.split(_PARAGRAPH)
    if asks_at_once(before):
        before, question = [*before, question], ""
    elif not before or not question.endswith("?"):
        return body, lines
    unplaced = [*filterfalse(attrgetter("where"), lines)]
    asked = [*filter(asks, unplaced), *filter(is_of_use_later, unplaced)]
    left = [*filterfalse(asked.__contains__, lines)]
    in_spot = partial(standing, Kind.FOLLOW_UP, left)
    told = [*in_paragraphs(in_spot(Spot.BEFORE_THE_CLOSE))]
    is_short = bool(told) and len(told[0].split()) <= _SHORT
    if is_short and not before[-1].endswith("?"):
        before[-1] = f"{before[-1]} {told.pop(0)}"
    questions = (
        [with_lines_behind(question, asked)] if question else in_paragraphs(asked)
    )
    text = _PARAGRAPH.join([*before, *told, *questions, close])
    elsewhere = {*Spot} - {Spot.BEFORE_THE_CLOSE}
    return text, in_spot(*elsewhere)
