"""What commands print, and how they end."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from afterword import escape
from afterword.cli.for_programs import note_answered, note_mistakes, note_reason
from afterword.diagnostics import Diagnostic, errors_of, has_errors
from afterword.diagnostics.render import as_data, as_text, summary
from afterword.publish.said_before import Answer

PROBLEMS, USAGE = 1, 2  # exit codes


def say(text: str = "") -> None:
    """Print a line; whatever a value brings along cannot act on the terminal."""
    click.echo(escape.terminal(text))


def paint(text: str, style: str) -> str:
    """Colour for errors, when somebody is looking: a terminal, and NO_COLOR not set."""
    if not _is_coloured(sys.stderr):
        return text
    return _coloured(text, style)


def _is_coloured(stream: object) -> bool:
    is_terminal = getattr(stream, "isatty", bool)
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(is_terminal())


def somebody_there() -> bool:
    """Whether there is somebody to be asked. A program that was started by a double click may have no input at all."""
    return bool(sys.stdin and sys.stdin.isatty())


def show_problems(problems: Iterable[Diagnostic]) -> None:
    """Print every problem to standard error, then how many there are."""
    problems = list(problems)
    note_mistakes(problems_as_data(errors_of(problems)))
    show_coloured(coloured_text(problems))


def coloured_text(problems: Iterable[Diagnostic]) -> str:
    """Every problem as it is shown to somebody who looks, then how many there are; nothing if there is none."""
    problems = list(problems)
    if not problems:
        return ""
    texts = [as_text(problem, _coloured) + "\n" for problem in problems]
    return "\n".join([*texts, summary(problems)])


def show_coloured(text: str) -> None:
    """Print such a text to standard error, without its colours where nobody looks."""
    if not _is_coloured(sys.stderr):
        text = click.unstyle(text)
    if text:
        click.echo(text, err=True, color=True)


def _coloured(text: str, style: str) -> str:
    return click.style(text, fg=style, bold=True)


def show_answer(answer: Answer) -> None:
    """Print what a command answers; with an error in it, stop with exit code 1."""
    note_answered()
    for line in answer.lines:
        say(line)
    show_coloured(answer.problems)
    for line in answer.more:
        say(line)
    stop_if(answer.has_errors)


def problems_as_data(problems: Iterable[Diagnostic]) -> list[dict[str, str | int]]:
    """Problems for `--json`."""
    return list(map(as_data, problems))


def stop_if(is_wrong: bool) -> None:  # noqa: FBT001  (it reads as `if` does)
    """Stop with exit code 1 where something is wrong that was told."""
    if is_wrong:
        raise SystemExit(PROBLEMS)


def stop_on_errors(problems: Iterable[Diagnostic]) -> None:
    """Show problems; with an error among them, stop with exit code 1."""
    problems = list(problems)
    show_problems(problems)
    stop_if(has_errors(problems))


def stop_on_errors_alone(problems: Iterable[Diagnostic]) -> None:
    """With an error among them, show the errors and stop with exit code 1; warnings are for `check` and `build`."""
    stop_on_errors(errors_of(problems))


def not_ours(path: Path, option: str) -> str:
    """Why a file is not written over, and what to do."""
    return (
        f"nothing is written over {path}, which is not as Afterword wrote it: "
        f"give another name after {option}, or put that file elsewhere first"
    )


def fail(message: str, code: int = PROBLEMS) -> "SystemExit":
    """Say what went wrong in one line and give the exit."""
    note_reason(message)
    head = paint("error", "red")
    click.echo(f"{head}: {escape.terminal(message)}", err=True, color=True)
    return SystemExit(code)


@contextmanager
def failing(*kinds: type[Exception], says: str = "") -> Iterator[None]:
    """Whatever is raised of these kinds is said in one line, behind what it `says`, and ends the command."""
    try:
        yield
    except kinds as error:
        raise fail(f"{says}{error}") from None


@contextmanager
def failing_with_the_disk(says: str = "", root: Path | None = None) -> Iterator[None]:
    """What the disk refuses is said in one line, behind what it `says`, and ends the command."""
    from afterword.files import why_refused  # noqa: PLC0415  (only what writes pays)

    try:
        yield
    except OSError as error:
        raise fail(f"{says}{why_refused(root, error)}") from None


@contextmanager
def failing_with_changes(says: str = "") -> Iterator[None]:
    """A change that is refused is told with its problems, and ends the command."""
    from afterword.edit.changes import ChangeRefusedError  # noqa: PLC0415  (only who writes pays)

    try:
        yield
    except ChangeRefusedError as error:
        show_problems(error.problems)
        raise fail(f"{says}{error}") from None
