"""What lets MkDocs' live server live on: no request, no link and no failed build ends it, or keeps it from answering."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler

import click
from mkdocs.exceptions import MkDocsException

from afterword.escape import terminal
from afterword.files import take_place
from afterword.publish.site.build import page_of

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

_LONGEST_REQUEST = 20  # seconds until what was announced has come
_WATCHED_EVERY = 1.0  # seconds; of a saved file most systems tell at once
_SETTLED_AFTER = 0.02  # seconds without a further change: what the system tells of one saved file comes within three


class Stages:
    """A fresh folder for each build, which takes the place of the pages that are shown when the build has ended well."""

    def __init__(
        self,
        server: "LiveReloadServer",
        shown: Callable[[Path], None],
    ) -> None:
        """`shown` is told when what was built has taken its place."""
        self.failed = ""  # why the latest build has not ended well
        self._shown = shown
        self._site = Path(server.root)
        self._build = server.builder
        self._stage = Path(tempfile.mkdtemp(dir=self._site.parent, prefix="mkdocs_"))

    def begin(self) -> Path:
        """The folder for the build that begins."""
        self._sweep()
        fresh = self._stage / "site"
        fresh.mkdir()
        return fresh

    def build(self) -> None:
        """Build. What fails is told in the terminal, and the pages of before stay."""
        try:
            self._build()
            take_place(self._stage / "site", self._site)
            self._shown(self._site)
            self.failed = ""
        except (Exception, SystemExit) as error:  # noqa: BLE001  (whatever it is, somebody is reading the other pages)
            self.failed = reason(error, page_of(error))
            tell(self.failed)
        self._sweep()

    def error_page(self, status: int) -> bytes | None:
        """The page of the theme for a status such as 404, if it has one."""
        with suppress(OSError):
            return Path(self._site, f"{status}.html").read_bytes()
        return None

    def end(self) -> None:
        """Remove what was built."""
        shutil.rmtree(self._stage, ignore_errors=True)

    def _sweep(self) -> None:
        for leftover in self._stage.iterdir():
            shutil.rmtree(leftover, ignore_errors=True)


def make_lasting(
    server: "LiveReloadServer",
    shown: Callable[[Path], None],
) -> Stages:
    """Watch through no link, wait for no request without end, and keep the last good pages."""
    _follow_no_links(server)
    server.RequestHandlerClass = _handler(server.RequestHandlerClass)
    stages = Stages(server, shown)
    server.build_delay = _SETTLED_AFTER
    server.builder = stages.build
    server.error_handler = stages.error_page
    return stages


def _follow_no_links(server: "LiveReloadServer") -> None:
    """Look at each name itself: a link that leads upwards has no end."""
    from watchdog.observers.polling import PollingObserverVFS  # noqa: PLC0415  (only a server needs it)

    watched = list(server._watched_paths)  # noqa: SLF001  (MkDocs has begun to watch, and has no other list)
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserverVFS(  # type: ignore[assignment]  # a sister of the one that MkDocs has
        os.lstat, os.scandir, polling_interval=_WATCHED_EVERY
    )
    for path in watched:
        server.watch(path)


def _handler(kind: Callable[..., object]) -> type[WSGIRequestHandler]:
    class Handler(kind):  # type: ignore[misc, valid-type]  # MkDocs' own, whatever it is
        """Gives a request its time; who goes away or sends nothing is no error of ours."""

        timeout = _LONGEST_REQUEST

        def handle(self) -> None:
            with suppress(OSError):
                super().handle()

    return Handler


def reason(error: BaseException, page: str) -> str:
    """What could not be made, and of which page or file."""
    message = str(error) or type(error).__name__
    if isinstance(error, MkDocsException):
        return message
    return f"{page}: {message}"


def tell(message: str) -> None:
    """Say it in the terminal."""
    click.echo(
        f"error: {terminal(message)}\nThe pages stay as they were; save the file again when it is mended.\n",
        file=sys.stdout,
    )
