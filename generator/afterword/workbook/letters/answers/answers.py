"""Letters that an answer of the employer's calls for: offers, rejections, and the proposal (S12, S59, S69, E21-E23)."""

from collections.abc import Iterator
from functools import partial
from itertools import filterfalse

from afterword.frozen import replace
from afterword.interview.model.people import hiring_manager
from afterword.interview.model.vocabulary import ProposalKind, Result
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.given.ids import StepId
from afterword.plan.steps import Kind
from afterword.plan.their_answer import ANSWER
from afterword.workbook.letters.answers.going_on import going_on
from afterword.workbook.letters.answers.lacking_answers import (
    extra_of,
    lacking_of_acceptance,
    lacking_of_answer,
    where_it_stood,
)
from afterword.workbook.letters.answers.one_of_two import beside_the_other
from afterword.workbook.letters.answers.way_back import with_what_speaks_for_it
from afterword.workbook.letters.answers.worth import facts_of_worth
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.days_of_offers import (
    facts_of_offers,
    has_withdrawn,
)
from afterword.workbook.letters.known.papers import facts_of_paper
from afterword.workbook.letters.known.personality import how_i_work, tests_that_fit
from afterword.workbook.letters.known.reader import facts_of_reader
from afterword.workbook.letters.known.reasons import (
    chosen,
    praised,
    stood,
    thanked_for,
)
from afterword.workbook.letters.known.reasons_told import (
    goes_on_with_the_reason,
    reason_goes_on,
    with_what_it_keeps_back,
)
from afterword.workbook.letters.known.results import facts_of_result
from afterword.workbook.letters.known.what_they_want import task_for
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link.as_brought import work_before
from afterword.workbook.letters.link.brought import in_words, told_to_another
from afterword.workbook.letters.link.facts import connection_fact
from afterword.workbook.letters.link.link import called_by_the_reader, told
from afterword.workbook.letters.link.recalled import recalled, was_thanked
from afterword.workbook.letters.link.shown_by import not_told_by_others
from afterword.workbook.letters.link.topics_named import beside_pay, is_no_pleasure
from afterword.workbook.letters.nearness import are_mostly_in, share_a_word
from afterword.workbook.letters.proposal_mail.proposed import (
    facts_of_proposal,
    with_its_length,
)
from afterword.workbook.letters.weekly.status import thanks_as_well
from afterword.workbook.pay.figures import below
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.talked_of.personal import may_be_personal

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
    Kind.SEND_PAPER,
})  # fmt: skip
_USE_ONLY_IF = frozenset({
    Kind.COUNTER_OFFER,
    Kind.WITHDRAW,
    Kind.PERSONALITY_RESULTS,
    Kind.ASK_EMPLOYER_REFERENCES,
})  # fmt: skip
_NO = "decline"
_ID_OF = {"settle-offer": "settle"}
# What says of an offer that nobody has in writing yet what to do about that.
_WHILE_SPOKEN = {"counter-offer": "counter-spoken", "accept": "accept-spoken"}
_LONG_TASK = 8  # words
# By when, why and how a task is to be done: in few words it is the same without.
_BY_WHEN = lazy_pattern(
    r",? (?:after|and so|as|because|before|by|during|once|so that|until|when|where|which|while|with|within|without) .+"
)
MOST_TOPICS = 2  # that are recalled at an end


def to_the_employer(errand: Errand) -> Iterator[Draft]:
    """One short letter to the employer, named after its step."""
    kind = errand.step.kind
    letter = _letter(errand, kind).lacking(*lacking_of_answer(errand))
    mail = errand.mail(letter, errand.subject(_about(errand)))
    draft = beside_the_other(errand, with_its_length(errand, mail))
    draft = with_what_it_keeps_back(errand, draft)
    if kind in _USE_ONLY_IF and not has_withdrawn(errand):
        draft = replace(draft, use_only_if=_use_only_if(errand, kind))
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
        yield with_what_speaks_for_it(errand, draft)
    interview = errand.interview
    second = _answer(errand, "settle-offer", _letter(errand, "settle-offer"))
    has_gone = interview.logged(second.id.within) is not None
    offer = offered(interview)
    has_risen = below(offer.first_base, offer.base)
    is_answered = has_risen or interview.is_over or interview.logged(ANSWER)
    if has_gone or not is_answered:
        yield replace(second, sent=has_gone)


def answers(errand: Errand) -> Iterator[Draft]:
    """The two answers to an offer, of which one is sent."""
    acceptance = _letter(errand, "accept").lacking(*lacking_of_acceptance(errand))
    result = errand.interview.result
    if result is not Result.DECLINED:
        yield _answer(errand, "accept", acceptance)
    if result is not Result.ACCEPTED:
        yield _answer(errand, "decline", _letter(errand, "decline"))


def _answer(errand: Errand, name: str, letter: Letter) -> Draft:
    words = errand.desk.words
    mail = errand.mail(letter, errand.subject(name))
    return replace(
        with_what_it_keeps_back(errand, mail) if name == _NO else mail,
        id=_id_of(errand, name),
        title=words.answer(name),
        use_only_if=_use_only_if(errand, name),
    )


def _use_only_if(errand: Errand, name: str) -> str:
    """What must be true before that letter goes."""
    offer = errand.interview.offered
    if offer and not offer.in_writing:
        name = _WHILE_SPOKEN.get(name, name)
    return errand.desk.words.use_only_if(name)


