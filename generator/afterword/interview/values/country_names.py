"""The names of countries: as one stands in a sentence, and as people write it."""

from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

from afterword.interview.values.english import text_if
from afterword.interview.values.everyday_countries import SHARED_COUNTRIES
from afterword.patterns import lazy_pattern
from afterword.stored import libraries, table

# What a sentence leaves out of the name of a country, and which names have an article there.
_OFFICIAL = lazy_pattern(r" (?:- .*|\(.*\)|SAR China)\Z")
_WITH_ARTICLE = lazy_pattern(
    r".*\b(?:Emirates|Islands|Kingdom|Republic|States|Territor\w+)\b.*"
    r"|Bahamas|Comoros|Congo|Gambia|Isle of Man|Maldives|Netherlands|Philippines"
)


def country_in_words(code: str) -> str:
    """A country to follow `in`: `New Zealand`, `the Netherlands`."""
    name = _OFFICIAL.sub("", _names()[code])
    return text_if(_WITH_ARTICLE.fullmatch(name), "the ") + name


@cache
def _names() -> dict[str, str]:
    """The English names of all countries, by their codes: each installation keeps them."""
    return table("country-names", str(libraries()), _names_of_cldr)


def _names_of_cldr() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415  (heavy: once an installation)

    return {code: str(name) for code, name in Locale("en").territories.items()}


def with_name(code: str) -> str:
    """A code and what it stands for: `DE (Germany)`."""
    return f"{code} ({_names()[code]})"


def to_choose(code: str) -> str:
    """The name of a country, as a click writes it; its code, where the name alone is asked back."""
    name = _names()[code]
    return code if name.casefold() in SHARED_COUNTRIES else name


def spellings(name: str) -> Iterator[str]:
    """How people write, in small letters, the name of a country that CLDR has as `Bosnia & Herzegovina`."""
    bare = _OFFICIAL.sub("", name)
    plain = bare.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    folded = normalize("NFKD", plain).encode("ascii", "ignore").decode()
    yield from (name.casefold(), bare.casefold(), plain, folded)
    first, and_, second = folded.partition(" & ")
    if and_:
        folded = f"{first} and {second}"
        yield from (first, folded)
    if folded.startswith("st. "):
        yield from (folded.replace("st. ", "saint "), folded.replace("st. ", "st "))
