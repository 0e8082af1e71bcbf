"""The numbers of posting, offer and candidate: in which currency, as printed, and as amounts that can be compared."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple
from decimal import Decimal
from functools import partial
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.at_home import country_there
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import PostedRange
from afterword.interview.model.vocabulary import Per
from afterword.workbook.pay import money, offers
from afterword.workbook.pay.a_year import held
from afterword.workbook.pay.figures import below, whole
from afterword.workbook.pay.own_pay import own_figure_a_year
from afterword.workbook.pay.picture import Amounts
from afterword.workbook.wording.wording import Wording


@frozen
class NumbersView:
    """The candidate's numbers, as printed; empty where there is none. `walk_away` is for the candidate's own pages alone."""

    posted: str
    opening: str
    target: str
    walk_away: str
    offered: str

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(astuple(self))


def counted_currency(interview: Interview) -> str:
    """The currency that the range is in: the candidate's own, else the one that most findings have; empty without any."""
    own_currency = _own_currency(interview)
    if own_currency:
        return own_currency

    counts = Counter(map(attrgetter("currency"), interview.salary.findings))
    return max(counts, key=counts.__getitem__, default="")


def numbers_view(wording: Wording, interview: Interview) -> NumbersView:
    """What the posting, the offer and the candidate say."""
    salary = interview.salary
    offer = offers.offered(interview)
    currency = _own_currency(interview)
    printed = partial(money.paid, wording, currency=currency, per=salary.per)
    return NumbersView(
        posted=_posted(wording, salary.posted),
        opening=printed(salary.opening),
        target=printed(salary.target),
        walk_away=printed(salary.walk_away),
        offered=money.paid_there(
            wording,
            offer.base,
            offer.currency or currency,
            offer.per,
            country_there(interview),
        ),
    )


def amounts_in(currency: str, interview: Interview) -> Amounts:
    """What is drawn and compared: amounts for a year in that currency, in whole units; none where nobody named one."""
    if not currency:
        return Amounts()

    salary = interview.salary
    amounts = Amounts(posted=_posted_for_a_year(interview, currency))

    if offers.offer_currency(interview) == currency:
        offered = offers.base_a_year(interview)
        amounts = replace(amounts, offered=whole(offered))

    if _own_currency(interview) == currency:
        for_a_year = partial(own_figure_a_year, interview)
        amounts = replace(
            amounts,
            target=whole(for_a_year(salary.target)),
            opening=whole(for_a_year(salary.opening)),
            walk_away=whole(for_a_year(salary.walk_away)),
        )

    return amounts


def cautions(wording: Wording, amounts: Amounts) -> Iterator[str]:
    """What does not fit together among the candidate's own numbers; private, as the walk-away has a part in it."""
    if below(amounts.opening, amounts.target):
        yield wording.words.pay("mind", "opening-below-target")

    if below(amounts.target, amounts.walk_away):
        yield wording.words.pay("mind", "target-below-least")

    if below(amounts.offered, amounts.walk_away):
        yield wording.words.pay("mind", "offer-below-least")


def _own_currency(interview: Interview) -> str:
    """The currency of the candidate's own numbers: as typed, else that of posting, offer or all findings, or of the country."""
    salary = interview.salary
    named = offers.named_currency(salary, salary.posted, interview.offered)
    if named:
        return named

    currencies = {finding.currency for finding in salary.findings}
    if len(currencies) == 1:
        return currencies.pop()

    if not currencies and (salary.opening or salary.target or salary.walk_away):
        return offers.currency_there(interview)
    return ""


def _posted(wording: Wording, posted: PostedRange | None) -> str:
    """`USD 45 to USD 55 an hour`, or nothing."""
    if posted is None:
        return ""

    # The period is named once, behind the upper end.
    low = money.paid(wording, posted.low, posted.currency, Per.YEAR)
    high = money.paid(wording, posted.high, posted.currency, posted.per)
    return wording.words.pay("ends", "both", low=low, high=high)


def _posted_for_a_year(
    interview: Interview, currency: str
) -> tuple[Decimal, Decimal] | None:
    """The ends of the posted range, None where it is in another currency or no year can be worked out."""
    posted = interview.salary.posted
    if posted is None or posted.currency != currency:
        return None

    paid = held(offers.offered(interview), posted)
    low = whole(paid.year(posted.low))
    high = whole(paid.year(posted.high))
    if low is None or high is None:
        return None
    return low, high
