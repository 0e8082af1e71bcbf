"""What ten people typed from the docs alone and did not find in their letters as they meant it, each mended with its kind."""

import pytest

from afterword.workbook.wording.typed.matters import read_matter
from afterword.workbook.wording.wording import shipped_wording
from support.making import Yaml, drafts, interview

LEXICON = shipped_wording().packs.lexicon
DECIDE: Yaml = {"decide_by": "2027-01-22"}
LONG = "Such a brake counts as failed for me, so the lift stands still and I ring the owner before I leave the house. "
AGAIN: Yaml = {
    "about": "what I would do if the brake fails, and the owner begs",
    "say": f"My answer of a few days was wrong. {LONG * 4}",
    "at_once": "yes",
}
LIFTS: Yaml = {"they_want": "say no and keep the customer", "i_bring": "locked a lift", "proof": "I stayed four hours."}


def _thanks(**changes: object) -> str:
    return drafts(interview(employer_said=DECIDE, **changes), "2027-01-13")["thank-you/angela-jones"].body


def test_a_line_stands_in_the_letter_where_the_proof_it_was_to_follow_has_no_room() -> None:
    """The proof gave way to a wrong answer that is put right, and the line behind it is told all the same (E32)."""
    more = {"of": "thank-you/angela-jones", "say": "I have done 1,140 inspections.", "where": "after the proof"}
    text = _thanks(connection=LIFTS, thoughts=[AGAIN], lines=[more])
    assert "four hours" not in text
    assert text.count("I have done 1,140 inspections.") == 1


def test_a_second_answer_that_is_given_again_begins_in_other_words() -> None:
    """Two things put right in one letter: nobody reads `I have thought more about the question of` twice."""
    short = {**AGAIN, "say": "My answer was wrong."}
    number = {"about": "how I would test a rope", "say": "My answer was poor.", "at_once": "yes"}
    text = _thanks(thoughts=[short, number])
    assert f"I have thought more about your question of {AGAIN['about']}." in text
    assert "I have also thought more about your question of how I would test a rope." in text
    for thought in (short, number):
        thought["say"] = "I would ring the owner."
    text = _thanks(thoughts=[short, number])
    assert "You also asked how I would test a rope, and I did not answer that well." in text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("what I would do if the brake fails, and the owner begs", "what I would do if the brake fails, and the owner begs"),
        ("how you will handle the merger, and the new plant", "how you will handle the merger and the new plant"),
    ],
)  # fmt: skip
def test_what_one_would_do_if_two_things_come_together_keeps_its_comma(typed: str, told: str) -> None:
    """`if the brake fails and the owner begs` without the comma reads on to the end; of two things it goes."""
    assert read_matter(typed, LEXICON).text == told
