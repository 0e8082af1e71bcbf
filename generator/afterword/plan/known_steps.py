"""Every step ID that an interview can have had: what was logged stays right when the plan moves on.

All IDs are given as they stand in the log, within their interview: `thank-you/angela-jones`.
"""

from collections.abc import Iterable, Iterator

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import ids, people_met
from afterword.plan.follow_ups import follow_ups
from afterword.plan.given.application import Application
from afterword.plan.given.fields import FieldOfWork
from afterword.plan.papers import SENDING
from afterword.plan.steps import Step, Why
from afterword.plan.thanks.thank_yous import PANEL

_MOST_WEEKS = 104  # a date that the employer named may lie far ahead
STEPS_OF_ANY_INTERVIEW = (
    "offer/decline",
    "rejection/reply",
    "references/thank",  # as they were logged while one tick stood for all referees
    "references/heads-up",
    "other-offer/tell",
    "other-offer/withdraw",
    "other-offer/answer",
    "offer/counter",
    "offer/settle",  # a second letter of that step
    "salary/research",
    "salary/range",
    "salary/articles",
    "offer/acknowledge",
    "offer/their-answer",
    "offer/decide",
    "offer/answer",
    "offer/first-day",
    "next-step/research-employer",
    "next-step/research-field",
    "next-step/sample-tests",
    "next-step/presentation",
    "next-step/portfolio",
    "next-step/scenario",
    "next-step/personality-results",
    "next-step/ask-result",
    "next-step/write-down",
    "references/choose",
    "references/sheet",
    "references/employer",
    "offer/consider",
    "offer/proposal",
    "offer/page",
    "wish/decide",
    "close/withdraw",
    "close/quiet",
    "close/reflect",
)
_LETTERS = (  # drafts that are not named after a person, a week or a referee
    "offer/acknowledge",
    "offer/counter",
    "offer/settle",
    "offer/accept",
    "offer/first-day",
    "offer/decline",
    "offer/proposal",
    "other-offer/tell",
    "other-offer/withdraw",
    "close/withdraw",
    "rejection/reply",
    "references/employer",
    "next-step/personality-results",
    "next-step/ask-result",
)
_TO_PEOPLE = ("thank-you", "pass-on", "card", SENDING)
_STEPS_OF_REFEREES = ("ask", "remind", "replace", "brief", "heads-up", "thank")
_LETTERS_TO_REFEREES = ("ask", "remind", "brief", "heads-up", "thank")
_NEVER_SENT = frozenset({Why.PAUSED, Why.ALL_CLOSED})


@frozen
class WeeksOfFollowUps:
    """The weeks that have a follow-up by their dates, whatever has become of it since, and those that are still to come.

    None is to come once there is an offer, an end, or a next round.
    """

    all: tuple[int, ...]
    ahead: tuple[int, ...]


def weeks_of_follow_ups(interview: Interview) -> WeeksOfFollowUps:
    """The weeks of the follow-ups as they were planned on the day of the interview."""
    planned = tuple(_as_first_planned(interview))
    return WeeksOfFollowUps(
        tuple(week for week, step in planned if step.why not in _NEVER_SENT),
        tuple(week for week, step in planned if step.is_open),
    )


def possible_steps(
    interview: Interview, me: Candidate, fields: Iterable[FieldOfWork]
) -> tuple[str, ...]:
    """The IDs of all steps that some state of this interview brings, in no plan at once."""
    return (
        *_to_people_and_weekly(interview),
        *STEPS_OF_ANY_INTERVIEW,
        *_preparations(fields),
        *_of_referees(me, _STEPS_OF_REFEREES),
    )


def possible_drafts(interview: Interview, me: Candidate) -> tuple[str, ...]:
    """The IDs of all drafts that some state of this interview brings, in no plan at once."""
    return (
        *_to_people_and_weekly(interview),
        *_LETTERS,
        *_of_referees(me, _LETTERS_TO_REFEREES),
    )


def _preparations(fields: Iterable[FieldOfWork]) -> Iterator[str]:
    for field in fields:
        for preparation in field.prepare:
            yield f"next-step/prepare-{preparation.id}"


def _as_first_planned(interview: Interview) -> Iterator[tuple[int, Step]]:
    """The follow-ups as they were planned on the day of the interview, each with its week."""
    for step in follow_ups(Application.alone("", interview, interview.held.on)):
        if step.week is not None:
            yield step.week, step


def _to_people_and_weekly(interview: Interview) -> Iterator[str]:
    names = [*ids(interview)]
    if len(people_met(interview)) > 1:
        names.append(PANEL)

    for kind in _TO_PEOPLE:
        for name in names:
            yield f"{kind}/{name}"

    for week in range(_MOST_WEEKS):
        yield f"follow-up/week-{week}"


def _of_referees(me: Candidate, kinds: Iterable[str]) -> Iterator[str]:
    for kind in kinds:
        for referee in me.referees:
            yield f"references/{kind}-{referee.id}"
