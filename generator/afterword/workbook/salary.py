"""Pay as it is shown: what was found, what is offered, what is hoped for."""

from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model import Interview
from afterword.workbook import money


@dataclass(frozen=True)
class FindingView:
    """One salary figure as it is shown."""

    source: str
    figure: str
    place: str
    as_of: str


@dataclass(frozen=True)
class NumbersView:
    """The candidate's numbers, as printed; empty where there is none. `walk_away` is for the candidate's own pages alone."""

    posted: str
    target: str
    walk_away: str
    offered: str

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any((self.posted, self.target, self.walk_away, self.offered))


def numbers(interview: Interview) -> NumbersView:
    """What the posting, the offer and the candidate say."""
    salary, posted, offer = interview.salary, interview.salary.posted, interview.offered
    currency = salary.currency or (posted.currency if posted else None) or (offer.currency if offer else None)

    def shown(amount: Decimal | None, own: str | None = None) -> str:
        return money.plain(amount, own or currency) if amount is not None else ""

    return NumbersView(
        posted=f"{shown(posted.low, posted.currency)} to {shown(posted.high, posted.currency)}" if posted else "",
        target=shown(salary.target),
        walk_away=shown(salary.walk_away),
        offered=shown(offer.base, offer.currency) if offer else "",
    )


def findings(interview: Interview) -> tuple[FindingView, ...]:
    """What the candidate found out."""
    return tuple(
        FindingView(
            each.source,
            money.plain(each.figure, each.currency),
            each.place or "",
            f"{each.as_of:%Y-%m}" if each.as_of else "",
        )
        for each in interview.salary.findings
    )
