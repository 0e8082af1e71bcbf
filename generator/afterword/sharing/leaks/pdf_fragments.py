"""Everything in a PDF that somebody could read: pages, bookmarks, fields, notes, metadata, files, and what no reader shows."""

import io
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from afterword.sharing.leaks.fragments import MOST_BYTES, Fragment, TextKind, UnsearchableError

_DAMAGED = "it is a PDF that cannot be read"
_BETWEEN = "\x1f"  # counts as a gap: what stands apart stays apart
_TEXTS = {
    "/Contents": "a note or link in it",
    "/RC": "a note or link in it",
    "/URI": "a note or link in it",
    "/TU": "a form field",
    "/V": "a form field",
    "/DV": "a form field",
    "/Alt": "a description in it",
    "/ActualText": "a description in it",
    "/E": "a description in it",
}
_NAMES = {"/T": "the name of a form field", "/F": "the name of a file inside it", "/UF": "the name of a file inside it"}
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_SKIPPED_TYPES = frozenset({"/Image", "/Type1C", "/CIDFontType0C", "/OpenType"})


def pdf_fragments(data: bytes) -> Iterator[Fragment]:
    """The texts of a PDF, the files in it, and its streams as they are unpacked, without fonts and the points of pictures.

    Raises:
        UnsearchableError: it is damaged, or locked.
    """
    yield from _pages(data)
    yield from _objects(data)
    yield from _streams(data)


def _pages(data: bytes) -> Iterator[Fragment]:
    from pypdf import PdfReader  # noqa: PLC0415  (only a PDF pays for it)

    try:
        reader = PdfReader(io.BytesIO(data))
        texts = [page.extract_text() for page in reader.pages]
    except Exception:  # noqa: BLE001  (a reader of foreign formats fails in many ways; whichever it is, nothing leaves)
        raise UnsearchableError(_DAMAGED) from None
    for number, text in enumerate(texts, 1):
        yield Fragment(f"the text of page {number}", text)


def _objects(data: bytes) -> Iterator[Fragment]:
    """The texts in every object, gathered by what they are; files and metadata as they stand."""
    import pikepdf  # noqa: PLC0415  (only a PDF pays for it)

    found: dict[tuple[str, TextKind], list[str]] = defaultdict(list)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            info: Any = pdf.trailer.get("/Info", {})
            found["its metadata", TextKind.PROSE] += [str(value) for _, value in info.items()]
            for each in pdf.objects:
                _gather(each, found)
                if isinstance(each, pikepdf.Stream):
                    yield from _stream(each)
    except UnsearchableError:
        raise
    except Exception:  # noqa: BLE001  (as above)
        raise UnsearchableError(_DAMAGED) from None
    for (where, kind), texts in found.items():
        yield Fragment(where, _BETWEEN.join(dict.fromkeys(texts)), kind)


def _gather(value: Any, found: dict[tuple[str, TextKind], list[str]], key: str = "", depth: int = 0) -> None:
    """Every text in an object and what it holds itself; what it points to comes by itself."""
    import pikepdf  # noqa: PLC0415  (only a PDF pays for it)

    if depth > 50:  # noqa: PLR2004  (no program nests so deep)
        raise UnsearchableError(_DAMAGED)
    if isinstance(value, pikepdf.String | str):
        found[_place(key)].append(str(value))
    elif isinstance(value, pikepdf.Name):
        found["a name in it", TextKind.MARKUP].append(str(value))
    elif isinstance(value, pikepdf.Array):
        for each in value:
            if not getattr(each, "is_indirect", False):
                _gather(each, found, key, depth + 1)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        _gather_entries(value, found, depth)


def _gather_entries(value: Any, found: dict[tuple[str, TextKind], list[str]], depth: int) -> None:
    titled = "/Title" in value and "/Parent" in value
    for name, each in value.items():
        found["a name in it", TextKind.MARKUP].append(name)
        if not getattr(each, "is_indirect", False):
            _gather(each, found, "bookmark" if titled and name == "/Title" else name, depth + 1)


def _place(key: str) -> tuple[str, TextKind]:
    if key == "bookmark":
        return "its bookmarks", TextKind.PROSE
    if key in _NAMES:
        return _NAMES[key], TextKind.MARKUP
    return (_TEXTS[key], TextKind.PROSE) if key in _TEXTS else ("a text inside it", TextKind.MARKUP)


def _stream(each: Any) -> Iterator[Fragment]:
    """One stream: metadata, a file, a photograph with its notes, or drawing; fonts and points of pictures are left."""
    from pikepdf import PdfError  # noqa: PLC0415  (only a PDF pays for it)

    kind, subtype = str(each.get("/Type", "")), str(each.get("/Subtype", ""))
    if str(each.get("/Filter", "")) in {"/DCTDecode", "/JPXDecode"} and subtype == "/Image":
        yield Fragment("a picture in it", each.read_raw_bytes())
        return
    if subtype in _SKIPPED_TYPES or "/Length1" in each or kind in {"/XRef", "/ObjStm"}:
        return
    try:
        data = each.read_bytes()
    except PdfError:
        raise UnsearchableError(_DAMAGED) from None
    if kind == "/Metadata":
        yield Fragment("its metadata", data.decode("utf-8", "replace"))
    elif kind == "/EmbeddedFile":
        yield Fragment("a file inside it", data)
    elif str(each.get("/Filter", "/FlateDecode")) != "/FlateDecode" or "/DecodeParms" in each:
        yield Fragment("the drawing of it", _as_text(data), TextKind.CODE)  # the others are read where they lie


def _streams(data: bytes) -> Iterator[Fragment]:
    """What lies in the bytes whether anything points to it or not: an earlier state may be kept there."""
    drawn, left = [], MOST_BYTES
    for found in _STREAM.finditer(data):
        head = data[max(0, found.start() - 600) : found.start()].rpartition(b" obj")[2]
        if b"/Image" in head or b"/Length1" in head or b"/XRef" in head:
            continue
        unpacked = _unpacked(found[1], left)
        left -= len(unpacked)
        if left <= 0:
            raise UnsearchableError("more is packed in it than can be searched")
        drawn.append(_as_text(unpacked))
    yield Fragment("the drawing of it, or an earlier state", _BETWEEN.join(drawn), TextKind.CODE)
    yield Fragment("its bytes", _STREAM.sub(b"stream\n", data).decode("latin-1"), TextKind.CODE)


def _as_text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _unpacked(data: bytes, most: int) -> bytes:
    """The stream without its packing, cut at `most` bytes; as it is if it has none."""
    try:
        return zlib.decompressobj().decompress(data, most)
    except zlib.error:
        return data
