"""What a person is told when a copy would hold what is private: places and files, never a value."""

from collections.abc import Iterable

import click

from afterword.cli.terminal import fail
from afterword.sharing.leaks.search import Leak
from afterword.sharing.out.share import LeakError, OwnFileError, RepeatError


def stopped_by(error: LeakError) -> SystemExit:
    """What stands where, and what to do about it."""
    if isinstance(error, OwnFileError):
        return _in_own_files(error.leaks)
    if isinstance(error, RepeatError):
        return _repeats(error.leaks)
    return _refusal(error.leaks)


def _repeats(leaks: Iterable[Leak]) -> SystemExit:
    """Which of the candidate's own words repeat what is private."""
    return _stopped(
        "nothing is written: your own words repeat what is private",
        [f"{leak.file} holds {leak.what}" for leak in dict.fromkeys(leaks)],
        "say it in other words there, or put it between [[ and ]]; what a coach may see is shown with --with",
    )


def _in_own_files(leaks: Iterable[Leak]) -> SystemExit:
    """Which templates, words and packs of the candidate's own hold what is private."""
    return _stopped(
        "nothing is written: a file of your own holds what is private, and would print it for everybody",
        [f"{leak.file} holds {leak.what}" for leak in dict.fromkeys(leaks)],
        "take it out there; in a template write the name of a value, such as {{ me.phone }}: then each reader "
        "sees only what is for them",
    )


def _refusal(leaks: Iterable[Leak]) -> SystemExit:
    """The list of what would have got out: places and files, never a value."""
    return _stopped(
        "nothing is written: the copy would hold what is private",
        [f"{leak.what}: in {leak.file}, {leak.where}" for leak in dict.fromkeys(leaks)],
        "change the words in your file that repeat it, or put them between [[ and ]]; if none of yours does, "
        "this is a mistake of ours: please report it",
    )


def _stopped(message: str, lines: Iterable[str], advice: str) -> SystemExit:
    stop = fail(message)
    for line in lines:
        click.echo(f"  {line}", err=True)
    click.echo(f"help: {advice}", err=True)
    return stop
