"""What a line of fees is for, as it stands behind `for`: `to train the staff` is what one is paid `training the staff` for."""

from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
)
from afterword.workbook.wording.typed.told.aims import is_surely_task
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon, in_ing

_TO_DO = lazy_pattern(
    r"(?i)\A(?:(?:I|we)(?:['\u2019](?:d|ll)| can| shall| will| would)|to) (?!be\b)(?=[a-z])"
)
_FOR = lazy_pattern(r"(?i)\Afor (?=\S)")
# Said of more than a thing, or of nothing yet: `survey: two sites`, `to be agreed`.
_NO_THING = lazy_pattern(r"(?i):|\A(?:to be|he|i|it|she|they|this|we|you)\b")
_AND_DO = lazy_pattern(
    r"(?<= and )(?P<verb>[a-z]+)(?= (?:an?|her|his|my|our|the|their|your) )"
)
_BEHIND = lazy_pattern(r" (?:at|by|for|from|in|of|on|to|with) .*")
_SEVERAL = lazy_pattern(r"[,/&+]| (?:and|or) ")
_HAS_ITS_OWN = fw.DETERMINERS | {"all", "both", "half", "most", "one", "part"}
_TWO_DEEDS = lazy_pattern(r"([a-z]+) and ([a-z]+)\b")
_NAMED = lazy_pattern(r"\A\S+ \S+ of ")  # `set up of the tool`


def paid_for(typed: str | None, lexicon: Lexicon) -> str:
    """What somebody is paid for; nothing where it is a sentence that stands behind no other words."""
    text = in_small_letters(_FOR.sub("", bare(typed)), lexicon)
    deed = _TO_DO.sub("", text)
    if _NO_THING.search(deed) or is_more_than_a_phrase(text):
        return ""
    verb, space, behind = deed.partition(" ")
    if deed != text or _is_task(text, lexicon):
        return f"{in_ing(verb)}{_AND_DO.sub(_doing, f'{space}{behind}')}"
    both = _TWO_DEEDS.match(text)
    if both and all(map(lexicon.is_only_to_do, both.groups())):
        one, two = map(in_ing, both.groups())
        return f"{one} and {two}{text[both.end() :]}"
    return _with_the(text, lexicon)


def _with_the(text: str, lexicon: Lexicon) -> str:
    """`survey` as `the survey`, and `design of the menu` with its article; what is not counted has none: `training`."""
    thing = _BEHIND.sub("", text)
    words = thing.split() or [""]
    last = words[-1]
    takes_it = (
        last in lexicon.counted - lexicon.uncounted,
        _HAS_ITS_OWN.isdisjoint(words),
        words[0].isalpha(),
        _SEVERAL.search(thing) is None,
        not lexicon.is_plural(last),
    )
    return f"{text_if(all(takes_it), 'the ')}{text}"


def _is_task(text: str, lexicon: Lexicon) -> bool:
    is_one = text[:1].islower(), is_surely_task(text, lexicon)
    return all((*is_one, not _NAMED.match(text)))


def _doing(and_do: Match[str]) -> str:
    return in_ing(and_do["verb"])
