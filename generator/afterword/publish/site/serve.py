"""MkDocs' live server on a workspace."""

import datetime as dt
import logging
import os
from pathlib import Path

from afterword.publish.site.build import SiteError, settings_file


def serve_site(root: Path, today: dt.date | None, port: int, *, open_browser: bool) -> None:
    """Serve the workspace on this computer until it is stopped; every saved change is built and shown, every tick written.

    Without `today` each build and each tick has its own day, also past midnight.

    Raises:
        SiteError: there is no workspace here, or the port is taken.
    """
    settings = settings_file(root)
    if today:
        os.environ["AFTERWORD_TODAY"] = today.isoformat()
    from mkdocs.commands.serve import serve  # noqa: PLC0415  (heavy)
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    try:
        serve(config_file=str(settings), dev_addr=f"127.0.0.1:{port}", open_in_browser=open_browser, livereload=True)
    except (MkDocsException, OSError) as error:
        raise SiteError(str(error)) from None