def _id_of(errand: Errand, name: str) -> StepId:
    """What the draft of that template is called: after its step, unless several belong to it."""
    if name == errand.step.kind:
        return errand.step.id
    return errand.step.id.about(_ID_OF.get(name, name))


def _letter(errand: Errand, template: str) -> Letter:
    draft = _id_of(errand, template)
    step = replace(errand.step, id=draft)
    errand = replace(errand, step=step, goes_on=going_on(template))
    whole_task = task_for(errand, draft)
    task = _helped_with(errand, whole_task)
    long_task = _told_apart(errand, whole_task, task)
    proposal = facts_of_proposal(errand)
    facts = {
        **_facts(errand),
        **facts_of_offers(errand),
        **proposal,
        "work_before": work_before(
            str(proposal["done_before"]), str(recalled(errand)["whole"])
        ),
        "answers": _want(errand),
        "task": task,
        "long_task": long_task,
        "matter": _matter(errand, task or long_task),
        "decider": _decider(errand),
        **extra_of(errand).facts,
        **facts_of_worth(errand),
        **where_it_stood(errand),
        **facts_of_result(errand),
        **facts_of_paper(errand.desk, errand.way.person),
    }
    return errand.write(template, errand.way.reader, facts, draft)


def _facts(errand: Errand) -> dict[str, object]:
    """The people that these letters may name, and what they say of the candidate."""
    interview = errand.interview
    return {
        **facts_of_reader(errand),
        "internal": interview.internal,
        "process": False,
        "angle": 0,
        "farewell": False,
        "asks_status": False,
        "thanks": errand.step.carries is not None and thanks_as_well(errand),
        "was_thanked": was_thanked(errand),
        "recall": recalled(errand),
        "first_choice": interview.first_choice,
        "chosen": _as_told(errand, chosen(errand.desk, interview.outcome)),
        "begun": goes_on_with_the_reason(errand),
        "reason_goes_on": reason_goes_on(errand),
        "praised": praised(errand.desk, interview.outcome),
        "stood": stood(interview.outcome),
        "tests": tests_that_fit(errand),
        "how_i_work": how_i_work(errand),
    }


def _helped_with(errand: Errand, task: str) -> str:
    """What the letter says that one would help with; of an answer to a no in few words, and where the reader wanted it."""
    if errand.step.kind is not Kind.REPLY_TO_REJECTION:
        return task
    if _is_of_another(errand):
        return ""
    short = _BY_WHEN.sub("", task) if len(task.split()) >= _LONG_TASK else task
    return text_if(len(short.split()) < _LONG_TASK, short)


def _told_apart(errand: Errand, task: str, told: str) -> str:
    """What one would have helped with, where it is too long for the sentence with the regret: it has one of its own."""
    is_none = errand.step.kind is not Kind.REPLY_TO_REJECTION
    return text_if(not any((is_none, told, _is_of_another(errand))), task)


def _is_of_another(errand: Errand) -> bool:
    """Whether somebody of the employer reads it, and somebody else wanted it."""
    return bool(_decider(errand)) and not facts_of_reader(errand)["between"]


def _matter(errand: Errand, task: str) -> str:
    """What was talked about with the reader; nothing without interest, or where it is unclear (S16, E35).

    Their point, or else two topics, of which none says again what one would help with, or tells oneself.
    """
    desk = errand.desk
    if not desk.interview.interested and errand.step.kind is not Kind.DECLINE:
        return ""
    teller = _teller(errand)
    theirs = [*not_told_by_others(desk, teller, beside_pay(desk.interview))]
    topics = () if facts_of_reader(errand)["on_behalf"] else theirs[:MOST_TOPICS]
    clear = filter(None, map(partial(told, desk), topics))
    told_here = " ".join([task, *errand.lines(errand.step.id)])
    new = filterfalse(partial(are_mostly_in, told_here), clear)
    point = told(desk, desk.person(teller).point)
    matters = [point] if point else new
    thanked = thanked_for(desk, errand.way.reader)
    matters = filterfalse(partial(share_a_word, thanked), matters)
    if errand.step.kind is Kind.REPLY_TO_REJECTION:
        left = filterfalse(partial(share_a_word, task), matters)
        matters = filterfalse(partial(is_no_pleasure, errand), left)
    else:  # which says what stayed with the candidate
        matters = filterfalse(partial(may_be_personal, desk.interview.role), matters)
    return _as_told(errand, phrases.listed_apart([*matters]))


def _as_told(errand: Errand, text: str) -> str:
    """What is `your` to those who decided, as whoever reads it is told it."""
    return of_them(text) if facts_of_reader(errand)["between"] else text


def _teller(errand: Errand) -> str:
    """Who talked with the candidate: the reader, or whoever the reader carries the answer of."""
    if facts_of_reader(errand)["between"]:
        return errand.way.person
    return errand.way.reader


def _want(errand: Errand) -> dict[str, object]:
    """What they look for, which the value answers, under the name of the words that it follows."""
    link = connection_fact(errand.desk)
    if not link:
        return {}
    want = in_words(errand, link, 0)
    is_between = facts_of_reader(errand)["between"]
    told_so = told_to_another(want) if is_between else want
    return {**told_so, "is_quoted": '"' in str(want["told"])}


def _decider(errand: Errand) -> str:
    """Who decides, where that is somebody else than the reader: the want that the value answers is theirs."""
    manager = hiring_manager(errand.interview)
    if manager is None or manager.id == errand.way.reader:
        return ""
    if not errand.desk.named(manager.id):
        return ""
    return called_by_the_reader(errand, manager.id)
