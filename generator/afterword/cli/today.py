"""`afterword today`: what now?"""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from afterword.cli.agenda_lines import agenda_lines
from afterword.cli.opening import open_quietly
from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import say, show_json
from afterword.workbook.pages.agenda import Agenda, agenda
from afterword.workbook.views.interview import views
from afterword.workbook.views.steps import StepView


@click.command("today")
@folder_option
@today_option
@json_option
def command(*, folder: Path, today: dt.date, as_json: bool) -> None:
    """Say what is due, overdue and coming in all interviews, the one next thing first."""
    workspace = open_quietly(folder, today)
    shown = views(workspace.cases, workspace.wording, drafts=False)
    waiting = agenda(shown, today)
    if as_json:
        show_json(_agenda_data(waiting))
        return
    for text in agenda_lines(waiting):
        say(text)


def _agenda_data(waiting: Agenda) -> dict[str, object]:
    """The agenda for a program."""
    return {
        "next": _data(waiting.next) if waiting.next else None,
        "overdue": _list(waiting.overdue),
        "today": _list(waiting.today),
        "coming": _list(waiting.coming),
    }


def _list(steps: Sequence[StepView]) -> list[dict[str, object]]:
    return list(map(_data, steps))


def _data(step: StepView) -> dict[str, object]:
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
