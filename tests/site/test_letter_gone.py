"""When a letter has gone the page says a warm word, what comes next and when, and leads there."""

from pathlib import Path

import pytest

from afterword.workbook.letters.drafts import KINDS_OF_LETTERS
from afterword.workbook.wording.wording import shipped_wording
from support.acting import Act, Told
from support.workspace import LARKFIELD

pytestmark = pytest.mark.workspace


@pytest.fixture
def gone(act: Act) -> Act:
    """Says of a letter that it has gone."""

    def perform(name: str, letter: str = "", /) -> Told:
        return act("tick", step=f"larkfield/{name}", done=True, on=None, letter=letter or name)

    return perform


def offered(act: Act) -> None:
    """They offer the job, by telephone."""
    asked = act("open", pencil="outcome", interview="larkfield", about="")
    fields = {"result": "offer", "on": "2027-01-20", "answer_by": "29 January", "base": "61,500", "in_writing": "no"}
    told = act("outcome", interview="larkfield", seen=asked["seen"], **fields)
    assert "Congratulations!" in told["said"]


def test_who_has_thanked_hears_a_warm_word_and_what_comes_next(root: Path, gone: Act) -> None:
    """The sentence names the next letter and its day, and the way leads there; the tick can be taken back as before."""
    told = gone("thank-you/angela-jones")
    warm = "Well done; that is the most important one."
    assert told["said"].startswith(warm)
    assert "“One week on: ask by email how things stand”" in told["said"]
    assert told["next"] == "/interviews/larkfield/follow-up.html#at-larkfield/follow-up/week-1"
    assert told["undo"]
    assert "did: thank-you/angela-jones" in (root / LARKFIELD).read_text()


def test_who_has_thanked_for_an_offer_hears_that_nothing_is_decided_and_when_it_is(act: Act, gone: Act) -> None:
    """They know of the thanks; one's own day for deciding comes next, and until then there is nothing to do."""
    offered(act)
    told = gone("offer/acknowledge")
    assert told["said"].startswith("They will be glad to read that. Nothing is decided by it. ")
    assert "offer" in told["next"] or "/salary.html#at-larkfield/" in told["next"]


def test_a_yes_and_a_no_are_met_each_in_its_own_way(act: Act, gone: Act) -> None:
    """Nobody who has said no is congratulated."""
    offered(act)
    assert gone("offer/decline")["said"].startswith("A clear no is kind as well. The door stays open.")
    assert not gone("offer/accept").get("said", "").startswith("A clear no")


def test_what_is_no_letter_is_written_down_and_no_more(act: Act) -> None:
    """A thing that was done at home is said to be done; what is taken back is said to be open."""
    told = act("tick", step="larkfield/salary/research", done=True, on=None)
    assert told["said"] == "Written down as done on Wed 20 Jan 2027."
    assert "next" not in told
    back = act("tick", step="larkfield/thank-you/angela-jones", done=False, on=None)
    assert back["said"] == "It is not done any more; your file says so."


def test_no_two_letters_are_met_with_the_same_word() -> None:
    """Each kind has its own, and each of the weeks."""
    say = shipped_wording().words.page
    kinds = [say("sent", kind, week=None, again=False) for kind in sorted(KINDS_OF_LETTERS - {"follow-up"})]
    weeks = [say("sent", "follow-up", week=week, again=False) for week in range(1, 6)]
    assert len({*kinds, *weeks}) == len(kinds) + len(weeks)
    assert say("sent", "thank-you", week=None, again=True) not in kinds
