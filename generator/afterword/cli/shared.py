"""What several commands share: options, the clock, the workspace, how problems are shown."""

import datetime as dt
import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import click

from afterword import escape
from afterword.diagnostics import Diagnostic, Severity, has_errors
from afterword.diagnostics.render import as_data, as_text, summary

Command = TypeVar("Command", bound=Callable[..., object])

PROBLEMS, USAGE = 1, 2


class Day(click.ParamType[dt.date]):
    """A date on the command line."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read year-month-day."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a date; write it like 2027-01-13", param, ctx)


def today_option(function: Command) -> Command:
    """`--today`: the day to take for today."""
    return click.option(
        "--today", type=Day(), default=_today, help="Take this day for today (YYYY-MM-DD).", show_default=False
    )(function)


def json_option(function: Command) -> Command:
    """`--json`: the list for a program."""
    return click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")(function)


def folder_option(function: Command) -> Command:
    """`--folder`: the workspace, the current folder if not given."""
    kind = click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path)
    return click.option(
        "-C",
        "--folder",
        type=kind,
        default=Path(),
        help="The workspace (default: this folder).",
        show_default=False,
    )(function)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def say(text: str = "") -> None:
    """Print a line; whatever a value brings along cannot act on the terminal."""
    click.echo(escape.terminal(text))


def paint(text: str, style: str) -> str:
    """Colour for errors, when somebody is looking: a terminal, and NO_COLOR not set."""
    return click.style(text, fg=style, bold=True) if _colour(sys.stderr) else text


def _colour(stream: object) -> bool:
    return (
        bool(getattr(stream, "isatty", bool)()) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def show_problems(problems: Iterable[Diagnostic]) -> None:
    """Print every problem to standard error, then how many there are."""
    found = list(problems)
    for each in found:
        click.echo(as_text(each, paint) + "\n", err=True, color=True)
    if found:
        click.echo(summary(found), err=True)


def show_json(value: object) -> None:
    """Print a value as JSON, for a program."""
    click.echo(json.dumps(value, ensure_ascii=True, indent=2))


def problems_as_data(problems: Iterable[Diagnostic]) -> list[dict[str, str | int]]:
    """Problems for `--json`."""
    return [as_data(each) for each in problems]


def stop_on_errors(problems: Iterable[Diagnostic]) -> None:
    """Show problems; with an error among them, stop with exit code 1."""
    found = list(problems)
    show_problems(found)
    if has_errors(found):
        raise SystemExit(PROBLEMS)


def stop_on_errors_alone(problems: Iterable[Diagnostic]) -> None:
    """With an error among them, show the errors and stop with exit code 1; warnings are for `check` and `build`."""
    stop_on_errors(each for each in problems if each.severity is Severity.ERROR)


def fail(message: str) -> "SystemExit":
    """Say what went wrong in one line and give the exit."""
    click.echo(f"{paint('error', 'red')}: {escape.terminal(message)}", err=True, color=True)
    return SystemExit(PROBLEMS)
