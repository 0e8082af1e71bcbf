"""A day named for the next contact, held against the plan as it was when the letter was planned (S22, S33)."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.frozen import frozen
from afterword.plan.cases import Cases
from afterword.plan.follow_ups import first_after
from afterword.plan.given.ids import kind_and_reader
from afterword.plan.on_record import logged_on
from afterword.plan.steps import Kind, Plan, Step
from afterword.workbook.advice.own_letter import OwnLetter
from afterword.workbook.advice.promises import unkept
from afterword.workbook.wording import phrases

_PROMISING = ("thank-you/", "pass-on/", "card/", "follow-up/")
_HELP = "change the sentence, or move the follow-up with `follow_ups: move`"


@frozen
class _Contact:
    """The day a letter is sent by the plan, and the day of the follow-up after it, if there is one."""

    sent: dt.date
    next: dt.date | None


def as_first_planned(
    cases: Cases,
    name: str,
) -> Plan | None:
    """The plan as it was on the day of the interview, with what the other interviews change in it."""
    case = cases.by_id.get(name)
    if case is None:
        return None

    first_day = case.interview.held.on
    if case.application.next_round_is_here:  # its letters are not sent any more
        return case.followed(first_day).on_day(first_day).plan

    return case.on_day(first_day).plan


def promised_without_plan(
    letter: OwnLetter,
    plan: Plan,
) -> Iterator[Diagnostic]:
    """A promise of contact on a day on which the plan has none."""
    if not letter.draft.of.startswith(_PROMISING):
        return

    sent_on = logged_on(letter.interview, letter.draft.of)
    contact = _contact(letter.draft.of, plan, sent_on)
    if contact is None:
        return

    promise = unkept(letter.text, contact.sent, contact.next)
    if promise:
        where = (promise.start, promise.start + len(promise.words))
        message = (
            f"`{promise.words}` is promised on {phrases.paper_date(contact.sent)}, "
            f"and the next follow-up {_planned(contact.next)}"
        )
        yield letter.report(r.PROMISE_WITHOUT_PLAN, where, message, _HELP)


def _planned(day: dt.date | None) -> str:
    if day is None:
        return "is not planned"

    return f"is planned for {phrases.paper_date(day)}"


def _contact(
    name: str,
    plan: Plan,
    sent_on: dt.date | None,
) -> _Contact | None:
    """When the letter of that name is sent, and what follows; None when the plan has no such letter."""
    step = step_of(name, plan)
    if step is None or step.due is None or not step.is_live:
        return None

    sent = sent_on or step.done_on or step.due
    follow_ups = plan.of(Kind.FOLLOW_UP)
    follow_up = first_after(follow_ups, sent, looking_back=step.is_done)
    if follow_up is None:
        return _Contact(sent, None)

    return _Contact(sent, follow_up.due)


def step_of(
    name: str,
    plan: Plan,
) -> Step | None:
    """The step that sends a letter: its own, the one that took its place, or the mail that carries it."""
    for step in plan.steps:
        if name in {step.id.within, step.instead_of and step.instead_of.within}:
            return step

    kind, reader = kind_and_reader(name)
    if kind == "thank-you":
        return _mail_for(reader, plan)

    return None


def _mail_for(
    reader: str,
    plan: Plan,
) -> Step | None:
    """The mail that carries a note to pass on, also when it is named after another reader (S7)."""
    for mail in plan.of(Kind.PASS_ON):
        if reader in {mail.id.of, *mail.also_for}:
            return mail

    return None
