"""`afterword today`: what now?"""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.for_programs import json_lines
from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import show_answer
from afterword.patterns import kept_of_libraries
from afterword.publish.said_before import TODAY, Answer, answered
from afterword.together import together

if TYPE_CHECKING:  # where nothing has changed, nothing is read anew
    from collections.abc import Sequence

    from afterword.workbook.pages.agenda import Agenda
    from afterword.workbook.views.steps import StepView


@click.command("today")
@folder_option
@today_option
@json_option
def command(
    *,
    folder: Path,
    today: dt.date,
    as_json: bool,
) -> None:
    """Say what is due, overdue and coming in all interviews, the one next thing first."""
    question = (*TODAY, "--json") if as_json else TODAY
    due = partial(_due, folder, today, as_json=as_json)
    show_answer(answered(folder, today.isoformat(), question, due))


def _due(
    folder: Path,
    today: dt.date,
    *,
    as_json: bool,
) -> Answer:
    """What is due, read anew."""
    with kept_of_libraries(), together("today"):
        from afterword.cli.opened.agenda_lines import agenda_lines  # noqa: PLC0415  (where nothing has changed, nothing is read anew)
        from afterword.cli.opened.opening import open_quietly  # noqa: PLC0415  (likewise)
        from afterword.workbook.pages.afterwards import afterwards  # noqa: PLC0415  (likewise)
        from afterword.workbook.pages.agenda import agenda  # noqa: PLC0415  (likewise)
        from afterword.workbook.views.steps import steps_of_all  # noqa: PLC0415  (likewise)

    workspace = open_quietly(folder, today)
    steps = steps_of_all(workspace.cases, workspace.wording)
    waiting = agenda(steps, today)
    if as_json:
        return Answer(tuple(json_lines(_agenda_data(waiting))))
    then = afterwards(tuple(workspace.cases))
    return Answer(tuple(agenda_lines(waiting, then)))


def _agenda_data(waiting: "Agenda") -> dict[str, object]:
    """The agenda for a program."""
    return {
        "next": _data(waiting.next) if waiting.next else None,
        "overdue": _list(waiting.overdue),
        "today": _list(waiting.today),
        "coming": _list(waiting.coming),
    }


def _list(steps: "Sequence[StepView]") -> list[dict[str, object]]:
    return list(map(_data, steps))


def _data(step: "StepView") -> dict[str, object]:
    """One step for a program."""
    return {
        "id": str(step.id),
        "title": step.title,
        "due": step.due.isoformat() if step.due else None,
        "why": step.why,
        "optional": step.optional,
        "overdue": step.overdue,
        "state": str(step.state),
    }
