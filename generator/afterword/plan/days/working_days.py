"""The recipient's working days: weekend, public holidays and quiet times."""

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from functools import cache, partial
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.timing import Closure
from afterword.interview.model.vocabulary import Weekday
from afterword.interview.values.regions import is_region, is_territory, regions_of
from afterword.patterns import lazy_pattern
from afterword.plan.days.public_holidays import (
    Holidays,
    holidays_by_region,
    public_holidays,
)
from afterword.stored import libraries, table

_ONE_DAY = dt.timedelta(days=1)
_SATURDAY_SUNDAY = frozenset({5, 6})
_WEEKDAYS = tuple(Weekday)
_FEAST = lazy_pattern(
    "easter|good friday|christmas|new year|holidays|thanksgiving|whit|pentecost|ascension|corpus christi|ash wednesday"
    "|bank holiday|independence|fourth|july 4|4(?:th)?(?: of)? july|memorial|juneteenth|labou?r|martin luther|mlk|president"
    "|columbus|veterans|canada|victoria|anzac|australia|waitangi|bastille|republic|national|patrick|diwali|eid"
)
_LONGEST_PLAN_YEARS = 2
_CHRISTMAS_EVE = (12, 24)
_NEW_YEARS_DAY = (1, 1)
_FRIDAY_SATURDAY = frozenset({4, 5})
# Known without looking it up, or better than CLDR knows it; of a state, where it has a weekend of its own.
_WEEKENDS: Mapping[str | None, frozenset[int]] = {
    **dict.fromkeys((None, "US", "CA", "GB", "DE", "FR", "NL"), _SATURDAY_SUNDAY),
    **dict.fromkeys(("BD", "DJ", "MV", "PS"), _FRIDAY_SATURDAY),
    **dict.fromkeys(("MY-02", "MY-03", "MY-11"), _FRIDAY_SATURDAY),
    "BN": frozenset({4, 6}),
}


@frozen
class WorkingDays:
    """Which days somebody works. `observed` says whether dates keep clear of closed days (E3) or are literal.

    `in_parts`: holidays of a part of the country, where the file does not say which part is theirs (E45); `country`: where
    they work, which says when its feasts are.
    """

    weekend: frozenset[int] = _SATURDAY_SUNDAY
    holidays: Mapping[dt.date, str] = field(default_factory=dict)
    observed: bool = False
    in_parts: Mapping[dt.date, str] = field(default_factory=dict)
    country: str | None = None

    def closed(self, day: dt.date) -> bool:
        """Whether it is a weekend day or a public holiday."""
        return day.weekday() in self.weekend or day in self.holidays

    def is_kept(self, day: dt.date) -> bool:
        """Whether it is a holiday in all of the country or in most parts: Easter Monday in Britain, and not in America."""
        if day not in self.in_parts:
            return day in self.holidays
        return day in in_most_parts(str(self.country), day.year)

    @property
    def week_begins(self) -> int:
        """The weekday after their weekend, 0 for Monday."""
        for day in range(7):
            day_before = (day - 1) % 7
            if day_before in self.weekend and day not in self.weekend:
                return day
        return 0

    def on_or_after(self, day: dt.date) -> dt.date:
        """The day itself if it is worked, else the next that is."""
        while self.closed(day):
            day += _ONE_DAY
        return day

    def after(self, day: dt.date, count: int) -> dt.date:
        """The `count`-th working day after a day."""
        for _ in range(count):
            day = self.on_or_after(day + _ONE_DAY)
        return day

    def before(self, day: dt.date, count: int) -> dt.date:
        """The `count`-th working day before a day."""
        for _ in range(count):
            day -= _ONE_DAY
            while self.closed(day):
                day -= _ONE_DAY
        return day

    def bridge(self, day: dt.date) -> bool:
        """Whether the day lies between a public holiday and a weekend, when many firms close as well."""
        if self.closed(day):
            return False

        before, after = day - _ONE_DAY, day + _ONE_DAY
        if before in self.holidays and after.weekday() in self.weekend:
            return True

        return after in self.holidays and before.weekday() in self.weekend


def working_days(interview: Interview) -> WorkingDays:
    """The recipient's working days, from the file's `calendar` and the employer's country."""
    settings, employer = interview.calendar, interview.employer
    typed = frozenset(map(_WEEKDAYS.index, settings.weekend))
    weekend = typed or _weekend(employer.country, employer.region)
    if settings.holidays:
        country, year = str(employer.country), interview.held.on.year
        holidays = _holidays(country, employer.region, year)
        in_parts = {} if employer.region else holidays_in_parts(country, year)
        return WorkingDays(
            weekend, holidays, observed=True, in_parts=in_parts, country=country
        )

    return WorkingDays(weekend, observed=bool(typed), country=employer.country)


