"""When they decide, said in letters as they said it: E5."""

import datetime as dt

import pytest

from afterword.workbook.advice.days import their_words_without_the_day
from afterword.workbook.wording.their_words import TheirTiming, in_their_words
from afterword.workbook.wording.wording import shipped_wording
from support.making import case, day, drafts, interview, seen
from support.pages import page_of

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
        ("towards the end of the month or thereabouts", "by the end of November"),
        ("before the end of next month", "before the end of December"),
        ("around the end of the month", "around the end of November"),
        ("roughly the middle of December", "around the middle of December"),
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
        ("after Monday", "after Monday, November 23"),
        ("next week or the week after", "in the week of Monday, November 23 or the week after"),
        (
            "late next week or early the week after",
            "on Friday, November 27 or early in the week of Monday, November 30",
        ),
        ("Thursday or Friday", "on Thursday, November 19 or Friday, November 20"),
        ("7-11 December", "between Monday, December 7 and Friday, December 11"),
        ("early or mid December", "early in December or in the middle of December"),
        ("before Xmas", "before Christmas"),
        ("w/c 14 Dec", "in the week commencing 14 December"),
        ("2nd week Dec", "in the second week of December"),
        ("from Monday on", "from Monday, November 23 on"),
        ("back end of nxt week or wk after", "on Friday, November 27 or in the week of Monday, November 30"),
    ],
)
def test_a_time_without_a_day_is_said_as_they_said_it(typed: str, read: str) -> None:
    """Whoever reads the letter weeks later still knows which month and which week was meant, and finds no day that nobody named."""
    value = interview(held=SAID, employer={"name": "Bell", "country": "US"})
    timing = TheirTiming(typed, day(SAID), value)
    assert in_their_words(shipped_wording().words, timing) == read


@pytest.mark.parametrize(
    "typed", ["2026-12-11", "Friday week", "two weeks from Friday", "by the end of next week", "the 20th", "soon", ""]
)
def test_a_day_that_they_named_needs_no_words(typed: str) -> None:
    """A date, a weekday, a count of days: that is a day, and the letter names it."""
    timing = TheirTiming(typed, day(SAID), interview(held=SAID))
    assert in_their_words(shipped_wording().words, timing) == ""


LENGTHS = [
    ("within two weeks", "within two weeks of the interview"),
    ("In two weeks", "about two weeks after the interview"),
    ("in about two weeks\N{RIGHT SINGLE QUOTATION MARK} time", "about two weeks after the interview"),
    ("in the next two weeks", "within two weeks of the interview"),
    ("within two weeks of the interview", "within two weeks of the interview"),
    ("They said they would let me know within a fortnight", "within a fortnight of the interview"),
    ("within the next fortnight", "within a fortnight of the interview"),
    ("in a week or two", "about a week or two after the interview"),
    ("within a week or two", "within a week or two of the interview"),
    ("two to three weeks", "within two to three weeks of the interview"),
    ("within the next couple of weeks", "within a couple of weeks of the interview"),
    ("ten working days at most", "within ten working days of the interview"),
]


@pytest.mark.parametrize(("typed", "read"), LENGTHS)
def test_how_long_they_take_counts_from_the_interview(typed: str, read: str) -> None:
    """“Within two weeks” is no day: the letter says within two weeks of the interview, on whichever day it is read."""
    timing = TheirTiming(typed, day(SAID), interview(held=SAID))
    assert in_their_words(shipped_wording().words, timing) == read
    again = TheirTiming(read, day("2026-11-20"), interview(held=SAID))
    assert again.days == timing.days


@pytest.mark.parametrize(
    ("typed", "is_meant"),
    [
        ("in about two weeks", True),
        ("two weeks she reckons", True),
        ("roughly 2 weeks", True),
        ("within two weeks", False),
        ("2 weeks max", False),
        ("in about four weeks", False),
    ],
)
def test_about_so_many_weeks_may_end_two_days_later(typed: str, is_meant: bool) -> None:  # noqa: FBT001
    """Whoever said two weeks on a Wednesday may well mean the Friday (E5)."""
    timing = TheirTiming(typed, day(SAID), interview(held=SAID))
    assert timing.means(day(SAID) + dt.timedelta(days=16)) is is_meant


def test_how_long_they_take_from_a_later_day_is_a_day() -> None:
    """Two weeks said on the phone two days later do not count from the interview: the letter names the day."""
    later = TheirTiming("within two weeks", day("2026-11-20"), interview(held=SAID))
    assert (later.means(day("2026-12-04")), in_their_words(shipped_wording().words, later)) == (True, "")


