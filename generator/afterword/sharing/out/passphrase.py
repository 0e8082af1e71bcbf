"""Passphrases: six words drawn by chance, or a person's own, looked at before it is used. Nothing here writes one down."""

import re
import secrets
import unicodedata
from functools import cache

from afterword.patterns import lazy_pattern
from afterword.sharing.word_lists import LONG, words_of_list

WORDS = 6  # of 7,772: 77.5 bits, out of reach for anybody who guesses
FEWEST = 12  # characters of a passphrase of one's own
MOST = 200  # nobody types more, and a PDF reads no more than 127

_OTHER = "Take one of at least four words that do not belong together, or give none: then one is made for you."
_GAPS = lazy_pattern(
    "[-\\t-\\r \u0085\u1680\u200b\u2010-\u2015\u2028\u2029\u2060\u2212\ufeff]+"
)
_LIKE_OURS = lazy_pattern(f"[A-Za-z]{{3,9}}(?: [A-Za-z]{{3,9}}){{{WORDS - 1}}}")
_KEYS = (
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "yxcvbnm",
    "zxcvbnm",
    "0123456789012345678901234567890",
)
_FORWARDS = (*_KEYS, "abcdefghijklmnopqrstuvwxyz" * 2)
_ROWS = (*_FORWARDS, *(row[::-1] for row in _FORWARDS))
_SHORTEST_RUN, _LONGEST_RUN = 4, 2 * 26
_OBVIOUS = lazy_pattern(
    "password|passwort|passphrase|letmein|welcome|iloveyou|secret|afterword|workbook|interview"
)
_REPETITION = lazy_pattern(r"(.+?)\1+", re.DOTALL)


def new_passphrase() -> str:
    """Six words of the EFF's long list, drawn by `secrets`, with hyphens between: 77.5 bits.

    Hyphens, as the words then stay together when a line of mail is broken, are marked by a double click in most programs, and
    are typed into a PDF exactly as they stand. A sealed page takes spaces in their place.
    """
    words = _words()
    drawn = [secrets.choice(words) for _ in range(WORDS)]
    return "-".join(drawn)


def was_drawn(passphrase: str) -> bool:
    """Whether a passphrase is exactly as `new_passphrase` gives it. Only then may it guard what is cheap to guess at."""
    words = passphrase.split("-")
    return len(words) == WORDS and set(words) <= set(_words())


def weakness(passphrase: str) -> str | None:
    """Why a passphrase of the person's own is refused, and what to do; None when it will do. The text never repeats it."""
    plain = plain_form(passphrase)
    if len(plain) < FEWEST:
        return f"The passphrase is too short: it has {len(plain)} of at least {FEWEST} characters. {_OTHER}"
    if len(plain) > MOST:
        return f"The passphrase is too long to be typed without a slip: keep it under {MOST} characters."
    if not plain.isprintable():
        return "The passphrase has a character that cannot be typed everywhere: use letters, digits and plain signs."

    guess = _easily_guessed(plain.casefold().replace(" ", ""))
    if guess:
        return f"The passphrase is easy to guess: {guess}. {_OTHER}"
    return None


def plain_form(passphrase: str) -> str:
    """What a passphrase is taken as, however it was typed; `plain` in `templates/share/sealed.js` is the same rule.

    Spaces and hyphens of any kind are one space, none at the ends, and letters that only look different are one (NFKC). Six
    words of 3 to 9 plain letters, as ours are, are read in small letters: phones begin with a capital. In all else, capitals
    count.
    """
    composed = unicodedata.normalize("NFKC", passphrase)
    text = _GAPS.sub(" ", composed).strip(" ")
    if _LIKE_OURS.fullmatch(text):
        return text.lower()
    return text


def _easily_guessed(plain: str) -> str:
    """What makes a text without spaces, in small letters, easy to guess; empty if nothing does."""
    if plain.isdecimal():
        return "it has only digits"
    if len(set(plain)) < FEWEST // 2:
        return "it uses very few different characters"
    if _REPETITION.fullmatch(plain):
        return "it repeats the same thing"

    remainder = _OBVIOUS.sub("", _beside_rows(plain))
    if len(remainder) < FEWEST // 2:
        return "it is little more than a word that many take, or a row of keys"
    return ""


def _beside_rows(plain: str) -> str:
    """What remains of a text without four or more signs in a row that follow the alphabet or the keys, either way."""
    remainder = ""
    at = 0
    while at < len(plain):
        length = _run_length(plain[at:])
        if length == 0:
            remainder += plain[at]
            length = 1
        at += length
    return remainder


def _run_length(text: str) -> int:
    """How many signs at the beginning follow the alphabet or the keys; 0 if that says nothing."""
    longest = min(len(text), _LONGEST_RUN)
    for length in range(longest, _SHORTEST_RUN - 1, -1):
        run = text[:length]
        if any(run in row for row in _ROWS):
            return length
    return 0


@cache
def _words() -> tuple[str, ...]:
    """The list without its four words with a hyphen, which would read as two: 7,772 words of 3 to 9 letters."""
    return tuple(filter(str.isalpha, words_of_list(LONG)))
