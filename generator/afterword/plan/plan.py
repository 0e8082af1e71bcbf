"""One application and today's date become a plan. `plan` reads as the table of contents."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.plan.cargo import overdue_news, with_news, with_proposal
from afterword.plan.follow_ups import follow_ups, no_follow_ups
from afterword.plan.given.application import Application
from afterword.plan.given.fields import GENERAL, FieldOfWork
from afterword.plan.gone_quiet import gone_quiet
from afterword.plan.leave_taking import until_leave_is_taken
from afterword.plan.next_step import next_step
from afterword.plan.outcomes import answer_elsewhere, beside_an_offer, outcomes
from afterword.plan.papers import papers
from afterword.plan.proposal import no_proposal, proposal
from afterword.plan.references import references
from afterword.plan.results import ask_result, with_result
from afterword.plan.salary import salary
from afterword.plan.steps import Chapter, Kind, Plan, State, Step, Why
from afterword.plan.thanks.thank_yous import overtaken, thank_yous
from afterword.plan.their_answer import DECIDED
from afterword.plan.two_clocks import on_two_clocks
from afterword.plan.wish import wish

_BEYOND_FOLLOW_UP = (
    Chapter.SALARY,
    Chapter.NEXT_STEP,
    Chapter.REFERENCES,
    Chapter.PROPOSAL,
)
_AFTER_THE_END = (
    Kind.REPLY_TO_REJECTION,
    Kind.WITHDRAW,
    Kind.THANK_REFEREES,
    Kind.REFLECT,
    Kind.DECLINE,
    Kind.CONFIRM_START,
)
_WITH_A_YES = frozenset({Kind.ANSWER_OFFER, Kind.SEND_PAPER})
_LEAVE_TAKING = frozenset(
    {Kind.WITHDRAW, Kind.DECLINE, Kind.THANK_REFEREES, Kind.REFLECT}
)
# What is of use until the candidate knows what to answer.
_BEFORE_DECIDING = frozenset({
    Kind.ACKNOWLEDGE_OFFER,
    Kind.COUNTER_OFFER,
    Kind.ASK_EMPLOYER_REFERENCES,
    Kind.RESEARCH_SALARY,
    Kind.REFRESH_SALARY,
    Kind.SET_RANGE,
    Kind.READ_ARTICLES,
})  # fmt: skip
_ONE_DAY = dt.timedelta(days=1)
_OF_OTHERS = frozenset({Kind.TELL_OTHER_OFFER, Kind.ANSWER_OTHER_OFFER})
_KINDS = tuple(Kind)


def plan(
    application: Application, me: Candidate, fields: Mapping[str, FieldOfWork]
) -> Plan:
    """The plan of an application; `fields` are all fields of work that are known, by ID.

    Steps speak of people, and drafts are written from steps: neither the application nor `me` may hold private passages.
    """
    application = application.as_logged
    interview = application.interview
    steps = _once_each(_steps(application, me, fields))
    standing = [_as_it_stands(application, step) for step in steps]
    standing = until_leave_is_taken(interview, standing)
    standing.append(_as_it_stands(application, _close(application, standing)))
    standing = gone_quiet(application, standing)
    return Plan(
        interview=application.id,
        today=application.today,
        steps=tuple(on_two_clocks(application, step) for step in standing),
        no_follow_ups=no_follow_ups(interview),
        not_needed=_not_needed(interview, steps),
    )


def _steps(
    application: Application, me: Candidate, fields: Mapping[str, FieldOfWork]
) -> Iterator[Step]:
    """All steps, part by part."""
    weekly = follow_ups(application)
    beside: tuple[Step, ...] = ()
    if application.elsewhere and not application.superseded:
        beside = tuple(beside_an_offer(application, application.elsewhere))
        beside = overdue_news(application, weekly, beside)
        for tell in beside:
            if tell.kind is Kind.TELL_OTHER_OFFER:
                weekly = with_news(application, weekly, tell, application.elsewhere)

    weekly = with_result(application, weekly)
    if application.interview.proposal and not no_proposal(application.interview):
        weekly = with_proposal(application, weekly)

    for step in thank_yous(application, me):
        yield overtaken(application, step, weekly)

    yield from weekly

    yield from outcomes(application, me)
    yield from beside
    if not application.superseded:
        yield from answer_elsewhere(application, me)

    if application.interview.interested:
        yield from wish(application)
        yield from salary(application, weekly)
        yield from next_step(application, me, _fields(application.interview, fields))
        yield from ask_result(application, weekly)
        yield from papers(application)
        yield from references(application, me)
        yield from proposal(application, weekly)


def _fields(
    interview: Interview, fields: Mapping[str, FieldOfWork]
) -> tuple[FieldOfWork, ...]:
    """The fields that were typed and are known; else the general one."""
    typed = tuple(fields[name] for name in interview.fields if name in fields)
    if typed or GENERAL not in fields:
        return typed

    return (fields[GENERAL],)


def _once_each(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps sorted by part, each ID once: two fields may ask for the same thing (S53)."""
    first: dict[str, Step] = {}
    for step in steps:
        first.setdefault(step.id.within, step)
    return tuple(sorted(first.values(), key=_place))


