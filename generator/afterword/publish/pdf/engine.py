"""Documents as PDF, by WeasyPrint: tagged, with form fields, in our own type, and with nothing fetched from anywhere."""

import ctypes.util
import hashlib
import logging
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword import __version__
from afterword.files import write_atomically
from afterword.publish.pdf.fonts import face, how_to_get
from afterword.publish.pdf.layout import missing_letters, overfull

if TYPE_CHECKING:  # a printing process holds texts only, and does without the modules that compose them
    from afterword.workbook.paper.documents import PrintJob

_RADIO = 1 << 15  # PDF 32000-1, table 226: one of several, and none again by a second click
MOST_SECONDS = 120  # for one document; a layout that has no end is stopped by the build


class UnprintableError(Exception):
    """A document cannot be printed as it is; the text says what to change, or what to install."""


class OverfullError(UnprintableError):
    """A one-page document takes more pages; nothing is shrunk to fit. The text says which section to shorten."""


class MissingGlyphError(UnprintableError):
    """No font on this machine has a letter of the document. A box in its place would be a name misspelt."""


class MissingEngineError(Exception):
    """A library of the system that sets the type is not there."""


def render(job: "PrintJob") -> bytes:
    """The document as PDF bytes, the same for the same document.

    Raises:
        UnprintableError: it takes more pages than it may, or has a letter that no font has.
    """
    return _render(job.title, job.html, job.most_pages)


def render_all(jobs: Iterable["PrintJob"], cache: Path) -> Iterator[tuple[str, bytes]]:
    """Every document with its path. What was printed before from the same HTML is taken from the cache folder."""
    for job in jobs:
        yield job.path, printed(job.title, job.html, job.most_pages, cache)


def printed(title: str, html: str, most_pages: int, cache: Path) -> bytes:
    """A document's bytes, from the cache folder if it was printed before from the same HTML.

    Raises:
        UnprintableError: as for `render`.
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


def _render(title: str, html: str, most_pages: int) -> bytes:
    load_engine()
    try:
        from weasyprint import HTML  # noqa: PLC0415  (see load_engine)
    except OSError:
        raise MissingEngineError(
            "the PDFs need Pango, which is not on this machine: `afterword doctor` says how to get it"
        ) from None

    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="No fonts configured")  # our own are enough for most
        document = HTML(string=html, base_url="asset:///", url_fetcher=_fetcher()).render(
            pdf_variant="pdf/ua-1", pdf_forms=True
        )
    if most_pages and len(document.pages) > most_pages:
        raise OverfullError(overfull(document, title, most_pages))
    missing = "".join(missing_letters(document))
    if missing:
        raise MissingGlyphError(how_to_get(missing))
    return bytes(document.write_pdf(finisher=_finish, pdf_variant="pdf/ua-1", pdf_forms=True))


def _finish(_: object, pdf: Any) -> None:
    """What WeasyPrint leaves open: how a box looks that is not ticked, and that the head of a table belongs to its columns."""
    import pydyf  # noqa: PLC0415  (see load_engine)

    known = [each for each in pdf.objects if isinstance(each, pydyf.Dictionary)]
    for cell in known:
        if cell.get("S") == "/TH":
            cell["A"]["Scope"] = "/Column"
    form = pdf.catalog.get("AcroForm")
    if form is not None:
        form.pop("NeedAppearances", None)  # viewers would draw anew what is drawn, and some a ticked box empty
        _named_choices([each for each in known if "Opt" in each and "Kids" in each], pdf)
        _both_looks(pdf, [each for each in known if each.get("FT") == "/Btn" and "Rect" in each])


def _named_choices(groups: Iterable[Any], pdf: Any) -> None:
    """Call each choice of a group by its value, in place of its number; none need be made, and one can be taken back.

    A circle of a group is no field of its own: with a name, programs would take the four for fields of the same name.
    """
    by_reference, kids = {each.reference: each for each in pdf.objects}, set()
    for group in groups:
        kids.update(group["Kids"])
        group["Ff"] = _RADIO
        for kid, value in zip(group["Kids"], group.pop("Opt"), strict=True):
            circle = by_reference[kid]
            circle.pop("T")
            circle["AP"]["N"] = type(circle["AP"]["N"])({value.string: next(iter(circle["AP"]["N"].values()))})
    fields = pdf.catalog["AcroForm"]["Fields"]
    fields[:] = [each for each in fields if each not in kids]


def _both_looks(pdf: Any, boxes: Iterable[Any]) -> None:
    """Give each tick-box its empty look beside the ticked one."""
    import pydyf  # noqa: PLC0415  (see load_engine)

    for field in boxes:
        left, top, right, bottom = field["Rect"]
        box = pydyf.Array((0, 0, right - left, top - bottom))
        empty = pydyf.Stream([], {"Type": "/XObject", "Subtype": "/Form", "BBox": box})
        pdf.add_object(empty)
        field["AP"]["N"]["Off"] = empty.reference


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
    """A fetcher that serves our fonts and nothing else: should an address from a value reach a document, it goes no further."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse  # noqa: PLC0415

    class Refusing(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
        def fetch(self, url: str, headers: object = None) -> object:  # noqa: ARG002  (WeasyPrint's signature)
            font = face(url)
            if font is None:
                raise FatalURLFetchingError(f"refused: {url}")
            return URLFetcherResponse(url, font.read_bytes(), {"Content-Type": "font/ttf"})

    return Refusing()
