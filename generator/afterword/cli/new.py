"""`afterword new`: an interview file, from a few questions or from options."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli import terminal
from afterword.cli.next_round import earlier_round
from afterword.cli.options import Command, folder_option, today_option
from afterword.cli.telling import ask_first, ask_later, show_thanks
from afterword.cli.terminal import (
    USAGE,
    failing,
    say,
    stop_on_errors,
    stop_on_errors_alone,
)
from afterword.edit.begun import forget
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.intake import Intake, intake_in
from afterword.edit.telling import write_interview, write_name
from afterword.intake.answers import cleaned, file_name
from afterword.intake.questions import MY_NAME, QUESTIONS, Answers, missing
from afterword.interview.reading.to_model import load_interview
from afterword.resources import OwnFiles
from afterword.workbook.wording.wording import Wording, shipped_wording


def _question_options(function: Command) -> Command:
    """An option for each question."""
    words = shipped_wording().words
    for question in reversed(QUESTIONS):
        option = click.option(
            _as_option(question.name),
            help=f"{words.intake('ask', question.name)} ({words.intake('example', question.name)})",
        )
        function = option(function)
    return function


def _as_option(name: str) -> str:
    """What the answer to a question is typed as on the command line."""
    return f"--{name.replace('_', '-')}"


@click.command("new")
@_question_options
@folder_option
@today_option
def command(folder: Path, today: dt.date, **options: str | None) -> None:
    """Write down an interview: a few questions, or everything as options. Nothing is overwritten.

    What you answer is saved at each step: break off when you like, and the next `afterword new` goes on from there.
    """
    typed = cleaned(options)
    if "follows" in typed:
        typed["follows"] = earlier_round(folder, typed["follows"])
    wording = Wording.of(OwnFiles.of(folder))
    intake = intake_in(folder, today, wording, typed)
    is_asked = _lacks_something(intake, typed) and terminal.somebody_there()
    answers = intake.dated({**intake.known, **typed})
    if is_asked:
        answers = ask_first(folder, intake, typed)
        answers = ask_later(folder, intake, answers)
    _stop_if_missing(answers)
    path = _write(folder, intake, answers, is_asked=is_asked)
    forget(folder)
    say(str(path))
    if is_asked:
        show_thanks(intake, answers)


def _lacks_something(intake: Intake, typed: Answers) -> bool:
    return bool(missing({**intake.known, **typed}))


def _stop_if_missing(answers: Answers) -> None:
    """End the command when something needed has no answer; the name of a candidate is not needed here."""
    names = [
        _as_option(question.name)
        for question in missing(answers)
        if question is not MY_NAME
    ]
    if names:
        click.echo(f"error: still needed: {', '.join(names)}", err=True)
        raise SystemExit(USAGE)


def _write(folder: Path, intake: Intake, answers: Answers, *, is_asked: bool) -> Path:
    """Write the file, if it can be read again without an error. Gives its path.

    Whoever was asked has seen the warnings beside each question.
    """
    text = intake.text(answers).encode()
    _, problems = load_interview(text, "your answers")
    if is_asked:
        stop_on_errors_alone(problems)
    else:
        stop_on_errors(problems)
    with failing(ChangeRefusedError):
        path = write_interview(folder, file_name(answers), text)
        if "my_name" not in intake.known and "my_name" in answers:
            write_name(folder, answers["my_name"])
    return path
