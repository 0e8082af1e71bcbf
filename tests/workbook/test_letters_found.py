"""A letter is found by what it is for, and one that is not written says why."""

import pytest

from afterword.plan.known_steps import possible_drafts
from afterword.workbook.advice.letters_for import PURPOSES
from afterword.workbook.advice.written_letters import WrittenLetters
from support.making import NAME, candidate, cases, interview
from support.workspace import CHECKOUT


def _help(name: str, today: str = "2027-01-14", **changes: object) -> str:
    value = interview(**changes)
    written = WrittenLetters.of(cases({NAME: value}, today), NAME, value)
    assert written is not None
    return written.instead(name) if name in written.possible else written.spelt_like(name)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("offer/ask-time", "offer/acknowledge"),
        ("offer/more-time", "offer/acknowledge"),
        ("ask-for-an-extension", "offer/acknowledge"),
        ("offer/ask-for-more", "offer/counter"),
        ("offer/negotiate", "offer/counter"),
        ("offer/say-yes", "offer/accept"),
        ("offer/reject", "rejection/reply"),
        ("competing-offer", "other-offer/tell"),
        ("withdrawal", "close/withdraw"),
        ("offer/acknowlege", "offer/acknowledge"),
    ],
)
def test_a_letter_is_found_by_what_it_is_for(name: str, meant: str) -> None:
    """Who looks for the letter that asks for time is not sent to the one about pay (E32)."""
    assert f"did you mean `{meant}`" in _help(name)


def test_each_letter_stands_in_the_docs_with_what_it_is_for() -> None:
    """All names that can stand behind `of` are listed in one place."""
    page = (CHECKOUT / "docs" / "own-words.md").read_text(encoding="utf-8")
    of_no_person = [name for name in possible_drafts(interview(), candidate(referees=[])) if "angela-jones" not in name]
    letters = [name for name in of_no_person if not name.startswith("follow-up/")]
    assert letters == [*PURPOSES]
    assert [name for name, purpose in PURPOSES.items() if f"| `{name}` | {purpose} |" not in page] == []


@pytest.mark.long
def test_a_weekly_letter_that_waits_for_their_decision_says_so() -> None:
    """They decide in the fourth week: a line for week 1 is told why no such letter is written, and how to have it (E5)."""
    told = _help("follow-up/week-1", employer_said={"decide_by": "2027-02-10"})
    assert told == (
        "they decide later (`decide_by`), and weekly letters wait for that; to write before it, add"
        " `follow_ups: {before_they_decide: [1]}`; written are: `follow-up/week-4`, `follow-up/week-5`, `follow-up/week-6`"
    )
    assert "decide later" not in _help("follow-up/week-1", employer_said={"decide_by": "2027-02-10"}, interested="no")
    assert "before_they_decide" not in _help("follow-up/week-5", employer_said={"decide_by": "2027-02-10"})
    over = _help("follow-up/week-1", "2027-02-12", employer_said={"decide_by": "2027-02-10"})
    assert "decide later" not in over  # their day has gone by
