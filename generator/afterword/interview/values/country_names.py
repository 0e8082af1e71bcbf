"""The name of a country, as it stands in a sentence."""

from functools import cache

from afterword.interview.values.english import text_if
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
