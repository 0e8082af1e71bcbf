"""Letters that are spelled by words, as on the telephone: Yankee Oscar two one; Y for Yellow, O for Orange, 21."""

from collections.abc import Iterator

from afterword.interview.values.english import NUMBERS
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed

# Of pilots, of the British army and post, of the New York police, and of the Germans.
_WORDS = listed(
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec"
    " romeo sierra tango uniform victor whiskey whisky xray x-ray yankee zulu"
    " able baker dog easy fox george how item jig king love nan oboe peter queen roger sugar tare uncle victor william yoke"
    " zebra"
    " adam boy david edward frank henry ida john lincoln mary nora ocean paul robert sam tom union young"
    " apple ack beer ink jack jam johnny nut nuts orange robin toc vic yellow york harry freddie isaac lucy nellie oliver"
    " queenie sugar tommy vinegar willie xerxes ethel"
    " anton berta casar dora emil friedrich gustav heinrich julius kaufmann ludwig martha nordpol otto quelle richard"
    " samuel theodor ulrich viktor wilhelm xanthippe ypsilon zacharias"
)
_DIGITS = {name: str(number) for number, name in enumerate(NUMBERS[:9], 1)} | {
    "zero": "0",
    "oh": "0",
    "nought": "0",
    "niner": "9",
    "fife": "5",
    "tree": "3",
}
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = (
    _DIGITS
    | {name: str(number) for number, name in enumerate(_TEENS, 10)}
    | {name: str(number * 10) for number, name in enumerate(_TENS, 2)}
    | {
        f"{tens}-{ones}": f"{number}{_DIGITS[ones]}"
        for number, tens in enumerate(_TENS, 2)
        for ones in NUMBERS[:9]
    }
)
# What stands for its first letter: Y for Yellow, O as in Oscar.
_LIKE = lazy_pattern(
    r"(?i)(?<![^\W_])([a-z]) (?:for|as in|like|like in|wie) ([a-z]+)\b"
)
_TENS_AND_ONES = lazy_pattern(
    rf"(?i)\b({'|'.join(_TENS)})[- ]({'|'.join(NUMBERS[:9])})\b"
)
_WORD = lazy_pattern(r"[^\W_]+(?:-[^\W_]+)?")
_BETWEEN = lazy_pattern(r"[\s,.;-]{0,3}(?:(?:and|then|space)\b[\s,]{1,2}){0,2}")
_LEAST = 4  # signs
_MOST = 4  # signs that are typed as they are


def spelled_in(text: str) -> Iterator[str]:
    """What each run of letters and digits that are told one by one spells."""
    plain = _LIKE.sub(r"\1", text)
    plain = _TENS_AND_ONES.sub(r"\1_\2", plain).replace("_", "-")
    for run in _runs(plain):
        if len(run) >= _LEAST and any(map(str.isdigit, run)):
            yield run


def _runs(text: str) -> Iterator[str]:
    """The signs that stand in a row, upper case."""
    run, end = "", 0
    for match in _WORD.finditer(text):
        sign = _sign_of(match[0])
        if run and not (sign and _BETWEEN.fullmatch(text[end : match.start()])):
            yield run
            run = ""
        run += sign
        end = match.end()
    yield run


def _sign_of(word: str) -> str:
    """The letter or the digits that a word stands for; nothing for another word."""
    small = word.casefold()
    if small in _NUMBERS:
        return _NUMBERS[small]
    if small in _WORDS:
        return small[0].upper()
    parts = small.split("-")
    if len(parts) > 1:
        signs = list(map(_sign_of, parts))
        return "".join(signs) if all(signs) else ""
    is_typed = len(word) <= _MOST and (
        word.isupper() or word.isdigit() or len(word) == 1
    )
    return word.upper() if is_typed else ""
