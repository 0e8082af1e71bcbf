"""`afterword new`: an interview file, from a few questions or from options."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from afterword import escape
from afterword.cli.next_round import (
    Answers,
    answers_from,
    beside_the_answers,
    earlier_round,
)
from afterword.cli.options import folder_option
from afterword.cli.terminal import USAGE, fail, say, somebody_there, stop_on_errors
from afterword.edit.starter import candidate_text, interview_text
from afterword.files import WouldOverwriteError, why_refused, write_new
from afterword.interview.reading.loader import load_interview
from afterword.interview.values import Country, Email, Line, When, YesNo, usable_id

_LONGEST_NAME = 60  # characters of a file's name


@dataclass(frozen=True)
class Question:
    """What is asked, under which key the answer goes, and what kind of value it is, as pydantic reads it."""

    key: str
    text: str
    kind: Any = Line
    needed: bool = True


_MY_NAME = Question("my_name", "Your own name, exactly as you sign it")
_QUESTIONS = (
    Question("role", "The position, as they call it"),
    Question("employer", "The employer"),
    Question(
        "country",
        "Their country, two letters such as US (Enter to leave out)",
        Country,
        needed=False,
    ),
    Question(
        "held", "The day of the interview, such as 2027-01-13 or 2027-01-13 10:00", When
    ),
    Question("person", "The hiring manager you met: the whole name"),
    Question(
        "title",
        "Ms., Mr., Mx., Dr. ... if you know it (Enter to leave out)",
        needed=False,
    ),
    Question(
        "family_name",
        "The family name, which follows the title (Enter to leave out)",
        needed=False,
    ),
    Question(
        "email",
        "Their email address (Enter if you do not have it)",
        Email,
        needed=False,
    ),
    Question("interested", "Do you want this job? yes or no", YesNo),
    Question(
        "they_want", "They need somebody who can … (Enter to leave out)", needed=False
    ),
    Question("i_bring", "I would bring …, or: I … (Enter to leave out)", needed=False),
)


@click.command("new")
@click.option("--role", help="The position, as they call it.")
@click.option("--employer", help="The employer.")
@click.option("--country", help="Their country, two letters.")
@click.option(
    "--held",
    help="The day of the interview, with the time if you like: '2027-01-13 10:00'.",
)
@click.option("--timezone", help="Their time zone, such as America/New_York.")
@click.option("--person", help="The hiring manager: the whole name.")
@click.option("--title", help="Ms., Mr., Mx., Dr. ... if you know it.")
@click.option("--family-name", help="The family name, which follows the title.")
@click.option("--email", help="Their email address, if you have it.")
@click.option("--interested", help="yes or no.")
@click.option("--they-want", help="One thing they said they look for.")
@click.option("--i-bring", help="What you bring to it.")
@click.option(
    "--follows",
    help="The earlier interview with them (its file's name): role, employer and people are taken from it.",
)
@click.option("--my-name", help="Your own name, for me.yaml when there is none yet.")
@folder_option
def command(
    folder: Path, follows: str | None, my_name: str | None, **options: str | None
) -> None:
    """Write down an interview: a few questions, or everything as options. Nothing is overwritten."""
    beside: Mapping[str, object] = {}
    if follows:
        earlier = earlier_round(folder, follows)
        beside = beside_the_answers(earlier, follows)
        options = _over(answers_from(earlier), options)
    asking = somebody_there()
    me = folder / "content" / "me.yaml"
    if asking and my_name is None and not me.exists():
        my_name = _ask(_MY_NAME)
    answers = _answers(options, asking=asking)
    path = _write_interview(folder, answers, beside)
    if my_name and not me.exists():
        _write_me(me, my_name, folder)
    say(str(path))


def _over(known: Answers, options: Answers) -> Answers:
    """The options, and what is known where none was typed."""
    typed = {key: option for key, option in options.items() if option}
    return {**options, **known, **typed}


def _write_interview(
    folder: Path, answers: Answers, beside: Mapping[str, object]
) -> Path:
    """Write the file, if it can be read again without an error. Gives its path."""
    interested = _read(YesNo, answers["interested"] or "")
    text = interview_text(
        {"timezone": None, **answers, **beside, "interested": interested}
    )
    _, problems = load_interview(text.encode(), "your answers")
    stop_on_errors(problems)
    path = folder / "content" / "interviews" / f"{_name(answers)}.yaml"
    try:
        write_new(path, text.encode())
    except WouldOverwriteError:
        raise fail(f"nothing was written: {path} is there already") from None
    except OSError as error:
        raise fail(f"nothing was written: {why_refused(folder, error)}") from None
    return path


def _write_me(me: Path, my_name: str, folder: Path) -> None:
    text = candidate_text(my_name, None)
    try:
        write_new(me, text.encode())
    except OSError as error:
        reason = why_refused(folder, error)
        raise fail(
            f"the interview is written, and {me} with your name is not: {reason}"
        ) from None


def _answers(options: Answers, *, asking: bool) -> Answers:
    """What was typed as options; if anything needed is missing, it is asked for, and with it whatever else is open."""
    answers = options
    needed = [question.key for question in _QUESTIONS if question.needed]
    missing = [key for key in needed if not options.get(key)]
    if missing:
        if not asking:
            click.echo(f"error: still needed: {_options(missing)}", err=True)
            raise SystemExit(USAGE)
        answers = _completed(options)
    return {key: _clean(answer) for key, answer in answers.items()}


def _options(keys: list[str]) -> str:
    """The options that these keys are typed as."""
    return ", ".join(f"--{key.replace('_', '-')}" for key in keys)


def _completed(options: Answers) -> Answers:
    """The options, with an answer to every question that they leave open."""
    answers = dict(options)
    for question in _QUESTIONS:
        if not answers.get(question.key):
            answers[question.key] = _ask(question)
    return answers


def _clean(answer: str | None) -> str | None:
    if not answer:
        return None
    return escape.clean(answer)


def _ask(question: Question) -> str | None:
    """Ask until the answer can be read; what is not needed may be left out."""
    default = None if question.needed else ""
    answer = click.prompt(
        question.text,
        default=default,
        show_default=False,
        value_proc=_reader(question),
    )
    return str(answer) or None


def _reader(question: Question) -> Callable[[str], str]:
    """How click reads an answer: it asks again after an error."""

    def read(text: str) -> str:
        if question.needed or text.strip():
            _read(question.kind, text)
        return text.strip()

    return read


def _read(
    kind: Any, text: str
) -> Any:  # a type annotation, as pydantic reads it, and a value of that type
    try:
        return TypeAdapter(kind).validate_python(text)
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        context = problem.get("ctx", {})
        raise click.UsageError(
            f"{context.get('message')}; {context.get('help')}"
        ) from None


def _name(answers: Answers) -> str:
    """The file's name, which is the interview's ID: the day and the employer."""
    day = (answers["held"] or "")[:10]
    employer = escape.identifier(answers["employer"] or "")
    name = f"{day}-{employer}"[:_LONGEST_NAME].strip("-")
    if usable_id(name):
        return name
    return day
