"""When they decide, said in letters as they said it: E5."""

import pytest

from afterword.workbook.wording.their_words import TheirTiming, in_their_words
from afterword.workbook.wording.wording import shipped_wording
from support.making import day, drafts, interview

TACKLE = {
    "kind": "tackle the problem",
    "suits_role": "yes",
    "need": "You want forecasts the plants can rely on.",
    "need_is": "stated",
    "skill": "I rebuilt one.",
    "approach": ["listen to the plants"],
}
LOOSE = {"decide_by": "2027-02-12", "decide_in_words": "the second week of February"}
SAID = "2026-11-18"  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("They decide in the second week of December", "in the second week of December"),
        ("second week of december", "in the second week of December"),
        ("the last week of Nov.", "in the last week of November"),
        ("week of 7 December", "in the week of 7 December"),
        ("before Thanksgiving", "before Thanksgiving"),
        ("they hope to decide before Christmas", "before Christmas"),
        ("until Easter", "by Easter"),
        ("after the holidays", "after the holidays"),
        ("after new year's day", "after New Year's Day"),
        ("the end of the month", "by the end of November"),
        ("by month end", "by the end of November"),
        ("before the end of next month", "before the end of December"),
        ("some time next month", "in December"),
        ("probably mid-December", "in the middle of December"),
        ("early in May", "early in May"),
        ("by early May 2027", "by the beginning of May 2027"),
        ("late January at the latest", "by the end of January"),
        ("second half of January", "in the second half of January"),
        ("in Q1", "in Q1"),
        ("end of the year", "by the end of the year"),
        ("next week", "in the week of Monday, November 23"),
        ("early next week", "early in the week of Monday, November 23"),
        ("I'll hear later this week", "in the week of Monday, November 16"),
        ("before Friday", "before Friday, November 20"),
    ],
)
def test_a_time_without_a_day_is_said_as_they_said_it(typed: str, read: str) -> None:
    """Whoever reads the letter weeks later still knows which month and which week was meant, and finds no day that nobody named."""
    value = interview(held=SAID, employer={"name": "Bell", "country": "US"})
    timing = TheirTiming(typed, day(SAID), value)
    assert in_their_words(shipped_wording().words, timing) == read


@pytest.mark.parametrize(
    "typed", ["2026-12-11", "Friday week", "in two weeks", "by the end of next week", "the 20th", "soon", ""]
)
def test_a_day_that_they_named_needs_no_words(typed: str) -> None:
    """A date, a weekday, a count of days: that is a day, and the letter names it."""
    timing = TheirTiming(typed, day(SAID), interview(held=SAID))
    assert in_their_words(shipped_wording().words, timing) == ""


def test_no_letter_names_a_day_that_nobody_named() -> None:
    """They said “the second week of February”: thank-you, weekly letters, proposal and referee read that, and no Friday (E5)."""
    said = {"employer_said": LOOSE, "references": [{"who": "priya-shah", "points": ["the merger"]}]}
    letters = {name: draft.body for name, draft in drafts(interview(**said)).items()}
    sooner = drafts(interview(**said, follow_ups={"before_they_decide": [1]}))
    letters["before"] = sooner["follow-up/week-1"].body
    letters["proposal"] = drafts(interview(**said, proposal=TACKLE))["offer/proposal"].body
    loosely = "in the second week of February"
    assert f"look forward to your news {loosely}, or to being in touch on" in letters["thank-you/angela-jones"]
    assert f"you expect to decide {loosely}, so there is no hurry" in letters["before"]
    assert f"you mean to decide {loosely}." in letters["proposal"]
    assert [name for name, body in letters.items() if "February 12" in body] == []
    assert sorted(name for name, body in letters.items() if loosely in body) == [
        "before", "follow-up/week-4", "proposal", "references/brief-priya-shah", "thank-you/angela-jones",
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["in the third week of February", "when they know", "by Friday 12 February"])
def test_words_that_do_not_go_with_the_day_are_asked_about(words: str) -> None:
    """Of another week, of no time at all, or a day of their own: the letter names the day, and a check says so."""
    said = {**LOOSE, "decide_in_words": words}
    assert "news by Friday, February 12" in drafts(interview(employer_said=said))["follow-up/week-4"].body
