"""Of which year a date is that was named without one: the one that has just gone by, or the next (E41)."""

import datetime as dt

from afterword.plan.days.working_days import WorkingDays
from afterword.plan.spoken.days import understood

_A_SEASON = dt.timedelta(days=120)


def of_which_year(words: str, said: dt.date, days: WorkingDays) -> tuple[dt.date, ...]:
    """A date that has just gone by, and the same of the next year, where words can mean either; nothing for all others."""
    readings = [
        understood(words, day, days) for day in (said - _A_SEASON, said + _A_SEASON)
    ]
    dated = tuple(one.last for one in readings if one and not one.relative)
    if len(set(dated)) < len(readings) or dated[0] >= said:
        return ()
    return dated
