"""Answers to the questions of an interview that came back in a file: shown, agreed to, and made an interview."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.terminal import fail, failing, say, stop_on_errors_alone
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.intake import intake_in
from afterword.edit.judged import Judged
from afterword.edit.telling import INTERVIEWS, write_told
from afterword.frozen import frozen
from afterword.intake.answers import file_name
from afterword.intake.others import EVERY
from afterword.intake.page_mark import mark_of
from afterword.intake.questions import MY_NAME, missing
from afterword.interview.values.english import text_if
from afterword.resources import OwnFiles
from afterword.workbook.wording.wording import Wording

if TYPE_CHECKING:
    from afterword.feedback.read.told_interview import ToldInterview

_QUESTION = "Make an interview of it?"


@frozen
class Arrival:
    """A file with answers, and how its importer wants to be asked."""

    folder: Path
    today: dt.date
    accepted: bool
    dry_run: bool


def told_in(file: Path) -> "ToldInterview | None":
    """The answers that a file holds; None for all that is taken in another way."""
    from afterword.feedback.answers import UnusableReturnError  # noqa: PLC0415  (only when something is taken in)
    from afterword.feedback.read.told_interview import told_interview  # noqa: PLC0415  (likewise)

    with failing(UnusableReturnError, says="nothing is taken in: "):
        return told_interview(file)


def take_interview(arrival: Arrival, interview: "ToldInterview") -> None:
    """Show the answers, ask, and write the interview; nothing is written over anything."""
    wording = Wording.of(OwnFiles.of(arrival.folder))
    intake = intake_in(arrival.folder, arrival.today, wording, {})
    judged = intake.judged(interview.answers)
    _show(judged, interview.saved)
    _say_left_out(judged)
    _say_whose(arrival, interview, judged)
    judged = judged.without_unreadable()
    _stop_if_unusable(judged)
    path = INTERVIEWS / f"{file_name(intake.dated(judged.answers))}.yaml"
    if arrival.dry_run:
        say(f"\nNothing is written. Without --dry-run it would become {path}.")
        return
    if not arrival.accepted and not click.confirm(f"\n{_QUESTION}", default=False):
        say("Nothing is written.")
        return
    _write(arrival.folder, judged, path)


def _show(judged: Judged, saved: str) -> None:
    """Each question with its answer, on lines of their own, and what there is to say of it."""
    on = f", saved {saved[:10]}" if saved else ""
    say(f"Answers about an interview{on}:")
    for read in judged.read_back():
        say(f"\n{read.ask}\n    {read.answer}")
        if read.message:
            careful = text_if(not read.says_a_day, "Careful: ")
            say(f"    {careful}{read.message}")


def _say_whose(arrival: Arrival, interview: "ToldInterview", judged: Judged) -> None:
    """Whose answers these seem to be, where it may be somebody else: nothing of theirs is taken unasked."""
    doubts = list(_doubts(arrival.folder, interview, judged))
    for doubt in doubts:
        say(f"\nCareful: {doubt}")
    if doubts and arrival.accepted:
        raise fail(
            "nothing is taken in: it may be meant for another workspace; without --accept all you are asked"
        )


def _doubts(folder: Path, interview: "ToldInterview", judged: Judged) -> Iterator[str]:
    if _is_of_anothers_page(folder.resolve(), interview):
        yield "this came of the page that was made for another folder than this."
    signer = judged.intake.another_signer(judged.answers)
    if signer:
        owner = judged.intake.known[MY_NAME.name]
        yield f"{signer} filled this in, and this workspace is {owner}'s: its letters will be signed {owner}."


def _is_of_anothers_page(folder: Path, interview: "ToldInterview") -> bool:
    """Whether the centre that keeps the folder made that page for another; without its key nobody can tell."""
    from afterword.cohort.page_key import page_key  # noqa: PLC0415  (only when answers come back)

    key = page_key(folder.parent)
    if key is None:
        return False
    return interview.is_of_anothers_page(mark_of(folder.name, key))


def _say_left_out(judged: Judged) -> None:
    """Which answers do not go in; all the rest does."""
    words = judged.intake.wording.words
    for question in EVERY:
        if question.name in judged.left_out:
            called = words.intake("called", question.words)
            say(f"\nLeft out, as it cannot be read: {called}. It can be told later.")


def _stop_if_unusable(judged: Judged) -> None:
    """End the command when something needed is missing, or cannot be read."""
    words = judged.intake.wording.words
    lacking = missing({**judged.intake.known, **judged.answers})
    if lacking:
        reason = words.intake("missing", lacking[0].name)
        raise fail(f"nothing is taken in: {reason}")
    if judged.mistakes:
        raise fail("nothing is taken in: ask for the answers above once more")


def _write(folder: Path, judged: Judged, path: Path) -> None:
    try:
        write_told(folder, judged, begun_here=False)
    except ChangeRefusedError as error:
        stop_on_errors_alone(error.problems)
        raise fail(str(error)) from None
    say(f"\nWritten: {path}. `afterword undo` takes it back.")
