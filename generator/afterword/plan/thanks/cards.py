"""The handwritten card: where one is suggested beside the email, and why not elsewhere (S5, S8, E44)."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum

from afterword.frozen import replace
from afterword.interview.model.at_home import country_there, known_country
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import agency, hiring_manager, scored
from afterword.interview.model.vocabulary import Held, Setting, Stage
from afterword.plan.given.application import Application
from afterword.plan.given.routes import route
from afterword.plan.steps import Chapter, Kind, State, Step, Why

_DAYS = dt.timedelta(days=7)


class NoCard(StrEnum):
    """Why no card is suggested."""

    AGENCY = "agency"
    SCORED = "scored"
    RESEARCH = "research"
    TELEPHONE = "telephone"
    VIDEO = "video"
    ABROAD = "abroad"
    NOT_INTERESTED = "not-interested"


def card(application: Application, me: Candidate) -> Iterator[Step]:
    """The card to the one who decides, always optional; the candidate's word wins over every reason against it."""
    interview = application.interview
    manager = hiring_manager(interview)
    if manager is None or not _is_suggested(interview, me):
        return

    yield Step(
        id=application.step_id("card", manager.id),
        chapter=Chapter.FOLLOW_UP,
        kind=Kind.CARD,
        due=interview.held.on,
        why=Why.SAME_DAY,
        optional=True,
        route=route(interview, manager),
    )


def _is_suggested(interview: Interview, me: Candidate) -> bool:
    if interview.wants_card is not None:
        return interview.wants_card

    return no_card(interview, me) is None


def no_card(interview: Interview, me: Candidate) -> NoCard | None:
    """The first reason against a card, whatever the candidate wants; None where there is none."""
    if agency(interview):
        return NoCard.AGENCY

    if scored(interview):
        return NoCard.SCORED

    if interview.employer.setting is Setting.RESEARCH:
        return NoCard.RESEARCH

    return _by_distance(interview, me) or _by_interest(interview)


def _by_distance(interview: Interview, me: Candidate) -> NoCard | None:
    """Whoever was not met face to face, or is in another country, is far for a card."""
    if interview.how is Held.TELEPHONE or _is_phone_screen(interview):
        return NoCard.TELEPHONE

    if interview.how is Held.VIDEO:
        return NoCard.VIDEO

    if _is_abroad(interview, me):
        return NoCard.ABROAD

    return None


def card_in_time(application: Application, suggested: Step) -> Step:
    """The card, passed once it comes too late."""
    if _is_too_late(application):
        return replace(suggested, state=State.PASSED, why=Why.CARD_TOO_LATE)

    return suggested


def _is_too_late(application: Application) -> bool:
    """A week after the interview, or once there is an offer."""
    interview, today = application.interview, application.today
    if today - interview.held.on >= _DAYS:
        return True

    return interview.offered is not None and interview.offered.received <= today


def _is_phone_screen(interview: Interview) -> bool:
    return interview.stage is Stage.PHONE_SCREEN and interview.how is None


def _is_abroad(interview: Interview, me: Candidate) -> bool:
    """Whether candidate and employer are in different countries, as far as both are known."""
    here = known_country(me)
    there = country_there(interview)
    are_known = None not in {here, there}
    return are_known and here != there


def _by_interest(interview: Interview) -> NoCard | None:
    if interview.interested:
        return None

    return NoCard.NOT_INTERESTED
