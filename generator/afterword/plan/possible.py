"""Every step ID that an interview can have had: what was logged stays right when the plan moves on."""

from collections.abc import Iterable

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import ids, people_met
from afterword.plan.days import working_days
from afterword.plan.fields import FieldOfWork
from afterword.plan.follow_ups import follow_ups
from afterword.plan.steps import State, Why

_MOST_WEEKS = 104  # a date that the employer named may lie far ahead
_ALWAYS = (
    "offer/decline",
    "rejection/reply",
    "references/thank",
    "references/heads-up",
    "other-offer/tell",
    "other-offer/withdraw",
    "offer/counter",
    "salary/research",
    "salary/range",
    "salary/articles",
    "offer/acknowledge",
    "offer/decide",
    "offer/answer",
    "next-step/research-employer",
    "next-step/research-field",
    "next-step/sample-tests",
    "next-step/presentation",
    "next-step/portfolio",
    "next-step/scenario",
    "next-step/personality-results",
    "next-step/write-down",
    "references/choose",
    "references/sheet",
    "references/employer",
    "offer/consider",
    "offer/proposal",
    "close/reflect",
)

_LETTERS = (  # drafts that are not named after a person, a week or a referee
    "offer/acknowledge",
    "offer/counter",
    "offer/accept",
    "offer/decline",
    "offer/proposal",
    "other-offer/tell",
    "other-offer/withdraw",
    "rejection/reply",
    "references/employer",
    "next-step/personality-results",
)


def weeks_with_follow_up(interview: Interview) -> tuple[int, ...]:
    """The weeks that have a follow-up by their dates, whatever has become of it since."""
    planned = follow_ups(interview, working_days(interview), interview.held.on, superseded=False)
    return tuple(step.week or 0 for step in planned if step.why not in {Why.PAUSED, Why.ALL_CLOSED})


def weeks_ahead(interview: Interview) -> tuple[int, ...]:
    """The weeks of them that are still to come: none once there is an offer, an end, or a next round."""
    planned = follow_ups(interview, working_days(interview), interview.held.on, superseded=False)
    return tuple(step.week or 0 for step in planned if step.state is State.OPEN)


def possible_steps(interview: Interview, me: Candidate, fields: Iterable[FieldOfWork]) -> tuple[str, ...]:
    """The IDs of all steps that some state of this interview brings, in no plan at once."""
    people = (*ids(interview), *(["panel"] if len(people_met(interview)) > 1 else []))
    return (
        *(f"{what}/{name}" for what in ("thank-you", "pass-on", "card") for name in people),
        *(f"follow-up/week-{week}" for week in range(_MOST_WEEKS)),
        *_ALWAYS,
        *(f"next-step/prepare-{item.id}" for field in fields for item in field.prepare),
        *(f"references/{what}-{referee.id}" for what in ("ask", "replace", "brief") for referee in me.referees),
    )


def possible_drafts(interview: Interview, me: Candidate) -> tuple[str, ...]:
    """The IDs of all drafts that some state of this interview brings, in no plan at once."""
    people = (*ids(interview), *(["panel"] if len(people_met(interview)) > 1 else []))
    return (
        *(f"{what}/{name}" for what in ("thank-you", "pass-on", "card") for name in people),
        *(f"follow-up/week-{week}" for week in range(_MOST_WEEKS)),
        *_LETTERS,
        *(
            f"references/{what}-{referee.id}"
            for what in ("ask", "brief", "heads-up", "thank")
            for referee in me.referees
        ),
    )
