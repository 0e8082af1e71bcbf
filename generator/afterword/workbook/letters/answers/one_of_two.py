"""Letters that thank for one offer: which of them goes today, and why the others wait, or go instead."""

from afterword.frozen import replace
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft

# Of each the letters that thank as well, with the words on the two of them.
_THANKING_TOO = {
    Kind.ACKNOWLEDGE_OFFER: {
        "acknowledge-offer": Kind.COUNTER_OFFER,
        "yes-at-once": Kind.ANSWER_OFFER,
    },
    Kind.COUNTER_OFFER: {"counter-offer": Kind.ACKNOWLEDGE_OFFER},
}


def beside_the_other(errand: Errand, draft: Draft) -> Draft:
    """The letter, with a word on each other one while that has not gone either."""
    desk = errand.desk
    others = _THANKING_TOO.get(errand.step.kind, {})
    cautions = [
        desk.words.one_of_two(name)
        for name, kind in others.items()
        if desk.plan.open_of(kind)
    ]
    return replace(draft, cautions=(*draft.cautions, *cautions))
