"""Documents are printed while others are still composed, in their order, and a few alone wait as texts in memory."""

import logging
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from afterword.publish.pdf import printing as module
from afterword.publish.pdf.engine import UnprintableError
from afterword.publish.pdf.printing import Printing, ShelfOfPrinted
from afterword.workbook.paper.documents import PrintJob
from afterword.workbook.shelf import InMemory


@dataclass
class _ByHand:
    """A printer whose documents are done when the test says so."""

    begun: list[str] = field(default_factory=list)
    files: list[Future[Path]] = field(default_factory=list)

    def submit(self, job: PrintJob, _cache: Path) -> Future[Path]:
        self.begun.append(job.path)
        self.files.append(Future())
        return self.files[-1]

    def end(self, number: int) -> None:
        self.files[number].set_result(Path(self.begun[number]))


@dataclass
class _AtOnce(_ByHand):
    """A printer in this process."""

    def submit(self, job: PrintJob, _cache: Path) -> Future[Path]:
        file = super().submit(job, _cache)
        file.set_result(Path(job.path))
        return file


def _jobs(count: int) -> list[PrintJob]:
    return [PrintJob(f"{number}.pdf", "Checklist", "<p></p>") for number in range(count)]


def test_a_document_is_begun_when_it_is_composed() -> None:
    """The documents of the first interview are being printed while the letters of the second are still written."""
    printer, shelf = _ByHand(), InMemory[PrintJob]()
    jobs: list[PrintJob] = []
    printed = ShelfOfPrinted(shelf, Printing(printer, Path(), jobs))  # type: ignore[arg-type]  # by hand
    for job in _jobs(2):
        jobs.append(job)
        printed.put([job])
        assert printer.begun[-1] == job.path
    assert printed.pieces() == tuple(jobs)


def test_a_few_wait_and_each_that_is_done_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many interviews there are, the texts of a few documents alone are in memory."""
    monkeypatch.setattr(module, "_MOST_WAITING", 3)
    printer, jobs = _ByHand(), _jobs(9)
    printing = Printing(printer, Path(), jobs)  # type: ignore[arg-type]  # by hand
    printing.go_on()
    assert printer.begun == ["0.pdf", "1.pdf", "2.pdf"]
    printer.end(0)
    assert printer.begun == ["0.pdf", "1.pdf", "2.pdf", "3.pdf"]
    printer.end(1)
    printer.end(2)
    assert printer.begun[-1] == "5.pdf"
    assert printing.file(2) == Path("2.pdf")


def test_all_are_printed_by_a_printer_that_is_done_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A centre's worker prints in its own process: each document once, and in order."""
    monkeypatch.setattr(module, "_MOST_WAITING", 3)
    printer, jobs = _AtOnce(), _jobs(2_000)
    printing = Printing(printer, Path(), jobs)  # type: ignore[arg-type]  # at once
    assert [printing.file(number) for number in range(len(jobs))] == [Path(job.path) for job in jobs]
    assert printer.begun == [job.path for job in jobs]


def test_one_that_cannot_be_printed_is_told_and_the_next_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """One proposal that is too long costs nobody the checklist behind it."""
    monkeypatch.setattr(module, "_MOST_WAITING", 1)
    printer = _ByHand()
    printing = Printing(printer, Path(), _jobs(2))  # type: ignore[arg-type]  # by hand
    printing.go_on()
    printer.files[0].set_exception(UnprintableError("too long"))
    printer.end(1)
    with pytest.raises(UnprintableError, match="too long"):
        printing.file(0)
    assert printing.file(1) == Path("1.pdf")


def test_who_ends_early_is_told_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """After Ctrl+C nothing is begun, and no word of it stands in the terminal."""
    told: list[object] = []
    monkeypatch.setattr(logging.getLogger("concurrent.futures"), "exception", lambda *words: told.append(words))
    monkeypatch.setattr(module, "_MOST_WAITING", 1)
    printer = _ByHand()
    printing = Printing(printer, Path(), _jobs(2))  # type: ignore[arg-type]  # by hand
    printing.go_on()

    def closed(*_: object) -> Future[Path]:
        raise RuntimeError("cannot schedule new futures after shutdown")

    monkeypatch.setattr(printer, "submit", closed)
    printer.end(0)
    assert told == []
