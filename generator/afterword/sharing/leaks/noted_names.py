"""Names out of what is kept private: a person, a firm or a place that only a note tells is enough to know the note by."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain

from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.findings import Certainty, Leak
from afterword.sharing.leaks.named_text import NamedText, words_of
from afterword.sharing.leaks.private_keys import is_named, is_own_note
from afterword.sharing.leaks.spelling import context_in
from afterword.sharing.leaks.towns import also_called, otherwise_written
from afterword.sharing.leaks.word_names import (
    begins_a_sentence,
    is_a_word,
    is_common,
    tells_somebody,
)

_LEAST = 4  # letters
_CAPITAL = lazy_pattern(r"(?<![^\W_])[^\W\d_a-z][^\W\d_A-Z]{3,}(?![^\W_])")
_TEXT = "its text"
_SEVERAL = 2  # texts that are shown, in which a word is nobody's secret

NAME = "a name that stands in it, and nowhere else, stands there"


def noted_names(
    texts: Mapping[str, str], withheld: Iterable[Withheld], shown: Iterable[Withheld]
) -> Iterator[Leak]:
    """Each private note of which a text tells a rare name that is not shown as a name, nor in several texts."""
    in_each = map(_words, filter(is_named, shown))
    named = frozenset(chain.from_iterable(in_each))
    read = {file: NamedText(text) for file, text in texts.items()}
    for note in filter(is_own_note, withheld):
        names = frozenset(_names_in(note.text)) - named
        files_with = partial(_files_with, read)
        files = chain.from_iterable(map(files_with, names))
        asked = partial(_asked, note)
        yield from map(asked, files)


def _files_with(texts: Mapping[str, NamedText], name: str) -> list[str]:
    """The texts in which a name stands; none, if that is in several."""
    files = [file for file, text in texts.items() if text.holds_with_a_capital(name)]
    return files if len(files) < _SEVERAL else []


def _names_in(note: str) -> Iterator[str]:
    """The names in it: a word with a capital where none must be, and at the beginning one that is no word."""
    for match in _CAPITAL.finditer(note):
        word = "".join(words_of(match[0]))
        begins = begins_a_sentence(context_in(note, *match.span()))
        if _is_a_name(word) and not (begins and is_a_word(word)):
            yield from (word, *also_called(word), *otherwise_written(word))


def _words(leaf: Withheld) -> list[str]:
    return words_of(leaf.text)


def _is_a_name(word: str) -> bool:
    """Whether a word is none that anybody uses, so that it tells somebody or some place."""
    if len(word) < _LEAST or is_common(word):
        return False
    return tells_somebody(word)


def _asked(note: Withheld, file: str) -> Leak:
    return Leak(
        file,
        note.name,
        _TEXT,
        Certainty.DOUBTFUL,
        NAME,
    )
