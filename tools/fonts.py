#!/usr/bin/env python3
"""Make the fonts of templates/fonts anew: the letters that we print, from the Noto fonts of Debian's `fonts-noto-core`.

usage: .venv/bin/python tools/fonts.py [FOLDER]

FOLDER is where the whole fonts lie (default: /usr/share/fonts/truetype/noto). The same fonts give the same bytes.
"""

import sys
from pathlib import Path

from fontTools import subset

CHECKOUT = Path(__file__).parents[1]
FONTS = CHECKOUT / "templates" / "fonts"
SOURCE = Path("/usr/share/fonts/truetype/noto")
_LATIN = (
    *range(0x20, 0x7F), *range(0xA0, 0x370),  # with the letters of Africa among the phonetic ones, and accents to combine
    *range(0x1AB0, 0x1AC1), *range(0x1D00, 0x1F00), *range(0x2C60, 0x2C80), *range(0xA700, 0xA800), *range(0xAB30, 0xAB70),
)  # fmt: skip
_GREEK_CYRILLIC = (
    *range(0x370, 0x530), *range(0x1C80, 0x1C90), *range(0x1F00, 0x2000), *range(0x2DE0, 0x2E00), *range(0xA640, 0xA6A0),
)  # fmt: skip
_MARKS = (*range(0x2000, 0x20D0), *range(0x2100, 0x2190), 0x25CC, *range(0xFB00, 0xFB05), 0xFEFF, 0xFFFD)
_TEXT = (*_LATIN, *_GREEK_CYRILLIC, *_MARKS)
_HEBREW = (*range(0x20, 0x7F), *range(0x590, 0x600), *range(0x2000, 0x2070), *range(0xFB1D, 0xFB50))
_ARABIC = (*range(0x20, 0x7F), *range(0x600, 0x780), *range(0x2000, 0x2070), *range(0xFDF0, 0xFE00))
LETTERS = {
    "NotoSans-Regular": _TEXT,
    "NotoSans-Bold": _TEXT,
    "NotoSansHebrew-Regular": _HEBREW,
    "NotoSansHebrew-Bold": _HEBREW,
    "NotoSansArabic-Regular": _ARABIC,
    "NotoSansArabic-Bold": _ARABIC,
    "NotoSansMath-Regular": (*range(0x2190, 0x2300),),  # arrows, and signs such as minus and at most
    "NotoSansSymbols2-Regular": (*range(0x25A0, 0x2613), 0x2713, 0x2714, 0x2717, 0x2718),  # boxes, bullets and ticks
}


def make(source: Path, target: Path, letters: tuple[int, ...]) -> None:
    """Write the part of a font that has these letters, with what shapes and joins them."""
    options = subset.Options(hinting=False, notdef_outline=True, recalc_timestamp=False)
    options.layout_features += ["lnum", "tnum"]  # beside kerning, marks and joining, which are always kept
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


def main() -> int:
    """Make every font."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE
    FONTS.mkdir(exist_ok=True)
    for name, letters in LETTERS.items():
        target = FONTS / f"{name}.ttf"
        make(source / target.name, target, letters)
        sys.stdout.write(f"{target.name}  {target.stat().st_size:,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
