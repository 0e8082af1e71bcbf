"""Documents as PDF, by WeasyPrint: tagged, with form fields, in our own type, and with nothing fetched from anywhere."""

import ctypes.util
import gc
import logging
import os
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from io import StringIO
from itertools import count
from multiprocessing.util import Finalize
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.files import write_atomically
from afterword.patterns import lazy_pattern
from afterword.publish.alone import ActiveContentError, check_print
from afterword.publish.pdf.finish import finish
from afterword.publish.pdf.fonts import face, how_to_get
from afterword.publish.pdf.layout import missing_letters, overfull

if TYPE_CHECKING:  # a printing process holds texts only, and does without the modules that compose them
    from afterword.workbook.paper.documents import PrintJob

MOST_SECONDS = 120  # for one document; a layout that has no end is stopped by the build
_LONGEST_REASON = 200
_VARIANT = "pdf/ua-1"
_CLEARED_AFTER = 20  # documents
_PRINTED = count(1)
_FACE = lazy_pattern(r"@font-face[^}]*")
_STYLE = lazy_pattern(r"<style>(.*?)</style>", re.DOTALL)
_ONE_STYLE = 3  # parts: it, and what stands before and after
_UNSHARED = lazy_pattern(r"@counter-style|@color-profile|@layer", re.IGNORECASE)
_BASE = "asset:///"
_SHEETS: dict[str, Any] = {}  # of this process, by their text
_FONTS: dict[tuple[str, ...], Any] = {}  # of this process, by the rules that name them
_OF_OTHERS: list[Any] = []  # of the process from which this one was forked


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
        MissingEngineError: this machine cannot set type.
    """
    return _render_or_tell(job.title, job.html, job.most_pages)


def printed(
    title: str,
    html: str,
    most_pages: int,
    file: Path,
) -> Path:
    """Put what `render` gives into a file of the cache, if it is not there already. Gives the file."""
    if not file.exists():
        write_atomically(file, _render_or_tell(title, html, most_pages))
        if next(_PRINTED) % _CLEARED_AFTER == 0:
            gc.collect()  # the boxes of a document hold one another, and Python would wait for hundreds of MiB
    return file


def load_engine() -> None:
    """Import WeasyPrint. Anything missing is told when the first document is printed."""
    with (
        suppress(ImportError, OSError),
        redirect_stdout(StringIO()),
        _libraries_by_name(),
    ):
        import weasyprint  # noqa: F401, PLC0415  (a third of a second: only what prints pays)


def _render_or_tell(
    title: str,
    html: str,
    most_pages: int,
) -> bytes:
    """The document; whatever WeasyPrint falls over, such as a picture from elsewhere, is told in a sentence."""
    try:
        return _render(title, html, most_pages)
    except (
        UnprintableError,
        MissingEngineError,
        OSError,
        KeyboardInterrupt,
        SystemExit,
    ):
        raise
    except BaseException as error:  # a refused address is no Exception, so that WeasyPrint does not swallow it
        reason = " ".join(str(error).split())[:_LONGEST_REASON]
        raise UnprintableError(
            f"{title} cannot be printed: {reason}; if you have files of your own in templates/print, compare them with ours"
        ) from error


def _render(
    title: str,
    html: str,
    most_pages: int,
) -> bytes:
    try:
        check_print(title, html)
    except ActiveContentError as error:
        raise UnprintableError(str(error)) from None

    document = _laid_out(html)
    if most_pages and len(document.pages) > most_pages:
        raise OverfullError(overfull(document, title, most_pages))
    missing = "".join(missing_letters(document))
    if missing:
        raise MissingGlyphError(how_to_get(missing))
    pdf = document.write_pdf(
        finisher=finish,
        pdf_variant=_VARIANT,
        pdf_forms=True,
    )
    return bytes(pdf)


def _laid_out(html: str) -> Any:
    """The document with its lines and pages, as WeasyPrint has it before a PDF is written."""
    load_engine()
    try:
        from weasyprint import HTML  # noqa: PLC0415  (see load_engine)
    except OSError:
        raise MissingEngineError(
            "the PDFs need Pango, which is not on this machine: `afterword doctor` says how to get it"
        ) from None

    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    bare, style = _without_style(html)
    source = HTML(string=bare, base_url=_BASE, url_fetcher=_fetcher())
    with warnings.catch_warnings():
        # Our own are enough for most.
        warnings.filterwarnings("ignore", message="No fonts configured")
        fonts = _fonts_for(html)
        return source.render(
            font_config=fonts,
            stylesheets=_sheets_of(style, fonts),
            pdf_variant=_VARIANT,
            pdf_forms=True,
        )


def _without_style(html: str) -> tuple[str, str]:
    """A document without its style, and the style; where there are two, or one with a rule that is not shared, it stays."""
    parts = _STYLE.split(html)
    if len(parts) != _ONE_STYLE or _UNSHARED.search(parts[1]):
        return html, ""
    before, style, after = parts
    return before + after, style


def _sheets_of(style: str, fonts: Any) -> list[Any]:
    """The style as WeasyPrint reads it: once for all documents that have it."""
    if not style:
        return []
    from weasyprint import CSS  # noqa: PLC0415  (see load_engine)

    if style not in _SHEETS:
        _SHEETS.clear()  # whoever prints many prints on one size of paper
        _SHEETS[style] = CSS(
            string=style, base_url=_BASE, url_fetcher=_fetcher(), font_config=fonts
        )
    return [_SHEETS[style]]


def _fonts_for(html: str) -> Any:
    """The fonts that a document names, as they were loaded for the one before: loading leaves half a MiB behind each time.

    One that names others gets its own.
    """
    named = tuple(_FACE.findall(html))
    if named not in _FONTS:
        from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415  (see load_engine)

        forget_fonts()
        _SHEETS.clear()  # with the first that is read the fonts are loaded
        _FONTS[named] = FontConfiguration()
        Finalize(None, forget_fonts, exitpriority=0)
    return _FONTS[named]


def _leave_fonts_to_their_process() -> None:
    """Whoever was forked does not use them, and never removes the files of another process, which prints on with them."""
    _OF_OTHERS.extend(_FONTS.values())
    _FONTS.clear()


if hasattr(os, "register_at_fork"):  # elsewhere no process is forked
    os.register_at_fork(after_in_child=_leave_fonts_to_their_process)


def forget_fonts() -> None:
    """Remove the files in which they lie, though what was printed with them may not have been cleared away yet."""
    for fonts in _FONTS.values():
        fonts.__del__()
    _FONTS.clear()


@contextmanager
def _libraries_by_name() -> Iterator[None]:
    """Let libraries be opened by their file names only, on Linux.

    WeasyPrint tries a library's names on other systems first, and for each that is not there `ctypes` searches by running
    ldconfig, gcc and ld: fifty processes, and half of the import's time, before it comes to `libpango-1.0.so.0`. Where that is
    not found either, the import in `_laid_out` searches in full.
    """
    find = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None  # noqa: ARG005  (the signature of what it stands in for)
    try:
        yield
    finally:
        ctypes.util.find_library = find


def _fetcher() -> object:
    """A fetcher that serves our fonts and nothing else: should an address from a value reach a document, it goes no further."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse  # noqa: PLC0415  (see load_engine)

    class FontFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
        def fetch(
            self,
            url: str,
            headers: object = None,  # noqa: ARG002  (WeasyPrint's signature)
        ) -> object:
            font = face(url)
            if font is None:
                raise FatalURLFetchingError(f"refused: {url}")
            return URLFetcherResponse(
                url,
                font.read_bytes(),
                {"Content-Type": "font/ttf"},
            )

    return FontFetcher()
