"""What a document that is laid out tells: letters that no font has, and what is too long for its pages."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any


def missing_letters(document: Any) -> Iterator[str]:
    """Every letter that Pango finds in no font: each beyond ASCII is asked for once, where it stands first."""
    seen: set[str] = set()
    for page in document.pages:
        for box in page._page_box.descendants():  # noqa: SLF001  (there is no public way to the text)
            text = getattr(box, "text", "")
            letters = dict.fromkeys(letter for letter in text if not letter.isascii() and letter not in seen)
            if letters:
                seen.update(letters)
                yield from _unknown(box, letters)


def _unknown(box: Any, letters: Iterable[str]) -> list[str]:
    """Those of the letters that would be set as an empty box, in the type of this text."""
    pango, set_line = _pango(), box.pango_layout
    set_line.reactivate(box.style)
    found = []
    for letter in letters:
        pango.pango_layout_set_text(set_line.layout, letter.encode(), -1)
        if pango.pango_layout_get_unknown_glyphs_count(set_line.layout):
            found.append(letter)
    set_line.deactivate()
    return found


@cache
def _pango() -> Any:
    """Pango as WeasyPrint loaded it, with the one function that WeasyPrint does not use itself."""
    from weasyprint.text.ffi import ffi, pango  # noqa: PLC0415  (WeasyPrint is heavy)

    ffi.cdef("int pango_layout_get_unknown_glyphs_count(PangoLayout *layout);")
    return pango


def overfull(document: Any, title: str, most_pages: int) -> str:
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
    from weasyprint.formatting_structure.boxes import LineBox  # noqa: PLC0415  (WeasyPrint is heavy)

    def below(box: Any, section: str) -> Iterator[tuple[str, int, int]]:
        element = getattr(box, "element", None)
        section = (element.get("id") if element is not None else None) or section
        if isinstance(box, LineBox):
            yield section, number, round(box.position_y)
            return
        for child in getattr(box, "children", ()):
            yield from below(child, section)

    yield from below(page._page_box.children[0], "")  # noqa: SLF001  (there is no public way to the lines)
