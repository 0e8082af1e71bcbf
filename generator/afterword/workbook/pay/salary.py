"""Pay as it is shown: what was found, what is offered, what is hoped for, and what that means."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Finding, PostedRange
from afterword.interview.model.vocabulary import FindingKind, Per, Setting
from afterword.workbook.pay import money, offers
from afterword.workbook.pay.figures import Figure, Range, Standing, aged, figures, span, yearly
from afterword.workbook.pay.strip import SHAPES, Amounts, Strip, strip
from afterword.workbook.wording import words

_FIRM = (
    "two",
    "one",
    "enough",
)  # by how many kinds of source there are: three of different kind beat three of one (F3.12)


@dataclass(frozen=True)
class FindingView:
    """One salary figure as it is shown. `today` is for a year, empty when it stands `apart`; `how` says what was done to it."""

    number: int
    source: str
    figure: str
    ends: str
    place: str
    as_of: str
    kind: str
    note: str
    today: str
    how: str
    apart: str


@dataclass(frozen=True)
class RangeView:
    """The range of the figures found, as printed; quarters are empty where there are too few figures."""

    count: int
    low: str
    lower: str
    middle: str
    upper: str
    high: str


@dataclass(frozen=True)
class NumbersView:
    """The candidate's numbers, as printed; empty where there is none. `walk_away` is for the candidate's own pages alone."""

    posted: str
    opening: str
    target: str
    walk_away: str
    offered: str

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any((self.posted, self.opening, self.target, self.walk_away, self.offered))


@dataclass(frozen=True)
class PayView:
    """All that is shown of pay. What begins with `private` is for the candidate's own pages alone."""

    findings: tuple[FindingView, ...]
    range: RangeView | None
    currency: str
    rate: str
    carried_to: str
    numbers: NumbersView
    standings: tuple[str, ...]
    firm: tuple[str, ...]
    shapes: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    offer: offers.OfferView | None
    picture: Strip | None
    private_picture: Strip | None
    private_cautions: tuple[str, ...]


def pay(interview: Interview, today: dt.date) -> PayView:
    """Everything that is shown of pay, as of today."""
    salary, currency = interview.salary, _counted_currency(interview)
    known = figures(salary.findings, currency, salary.yearly_rise, today)
    found, amounts = span(known), _amounts(interview, currency)
    carried = any(each.months and each.today is not None for each in known)
    rate = _rate(salary.yearly_rise)
    return PayView(
        findings=tuple(_finding(each, rate) for each in known),
        range=_range(found, currency) if found else None,
        currency=currency or "",
        rate=rate,
        carried_to=f"{today:%Y-%m}" if carried else "",
        numbers=_numbers(interview),
        standings=tuple(_standings(found, amounts)),
        firm=tuple(_firm(known, salary.posted, currency)),
        shapes=tuple(_shapes(known)),
        notes=tuple(_notes(interview)),
        offer=offers.offer_view(interview),
        picture=strip(known, found, amounts, currency, private=False) if currency else None,
        private_picture=strip(known, found, amounts, currency, private=True) if currency else None,
        private_cautions=tuple(_cautions(amounts)),
    )


def _own_currency(interview: Interview) -> str | None:
    """The currency of the candidate's own numbers: as typed, else that of the posting, the offer, or of all findings."""
    salary, posted, offer = interview.salary, interview.salary.posted, interview.offered
    typed = salary.currency or (posted.currency if posted else None) or (offer.currency if offer else None)
    found = {each.currency for each in salary.findings}
    return typed or (next(iter(found)) if len(found) == 1 else None)


def _counted_currency(interview: Interview) -> str | None:
    """The currency that the range is in: the candidate's own, else the one that most findings have."""
    most = Counter(each.currency for each in interview.salary.findings).most_common(1)
    return _own_currency(interview) or (most[0][0] if most else None)


def _amounts(interview: Interview, currency: str | None) -> Amounts:
    """What is drawn and compared: amounts for a year in that currency, in whole units."""
    salary, offer = interview.salary, interview.offered
    own = _own_currency(interview) == currency is not None

    def whole(amount: Decimal | None) -> Decimal | None:
        return aged(amount, Decimal(0), 0) if amount is not None else None

    base = yearly(offer.base, offer) if offer and offer.base is not None else None
    return Amounts(
        posted=_ends(salary.posted) if salary.posted and salary.posted.currency == currency else None,
        offered=whole(base) if currency is not None and offers.offer_currency(interview) == currency else None,
        target=whole(salary.target) if own else None,
        opening=whole(salary.opening) if own else None,
        walk_away=whole(salary.walk_away) if own else None,
    )


def _ends(posted: PostedRange) -> tuple[Decimal, Decimal] | None:
    low, high = yearly(posted.low, posted), yearly(posted.high, posted)
    return (aged(low, Decimal(0), 0), aged(high, Decimal(0), 0)) if low is not None and high is not None else None


