"""Processes beside this one, for its heavy work. They end with it, and at once where it ends early."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import ParamSpec, Self, TypeVar

from afterword.ending import before_spawning, undisturbed

P = ParamSpec("P")
Done = TypeVar("Done")
_START = "fork" if sys.platform == "linux" else "spawn"


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def nothing() -> None:
    """Start the processes, and give them nothing to do."""


class Processes:
    """So many, from `with` to its end; whoever leaves early, by an error or Ctrl+C, ends them at once."""

    def __init__(self, number: int, first_work: Callable[[], None] = nothing) -> None:
        """The first of them begins with `first_work`, while nothing is asked of it yet."""
        self._first_work = first_work
        self._pool: Executor = ProcessPoolExecutor(
            number,
            multiprocessing.get_context(_START),
            initializer=_end_with_the_parent,
        )

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

    def do(
        self, work: Callable[P, Done], /, *args: P.args, **options: P.kwargs
    ) -> Future[Done]:
        """Have it done by one of them, once it is free.

        Raises:
            BrokenProcessPool: one has ended in the middle of its work; here, or when the result is asked for.
        """
        return self._pool.submit(work, *args, **options)


def _stop_sending(pool: Executor) -> None:
    """Give up what is being sent to a process that was killed: before Python 3.11.5 that was waited for without end (gh-94777).

    The end that is read from becomes one of nothing, and is not closed here: whoever sends closes it, and would wait for ever
    if both did so at once.
    """
    with suppress(AttributeError, OSError), Path(os.devnull).open("rb") as nothing_read:
        end = pool._call_queue._reader.fileno()  # type: ignore[attr-defined]  # noqa: SLF001  (there is no other way to it)
        os.dup2(nothing_read.fileno(), end)


def _stop_hearing(pool: Executor) -> None:
    """Give up the rest of a result that a process was killed at, which is waited for as long as anybody could write it."""
    with suppress(AttributeError, OSError):
        pool._result_queue._writer.close()  # type: ignore[attr-defined]  # noqa: SLF001  (there is no other way to it)


def _end_with_the_parent() -> None:
    """Ctrl+C, and the end of the terminal, are answered by the process that began it; nothing works on when that has gone."""
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
