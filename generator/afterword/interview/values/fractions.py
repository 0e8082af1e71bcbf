"""Parts of one as people write them: 22½ for 22.5, 50/50 or three thirds for shares in percent (E32, E46)."""

import re
from collections.abc import Sequence
from decimal import Decimal
from unicodedata import numeric

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

# 1¼, 22 1/2, ½: of thirds no figure has all the decimals, and 1/2 alone may be two sums.
_PART = lazy_pattern(
    r"(?<![\d./,])(?:(?:(?P<whole>\d{1,6})\s*)?(?P<sign>[¼½¾⅛⅜⅝⅞])"
    r"|(?P<before>\d{1,6})\s+(?P<up>[1357])/(?P<down>[248]))(?![\d/])",
    re.ASCII,
)
_HALF_A = lazy_pattern(r"(?i)\Ahalf an? (?=[a-z])")
_PERCENT = lazy_pattern(r"(?i)\s*(?:%|\bper ?cent\b)")
_BETWEEN_SHARES = lazy_pattern(r"(?i)\s*(?:[/:+,;&\u2013-]|\s|\band\b)\s*")
_TIMES = lazy_pattern(
    r"(?i)(?P<times>[2-9]|two|three|four)(?:\s*[x\u00d7*]\s*|\s+)(?P<share>\S+)"
)
_COUNTS = {"two": 2, "three": 3, "four": 4}
_SHARES = {
    "half": "50",
    "halves": "50",
    "1/2": "50",
    "½": "50",
    "third": "33.33",
    "thirds": "33.33",
    "1/3": "33.33",
    "⅓": "33.33",
    "quarter": "25",
    "quarters": "25",
    "1/4": "25",
    "¼": "25",
}
_WHOLE = 100
_OF_THIRDS = Decimal("99.99")
_LAST_THIRD = "33.34"


def without_fractions(text: str) -> str:
    """The text with its fractions as decimals: `½ day` is `0.5 day`."""
    return _PART.sub(_as_decimal, _HALF_A.sub("0.5 ", text))


def _as_decimal(part: re.Match[str]) -> str:
    sign = part["sign"] or ""
    eighths = sum(map(numeric, sign)) or int(part["up"]) / int(
        part["down"]
    )  # which floats hold exactly
    return f"{Decimal(part['whole'] or part['before'] or 0) + Decimal(eighths):f}"


def help_with_shares(text: str) -> str:
    """What to write for shares that were typed as one text, or for one that was typed as a part; empty where neither is."""
    bare = _PERCENT.sub("", text).strip().lower()
    if bare in _SHARES:
        return f"write {_SHARES[bare]}, for so much of a hundred"
    ways = _as_many_times(bare), _one_after_another(bare)
    shares = next(filter(_makes_a_whole, ways), ())
    return text_if(shares, f"write them as a list: [{', '.join(shares)}]")


def _as_many_times(text: str) -> Sequence[str]:
    """`3 x 1/3`, `two halves`: each of them alike."""
    told = _TIMES.fullmatch(text)
    if told is None:
        return ()
    times = told["times"]
    share = _SHARES.get(told["share"], told["share"])
    return _with_the_rest([share] * int(_COUNTS.get(times, times)))


def _one_after_another(text: str) -> Sequence[str]:
    """`30/70`, `half and half`: each of its own size."""
    parts = filter(None, _BETWEEN_SHARES.split(text))
    return _with_the_rest([_SHARES.get(part, part) for part in parts])


def _with_the_rest(shares: Sequence[str]) -> Sequence[str]:
    """Thirds of a hundred leave a hundredth, which the last one has."""
    if _sum(shares) == _OF_THIRDS:
        return (*shares[:-1], _LAST_THIRD)
    return shares


def _makes_a_whole(shares: Sequence[str]) -> bool:
    return len(shares) > 1 and _sum(shares) == _WHOLE


def _sum(shares: Sequence[str]) -> Decimal | None:
    """What figures make together; None where one is no figure."""
    if all(re.fullmatch(r"\d{1,3}(?:\.\d{1,2})?", share, re.ASCII) for share in shares):
        return sum(map(Decimal, shares), start=Decimal())
    return None
