"""What a typed text is, by the key that it stands under: a contact, a city, an employer, a person; and whether it does harm."""

import re

from afterword.interview.redaction import Withheld

_ABOVE = r"(?:.*\.)?"  # the keys before
_KIND = re.compile(
    rf"{_ABOVE}(?:(?P<phone>phone)|(?P<email>email)|(?P<city>city)|(?P<employer>employer\.name)"
    rf"|(?P<person>(?:people|referees)\.{_ABOVE}(?:family_)?name))"
)
_NAME = re.compile(rf"{_ABOVE}(?:family_)?name")
_HARMFUL = re.compile(rf"{_ABOVE}(?:walk_away|best_time|debrief|note)")


def kind_of(typed: Withheld) -> str | None:
    """`phone`, `email`, `city`, `employer`, `person`; None for any other text."""
    match = _KIND.fullmatch(typed.name)
    return match and match.lastgroup


def is_name(typed: Withheld) -> bool:
    """Whether it is what somebody is called, or something."""
    return _NAME.fullmatch(typed.name) is not None


def does_harm(typed: Withheld) -> bool:
    """Whether it does harm wherever it stands: a role or a topic may well be in two places."""
    if typed.amount or _HARMFUL.fullmatch(typed.name):
        return True
    return kind_of(typed) is not None
