"""The name of a country, as it stands in a sentence."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

# What a sentence leaves out of the name of a country, and which names have an article there.
_OFFICIAL = lazy_pattern(r" (?:- .*|\(.*\)|SAR China)\Z")
_WITH_ARTICLE = lazy_pattern(
    r".*\b(?:Emirates|Islands|Kingdom|Republic|States|Territor\w+)\b.*"
    r"|Bahamas|Comoros|Congo|Gambia|Isle of Man|Maldives|Netherlands|Philippines"
)


def country_in_words(code: str) -> str:
    """A country to follow `in`: `New Zealand`, `the Netherlands`."""
    from babel import Locale  # noqa: PLC0415  (heavy: only a job abroad pays)

    name = _OFFICIAL.sub("", str(Locale("en").territories[code]))
    return text_if(_WITH_ARTICLE.fullmatch(name), "the ") + name
