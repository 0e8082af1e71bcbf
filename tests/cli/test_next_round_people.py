"""What the file of a next round says of the people and the employer of the one before."""

import pytest

from afterword.intake.known import beside_the_answers
from support.making import JONES, REYES, interview


@pytest.mark.long
def test_a_recruiter_who_gives_no_addresses_out_is_not_asked_again_next_round() -> None:
    """Their refusal goes into the next file, and so does no kind of employer that nobody typed (E42)."""
    beside = beside_the_answers(interview(people=[JONES, {**REYES, "shares_contacts": "no"}]), "first")
    assert beside["others"] == [{**REYES, "shares_contacts": "no"}]
    assert beside["setting"] is None


def test_who_only_asked_questions_was_met_earlier_and_is_not_thanked_again() -> None:
    """The same hiring manager leads the next round; whether the others come again is for the candidate to tell (E42)."""
    okafor = {"name": "Ade Okafor", "is": "interviewer", "email": "ade@larkfield.example"}
    beside = beside_the_answers(interview(people=[JONES, okafor]), "first")
    assert beside["others"] == [{**okafor, "is": "met earlier"}]
