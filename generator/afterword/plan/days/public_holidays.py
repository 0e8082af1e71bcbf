"""Public holidays of a country and of its regions, as the package `holidays` tells them, worked out once an installation.

The package reads the calendars of all countries to tell those of one, which takes as long as half of a first `check`. So what
it told is kept beside the compiled modules: days that anybody can look up, of all regions alike, and nothing of an interview.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache, partial

from afterword.interview.values.regions import regions_of
from afterword.stored import libraries, table

Holidays = Mapping[dt.date, str]  # the name of each, in English
# Where offices are closed on more days than the law names first: those of Good Friday in Hong Kong, of Midsummer Eve in Sweden.
_MORE_CLOSED = {
    "EG": ("public", "government"),
    "HK": ("public", "optional"),
    "MO": ("public", "optional"),
    "SE": ("public", "de_facto"),
    "TT": ("public", "optional"),
}
_CLOSED = ("public",)


@cache
def public_holidays(
    country: str,
    years: range,
) -> Holidays:
    """Those of a whole country in some years.

    Raises:
        NotImplementedError: no calendar is known for it.
    """
    work_out = partial(_calendar, country, years)
    return table(_name("calendar", country, years), str(libraries()), work_out)


@cache
def holidays_by_region(
    country: str,
    years: range,
) -> Mapping[str, Holidays]:
    """Those of each region of a country by its code; days of the whole country are among them."""
    work_out = partial(_calendars, country, years)
    return table(_name("calendars", country, years), str(libraries()), work_out)


def _name(kind: str, country: str, years: range) -> str:
    return f"{kind}-{country}-{years.start}-{years.stop}"


def _calendars(country: str, years: range) -> dict[str, dict[dt.date, str]]:
    return {region: _calendar(country, years, region) for region in regions_of(country)}


def _calendar(
    country: str, years: range, region: str | None = None
) -> dict[dt.date, str]:
    from holidays import country_holidays  # noqa: PLC0415  (heavy: only the first who asks for a country pays)

    categories = _MORE_CLOSED.get(country, _CLOSED)
    calendar = country_holidays(
        country, region, years, language="en_US", categories=categories
    )
    return dict(calendar)
