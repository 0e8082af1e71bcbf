"""Three who said yes, asked in good time, and told before the call (S54-S61)."""

import datetime as dt
from collections.abc import Iterator

from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.people import MARKED, marked_referees
from afterword.plan.application import Application
from afterword.plan.routes import to_contact
from afterword.plan.steps import Chapter, Kind, Step, Why

REFEREES = MARKED
_CHOOSE = dt.timedelta(days=1)
_ASK = dt.timedelta(days=2)
_SHEET = dt.timedelta(days=5)
_THANKS_FIRST = 2  # working days after an offer: the thanks for it go first


def references(application: Application, me: Candidate) -> Iterator[Step]:
    """Everything about referees, up to the employer's own people whom one may ask for."""
    chosen = [referee for _, referee in marked_referees(application.interview, me)]
    if len(chosen) < REFEREES:
        yield _choose(application, missing=REFEREES - len(chosen))

    for referee in chosen:
        yield from _to_one(application, referee)

    yield from _when_asked(application, agreed=any(referee.said_yes for referee in chosen))

    if application.interview.offered:
        yield _of_the_employer(application, application.interview.offered.received)


def _choose(application: Application, missing: int) -> Step:
    return Step(
        id=application.step_id("references", "choose"),
        chapter=Chapter.REFERENCES,
        kind=Kind.CHOOSE_REFEREES,
        due=application.interview.held.on + _CHOOSE,
        why=Why.EARLY,
        subject=str(missing),
    )


def _to_one(application: Application, referee: Referee) -> Iterator[Step]:
    """Who said yes is told what matters to this employer, who has not answered is asked, who said no is replaced."""
    held = application.interview.held.on
    if referee.said_yes:
        yield _about(application, referee, "brief", Kind.BRIEF_REFEREE, held + _SHEET)
    elif referee.not_before_offer and not application.interview.offered:
        return  # a present boss hears nothing before there is an offer
    elif referee.said_yes is None:
        yield _about(application, referee, "ask", Kind.ASK_REFEREE, held + _ASK)
    else:
        yield _about(application, referee, "replace", Kind.REPLACE_REFEREE, held + _ASK)


def _about(
    application: Application, referee: Referee, what: str, kind: Kind, due: dt.date
) -> Step:
    return Step(
        id=application.step_id("references", f"{what}-{referee.id}"),
        chapter=Chapter.REFERENCES,
        kind=kind,
        due=due,
        why=Why.EARLY,
        subject=referee.id,
    )


def _when_asked(application: Application, *, agreed: bool) -> Iterator[Step]:
    """The sheet, ready early, and word to the referees once the employer asks for it (S54, S55)."""
    asked = application.interview.next_step.references_asked
    sheet_due, sheet_why = application.interview.held.on + _SHEET, Why.EARLY
    call_why = Why.WHEN_REFERENCES_ASKED
    if asked:
        sheet_due, sheet_why = asked, Why.THEY_ASKED_REFERENCES
        call_why = Why.THEY_ASKED_REFERENCES

    sheet = application.step_id("references", "sheet")
    yield Step(sheet, Chapter.REFERENCES, Kind.REFERENCE_SHEET, sheet_due, sheet_why)
    if agreed:
        yield Step(
            sheet.about("heads-up"),
            Chapter.REFERENCES,
            Kind.HEADS_UP_REFEREES,
            asked,
            call_why,
        )


def _of_the_employer(application: Application, offered_on: dt.date) -> Step:
    """With an offer, one may ask to speak to people who work there (S59-S61)."""
    return Step(
        id=application.step_id("references", "employer"),
        chapter=Chapter.REFERENCES,
        kind=Kind.ASK_EMPLOYER_REFERENCES,
        due=application.days.after(offered_on, _THANKS_FIRST),
        why=Why.OFFER_ON_TABLE,
        optional=True,
        route=to_contact(application.interview),
    )
