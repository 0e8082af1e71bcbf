"""Whether a word is almost a name or a number: a letter missing, doubled, swapped or another one, or spelled as it sounds."""

import re
from functools import partial
from operator import attrgetter

from jellyfish import damerau_levenshtein_distance as _distance
from jellyfish import metaphone

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.near_text import Word
from afterword.sharing.leaks.word_names import is_a_word, is_common

_LEAST = 5  # letters of a name of which one may be wrong
_LEAST_SMALL = 7  # of one that is told without a capital
_LEAST_TO_ONE = 4  # to one that is wrong
_LETTERS_TO_ONE = 4  # of the word of a number, for each that may be wrong
_LEAST_BY_SOUND = 6
_LEAST_SOUND = 5  # of the letters that say how a name sounds
_LEAST_PARTED = 8
_LEAST_PHRASE = 9  # of several words together
_MOST_BY_SOUND = 3  # letters that are otherwise where it sounds alike
_FEW = 2
_NUMBERS = listed(
    "seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
    " seventy eighty ninety hundred thousand dollars pounds euros"
)
# What sounds alike, the longer first; then letters that are written twice, or not heard.
_ALIKE = (
    ("ph", "f"), ("ck", "k"), ("qu", "kw"), ("kv", "kw"), ("cw", "kw"), ("cu", "ku"), ("sch", "s"), ("sh", "s"), ("ch", "k"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("th", "t"), ("dt", "t"),
    ("gh", "g"), ("kh", "k"), ("y", "i"), ("j", "i"), ("ie", "i"), ("ei", "i"), ("ee", "i"), ("ea", "i"), ("oo", "u"),
    ("ou", "u"), ("v", "f"),
)  # fmt: skip
_NOT_HEARD = lazy_pattern(r"(.)(?=\1)|(?<=.)e\Z|(?<=[rlw])h")
_WITH_DIGITS = lazy_pattern(
    r"(?<![^\W_])(?=[^\W_]*\d)(?=[\w$!]*[A-Za-z])[A-Za-z0-9$!]{3,}"
)
_NUMBERS_OF_ONE_WORD = _NUMBERS | listed(
    "one two three four five six nine ten million grand"
)
_AS_LETTERS = tuple(str.maketrans("034579$!1", f"oeastgsi{one}") for one in "il")
_AN = lazy_pattern(
    r"(?i)(?<=hundred )(?:an|n|'n'|nd)(?= )|(?<= )(?:an|n|'n'|nd)(?= a half\b)"
)
_LONG_WORD = lazy_pattern(r"[A-Za-z]{5,}")


def can_be_misspelt(name: str) -> bool:
    """Whether a word of a name is long and rare enough to be known with a wrong letter."""
    return len(name) >= _LEAST and not is_common(name)


def is_misspelling(word: Word, name: str) -> bool:
    """Whether a word of a text is almost this word of a name, and no word of the language."""
    return all(test(word, name) for test in _TESTS)


def is_almost(names: tuple[str, ...], phrase: tuple[Word, ...]) -> bool:
    """Whether words with capitals are almost all the words of a name."""
    plain = [*map(attrgetter("plain"), phrase)]
    letters, joined = "".join(plain), "".join(names)
    may_be = (
        len(joined) >= _LEAST_PHRASE,
        letters != joined,
        letters[0] == joined[0],
        *map(attrgetter("may_be_name"), phrase),
    )
    return all(may_be) and _distance(letters, joined) <= _FEW


def is_parted(name: str, phrase: tuple[Word, ...]) -> bool:
    """Whether words beside one another are one long word of a name: Van der Molen, for Vandermolen."""
    if len(name) < _LEAST_PARTED or not can_be_misspelt(name):
        return False
    letters = "".join(map(attrgetter("plain"), phrase))
    return letters == name and any(map(attrgetter("may_be_name"), phrase))


def sound_of(word: str) -> str:
    """How a word sounds, whichever letters are taken for it: kwilon, of Quillon and of Kwillon."""
    for letters, sound in _ALIKE:
        word = word.replace(letters, sound)
    return _NOT_HEARD.sub("", word)


def with_numbers_corrected(text: str) -> str:
    """A text in which each word that is almost the word of a number is that word: eigthy, thousend, n1nety."""
    corrected = _LONG_WORD.sub(_as_number, _WITH_DIGITS.sub(_in_letters, text))
    return _AN.sub("and", corrected)


def _in_letters(match: re.Match[str]) -> str:
    """The word of a number in which figures stand for letters, in letters."""
    readings = map(match[0].casefold().translate, _AS_LETTERS)
    return next(filter(_NUMBERS_OF_ONE_WORD.__contains__, readings), match[0])


def _as_number(match: re.Match[str]) -> str:
    word = match[0].casefold()
    if word in _NUMBERS or is_a_word(word):
        return match[0]
    nearest = min(sorted(_NUMBERS), key=partial(_distance, word))
    if _distance(word, nearest) > len(word) // _LETTERS_TO_ONE:
        return match[0]
    return nearest


def _is_about_as_long(word: Word, name: str) -> bool:
    return len(word.plain) in range(len(name) - _FEW, len(name) + _FEW + 1)


def _is_another(word: Word, name: str) -> bool:
    return word.plain.rstrip("s") != name.rstrip("s")


def _may_be_a_name(word: Word, name: str) -> bool:
    """Whether it has a capital, or is too long for chance."""
    return word.may_be_name or len(name) >= _LEAST_SMALL


def _is_like_it(word: Word, name: str) -> bool:
    """Whether it looks like it, and begins so or has one wrong letter, or sounds like it."""
    apart = _distance(word.plain, name)
    begins_so = apart <= len(name) // _LEAST_TO_ONE and word.plain[0] in name[:_FEW]
    is_slip = apart == 1 and len(name) > _LEAST
    if is_slip or begins_so or _sounds_as(word.plain, name):
        return True
    if apart > _MOST_BY_SOUND or len(name) < _LEAST_BY_SOUND:
        return False
    return metaphone(word.plain) == metaphone(name)


def _sounds_as(word: str, name: str) -> bool:
    sound = sound_of(name)
    return len(sound) >= _LEAST_SOUND and sound_of(word) == sound


def _is_no_word(word: Word, _name: str) -> bool:
    return not is_a_word(word.plain)


_TESTS = (_is_about_as_long, _is_another, _may_be_a_name, _is_like_it, _is_no_word)
