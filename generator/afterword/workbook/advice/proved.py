"""What the candidate brings, wherever it was typed: each may have a proof."""

from collections.abc import Iterator

from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Connection, Evidence
from afterword.interview.reading.file.document import KeyPath


def proved(interview: Interview) -> Iterator[tuple[KeyPath, Connection | Evidence]]:
    """Everything that is brought and may have a proof, with its place."""
    if interview.connection:
        yield ("connection",), interview.connection
    for number, person in enumerate(interview.people):
        if person.connection:
            yield ("people", number, "connection"), person.connection
    for number, evidence in enumerate(interview.evidence):
        yield ("evidence", number), evidence
