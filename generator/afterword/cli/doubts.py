"""What the search of a copy says, shown to a person or a program; what is doubtful is asked about, and never a value told."""

from collections.abc import Iterable

import click

from afterword.cli import terminal
from afterword.cli.terminal import PROBLEMS, fail, say, show_json
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.out.share import LeakError, OwnFileError, RepeatError

_REPEATED = "your own words {repeat} what is private"
_IN_OWN_FILE = (
    "a file of your own {holds} what is private, and would print it for everybody"
)
_LEAKED = "the copy {would} hold what is private"
_CERTAINLY = {"repeat": "repeat", "holds": "holds", "would": "would"}
_PERHAPS = {"repeat": "may repeat", "holds": "may hold", "would": "may"}
_OTHER_WORDS = "say it in other words there, or put it between [[ and ]]; what a coach may see is shown with --with"
_TAKE_OUT = (
    "take it out there; in a template write the name of a value, such as {{ me.phone }}: then each reader "
    "sees only what is for them"
)
_REPORT = (
    "change the words in your file that repeat it, or put them between [[ and ]]; if none of yours does, "
    "this is a mistake of ours: please report it"
)
_TOLD = {  # by what stopped the copy: what it is, and what to do
    OwnFileError: (_IN_OWN_FILE, _TAKE_OUT),
    RepeatError: (_REPEATED, _OTHER_WORDS),
    LeakError: (_LEAKED, _REPORT),
}
_LOOK = "look at each place; if nothing private is meant there, type the command in a terminal and say yes"
_QUESTION = "Is none of these private? Then the copy is written"


class Doubts:
    """What a person said of doubtful findings: what was looked at once is not asked about again."""

    def __init__(self, *, asks: bool) -> None:
        self._asks = asks
        self._settled: set[Leak] = set()

    def settled(self, leaks: tuple[Leak, ...]) -> bool:
        """Whether the person says that nothing private is meant, now or before. With nobody there, it is not settled."""
        new = [leak for leak in dict.fromkeys(leaks) if leak not in self._settled]
        if not new:
            return True
        if not self._asks or not terminal.somebody_there():
            return False

        say("Something in this copy may be private. Please look:")
        for leak in new:
            say(f"  {_line(leak)}")
        agreed = click.confirm(_QUESTION, default=False)
        if agreed:
            self._settled.update(new)
        return agreed


def refusal(error: LeakError, *, as_json: bool) -> SystemExit:
    """Say what would have got out, or may have: places and files, never a value. Gives the exit."""
    leaks = tuple(dict.fromkeys(error.leaks))
    if as_json:
        show_json({"written": False, "leaks": leaks_as_data(leaks)})
        return SystemExit(PROBLEMS)

    message, advice = _TOLD[type(error)]
    is_certain = any(leak.is_certain for leak in leaks)
    words = _CERTAINLY if is_certain else _PERHAPS
    stop = fail(f"nothing is written: {message.format_map(words)}")
    for leak in leaks:
        line = _line_of_file(leak) if type(error) is LeakError else _line(leak)
        click.echo(f"  {line}", err=True)
    click.echo(f"help: {advice}", err=True)
    if not is_certain:
        click.echo(f"help: {_LOOK}", err=True)
    return stop


def _line(leak: Leak) -> str:
    if leak.is_certain:
        return f"{leak.file} holds {leak.what}"
    return f"{leak.file} may hold {leak.what}: {leak.why}"


def _line_of_file(leak: Leak) -> str:
    line = f"{leak.what}: in {leak.file}, {leak.where}"
    if leak.is_certain:
        return line
    return f"{line}; perhaps: {leak.why}"


def leaks_as_data(leaks: Iterable[Leak]) -> list[dict[str, str]]:
    """Findings for `--json`: what, where, how certain and why; never the value."""
    return [
        {
            "what": leak.what,
            "file": leak.file,
            "where": leak.where,
            "certainty": str(leak.certainty),
            "why": leak.why,
        }
        for leak in leaks
    ]
