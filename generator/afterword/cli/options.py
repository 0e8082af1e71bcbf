"""The options that several commands have, with the clock behind one of them."""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from afterword.publish.clock import today as day_of_the_clock

_YEARS = range(1950, 2200)  # in which somebody can be interviewed
Command = TypeVar("Command", bound=Callable[..., object])


class Day(click.ParamType[dt.date]):
    """A date on the command line."""

    name = "date"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> dt.date:
        """Read year-month-day."""
        if isinstance(value, dt.date):
            return value
        try:
            day = dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a date; write it like 2027-01-13", param, ctx)

        if day.year not in _YEARS:
            self.fail(f"the year of {day} cannot be meant; is it mistyped?", param, ctx)
        return day


class Named(click.Path):
    """A file or a folder, by a name that one can have."""

    may_be_empty = True

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Read a name; half a sign, or a sign of control, is in none."""
        if not (self.may_be_empty or str(value)):
            self.fail("the name is empty; write . for this folder", param, ctx)
        try:
            return super().convert(value, param, ctx)
        except ValueError:
            self.fail(
                f"nothing can be called {value!r}; type the name anew", param, ctx
            )


class Place(Named):
    """Where something is to be written: named, as an empty name would be this folder."""

    may_be_empty = False


def today_option(function: Command) -> Command:
    """`--today`: the day to take for today."""
    option = click.option(
        "--today",
        type=Day(),
        default=day_of_the_clock,
        help="Take this day for today (YYYY-MM-DD).",
        show_default=False,
    )
    return option(function)


def json_option(function: Command) -> Command:
    """`--json`: the list for a program."""
    option = click.option(
        "--json",
        "as_json",
        is_flag=True,
        help="Print the list as JSON; what stands in its way too.",
    )
    return option(function)


def jobs_option(function: Command) -> Command:
    """`--jobs`: how many processes print at once."""
    option = click.option(
        "--jobs",
        type=click.IntRange(1, 256),
        help="Print with so many processes (default: one for each processor).",
        show_default=False,
    )
    return option(function)


def folder_option(function: Command) -> Command:
    """`--folder`: the workspace, the current folder if not given. Its own templates and packs win while the command runs."""
    folder = Named(
        exists=True,
        file_okay=False,
        resolve_path=True,
        path_type=Path,
    )
    option = click.option(
        "-C",
        "--folder",
        type=folder,
        default=Path(),
        help="The workspace (default: this folder).",
        show_default=False,
    )
    return option(function)
