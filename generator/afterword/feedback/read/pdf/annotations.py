"""What stands on the pages of a PDF that a stranger sent: filled-in fields and notes, as plain values.

Only what a page shows is looked at. The tree of fields, scripts, actions, attached files and forms in XML are left where they
are; nothing is ever run, opened or fetched.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from itertools import filterfalse, groupby

from pikepdf import PasswordError, Pdf, PdfError

from afterword.feedback.answers import MOST_BYTES_RETURNED
from afterword.feedback.read.pdf.objects import MOST_ELEMENTS, MOST_LETTERS, PdfObject
from afterword.feedback.read.pdf.reply import Refusal, UnusablePdfError
from afterword.frozen import frozen

BUTTON, TEXT, CHOICE = "/Btn", "/Tx", "/Ch"  # kinds of field, as PDFs call them
MOST_ANNOTATIONS = MOST_ELEMENTS  # fields and notes; a full workbook has some hundreds
MOST_PAGES = 2_000
_LONGEST_NAME = 200
_MOST_OPTIONS = 200
_HEAD_BYTES = 1_024
_FIELD = "/Widget"
_LINES = ("/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret")
_SHAPES = ("/Square", "/Circle", "/Line", "/Polygon", "/PolyLine")
_DRAWN = ("/Ink", "/Stamp", "/FileAttachment", "/Redact")
_WORDED = frozenset(("/Text", "/FreeText", *_LINES, *_SHAPES, *_DRAWN))
_SILENT = frozenset({"/Link", "/Popup"})
# It has no one kind of error.
_DAMAGED = (
    PdfError,
    RuntimeError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
)


@frozen
class Span:
    """From where to where on a page something stands: the page counted from 0, heights in points from its lower edge."""

    page: int
    top: float
    bottom: float


@frozen
class Option:
    """What a list or a button can say, and the words that are shown for it."""

    meaning: str
    label: str


@frozen
class FormField:
    """A field as one of its boxes shows it, with each text that is set in it. `kind` is BUTTON, TEXT, CHOICE or another."""

    name: str
    kind: str
    entered: tuple[str, ...]
    options: tuple[Option, ...]
    span: Span


@frozen
class Note:
    """A note with its words. `span` is that of the note that it replies to, if it does."""

    text: str
    by: str
    span: Span


@dataclass
class Annotations:
    """All of it, and how many drawings, stamps and other marks have no words. `on` is the latest day that the file names."""

    fields: list[FormField] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    wordless: int = 0
    damaged: bool = False
    on: dt.date | None = None


def read_annotations(content: bytes) -> Annotations:
    """The fields and notes of a PDF.

    Raises:
        UnusablePdfError: it is too large, no PDF, locked, or has too much of anything.
    """
    if len(content) > MOST_BYTES_RETURNED:
        raise UnusablePdfError(Refusal.TOO_BIG)
    if b"%PDF-" not in content[:_HEAD_BYTES]:
        raise UnusablePdfError(Refusal.NO_PDF)

    try:
        pdf, is_repaired = _opened(content)
        with pdf:
            pdf.get_warnings()  # those of opening are about tables, which others write carelessly too; asking forgets them
            annotations = _collected(pdf)
            annotations.damaged = is_repaired or bool(pdf.get_warnings())
    except PasswordError:
        raise UnusablePdfError(Refusal.LOCKED) from None
    except _DAMAGED:
        raise UnusablePdfError(Refusal.NO_PDF) from None

    return annotations


def _opened(content: bytes) -> tuple[Pdf, bool]:
    """The PDF, and whether parts of it had to be guessed."""
    try:
        pdf = Pdf.open(
            BytesIO(content),
            attempt_recovery=False,
            inherit_page_attributes=False,
        )
    except PdfError:  # a locked one cannot be opened now either
        pdf = Pdf.open(BytesIO(content), inherit_page_attributes=False)
        return pdf, True

    return pdf, False


@frozen
class _Annotation(PdfObject):
    """Something that lies on a page, as the PDF has it."""

    page: int

    @property
    def kind(self) -> str:
        return str(self.get("/Subtype").raw)

    @property
    def span(self) -> Span:
        """Where it begins and ends; the icon of a note points with its middle."""
        try:
            corners = self.get("/Rect").elements()
            _, low, _, high = (float(side.raw) for side in corners)
        except (ValueError, TypeError, ArithmeticError):
            return Span(self.page, 0.0, 0.0)

        if self.kind == "/Text":
            low = high = (low + high) / 2

        bottom, top = sorted((low, high))
        return Span(self.page, top, bottom)

    @property
    def words(self) -> str:
        """The words of a note. The marks of a review ("accepted") are notes too, and say nothing of ours."""
        if self.kind not in _WORDED:
            return ""
        if self.get("/State").exists or self.get("/StateModel").exists:
            return ""

        text = next(filter(None, self._texts()), "")
        if text.isspace():
            return ""
        return text

    def _texts(self) -> Iterator[str]:
        yield self.get("/Contents").text()
        yield self.get("/RC").rich_text()
        yield self.get("/Popup").get("/Contents").text()

    def form_field(self) -> FormField:
        """The field that it is a box of, with what it has of the fields above it."""
        kind = str(self.inherited("/FT").raw)
        options = self.inherited("/Opt").elements()
        choices = list(map(_option, options[:_MOST_OPTIONS]))
        entered = filter(None, self._entered(kind, choices))
        return FormField(
            name=self._full_name(),
            kind=kind,
            entered=tuple(dict.fromkeys(entered)),
            options=tuple(choices),
            span=self.span,
        )

    def _full_name(self) -> str:
        """The names from the uppermost field down. A box that is named as the field above it is adds no name."""
        ancestors = self.lineage("/Parent")
        names = [ancestor.get("/T").text(_LONGEST_NAME + 1) for ancestor in ancestors]
        names_down = filter(None, reversed(names))
        full_name = ".".join(name for name, _repeats in groupby(names_down))
        if len(full_name) > _LONGEST_NAME:
            return ""
        return full_name

    def _entered(self, kind: str, choices: list[Option]) -> Iterable[str]:
        """Every text that is set. A button may say it by its look (AS) or by its value (V), and `Off` is none."""
        elements = self.inherited("/V").each()
        texts = list(map(PdfObject.text, elements))
        if kind == BUTTON:
            look = self.get("/AS")
            return filterfalse(_is_off, [look.text(), *texts])

        if any(texts):
            return texts
        if kind == TEXT:
            return [self.inherited("/RV").rich_text()]
        if kind == CHOICE:
            return self._chosen(choices)
        return []

    def _chosen(self, choices: list[Option]) -> Iterator[str]:
        numbers = range(len(choices))
        for element in self.inherited("/I").elements():
            if isinstance(element.raw, int) and element.raw in numbers:
                yield choices[element.raw].meaning


def _is_off(look: str) -> bool:
    return look.lower() == "off"


def _option(option: PdfObject) -> Option:
    """An option as a PDF has it: one text, or the value and the words shown for it."""
    texts = [part.text(_LONGEST_NAME) for part in option.each()[:2]]
    return Option(meaning=texts[0], label=texts[-1])


def _collected(pdf: Pdf) -> Annotations:
    on_pages = list(_on_pages(pdf))
    spans = {annotation.id: annotation.span for annotation in on_pages if annotation.id}
    about_file = PdfObject(pdf.trailer).get("/Info")
    days = [about_file.get("/ModDate").day()]
    collected = Annotations()
    letters = 0

    for annotation in on_pages:
        days.append(annotation.get("/M").day())
        letters += _collect(annotation, spans, collected)
        if letters > MOST_LETTERS:
            raise UnusablePdfError(Refusal.CROWDED)

    collected.on = max(filter(None, days), default=None)
    return collected


def _on_pages(pdf: Pdf) -> Iterable[_Annotation]:
    """Everything that lies on a page, each once, however often it is named."""
    if len(pdf.pages) > MOST_PAGES:
        raise UnusablePdfError(Refusal.CROWDED)

    annotations: dict[str, _Annotation] = {}
    for count, annotation in enumerate(_named_by_pages(pdf), 1):
        if count > MOST_ANNOTATIONS:
            raise UnusablePdfError(Refusal.CROWDED)
        if annotation.is_dictionary:
            annotations.setdefault(annotation.id or str(count), annotation)

    return annotations.values()


def _named_by_pages(pdf: Pdf) -> Iterator[_Annotation]:
    for number, page in enumerate(pdf.pages):
        for annotation in PdfObject(page.obj).get("/Annots").elements():
            yield _Annotation(annotation.raw, number)


def _collect(
    annotation: _Annotation,
    spans: Mapping[str, Span],
    collected: Annotations,
) -> int:
    """Put an annotation where it belongs. Gives how many letters it has."""
    kind = annotation.kind
    if kind == _FIELD:
        form_field = annotation.form_field()
        collected.fields.append(form_field)
        return sum(map(len, form_field.entered))

    text = annotation.words
    if text:
        by = annotation.get("/T").text()
        note = Note(text, by, _span_of_thread(annotation, spans))
        collected.notes.append(note)
    elif kind not in _SILENT:
        collected.wordless += 1

    return len(text)


def _span_of_thread(note: _Annotation, spans: Mapping[str, Span]) -> Span:
    """Where the first note stands of those that this one replies to; its own place if it replies to none."""
    for ancestor in reversed(note.lineage("/IRT")):
        if ancestor.id in spans:
            return spans[ancestor.id]
    return note.span
