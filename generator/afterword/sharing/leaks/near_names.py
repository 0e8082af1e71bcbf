"""Private names that are not spelled in full, or not rightly: misspelt, by a short form, in part, by some of their letters.

Each is asked about: Bob may be somebody else, and Brigthwater another firm.
"""

import re
from functools import partial
from itertools import chain, filterfalse, product, starmap

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.blends import Pieces
from afterword.sharing.leaks.disguised import Masked, masked_in
from afterword.sharing.leaks.figures.multipliers import currencies
from afterword.sharing.leaks.findings import Signs, doubtful, first_seen
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.misspelt import (
    can_be_misspelt,
    is_almost,
    is_misspelling,
    is_parted,
)
from afterword.sharing.leaks.named_text import words_of
from afterword.sharing.leaks.names import LEGAL, TITLES
from afterword.sharing.leaks.near_text import NearText, Word
from afterword.sharing.leaks.our_words import is_ours
from afterword.sharing.leaks.short_forms import is_short_for, sounds_like
from afterword.sharing.leaks.translated import Meaning
from afterword.sharing.leaks.word_names import is_a_word, is_common, tells_somebody
from afterword.sharing.leaks.word_persons import is_told

_LEAST_LETTERS = 3  # of a name, where they stand for it and are not its initials
_LEAST_CUT = 4
_LEAST_RARE = 5
_SEVERAL = 2  # words
_APART = lazy_pattern(r"[\s'\u2019.-]+")
_CONTRACTED = lazy_pattern(r"([A-Z][a-z]{0,3})['\u2019]([a-z]{3,})")
_HUMP = lazy_pattern(r"[A-Z][a-z]+")
# Capitals that anybody uses.
_EVERYDAY = listed(
    "CEO CFO COO CTO CIO CMO QA UK US USA EU UN BBC CNN NHS KPI CRM ERP SAP AWS API PDF CSV SQL FAQ ROI MBA BSC PHD GCSE"
    " ICU NGO VAT IRS OTE YTD DIY ASAP FYI BLS GDPR HTML CSS AI HR IT PR CV RN GP ER OK TV PC AM PM"
    " AC AD BC CD DC DJ DB EN FM HQ HD ID II III IV IX KG KM LP MC MD MM MS MW NB NO OR PA PE PS QC RH SD SI TB TO UI UV UX"
    " VI VR XL"
)

WORD = "a word that is a name, too, stands there as one does"
MISSPELT = "a word stands there that is spelled almost like it"
SHORT_FORM = "a short form of the first name stands there"
LETTERS = "some letters of the name stand there in capitals"
CUT = "a word of the name stands there cut short"
BLEND = "a word stands there that is made of pieces of the name"
TRANSLATED = "what the name says stands there in other words, or in another language"
PART = "a later word of the name stands there"
WITHOUT_FIRST = "the name stands there without its first word"


