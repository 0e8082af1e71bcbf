"""A text as names are looked for in it: in plain letters, without accents, look-alikes or marks."""

import re
import unicodedata
from functools import cached_property
from itertools import chain, filterfalse

from anyascii import anyascii

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.our_words import is_ours

_MOST_INITIALS = 3
_NEAR = 4  # words between the words of a name that stand apart
_POSSESSIVE = lazy_pattern(r"['\u2019]s?\b")
_WORD = lazy_pattern(r"[^\W_]+")
# J.P., J. P., J P.
_INITIALS = lazy_pattern(r"\b(?:[^\W\d_](?:\. ?| ))+[^\W\d_]\b(?!['.]\w)")
_SPACED = lazy_pattern(r"\b(?:\w[\W_]{1,2}){3,}\w\b")
_HYPHENED = lazy_pattern(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)+(?![\w-])")
_TAG = lazy_pattern(r"[#@](\w+)")
_HUMP = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
_CAPITAL_PAIR = lazy_pattern(r"\b(?=([A-Z][a-z]+)[ -]([A-Z][a-z]+)\b)")
# The name of a file, where nobody writes capitals.
_FILE = lazy_pattern(
    r"(?i)[\w./\\-]+\.(?:docx?|pdf|txt|rtf|odt|xlsx?|csv|pptx?|pages|key|png|jpe?g|zip|md|eml|msg|ics|vcf)\b"
)
_NO_WORD = lazy_pattern(r"[\W_]+")
_LOOKALIKES = str.maketrans(
    "авеёкмнорстухіјѕԁһԛԝοαρτυχνκιε", "abeekmhopctyxijsdhqwoaptuxvkie"
)
_LIKE_CAPITALS = str.maketrans(
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408",
    "ABEZHIKMNOPTYXABEKMHOPCTYXSIJ",
)
_LEET = str.maketrans("01345$@!", "oleassai")
_SKELETON = str.maketrans("i1|!0$5@43", "llllossaae")
_LATIN = lazy_pattern(r"[a-z]")
_DIGIT = lazy_pattern(r"[0-9$@!]")

LEAST_RARE = 5  # letters of a word that tells somebody in small letters, too
_NAMES_THAT_ARE_WORDS = listed(
    "green brown young white black grace price woods field stone rivers wells banks cross marsh faith april august grant"
    " chase hunter mason carter taylor baker cooper carpenter parker walker turner fisher butler porter potter weaver"
    " miller singer foster knight bishop church street bridges brooks forest valley summit harbor harbour regional united"
    " general global national central public private state north south east west northern southern eastern western first"
    " community partners solutions systems services energy power digital modern premier pioneer universal standard"
)
_ANDS = listed("and und et y e en og och")
_SHORT_FORMS = {
    "st": "saint",
    "ste": "sainte",
    "bros": "brothers",
    "univ": "university",
}
_LEGAL_IN_ASIA = lazy_pattern(
    r"株式会社|有限会社|合同会社|合資会社|[(\uff08](?:株|有|同|주|株式)[)\uff09]|[㈱㈲]|股份有限公司|有限责任公司|有限公司|股份公司|주식회사|유한회사"
)
_DENSE = lazy_pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def words_of(typed: str) -> list[str]:
    """The words of a name as they are compared."""
    return _without_ands(_WORD.findall(_folded(typed)))


def _without_ands(words: list[str]) -> list[str]:
    """The words of a name or a text, each short form in full."""
    return [_SHORT_FORMS.get(word, word) for word in words if word not in _ANDS]


def dense_core(typed: str) -> str:
    """A name in a script without spaces, without its legal form; nothing for another one."""
    core = _LEGAL_IN_ASIA.sub("", unicodedata.normalize("NFKC", typed))
    return "".join(core.split()) if _DENSE.search(core) else ""


def _folded(text: str) -> str:
    """A text in plain small letters: without accents, look-alikes or possessives, points within short forms taken out."""
    if not text.isascii():
        text = _WORD.sub(_with_latin_capitals, text)
    text = _POSSESSIVE.sub("", text.casefold()).replace("&", " and ")
    text = _INITIALS.sub(_joined, text)
    if text.isascii():
        return text
    text = _WORD.sub(_like_latin, text)
    return anyascii(text).casefold()


