"""How much nearer to one another some letters of our own type stand, in thousandths of its size: `To`, `r,`, `AV`."""

from collections.abc import Iterator, Mapping
from itertools import pairwise, product

_QUOTES = "'\"\u2018\u2019\u201c\u201d"
_CLOSING = "'\"\u2019\u201d"
_DASHES = "\u2013\u2014"
_BESIDE: Mapping[str, Mapping[int, str]] = {  # by the first letter: how much, and before which
    _QUOTES: {-80: "Æ", -70: "A", -60: "cdeoqøđœ", -40: "aæ", -30: "gmnprsu", 10: "Y", 20: "TVW"},
    ",.": {-70: "T", -60: "VWY", -50: "CGOQØŒ", -20: "U"},
    "([{": {40: "j", 90: "J"},
    f"-{_DASHES}": {-40: "T"},
    "f": {-20: ",.…", 40: ")]}", 60: _CLOSING},
    "ct": {20: _CLOSING},
    "r": {-160: ",.…", -20: "acdeoqæøđœ", -10: "g", 40: _CLOSING},
    "_": {95: "J"},
    "vwy": {-40: ",.…", 20: "?", 40: _CLOSING},
    "F": {-60: ",.…", -20: "A", 20: ")?]}"},
    "LŁ": {-80: _CLOSING, -30: "Y", -20: "CGOQTVWØŒ", -10: "U"},
    "x": {-20: "cdeoqøđœ"},
    "EÆŒ": {60: "J"},
    "T": {-80: "aæ", -70: "Acdegoqøđœ", -60: ",.s…", -50: "mnpru", -40: f"-z{_DASHES}", -20: "&CGOQvwxyØŒ", 20: "?T"},
    "ahmn": {-10: _CLOSING},
    "beopæðøþœ": {-20: "vwxy", -10: f"z{_CLOSING}"},
    "Y": {-60: ",.A…", -50: "acdegoqæøđœ", -40: "s", -30: "&mnpru", -20: "CGOQzØŒ", 20: "?"},
    "Z": {-10: "CGOQØŒ"},
    "CKX": {-20: "CGOQØŒ"},
    "VW": {-50: ",.…", -40: "A", -20: "acdeoqæøđœ", -10: "CGOQgmnprsuØŒ", 20: "?"},
    "PÞ": {-130: ",.…", -50: "A", -30: "Æ", -20: "X", -10: "&Z"},
    "A": {-70: f"T{_CLOSING}", -60: "Y", -40: "VW", -20: "CGOQØŒ", 50: "J"},
    "B": {-10: ",.…"},
    "DOQÐØĐ": {-40: ",.…", -30: "T", -20: "AX", -10: "VWYZ"},
    "U": {-20: ",.…", -10: "A"},
    "&": {-60: "T", -30: "Y", -20: "VW"},
}  # fmt: skip
_BESIDE_IN_BOLD: Mapping[str, Mapping[int, str]] = {"r": {-100: ",.…"}, "_": {90: "J"}}


def _by_pair(
    beside: Mapping[str, Mapping[int, str]],
) -> Iterator[tuple[tuple[str, str], int]]:
    for firsts, seconds in beside.items():
        for width, letters in seconds.items():
            yield from ((pair, width) for pair in product(firsts, letters))


_PAIRS = dict(_by_pair(_BESIDE))
LEANING = {
    False: _PAIRS,
    True: _PAIRS | dict(_by_pair(_BESIDE_IN_BOLD)),
}  # by whether it is bold


def leaning(letters: str, *, bold: bool) -> int:
    """How much room letters take beside that of each by itself."""
    beside = LEANING[bold]
    return sum(beside.get(pair, 0) for pair in pairwise(letters))
