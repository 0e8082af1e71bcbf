"""What stands on the pages of a PDF that a stranger sent: filled-in fields and notes, as plain values.

Only what a page shows is looked at. The tree of fields, scripts, actions, attached files and forms in XML are left where they
are; nothing is ever run, opened or fetched.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from itertools import groupby

import pikepdf

from afterword.feedback.answers import MOST_BYTES_RETURNED
from afterword.feedback.read.pdf.objects import MISSING, MOST_ELEMENTS, MOST_LETTERS, PdfObject
from afterword.feedback.read.pdf.reply import Refusal, UnusablePdfError

BUTTON, TEXT, CHOICE = "/Btn", "/Tx", "/Ch"  # kinds of field, as PDFs call them
MOST_ANNOTATIONS = MOST_ELEMENTS  # fields and notes; a full workbook has some hundreds
MOST_PAGES = 2_000
_LONGEST_NAME = 200
_MOST_OPTIONS = 200
_HEAD_BYTES = 1_024
_FIELD = "/Widget"
_LINES = ("/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret")
_SHAPES = ("/Square", "/Circle", "/Line", "/Polygon", "/PolyLine")
_WORDED = frozenset(("/Text", "/FreeText", *_LINES, *_SHAPES))
_SILENT = frozenset({"/Link", "/Popup"})
_DAMAGED = (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, IndexError)  # it has no one kind of error


@dataclass(frozen=True)
class Span:
    """From where to where on a page something stands: the page counted from 0, heights in points from its lower edge."""

    page: int
    top: float
    bottom: float


@dataclass(frozen=True)
class Option:
    """What a list or a button can say, and the words that are shown for it."""

    meaning: str
    label: str


@dataclass(frozen=True)
class FormField:
    """A field as one of its boxes shows it, with each text that is set in it. `kind` is BUTTON, TEXT, CHOICE or another."""

    name: str
    kind: str
    entered: tuple[str, ...]
    options: tuple[Option, ...]
    span: Span


@dataclass(frozen=True)
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
    except pikepdf.PasswordError:
        raise UnusablePdfError(Refusal.LOCKED) from None
    except _DAMAGED:
        raise UnusablePdfError(Refusal.NO_PDF) from None
    return annotations


def _opened(content: bytes) -> tuple[pikepdf.Pdf, bool]:
    """The PDF, and whether parts of it had to be guessed."""
    try:
        pdf = pikepdf.open(
            BytesIO(content),
            attempt_recovery=False,
            inherit_page_attributes=False,
        )
    except pikepdf.PdfError:  # a locked one cannot be opened now either
        return pikepdf.open(BytesIO(content), inherit_page_attributes=False), True
    return pdf, False


@dataclass(frozen=True)
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
            _, low, _, high = (float(side.raw) for side in self.get("/Rect").elements())
        except (ValueError, TypeError, ArithmeticError):
            return Span(self.page, 0.0, 0.0)

        if self.kind == "/Text":
            low = high = (low + high) / 2
        return Span(self.page, max(low, high), min(low, high))

    @property
    def words(self) -> str:
        """The words of a note, in the first of the three places that has any; nothing if it is no note.

        The marks of a review ("accepted") are notes too, and say nothing of ours.
        """
        if self.kind not in _WORDED:
            return ""
        if self.get("/State").exists or self.get("/StateModel").exists:
            return ""

        popup = self.get("/Popup")
        text = self.get("/Contents").text() or self.get("/RC").rich_text() or popup.get("/Contents").text()
        if text.isspace():
            return ""
        return text


def _collected(pdf: pikepdf.Pdf) -> Annotations:
    on_pages = list(_on_pages(pdf))
    spans = {annotation.id: annotation.span for annotation in on_pages if annotation.id}
    file = PdfObject(pdf.trailer).get("/Info")
    days = [file.get("/ModDate").day()]
    collected = Annotations()
    letters = 0

    for annotation in on_pages:
        days.append(annotation.get("/M").day())
        letters += _collect(annotation, spans, collected)
        if letters > MOST_LETTERS:
            raise UnusablePdfError(Refusal.CROWDED)

    collected.on = max(filter(None, days), default=None)
    return collected


def _on_pages(pdf: pikepdf.Pdf) -> Iterable[_Annotation]:
    """Everything that lies on a page, each once, however often it is named."""
    if len(pdf.pages) > MOST_PAGES:
        raise UnusablePdfError(Refusal.CROWDED)

    annotations: dict[tuple[int, int], _Annotation] = {}
    for count, annotation in enumerate(_named_by_pages(pdf), 1):
        if count > MOST_ANNOTATIONS:
            raise UnusablePdfError(Refusal.CROWDED)
        if annotation.is_dictionary:
            annotations.setdefault(annotation.id or (0, count), annotation)
    return annotations.values()


def _named_by_pages(pdf: pikepdf.Pdf) -> Iterator[_Annotation]:
    for number, page in enumerate(pdf.pages):
        for annotation in PdfObject(page.obj).get("/Annots").elements():
            yield _Annotation(annotation.raw, number)


_Spans = Mapping[tuple[int, int], Span]


def _collect(annotation: _Annotation, spans: _Spans, collected: Annotations) -> int:
    """Put an annotation where it belongs. Gives how many letters it has."""
    kind = annotation.kind
    if kind == _FIELD:
        form_field = _Box(annotation).form_field()
        collected.fields.append(form_field)
        return sum(map(len, form_field.entered))

    text = annotation.words
    if text:
        by = annotation.get("/T").text()
        collected.notes.append(Note(text, by, _span_of_thread(annotation, spans)))
    elif kind not in _SILENT:
        collected.wordless += 1
    return len(text)


def _span_of_thread(note: _Annotation, spans: _Spans) -> Span:
    """Where the first note stands of those that this one replies to; its own place if it replies to none."""
    for ancestor in reversed(note.lineage("/IRT")):
        if ancestor.id and ancestor.id in spans:
            return spans[ancestor.id]
    return note.span


class _Box:
    """A box of a field, with what it has of the fields above it."""

    def __init__(self, annotation: _Annotation) -> None:
        self.annotation = annotation
        self.chain = annotation.lineage("/Parent")
        self.kind = str(self.inherited("/FT").raw)
        options = self.inherited("/Opt").elements()
        self.options = tuple(map(_option, options[:_MOST_OPTIONS]))

    def inherited(self, key: str) -> PdfObject:
        for ancestor in self.chain:
            entry = ancestor.get(key)
            if entry.exists:
                return entry
        return MISSING

    def form_field(self) -> FormField:
        return FormField(
            name=self.full_name(),
            kind=self.kind,
            entered=tuple(dict.fromkeys(filter(None, self.entered()))),
            options=self.options,
            span=self.annotation.span,
        )

    def full_name(self) -> str:
        """The names from the uppermost field down, joined by dots; nothing if that is too long for a name of ours.

        A box that is named as the field above it is adds no name.
        """
        names = [ancestor.get("/T").text(_LONGEST_NAME + 1) for ancestor in reversed(self.chain)]
        full_name = ".".join(name for name, _repeats in groupby(filter(None, names)))
        if len(full_name) > _LONGEST_NAME:
            return ""
        return full_name

    def entered(self) -> Iterable[str]:
        """Every text that is set. A button may say it by its look (AS) or by its value (V), and `Off` is none."""
        texts = [text.text() for text in self.inherited("/V").each()]
        if self.kind == BUTTON:
            looks = [self.annotation.get("/AS").text(), *texts]
            return [look for look in looks if look.lower() != "off"]

        if any(texts):
            return texts
        if self.kind == TEXT:
            return [self.inherited("/RV").rich_text()]
        if self.kind == CHOICE:
            return self.chosen()
        return []

    def chosen(self) -> Iterator[str]:
        """What was chosen in a list that says only the numbers of it."""
        for element in self.inherited("/I").elements():
            number = element.raw
            if isinstance(number, int) and number in range(len(self.options)):
                yield self.options[number].meaning


def _option(option: PdfObject) -> Option:
    """An option as a PDF has it: one text, or the value and the words shown for it."""
    texts = [text.text(_LONGEST_NAME) for text in option.each()[:2]] or [""]
    return Option(meaning=texts[0], label=texts[-1])
