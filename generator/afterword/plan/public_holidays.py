"""Public holidays of a country and of its regions, as the package `holidays` tells them, worked out once an installation.

The package reads the calendars of all countries to tell those of one, which takes as long as half of a first `check`. So what
it told is kept beside the compiled modules: days that anybody can look up, of all regions alike, and nothing of an interview.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache, partial

from afterword.interview.values.regions import regions_of
from afterword.stored import libraries, table

WHOLE_COUNTRY = ""
Holidays = Mapping[dt.date, str]  # the name of each, in English


@cache
def public_holidays(
    country: str,
    years: range,
) -> Mapping[str, Holidays]:
    """Those of some years by the code of the region, and of the whole country.

    Raises:
        NotImplementedError: no calendar is known for it.
    """
    name = f"holidays-{country}-{years.start}-{years.stop}"
    return table(name, str(libraries()), partial(_worked_out, country, years))


def _worked_out(
    country: str,
    years: range,
) -> dict[str, dict[dt.date, str]]:
    from holidays import country_holidays  # noqa: PLC0415  (heavy: only the first who asks for a country pays)

    calendar = partial(country_holidays, country, years=years, language="en_US")
    by_region = {WHOLE_COUNTRY: dict(calendar())}
    for region in regions_of(country):
        by_region[region] = dict(calendar(subdiv=region))
    return by_region
