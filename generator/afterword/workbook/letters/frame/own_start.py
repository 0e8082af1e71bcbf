"""What a letter can hold, as a list to write from in one's own words."""

from collections.abc import Iterator

from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk


def own_start(desk: Desk, draft: Draft) -> str:
    """Greeting and sign-off of a draft, and between them what the file knows for it; not to be sent as it stands."""
    greeting, _, rest = draft.body.partition("\n\n")
    _, _, closing = rest.rpartition("\n\n")
    points = [f"- {point}" for point in _points(desk)]
    asked = desk.words.letter("matter", "asked")
    return "\n\n".join([greeting, "\n".join([asked, *points]), closing])


def _points(desk: Desk) -> Iterator[str]:
    interview, words = desk.interview, desk.words
    yield words.letter(
        "matter", "role", role=interview.role, employer=interview.employer.name
    )
    if not interview.interested:
        return
    if interview.role_aim:
        yield words.letter("matter", "aim", what=interview.role_aim)
    if interview.connection:
        yield words.letter("matter", "want", what=interview.connection.they_want)
        yield words.letter("matter", "bring", what=interview.connection.i_bring)
    for topic in interview.topics:
        yield words.letter("matter", "topic", what=topic)
