"""The card to write by hand: shorter than the email, and in other words (S5)."""

from collections.abc import Iterator

from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.link.link import told
from afterword.workbook.letters.wordings import is_phone_screen


def card(errand: Errand) -> Iterator[Draft]:
    """The text to write by hand: shorter than the email and in other words (S5)."""
    reader = errand.way.person
    facts = {
        "point": told(errand.desk, errand.desk.person(reader).point),
        "screen": is_phone_screen(errand.interview),
        "alone": _is_the_only_thanks(errand, reader),
    }
    yield errand.note(errand.write("card", reader, facts), subject="")


def _is_the_only_thanks(errand: Errand, reader: str) -> bool:
    """Whether the thank-you that a card repeats is not to be sent."""
    skipped = errand.interview.skipped
    return bool({f"thank-you/{reader}", "thank-you/panel"} & {*map(str, skipped)})
