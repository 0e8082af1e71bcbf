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

_MOST = 2  # questions; the page has them all
# Several in one: `What cameras do you have, and how strong is your current?`
_ONE_MORE = lazy_pattern(
    r"(?i), (?:and |or )?(?:are|can|could|do|does|how|is|what|when|where|which|who|whose|why|will)\b"
)
# What is said before it: I don't know who holds the keys
_I_DO_NOT_KNOW = lazy_pattern(
    r"(?i)\A(?:I(?:['\u2019]m| am|['\u2019]d| would)? (?:(?:do not|don['\u2019]t) (?:know|understand)"
    r"|(?:also )?(?:like|love|need|want) to (?:find out|know)|not sure"
    r"|still need to know|wonder)(?: yet)?|not sure|unsure) (?:about )?"
    r"(?=(?:how|if|the|what|when|where|whether|which|who|whose|why)\b)"
)
_NAMED = lazy_pattern(
    r"(?i)\A(?=(?:age|condition|cost|height|length|make|number|price|size|state|type|weight|width) of )"
)
# Asked with its verb first, and without a mark: is the roof old, how many rounds are there
_DIRECT = lazy_pattern(
    r"(?i)\A(?:(?:how(?: (?:big|far|full|long|many|much|often|old))?(?: [a-z]+)?|wh(?:at|en|ere|ich|o|ose|y)(?: [a-z]+)?)"
    r"(?<! I)(?<! it)(?<! they)(?<! there)(?<! this)(?<! we)(?<! you) )?"
    r"(?:are|can|could|did|do|does|has|have|is|may|should|was|were|will|would)\b[^.?!]*(?<![.?!,;: ])\Z"
)
_IF = lazy_pattern(r"\A[Ii]f\b")
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
    told = [*map(_question_told, asked)]
    if any(map(_ENDED.search, told)):
        return " ".join(map(whole_sentence, told))
    return whole_sentence(phrases.listed_apart([*map(uncapitalised, told)]))


def _question_told(typed: str) -> str:
    """`I don't know how many` without what is said before it, `is it old` with its mark, `age of it` with its article."""
    asked = _IF.sub("whether", _I_DO_NOT_KNOW.sub("", typed.strip()))
    return _DIRECT.sub(r"\g<0>?", _NAMED.sub("the ", asked))


def _open_questions(errand: Errand, proposal: Proposal) -> list[str]:
    """What the page asks, but for what the candidate's own sentences say of it."""
    lines = errand.lines(errand.step.id)
    is_told = partial(is_near_any, others=lines)
    return [*filterfalse(is_told, proposal.questions)]
