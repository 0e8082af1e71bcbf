"""Public holidays that the plan is to keep clear of, and the part of the country they are of: known, or told of (E3, E45)."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.values.regions import (
    has_holidays,
    holidays_end,
    is_region,
    region_help,
)

_SUSPENDED = frozenset({"UA"})  # since March 2022
_WHOLE_PLAN = dt.timedelta(weeks=7)


def holidays(interview: Interview) -> Iterator[Contradiction]:
    """Holidays that are on, where nobody knows them, or not up to the last letter."""
    country = interview.employer.country
    if not interview.calendar.holidays:
        return
    if not country:
        yield Contradiction(
            rules.NO_HOLIDAY_CALENDAR,
            ("calendar", "holidays"),
            "holidays are on, but no country is given",
            "add `country:` to the employer, such as US",
        )
        return

    if not has_holidays(country):
        yield Contradiction(
            rules.NO_HOLIDAY_CALENDAR,
            ("calendar", "holidays"),
            f"no holiday calendar is known for {country}",
            "write `holidays: no`",
        )
        return

    if country in _SUSPENDED:
        yield Contradiction(
            rules.NO_HOLIDAY_CALENDAR,
            ("calendar", "holidays"),
            f"{country} keeps no public holidays: people work on them while martial law lasts",
            "write `holidays: no`",
        )
        return

    last_year = holidays_end(country)
    if (interview.held.on + _WHOLE_PLAN).year > last_year:
        yield Contradiction(
            rules.NO_HOLIDAY_CALENDAR,
            ("calendar", "holidays"),
            f"the holidays of {country} are known up to {last_year} alone, and your letters go on after that",
            "write `holidays: no`",
        )


def region(interview: Interview) -> Iterator[Contradiction]:
    """A region that is none of the country: an error where its holidays were asked for."""
    country = interview.employer.country
    typed = interview.employer.region
    if not country or not typed or is_region(country, typed):
        return
    rule = rules.REGION_NOT_TOLD
    if interview.calendar.holidays:
        rule = rules.NO_HOLIDAY_CALENDAR
    yield Contradiction(
        rule,
        ("employer", "region"),
        f"no region `{typed}` is known for {country}",
        region_help(country, typed),
    )
