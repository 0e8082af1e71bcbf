"""MkDocs' live server on a workspace: how it is started, what it watches, and the door before it."""

import datetime as dt
import errno
import hashlib
import logging
import os
import secrets
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.ending import Ending
from afterword.publish.site.build import NO_PLUGIN, SiteError, settings_file
from afterword.resources import resource
from afterword.serve.live.waiting import FIRST, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

    from afterword.serve.live.door import Door, Target

_NAME_DIGITS = 16
_TAKEN = "another program listens at port {port} already; give another one with --port"


def serve_site(
    root: Path,
    today: dt.date | None,
    port: int,
    listening: "Callable[[], None]",
    *,
    is_awaited: bool = False,
) -> None:
    """Serve the workspace on this computer until it is stopped; every saved change is built and shown.

    `listening` is called when the address can be opened, which is before the first build. Without `today` each build and each
    tick has its own day, also past midnight. Where somebody awaits it in a browser, that says why the first build has failed.

    Raises:
        SiteError: there is no workspace here, or the port is taken.
    """
    settings = settings_file(root)
    ending = Ending()

    def answering() -> None:
        ending.listen()
        listening()

    try:
        waiting = Waiting(port, answering, partial(ends_with, ending))
    except OSError:
        raise SiteError(_TAKEN.format(port=port)) from None
    FIRST.set(waiting)
    if today:
        os.environ["AFTERWORD_TODAY"] = today.isoformat()
    from mkdocs.commands.serve import serve  # noqa: PLC0415  (heavy)
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415  (heavy)

    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    try:
        serve(
            config_file=str(settings),
            dev_addr=f"127.0.0.1:{port}",
            livereload=True,
        )
    except (MkDocsException, OSError) as error:
        why = _why(error, waiting)
        if is_awaited:
            waiting.tell(why)
        raise SiteError(why) from None
    finally:
        ending.begin()
        FIRST.set(None)
        waiting.close()


def ends_with(ending: Ending, server: "LiveReloadServer") -> None:
    """Tidying up begins when this server is shut down."""
    shut_down = server.shutdown

    def undisturbed(*, wait: bool = False) -> None:
        ending.begin()
        shut_down(wait=wait)

    server.shutdown = undisturbed  # type: ignore[method-assign, assignment]  # MkDocs calls it when it has been interrupted


def _why(error: Exception, waiting: Waiting) -> str:
    """Why there is no workbook to be seen."""
    is_port_taken = getattr(error, "errno", 0) == errno.EADDRINUSE
    if is_port_taken and not waiting.has_begun:
        return NO_PLUGIN  # MkDocs wants the port, and nobody is there to hand it over
    return str(error)


def watch_workspace(server: "LiveReloadServer", root: Path) -> None:
    """Build anew when an interview, me.yaml or a template changes."""
    folders = (
        root / "content",
        root / "templates",
        resource("templates"),
    )
    for folder in folders:
        if folder.is_dir():
            server.watch(str(folder))


def stand_before(
    server: "LiveReloadServer", root: Path, port: int, targets: "Iterable[Target]"
) -> None:
    """Put the door before the pages, with a token that only this run knows."""
    from afterword.serve.live.door import Door  # noqa: PLC0415  (only a server needs it)

    waiting = FIRST.get()
    if waiting:
        waiting.hand_over(server)
    pages = server.get_app()
    if pages:
        token = secrets.token_urlsafe()
        door = Door(pages, port, token, targets, _name_of(root))
        server.set_app(looking_at_once(server, door))


def _name_of(root: Path) -> str:
    """By what a browser tells this workspace from another one that is served at the same port: it names no folder."""
    path = str(root.resolve())
    return hashlib.sha256(path.encode()).hexdigest()[:_NAME_DIGITS]


def looking_at_once(server: "LiveReloadServer", door: "Door") -> "WSGIApplication":
    """The door, and after whatever was sent a look at the files: nobody who has saved waits for the next round of looks."""
    from afterword.serve.live.hearing import look  # noqa: PLC0415  (only a server needs it)

    def application(
        environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> "Iterable[bytes]":
        answer = door(environ, start_response)
        if environ["REQUEST_METHOD"] == "POST":
            look(server)
        return answer

    return application
