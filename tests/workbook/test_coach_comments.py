"""What a coach wrote stands below its letter until it is dealt with, and says when the letter has her words."""

import html

import pytest

from support.making import interview, seen
from support.pages import page_of

THANKS = "thank-you/angela-jones"
HERS = "Dear Ms. Jones,\n\nThank you for the talk about the HR Business Partner position.\n\nJane Doe"
COMMENT = {"on": "2027-01-14", "from": "Maya Lind", "about": f"drafts/{THANKS}", "text": "Shorter.", "instead": HERS}


def letters(**changes: object) -> str:
    """The page of the letters, with one comment."""
    value = interview(feedback=[COMMENT], **changes)
    return html.unescape(page_of(seen(value, "2027-01-14"), "drafts"))


@pytest.mark.long
def test_a_wording_that_is_suggested_can_be_taken() -> None:
    """It stands there with a button that puts it into the letter."""
    page = letters()
    assert "Suggested wording:" in page
    assert "Use these words" in page
    assert "The letter has these words now." not in page


@pytest.mark.long
def test_a_wording_that_was_taken_is_not_offered_again() -> None:
    """The comment stays until it is dealt with; her text does not stand there a second time, and nothing asks to use it."""
    page = letters(drafts=[{"of": THANKS, "text": f"{HERS}\n"}])
    assert "The letter has these words now." in page
    assert "Shorter." in page
    assert "Suggested wording:" not in page
    assert "Use these words" not in page


@pytest.mark.long
def test_what_must_be_mended_is_seen_in_the_list_of_letters() -> None:
    """It stands in the row of the letter, until that has the coach's words."""
    must_fix = [{**COMMENT, "says": "must fix"}]

    def page(**changes: object) -> str:
        return page_of(seen(interview(feedback=must_fix, **changes), "2027-01-14"), "drafts")

    assert "your coach: must fix" in page()
    assert "your coach: must fix" not in letters()
    assert "your coach: must fix" not in page(drafts=[{"of": THANKS, "text": f"{HERS}\n"}])


@pytest.mark.long
def test_what_copies_the_letter_stands_with_the_letter() -> None:
    """`Copy the text` below a coach's wording would seem to copy hers."""
    page = letters()
    assert 0 < page.index("Copy the text") < page.index("Suggested wording:")
