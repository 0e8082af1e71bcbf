"""Letters that an answer of the employer's calls for: offers, rejections, and the proposal (S12, S59, S69, E21-E23)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict

from afterword.frozen import replace
from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import ProposalKind, Result
from afterword.plan.ids import StepId
from afterword.plan.steps import Kind
from afterword.workbook.letters.brought import in_words
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.facts import connection_fact
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link import clear_matter, link_of
from afterword.workbook.letters.personality import how_i_work, tests_that_fit
from afterword.workbook.letters.proposed import facts_of_proposal
from afterword.workbook.letters.reader import facts_of_reader
from afterword.workbook.letters.reasons import chosen, time_for
from afterword.workbook.letters.weekly import Extra, added, thanks_as_well
from afterword.workbook.pay.counter import counter
from afterword.workbook.pay.figures import YEAR_KEYS
from afterword.workbook.pay.offers import offer_currency, offered
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.typed.cleaning import bare

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
_USE_ONLY_IF = frozenset({
    Kind.COUNTER_OFFER,
    Kind.WITHDRAW,
    Kind.PERSONALITY_RESULTS,
    Kind.ASK_EMPLOYER_REFERENCES,
})  # fmt: skip
_ID_OF = {"settle-offer": "settle"}
_NO_WEEK = 0
_ONE_DAY = dt.timedelta(days=1)


def to_the_employer(errand: Errand) -> Iterator[Draft]:
    """One short letter to the employer, named after its step."""
    kind = errand.step.kind
    letter = _letter(errand, kind).lacking(*_gaps(errand))
    draft = errand.mail(letter, errand.subject(_about(errand)))
    if kind in _USE_ONLY_IF and not _is_over(errand):
        draft = replace(draft, use_only_if=errand.desk.words.use_only_if(kind))
    yield draft


def _is_over(errand: Errand) -> bool:
    """Whether the candidate has withdrawn: then the letter that says so is meant to go."""
    outcome = errand.interview.outcome
    return outcome is not None and outcome.result is Result.WITHDRAWN


def _about(errand: Errand) -> str:
    """What the subject says: a proposal of services is none of how to tackle a problem."""
    proposal = errand.interview.proposal
    if errand.step.kind is not Kind.SEND_PROPOSAL or proposal is None:
        return errand.step.kind
    if proposal.kind is ProposalKind.SERVICE:
        return "send-proposal"
    return "send-outline"


def counter_offer(errand: Errand) -> Iterator[Draft]:
    """The letter that asks for more, and the second one: the way back after a no (E50)."""
    yield from to_the_employer(errand)
    second = _answer(errand, "settle-offer", _letter(errand, "settle-offer"))
    has_gone = errand.interview.logged(second.id.within) is not None
    yield replace(second, sent=has_gone)


def answers(errand: Errand) -> Iterator[Draft]:
    """The two answers to an offer, of which one is sent."""
    acceptance = _letter(errand, "accept").lacking(*_lacking_of_acceptance(errand))
    ended = errand.interview.outcome
    result = ended.result if ended else None
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
    facts = {
        **_facts(errand),
        **_facts_of_offers(errand),
        **facts_of_proposal(errand),
        "value": _value(errand),
        "answers": _want(errand),
        **_extra(errand).facts,
        **asdict(counter(errand.desk.wording, errand.interview)),
    }
    draft = _id_of(errand, template)
    return errand.write(template, errand.way.reader, facts, draft)


def _facts(errand: Errand) -> dict[str, object]:
    """The people that these letters may name, and what they say of the candidate."""
    interview = errand.interview
    return {
        **facts_of_reader(errand),
        "process": False,
        "angle": 0,
        "farewell": False,
        "thanks": errand.step.carries is not None and thanks_as_well(errand),
        "matter": _matter(errand),
        "first_choice": interview.first_choice,
        "chosen": chosen(errand.desk, interview.outcome),
        "tests": tests_that_fit(errand),
        "how_i_work": how_i_work(errand),
    }


def _matter(errand: Errand) -> str:
    """One true thing that was talked about with the reader; nothing without interest, or where it is unclear (S16, E35)."""
    desk = errand.desk
    if not desk.interview.interested:
        return ""
    topic = next(iter(desk.interview.topics), None)
    return clear_matter(desk, desk.person(errand.way.reader).point or topic)


def _value(errand: Errand) -> str:
    """What the candidate brings, as the sentence on which an ask for more stands; nothing where it is not typed or clear."""
    connection = errand.interview.connection
    if connection is None:
        return ""
    strength = link_of(errand.desk, connection).strength
    if not strength.fits:
        return ""
    return phrases.brought(errand.desk.words, strength)


def _want(errand: Errand) -> dict[str, object]:
    """What they look for, which the value answers, under the name of the words that it follows."""
    link = connection_fact(errand.desk)
    return in_words(errand, link, 0) if link else {}


def _facts_of_offers(errand: Errand) -> dict[str, object]:
    """The days that these letters may name: of the employer's offer, and of one elsewhere."""
    offer = offered(errand.interview)
    until = titles.time_asked_for(errand.interview, errand.sent_on)
    return {
        "until": errand.spoken(until),
        "theirs": errand.spoken(_answer_by(offer)),
        "start": errand.spoken(offer.start),
        "in_writing": offer.in_writing,
        "agreed_place": bare(offer.place or ""),
        "agreed_besides": [bare(item.what) for item in offer.package],
        "time_for": time_for(errand.desk, offer),
        "known_by": errand.spoken(_known_by(errand)),
        "their_date": errand.spoken(_their_date(errand)),
        "elsewhere": errand.spoken(_elsewhere_by(errand)),
        "accepted": errand.step.elsewhere is not None or not _is_over(errand),
    }


