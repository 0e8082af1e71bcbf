"""What a coach wrote, beside the item that it is about, until it is resolved."""

from collections.abc import Mapping

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.remarks import Remark
from afterword.workbook.wording import phrases


@frozen
class RemarkView:
    """One comment in words. `number` is its place in the file, from 1, by which it is resolved."""

    number: int
    on: str
    by: str | None
    says: str | None
    text: str | None
    instead: str | None


Remarks = Mapping[str, tuple[RemarkView, ...]]


def open_remarks(interview: Interview) -> Remarks:
    """Everything that is not resolved, by what it is about, as `Remark.about` says it."""
    remarks: dict[str, tuple[RemarkView, ...]] = {}
    for number, remark in enumerate(interview.feedback, 1):
        if remark.resolved:
            continue
        before = remarks.get(remark.about, ())
        remarks[remark.about] = (*before, _view(number, remark))
    return remarks


def _view(number: int, remark: Remark) -> RemarkView:
    return RemarkView(
        number=number,
        on=phrases.paper_date(remark.on),
        by=remark.by,
        says=remark.says,
        text=remark.text,
        instead=remark.instead,
    )
