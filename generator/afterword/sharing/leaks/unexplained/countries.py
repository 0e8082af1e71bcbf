"""What a country, its parts and its people are called, where the country of an employer tells of another application."""

from functools import cache

# By its code: its people. No word that is a language's as well.
_PEOPLE = """
AR argentines | AT austrians | AU australians, aussies | BE belgians | BG bulgarians | BR brazilians | CA canadians
CL chileans | CO colombians | CY cypriots | CZ czechs | DE germans | DK danes | EE estonians | EG egyptians
ES spaniards | FI finns | FR frenchmen | GB brits | GR greeks | HR croats, croatians
HU hungarians | IL israelis | IN indians | IS icelanders | IT italians | KE kenyans | KR koreans | LT lithuanians
LU luxembourgers | LV latvians | MA moroccans | MX mexicans | NG nigerians | NL dutchmen | NO norwegians
NZ kiwis, new zealanders | PH filipinos | PK pakistanis | PL poles | RO romanians | RS serbs, serbians | SA saudis
SE swedes | SG singaporeans | SI slovenes | SK slovaks | TH thais | TR turks | UA ukrainians | US americans
ZA south africans
"""
# Short forms of its name, which is in Unicode's tables, and parts of it that everybody knows.
_NAMES = """
AT tyrol, carinthia, styria | AU down under, queensland, tasmania | BE flanders, wallonia
CA ontario, alberta, british columbia
CH ticino, engadin, engadine | CZ czech republic, bohemia, moravia | DE bavaria, saxony, rhineland, swabia, ruhr
DK jutland, jylland, zealand, funen, bornholm | ES iberia, iberian, andalusia, catalonia, galicia, asturias, basque country
FI lapland | FR brittany, normandy, provence, burgundy, alsace
GB uk, england, scotland, wales, northern ireland, cornwall, yorkshire
GR crete, peloponnese | HU transdanubia | IE emerald isle, munster, connacht
IT tuscany, lombardy, piedmont, sicily, sardinia, umbria
KR korea | NL holland, friesland, limburg, zeeland, brabant | NO svalbard, lofoten | NZ aotearoa
PL silesia, pomerania, mazovia | PT iberia, iberian, algarve, alentejo, madeira, azores, minho | RO transylvania
SE scania, skane, smaland, dalarna, gotland | US usa, states side, midwest, new england
"""
_ADJECTIVES = """
AT austrian | BE flemish, belgian | BG bulgarian | BR brazilian, portuguese | CH swiss | CN chinese, mandarin | CZ czech
DE german | DK danish | EE estonian | ES spanish, castilian, catalan | FI finnish | FR french | GR greek
HR croatian | HU hungarian
IE irish | IL hebrew | IS icelandic | IT italian | JP japanese | KR korean | LT lithuanian | LV latvian
NL dutch | NO norwegian
PL polish | PT portuguese | RO romanian | RS serbian | SE swedish | SI slovenian, slovene | SK slovak | TH thai | TR turkish
UA ukrainian | VN vietnamese
"""


@cache
def names_of_country(code: str) -> tuple[str, ...]:
    """The names of a country and of its parts, in small letters; of one that we do not know, none."""
    from afterword.interview.values.cldr import Locale  # noqa: PLC0415  (heavy: only where there is another country)

    territories = Locale.parse("en").territories
    country = territories.get(code, "").casefold()
    return tuple(filter(None, (country, *_by_code(_NAMES).get(code, ()))))


def people_of_country(code: str) -> tuple[str, ...]:
    """Its people, in small letters."""
    return _by_code(_PEOPLE).get(code, ())


def adjectives_of_country(code: str) -> tuple[str, ...]:
    """What says that something is of it, and what its language is called, in small letters."""
    return _by_code(_ADJECTIVES).get(code, ())


@cache
def _by_code(table: str) -> dict[str, tuple[str, ...]]:
    entries = table.replace("\n", "|").split("|")
    lines = (entry.strip() for entry in entries)
    told = (line.partition(" ") for line in lines if line)
    return {code: tuple(names.split(", ")) for code, _, names in told}
