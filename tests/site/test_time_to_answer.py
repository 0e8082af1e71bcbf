"""By when an offer is answered is told beside the letter that thanks for it: by their day, or later, which the letter asks for."""

from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from support.acting import Act, Told
from support.commands import run
from support.making import drafts
from support.workspace import LARKFIELD

pytestmark = pytest.mark.workspace

OFFER = {
    "received": "2027-01-19",
    "base": "55000",
    "currency": "USD",
    "per": "year",
    "in_writing": "",
    "start": "",
    "place": "",
}


@pytest.fixture
def save(act: Act) -> Act:
    """There is an offer until the 27th of January; opens the form of a pencil and saves it with these fields."""

    def perform(name: str, /, **fields: object) -> Told:
        asked = act("open", pencil=name, interview="larkfield", about="")
        return asked if "error" in asked else act(name, interview="larkfield", seen=asked["seen"], **fields)

    perform("outcome", result="offer", on="2027-01-19", answer_by="27 January", base="55000", currency="USD")
    return perform


def letter(root: Path) -> str:
    """The letter that thanks for the offer."""
    return drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")["offer/acknowledge"].body


def test_who_can_answer_by_their_day_asks_for_nothing(root: Path, save: Act) -> None:
    """One press, and the letter says when the answer comes; before it, time is asked for (E22)."""
    assert "Could I give you my answer by" in letter(root)
    told = save("time", answer="theirs")
    assert told["said"] == (
        "It is written down: you answer by Wed 27 Jan 2027. The letter thanks them and says so, and does not ask for more time."
    )
    assert "  ask_until: 2027-01-27\n" in (root / LARKFIELD).read_text()
    assert "Could I give you my answer" not in letter(root)
    assert "You will have my answer by Wednesday, January 27." in letter(root)


def test_who_needs_longer_says_until_when(root: Path, save: Act) -> None:
    """In whatever words; the letter asks for that day, and the form begins with it when it is opened again."""
    told = save("time", answer="another", ask_until="5 February")
    assert told["said"] == "The letter asks them for time until Fri 5 Feb 2027."
    assert "Could I give you my answer by Friday, February 5 instead of January 27?" in letter(root)


def test_the_form_begins_with_what_the_letter_does(save: Act, act: Act) -> None:
    """With their own day, which is one press, unless a later one is told."""
    for sent, begins in (
        ({}, "theirs"),
        ({"answer": "theirs"}, "theirs"),
        ({"answer": "another", "ask_until": "5 February"}, "another"),
    ):
        if sent:
            save("time", **sent)
        assert act("open", pencil="time", interview="larkfield", about="")["begin"] == {"answer": begins}


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", "write until when you would ask"),
        ("22 January", "they gave you until Wed 27 Jan 2027: name a later day, or say that you can answer by theirs"),
        ("soon", "“soon” does not name one certain day; write it like 4 December, Friday or 4 Dec 2026"),
    ],
)
def test_a_day_that_asks_for_no_time_is_asked_back(root: Path, save: Act, typed: str, message: str) -> None:
    """Nobody asks for less than they were given; it stands beside the box, and nothing is written."""
    before = (root / LARKFIELD).read_bytes()
    (problem,) = save("time", answer="another", ask_until=typed)["problems"]
    assert (problem["field"], problem["message"]) == ("ask_until", message)
    assert (root / LARKFIELD).read_bytes() == before


@pytest.mark.parametrize("pencil", ["offer", "outcome"])
def test_a_day_that_they_move_takes_the_candidate_s_with_it(root: Path, save: Act, pencil: str) -> None:
    """Whoever answers by their day still does when they move it: nothing is asked for, and the file reads well."""
    save("time", answer="theirs")
    moved = {**OFFER, "answer_by": "5 February"}
    if pencil == "outcome":
        moved = {"result": "offer", "on": "2027-01-19", "answer_by": "5 February", "base": "55000", "currency": "USD"}
    assert "said" in save(pencil, **moved)
    assert "  ask_until: 2027-02-05\n" in (root / LARKFIELD).read_text()
    assert "You will have my answer by Friday, February 5." in letter(root)
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0


def test_time_that_they_give_unasked_is_asked_for_no_more(root: Path, save: Act) -> None:
    """Asked until the 1st, given until the 5th: the letter asks for nothing less than they give."""
    save("time", answer="another", ask_until="1 February")
    save("offer", **OFFER, answer_by="5 February")
    assert "Could I give you my answer" not in letter(root)
    save("offer", **OFFER, answer_by="28 January")
    assert "  ask_until: 2027-01-28\n" in (root / LARKFIELD).read_text()


def test_without_a_day_of_theirs_that_day_is_asked_for_first(save: Act) -> None:
    """Nobody can answer by a day that is not known: it says where that day is told."""
    save("offer", **OFFER, answer_by="")
    (problem,) = save("time", answer="theirs")["problems"]
    assert problem["message"] == "by when they want your answer is not here yet: add it to the offer"
