"""Dates, names and fragments as a letter has them: S20, S22, S23, S33, E13, E16."""

import datetime as dt

import pytest

from afterword.interview.model.interview import Person
from afterword.interview.model.people import name_in_full
from afterword.workbook.advice.named_days import days_named
from afterword.workbook.wording import phrases
from afterword.workbook.wording.promise import Promise, promised
from afterword.workbook.wording.wording import shipped_wording
from support.making import day, interview

WORDS = shipped_wording().words
WEDNESDAY = day("2027-01-13")


def _person(name: str, **keys: str) -> Person:
    return interview(people=[{"name": name, **keys}]).people[0]


def test_a_date_on_paper_cannot_be_misread() -> None:
    """Weekday, day, month in letters, year: no 01/02 that means two things (E1)."""
    assert phrases.paper_date(day("2027-02-01")) == "Mon 1 Feb 2027"


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("US", "Wednesday, January 20"),
        ("CA", "Wednesday, January 20"),
        ("GB", "Wednesday 20 January"),
        ("NL", "Wednesday 20 January"),
        (None, "Wednesday 20 January"),
    ],
)
def test_a_date_in_a_letter_follows_the_readers_country(country: str | None, said: str) -> None:
    """The month comes first in North America, the day elsewhere (S22)."""
    assert phrases.spoken_date(day("2027-01-20"), country) == said


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ("2027-01-13", "today"),
        ("2027-01-14", "yesterday"),
        ("2027-01-15", "on Wednesday"),
        ("2027-01-19", "on Wednesday"),
        ("2027-01-20", "on Wednesday, January 13"),
        ("2027-02-20", "on Wednesday, January 13"),
    ],
)
def test_the_day_of_the_interview_is_named_as_seen_from_the_day_of_sending(sent: str, said: str) -> None:
    """Today only on the day; then yesterday, the weekday within a week, the date after that (S23, E16)."""
    assert phrases.occasion(WORDS, WEDNESDAY, day(sent), "US") == said


@pytest.mark.parametrize(
    ("sent", "first", "said"),
    [
        ("2027-01-13", "2027-01-15", "later this week"),
        ("2027-01-13", "2027-01-18", "next week"),
        ("2027-01-13", "2027-01-24", "next week"),
        ("2027-01-13", "2027-01-25", "on Monday, January 25"),
        ("2026-12-23", "2026-12-30", "next week"),
        ("2026-12-23", "2027-01-06", "in the first full week of January"),
        ("2026-12-23", "2027-01-11", "on Monday, January 11"),
        ("2026-12-12", "2027-01-01", "on Friday, January 1"),
    ],
)
def test_the_next_contact_is_promised_in_words_that_are_true(sent: str, first: str, said: str) -> None:
    """Later this week, next week, the first full week of January, else the day by name (S22)."""
    assert promised(WORDS, Promise(day(sent), day(first), "US")) == said


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("2027-01-20", "in a week"),
        ("2027-01-27", "in two weeks"),
        ("2027-02-03", "in three weeks"),
        ("2027-01-29", "on Friday, January 29"),
    ],
)
def test_a_date_that_they_named_is_promised_as_theirs(first: str, said: str) -> None:
    """Whole weeks are said as they said them, other dates by name; the letters say that it is as they asked (S33)."""
    assert promised(WORDS, Promise(WEDNESDAY, day(first), "US", asked=True)) == said


