"""The weeks in which a country is quiet, by name: holidays of several days, a month of fasting, the summer closure (E45)."""

import datetime as dt
from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from itertools import pairwise

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.plan.days.public_holidays import Holidays, public_holidays


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


class EasterOf(IntEnum):
    """Whose Easter, by the numbers that dateutil has for them."""

    EAST = 2
    WEST = 3


_Days = list[dt.date]
_ONE_DAY = dt.timedelta(days=1)
# The days round Easter Sunday on which much of a country is away, first and last: by whose Easter, and where.
_EASTERS = (
    (
        EasterOf.WEST,
        (-2, 1),
        _codes(
            "AD AG AT AU BB BE BM BS BW BZ CA CH CK CM CZ DE DM EE FI FJ FR GB GD GG GH GI GP GY HK HR HU IE IM IT JE JM KE KI"
            " KN KY LC LI LS LT LU LV MC MO MP MQ MT MW NA NG NL NZ PG PL PT RE RW SB SE SI SK SL SM SR SZ TO TT TZ UG VC VU WS"
            " ZA ZM ZW"
        ),
    ),
    (EasterOf.WEST, (-3, 1), _codes("DK ES FO GL IS NO")),
    (
        EasterOf.WEST,
        (-3, 0),
        _codes("AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PH PR PY SV VE"),
    ),
    (EasterOf.WEST, (-6, 0), _codes("UY")),  # where it is the week of tourism
    (EasterOf.EAST, (-2, 1), _codes("BG CY GE GR MD ME MK RO RS UA")),
    (EasterOf.EAST, (-2, 0), _codes("ER ET")),
)
_CARNIVAL = (-50, -47)  # from the Saturday to the Tuesday before Lent
_CARNIVAL_COUNTRIES = _codes("AR BO BR EC HT PA TT UY VE")
# Holidays there come several together, on days that the calendar of the country tells.
_TOGETHER = _codes(
    "AE AF AM AR AZ BD BH BN BT BY CL CN DZ EG GE HK ID IL IQ IR JO JP KG KH KR KW KZ LA LB LY MA MD ME MM MN MO MY NG NP OM PE"
    " PH PK QA RS RU SA SD SG SY TH TN TR TW UZ VN YE"
)
_FASTING = _codes(
    "AE AF BD BH BN DJ DZ EG GM GN ID IQ IR JO KM KW LY MA ML MR MV MY NE OM PK PS QA SA SD SN SO SY TJ TM TN TR UZ YE"
)
# The days on which most of a country is on holiday, by the calendar on the wall: where, the first day and the last, the name.
_CLOSURES = (
    ("BR", "12-20 01-05", "summer"),
    ("DK", "07-08 07-31", "summer"),
    ("ES", "08-01 08-31", "summer"),
    ("FI", "06-24 07-31", "summer"),
    ("FR", "08-01 08-25", "summer"),
    ("GR", "08-01 08-20", "summer"),
    ("IT", "08-05 08-25", "summer"),
    ("NO", "07-05 07-31", "summer"),
    ("PT", "08-01 08-25", "summer"),
    ("SE", "07-01 08-05", "summer"),
    ("AU", "12-24 01-08", "summer"),
    ("NZ", "12-24 01-08", "summer"),
    ("ZA", "12-16 01-08", "summer"),
    ("CN", "10-01 10-07", "national-day"),
    ("IR", "03-20 04-02", "nowruz"),
    ("JP", "08-11 08-16", "obon"),
    ("JP", "12-29 01-03", "new-year"),
    ("LK", "04-12 04-14", "sinhala-new-year"),
)
_THANKSGIVING = (11, 3, 4)  # the fourth Thursday of November
_GOLDEN_WEEK = ((4, 29), (5, 6))
_DIWALI = (-2, 2)  # its five days
_MONTH_OF_FASTING = dt.timedelta(days=30)
# Days from one holiday to the next that belongs to it, and the fewest that are told of: many that are near, or two on end.
_NEAR = (4, 3)
_ON_END = (1, 2)
_NEAR_IN = {"IL": (7, 2), "NG": _ON_END}
_ADDITIONS = lazy_pattern(
    r"(?:'s Eve\b| \(|;| (?:First|Second|Third|Fourth) Day\b|(?<!\AMay)(?<!\ANational) Holiday).*"
)
_MOVED = lazy_pattern("(?i)observed|substitute|alternative")
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
    for easter, days, countries in _EASTERS:
        if country in countries:
            times.append(_round_easter(easter, days, year, "easter"))

    if country in _CARNIVAL_COUNTRIES:
        times.append(_round_easter(EasterOf.WEST, _CARNIVAL, year, "carnival"))

    if country == "US":
        times.append(_thanksgiving(year))

    if country == "IN":
        times += _diwali(year)

    if country in _TOGETHER | _FASTING:
        times += _together(country, year)

    return tuple(times)


def _closures(country: str, year: int) -> Iterator[QuietTime]:
    """The closures that begin in a year; one over New Year ends in the next."""
    for where, span, name in _CLOSURES:
        if where != country:
            continue

        first, last = span.split()
        end_year = year if last >= first else year + 1
        yield QuietTime(_day(year, first), _day(end_year, last), name)


def _day(year: int, month_and_day: str) -> dt.date:
    return dt.date.fromisoformat(f"{year:04}-{month_and_day}")


def _round_easter(
    whose: EasterOf, days: tuple[int, int], year: int, name: str
) -> QuietTime:
    """From one day to another, counted from Easter Sunday."""
    from dateutil.easter import easter  # noqa: PLC0415  (only who writes there pays)

    sunday = easter(year, whose)
    first, last = days
    return QuietTime(sunday + first * _ONE_DAY, sunday + last * _ONE_DAY, name)


def _diwali(year: int) -> Iterator[QuietTime]:
    """The five days of it, by the day in the middle, on which all are closed."""
    first, last = _DIWALI
    for day, name in _names("IN", year).items():
        if "Diwali" in name:
            yield QuietTime(day + first * _ONE_DAY, day + last * _ONE_DAY, "diwali")


def _thanksgiving(year: int) -> QuietTime:
    """The day before, the day itself and the one after, when hardly anybody reads."""
    month, thursday, which = _THANKSGIVING
    first = dt.date(year, month, 1)
    ahead = (thursday - first.weekday()) % 7
    day = first + dt.timedelta(days=ahead, weeks=which - 1)
    return QuietTime(day - _ONE_DAY, day + _ONE_DAY, "thanksgiving")


def _together(country: str, year: int) -> Iterator[QuietTime]:
    """Holidays that come several together, and the month before the feast that ends it."""
    names = _names(country, year)
    days = sorted(names)
    if country in _FASTING:
        yield from _fasting(days, names)

    own_days = [day for day in days if not _MOVED.search(names[day])]
    near = _NEAR_IN.get(country, _NEAR)
    for first, last in (*_runs(days, near), *_runs(own_days, _ON_END)):
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


def _runs(days: _Days, near: tuple[int, int]) -> Iterator[tuple[dt.date, dt.date]]:
    """The first and the last day of holidays that follow one another closely."""
    most_days, fewest = near
    gap = dt.timedelta(days=most_days)
    run = days[:1]
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
