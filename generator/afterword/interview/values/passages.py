"""Private passages: what a person puts between [[ and ]] is for their own eyes, whatever it stands in.

Brackets within brackets are counted, and without their end all that follows is private: rather too much is left out than too
little.
"""

import re
from collections.abc import Iterator
from itertools import filterfalse

from afterword.frozen import frozen
from afterword.interview.values.reading import single_spaced_lines
from afterword.patterns import lazy_pattern

OPENS = "[["
CLOSES = "]]"
_BRACKETS = lazy_pattern(r"(\[\[|\]\])")
# One bracket on each side: no link, no mark of a field of many choices, no box to tick.
_TO_FILL_IN = "ADD:"  # begins what a draft of ours still lacks
_SINGLE = lazy_pattern(r"(?<![\[\]!\w])\[([^\[\]\n]{2,300})\](?![\](:\[])")
# Brackets of other keyboards, which mark nothing: one of each kind stands for one of ours, or for two.
_LOOK_ALIKE = {
    "\uff3b": "[", "\uff3d": "]", "\u27e6": "[[", "\u27e7": "]]", "\u301a": "[[", "\u301b": "]]",
    "\u3010\u3010": "[[", "\u3011\u3011": "]]", "\u3010": "[", "\u3011": "]", "\u3014": "[", "\u3015": "]",
    "\u2772": "[", "\u2773": "]", "\u2045": "[", "\u2046": "]", "\u298b": "[", "\u298c": "]", "\ufe47": "[", "\ufe48": "]",
    "\u300c\u300c": "[[", "\u300d\u300d": "]]",
}  # fmt: skip
# Our own, in the codes of a page, of an address and of programs, or with a sign before each that takes nothing away.
_CODED = lazy_pattern(
    r"(?i)(?:&#0*91;|&#x0*5b;|&lbrack;|&lsqb;|%5b|\\u005b|\\x5b|\\\[)|(&#0*93;|&#x0*5d;|&rbrack;|&rsqb;|%5d|\\u005d|\\x5d|\\\])"
)
# What hides a text elsewhere: two brackets of another kind, a remark in a page, in notes or in a chat.
_HIDDEN_ELSEWHERE = lazy_pattern(
    r"(?is)\(\((.+?)\)\)|\{\{(?!\s*\w+\s*\}\})(.+?)\}\}|<<(.+?)>>|<!--(.+?)-->|\|\|(.+?)\|\||%%(.+?)%%"
    r"|\[(?:private|secret|hidden|spoiler)\](.+?)\[/"
)
_ALIKE = lazy_pattern("|".join(_LOOK_ALIKE))
_LEAST_REMARK = 3  # words
_REMARK = lazy_pattern(
    r"(?i)\b(?:my|me|i|they|their|he|him|his|she|her|private|secret|between us|do not|don't|never|not for)\b"
)
_PAY_OR_CONTACT = lazy_pattern(
    r"(?i)\d[\d.,]*\s?(?:/|k\b|[$\u00a3\u20ac\u20b9]|(?:an?|per|each) (?:hour|day|week|month|year|shift)\b)"
    r"|(?-i:\d ?[A-Z]{3}\b)|[$\u00a3\u20ac\u20b9]\s?\d|\w@\w|(?:\d[ -]?){8}"
)
_BEFORE_A_STOP = lazy_pattern(r"(?<=\w) +(?=[.,;](?:\s|$))")  # where a passage stood


@frozen
class _Piece:
    text: str
    start: int
    private: bool


def passages(text: str) -> tuple[str, ...]:
    """What stands between the brackets; none of them is empty."""
    if OPENS not in text:
        return ()
    private = (piece.text.strip() for piece in _pieces(text) if piece.private)
    return tuple(filter(None, private))


def without_passages(text: str) -> str:
    """The text without them; empty when it was nothing else."""
    if OPENS not in text:
        return text
    public = "".join(piece.text for piece in _pieces(text) if not piece.private)
    closed_up = _BEFORE_A_STOP.sub("", public)
    return single_spaced_lines(closed_up)


def visible_text(text: str) -> str:
    """The text without them, and all else as it stands."""
    if OPENS not in text:
        return text
    return "".join(map(text.__getitem__, visible_characters(text)))


def visible_characters(text: str) -> list[int]:
    """The place of each character that is outside of them."""
    places: list[int] = []
    for piece in _pieces(text):
        if not piece.private:
            end = piece.start + len(piece.text)
            places.extend(range(piece.start, end))
    return places


def never_ends(text: str) -> bool:
    """Whether a passage begins in it that has no end."""
    if OPENS not in text:
        return False
    *_, last = _pieces(text)
    return last.private


def _pieces(text: str) -> Iterator[_Piece]:
    """The text in pieces, at least one; the brackets of a passage are in none."""
    depth = 0
    start = 0
    for part in _BRACKETS.split(text):
        if part == OPENS:
            depth += 1
        elif part == CLOSES and depth:
            depth -= 1
        else:
            yield _Piece(part, start, private=depth > 0)
        start += len(part)


def single_passages(text: str) -> Iterator[str]:
    """What stands between one [ and one ], and reads as if [[ and ]] were meant: pay, a contact, or a remark on somebody."""
    yield from filter(_may_be_private, _SINGLE.findall(text))


def mistyped_passages(text: str) -> Iterator[str]:
    """What reads as if [[ and ]] were meant: between single ones, brackets that look like them, or before a ]] alone.

    Also what is hidden by the signs of other programs, which hide nothing here.
    """
    alike = _ALIKE.sub(_as_ours, _CODED.sub(_decoded, text))
    yield from single_passages(alike)
    yield from map("".join, _HIDDEN_ELSEWHERE.findall(without_passages(text)))
    if alike != text:
        yield from filterfalse(passages(text).__contains__, passages(alike))
    if alike.count("]") > alike.count("["):
        before, closes, _ = without_passages(alike).partition(CLOSES)
        yield from filter(None, [closes and before])


def _as_ours(bracket: re.Match[str]) -> str:
    return _LOOK_ALIKE[bracket[0]]


def _decoded(bracket: re.Match[str]) -> str:
    return "]" if bracket[1] else "["


def _may_be_private(inner: str) -> bool:
    if inner.startswith(_TO_FILL_IN):
        return False
    is_remark = len(inner.split()) >= _LEAST_REMARK and _REMARK.search(inner)
    return bool(is_remark or _PAY_OR_CONTACT.search(inner))
