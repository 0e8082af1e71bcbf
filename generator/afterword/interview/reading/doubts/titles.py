"""A title typed in a name, with which letters would greet somebody by title and first name."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import is_greeting_told
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.values.titled_names import (
    TitledName,
    names_meant,
    titled_name,
)


def in_names(interview: Interview) -> Iterator[Contradiction]:
    """Of people who were met, or who pass something on."""
    for number, person in enumerate(interview.people):
        titled = titled_name(_alone(person.name))
        if titled and not is_greeting_told(person):
            help_ = _help_with_title(titled)
            yield _told("people", number, titled, person.name, help_)


def of_referees(candidate: Candidate) -> Iterator[Contradiction]:
    """Of referees, who are greeted by name or as the candidate greets them."""
    for number, referee in enumerate(candidate.referees):
        titled = titled_name(referee.name)
        if titled and not referee.salutation:
            greeting = f"Dear {titled.title} {titled.family or '…'}"
            help_ = f"add `salutation:` with how you greet them, such as {greeting} or a first name"
            yield _told("referees", number, titled, referee.name, help_)


def _alone(name: str) -> str:
    """A name without what stands behind it, where that is certain: `Dr. van der Berg, HR`."""
    alone, *others = names_meant(name)
    return name if others else alone


def _told(
    key: str,
    number: int,
    titled: TitledName,
    name: str,
    help_: str,
) -> Contradiction:
    return Contradiction(
        rules.TITLE_IN_NAME,
        (key, number, "name"),
        f"`{titled.title}` stands in the name, and letters would greet them with all of `{name}`",
        help_,
    )


def _help_with_title(titled: TitledName) -> str:
    apart = f"write `name: {titled.name}`, with `title: {titled.title}`"
    if titled.family:
        return f"{apart} and `family_name: {titled.family}` below it"
    return f"{apart} below it, and `family_name:` with what follows the title in a greeting"
