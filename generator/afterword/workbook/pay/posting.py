"""Their own posting, which needs no other source beside it where it holds what is asked for (E50)."""

from collections.abc import Mapping
from decimal import Decimal

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.mappings import filled
from afterword.workbook.pay import offers
from afterword.workbook.pay.a_year import Held, held
from afterword.workbook.pay.figures import below
from afterword.workbook.pay.own_pay import asked_a_year


@frozen
class Posting:
    """The posted range for a year of the offer."""

    low: Decimal
    high: Decimal
    currency: str
    worked_out: bool


def posting(interview: Interview) -> Posting | None:
    """Their posting, where it can be held against the offer."""
    paid = _held(interview)
    if paid is None:
        return None
    low, high = map(paid.year, (paid.terms.low, paid.terms.high))
    if low is None or high is None:
        return None
    return Posting(low, high, paid.terms.currency, paid.worked_out)


def _held(interview: Interview) -> Held | None:
    """Their posting as the offer counts it; None where there is none in its money."""
    posted = interview.salary.posted
    if posted is None or posted.currency != offers.offer_currency(interview):
        return None
    return held(offers.offered(interview), posted)


def posting_that_speaks(interview: Interview) -> Posting | None:
    """Their posting, where it holds what is asked for: no other source speaks louder."""
    is_more = asks_more_than_posted(interview)
    if is_more or asked_a_year(interview) is None:
        return None
    return posting(interview)


def asks_more_than_posted(interview: Interview) -> bool:
    """Whether what is asked for is more than their posting has: that wants a source, whatever one brings."""
    posted = posting(interview)
    return posted is not None and below(posted.high, asked_a_year(interview))


def what_keeps_posting_out(interview: Interview) -> Mapping[str, str]:
    """Why their posting cannot be held against the offer: it is in other money, or lacks the key for how much work it is."""
    paid = _held(interview)
    if paid is None:
        return dict.fromkeys(["source-currency"] * bool(interview.salary.posted), "")
    return filled({"posted-work": paid.lacks})
