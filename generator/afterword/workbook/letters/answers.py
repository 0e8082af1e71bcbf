"""Letters that an answer of the employer's calls for: offers, rejections, and the proposal (S12, S59, S69, E21-E23)."""

from collections.abc import Iterator
from itertools import filterfalse

from afterword.frozen import replace
from afterword.interview.model.vocabulary import ProposalKind, Result, Wish
from afterword.plan.ids import StepId
from afterword.plan.steps import Kind
from afterword.plan.their_answer import ANSWER
from afterword.workbook.letters.as_brought import work_before
from afterword.workbook.letters.days_of_offers import facts_of_offers, has_withdrawn
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link import (
    told,
)
from afterword.workbook.letters.one_of_two import beside_the_other
from afterword.workbook.letters.personality import how_i_work, tests_that_fit
from afterword.workbook.letters.placed import signs
from afterword.workbook.letters.proposed import facts_of_proposal
from afterword.workbook.letters.reader import facts_of_reader
from afterword.workbook.letters.reasons import chosen, praised, stood
from afterword.workbook.letters.recalled import recalled
from afterword.workbook.letters.results import facts_of_result
from afterword.workbook.letters.shared import Extra, added
from afterword.workbook.letters.status import thanks_as_well
from afterword.workbook.letters.what_they_want import (
    decider_named,
    task_for,
    want_answered,
)
from afterword.workbook.letters.worth import (
    WITHOUT_SOURCE,
    facts_of_worth,
    stands_on_worth,
)
from afterword.workbook.pay.counter import counter
from afterword.workbook.pay.figures import YEAR_KEYS
from afterword.workbook.pay.offers import offer_currency, offered
from afterword.workbook.pay.unlikely import unlikely
from afterword.workbook.proposal.length import unfinished

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
    Kind.ASK_RESULT,
    Kind.CONFIRM_START,
})  # fmt: skip
_USE_ONLY_IF = frozenset({
    Kind.COUNTER_OFFER,
    Kind.WITHDRAW,
    Kind.PERSONALITY_RESULTS,
    Kind.ASK_EMPLOYER_REFERENCES,
})  # fmt: skip
_UNSAID_INTEREST = frozenset({
    (Wish.NOT_SURE, Kind.SEND_PROPOSAL),
    (Wish.NOT_SURE, Kind.TELL_OTHER_OFFER),
    (Wish.NOT_SURE, Kind.ASK_RESULT),
})  # fmt: skip
_ID_OF = {"settle-offer": "settle"}
_NO_WEEK = 0
_LONG_TASK = 8  # words


def to_the_employer(errand: Errand) -> Iterator[Draft]:
    """One short letter to the employer, named after its step."""
    kind = errand.step.kind
    letter = _letter(errand, kind).lacking(*_gaps(errand))
    draft = errand.mail(letter, errand.subject(_about(errand)))
    draft = beside_the_other(errand, draft)
    if kind in _USE_ONLY_IF and not has_withdrawn(errand):
        draft = replace(draft, use_only_if=errand.desk.words.use_only_if(kind))
    yield draft


def _about(errand: Errand) -> str:
    """What the subject says: a proposal of services is none of how to tackle a problem."""
    proposal = errand.interview.proposal
    if errand.step.kind is not Kind.SEND_PROPOSAL or proposal is None:
        return errand.step.kind
    if proposal.kind is ProposalKind.SERVICE:
        return "send-proposal"
    return "send-outline"


def counter_offer(errand: Errand) -> Iterator[Draft]:
    """The letter that asks for more, and the second one: the way back after a no, until they have an answer (E50)."""
    for draft in to_the_employer(errand):
        yield _with_its_ground(errand, draft)
    interview = errand.interview
    second = _answer(errand, "settle-offer", _letter(errand, "settle-offer"))
    has_gone = interview.logged(second.id.within) is not None
    has_risen = offered(interview).raised_on
    is_answered = has_risen or interview.is_over or interview.logged(ANSWER)
    if has_gone or not is_answered:
        yield replace(second, sent=has_gone)


def _with_its_ground(errand: Errand, draft: Draft) -> Draft:
    """The letter that asks for more; where no source is named, the candidate is told on what it stands."""
    ground = stands_on_worth(errand)
    if not ground:
        return draft
    caution = errand.desk.words.stands_on_worth(ground)
    return replace(draft, cautions=(*draft.cautions, caution), unsourced=True)


def answers(errand: Errand) -> Iterator[Draft]:
    """The two answers to an offer, of which one is sent."""
    acceptance = _letter(errand, "accept").lacking(*_lacking_of_acceptance(errand))
    result = errand.interview.result
    if result is not Result.DECLINED:
        yield _answer(errand, "accept", acceptance)
    if result is not Result.ACCEPTED:
        yield _answer(errand, "decline", _letter(errand, "decline"))