@pytest.mark.parametrize(
    ("person", "country", "greeting"),
    [
        (_person("Angela Jones", title="Ms.", family_name="Jones"), "US", "Dear Ms. Jones,"),
        (_person("Angela Jones", title="Ms", family_name="Jones"), "US", "Dear Ms. Jones,"),
        (_person("Angela Jones", title="Ms.", family_name="Jones"), "GB", "Dear Ms Jones,"),
        (_person("Greg Sandoval", title="Mr", family_name="Sandoval"), "US", "Dear Mr. Sandoval,"),
        (_person("Ada Byrne", title="Dr.", family_name="Byrne"), "IE", "Dear Dr Byrne,"),
        (_person("Jana Nováková", title="Dr.", family_name="Nováková"), "DE", "Dear Dr. Nováková,"),
        (_person("Rowan Ellis", title="Mx.", family_name="Ellis"), "US", "Dear Mx. Ellis,"),
        (_person("Rowan Ellis", title="Mx.", family_name="Ellis"), "GB", "Dear Mx Ellis,"),
        (_person("Amina Okafor", title="Professor", family_name="Okafor"), "US", "Dear Professor Okafor,"),
        (_person("Sam Whitaker"), "US", "Dear Sam Whitaker,"),
        (_person("Sam Whitaker", title="Mr."), "US", "Dear Sam Whitaker,"),
        (_person("Suharti"), "US", "Dear Suharti,"),
        (_person("Ilse van den Berg", title="Ms.", family_name="van den Berg"), "NL", "Dear Ms. van den Berg,"),
        (_person("James O'Neill", title="Mr.", family_name="O'Neill"), "US", "Dear Mr. O'Neill,"),
        (
            _person("Gabriel García Márquez", title="Mr.", family_name="García Márquez"),
            "US",
            "Dear Mr. García Márquez,",
        ),
        (_person("Dale Hutchins", title="Mr.", family_name="Hutchins", salutation="Dear Dale"), "US", "Dear Dale,"),
        (_person("Dale Hutchins", salutation="Dear Dale,"), "US", "Dear Dale,"),
        (_person("Jón Gunnarsson", salutation="Dear Jón"), None, "Dear Jón,"),
        (_person("Sam Whitaker", salutation="Dear"), "US", "Dear Sam Whitaker,"),
        (_person("Ada Byrne", title="Dr.", family_name="Byrne", salutation="Dear,"), "IE", "Dear Dr Byrne,"),
        (_person("Angela Jones", title="HR Director", family_name="Jones"), "US", "Dear Angela Jones,"),
        (_person("Ann Moss", title="Ward manager", family_name="Moss"), "GB", "Dear Ann Moss,"),
    ],
)
def test_everybody_is_greeted_as_they_would_have_it(person: Person, country: str | None, greeting: str) -> None:
    """Title and family name as typed, the whole name when either is unknown, a typed greeting before all (S20, E13)."""
    assert phrases.salutation(WORDS, person, country) == greeting


def test_a_title_is_never_guessed_from_a_name() -> None:
    """Sam Whitaker has no title typed, so no letter says Mr. or Ms. (E13)."""
    assert phrases.reference(_person("Sam Whitaker"), "US") == "Sam Whitaker"


@pytest.mark.long
@pytest.mark.parametrize("country", ["US", "GB"])
def test_a_day_that_we_name_is_read_back(country: str) -> None:
    """Every day of a year that a letter of ours names is understood when somebody takes the sentence over (S22)."""
    for number in range(1, 366):
        date = WEDNESDAY + dt.timedelta(days=number)
        text = f"I will write on {phrases.spoken_date(date, country)}."
        (named,) = days_named(text, 0, len(text), date)
        assert named.hold(date)


def test_names_are_listed_as_in_speech() -> None:
    """One, two, three and none (E10)."""
    assert [phrases.listed(list(names)) for names in ("", "a", "ab", "abc")] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.long
def test_every_day_of_two_years_can_be_said() -> None:
    """No date breaks the words for it, on paper or in a letter (E1)."""
    for number in range(730):
        date = day("2027-01-01") + dt.timedelta(days=number)
        assert phrases.paper_date(date) == f"{date:%a} {date.day} {date:%b %Y}"
        assert phrases.spoken_date(date, "US") == f"{date:%A, %B} {date.day}"


@pytest.mark.parametrize(
    ("name", "title", "in_full"),
    [
        ("Dr. Helen Marsh", "Dr", "Dr. Helen Marsh"),
        ("Prof. Dr. Ute Lang", "Dr.", "Prof. Dr. Ute Lang"),
        ("Helen Marsh", "Dr.", "Dr. Helen Marsh"),
        ("Judge", "Judge", "Judge Judge"),
    ],
)
def test_a_title_that_stands_in_the_name_is_not_written_twice(name: str, title: str, in_full: str) -> None:
    """On "Who is who" and on paper: the whole name may be typed with its title, and the title in its own box too."""
    assert name_in_full(_person(name, title=title)) == in_full
    assert name_in_full(_person(name)) == name
