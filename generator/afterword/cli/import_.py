"""`afterword import`: take in what a coach sent back, item by item."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import click

from afterword.cli import terminal
from afterword.cli.asking import asked, counted, show
from afterword.cli.opening import open_quietly
from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import fail, many, say, stop_on_errors
from afterword.cli.told import Arrival, take_interview, told_in
from afterword.feedback.answers import Returned, UnusableReturnError
from afterword.feedback.changes import ProposedChange, ProposedChanges
from afterword.feedback.copies import Copies
from afterword.feedback.match import former_names, proposals, with_own_names
from afterword.interview.amend import with_entries, with_remarks
from afterword.interview.model.audience import Audience
from afterword.interview.model.interview import Entry
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import LONGEST_LINE

_KINDS = {
    "feedback": "Feedback",
    "progress": "Ticks from the site",
    "pdf": "A filled-in PDF",
}
_MOST_REASONS = 20  # lines that say what was left out
_LONGEST_REASON = 600  # characters


@click.command("import")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
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
    if not any((accept, dry_run, terminal.somebody_there())):
        raise click.UsageError(
            "nobody is there to be asked: add --dry-run to see what is in it, or --accept all"
        )
    if len(by) > LONGEST_LINE:
        raise click.UsageError(
            f"the name after --from has {len(by)} characters; at most {LONGEST_LINE} are kept"
        )

    told = told_in(file)
    if told:
        take_interview(Arrival(folder, today, bool(accept), dry_run), told)
        return

    opened = open_quietly(folder, today)
    returned = _read(file, opened.workspace)
    _say_what_it_is(returned, by)
    proposed = proposals(
        returned,
        opened.cases,
        opened.wording,
        by=by,
        copies=_copies(folder, opened.workspace),
    )
    _say_left_out(proposed)

    new = [change for change in proposed.items if change.new]
    if not new:
        _say_nothing_new(proposed)
    elif dry_run:
        _show_all(new)
    else:
        taken = asked(new, unasked=bool(accept))
        _write(folder, opened.workspace, taken, returned[0].kind)
        _say_refused(new, taken, unasked=bool(accept))


def _read(file: Path, workspace: Workspace) -> tuple[Returned, ...]:
    from afterword.feedback.read.returned import read_returned  # noqa: PLC0415  (archives and PDFs: only here)

    try:
        return read_returned(file)
    except UnusableReturnError as error:
        reason = with_own_names(str(error), workspace)
        raise fail(f"nothing is taken in: {_in_short(reason)}") from None


def _copies(folder: Path, workspace: Workspace) -> Copies:
    """The copies that were made for coaches, as far as the list of them can be read."""
    from afterword.sharing.out.outbox import handed_over  # noqa: PLC0415  (only when there is something to take in)

    try:
        handovers = [
            copy for copy in handed_over(folder) if copy.audience == Audience.COACH
        ]
    except (ValueError, OSError):
        return Copies()
    renamed = {was: name for name, was in former_names(workspace).items()}
    by_id: dict[str, str] = {}
    without_id: set[str] = set()
    for copy in handovers:
        interview = renamed.get(copy.interview, copy.interview)
        if copy.copy_id:
            by_id[copy.copy_id] = interview
        else:
            without_id.add(interview)
    return Copies(by_id, frozenset(without_id))


def _say_what_it_is(returned: Sequence[Returned], by: str) -> None:
    """One line on each answer: what it is, from whom and how much; nothing for what a bundle held besides."""
    answers = list(returned)
    if len(answers) > 1:  # in a bundle, our own empty PDF goes without saying
        answers = list(filter(_says_anything, answers))

    for answer in answers:
        _say_one(answer, by)


def _says_anything(answer: Returned) -> bool:
    return any((answer.ticks, answer.comments))


def _say_one(answer: Returned, by: str) -> None:
    line = _KINDS.get(answer.kind)
    if line is None:
        return

    sender = by or answer.by
    if sender:
        line += f" of {sender}"

    if answer.on:
        line += f", saved {answer.on}"

    comments = many(len(answer.comments), "comment")
    ticks = many(len(answer.ticks), "tick")
    say(f"{line}: {comments}, {ticks}")


def _say_left_out(proposed: ProposedChanges) -> None:
    """What cannot be taken in, with the reason of each, and how much is there already."""
    reasons = [*proposed.unread, *_reasons(proposed)]
    for reason in reasons[:_MOST_REASONS]:
        words = " ".join(reason.split())
        say(f"Left out: {words}")

    if len(reasons) > _MOST_REASONS:
        say(f"Left out: {len(reasons) - _MOST_REASONS:,} more of such kinds")

    there = [change for change in proposed.items if change.there]
    if 0 < len(there) < len(proposed.items):
        say(f"In your files already: {counted(there)}")


def _reasons(proposed: ProposedChanges) -> Iterator[str]:
    for change in proposed.items:
        if change.why_not:
            yield f"{change.interview}/{change.about}: {change.why_not}"


def _say_nothing_new(proposed: ProposedChanges) -> None:
    if proposed.items:
        say("Nothing new: all of it is in your files already.")
    else:
        say("Nothing new: nothing in it can be taken.")


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
    from afterword.edit.changes import ChangeRefusedError, change_interviews  # noqa: PLC0415  (only when it is agreed)

    if not taken:
        return

    by_interview: defaultdict[str, list[ProposedChange]] = defaultdict(list)
    for change in taken:
        by_interview[change.interview].append(change)

    changes: dict[str, Callable[[bytes], bytes]] = {}
    counts: dict[str, str] = {}
    for interview, proposed in by_interview.items():
        file = workspace.documents[interview].file
        changes[file] = _change(interview, proposed)
        counts[file] = counted(proposed)

    try:
        written = change_interviews(folder, changes, said=f"import of {sent}")
    except ChangeRefusedError as error:
        stop_on_errors(error.problems)
        raise fail(f"nothing is taken in: {_in_short(str(error))}") from None

    say()
    for file in written:
        say(f"Written in {file}: {counts[file]}.")

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


def _in_short(text: str) -> str:
    """A reason on one line: a refusal may repeat all that it refuses."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_REASON:
        return line
    return f"{line[:_LONGEST_REASON]} …"


def _change(
    interview: str, proposed: Sequence[ProposedChange]
) -> Callable[[bytes], bytes]:
    """What makes of the file of an interview one with these ticks and comments in it."""
    return partial(_changed, interview, proposed)


def _changed(
    interview: str, proposed: Sequence[ProposedChange], content: bytes
) -> bytes:
    entries = [
        proposal.change for proposal in proposed if isinstance(proposal.change, Entry)
    ]
    remarks = [
        proposal.change for proposal in proposed if isinstance(proposal.change, Remark)
    ]
    if entries:
        content = with_entries(content, entries, of=interview)

    if remarks:
        content = with_remarks(content, remarks)

    return content
