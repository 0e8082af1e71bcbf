"""What is typed and changes nothing, as something else that is typed takes its place: each is named (E32)."""

from collections.abc import Iterator
from itertools import chain
from operator import attrgetter

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import hiring_manager, ids, marked_referees
from afterword.plan.cases import Case
from afterword.plan.given.ids import kind_and_reader
from afterword.plan.steps import Kind, Step
from afterword.workbook.advice.idle import Idle, Place
from afterword.workbook.advice.left_out import left_out
from afterword.workbook.advice.said_by_people import said_by_people
from afterword.workbook.advice.typed_twice import typed_twice
from afterword.workbook.letters.known.terms_told import is_measured
from afterword.workbook.pay.a_year import YEAR_KEYS, Paid, counts_of
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.small.terms import (
    is_of_the_terms,
    is_still_open,
    terms_in_full,
    thing_in_full,
)

_HOURS = "hours_a_week"  # an acceptance names those of an offer; of other pay, they say how much work it is for


def without_effect(case: Case) -> Iterator[Diagnostic]:
    """Each value of an interview that changes nothing, with what to do about it."""
    checks = (
        _connection(case),
        _of_people(case),
        _samples(case),
        _result(case),
        _hour(case),
        _day_of_proposal(case),
        _factors(case),
        _notes(case),
        _logged(case),
        _doubled(case.interview),
        _called_after_all(case),
        left_out(case),
        typed_twice(case),
    )
    for idle in chain.from_iterable(checks):
        yield case.document.report(
            r.WITHOUT_EFFECT,
            idle.where,
            idle.why,
            idle.instead,
            key=True,
        )


def _connection(case: Case) -> Iterator[Idle]:
    """The link for the one who decides stands in one place."""
    manager = hiring_manager(case.interview)
    if manager and manager.person.connection and case.interview.connection:
        yield Idle(
            ("connection",),
            f"no letter links to this `connection`, as {manager.person.name} has one of their own",
            "keep one of the two; what else you bring goes under `evidence`, a weekly letter each",
        )


def _of_people(case: Case) -> Iterator[Idle]:
    """What somebody said stands in a letter to them, where one goes that has room for it."""
    for unused in said_by_people(case.interview):
        where = ("people", unused.number, unused.key)
        yield Idle(where, unused.why, unused.instead)


def _samples(case: Case) -> Iterator[Idle]:
    """What they have seen shows that the work can be shown."""
    next_step = case.interview.next_step
    is_denied = "samples" in next_step.model_fields_set and not next_step.samples
    if is_denied and next_step.samples_given:
        yield Idle(
            ("next_step", "samples"),
            "`samples: no` changes nothing beside `samples_given`",
            "keep one of the two",
        )


def _result(case: Case) -> Iterator[Idle]:
    """A result is asked for where letters go, and while it is not known."""
    is_asked = case.plan.steps_writing(Kind.ASK_RESULT)
    if case.interview.next_step.waiting_for and not is_asked:
        yield Idle(
            ("next_step", "waiting_for"),
            "no email asks for this result, as no letters go or the next round is fixed",
            "take it out",
        )


def _hour(case: Case) -> Iterator[Idle]:
    """The hour is told beside one's own, where the two differ."""
    is_told = any(map(attrgetter("sending"), case.plan.steps))
    has_mails = any(map(_is_mail, case.plan.open()))
    if all((case.interview.calendar.send_at, has_mails, not is_told)):
        yield Idle(
            ("calendar", "send_at"),
            "the hour is told only where their clock is not yours",
            "take it out; if you live by another clock, write `timezone:` in me.yaml",
        )


def _is_mail(step: Step) -> bool:
    return step.route is not None and step.kind is not Kind.CARD


