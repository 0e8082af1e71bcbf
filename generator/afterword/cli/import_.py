"""`afterword import`: take in what a coach sent back, item by item."""

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click

from afterword.cli.opening import open_quietly
from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import fail, say, stop_on_errors
from afterword.feedback.answers import Returned, UnusableReturnError
from afterword.feedback.match import ProposedChange, proposals, with_own_names
from afterword.interview.amend import with_entries, with_remarks
from afterword.interview.model.interview import Entry
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import LONGEST_LINE

_KINDS = {"feedback": "Feedback", "progress": "Ticks from the site", "pdf": "A filled-in PDF"}
_MOST_TOLD = 20  # of the lines that say what was left out
_MOST_REASON = 600  # characters
_QUESTION = "Take it? [y]es, [n]o, [a]ll that follows, [q]uit without writing"


@click.command("import")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--accept", type=click.Choice(["all"]), help="Take in all that is new, without asking.")
@click.option("--dry-run", is_flag=True, help="Show what would be taken in, and write nothing.")
@click.option("--from", "by", metavar="NAME", default="", help="Who sent it, in the place of what the file says.")
@folder_option
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *, file: Path, accept: str | None, dry_run: bool, by: str, folder: Path, today: dt.date
) -> None:
    """Take in what a coach sent back in FILE, after showing each tick and comment and asking for it.

    FILE is what "Save my feedback" gave, a filled-in PDF of the workbook, the ticks saved by the site, or a zip or folder
    with any of these; which of them it is, is found out. Ticks go into the log and comments under `feedback`; nothing else
    in your files is touched.
    """
    if not (accept or dry_run or _somebody_there()):
        raise click.UsageError("nobody is there to be asked: add --dry-run to see what is in it, or --accept all")
    if len(by) > LONGEST_LINE:
        raise click.UsageError(f"the name after --from has {len(by)} characters; at most {LONGEST_LINE} are kept")
    opened = open_quietly(folder, today)
    cases, workspace = opened.cases, opened.workspace
    returned = _read(file, workspace)
    for each in returned:
        if each.ticks or each.comments or len(returned) == 1:  # in a bundle, our own empty PDF goes without saying
            _say_what(each, by)
    found = proposals(returned, cases, opened.wording, by=by)
    _say_left_out(found.items, found.unread)
    new = [each for each in found.items if each.new]
    if not new:
        say("Nothing new: " + ("all of it is in your files already." if found.items else "nothing in it can be taken."))
        return
    taken = _asked(new, everything=bool(accept), only_shown=dry_run)
    if taken:
        _write(folder, workspace, taken, returned[0].kind)
    if dry_run:
        say(f"\nNothing is written. Without --dry-run, {_counted(new)} would be asked for.")
    elif len(taken) < len(new):
        say(f"Left out as you wished: {_counted([each for each in new if each not in taken])}.")


def _somebody_there() -> bool:
    return sys.stdin.isatty()


def _read(file: Path, workspace: Workspace) -> tuple[Returned, ...]:
    from afterword.feedback.read.returned import read_returned  # noqa: PLC0415  (archives and PDFs: only here)

    try:
        return read_returned(file)
    except UnusableReturnError as error:
        raise fail(f"nothing is taken in: {_in_short(with_own_names(str(error), workspace))}") from None


def _say_what(returned: Returned, by: str) -> None:
    """One line on what it is, from whom and how much; nothing for what a bundle held besides."""
    name = by or returned.by
    kind = _KINDS.get(returned.kind)
    if kind:
        saved = f", saved {returned.on}" if returned.on else ""
        count = f"{_many(len(returned.comments), 'comment')}, {_many(len(returned.ticks), 'tick')}"
        say(f"{kind}{f' of {name}' if name else ''}{saved}: {count}")


def _say_left_out(items: Sequence[ProposedChange], unread: Sequence[str]) -> None:
    """What cannot be taken in, with the reason of each, and how much is there already."""
    told = (*unread, *(f"{each.interview}/{each.about}: {each.why_not}" for each in items if each.why_not))
    for line in told[:_MOST_TOLD]:
        say(f"Left out: {' '.join(line.split())}")
    if len(told) > _MOST_TOLD:
        say(f"Left out: {len(told) - _MOST_TOLD:,} more of such kinds")
    known = [each for each in items if each.there]
    if known and len(known) < len(items):
        say(f"In your files already: {_counted(known)}")


def _asked(new: Sequence[ProposedChange], *, everything: bool, only_shown: bool) -> list[ProposedChange]:
    """Those that the person wants. Whoever quits wants none."""
    taken: list[ProposedChange] = []
    for number, each in enumerate(new, 1):
        say(f"\n{number} of {len(new)}. {each.title}")
        for line in (f"{each.interview}/{each.about}", *each.lines):
            say(f"    {line}".rstrip())
        answer = "a" if everything or only_shown else _answer()
        if answer == "q":
            return []
        everything = everything or answer == "a"
        taken += [each] if answer in "ya" and not only_shown else []
    return taken


def _answer() -> str:
    """One of y, n, a and q, also when the whole word is typed."""
    answers = {word[:length]: word[0] for word in ("yes", "no", "all", "quit") for length in (1, len(word))}
    typed = click.prompt(_QUESTION, type=click.Choice(list(answers), case_sensitive=False), show_choices=False)
    return answers[typed]


def _write(folder: Path, workspace: Workspace, taken: Sequence[ProposedChange], sent: str) -> None:
    """Put all that was taken into the files, as one change."""
    from afterword.edit.changes import ChangeRefusedError, change_interviews  # noqa: PLC0415  (only when it is agreed)

    by_interview: dict[str, list[ProposedChange]] = {}
    for each in taken:
        by_interview.setdefault(each.interview, []).append(each)
    files = {workspace.documents[name].file: (name, items) for name, items in by_interview.items()}
    try:
        written = change_interviews(
            folder, {file: _change(*each) for file, each in files.items()}, said=f"import of {sent}"
        )
    except ChangeRefusedError as error:
        stop_on_errors(error.problems)
        raise fail(f"nothing is taken in: {_in_short(str(error))}") from None
    say()
    for file in written:
        say(f"Written in {file}: {_counted(files[file][1])}.")
    say("`afterword undo` takes it back." if written else "Nothing new: your files had all of it by now.")


def _in_short(text: str) -> str:
    """A reason on one line: a refusal may repeat all that it refuses."""
    text = " ".join(text.split())
    return text if len(text) <= _MOST_REASON else f"{text[:_MOST_REASON]} …"


def _change(name: str, items: Sequence[ProposedChange]) -> Callable[[bytes], bytes]:
    """The file of an interview with these ticks and comments in it."""
    entries = [each.change for each in items if isinstance(each.change, Entry)]
    remarks = [each.change for each in items if isinstance(each.change, Remark)]

    def change(data: bytes) -> bytes:
        if entries:
            data = with_entries(data, entries, of=name)
        return with_remarks(data, remarks) if remarks else data

    return change


def _counted(items: Iterable[ProposedChange]) -> str:
    ticks = [isinstance(each.change, Entry) for each in items]
    counts = ((len(ticks) - sum(ticks), "comment"), (sum(ticks), "tick"))
    return ", ".join(_many(count, name) for count, name in counts if count)


def _many(count: int, name: str) -> str:
    return f"{count or 'no'} {name}{'' if count == 1 else 's'}"
