"""The files that go beside the pages: mail drafts, calendars, documents."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from afterword import __version__
from afterword.files import write_atomically
from afterword.publish.entries import in_one
from afterword.publish.mail import eml
from afterword.publish.pdf.cache import cache_folder, cached_file, evict_all_but
from afterword.publish.pdf.engine import UnprintableError, printed
from afterword.workbook.compose import Workbook
from afterword.workbook.dates.events import Event, told_again

StrPath = str | Path
Put = Callable[[str, object, Callable[[], bytes]], None]


def write_small_files(
    workbook: Workbook,
    site: Path,
    published: Mapping[str, dt.date],
    put: Put | None = None,
) -> None:
    """Mail drafts and calendars, in a site that is not yet seen by anybody; `published` are the days of the entries of before.

    `put` puts a file in its place, given its path, what it is made of, and what makes it.
    """

    def put_new(
        path: str,
        _source: object,
        make: Callable[[], bytes],
    ) -> None:
        write_file(site / path, make())

    put = put or put_new
    for mail in workbook.mails:
        draft = mail.draft
        source = (draft.id, draft.to, draft.copies, draft.subject, draft.body)
        put(mail.path, source, partial(eml, draft))
    planned = {date.uid for calendar in workbook.calendars for date in calendar.events}
    unplanned = published.keys() - planned
    for calendar in workbook.calendars:
        dates = (*calendar.events, *calendar.gone.among(unplanned))
        events = tuple(told_again(dates, published))
        put(calendar.path, events, partial(_ics, events))


def write_whole_calendar(workbook: Workbook, site: Path) -> None:
    """One calendar of all interviews, put together from those that lie in the site; none without an interview."""
    calendars = [(site / path).read_bytes() for path in workbook.all_calendars]
    if calendars:
        write_file(site / "calendar.ics", in_one(calendars))


def _ics(events: Iterable[Event]) -> bytes:
    from afterword.publish.calendar import ics  # noqa: PLC0415  (its library is heavy: only where a date has changed)

    return ics(events)


def write_documents(
    workbook: Workbook,
    site: Path,
    root: Path,
) -> Iterator[str]:
    """The PDFs, in a site that is not yet seen by anybody; of one that cannot be printed the reason is given."""
    cache = cache_folder(root)
    for job in workbook.documents:
        file = cached_file(cache, job.html, job.most_pages)
        try:
            copy_file(
                printed(job.title, job.html, job.most_pages, file), site / job.path
            )
        except UnprintableError as error:
            yield f"{job.source}: {error}"
    evict_all_but(workbook.documents, cache)


def write_schemas(root: Path) -> None:
    """What editors complete and check by, beside the files that name it; written once for each version of the model."""
    from afterword.edit.starter import SCHEMAS, schema_files  # noqa: PLC0415  (looking does without)

    version = root / ".afterword" / "schema-version"
    current = version.is_file() and version.read_text() == __version__
    if current and all(map(Path.is_file, map(root.joinpath, SCHEMAS))):
        return
    for path, text in schema_files().items():
        write_atomically(root / path, text.encode())
    write_atomically(version, __version__.encode())


def write_file(
    path: Path,
    data: bytes,
) -> None:
    """A file of a site that is not yet seen by anybody, with the folders it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def copy_file(
    source: Path,
    path: Path,
) -> None:
    """A copy of a file in such a site, with the folders it lies in."""
    data = source.read_bytes()
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        write_file(path, data)


def take_over(
    source: StrPath,
    path: StrPath,
) -> None:
    """A finished file of the site of before, in the one that takes its place: the same file, unless the disk has no links."""
    try:
        _link_or_copy(source, path)
    except FileNotFoundError:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        _link_or_copy(source, path)


def _link_or_copy(source: StrPath, path: StrPath) -> None:
    try:
        os.link(source, path)  # a Path of each takes as long as the link
    except FileNotFoundError:
        raise
    except OSError:
        copy_file(Path(source), Path(path))
