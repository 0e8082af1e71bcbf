"""What a letter can say of why: what the time is for, whom they chose instead; nothing that does not fit (E34)."""

from afterword.interview.model.terms import Offer, Outcome
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.aims import read_purpose
from afterword.workbook.wording.typed.wants import read_chosen


def time_for(desk: Desk, offer: Offer) -> str:
    """What the candidate needs time for before the answer, to follow `I would like the time to`."""
    purpose = read_purpose(offer.time_for or "", desk.packs.lexicon)
    return purpose.text if purpose.fits else ""


def chosen(desk: Desk, outcome: Outcome | None) -> str:
    """Whom they chose instead, to follow `you chose`."""
    if outcome is None:
        return ""
    somebody = read_chosen(outcome.they_chose or "", desk.packs.lexicon)
    return phrases.chosen(desk.words, somebody) if somebody.fits else ""
