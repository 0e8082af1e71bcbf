"""Letters of another script that look like those of a keyboard: one of Cyrillic in an address, full-width ones in a key."""

import unicodedata
from itertools import filterfalse

_LOOKS = "АВСЕНІЈКМОРЅТХаԁеһіјӏорԛѕԝхуѵсΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορχѐёı"
_LIKE = "ABCEHIJKMOPSTXadehijlopqswxyvcABEZHIKMNOPTYXavopxeei"
_PLAIN = str.maketrans(dict(zip(_LOOKS, _LIKE, strict=True)))


def plain_letters(text: str) -> str:
    """The text with the letters of a keyboard in the place of those that only look like them."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text).translate(_PLAIN)


def odd_letter(text: str) -> str:
    """The first letter that only looks like one of a keyboard, in a text that would have no others then; else nothing."""
    letters = [*filterfalse(str.isascii, text)]
    plain = "".join(map(plain_letters, letters))
    is_alike = plain.isascii(), len(plain) == len(letters)
    return "".join(letters[:1] * all(is_alike))


def help_with_odd_letter(text: str) -> str:
    """What to type instead of a text with such a letter; nothing for any other text."""
    letter = odd_letter(text)
    if not letter:
        return ""
    name = unicodedata.name(letter, "a letter of another script").lower()
    return f"`{letter}` in it is no letter of the plain alphabet ({name}): type {plain_letters(text)}"
