"""The agenda as lines for a terminal."""

import datetime as dt
from collections.abc import Sequence

from afterword.workbook.pages.pages import Agenda, agenda
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.steps import StepView


def next_line(shown: Sequence[InterviewView], today: dt.date) -> str:
    """The one next thing, in one line."""
    step = agenda(shown, today).next
    if step is None:
        return "Next:          nothing is waiting; `afterword new` writes down an interview"
    return f"Next:          {line(step)}"


def agenda_lines(found: Agenda) -> list[str]:
    """The next thing first, then what is overdue, due today and coming."""
    lines = [f"Next: {line(found.next)}"] if found.next else ["Nothing is waiting."]
    for name, steps in (("Overdue", found.overdue), ("Today", found.today), ("Coming", found.coming)):
        if steps:
            lines += ["", f"{name}:", *(f"  {line(step)}" for step in steps)]
    return lines


def line(step: StepView) -> str:
    """One step: date, title, ID."""
    when = step.when if step.due else "no date"
    return f"{when}{' (overdue)' if step.overdue else ''}  {step.title}  [{step.id}]"
