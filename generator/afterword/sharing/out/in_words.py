"""What a reader will see, as a list says it to the candidate: no key, and days as people write them."""

import datetime as dt
import re

from afterword.patterns import lazy_pattern
from afterword.sharing.out.shown import ShownWords
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.words import Words

_DAY = lazy_pattern(r"\b\d{4}-\d{2}-\d{2}\b", re.ASCII)


def in_words(shown: ShownWords, words: Words) -> str:
    """The words; a day, a figure or a choice after what it is, the way people write it."""
    if not shown.key:
        return shown.text
    name = called(shown.key, words) or shown.key.replace("_", " ")
    return f"{name}: {_DAY.sub(_day_in_words, shown.text)}"


def place_in_words(shown: ShownWords, words: Words) -> str:
    """What it stands under, first; empty where that has no name."""
    return called(shown.places[0].under, words)


def called(key: str, words: Words) -> str:
    """What a key is called; empty when it has no name."""
    return words.all_of_told()["called"].get(key, "")


def _day_in_words(match: re.Match[str]) -> str:
    try:
        return paper_date(dt.date.fromisoformat(match[0]))
    except ValueError:
        return match[0]
