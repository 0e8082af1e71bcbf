"""What the audience of a copy may see anyway: it is not searched for."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from afterword.sharing.leaks.amounts import amounts_in
from afterword.sharing.leaks.codes import decoded
from afterword.sharing.leaks.our_words import is_ours
from afterword.sharing.leaks.spelling import APART, NormalizedText, Words, line_of, words_of

_LEAST_RUN = 3  # words in a row that are visible; fewer are in many texts


@dataclass(frozen=True)
class Visible:
    """Texts that may be seen: all as one, the line of their words, and every amount that is written in them."""

    text: NormalizedText
    line: str
    amounts: frozenset[Decimal]


def visible_of(texts: Iterable[str]) -> Visible:
    """What may be seen, as it is compared; what is in codes is taken as it stands and as it is meant."""
    typed = tuple(texts)
    spellings = dict.fromkeys((*typed, *map(decoded, typed)))
    text = NormalizedText(f" {APART} ".join(spellings))  # two texts never make a third
    amounts: set[Decimal] = set()
    for shown in typed:
        for written in amounts_in(NormalizedText(shown).plain):
            amounts.update(written.amounts)
    return Visible(
        text=text,
        line=line_of(words_of(text)),
        amounts=frozenset(amounts),
    )


def is_mostly_visible(words: Words, visible_line: str) -> bool:
    """Whether most of a text may be seen, and the rest is what a sentence of ours puts round it: `someone who can …`."""
    most = _longest_run(words, visible_line)
    if most is None:
        return False
    around = (words[: most.start], words[most.stop :])
    return all(map(is_ours, filter(None, around)))


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
        if line_of(words[run]) in visible_line:
            return run
    return None
