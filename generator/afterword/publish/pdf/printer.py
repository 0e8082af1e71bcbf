"""Processes that print: they take up WeasyPrint while this one still reads and composes, and print while the site is built."""

import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from afterword.ending import before_spawning, undisturbed
from afterword.publish.pdf.cache import cached_file
from afterword.publish.pdf.engine import load_engine, printed

if TYPE_CHECKING:  # the processes that are started from here stay as light as this file
    from afterword.workbook.paper.documents import PrintJob

_START = "fork" if sys.platform == "linux" else "spawn"


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Printer:
    """The processes, from `with` to its end; whoever leaves early, by an error or Ctrl+C, ends them at once.

    Made before anything heavy is imported, they cost next to nothing to start. Each loads the engine when it has something to
    print; with `at_once`, where all is to be printed, the first does so while this process still reads.
    """

    def __init__(
        self,
        processes: int | None = None,
        interviews: int = 0,
        *,
        at_once: bool = True,
    ) -> None:
        """Without a number of `processes` as many as there are processors, but no more than there are `interviews`.

        A second one for the documents of the same interview would load the engine for longer than it prints.
        """
        most = cores()
        self._pool: Executor = ProcessPoolExecutor(
            processes or min(most, interviews or most),
            multiprocessing.get_context(_START),
            initializer=_end_with_the_parent,
        )
        self._first_work = load_engine if at_once else _nothing

    def __enter__(self) -> Self:
        self._others = multiprocessing.active_children()
        if _START == "spawn":
            before_spawning()
        try:
            with undisturbed():
                self._pool.submit(self._first_work)
        except BaseException as error:
            self.__exit__(type(error))
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        failed = kind is not None
        if failed:  # a layout without end would hold up the way out
            for process in multiprocessing.active_children():
                if process not in self._others:
                    process.kill()
            _stop_sending(self._pool)
            _stop_hearing(self._pool)
        with suppress(OSError):
            self._pool.shutdown(cancel_futures=failed)

    def submit(self, job: "PrintJob", cache: Path) -> "Future[Path]":
        """Begin to print a document, if it is not in the cache; the result is its file there."""
        file = cached_file(cache, job.html, job.most_pages)
        if file.exists():
            ready: Future[Path] = Future()
            ready.set_result(file)
            return ready

        return self._pool.submit(printed, job.title, job.html, job.most_pages, file)


def _stop_sending(pool: Executor) -> None:
    """Give up what is being sent to a process that was killed: before Python 3.11.5 that was waited for without end (gh-94777).

    The end that is read from becomes one of nothing, and is not closed here: whoever sends closes it, and would wait for ever
    if both did so at once.
    """
    with suppress(AttributeError, OSError), Path(os.devnull).open("rb") as nothing:
        end = pool._call_queue._reader.fileno()  # type: ignore[attr-defined]  # noqa: SLF001  (there is no other way to it)
        os.dup2(nothing.fileno(), end)


def _stop_hearing(pool: Executor) -> None:
    """Give up the rest of a result that a process was killed at, which is waited for as long as anybody could write it."""
    with suppress(AttributeError, OSError):
        pool._result_queue._writer.close()  # type: ignore[attr-defined]  # noqa: SLF001  (there is no other way to it)


def _nothing() -> None:
    """Start the processes, and give them nothing to do."""


def _end_with_the_parent() -> None:
    """Ctrl+C, and the end of the terminal, are answered by the process that builds; nothing prints on when that has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):  # not on Windows
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent:
        watch = threading.Thread(target=_end_after, args=(parent,), daemon=True)
        watch.start()


def _end_after(parent: "multiprocessing.process.BaseProcess") -> None:
    parent.join()
    os._exit(1)
