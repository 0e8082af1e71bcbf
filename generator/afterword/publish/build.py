"""The whole workbook into `site/`, in one piece: pages in this process, documents in another, then one rename."""

from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from afterword.files import staged
from afterword.publish.output import write_file
from afterword.publish.pdf.cache import cache_folder, evict_all_but
from afterword.publish.pdf.engine import (
    MOST_SECONDS,
    MissingEngineError,
    UnprintableError,
)
from afterword.publish.pdf.printer import Printer
from afterword.publish.site.build import Progress, SiteError, build_site
from afterword.workbook.compose import Workbook


class BuildError(Exception):
    """The workbook could not be built; the previous one is untouched."""


def build(
    root: Path,
    workbook: Workbook,
    printer: Printer | None = None,
    *,
    done: Progress = lambda: None,
) -> Path:
    """Build a workspace's site; `done` is called once for each page and document. Gives the site's folder.

    A `printer` that was started earlier saves waiting for it here.

    Raises:
        BuildError: with one message for the person; the previous site is whole.
    """
    # MkDocs would take a relative path from the settings file's folder.
    root = root.resolve()
    site = root / "site"
    try:
        with staged(root, site) as folder, _running(printer) as ready:
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


def _running(printer: Printer | None) -> AbstractContextManager[Printer]:
    """The printer that somebody else started and will end, or one that ends with the build."""
    if printer:
        return nullcontext(printer)
    return Printer()


def _fill(
    folder: Path,
    root: Path,
    workbook: Workbook,
    printer: Printer,
    done: Progress,
) -> None:
    """Put pages and documents into a folder. The documents are printed while the pages are made."""
    cache = cache_folder(root)
    printing = [printer.submit(job, cache) for job in workbook.documents]
    build_site(root, workbook, folder, done)
    for job, document in zip(workbook.documents, printing, strict=True):
        try:
            write_file(folder / job.path, document.result(timeout=MOST_SECONDS))
        except UnprintableError as error:
            raise BuildError(f"{job.source}: {error}") from None
        done()
    evict_all_but(workbook.documents, cache)
