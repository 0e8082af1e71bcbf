"""The town where the candidate lives, in a sentence on something else that is there: a survey, a referee, a farm.

Many people live in a town. Where nobody speaks of themselves or of a home, and something is just in it or called after it, it
tells nobody's home.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain

from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.private_keys import kind_of
from afterword.sharing.leaks.retold import SENTENCE_END

_PART_END = lazy_pattern(r"[,;/()]")
_LEAST = 3  # letters
_LEAST_WORDS = 5  # of a sentence that says what is there
_OF_A_HOME = lazy_pattern(
    r"(?i)\b(?:i|i'\w+|we|us|our|home|house|flat|street|road|live\w*|here|near|from|address|neighbou?r\w*|commut\w+)\b"
)
# Of the Geelong store all is said, of the Geelong train where somebody gets in.
_ON_THE_WAY = "train|bus|tram|ferry|line|road|bypass|ring|side|end|area|address"
_OF_ONESELF = lazy_pattern(r"(?i)\b(?:me|my|mine)\b")
_OF_OTHERS = lazy_pattern(r"(?:references|salary\.findings)\..*")  # keys


def without_home_towns(
    texts: Mapping[str, str], secrets: Iterable[Withheld]
) -> dict[str, str]:
    """The texts, each sentence without the private home town if it tells of something else there."""
    in_each = map(_towns, secrets)
    towns = tuple(chain.from_iterable(in_each))
    if not towns:
        return dict(texts)
    town = rf"(?:{'|'.join(map(re.escape, towns))})\b"
    there = re.compile(
        rf"\b[Ii]n {town}|\b{town}(?= [A-Z])|\b(?:[Tt]he|[Yy]our|[Tt]heir) {town}(?! (?:{_ON_THE_WAY})\b)"
    )
    return {
        place: "".join(map(partial(_without, there, place), _sentences(text)))
        for place, text in texts.items()
    }


def _towns(secret: Withheld) -> Iterator[str]:
    """The parts of a city, but for a street with its number."""
    if kind_of(secret) != "city" or secret.place[-1] != "city":
        return
    parts = map(str.strip, _PART_END.split(secret.text))
    for part in filter(str.isalpha, parts):
        if len(part) >= _LEAST:
            yield part


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text, each with what parts it from the next."""
    start = 0
    for match in SENTENCE_END.finditer(text):
        yield text[start : match.end()]
        start = match.end()
    yield text[start:]


def _without(there: re.Pattern[str], place: str, sentence: str) -> str:
    if len(sentence.split()) < _LEAST_WORDS or _OF_A_HOME.search(sentence):
        return sentence
    is_of_oneself = _OF_ONESELF.search(sentence) is not None
    if is_of_oneself and not _OF_OTHERS.fullmatch(place):
        return sentence
    return there.sub("there", sentence)
