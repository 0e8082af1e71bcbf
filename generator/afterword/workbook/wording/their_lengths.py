"""How long they take to decide, as they said it: `within two weeks`, `a fortnight, maybe three weeks` (E5)."""

import re

from afterword.patterns import lazy_pattern
from afterword.plan.spoken.readings import NUMBERS
from afterword.plan.spoken.shorthand import written_out
from afterword.plan.spoken.talk import without_talk

_COUNT = (
    rf"(?:\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|a couple of)"
)
_OF_TIME = "(?:day|fortnight|month|week)s?"
_LENGTH = lazy_pattern(
    r"(?P<before>(?:(?:about|approximately|around|by|coming|during|following|in|inside|less than|maybe|next|no more than|over"
    r"|perhaps|probably|roughly|some ?time|the|up to|within) )*)"
    rf"(?P<length>(?:{_COUNT}(?: or | to |-|\N{{EN DASH}}|(?: {_OF_TIME}|(?<=a) fortnight)(?: or | to )))?{_COUNT}"
    rf" (?:(?:working|business) )?{_OF_TIME}(?: or (?:three|two))?)"
    r"(?:'?s? time|')?(?:,? (?:at (?:most|the latest)|latest|max|or so|tops))?[ .]*"
)
_THE_FORTNIGHT = lazy_pattern(r"\b(?:the (?:next |coming )?|next |coming )fortnight")
# a fortnight, maybe three weeks
_MAYBE = lazy_pattern(r",? (?:or )?(?:maybe|perhaps|possibly) (?=\w)")
_TWICE = lazy_pattern(
    rf"\b(?!a |couple)(?P<count>{_COUNT}) (?P<unit>{_OF_TIME}) or (?P<more>{_COUNT})(?: (?P=unit))?(?=[ .]*\Z)"
)
_THE_NEXT = lazy_pattern(rf"\b(?:the )?(?:next|coming) (?={_OF_TIME} or two)")
_COUPLE = lazy_pattern(r"(?<!\ba )\bcouple\b")
_OR_SO = lazy_pattern(r"(?i)\bor so\b|\Bish\b")
_ROUGHLY = frozenset({"in", "about", "approximately", "around", "roughly"})


def is_rough(typed: str, length: re.Match[str]) -> bool:
    """Whether they named about how long: `in about three weeks`, `3 weeks or so`."""
    before = length["before"].split()
    is_said_before = bool(before), _ROUGHLY.issuperset(before)
    return any((all(is_said_before), _OR_SO.search(typed)))


def length_named(typed: str) -> re.Match[str] | None:
    """How long it takes, where that was typed and no day."""
    bare = _THE_FORTNIGHT.sub("a fortnight", without_talk(in_small_letters(typed)))
    bare = _COUPLE.sub("a couple", _THE_NEXT.sub("within a ", bare))
    of_two = _TWICE.sub(r"\g<count> or \g<more> \g<unit>", _MAYBE.sub(" or ", bare))
    return _LENGTH.fullmatch(of_two)


def in_small_letters(text: str) -> str:
    """In small letters, with straight apostrophes and single spaces, and short forms written out."""
    small = text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return written_out(" ".join(small.split()))
