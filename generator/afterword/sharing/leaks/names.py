"""Names by their words: an employer without its legal form, a person in another order, in part, by initials."""

from dataclasses import dataclass, replace

from afterword.sharing.leaks.findings import CERTAIN, Sighting, doubtful
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.named_text import (
    LEAST_RARE,
    NamedText,
    dense_core,
    skeleton,
    words_of,
)
from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS, is_ours
from afterword.sharing.leaks.word_names import (
    WordName,
    common_words,
    is_common,
    word_name,
)

_LEGAL = listed(
    "inc incorporated corp corporation co company companies ltd limited llc llp lp plc pty pvt private gmbh mbh ag kg"
    " kgaa ug ohg gbr ev eg se sa sas sarl sl slu srl spa snc bv nv vof ab as asa aps oy oyj oü kk kft zrt doo sro sp"
    " zoo pte pt tbk bhd sdn jsc ooo oao zao the group holding holdings international intl"
)
_PART_OF_NAMES = listed("company companies group holding holdings international")
_LEAST_ALONE = 4  # letters of one word out of a name that tells it
_LEAST_OTHERS = 2
_SHORT = frozenset({"saint", "sainte"})  # which many begin with
_LEAST_APART = 2  # letters of a word on the average, where they do not stand together
_LEAST_SURNAME = 3
_LEAST_INITIALS = 3  # words of a name that is told by its initials
_LEAST_DENSE = 2  # letters of a name in a script without spaces
_LEAST_JOINED = 8  # letters of a name that is told from chance inside others
_LEAST_SINGLE = 6  # of one of a single word
_TITLES = listed(
    "mr mrs ms mx dr prof sir dame herr frau madame monsieur mme de van von der den la le el al bin"
)
_UMLAUTS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ø": "oe",
        "å": "aa",
        "æ": "ae",
    }
)

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
    dense: str = ""  # in a script without spaces

    def seen_in(self, text: NamedText) -> Sighting | None:
        """How certain it is that a text names it."""
        if text.holds(" ".join(self.words)):
            return self._of_all_words(text)
        if self.dense and self.dense in text.dense:
            return CERTAIN
        if self.also and text.holds(" ".join(self.also)):
            return CERTAIN

        reasons = {
            INSIDE: self._stands_inside,
            REVERSED: self._stands_apart_in,
            PART: self._stands_in_part_in,
            LOOKS_ALIKE: self._looks_like_a_word_of,
            INITIALS: self._is_abbreviated_in,
        }
        for why, is_seen_in in reasons.items():
            if is_seen_in(text):
                return doubtful(why)
        return None

    def _of_all_words(self, text: NamedText) -> Sighting | None:
        if self.is_telling:
            return CERTAIN
        is_named = text.holds_as_a_name(" ".join(self.words))
        return doubtful(PART) if is_named else None

    def _stands_apart_in(self, text: NamedText) -> bool:
        letters = "".join(self.words)
        if len(letters) < _LEAST_APART * len(self.words):
            return False
        return len(self.words) > 1 and text.holds_near(self.words)

    def _stands_in_part_in(self, text: NamedText) -> bool:
        return any(map(text.holds_as_a_name, self.parts))

    def _is_abbreviated_in(self, text: NamedText) -> bool:
        return self.initials in text.capitals

    def _looks_like_a_word_of(self, text: NamedText) -> bool:
        joined = "".join(self.words)
        return len(joined) >= LEAST_RARE and skeleton(joined) in text.skeletons

    def _stands_inside(self, text: NamedText) -> bool:
        joined = "".join(self.words)
        least = _LEAST_JOINED if len(self.words) > 1 else _LEAST_SINGLE
        if len(joined) < least or joined not in text.joined:
            return False
        return not is_ours(joined)


def employer_of(name: str, typed: str) -> Name | WordName | None:
    """An employer as it is looked for: without legal form, `the` or `group`, if something is left then."""
    words = words_of(typed)
    core = [word for word in words if word not in _LEGAL] or words
    word = word_name(name, tuple(core))
    if word is not None:
        return word
    if not core or is_ours(" ".join(core)):
        return None
    is_whole = len(core) > 1 or core == words
    return Name(
        name=name,
        words=tuple(core),
        parts=_first_word(core),
        initials=_initials(words),
        is_telling=is_whole or _tells(core[0]),
        also=_also(typed),
        dense=_dense(typed),
    )


def _dense(typed: str) -> str:
    """A name of Japan, China or Korea without its legal form, if it is long enough to be told from chance."""
    core = dense_core(typed)
    return core if len(core) >= _LEAST_DENSE else ""


def _first_word(core: list[str]) -> tuple[str, ...]:
    """The first of several words, if it tells the employer alone; else the first two, if they do."""
    first, *others = core
    if not others:
        return ()
    if len(first) >= _LEAST_ALONE and _tells(first) and first not in _SHORT:
        return (first,)
    return (f"{first} {others[0]}",) if _is_telling_pair(first, others) else ()


def _is_telling_pair(first: str, others: list[str]) -> bool:
    """Whether the second of three words and more tells the employer after the first: Saint Luke, J P Morgan."""
    if len(others) < _LEAST_OTHERS or is_ours(f"{first} {others[0]}"):
        return False
    return len(others[0]) >= _LEAST_ALONE and not is_common(others[0])


def _initials(words: list[str]) -> str:
    """The first letters of a name of some words, with those of `group` and the like."""
    named = [word for word in words if word not in _LEGAL - _PART_OF_NAMES]
    if len(named) < _LEAST_INITIALS:
        return ""
    return "".join(word[0] for word in named).upper()


def person_of(name: str, typed: str) -> Name | WordName | None:
    """A person as they are looked for: by the whole name, by the family name, by the first one."""
    words = [word for word in words_of(typed) if word not in _TITLES]
    single = word_name(name, tuple(words))
    if single is not None:
        return single
    if not words or is_ours(" ".join(words)):
        return None
    alone = [word for word in words if len(word) >= _LEAST_SURNAME]
    if len(words) > 1:
        alone.append(words[0][0] + words[-1])
    return Name(
        name=name,
        words=tuple(words),
        parts=tuple(filter(_tells, alone)),
        also=_also(typed),
    )


def city_of(name: str, typed: str) -> Name | WordName | None:
    """A city as it is looked for, without what follows it: many people live there, so it is asked about."""
    city, _, _ = typed.partition(",")
    words = words_of(city)
    word = word_name(name, tuple(words))
    if word is not None:
        return replace(word, is_whole=city == typed)
    if not words or is_ours(" ".join(words)):
        return None
    return Name(name, tuple(words), (), is_telling=False, also=_also(city))


def _also(typed: str) -> tuple[str, ...]:
    """The words with the letters that stand for an umlaut where there is none on the keyboard: Mueller."""
    spelled = words_of(typed.casefold().translate(_UMLAUTS))
    if spelled == words_of(typed):
        return ()
    return tuple(word for word in spelled if word not in _LEGAL)


def _tells(word: str) -> bool:
    """Whether a word tells somebody: it is none that anybody uses."""
    return not (word in DAYS_AND_MONTHS or is_ours(word) or word in common_words())
