"""The whole workbook into `site/`, in one piece: pages in this process, documents in another, then one rename."""

from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.files import staged
from afterword.frozen import replace
from afterword.publish.built import NOTHING_BUILT, Built, latest, remember
from afterword.publish.inputs import UnknowableError, listing
from afterword.publish.kept import kept_documents
from afterword.publish.output import copy_file
from afterword.publish.pdf.cache import cache_folder, evict_all_but
from afterword.publish.pdf.engine import (
    MOST_SECONDS,
    MissingEngineError,
    UnprintableError,
)
from afterword.publish.pdf.printer import Printer
from afterword.publish.pdf.printing import Printing
from afterword.publish.progress import Progress
from afterword.publish.site.build import SiteError, build_site
from afterword.workbook.compose import Workbook

if TYPE_CHECKING:  # it imports MkDocs
    from afterword.publish.site.reuse import Reuse


class BuildError(Exception):
    """The workbook could not be built; the previous one is untouched."""


def build(
    root: Path,
    workbook: Workbook,
    printing: Printing | None = None,
    *,
    done: Progress = lambda: None,
    begun: Built = NOTHING_BUILT,
) -> tuple[str, ...]:
    """Build a workspace's site; `done` is called once for each page and document. Gives what could not be printed, and why.

    With `printing`, documents were begun while others were composed. Where the build has `begun` with the inputs that the
    workbook was composed from, what is as it was is taken over from the site of before, and the build is put on record; one
    that lacks a document is not, so that the next one tries again.

    Raises:
        BuildError: with one message for the person; the previous site is whole.
    """
    # MkDocs would take a relative path from the settings file's folder.
    root = root.resolve()
    site = root / "site"
    cache = cache_folder(root)
    built = NOTHING_BUILT
    try:
        with (
            staged(root, site) as folder,
            _begun(printing, workbook, cache) as begun_documents,
        ):
            begun_documents.go_on()
            reuse = _reuse(root, begun)
            build_site(root, workbook, folder, done, reuse)
            missing = tuple(_put_documents(folder, workbook, begun_documents, done))
            unchanged = kept_documents(workbook)
            for path, name in unchanged.items():
                copy_file(cache / name, folder / path)
            evict_all_but(workbook.documents, cache, unchanged.values())
            if reuse and reuse.is_on:
                built = replace(begun, pages=reuse.keys, guides=reuse.guides)
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
    if missing:
        built = NOTHING_BUILT
    with suppress(OSError, UnknowableError):  # then the next build makes all of it anew
        if built.pages:
            built = replace(built, site=listing(site))
        remember(root, built)
    return missing


def _reuse(root: Path, begun: Built) -> "Reuse | None":
    """What can be taken over from the site that stands, if it is still the one on record."""
    if begun is NOTHING_BUILT:
        return None

    from afterword.publish.site.reuse import Reuse  # noqa: PLC0415  (it imports MkDocs, which is heavy)

    earlier = latest(root)
    if not earlier.stands(root):
        earlier = NOTHING_BUILT
    around = begun.inputs.outside_pages()
    return Reuse(root / "site", earlier.pages, around, earlier.guides)


@contextmanager
def _begun(
    printing: Printing | None, workbook: Workbook, cache: Path
) -> Iterator[Printing]:
    """The documents that somebody else prints, or those that a printer of ours does, which ends with the build."""
    if printing:
        yield printing
        return
    with Printer(at_once=bool(workbook.documents)) as printer:
        yield Printing(printer, cache, workbook.documents)


def _put_documents(
    folder: Path,
    workbook: Workbook,
    printing: Printing,
    done: Progress,
) -> Iterator[str]:
    """Put each document into the site's folder when it is printed; of one that cannot be, the reason is given."""
    for number, job in enumerate(workbook.documents):
        try:
            copy_file(printing.file(number), folder / job.path)
        except UnprintableError as error:
            yield f"{job.source}: {error}"
        done()
