"""Where it is not sure what a phrase is, the letter is built so that it stands all the same, and says no more than was typed (E34)."""

import pytest

from afterword.workbook.advice.minded import what_is_minded
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.done_together import read_together
from afterword.workbook.wording.typed.wants import read_want
from afterword.workbook.wording.wording import shipped_wording

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


def needed(typed: str) -> str:
    want = read_want(typed, LEXICON)
    return phrases.told(WORDING.words, want) if want.is_said else phrases.wanted(WORDING.words, want)


@pytest.mark.parametrize(
    "typed",
    ["half of the crew leaves within a year", "sales went down last year", "most of the stock gets thrown away"],
)
def test_what_they_suffer_is_never_called_what_they_look_for(typed: str) -> None:
    """A fact that is typed where a wish stands is told as what matters to them, and not as what they want (E34, E35)."""
    assert "looking for" not in needed(typed)
    assert typed in needed(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("she was my mentor in the first year", "you were my mentor in the first year"),
        ("He trained me on the reach truck", "you trained me on the reach truck"),
        ("I was his deputy for two seasons", "I was your deputy for two seasons"),
        ("the Riverbend site, he was the foreman", "the Riverbend site, where you were the foreman"),
    ],
)
def test_a_referee_who_reads_it_is_you(typed: str, said: str) -> None:
    """Who is `she` in the note on what the two did together reads the letter, and is spoken to (E34)."""
    assert read_together(typed, LEXICON).text == said


@pytest.mark.parametrize(
    "typed",
    [
        "he did the networks, I did the desktops",
        "she built it: he carried it",
        "the bids I wrote with her",
        "she is kind",
    ],
)
def test_what_is_not_sure_of_a_referee_is_asked_about(typed: str) -> None:
    """Two sentences in one, two people or no deed at all: nobody can say how the letter would go on (E34)."""
    assert not read_together(typed, LEXICON).fits


@pytest.mark.parametrize(
    ("typed", "minded"),
    [
        ("them old pear trees on the wall", "slip"),
        ("keeping the people, they lose one in three", "goes-on"),
        ("she is worried about the rents", "others"),
        ("the bids I wrote with her", "others"),
        ("my punctuality, how I dealt with our trustees", "two-ways"),
    ],
)
def test_the_true_cause_is_named(typed: str, minded: str) -> None:
    """Only what speaks of somebody else is said to; the other phrases have causes of their own (E34)."""
    assert what_is_minded(typed, LEXICON) == minded
