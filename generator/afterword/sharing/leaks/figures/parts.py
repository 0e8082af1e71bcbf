"""Halves, quarters and cents as they are said, in digits: six and a half, five euros eighty, 97k5."""

import re

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.scripts import in_small_letters

_COINS = "dollars?|euros?|pounds?|bucks|quid"


def digits(most: int) -> str:
    """A pattern of so many digits and fewer that begin a word, as a group."""
    return rf"(\d(?<!\w\d)\d{{,{most - 1}}})"


@frozen
class _Part:
    """How a part is said and how it is written. A text without any of the signs, in small letters, says none."""

    signs: tuple[str, ...]
    said: re.Pattern[str]
    written: str

    def may_be_in(self, small: str) -> bool:
        """Whether a text in small letters has one of the signs."""
        return any(map(small.count, self.signs))


def _part(signs: str, said: str, written: str) -> _Part:
    return _Part(tuple(signs.split()), lazy_pattern(f"(?i){said}"), written)


_PARTS = (
    _part(
        "half demi halb medio",
        rf"(\d) (?:{_COINS}|francs?|rupees?|piastres?) (?:and|et|und|y)"
        r" (?:(?:an?|une?|ein|1)[ -])?(?:half|demie?|halb\w*|medio)\b",
        r"\1.5 dollars",
    ),
    _part(
        "cent pence", rf"{digits(3)} and (\d\d) (?:cents?|pence)\b", r"\1.\2 dollars"
    ),
    _part(
        "dollar euro pound quid buck",
        r"\ba (?:dollar|euro|pound|quid|buck)(?: and)? (\d\d)\b",
        r"1.\1 dollars",
    ),
    _part("1/2", r"(\d) 1/2\b", r"\1.5"),
    _part("1/4", r"(\d) 1/4\b", r"\1.25"),
    _part("3/4", r"(\d) 3/4\b", r"\1.75"),
    _part(
        "con komma virgule coma virgola v\u00edrgula",
        rf"{digits(3)} (?:con|komma|virgule|coma|virgola|v\u00edrgula) (\d\d)\b",
        r"\1.\2",
    ),
    _part("quarters", r"(\d) and (?:a )?(?:three|3)[ -]quarters\b", r"\1.75"),
    _part("half", r"(\d) and (?:a|one|1) half\b", r"\1.5"),
    _part(
        "half halb demi medi mezzo meia",
        r"(\d)(?: en (?:een |1 )?half| und (?:ein|1)?[- ]?halb| et demie?| y medi[oa]| e mezzo| e meia?)\b",
        r"\1.5",
    ),
    _part("quarter", r"(\d) and (?:a|one|1) quarter\b", r"\1.25"),
    _part("half", r"\bhalf (?:a |of a )?(?=million|lakh|crore)", "0.5 "),
    _part("quarter", r"\b(?:a )?quarter (?:of )?(?:a )?(?=million)", "0.25 "),
    _part("k", rf"{digits(3)}k(\d{{1,3}})\b", r"\1.\2k"),  # 97k5
    _part("$ \u00a3 \u20ac", r"(?<=[$\u00a3\u20ac])(\d{1,3}):(\d\d)\b", r"\1.\2"),
    _part(
        "cent pence",
        r"(\d(?<!\w\d)\d{,3})(\d\d) (?:cents?|pence)\b",
        r"\1.\2 dollars",
    ),
    _part(
        "dollar euro pound bucks quid",
        rf"(\d) (?:{_COINS})(?: and)? (\d\d)\b",
        r"\1.\2 dollars",
    ),
)


def with_parts(text: str) -> str:
    """The text with the parts of its numbers in digits."""
    small = in_small_letters(text)
    for part in _PARTS:
        if part.may_be_in(small):
            text = part.said.sub(part.written, text)
            small = in_small_letters(text)
    return text
