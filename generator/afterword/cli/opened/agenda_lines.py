"""The agenda as lines for a terminal."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import filterfalse

from afterword.workbook.pages.afterwards import Afterwards
from afterword.workbook.pages.agenda import Agenda, agenda, may_be_left
from afterword.workbook.views.steps import StepView, WithSteps


def next_line(views: Sequence[WithSteps], today: dt.date) -> str:
    """The one next thing, in one line."""
    step = agenda(views, today).next
    if step is None:
        return "Next:          nothing is waiting; `afterword new` writes down an interview"
    return f"Next:          {line(step)}"


def agenda_lines(waiting: Agenda, then: Afterwards | None = None) -> list[str]:
    """The next thing first, then what is overdue or due today, in the order of the front page, and what is coming.

    At the end stands what comes next for somebody who still looks, as on that page (E51).
    """
    lines = ["Nothing is waiting."]
    if waiting.next:
        lines = [f"Next: {line(waiting.next)}"]
    lists = {"Now": waiting.now, "Coming": waiting.coming}
    is_optional = partial(may_be_left, waiting.next)
    for name, steps in lists.items():
        lines += _below(name, filterfalse(is_optional, steps))
        lines += _below(f"{name}, when you have time", filter(is_optional, steps))
    return [*lines, *what_comes_next(then)]


def _below(name: str, steps: Iterable[StepView]) -> list[str]:
    """The steps below a name; nothing where there are none."""
    lines = [f"  {line(step)}" for step in steps]
    if not lines:
        return []
    return ["", f"{name}:", *lines]


def what_comes_next(then: Afterwards | None) -> Iterator[str]:
    """A new interview, and the employers to look at again; nothing while nothing has ended."""
    if then is None:
        return
    yield from ("", "What comes next:")
    yield "  A new interview: `afterword new`, and what you have told comes along."
    for again in then.again:
        yield f"  {again.employer} may have a post again: look from {again.month} on."


def line(step: StepView) -> str:
    """One step: date, title, ID."""
    when = "no date"
    if step.due:
        when = step.when
    if step.late:
        when += f" ({step.late})"
    return f"{when}  {step.title}  [{step.id}]"
