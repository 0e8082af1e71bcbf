"""The recipient's working days: weekend, public holidays and quiet times."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Weekday

_ONE_DAY = dt.timedelta(days=1)
_SATURDAY_SUNDAY = frozenset({5, 6})
_WEEKDAYS = tuple(Weekday)
_LONGEST_PLAN_YEARS = 2


@dataclass(frozen=True)
class WorkingDays:
    """Which days somebody works. `observed` says whether dates keep clear of closed days (E3) or are literal."""

    weekend: frozenset[int] = _SATURDAY_SUNDAY
    holidays: Mapping[dt.date, str] = field(default_factory=dict)
    observed: bool = False

    def closed(self, day: dt.date) -> bool:
        """Whether it is a weekend day or a public holiday."""
        return day.weekday() in self.weekend or day in self.holidays

    @property
    def week_begins(self) -> int:
        """The weekday after their weekend, 0 for Monday."""
        return next((day for day in range(7) if day not in self.weekend and (day - 1) % 7 in self.weekend), 0)

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
        return (before in self.holidays and after.weekday() in self.weekend) or (
            after in self.holidays and before.weekday() in self.weekend
        )


def working_days(interview: Interview) -> WorkingDays:
    """The recipient's working days, from the file's `calendar` and the employer's country."""
    settings = interview.calendar
    typed = frozenset(_WEEKDAYS.index(day) for day in settings.weekend)
    weekend = typed or _weekend(interview.employer.country)
    observed = settings.holidays or bool(typed)
    where = (str(interview.employer.country), interview.employer.region, interview.held.on.year)
    return WorkingDays(weekend, _holidays(*where) if settings.holidays else {}, observed)


def quiet(interview: Interview, day: dt.date) -> bool:
    """Whether a day lies in a lull (E4): 24 December to 1 January, or a closure that the candidate typed."""
    around_new_year = (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)
    return around_new_year or any(each.first <= day <= each.last for each in interview.calendar.closed)


def _weekend(country: str | None) -> frozenset[int]:
    if country is None or country in {"US", "CA", "GB", "DE", "FR", "NL"}:
        return _SATURDAY_SUNDAY
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (heavy: only for countries whose weekend must be looked up)

    try:
        week = Locale.parse(f"und_{country}")
    except UnknownLocaleError:  # a few small places that CLDR has no language for
        return _SATURDAY_SUNDAY
    return frozenset((week.weekend_start + days) % 7 for days in range((week.weekend_end - week.weekend_start) % 7 + 1))


@cache
def _holidays(country: str, region: str | None, year: int) -> dict[dt.date, str]:
    """The public holidays of the year of an interview and the next, worked out once for all that ask."""
    from holidays import country_holidays  # noqa: PLC0415  (heavy: only when holidays are on)

    return dict(country_holidays(country, subdiv=region, years=range(year, year + _LONGEST_PLAN_YEARS)))
