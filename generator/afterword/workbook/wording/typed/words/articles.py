"""`a` or `an`, as the word behind it is spoken: `an HGV licence`, `a NEBOSH certificate`, `an hour`."""

from afterword.patterns import lazy_pattern

_SPOKEN_WITH_A_VOWEL = lazy_pattern(
    # Letters that are spelled: an SIA badge; from five on they are spoken as a word.
    r"(?:[AEFHILMNORSX](?![a-z])[A-Z\d&/-]{0,3}(?![A-Za-z])"
    r"|M(?:Sc|Eng|Phil|Res|Phys)\b|(?:8|11(?!\d)|18(?!\d))"
    r"|(?:[Hh]our|[Hh]onest|[Hh]onou?r|[Hh]eir)"
    r"|(?![Uu](?:K|X|ni(?!n|m)|s[ae]|ti|rin|S)|[Ee]u|[Oo]n(?:e|ce)\b|U[A-Z])[AEIOUaeiou])"
)
_WITH_ITS_OWN = ("the ", "your ", "our ", "a ", "an ")


def article_before(words: str) -> str:
    """The article that words take which have none."""
    if _SPOKEN_WITH_A_VOWEL.match(words):
        return "an"
    return "a"


def mixes_articles(
    text: str,
    named: str,
) -> bool:
    """`timekeeping, attitude, sickness`: of a list all are somebody's, or none."""
    has_more = named.count("the ") > text.count("the ")
    return "," in text and has_more and not text.startswith(_WITH_ITS_OWN)
