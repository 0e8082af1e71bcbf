"""`afterword drafts`: the emails to send."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.for_programs import show_json
from afterword.cli.opened.letters_to_come import ended, state_of, to_attach, waits
from afterword.cli.opened.opening import open_workspace
from afterword.cli.options import Place, folder_option, json_option, today_option
from afterword.cli.terminal import PROBLEMS, fail, failing_with_the_disk, say
from afterword.files import WouldOverwriteError, write_new
from afterword.frozen import frozen
from afterword.mappings import by_key
from afterword.workbook.advice.nearest import nearest
from afterword.workbook.letters.letter import Address, Draft
from afterword.workbook.views.drafts import DraftView
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import views as interview_views

Views = Sequence[InterviewView]


@click.command("drafts")
@click.argument("interview", required=False)
@click.option(
    "--write",
    type=Place(file_okay=False, path_type=Path),
    help="Write every ready draft into this folder as .eml.",
)
@click.option(
    "--only",
    metavar="DRAFT",
    help="Print this draft: to whom it goes, its subject, and the letter.",
)
@click.option(
    "--own",
    metavar="DRAFT",
    help="Write this draft into a text file of yours, to put it in your own words.",
)
@click.option(
    "--matter",
    is_flag=True,
    help="With --own: begin with what the letter can hold, and not with our words.",
)
@folder_option
@today_option
@json_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    interview: str | None,
    write: Path | None,
    only: str | None,
    own: str | None,
    matter: bool,
    folder: Path,
    today: dt.date,
    as_json: bool,
) -> None:
    """List the drafts of INTERVIEW (or of all) with their dates and whether they are ready."""
    workspace = open_workspace(folder, today)
    every_view = interview_views(workspace.cases, workspace.wording)
    views = choose(every_view, interview)
    if own is not None:
        _write_own(views, own, folder, matter=matter)
        return
    if only is not None:
        _show(_one(views, only), as_json=as_json)
        return
    if as_json:
        show_json(list(map(_data, _drafts(views))))
    elif write is None:
        _list(views)
    if write is not None:
        _write(views, write, quiet=as_json)


def choose(views: Views, name: str | None) -> Views:
    """The interview of that ID, or all; stops with the known IDs when there is no such one."""
    if name is None:
        return views
    by_id = by_key(views, attrgetter("id"))
    if name in by_id:
        return (by_id[name],)
    names = ", ".join(by_id)
    raise fail(f"there is no interview `{name}`; there is: {names or 'none yet'}")


@frozen
class _WholeDraft:
    """A draft with the interview that it belongs to."""

    of: InterviewView
    view: DraftView

    @property
    def interview(self) -> str:
        """The ID of its interview."""
        return self.of.id

    @property
    def draft(self) -> Draft:
        """The text itself."""
        return self.view.draft


def _drafts(views: Views) -> Iterator[_WholeDraft]:
    for view in views:
        yield from map(partial(_WholeDraft, view), view.drafts)


def _list(views: Views) -> None:
    for view in views:
        say(view.id)
        for draft in view.drafts:
            say(f"  {_line(draft)}")
        for line in chain(waits(view), ended(view)):
            say(f"  {line}")


def _line(view: DraftView) -> str:
    """A draft in one line: its day, its ID, to whom, and whether it is ready."""
    draft = view.draft
    line = f"{view.when}  {draft.id.within}"
    if draft.to:
        line += f" to {draft.to.name}"
    if draft.optional:
        line += " (optional)"
    line += f", {draft.words} words, {draft.seconds_aloud} seconds aloud"
    line += f": {state_of(draft)}"
    if draft.own:
        line += ", in your own words"
    return line


def _show(whole: _WholeDraft, *, as_json: bool) -> None:
    """One draft to be read, with what stands above an email; or for a program."""
    if as_json:
        show_json(_data(whole))
        return
    draft = whole.draft
    say(_line(whole.view))
    if draft.sent and not draft.kept:
        say("It stands here as your file has it now; what you sent is in your mail.")
    if draft.to:
        say(f"To: {draft.to.name} <{draft.to.email}>")
    for copied in draft.copies:
        say(f"Cc: {copied.name} <{copied.email}>")
    if draft.subject:
        say(f"Subject: {draft.subject}")
    for caution in draft.cautions:
        say(f"Beside it: {caution}")
    say()
    for line in draft.body.splitlines():
        say(line)


def _mailbox(to: Address) -> dict[str, str]:
    return {"name": to.name, "email": to.email}


def _data(whole: _WholeDraft) -> dict[str, object]:
    """One draft for a program."""
    draft = whole.draft
    to = None
    if draft.to:
        to = _mailbox(draft.to)
    return {
        "id": str(draft.id),
        "on": draft.on.isoformat(),
        "to": to,
        "copies": [*map(_mailbox, draft.copies)],
        "subject": draft.subject,
        "body": draft.body,
        "words": draft.words,
        "seconds_aloud": draft.seconds_aloud,
        "ready": draft.complete,
        "sent": draft.sent,
        "gaps": list(draft.gaps),
        "cautions": list(draft.cautions),
        "note": draft.note,
        "optional": draft.optional,
        "own": draft.own,
    }


def _write(views: Views, folder: Path, *, quiet: bool) -> None:
    """Write every ready draft that is not there yet. A file that differs from its draft is named and left as it is."""
    written = 0
    changed: list[str] = []
    for path, message in _messages(views, folder):
        try:
            with failing_with_the_disk(f"nothing more is written into {folder}: "):
                write_new(path, message)
            written += 1
        except WouldOverwriteError:
            if not _holds(path, message):
                changed.append(str(path))
    if not quiet:
        _tell(written, folder)
        for line in chain.from_iterable(map(to_attach, views)):
            say(line)
        _tell_refused(views)
    if changed:
        names = ", ".join(changed)
        fail(
            f"not overwritten, as you may have changed them: {names}; move them away and run this again"
        )
        raise SystemExit(PROBLEMS)


def _tell(written: int, folder: Path) -> None:
    if written:
        say(f"{written} drafts written into {folder}")
    else:
        say("nothing new to write")


def _tell_refused(views: Views) -> None:
    """Which letters were not written, and why: the same words as on the page."""
    for whole in _drafts(views):
        if whole.draft.not_ready:
            say(
                f"not written: {whole.interview} {whole.draft.id.within}: {state_of(whole.draft)}"
            )

    for view in views:
        for name, why in view.refused_documents:
            say(f"not to be handed over: {view.id} {name}: {why}")


def _messages(views: Views, folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every draft that can be sent, with the place of its file."""
    from afterword.publish.mail import eml  # noqa: PLC0415  (a list of drafts does without)

    for whole in _drafts(views):
        if whole.view.eml is not None:
            path = folder / whole.interview / f"{whole.view.anchor}.eml"
            yield path, eml(whole.draft)


