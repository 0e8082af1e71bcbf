"""Questions of the candidate's own in an answer to an offer: how they are announced, and what stands behind a list of them."""

import re

import pytest

from support.making import drafts, interview

OFFER = {"received": "2027-01-20", "answer_by": "2027-01-29", "written_by": "Angela Jones", "in_writing": True}


def _letter(name: str, *lines: str, **changes: object) -> str:
    typed = [{"of": name, "say": say} for say in lines]
    return drafts(interview(offer=OFFER, lines=typed, **changes), "2027-01-20")[name].body


@pytest.mark.long
@pytest.mark.parametrize(
    ("say", "announced"),
    [
        ("Would the post begin in March?", "May I ask one thing?"),
        (
            "Are weekends one in four? And would you pay moving costs?",
            "May I ask two things?",
        ),
        ("I know that moths wake in spring, so could I begin on 1 March?", ""),
        ("The moths wake in spring. Would 1 March be soon enough?", ""),
        ("Are weekends one in four? And are costs paid? And when would it begin?", ""),
    ],
)
def test_as_many_things_are_announced_as_are_asked(say: str, announced: str) -> None:
    """Two questions of one line are two things; of three nobody counts, and nobody asks leave before what is told first (E38)."""
    letter = _letter("offer/acknowledge", say)
    assert re.findall(r"May I ask \w+ things?\?", letter) == [announced] * bool(announced)


@pytest.mark.long
def test_no_paragraph_begins_with_a_space() -> None:
    """Behind a list of questions the pleasure begins its own line, signed or not (S20)."""
    for signed in (["The signed contract is attached."], []):
        lines = [*signed, "Could I come by before then?", "To whom shall I send my card?"]
        accepted = {"result": "accepted", "on": "2027-01-20"}
        letter = _letter("offer/accept", *lines, outcome=accepted)
        assert "really looking forward to" in letter
        assert [text for text in letter.split("\n\n") if text.startswith(" ")] == []