def _numbers(interview: Interview) -> NumbersView:
    """What the posting, the offer and the candidate say."""
    salary, posted, offer, own = interview.salary, interview.salary.posted, interview.offered, _own_currency(interview)

    def shown(amount: Decimal | None, currency: str | None = own, per: Per = Per.YEAR) -> str:
        return f"{money.plain(amount, currency)}{words.pay('per', per)}" if amount is not None else ""

    return NumbersView(
        posted=f"{shown(posted.low, posted.currency)} to {shown(posted.high, posted.currency, posted.per)}"
        if posted
        else "",
        opening=shown(salary.opening),
        target=shown(salary.target),
        walk_away=shown(salary.walk_away),
        offered=shown(offer.base, offer.currency or own, offer.per) if offer else "",
    )


def _finding(figure: Figure, rate: str) -> FindingView:
    each = figure.finding
    return FindingView(
        number=figure.number,
        source=each.source,
        figure=f"{money.plain(each.figure, each.currency)}{words.pay('per', each.per)}",
        ends=_low_to_high(each),
        place=each.place or "",
        as_of=f"{each.as_of:%Y-%m}" if each.as_of else "",
        kind=words.pay("kinds", each.kind) if each.kind else "",
        note=each.note or "",
        today=money.plain(figure.today, each.currency) if figure.today is not None else "",
        how="; ".join(_how(figure, rate)),
        apart=words.pay("apart", figure.apart) if figure.apart else "",
    )


def _low_to_high(finding: Finding) -> str:
    """`USD 90,000 to USD 110,000`, `from USD 90,000`, `to USD 110,000`, or nothing."""
    low, high = (money.plain(end, finding.currency) if end is not None else "" for end in (finding.low, finding.high))
    return f"{low} to {high}" if low and high else f"from {low}" if low else f"to {high}" if high else ""


def _how(figure: Figure, rate: str) -> Iterator[str]:
    """Everything that was done to a figure to make it one for a year, as of today."""
    each = figure.finding
    if figure.today is None:
        return
    if each.per is not Per.YEAR:
        yield offers.how(each)
    if figure.months:
        yield words.pay("how", "rise", months=figure.months, rate=rate)


def _range(found: Range, currency: str | None) -> RangeView:
    def shown(amount: Decimal | None) -> str:
        return money.plain(amount, currency) if amount is not None else ""

    ends = (found.low, found.lower, found.middle, found.upper, found.high)
    return RangeView(found.count, *(shown(each) for each in ends))


def _rate(percent: Decimal) -> str:
    """`3%`, `3.5%`."""
    return f"{percent.normalize():f}%"


def _standings(found: Range | None, amounts: Amounts) -> Iterator[str]:
    """Where offer, opening and target lie among the figures found; never what they ought to be."""
    if found is None:
        return
    for name in ("offered", "opening", "target"):
        amount = getattr(amounts, name)
        if amount is not None:
            reading = _reading(found, amount) if name == "offered" else ""
            yield f"{words.pay('numbers', name)} {words.pay('standing', _standing(found, amount))}.{reading}"


def _reading(found: Range, offered: Decimal) -> str:
    """What an offer's place speaks for: asking, or talking about the other terms (F3.13)."""
    if found.count > 1 and offered < found.middle:
        return f" {words.pay('reading', 'low')}"
    high = found.upper is not None and offered > found.upper
    return f" {words.pay('reading', 'high')}" if high else ""


def _standing(found: Range, amount: Decimal) -> str:
    where = found.standing(amount)
    return f"one-{where}" if found.count == 1 and where in {Standing.BELOW, Standing.MIDDLE, Standing.ABOVE} else where


def _firm(known: Sequence[Figure], posted: PostedRange | None, currency: str | None) -> Iterator[str]:
    """How firm the ground is: three kinds of source beat three of one kind (F3.12). What is not told counts for nothing."""
    counted = [each.finding.kind for each in known if each.apart is None]
    if not counted:
        return
    kinds = {each for each in counted if each}
    if posted and posted.currency == currency:
        kinds.add(FindingKind.POSTING)
    yield words.pay("firm", _FIRM[max(0, min(len(kinds), len(_FIRM)) - 1)])
    if None in counted and len(counted) > 1 and len(kinds) < len(_FIRM):
        yield words.pay("firm", "untold")


def _shapes(known: Sequence[Figure]) -> Iterator[tuple[str, str]]:
    """Each shape of the picture with the kind of source it stands for."""
    for kind, shape in SHAPES.items():
        if kind and any(each.finding.kind is kind and each.apart is None for each in known):
            yield words.pay("shapes", shape), words.pay("kinds", kind)


def _notes(interview: Interview) -> Iterator[str]:
    """General, dated, to be checked locally (E19, F3.31, F3.34)."""
    if interview.employer.setting is Setting.PUBLIC:
        yield words.pay("notes", "graded")
    if interview.internal:
        yield words.pay("notes", "internal")
    elif interview.employer.country == "US" and interview.salary.posted:
        yield words.pay("notes", "places")


def _cautions(amounts: Amounts) -> Iterator[str]:
    """What does not fit together among the candidate's own numbers; private, as the walk-away has a part in it."""
    opening, target, least, offered = amounts.opening, amounts.target, amounts.walk_away, amounts.offered
    if opening is not None and target is not None and opening < target:
        yield words.pay("mind", "opening-below-target")
    if target is not None and least is not None and target < least:
        yield words.pay("mind", "target-below-least")
    if offered is not None and least is not None and offered < least:
        yield words.pay("mind", "offer-below-least")
