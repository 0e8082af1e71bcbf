"""`afterword today`: what now?"""

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import say, show_json
from afterword.publish.built import inputs_now, latest

if TYPE_CHECKING:  # where the workbook was built from the same, nothing is read anew
    from afterword.workbook.pages.agenda import Agenda
    from afterword.workbook.views.steps import StepView


@click.command("today")
@folder_option
@today_option
@json_option
def command(*, folder: Path, today: dt.date, as_json: bool) -> None:
    """Say what is due, overdue and coming in all interviews, the one next thing first."""
    built = latest(folder)
    inputs = inputs_now(folder, today.isoformat(), built)
    agenda_of_build = built.told.agenda  # none if a cohort was built
    if inputs and agenda_of_build and not as_json and built.inputs.same_as(inputs):
        _say_all(agenda_of_build)
        return

    from afterword.cli.agenda_lines import agenda_lines  # noqa: PLC0415  (see above)
    from afterword.cli.opening import open_quietly  # noqa: PLC0415  (see above)
    from afterword.workbook.pages.agenda import agenda  # noqa: PLC0415  (see above)
    from afterword.workbook.views.interview import views  # noqa: PLC0415  (see above)

    workspace = open_quietly(folder, today)
    waiting = agenda(views(workspace.cases, workspace.wording, drafts=False), today)
    if as_json:
        show_json(_agenda_data(waiting))
        return
    _say_all(agenda_lines(waiting))


def _say_all(lines: Iterable[str]) -> None:
    for text in lines:
        say(text)


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
