"""What finds no room in a thank-you is named beside it, and no letter goes back to what was never told (S14, S15, E56)."""

from pathlib import Path

import pytest

from afterword.workbook.wording.typed.judging.judged import doubt_of
from afterword.workbook.wording.wording import shipped_wording
from support.commands import begun, run_on
from support.making import CONNECTION, NAME, Yaml, drafts, interview, typed

DECIDE: Yaml = {"decide_by": "2027-01-22"}
NIGHTS: Yaml = {"about": "the night shift", "say": "A rota made a month ahead might keep people."}
CAGE: Yaml = {"about": "the parts cage", "say": "I would tag the parts that can stop a line."}
LONG = " ".join(["I liked that the people on the floor told me straight what works there and what does not work."] * 4)
LINE: Yaml = {"of": "thank-you/angela-jones", "say": LONG, "where": "after the thanks"}
ANSWER: Yaml = {
    "about": "how I would tell that a change had cut the waste",
    "say": " ".join(
        ["I would change the ordering in some of the stores and leave the others alone for eight weeks."] * 4
    ),
    "at_once": True,
}
BREAD: Yaml = {
    "they_want": "cut the waste in the bakery",
    "i_bring": "know the five o'clock loaf",
    "proof": "I worked for an uncle of mine as a teenager.",
}


@pytest.mark.long
def test_a_thought_that_has_no_room_is_named_beside_the_letter() -> None:
    """Lines of one's own may push a thought out of 150 words; who reads the letter alone would not know it (S14)."""
    letter = drafts(
        interview(stage="second", employer_said=DECIDE, thoughts=[NIGHTS, CAGE], lines=[LINE]), "2027-01-13"
    )["thank-you/angela-jones"]
    (caution,) = letter.cautions
    assert caution.startswith(
        "There is no room in 150 words for your thought on the night shift and your thought on the parts"
    )
    fits = drafts(interview(stage="second", employer_said=DECIDE, thoughts=[NIGHTS, CAGE]), "2027-01-13")
    assert fits["thank-you/angela-jones"].cautions == ()


@pytest.mark.long
def test_a_plain_note_gives_an_answer_again_and_says_what_else_it_leaves() -> None:
    """Who owes somebody an answer gives it in a plain note too; an idea waits for a letter, and that is said (E27)."""
    owed: Yaml = {"about": "how I would cut the waste", "say": "I would order less bread on Mondays.", "at_once": True}
    letter = drafts(interview(tone="plain", employer_said=DECIDE, thoughts=[NIGHTS, owed]), "2027-01-13")[
        "thank-you/angela-jones"
    ]
    assert "You asked how I would cut the waste, and I did not answer that well. I would order less" in letter.body
    assert letter.cautions == ()
    (caution,) = drafts(interview(tone="plain", employer_said=DECIDE, thoughts=[NIGHTS]), "2027-01-13")[
        "thank-you/angela-jones"
    ].cautions
    assert caution.startswith("This short, plain note leaves your thought on the night shift to the weekly letters.")


@pytest.mark.long
def test_the_terminal_says_beside_a_letter_what_the_page_says(tmp_path: Path) -> None:
    """Who reads a draft in the terminal is told of its cautions too, above the letter."""
    file = begun(tmp_path) / "content" / "interviews" / f"{NAME}.yaml"
    file.write_bytes(typed(employer_said=DECIDE, thoughts=[NIGHTS], lines=[LINE]))
    shown = run_on("2027-01-13", "drafts")(file, NAME, "--only", "thank-you/angela-jones").stdout
    head = shown.partition("\n\n")[0]
    assert "Beside it: There is no room in 150 words for your thought on the night shift." in head


@pytest.mark.long
def test_what_an_answer_given_again_pushed_out_is_brought_by_a_weekly_letter() -> None:
    """The thank-you says so beside it, the first free letter brings it, and only then `As I mentioned` (S15, E56)."""
    letters = drafts(interview(connection=BREAD, thoughts=[ANSWER]), "2027-01-13")
    thanks = letters["thank-you/angela-jones"]
    assert "loaf" not in thanks.body
    assert "no room in 150 words for what you bring to what they look for" in thanks.cautions[0]
    more = {"of": "thank-you/angela-jones", "say": "I would do the same here.", "where": "after the proof"}
    kept = drafts(interview(connection=BREAD, thoughts=[ANSWER], lines=[more]), "2027-01-13")["thank-you/angela-jones"]
    assert "loaf" in kept.body
    telling = [name for name, draft in letters.items() if "loaf" in draft.body]
    assert telling[0] == "follow-up/week-1"
    assert "As I" not in letters["follow-up/week-1"].body


@pytest.mark.long
def test_nothing_is_recalled_that_no_letter_told() -> None:
    """Where no letter before the last has room for it, the last one does not claim to have mentioned it (E56)."""
    articles = [
        {
            "week": week,
            "title": f"Paper {week}",
            "url": f"https://paper.example/{week}",
            "topic": "the new shop in Leeds",
        }
        for week in (1, 2, 3)
    ]
    weeks: Yaml = {"weeks": 4}
    letters = drafts(interview(connection=BREAD, thoughts=[ANSWER], articles=articles, follow_ups=weeks), "2027-01-13")
    assert not [name for name, draft in letters.items() if name < "follow-up/week-4" and "loaf" in draft.body]
    assert "As I " not in letters["follow-up/week-4"].body
    told = drafts(interview(connection=BREAD, articles=articles, follow_ups=weeks), "2027-01-13")
    assert "As I " in told["follow-up/week-4"].body


def test_what_was_told_is_recalled_as_before() -> None:
    """A thank-you that tells the link is gone back to."""
    letters = drafts(interview(connection=CONNECTION), "2027-01-13")
    assert letters["thank-you/angela-jones"].cautions == ()


def test_one_counted_word_behind_less_lacks_no_article() -> None:
    """`less bread and bakery` is an amount of both."""
    sentence = "You mentioned that you need someone who can throw away less bread and bakery."
    assert doubt_of(sentence, shipped_wording().packs.lexicon) is None
