"""Letters that an answer of the employer's calls for: offers, rejections, and the proposal (S12, S59, S69, E21-E23)."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace

from afterword.interview.model.candidate import PersonalityTest
from afterword.interview.model.terms import Offer
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.letter import (
    Draft,
    Letter,
    address_gaps,
    mail,
    mailbox,
    named,
    subject_of,
    way_of,
)
from afterword.workbook.letters.weekly import Addition, added
from afterword.workbook.letters.writing import spoken, write
from afterword.workbook.pay.counter import counter
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk

TO_THE_EMPLOYER = frozenset({
    Kind.ACKNOWLEDGE_OFFER,
    Kind.COUNTER_OFFER,
    Kind.DECLINE,
    Kind.REPLY_TO_REJECTION,
    Kind.ASK_EMPLOYER_REFERENCES,
    Kind.SEND_PROPOSAL,
    Kind.TELL_OTHER_OFFER,
    Kind.WITHDRAW,
    Kind.PERSONALITY_RESULTS,
})  # fmt: skip
_USE_ONLY_IF = frozenset({Kind.COUNTER_OFFER, Kind.WITHDRAW, Kind.PERSONALITY_RESULTS, Kind.ASK_EMPLOYER_REFERENCES})
_NO_WEEK = 0


def to_the_employer(desk: Desk, step: Step) -> Draft:
    """One short letter to the employer, named after its step."""
    find_gaps = _FIND_GAPS.get(step.kind, _no_gaps)
    draft = _mail(desk, step, step.kind, find_gaps(desk, step))
    if step.kind not in _USE_ONLY_IF:
        return draft
    return replace(draft, use_only_if=desk.words.use_only_if(step.kind))


def answers(desk: Desk, step: Step) -> Iterator[Draft]:
    """The two answers to an offer, of which one is sent."""
    yield _answer(desk, step, "accept", _lacking_of_acceptance(desk))
    yield _answer(desk, step, "decline", ())


def _answer(desk: Desk, step: Step, name: str, gaps: tuple[str, ...]) -> Draft:
    return named(
        _mail(desk, step, name, gaps),
        step.id.about(name),
        title=desk.words.answer(name),
        use_only_if=desk.words.use_only_if(name),
    )


def _mail(desk: Desk, step: Step, name: str, gaps: tuple[str, ...]) -> Draft:
    """The letter of that name, which its template and its subject have."""
    way = way_of(step)
    letter = _letter(desk, step, name).lacking(*gaps, *address_gaps(desk, way))
    return mail(desk, step, letter, subject=subject_of(desk, name), to=mailbox(desk, way.reader))


def _letter(desk: Desk, step: Step, template: str) -> Letter:
    way = way_of(step)
    facts = {
        **_facts(desk, step),
        **_facts_of_offers(desk, step),
        **_addition(desk, step).facts,
        **asdict(counter(desk.wording, desk.interview)),
    }
    return write(desk, step, template, way.reader, facts)


def _facts(desk: Desk, step: Step) -> dict[str, object]:
    """The people that these letters may name, and what they say of the candidate."""
    way = way_of(step)
    interview = desk.interview
    tests = [_test_and_year(desk, name) for name in interview.results_that_fit]
    return {
        "between": way.indirect,
        "process": False,
        "angle": 0,
        "person": desk.reference(way.person),
        "first_choice": interview.first_choice,
        "assumes": interview.proposal is not None and bool(interview.proposal.assumptions),
        "tests": phrases.listed(tests),
        "how_i_work": _how_i_work(desk),
    }


def _facts_of_offers(desk: Desk, step: Step) -> dict[str, object]:
    """The days that these letters may name: of the employer's offer, and of one elsewhere."""
    offer = desk.interview.offered
    return {
        "until": spoken(desk, titles.time_asked_for(desk.interview)),
        "theirs": spoken(desk, _answer_by(offer)),
        "start": spoken(desk, offer.start if offer else None),
        "in_writing": offer is not None and offer.in_writing,
        "known_by": spoken(desk, _known_by(desk, step)),
    }


def _answer_by(offer: Offer | None) -> dt.date | None:
    """The day by which the employer wants an answer."""
    if offer is None or offer.answer_by is None:
        return None
    return offer.answer_by.on


def _known_by(desk: Desk, step: Step) -> dt.date | None:
    """By when an answer would help: one's own date for deciding, or the deadline itself once that has gone by (E21)."""
    elsewhere = step.elsewhere
    if elsewhere is None:
        return None

    sent = desk.sent_on(step)
    if sent < elsewhere.decide_by:
        return elsewhere.decide_by
    return max(sent, elsewhere.answer_by)


def _addition(desk: Desk, step: Step) -> Addition:
    """What was to go with the follow-up whose place the letter with the proposal takes: it goes with this one."""
    return added(desk, _week_replaced(desk, step))


def _week_replaced(desk: Desk, step: Step) -> int:
    if step.kind is not Kind.SEND_PROPOSAL:
        return _NO_WEEK

    for follow_up in desk.plan.of(Kind.FOLLOW_UP):
        if follow_up.due == step.due:
            return follow_up.week or _NO_WEEK
    return _NO_WEEK


# Personality tests: those whose result shows a fit for this role, by the candidate's word (S52)


def _tests_that_fit(desk: Desk) -> Iterator[PersonalityTest]:
    names = {name.casefold() for name in desk.interview.results_that_fit}
    for test in desk.me.personality_tests:
        if test.name.casefold() in names:
            yield test


def _test_and_year(desk: Desk, name: str) -> str:
    """A test by the name that the interview's file has for it, and when it was taken."""
    for test in _tests_that_fit(desk):
        if test.name.casefold() == name.casefold():
            return f"{name} in {test.taken}" if test.taken else name
    return name


def _how_i_work(desk: Desk) -> str:
    results = [test.how_i_work for test in _tests_that_fit(desk) if test.how_i_work]
    return phrases.listed(results)


# What a letter to the employer lacks beside an address


def _lacking_of_acceptance(desk: Desk) -> tuple[str, ...]:
    offer = desk.interview.offered
    missing = {
        "base": offer is None or offer.base is None,
        "start": offer is None or offer.start is None,
    }
    return tuple(desk.words.gap(name) for name in missing if missing[name])


def _lacking_of_counter(desk: Desk, step: Step) -> tuple[str, ...]:  # noqa: ARG001  (every finder of gaps gets the step)
    currency = desk.interview.salary.currency
    lacks = counter(desk.wording, desk.interview).lacks
    return tuple(desk.words.gap(name, currency=currency) for name in lacks)


def _lacking_of_proposal(desk: Desk, step: Step) -> tuple[str, ...]:
    page = proposal_view(desk.wording, desk.interview, desk.sent_on(step))
    gaps = page.gaps if page else ()
    return (*gaps, *_addition(desk, step).gaps)


def _lacking_of_results(desk: Desk, step: Step) -> tuple[str, ...]:  # noqa: ARG001  (every finder of gaps gets the step)
    return () if _how_i_work(desk) else (desk.words.gap("how-i-work"),)


def _no_gaps(desk: Desk, step: Step) -> tuple[str, ...]:  # noqa: ARG001  (every finder of gaps gets both)
    return ()


_FIND_GAPS: Mapping[Kind, Callable[[Desk, Step], tuple[str, ...]]] = {
    Kind.COUNTER_OFFER: _lacking_of_counter,
    Kind.SEND_PROPOSAL: _lacking_of_proposal,
    Kind.PERSONALITY_RESULTS: _lacking_of_results,
}
