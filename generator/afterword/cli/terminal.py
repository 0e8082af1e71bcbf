"""What commands print, and how they end."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from afterword import escape
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


def show_json(value: object) -> None:
    """Print a value as JSON, for a program."""
    click.echo("\n".join(json_lines(value)))


def json_lines(value: object) -> list[str]:
    """A value as JSON, for a program."""
    return json.dumps(value, ensure_ascii=True, indent=2).split("\n")


def show_answer(answer: Answer) -> None:
    """Print what a command answers; with an error in it, stop with exit code 1."""
    for line in answer.lines:
        say(line)
    show_coloured(answer.problems)
    for line in answer.more:
        say(line)
    if answer.has_errors:
        raise SystemExit(PROBLEMS)


def problems_as_data(problems: Iterable[Diagnostic]) -> list[dict[str, str | int]]:
    """Problems for `--json`."""
    return list(map(as_data, problems))


def stop_on_errors(problems: Iterable[Diagnostic]) -> None:
    """Show problems; with an error among them, stop with exit code 1."""
    problems = list(problems)
    show_problems(problems)
    if has_errors(problems):
        raise SystemExit(PROBLEMS)


def stop_on_errors_alone(problems: Iterable[Diagnostic]) -> None:
    """With an error among them, show the errors and stop with exit code 1; warnings are for `check` and `build`."""
    stop_on_errors(errors_of(problems))


def not_ours(path: Path, option: str) -> str:
    """Why a file is not written over, and what to do."""
    return (
        f"nothing is written over {path}, which is not as Afterword wrote it: "
        f"give another name after {option}, or put that file elsewhere first"
    )


def fail(message: str) -> "SystemExit":
    """Say what went wrong in one line and give the exit."""
    head = paint("error", "red")
    click.echo(f"{head}: {escape.terminal(message)}", err=True, color=True)
    return SystemExit(PROBLEMS)
