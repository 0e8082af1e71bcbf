"""Names in an interview file that must stand under its own `people` as well."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.reading.keys.names import did_you_mean
from afterword.interview.values import suggestion


def writers(interview: Interview) -> Iterator[Contradiction]:
    """Whoever made the offer is one of the people: else nobody knows where the answer goes."""
    offer = interview.offer
    if offer is not None and offer.written_by is not None:
        yield from _unknown(interview, offer.written_by, ("offer", "written_by"))


def copied_to(interview: Interview) -> Iterator[Contradiction]:
    """Whoever gets a copy is one of the people: no address of anybody else is known, nor whose they are."""
    for number, copy in enumerate(interview.copies):
        for place, name in enumerate(copy.to):
            yield from _unknown(interview, name, ("copies", number, "to", place))


def readers_of_no(interview: Interview) -> Iterator[Contradiction]:
    """Whoever is to read a no is one of the people: else it goes to the one who decides."""
    if interview.saying_no.to:
        yield from _unknown(interview, interview.saying_no.to, ("saying_no", "to"))


def askers(interview: Interview) -> Iterator[Contradiction]:
    """Whoever asked is one of the people: else the answer goes to the one who decides."""
    for number, thought in enumerate(interview.thoughts):
        if thought.asked_by:
            yield from _unknown(
                interview, thought.asked_by, ("thoughts", number, "asked_by")
            )


def _unknown(
    interview: Interview, name: str, where: KeyPath
) -> Iterator[Contradiction]:
    """That nobody has this name, with the one that may be meant."""
    names = [*map(attrgetter("name"), interview.people)]
    if name.casefold() in map(str.casefold, names):
        return
    near = suggestion(name, names)
    yield Contradiction(
        rules.UNKNOWN_PERSON,
        where,
        f"nobody under `people` is called `{name}`",
        did_you_mean(near, "write the name as it stands under `people`, or add them"),
    )
