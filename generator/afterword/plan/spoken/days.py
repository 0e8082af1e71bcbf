"""Days as people name them: `Friday week`, `the end of the month`, `after Easter` (E5). What is vague is not guessed.

Small, and ours: libraries that read dates take the nearest one that any part of a text could be, and a wrong day costs a job.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import partial

from afterword.frozen import replace
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken import feasts, months, readings, spans
from afterword.plan.spoken.beside import beside
from afterword.plan.spoken.choices import Choice, choice
from afterword.plan.spoken.from_a_day import from_a_day
from afterword.plan.spoken.months import MONTH_NAMES
from afterword.plan.spoken.readings import NUMBERS, ORDINALS, Reading, Spoken
from afterword.plan.spoken.shorthand import written_out
from afterword.plan.spoken.talk import without_talk

_BEFORE = (
    "on or (?:about|around)",
    "round about",
    "somewhere (?:about|around)",
    "some point",
    "towards?",
    "near(?: to)?",
    "close to",
    "first thing",
    "close of business",
    "cob",
    "eod",
    "end of (?:play|business|the day|day)",
    "noon",
    "midday",
    "lunch(?:time)?",
    "by",
    "on",
    "until",
    "till",
    "within",
    "inside",
    "up to",
    "no more than",
    "less than",
    "at",
    "in",
    "during",
    "for",
    "sometime",
    "some time",
    "around",
    "about",
    "no later than",
    "approximately",
    "approx",
    "maybe",
    "more or less",
    "over",
    "perhaps",
    "possibly",
    "probably",
    "roughly",
    "most likely",
    "with luck",
    "all being well",
    "the",
    "latest",
)
_AFTER = (
    "first thing",
    "morning",
    "afternoon",
    "evening",
    "close of business",
    "cob",
    "eod",
    "end of (?:play|business|the day|day)",
    "(?:at |by )?noon",
    "(?:at |by )?midday",
    "(?:at |by )?lunch(?:time)?",
    "at the latest",
    "latest",
    "max",
    "maximum",
    "at most",
    "tops",
    "all being well",
    "if all goes well",
    "with (?:any )?luck",
    "fingers crossed",
    "hopefully",
    "probably",
    "most likely",
    "roughly",
    "sometime",
    "some time",
    r"(?:at )?\d{1,2}\s*[ap]m",
)
# How surely it is meant: the day is the same. `Friday-ish`, `next Friday or thereabouts`, `the 10th, I think`.
_HOW_SURELY = lazy_pattern(
    r"(?:[ -]|(?<=day|eek|nth))ish\b"
    r"|,? (?:or (?:so|thereabouts|near enough|around (?:that|then|there))|more or less|give or take(?: (?:a|one|two) \w+)?"
    r"|(?:i|we) (?:believe|expect|guess|imagine|reckon|suppose|think)|if (?:all|everything) goes to plan)(?=[ .,]*$)"
)
# Of a month, where no week, half, quarter or weekday follows.
_ORDINAL = lazy_pattern(
    rf"\b({'|'.join(name.replace(' ', '[ -]') for name in reversed(ORDINALS))})\b"
    rf"(?=\s*$| of (?:{'|'.join(name[:3] for name in MONTH_NAMES)}|this month|the month|next month)|,? \d{{4}})"
)
_AROUND = lazy_pattern(
    rf"^(?:(?:{'|'.join(_BEFORE)})\s+)+|\s*\b(?:{'|'.join(_AFTER)})$"
)
_WEEKDAY = readings.WEEKDAY
_WEEKDAY2 = _WEEKDAY.replace("weekday", "weekday2")
_MONTH = (
    r"(?P<month>" + "|".join(f"{name}|{name[:3]}" for name in MONTH_NAMES) + r")\.?"
)
_NUMBER = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?"
_COUNT = r"(?P<count>\d{1,3}|" + "|".join(["a couple of", *NUMBERS]) + r")"
_UNIT = r"(?P<unit>working days?|business days?|days?|weeks?|fortnights?|months?)"
_PART = r"(?P<part>early|mid|middle of|late|end of|beginning of|start of)(?: in)?[ -]?(?:the )?"
_WHICH = r"(?P<which>first|second|third|fourth|last)"
_FEAST = f"(?P<feast>{'|'.join(feasts.FROM_EASTER)})"
_HOLIDAY = rf"(?P<holiday>(?:the )?(?:(?:{feasts.HOLIDAYS}) day|diwali|eid|juneteenth|waitangi))"
_FAR = dt.timedelta(days=355)
_FAR_INTO_NEXT_YEAR = dt.timedelta(days=270)  # it has gone by, and not long ago
# `not before the 10th`, `they won't decide until February`: what is named is the earliest day.
NOT_BEFORE = lazy_pattern(
    r"(?i)\A(?:[a-z']+ ){0,6}?(?:(?:not (?:before|until|till)|(?:no|not) (?:earlier|sooner) than)"
    r"|(?:won['\u2019]t|wouldn['\u2019]t|will not|would not)(?: [a-z]+){1,5}? (?:before|until|till)) "
)
_FROM_TALK = lazy_pattern(
    r"(?i)\s+(?:after|from|of) (?:my|our|the) (?:conversation|interview|meeting|talk)\b"
)
_NEXT_AFTER_IT = {"day": "tomorrow", "week": "next week", "month": "next month"}
_YEAR_SAID = lazy_pattern(r"\b\d{4}\b")
_YEAR = r"(?:,? (?P<year>\d{4}))?"
_OF_MONTH = rf"(?:of|in) (?:{_MONTH}{_YEAR}|(?P<of>this|the|next) month)"
_DAY_FIRST = rf"(?:{_WEEKDAY},? )?(?:the )?{_NUMBER} (?:of )?{_MONTH}{_YEAR}"
_MONTH_FIRST = rf"(?:{_WEEKDAY},? )?{_MONTH} (?:the )?{_NUMBER}{_YEAR}"
_OF = "(?:of|beginning|commencing|ending|starting) (?:on )?"


_Reader = Callable[[Reading], Spoken | None]
# The end of a week is its last day, and not the day before that.
_BEFORE_THE_END = lazy_pattern(r"(?<!\bnot )\bbefore (?:the )?(?:very )?end\b")
_READERS: Mapping[str, _Reader] = {
    r"today|now": readings.today,
    r"tomorrow": readings.tomorrow,
    r"(?:the )?day after tomorrow": readings.day_after_tomorrow,
    rf"(?:this |this coming |the coming |coming )?{_WEEKDAY}(?: this week)?": readings.coming,
    rf"{_WEEKDAY} week|(?:a )?week on {_WEEKDAY2}": readings.weekday_and_a_week,
    rf"{_WEEKDAY} (?:of )?next week|next week,? (?:on )?{_WEEKDAY2}": readings.weekday_of_next_week,
    rf"{_COUNT} weeks? (?:on|from) {_WEEKDAY}": readings.counted_from_weekday,
    rf"(?:in |within )?(?:the )?(?:next |coming |following )?{_COUNT} {_UNIT}"
    r"(?:'?s? time| from (?:today|now)|'|s)?": readings.counted,
    rf"{_COUNT} weeks? (?:from )?(?P<since>today|tomorrow)": spans.a_week_from,
    r"(?:next |coming )?fortnight": spans.fortnight,
    r"later (?:on )?(?:in )?(?:this|the) week|(?:the )?rest of (?:this|the) week": spans.later_this_week,
    r"(?:straight |right |just )?after the weekend": spans.after_the_weekend,
    r"(?:by|before) the weekend": spans.before_the_weekend,
    rf"(?:{_PART})?(?:this|the) week": readings.this_week,
    rf"(?:{_PART})?next week": readings.next_week,
    rf"(?:{_PART})?the week after next|the week after next": readings.week_after_next,
    _DAY_FIRST: months.date,
    _MONTH_FIRST: months.date,
    rf"(?:{_PART})?(?:the )?week {_OF}{_DAY_FIRST}": spans.week_of_date,
    rf"(?:{_PART})?(?:the )?week {_OF}{_MONTH_FIRST}": spans.week_of_date,
    rf"(?:{_PART})?(?:the )?week {_OF}(?:{_WEEKDAY},? )?(?:the )?{_NUMBER}": spans.week_of_day,
    rf"(?:{_PART})?the week after (?:the )?week {_OF}{_DAY_FIRST}": spans.week_after_date,
    rf"(?:{_PART})?the week after (?:the )?week {_OF}{_MONTH_FIRST}": spans.week_after_date,
    r"(?:kw|cw|calendar week) (?P<number>\d{1,2})": spans.week_of_year,
    rf"(?:the )?{_NUMBER} of (?P<of>this|the|next) month": months.date_of_month,
    rf"(?:the )?{_WHICH} {_WEEKDAY} {_OF_MONTH}": months.weekday_of_month,
    rf"(?:the )?(?P<which>first|last) (?:working |business )?day {_OF_MONTH}": months.end_day,
    rf"(?:{_WEEKDAY},? )?(?:the )?(?P<number>\d{{1,2}})(?:st|nd|rd|th)": months.day_of_month,
    rf"{_WEEKDAY},? (?P<number>1[3-9]|2\d|3[01])": months.day_of_month,
    rf"(?:{_PART})?(?:the )?(?P<which>first|second|third|fourth|last) week (?:of|in) {_MONTH}{_YEAR}": spans.week_of_month,
    rf"(?:the )?(?P<which>first|second|latter) half of {_MONTH}{_YEAR}": spans.half_of_month,
    rf"(?:{_PART})?{_MONTH}{_YEAR}": months.month_named,
    rf"(?:{_PART})?(?:this|the) month|(?P<part2>end of) month|month(?:'s)?[ -](?P<part3>end)": months.this_month,
    rf"(?:{_PART})?next month": months.next_month,
    rf"(?:{_PART})?(?:q(?P<quarter>[1-4])|(?:the )?(?P<quarter2>first|second|third|fourth) quarter){_YEAR}": months.quarter,
    rf"(?:{_PART})?(?P<of>this|the|next) quarter": months.quarter_from_here,
    r"(?:(?P<part>end of) )(?:the |this )?year": months.end_of_year,
    rf"(?:on )?{_FEAST}": feasts.on_feast,
    rf"(?:straight |right |just )?after {_FEAST}": feasts.after_feast,
    r"(?:by|before|until|till) easter": feasts.by_easter,
    r"(?:by|until|till) good friday": feasts.by_good_friday,
    r"(?:by|before|until|till) christmas": feasts.by_christmas,
    r"(?:by|before|until|till) (?:the )?(?:holidays|christmas (?:break|holidays))": feasts.by_the_holidays,
    r"(?:straight |right |just )?after easter": feasts.after_easter,
    r"(?:on )?thanksgiving(?: day)?": feasts.on_thanksgiving,
    r"(?:straight |right |just )?after thanksgiving(?: day)?": feasts.after_thanksgiving,
    rf"(?:on )?{_HOLIDAY}": feasts.on_holiday,
    rf"(?:straight |right |just )?after {_HOLIDAY}": feasts.after_holiday,
    r"after christmas": feasts.after_christmas,
    r"after new year(?:'s(?: day)?)?|after the holidays|early in the new year": feasts.after_new_year,
}


def understood(text: str, said: dt.date, days: WorkingDays) -> Spoken | None:
    """The days that words mean which were said on a day; None for what cannot be understood, or is too vague.

    Without a year it is no day that has gone by, nor one of next year that nobody can have meant: it has just gone by.
    """
    if not text:
        return None
    words = written_out(_in_small_letters(text))
    earliest = NOT_BEFORE.match(words)
    if earliest:
        return _from_then_on(understood(words[earliest.end() :], said, days))
    plain = _understood(words, said, days)
    if plain:
        return plain
    of_two = chosen(words, said, days)
    return of_two.spoken if of_two else None


def _from_then_on(spoken: Spoken | None) -> Spoken | None:
    """The first day of what is named, from which on it may be any."""
    return spoken and replace(spoken, last=spoken.first, loose=True)


def chosen(text: str, said: dt.date, days: WorkingDays) -> Choice | None:
    """The two times between which words leave the choice, that were said on a day."""
    bare = without_talk(written_out(_in_small_letters(text)))
    read = partial(_understood, said=said, days=days)
    return choice(_without_what_stands_round(bare), read)


def _understood(text: str, said: dt.date, days: WorkingDays) -> Spoken | None:
    """What words mean that name one time."""
    spoken = _spoken(text, said, days)
    if spoken is None or _YEAR_SAID.search(text):
        return spoken
    far = _FAR
    if spoken.first.year > said.year and not spoken.relative:
        far = _FAR_INTO_NEXT_YEAR
    if spoken.last < said or spoken.first - said > far:
        return None

    return spoken


def counted_from_talk(text: str) -> str:
    """Words that count from the talk, without saying so: `two weeks from the interview`; nothing for all others."""
    bare, count = _FROM_TALK.subn("", text)
    if count:
        return _NEXT_AFTER_IT.get(bare.lower().removeprefix("the "), bare)
    return ""


def _spoken(text: str, said: dt.date, days: WorkingDays) -> Spoken | None:
    words = _in_small_letters(text)
    bare = without_talk(words)
    whole = _read(words, said, days) or _read(bare, said, days)
    if whole:
        return whole
    read = partial(understood, said=said, days=days)
    time = _without_what_stands_round(bare)
    near = beside(bare, read, days) or _read(time, said, days)
    return near or from_a_day(time, read, said, days)


def _in_small_letters(text: str) -> str:
    straight = text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    words = _HOW_SURELY.sub("", " ".join(straight.split()))
    return _BEFORE_THE_END.sub("by the end", _ORDINAL.sub(_in_figures, words))


def time_named(text: str) -> str:
    """The words for a time alone, in small letters: without who says it, and how surely."""
    return _without_what_stands_round(without_talk(_in_small_letters(text)))


def _without_what_stands_round(bare: str) -> str:
    while _AROUND.search(bare):
        bare = _AROUND.sub("", bare).strip(" ,.")
    return bare


def _in_figures(match: re.Match[str]) -> str:
    """`The first` as `the 1st`."""
    number = ORDINALS.index(match[1].replace("-", " ")) + 1
    return f"{number}th"


def _read(words: str, said: dt.date, days: WorkingDays) -> Spoken | None:
    for pattern, reader in _READERS.items():
        match = re.fullmatch(pattern, words)
        if match:
            return reader(Reading(match.groupdict(), said, days))

    return None
