"""Dates, names and fragments as they stand in a sentence: the decision which; the words are in templates/words/phrases.yaml.

Dates, times and lists are written with our words everywhere. What a workspace can say in its own takes the words in use.
"""

import datetime as dt
from functools import cache

from afterword.interview.model.interview import Person
from afterword.interview.values.posts import names_a_post
from afterword.plan.days.clocks import Sending
from afterword.workbook.wording.english import English
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.wording import shipped_wording
from afterword.workbook.wording.words import Words
from afterword.workbook.wording.zone_names import zone_in_letters

_GIVEN_NAMES = "IS"  # nobody is addressed by a father's or mother's name, but by the given one (E13)
_MOST_COUNTED = 10  # what is more is not said in letters
_WEEK = 7
_MONTHS = 12  # of a year
_AND = " and "
_NOTED_SO = 3  # wordings before what stands as it was noted


def paper_date(day: dt.date) -> str:
    """A date that nobody can misread: `Wed 20 Jan 2027`."""
    return _written(_ours(), "paper", day)


def spoken_date(day: dt.date, country: str | None) -> str:
    """A date as a letter has it: `Wednesday, January 20` in North America, `Wednesday 20 January` elsewhere."""
    if english(country).month_first:
        return _written(_ours(), "month-first", day)

    return _written(_ours(), "day-first", day)


def date_alone(day: dt.date, country: str | None) -> str:
    """A date as a letter has it, without its weekday: `January 20`, `20 January`."""
    if english(country).month_first:
        return _written(_ours(), "month-first-alone", day)
    return _written(_ours(), "day-first-alone", day)


def spoken_date_in_full(day: dt.date, country: str | None) -> str:
    """The same with its year: `Monday, January 11, 2027`, `Monday 11 January 2027`."""
    if english(country).month_first:
        return _written(_ours(), "month-first-in-full", day)
    return _written(_ours(), "day-first-in-full", day)


def short_weekday(day: dt.date) -> str:
    """The name of its weekday in three letters."""
    return _ours().phrase("short-days", day.isoweekday())


def short_month(day: dt.date) -> str:
    """The name of its month in three letters."""
    return _ours().phrase("short-months", day.month)


def month_after(day: dt.date, months: int) -> str:
    """The month so many months after a day: `August 2027`."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return _ours().phrase("months", month + 1) + f" {year}"


def date_if_any(day: dt.date | None) -> str:
    """`Wed 20 Jan 2027`, empty where there is no day."""
    if day is None:
        return ""
    return paper_date(day)


def time_of_day(day: dt.date, time: dt.time | None) -> str:
    """A day and a time of which no zone is known: `Fri 29 Jan 2027, 17:00`; the day alone where there is no time."""
    if time is None:
        return paper_date(day)
    return _ours().phrase(
        "clocks", "no-zone", date=paper_date(day), time=f"{time:%H:%M}"
    )


def moment(day: dt.date, local: list[dt.datetime], utc: dt.datetime) -> str:
    """A moment of a day on several clocks: `Thu 27 May 2027, 17:00 EDT / 14:00 PDT (21:00 UTC)`."""
    times = [_on_clock(time, day) for time in local]
    return _ours().phrase(
        "clocks", "zones", date=paper_date(day), times=times, utc=f"{utc:%H:%M}"
    )


def two_clocks(sending: Sending) -> str:
    """The moment to send an email on both clocks: `Tue 30 Mar 2027, 09:30 AEDT = Mon 29 Mar 2027, 16:30 CST`."""
    there, here = sending.there, sending.here
    return _ours().phrase(
        "clocks",
        "both",
        there=f"{there:%H:%M} {zone_in_letters(there)}",
        date=paper_date(there.date()),
        here=f"{here:%H:%M} {zone_in_letters(here)}",
        other=paper_date(here.date()) if here.date() != there.date() else "",
    )


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return _joined("several", words)


def listed_apart(words: list[str]) -> str:
    """`a, b and c`; `a and b, and c` where one of them has an `and` of its own."""
    return _joined("apart" if _AND in " ".join(words) else "several", words)


def listed_with_pauses(words: list[str]) -> str:
    """`a, and b`; for parts that are long."""
    return _joined("apart", words)


def listed_in_parts(words: list[str]) -> str:
    """`a, which is so; b; and c`: for parts with commas of their own."""
    return _joined("in_parts", words)


def _joined(name: str, words: list[str]) -> str:
    *before, last = words or [""]
    if not before:
        return last
    return _ours().phrase("lists", name, before=before, last=last)


def occasion(words: Words, held: dt.date, sent: dt.date, country: str | None) -> str:
    """When the interview was, seen from the day a note is sent (S23, E16): today, yesterday, on Wednesday."""
    days = (sent - held).days
    if days <= 0:
        return words.phrase("occasion", "today")

    if days == 1:
        return words.phrase("occasion", "yesterday")

    if days < _WEEK:
        return words.phrase("occasion", "weekday", weekday=_weekday(held))

    return words.phrase("occasion", "date", date=spoken_date(held, country))


def salutation(words: Words, person: Person, country: str | None) -> str:
    """The greeting with its comma (E13): the person's own form, title and family name as typed, or the whole name."""
    if not person.salutation:
        return words.phrase("greeting", "name", who=reference(person, country))

    greeting = person.salutation.rstrip(", ")
    if greeting.casefold() == "dear":  # nobody is greeted with it alone
        greeting = f"{greeting} {reference(person, country)}"
    if greeting.endswith("!"):
        return greeting

    return words.phrase("greeting", "typed", greeting=greeting)


