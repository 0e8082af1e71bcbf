"""A process that prints: it takes up WeasyPrint while this one still reads and composes, and prints while the site is built."""

import multiprocessing
import sys
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from afterword.publish.pdf.engine import load_engine, printed

if TYPE_CHECKING:  # the process that is started from here stays as light as this file
    from afterword.workbook.paper.documents import PrintJob

_START = "fork" if sys.platform == "linux" else "spawn"


class Printer:
    """The process, from `with` to its end; whoever leaves early, by an error or Ctrl+C, ends it at once.

    Made before anything heavy is imported, it costs next to nothing to start.
    """

    def __init__(self) -> None:
        self._pool = ProcessPoolExecutor(1, multiprocessing.get_context(_START))

    def __enter__(self) -> Self:
        self._pool.submit(load_engine)
        self._processes = multiprocessing.active_children()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        failed = kind is not None
        if failed:
            for (
                process
            ) in self._processes:  # a layout without end would hold up the way out
                process.kill()
        with suppress(OSError):
            self._pool.shutdown(cancel_futures=failed)

    def submit(self, job: "PrintJob", cache: Path) -> "Future[bytes]":
        """Begin to print a document; the result is its bytes."""
        return self._pool.submit(
            printed,
            job.title,
            job.html,
            job.most_pages,
            cache,
        )
