"""How wide letters are in our own type, in thousandths of its size, as the fonts in `templates/fonts` have most of them."""

import unicodedata
from collections.abc import Mapping
from itertools import filterfalse

from afterword.workbook.proposal.leaning_letters import leaning
from afterword.workbook.proposal.other_scripts import OTHER_SCRIPTS

_WIDE = 1000  # ideographs fill a square
_SIGN = 1250  # as a smiley has it
_OTHERS = 650  # a letter of another script has less, but for a few
# How much higher a line is with letters of another script in it, by how their names begin; in points, at most.
_HIGHER = {
    **dict.fromkeys(("CYRILLIC", "GREEK", "HEBREW", "LATIN"), 0.0),
    **dict.fromkeys(("CJK", "HANGUL", "HIRAGANA", "IDEOGRAPHIC", "KATAKANA"), 0.8),
    "ARABIC": 0.9,
}
_MOST_HIGH = 2.1
_REGULAR = {
    175: "\u2019\u2018",
    225: "'",
    258: "ijlł\u0131",
    260: " ",
    268: ",.:;·",
    269: "!",
    273: "J",
    281: "`",
    300: "()",
    322: "-",
    329: "[]",
    339: "I",
    344: "f",
    359: "“”",
    361: "t",
    372: "/\\",
    376: "•",
    380: "{}",
    408: '"',
    413: "r",
    428: "°",
    434: "?",
    444: "_",
    470: "z",
    479: "s",
    480: "c",
    500: "\u2013",
    508: "v",
    510: "y",
    513: "§",
    519: "F",
    524: "LŁ",
    529: "x",
    534: "k",
    549: "S",
    551: "*|",
    556: "ET",
    561: "a",
    564: "e",
    566: "Y",
    572: "$+0123456789<=>Z^~€£¥\u00b1\u00d7\u00f7",
    586: "X",
    600: "V",
    605: "PoøðÞ",
    615: "bdgpqþ",
    617: "đ",
    618: "hnu",
    619: "K",
    622: "R",
    631: "ß",
    632: "C",
    639: "A",
    646: "#",
    650: "B",
    728: "G",
    730: "DĐÐ",
    731: "U",
    732: "&",
    741: "H",
    745: "¼",
    760: "N",
    771: "½",
    781: "OQØ",
    786: "w",
    791: "…",
    831: "%",
    832: "©®",
    864: "æ",
    881: "Æ",
    899: "@",
    907: "M",
    928: "Œ",
    930: "W",
    935: "m",
    946: "œ",
    1000: "—",
}
_BOLD = {
    217: "\u2019\u2018",
    260: " ",
    266: "'",
    285: ",.:;·",
    286: "!",
    305: "ijlł\u0131",
    322: "-",
    331: "J[]",
    339: "()",
    362: "`",
    376: "•",
    387: "f",
    389: "I",
    394: "{}",
    411: "_",
    413: "/\\",
    428: "°",
    434: "t",
    445: "“”",
    454: "r",
    472: '"',
    477: "?",
    486: "§",
    488: "z",
    497: "s",
    500: "\u2013",
    514: "c",
    545: "*",
    549: "F",
    551: "S|",
    560: "E",
    565: "LŁ",
    569: "vy",
    572: "$+0123456789<=>^~€£¥\u00b1\u00d7\u00f7",
    578: "x",
    579: "TZ",
    591: "e",
    604: "a",
    619: "oøð",
    620: "k",
    624: "Y",
    628: "PÞ",
    633: "bdgpqþ",
    637: "C",
    646: "#",
    649: "đ",
    650: "V",
    657: "hnu",
    660: "R",
    664: "K",
    667: "X",
    672: "B",
    690: "A",
    711: "ß",
    724: "G",
    740: "DĐÐ",
    750: "&",
    756: "U",
    765: "H",
    796: "OQØ",
    813: "N",
    830: "¼",
    832: "©®",
    855: "…",
    856: "w",
    874: "½",
    897: "@",
    901: "%",
    917: "æ",
    943: "M",
    952: "Æ",
    967: "W",
    973: "Œ",
    978: "œ",
    982: "m",
    1000: "—",
}


def _by_letter(letters: Mapping[int, str]) -> dict[str, int]:
    return {letter: width for width, same in letters.items() for letter in same}


WIDTHS = {  # by whether it is bold
    False: _by_letter(_REGULAR) | OTHER_SCRIPTS[False],
    True: _by_letter(_BOLD) | OTHER_SCRIPTS[True],
}


def width_of(text: str, size: float, *, bold: bool) -> float:
    """How much room a text takes on one line, in points; `size` is that of its type."""
    widths = WIDTHS[bold]
    bare = "".join(filter(_takes_room, unicodedata.normalize("NFD", text)))
    alone = sum(widths.get(letter) or _of_another(letter) for letter in bare)
    return (alone + leaning(bare, bold=bold)) * size / 1000


def height_of_line(text: str) -> float:
    """How much higher a line is for letters that another font has, in points."""
    letters = "".join(unicodedata.normalize("NFD", text).split())
    others = filterfalse(WIDTHS[False].__contains__, letters)
    return max(map(_higher, filter(_takes_room, others)), default=0)


def _higher(letter: str) -> float:
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    return _HIGHER.get(name, _MOST_HIGH)


def _takes_room(letter: str) -> bool:
    """Accents stand above or below."""
    return not unicodedata.combining(letter)


def _of_another(letter: str) -> int:
    """The width of a letter of another font, which is rather less than that."""
    if unicodedata.category(letter).startswith("S"):
        return _SIGN
    if unicodedata.east_asian_width(letter) in "FW":
        return _WIDE
    return _OTHERS
