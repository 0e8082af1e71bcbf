"""`afterword outcome`: write down how an application ended, or that there is an offer."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.amending import amend_file, known_interview, not_to_come
from afterword.cli.shared import Day, folder_option, say, stop_on_errors_alone, today_option
from afterword.interview.amend import with_outcome
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.workspace import read_workspace
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording


@click.command("outcome")
@click.argument("interview")
@click.argument("result", type=click.Choice([str(each) for each in Result], case_sensitive=False))
@click.option("--on", type=Day(), help="The day you learned of it, or told them (default: today).")
@folder_option
@today_option
def command(*, interview: str, result: str, on: dt.date | None, folder: Path, today: dt.date) -> None:
    """Write in the file of INTERVIEW how it ended, in the place of what stood there; nothing else in it is touched.

    The plan, the pages and the calendar follow with the next build.
    """
    workspace = read_workspace(folder)
    wording = Wording.of(OwnFiles.of(folder))
    stop_on_errors_alone(review(cases_of(workspace, today, wording), wording))
    before = known_interview(workspace, interview).outcome
    day = not_to_come(on or today, today)
    name = amend_file(
        folder, workspace, interview, lambda data: with_outcome(data, Result(result), day), f"outcome {result}"
    )
    instead = f" (it was {before.result}, {before.on})" if before else ""
    say(f"{interview}: {result}, {day}{instead}: written in {name}")
