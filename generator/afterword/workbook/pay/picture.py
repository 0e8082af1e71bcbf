"""The picture of pay, narrow enough for a phone. It is drawn from numbers and our own words alone, never from typed text."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from math import ceil
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.vocabulary import FindingKind
from afterword.workbook.pay.figures import Figure, Range
from afterword.workbook.wording.wording import Wording

WIDTH = 320
_ROW = 34  # the height of a row: its text, and its mark below
_TOP = 26  # the middle of the first mark
_LETTER = 7  # the width of a letter, at the size that the template sets; wider than any of ours is
_EDGE = 8
_THINNEST = 2
_MOST_SCALE_MARKS = 5


class Shape(StrEnum):
    """How a mark is drawn, so that colour is never needed."""

    BAR = "bar"
    CIRCLE = "circle"
    SQUARE = "square"
    UP = "up"
    DIAMOND = "diamond"
    DOWN = "down"
    PLUS = "plus"
    RING = "ring"
    LINE = "line"


SHAPES = {
    FindingKind.OFFICIAL: Shape.CIRCLE,
    FindingKind.SURVEY: Shape.SQUARE,
    FindingKind.POSTING: Shape.UP,
    FindingKind.SELF_REPORTED: Shape.DIAMOND,
    FindingKind.RECRUITER: Shape.DOWN,
    FindingKind.PERSON: Shape.PLUS,
    None: Shape.RING,
}


@frozen
class Amounts:
    """What is drawn beside the figures found: amounts for a year in its currency; `walk_away` in the private copy only."""

    posted: tuple[Decimal, Decimal] | None = None
    offered: Decimal | None = None
    target: Decimal | None = None
    opening: Decimal | None = None
    walk_away: Decimal | None = None

    def known(self, *names: str) -> Iterator[tuple[str, Decimal]]:
        """Those of the amounts of these names that are known, each with its name."""
        for name in names:
            amount = getattr(self, name)
            if amount is not None:
                yield name, amount


@frozen
class Drawn:
    """What a picture shows: the figures found and the range that they make, and the amounts beside them, in one currency."""

    figures: Sequence[Figure]
    extent: Range | None
    amounts: Amounts
    currency: str


@frozen
class Row:
    """One row: a text at the left, a mark at `x`, and a line from `first` to `last` where there are two ends."""

    text: str
    shape: Shape
    y: int
    x: int
    first: int
    last: int

    @property
    def length(self) -> int:
        """From one end to the other, wide enough to be seen."""
        return max(self.last - self.first, _THINNEST)


@frozen
class ScaleMark:
    """One place on the scale: a round amount, and how it is printed."""

    x: int
    amount: int
    text: str


@frozen
class Strip:
    """A picture, ready to be drawn. All places are whole units of a picture `WIDTH` wide and `height` high."""

    currency: str
    height: int
    axis: int
    rows: tuple[Row, ...]
    marks: tuple[ScaleMark, ...]
    width: int = WIDTH


@frozen
class _Entry:
    """What a row shows, in amounts."""

    text: str
    shape: Shape
    low: Decimal
    at: Decimal
    high: Decimal


def strip(wording: Wording, drawn: Drawn, *, private: bool) -> Strip | None:
    """The picture, None when there is nothing to compare. Without `private` the walk-away moves not even the scale."""
    entries = tuple(_entries(wording, drawn, private=private))
    if len(entries) < 2:  # noqa: PLR2004  (a picture compares)
        return None

    scale = _scale(entries)
    axis = _TOP + (len(entries) - 1) * _ROW + 14
    return Strip(
        currency=drawn.currency,
        height=axis + 24,
        axis=axis,
        rows=tuple(_row(number, entry, scale) for number, entry in enumerate(entries)),
        marks=tuple(map(scale.mark, scale.round_amounts())),
    )


@frozen
class _Scale:
    """Amounts as places that lie at least `edge` within the picture."""

    low: Decimal
    high: Decimal
    edge: int

    def x(self, amount: Decimal | int) -> int:
        """Where an amount lies."""
        width = WIDTH - 2 * self.edge
        distance = amount - self.low
        return self.edge + round(width * distance / (self.high - self.low))

    def mark(self, amount: int) -> ScaleMark:
        """An amount on the scale."""
        return ScaleMark(self.x(amount), amount, f"{amount:,}")

    def round_amounts(self) -> range:
        """Round amounts, so few that their texts do not touch."""
        width = WIDTH - 2 * self.edge
        text_width = len(f"{self.high:,.0f}") * _LETTER + _EDGE
        most = max(1, min(_MOST_SCALE_MARKS, width // text_width))

        extent = self.high - self.low
        step = next(step for step in _round_steps() if extent / step <= most)
        first = ceil(self.low / step) * step
        return range(max(0, first), int(self.high) + 1, step)


def _scale(entries: Sequence[_Entry]) -> _Scale:
    """A scale with a little room on both sides of what is drawn."""
    low = min(map(attrgetter("low"), entries))
    high = max(map(attrgetter("high"), entries))
    room = max((high - low) / 20, Decimal(1))

    edge = (len(f"{high:,.0f}") + 1) * _LETTER // 2  # half of a number on the scale
    return _Scale(low - room, high + room, edge)


def _round_steps() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on."""
    ten = 1
    while True:
        yield from (ten, 2 * ten, 5 * ten)
        ten *= 10


def _entries(wording: Wording, drawn: Drawn, *, private: bool) -> Iterator[_Entry]:
    """What is drawn, from the top: the posting, what was found, its middle, and the candidate's numbers."""
    if drawn.amounts.posted:
        yield _bar(wording, *drawn.amounts.posted)

    for figure in drawn.figures:
        if figure.today is not None:
            yield _mark(wording, figure, figure.today)

    if drawn.extent and drawn.extent.count > 1:
        yield _line(wording, "middle", drawn.extent.middle)

    names = ["offered", "target", "opening"]
    if private:
        names.append("walk_away")

    for name, amount in drawn.amounts.known(*names):
        yield _line(wording, name, amount)


def _bar(wording: Wording, low: Decimal, high: Decimal) -> _Entry:
    """The posted range."""
    text = wording.words.pay("marks", "posted", low=f"{low:,.0f}", high=f"{high:,.0f}")
    return _Entry(text, Shape.BAR, low, at=low, high=high)


def _mark(wording: Wording, figure: Figure, today: Decimal) -> _Entry:
    """A figure found, with its ends where it has some."""
    low = figure.low
    if low is None:
        low = today

    high = figure.high
    if high is None:
        high = today

    text = wording.words.pay(
        "marks", "found", number=figure.number, amount=f"{today:,}"
    )
    shape = SHAPES[figure.finding.kind]
    return _Entry(text, shape, low, today, high)


def _line(wording: Wording, name: str, amount: Decimal) -> _Entry:
    """The middle, or a number of the candidate's or the offer."""
    text = wording.words.pay("marks", name, amount=f"{amount:,.0f}")
    return _Entry(text, Shape.LINE, amount, amount, amount)


def _row(number: int, entry: _Entry, scale: _Scale) -> Row:
    return Row(
        text=entry.text,
        shape=entry.shape,
        y=_TOP + number * _ROW,
        x=scale.x(entry.at),
        first=scale.x(entry.low),
        last=scale.x(entry.high),
    )
