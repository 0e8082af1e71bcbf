"""Documents of a live server: its pages are shown first, and what is not in the cache is printed behind them.

That is when nothing has been changed for a while: who goes on typing has the whole machine. Who asks for a document before gets
it as soon as it is printed.
"""

import shutil
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.publish.kept import kept_documents
from afterword.publish.output import take_over
from afterword.publish.pdf.cache import cache_folder, cached_file, evict_all_but
from afterword.publish.pdf.engine import MOST_SECONDS
from afterword.publish.pdf.printer import Printer
from afterword.serve.live.lasting import reason, tell
from afterword.workbook.compose import Workbook

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from mkdocs.livereload import LiveReloadServer

    from afterword.workbook.paper.documents import PrintJob


_A_WHILE = 5  # seconds


class Prints:
    """What is printed for the pages that are shown now."""

    def __init__(self, root: Path) -> None:
        """Made before a thread is started: its processes begin as copies of this one."""
        self._cache = cache_folder(root)
        self._printer = Printer(at_once=False).__enter__()
        self._lock = threading.RLock()
        self._workbook: Workbook | None = None
        self._site: Path | None = None
        self._timer = threading.Timer(0, self._print_all)
        self._waiting: dict[str, PrintJob] = {}
        self._printing: dict[str, Future[Path]] = {}
        # Printed and put there, or given up.
        self._settled: dict[str, threading.Event] = {}

    def put(self, workbook: Workbook, stage: Path) -> None:
        """Put into the pages that are being built what was printed before; remember what is to be printed for them."""
        self._workbook = workbook
        for path, name in kept_documents(workbook).items():
            with suppress(FileNotFoundError):  # it is among those to be printed
                take_over(self._cache / name, stage / path)
        for job in workbook.documents:
            file = cached_file(self._cache, job.html, job.most_pages)
            with suppress(OSError):
                _put(file, stage / job.path)

    def begin(self, site: Path) -> None:
        """Print, after a while, what those pages lack that are shown from now on."""
        with self._lock:
            self._give_up()
            self._site = site
            self._evict()
            jobs = self._workbook.documents if self._workbook else ()
            for job in jobs:
                if not (site / job.path).is_file():
                    self._waiting[job.path] = job
            self._timer = threading.Timer(_A_WHILE, self._print_all)
            self._timer.daemon = True
            self._timer.start()

    def _print_all(self) -> None:
        with self._lock:
            for path in tuple(self._waiting):
                self._print(path)

    def _give_up(self) -> None:
        """Print no more of what belongs to pages of before."""
        self._timer.cancel()
        self._waiting.clear()
        printing = list(self._printing.values())
        self._printing.clear()
        for document in printing:
            document.cancel()
        for settled in self._settled.values():
            settled.set()

    def _print(self, path: str) -> None:
        job = self._waiting.pop(path)
        self._settled[job.path] = threading.Event()
        document = self._printer.submit(job, self._cache)
        self._printing[job.path] = document
        document.add_done_callback(partial(self._printed, job))

    def stand_before(self, server: "LiveReloadServer") -> None:
        """Have the server wait before it gives a document that is being printed."""
        pages = server.get_app()
        if pages is None:
            return

        def application(
            environ: dict[str, Any], start_response: Any
        ) -> "Iterable[bytes]":
            self._wait_for(environ["PATH_INFO"].removeprefix("/"))
            return pages(environ, start_response)

        server.set_app(application)

    def _wait_for(self, path: str) -> None:
        with self._lock:
            if path in self._waiting:
                self._print(path)
        settled = self._settled.get(path)
        if settled:
            settled.wait(MOST_SECONDS)

    def end(self) -> None:
        """Print no more; what was begun is no mistake of anybody's."""
        with self._lock:
            self._give_up()
        self._printer.__exit__(KeyboardInterrupt)

    def _printed(self, job: "PrintJob", printing: "Future[Path]") -> None:
        """Put a document beside the pages, if they are still those that it belongs to."""
        with self._lock:
            if self._printing.get(job.path) is not printing or not self._site:
                self._evict()
                return
            try:
                _put(printing.result(), self._site / job.path)
            except Exception as error:  # noqa: BLE001  (whatever it is, the pages are shown)
                tell(reason(error, job.source))
            self._settled[job.path].set()

    def _evict(self) -> None:
        if self._workbook:
            unchanged = kept_documents(self._workbook).values()
            evict_all_but(self._workbook.documents, self._cache, unchanged)


def _put(file: Path, place: Path) -> None:
    """Copy a document to its place beside the pages, whole or not at all."""
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_suffix(".part")
    shutil.copyfile(file, part)
    part.replace(place)
