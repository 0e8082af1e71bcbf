"""Countries, currencies and time zones, by the tables of CLDR and of the zone data."""

from functools import lru_cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from afterword.interview.values.reading import read_with, suggestion, text_of, wrong

_CODE_LENGTH = 2
_SHORT_NAME_LENGTH = 3  # so few letters resemble any name
# CLDR counts unions and test regions too.
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_EVERYDAY_COUNTRIES = {
    "usa": "US",
    "u.s.": "US",
    "u.s.a.": "US",
    "america": "US",
    "united states of america": "US",
    "uk": "GB",
    "u.k.": "GB",
    "britain": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "holland": "NL",
    "the netherlands": "NL",
    "czech republic": "CZ",
    "hong kong": "HK",
    "turkey": "TR",
}
# Another zone on each computer.
_OF_THE_MACHINE = frozenset({"localtime", "posixrules", "Factory"})


def _country(raw: object) -> str:
    text = text_of(raw, "a country").strip()
    code = _country_codes().get(text.casefold())
    if code is None:
        raise wrong(
            "unknown_country",
            f"`{text[:40]}` is not a country",
            _country_help(text),
        )
    return code


def _country_help(text: str) -> str:
    near = _country_like(text)
    if near:
        return f"did you mean {_country_codes()[near]}?"
    return "write its two letters, such as US, GB or DE"


def _country_like(text: str) -> str:
    """The name that was probably meant, or an empty string."""
    if len(text) <= _SHORT_NAME_LENGTH:
        return ""
    names = [name for name in _country_codes() if len(name) > _SHORT_NAME_LENGTH]
    return suggestion(text, names)


@lru_cache
def _country_codes() -> dict[str, str]:
    """ISO 3166 codes by themselves, by their English names from CLDR and by what people say; all in small letters."""
    from afterword.interview.values.cldr import Locale  # noqa: PLC0415  (heavy: only a file that names a country pays)

    by_name = {}
    by_code = {}
    for code, name in Locale("en").territories.items():
        if len(code) == _CODE_LENGTH and code not in _NO_COUNTRIES:
            by_name[name.casefold()] = code
            by_code[code.casefold()] = code

    return {**by_name, **by_code, **_EVERYDAY_COUNTRIES}


def _currency(raw: object) -> str:
    from afterword.interview.values.cldr import list_currencies  # noqa: PLC0415  (heavy: only a file that names a currency pays)

    text = text_of(raw, "a currency").strip()
    code = text.upper()
    if code not in list_currencies():
        raise wrong(
            "unknown_currency",
            f"`{text[:40]}` is not a currency",
            "write its three letters, such as USD, EUR or GBP",
        )
    return code


def _time_zone(raw: object) -> str:
    text = text_of(raw, "a time zone").strip()
    try:
        if text not in _OF_THE_MACHINE:
            return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        pass

    raise wrong(
        "unknown_time_zone",
        f"`{text[:40]}` is not a time zone",
        _time_zone_help(text),
    )


def _time_zone_help(text: str) -> str:
    """The zone that was probably meant; listing them all reads the disk, and only a mistake pays for that."""
    zones = sorted(available_timezones() - _OF_THE_MACHINE)
    by_name = {zone.lower(): zone for zone in zones}
    names = list(by_name)

    name = text.replace(" ", "_")
    near = suggestion(name, names) or _in_city(name, names)
    if near:
        return f"did you mean {by_name[near]}?"
    return "write area and city, such as America/New_York or Europe/Amsterdam"


def _in_city(city: str, zones: list[str]) -> str:
    """The first zone that is called after this city, or an empty string."""
    ending = f"/{city.lower()}"
    for zone in zones:
        if zone.endswith(ending):
            return zone
    return ""


@lru_cache
def country_of_zone(zone: str | None) -> str | None:
    """The country that a time zone belongs to: MX of America/Mexico_City; None of a zone that is no country's."""
    if zone is None:
        return None

    from babel.core import get_global  # noqa: PLC0415  (heavy: only a file that names a zone and no country pays)

    country = get_global("zone_territories").get(zone)
    return country if country in _country_codes().values() else None


Country = Annotated[str, *read_with(_country, {"type": "string"})]
Currency = Annotated[
    str,
    *read_with(_currency, {"type": "string", "pattern": "^[A-Za-z]{3}$"}),
]
TimeZone = Annotated[str, *read_with(_time_zone, {"type": "string"})]
