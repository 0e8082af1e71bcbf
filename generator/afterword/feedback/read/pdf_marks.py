"""What stands on the pages of a PDF that a stranger sent: filled-in fields and notes, as plain values.

Only what a page shows is looked at. The tree of fields, scripts, actions, attached files and forms in XML are left where they
are; nothing is ever run, opened or fetched.
"""

import datetime as dt
import html
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from typing import Any

from afterword.feedback.answers import MOST_BYTES, UnusableReturnError

MOST_MARKS = 20_000  # fields and notes; a full workbook has some hundreds
MOST_PAGES = 2_000
MOST_LETTERS = 1_000_000  # of all fields and notes together
_LONGEST_NAME = 200
_DEEPEST = 20  # fields over a field, notes over a note
_LINES = ("/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret")
_SHAPES = ("/Square", "/Circle", "/Line", "/Polygon", "/PolyLine")
_WORDED = frozenset(("/Text", "/FreeText", *_LINES, *_SHAPES))
_SILENT = frozenset({"/Link", "/Popup", "/Widget"})
_MOMENT = re.compile(r"D:(20\d\d)(\d\d)(\d\d)", re.ASCII)
_BLOCK_END = re.compile(r"</(?:p|div|li)\s*>|<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_LANGUAGE = re.compile("\x1b[^\x1b]{2,6}\x1b")  # a language named inside a text in UTF-16


class Refusal(StrEnum):
    """Why a PDF cannot be used. The sentence is what the candidate reads."""

    TOO_BIG = "the PDF is larger than 20 MB, and a filled-in workbook is far smaller; ask for it without pictures"
    NO_PDF = "this is no PDF, or it is so damaged that nothing can be read; ask for it to be sent again"
    LOCKED = "the PDF is locked with a password; open it, save it without one, and import that file"
    CROWDED = "the PDF has more fields, notes or words than a filled-in workbook can have, so nothing was taken"
    NOTHING_OURS = (
        "no field of a workbook is in this PDF; if it was printed or scanned, ask for the file as it was saved"
    )
    UNREADABLE = (
        "the PDF could not be read in the time and memory that it may take, so nothing was taken; "
        "ask for it to be saved and sent again"
    )


class UnusablePdfError(UnusableReturnError):
    """A PDF that cannot be used at all, with the reason as a value."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(str(why))
        self.why = why


@dataclass(frozen=True)
class Field:
    """A field as one of its boxes shows it. `said` holds each value that is set, `options` what a list or button can say."""

    name: str
    kind: str
    said: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    page: int
    top: float
    bottom: float


@dataclass(frozen=True)
class Note:
    """A note with its words. `page` and `top` are those of the note that it replies to, if it does."""

    text: str
    by: str
    page: int
    top: float


@dataclass
class Marks:
    """All of it, and how many drawings, stamps and other marks have no words. `on` is the latest day that the file names."""

    fields: list[Field] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    wordless: int = 0
    damaged: bool = False
    on: dt.date | None = None


def read_marks(data: bytes) -> Marks:
    """The fields and notes of a PDF.

    Raises:
        UnusablePdfError: it is too large, no PDF, locked, or has too much of anything.
    """
    import pikepdf  # noqa: PLC0415  (only who reads a PDF pays for it)

    if len(data) > MOST_BYTES:
        raise UnusablePdfError(Refusal.TOO_BIG)
    if b"%PDF-" not in data[:1024]:
        raise UnusablePdfError(Refusal.NO_PDF)
    try:
        pdf, damaged = _opened(data)
        with pdf:
            pdf.get_warnings()  # those of opening are about tables, which others write carelessly too; asking forgets them
            marks = _on_pages(pdf)
            marks.damaged = damaged or bool(pdf.get_warnings())
    except pikepdf.PasswordError:
        raise UnusablePdfError(Refusal.LOCKED) from None
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, IndexError):
        raise UnusablePdfError(
            Refusal.NO_PDF
        ) from None  # the library has no one kind of error for what is not as it must be
    return marks


def _opened(data: bytes) -> tuple[Any, bool]:
    """The PDF, and whether parts of it had to be guessed."""
    import pikepdf  # noqa: PLC0415  (as above)

    try:
        return pikepdf.open(BytesIO(data), attempt_recovery=False, inherit_page_attributes=False), False
    except pikepdf.PasswordError:
        raise
    except pikepdf.PdfError:
        return pikepdf.open(BytesIO(data), inherit_page_attributes=False), True


def _on_pages(pdf: Any) -> Marks:
    found = list(_annotations(pdf))
    places = {each.objgen: (page, _span(each)[0]) for page, each in found if each.is_indirect}
    marks, days, letters = Marks(), [_moment(_get(_get(pdf.trailer, "/Info"), "/ModDate"))], 0
    for page, each in found:
        kind = str(_get(each, "/Subtype"))
        days.append(_moment(_get(each, "/M")))
        if kind == "/Widget":
            marks.fields.append(box := _field(each, page))
            letters += sum(map(len, box.said))
        elif note := _note(each, kind, places, page):
            marks.notes.append(note)
            letters += len(note.text)
        elif kind not in _SILENT:
            marks.wordless += 1
        if letters > MOST_LETTERS:
            raise UnusablePdfError(Refusal.CROWDED)
    marks.on = max((day for day in days if day), default=None)
    return marks


def _annotations(pdf: Any) -> Iterator[tuple[int, Any]]:
    """Everything that lies on a page, with the number of the page; each once, however often it is named."""
    seen: set[tuple[int, int]] = set()
    count = 0
    if len(pdf.pages) > MOST_PAGES:
        raise UnusablePdfError(Refusal.CROWDED)
    for number, page in enumerate(pdf.pages):
        for each in _items(_get(page.obj, "/Annots")):
            count += 1
            if count > MOST_MARKS:
                raise UnusablePdfError(Refusal.CROWDED)
            if not _is_dictionary(each) or each.objgen in seen:
                continue
            if each.is_indirect:
                seen.add(each.objgen)
            yield number, each


def _field(box: Any, page: int) -> Field:
    """A box with what it has of the fields above it. A box that is named as the field above it is adds no name."""
    above = _chain(box, "/Parent")
    names = [name for each in reversed(above) if (name := _text(_get(each, "/T"), _LONGEST_NAME + 1))]
    names = [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]
    whole = ".".join(names)
    options = tuple(_options(_inherited(above, "/Opt")))
    kind = str(_inherited(above, "/FT"))
    said = dict.fromkeys(_said(box, above, kind, options))
    return Field(whole if len(whole) <= _LONGEST_NAME else "", kind, tuple(said), options, page, *_span(box))


def _said(box: Any, above: list[Any], kind: str, options: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Every value that is set. A button may say it by its look (AS) or by its value (V), and `Off` is none."""
    value = _inherited(above, "/V")
    values = [_text(each) for each in (_items(value) if _is_array(value) else [value])]
    if kind == "/Btn":
        values = [each for each in (_text(_get(box, "/AS")), *values) if each.lower() != "off"]
    elif kind == "/Tx" and not any(values):
        values = [_without_tags(_text(_inherited(above, "/RV")))]
    elif kind == "/Ch" and not any(values):
        chosen = [each for each in _items(_inherited(above, "/I")) if isinstance(each, int)]
        values = [options[each][0] for each in chosen if 0 <= each < len(options)]
    yield from (each for each in values if each)


def _options(value: Any) -> Iterator[tuple[str, str]]:
    """What a list can say: the value and the words shown for it."""
    for each in _items(value)[:_LONGEST_NAME]:
        pair = [_text(part, _LONGEST_NAME) for part in (_items(each)[:2] if _is_array(each) else [each])]
        yield (pair[0], pair[-1]) if pair else ("", "")


def _note(each: Any, kind: str, places: dict[tuple[int, int], tuple[int, float]], page: int) -> Note | None:
    """A note that has words. The marks of a review ("accepted") are notes too, and say nothing of ours."""
    if kind not in _WORDED or _get(each, "/State") is not None or _get(each, "/StateModel") is not None:
        return None
    text = _text(_get(each, "/Contents")) or _without_tags(_text(_get(each, "/RC")))
    text = text or _text(_get(_get(each, "/Popup"), "/Contents"))
    if not text.strip():
        return None
    thread = [other for other in _chain(each, "/IRT") if other.is_indirect and other.objgen in places]
    place = places[thread[-1].objgen] if thread else (page, _span(each)[0])
    return Note(text, _text(_get(each, "/T")), *place)


def _span(each: Any) -> tuple[float, float]:
    """Where it begins and ends on its page, in points from below; the icon of a note points with its middle."""
    try:
        _, one, _, other = (float(side) for side in _items(_get(each, "/Rect")))
    except (ValueError, TypeError, ArithmeticError):
        return 0.0, 0.0
    middle = (one + other) / 2
    return (middle, middle) if _get(each, "/Subtype") == "/Text" else (max(one, other), min(one, other))


def _chain(each: Any, key: str) -> list[Any]:
    """It, what stands over it, what stands over that: no further than 20, so that a ring has an end."""
    chain: list[Any] = []
    while _is_dictionary(each) and len(chain) < _DEEPEST:
        chain.append(each)
        each = _get(each, key)
    return chain


def _inherited(chain: Iterable[Any], key: str) -> Any:
    return next((value for each in chain if (value := _get(each, key)) is not None), None)


def _text(value: Any, most: int = MOST_LETTERS) -> str:
    """A text of a PDF, in whichever of its three encodings; the name of a name; the words of a stream."""
    import pikepdf  # noqa: PLC0415  (as above)

    if isinstance(value, pikepdf.Name):
        return str(value)[1:]
    raw = bytes(value) if isinstance(value, pikepdf.String) else _unpacked(value)
    raw = raw[: most * 4]
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        coding = "utf-16-be" if raw.startswith(b"\xfe\xff") else "utf-16-le"
        return _LANGUAGE.sub("", raw[2:].decode(coding, "ignore"))
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "ignore")
    return raw.decode("pdfdoc", "replace")


