"""Parts of a country, by the codes and names of the holiday calendars and by what people call them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import MAXYEAR
from functools import cache

from afterword.interview.values.everyday_regions import EVERYDAY_REGIONS, SHARED_REGIONS
from afterword.interview.values.placeholders import is_placeholder
from afterword.interview.values.reading import single_spaced, suggestion
from afterword.interview.values.uncounted_regions import (
    TERRITORIES,
    UNCOUNTED_REGIONS,
)
from afterword.patterns import lazy_pattern
from afterword.stored import libraries, table

_MOST_LISTED = 60
_LEAST_FOR_A_NAME = 4  # what is shorter is a code
_LIKE_A_NAME = 0.75
_PARTS = lazy_pattern(r"[,()]")
_STATE = lazy_pattern(r"\bstate\b", re.IGNORECASE)
_SIGNS = lazy_pattern(r"[\W_]+")
_AROUND = lazy_pattern(
    r"(?:(?:the )?(?:state|canton|kanton|province|land|region|territory) of |kanton |canton )?(?P<name>.+?)"
    r"(?: (?:state|province|canton))?"
)


def region_meant(
    country: str,
    typed: str,
) -> str:
    """The code of the part of a country that was typed: as a code, or as it is called; empty when there is none.

    Beside it may stand the country, or the part beside a city: `Ohio, US`, `OH (Ohio)`, `Portland, Oregon`.
    """
    parts = [part for part in _PARTS.split(typed) if part.strip()]
    codes = [_region(country, part) for part in (typed, *parts)]
    return next(filter(None, codes), "")


def _region(
    country: str,
    typed: str,
) -> str:
    code = typed.strip().upper().removeprefix(f"{country}-").replace(".", "")
    uncounted: Iterable[str] = UNCOUNTED_REGIONS.get(country, ())
    codes = {region.upper(): region for region in (*uncounted, *regions_of(country))}
    if code in codes:
        return codes[code]
    name = _plain(typed)
    if (country, name) in SHARED_REGIONS and not _STATE.search(typed):
        return ""
    return _by_name(country).get(name, "")


def region_by_code(
    region: str | None,
    above: Mapping[str, str],
) -> str | None:
    """A region of the employer's country by its code, whatever it was called; as typed when it is none of them."""
    country = above.get("country")
    if region is None or country is None:
        return region
    return region_meant(country, region) or region


def countries_of_region(name: str) -> tuple[str, ...]:
    """The countries that have a part, or a large city, of this name."""
    if len(name) < _LEAST_FOR_A_NAME:
        return ()
    regions = {country: _region(country, name) for country in _regions()}
    return tuple(
        country
        for country, region in regions.items()
        if region and not is_territory(country, region)
    )


def regions_of(country: str) -> Mapping[str, str]:
    """The parts of a country that holiday calendars tell apart: the name of each by its code."""
    return _regions().get(country, {})


def is_region(
    country: str,
    region: str,
) -> bool:
    """Whether it is the code of a part of a country; any is, where nobody tells parts apart."""
    counted = regions_of(country)
    known = (*counted, *UNCOUNTED_REGIONS.get(country, ()))
    return not counted or region in known


def is_territory(
    country: str,
    region: str | None,
) -> bool:
    """Whether a part of a country has a country's code of its own, as Greenland has."""
    return region in TERRITORIES.get(country, ())


def has_holidays(country: str) -> bool:
    """Whether the public holidays of a country are known."""
    return country in _regions()


def holidays_end(country: str) -> int:
    """The last year of which its holidays are known: some are proclaimed from year to year."""
    return int(_tables()["ends"]["ends"].get(country, MAXYEAR))


