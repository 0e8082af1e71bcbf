"""`afterword check`: every problem at once."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import PROBLEMS, problems_as_data, say, show_json, show_problems
from afterword.diagnostics import Diagnostic, has_errors, in_order
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.resources import own_files
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import review


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@folder_option
@today_option
@json_option
def command(
    *,
    files: tuple[Path, ...],
    folder: Path,
    today: dt.date,
    as_json: bool,
) -> None:
    """Say everything that is wrong with FILES, or with the whole workspace, and what a coach would point out.

    Quiet when all is well, but for templates, words and packs of your own, which it lists. Exit code 1 when there are errors;
    warnings alone leave it at 0.
    """
    workspace = read_workspace(folder, files or None)
    problems = in_order((*review(workspace), *content(workspace, today)))
    overrides = _overrides_in_use()
    if overrides and not has_errors(problems):
        broken = _problems_of_overrides(workspace, folder, today)
        problems = in_order(dict.fromkeys((*problems, *broken)))
    if as_json:
        show_json(problems_as_data(problems))
    else:
        _show(overrides, problems)
    if has_errors(problems):
        raise SystemExit(PROBLEMS)


def _show(overrides: Sequence[str], problems: Sequence[Diagnostic]) -> None:
    for name in overrides:
        say(f"Your own, in place of ours: {name}")
    show_problems(problems)


def _overrides_in_use() -> tuple[str, ...]:
    """The files of the workspace that stand in the place of ours."""
    if not own_files():
        return ()
    from afterword.workbook.advice.own_files import in_use  # noqa: PLC0415  (only who has files of their own pays)

    return in_use()


def _problems_of_overrides(workspace: Workspace, folder: Path, today: dt.date) -> list[Diagnostic]:
    """The problems that show only when templates of the workspace's own are filled in: today, and with every letter ahead."""
    from afterword.workbook.advice.own_files import tried  # noqa: PLC0415  (only who has files of their own pays)
    from afterword.workbook.compose import compose  # noqa: PLC0415  (only who has files of their own pays)

    interviews = workspace.interviews.values()
    first = min((interview.held.on for interview in interviews), default=today)
    problems: list[Diagnostic] = []
    for day in dict.fromkeys((today, first)):
        attempt = partial(compose, workspace, day)
        problems += tried(folder, attempt)
    return problems
