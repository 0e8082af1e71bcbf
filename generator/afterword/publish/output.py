"""The files that go beside the pages: mail drafts, calendars, documents."""

from collections.abc import Callable, Iterable
from pathlib import Path

from afterword import __version__
from afterword.publish.calendar import ics
from afterword.publish.mail import eml
from afterword.workbook.compose import Workbook
from afterword.workbook.paper.documents import PrintJob


def write_small_files(workbook: Workbook, site: Path) -> None:
    """Mail drafts and calendars, in a site that is not yet seen by anybody."""
    for mail in workbook.mails:
        _write(site / mail.path, eml(mail.draft))
    for calendar in workbook.calendars:
        _write(site / calendar.path, ics(calendar.events))


def write_documents(jobs: Iterable[PrintJob], site: Path, root: Path, done: Callable[[], None] = lambda: None) -> None:
    """The PDFs, in a site that is not yet seen by anybody."""
    from afterword.publish.pdf.engine import forget_others, render_all  # noqa: PLC0415  (WeasyPrint is heavy)

    cache, jobs = root / ".afterword" / "printed", tuple(jobs)
    for path, data in render_all(jobs, cache):
        _write(site / path, data)
        done()
    forget_others(jobs, cache)


def write_schemas(root: Path) -> None:
    """What editors complete and check by, beside the files that name it; written once for each version of the model."""
    from afterword.edit.starter import SCHEMAS, schema_files  # noqa: PLC0415  (making them costs more than looking)
    from afterword.files import write_atomically  # noqa: PLC0415

    mark = root / ".afterword" / "schema-version"
    if mark.is_file() and mark.read_text() == __version__ and all((root / path).is_file() for path in SCHEMAS):
        return
    for path, text in schema_files().items():
        write_atomically(root / path, text.encode())
    write_atomically(mark, __version__.encode())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