def _day_of_proposal(case: Case) -> Iterator[Idle]:
    """The proposal goes with a weekly letter, which may be later than they want it."""
    proposal = case.interview.proposal
    if proposal is None or proposal.wanted_by is None:
        return
    for step in case.plan.steps_writing(Kind.SEND_PROPOSAL):
        if step.due and step.due > proposal.wanted_by:
            yield Idle(
                ("proposal", "wanted_by"),
                f"the proposal goes on {paper_date(step.due)}, after the day by which it is wanted",
                "send it by that day all the same, and log it: `afterword done`",
            )


def _factors(case: Case) -> Iterator[Idle]:
    """What makes a year of a pay by the month makes none of one by the hour."""
    interview = case.interview
    compared = map(counts_of, (offered(interview).per, interview.salary.per))
    held_by = {_HOURS, *chain.from_iterable(compared)}
    for where, terms in _paid(case):
        used = held_by.union(counts_of(terms.per))
        for key in sorted({*YEAR_KEYS.values()} - used):
            if getattr(terms, key) is not None:
                yield Idle(
                    (*where, key),
                    f"`{key}` makes no year of pay by the {terms.per}",
                    "take it out, or write `per:` with the period that the figure is for",
                )


def _notes(case: Case) -> Iterator[Idle]:
    """What is noted of a part of the offer, and may be a term of it or a thought of one's own."""
    for number, part in enumerate(offered(case.interview).package):
        note = terms_in_full(part.note)
        is_told = is_of_the_terms(note) or is_measured(
            thing_in_full(bare(part.what)), note
        )
        if not note or is_told or is_still_open(note):
            continue
        yield Idle(
            ("offer", "package", number, "note"),
            "your yes does not name this `note`, which may be a thought of yours",
            "if it is a term, write it into `what`; if you want to ask it, begin with `ask`",
        )


def _logged(case: Case) -> Iterator[Idle]:
    """A mail named after whoever only carries a note: it has the name of the person whom the note is for."""
    planned = {step.id.within for step in case.plan.steps}
    for number, entry in enumerate(case.interview.log):
        kind, name = kind_and_reader(entry.did)
        carried = [
            f"`did: {step.id.within}`"
            for step in case.plan.open_of(Kind.PASS_ON)
            if step.receiver == name
        ]
        if kind == Kind.PASS_ON and carried and entry.did not in planned:
            yield Idle(
                ("log", number, "did"),
                f"this ticks nothing: {ids(case.interview)[name].name} is asked to pass your thanks on, not to read any",
                f"if that mail has gone, write {' or '.join(carried)}",
            )


def _doubled(interview: Interview) -> Iterator[Idle]:
    """Two keys of which one alone counts: the day of a call beside the first of several, a card by both of its names."""
    for number, reference in enumerate(interview.references):
        if reference.calls_on and reference.calls_from:
            yield Idle(
                ("references", number, "calls_from"),
                "`calls_from` changes nothing beside `calls_on`",
                "keep `calls_on` if they named the day, else `calls_from`",
            )
    if {"cards", "posted_note"} <= interview.model_fields_set:
        yield Idle(
            ("posted_note",),
            "`posted_note` changes nothing beside `cards`",
            "take it out: it is the older name of `cards`",
        )


def _called_after_all(case: Case) -> Iterator[Idle]:
    """A no of somebody who has been called all the same: a call is taken for a yes (E47)."""
    for number, reference in enumerate(case.interview.references):
        for _, referee in marked_referees(case.interview, case.me):
            says_no = referee.said_yes is False
            if all((referee.id == reference.who, reference.called, says_no)):
                yield Idle(
                    ("references", number, "called"),
                    f"`called` says that {referee.name} spoke for you, and me.yaml has `said_yes: no`",
                    "take `called` out, or write `said_yes: yes` there, so that they are thanked for it",
                )


def _paid(case: Case) -> Iterator[tuple[Place, Paid]]:
    """Each pay that is typed, with its place."""
    salary = case.interview.salary
    for number, finding in enumerate(salary.findings):
        yield ("salary", "findings", number), finding
    if salary.posted:
        yield ("salary", "posted"), salary.posted
    if case.interview.offer:
        yield ("offer",), case.interview.offer
