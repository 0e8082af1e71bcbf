"""Sums as people tell them where one amount is asked: from so much to so much, or so much with something beside it (E32)."""

from decimal import Decimal

from afterword.interview.values.meant_money import money_meant, sure_sum
from afterword.interview.values.other_times import names_other_time
from afterword.patterns import lazy_pattern

_AMOUNT = r"[^\W\d_]{0,3}[$€£¥₹]?\s?\d[\d.,]*"
_RANGE = lazy_pattern(
    rf"(?i)(?:from |between )?(?P<low>{_AMOUNT}) ?(?P<times>k)?\s*(?:-|–|—|to|or|and|/)\s*(?P<high>{_AMOUNT})(?P<behind>.*)"  # noqa: RUF001
)
_BESIDE = lazy_pattern(
    r"(?i)(?P<sum>.*?\d.*?)[,;]?\s*(?P<beside>(?:plus|and|with|incl\w*|excl\w*|\+|\(|&)\s*(?!more\b|up\b|over\b|above\b|change\b)[^\W\d_].*)"
)

_IN_WORDS = lazy_pattern(r"[^\W\d_]{2}")
AFTER_TAX = lazy_pattern(
    r"(?i)[,(]?\s*(?<![^\W\d_])(?:nett?o?|(?:paid )?after (?:all )?tax(?:es)?|take[- ]home|(?:cash )?in hand)\b\)?"
)
# What makes a sum more than one: `35k+`, `about 31k`.
LEFT_OPEN = lazy_pattern(
    r"(?i)[+~≈?]|\b(?:about|around|roughly|approx\w*|circa|ca|some|from|least|most|up to|over|under)\b"
)
_ROUGHLY = lazy_pattern(
    r"(?i)\b(?:(?:and|or) (?:more|up|over|above|so|less|change)|at least|at most|more than|less than|up to|over|under"
    r"|max(?:imum)?|min(?:imum)?|ish|please|negotiable|to start)\b|\?"
)
_THOUSAND = 1_000


def two_sums(text: str) -> tuple[()] | tuple[Decimal, Decimal]:
    """The lower and the higher sum of a range, `30-35k`; none for any other text."""
    match = _RANGE.fullmatch(text.strip())
    if match is None:
        return ()
    behind = match["behind"]
    low = money_meant(f"{match['low']}{match['times'] or behind}")
    high = money_meant(f"{match['high']}{behind}")
    if low is None or high is None:
        return ()
    match (*low.amounts, *high.amounts):
        case (lower, higher) if lower < higher:
            return (as_large(lower, higher), higher)
    return ()


def as_large(
    lower: Decimal,
    higher: Decimal,
) -> Decimal:
    """Of `90 to 95,000` the lower sum is in thousands as well."""
    thousands = lower * _THOUSAND
    return thousands if thousands < higher else lower


def sum_and_beside(text: str) -> tuple[str, str]:
    """`31,500 plus bonus` as the sum and what comes beside it; two empty texts where it is nothing of the kind."""
    match = _BESIDE.fullmatch(text.strip())
    if match is None or money_meant(match["sum"]) is None:
        return "", ""
    says_more = AFTER_TAX.search(text), names_other_time(text), money_meant(text)
    if any(says_more):
        return "", ""  # that is no note, but belongs to the sum
    return match["sum"].strip(), match["beside"].strip()


def sum_told_roughly(text: str) -> str:
    """The one sum that is named with words that leave it open, `31k and up`; nothing where there is none, or two."""
    if not any((_IN_WORDS.search(text), LEFT_OPEN.search(text))):
        return ""
    money = sure_sum(_ROUGHLY.sub(" ", text))
    if money is None:
        return ""
    return str(money.amounts[0])
