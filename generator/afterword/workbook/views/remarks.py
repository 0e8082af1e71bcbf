"""What a coach wrote, beside the item that it is about, until it is resolved."""

from collections.abc import Mapping

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.remarks import Remark
from afterword.workbook.wording import phrases


@frozen
class RemarkView:
    """One comment in words. `number` is its place in the file, from 1, by which it is resolved.

    A wording that was suggested for a letter is `used` once the letter has it.
    """

    number: int
    on: str
    by: str | None
    says: str | None
    text: str | None
    instead: str | None
    used: bool = False

    def beside(self, letter: str) -> "RemarkView":
        """The comment as it stands below a letter, which may have its wording by now."""
        suggested = (self.instead or "").split()
        return replace(self, used=bool(suggested) and suggested == letter.split())


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
