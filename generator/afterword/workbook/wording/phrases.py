"""Dates, names and fragments as they stand in a sentence."""

import datetime as dt

from afterword.interview.model.interview import Connection, Person
from afterword.workbook.wording.packs import FirstWords

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_GIVEN_NAMES = "IS"  # nobody is addressed by a father's or mother's name, but by the given one (E13)
_MONTH_FIRST = frozenset({"US", "CA", "PH"})
_NO_FULL_STOP = frozenset({"GB", "IE", "AU", "NZ", "ZA"})
_SHORTENED_TITLES = frozenset({"mr", "ms", "mrs", "mx", "dr"})
WOULD_BRING = "I would bring "
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def paper_date(day: dt.date) -> str:
    """A date that nobody can misread: `Wed 20 Jan 2027`."""
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def spoken_date(day: dt.date, country: str | None) -> str:
    """A date as a letter has it: `Wednesday, January 20` in North America, `Wednesday 20 January` elsewhere."""
    name, month = DAYS[day.weekday()], MONTHS[day.month - 1]
    return f"{name}, {month} {day.day}" if country in _MONTH_FIRST else f"{name} {day.day} {month}"


def occasion(held: dt.date, sent: dt.date, country: str | None) -> str:
    """When the interview was, seen from the day a note is sent (S23, E16): today, yesterday, on Wednesday."""
    days = (sent - held).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    return f"on {DAYS[held.weekday()]}" if days < 7 else f"on {spoken_date(held, country)}"  # noqa: PLR2004  (a week)


def promised(sent: dt.date, first: dt.date, country: str | None, *, asked: bool, week_begins: int = 0) -> str:
    """When the next contact comes, true to the plan (S22, S33): `next week`, or `in two weeks` where they `asked` for that day.

    `week_begins`: the recipient's first day of the week, 0 for Monday.
    """
    if asked:
        return _whole_weeks((first - sent).days) or f"on {spoken_date(first, country)}"
    ahead = (_week_of(first, week_begins) - _week_of(sent, week_begins)).days // 7
    if ahead == 0:
        return "later this week"
    if ahead == 1:
        return "next week"
    return (
        "in the first full week of January"
        if _in_first_full_week_of_january(first)
        else f"on {spoken_date(first, country)}"
    )


def _week_of(day: dt.date, begins: int) -> dt.date:
    """The first day of the week that a day is in."""
    return day - dt.timedelta(days=(day.weekday() - begins) % 7)


def salutation(person: Person, country: str | None) -> str:
    """The greeting with its comma (E13): the person's own form, title and family name as typed, or the whole name."""
    if person.salutation:
        greeting = person.salutation.rstrip(", ")
        return greeting if greeting.endswith("!") else f"{greeting},"
    return f"Dear {reference(person, country)},"


def reference(person: Person, country: str | None) -> str:
    """How a person is spoken of: `Ms. Jones`, or the whole name where title or family name is not known."""
    if country == _GIVEN_NAMES:
        return person.name.removesuffix(f" {person.family_name}")  # nothing is guessed: that part was typed
    if person.title and person.family_name:
        return f"{_title(person.title, country)} {person.family_name}"
    return person.name


def wanted(connection: Connection, known: FirstWords) -> str:
    """What they look for, to follow `You are looking for`: a thing as typed, something to do after `someone who can`."""
    text = _without(
        connection.they_want, "you want ", "they want ", "we want ", "he wants ", "she wants ", "to "
    ).rstrip(".")
    first = text.split(" ")[0].lower()
    second = (*text.lower().split(), "", "")[1]
    if first in known.to_do or (first in known.either and second in known.after_a_verb):
        return f"someone who can {text}"
    return f"someone who is good at {text}" if first.endswith("ing") and first not in known.things_in_ing else text


def brought(connection: Connection, known: FirstWords) -> str:
    """What the candidate brings, as a clause: `I would bring eight years of …`, `I rebuilt a forecast …`."""
    text = connection.i_bring.rstrip(".")
    first = text.split(" ")[0]
    if first == "I" or first.startswith(("I'", "I\u2019")):
        return text
    did = first.lower() in known.did or (
        first.endswith("ed") and first.isalpha() and first.islower() and first not in known.things_in_ed
    )
    return f"I {text}" if did else f"{WOULD_BRING}{text}"


def span(held: dt.date, due: dt.date | None) -> str:
    """How long after the interview a day is: `two weeks after the interview (D+14)`."""
    days = (due - held).days if due else 0
    weeks, rest = divmod(days, 7)
    if rest or not 0 < weeks < len(NUMBERS):
        return f"{days} days after the interview (D+{days})"
    return f"{NUMBERS[weeks]} {'week' if weeks == 1 else 'weeks'} after the interview (D+{days})"


def curriculum_vitae(country: str | None) -> str:
    """What the sheet about oneself is called: a resume in North America, a CV elsewhere."""
    return "resume" if american(country) else "CV"


def american(country: str | None) -> bool:
    """Whether people there write American: a resume, a reference who speaks for you."""
    return country in _MONTH_FIRST


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def _whole_weeks(days: int) -> str:
    """`in two weeks` when the days are whole weeks, at most ten; else nothing."""
    weeks, rest = divmod(days, 7)
    if rest or not 0 < weeks < len(NUMBERS):
        return ""
    return "in a week" if weeks == 1 else f"in {NUMBERS[weeks]} weeks"


def _title(title: str, country: str | None) -> str:
    bare = title.rstrip(".")
    if bare.lower() not in _SHORTENED_TITLES:
        return title
    return bare if country in _NO_FULL_STOP else f"{bare}."


def _without(text: str, *prefixes: str) -> str:
    for prefix in prefixes:
        if text.lower().startswith(prefix):
            text = text[len(prefix) :]
    return text


def _in_first_full_week_of_january(day: dt.date) -> bool:
    if day.month != 1:
        return False
    monday = day - dt.timedelta(days=day.weekday())
    return monday.month == 1 and monday.day <= 7  # noqa: PLR2004  (the first Monday of the month)