def region_help(
    country: str,
    typed: str,
) -> str:
    """What to write in the place of something that is no part of a country."""
    if is_placeholder(typed):
        return "write it when you know it; until then delete the line"
    shared = SHARED_REGIONS.get((country, _plain(typed)))
    if shared:
        return f"write {' or '.join(_named(country, shared))}"
    near = _near(country, typed)
    if near:
        return f"did you mean {near}?"
    elsewhere = _elsewhere(country, typed)
    if elsewhere:
        return f"`{typed}` is a part of {elsewhere}: check `country:`, or write one of: {regions_listed(country)}"
    return f"known: {regions_listed(country)}; leave `region` out if it is none of them"


def regions_listed(country: str) -> str:
    """The parts of a country, each with its name."""
    regions = sorted(_named(country, regions_of(country)))
    if len(regions) > _MOST_LISTED:
        return ", ".join(regions[:_MOST_LISTED]) + " or another"
    return ", ".join(regions)


def _named(
    country: str,
    codes: Iterable[str],
) -> list[str]:
    """Each code with its name: `OH (Ohio)`."""
    names = regions_of(country)
    return [_with_name(code, names.get(code, code)) for code in codes]


def _with_name(
    code: str,
    name: str,
) -> str:
    if name == code:
        return code
    return f"{code} ({name})"


def _near(
    country: str,
    typed: str,
) -> str:
    """The part of a country that was probably meant, with its name: a slip of the finger in a code or in a name."""
    name = _plain(typed)
    codes_by_name = _by_name(country)
    if len(name) < _LEAST_FOR_A_NAME:
        codes = {code.lower(): code for code in regions_of(country)}
        near = suggestion(name, list(codes))
        code = codes.get(near, "")
    else:
        near = suggestion(name, list(codes_by_name), like=_LIKE_A_NAME)
        code = codes_by_name.get(near, "")
    return next(iter(_named(country, filter(None, [code]))), "")


def _elsewhere(
    country: str,
    typed: str,
) -> str:
    """The one other country that has a part of this name."""
    if len(typed) < _LEAST_FOR_A_NAME:
        return ""
    having = [code for code in countries_of_region(typed) if code != country]
    if len(having) != 1:
        return ""
    return having[0]


@cache
def _by_name(country: str) -> Mapping[str, str]:
    """The code of each part of a country by all that it is called, in plain small letters."""
    codes: dict[str, str] = {}
    uncounted = UNCOUNTED_REGIONS.get(country, {})
    for code, names in {**uncounted, **EVERYDAY_REGIONS.get(country, {})}.items():
        codes |= dict.fromkeys(map(_plain, names.split(",")), code)
    for code, name in regions_of(country).items():
        codes[_plain(name)] = code
    return {**codes, **_other_names().get(country, {})}


def _plain(text: str) -> str:
    """A name in small letters, without accents, signs and words such as `canton of`."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    words = single_spaced(_SIGNS.sub(" ", letters))
    match = _AROUND.fullmatch(words)
    if match is None:
        return words
    return match["name"]


def _regions() -> Mapping[str, Mapping[str, str]]:
    return _tables()["names"]


def _other_names() -> Mapping[str, Mapping[str, str]]:
    return _tables()["codes"]


@cache
def _tables() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    source = f"{libraries()} names codes ends"
    return table("regions", source, regions_of_calendars)


def regions_of_calendars() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """The parts of all countries as the holiday calendars have them: names by code, codes by each name; where those end."""
    import holidays  # noqa: PLC0415  (heavy: only the first run of an installation pays)

    names: dict[str, dict[str, str]] = {}
    codes: dict[str, dict[str, str]] = {}
    ends: dict[str, str] = {}
    supported = holidays.list_supported_countries(include_aliases=False)
    for country, subdivisions in supported.items():
        calendar = getattr(holidays, country)
        aliases: Mapping[str, str] = getattr(calendar, "subdivisions_aliases", {})
        ends[country] = str(calendar.end_year)
        names[country] = {code: code for code in subdivisions}
        codes[country] = {_plain(alias): code for alias, code in aliases.items()}
        for alias, code in reversed(list(aliases.items())):
            if len(alias) >= _LEAST_FOR_A_NAME:
                names[country][code] = alias
    return {"names": names, "codes": codes, "ends": {"ends": ends}}
