"""In which country somebody is at home, by what they told about themselves; most jobs are where one is."""

from collections.abc import Iterator

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.values.places import countries_by_name, country_of_zone
from afterword.interview.values.regions import countries_of_region, regions_of

_WITH_CODES = ("US", "CA", "AU")  # where a city is told with the code of its state
_DIGITS = "0123456789-"  # of a postcode, behind the state


def home_country(me: Candidate | None) -> str | None:
    """As it was told, else by the time zone, else by what stands behind the city: `Columbus, Ohio`."""
    if me is None:
        return None
    return known_country(me) or country_of_city(me.city or "")


def known_country(me: Candidate) -> str | None:
    """As it was told, else that of the time zone."""
    return me.country or country_of_zone(me.timezone)


def country_there(interview: Interview) -> str | None:
    """The employer's country: as told, else that of their time zone."""
    return interview.employer.country or country_of_zone(interview.timezone)


def with_country(interview: Interview, me: Candidate | None) -> Interview:
    """An interview whose country nobody told, with that of its time zone, else with the country of one's home."""
    if interview.employer.country:
        return interview
    country = country_of_zone(interview.timezone) or home_country(me)
    if country is None:
        return interview
    employer = interview.employer.model_copy(update={"country": country})
    return interview.model_copy(update={"employer": employer})


def country_of_city(city: str) -> str | None:
    """The one country that has what stands behind the comma; none where it can be two, as Georgia can."""
    _, comma, behind = city.rpartition(",")
    if not comma:
        return None
    countries = set(_countries(behind.strip(f" {_DIGITS}")))
    if len(countries) != 1:
        return None
    return countries.pop()


def _countries(name: str) -> Iterator[str]:
    yield from countries_of_region(name)
    named = countries_by_name().get(name.casefold())
    if named:
        yield named
    for country in _WITH_CODES:
        if name in regions_of(country):
            yield country
