"""A workspace sent to a worker that does not see its folder, and the workbook that comes back."""

import datetime as dt
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from afterword import __version__
from afterword.cohort.building import Outcome, Report, built, lost
from afterword.cohort.crew import Crew
from afterword.cohort.inputs import (
    GUIDES,
    SETTINGS,
    HostileWorkspaceError,
    check_outputs,
    check_settings,
    inputs,
)
from afterword.cohort.work import Task
from afterword.files import staged, why_refused

Files = tuple[tuple[str, bytes], ...]
_SITE = "site"
_DISHONEST = "the worker sent back a file that belongs elsewhere; nothing of it is kept"


@dataclass(frozen=True)
class Parcel:
    """A workspace as it is sent: its files by their paths, and nothing of where they lie."""

    number: int
    today: dt.date
    files: Files = field(repr=False)
    version: str = __version__


@dataclass(frozen=True)
class Delivery:
    """What came of it, with the files of the workbook."""

    report: Report
    files: Files = field(default=(), repr=False)


def built_by_sending(tasks: Sequence[Task], crew: Crew) -> Iterator[Report]:
    """What came of each, its files sent to a worker; the workbook is put in its place here, whole or not at all."""
    unsent: list[Report] = []
    roots = {task.number: Path(task.root) for task in tasks}
    parcels = _parcels(tasks, unsent)
    for delivery in crew.run(built_elsewhere, parcels, _lost):
        yield _received(roots[delivery.report.number], delivery)
    yield from unsent


def _parcels(tasks: Sequence[Task], unsent: list[Report]) -> Iterator[Parcel]:
    """Each workspace, read when its turn has come; what cannot be read is reported."""
    for task in tasks:
        root = Path(task.root)
        try:
            files = tuple(_packed(root))
        except HostileWorkspaceError as error:
            unsent.append(lost(task, str(error)))
        except OSError as error:
            unsent.append(lost(task, why_refused(root, error)))
        else:
            yield Parcel(task.number, task.today, files)


def _packed(root: Path) -> Iterator[tuple[str, bytes]]:
    check_settings(root)
    check_outputs(root)
    for name in (SETTINGS, *inputs(root)):
        yield name, (root / name).read_bytes()


def _lost(parcel: Parcel, why: str) -> Delivery:
    return Delivery(Report(parcel.number, Outcome.FAILED, why=why))


def built_elsewhere(parcel: Parcel) -> Delivery:
    """Build what was sent, in a folder that is there for this alone; nothing is raised."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            return _built_in(Path(folder), parcel)
    except OSError as error:
        return _lost(parcel, f"on the worker: {why_refused(None, error)}")


def _built_in(root: Path, parcel: Parcel) -> Delivery:
    (root / GUIDES).mkdir(
        parents=True
    )  # MkDocs asks for the folder, also where nothing is in it
    for name, content in parcel.files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    report = built(Task(parcel.number, str(root), parcel.today, parcel.version))
    if report.outcome is Outcome.FAILED:
        return Delivery(report)
    return Delivery(report, tuple(_contents(root / _SITE)))


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _received(root: Path, delivery: Delivery) -> Report:
    """What came of it, with the workbook in its place."""
    report = delivery.report
    if report.outcome is Outcome.FAILED:
        return report
    if not all(_is_inside(name) for name, _ in delivery.files):
        return replace(report, outcome=Outcome.FAILED, why=_DISHONEST)
    try:
        with staged(root, root / _SITE) as folder:
            _write(folder, delivery.files)
    except OSError as error:
        why = why_refused(root, error)
        return replace(report, outcome=Outcome.FAILED, why=why)
    return report


def _is_inside(name: str) -> bool:
    """Whether a path leads into the workbook: a worker may send anything."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _write(folder: Path, files: Files) -> None:
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
