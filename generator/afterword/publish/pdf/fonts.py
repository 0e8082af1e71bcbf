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
    ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "FULLWIDTH", "IDEOGRAPHIC"), "fonts-noto-cjk"
)
_MOST_SHOWN = 5


def face(url: str) -> Path | None:
    """The shipped font that an address of our print templates means; None for every other address."""
    name = url.removeprefix(_ADDRESS)
    return resource("templates", "fonts", name) if url.startswith(_ADDRESS) and name in SHIPPED else None


def how_to_get(missing: str) -> str:
    """Which letters have no font here, and how to get one; a letter of nobody's script cannot be had."""
    shown = ", ".join(_named(letter) for letter in missing[:_MOST_SHOWN])
    first = f"no font on this machine has {shown}" + (" and others" if len(missing) > _MOST_SHOWN else "")
    packages = " ".join(dict.fromkeys(_package(letter) for letter in missing if _script(letter)))
    if not packages:
        return f"{first}; type another letter in its place"
    return (
        f"{first}: on Debian or Ubuntu type `apt-get install {packages}`; elsewhere see https://fonts.google.com/noto"
    )


def _named(letter: str) -> str:
    """The letter with its code: whoever lacks the font may see a box in the message too."""
    code = f"U+{ord(letter):04X}"
    return f"{letter} ({code})" if letter.isprintable() else code


def _package(letter: str) -> str:
    if unicodedata.category(letter) == "So":
        return "fonts-noto-color-emoji"
    return _PACKAGES.get(_script(letter), "fonts-noto-core")


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0]
