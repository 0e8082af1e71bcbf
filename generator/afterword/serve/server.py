"""MkDocs' live server on a workspace: how it is started, what it watches, and the door before it."""

import datetime as dt
import hashlib
import logging
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.publish.site.build import NO_PLUGIN, SiteError, settings_file
from afterword.resources import resource
from afterword.serve.ending import Ending
from afterword.serve.waiting import FIRST, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

    from afterword.serve.door import Door, Target

_NAME_DIGITS = 16
_TAKEN = "another program listens at port {port} already; give another one with --port"


def serve_site(
    root: Path,
    today: dt.date | None,
    port: int,
    listening: "Callable[[], None]",
) -> None:
    """Serve the workspace on this computer until it is stopped; every saved change is built and shown.

    `listening` is called when the address can be opened, which is before the first build. Without `today` each build and each
    tick has its own day, also past midnight.

    Raises:
        SiteError: there is no workspace here, or the port is taken.
    """
    settings = settings_file(root)
    ending = Ending()

    def answering() -> None:
        ending.listen()
        listening()

    try:
        waiting = Waiting(port, answering, ending.begins_with)
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
    except MkDocsException as error:
        raise SiteError(str(error)) from None
    except OSError as error:
        # MkDocs wants the port, and nobody is there to hand it over.
        if not waiting.has_begun:
            raise SiteError(NO_PLUGIN) from None
        raise SiteError(str(error)) from None
    finally:
        ending.begin()
        FIRST.set(None)
        waiting.close()


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
    from afterword.serve.door import Door  # noqa: PLC0415  (only a server needs it)

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

    def application(
        environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> "Iterable[bytes]":
        answer = door(environ, start_response)
        if environ["REQUEST_METHOD"] == "POST":
            for emitter in server.observer.emitters:
                emitter.queue_events(0)
        return answer

    return application
