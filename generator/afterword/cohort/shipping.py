"""A workspace sent to a worker that does not see its folder, and the workbook that comes back."""

import datetime as dt
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from pathlib import Path, PurePosixPath

from afterword import __version__
from afterword.cohort.building import Outcome, Report, begun_in, built, lost
from afterword.cohort.crew import Crew
from afterword.cohort.inputs import (
    GUIDES,
    SETTINGS,
    HostileWorkspaceError,
    check,
    inputs,
)
from afterword.cohort.work import Task, why_nameless
from afterword.files import staged, why_refused
from afterword.frozen import frozen, replace
from afterword.publish.built import NOTHING_BUILT, Built, remember
from afterword.publish.inputs import listing
from afterword.publish.output import write_schemas

Files = tuple[tuple[str, bytes], ...]
_SITE = "site"
_DISHONEST = "the worker sent back a file that belongs elsewhere; nothing of it is kept"


@frozen
class Parcel:
    """A workspace as it is sent: its files by their paths, and nothing of where they lie."""

    number: int
    today: dt.date
    files: Files = field(repr=False)
    version: str = __version__


@frozen
class Delivery:
    """What came of it, with the files of the workbook."""

    report: Report
    files: Files = field(default=(), repr=False)


def built_by_shipping(tasks: Sequence[Task], crew: Crew) -> Iterator[Report]:
    """What came of each, its files sent to a worker; the workbook is put in its place here, whole or not at all."""
    post = _Post()
    deliveries = crew.run(built_elsewhere, post.parcels(tasks), _lost)
    yield from map(post.received, deliveries)
    yield from post.unsent


@frozen
class _Post:
    """What was sent from where, as it was then, and what could not be."""

    roots: dict[int, Path] = field(default_factory=dict)
    begun: dict[int, Built] = field(default_factory=dict)
    unsent: list[Report] = field(default_factory=list)

    def parcels(self, tasks: Iterable[Task]) -> Iterator[Parcel]:
        """Each workspace, read when its turn has come; what cannot be read is reported."""
        for task in tasks:
            root = Path(task.root)
            try:
                check(root)
                self.begun[task.number] = begun_in(root, task.today)
                files = tuple(_packed(root))
            except HostileWorkspaceError as error:
                self.unsent.append(lost(task, str(error)))
            except OSError as error:
                self.unsent.append(lost(task, why_nameless(error)))
            else:
                self.roots[task.number] = root
                yield Parcel(task.number, task.today, files)

    def received(self, delivery: Delivery) -> Report:
        """What came of it, with the workbook in its place."""
        number = delivery.report.number
        return received(self.roots[number], delivery, self.begun[number])


def _packed(root: Path) -> Iterator[tuple[str, bytes]]:
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
    # MkDocs asks for the folder, also where nothing is in it.
    (root / GUIDES).mkdir(parents=True)
    _write(root, parcel.files)
    report = built(Task(parcel.number, str(root), parcel.today, parcel.version))
    if report.outcome is Outcome.FAILED:
        return Delivery(report)
    return Delivery(report, tuple(_contents(root / _SITE)))


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in filter(Path.is_file, sorted(folder.rglob("*"))):
        yield path.relative_to(folder).as_posix(), path.read_bytes()


def received(
    root: Path,
    delivery: Delivery,
    begun: Built = NOTHING_BUILT,
) -> Report:
    """What came of it, with the workbook in its place."""
    report = delivery.report
    if report.outcome is Outcome.FAILED:
        return report
    if not all(_is_inside(name) for name, _ in delivery.files):
        return replace(report, outcome=Outcome.FAILED, why=_DISHONEST)
    try:
        _put(root, delivery.files, begun)
    except OSError as error:
        why = why_nameless(error)
        return replace(report, outcome=Outcome.FAILED, why=why)
    return report


def _is_inside(name: str) -> bool:
    """Whether a path leads into the workbook: a worker may send anything."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _put(root: Path, files: Files, begun: Built) -> None:
    """Put the workbook in its place, and on record: the next run sees that nothing has changed."""
    write_schemas(root)
    with staged(root, root / _SITE) as folder:
        _write(folder, files)
        on_record = replace(begun, site=listing(folder))
    remember(root, on_record)


def _write(folder: Path, files: Files) -> None:
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
