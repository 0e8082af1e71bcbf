"""What the search of a copy says, shown to a person or a program; what is doubtful is asked about, and never a value told."""

from itertools import filterfalse

import click

from afterword.cli import terminal
from afterword.cli.for_programs import show_json
from afterword.cli.terminal import PROBLEMS, fail, say
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.out.refused import (
    DOUBTFUL,
    leaks_as_data,
    line_of,
    refusal_of,
)
from afterword.sharing.out.share import LeakError

_LOOK = "look at each place; if nothing private is meant there, type the command in a terminal and say yes"
_QUESTION = "Is none of these private? Then the copy is written"


class Doubts:
    """What a person said of doubtful findings: what was looked at once is not asked about again."""

    def __init__(self, *, asks: bool) -> None:
        self._asks = asks
        self._settled: set[Leak] = set()

    def settled(self, leaks: tuple[Leak, ...]) -> bool:
        """Whether the person says that nothing private is meant, now or before. With nobody there, it is not settled."""
        new = list(filterfalse(self._settled.__contains__, dict.fromkeys(leaks)))
        if not new:
            return True
        if not self._asks or not terminal.somebody_there():
            return False

        say(DOUBTFUL)
        for leak in new:
            say(f"  {line_of(leak)}")
        agreed = click.confirm(_QUESTION, default=False)
        if agreed:
            self._settled.update(new)
        return agreed


def refusal(error: LeakError, *, as_json: bool) -> SystemExit:
    """Say what would have got out, or may have: places and files, never a value. Gives the exit."""
    if as_json:
        leaks = dict.fromkeys(error.leaks)
        show_json({"written": False, "leaks": leaks_as_data(leaks)})
        return SystemExit(PROBLEMS)

    refused = refusal_of(error)
    stop = fail(refused.message)
    for place in refused.places:
        click.echo(f"  {place}", err=True)
    click.echo(f"help: {refused.advice}", err=True)
    if not refused.is_certain:
        click.echo(f"help: {_LOOK}", err=True)
    return stop
