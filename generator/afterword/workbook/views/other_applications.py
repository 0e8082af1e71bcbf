"""Other applications, for a coach who is shown them: enough to advise on timing, and no more (E17)."""

from collections.abc import Iterable

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.other_offers import OtherOffer
from afterword.interview.model.terms import Offer
from afterword.interview.values import Moment
from afterword.plan.cases import Case
from afterword.workbook.pay.money import plain
from afterword.workbook.pay.offers import offer_currency, offered
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.words import Words


@frozen
class OtherApplication:
    """One of them in words; what is not known is empty."""

    title: str
    held: str
    offered: str
    answer_by: str
    outcome: str


def other_applications(
    cases: Iterable[Case], me: Candidate, words: Words
) -> tuple[OtherApplication, ...]:
    """Each of them, in the order of the files; then the offers of employers of whom there is none."""
    with_files = (_application(case.spoken, case.me, words) for case in cases)
    without = (
        _offer(offer, words) for offer in me.other_offers if not offer.told_elsewhere
    )
    return (*with_files, *without)


def _offer(offer: OtherOffer, words: Words) -> OtherApplication:
    outcome = ""
    if offer.result:
        on = phrases.paper_date(offer.ended)
        outcome = words.page("applications", "outcome", result=offer.result, on=on)
    return OtherApplication(
        title=title_of_other(offer),
        held="",
        offered=_offered(offer.terms, offer.currency, words),
        answer_by=_day(offer.answer_by),
        outcome=outcome,
    )


def _day(until: Moment | None) -> str:
    """A day as printed; empty without one."""
    return phrases.date_if_any(until.on if until else None)


def title_of_other(offer: OtherOffer) -> str:
    """`Office Manager, Bell & Sons`, or the employer alone."""
    return ", ".join(filter(None, (offer.role, offer.employer)))


def title_of(interview: Interview, words: Words) -> str:
    """`HR Business Partner, Larkfield Foods`."""
    return words.page(
        "titles",
        "interview",
        role=interview.role,
        employer=interview.employer.name,
    )


def told_of(case: Case) -> frozenset[str]:
    """The values of an interview that are then told: employer, role, and what was offered."""
    interview = case.spoken
    told = {interview.employer.name, interview.role}

    if interview.offered and interview.offered.base is not None:
        told.add(str(interview.offered.base))
    return frozenset(told)


def _application(interview: Interview, me: Candidate, words: Words) -> OtherApplication:
    return OtherApplication(
        title=title_of(interview, words),
        held=phrases.paper_date(interview.held.on),
        offered=_offered(interview.offered, offer_currency(interview), words),
        answer_by=_answer_by(interview, me),
        outcome=_outcome(interview, words),
    )


def _offered(offer: Offer | None, currency: str | None, words: Words) -> str:
    """The base pay and for how long it is, or that there is an offer."""
    if offer is None:
        return ""
    if offer.base is None:
        return words.page("applications", "offer")
    return plain(offer.base, currency) + words.pay("per", offer.per)


def _answer_by(interview: Interview, me: Candidate) -> str:
    return titles.deadline_if_any(interview, me, offered(interview).answer_by)


def _outcome(interview: Interview, words: Words) -> str:
    outcome = interview.outcome
    if outcome is None:
        return ""
    return words.page(
        "applications",
        "outcome",
        result=outcome.result,
        on=phrases.paper_date(outcome.on),
    )
