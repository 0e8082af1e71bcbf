"""`afterword serve`: the workbook in the browser, following every change."""

import datetime as dt
import logging
import os
from pathlib import Path

import click

from afterword.cli.shared import fail, folder_option, say, today_option


@click.command("serve")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port on this computer."
)
@click.option("--open", "open_browser", is_flag=True, help="Open it in the browser.")
@folder_option
@today_option
def command(*, port: int, open_browser: bool, folder: Path, today: dt.date) -> None:
    """Show the workbook on this computer; every saved change appears by itself. Stop with Ctrl+C.

    A mistake in a file is shown in its place on the page and here, and the rest stays up.
    """
    os.environ["AFTERWORD_TODAY"] = today.isoformat()
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    settings = folder / "mkdocs.yml"
    if not settings.is_file():
        raise fail("mkdocs.yml is missing: this folder is not a workspace; `afterword init .` makes one")
    from mkdocs.commands.serve import serve  # noqa: PLC0415  (heavy)
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    say(f"Your workbook: http://127.0.0.1:{port}/  (stop with Ctrl+C)")
    try:
        serve(config_file=str(settings), dev_addr=f"127.0.0.1:{port}", open_in_browser=open_browser, livereload=True)
    except (MkDocsException, OSError) as error:
        raise fail(str(error)) from None
