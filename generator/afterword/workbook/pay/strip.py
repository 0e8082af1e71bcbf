"""The picture of pay: for each figure a line of text and its mark below, narrow enough for a phone.

It is drawn from numbers and from our own words alone: no typed text gets into it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from math import ceil

from afterword.interview.model.vocabulary import FindingKind
from afterword.workbook.pay.figures import Figure, Range
from afterword.workbook.wording import words

WIDTH = 320
_ROW = 34  # the height of a row: its text, and its mark below
_TOP = 26  # the middle of the first mark
_LETTER = 7  # the width of a letter, at the size that the template sets; wider than any of ours is
_EDGE = 8
_MOST_TICKS = 5


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


@dataclass(frozen=True)
class Amounts:
    """What is drawn beside the figures found: amounts for a year in the strip's currency, None where there is none.

    `walk_away` is drawn in the candidate's private copy only.
    """

    posted: tuple[Decimal, Decimal] | None = None
    offered: Decimal | None = None
    target: Decimal | None = None
    opening: Decimal | None = None
    walk_away: Decimal | None = None


@dataclass(frozen=True)
class Row:
    """One row: a text at the left, a mark at `x`, and a line from `first` to `last` where there are two ends."""

    text: str
    shape: Shape
    y: int
    x: int
    first: int
    last: int


@dataclass(frozen=True)
class Tick:
    """One place on the scale."""

    x: int
    text: str


@dataclass(frozen=True)
class Strip:
    """A picture, ready to be drawn. All places are whole units of a picture `WIDTH` wide and `height` high."""

    currency: str
    height: int
    axis: int
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]

    @property
    def width(self) -> int:
        """How wide it is."""
        return WIDTH


@dataclass(frozen=True)
class _Entry:
    text: str
    shape: Shape
    at: Decimal
    ends: tuple[Decimal, Decimal]


def strip(
    known: Sequence[Figure], found: Range | None, amounts: Amounts, currency: str, *, private: bool
) -> Strip | None:
    """The picture, None when there is nothing to compare. Without `private` the walk-away moves not even the scale."""
    entries = tuple(_entries(known, found, amounts, private=private))
    if len(entries) < 2:  # noqa: PLR2004  (a picture compares)
        return None
    low, high = min(each.ends[0] for each in entries), max(each.ends[1] for each in entries)
    room = max((high - low) / 20, Decimal(1))
    edge = (len(f"{high:,.0f}") + 1) * _LETTER // 2  # half of a number on the scale
    scale = _Scale(low - room, high + room, edge, WIDTH - edge)
    axis = _TOP + (len(entries) - 1) * _ROW + 14
    return Strip(
        currency=currency,
        height=axis + 24,
        axis=axis,
        rows=tuple(_row(number, each, scale) for number, each in enumerate(entries)),
        ticks=tuple(Tick(scale.x(value), f"{value:,}") for value in scale.ticks()),
    )


@dataclass(frozen=True)
class _Scale:
    """Amounts as places between `left` and `right`."""

    low: Decimal
    high: Decimal
    left: int
    right: int

    def x(self, amount: Decimal | int) -> int:
        """Where an amount lies."""
        return self.left + round((self.right - self.left) * (amount - self.low) / (self.high - self.low))

    def ticks(self) -> list[int]:
        """Round amounts, so few that their texts do not touch."""
        wide = len(f"{self.high:,.0f}") * _LETTER + _EDGE
        most = max(1, min(_MOST_TICKS, (self.right - self.left) // wide))
        step = next(each for each in _round_steps() if (self.high - self.low) / each <= most)
        first = ceil(self.low / step) * step
        return list(range(max(0, first), int(self.high) + 1, step))


def _round_steps() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on."""
    ten = 1
    while True:
        yield from (ten, 2 * ten, 5 * ten)
        ten *= 10


def _entries(known: Sequence[Figure], found: Range | None, amounts: Amounts, *, private: bool) -> Iterator[_Entry]:
    if amounts.posted:
        low, high = amounts.posted
        yield _Entry(f"{_named('posted')} {low:,.0f} to {high:,.0f}", Shape.BAR, low, (low, high))
    for each in known:
        if each.today is not None:
            ends = (
                each.low if each.low is not None else each.today,
                each.high if each.high is not None else each.today,
            )
            name = _named("found", number=each.number)
            yield _Entry(f"{name}: {each.today:,}", SHAPES[each.finding.kind], each.today, ends)
    if found and found.count > 1:
        yield _line("middle", found.middle)
    own = [("offered", amounts.offered), ("target", amounts.target), ("opening", amounts.opening)]
    if private:
        own.append(("walk_away", amounts.walk_away))
    for name, amount in own:
        if amount is not None:
            yield _line(name, amount)


def _line(name: str, amount: Decimal) -> _Entry:
    return _Entry(f"{_named(name)} {amount:,.0f}", Shape.LINE, amount, (amount, amount))


def _named(name: str, **values: object) -> str:
    return words.pay("marks", name, **values)


def _row(number: int, entry: _Entry, scale: _Scale) -> Row:
    first, last = entry.ends
    y = _TOP + number * _ROW
    return Row(entry.text, entry.shape, y, scale.x(entry.at), scale.x(first), scale.x(last))