def greeting_to_all(words: Words, greetings: list[str]) -> str:
    """`Dear Holly, Samir and Leo,` of the greeting of each; nothing where they do not all begin alike."""
    beginnings = {greeting.partition(" ")[0] for greeting in greetings}
    if len(beginnings) != 1 or not all(line.endswith(",") for line in greetings):
        return ""
    names = [greeting.partition(" ")[2].rstrip(",") for greeting in greetings]
    greeting = f"{beginnings.pop()} {listed(names)}"
    return words.phrase("greeting", "typed", greeting=greeting)


def reference(person: Person, country: str | None) -> str:
    """How a person is spoken of: `Ms. Jones`, or the whole name where title or family name is not known."""
    if country == _GIVEN_NAMES:
        # Nothing is guessed: that part was typed.
        return person.name.removesuffix(f" {person.family_name}")

    if person.title and person.family_name and not names_a_post(person.title):
        return f"{english(country).title(person.title)} {person.family_name}"

    return person.name


def wanted(words: Words, want: TypedPhrase) -> str:
    """What they look for, to follow `You are looking for`."""
    return words.phrase("wanted", want.form, what=want.text)


def said(words: Words, want: TypedPhrase) -> str:
    """What they need, to follow `You told me that`: a sentence as typed, or `what you need is patience`."""
    return words.phrase("said", want.form, what=want.text)


def chosen(words: Words, somebody: TypedPhrase) -> str:
    """Whom they chose instead, to follow `you chose`."""
    return words.phrase("chosen", somebody.form, what=somebody.text)


def told(words: Words, want: TypedPhrase) -> str:
    """What they need, as a sentence of its own without its full stop: `What you need is patience`."""
    return words.phrase("told", want.form, what=want.text)


def brought(words: Words, strength: TypedPhrase) -> str:
    """What the candidate brings, as a sentence without its full stop: `I would bring eight years of …`, `I rebuilt …`."""
    return words.phrase("brought", strength.form, what=strength.text)


def needed(words: Words, want: TypedPhrase) -> str:
    """What they look for, as a sentence of its own without its full stop."""
    return words.phrase("ways-out", "need", what=wanted(words, want))


def told_of(words: Words, about: TypedPhrase) -> str:
    """What was talked about, as a sentence of its own without its full stop."""
    return words.phrase("ways-out", "told-of", what=about.text)


def matter(words: Words, about: TypedPhrase) -> str:
    """What was talked about, to follow `about`."""
    return words.phrase("matter", about.form, what=about.text)


def added(words: Words, strength: TypedPhrase, note: int = 0) -> str:
    """What a later letter adds of the candidate, as a sentence without its full stop; `note`: which wording of a note."""
    form = "skill" if strength.is_skill else strength.form
    return words.phrase("added", form, what=strength.text, note=note % _NOTED_SO)


def span(words: Words, held: dt.date, due: dt.date | None) -> str:
    """How long after the interview a day is: `two weeks after the interview (D+14)`."""
    if due is None:
        due = held

    days = (due - held).days
    weeks = counted_weeks(days)
    if weeks is None:
        return words.phrase("span", "days", days=days)

    count = words.phrase("numbers", weeks)
    if weeks == 1:
        return words.phrase("span", "week", count=count, days=days)

    return words.phrase("span", "weeks", count=count, days=days)


@cache
def english(country: str | None) -> English:
    """How English is written in a country, by our own list."""
    return shipped_wording().packs.english(country)


def _ours() -> Words:
    """The words that dates, times and lists are written with."""
    return shipped_wording().words


@cache
def _written(words: Words, form: str, day: dt.date) -> str:
    """A date in one of its forms, filled in once: the same days are named again and again."""
    return words.phrase(
        "dates",
        form,
        weekday=_weekday(day),
        short_weekday=short_weekday(day),
        day=day.day,
        month=words.phrase("months", day.month),
        short_month=short_month(day),
        year=day.year,
    )


def _weekday(day: dt.date) -> str:
    return _ours().phrase("days", day.isoweekday())


def _on_clock(time: dt.datetime, day: dt.date) -> str:
    """A time with its zone, and with its date where that is another one there."""
    clock = f"{time:%H:%M} {zone_in_letters(time)}"
    if time.date() == day:
        return clock
    return _ours().phrase(
        "clocks", "other-day", time=clock, date=paper_date(time.date())
    )


def counted_weeks(days: int) -> int | None:
    """How many weeks some days are; None when they are no whole weeks, or more than are counted in words."""
    weeks, odd_days = divmod(days, _WEEK)
    if odd_days or not 1 <= weeks <= _MOST_COUNTED:
        return None
    return weeks