def _place(step: Step) -> tuple[Chapter, bool, dt.date, int]:
    """The sort key of a step in the workbook: by part, then by date, undated ones last, then by kind."""
    return (
        step.chapter,
        step.due is None,
        step.due or dt.date.max,
        _KINDS.index(step.kind),
    )


def _not_needed(
    interview: Interview,
    steps: Iterable[Step],
) -> tuple[Chapter, ...]:
    """The parts without a step: all beyond the first without interest, else at most the proposal (S64, E7, E11)."""
    if not interview.interested:
        return _BEYOND_FOLLOW_UP

    if any(step.chapter is Chapter.PROPOSAL for step in steps):
        return ()

    return (Chapter.PROPOSAL,)


def _close(
    application: Application,
    steps: Iterable[Step],
) -> Step:
    """The last step of all: what worked (S73), on the day after all that is of this application, wherever today is (E39, S74).

    The offers of others come and go, and move no end here.
    """
    interview = application.interview
    end = interview.outcome.on if interview.outcome else interview.held.on
    for step in steps:
        # What has passed keeps its place, so that the end does not move; what was done late moves it on.
        if step.due and step.kind not in _OF_OTHERS and not step.is_off:
            end = max(end, step.done_on or step.due)

    return Step(
        id=application.step_id("close", "reflect"),
        chapter=Chapter.CLOSE,
        kind=Kind.REFLECT,
        due=end + _ONE_DAY,
        why=Why.AT_THE_END,
        state=State.DONE if interview.looks_on and interview.debrief else State.OPEN,
    )


def _as_it_stands(
    application: Application,
    step: Step,
) -> Step:
    """Done when the log says so; off when something has made it needless."""
    interview = application.interview
    entry = interview.logged(step.id.within) or interview.logged(step.logged_as)
    if entry:
        return step.done(entry.on)

    is_passed_over = not _names(step).isdisjoint(interview.skipped)
    if is_passed_over and step.is_unsent:
        return step.off(Why.SKIPPED)

    if not step.is_open:
        return step

    why = _overtaken_by(application, step)
    return step.off(why) if why else step


def _names(step: Step) -> set[str]:
    """What a step may be called where it is passed over: the mail that carries a note also by the note's name."""
    names = {step.id.within, step.logged_as}
    if step.kind is Kind.PASS_ON:
        names.add(f"thank-you/{step.id.of}")
    return names


def _overtaken_by(
    application: Application,
    step: Step,
) -> Why | None:
    """What has made a step needless; None while it is needed."""
    reasons = (why for is_so, why in _OVERTAKING if is_so(application, step))
    return next(reasons, None)


def _comes_after_the_end(application: Application, step: Step) -> bool:
    """Whether the application has ended, and the step does not belong behind the end."""
    interview = application.interview
    return interview.is_over and not _follows_the_end(interview, step)


def _is_owed_no_more(application: Application, step: Step) -> bool:
    """Whether another offer is accepted, and the step does not stay."""
    return application.is_left and not _still_owed(application, step)


def _prepares_what_is_decided(application: Application, step: Step) -> bool:
    return step.chapter is Chapter.NEXT_STEP and application.is_decided


def _goes_on_there(application: Application, step: Step) -> bool:
    """Whether it is a matter of the next round: all but what follows up, as long as there is no offer."""
    if step.chapter is Chapter.FOLLOW_UP or application.interview.offered:
        return False

    return application.superseded


def _served_the_decision(application: Application, step: Step) -> bool:
    """Whether the candidate has made up their mind about the offer, and the step was there to help with that."""
    is_decided = application.interview.logged(DECIDED) is not None
    return is_decided and step.kind in _BEFORE_DECIDING


# The first of them that holds is the reason.
_OVERTAKING: tuple[tuple[Callable[[Application, Step], bool], Why], ...] = (
    (_comes_after_the_end, Why.OUTCOME_KNOWN),
    (_is_owed_no_more, Why.OTHER_ACCEPTED),
    (_prepares_what_is_decided, Why.OUTCOME_KNOWN),
    (_goes_on_there, Why.NEXT_ROUND),
    (_served_the_decision, Why.DECIDED),
)


def _follows_the_end(
    interview: Interview,
    step: Step,
) -> bool:
    """Whether a step belongs behind the end: leave, thanks, a yes that has not gone in writing, and papers that go with it."""
    if interview.accepted and step.kind in _WITH_A_YES:
        return True

    return step.kind in _AFTER_THE_END


def _still_owed(
    application: Application,
    step: Step,
) -> bool:
    """Whether a step stays once another offer is accepted: word of it, and thanks where no word of it goes."""
    if step.kind in _LEAVE_TAKING:
        return True

    return step.chapter is Chapter.FOLLOW_UP and not application.hears_of_leaving
