"""`afterword today`: what now?"""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.agenda_lines import agenda_lines
from afterword.cli.shared import folder_option, json_option, say, show_json, stop_on_errors, today_option
from afterword.interview.reading.workspace import read_workspace
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.pages.pages import agenda
from afterword.workbook.views.interview import views
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording.wording import Wording


@click.command("today")
@folder_option
@today_option
@json_option
def command(folder: Path, today: dt.date, as_json: bool) -> None:  # noqa: FBT001
    """Say what is due, overdue and coming in all interviews, the one next thing first."""
    workspace = read_workspace(folder)
    wording = Wording.of(OwnFiles.of(folder))
    cases = cases_of(workspace, today, wording)
    stop_on_errors(review(cases, wording))
    found = agenda(views(cases, wording, drafts=False), today)
    if as_json:
        parts = {"overdue": found.overdue, "today": found.today, "coming": found.coming}
        data = {name: [_data(step) for step in steps] for name, steps in parts.items()}
        show_json({"next": _data(found.next) if found.next else None, **data})
        return
    for text in agenda_lines(found):
        say(text)


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
