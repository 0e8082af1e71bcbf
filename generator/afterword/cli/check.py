"""`afterword check`: every problem at once."""

import datetime as dt
from functools import partial
from pathlib import Path

import click

from afterword.cli.shared import (
    PROBLEMS,
    folder_option,
    json_option,
    problems_as_data,
    say,
    show_json,
    show_problems,
    today_option,
)
from afterword.diagnostics import Diagnostic, has_errors, in_order
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.cases import Cases
from afterword.resources import OwnFiles
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@folder_option
@today_option
@json_option
def command(files: tuple[Path, ...], folder: Path, today: dt.date, as_json: bool) -> None:  # noqa: FBT001
    """Say everything that is wrong with FILES, or with the whole workspace, and what a coach would point out.

    Quiet when all is well, but for templates, words and packs of your own, which it lists. Exit code 1 when there are errors;
    warnings alone leave it at 0.
    """
    workspace = read_workspace(folder, files or None)
    wording = Wording.of(OwnFiles.of(folder))
    cases = cases_of(workspace, today, wording)
    problems = in_order((*review(cases, wording), *content(cases)))
    used: tuple[str, ...] = ()
    if wording.files.names():
        problems, used = _with_own_files(cases, wording.files, problems)
    if as_json:
        show_json(problems_as_data(problems))
    else:
        for name in used:
            say(f"Your own, in place of ours: {name}")
        show_problems(problems)
    if has_errors(problems):
        raise SystemExit(PROBLEMS)


def _with_own_files(
    cases: Cases, files: OwnFiles, problems: tuple[Diagnostic, ...]
) -> tuple[tuple[Diagnostic, ...], tuple[str, ...]]:
    """The problems with those that show only when templates of the workspace's own are filled in, and the files in use."""
    from afterword.workbook.advice import own_files as overrides  # noqa: PLC0415  (only who has files of their own pays for both)

    used = overrides.in_use(files)
    if not used or has_errors(problems):
        return problems, used
    first = min((case.interview.held.on for case in cases), default=cases.today)  # every letter is still ahead
    found = [
        each
        for day in dict.fromkeys((cases.today, first))
        for each in overrides.tried(files, partial(_composed, cases.workspace, day))
    ]
    return in_order(dict.fromkeys((*problems, *found))), used


def _composed(workspace: Workspace, today: dt.date, wording: Wording) -> None:
    """Write everything once, to see whether it can be written."""
    from afterword.workbook.compose import compose  # noqa: PLC0415  (only who has files of their own pays)

    compose(cases_of(workspace, today, wording), wording)
