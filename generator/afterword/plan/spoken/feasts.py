"""Feasts and the days round them, as people name a day by them."""

import datetime as dt

from afterword.frozen import replace
from afterword.plan.spoken.readings import Reading, Spoken, one

_ONE_DAY = dt.timedelta(days=1)
_CHRISTMAS = (12, 25)
_AFTER_CHRISTMAS = (12, 27)
# Where Christmas is in January, and whom Easter is reckoned for as in the East; both are public holidays there.
IN_JANUARY = frozenset({"EG", "ER", "ET", "GE", "KZ", "ME", "MK", "RS", "RU"})
_CHRISTMAS_IN_JANUARY = (1, 7)
_AFTER_IT_IN_JANUARY = (1, 8)
_IN_THE_EAST = IN_JANUARY | {"BG", "BY", "CY", "GR", "MD", "RO", "UA"}
_AFTER_NEW_YEAR = (1, 2)
# From this month on `the holidays` are those at the end of the year.
_HOLIDAYS_ARE_NEAR = 10
_MONDAY = 0
# As their calendars call them, where people say it otherwise.
_CALLED = {
    "mlk": "martin luther king",
    "presidents'": "washington's birthday",
    "presidents": "washington's birthday",
    "president's": "washington's birthday",
    "st patrick's": "saint patrick's day",
    "labour": "labo",
}
HOLIDAYS = (
    "anzac|australia|bastille|canada|columbus|independence|labou?r|martin luther king(?: jr\\.?)?|memorial|mlk|national"
    "|president'?s'?|republic|st\\.? patrick'?s|veterans|victoria|waitangi"
)
_TO_GOOD_FRIDAY = -2  # days from Easter Sunday
_TO_TUESDAY = 2
_IN_EASTER = frozenset({"good friday", "easter sunday"})
FROM_EASTER = {
    **dict.fromkeys(("shrove tuesday", "pancake day"), -47),
    "ash wednesday": -46,
    "mothering sunday": -21,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": _TO_GOOD_FRIDAY,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit monday": 50,
    "pentecost monday": 50,
    "corpus christi": 60,
}


def on_feast(reading: Reading) -> Spoken:
    """The day of a feast that moves with Easter."""
    day = _easter(reading, FROM_EASTER[reading["feast"]])
    return one(day, relative=False)


def after_feast(reading: Reading) -> Spoken:
    """The first working day after it; after Good Friday the one after Easter Monday."""
    days = FROM_EASTER[reading["feast"]] + 1
    if reading["feast"] in _IN_EASTER:
        days = _TO_TUESDAY
    return _on_or_after(reading, _easter(reading, days))


def by_easter(reading: Reading) -> Spoken:
    """The last working day before Easter Sunday."""
    return _before(reading, _easter(reading, 0))


def by_good_friday(reading: Reading) -> Spoken:
    """Good Friday where people work on it, else the last working day before."""
    return _before(reading, _easter(reading, _TO_GOOD_FRIDAY) + _ONE_DAY)


def after_easter(reading: Reading) -> Spoken:
    """The first working day after Easter Monday, or that day where it is known to be one like any other."""
    tuesday = _easter(reading, _TO_TUESDAY)
    monday = tuesday - _ONE_DAY
    is_worked = all((reading.days.holidays, not reading.days.is_kept(monday)))
    if is_worked and monday > reading.said:
        return _on_or_after(reading, monday)
    return _on_or_after(reading, tuesday)


def by_christmas(reading: Reading) -> Spoken:
    """The last working day before Christmas Day."""
    if reading.days.country in IN_JANUARY:
        return _before(reading, _next(reading, _CHRISTMAS_IN_JANUARY))
    return _before(reading, _next(reading, _CHRISTMAS))


def by_the_holidays(reading: Reading) -> Spoken | None:
    """The same in the last months of a year; in others the holidays are those of the summer, and no day is certain."""
    if reading.said.month < _HOLIDAYS_ARE_NEAR:
        return None
    return _before(reading, _next(reading, _CHRISTMAS))


def after_christmas(reading: Reading) -> Spoken:
    """The first working day after the second day of Christmas; in January it has one day."""
    if reading.days.country in IN_JANUARY:
        return _from(reading, _AFTER_IT_IN_JANUARY)
    return _from(reading, _AFTER_CHRISTMAS)


def after_new_year(reading: Reading) -> Spoken:
    """The first working day of the new year."""
    return _from(reading, _AFTER_NEW_YEAR)


def on_holiday(reading: Reading) -> Spoken | None:
    """A public holiday by its name, as the country of the employer keeps it; none where no such is known."""
    called = reading["holiday"].removeprefix("the ").removesuffix(" day")
    called = _CALLED.get(called, called)
    known = {**reading.days.in_parts, **reading.days.holidays}
    for day, name in sorted(known.items()):
        if day > reading.said and name.lower().startswith(called):
            return one(day, relative=False, loose=True)
    return None


def after_holiday(reading: Reading) -> Spoken | None:
    """The first working day after it, and after the day on which it is made up for."""
    feast = on_holiday(reading)
    return feast and _on_or_after(reading, feast.first + _ONE_DAY)


def on_thanksgiving(reading: Reading) -> Spoken | None:
    """Thanksgiving, as the country of the employer keeps it; none where no holidays are known."""
    return on_holiday(replace(reading, parts={"holiday": "thanksgiving"}))


def after_thanksgiving(reading: Reading) -> Spoken | None:
    """The second working day after it: the one that follows is a bridge to the weekend, or a day on which to begin."""
    feast = on_thanksgiving(reading)
    if (
        feast and feast.first.weekday() == _MONDAY
    ):  # in Canada, where no day beside it is free
        return _on_or_after(reading, feast.first + _ONE_DAY)
    return feast and _on_or_after(reading, reading.days.after(feast.first, 2))


def _easter(reading: Reading, days: int) -> dt.date:
    """A day so many days from Easter Sunday, as it comes next."""
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415  (only who says so pays)

    method = EASTER_WESTERN
    if reading.days.country in _IN_THE_EAST:
        method = EASTER_ORTHODOX
    years = (reading.said.year, reading.said.year + 1)
    named: list[dt.date] = [easter(year, method) + days * _ONE_DAY for year in years]
    return next(day for day in named if day > reading.said)


def _next(reading: Reading, of_year: tuple[int, int]) -> dt.date:
    """A day of the year, as it comes next."""
    day = dt.date(reading.said.year, *of_year)
    if day <= reading.said:
        return day.replace(year=day.year + 1)
    return day


def _before(reading: Reading, day: dt.date) -> Spoken:
    return one(reading.days.before(day, 1), relative=False, loose=True)


def _from(reading: Reading, of_year: tuple[int, int]) -> Spoken:
    return _on_or_after(reading, _next(reading, of_year))


def _on_or_after(reading: Reading, day: dt.date) -> Spoken:
    return one(reading.days.on_or_after(day), relative=False, loose=True)
