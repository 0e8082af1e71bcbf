"""Whoever reads a letter, where the candidate typed their name: `Angela's idea` is `your idea` (E34)."""

import re
from functools import cache, partial
from re import Match, Pattern

from afterword.interview.model.people import Participant
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.the_reader import of_you
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Behind `'s` it is what somebody is: `Angela's back`, `Angela's been kind`
_IS = lazy_pattern(
    r" (?:[a-z]+ing|an?|also|always|at|away|been|back|busy|going|got|happy|in|just|keen|new|not|off|on|out|over|pleased|right"
    r"|so|still|sure|the|too|very|well|worried)\b"
)
_WORDS = frozenset(
    {"April", "August", "Dawn", "Grace", "Hope", "June", "Mark", "May", "Rose", "Will"}
)
_CALLS = lazy_pattern(r"(?i)(?:,|congratulations|congrats|done|thanks|you|hi) \Z")
NOBODY = lazy_pattern(r"(?!)")
_UP_YOU = lazy_pattern(r" (?P<up>down|out|up) you(?![\w-])")  # free you up
_SELF = lazy_pattern(r"(?i) (?:her|him)self\b")


def names_of(somebody: Participant | None, lexicon: Lexicon) -> Pattern[str]:
    """How somebody is called by name; what is never found where there is nobody."""
    person = getattr(somebody, "person", None)
    if person is None:
        return NOBODY
    return _named(person.name, person.title or "", person.family_name or "", lexicon)


@cache
def _named(name: str, title: str, family_name: str, lexicon: Lexicon) -> Pattern[str]:
    """Whatever calls somebody by name; of a first name that is a word as well, as `Grace`, only the whole."""
    first = name.partition(" ")[0]
    is_word = first in _WORDS, lexicon.is_common(first.lower()), first == name
    called = {
        name: True,
        f"{title.rstrip('.')}. {family_name}": all((title, family_name)),
        first: not any(is_word),
    }
    forms = map(re.escape, filter(called.get, called))
    either = "|".join(forms).replace(r"\.\ ", r"\.?\ ")
    if not name[:1].isupper():
        return NOBODY
    return re.compile(
        rf"(?i)\b(?:{either})(?:(?P<of>['\u2019]s)|(?-i:(?! [A-Z])))(?![\w'\u2019-])"
    )


def you_by_name(sentence: str, names: Pattern[str], lexicon: Lexicon) -> str:
    """A sentence in which whoever has that name, or is `she` in it, is `you`."""
    told = names.sub(partial(_she, sentence), sentence)
    told = of_you(_SELF.sub(" yourself", told), lexicon)
    return _UP_YOU.sub(r" you \g<up>", told)


def _she(sentence: str, name: Match[str]) -> str:
    before, behind = sentence[: name.start()], sentence[name.end() :]
    if all((_CALLS.search(before), not behind.startswith(" "))):
        return name[0]
    if all((name["of"], not _IS.match(behind))):
        return "your"
    return f"she{name['of'] or ''}"
