"""What a program that asked for JSON is told when a command cannot do its work: one object with each mistake in it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import click

_OPTION = "--json"
_WRONG, _ANSWERED = "afterword.wrong", "afterword.answered"
_NOWHERE: Mapping[str, str | int | None] = {
    "code": None,
    "severity": "error",
    "file": None,
    "line": None,
    "column": None,
    "help": None,
}

Mistake = Mapping[str, str | int | None]


def note_mistakes(mistakes: Iterable[Mapping[str, str | int]]) -> None:
    """Keep what is told to people, with its place."""
    _noted().extend(mistakes)


def note_reason(message: str) -> None:
    """Keep why the command ends, which has no place in a file."""
    _noted().append({**_NOWHERE, "message": message})


def note_answered() -> None:
    """The program has its answer."""
    _memory()[_ANSWERED] = True


def show_json(value: object) -> None:
    """Print a value as JSON, for a program."""
    note_answered()
    click.echo("\n".join(json_lines(value)))


def json_lines(value: object) -> list[str]:
    """A value as JSON, for a program."""
    return json.dumps(value, ensure_ascii=True, indent=2).split("\n")


@contextmanager
def mistakes_answered(context: click.Context) -> Iterator[None]:
    """A command that was asked for JSON, and fails in this block without any, gives what it told people as JSON."""
    if _OPTION not in context.args:
        yield
        return
    try:
        yield
    except click.UsageError as error:
        note_reason(error.format_message())
        _answer()
        raise
    except SystemExit as end:
        if end.code:
            _answer()
        raise


def _answer() -> None:
    if not _memory().get(_ANSWERED):
        show_json({"errors": _noted()})


def _noted() -> list[Mistake]:
    mistakes: list[Mistake] = _memory().setdefault(_WRONG, [])
    return mistakes


def _memory() -> dict[str, Any]:
    """What is remembered for this run of a command; nothing outside of one."""
    context = click.get_current_context(silent=True)
    if context is None:
        return {}
    return context.meta
