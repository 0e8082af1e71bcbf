"""`afterword drafts`: the emails to send."""

import datetime as dt
from pathlib import Path

import click

from afterword.cli.shared import (
    PROBLEMS,
    fail,
    folder_option,
    json_option,
    say,
    show_json,
    stop_on_errors,
    today_option,
)
from afterword.interview.workspace import read_workspace
from afterword.workbook.compose import interview_views
from afterword.workbook.review import review
from afterword.workbook.views import DraftView, InterviewView


@click.command("drafts")
@click.argument("interview", required=False)
@click.option(
    "--write",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write every ready draft into this folder as .eml.",
)
@folder_option
@today_option
@json_option
def command(interview: str | None, write: Path | None, folder: Path, today: dt.date, as_json: bool) -> None:  # noqa: FBT001
    """List the drafts of INTERVIEW (or of all) with their dates and whether they are ready."""
    workspace = read_workspace(folder)
    stop_on_errors(review(workspace))
    shown = choose(interview_views(workspace, today), interview)
    if as_json:
        show_json([_data(view, each) for view in shown for each in view.drafts])
    elif write is None:
        for view in shown:
            for text in _lines(view):
                say(text)
    if write is not None:
        _write(shown, write, quiet=as_json)


def choose(shown: tuple[InterviewView, ...], name: str | None) -> tuple[InterviewView, ...]:
    """The interview of that ID, or all; stops with the known IDs when there is no such one."""
    if name is None:
        return shown
    found = tuple(view for view in shown if view.id == name)
    if not found:
        raise fail(f"there is no interview `{name}`; there is: {', '.join(view.id for view in shown) or 'none yet'}")
    return found


def _lines(view: InterviewView) -> list[str]:
    lines = [view.id]
    for each in view.drafts:
        lacking = "NOT READY: it still lacks " + "; ".join(each.draft.gaps)
        ready = "done" if each.draft.sent else "ready" if each.draft.ready else lacking
        to = f" to {each.draft.to.name}" if each.draft.to else ""
        lines.append(f"  {each.when}  {each.draft.id}{to}{' (optional)' if each.draft.optional else ''}: {ready}")
    return lines


def _data(view: InterviewView, each: DraftView) -> dict[str, object]:
    """One draft for a program."""
    draft = each.draft
    return {
        "id": f"{view.id}/{draft.id}",
        "on": draft.on.isoformat(),
        "to": {"name": draft.to.name, "email": draft.to.email} if draft.to else None,
        "subject": draft.subject,
        "body": draft.body,
        "ready": draft.ready,
        "sent": draft.sent,
        "gaps": list(draft.gaps),
        "note": draft.note,
        "optional": draft.optional,
    }


def _write(shown: tuple[InterviewView, ...], folder: Path, *, quiet: bool) -> None:
    from afterword.publish.files import WouldOverwriteError, write_new  # noqa: PLC0415
    from afterword.publish.mail import eml  # noqa: PLC0415

    kept, written = [], 0
    for view in shown:
        for each in view.drafts:
            if each.eml is None:
                continue
            path = folder / view.id / f"{each.anchor}.eml"
            data = eml(each.draft)
            try:
                write_new(path, data)
                written += 1
            except WouldOverwriteError:
                if path.read_bytes() != data:
                    kept.append(path)
    if not quiet:
        say(f"{written} drafts written into {folder}" if written else "nothing new to write")
    if kept:
        names = ", ".join(str(path) for path in kept)
        fail(f"not overwritten, as you may have changed them: {names}; move them away and run this again")
        raise SystemExit(PROBLEMS)