@pytest.mark.long
def test_no_letter_names_a_day_that_nobody_named() -> None:
    """They said “the second week of February”: thank-you, weekly letters, proposal and referee read that, and no Friday (E5)."""
    said = {"employer_said": LOOSE, "references": [{"who": "priya-shah", "points": ["the merger"]}]}
    letters = {name: draft.body for name, draft in drafts(interview(**said)).items()}
    sooner = drafts(interview(**said, follow_ups={"before_they_decide": [1]}))
    letters["before"] = sooner["follow-up/week-1"].body
    letters["proposal"] = drafts(interview(**said, proposal=TACKLE))["offer/proposal"].body
    loosely = "in the second week of February"
    assert f"I know that you expect to decide {loosely}, so if you have" in letters["thank-you/angela-jones"]
    assert f"you expect to decide {loosely}. Is that still the plan?" in letters["before"]
    assert f"you mean to decide {loosely}." in letters["proposal"]
    assert [name for name, body in letters.items() if "February 12" in body] == []
    assert sorted(name for name, body in letters.items() if loosely in body) == [
        "before", "follow-up/week-4", "proposal", "references/brief-priya-shah", "thank-you/angela-jones",
    ]  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("words", ["in the third week of February", "when they know", "by Friday 12 February"])
def test_words_that_do_not_go_with_the_day_are_asked_about(words: str) -> None:
    """Of another week, of no time at all, or a day of their own: the letter names the day, and a check says so."""
    said = {**LOOSE, "decide_in_words": words}
    assert (
        "by Friday, February 12. Is there any news yet?"
        in drafts(interview(employer_said=said))["follow-up/week-4"].body
    )


@pytest.mark.parametrize(
    ("words", "day", "message", "help_"),
    [
        (
            "in the third week of February",
            "2027-02-12",
            "these words mean Mon 15 Feb 2027 to Fri 19 Feb 2027, and `decide_by` is Fri 12 Feb 2027",
            "write decide_by: 2027-02-19, or what they said of 2027-02-12; until then letters name the day of `decide_by`",
        ),
        (
            "within two weeks",
            "2027-02-12",
            "these words mean Wed 27 Jan 2027, and `decide_by` is Fri 12 Feb 2027",
            "write decide_by: 2027-01-27, or what they said of 2027-02-12; until then letters name the day of `decide_by`",
        ),
        (
            "when they know",
            "2027-02-12",
            "these words name no time that can be read",
            (
                "write it such as: within two weeks, in early December, before Christmas or before we close for the holidays; "
                "until then letters name the day of `decide_by`"
            ),
        ),
        (
            "soon",
            None,
            "these words name no time that can be read",
            (
                "write it such as: within two weeks, in early December, before Christmas or before we close for the holidays; "
                "what names no time, such as soon, is in no letter, so that it can go"
            ),
        ),
        (
            "within a fortnight",
            None,
            "these words have no day beside them, from which the plan could count",
            "add decide_by: 2027-01-27",
        ),
        ("within two weeks", "2027-01-27", "", ""),
        ("by the end of next week", "2027-01-22", "", ""),
        ("by Friday 12 February", "2027-02-12", "", ""),
    ],
)
def test_what_is_amiss_with_their_words_is_told_by_itself(
    words: str, day: str | None, message: str, help_: str
) -> None:
    """Unreadable, of another day, or without a day: each has its own sentence, and words that name the very day have none."""
    value = case(interview(employer_said={"decide_by": day, "decide_in_words": words}))
    found = [(each.message, each.help) for each in their_words_without_the_day(value)]
    assert found == [(message, help_)][: bool(message)]


TALKED_ON_A_SATURDAY = {"held": "2026-11-28", "employer": {"name": "Tawe Valley Buses", "country": "GB"}}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            "in the week of Monday 30 November or the week after",
            (
                "I know that you expect to decide next week or the week after, and I am happy to answer any questions until then. "
                "If you need more time, I will be in touch soon after that about any questions and next steps."
            ),
        ),
        (
            "about two weeks after the interview",
            "You expect to decide about two weeks after the interview, so please just ask if you have any questions before then.",
        ),
    ],
)
@pytest.mark.long
def test_no_saturday_is_put_into_the_mouth_of_who_named_none(words: str, says: str) -> None:
    """Two weeks from a Saturday, or “next week or the week after”: the thank-you says that, and the plan reckons with the Friday."""
    value = interview(**TALKED_ON_A_SATURDAY, employer_said={"decide_by": "2026-12-11", "decide_in_words": words})
    letters = drafts(value, "2026-11-28")
    assert says in letters["thank-you/angela-jones"].body
    assert [name for name, draft in letters.items() if "11 December" in draft.body] == []
    page = page_of(seen(value, "2026-11-29"), "people")
    assert "Fri 11 Dec" not in page
