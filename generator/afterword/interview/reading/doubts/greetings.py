"""A greeting or an address that belongs to somebody else: copied from the line above, or from an example."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_OF_EXAMPLES = frozenset({"angela"})
_TOLD = {
    "salutation": (
        rules.GREETS_SOMEBODY_ELSE,
        "would greet somebody else",
        "write how you greet this person, or take the line out",
    ),
    "email": (
        rules.ADDRESS_OF_SOMEBODY_ELSE,
        "a name of somebody else",
        "write the address of this person, or take the line out until you have it",
    ),
}


def of_somebody_else(interview: Interview) -> Iterator[Contradiction]:
    """Each greeting and address that has a name of somebody else, and none of the one who is written to."""
    names = [_words(person.name) for person in interview.people]
    for number, person in enumerate(interview.people):
        others = frozenset[str]().union(*names) - names[number]
        greets = _words(person.salutation or "")
        if _is_others(greets, others | (_OF_EXAMPLES - names[number]), names[number]):
            yield _told(number, "salutation", person.salutation, person.name)
        local, _, _ = (person.email or "").partition("@")
        if _is_others(_words(local), others, names[number]):
            yield _told(number, "email", person.email, person.name)


def _is_others(
    words: frozenset[str], others: frozenset[str], own: frozenset[str]
) -> bool:
    return bool(words & others) and not words & own


def _told(number: int, key: str, typed: str | None, name: str) -> Contradiction:
    rule, is_wrong, help_ = _TOLD[key]
    return Contradiction(
        rule,
        ("people", number, key),
        f"`{typed}` has no part of `{name}`, and {is_wrong}",
        help_,
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
