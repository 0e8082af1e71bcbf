"""What somebody signs with below their name, part by part: a number, a mail address, where they live."""

from collections.abc import Iterator
from itertools import filterfalse

from afterword.frozen import replace
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern

_LINE = ("me", "below_name")
_PART_END = lazy_pattern(r"\s*[,;|\n\u00b7\u2022]\s*|\s+[-\u2013\u2014]\s+")
_CONTACT = lazy_pattern(
    r"(?P<email>\S+@\S+)|(?P<phone>(?:[A-Za-z.]+:? )?[+(]?\d[\d\s()./-]{5,}\d)"
)
_HOME = lazy_pattern(
    r"(?P<city>.*\d.*)"
)  # where nothing has a number, it may be a title


def with_its_parts(leaf: Withheld) -> Iterator[Withheld]:
    """A private value, and of the line below a name each number and address in it, under a key that says which it is."""
    yield leaf
    if leaf.place == _LINE:
        yield from _parts_of(leaf)


def _parts_of(leaf: Withheld) -> Iterator[Withheld]:
    parts = _PART_END.split(leaf.text)
    home = ", ".join(filterfalse(_CONTACT.fullmatch, parts))
    matches = (*map(_CONTACT.fullmatch, parts), _HOME.fullmatch(home))
    for match in filter(None, matches):
        yield replace(leaf, place=(*leaf.place, str(match.lastgroup)), text=match[0])
