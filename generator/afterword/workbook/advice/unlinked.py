"""A thank-you to the one who decides without the one link: there is none, or it answers what others want (S15)."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.people import Participant, hiring_manager, ids
from afterword.interview.model.vocabulary import PanelNote
from afterword.plan.cases import Case
from afterword.plan.steps import THANKS
from afterword.plan.thanks.thank_yous import PANEL, courtesy_alone
from afterword.workbook.letters.link.whose_link import (
    others_alone_want_it,
    who_said_the_want,
)
from afterword.workbook.wording import phrases


def unlinked(case: Case) -> Iterator[Diagnostic]:
    """An interested thank-you to the one who decides without the one link (S15)."""
    interview = case.interview
    manager = hiring_manager(interview)
    if manager is None or courtesy_alone(interview) or case.application.lies_ahead:
        return
    is_linked = any(map(attrgetter("connection"), _readers(case, manager)))
    if is_linked or not _thanks_are_ahead(case, manager.id):
        return
    lead = _reference(case, manager.id)
    if interview.connection is None:
        yield case.document.report(
            r.NO_CONNECTION,
            ("people",),
            f"nothing links what {lead} wants to what you bring",
            "add connection: and below it, indented, they_want: … and i_bring: …",
            key=True,
        )
    elif others_alone_want_it(interview, manager.id):
        other = _reference(case, who_said_the_want(interview)[0])
        yield case.document.report(
            r.NO_CONNECTION,
            ("connection", "they_want"),
            f"this is what {other} looks for, so that the thank-you to {lead} takes up nothing",
            f"write it below `looking_for` of {lead} too, if they said it as well, or give them a `connection` of their own",
        )


def _readers(case: Case, manager: Participant) -> list[object]:
    """Whoever reads the letter in which the link would stand."""
    if case.interview.panel_note is PanelNote.ONE:
        return [*case.interview.people]
    return [manager.person]


def _reference(case: Case, person: str) -> str:
    """How somebody in an interview is spoken of, by their ID."""
    return phrases.reference(ids(case.spoken)[person], case.interview.employer.country)


def _thanks_are_ahead(case: Case, manager: str) -> bool:
    """Whether their thank-you is still to go, which alone takes up the link: not once it has gone or all is over."""
    for step in case.plan.open_of(*THANKS):
        notes = {step.id.of, *step.also_for}
        if manager in notes or PANEL in notes:
            return True
    return False
