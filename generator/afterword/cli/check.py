"""`afterword check`: every problem at once."""

from pathlib import Path

import click

from afterword.cli.shared import (
    PROBLEMS,
    folder_option,
    json_option,
    problems_as_data,
    show_json,
    show_problems,
)
from afterword.diagnostics import has_errors
from afterword.interview.workspace import read_workspace
from afterword.workbook.review import review


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@folder_option
@json_option
def command(files: tuple[Path, ...], folder: Path, as_json: bool) -> None:  # noqa: FBT001
    """Say everything that is wrong with FILES, or with the whole workspace.

    Quiet when all is well. Exit code 1 when there are errors; warnings alone leave it at 0.
    """
    problems = review(read_workspace(folder, files or None))
    if as_json:
        show_json(problems_as_data(problems))
    else:
        show_problems(problems)
    if has_errors(problems):
        raise SystemExit(PROBLEMS)
