"""Names that are words, such as Target or Reading: told from the word by the capital letter, where a capital says something."""

import re
from functools import cache, partial

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.findings import (
    CERTAIN,
    Sighting,
    doubtful,
    most_certain,
)
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS, is_our_sentence, is_ours
from afterword.sharing.leaks.reading import PrivateValue, Reading
from afterword.sharing.leaks.spelling import GAP, Context, context_in
from afterword.sharing.word_lists import LEGACY, LONG, words_of_list
from afterword.workbook.wording.wording import shipped_wording

_WORD = lazy_pattern(r"[^\W\d_]+")
_LINE_END = lazy_pattern(rf"[\n{GAP}|]")
_BEGINS = lazy_pattern(
    r"(?:\A|[.!?:;\u2026\n\x1f|\u2022/#]|(?:^|\s)[-*\u2013\u2014])[\s\W]*\Z"
)
_FOLLOWING = lazy_pattern(r"[ \n]([a-z][\w-]*)")
_AFTER_NAMES = listed(
    "is are was were has have had will would can could may might must should does did do and or nor but to in at on by with"
    " for from as than also too again still now later first who which where when called calls told tells said says asked asks"
    " wants wanted want offered offers offer made makes sent gave got came wrote likes liked needs needed saw met pays paid"
    " rejected invited hired seems seemed looks keeps kept suits once yesterday today tomorrow already never always"
)
_LEGAL_FORM = lazy_pattern(
    r"(?i),? (?:plc|ltd|limited|inc|llc|gmbh|ag|corp|corporation|bv|nv|sarl|pty|oy|ab)\b"
)
# Firms and things of theirs of which many say that they know them.
TOOLS = listed(
    "excel word powerpoint outlook google microsoft apple windows linux oracle sap aws adobe salesforce zoom slack teams notion"
    " shopify xero sage quickbooks canva hubspot tableau atlassian jira github dropbox linkedin facebook instagram youtube"
    " tiktok twitter whatsapp amazon ebay paypal stripe square ford toyota volvo scania bosch hilti makita caterpillar siemens"
    " stihl"
    " airbnb uber tesla ikea lego netflix spotify nvidia intel dell lenovo canon epson kuka fanuc beckhoff workday servicenow"
    " indeed autodesk"
)
_LONG = 4  # letters of a word that a title has with a capital
_HALF = 2

WORD = "a name that is a word, too, stands there where every word has a capital letter"
TOOL = "a firm stands there whose things many people work with"
FIRM = "a name that is a word, too, stands there before what a firm is by law"
PART = "the first word of the place stands there as a name"
RARE_WORD = "a name that is a word, too, stands there in small letters"


@frozen
class WordName(PrivateValue):
    """A private name of one word that anybody uses; `is_common` if nobody would think of the name by it."""

    word: str
    is_common: bool = True
    doubt: str = ""  # why it may be something else with a capital, too

    def seen_in(self, reading: Reading) -> Sighting | None:
        """How certain it is that a text names it: for certain with a capital inside a sentence."""
        pattern = rf"(?i)(?<![^\W_]){re.escape(self.word)}(?![^\W_])"
        places = re.finditer(pattern, reading.plain)
        sightings = [*filter(None, map(self._sighting_at, places))]
        return most_certain(*sightings) if sightings else None

    def is_all_of(self, plain: str) -> bool:
        """Whether a text says nothing but the name."""
        return plain.strip().casefold() == self.word

    def _sighting_at(self, match: re.Match[str]) -> Sighting | None:
        around = context_in(match.string, *match.span())
        if _LEGAL_FORM.match(around.after):
            return doubtful(FIRM)
        if self._is_ours_between(around):
            return None
        if match[0][0].islower():
            return self._in_small_letters(around)
        if begins_a_sentence(around):
            return None if _is_followed_as_a_word(around) else doubtful(WORD)
        if is_in_a_title(around):
            return doubtful(WORD)
        return doubtful(self.doubt) if self.doubt else CERTAIN

    def _in_small_letters(self, around: Context) -> Sighting | None:
        if self.is_common or _is_in_an_id(around):
            return None
        return doubtful(RARE_WORD)

    def _is_ours_between(self, around: Context) -> bool:
        readings = (around.neighbours(), around.neighbours(GAP))
        return any(map(partial(is_our_sentence, self.word), readings))


def begins_a_sentence(around: Context) -> bool:
    """Whether a capital letter would stand there in any case: at the beginning of a sentence, a line, an item of a list."""
    return _BEGINS.search(around.before) is not None


def _is_followed_as_a_word(around: Context) -> bool:
    """Whether such a word goes after it as goes after no name: Reading contracts, Target dates."""
    following = _FOLLOWING.match(around.after)
    if following is None or following[1].endswith("ed"):
        return False
    return following[1] not in _AFTER_NAMES


def is_in_a_title(around: Context) -> bool:
    """Whether the words of the line have capitals, but for short ones and the first one, which says nothing."""
    before = _LINE_END.split(around.before)[-1]
    after = _LINE_END.split(around.after)[0]
    others = [*_WORD.findall(before)[1:], *_WORD.findall(after)]
    if all(map(_has_a_capital, others)):
        return True

    long_ones = list(filter(_is_long, others))
    capitals = list(filter(_has_a_capital, long_ones))
    return len(capitals) * _HALF > len(long_ones)


def _is_long(word: str) -> bool:
    return len(word) >= _LONG


def _has_a_capital(word: str) -> bool:
    return not word[0].islower()


def _is_in_an_id(around: Context) -> bool:
    return around.before.endswith("-") or around.after.startswith("-")


def word_name(name: str, words: tuple[str, ...]) -> WordName | None:
    """A name that is one word of everybody's; None if it is more, or nobody's word."""
    if len(words) != 1:
        return None
    word = words[0]
    if word in DAYS_AND_MONTHS:
        return None
    if is_common(word):
        return WordName(name, word)
    if is_ours(word) or word in _list(LEGACY):
        return WordName(name, word, is_common=False)
    return None


def tells_somebody(word: str) -> bool:
    """Whether a word tells somebody: it is none that anybody uses."""
    return word not in _everybodys() and not is_ours(word)


def is_a_word(word: str) -> bool:
    """Whether a word is one of the language, or of ours, in whichever form."""
    forms = (word, word.removesuffix("s"), word.removesuffix("es"))
    return is_ours(word) or any(map(_list(LEGACY).__contains__, forms))


@cache
def is_common(word: str) -> bool:
    """Whether a word is one that anybody may use, as `target` and `reading`."""
    return word in _list(LONG) or shipped_wording().packs.lexicon.is_common(word)


@cache
def _everybodys() -> frozenset[str]:
    return DAYS_AND_MONTHS | _list(LONG)


@cache
def _list(list_name: str) -> frozenset[str]:
    return frozenset(map(str.casefold, words_of_list(list_name)))
