"""The weeks in which a country is quiet, by name: holidays of several days, a month of fasting, the summer closure (E45)."""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.plan.days.public_holidays import Holidays, public_holidays


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


_Days = list[dt.date]
_ONE_DAY = dt.timedelta(days=1)
_EASTER_COUNTRIES = _codes(
    "AT AU BE BG CH CY CZ DE DK ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO NZ PL PT RO SE SI SK ZA"
)
_ORTHODOX = _codes("BG CY GR RO")
# Holidays there come several together, on days that the calendar of the country tells.
_TOGETHER = _codes(
    "AE AF AZ BD BH BN CN DZ EG HK ID IL IQ IR JO JP KG KH KR KW KZ LA LB LY MA MM MO MY NP OM PK QA RU SA SD SG SY TH TN "
    "TR TW UZ VN YE"
)
_FASTING = _codes(
    "AE AF BD BH BN DZ EG ID IQ IR JO KW LY MA MY OM PK QA SA SD SY TN TR YE"
)
# The weeks in which most of a country is on holiday: the first day and the last.
_CLOSURES = {
    "BR": "12-20 01-05",
    "DK": "07-08 07-31",
    "ES": "08-01 08-31",
    "FI": "06-24 07-31",
    "FR": "08-01 08-25",
    "GR": "08-01 08-20",
    "IT": "08-05 08-25",
    "JP": "08-11 08-16",
    "NO": "07-05 07-31",
    "PT": "08-01 08-25",
    "SE": "07-01 08-05",
    "AU": "12-24 01-08",
    "NZ": "12-24 01-08",
    "ZA": "12-16 01-08",
}
_CLOSURE_NAMES = {"JP": "obon"}
_THANKSGIVING = (11, 3, 4)  # the fourth Thursday of November
_GOLDEN_WEEK = ((4, 29), (5, 6))
_MONTH_OF_FASTING = dt.timedelta(days=30)
_AFTER = {"IL": 7}  # days from one holiday to the next that belongs to it
_USUALLY_AFTER = 4
_FEWEST = 3
_FEWEST_OF = {"IL": 2}
_ADDITIONS = lazy_pattern(
    r"(?:'s Eve\b| \(|;| (?:First|Second|Third|Fourth) Day\b|(?<!\AMay) Holiday).*"
)
_DAY_OF = lazy_pattern(
    r"(?i)\A(?:the )?(?:\d+ of|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last) day of|day preceding"
    r"|(?:alternative|substitute) holiday for) (?=[A-Z])"
)
_NO_NAME = "Day off"


@frozen
class QuietTime:
    """From one day to another, both included. `name` is one of ours, or a holiday as its country's calendar names it."""

    first: dt.date
    last: dt.date
    name: str


def quiet_time(country: str | None, day: dt.date) -> str:
    """The name of the quiet time that a day is in, or an empty text."""
    if country is None:
        return ""

    for time in _times(country, day.year):
        if time.first <= day <= time.last:
            return time.name

    return ""


@cache
def _times(country: str, year: int) -> tuple[QuietTime, ...]:
    """The quiet times of a country that touch a year."""
    times = [*_closures(country, year - 1), *_closures(country, year)]
    if country in _EASTER_COUNTRIES:
        times.append(_easter(country, year))

    if country == "US":
        times.append(_thanksgiving(year))

    if country in _TOGETHER:
        times += _together(country, year)

    return tuple(times)


def _closures(country: str, year: int) -> Iterator[QuietTime]:
    """The closure that begins in a year; one over New Year ends in the next."""
    if country not in _CLOSURES:
        return

    first, last = _CLOSURES[country].split()
    end_year = year if last >= first else year + 1
    name = _CLOSURE_NAMES.get(country, "summer")
    yield QuietTime(_day(year, first), _day(end_year, last), name)


def _day(year: int, month_and_day: str) -> dt.date:
    return dt.date.fromisoformat(f"{year:04}-{month_and_day}")


def _easter(country: str, year: int) -> QuietTime:
    """From Good Friday to the Monday."""
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415  (only who writes there pays)

    method = EASTER_ORTHODOX if country in _ORTHODOX else EASTER_WESTERN
    sunday = easter(year, method)
    return QuietTime(sunday - 2 * _ONE_DAY, sunday + _ONE_DAY, "easter")


def _thanksgiving(year: int) -> QuietTime:
    """The day before, the day itself and the one after, when hardly anybody reads."""
    month, thursday, which = _THANKSGIVING
    first = dt.date(year, month, 1)
    ahead = (thursday - first.weekday()) % 7
    day = first + dt.timedelta(days=ahead, weeks=which - 1)
    return QuietTime(day - _ONE_DAY, day + _ONE_DAY, "thanksgiving")


def _together(country: str, year: int) -> Iterator[QuietTime]:
    """Holidays of which three or more come together, and the month before the feast that ends it."""
    names = _names(country, year)
    days = sorted(names)
    if country in _FASTING:
        yield from _fasting(days, names)

    for first, last in _runs(country, days):
        if _is_golden(country, first):
            yield QuietTime(first, last, "golden-week")
            continue
        inside = days[days.index(first) : days.index(last) + 1]
        yield from _days_of_run({day: _plain(names[day]) for day in inside})


def _is_golden(country: str, day: dt.date) -> bool:
    """Whether the week that nobody calls by its days begins then."""
    begins, ends = _GOLDEN_WEEK
    return country == "JP" and begins <= (day.month, day.day) <= ends


def _names(country: str, year: int) -> Holidays:
    """Those of the year, and of the years before and after it."""
    years = range(year - 1, year + 2)
    return public_holidays(country, years)


def _runs(country: str, days: _Days) -> Iterator[tuple[dt.date, dt.date]]:
    """The first and the last day of holidays that follow one another closely."""
    days_after = _AFTER.get(country, _USUALLY_AFTER)
    gap = dt.timedelta(days=days_after)
    fewest = _FEWEST_OF.get(country, _FEWEST)
    run = [days[0]]
    for before, day in pairwise([*days, dt.date.max]):
        if day - before <= gap:
            run.append(day)
            continue

        if len(run) >= fewest:
            yield run[0], run[-1]
        run = [day]


def _fasting(days: _Days, names: Holidays) -> Iterator[QuietTime]:
    """The month before each first day of the feast that ends the fast."""
    feast = [day for day in days if "Fitr" in names[day]]
    for before, day in pairwise([dt.date.min, *feast]):
        first = day - _MONTH_OF_FASTING
        if before < first:
            yield QuietTime(first, day - _ONE_DAY, "ramadan")


def _days_of_run(named: Holidays) -> Iterator[QuietTime]:
    """Each holiday of a run under its own name, with the days behind it; a mere day off is called as most of them are."""
    names = list(named.values())
    most = max(names, key=names.count)
    days = [*named, max(named) + _ONE_DAY]
    for day, following in pairwise(days):
        name = named[day]
        if name == _NO_NAME:
            name = most
        yield QuietTime(day, following - _ONE_DAY, name)


def _plain(name: str) -> str:
    """The name of a holiday without what is said of the single day."""
    return _ADDITIONS.sub("", _DAY_OF.sub("", name))
