"""Numerals of any script as plain digits: Arabic, Devanagari, full-width, circled, raised, on keycaps; halves; Chinese."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import cache

from afterword.patterns import lazy_pattern

_RANGES = (range(0x80, 0x3400), range(0xA620, 0xE000), range(0xF900, 0x1FC00))
_NUMBERS = frozenset({"Nd", "No"})
_FILLERS = (0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0)  # blanks that count as letters
_SMALL = {
    "\u0130": "i",
    "\u0131": "i",
    "\u017f": "s",
    "\u212a": "k",
}  # letters that these are in another case
_KEYCAP = lazy_pattern("\ufe0f?\u20e3")

_UNITS = {
    **dict.fromkeys("十拾십", 10),
    **dict.fromkeys("百佰백", 100),
    **dict.fromkeys("千仟천", 1_000),
}
_MYRIADS = {
    **dict.fromkeys("万萬만", 10_000),
    **dict.fromkeys("億亿억", 100_000_000),
}
_DIGITS = {
    **{digit: number for number, digit in enumerate("〇一二三四五六七八九")},
    **{digit: number for number, digit in enumerate("零壹貳參肆伍陸柒捌玖")},
    **{digit: number for number, digit in enumerate("영일이삼사오육칠팔구")},
    **dict(zip("贰叁陆两兩", (2, 3, 6, 2, 2), strict=True)),
}
_EVERY = "".join((*_UNITS, *_MYRIADS, *_DIGITS))
_POINT = "(?<=[{digits}])[.点點점](?=[{digits}](?![十분分]))".format(
    digits="".join(_DIGITS)
)
_CHINESE = lazy_pattern(
    rf"(?:\d[\d,.]*\s?)?[{_EVERY}](?:\s?[\d{_EVERY}]|[.,](?=[\d{_EVERY}])|{_POINT})*"
)
_BROKEN = lazy_pattern(rf"[{''.join(_DIGITS)}]{_POINT}[{''.join(_DIGITS)}]+")
_AS_FRACTION = str.maketrans(
    {
        **{digit: str(number) for digit, number in _DIGITS.items()},
        **dict.fromkeys("点點점", "."),
    }
)
_CAPITALS = lazy_pattern(
    r"\b[MDCLXVI]{3,}\b|\b[mdclxvi]{3,}(?=[ -]?(?:k|thousand|grand)\b)"
)
_BRAILLE = lazy_pattern(
    "\u283c([\u2801-\u281b]+)"
)  # a sign that figures follow, and letters from a to j
_AS_BRAILLE = str.maketrans(
    "\u2801\u2803\u2809\u2819\u2811\u280b\u281b\u2813\u280a\u281a", "1234567890"
)
_ROMAN = lazy_pattern(  # as it is written rightly: CIVIL is none
    r"M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
)
_ROMAN_DIGITS = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1_000), strict=True))
_PIECE = lazy_pattern(r"\d[\d,]*(?:\.\d+)?|[^\s,]")


def in_plain_digits(text: str) -> str:
    """A text with every numeral as plain digits, and a space for each blank that counts as a letter."""
    if text.isascii():
        return text
    told = _BRAILLE.sub(_in_digits_of_braille, _KEYCAP.sub("", text))
    return told.translate(_numerals())


def _in_digits_of_braille(match: re.Match[str]) -> str:
    return match[1].translate(_AS_BRAILLE)


def in_small_letters(text: str) -> str:
    """A text of the same length: what stands where is the same."""
    for letter, small in _SMALL.items():
        text = text.replace(letter, small)
    return text.lower()


@cache
def _numerals() -> dict[int, str]:
    """What stands for each numeral: its digits, or what follows the point of a fraction."""
    numerals = dict.fromkeys(_FILLERS, " ")
    for codes in _RANGES:
        for code in codes:
            written = _written(chr(code))
            if written:
                numerals[code] = written
    return numerals


def _written(numeral: str) -> str:
    if unicodedata.category(numeral) not in _NUMBERS:
        return ""
    number = unicodedata.numeric(numeral)
    if number.is_integer():
        return str(int(number))
    if 0 < number < 1:
        return f"{number:.4f}".strip("0")
    return ""


def without_chinese_numerals(text: str) -> str:
    """A text in which numbers of Chinese, Japanese and Korean are written in digits; itself, if it has none."""
    if text.isascii():
        return text
    return _CHINESE.sub(_in_digits, text)


def _in_digits(match: re.Match[str]) -> str:
    pieces = _PIECE.findall(_BROKEN.sub(_with_a_point, match[0]))
    if _DIGITS.keys() >= set(pieces):
        return "".join(map(str, map(_DIGITS.get, pieces)))
    try:
        number = _number(pieces)
    except InvalidOperation:
        return match[0]
    return f"{number.normalize():f}"


def _with_a_point(match: re.Match[str]) -> str:
    return match[0].translate(_AS_FRACTION)


def _number(pieces: list[str]) -> Decimal:
    """The number that is meant: what stands before a myriad counts so many of them, and a last digit tenths of one."""
    total = section = digits = Decimal(0)
    for piece in pieces:
        if piece in _MYRIADS:
            myriads = section + digits or Decimal(1)
            total += myriads * _MYRIADS[piece]
            section = digits = Decimal(0)
        elif piece in _UNITS:
            section += (digits or Decimal(1)) * _UNITS[piece]
            digits = Decimal(0)
        else:
            digits = _digits(piece)
    if len(pieces[-1]) == 1:
        # 九万七 is 97,000
        before = {**_UNITS, **_MYRIADS}.get("".join(pieces[-2:-1]), 10)
        digits *= Decimal(before) / 10
    return total + section + digits


def _digits(piece: str) -> Decimal:
    if piece in _DIGITS:
        return Decimal(_DIGITS[piece])
    return Decimal(piece.replace(",", ""))


def without_roman_numerals(text: str) -> str:
    """The text with Roman numerals of three letters and more in digits: LXIII thousand."""
    return _CAPITALS.sub(_in_digits_of_today, text)


def _in_digits_of_today(match: re.Match[str]) -> str:
    if not _ROMAN.fullmatch(match[0].upper()):
        return match[0]
    values = [_ROMAN_DIGITS[letter] for letter in match[0].upper()]
    signed = [
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    ]
    return str(sum(signed))
