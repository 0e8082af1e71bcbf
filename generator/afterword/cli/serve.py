"""`afterword serve`: the workbook in the browser, following every change."""

import datetime as dt
from pathlib import Path

import click
from click.core import ParameterSource

from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import fail, failing, say
from afterword.cli.whereabouts import remember

_NO_BROWSER = (
    "No browser opened by itself: type that address into yours, or click on it."
)


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
    source = click.get_current_context().get_parameter_source("today")
    day = today if source is ParameterSource.COMMANDLINE else None
    from afterword.serve.live.seat import seat  # noqa: PLC0415  (only who serves)

    with seat(folder) as is_ours:
        _serve(folder, day, port, opens=open_browser, is_ours=is_ours)


def show_workbook(folder: Path) -> None:
    """Open the workbook in the browser: the one that is running already, or one that is served from now on."""
    from afterword.serve.live.seat import free_port, seat  # noqa: PLC0415  (only who serves)

    with seat(folder) as is_ours:
        if is_ours:
            _serve(folder, None, free_port(folder), opens=True, is_ours=True)
            return
    _open_running(folder)


def _serve(
    folder: Path,
    day: dt.date | None,
    port: int,
    *,
    opens: bool,
    is_ours: bool,
) -> None:
    """Serve it until it is stopped, and say where it is seen once it can be opened there."""
    from afterword.serve.live.browser import open_meanwhile  # noqa: PLC0415  (only who serves)
    from afterword.serve.live.seat import address_at, write_address  # noqa: PLC0415  (likewise)

    address = address_at(port)

    def listening() -> None:
        say(f"Your workbook: {address}  (stop with Ctrl+C)")
        remember(folder)
        if is_ours:
            write_address(folder, address)
        if opens:
            open_meanwhile(address, _say_no_browser)

    from afterword.publish.site.build import SiteError  # noqa: PLC0415  (heavy)
    from afterword.serve.live.server import serve_site  # noqa: PLC0415  (heavy)

    with failing(SiteError):
        serve_site(folder, day, port, listening, is_awaited=opens)


def _open_running(folder: Path) -> None:
    """Open the one that is running."""
    from afterword.serve.live.browser import open_browser  # noqa: PLC0415  (only who serves)
    from afterword.serve.live.seat import running_address  # noqa: PLC0415  (likewise)

    address = running_address(folder)
    if not address:
        raise fail(
            "your workbook is open already, in a window that does not say where; close that one, and try again"
        )
    say(f"Your workbook is open already: {address}")
    if not open_browser(address):
        _say_no_browser()


def _say_no_browser() -> None:
    say(_NO_BROWSER)
