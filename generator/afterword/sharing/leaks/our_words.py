"""The product's own words, and whether a word stands in a sentence of ours: "work" in one tells nothing of anybody.

Ours is what came with the product, word for word. A template, word or pack that somebody changed or added is a text of theirs.
"""

import calendar
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache, lru_cache, partial
from itertools import chain
from pathlib import Path

from afterword.interview.model import vocabulary
from afterword.patterns import lazy_pattern
from afterword.plan.known_steps import STEPS_OF_ANY_INTERVIEW
from afterword.resources import digest, texts_as_shipped
from afterword.sharing.leaks.figures.multipliers import currencies
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.layers import layers
from afterword.sharing.leaks.spelling import BREAK, GAP, Neighbours, Words, words_of
from afterword.stored import table

_JINJA = lazy_pattern(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_VALUE = lazy_pattern(r"\{\{.*?\}\}|\{[a-z_.]*\}", re.DOTALL)
_KEY = lazy_pattern(r"(?m)^(\s*(?:- )?)[\w-]+:(?=\s|$)")
_STRING = lazy_pattern(r"'([^'{}]*)'|\"([^\"{}]*)\"")
# Where the words of a template are.
_READ = frozenset({"its text", "its text, in codes", "a label in its text"})
_ENDINGS = frozenset({".j2", ".yaml", ".md", ".js"})
# Folders and files of what is read while somebody types: the names in their examples are anybody's.
NOT_IN_COPIES = frozenset({"cohort", "intake", "workspace", "intake.yaml", "told.yaml"})
_SAYS_SOMETHING = 4  # letters
# What reads our texts, and may read them otherwise once it has changed.
_READERS = Path(__file__).parent
_CHOICES = 2  # of the words that an expression chooses from
_SHARE = 0.5  # of the triples of words in a sentence: with more than these of ours, it is ours with a value put in
_CALENDAR = (
    *calendar.day_name,
    *calendar.day_abbr,
    *calendar.month_name[1:],
    *calendar.month_abbr[1:],
)
DAYS_AND_MONTHS = frozenset(
    map(str.casefold, (*_CALENDAR, "mai"))
)  # as `content_of` has May


def is_ours(phrase: str) -> bool:
    """Whether these words stand beside one another in some text of ours."""
    words = phrase.split()
    if not _vocabulary(_text()).issuperset(words):
        return False
    return len(words) == 1 or (bool(words) and f" {phrase} " in _text())


def times_in_ours() -> Counter[str]:
    """How often each word stands in our texts: how everyday it is where people write about work."""
    return Counter(_text().split())


def is_our_line(line: str) -> bool:
    """Whether each part of a line, between the gaps in it, stands so in a file that came with the program."""
    return all(map(_is_in_our_files, line.split(GAP)))


def _is_in_our_files(part: str) -> bool:
    """A number alone is looked at by the search for values; a few letters alone say nothing."""
    text = " ".join(part.split())
    if sum(map(str.isalpha, text)) < _SAYS_SOMETHING:
        return True
    return text in _files()


def is_our_sentence(phrase: str, around: Neighbours) -> bool:
    """Whether words stand where we put them: with two neighbours on one side, or one on each, as in a text of ours."""
    places = (
        f"{around.second_before} {around.before} {phrase}",
        f"{around.before} {phrase} {around.after}",
        f"{phrase} {around.after} {around.second_after}",
    )
    return any(map(is_ours, places))


def is_our_figure(figure: str, around: Neighbours) -> bool:
    """Whether a figure stands between words as in a text of ours. A currency beside it, or nothing, is not enough."""
    places = (
        (
            f"{around.second_before} {around.before} {figure}",
            {around.second_before, around.before},
        ),
        (f"{around.before} {figure} {around.after}", {around.before, around.after}),
        (
            f"{figure} {around.after} {around.second_after}",
            {around.after, around.second_after},
        ),
    )
    for phrase, beside in places:
        tells_nothing = any(map(_is_currency_or_break, beside))
        if not tells_nothing and is_ours(phrase):
            return True
    return False


def is_our_label(phrase: str) -> bool:
    """Whether words are a label of ours: "References"."""
    return is_ours(f"{BREAK} {phrase} {BREAK}")


def is_in_our_label(phrase: str, around: Neighbours) -> bool:
    """Whether words are a label of ours, alone or with a neighbour: "References", "hiring manager"."""
    labels = (
        phrase,
        f"{around.before} {phrase}",
        f"{phrase} {around.after}",
        f"{around.before} {phrase} {around.after}",
    )
    return any(map(is_our_label, labels))


def is_mostly_ours(words: Words, visible_line: str) -> bool:
    """Whether a sentence is one of ours with values put in; `visible_line` has the words that its reader may see."""
    second, third = words[1:], words[2:]
    threes = zip(words, second, third, strict=False)
    triples = [*map(" ".join, threes)]
    familiar = [is_ours(triple) or f" {triple} " in visible_line for triple in triples]
    return sum(familiar) > _SHARE * len(triples)


def _is_currency_or_break(word: str) -> bool:
    return word == BREAK or word.upper() in currencies()


@lru_cache(maxsize=1)
def _vocabulary(text: str) -> frozenset[str]:
    """The words of a text: most that are asked about are none of them, and that is seen at once."""
    return frozenset(text.split())


@cache
def _files() -> str:
    """Every file of ours of which a workspace may have its own, as it is written, without its line breaks."""
    texts = (path.read_text(encoding="utf-8") for path in texts_as_shipped())
    return " ".join(word for text in texts for word in text.split())


@cache
def _text() -> str:
    """Every text of ours as words with a space between, and `|` where one ends. Each installation keeps what is in files."""
    read = (*texts_as_shipped(), *sorted(_READERS.rglob("*.py")))
    source = " ".join(map(digest, read))
    lines = (*table("our-words", source, _lines_of_files), *_lines_of(_fixed_words()))
    joined = f" {BREAK} ".join(lines)
    return f" {BREAK} {joined} {BREAK} "


def _lines_of_files() -> list[str]:
    in_each = map(_lines_of_file, texts_as_shipped())
    return list(chain.from_iterable(in_each))


def _lines_of_file(path: Path) -> Iterator[str]:
    if path.suffix in _ENDINGS and not NOT_IN_COPIES & {*path.parts[-2:]}:
        yield from _lines_of(_of_template(path))


def _lines_of(texts: Iterable[str]) -> Iterator[str]:
    """The words of each text that says something."""
    return map(" ".join, map(words_of, filter(str.strip, texts)))


def _fixed_words() -> Iterator[str]:
    """What may stand in a file where one of a few words is expected, and the names of steps."""
    kinds = filter(_is_kind_of_words, vars(vocabulary).values())
    yield from map(str, chain.from_iterable(kinds))
    yield from STEPS_OF_ANY_INTERVIEW


def _is_kind_of_words(content: object) -> bool:
    return isinstance(content, type) and issubclass(content, StrEnum)


def _of_template(path: Path) -> Iterator[str]:
    """The sentences of a template or a pack, with a gap for each value, and the short texts within its expressions."""
    template = path.read_text(encoding="utf-8", errors="replace")
    for pattern in (_VALUE, _JINJA):
        for expression in pattern.findall(template):
            yield from _literals(expression)

    sentences = _JINJA.sub("", template)
    for choice in range(_CHOICES):
        put_in = partial(_literal_or_gap, choice=choice)
        text = _VALUE.sub(put_in, sentences)
        if ".yaml" in path.name:
            text = _KEY.sub(GAP, text)
        yield from _prose(text)


def _prose(text: str) -> Iterator[str]:
    """What is read of a text, without its tags."""
    for layer in layers("", text.encode()):
        is_prose = layer.kind is TextKind.PROSE
        if is_prose and layer.where in _READ:
            yield layer.text


def _literals(expression: str) -> list[str]:
    return [single or double for single, double in _STRING.findall(expression)]


def _literal_or_gap(expression: re.Match[str], choice: int) -> str:
    """One of the texts that stand in an expression, or a gap for the value that it is."""
    literals = _literals(expression[0])
    if choice < len(literals):
        return literals[choice]
    return GAP
