"""What was found, as it is shown: each figure, the range that they make, and how firm that ground is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.interview.model.terms import Finding, PostedRange
from afterword.interview.model.vocabulary import FindingKind, Per
from afterword.workbook.pay import money, offers
from afterword.workbook.pay.figures import Figure, Range
from afterword.workbook.pay.picture import SHAPES
from afterword.workbook.wording import words

_FIRM = ("two", "one", "enough")  # how many kinds are still wanted, for one, two and three kinds of source


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


def finding_view(figure: Figure, rate: str) -> FindingView:
    """One figure, carried to today at a rate such as `3%`."""
    finding = figure.finding
    as_of = kind = apart = ""
    if finding.as_of:
        as_of = f"{finding.as_of:%Y-%m}"
    if finding.kind:
        kind = words.pay("kinds", finding.kind)
    if figure.apart:
        apart = words.pay("apart", figure.apart)

    return FindingView(
        number=figure.number,
        source=finding.source,
        figure=money.paid(finding.figure, finding.currency, finding.per),
        ends=_ends(finding),
        place=finding.place or "",
        as_of=as_of,
        kind=kind,
        note=finding.note or "",
        today=money.if_known(figure.today, finding.currency),
        how="; ".join(_how(figure, rate)),
        apart=apart,
    )


def range_view(extent: Range | None, currency: str | None) -> RangeView | None:
    """The range, None where nothing counts."""
    if extent is None:
        return None
    return RangeView(
        count=extent.count,
        low=money.plain(extent.low, currency),
        lower=money.if_known(extent.lower, currency),
        middle=money.plain(extent.middle, currency),
        upper=money.if_known(extent.upper, currency),
        high=money.plain(extent.high, currency),
    )


def firm(figures: Sequence[Figure], posted: PostedRange | None, currency: str | None) -> Iterator[str]:
    """How firm the ground is: three kinds of source beat three of one kind (F3.12). What is not told counts for nothing."""
    told = [figure.finding.kind for figure in figures if figure.counted]
    if not told:
        return

    kinds = {kind for kind in told if kind}
    if posted and posted.currency == currency:
        kinds.add(FindingKind.POSTING)
    yield words.pay("firm", _FIRM[max(0, min(len(kinds), len(_FIRM)) - 1)])
    if None in told and len(told) > 1 and len(kinds) < len(_FIRM):
        yield words.pay("firm", "untold")


def shapes(figures: Sequence[Figure]) -> Iterator[tuple[str, str]]:
    """Each shape of the picture with the kind of source it stands for."""
    kinds = {figure.finding.kind for figure in figures if figure.counted}
    for kind, shape in SHAPES.items():
        if kind and kind in kinds:
            yield words.pay("shapes", shape), words.pay("kinds", kind)


def _ends(finding: Finding) -> str:
    """`USD 90,000 to USD 110,000`, `from USD 90,000`, `to USD 110,000`, or nothing."""
    low = money.if_known(finding.low, finding.currency)
    high = money.if_known(finding.high, finding.currency)
    if low and high:
        return words.pay("ends", "both", low=low, high=high)
    if low:
        return words.pay("ends", "low", low=low)
    if high:
        return words.pay("ends", "high", high=high)
    return ""


def _how(figure: Figure, rate: str) -> Iterator[str]:
    """Everything that was done to a figure to make it one for a year, as of today."""
    if not figure.counted:
        return
    if figure.finding.per is not Per.YEAR:
        yield offers.how(figure.finding)
    if figure.months:
        yield words.pay("how", "rise", months=figure.months, rate=rate)
