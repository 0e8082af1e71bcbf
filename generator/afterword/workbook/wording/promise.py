"""The next contact that a letter promises, in words that are true to the plan (S22, S33)."""

import datetime as dt

from afterword.frozen import frozen
from afterword.workbook.wording import phrases
from afterword.workbook.wording.words import Words

_WEEK = 7
_A_FEW_DAYS = 6


@frozen
class Promise:
    """What a letter sent on a day can promise: the next contact, and whether it is on the day that they `asked` for.

    `week_begins`: the recipient's first day of the week, 0 for Monday.
    """

    sent: dt.date
    first: dt.date
    country: str | None
    asked: bool = False
    week_begins: int = 0


def promised(words: Words, promise: Promise) -> str:
    """When the next contact comes: `next week`; a day that they asked for, as they counted it: `in two weeks`."""
    by_date = words.phrase(
        "promise", "date", date=phrases.spoken_date(promise.first, promise.country)
    )
    if promise.asked:
        return _whole_weeks(words, (promise.first - promise.sent).days) or by_date

    begins = promise.week_begins
    ahead = _week_of(promise.first, begins) - _week_of(promise.sent, begins)
    if ahead.days == 0:
        return words.phrase("promise", "this-week")

    if ahead.days == _WEEK:
        return words.phrase("promise", "next-week")

    if _in_first_full_week_of_january(promise.first):
        return words.phrase("promise", "first-full-week-of-january")

    return by_date


def promised_behind(words: Words, promise: Promise, day: dt.date, named: str) -> str:
    """When the next contact comes after they have decided: counted from the day, which the letter has just `named`.

    Behind a time without a day, such as a month, it comes soon after that.
    """
    if (promise.first - day).days > _A_FEW_DAYS:
        return promised(words, promise)

    if not named:
        return words.phrase("promise", "soon-after")

    begins = promise.week_begins
    if _week_of(promise.first, begins) == _week_of(day, begins):
        return words.phrase("promise", "that-week")

    return words.phrase("promise", "week-after")


def _whole_weeks(words: Words, days: int) -> str:
    """`in two weeks` when the days are whole weeks, at most ten; else nothing."""
    weeks = phrases.counted_weeks(days)
    if weeks is None:
        return ""

    if weeks == 1:
        return words.phrase("promise", "in-a-week")

    return words.phrase("promise", "in-weeks", count=words.phrase("numbers", weeks))


def _week_of(day: dt.date, begins: int) -> dt.date:
    """The first day of the week that a day is in."""
    return day - dt.timedelta(days=(day.weekday() - begins) % _WEEK)


def _in_first_full_week_of_january(day: dt.date) -> bool:
    monday = _week_of(day, begins=0)
    return day.month == 1 and monday.month == 1 and monday.day <= _WEEK