@frozen
class SoughtName:
    """A private name: its words, without titles and legal form and with them, and the first letters of its pieces."""

    words: tuple[str, ...]
    whole: tuple[str, ...]
    letters: str

    def seen_in(self, text: NearText) -> str | None:
        """Why one may think that a text names it; None if nothing says so."""
        sighting = first_seen(self._signs, text)
        if sighting is None:
            return None
        return sighting.why

    @property
    def _signs(self) -> Signs[NearText]:
        return ((doubtful(MISSPELT), self._is_misspelt_in),)

    @property
    def _has_several(self) -> bool:
        return len(self.words) >= _SEVERAL

    def _is_lettered_in(self, text: NearText) -> bool:
        return self._has_several and self.letters in telling_capitals(text)

    def _is_misspelt_in(self, text: NearText) -> bool:
        telling = tuple(filter(can_be_misspelt, self.words))
        if any(starmap(is_misspelling, product(text.words, telling))):
            return True
        several = chain(text.phrases(_SEVERAL), text.phrases(_SEVERAL + 1))
        if any(starmap(is_parted, product(telling, several))):
            return True
        if not self._has_several:
            return False
        phrases = text.phrases(len(self.words))
        return any(map(partial(is_almost, self.words), phrases))

    def _is_cut_in(self, text: NearText) -> bool:
        """Brightw. for Brightwater, BriDent for Brightwater Dental, and Crédit V. for Crédit Vallée."""
        words = text.words
        if any(map(self._is_cut_to, words)) or any(map(self._is_contracted_to, words)):
            return True
        if any(starmap(Masked.may_be, product(masked_in(text.plain), self.words))):
            return True
        if not self._has_several:
            return False
        if any(map(self._is_of_pieces, text.words)):
            return True
        return any(starmap(self._begins_with, text.phrases(_SEVERAL)))

    def _is_cut_to(self, word: Word) -> bool:
        if not word.is_cut or len(word.plain) < _LEAST_CUT or is_a_word(word.plain):
            return False
        is_beginning = partial(_is_beginning, word.plain)
        return any(map(is_beginning, self.words))

    def _is_contracted_to(self, word: Word) -> bool:
        """S'side for Severnside."""
        parts = _CONTRACTED.fullmatch(word.typed)
        if parts is None:
            return False
        contracted = Masked(*map(str.casefold, parts.groups()))
        return any(map(contracted.may_be, self.words))

    def _is_of_pieces(self, word: Word) -> bool:
        pieces = _HUMP.findall(word.typed)
        if not _SEVERAL <= len(pieces) <= len(self.words):
            return False
        folded = map(str.casefold, pieces)
        return all(map(_is_beginning, folded, self.words))

    def _begins_with(self, first: Word, letter: Word) -> bool:
        initial = self.words[1][0].upper()
        return first.may_be_name and (first.plain, letter.typed) == (
            self.words[0],
            initial,
        )


def telling_capitals(text: NearText) -> frozenset[str]:
    """What stands in capitals, but for what anybody writes so, and the names of currencies."""
    return text.capitals - _EVERYDAY - currencies() | text.pointed


class SoughtPerson(SoughtName):
    """A private person's name."""

    @property
    def _signs(self) -> Signs[NearText]:
        return (
            *super()._signs,
            (doubtful(SHORT_FORM), self._is_shortened_in),
            (doubtful(WORD), self._is_told_by_a_word_in),
            (doubtful(LETTERS), self._is_lettered_in),
            (doubtful(CUT), self._is_cut_in),
        )

    def _is_told_by_a_word_in(self, text: NearText) -> bool:
        """Will, of Will Mark: a word of everybody's that is somebody there."""
        words = filterfalse(tells_somebody, self.words)
        return any(is_told(word, text.plain) for word in words)

    def _is_shortened_in(self, text: NearText) -> bool:
        return any(map(partial(is_short_for, self.words[0]), text.words))

    def _is_cut_in(self, text: NearText) -> bool:
        """Gaz P. for Gareth Puketapu, too: by the letters of both names."""
        if super()._is_cut_in(text):
            return True
        return any(starmap(self._has_its_letters, text.phrases(_SEVERAL)))

    def _has_its_letters(self, first: Word, letter: Word) -> bool:
        letters = (self.words[0][0].upper(), self.words[-1][0].upper())
        if (first.plain[0].upper(), letter.typed) != letters or not first.may_be_name:
            return False
        if letter.is_letter:
            return not is_common(first.plain)
        return sounds_like(self.words[0], first.plain)


