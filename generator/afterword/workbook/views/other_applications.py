"""Other applications, for a coach who is shown them: enough to advise on timing, and no more (E17)."""

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.plan.cases import Case
from afterword.workbook.pay.money import plain
from afterword.workbook.wording import phrases, titles


@dataclass(frozen=True)
class OtherApplication:
    """One of them in words; what is not known is empty."""

    title: str
    held: str
    offered: str
    answer_by: str
    outcome: str


def other_applications(others: Iterable[Case]) -> tuple[OtherApplication, ...]:
    """Each of them, in the order of the files."""
    return tuple(_other(case.spoken, case.me) for case in others)


def told_of(case: Case) -> frozenset[str]:
    """The values of an interview that are then told: employer, role, and what was offered."""
    other = case.spoken
    base = other.offered.base if other.offered else None
    return frozenset({other.employer.name, other.role, *([str(base)] if base is not None else [])})


def _other(value: Interview, me: Candidate) -> OtherApplication:
    offer, ended = value.offered, value.outcome
    by = offer.answer_by if offer else None
    figure = plain(offer.base, offer.currency) if offer and offer.base is not None else ""
    return OtherApplication(
        title=f"{value.role}, {value.employer.name}",
        held=phrases.paper_date(value.held.on),
        offered=figure or ("an offer" if offer else ""),
        answer_by=titles.deadline(value, me, by.on, by.at) if by else "",
        outcome=f"{ended.result}, {phrases.paper_date(ended.on)}" if ended else "",
    )
