"""What is searched for in a copy: each private text whole and in passages, each private value in any spelling.

Nothing is searched for that the audience may see anyway, or that says nothing of anybody.
"""

import html
from collections.abc import Iterable, Iterator
from functools import partial

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.codes import decoded
from afterword.sharing.leaks.figures.multipliers import currencies
from afterword.sharing.leaks.names import TITLES
from afterword.sharing.leaks.needles import Needle, needle_of
from afterword.sharing.leaks.our_words import (
    DAYS_AND_MONTHS,
    is_mostly_ours,
    is_our_label,
    is_ours,
)
from afterword.sharing.leaks.private_keys import is_long, is_name
from afterword.sharing.leaks.spelling import APART, NormalizedText, Words
from afterword.sharing.leaks.values import (
    Values,
    is_told_by_its_capital,
    values_among,
    without_visible,
)

_LEAST_RUN = 3  # words in a row that are visible; fewer are in many texts
# Words in a row that are ours can be anybody's; more of them are ours alone.
_MOST_OURS = 4
# Or what a comment is about: drafts/ and the step of the letter.
_STEP = lazy_pattern("[a-z0-9-]+(?:/[a-z0-9-]+)+")
_WORD_END = lazy_pattern("[/-]")  # in the ID of a step
_SENTENCE_END = lazy_pattern(r"\n+|(?<=[.!?;:])\s+")


@frozen
class Visible:
    """Texts that may be seen: each, all as one, and the line of their words."""

    texts: tuple[str, ...]
    text: NormalizedText
    line: str


def visible_of(texts: Iterable[str]) -> Visible:
    """What may be seen, as it is compared; what is in codes is taken as it stands, as it is meant, and as a page has it."""
    typed = tuple(texts)
    forms = (*typed, *map(decoded, typed), *map(html.escape, typed))
    spellings = dict.fromkeys(forms)
    text = NormalizedText(f" {APART} ".join(spellings))  # two texts never make a third
    return Visible(
        texts=tuple(spellings),
        text=text,
        line=f" {' '.join(text.words)} ",
    )


@frozen
class Sought:
    """What is searched for in each file: texts, and values."""

    needles: tuple[Needle, ...]
    values: Values


def sought_in_copy(
    withheld: Iterable[Withheld],
    visible: Visible,
    regions: Iterable[str] = (),
) -> Sought:
    """What is searched for in every file of a copy, each text and each value once; numbers as dialled in these regions."""
    secrets = list(withheld)
    needles: dict[str, Needle] = {}
    for secret in secrets:
        if secret.amount or _is_common_step(secret.text, visible):
            continue
        for needle in _needles(secret, visible):
            needles.setdefault(needle.key, needle)

    values = values_among(secrets, tuple(regions))
    return Sought(
        needles=tuple(needles.values()),
        values=without_visible(values, visible.texts),
    )


def _needles(secret: Withheld, visible: Visible) -> Iterator[Needle]:
    """A private text whole and in passages, but for what is not worth a search."""
    if is_told_by_its_capital(secret):
        return
    for needle in (*_whole(secret), *_passages(secret, visible)):
        if _is_worth_a_search(needle, visible):
            yield needle


def _whole(secret: Withheld) -> Iterator[Needle]:
    """A private text as it stands, and as it is meant if it is in codes."""
    spellings = dict.fromkeys((secret.text, decoded(secret.text)))
    as_needle = partial(needle_of, secret.name, names_somebody=is_name(secret))
    return filter(None, map(as_needle, spellings))


def _passages(secret: Withheld, visible: Visible) -> Iterator[Needle]:
    """The lines and sentences of a private text, but for those that are ours with values put in."""
    for passage in passages_of(secret.text):
        needle = needle_of(secret.name, passage)
        if needle is None:
            continue
        if not is_mostly_ours(needle.words, visible.line):
            yield needle


def passages_of(text: str) -> list[str]:
    """The lines and sentences of a longer text that are long enough to be told from chance."""
    pieces = (*text.split("\n"), *_SENTENCE_END.split(text))
    passages = filter(is_long, map(str.strip, pieces))
    once = dict.fromkeys(passages)
    once.pop(text.strip(), None)
    return list(once)


def _is_worth_a_search(needle: Needle, visible: Visible) -> bool:
    """Whether a text is nobody else's, and not visible but for words of ours."""
    if _is_anybodys(needle, visible):
        return False
    if "@" in needle.key:
        return True
    return not is_mostly_visible(needle.words, visible.line)


def _is_anybodys(needle: Needle, visible: Visible) -> bool:
    """Whether the audience may see it anyway, or it is a word that no workbook does without."""
    if needle.is_visible_in(visible.text):
        return True

    if _is_everyday(needle.phrase):
        return True
    if not needle.common:
        return False
    if len(needle.words) > _MOST_OURS:
        return True
    return not needle.names_somebody and is_our_label(needle.phrase)


def _is_everyday(word: str) -> bool:
    """Whether it is a day, a month, a currency or what people are addressed with."""
    if word in DAYS_AND_MONTHS or word in TITLES:
        return True
    return word.upper() in currencies()


def _is_common_step(text: str, visible: Visible) -> bool:
    """Whether a text is a step's ID, and each of its words ours or visible: other interviews have steps of that name."""
    if not _STEP.fullmatch(text):
        return False
    words = _WORD_END.split(text)
    is_common_word = partial(_is_common_word, visible)
    return all(map(is_common_word, words))


def _is_common_word(visible: Visible, word: str) -> bool:
    needle = needle_of("", word)
    if needle is None:
        return True
    return is_ours(needle.phrase) or _is_anybodys(needle, visible)


def is_mostly_visible(words: Words, visible_line: str) -> bool:
    """Whether most of a text may be seen, and the rest is what a sentence of ours puts round it: `someone who can …`."""
    most = _longest_run(words, visible_line)
    if most is None:
        return False

    sides = (words[: most.start], words[most.stop :])
    return all(map(is_ours, filter(None, map(" ".join, sides))))


def _longest_run(words: Words, visible_line: str) -> slice | None:
    """The most words in a row that are visible so; None if they are not more than half of all."""
    least = max(len(words) // 2 + 1, _LEAST_RUN)
    longest = _run(words, least, visible_line)
    if longest is None:
        return None  # a longer run holds a shorter one: a long letter is not looked through for each length

    for length in range(len(words), least, -1):
        run = _run(words, length, visible_line)
        if run is not None:
            return run
    return longest


def _run(words: Words, length: int, visible_line: str) -> slice | None:
    """The first so many words in a row that are visible so."""
    for start in range(len(words) - length + 1):
        run = slice(start, start + length)
        if f" {' '.join(words[run])} " in visible_line:
            return run
    return None
