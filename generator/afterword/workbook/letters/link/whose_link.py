"""Whom the one link answers: the one who decides, or the person from whom alone the file has that wish (S15, E10)."""

from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Connection
from afterword.interview.model.people import hiring_manager, people_met
from afterword.workbook.wording.desk import Desk


def link_of_lead(desk: Desk, lead: str) -> Connection | None:
    """The link for the one who decides: the one of the interview too, unless the file has the wish from others alone (S15)."""
    if others_alone_want_it(desk.interview, lead):
        return desk.person(lead).connection
    return desk.person(lead).connection or desk.interview.connection


def link_of_another(desk: Desk, reader: str) -> Connection | None:
    """What answers somebody who does not decide: their own link, or the one of the interview where they said it (E10)."""
    manager = hiring_manager(desk.interview)
    said_by = who_said_the_want(desk.interview)
    is_theirs = said_by[:1] == [reader] and (
        manager is None or manager.id not in said_by
    )
    link = desk.interview.connection if is_theirs else None
    return desk.person(reader).connection or link


def others_alone_want_it(interview: Interview, lead: str) -> bool:
    """Whether the file has the wish that the one link answers from others, and not from the one who decides."""
    said_by = who_said_the_want(interview)
    return bool(said_by) and lead not in said_by


def who_said_the_want(interview: Interview) -> list[str]:
    """The people under whom the file has the wish that the one link answers, in the same words."""
    connection = interview.connection
    if connection is None:
        return []
    want = _plain(connection.they_want)
    return [
        name
        for name, person in people_met(interview).items()
        if want in map(_plain, person.looking_for)
    ]


def _plain(typed: str) -> str:
    return typed.casefold().strip(" .")
