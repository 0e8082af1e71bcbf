"""Names by their words: an employer without its legal form, a person in another order, in part, by initials."""

from operator import itemgetter

from afterword.frozen import frozen, replace
from afterword.interview.values.english import text_if
from afterword.sharing.leaks.findings import (
    CERTAIN,
    Sighting,
    Signs,
    doubtful,
    first_seen,
)
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.named_text import (
    LEAST_RARE,
    NamedText,
    dense_core,
    skeleton,
    words_of,
)
from afterword.sharing.leaks.our_words import is_ours
from afterword.sharing.leaks.reading import PrivateValue, Reading
from afterword.sharing.leaks.word_names import PART as FIRST_OF_A_PLACE
from afterword.sharing.leaks.word_names import (
    TOOL,
    TOOLS,
    WordName,
    is_a_word,
    is_common,
    tells_somebody,
    word_name,
)

LEGAL = listed(
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
TITLES = listed(
    "mr mrs ms mx miss dr doctor prof professor sir dame herr frau madame monsieur mme de van von der den la le el al bin"
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
PARTED = "a word of the name stands there with a space or a hyphen in it"
REVERSED = "the words of the name stand there, in another order or apart"


@frozen
class Name(PrivateValue):
    """A private name: its words as they are compared; `parts` are those that may tell it alone."""

    words: tuple[str, ...]
    parts: tuple[str, ...] = ()
    initials: str = ""
    is_telling: bool = True  # all of its words are, together
    also: tuple[str, ...] = ()  # in another spelling
    dense: tuple[str, ...] = ()  # in a script without spaces
    part_is_a_word: bool = False  # of the language: in small letters it says nothing
    pair: str = ""  # then, the first two words
    is_a_tool: bool = False  # a thing that many work with is called so as well

    @property
    def phrase(self) -> str:
        """Its words, with a space between."""
        return " ".join(self.words)

    def seen_in(self, reading: Reading) -> Sighting | None:
        """How certain it is that a text names it."""
        text = reading.named
        signs = self._signs_of_part
        if text.holds(self.phrase):
            signs = self._signs_of_all
        return first_seen(signs, text)

    def is_all_of(self, plain: str) -> bool:
        """Whether a text is nothing but the name, and that of a thing that many work with."""
        return self.is_a_tool and " ".join(words_of(plain)) == self.phrase

    @property
    def _signs_of_all(self) -> Signs[NamedText]:
        return (
            (CERTAIN, self._is_told_by),
            (doubtful(TOOL), self._is_the_name_of_a_tool_in),
            (doubtful(PART), self._has_a_capital_in),
        )

    @property
    def _signs_of_part(self) -> Signs[NamedText]:
        return (
            (CERTAIN, self._is_dense_in),
            (CERTAIN, self._is_spelled_otherwise_in),
            (doubtful(INSIDE), self._stands_inside),
            (doubtful(REVERSED), self._stands_apart_in),
            (doubtful(PART), self._stands_in_part_in),
            (doubtful(PARTED), self._is_parted_in),
            (doubtful(LOOKS_ALIKE), self._looks_like_a_word_of),
            (doubtful(INITIALS), self._is_abbreviated_in),
        )

    def _is_told_by(self, _text: NamedText) -> bool:
        return self.is_telling

    def _is_the_name_of_a_tool_in(self, text: NamedText) -> bool:
        return self.is_a_tool and text.holds_with_a_capital(self.phrase)

    def _has_a_capital_in(self, text: NamedText) -> bool:
        return text.holds_as_a_name(self.phrase)

    def _is_dense_in(self, text: NamedText) -> bool:
        return any(map(text.dense.__contains__, self.dense))

    def _is_spelled_otherwise_in(self, text: NamedText) -> bool:
        return any(map(text.holds, self.also))

    def _stands_apart_in(self, text: NamedText) -> bool:
        letters = "".join(self.words)
        if len(letters) < _LEAST_APART * len(self.words):
            return False
        return len(set(self.words)) > 1 and text.holds_near(self.words)

    def _stands_in_part_in(self, text: NamedText) -> bool:
        if not self.part_is_a_word:
            return any(map(text.holds_as_a_name, self.parts))
        if self.pair and text.holds(self.pair):
            return True
        return any(map(text.holds_with_a_capital, self.parts))

    def _is_parted_in(self, text: NamedText) -> bool:
        if not text.hyphened.isdisjoint(self.parts):
            return True
        parts = filter(_is_long_joined, self.parts)
        return any(map(text.parted.__contains__, parts))

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


def _is_long_joined(word: str) -> bool:
    return len(word) >= _LEAST_JOINED


def employer_of(name: str, typed: str) -> Name | WordName | None:
    """An employer as it is looked for: without legal form, `the` or `group`, if something is left then."""
    words = words_of(typed)
    core = _without(LEGAL, words) or tuple(words)
    is_whole = len(core) > 1 or core == tuple(words)
    parts = _first_words(core)
    is_a_tool = " ".join(core) in TOOLS
    employer = Name(
        name=name,
        words=core,
        parts=parts,
        part_is_a_word=any(map(is_a_word, parts)),
        pair=" ".join(core[:_LEAST_OTHERS]),
        initials=_initials(words),
        is_telling=not is_a_tool and (is_whole or tells_somebody(core[0])),
        is_a_tool=is_a_tool,
        also=_also(typed),
        dense=_dense(typed),
    )
    named = _unless_ours(employer)
    if isinstance(named, WordName):
        return replace(named, doubt=text_if(is_a_tool, TOOL))
    return named


def person_of(name: str, typed: str) -> Name | WordName | None:
    """A person as they are looked for: by the whole name, by the family name, by the first one."""
    words = _without(TITLES, words_of(typed))
    alone = list(filter(_is_long_enough, words))
    if len(words) > 1:
        alone.append(words[0][0] + words[-1])
    parts = tuple(filter(tells_somebody, alone))
    return _unless_ours(Name(name, words, parts, also=_also(typed)))


def _is_long_enough(word: str) -> bool:
    return len(word) >= _LEAST_SURNAME


def city_of(name: str, typed: str) -> Name | WordName | None:
    """A city as it is looked for, without what follows it: many people live there, so it is asked about."""
    city, _, _ = typed.partition(",")
    words = tuple(words_of(city))
    named = _unless_ours(Name(name, words, is_telling=False, also=_also(city)))
    if isinstance(named, WordName):
        return replace(named, doubt=text_if(city != typed, FIRST_OF_A_PLACE))
    return named


def _unless_ours(name: Name) -> Name | WordName | None:
    """The name; as a word if anybody uses it; None if it has no word, or only such as stand in our texts."""
    word = word_name(name.name, name.words)
    if word is not None or not name.words or is_ours(name.phrase):
        return word
    return name


def _without(left_out: frozenset[str], words: list[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in left_out)


def _dense(typed: str) -> tuple[str, ...]:
    """A name of Japan, China or Korea without its legal form, if it is long enough to be told from chance."""
    core = dense_core(typed)
    return (core,) if len(core) >= _LEAST_DENSE else ()


def _first_words(core: tuple[str, ...]) -> tuple[str, ...]:
    """The first of several words, if it tells the employer alone; else the first two, if they do."""
    if len(core) > 1 and _is_telling_word(core[0]):
        return core[:1]
    if len(core) > _LEAST_OTHERS and _is_telling_pair(core[0], core[1]):
        return (f"{core[0]} {core[1]}",)
    return ()


def _is_telling_word(first: str) -> bool:
    """Whether an employer may be told by the first of its words."""
    is_long = len(first) >= _LEAST_ALONE and first not in _SHORT
    return is_long and tells_somebody(first)


def _is_telling_pair(first: str, second: str) -> bool:
    """Whether the second word tells the employer after the first: Saint Luke, J P Morgan."""
    is_everybodys = is_ours(f"{first} {second}") or is_common(second)
    return len(second) >= _LEAST_ALONE and not is_everybodys


def _initials(words: list[str]) -> str:
    """The first letters of a name of some words, with those of `group` and the like."""
    named = _without(LEGAL - _PART_OF_NAMES, words)
    if len(named) < _LEAST_INITIALS:
        return ""
    return "".join(map(itemgetter(0), named)).upper()


def _also(typed: str) -> tuple[str, ...]:
    """Its words with the letters that stand for an umlaut where there is none on the keyboard: Mueller."""
    spelled = words_of(typed.casefold().translate(_UMLAUTS))
    if spelled == words_of(typed):
        return ()
    phrase = " ".join(_without(LEGAL, spelled))
    return tuple(filter(None, [phrase]))
