"""Two letters that thank for one offer: which of them goes today, and why the other waits."""

from afterword.frozen import replace
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft

_THANKING_TOO = {
    Kind.ACKNOWLEDGE_OFFER: (Kind.COUNTER_OFFER,),
    Kind.COUNTER_OFFER: (Kind.ACKNOWLEDGE_OFFER,),
}


def beside_the_other(errand: Errand, draft: Draft) -> Draft:
    """The letter, with a word on the other one while that has not gone either."""
    others = _THANKING_TOO.get(errand.step.kind, ())
    if not errand.desk.plan.open_of(*others):
        return draft
    caution = errand.desk.words.one_of_two(errand.step.kind)
    return replace(draft, cautions=(*draft.cautions, caution))
