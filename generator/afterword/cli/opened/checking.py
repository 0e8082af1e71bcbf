"""What is wrong with files, and what a coach would point out, as `check` tells it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from afterword.cli.for_programs import json_lines
from afterword.cli.opened.opening import Opened, opened, problems_of
from afterword.cli.terminal import coloured_text, problems_as_data
from afterword.diagnostics import Diagnostic, has_errors, in_order
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values.english import text_if
from afterword.publish.said_before import Answer
from afterword.workbook.advice.content import content
from afterword.workbook.letters.drafts import Letters, letters_of
from afterword.workbook.wording.wording import Wording

Files = tuple[Path, ...]


def checked(
    folder: Path,
    today: dt.date,
    files: Files,
) -> Answer:
    """Files of one's own that are in use, every problem, and of files that were named the sentences in the letters."""
    workspace = opened(folder, today, files)
    overrides = _overrides_in_use(workspace)
    letters = letters_of(workspace.cases, workspace.wording)
    problems = _problems(workspace, overrides, letters)
    own = [f"Your own, in place of ours: {name}" for name in overrides]
    sent = _sentences(workspace, letters) if files else ()
    return Answer(
        tuple(own), coloured_text(problems), tuple(sent), has_errors(problems)
    )


def checked_as_data(
    folder: Path,
    today: dt.date,
    files: Files,
) -> Answer:
    """Every problem, for a program."""
    workspace = opened(folder, today, files)
    problems = _problems(workspace, _overrides_in_use(workspace), None)
    lines = tuple(json_lines(problems_as_data(problems)))
    return Answer(lines, has_errors=has_errors(problems))


def _problems(
    workspace: Opened, overrides: Sequence[str], letters: Letters | None
) -> tuple[Diagnostic, ...]:
    advice = content(workspace.cases, workspace.wording, letters)
    problems = in_order((*problems_of(workspace), *advice))
    if has_errors(problems) or not overrides:
        return problems

    broken = _problems_of_overrides(workspace)
    return in_order(dict.fromkeys((*problems, *broken)))


def _sentences(workspace: Opened, letters: Letters) -> Iterator[str]:
    """What was typed in the sentences of the letters that have it, to be read aloud."""
    from afterword.workbook.advice.as_sent import sent_in  # noqa: PLC0415  (letters are written for it)

    for case in workspace.cases:
        sent = list(sent_in(case, workspace.wording, letters[case.id]))
        if sent:
            yield f"{case.document.file}: your words, as the letters say them"
        for told in sent:
            letter = text_if(told.letter, f", in {told.letter}")
            yield f"  {told.key}{letter}: {told.sentence}"


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


def _compose(
    workspace: Workspace,
    today: dt.date,
    wording: Wording,
) -> None:
    """Write everything once, to see whether it can be written."""
    from afterword.workbook.compose import cases_of, compose  # noqa: PLC0415  (only who has files of their own pays)

    compose(cases_of(workspace, today, wording), wording)
