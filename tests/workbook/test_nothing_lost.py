"""What somebody typed is in the letter that they meant it for, or they are told that it is not (E32, E34)."""

import pytest

from afterword.workbook.advice.without_effect import without_effect
from support.making import JONES, SERVICE, Yaml, body, case, drafts, interview

OFFER: Yaml = {"received": "2027-01-22", "base": 90000, "currency": "USD", "start": "2027-03-01"}
LEE: Yaml = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}


def told(today: str = "", **changes: object) -> str:
    """What is said of values that change nothing."""
    return " | ".join(f"{each.message}; {each.help}" for each in without_effect(case(interview(**changes), today)))


# An answer to a no


@pytest.mark.parametrize(
    ("praised", "says"),
    [
        ("a close second", "I was a close second"),
        ("me, a close second", "I was a close second"),
        ("I came second", "I came second"),
        ("runner-up", "I was the runner-up"),
        ("their second choice", "I was the second choice"),
        ("one of the final two", "I was among the final two"),
        ("a strong candidate", "I was a strong candidate"),
        ("excellent fit for the team", "I was an excellent fit for the team"),
    ],
)
def test_who_came_close_is_glad_of_that_and_not_that_they_liked_it(praised: str, says: str) -> None:
    """They said that you were a close second: nobody `liked a close second`, and it is not lost either (E34)."""
    ended = {"result": "rejected", "on": "2027-01-20", "they_praised": praised}
    letter = body(drafts(interview(people=[JONES, LEE], outcome=ended), "2027-01-20")["rejection/reply"])
    assert f"I was glad to hear that {says}" in letter
    direct = body(drafts(interview(outcome=ended), "2027-01-20")["rejection/reply"])
    assert f"It was good to hear that {says}." in direct


@pytest.mark.parametrize(
    ("praised", "says"),
    [
        ("me, my examples", "my examples"),
        ("me", "me"),
        ("a good sense of humour", "my good sense of humour"),
        ("my close reading of the data", "my close reading of the data"),
    ],
)
def test_what_they_liked_is_the_candidates_in_whatever_form(praised: str, says: str) -> None:
    """`a good sense of humour` is yours, and `me` is you (E34)."""
    ended = {"result": "rejected", "on": "2027-01-20", "they_praised": praised}
    letter = body(drafts(interview(outcome=ended), "2027-01-20")["rejection/reply"])
    assert f"for your kind words about {says}." in letter


# An offer, and a proposal


@pytest.mark.parametrize(
    ("note", "in_the_yes", "named"),
    [
        ("after three months", True, False),
        ("to be paid back within a year", True, False),
        ("8 percent", True, False),
        ("ask what it costs me", False, False),
        ("what does it cost?", False, False),
        ("less than at Bell", False, True),
        ("too little for me", False, True),
    ],
)
def test_a_term_stands_in_the_yes_and_a_thought_is_told_to_stand_nowhere(
    note: str, *, in_the_yes: bool, named: bool
) -> None:
    """`health cover after three months` is agreed with those words; what may be a thought is in no letter, and said to be (E32)."""
    offer = {**OFFER, "package": [{"what": "health cover", "note": note}]}
    letter = body(drafts(interview(offer=offer), "2027-01-22")["offer/accept"])
    assert (f"Health cover ({note})" in letter) is in_the_yes
    assert ("`what`; if you want to ask it" in told("2027-01-22", offer=offer)) is named


def test_each_thing_taken_for_granted_is_told_while_that_is_short() -> None:
    """Two short assumptions are both in the mail; of many the first, and that the page has more (S70)."""
    two = ["12 percent come back", "stamps come to about $900"]
    letter = body(drafts(interview(proposal={**SERVICE, "assumptions": two}))["offer/proposal"])
    assert "I have assumed 12 percent come back and stamps come to about $900." in letter
    many = [
        "twelve percent of them come back within a year of the first letter",
        *two,
        "the board has time to telephone every one of the first hundred and fifty people",
    ]
    long = body(drafts(interview(proposal={**SERVICE, "assumptions": many}))["offer/proposal"])
    assert "first letter; the page has what else I take for granted." in long
