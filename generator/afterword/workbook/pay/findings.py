"""What was found, as it is shown: each figure, the range that they make, and how firm that ground is."""

from collections.abc import Iterator, Sequence
from functools import partial

from afterword.frozen import frozen
from afterword.interview.model.terms import Finding, PostedRange
from afterword.interview.model.vocabulary import FindingKind, Per
from afterword.workbook.pay import money, offers
from afterword.workbook.pay.figures import Figure, Range
from afterword.workbook.pay.picture import SHAPES
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording

# How many kinds are still wanted, for one, two and three kinds of source
_FIRM = ("two", "one", "enough")
_ENDS = {  # by whether the lower and the higher end are known
    (True, True): "both",
    (True, False): "low",
    (False, True): "high",
}


@frozen
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

    @property
    def place_in_file(self) -> int:
        """Which it is in the list of the file, the first being 0."""
        return self.number - 1


@frozen
class RangeView:
    """The range of the figures found, as printed; quarters are empty where there are too few figures."""

    count: int
    low: str
    lower: str
    middle: str
    upper: str
    high: str


def finding_view(wording: Wording, figure: Figure, rate: str) -> FindingView:
    """One figure, carried to today at a rate such as `3%`."""
    finding = figure.finding
    as_of = kind = apart = ""
    if finding.as_of:
        as_of = phrases.month_after(finding.as_of, 0)

    if finding.kind:
        kind = wording.words.pay("kinds", finding.kind)

    if figure.apart:
        apart = wording.words.pay("apart", figure.apart)

    return FindingView(
        number=figure.number,
        source=finding.source,
        figure=_figure(wording, finding),
        ends=_ends(wording, finding) if finding.figure is not None else "",
        place=finding.place or "",
        as_of=as_of,
        kind=kind,
        note=finding.note or "",
        today=money.if_known(figure.today, finding.currency),
        how="; ".join(_how(wording, figure, rate)),
        apart=apart,
    )


def range_view(extent: Range | None, currency: str) -> RangeView | None:
    """The range, None where nothing counts."""
    if extent is None:
        return None

    printed = partial(money.if_known, currency=currency)
    return RangeView(
        count=extent.count,
        low=printed(extent.low),
        lower=printed(extent.lower),
        middle=printed(extent.middle),
        upper=printed(extent.upper),
        high=printed(extent.high),
    )


def firm(
    wording: Wording,
    figures: Sequence[Figure],
    posted: PostedRange | None,
    currency: str,
) -> Iterator[str]:
    """How firm the ground is: three kinds of source beat three of one kind (F3.12). What is not told counts for nothing."""
    kinds_told = _kinds(figures)
    if not kinds_told:
        return

    kinds = set(kinds_told) - {None}
    if offers.named_currency(posted) == currency:
        kinds.add(FindingKind.POSTING)

    enough = len(_FIRM)
    reached = max(1, min(len(kinds), enough))
    yield wording.words.pay("firm", _FIRM[reached - 1])

    several = len(kinds_told) > 1
    if several and None in kinds_told and reached < enough:
        yield wording.words.pay("firm", "untold")


def shapes(wording: Wording, figures: Sequence[Figure]) -> Iterator[tuple[str, str]]:
    """Each shape of the picture with the kind of source it stands for."""
    kinds_told = _kinds(figures)
    for kind in FindingKind:
        if kind in kinds_told:
            yield (
                wording.words.pay("shapes", SHAPES[kind]),
                wording.words.pay("kinds", kind),
            )


def _kinds(figures: Sequence[Figure]) -> list[FindingKind | None]:
    """The kind of source of each figure that counts, None where it was not told."""
    return [figure.finding.kind for figure in figures if figure.counted]


def _ends(wording: Wording, finding: Finding) -> str:
    """`USD 90,000 to USD 110,000`, `from USD 90,000`, `to USD 110,000`, or nothing."""
    low = money.if_known(finding.low, finding.currency)
    high = money.if_known(finding.high, finding.currency)

    name = _ENDS.get((bool(low), bool(high)))
    if name is None:
        return ""
    return wording.words.pay("ends", name, low=low, high=high)


def _figure(wording: Wording, finding: Finding) -> str:
    """The figure for its time; of a range without one, both ends."""
    paid = partial(money.paid, wording, currency=finding.currency, per=finding.per)
    if finding.figure is not None:
        return paid(finding.figure)
    low = money.if_known(finding.low, finding.currency)
    return wording.words.pay("ends", "both", low=low, high=paid(finding.high))


def _how(wording: Wording, figure: Figure, rate: str) -> Iterator[str]:
    """Everything that was done to a figure to make it one for a year, as of today."""
    if figure.held is None:
        return

    if figure.finding.per is not Per.YEAR:
        yield offers.how(wording, figure.held.terms)
    if figure.held.part != 1:
        yield wording.words.pay("how", "part")
    if figure.months:
        yield wording.words.pay("how", "rise", months=figure.months, rate=rate)
