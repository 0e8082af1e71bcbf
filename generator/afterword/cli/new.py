"""`afterword new`: an interview file, from a few questions or from options."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from afterword import escape
from afterword.cli.shared import USAGE, fail, folder_option, say, stop_on_errors
from afterword.edit.starter import candidate_text, interview_text
from afterword.files import WouldOverwriteError, why_refused, write_new
from afterword.interview.reading.loader import load_interview
from afterword.interview.values import Country, Email, Line, When, YesNo, usable_id

_QUESTIONS: tuple[tuple[str, str, Any, bool], ...] = (
    ("role", "The position, as they call it", Line, True),
    ("employer", "The employer", Line, True),
    ("country", "Their country, two letters such as US (Enter to leave out)", Country, False),
    ("held", "The day of the interview, such as 2027-01-13 or 2027-01-13 10:00", When, True),
    ("person", "The hiring manager you met: the whole name", Line, True),
    ("title", "Ms., Mr., Mx., Dr. ... if you know it (Enter to leave out)", Line, False),
    ("family_name", "The family name, which follows the title (Enter to leave out)", Line, False),
    ("email", "Their email address (Enter if you do not have it)", Email, False),
    ("interested", "Do you want this job? yes or no", YesNo, True),
    ("they_want", "One thing they said they look for (Enter to leave out)", Line, False),
    ("i_bring", "What you bring to it (Enter to leave out)", Line, False),
)


@click.command("new")
@click.option("--role", help="The position, as they call it.")
@click.option("--employer", help="The employer.")
@click.option("--country", help="Their country, two letters.")
@click.option("--held", help="The day of the interview, with the time if you like: '2027-01-13 10:00'.")
@click.option("--timezone", help="Their time zone, such as America/New_York.")
@click.option("--person", help="The hiring manager: the whole name.")
@click.option("--title", help="Ms., Mr., Mx., Dr. ... if you know it.")
@click.option("--family-name", help="The family name, which follows the title.")
@click.option("--email", help="Their email address, if you have it.")
@click.option("--interested", help="yes or no.")
@click.option("--they-want", help="One thing they said they look for.")
@click.option("--i-bring", help="What you bring to it.")
@click.option("--my-name", help="Your own name, for me.yaml when there is none yet.")
@folder_option
def command(folder: Path, my_name: str | None, **given: str | None) -> None:
    """Write down an interview: a few questions, or everything as options. Nothing is overwritten."""
    asking = sys.stdin.isatty()
    me = folder / "content" / "me.yaml"
    if asking and my_name is None and not me.exists():
        my_name = _ask("Your own name, exactly as you sign it", Line, needed=True)
    answers = _answers(given, asking=asking)
    text = interview_text({"timezone": None, **answers, "interested": _read(YesNo, answers["interested"] or "")})
    stop_on_errors(load_interview(text.encode(), "your answers")[1])
    path = folder / "content" / "interviews" / f"{_name(answers)}.yaml"
    try:
        write_new(path, text.encode())
    except WouldOverwriteError:
        raise fail(f"nothing was written: {path} is there already") from None
    except OSError as error:
        raise fail(f"nothing was written: {why_refused(folder, error)}") from None
    if my_name and not me.exists():
        _write_me(me, my_name, folder)
    say(str(path))


def _write_me(me: Path, my_name: str, folder: Path) -> None:
    try:
        write_new(me, candidate_text(my_name, None).encode())
    except OSError as error:
        reason = why_refused(folder, error)
        raise fail(f"the interview is written, and {me} with your name is not: {reason}") from None


def _answers(given: dict[str, str | None], *, asking: bool) -> dict[str, str | None]:
    missing = [key for key, _, _, needed in _QUESTIONS if needed and not given.get(key)]
    if missing and not asking:
        options = ", ".join(f"--{key.replace('_', '-')}" for key in missing)
        click.echo(f"error: still needed: {options}", err=True)
        raise SystemExit(USAGE)
    if missing:
        for key, question, kind, needed in _QUESTIONS:
            given[key] = given.get(key) or _ask(question, kind, needed=needed)
    return {key: escape.clean(value) if value else None for key, value in given.items()}


def _ask(question: str, kind: Any, *, needed: bool) -> str | None:  # a type annotation, as pydantic reads it
    """Ask until the answer can be read; what is not needed may be left out."""
    answer = click.prompt(
        question, default=None if needed else "", show_default=False, value_proc=_checked(kind, needed=needed)
    )
    return str(answer) or None


def _checked(kind: Any, *, needed: bool) -> Callable[[str], str]:  # as above
    def check(text: str) -> str:
        if text.strip() or needed:
            _read(kind, text)
        return text.strip()

    return check


def _read(kind: Any, text: str) -> Any:  # as above
    try:
        return TypeAdapter(kind).validate_python(text)
    except ValidationError as error:
        context = error.errors(include_url=False)[0].get("ctx", {})
        raise click.UsageError(f"{context.get('message')}; {context.get('help')}") from None


def _name(answers: dict[str, str | None]) -> str:
    """The file's name, which is the interview's ID: the day and the employer."""
    name = f"{(answers['held'] or '')[:10]}-{escape.identifier(answers['employer'] or '')}"[:60].strip("-")
    return name if usable_id(name) else (answers["held"] or "")[:10]
