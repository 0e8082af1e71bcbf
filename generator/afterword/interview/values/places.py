"""Countries, currencies and time zones, by the tables of CLDR and of the zone data."""

from functools import lru_cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from afterword.interview.values.codes import countries, zone_countries
from afterword.interview.values.country_names import spellings, to_choose, with_name
from afterword.interview.values.english import text_if
from afterword.interview.values.everyday_countries import (
    COUNTRIES,
    NO_ONE_COUNTRY,
    SHARED_COUNTRIES,
)
from afterword.interview.values.everyday_places import ZONES, zone_of_city
from afterword.interview.values.offsets import OFFSET, zones_with
from afterword.interview.values.reading import (
    Reads,
    listed,
    short_text_of,
    single_spaced,
    suggestion,
    wrong,
)
from afterword.interview.values.regions import countries_of_region, region_meant
from afterword.patterns import lazy_pattern

_LIKE_A_NAME = 0.75  # names of places are like one another
_OF_TIME = lazy_pattern(
    r"(?: standard| daylight| summer| local)? (?:time|zone|time zone)\Z"
)
_IN_PARENTHESES = lazy_pattern(r"\([^()]*\)")
_FEW = 3  # zones that can all be named
_OF_A_CITY = lazy_pattern(r"(?!Etc/|posix|right).+/")
_SPACES = lazy_pattern(r"[\s_]+")
_LIKE_A_CITY = 0.8
_ZONE_FORM = "write area and city, such as America/New_York or Europe/Amsterdam"
_SHORT_NAME_LENGTH = 3  # so few letters resemble any name
# Another zone on each computer.
_OF_THE_MACHINE = frozenset({"localtime", "posixrules", "Factory"})


def _country(raw: object) -> str:
    text = short_text_of(raw, "a country")
    name = text.casefold().removeprefix("the ")
    name = _spelled_without_stops(name)
    # Whoever writes a code, or what everybody says, does not wait for the names of all countries.
    code = COUNTRIES.get(name) or _two_letters().get(name)
    code = code or _country_codes().get(name)
    is_shared = name in SHARED_COUNTRIES
    if code is None or is_shared:
        what = text_if(is_shared, "the name of several places") or "not a country"
        message = f"`{text[:40]}` is {what}"
        raise wrong("unknown_country", message, *_country_help(text))
    return code


def _spelled_without_stops(name: str) -> str:
    """`U.A.E.` and `N. Ireland` as most people write them; what is known with its stops keeps them."""
    plain = name.replace(".", "")
    return plain if plain in COUNTRIES.keys() | _two_letters().keys() else name


def _country_help(text: str) -> tuple[str, str, tuple[str, ...]]:
    """What to write, no mend that would be certain, and the countries that can be meant."""
    if codes := SHARED_COUNTRIES.get(text.casefold(), ()):
        help_ = f"write {_either(codes)}"
    elif text.casefold() in NO_ONE_COUNTRY:
        help_ = "write the one country in which they work, such as US, GB or DE"
    elif codes := countries_of_region(text):
        help_ = f"write {_either(codes)}; `{text}` is a part of it, and stands behind `region:`"
    elif codes := tuple(filter(None, [_country_like(text) or _country_in(text)])):
        help_ = f"did you mean {_either(codes)}?"
    else:
        help_ = "write its two letters, such as US, GB or DE"
    return help_, "", tuple(map(to_choose, codes))


def _either(codes: tuple[str, ...]) -> str:
    return " or ".join(map(with_name, codes))


def _country_in(text: str) -> str:
    """The country that stands beside a city, or that of the city itself; an empty string where neither does."""
    parts = [part.strip() for part in text.casefold().split(",")]
    named = [*filter(None, map(_country_codes().get, parts))]
    zones = map(_zone_of_city, parts)
    return "".join([*named, *filter(None, map(country_of_zone, zones))][:1])


def _country_like(text: str) -> str:
    """The code of the country that was probably meant, or an empty string."""
    if len(text) < _SHORT_NAME_LENGTH:
        return ""
    if len(text) == _SHORT_NAME_LENGTH:
        return _by_three_letters().get(text.upper(), "")
    names = [name for name in _country_codes() if len(name) > _SHORT_NAME_LENGTH]
    near = suggestion(text, names, like=_LIKE_A_NAME)
    return _country_codes().get(near, "")


def _by_three_letters() -> dict[str, str]:
    """The codes of two letters by those of three: DEU is DE."""
    from babel.core import get_global  # noqa: PLC0415  (heavy: only a mistake pays)

    aliases = get_global("territory_aliases")
    return {alias: codes[0] for alias, codes in aliases.items() if len(codes) == 1}


@lru_cache
def _two_letters() -> dict[str, str]:
    """ISO 3166 codes by themselves, in small letters."""
    return {code.casefold(): code for code in countries()}


@lru_cache
def _country_codes() -> dict[str, str]:
    """ISO 3166 codes by themselves, by their English names from CLDR and by what people say; all in small letters."""
    from afterword.interview.values.cldr import Locale  # noqa: PLC0415  (heavy: only a file that names a country pays)

    codes = _two_letters()
    by_name: dict[str, str] = {}
    for code, name in Locale("en").territories.items():
        if code.casefold() in codes:
            by_name |= dict.fromkeys(spellings(name), code)

    return {**by_name, **codes, **COUNTRIES}


