"""Names in an interview file that must stand under its own `people` as well."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.reading.keys.names import did_you_mean
from afterword.interview.values import suggestion


def writers(interview: Interview) -> Iterator[Contradiction]:
    """Whoever made the offer is one of the people: else nobody knows where the answer goes."""
    offer = interview.offer
    if offer is None or offer.written_by is None:
        return
    name = offer.written_by
    names = [*map(attrgetter("name"), interview.people)]
    if name.casefold() in map(str.casefold, names):
        return
    near = suggestion(name, names)
    yield Contradiction(
        rules.UNKNOWN_PERSON,
        ("offer", "written_by"),
        f"nobody under `people` is called `{name}`",
        did_you_mean(near, "write the name as it stands under `people`, or add them"),
    )
