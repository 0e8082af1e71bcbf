"""What is looked for in the candidate's own sentences alone: private dates, however written, and private notes in other words.

In the pages of a workbook there are dates and words enough that are ours, so that nothing could be told from chance.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import product

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.dates import days_in, days_told
from afterword.sharing.leaks.findings import (
    Certainty,
    Leak,
    Signs,
    doubtful,
    first_seen,
)
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.spelling import NormalizedText

_ISO = lazy_pattern(r"\d{4}-\d\d-\d\d")
SENTENCE_END = lazy_pattern(r"\n+|(?<=[.!?;])\s+")
_QUOTED = lazy_pattern(r"\"[^\"\n]*\"|“[^”\n]*”|„[^“\n]*“|«[^»\n]*»")
_WORD = lazy_pattern(r"[^\W_]+")
_YEAR = len("2027")
_LEAST_SHARED = 3  # words that say something
_SHARE = 60  # per cent of those of the note
_SAY_NOTHING = listed(
    "about after again all also and any are because been before but can could did does done down for from get had has have"
    " her here him his how into its just may mention might more most must not now off once one only onto other our out over"
    " own really said same say shall she should some still such than that the their them then there these they this those"
    " too under until upon very want was were what when where which while who whom whose why will with would yes yet you"
    " your"
)
# The month that is spelled like a word which says nothing, and how we tell it apart.
_IN_MAY = lazy_pattern(
    r"\b((?i:before|until|till|since|after|by|in|of|from|late|early|mid|next|last)[ -])May\b"
)
_MAY = r"\1mai"
_LEAST_STEM = 3
_ENDING = lazy_pattern(rf"(?<=.{{{_LEAST_STEM}}})(?:ing|ed|es|s|e)\Z")
_RUN = 4  # such words in a row
_TEXT = "its text"

DATE = "the date stands there, and it is one of something private"
NOTE = "most words of a sentence of it stand there"
RUN = "several words of it stand there in a row"


def retold(
    texts: Mapping[str, str], withheld: Iterable[Withheld], shown: Iterable[str]
) -> tuple[Leak, ...]:
    """Each private date or note that a sentence may tell, to be asked about; but for a date that is shown anyway."""
    visible = tuple(shown)
    secrets = tuple(withheld)
    notes = [*filter(is_own_note, secrets)]
    dates = [secret for secret in secrets if _is_date(secret, visible)]
    noted = dict(_noted_days(notes, visible))
    leaks = [*_dates_in(texts, dates, noted), *_notes_in(texts, notes)]
    return tuple(dict.fromkeys(leaks))


def _dates_in(
    texts: Mapping[str, str],
    secrets: Iterable[Withheld],
    noted: Mapping[dt.date, Withheld],
) -> Iterator[Leak]:
    """The first of the private dates of each day that a text tells, and of those in private notes."""
    by_day = dict(noted)
    for secret in secrets:
        day = _day(secret.text)
        if day:
            by_day.setdefault(day, secret)
    for file, text in texts.items():
        told = days_told(NormalizedText(text).plain, by_day)
        yield from (_asked(file, by_day[day], DATE) for day in told)


def _noted_days(
    notes: Iterable[Withheld], visible: tuple[str, ...]
) -> Iterator[tuple[dt.date, Withheld]]:
    """Each day that a private note tells, and none that is visible in whichever year."""
    seen = {text[_YEAR:] for text in filter(_ISO.fullmatch, visible)}
    for note in notes:
        for day in days_in(NormalizedText(note.text).plain):
            if day.isoformat()[_YEAR:] not in seen:
                yield day, note


def _is_date(secret: Withheld, visible: tuple[str, ...]) -> bool:
    return secret.text not in visible and _ISO.fullmatch(secret.text) is not None


def _day(iso: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(iso)
    except ValueError:  # no day of any calendar
        return None


def _notes_in(texts: Mapping[str, str], notes: Iterable[Withheld]) -> Iterator[Leak]:
    """The notes of which a text has a sentence's words, or several in a row."""
    sentences = [
        (secret, sentence)
        for secret in notes
        for sentence in _sentences(said_in(secret))
    ]
    for file, text in texts.items():
        for own, (secret, sentence) in product(_sentences(text), sentences):
            sighting = first_seen(sentence.signs, own)
            if sighting:
                yield _asked(file, secret, sighting.why)


def said_in(note: Withheld) -> str:
    """What it says itself: a coach quotes the letter that the comment is about, and the letter is there."""
    if "feedback" not in note.place:
        return note.text
    return _QUOTED.sub(" ", note.text)


@frozen
class _Sentence:
    """The words of a sentence that say something."""

    words: tuple[str, ...]

    @property
    def signs(self) -> Signs["_Sentence"]:
        """What another sentence may have of it."""
        return (
            (doubtful(NOTE), self._is_retold_in),
            (doubtful(RUN), self._stands_in_part_in),
        )

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Each few of its words in a row."""
        lines = (self.words[start:] for start in range(_RUN))
        return frozenset(zip(*lines, strict=False))

    def _is_retold_in(self, own: "_Sentence") -> bool:
        content = frozenset(self.words)
        shared = len(content.intersection(own.words))
        return shared >= _LEAST_SHARED and shared * 100 >= _SHARE * len(content)

    def _stands_in_part_in(self, own: "_Sentence") -> bool:
        return not self.runs.isdisjoint(own.runs)


def _sentences(text: str) -> Iterator[_Sentence]:
    """The sentences of a text."""
    return map(_Sentence, map(content_of, SENTENCE_END.split(text)))


def content_of(typed: str) -> tuple[str, ...]:
    """The stems of the words that say something."""
    folded = NormalizedText(_IN_MAY.sub(_MAY, typed)).folded
    content = filter(_says_something, _WORD.findall(folded))
    return tuple(map(stem, content))


def _says_something(word: str) -> bool:
    return len(word) >= _LEAST_STEM and word not in _SAY_NOTHING


def stem(word: str) -> str:
    """A word without its ending."""
    return _ENDING.sub("", word)


def _asked(file: str, secret: Withheld, why: str) -> Leak:
    return Leak(
        file,
        secret.name,
        _TEXT,
        Certainty.DOUBTFUL,
        why,
    )
