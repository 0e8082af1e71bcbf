"""A person whose name is a word, such as Will, Mark or April: told from the word by what stands beside it."""

import re
from functools import cache

from afterword.sharing.leaks.our_words import DAYS_AND_MONTHS
from afterword.sharing.leaks.spelling import context_in
from afterword.sharing.leaks.word_names import begins_a_sentence, is_in_a_title

_TITLE = r"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame)\.? (?:[A-Z]\.? )?|[A-Z]\. )"
_SPOKEN_TO = (
    r"\b(?:[Aa]sk(?:ed|ing)?|[Tt]old|[Tt]ell|[Mm]et|[Tt]hank(?:ed|ing|s to)?|[Hh]i|[Hh]ello|[Dd]ear|[Rr]ing|[Rr]ang"
    r"|[Ee]mail(?:ed)?|[Ww]rote to|[Ss]poke (?:to|with)|[Tt]alk(?:ed)? (?:to|with)|[Ss]aid|[Tt]rust(?:ed)?|[Ll]iked?) "
)
_DOES = (
    r"(?:['\u2019]s (?:offer|team|question|words?|e?-?mail|letter|note|people|plan|office|boss|call|number|place|firm)\b"
    r"| (?:and (?:I|me|my)|[Ss]aid|says|told|tells|asked|asks|called|rang|wants(?: me)?|wanted me|thinks|thought|liked|likes"
    r"|offered|offers|wrote|promised|knows|from (?:the|HR|another)|at the other)\b)"
)


@cache
def _signs(word: str) -> re.Pattern[str]:
    """Where a word with a capital is somebody: after a title or whom one speaks to, or before what people do."""
    name = rf"(?:{re.escape(word.capitalize())}|{re.escape(word.upper())})"
    return re.compile(rf"(?:{_TITLE}|{_SPOKEN_TO}){name}\b|(?<![^\W_]){name}{_DOES}")


def is_told(word: str, plain: str) -> bool:
    """Whether a text may mean somebody who is called by a word of everybody's."""
    is_told_so = _signs(word).search(plain) is not None
    if is_told_so or word in DAYS_AND_MONTHS:
        return is_told_so
    places = re.finditer(rf"(?<![^\W_]){re.escape(word.capitalize())}(?![^\W_])", plain)
    return any(map(_is_a_name_at, places))


def _is_a_name_at(place: re.Match[str]) -> bool:
    """Whether its capital says that it is a name: inside a sentence whose other words have none."""
    around = context_in(place.string, *place.span())
    return not begins_a_sentence(around) and not is_in_a_title(around)
