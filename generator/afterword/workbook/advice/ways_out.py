"""How a phrase that may be read in two ways can be written, with the sentence that each way becomes (E34)."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from afterword.frozen import frozen
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import strength_understood
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    is_more_than_a_phrase,
    words_of,
)
from afterword.workbook.wording.typed.grammar.asked_matters import asks_for
from afterword.workbook.wording.typed.grammar.nouns import names_a_problem
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

Reading = Callable[[str, Lexicon], TypedPhrase]
Saying = Callable[[Words, TypedPhrase], str]
Others = Callable[[str, Lexicon], Iterator[str]]
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
        asks_for(text),
        not words.isdisjoint(_NO_PHRASE),
        not text,
    )
    if any(is_no_phrase):
        return ()
    if key not in _READ:
        return ()
    reading, saying, others = _READ[key]
    ways = chain((text,), others(text, wording.packs.lexicon))
    return tuple(_as_read(ways, reading, saying, wording))


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


def _thanked(
    text: str,
    _: Lexicon,
) -> Iterator[str]:
    """`the tour, was good` as what stands before its comma."""
    shorter = text.partition(", ")[0]
    if shorter != text:
        yield shorter


def _thanks(
    words: Words,
    thanks: TypedPhrase,
) -> str:
    return words.phrase("ways-out", "thanks", what=thanks.text)


_NEED: tuple[Reading, Saying, Others] = (understood, _need, _wanted)
_STRENGTH: tuple[Reading, Saying, Others] = (
    strength_understood,
    phrases.brought,
    _brought,
)
_MATTER: tuple[Reading, Saying, Others] = (read_matter, phrases.told_of, _talked_about)
_READ: Mapping[str, tuple[Reading, Saying, Others]] = {
    "they_want": _NEED,
    "looking_for": _NEED,
    "i_bring": _STRENGTH,
    "strengths": _STRENGTH,
    "point": _MATTER,
    "topics": _MATTER,
    "topic": _MATTER,
    "about": _MATTER,
    "thank_for": (read_thanks, _thanks, _thanked),
}
