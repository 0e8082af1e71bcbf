"""Names by their words: an employer without its legal form, a person in another order, in part, by initials."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources

from anyascii import anyascii

from afterword.sharing.leaks.findings import CERTAIN, Sighting, doubtful
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS, is_ours

_LEGAL = frozenset(
    "inc incorporated corp corporation co company companies ltd limited llc llp lp plc pty pvt private gmbh mbh ag kg"
    " kgaa ug ohg gbr ev eg se sa sas sarl sl slu srl spa snc bv nv vof ab as asa aps oy oyj oü kk kft zrt doo sro sp"
    " zoo pte pt tbk bhd sdn jsc ooo oao zao the group holding holdings international intl".split()
)
_PART_OF_NAMES = frozenset("company companies group holding holdings international".split())
_LEAST_ALONE = 4  # letters of one word out of a name that tells it
_LEAST_SURNAME = 3
_LEAST_INITIALS = 3  # words of a name that is told by its initials
_LEAST_JOINED = 8  # letters of a name that is told from chance inside others
_LEAST_SINGLE = 6  # of one of a single word
_NEAR = 4  # words between the words of a name that stand apart
_LEAST_RARE = 5  # letters of a word that tells somebody in small letters, too
_NAMES_THAT_ARE_WORDS = frozenset(
    "green brown young white black grace price woods field stone rivers wells banks cross marsh faith april august grant"
    " chase hunter mason carter taylor baker cooper carpenter parker walker turner fisher butler porter potter weaver"
    " miller singer foster knight bishop church street bridges brooks forest valley summit harbor harbour regional united"
    " general global national central public private state north south east west northern southern eastern western first"
    " community partners solutions systems services energy power digital modern premier pioneer universal standard".split()
)
_TITLES = frozenset("mr mrs ms mx dr prof sir dame herr frau madame monsieur mme de van von der den la le el al bin".split())
_POSSESSIVE = re.compile(r"['\u2019]s?\b")
_WORD = re.compile(r"[^\W_]+")
_SPACED = re.compile(r"\b(?:\w[\W_]{1,2}){3,}\w\b")
_NO_WORD = re.compile(r"[\W_]+")
_LOOKALIKES = str.maketrans("авеёкмнорстухіјѕԁһԛԝοαρτυχνκιε", "abeekmhopctyxijsdhqwoaptuxvkie")
_LEET = str.maketrans("01345$@!", "oleassai")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_SKELETON = str.maketrans("i1|!0$5@43", "llllossaae")
_LATIN = re.compile(r"[a-z]")
_DIGIT = re.compile(r"[0-9$@!]")

PART = "a word of the name stands there"
INITIALS = "the first letters of the name stand there"
LOOKS_ALIKE = "a word that looks like the name stands there"
INSIDE = "the name stands there inside another word"
REVERSED = "the words of the name stand there, in another order or apart"


@dataclass(frozen=True)
class Name:
    """A private name: its words as they are compared; `parts` are those that may tell it alone."""

    name: str
    words: tuple[str, ...]
    parts: tuple[str, ...]
    initials: str = ""
    is_telling: bool = True  # all of its words are, together
    also: tuple[str, ...] = ()  # its words in another spelling

    def seen_in(self, text: "NamedText") -> Sighting | None:
        """How certain it is that a text names it."""
        if text.holds(" ".join(self.words)):
            return self._of_all_words(text)
        if self.also and text.holds(" ".join(self.also)):
            return CERTAIN
        if self._stands_inside(text):
            return doubtful(INSIDE)
        if len(self.words) > 1 and text.holds_near(self.words):
            return doubtful(REVERSED)
        if any(map(text.holds_as_a_name, self.parts)):
            return doubtful(PART)
        if self._looks_like_a_word_of(text):
            return doubtful(LOOKS_ALIKE)
        if self.initials and self.initials in text.capitals:
            return doubtful(INITIALS)
        return None

    def _of_all_words(self, text: "NamedText") -> Sighting | None:
        if self.is_telling:
            return CERTAIN
        is_named = text.holds_as_a_name(" ".join(self.words))
        return doubtful(PART) if is_named else None

    def _looks_like_a_word_of(self, text: "NamedText") -> bool:
        joined = "".join(self.words)
        return len(joined) >= _LEAST_RARE and _skeleton(joined) in text.skeletons

    def _stands_inside(self, text: "NamedText") -> bool:
        joined = "".join(self.words)
        least = _LEAST_JOINED if len(self.words) > 1 else _LEAST_SINGLE
        if len(joined) < least or joined not in text.joined:
            return False
        return not is_ours(joined)


def employer_of(name: str, typed: str) -> Name | None:
    """An employer as it is looked for: without legal form, `the` or `group`, if something is left then."""
    words = words_of(typed)
    core = [word for word in words if word not in _LEGAL] or words
    if not core or is_ours(" ".join(core)):
        return None
    first = core[:1] if len(core) > 1 and len(core[0]) >= _LEAST_ALONE else []
    initials = ""
    named = [word for word in words if word not in _LEGAL - _PART_OF_NAMES]
    if len(named) >= _LEAST_INITIALS:
        initials = "".join(word[0] for word in named).upper()
    return Name(
        name=name,
        words=tuple(core),
        parts=tuple(filter(_tells, first)),
        initials=initials,
        is_telling=len(core) > 1 or core == words or _tells(core[0]),
        also=_also(typed, core),
    )


def person_of(name: str, typed: str) -> Name | None:
    """A person as they are looked for: by the whole name, by the family name, by the first one."""
    words = [word for word in words_of(typed) if word not in _TITLES]
    if not words or is_ours(" ".join(words)):
        return None
    alone = [word for word in words if len(word) >= _LEAST_SURNAME]
    if len(words) > 1:
        alone.append(words[0][0] + words[-1])
    return Name(
        name=name,
        words=tuple(words),
        parts=tuple(filter(_tells, alone)),
        also=_also(typed, words),
    )


def city_of(name: str, typed: str) -> Name | None:
    """A city as it is looked for: many people live there, so it is asked about."""
    words = words_of(typed)
    if not words or is_ours(" ".join(words)):
        return None
    return Name(name, tuple(words), (), is_telling=False)


def _also(typed: str, words: list[str]) -> tuple[str, ...]:
    """The words with the letters that stand for an umlaut where there is none on the keyboard: Mueller."""
    spelled = words_of(typed.casefold().translate(_UMLAUTS))
    if spelled == words_of(typed):
        return ()
    return tuple(word for word in spelled if word not in _LEGAL)


def _tells(word: str) -> bool:
    """Whether a word tells somebody: it is none that anybody uses."""
    return not (word in DAYS_AND_MONTHS or is_ours(word) or word in _everyday_words())


@cache
def _everyday_words() -> frozenset[str]:
    """The words that passphrases are drawn from: short, common and English."""
    package = resources.files("xkcdpass")
    words = package.joinpath("static", "eff-long").read_text(encoding="utf-8")
    return frozenset(words.casefold().split())


def words_of(typed: str) -> list[str]:
    """The words of a name as they are compared."""
    return _WORD.findall(_folded(typed))


def _folded(text: str) -> str:
    """A text in plain small letters: without accents, look-alikes or possessives, points within short forms taken out."""
    text = _POSSESSIVE.sub("", text.casefold()).replace("&", " and ")
    text = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", text)
    if text.isascii():
        return text
    text = _WORD.sub(_like_latin, text)
    return anyascii(text).casefold()


def _like_latin(match: re.Match[str]) -> str:
    word = match[0]
    if _LATIN.search(word):
        return word.translate(_LOOKALIKES)
    return word


class NamedText:
    """A text as names are looked for in it."""

    def __init__(self, plain: str) -> None:
        self.plain = plain

    @cached_property
    def words(self) -> str:
        """Its words in plain letters, with a space between and round them; what is written letter by letter as words, too."""
        folded = _folded(self.plain)
        words = _WORD.findall(folded)
        spaced = [_NO_WORD.sub("", run) for run in _SPACED.findall(folded)]
        disguised = [_without_digits(word) for word in words if _is_disguised(word)]
        return f" {' '.join(words)} | {' '.join(spaced)} | {' '.join(disguised)} "

    @cached_property
    def joined(self) -> str:
        """All its letters in a row."""
        return self.words.replace(" ", "")

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Its words that are in capitals throughout."""
        return frozenset(word for word in _WORD.findall(self.plain) if word.isupper())

    @cached_property
    def capitalized(self) -> str:
        """Its words that begin with a capital, folded, with a space between and round them."""
        words = [word for word in _WORD.findall(_POSSESSIVE.sub("", self.plain)) if not word.islower()]
        return f" {' '.join(map(_folded, words))} "

    @cached_property
    def skeletons(self) -> frozenset[str]:
        """Its words as they look."""
        words = [word.strip(".,;:?()[]'\"") for word in self.plain.split()]
        return frozenset(map(_skeleton, words))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """At which place in the row each word stands."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words.split()):
            places.setdefault(word, []).append(place)
        return places

    def holds(self, phrase: str) -> bool:
        """Whether these words stand there beside one another."""
        return f" {phrase} " in self.words

    def holds_as_a_name(self, word: str) -> bool:
        """Whether the word stands there with a capital, or is a rare one; also in the plural."""
        words = self.words if _is_rare(word) else self.capitalized
        return f" {word} " in words or f" {word}s " in words

    def holds_near(self, words: tuple[str, ...]) -> bool:
        """Whether all of the words stand there, near one another."""
        first, *others = (self._places.get(word, []) for word in words)
        return any(_are_near(place, others) for place in first)


def _are_near(place: int, others: list[list[int]]) -> bool:
    return all(any(abs(other - place) <= _NEAR for other in places) for places in others)


def _skeleton(word: str) -> str:
    """A word with one letter for those that look alike: I, l, 1 and |."""
    return word.casefold().translate(_SKELETON)


def _is_disguised(word: str) -> bool:
    return bool(_LATIN.search(word) and _DIGIT.search(word))


def _is_rare(word: str) -> bool:
    return len(word) >= _LEAST_RARE and word not in _NAMES_THAT_ARE_WORDS


def _without_digits(word: str) -> str:
    return word.translate(_LEET)

