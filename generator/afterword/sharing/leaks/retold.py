"""What is looked for in the candidate's own sentences alone: private dates, however written, and private notes in other words.

In the pages of a workbook there are dates and words enough that are ours, so that nothing could be told from chance.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.dates import days_told
from afterword.sharing.leaks.findings import Certainty, Leak
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.spelling import NormalizedText

_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_NOTES = frozenset({"debrief", "note", "notes"})
_SENTENCE_END = re.compile(r"\n+|(?<=[.!?;])\s+")
_WORD = re.compile(r"[^\W_]+")
_LEAST_SHARED = 3  # words that say something
_SHARE = 60  # per cent of those of the note
_SAY_NOTHING = listed(
    "about after again all also and any are because been before but can could did does done down for from get had has have"
    " her here him his how into its just may mention might more most must not now off once one only onto other our out over"
    " own really said same say shall she should some still such than that the their them then there these they this those"
    " too under until upon very want was were what when where which while who whom whose why will with would yes yet you"
    " your"
)
_LEAST_STEM = 3
_ENDING = re.compile(rf"(?<=.{{{_LEAST_STEM}}})(?:ing|ed|es|s|e)\Z")
_TEXT = "its text"

DATE = "the date stands there, and it is one of something private"
NOTE = "most words of a sentence of it stand there"


def retold(
    texts: Mapping[str, str], withheld: Iterable[Withheld], shown: Iterable[str]
) -> tuple[Leak, ...]:
    """Each private date or note that a sentence may tell, to be asked about; but for a date that is shown anyway."""
    visible = tuple(shown)
    secrets = tuple(withheld)
    notes = filter(_is_note, secrets)
    dates = [secret for secret in secrets if _is_date(secret, visible)]
    leaks = [*_dates_in(texts, dates), *_notes_in(texts, notes)]
    return tuple(dict.fromkeys(leaks))


def _dates_in(texts: Mapping[str, str], secrets: Iterable[Withheld]) -> Iterator[Leak]:
    """The first of the private dates of each day that a text tells."""
    by_day: dict[dt.date, Withheld] = {}
    for secret in secrets:
        day = _day(secret.text)
        if day:
            by_day.setdefault(day, secret)
    for file, text in texts.items():
        told = days_told(NormalizedText(text).plain, by_day)
        yield from (_asked(file, by_day[day], DATE) for day in told)


def _is_date(secret: Withheld, visible: tuple[str, ...]) -> bool:
    return secret.text not in visible and _ISO.fullmatch(secret.text) is not None


def _day(iso: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(iso)
    except ValueError:  # no day of any calendar
        return None


def _notes_in(texts: Mapping[str, str], notes: Iterable[Withheld]) -> Iterator[Leak]:
    """The notes of which a text has a sentence's words."""
    sentences = [
        (secret, words) for secret in notes for words in _sentences(secret.text)
    ]
    for file, text in texts.items():
        for own, (secret, words) in product(_sentences(text), sentences):
            if _is_retold(words, own):
                yield _asked(file, secret, NOTE)


def _is_note(secret: Withheld) -> bool:
    if secret.place[-1] == "text":
        return "feedback" in secret.place
    return bool(_NOTES & set(secret.place))


def _is_retold(note: frozenset[str], own: frozenset[str]) -> bool:
    shared = len(note & own)
    return shared >= _LEAST_SHARED and shared * 100 >= _SHARE * len(note)


def _sentences(text: str) -> Iterator[frozenset[str]]:
    """The words that say something, sentence by sentence."""
    return map(_content, _SENTENCE_END.split(text))


def _content(sentence: str) -> frozenset[str]:
    words = _WORD.findall(NormalizedText(sentence).folded)
    return frozenset(map(_stem, filter(_says_something, words)))


def _says_something(word: str) -> bool:
    return len(word) >= _LEAST_STEM and word not in _SAY_NOTHING


def _stem(word: str) -> str:
    return _ENDING.sub("", word)


def _asked(file: str, secret: Withheld, why: str) -> Leak:
    return Leak(file, secret.name, _TEXT, Certainty.DOUBTFUL, why)