def _holds(path: Path, data: bytes) -> bool:
    """Whether there is a file with exactly this in it."""
    return path.is_file() and path.read_bytes() == data


def _write_own(views: Views, name: str, folder: Path, *, matter: bool) -> None:
    """Write one draft, or what it can hold, into the folder beside its interview; never over a file that is there."""
    from afterword.interview.model.own_drafts import file_name  # noqa: PLC0415  (a list of drafts does without)
    from afterword.workbook.letters.frame.own_start import own_start  # noqa: PLC0415  (a list of drafts does without)
    from afterword.workbook.wording.desk import Desk  # noqa: PLC0415  (a list of drafts does without)

    whole = _one(views, name)
    draft = whole.draft
    if draft.own:
        raise fail(f"this draft is in your own words already: {draft.where}")
    path = (
        folder / "content" / "interviews" / whole.interview / file_name(draft.id.within)
    )
    text = f"{draft.body}\n"
    if matter:
        desk = Desk.for_letters(whole.of.case, whole.of.wording)
        text = f"{own_start(desk, draft)}\n"
    if draft.subject and not draft.note:
        text = f"Subject: {draft.subject}\n\n{text}"
    try:
        with failing_with_the_disk(f"nothing was written: {path}: ", folder):
            write_new(path, text.encode())
    except WouldOverwriteError:
        raise fail(f"nothing was written: {path} is there already") from None
    say(str(path))


def _one(views: Views, name: str) -> _WholeDraft:
    """The one draft of that ID, whole or within its interview."""
    drafts = list(_drafts(views))
    meant = [
        whole
        for whole in drafts
        if name in {whole.draft.id.within, str(whole.draft.id)}
    ]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise fail(
            f"say which interview: {', '.join(map(attrgetter('interview'), meant))}"
        )
    names = [whole.draft.id.within for whole in drafts]
    help_ = nearest(name, names, otherwise="`afterword drafts` lists them")
    raise fail(f"there is no draft `{name}`; {help_}")
