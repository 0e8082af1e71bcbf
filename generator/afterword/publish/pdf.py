"""Documents as PDF, by WeasyPrint: tagged, with form fields, and with nothing fetched from anywhere."""

import ctypes.util
import hashlib
import logging
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword import __version__
from afterword.publish.files import write_atomically

if TYPE_CHECKING:  # a printing process holds texts only, and does without the modules that compose them
    from afterword.workbook.documents import PrintJob

MOST_SECONDS = 120  # for one document; a layout that has no end is stopped by the build


class OverfullError(Exception):
    """A one-page document takes more pages; nothing is shrunk to fit. The text says which section to shorten."""


class MissingEngineError(Exception):
    """A library of the system that sets the type is not there."""


def render(job: "PrintJob") -> bytes:
    """The document as PDF bytes, the same for the same document.

    Raises:
        OverfullError: it takes more pages than it may.
    """
    return _render(job.title, job.html, job.most_pages)


def render_all(jobs: Iterable["PrintJob"], cache: Path) -> Iterator[tuple[str, bytes]]:
    """Every document with its path. What was printed before from the same HTML is taken from the cache folder."""
    for job in jobs:
        yield job.path, printed(job.title, job.html, job.most_pages, cache)


def printed(title: str, html: str, most_pages: int, cache: Path) -> bytes:
    """A document's bytes, from the cache folder if it was printed before from the same HTML.

    Raises:
        OverfullError: it takes more pages than it may.
    """
    kept = cache / f"{_fingerprint(html, most_pages)}.pdf"
    if not kept.exists():
        write_atomically(kept, _render(title, html, most_pages))
    return kept.read_bytes()


def forget_others(jobs: Iterable["PrintJob"], cache: Path) -> None:
    """Delete what was printed for earlier states: nothing that was taken out of a file stays in a hidden folder."""
    kept = {f"{_fingerprint(job.html, job.most_pages)}.pdf" for job in jobs}
    for path in cache.glob("*.pdf"):
        if path.name not in kept:
            path.unlink(missing_ok=True)


def load_engine() -> None:
    """Import WeasyPrint. Anything missing is told when the first document is printed."""
    with suppress(ImportError, OSError), redirect_stdout(StringIO()), _libraries_by_name():
        import weasyprint  # noqa: F401, PLC0415  (a third of a second: only what prints pays)


def can_print() -> bool:
    """Whether WeasyPrint finds the libraries of the system that it needs."""
    try:
        return bool(_render("probe", "<!DOCTYPE html><html lang=en><title>probe</title><p>ok", 0))
    except MissingEngineError:
        return False


def _render(title: str, html: str, most_pages: int) -> bytes:
    load_engine()
    try:
        from weasyprint import HTML  # noqa: PLC0415  (see load_engine)
    except OSError:
        raise MissingEngineError(
            "the PDFs need Pango, which is not on this machine: `afterword doctor` says how to get it"
        ) from None

    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    document = HTML(string=html, base_url="asset:///", url_fetcher=_fetcher()).render(
        pdf_variant="pdf/ua-1", pdf_forms=True
    )
    if most_pages and len(document.pages) > most_pages:
        raise OverfullError(_overfull(document, title, most_pages))
    return bytes(document.write_pdf(pdf_variant="pdf/ua-1", pdf_forms=True))


def _overfull(document: Any, title: str, most_pages: int) -> str:
    """Where the page ends, how much is too much, and which section is the longest."""
    first = f"the {title.lower()} takes {len(document.pages)} pages and may take {most_pages}"
    lines = tuple(dict.fromkeys(line for number, page in enumerate(document.pages) for line in _lines(page, number)))
    beyond = [section for section, page, _ in lines if page >= most_pages]
    before = {section for section, page, _ in lines if page < most_pages}
    counted = Counter(section for section, _, _ in lines if section)
    if not counted or not beyond:
        return f"{first}: shorten its texts"
    longest, count = counted.most_common(1)[0]
    turns = "runs on to" if beyond[0] in before else "begins on"
    over = f"`{beyond[0]}` {turns} page {most_pages + 1}, and {_counted(len(beyond))} too many"
    return f"{first}: {over}; the longest section is `{longest}` ({_counted(count)})"


def _counted(lines: int) -> str:
    return "1 line" if lines == 1 else f"{lines} lines"


def _lines(page: Any, number: int) -> Iterator[tuple[str, int, int]]:
    """Every line of type on a page: the section it belongs to, the page and how far down it stands."""
    from weasyprint.formatting_structure.boxes import LineBox  # noqa: PLC0415  (see load_engine)

    def below(box: Any, section: str) -> Iterator[tuple[str, int, int]]:
        element = getattr(box, "element", None)
        section = (element.get("id") if element is not None else None) or section
        if isinstance(box, LineBox):
            yield section, number, round(box.position_y)
            return
        for child in getattr(box, "children", ()):
            yield from below(child, section)

    yield from below(page._page_box.children[0], "")  # noqa: SLF001  (there is no public way to the lines)


@contextmanager
def _libraries_by_name() -> Iterator[None]:
    """Let libraries be opened by their file names only, on Linux.

    WeasyPrint tries a library's names on other systems first, and for each that is not there `ctypes` searches by running
    ldconfig, gcc and ld: fifty processes, and half of the import's time, before it comes to `libpango-1.0.so.0`. Where that is
    not found either, the import in `_render` searches in full.
    """
    find = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = _not_found
    try:
        yield
    finally:
        ctypes.util.find_library = find


def _not_found(name: str) -> str | None:  # noqa: ARG001  (the signature of what it stands in for)
    return None


def _fingerprint(html: str, most_pages: int) -> str:
    return hashlib.sha256(f"{__version__}\n{most_pages}\n{html}".encode()).hexdigest()


def _fetcher() -> object:
    """A fetcher that serves nothing: no address from a value ever reaches a document, and if one did it would go no further."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher  # noqa: PLC0415

    class Refusing(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
        def fetch(self, url: str, headers: object = None) -> object:  # noqa: ARG002  (WeasyPrint's signature)
            raise FatalURLFetchingError(f"refused: {url}")

    return Refusing()
