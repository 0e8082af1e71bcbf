"""How a phrase that may be read in two ways can be written, with the sentence that each way becomes (E34)."""

from collections.abc import Callable, Iterator
from itertools import chain

from afterword.frozen import frozen
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    is_more_than_a_phrase,
    words_of,
)
from afterword.workbook.wording.typed.form import TypedPhrase
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_matter
from afterword.workbook.wording.typed.nouns import names_a_problem
from afterword.workbook.wording.typed.strengths import strength_understood
from afterword.workbook.wording.typed.wants import understood
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

Reading = Callable[[str, Lexicon], TypedPhrase]
Saying = Callable[[Words, TypedPhrase], str]
_WANTED = frozenset({"they_want", "looking_for"})
_BROUGHT = frozenset({"i_bring", "strengths"})
_MATTERS = frozenset({"point", "topics", "topic", "about"})
_NO_PHRASE = fw.MINE | {"don't", "it", "not", "nobody", "someone", "somebody", "think"}


@frozen
class WayOut:
    """What could be typed instead, and what it becomes."""

    typed: str
    sentence: str


def ways_out(
    key: str,
    typed: str,
    wording: Wording,
) -> tuple[WayOut, ...]:
    """Both ways in which a phrase may be meant, behind itself where that fits; nothing for what is more than one phrase."""
    text = bare(typed)
    words = {*words_of(text)}
    is_no_phrase = (
        "?" in typed,
        is_more_than_a_phrase(text),
        not words.isdisjoint(_NO_PHRASE),
        not text,
    )
    if any(is_no_phrase):
        return ()
    if key in _WANTED:
        ways = chain((text,), _wanted(text, wording.packs.lexicon))
        return tuple(_as_read(ways, understood, _need, wording))
    if key in _BROUGHT:
        ways = chain((text,), _brought(text, wording.packs.lexicon))
        return tuple(_as_read(ways, strength_understood, phrases.brought, wording))
    if key not in _MATTERS:
        return ()
    ways = chain((text,), _talked_about(text, wording.packs.lexicon))
    return tuple(_as_read(ways, read_matter, phrases.told_of, wording))


def _as_read(
    ways: Iterator[str],
    reading: Reading,
    saying: Saying,
    wording: Wording,
) -> Iterator[WayOut]:
    for way in ways:
        phrase = reading(way, wording.packs.lexicon)
        if phrase.fits:
            yield WayOut(way, saying(wording.words, phrase))


def _need(
    words: Words,
    want: TypedPhrase,
) -> str:
    return phrases.told(words, want) if want.is_said else phrases.needed(words, want)


def _wanted(
    text: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    first = words_of(text)[0]
    is_several = lexicon.is_plural(text.lower())
    if names_a_problem(text, lexicon):
        yield f"to reduce {text}"
        if " " not in text:
            yield f"{'fewer' if is_several else 'less'} {text}"
        return
    if lexicon.is_verb(first):
        yield f"to {text}"
    elif not is_several:
        yield f"a {text}"
    yield f"someone with {text}"


def _brought(
    text: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    if lexicon.is_verb(words_of(text)[0]):
        yield f"I can {text}"
    elif not any(map(lexicon.is_plural, words_of(text))):
        yield f"I have a {text}"
    yield f"I bring {text}"


def _talked_about(
    text: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    first = words_of(text)[0]
    if lexicon.is_plural(first) or first in fw.DETERMINERS | fw.PRONOUNS:
        yield f"how {text}"
        return
    yield f"the {text}"
    if lexicon.is_verb(first):
        yield f"to {text}"
