"""What a country and its people are called, where the country of an employer tells of another application."""

from functools import cache

# By its code: its people, and short forms of its name, which is in Unicode's tables. No word that is a language's as well.
_PEOPLE = """
AR argentines | AT austrians | AU australians, aussies | BE belgians | BG bulgarians | BR brazilians | CA canadians
CL chileans | CO colombians | CY cypriots | CZ czechs, czech republic | DE germans | DK danes | EE estonians | EG egyptians
ES spaniards | FI finns | FR frenchmen | GB brits, uk, england, scotland, wales | GR greeks | HR croats, croatians
HU hungarians | IL israelis | IN indians | IS icelanders | IT italians | KE kenyans | KR koreans, korea | LT lithuanians
LU luxembourgers | LV latvians | MA moroccans | MX mexicans | NG nigerians | NL dutchmen, holland | NO norwegians
NZ kiwis, new zealanders | PH filipinos | PK pakistanis | PL poles | RO romanians | RS serbs, serbians | SA saudis
SE swedes | SG singaporeans | SI slovenes | SK slovaks | TH thais | TR turks | UA ukrainians | US americans, usa
ZA south africans
"""


@cache
def names_of_country(code: str) -> tuple[str, ...]:
    """The names of a country and of its people, in small letters; of one that we do not know, none."""
    from afterword.interview.values.cldr import Locale  # noqa: PLC0415  (heavy: only where there is another country)

    territories = Locale.parse("en").territories
    country = territories.get(code, "").casefold()
    return tuple(filter(None, (country, *_people().get(code, ()))))


@cache
def _people() -> dict[str, tuple[str, ...]]:
    entries = _PEOPLE.replace("\n", "|").split("|")
    lines = (entry.strip() for entry in entries)
    told = (line.partition(" ") for line in lines if line)
    return {code: tuple(names.split(", ")) for code, _, names in told}
