"""`afterword check`: every problem at once."""

import datetime as dt
import os
from functools import partial
from itertools import chain
from pathlib import Path

import click

from afterword.cli.options import Named, folder_option, json_option, today_option
from afterword.cli.terminal import show_answer
from afterword.patterns import kept_of_libraries
from afterword.publish.said_before import Answer, answered
from afterword.together import together

_CONTENT = "content"  # what a workspace has


@click.command("check")
@click.argument("files", nargs=-1, type=Named(path_type=Path))
@folder_option
@today_option
@json_option
@click.option(
    "--fix",
    "fixing",
    is_flag=True,
    help="Show what can be mended without asking what you meant, and write it once you agree.",
)
@click.option(
    "--yes", "agreed", is_flag=True, help="With --fix: write it without asking."
)
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    files: tuple[Path, ...],
    folder: Path,
    today: dt.date,
    as_json: bool,
    fixing: bool,
    agreed: bool,
) -> None:
    """Say everything that is wrong with FILES, or with the whole workspace, and what a coach would point out.

    Of FILES it also shows your own phrases in the sentences that will be sent. Quiet when all is well, but for these, and
    for templates, words and packs of your own, which it lists. Exit code 1 when there are errors;
    warnings alone leave it at 0. With --fix, quotes, colons, spaces, dates and times are put right where they have one
    meaning; all else stays as you typed it, and `afterword undo` takes it back.
    """
    if fixing and as_json:
        raise click.UsageError(
            "--fix is for people, --json for programs: type one of them."
        )
    folder = _workspace_of(folder, files)
    if fixing:
        from afterword.cli.opened.fixing import fix  # noqa: PLC0415  (only who asks for it pays)

        fix(folder, files, agreed=agreed)
    names = [Path(os.path.relpath(file, folder)).as_posix() for file in files]
    question = ("check", str(as_json), os.getcwd(), *map(str, files))  # noqa: PTH109  (as the system has it)
    answer = partial(_answer, folder, today, files, as_json=as_json)
    show_answer(answered(folder, today.isoformat(), question, answer, names))


def _workspace_of(folder: Path, files: tuple[Path, ...]) -> Path:
    """This folder, or the one that was named; where that is no workspace, the one in which the first of the files lies."""
    around = chain([folder], *(file.absolute().parents for file in files[:1]))
    return next(filter(_has_content, around), folder)


def _has_content(folder: Path) -> bool:
    return (folder / _CONTENT).is_dir()


def _answer(
    folder: Path, today: dt.date, files: tuple[Path, ...], *, as_json: bool
) -> Answer:
    """What is wrong, read anew."""
    with kept_of_libraries(), together("check"):
        from afterword.cli.opened.checking import checked, checked_as_data  # noqa: PLC0415  (where nothing has changed, nothing is read anew)

    if as_json:
        return checked_as_data(folder, today, files)
    return checked(folder, today, files)