def _answer_by(offer: Offer) -> dt.date | None:
    """The day by which the employer wants an answer."""
    if offer.answer_by is None:
        return None
    return offer.answer_by.on


def _known_by(errand: Errand) -> dt.date | None:
    """By when an answer would help: one's own date for deciding, then the eve of the deadline, then no day (E49)."""
    elsewhere = errand.step.elsewhere
    if elsewhere is None:
        return None
    if errand.sent_on < elsewhere.decide_by:
        return elsewhere.decide_by
    eve = elsewhere.answer_by - _ONE_DAY
    return eve if errand.sent_on < eve else None


def _their_date(errand: Errand) -> dt.date | None:
    """The day by which the reader meant to decide, while it is ahead."""
    day = errand.interview.employer_said.decide_by
    return day if day and day > errand.sent_on else None


def _elsewhere_by(errand: Errand) -> dt.date | None:
    """The day by which the other offer must be answered, as it is (E49)."""
    elsewhere = errand.step.elsewhere
    return elsewhere.answer_by if elsewhere else None


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
    if offer.start is None:
        yield errand.gap("start")
    yield from _lacking_currency(errand)


def _lacking_currency(errand: Errand) -> Iterator[str]:
    """The currency of a pay that would stand there as a bare number."""
    offer = offered(errand.interview)
    if offer.base is not None and not offer_currency(errand.interview):
        yield errand.gap("offer-currency")


def _gaps(errand: Errand) -> Iterator[str]:
    match errand.step.kind:
        case Kind.SEND_PROPOSAL:
            yield from _lacking_of_proposal(errand)
        case Kind.TELL_OTHER_OFFER:
            yield from _extra(errand).gaps
        case Kind.COUNTER_OFFER:
            yield from _lacking_of_counter(errand)
        case Kind.PERSONALITY_RESULTS if not how_i_work(errand):
            yield errand.gap("how-i-work")


def _lacking_of_proposal(errand: Errand) -> Iterator[str]:
    """What the page that is attached lacks, and what the candidate adds to the letter."""
    page = proposal_view(errand.desk.wording, errand.interview, errand.sent_on)
    if page:
        yield from page.gaps
    yield from _extra(errand).gaps


def _lacking_of_counter(errand: Errand) -> Iterator[str]:
    currency = errand.interview.salary.currency
    key = YEAR_KEYS.get(offered(errand.interview).per, "")
    yield from _lacking_currency(errand)
    for name in counter(errand.desk.wording, errand.interview).lacks:
        yield errand.gap(name, currency=currency, key=key)
