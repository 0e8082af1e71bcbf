"""Which item of the workbook a note in a PDF is about: the one that it lies beside."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from afterword.feedback.read.pdf.annotations import Span
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC
from afterword.plan.given.ids import interview_and_item

_SLACK = 3.0  # points: a note so little higher than a field still stands at it
_NEAR = 12.0  # points: and one so little below it


@dataclass(frozen=True, order=True)
class _ItemSpan:
    """From where to where the fields of an item stand on a page; heights are negated, so that the order is that of reading."""

    page: int
    begin: float
    end: float
    name: str


class Places:
    """Where on the pages the fields of each item stand."""

    def __init__(self) -> None:
        self._heights: defaultdict[tuple[int, str], list[float]] = defaultdict(list)

    def add(self, name: str, span: Span) -> None:
        """Note where a field of an item stands."""
        self._heights[span.page, name] += (span.top, span.bottom)

    @cached_property
    def _spans(self) -> list[_ItemSpan]:
        spans = []
        for (page, name), heights in self._heights.items():
            spans.append(_ItemSpan(page, -max(heights), -min(heights), name))
        return sorted(spans)

    def beside(self, note: Span) -> str:
        """The item that a note is about: the last one that begins at its height or above it.

        The fields of a draft, a part or a criterion stand below what they speak of. So a note under the fields of one item and
        over those of such another is about the other. Before the first item of all, it is about that.
        """
        page, down = note.page, -note.top
        count = bisect_right(self._spans, (page, down + _SLACK), key=_begin)
        begun, to_come = self._spans[:count], self._spans[count:]
        if not begun:
            return to_come[0].name

        last = begun[-1]
        is_past_its_fields = (last.page, last.end + _NEAR) < (page, down)
        if is_past_its_fields and to_come and is_below_its_text(to_come[0].name):
            return to_come[0].name
        return last.name


def _begin(span: _ItemSpan) -> tuple[int, float]:
    return span.page, span.begin


def is_below_its_text(item: str) -> bool:
    """Whether the fields of an item stand below the text that they are about: those of a draft, a part or a criterion."""
    _, about = interview_and_item(item)
    return about.startswith((DRAFTS, PARTS, RUBRIC))
