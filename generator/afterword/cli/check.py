"""`afterword check`: every problem at once."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from afterword.cli.fixing import fix
from afterword.cli.opening import Opened, opened, problems_of
from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import (
    PROBLEMS,
    problems_as_data,
    say,
    show_json,
    show_problems,
)
from afterword.diagnostics import Diagnostic, has_errors, in_order
from afterword.interview.reading.workspace import Workspace
from afterword.workbook.advice.content import content
from afterword.workbook.advice.typed_phrases import as_sent
from afterword.workbook.wording.wording import Wording


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
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
    if fixing:
        fix(folder, files or None, agreed=agreed)
    workspace = opened(folder, today, files or None)
    problems = in_order(
        (*problems_of(workspace), *content(workspace.cases, workspace.wording))
    )
    overrides = _overrides_in_use(workspace)
    if overrides and not has_errors(problems):
        broken = _problems_of_overrides(workspace)
        problems = in_order(dict.fromkeys((*problems, *broken)))
    if as_json:
        show_json(problems_as_data(problems))
    else:
        _show(overrides, problems)
        if files:
            _show_sentences(workspace)
    if has_errors(problems):
        raise SystemExit(PROBLEMS)


def _show(overrides: Sequence[str], problems: Sequence[Diagnostic]) -> None:
    for name in overrides:
        say(f"Your own, in place of ours: {name}")
    show_problems(problems)


def _show_sentences(workspace: Opened) -> None:
    """What was typed in the sentences of the letters that have it, to be read aloud."""
    for case in workspace.cases:
        sent = list(as_sent(case, workspace.wording))
        if sent:
            say(f"{case.document.file}: your words, as the letters say them")
        for key, sentence in sent:
            say(f"  {key}: {sentence}")


def _overrides_in_use(workspace: Opened) -> tuple[str, ...]:
    """The files of the workspace that stand in the place of ours."""
    files = workspace.wording.files
    if not files.names():
        return ()
    from afterword.workbook.advice.own_files import in_use  # noqa: PLC0415  (only who has files of their own pays)

    return in_use(files)


def _problems_of_overrides(workspace: Opened) -> list[Diagnostic]:
    """The problems that show only when templates of the workspace's own are filled in: today, and with every letter ahead."""
    from afterword.workbook.advice.own_files import tried  # noqa: PLC0415  (only who has files of their own pays)

    today = workspace.cases.today
    first = min((case.interview.held.on for case in workspace.cases), default=today)
    problems: list[Diagnostic] = []
    for day in dict.fromkeys((today, first)):
        attempt = partial(_compose, workspace.workspace, day)
        problems += tried(workspace.wording.files, attempt)
    return problems


def _compose(workspace: Workspace, today: dt.date, wording: Wording) -> None:
    """Write everything once, to see whether it can be written."""
    from afterword.workbook.compose import cases_of, compose  # noqa: PLC0415  (only who has files of their own pays)

    compose(cases_of(workspace, today, wording), wording)
