"""The codes of CLDR that nearly every file is read with. Babel, which has them, is heavy: each installation keeps them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from afterword.stored import libraries, table

# CLDR counts unions and test regions too.
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_CODE_LENGTH = 2


def countries() -> frozenset[str]:
    """ISO 3166 codes of two letters."""
    codes: frozenset[str] = _codes()["countries"]
    return codes


def currencies() -> frozenset[str]:
    """ISO 4217 codes of three letters, also of money that is no longer in use."""
    codes: frozenset[str] = _codes()["currencies"]
    return codes


def zone_countries() -> Mapping[str, str]:
    """The country of each time zone that belongs to one, or the world's code 001."""
    codes: Mapping[str, str] = _codes()["zones"]
    return codes


def zones_of(country: str) -> Sequence[str]:
    """The time zones of a country, in the order of CLDR."""
    zones: Mapping[str, Sequence[str]] = _codes()["zones of"]
    return zones.get(country, ())


@cache
def _codes() -> dict[str, Any]:
    source = f"{libraries()} {sorted(_NO_COUNTRIES)} zones of"
    return table("codes", source, codes_of_cldr)


def codes_of_cldr() -> dict[str, Any]:
    """The codes as Babel has them."""
    from afterword.interview.values.cldr import get_global, list_currencies  # noqa: PLC0415  (heavy: only the first run of an installation pays)

    codes = set(get_global("territory_languages")) - _NO_COUNTRIES
    two_letters = [code for code in codes if len(code) == _CODE_LENGTH]
    return {
        "countries": frozenset(two_letters),
        "currencies": frozenset(list_currencies()),
        "zones": dict(get_global("zone_territories")),
        "zones of": dict(get_global("territory_zones")),
    }
