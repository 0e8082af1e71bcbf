"""`afterword outcome`: write down how an application ended, or that there is an offer."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.opened.amending import amend_file, known_interview, not_to_come
from afterword.cli.opened.opening import open_quietly
from afterword.cli.options import Day, folder_option, today_option
from afterword.cli.terminal import fail, say
from afterword.interview.amend import with_outcome
from afterword.interview.model.vocabulary import Result
from afterword.interview.reading.doubts.chronology import before_its_talk

_RESULTS = list(map(str, Result))


@click.command("outcome")
@click.argument("interview")
@click.argument("result", type=click.Choice(_RESULTS, case_sensitive=False))
@click.option(
    "--on", type=Day(), help="The day you learned of it, or told them (default: today)."
)
@folder_option
@today_option
def command(
    *,
    interview: str,
    result: str,
    on: dt.date | None,
    folder: Path,
    today: dt.date,
) -> None:
    """Write in the file of INTERVIEW how it ended, in the place of what stood there; nothing else in it is touched.

    The plan, the pages and the calendar follow with the next build.
    """
    workspace = open_quietly(folder, today).workspace
    application = known_interview(workspace, interview)
    before = application.outcome
    day = not_to_come(on or today, today)
    too_early = before_its_talk(application, day, today)
    if too_early:
        raise fail(too_early)
    name = amend_file(
        folder,
        workspace,
        interview,
        lambda data: with_outcome(data, Result(result), day),
        f"outcome {result}",
    )
    instead = f" (it was {before.result}, {before.on})" if before else ""
    say(f"{interview}: {result}, {day}{instead}: written in {name}")
    for later, round_ in workspace.interviews.items():
        if all((round_.follows == interview, round_.held.on <= day)):
            say(
                f"{later} is the later round, where this belongs: "
                f"`afterword undo`, then `afterword outcome {later} {result}`"
            )
