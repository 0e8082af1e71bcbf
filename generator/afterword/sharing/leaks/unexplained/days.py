"""A day that is told, and whether it is one of this interview."""

import calendar
import datetime as dt
from operator import itemgetter

from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.dates import days_told
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.word_kinds import one_of

_WEEKDAYS = "|".join((*english.WEEKDAYS, "mon|tues?|weds?|thur?s?|fri"))
_MONTHS = "|".join((*calendar.month_name[1:], *calendar.month_abbr[1:], "sept"))
_SEASONS = one_of("week, weekend, month, spring, summer, autumn, fall, winter")
_FEASTS = one_of("christmas, new year, easter, the holidays, the weekend, thanksgiving")
_SPOKEN = one_of(
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,"
    " fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-*"
)
_AFTER_A_DAY = one_of("of, at, they, i, we, and, or, but, if, in, is, was, too")
_DAYS = (
    rf"(?<!every )(?<!each )\b(?:{_WEEKDAYS})\b(?!['\u2019]?s\b)",
    r"\b(?:to-?morrow|yesterday|tonight|fortnight|the day (?:after|before)|this (?:morning|afternoon|evening|week|month))\b",
    rf"\b(?:next|last|coming|following|past) {_SEASONS}\b",
    r"\bin (?:an hour|a (?:week|day|few days|fortnight)|(?:two|three|four|\d) (?:days|weeks|hours))\b",
    r"\b\d{1,2}(?:st|nd|rd|th)\b(?! (?:century|floor|street|year|place))",
    r"\b\d{1,2}/\d{1,2}\b(?![/\d])",
    rf"\b(?:on|by|before|until|till) the {_SPOKEN}\b(?=\s*(?:[.,;:!?)]|\Z)| {_AFTER_A_DAY}\b)",
    rf"\b\d{{1,2}}\.? (?:{_MONTHS})\b|\b(?:{_MONTHS})\.? \d{{1,2}}\b(?!\d)",
    rf"\b(?:before|after|by|until|till|over) {_FEASTS}\b",
)
_DAY = lazy_pattern(rf"(?i){'|'.join(_DAYS)}")
_WAS = lazy_pattern(
    r"(?i)\bI (?:also |just )?(?:was|had|met|saw|spoke|came|left|found|learnt|\w+ed)\b"
)


def tells_a_day(sentence: Sentence) -> bool:
    """Whether a day is told in it."""
    return _DAY.search(sentence.text) is not None


def tells_another_day(sentence: Sentence) -> bool:
    """Whether it tells a day, and none of this interview, nor what was on a weekday on which there was one."""
    return tells_a_day(sentence) and not _is_of_this_interview(sentence)


def _is_of_this_interview(sentence: Sentence) -> bool:
    days = sentence.seen.days
    if days_told(NormalizedText(sentence.text).plain, days):
        return True
    if not _WAS.search(sentence.text):
        return False
    told = map(str.casefold, map(itemgetter(0), _DAY.finditer(sentence.text)))
    return frozenset(map(weekday_of, days)).issuperset(told)


def weekday_of(day: dt.date) -> str:
    """The name of its weekday, in small letters."""
    return english.WEEKDAYS[day.weekday()].casefold()
