"""What a coach wrote, beside the item that it is about, until it is resolved."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.interview.model.interview import Interview
from afterword.workbook.wording import phrases


@dataclass(frozen=True)
class RemarkView:
    """One comment in words. `number` is its place in the file, from 1, by which it is resolved."""

    number: int
    on: str
    by: str
    says: str
    text: str
    instead: str


Remarks = Mapping[str, tuple[RemarkView, ...]]


def open_remarks(interview: Interview) -> Remarks:
    """Everything that is not resolved, by what it is about, as `Remark.about` says it."""
    found: dict[str, tuple[RemarkView, ...]] = {}
    for number, each in enumerate(interview.feedback, 1):
        if not each.resolved:
            words = (each.by or "", str(each.says or ""), each.text or "", each.instead or "")
            found[each.about] = (*found.get(each.about, ()), RemarkView(number, phrases.paper_date(each.on), *words))
    return found
