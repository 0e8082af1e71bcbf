"""What becomes of a reason: nobody is told what their work is like, or handed back why they chose another (S13, E23)."""

from functools import partial

from afterword.frozen import replace
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.reader import facts_of_reader
from afterword.workbook.letters.known.reasons import chosen, kept_back, praised
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.nearness import share_a_word

_NOES = frozenset({Kind.ANSWER_OFFER, Kind.DECLINE, Kind.WITHDRAW})


def with_what_it_keeps_back(errand: Errand, draft: Draft) -> Draft:
    """A no that tells the wish and not what the work is like; the candidate is told what it leaves out."""
    work = kept_back(errand.desk)
    if not work or errand.step.kind not in _NOES:
        return draft
    caution = errand.desk.words.leaves_out("wish_alone", work)
    return replace(draft, cautions=(*draft.cautions, caution))


def goes_on_with_the_reason(errand: Errand) -> bool:
    """Whether the reason that they gave begins the paragraph in which the candidate's own sentences go on with it."""
    is_reply = errand.step.kind is Kind.REPLY_TO_REJECTION
    is_told = chosen(errand.desk, errand.interview.outcome)
    return bool(is_reply and is_told and not reason_goes_on(errand))


def reason_goes_on(errand: Errand) -> bool:
    """Whether the candidate's own sentences answer the reason of whoever decided: nobody is handed it back then."""
    reader = facts_of_reader(errand)
    otherwise = (
        reader["between"],
        reader["thank_for"],
        praised(errand.desk, errand.interview.outcome),
    )
    if any(otherwise):
        return False
    reason = chosen(errand.desk, errand.interview.outcome)
    return any(map(partial(share_a_word, reason), errand.lines(errand.step.id)))