def _time_zone(raw: object) -> str:
    text = short_text_of(raw, "a time zone")
    usable = text not in _OF_THE_MACHINE and not OFFSET.fullmatch(text)
    try:
        if usable and _everyday(text) not in ZONES:
            return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        pass

    if OFFSET.fullmatch(text):
        message = (
            f"`{text[:40]}` is a difference in hours, which says nothing of summer time"
        )
        raise wrong("unknown_time_zone", message, _help_with_offset(text))
    zones = _zones_called(text)
    if len(zones) > 1:
        message = f"`{text[:40]}` is the clock of several places"
        raise wrong(
            "unknown_time_zone",
            message,
            f"write the one of a city near them: {listed(zones)}",
            probably=zones[:_FEW],
        )
    message = f"`{text[:40]}` is not a time zone"
    spelled = _spelled(text)
    if spelled:
        raise wrong("unknown_time_zone", message, f"write {spelled}", spelled)
    near = _zone_like(zones, text)
    if near:
        help_ = f"did you mean {near}?"
        raise wrong("unknown_time_zone", message, help_, probably=(near,))
    raise wrong("unknown_time_zone", message, _ZONE_FORM)


def _help_with_offset(text: str) -> str:
    """Places that have this clock in winter or in summer, those first that people name their clock after."""
    zones = zones_with(text)
    if not zones:
        return _ZONE_FORM
    if len(zones) == 1:
        return f"write {zones[0]}"
    return f"write the zone of a city near them, such as {listed(zones[:_FEW])}"


@lru_cache
def _all_zones() -> frozenset[str]:
    """The names of all zones; to find them a folder of files is walked through."""
    return frozenset(available_timezones())


def _spelled(text: str) -> str:
    """The zone that was typed in other letters, or with spaces; an empty string where it is none."""
    typed = _SPACES.sub("_", text.casefold()).replace("/_", "/").replace("_/", "/")
    zones = {zone.casefold(): zone for zone in _all_zones()}
    if "/" not in typed:
        return ""
    return zones.get(typed, "")


def _everyday(text: str) -> str:
    """A clock as people call it, without the word time."""
    return _OF_TIME.sub("", single_spaced(_IN_PARENTHESES.sub("", text.casefold())))


def _zones_called(text: str) -> tuple[str, ...]:
    """The zones that an everyday name can mean, or a country's."""
    name = _everyday(text).rpartition("/")[2]
    if name in ZONES:
        return ZONES[name]
    country = _country_codes().get(name, "")
    zones = _zones_of(country)
    if country or _zone_of_city(name):
        return zones
    zones = _zones_of("".join(countries_of_region(name)[:1]))
    if len(zones) > _FEW:
        return ()
    return zones


def _zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country, by its code."""
    from babel.core import get_global  # noqa: PLC0415  (heavy: only a mistake pays)

    zones = get_global("territory_zones").get(country, ())
    return tuple(sorted(set(zones) & _all_zones()))


def _zone_of_city(city: str) -> str:
    """The zone of a city that has one, in small letters; an empty string for another."""
    return zone_of_city(city) or _cities().get(city.replace(" ", "_"), "")


def zones_named(text: str) -> tuple[str, ...]:
    """The zones that a word beside a time can mean: a clock, a country, a city; none of anything else."""
    if OFFSET.fullmatch(text):
        return ()
    name = _everyday(text)
    if len(name) < _SHORT_NAME_LENGTH and name not in ZONES:
        return ()
    zones = _zones_called(text)
    if zones:
        return zones
    return tuple(filter(None, [_zone_of_city(name)]))


def _zone_like(
    zones: tuple[str, ...],
    text: str,
) -> str:
    """The zone that was probably meant; listing them all reads the disk, and only a mistake pays for that."""
    city = _everyday(text).rpartition("/")[2]
    return (
        next(iter(zones), "")
        or zone_of_city(city.replace("_", " "))
        or _with_its_country(city)
        or _nearest(city)
    )


def _with_its_country(text: str) -> str:
    """The zone of `Chicago, IL` or `London, UK`; an empty string where the second does not fit the first."""
    city, _, behind = map(str.strip, text.partition(","))
    zone = _zone_of_city(city)
    country = country_of_zone(zone) or ""
    named = _country_codes().get(behind, "")
    if country and (named == country or region_meant(country, behind)):
        return zone
    return ""


def _nearest(city: str) -> str:
    """The zone of a city with a name like this one; short names are like many."""
    by_city = _cities()
    name = city.replace(" ", "_")
    if name not in by_city and len(name) <= _SHORT_NAME_LENGTH + 1:
        return ""
    return by_city.get(suggestion(name, list(by_city), like=_LIKE_A_CITY), "")


@lru_cache
def _cities() -> dict[str, str]:
    """The zone of each city that one is called after."""
    zones = sorted(_all_zones(), reverse=True)
    return {
        zone.rpartition("/")[2].lower(): zone
        for zone in zones
        if _OF_A_CITY.match(zone)
    }


def countries_by_name() -> dict[str, str]:
    """The code of each country by all that it is called, in small letters."""
    return dict(_country_codes())


@lru_cache
def country_of_zone(zone: str | None) -> str | None:
    """The country that a time zone belongs to: MX of America/Mexico_City; None of a zone that is no country's."""
    if zone is None:
        return None

    country = zone_countries().get(zone)
    return country if country in countries() else None


Country = Annotated[str, Reads(_country, {"type": "string"})]
TimeZone = Annotated[str, Reads(_time_zone, {"type": "string"})]
