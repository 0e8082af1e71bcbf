"""The whole workbook into `site/`, in one piece: pages in this process, documents in another, then one rename."""

import multiprocessing
import sys
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from afterword.publish.files import staged
from afterword.publish.pdf import MOST_SECONDS, OverfullError, render_all
from afterword.publish.site.build import SiteError, build_site
from afterword.workbook.compose import Workbook
from afterword.workbook.documents import PrintJob

_START = "fork" if sys.platform == "linux" else "spawn"


class BuildError(Exception):
    """The workbook could not be built; the previous one is untouched."""


def build(root: Path, workbook: Workbook, *, done: Callable[[], None] = lambda: None) -> Path:
    """Build a workspace's site; `done` is called once for each page and document. Gives the site's folder.

    Raises:
        BuildError: with one message for the person; the previous site is whole.
    """
    site = root / "site"
    try:
        with staged(root, site) as folder, ProcessPoolExecutor(1, multiprocessing.get_context(_START)) as printer:
            printing = [printer.submit(_print, job, root) for job in workbook.documents]
            try:
                build_site(root, workbook, folder, done)
                for job, printed in zip(workbook.documents, printing, strict=True):
                    _put(folder / job.path, printed)
                    done()
            except BaseException:
                printer.shutdown(wait=False, cancel_futures=True)
                raise
    except (SiteError, OverfullError) as error:
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


def _print(job: PrintJob, root: Path) -> bytes:
    return next(data for _, data in render_all([job], root / ".afterword" / "printed"))


def _put(path: Path, printed: "Future[bytes]") -> None:
    data = printed.result(timeout=MOST_SECONDS)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
