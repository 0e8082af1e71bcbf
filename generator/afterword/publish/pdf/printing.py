"""Documents that are printed while others are still composed. Of those that wait, a few alone are in memory as texts."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from afterword.publish.pdf.engine import MOST_SECONDS
from afterword.publish.pdf.printer import Printer
from afterword.workbook.paper.documents import PrintJob
from afterword.workbook.shelf import Shelf

if TYPE_CHECKING:
    from concurrent.futures import Future

_MOST_WAITING = 100  # documents, and those that are being printed: no process that prints is ever without one


class Printing:
    """Documents in the hands of a printer, in their order; `jobs` may grow while they are printed."""

    def __init__(self, printer: Printer, cache: Path, jobs: Sequence[PrintJob]) -> None:
        """`cache` is the folder in which each is put."""
        self._printer = printer
        self._cache = cache
        self._jobs = jobs
        self._begun: list[Future[Path]] = []
        self._in_turn = Lock()

    def go_on(self) -> None:
        """Give the printer as many as there is room for, and one more whenever one is done."""
        if not self._in_turn.acquire(blocking=False):
            return  # whoever has it sees to it
        try:
            while len(self._begun) < len(self._jobs) and self._has_room():
                job = self._jobs[len(self._begun)]
                file = self._printer.submit(job, self._cache)
                self._begun.append(file)
                file.add_done_callback(self._one_is_done)
        finally:
            self._in_turn.release()

    def file(self, number: int) -> Path:
        """The file of one of them, in the cache; it is waited for.

        Raises:
            UnprintableError: it cannot be printed as it is.
            MissingEngineError: this machine cannot set type.
            TimeoutError: it takes too long.
        """
        while len(self._begun) <= number:
            self.go_on()
        file = self._begun[number].result(timeout=MOST_SECONDS)
        self.go_on()
        return file

    def _one_is_done(self, _: object) -> None:
        # The printer, or the place where the texts are, may have been closed by somebody who ended early
        with suppress(RuntimeError, ValueError):
            self.go_on()

    def _has_room(self) -> bool:
        latest = self._begun[-_MOST_WAITING:]
        return len(latest) < _MOST_WAITING or latest[0].done()


class ShelfOfPrinted(Shelf[PrintJob]):
    """A shelf whose documents are printed from the moment they are put there."""

    def __init__(self, shelf: Shelf[PrintJob], printing: Printing) -> None:
        self._shelf = shelf
        self._printing = printing

    def put(self, pieces: Iterable[PrintJob]) -> None:
        """Put some behind the others."""
        self._shelf.put(pieces)
        self._printing.go_on()

    def pieces(self) -> Sequence[PrintJob]:
        """All of them."""
        return self._shelf.pieces()