def _joined(initials: re.Match[str]) -> str:
    """`J P` as one word; more letters than that are a word that is spelled out."""
    joined = _NO_WORD.sub("", initials[0])
    return initials[0] if len(joined) > _MOST_INITIALS else joined


def _with_latin_capitals(match: re.Match[str]) -> str:
    """A word of Latin letters without the capitals of other scripts that look like ours."""
    word = match[0]
    if _LATIN.search(word):
        return word.translate(_LIKE_CAPITALS)
    return word


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
        words = _without_ands(_WORD.findall(folded))
        in_each = map(_closed_up, _SPACED.findall(folded))
        spaced = chain.from_iterable(in_each)
        disguised = map(_without_digits, filter(_is_disguised, words))
        tags = _HUMP.sub(" ", " ".join(_TAG.findall(self.plain))).casefold()
        lines = map(" ".join, (words, spaced, disguised, [tags]))
        return f" {' | '.join(lines)} "

    @cached_property
    def joined(self) -> str:
        """All its letters in a row."""
        return self.words.replace(" ", "")

    @cached_property
    def dense(self) -> str:
        """Its letters as they are, without spaces."""
        return "".join(self.plain.split())

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Its words that are in capitals throughout, those with points between their letters too."""
        words = _WORD.findall(self.plain)
        words += (
            _NO_WORD.sub("", match[0]) for match in _INITIALS.finditer(self.plain)
        )
        return frozenset(filter(str.isupper, words))

    @cached_property
    def parted(self) -> frozenset[str]:
        """Each two words with a capital that stand beside one another, as one."""
        pairs = _CAPITAL_PAIR.findall(self.plain)
        return frozenset(_folded("".join(pair)) for pair in pairs)

    @cached_property
    def hyphened(self) -> frozenset[str]:
        """Its words with hyphens and a capital, as one."""
        words = filterfalse(str.islower, _HYPHENED.findall(self.plain))
        return frozenset(_folded(word.replace("-", "")) for word in words)

    @cached_property
    def capitalized(self) -> str:
        """Its words that begin with a capital, folded, with a space between and round them."""
        words = _WORD.findall(_POSSESSIVE.sub("", self.plain))
        in_files = _WORD.findall(" ".join(_FILE.findall(self.plain)))
        capitalized = map(_folded, chain(filterfalse(str.islower, words), in_files))
        return f" {' '.join(capitalized)} "

    @cached_property
    def skeletons(self) -> frozenset[str]:
        """Its words as they look."""
        words = [word.strip(".,;:?()[]'\"") for word in self.plain.split()]
        return frozenset(map(skeleton, words))

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
        """Whether the word stands there with a capital; a rare one also without, and in the plural."""
        if _is_rare(word):
            return any(map(self.holds, _one_or_several(word)))
        return self.holds_with_a_capital(word)

    def holds_with_a_capital(self, word: str) -> bool:
        """Whether the word stands there with a capital, one or several."""
        return any(f" {form} " in self.capitalized for form in _one_or_several(word))

    def holds_near(self, words: tuple[str, ...]) -> bool:
        """Whether all of the words stand there, near one another."""
        first, *others = (self._places.get(word, []) for word in words)
        return any(_are_near(place, others) for place in first)


def _one_or_several(word: str) -> tuple[str, ...]:
    """A name, and several of that name; unless that is a word of ours, as `does` and `this` are for Doe and Thi."""
    several = f"{word}s"
    return (word,) if is_ours(several) else (word, several)


def _are_near(place: int, others: list[list[int]]) -> bool:
    return all(
        any(abs(other - place) <= _NEAR for other in places) for places in others
    )


def skeleton(word: str) -> str:
    """A word with one letter for those that look alike: I, l, 1 and |."""
    return word.casefold().translate(_SKELETON)


def _closed_up(run: str) -> tuple[str, ...]:
    """What is written letter by letter as a word: with its ends, which may be words of one letter, and without."""
    word = _NO_WORD.sub("", run)
    return word, word[:-1], word[1:]


def _is_disguised(word: str) -> bool:
    return bool(_LATIN.search(word) and _DIGIT.search(word))


def _is_rare(word: str) -> bool:
    return len(word) >= LEAST_RARE and word not in _NAMES_THAT_ARE_WORDS


def _without_digits(word: str) -> str:
    return word.translate(_LEET)
