"""Dates without a year: of which one it is, where it has just gone by (E41), and why it is none."""

import datetime as dt

from afterword.interview.values.english import text_if
from afterword.interview.values.meant_dates import meant
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken.days import understood

_NUMBER = lazy_pattern(r"\d")  # which alone can make a date impossible
_A_SEASON = dt.timedelta(days=120)


def of_which_year(words: str, said: dt.date, days: WorkingDays) -> tuple[dt.date, ...]:
    """A date that has just gone by, and the same of the next year, where words can mean either; nothing for all others."""
    readings = [
        understood(words, said - _A_SEASON, days),
        understood(words, said + _A_SEASON, days),
    ]
    dated = tuple(one.last for one in readings if one and not one.relative)
    if len(set(dated)) < len(readings) or dated[0] >= said:
        return ()
    return dated


def why_no_day(words: str, said: dt.date) -> str:
    """What is wrong with a date: that there is no such day, or that it is on another weekday than the one that is named."""
    problem = meant(f"{words} {said.year}").problem
    is_wrong = all((problem, _NUMBER.search(words)))
    return text_if(is_wrong, f": {problem}")
