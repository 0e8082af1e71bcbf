"""What a document that is laid out tells: letters that no font has, and what is too long for its pages."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from afterword.frozen import frozen


def missing_letters(document: Any) -> Iterator[str]:
    """Every letter that Pango finds in no font: each beyond ASCII is asked for once, where it stands first."""
    asked: set[str] = set()
    for page in document.pages:
        for box in page._page_box.descendants():  # noqa: SLF001  (there is no public way to the text)
            letters = _new_letters(box, asked)
            if letters:
                asked.update(letters)
                yield from _missing_in(box, letters)


def _new_letters(box: Any, asked: set[str]) -> list[str]:
    """Each letter of a box's text that is beyond ASCII and has not been asked for yet, once."""
    text = dict.fromkeys(getattr(box, "text", ""))
    return [letter for letter in text if not letter.isascii() and letter not in asked]


def _missing_in(box: Any, letters: Iterable[str]) -> list[str]:
    """Those of the letters that would be set as an empty box, in the type of this text."""
    pango = _pango()
    line = box.pango_layout
    missing = []
    line.reactivate(box.style)
    for letter in letters:
        pango.pango_layout_set_text(line.layout, letter.encode(), -1)
        if pango.pango_layout_get_unknown_glyphs_count(line.layout):
            missing.append(letter)
    line.deactivate()
    return missing


@cache
def _pango() -> Any:
    """Pango as WeasyPrint loaded it, with the one function that WeasyPrint does not use itself."""
    from weasyprint.text.ffi import ffi, pango  # noqa: PLC0415  (WeasyPrint is heavy)

    ffi.cdef("int pango_layout_get_unknown_glyphs_count(PangoLayout *layout);")
    return pango


@frozen
class _Line:
    """A line of type: the section it belongs to, its page counted from 0, and how far down it stands in pixels."""

    section: str
    page: int
    down: int


def overfull(document: Any, title: str, most_pages: int) -> str:
    """Where the page ends, how much is too much, and which section is the longest."""
    too_long = f"the {title.lower()} takes {len(document.pages)} pages and may take {most_pages}"
    lines = _lines(document)
    sections = [line.section for line in lines]
    beyond = [line.section for line in lines if line.page >= most_pages]
    fitting = sections[: len(sections) - len(beyond)]
    lengths = Counter(filter(None, sections))
    if not lengths or not beyond:
        return f"{too_long}: shorten its texts"
    broken = beyond[0]
    turns = "runs on to" if broken in fitting else "begins on"
    excess = f"`{broken}` {turns} page {most_pages + 1}, and {_counted(len(beyond))} too many"
    longest, length = lengths.most_common(1)[0]
    return (
        f"{too_long}: {excess}; the longest section is `{longest}` ({_counted(length)})"
    )


def _counted(lines: int) -> str:
    if lines == 1:
        return "1 line"
    return f"{lines} lines"


def _lines(document: Any) -> list[_Line]:
    """Every line of type, from the top; what stands side by side is one line."""
    lines: list[_Line] = []
    for number, page in enumerate(document.pages):
        body = page._page_box.children[0]  # noqa: SLF001  (there is no public way to the lines)
        lines += _lines_in(body, "", number)
    return list(dict.fromkeys(lines))


def _lines_in(box: Any, section: str, page: int) -> Iterator[_Line]:
    """Every line below a box. Its section is the nearest element above it that has an ID."""
    from weasyprint.formatting_structure.boxes import LineBox  # noqa: PLC0415  (WeasyPrint is heavy)

    element = getattr(box, "element", None)
    if element is not None:
        section = element.get("id") or section
    if isinstance(box, LineBox):
        yield _Line(section, page, round(box.position_y))
        return
    for child in getattr(box, "children", ()):
        yield from _lines_in(child, section, page)
