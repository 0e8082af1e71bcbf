"""The one-page proposal: what is printed on it."""

import datetime as dt

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import ProposalKind
from afterword.workbook.proposal.fees import FeeLines, fee_lines
from afterword.workbook.proposal.lacking import lacking
from afterword.workbook.proposal.skill import skill_on_page
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.cleaned.cleaning import a_line, whole_sentence
from afterword.workbook.wording.typed.told.aims import names_an_aim
from afterword.workbook.wording.typed.told.needs import need_told
from afterword.workbook.wording.typed.told.of_a_talk import Talk, talk_typed
from afterword.workbook.wording.typed.told.open_questions import question_on_page
from afterword.workbook.wording.typed.told.plan_steps import as_step, steps_apart
from afterword.workbook.wording.wording import Wording

VALID_DAYS = 30
_DAYS = {  # by whether the first and the last day are known
    (True, True): "from-to",
    (True, False): "from",
    (False, True): "until",
}


@frozen
class ProposalView:
    """A proposal as printed. `gaps` say what the keys in `lacking` are; `begins` is a day beyond `valid_until`, or empty."""

    proposal: Proposal
    service: bool
    need_heading: str
    need: str
    skill: str
    results: tuple[str, ...]
    steps: tuple[str, ...]
    lacking: tuple[str, ...]
    gaps: tuple[str, ...]
    time: str
    fees: FeeLines | None
    questions: tuple[str, ...]
    terms: tuple[str, ...]
    outlined_on: str
    valid_until: str
    begins: str
    talk: Talk


def proposal_view(
    wording: Wording, interview: Interview, sent: dt.date
) -> ProposalView | None:
    """The proposal of an interview, valid for 30 days from the day it is sent; None when there is none."""
    proposal = interview.proposal
    if proposal is None:
        return None

    keys = lacking(interview, proposal)
    lexicon = wording.packs.lexicon
    steps = steps_apart(proposal.approach, lexicon)
    until = sent + dt.timedelta(days=VALID_DAYS)
    return ProposalView(
        proposal=proposal,
        need=whole_sentence(need_told(a_line(proposal.need or ""), lexicon)),
        skill=skill_on_page(wording, proposal.skill),
        results=tuple(map(a_line, proposal.results)),
        steps=tuple(as_step(step, lexicon) for step in steps),
        service=proposal.kind is ProposalKind.SERVICE,
        need_heading=wording.words.proposal_need(_kind_of_need(wording, proposal)),
        lacking=keys,
        gaps=tuple(map(wording.words.gap, keys)),
        time=_time(wording, proposal),
        fees=fee_lines(wording, proposal.fees, interview.employer.country),
        questions=_questions(wording, proposal),
        terms=_terms(wording, proposal),
        outlined_on=phrases.paper_date(sent),
        valid_until=phrases.paper_date(until),
        begins=_begins(proposal, until),
        talk=talk_typed(proposal.talk_takes or "", lexicon),
    )


def _kind_of_need(wording: Wording, proposal: Proposal) -> str:
    """What the heading above it calls it: the need, what they want to achieve, or neither where it may be what is wrong."""
    if proposal.kind is ProposalKind.SERVICE:
        return "service"
    if proposal.need and not names_an_aim(proposal.need, wording.packs.lexicon):
        return "problem"
    return "aim"


def _begins(proposal: Proposal, until: dt.date) -> str:
    if proposal.first is None or proposal.first <= until:
        return ""
    return phrases.paper_date(proposal.first)


def _questions(wording: Wording, proposal: Proposal) -> tuple[str, ...]:
    """What the candidate typed; an outline without an approach asks to settle it together (S70)."""
    asked = tuple(map(question_on_page, proposal.questions))
    if proposal.kind is ProposalKind.TACKLE and not proposal.approach:
        return (wording.words.proposal_question("approach"), *asked)
    return asked


def _terms(wording: Wording, proposal: Proposal) -> tuple[str, ...]:
    """The candidate's terms; where none were typed, a service passes to them with the payment (E24)."""
    if proposal.terms is not None:
        return proposal.terms

    if proposal.kind is ProposalKind.SERVICE:
        return (wording.words.proposal_term("ownership"),)
    return ()


def _time(wording: Wording, proposal: Proposal) -> str:
    """`12 days, from Mon 5 Apr 2027 to Fri 14 May 2027`: as much of it as was typed."""
    days = _days(wording, proposal)
    typed = filter(None, (proposal.time, days))
    return ", ".join(typed)


def _days(wording: Wording, proposal: Proposal) -> str:
    """The first and the last day, or the one of them that was typed."""
    first = phrases.date_if_any(proposal.first)
    last = phrases.date_if_any(proposal.last)

    name = _DAYS.get((bool(first), bool(last)))
    if name is None:
        return ""

    return wording.words.proposal(
        "time",
        name,
        first=first,
        last=last,
    )