def _unpacked(value: Any) -> bytes:
    """The bytes of a stream with a text, up to a megabyte of them however small it is packed."""
    import pikepdf  # noqa: PLC0415  (as above)

    if not isinstance(value, pikepdf.Stream):
        return b""
    raw = bytes(value.read_raw_bytes())
    if value.get("/Filter") is None:
        return raw
    try:
        return zlib.decompressobj().decompress(raw, MOST_LETTERS) if value.get("/Filter") == "/FlateDecode" else b""
    except zlib.error:
        return b""


def _without_tags(text: str) -> str:
    return html.unescape(_TAG.sub("", _BLOCK_END.sub("\n", text))).strip()


def _moment(value: Any) -> dt.date | None:
    found = _MOMENT.match(_text(value, 20))
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _get(each: Any, key: str) -> Any:
    return each.get(key) if _is_dictionary(each) else None


def _items(value: Any) -> list[Any]:
    return list(value)[: MOST_MARKS + 1] if _is_array(value) else []


def _is_dictionary(value: Any) -> bool:
    import pikepdf  # noqa: PLC0415  (as above)

    return isinstance(value, pikepdf.Dictionary)


def _is_array(value: Any) -> bool:
    import pikepdf  # noqa: PLC0415  (as above)

    return isinstance(value, pikepdf.Array)
