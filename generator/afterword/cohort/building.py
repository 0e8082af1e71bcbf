"""A workbook built for one client: whole or not at all, here or on a worker."""

import datetime as dt
import gc
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import ParamSpec, TypeVar

from afterword.cohort.inputs import HostileWorkspaceError, check, inputs
from afterword.cohort.limits import at_most
from afterword.cohort.work import Mistake, Task, mistakes_in, whatever_happens
from afterword.diagnostics import has_errors
from afterword.frozen import frozen
from afterword.interview.reading.workspace import read_workspace
from afterword.publish.aside import Aside
from afterword.publish.build import BuildError, build
from afterword.publish.built import NOTHING_BUILT, Built, inputs_now, latest
from afterword.publish.output import write_schemas
from afterword.publish.pdf.cache import cache_folder
from afterword.publish.pdf.engine import MOST_SECONDS
from afterword.publish.pdf.printer import Printer
from afterword.publish.pdf.printing import Printing
from afterword.resources import OwnFiles
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import Shelves, cases_of, compose
from afterword.workbook.wording.wording import Wording

P = ParamSpec("P")
Done = TypeVar("Done")
_ONE_AT_A_TIME = threading.Lock()  # MkDocs has one log, and a worker may have threads
_GARBAGE_THRESHOLDS = (100_000, 30, 30)  # as every command has them; a worker is none
UNBUILDABLE = "its workbook cannot be built; `afterword build` in its folder says why"


class Outcome(StrEnum):
    """What came of a build."""

    BUILT = "built"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@frozen
class Report:
    """What came of one client's build; of a failed one the errors in their files, or why."""

    number: int
    outcome: Outcome
    mistakes: tuple[Mistake, ...] = field(default=(), repr=False)
    why: str = field(default="", repr=False)


def built(task: Task) -> Report:
    """Build one client's workbook; nothing is raised."""
    gc.set_threshold(*_GARBAGE_THRESHOLDS)

    def failed(why: str, mistakes: tuple[Mistake, ...]) -> Report:
        return Report(task.number, Outcome.FAILED, mistakes, why)

    with _ONE_AT_A_TIME:
        return whatever_happens(task, _built, failed)


def lost(task: Task, why: str) -> Report:
    """What is told of a client whose build no worker came back with."""
    return Report(task.number, Outcome.FAILED, why=why)


def largest_first(tasks: Iterable[Task]) -> list[Task]:
    """Clients with many files of interviews before those with few: no worker waits for another's large one at the end."""
    return sorted(tasks, key=_files_of_interviews, reverse=True)


def _files_of_interviews(task: Task) -> int:
    """How many there are; none in a folder that is not opened."""
    try:
        names = inputs(Path(task.root))
    except (HostileWorkspaceError, OSError):
        return 0
    return sum(map(_is_of_interview, names))


def _is_of_interview(name: str) -> bool:
    return name.startswith("content/interviews/")


def is_current(task: Task) -> bool:
    """Whether nothing has changed since the latest build: a glance, before anything heavy is started."""
    root = Path(task.root)
    try:
        check(root)
    except (HostileWorkspaceError, OSError):
        return False
    before = latest(root)
    begun = begun_in(root, task.today, before)
    return begun is not NOTHING_BUILT and before.is_current(root, begun.inputs)


def begun_in(
    root: Path,
    today: dt.date,
    before: Built | None = None,
) -> Built:
    """A build as it is put on record: with nothing to tell, as nobody was told anything."""
    before = before or latest(root)
    inputs_of_now = inputs_now(root, today.isoformat(), before.inputs)
    if inputs_of_now is None:
        return NOTHING_BUILT
    return Built(inputs_of_now)


def unchanged(task: Task) -> Report:
    """What is told of a client for whom there was nothing to do."""
    return Report(task.number, Outcome.UNCHANGED)


def _built(task: Task) -> Report:
    root = Path(task.root)
    check(root)
    if is_current(task):
        return unchanged(task)
    begun = begun_in(root, task.today)
    wording = Wording.of(OwnFiles.of(root))
    cases = cases_of(read_workspace(root), task.today, wording)
    problems = all_problems(cases, wording)
    if has_errors(problems):
        return Report(task.number, Outcome.FAILED, mistakes_in(problems))
    try:
        write_schemas(root)
        with Aside(root / ".afterword") as aside:
            workbook = compose(cases, wording, shelves=Shelves.of(aside.shelf))
            cache, documents = cache_folder(root), workbook.documents
            printing = Printing(_PrinterHere(), cache, documents)
            build(root, workbook, printing, begun=begun)
    except BuildError:
        return Report(task.number, Outcome.FAILED, why=UNBUILDABLE)
    return Report(task.number, Outcome.BUILT)


class _Here(Executor):
    """Does each thing at once, in this process: a worker of Dask may start none, and has one core to itself."""

    def submit(
        self, work: Callable[P, Done], /, *args: P.args, **options: P.kwargs
    ) -> Future[Done]:
        """Do it; the future has the result, or what was raised."""
        future: Future[Done] = Future()
        try:
            with at_most(MOST_SECONDS):
                future.set_result(work(*args, **options))
        except Exception as error:  # noqa: BLE001  (as a process that prints hands it on)
            future.set_exception(error)
        return future


class _PrinterHere(Printer):
    """Prints in this process."""

    def __init__(self) -> None:
        """Start nothing."""
        self._pool = _Here()
