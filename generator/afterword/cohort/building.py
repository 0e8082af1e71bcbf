"""A workbook built for one client: whole or not at all, here or on a worker."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.cohort.inputs import check_outputs, check_settings, inputs
from afterword.cohort.work import Mistake, Task, mistakes_in, whatever_happens
from afterword.diagnostics import has_errors
from afterword.interview.reading.workspace import read_workspace
from afterword.publish.build import BuildError, build
from afterword.publish.pdf.engine import printed
from afterword.publish.pdf.printer import Printer
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import review
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import Wording

if TYPE_CHECKING:
    from afterword.workbook.paper.documents import PrintJob

_ONE_AT_A_TIME = threading.Lock()  # MkDocs has one log, and a worker may have threads
UNBUILDABLE = "its workbook cannot be built; `afterword build` in its folder says why"


class Outcome(StrEnum):
    """What came of a build."""

    BUILT = "built"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True)
class Report:
    """What came of one client's build; of a failed one the errors in their files, or why."""

    number: int
    outcome: Outcome
    mistakes: tuple[Mistake, ...] = field(default=(), repr=False)
    why: str = field(default="", repr=False)


def built(task: Task) -> Report:
    """Build one client's workbook; nothing is raised."""

    def failed(why: str, mistakes: tuple[Mistake, ...]) -> Report:
        return Report(task.number, Outcome.FAILED, mistakes, why)

    with _ONE_AT_A_TIME:
        return whatever_happens(task, _built, failed)


def lost(task: Task, why: str) -> Report:
    """What is told of a client whose build no worker came back with."""
    return Report(task.number, Outcome.FAILED, why=why)


def _built(task: Task) -> Report:
    root = Path(task.root)
    inputs(root)
    check_settings(root)
    check_outputs(root)
    wording = Wording.of(OwnFiles.of(root))
    cases = cases_of(read_workspace(root), task.today, wording)
    problems = review(cases, wording)
    if has_errors(problems):
        return Report(task.number, Outcome.FAILED, mistakes_in(problems))
    try:
        build(root, compose(cases, wording), _PrinterHere())
    except BuildError:
        return Report(task.number, Outcome.FAILED, why=UNBUILDABLE)
    return Report(task.number, Outcome.BUILT)


class _PrinterHere(Printer):
    """Prints in this process: a worker of Dask may start none, and has one core to itself."""

    def __init__(self) -> None:
        """Start nothing."""

    def submit(self, job: "PrintJob", cache: Path) -> "Future[bytes]":
        """Print a document now."""
        future: Future[bytes] = Future()
        _settle(future, lambda: printed(job.title, job.html, job.most_pages, cache))
        return future


def _settle(future: "Future[bytes]", work: Callable[[], bytes]) -> None:
    """Give a future what the work gives, or raises."""
    try:
        future.set_result(work())
    except Exception as error:  # noqa: BLE001  (as a process that prints hands it on)
        future.set_exception(error)
