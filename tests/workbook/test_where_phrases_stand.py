"""Whose `our` it is in each letter, and which letters wait for a phrase that fits no sentence (E34, E35)."""

import pytest

from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit, placed_phrases
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.wording.typed.grammar.mouths import of_them, to_them
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, case, interview, seen

WORDING = shipped_wording()
REFERENCES = [{"who": "dana-wu", "together": "our audit of the two plants"}]


def letters(**keys: object) -> dict[str, Draft]:
    """The drafts of an interview with these keys, by their names."""
    view = seen(interview(**keys), "2027-01-13")
    return {each.draft.id.within: each.draft for each in view.drafts}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("reduce our churn", "reduce your churn"),
        ("help us grow", "help you grow"),
        ("the team we have", "the team you have"),
        ("what we're short of", "what you're short of"),
        ("they are short of drivers", "you are short of drivers"),
        ("train their new starters", "train your new starters"),
        ("people who know their trade", "people who know their trade"),
        ("keep their cool", "keep their cool"),
        ("win their own fellowship", "win their own fellowship"),
        ("our conversation about pay", "our conversation about pay"),
        ("the US market", "the US market"),
        ("how often to deworm them", "how often to deworm them"),
        ("milking them twice a day", "milking them twice a day"),
        ("how best to support them in winter", "how best to support you in winter"),
        ("what the month end costs them", "what the month end costs you"),
    ],
)
def test_what_the_employer_said_of_theirs_is_your_in_a_letter_to_them(typed: str, said: str) -> None:
    """A candidate types what they heard, word for word; what belongs to others, or to both, stays (E34)."""
    assert to_them(typed) == said


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("reduce your churn", "reduce their churn"),
        ("help you grow", "help them grow"),
        ("you move to a new system", "they move to a new system"),
        ("that you ring twice and you ask", "that they ring twice and they ask"),
        ("the team you have", "the team they have"),
    ],
)
def test_somebody_else_is_told_of_the_employer(said: str, told: str) -> None:
    """A referee and a recruiter have no churn of their own (E34)."""
    assert of_them(said) == told


@pytest.mark.long
def test_each_reader_is_told_whose_it_is() -> None:
    """The hiring manager reads `your churn`, the referee `their churn`, and what was done together stays `our` (E34)."""
    drafts = letters(
        connection={"they_want": "reduce our churn", "i_bring": "eight years of planning"}, references=REFERENCES
    )
    assert "You told me that you want to reduce your churn." in drafts["thank-you/angela-jones"].body
    assert (
        "Ms. Jones, who interviewed me, is looking for someone who can reduce their churn"
        in drafts["references/ask-dana-wu"].body
    )
    assert "you know my work from our audit of the two plants" in drafts["references/ask-dana-wu"].body


@pytest.mark.long
def test_a_thought_that_fits_no_sentence_keeps_its_letter_back() -> None:
    """`check` warns of what speaks of a somebody that the letter has not named, so no letter that says `about he left` is READY (E34)."""
    thoughts = [{"about": "he left: two clients", "say": "A rota made a month ahead might keep people."}]
    (waiting,) = [each for each in letters(thoughts=thoughts).values() if "A rota made" in each.body]
    assert not waiting.complete
    assert waiting.gap_names == ("matter",)
    assert "he left: two clients could be written to follow 'We talked about'" in waiting.gaps[0]


@pytest.mark.long
def test_an_article_on_something_that_fits_no_sentence_keeps_its_letter_back() -> None:
    """What the two discussed follows `our conversation about` (E34)."""
    article = {
        "week": 1,
        "url": "https://news.example/a",
        "title": "Nights",
        "topic": "he left: two clients",
    }
    follow_up = letters(articles=[article])["follow-up/week-1"]
    assert "matter" in follow_up.gap_names


@pytest.mark.long
def test_a_point_that_fits_no_sentence_is_asked_for_and_left_out_of_the_card() -> None:
    """The thank-you that needs it waits; the card does without it (E34)."""
    point = "she loses nurses: within a year"
    people = [{**JONES, "point": point}, {"name": "Sam Whitaker", "email": "s@larkfield.example", "point": point}]
    drafts = letters(people=people)
    assert drafts["thank-you/sam-whitaker"].gap_names == ("matter",)
    assert drafts["thank-you/angela-jones"].complete
    assert drafts["card/angela-jones"].complete
    assert "nurses" not in drafts["card/angela-jones"].body


def test_every_phrase_that_is_left_out_of_letters_is_told() -> None:
    """Strengths and wishes that fit no sentence are asked about where they stand; several in one, as lines of their own (E34)."""
    points = [{"who": "dana-wu", "points": ["ask her, not me, about it"]}]
    value = interview(strengths=["gubbin"], people=[{**JONES, "looking_for": ["what do I need?"]}], references=points)
    unclear = [placed.where for placed in placed_phrases(value, WORDING.packs.lexicon) if not placed.phrase.fits]
    assert unclear == [("strengths", 0), ("people", 0, "looking_for", 0), ("references", 0, "points", 0)]
    helps = {problem.help for problem in phrases_that_do_not_fit(case(value), WORDING)}
    assert len(helps) == 3
    assert (
        len([each for each in helps if each.endswith(". If it names several things, write each on a line of its own")])
        == 1
    )


@pytest.mark.parametrize(
    ("changes", "ways"),
    [
        (
            {"connection": {"they_want": "turnover", "i_bring": "patience"}},
            [
                ("to reduce turnover", "From what you told me, you need someone who can reduce turnover"),
                ("less turnover", "From what you told me, you need less turnover"),
            ],
        ),
        (
            {"strengths": ["gubbin"]},
            [
                ("I have a gubbin", "I have a gubbin"),
                ("I bring gubbin", "I would bring gubbin"),
            ],
        ),
    ],
)
def test_what_may_mean_two_things_is_shown_both_ways(changes: dict[str, object], ways: list[tuple[str, str]]) -> None:
    """`check` gives the forms to choose from, each with the sentence that it becomes (E34)."""
    (problem,) = phrases_that_do_not_fit(case(interview(**changes)), WORDING)
    shown = ", or ".join(f'"{typed}", which becomes "{sentence}"' for typed, sentence in ways)
    assert problem.help.endswith(f". Such as {shown}")