class SoughtEmployer(SoughtName):
    """A private employer's name."""

    @property
    def _signs(self) -> Signs[NearText]:
        return (
            *super()._signs,
            (doubtful(LETTERS), self._is_lettered_in),
            (doubtful(CUT), self._is_cut_in),
            (doubtful(BLEND), self._is_blended_in),
            (doubtful(TRANSLATED), Meaning.of(self.words).stands_in),
            (doubtful(WITHOUT_FIRST), self._lacks_its_first_in),
            (doubtful(PART), self._stands_in_part_in),
        )

    def _is_blended_in(self, text: NearText) -> bool:
        """Coppership for Copperfield Shipping, and V. Analytics for Verdant Analytics."""
        pieces = Pieces(tuple(filter(can_be_misspelt, self.words)), self.words)
        following = [*(word.plain for word in text.words[1:]), ""]
        if any(map(pieces.make, text.words)):
            return True
        if any(map(pieces.begin_with, text.words, following)):
            return True
        return any(starmap(self._begins_by_letter, text.phrases(_SEVERAL)))

    def _begins_by_letter(self, letter: Word, last: Word) -> bool:
        first = self.words[0][0].upper()
        return (
            letter.typed == first and last.may_be_name and last.plain in self.words[1:]
        )

    def _is_lettered_in(self, text: NearText) -> bool:
        if not self._has_several:
            return False
        if any(map(self._has_the_letters, telling_capitals(text))):
            return True
        return any(starmap(self._has_legal_form, text.phrases(_SEVERAL)))

    def _has_the_letters(self, capitals: str) -> bool:
        """BWD for Brightwater Dental: letters of the first word, then of those that follow."""
        letters = capitals.casefold()
        if len(letters) < _LEAST_LETTERS:
            return capitals == self.letters
        first, *others = self.words
        later = "".join(others)
        ends = range(1, len(letters))
        parted = partial(_are_parted, letters, first, later)
        return any(map(parted, ends))

    def _has_legal_form(self, letters: Word, form: Word) -> bool:
        """`CV AG`, where the letters alone say nothing."""
        return letters.typed == self.letters and form.plain in LEGAL

    def _stands_in_part_in(self, text: NearText) -> bool:
        """`the Bergbahnen`, of Montana Bergbahnen: a later word that is none of the language."""
        later = frozenset(filter(_is_rare, self.words[1:]))
        return any(word.has_capital and word.plain in later for word in text.words)

    def _lacks_its_first_in(self, text: NearText) -> bool:
        """`the dental group`, of a firm of three words."""
        _, *others = self.whole
        phrase = " ".join(others)
        if len(others) < _SEVERAL or is_ours(phrase):
            return False
        return f" the {phrase} " in text.line


class SoughtTown(SoughtName):
    """A private town."""

    @property
    def _signs(self) -> Signs[NearText]:
        return (*super()._signs, (doubtful(LETTERS), self._is_lettered_in))


_KINDS = {"person": SoughtPerson, "employer": SoughtEmployer, "city": SoughtTown}
_LEFT_OUT = {"person": TITLES, "employer": LEGAL, "city": TITLES}


def sought_name(kind: str | None, typed: str) -> SoughtName | None:
    """A name as it is looked for; None if it is none, or one of one word that says no more than the word."""
    made = _KINDS.get(str(kind))
    if made is None:
        return None
    left_out = _LEFT_OUT[str(kind)]
    if kind == "city":
        typed, _, _ = typed.partition(",")

    whole = tuple(words_of(typed))
    is_not_among = partial(_is_not_among, left_out)
    words = tuple(filter(is_not_among, whole))
    if len(words) < _SEVERAL and not any(map(tells_somebody, words)):
        return None
    pieces = map(str.casefold, filter(None, _APART.split(typed)))
    letters = [piece[0] for piece in pieces if piece not in left_out]
    return made(words, whole, "".join(letters).upper())


def _is_rare(word: str) -> bool:
    return len(word) >= _LEAST_RARE and not is_a_word(word)


def _is_not_among(left_out: frozenset[str], word: str) -> bool:
    return word not in left_out


def _is_beginning(short: str, name: str) -> bool:
    return short != name and name.startswith(short)


def _are_parted(letters: str, first: str, later: str, end: int) -> bool:
    """Whether letters up to an end are of a word, and the others of the words that follow."""
    if not _follow(letters[:end], first):
        return False
    return _follow(letters[end:], later)


def _follow(letters: str, word: str) -> bool:
    """Whether letters stand in a word in this order, the first one first."""
    pattern = ".*".join(map(re.escape, letters))
    return re.match(pattern, word) is not None
