"""The whole workbook into `site/`, in one piece: pages in this process, documents in another, then one rename."""

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import nullcontext
from pathlib import Path

from afterword.files import staged
from afterword.publish.pdf.engine import MOST_SECONDS, MissingEngineError, UnprintableError, forget_others
from afterword.publish.pdf.printer import Printer
from afterword.publish.site.build import SiteError, build_site
from afterword.workbook.compose import Workbook


class BuildError(Exception):
    """The workbook could not be built; the previous one is untouched."""


def build(
    root: Path, workbook: Workbook, printer: Printer | None = None, *, done: Callable[[], None] = lambda: None
) -> Path:
    """Build a workspace's site; `done` is called once for each page and document. Gives the site's folder.

    A `printer` that was started earlier saves waiting for it here.

    Raises:
        BuildError: with one message for the person; the previous site is whole.
    """
    root = root.resolve()  # MkDocs would take a relative path from the settings file's folder
    site = root / "site"
    try:
        with staged(root, site) as folder, nullcontext(printer) if printer else Printer() as ready:
            _fill(folder, root, workbook, ready, done)
    except (SiteError, UnprintableError, MissingEngineError) as error:
        raise BuildError(str(error)) from None
    except TimeoutError:
        raise BuildError(
            f"a document took longer than {MOST_SECONDS} seconds; shorten the longest texts of its interview"
        ) from None
    except BrokenProcessPool:
        raise BuildError(
            "the process that prints the PDFs ended by itself; `afterword doctor` says whether something is missing"
        ) from None
    return site


def _fill(folder: Path, root: Path, workbook: Workbook, printer: Printer, done: Callable[[], None]) -> None:
    printing = [printer.submit(job, root / ".afterword" / "printed") for job in workbook.documents]
    build_site(root, workbook, folder, done)
    for job, document in zip(workbook.documents, printing, strict=True):
        try:
            _put(folder / job.path, document)
        except UnprintableError as error:
            raise BuildError(f"{job.source}: {error}") from None
        done()
    forget_others(workbook.documents, root / ".afterword" / "printed")


def _put(path: Path, document: Future[bytes]) -> None:
    data = document.result(timeout=MOST_SECONDS)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
