"""What a typed text is, by the key that it stands under: a contact, a city, an employer, a person; and whether it does harm."""

from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern

_ABOVE = r"(?:.*\.)?"  # the keys before
_KIND = lazy_pattern(
    rf"{_ABOVE}(?:(?P<phone>phone)|(?P<email>email)|(?P<city>city|offer\.place)|(?P<employer>employer\.name|organisation|other_offers\.\d+\.employer)"
    rf"|(?P<person>(?:people|referees)\.{_ABOVE}(?:family_)?name|feedback\.{_ABOVE}from)|(?P<role>role))"
)
_ROLE = "role"
_NAME = lazy_pattern(rf"{_ABOVE}(?:family_)?name")
_HARMFUL = lazy_pattern(rf"{_ABOVE}(?:walk_away|debrief|note)")
_BEST_TIME = "best_time"
_NOTES = frozenset({"debrief", "note", "notes"})
# Of a text that is told from chance by its length.
_LEAST_WORDS, _LEAST_LETTERS = (
    4,
    20,
)
_LEAST_DIGITS = 5  # of one that stands between brackets


def kind_of(typed: Withheld) -> str | None:
    """`phone`, `email`, `city`, `employer`, `person`, `role`; None for any other text."""
    match = _KIND.fullmatch(typed.name)
    return match and match.lastgroup


def is_name(typed: Withheld) -> bool:
    """Whether it is what somebody is called, or something."""
    return _NAME.fullmatch(typed.name) is not None


def is_named(typed: Withheld) -> bool:
    """Whether it is a name or a contact, by which another may be meant."""
    return is_name(typed) or kind_of(typed) is not None


def is_note(typed: Withheld) -> bool:
    """Whether it is a note of the candidate's own, or a comment of a coach's."""
    if typed.place[-1] == "text":
        return "feedback" in typed.place
    return bool(_NOTES & set(typed.place))


def is_own_note(typed: Withheld) -> bool:
    """Whether it is a note, or stands between brackets wherever it was typed."""
    return typed.marked or is_note(typed)


def does_harm(typed: Withheld) -> bool:
    """Whether it does harm wherever it stands: a topic, or a role of one word, may well be in two places."""
    if typed.amount or _HARMFUL.fullmatch(typed.name):
        return True
    if typed.place[-1] == _BEST_TIME:
        return is_long(typed.text)  # and not just `mornings`
    if typed.marked and _is_told_from_chance(typed.text):
        return True
    return _is_telling(typed)


def _is_telling(typed: Withheld) -> bool:
    """Whether it is of a kind that tells something by itself; a role of one word does not."""
    kind = kind_of(typed)
    if kind == _ROLE:
        return " " in typed.text
    return kind is not None


def is_long(text: str) -> bool:
    """Whether a text is long enough to be told from chance."""
    return len(text) >= _LEAST_LETTERS or len(text.split()) >= _LEAST_WORDS


def _is_told_from_chance(text: str) -> bool:
    digits = sum(map(str.isdecimal, text))
    return digits >= _LEAST_DIGITS or is_long(text)
