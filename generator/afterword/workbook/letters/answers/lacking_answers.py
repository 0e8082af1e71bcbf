"""What the letters lack that an answer of the employer's calls for, beside an address (S12, S59, S69)."""

from collections.abc import Iterator
from itertools import filterfalse

from afterword.interview.model.vocabulary import Wish
from afterword.plan.steps import Kind
from afterword.workbook.letters.answers.worth import (
    WITHOUT_SOURCE,
    how_much_work,
    needs_no_source,
)
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.personality import how_i_work
from afterword.workbook.letters.known.results import facts_of_result
from afterword.workbook.letters.own.placed import signs
from afterword.workbook.letters.weekly.shared import Extra, added
from afterword.workbook.pay.a_year import YEAR_KEYS
from afterword.workbook.pay.counter import counter
from afterword.workbook.pay.offers import offer_currency, offered
from afterword.workbook.pay.own_pay import asked_as
from afterword.workbook.pay.unlikely import unlikely
from afterword.workbook.proposal.lacking import unfinished

_UNSAID_INTEREST = frozenset({
    (Wish.NOT_SURE, Kind.TELL_OTHER_OFFER),
    (Wish.NOT_SURE, Kind.ASK_RESULT),
})  # fmt: skip
_NO_WEEK = 0


def extra_of(errand: Errand) -> Extra:
    """What was to go with the follow-up whose place the letter with the proposal takes: it goes with this one."""
    return added(errand.desk, _week_replaced(errand))


def where_it_stood(errand: Errand) -> dict[str, object]:
    """Where that stood; what speaks for a figure of pay is a source in letters on pay alone (S29, E50)."""
    shared = extra_of(errand).facts
    return {name: shared[name] for name in ("source",) if shared["share"]}


def _week_replaced(errand: Errand) -> int:
    if errand.step.carries is None:
        return _NO_WEEK

    return errand.step.week or _NO_WEEK


def lacking_of_acceptance(errand: Errand) -> Iterator[str]:
    """What a yes lacks: what the two agree on."""
    offer = offered(errand.interview)
    if offer.base is None:
        yield errand.gap("base")
    if offer.start is None and signs(errand.own_lines(errand.step.id)):
        yield errand.gap("start")
    yield from _lacking_currency(errand)
    if any(pay.is_offered for pay in unlikely(errand.interview)):
        yield errand.gap("base-unlikely")


def _lacking_currency(errand: Errand) -> Iterator[str]:
    """The currency of a pay that would stand there as a bare number."""
    offer = offered(errand.interview)
    if offer.base is not None and not offer_currency(errand.interview):
        yield errand.gap("offer-currency")


def lacking_of_answer(errand: Errand) -> Iterator[str]:
    """What any of them lacks but a yes."""
    if (errand.interview.interested, errand.step.kind) in _UNSAID_INTEREST:
        yield errand.gap("wish")
    match errand.step.kind:
        case Kind.SEND_PROPOSAL:
            yield from _lacking_of_proposal(errand)
        case Kind.TELL_OTHER_OFFER:
            yield from extra_of(errand).gaps
        case Kind.ASK_RESULT:
            yield from extra_of(errand).gaps
            yield from _lacking_of_result(errand)
        case Kind.COUNTER_OFFER:
            yield from _lacking_of_counter(errand)
        case Kind.PERSONALITY_RESULTS if not how_i_work(errand):
            yield errand.gap("how-i-work")


def _lacking_of_result(errand: Errand) -> Iterator[str]:
    if not facts_of_result(errand)["taken"]:
        yield errand.gap("what-you-took")


def _lacking_of_proposal(errand: Errand) -> Iterator[str]:
    """What the page that is attached lacks, and what the candidate adds to the letter."""
    desk = errand.desk
    lacks = unfinished(desk.wording, desk.interview, desk.me, errand.dated_on)
    yield from map(errand.gap, lacks)
    yield from extra_of(errand).gaps


def _lacking_of_counter(errand: Errand) -> Iterator[str]:
    yield from _lacking_currency(errand)
    figures = counter(errand.desk.wording, errand.interview)
    lacks = figures.lacks
    if needs_no_source(errand):
        lacks = tuple(filterfalse(WITHOUT_SOURCE.__contains__, lacks))

    salary = errand.interview.salary
    asked = asked_as(salary)
    keys = {
        **figures.keys,
        "year": YEAR_KEYS.get(offered(errand.interview).per),
        "own-year": YEAR_KEYS.get(salary.per),
    }
    for name in lacks:
        key = keys.get(name)
        yield errand.gap(
            name,
            currency=salary.currency,
            key=key,
            work=how_much_work(errand, key),
            asked=asked,
        )
    if unlikely(errand.interview):
        yield errand.gap("pay-unlikely")
