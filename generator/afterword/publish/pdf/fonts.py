"""The type that travels with the product, and where to get what does not: fonts for scripts that are too large to ship."""

import unicodedata
from pathlib import Path

from afterword.resources import resource

SHIPPED = frozenset(
    {
        "NotoSans-Regular.ttf",
        "NotoSans-Bold.ttf",
        "NotoSansHebrew-Regular.ttf",
        "NotoSansHebrew-Bold.ttf",
        "NotoSansArabic-Regular.ttf",
        "NotoSansArabic-Bold.ttf",
        "NotoSansMath-Regular.ttf",
        "NotoSansSymbols2-Regular.ttf",
    }
)
_ADDRESS = "asset:///fonts/"
# By the first word of a character's name in Unicode. What is not here is in fonts-noto-core.
_PACKAGES = dict.fromkeys(
    (
        "CJK",
        "HIRAGANA",
        "KATAKANA",
        "HANGUL",
        "BOPOMOFO",
        "FULLWIDTH",
        "IDEOGRAPHIC",
    ),
    "fonts-noto-cjk",
)
_MOST_LISTED = 5


def face(url: str) -> Path | None:
    """The shipped font that an address of our print templates means; None for every other address."""
    if not url.startswith(_ADDRESS):
        return None
    name = url.removeprefix(_ADDRESS)
    if name not in SHIPPED:
        return None
    return resource("templates", "fonts", name)


def how_to_get(missing: str) -> str:
    """Which letters have no font here, and how to get one; a letter of nobody's script cannot be had."""
    lack = f"no font on this machine has {_listed(missing)}"
    packages = dict.fromkeys(map(_package, filter(_script, missing)))
    if not packages:
        return f"{lack}; type another letter in its place"
    names = " ".join(packages)
    return f"{lack}: on Debian or Ubuntu type `apt-get install {names}`; elsewhere see https://fonts.google.com/noto"


def _listed(letters: str) -> str:
    """The first few of these letters, and whether there are more."""
    names = ", ".join(map(_named, letters[:_MOST_LISTED]))
    if len(letters) > _MOST_LISTED:
        return f"{names} and others"
    return names


def _named(letter: str) -> str:
    """The letter with its code: whoever lacks the font may see a box in the message too."""
    code = f"U+{ord(letter):04X}"
    if letter.isprintable():
        return f"{letter} ({code})"
    return code


def _package(letter: str) -> str:
    """The package of Debian that has a font for this letter."""
    if unicodedata.category(letter) == "So":
        return "fonts-noto-color-emoji"
    return _PACKAGES.get(_script(letter), "fonts-noto-core")


def _script(letter: str) -> str:
    """The first word of the letter's name in Unicode; nothing for a letter without a name."""
    name = unicodedata.name(letter, "")
    word, _, _ = name.partition(" ")
    return word.partition("-")[0]
