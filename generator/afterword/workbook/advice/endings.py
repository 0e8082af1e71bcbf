"""Whether an end that is typed brings the letter that one would expect of it."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Result, Wish
from afterword.plan.cases import Case
from afterword.plan.steps import Kind, Step, Why


def is_being_declined(interview: Interview) -> bool:
    """Whether an offer is on the table and the candidate means to turn it down."""
    says_no = interview.interested is Wish.NO, interview.saying_no.because
    return interview.offer is not None and any(says_no)


def withdrawal_untold(case: Case) -> Iterator[Diagnostic]:
    """Who withdraws, or wants to, and has no letter about it is told why there is none (S11, E7)."""
    yield from _talk_kept_though_unwanted(case)
    if case.interview.result is not Result.WITHDRAWN:
        return
    if case.plan.of(Kind.WITHDRAW) or case.application.hears_of_withdrawal:
        return

    why = "nobody who has made no offer is turned down without being asked"
    instead = (
        "if they still wait for you, write the day of the talk under `next_step: booked`, "
        "or `interested: yes` if you had wanted the job: the letter comes with either"
    )
    if case.interview.employer_said.do_not_contact:
        why = "they have asked you not to write"
        instead = "if they should hear of it all the same, write `do_not_contact: no` under `employer_said`"
    yield case.document.report(
        r.WITHDRAWAL_UNTOLD,
        ("outcome", "result"),
        f"no letter says that you withdraw: {why}",
        instead,
    )


def _talk_kept_though_unwanted(case: Case) -> Iterator[Diagnostic]:
    """Who does not want the job any more, while a talk is booked, is told how those who wait for them hear of it (S11)."""
    interview = case.interview
    booked = interview.next_step.booked
    if interview.is_over or interview.interested is not Wish.NO or booked is None:
        return
    if booked.on <= case.today:
        return
    yield case.document.report(
        r.WITHDRAWAL_UNTOLD,
        ("next_step", "booked"),
        "you do not want this job, and they keep a day for you: no letter says so yet",
        f"write `outcome: {{result: withdrawn, on: {case.today}}}`, and the letter comes that sets the day free; "
        "or take the day out if they know",
    )


def ghosted_without_farewell(case: Case) -> Iterator[Diagnostic]:
    """Who gives up while weekly letters could still go is told that the farewell is off as well (S31, E8)."""
    if case.interview.result is not Result.GHOSTED:
        return
    called_off = [*filter(_is_called_off, case.plan.of(Kind.FOLLOW_UP))]
    last_days = [step.last_day for step in called_off if step.last_day]
    if not last_days or max(last_days) < case.today:
        return

    yield case.document.report(
        r.GHOSTED_WITHOUT_FAREWELL,
        ("outcome", "result"),
        "`ghosted` calls off the letters still to come, and the farewell with them",
        "to take leave first, leave `outcome` out and write the last week under `follow_ups: weeks`: "
        "its letter is the farewell",
    )


def _is_called_off(step: Step) -> bool:
    return step.why is Why.OUTCOME_KNOWN
