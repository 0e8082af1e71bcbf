"""A greeting that belongs to somebody else: copied from the line above, or from an example."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.contradictions import Contradiction
from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_OF_EXAMPLES = frozenset({"Angela"})


def greetings(interview: Interview) -> Iterator[Contradiction]:
    """Each greeting that has a name of somebody else, and none of the one who would read it."""
    names = [{*_WORD.findall(person.name)} for person in interview.people]
    for number, person in enumerate(interview.people):
        others = _OF_EXAMPLES.union(*names) - names[number]
        greeted = {*_WORD.findall(person.salutation or "")}
        if greeted & others and not greeted & names[number]:
            yield Contradiction(
                rules.GREETS_SOMEBODY_ELSE,
                ("people", number, "salutation"),
                f"`{person.salutation}` has no part of `{person.name}`, and would greet somebody else",
                "write how you greet this person, or take the line out",
            )
