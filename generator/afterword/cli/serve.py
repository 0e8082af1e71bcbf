"""`afterword serve`: the workbook in the browser, following every change."""

import datetime as dt
from pathlib import Path

import click
from click.core import ParameterSource

from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import fail, say


@click.command("serve")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=8000,
    show_default=True,
    help="The port on this computer.",
)
@click.option("--open", "open_browser", is_flag=True, help="Open it in the browser.")
@folder_option
@today_option
def command(
    *,
    port: int,
    open_browser: bool,
    folder: Path,
    today: dt.date,
) -> None:
    """Show the workbook on this computer; every saved change appears by itself. Stop with Ctrl+C.

    A tick on a page is written into the log of its interview at once, and the plan follows; without the tick the line is
    taken out again. Only this computer can reach these pages. A mistake in a file is shown in its place on the page and
    here, and the rest stays up.
    """
    from afterword.publish.site.build import SiteError  # noqa: PLC0415  (heavy)
    from afterword.serve.server import serve_site  # noqa: PLC0415  (heavy)

    source = click.get_current_context().get_parameter_source("today")
    day = today if source is ParameterSource.COMMANDLINE else None
    say(f"Your workbook: http://127.0.0.1:{port}/  (stop with Ctrl+C)")
    try:
        serve_site(folder, day, port, open_browser=open_browser)
    except SiteError as error:
        raise fail(str(error)) from None
