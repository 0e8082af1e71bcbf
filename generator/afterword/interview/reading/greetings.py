"""A greeting or an address that belongs to somebody else: copied from the line above, or from an example."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.contradictions import Contradiction
from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_OF_EXAMPLES = frozenset({"angela"})


def greetings(interview: Interview) -> Iterator[Contradiction]:
    """Each greeting that has a name of somebody else, and none of the one who would read it."""
    names = [{*_words(person.name)} for person in interview.people]
    for number, person in enumerate(interview.people):
        others = _OF_EXAMPLES.union(*names) - names[number]
        greeted = {*_words(person.salutation or "")}
        if greeted & others and not greeted & names[number]:
            yield Contradiction(
                rules.GREETS_SOMEBODY_ELSE,
                ("people", number, "salutation"),
                f"`{person.salutation}` has no part of `{person.name}`, and would greet somebody else",
                "write how you greet this person, or take the line out",
            )


def addresses(interview: Interview) -> Iterator[Contradiction]:
    """Each address that has a name of somebody else, and none of the one whom letters would be sent to."""
    names = [{*_words(person.name)} for person in interview.people]
    for number, person in enumerate(interview.people):
        others = set[str]().union(*names) - names[number]
        written = {*_words((person.email or "").partition("@")[0])}
        if written & others and not written & names[number]:
            yield Contradiction(
                rules.ADDRESS_OF_SOMEBODY_ELSE,
                ("people", number, "email"),
                f"`{person.email}` has no part of `{person.name}`, and a name of somebody else",
                "write the address of this person, or take the line out until you have it",
            )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
