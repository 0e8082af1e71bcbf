"""Words such as `tomorrow` in a letter that goes on another day than today: its reader takes them from that day on (S23)."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Plan
from afterword.workbook.advice.next_contact import step_of
from afterword.workbook.advice.own_letter import OwnLetter
from afterword.workbook.wording.phrases import paper_date

_FROM_TODAY = lazy_pattern(
    r"(?i)\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|last night)\b(?!['\u2019]s\b)"
)
_HELP = "name the day itself, with its date; or send the letter today"


def read_on_another_day(letter: OwnLetter, plan: Plan) -> Iterator[Diagnostic]:
    """The first such word of a letter that has not gone and does not go today."""
    match = _FROM_TODAY.search(letter.text)
    if match is None:
        return
    sent = _still_goes_on(letter.draft.of, plan)
    if sent in {None, plan.today}:
        return

    message = f"`{match[0]}` is read on {paper_date(sent)}, the day of this letter"
    yield letter.report(r.READ_ON_ANOTHER_DAY, match.span(), message, _HELP)


def _still_goes_on(name: str, plan: Plan) -> dt.date | None:
    """The day on which a letter is to go; None where it has gone, or has no day."""
    step = step_of(name, plan)
    if step is None:
        return None
    if not step.is_open:
        return None
    if step.due is None:
        return None
    return step.dated_on(plan.today)
