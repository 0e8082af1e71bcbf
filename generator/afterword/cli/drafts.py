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
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values import suggestion
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.letter import Draft
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.views.steps import DraftView
from afterword.workbook.wording.wording import Wording


@click.command("drafts")
@click.argument("interview", required=False)
@click.option(
    "--write",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write every ready draft into this folder as .eml.",
)
@click.option("--own", metavar="DRAFT", help="Write this draft into a text file of yours, to put it in your own words.")
@folder_option
@today_option
@json_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *, interview: str | None, write: Path | None, own: str | None, folder: Path, today: dt.date, as_json: bool
) -> None:
    """List the drafts of INTERVIEW (or of all) with their dates and whether they are ready."""
    workspace = read_workspace(folder)
    wording = Wording.of(OwnFiles.of(folder))
    cases = cases_of(workspace, today, wording)
    stop_on_errors(review(cases, wording))
    shown = choose(views(cases, wording), interview)
    if own is not None:
        _into_own_words(shown, own, folder)
        return
    if as_json:
        show_json([_data(each) for view in shown for each in view.drafts])
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
        ready += ", in your own words" if each.draft.own else ""
        lines.append(
            f"  {each.when}  {each.draft.id.within}{to}{' (optional)' if each.draft.optional else ''}: {ready}"
        )
    return lines


def _data(each: DraftView) -> dict[str, object]:
    """One draft for a program."""
    draft = each.draft
    return {
        "id": str(draft.id),
        "on": draft.on.isoformat(),
        "to": {"name": draft.to.name, "email": draft.to.email} if draft.to else None,
        "subject": draft.subject,
        "body": draft.body,
        "ready": draft.ready,
        "sent": draft.sent,
        "gaps": list(draft.gaps),
        "note": draft.note,
        "optional": draft.optional,
        "own": draft.own,
    }


def _write(shown: tuple[InterviewView, ...], folder: Path, *, quiet: bool) -> None:
    from afterword.files import WouldOverwriteError, why_refused, write_new  # noqa: PLC0415
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
                if not path.is_file() or path.read_bytes() != data:
                    kept.append(path)
            except OSError as error:
                raise fail(f"nothing more is written into {folder}: {why_refused(None, error)}") from None
    if not quiet:
        say(f"{written} drafts written into {folder}" if written else "nothing new to write")
    if kept:
        names = ", ".join(str(path) for path in kept)
        fail(f"not overwritten, as you may have changed them: {names}; move them away and run this again")
        raise SystemExit(PROBLEMS)


def _into_own_words(shown: tuple[InterviewView, ...], name: str, folder: Path) -> None:
    """Write one draft as it stands into the folder beside its interview; never over a file that is there."""
    from afterword.files import WouldOverwriteError, why_refused, write_new  # noqa: PLC0415
    from afterword.interview.model.own_drafts import file_name  # noqa: PLC0415

    view, draft = _one(shown, name)
    if draft.own:
        raise fail(f"this draft is in your own words already: {draft.where}")
    path = folder / "content" / "interviews" / view.id / file_name(draft.id.within)
    subject = f"Subject: {draft.subject}\n\n" if draft.subject and not draft.note else ""
    try:
        write_new(path, f"{subject}{draft.body}\n".encode())
    except WouldOverwriteError:
        raise fail(f"nothing was written: {path} is there already") from None
    except OSError as error:
        raise fail(f"nothing was written: {path}: {why_refused(folder, error)}") from None
    say(str(path))


def _one(shown: tuple[InterviewView, ...], name: str) -> tuple[InterviewView, Draft]:
    """The one draft of that ID, whole or within its interview."""
    found = [
        (view, each.draft)
        for view in shown
        for each in view.drafts
        if name in {each.draft.id.within, str(each.draft.id)}
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise fail(f"say which interview: {', '.join(view.id for view, _ in found)}")
    near = suggestion(name, [each.draft.id.within for view in shown for each in view.drafts])
    raise fail(
        f"there is no draft `{name}`" + (f"; did you mean `{near}`?" if near else "; `afterword drafts` lists them")
    )