def days_named(when: str, interview: Interview) -> WorkingDays:
    """Their working days; round a feast that is named with its holidays, whether or not the plan keeps clear of those."""
    if not _FEAST.search(when.lower()):
        return working_days(interview)
    return _with_holidays(interview)


def day_to_ask_for(interview: Interview, day: dt.date, after: dt.date) -> dt.date:
    """The day that a letter asks for: no weekend, holiday or quiet day of theirs, whether or not the plan keeps clear of those.

    It is the day itself or the last working day before it; the next one where that is not `after` another day.
    """
    calendar = _with_holidays(interview)
    country = interview.employer.country
    if country and calendar.in_parts:  # no region is told
        most = in_most_parts(country, interview.held.on.year)
        calendar = replace(calendar, holidays={**calendar.holidays, **most})
    asked = calendar.before(day + _ONE_DAY, 1)
    while quiet(interview, asked):
        asked = calendar.before(asked, 1)
    if asked > after:
        return asked
    return calendar.on_or_after(day)


def _with_holidays(interview: Interview) -> WorkingDays:
    """Their working days without public holidays, where those of their country are known."""
    if interview.employer.country is None:
        return working_days(interview)
    calendar = interview.calendar.model_copy(update={"holidays": True})
    update = {"calendar": calendar}
    with suppress(NotImplementedError):  # no calendar is known for it
        return working_days(interview.model_copy(update=update))
    return working_days(interview)


def quiet(interview: Interview, day: dt.date) -> bool:
    """Whether a day lies in a lull (E4): 24 December to 1 January, or a closure that the candidate typed."""
    month_and_day = (day.month, day.day)
    if month_and_day >= _CHRISTMAS_EVE or month_and_day == _NEW_YEARS_DAY:
        return True

    is_in = partial(_is_in, day)
    return any(map(is_in, interview.calendar.closed))


def why_closed(interview: Interview, day: dt.date) -> str:
    """Why they are closed on a day, as the candidate noted it; empty where that is not typed."""
    is_in = partial(_is_in, day)
    closures = filter(is_in, interview.calendar.closed)
    return next(filter(None, map(attrgetter("why"), closures)), "")


def _is_in(day: dt.date, closure: Closure) -> bool:
    return closure.first <= day <= closure.last


@cache
def _weekend(country: str | None, region: str | None = None) -> frozenset[int]:
    known = _WEEKENDS.get(f"{country}-{region}") or _WEEKENDS.get(country)
    if known:
        return known

    work_out = partial(_weekend_of_cldr, str(country))
    return table(f"weekend-{country}", str(libraries()), work_out)


def _weekend_of_cldr(country: str) -> frozenset[int]:
    from afterword.interview.values.cldr import Locale, UnknownLocaleError  # noqa: PLC0415  (heavy: only the first who asks for a country pays)

    try:
        week = Locale.parse(f"und_{country}")
    except UnknownLocaleError:  # a few small places that CLDR has no language for
        return _SATURDAY_SUNDAY

    length = (week.weekend_end - week.weekend_start) % 7 + 1
    return frozenset((week.weekend_start + days) % 7 for days in range(length))


def _holidays(country: str, region: str | None, year: int) -> Holidays:
    """The public holidays of the year of an interview and the next, in a region or in the whole country."""
    years = range(year, year + _LONGEST_PLAN_YEARS)
    if not region:
        return public_holidays(country, years)
    by_region = holidays_by_region(country, years)
    if region in by_region:
        return by_region[region]
    if is_territory(country, region):
        return public_holidays(region, years)
    if not is_region(country, region):
        raise NotImplementedError(region)
    return public_holidays(country, years)


@cache
def holidays_in_parts(country: str, year: int) -> dict[dt.date, str]:
    """The days that are holidays in some regions of a country and not in all, by what most of those call them."""
    names = _names_in_parts(country, year)
    return {day: max(called, key=called.count) for day, called in names.items()}


@cache
def in_most_parts(country: str, year: int) -> dict[dt.date, str]:
    """Those of them that are holidays in more than half of the regions: the summer bank holiday of Britain."""
    most = len(regions_of(country)) / 2
    names = _names_in_parts(country, year)
    return {day: called[0] for day, called in names.items() if len(called) > most}


def _names_in_parts(country: str, year: int) -> dict[dt.date, list[str]]:
    """What each region calls a day that is a holiday there and not in the whole country."""
    whole = _holidays(country, None, year)
    names: dict[dt.date, list[str]] = {}
    for region in regions_of(country):
        for day, name in _holidays(country, region, year).items():
            if day not in whole:
                names.setdefault(day, []).append(name)

    return names
