"""`afterword init`: a new workspace."""

from collections.abc import Mapping
from pathlib import Path

import click

from afterword.cli.options import Place
from afterword.cli.terminal import fail, say, somebody_there
from afterword.edit.starter import workspace_files
from afterword.files import why_refused, write_new


@click.command("init")
@click.argument("folder", type=Place(file_okay=False, path_type=Path))
@click.option("--name", help="Your name, exactly as you sign it.")
@click.option("--email", help="Your private email address.")
def command(folder: Path, name: str | None, email: str | None) -> None:
    """Make a new workspace in FOLDER. Nothing that is there already is touched."""
    if name is None and somebody_there():
        name = click.prompt(
            "Your name, exactly as you sign it",
            default="",
            show_default=False,
        )
        name = name or None
    _write(folder, name, email)
    say(f"Your workspace: {folder}")
    if name:
        say(f"Next: afterword new -C {folder}")
    else:
        say(f"Next: write your name in {folder / 'content' / 'me.yaml'}")


def _write(folder: Path, name: str | None, email: str | None) -> None:
    """Write every file of a new workspace, or none if one of them is there already."""
    files = workspace_files(name, email)
    try:
        for path in files:
            if (folder / path).exists():
                raise fail(
                    f"nothing was written: {folder / path} is there already; choose another folder"
                )
        _write_all(folder, files)
    except OSError as error:
        raise fail(
            f"no workspace is made in {folder}: {why_refused(None, error)}; choose another folder"
        ) from None


def _write_all(folder: Path, files: Mapping[str, str]) -> None:
    """Write these files; what the disk took of them before it refused one is taken away again."""
    written: list[Path] = []
    try:
        for name, text in files.items():
            write_new(folder / name, text.encode())
            written.append(folder / name)
    except OSError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
