"""Which item of the workbook a note in a PDF is about: the one that it lies beside."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.feedback.read.pdf.annotations import Span
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC

_SLACK = 3.0  # points: a note so little higher than a field still stands at it
_NEAR = 12.0  # points: and one so little below it


@dataclass(frozen=True, order=True)
class ItemSpan:
    """From where to where the fields of an item stand on a page; heights are negated, so that the order is that of reading."""

    page: int
    begin: float
    end: float
    name: str


def item_spans(placed: Iterable[tuple[str, Span]]) -> list[ItemSpan]:
    """On which page each item begins and ends, in the order in which one reads; from all fields, each with its item."""
    heights: defaultdict[tuple[int, str], list[float]] = defaultdict(list)
    for name, span in placed:
        heights[span.page, name] += (span.top, span.bottom)

    spans = []
    for (page, name), sides in heights.items():
        spans.append(ItemSpan(page, -max(sides), -min(sides), name))
    return sorted(spans)


def item_beside(note: Span, spans: Sequence[ItemSpan]) -> str:
    """The item that a note is about: the last one that begins at its height or above it.

    The fields of a draft, a part or a criterion stand below what they speak of. So a note under the fields of one item and over
    those of such another is about the other. Before the first item of all, it is about that.
    """
    page, down = note.page, -note.top
    count = bisect_right(spans, (page, down + _SLACK), key=lambda span: (span.page, span.begin))
    begun, to_come = spans[:count], spans[count:]
    if not begun:
        return spans[0].name

    last = begun[-1]
    is_past_its_fields = (last.page, last.end + _NEAR) < (page, down)
    if is_past_its_fields and to_come and is_below_its_text(to_come[0].name):
        return to_come[0].name
    return last.name


def is_below_its_text(item: str) -> bool:
    """Whether the fields of an item stand below the text that they are about: those of a draft, a part or a criterion."""
    _, _, about = item.partition("/")
    return about.startswith((DRAFTS, PARTS, RUBRIC))
