"""What the mail with a proposal asks, as it is not known yet (S70)."""

from functools import partial
from itertools import filterfalse

from afterword.interview.model.terms import Proposal
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.nearness import is_near_any

_MOST = 2  # questions; the page has them all
# Several in one: `What cameras do you have, and how strong is your current?`
_ONE_MORE = lazy_pattern(
    r"(?i), (?:and |or )?(?:are|can|could|do|does|how|is|what|when|where|which|who|whose|why|will)\b"
)


def what_is_open(errand: Errand, proposal: Proposal) -> dict[str, object]:
    """What is not known yet, one question after the other, whether it is one alone, and whether the page asks more."""
    questions = _open_questions(errand, proposal)
    asked = questions[:_MOST]
    return {
        "questions": " ".join(asked),
        "asks_once": len(questions) == 1 and not any(map(_ONE_MORE.search, asked)),
        "more_is_open": questions != asked,
    }


def _open_questions(errand: Errand, proposal: Proposal) -> list[str]:
    """What the page asks, but for what the candidate's own sentences say of it."""
    lines = errand.lines(errand.step.id)
    is_told = partial(is_near_any, others=lines)
    return [*filterfalse(is_told, proposal.questions)]
