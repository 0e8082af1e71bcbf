"""Documents as PDF, by WeasyPrint: tagged, with form fields, and with nothing fetched from anywhere."""

import hashlib
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

from afterword import __version__
from afterword.publish.files import write_atomically
from afterword.workbook.documents import PrintJob

MOST_SECONDS = 120  # for one document; a layout that has no end is stopped by the build


class OverfullError(Exception):
    """A one-page document takes more pages; nothing is shrunk to fit."""


def render(job: PrintJob) -> bytes:
    """The document as PDF bytes, the same for the same document.

    Raises:
        OverfullError: it takes more pages than it may.
    """
    from weasyprint import HTML  # noqa: PLC0415  (half a second: only what prints pays)

    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    document = HTML(string=job.html, base_url="asset:///", url_fetcher=_fetcher()).render(
        pdf_variant="pdf/ua-1", pdf_forms=True
    )
    if job.most_pages and len(document.pages) > job.most_pages:
        raise OverfullError(
            f"the {job.title.lower()} takes {len(document.pages)} pages and may take {job.most_pages}: shorten its texts"
        )
    return bytes(document.write_pdf(pdf_variant="pdf/ua-1", pdf_forms=True))


def render_all(jobs: Iterable[PrintJob], cache: Path) -> Iterator[tuple[str, bytes]]:
    """Every document with its path. What was printed before from the same HTML is taken from the cache folder."""
    for job in jobs:
        kept = cache / f"{_fingerprint(job)}.pdf"
        if not kept.exists():
            write_atomically(kept, render(job))
        yield job.path, kept.read_bytes()


def _fingerprint(job: PrintJob) -> str:
    return hashlib.sha256(f"{__version__}\n{job.most_pages}\n{job.html}".encode()).hexdigest()


def _fetcher() -> object:
    """A fetcher that serves nothing: no address from a value ever reaches a document, and if one did it would go no further."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher  # noqa: PLC0415

    class Refusing(URLFetcher):
        def fetch(self, url: str, headers: object = None) -> object:  # noqa: ARG002  (WeasyPrint's signature)
            raise FatalURLFetchingError(f"refused: {url}")

    return Refusing()
