"""Countries, currencies and time zones, by the tables of CLDR and of the zone data."""

from functools import lru_cache
from typing import Annotated

from afterword.interview.values.reading import suggestion, text_of, typed, wrong

_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})  # CLDR counts unions and test regions too
_EVERYDAY_COUNTRIES = {
    **dict.fromkeys(("usa", "u.s.", "u.s.a.", "america", "united states of america"), "US"),
    **dict.fromkeys(
        ("uk", "u.k.", "britain", "great britain", "england", "scotland", "wales", "northern ireland"), "GB"
    ),
    **dict.fromkeys(("holland", "the netherlands"), "NL"),
    "czech republic": "CZ",
    "hong kong": "HK",
    "turkey": "TR",
}
_OF_THE_MACHINE = frozenset({"localtime", "posixrules", "Factory"})  # another zone on each computer


def _country(value: object) -> str:
    text = text_of(value, "a country").strip()
    known = _countries()
    if text.casefold() in known:
        return known[text.casefold()]
    near = suggestion(text, [name for name in known if len(name) > 3]) if len(text) > 3 else ""  # noqa: PLR2004  (letters alone resemble any)
    help_ = f"did you mean {known[near]}?" if near else ""
    raise wrong(
        "unknown_country", f"`{text[:40]}` is not a country", help_ or "write its two letters, such as US, GB or DE"
    )


@lru_cache
def _countries() -> dict[str, str]:
    """ISO 3166 codes by themselves, by their English names from CLDR and by what people say; all in small letters."""
    from babel import Locale  # noqa: PLC0415  (heavy: only a file that names a country pays)

    territories = Locale("en").territories
    codes = {code: name for code, name in territories.items() if len(code) == 2 and code not in _NO_COUNTRIES}  # noqa: PLR2004
    names = {name.casefold(): code for code, name in codes.items()}
    return {**names, **{code.casefold(): code for code in codes}, **_EVERYDAY_COUNTRIES}


def _currency(value: object) -> str:
    from babel.numbers import list_currencies  # noqa: PLC0415  (heavy: only a file that names a currency pays)

    text = text_of(value, "a currency").strip()
    if text.upper() in list_currencies():
        return text.upper()
    raise wrong(
        "unknown_currency", f"`{text[:40]}` is not a currency", "write its three letters, such as USD, EUR or GBP"
    )


def _time_zone(value: object) -> str:
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415  (listing zones reads the disk: only when asked)

    text = text_of(value, "a time zone").strip()
    try:
        if text not in _OF_THE_MACHINE:
            return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        pass
    known = {zone.lower(): zone for zone in sorted(available_timezones() - _OF_THE_MACHINE)}
    near = suggestion(text.replace(" ", "_"), list(known)) or next(
        (zone for zone in known if zone.endswith("/" + text.lower().replace(" ", "_"))), ""
    )
    help_ = (
        f"did you mean {known[near]}?" if near else "write area and city, such as America/New_York or Europe/Amsterdam"
    )
    raise wrong("unknown_time_zone", f"`{text[:40]}` is not a time zone", help_)


_READ_COUNTRY, _COUNTRY_SCHEMA = typed(_country, {"type": "string"})
_READ_CURRENCY, _CURRENCY_SCHEMA = typed(_currency, {"type": "string", "pattern": "^[A-Za-z]{3}$"})
_READ_ZONE, _ZONE_SCHEMA = typed(_time_zone, {"type": "string"})

Country = Annotated[str, _READ_COUNTRY, _COUNTRY_SCHEMA]
Currency = Annotated[str, _READ_CURRENCY, _CURRENCY_SCHEMA]
TimeZone = Annotated[str, _READ_ZONE, _ZONE_SCHEMA]
