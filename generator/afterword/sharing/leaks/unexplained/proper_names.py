"""Proper names in a sentence: words with a capital that its place does not ask for, and that nobody uses every day."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS, is_ours
from afterword.sharing.word_lists import LEGACY, LONG, words_of_list

_CAPITAL = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
_LETTERS = r"[^\W\d_]"
_NAME = lazy_pattern(
    rf"(?<![\w'\u2019]){_CAPITAL}(?:{_LETTERS}|['\u2019-](?={_LETTERS}{{2}}))*\.?(?: {_CAPITAL}{_LETTERS}*\.?)*"
)
_PIECE = lazy_pattern(rf"{_LETTERS}+")
_ADDRESSED = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Hr|Fru|Mme)\.? "
_TITLE = lazy_pattern(_ADDRESSED)
_TITLED_LETTER = lazy_pattern(rf"{_ADDRESSED}{_CAPITAL}\.?")
_INITIAL = lazy_pattern(rf"(?![IA]\Z){_CAPITAL}\.?")
_BY_PLACE = lazy_pattern(
    r"(?i)\b(?:at|in|near|from|of|to|for|around|outside|by|on|over in|with) (?:the |old |new )?\Z"
)
_OF_YOURS = lazy_pattern(r"(?i)\A,? (?:of|from|at|in|on) (?:your|yours)\b")
_YOURS = lazy_pattern(r"(?i)\byour (?:[\w-]+,? ){1,2}\Z")
# Capitals that tell no one: subjects, tools, seasons of a trade.
_EVERYDAY = listed(
    "ceo cfo coo cto cio cmo qa uk us usa eu un bbc cnn nhs kpi crm erp sap aws api pdf csv sql faq roi mba bsc msc phd ma ba"
    " gcse icu ngo vat irs ote ytd diy asap fyi bls gdpr html css ai hr it pr cv rn gp er ok tv pc am pm iso cad bim plc rfid"
    " excel word powerpoint outlook google microsoft apple windows linux python java javascript linkedin facebook instagram"
    " slack teams zoom github docker kubernetes photoshop indesign autocad revit wordpress youtube twitter tiktok whatsapp"
    " christmas easter summer winter spring autumn i a the mr mrs ms dr dear yours kind best monday sir madam"
)


@frozen
class ProperName:
    """A name where it stands in a sentence."""

    typed: str
    before: str
    after: str

    @property
    def is_a_title(self) -> bool:
        """Whether somebody is addressed so: Mr, Dr."""
        return _TITLE.match(self.typed) is not None

    @property
    def is_an_initial(self) -> bool:
        """Whether it is one letter, with or without a point."""
        return (
            _INITIAL.fullmatch(self.typed) is not None and not self.after[:1].isdigit()
        )

    @property
    def is_a_titled_letter(self) -> bool:
        """Whether it is a title and no more of the name than a letter: Dr M."""
        return _TITLED_LETTER.fullmatch(self.typed) is not None

    @property
    def is_of_the_reader(self) -> bool:
        """Whether the reader is told that it is one of theirs: Mr. Sato of your front desk, your porter Marek."""
        after = _OF_YOURS.match(self.after)
        return bool(after or _YOURS.search(self.before))

    @property
    def is_a_place(self) -> bool:
        """Whether a word of place or of belonging stands before it, or another after it."""
        return _BY_PLACE.search(self.before) is not None

    def is_with(self, verbs_after: str, words_before: str) -> bool:
        """Whether one of some verbs goes after it, or one of some words before."""
        after = _verb_after(verbs_after).match(self.after)
        return bool(after or _word_before(words_before).search(self.before))

    def kind_of(self, nouns: str) -> str | None:
        """The one of some nouns that is of that name: the firm in Courtrai, the Qantas job."""
        after = _noun_after(nouns).match(self.after)
        noun = after or _noun_before(nouns).search(self.before)
        return noun and noun["noun"].casefold()


@cache
def _verb_after(verbs: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\A (?:also |just |then )?(?:{verbs})\b")


@cache
def _word_before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{words}) \Z")


@cache
def _noun_after(nouns: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\A(?:['\u2019]s)? (?:(?:from|of|at) (?:the|an?) )?(?:[\w-]+ )?(?P<noun>{nouns})\b"
    )


@cache
def _noun_before(nouns: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\b(?P<noun>{nouns}) (?:in|at|on|near|from|of|over in|down in|up in|called|named) (?:the )?\Z"
    )


def names_in(sentence: str) -> Iterator[ProperName]:
    """Each proper name of a sentence."""
    for match in _NAME.finditer(sentence):
        name = ProperName(
            match[0],
            sentence[: match.start()],
            sentence[match.end() :],
        )
        if _is_proper(name):
            yield name


def _is_proper(name: ProperName) -> bool:
    """Whether it tells somebody or some place: some word of it is no everyday word, the first one of the sentence neither."""
    if name.is_a_title or name.is_an_initial:
        return True
    pieces = [piece.casefold() for piece in _PIECE.findall(name.typed)]
    return any(not _is_everyday(piece) for piece in pieces)


def is_of_everybody(word: str) -> bool:
    """Whether it is a day, a month, a feast, a country, a language, or something that many use."""
    return any(word in words for words in (DAYS_AND_MONTHS, _EVERYDAY, _countries()))


@cache
def _is_everyday(word: str) -> bool:
    if is_of_everybody(word):
        return True
    forms = (word, word.removesuffix("s"), word.removesuffix("es"))
    return is_ours(word) or any(map(in_small_letters().__contains__, forms))


@cache
def in_small_letters() -> frozenset[str]:
    """The words of the language that are written without a capital."""
    words = (*words_of_list(LONG), *words_of_list(LEGACY))
    return frozenset(filter(str.islower, words))


@cache
def _countries() -> frozenset[str]:
    """The names of countries and of languages, as words."""
    from afterword.interview.values.cldr import Locale  # noqa: PLC0415  (heavy: only where there is a name)

    english = Locale.parse("en")
    names = (*english.territories.values(), *english.languages.values())
    return frozenset(" ".join(names).casefold().split())