def _answer(
    errand: Errand,
    name: str,
    letter: Letter,
) -> Draft:
    words = errand.desk.words
    return replace(
        errand.mail(letter, errand.subject(name)),
        id=_id_of(errand, name),
        title=words.answer(name),
        use_only_if=words.use_only_if(name),
    )


def _id_of(errand: Errand, name: str) -> StepId:
    """What the draft of that template is called: after its step, unless several belong to it."""
    if name == errand.step.kind:
        return errand.step.id
    return errand.step.id.about(_ID_OF.get(name, name))


def _letter(errand: Errand, template: str) -> Letter:
    draft = _id_of(errand, template)
    task = task_for(errand, draft)
    proposal = facts_of_proposal(errand)
    facts = {
        **_facts(errand),
        **facts_of_offers(errand),
        **proposal,
        "work_before": work_before(
            str(proposal["done_before"]), str(recalled(errand)["whole"])
        ),
        "answers": want_answered(errand),
        "task": task,
        "task_is_short": len(task.split()) < _LONG_TASK,
        "decider": decider_named(errand),
        **_extra(errand).facts,
        **facts_of_worth(errand),
        **facts_of_result(errand),
    }
    return errand.write(template, errand.way.reader, facts, draft)


def _facts(errand: Errand) -> dict[str, object]:
    """The people that these letters may name, and what they say of the candidate."""
    interview = errand.interview
    return {
        **facts_of_reader(errand),
        "process": False,
        "angle": 0,
        "farewell": False,
        "asks_status": False,
        "thanks": errand.step.carries is not None and thanks_as_well(errand),
        "matter": _matter(errand),
        "recall": recalled(errand),
        "first_choice": interview.first_choice,
        "chosen": chosen(errand.desk, interview.outcome),
        "begun": _goes_on(errand),
        "praised": praised(errand.desk, interview.outcome),
        "stood": stood(interview.outcome),
        "tests": tests_that_fit(errand),
        "how_i_work": how_i_work(errand),
    }


def _goes_on(errand: Errand) -> bool:
    """Whether the reason that they gave begins the paragraph in which the candidate's own sentences go on with it."""
    is_reply = errand.step.kind is Kind.REPLY_TO_REJECTION
    return is_reply and bool(chosen(errand.desk, errand.interview.outcome))


def _matter(errand: Errand) -> str:
    """One true thing that was talked about with the reader; nothing without interest, or where it is unclear (S16, E35)."""
    desk = errand.desk
    if not desk.interview.interested and errand.step.kind is not Kind.DECLINE:
        return ""
    topic = next(iter(desk.interview.topics), None)
    if facts_of_reader(errand)["on_behalf"]:
        topic = None
    return told(desk, desk.person(errand.way.reader).point or topic)


def _extra(errand: Errand) -> Extra:
    """What was to go with the follow-up whose place the letter with the proposal takes: it goes with this one."""
    return added(errand.desk, _week_replaced(errand))


def _week_replaced(errand: Errand) -> int:
    if errand.step.carries is None:
        return _NO_WEEK

    return errand.step.week or _NO_WEEK


# What a letter to the employer lacks beside an address


def _lacking_of_acceptance(errand: Errand) -> Iterator[str]:
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


def _gaps(errand: Errand) -> Iterator[str]:
    if (errand.interview.interested, errand.step.kind) in _UNSAID_INTEREST:
        yield errand.gap("wish")
    match errand.step.kind:
        case Kind.SEND_PROPOSAL:
            yield from _lacking_of_proposal(errand)
        case Kind.TELL_OTHER_OFFER:
            yield from _extra(errand).gaps
        case Kind.ASK_RESULT:
            yield from _extra(errand).gaps
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
    lacks = unfinished(desk.wording, desk.interview, desk.me, errand.sent_on)
    yield from map(errand.gap, lacks)
    yield from _extra(errand).gaps


def _lacking_of_counter(errand: Errand) -> Iterator[str]:
    currency = errand.interview.salary.currency
    key = YEAR_KEYS.get(offered(errand.interview).per, "")
    yield from _lacking_currency(errand)
    lacks = counter(errand.desk.wording, errand.interview).lacks
    if stands_on_worth(errand):
        lacks = tuple(filterfalse(WITHOUT_SOURCE.__contains__, lacks))
    for name in lacks:
        yield errand.gap(name, currency=currency, key=key)
    if unlikely(errand.interview):
        yield errand.gap("pay-unlikely")
