"""The agenda as lines for a terminal."""

import datetime as dt
from collections.abc import Sequence

from afterword.workbook.pages.agenda import Agenda, agenda
from afterword.workbook.views.steps import StepView, WithSteps


def next_line(views: Sequence[WithSteps], today: dt.date) -> str:
    """The one next thing, in one line."""
    step = agenda(views, today).next
    if step is None:
        return "Next:          nothing is waiting; `afterword new` writes down an interview"
    return f"Next:          {line(step)}"


def agenda_lines(waiting: Agenda) -> list[str]:
    """The next thing first, then what is overdue or due today, in the order of the front page, and what is coming."""
    lines = ["Nothing is waiting."]
    if waiting.next:
        lines = [f"Next: {line(waiting.next)}"]
    lists = {"Now": waiting.now, "Coming": waiting.coming}
    for name, steps in lists.items():
        if steps:
            lines += ["", f"{name}:"]
            lines += [f"  {line(step)}" for step in steps]
    return lines


def line(step: StepView) -> str:
    """One step: date, title, ID."""
    when = "no date"
    if step.due:
        when = step.when
    if step.late:
        when += f" ({step.late})"
    return f"{when}  {step.title}  [{step.id}]"
