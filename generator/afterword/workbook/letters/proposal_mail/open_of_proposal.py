"""What the mail with a proposal asks, as it is not known yet (S70)."""

from functools import partial
from itertools import filterfalse

from afterword.interview.model.terms import Proposal
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.nearness import is_near_any
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.cleaned.cleaning import (
    uncapitalised,
    whole_sentence,
)
from afterword.workbook.wording.typed.told.open_questions import question_told

_MOST = 2  # questions; the page has them all
# Several in one: `What cameras do you have, and how strong is your current?`
_ONE_MORE = lazy_pattern(
    r"(?i), (?:and |or )?(?:are|can|could|do|does|how|is|what|when|where|which|who|whose|why|will)\b"
)
_ENDED = lazy_pattern(r"[.?!]\Z")


def what_is_open(errand: Errand, proposal: Proposal) -> dict[str, object]:
    """What is not known yet, one question after the other, whether it is one alone, and whether the page asks more."""
    questions = _open_questions(errand, proposal)
    asked = questions[:_MOST]
    return {
        "questions": asked_in_one(asked),
        "asks_once": len(questions) == 1 and not any(map(_ONE_MORE.search, asked)),
        "more_is_open": questions != asked,
    }


def asked_in_one(asked: list[str]) -> str:
    """The questions as sentences; what is asked without a mark is told, and two such things stand in one sentence."""
    told = [*map(question_told, asked)]
    if any(map(_ENDED.search, told)):
        return " ".join(map(whole_sentence, told))
    return whole_sentence(phrases.listed_apart([*map(uncapitalised, told)]))


def _open_questions(errand: Errand, proposal: Proposal) -> list[str]:
    """What the page asks, but for what the candidate's own sentences say of it."""
    lines = errand.lines(errand.step.id)
    is_told = partial(is_near_any, others=lines)
    return [*filterfalse(is_told, proposal.questions)]
