"""The short forms of a first name: Bob of Robert, Maggie of Marguerite, who sounds as Margaret, and Nico of Nicolas."""

from collections import defaultdict
from functools import cache
from itertools import chain

from jellyfish import metaphone
from nicknames import NickNamer

from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.near_text import Word
from afterword.sharing.leaks.our_words import is_ours
from afterword.sharing.leaks.word_names import is_a_word, is_common

_LEAST_SHORT = 3  # letters of a short form that is in no list
_LEAST_SHORTENED = 5  # of the name that it is short for
_LEAST_END = 4  # letters of the end of a name that is short for it
# Of English, Polish, Czech, Russian, German, Dutch, Spanish, Italian and Portuguese.
_DIMINUTIVES = listed(
    "ie y i o e a ek ik ka ko us usz sia ia eczka enka ya sha chen lein je ito ita ino ina inho inha zio zik zia"
)


def is_short_for(first_name: str, word: Word) -> bool:
    """Whether a word with a capital is a short form of a first name, or the name that it is short for."""
    if not word.may_be_name or word.plain == first_name:
        return False
    if word.begins and _is_everyday(word.plain):
        return False
    if word.plain in _listed_for(first_name):
        return True
    if _is_end(word.plain, first_name):
        return not _is_everyday(word.plain)
    return _is_cut(word.plain, first_name) and not is_a_word(word.plain)


def sounds_like(first_name: str, word: str) -> bool:
    """Whether a word is another spelling of a first name."""
    return metaphone(first_name) == metaphone(word)


def _is_everyday(word: str) -> bool:
    return is_common(word) or is_ours(word)


def _is_cut(short: str, first_name: str) -> bool:
    """Whether a word is the beginning of a name, with or without an ending that makes it small."""
    if len(first_name) < _LEAST_SHORTENED:
        return False
    stems = (short, *map(short.removesuffix, _DIMINUTIVES))
    stem = min(stems, key=len)
    return len(stem) >= _LEAST_SHORT and first_name.startswith(stem)


def _is_end(short: str, first_name: str) -> bool:
    """Whether a word is the end of a name, but for its first letter: Pippa of Philippa, Bella of Isabella."""
    rest = short[1:]
    if len(short) < _LEAST_END or rest == first_name[1:]:
        return False
    end = rest if short[0] == first_name[0] else short
    return len(end) >= _LEAST_END and first_name.endswith(end)


@cache
def _listed_for(first_name: str) -> frozenset[str]:
    """The short forms in the list, those of names that sound alike too."""
    names = _nicknamer()
    alike = (first_name, *_by_sound()[metaphone(first_name)])
    in_each = map(names.nicknames_of, alike)
    short = chain.from_iterable(in_each)
    return frozenset((*short, *names.canonicals_of(first_name)))


@cache
def _nicknamer() -> NickNamer:
    return NickNamer()


@cache
def _by_sound() -> dict[str, list[str]]:
    names: dict[str, list[str]] = defaultdict(list)
    for name in _nicknamer().nickname_lookup:
        names[metaphone(name)].append(name)
    return names
