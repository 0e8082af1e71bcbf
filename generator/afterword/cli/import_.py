"""`afterword import`: take in what a coach sent back, item by item."""

import datetime as dt
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli import terminal
from afterword.cli.agreed.asking import asked, show
from afterword.cli.opened.opening import open_quietly
from afterword.cli.options import Named, folder_option, today_option
from afterword.cli.returned_intake import Arrival, take_interview, told_in
from afterword.cli.terminal import fail, say, stop_on_errors
from afterword.feedback.answers import Returned, UnusableReturnError
from afterword.feedback.changes import ProposedChange
from afterword.feedback.copies import Copies
from afterword.feedback.interview_names import copies_among, with_own_names
from afterword.feedback.match import proposals
from afterword.feedback.sentences import (
    counted,
    in_short,
    left_out,
    nothing_new,
    what_it_is,
)
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import LONGEST_LINE


@click.command("import")
@click.argument("file", type=Named(exists=True, path_type=Path))
@click.option(
    "--accept",
    type=click.Choice(["all"]),
    help="Take in all that is new, without asking.",
)
@click.option(
    "--dry-run", is_flag=True, help="Show what would be taken in, and write nothing."
)
@click.option(
    "--from",
    "by",
    metavar="NAME",
    default="",
    help="Who sent it, in the place of what the file says.",
)
@folder_option
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    file: Path,
    accept: str | None,
    dry_run: bool,
    by: str,
    folder: Path,
    today: dt.date,
) -> None:
    """Take in what a coach sent back in FILE, after showing each tick and comment and asking for it.

    FILE is what "Save my feedback" gave, a filled-in PDF of the workbook, the ticks saved by the site, or a zip or folder
    with any of these; which of them it is, is found out. Ticks go into the log and comments under `feedback`; nothing else
    in your files is touched. Of the answers that the page of `afterword intake` saved, an interview is made.
    """
    if not (accept or dry_run or terminal.somebody_there()):
        raise click.UsageError(
            "nobody is there to be asked: add --dry-run to see what is in it, or --accept all"
        )
    _stop_at_long_name(by)

    interview = told_in(file)
    if interview:
        take_interview(Arrival(folder, today, bool(accept), dry_run), interview)
        return

    opened = open_quietly(folder, today)
    returned = _read(file, opened.workspace)
    for line in what_it_is(returned, by):
        say(line)
    proposed = proposals(
        returned,
        opened.cases,
        opened.wording,
        by=by,
        copies=_copies(folder, opened.workspace),
    )
    for line in left_out(proposed):
        say(line)

    new = list(filter(attrgetter("new"), proposed.items))
    if not new:
        say(nothing_new(proposed))
    elif dry_run:
        _show_all(new)
    else:
        taken = asked(new, unasked=bool(accept))
        _write(folder, opened.workspace, taken, returned[0].kind)
        _say_refused(new, taken, unasked=bool(accept))


def _stop_at_long_name(by: str) -> None:
    if len(by) > LONGEST_LINE:
        raise click.UsageError(
            f"the name after --from has {len(by)} characters; at most {LONGEST_LINE} are kept"
        )


def _read(file: Path, workspace: Workspace) -> tuple[Returned, ...]:
    from afterword.feedback.read.returned import read_returned  # noqa: PLC0415  (archives and PDFs: only here)

    try:
        return read_returned(file)
    except UnusableReturnError as error:
        reason = with_own_names(str(error), workspace)
        raise fail(f"nothing is taken in: {in_short(reason)}") from None


def _copies(folder: Path, workspace: Workspace) -> Copies:
    """The copies that were made for coaches."""
    from afterword.sharing.out.outbox import copies_for_coaches  # noqa: PLC0415  (only when there is something to take in)

    return copies_among(copies_for_coaches(folder), workspace)


def _show_all(new: Sequence[ProposedChange]) -> None:
    for number, change in enumerate(new, 1):
        show(change, f"{number} of {len(new)}")
    say(f"\nNothing is written. Without --dry-run, {counted(new)} would be asked for.")


def _write(
    folder: Path,
    workspace: Workspace,
    taken: Sequence[ProposedChange],
    sent: str,
) -> None:
    """Put all that was taken into the files, as one change."""
    from afterword.edit.changes import ChangeRefusedError  # noqa: PLC0415  (only when it is agreed)
    from afterword.feedback.taking_in import take_in  # noqa: PLC0415  (likewise)

    if not taken:
        return

    try:
        written = take_in(folder, workspace, taken, sent)
    except ChangeRefusedError as error:
        stop_on_errors(error.problems)
        raise fail(f"nothing is taken in: {in_short(str(error))}") from None

    say()
    for file, count in written.items():
        say(f"Written in {file}: {count}.")

    if written:
        say("`afterword undo` takes it back.")
    else:
        say("Nothing new: your files had all of it by now.")


def _say_refused(
    new: Sequence[ProposedChange],
    taken: Sequence[ProposedChange],
    *,
    unasked: bool,
) -> None:
    refused = [change for change in new if change not in taken]
    if refused and unasked:
        say(
            f"Left out, as it may be meant for another interview: {counted(refused)}. "
            "Without --accept all you are asked for each."
        )
    elif refused:
        say(f"Left out as you wished: {counted(refused)}.")
