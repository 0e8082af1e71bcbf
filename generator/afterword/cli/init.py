"""`afterword init`: a new workspace."""

import sys
from pathlib import Path

import click

from afterword.cli.options import Place
from afterword.cli.pasted import as_pasted
from afterword.cli.terminal import fail, say, somebody_there, stop_on_errors
from afterword.cli.whereabouts import last_workspace, remember
from afterword.edit.new_workspace import write_workspace
from afterword.files import WouldOverwriteError, why_refused
from afterword.interview.reading.own_folder import linked_folders

_CLICK = "A double click on `Open my workbook` in it opens it in your browser, as `afterword` does there."

_NAME = "Next: open it; the page asks for your name. By hand, it goes into {}"


@click.command("init")
@click.argument("folder", type=Place(file_okay=False, path_type=Path))
@click.option("--name", help="Your name, exactly as you sign it.")
@click.option("--email", help="Your private email address.")
def command(folder: Path, name: str | None, email: str | None) -> None:
    """Make a new workspace in FOLDER. Nothing that is there already is touched."""
    if name is None and somebody_there():
        name = asked_name()
    make_workspace(folder, name, email)
    if last_workspace() is None:
        remember(folder)
    say(f"Your workspace: {folder}")
    say(_CLICK)
    if name:
        say(f"Next: afterword new -C {as_pasted(folder)}")
    else:
        say(_NAME.format(folder / "content" / "me.yaml"))


def asked_name() -> str | None:
    """The name that somebody types who is asked for it; None if they leave it for later."""
    name: str = click.prompt(
        "Your name, exactly as you sign it",
        default="",
        show_default=False,
    )
    return name or None


def make_workspace(folder: Path, name: str | None, email: str | None) -> None:
    """Write every file of a new workspace, or none if one of them is there already."""
    stop_on_errors(linked_folders(folder))
    try:
        write_workspace(folder, name, email, sys.executable)
    except WouldOverwriteError as error:
        raise fail(
            f"nothing was written: {error} is there already; choose another folder"
        ) from None
    except OSError as error:
        raise fail(
            f"no workspace is made in {folder}: {why_refused(None, error)}; choose another folder"
        ) from None
