"""Everything in a PDF that somebody could read: pages, bookmarks, fields, notes, metadata, files, and what no reader shows."""

import io
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pikepdf
from pypdf import PdfReader

from afterword.frozen import frozen, replace
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.encodings import decode
from afterword.sharing.leaks.fragments import (
    MOST_BYTES,
    TOO_MUCH,
    Fragment,
    Fragments,
    TextKind,
    UnsearchableError,
    refused,
)
from afterword.sharing.leaks.spelling import GAP

_DAMAGED = "it is a PDF that cannot be read"
_DEEPEST = 50  # no program nests so deep
_HEAD = 600  # bytes before a stream in which its dictionary begins


@frozen
class _Place:
    """What a text in a PDF is, in words, and how it is to be read."""

    where: str
    kind: TextKind = TextKind.PROSE


_METADATA = _Place("its metadata")
_NAME = _Place("a name in it", TextKind.MARKUP)
_ELSEWHERE = _Place("a text inside it", TextKind.MARKUP)
_BOOKMARK = "bookmark"  # in place of the key /Title, which other things have too
_PLACES = {
    _BOOKMARK: _Place("its bookmarks"),
    "/T": _Place("the name of a form field", TextKind.MARKUP),
    **dict.fromkeys(("/TU", "/V", "/DV"), _Place("a form field")),
    **dict.fromkeys(
        ("/F", "/UF"), _Place("the name of a file inside it", TextKind.MARKUP)
    ),
    **dict.fromkeys(("/Contents", "/RC", "/URI"), _Place("a note or link in it")),
    **dict.fromkeys(("/Alt", "/ActualText", "/E"), _Place("a description in it")),
}
# Where an object points to others, by their numbers. Side by side "R 42" would be forty-two rand.
_REFERENCE = lazy_pattern(r"\b\d{1,10} \d{1,5} R\b")
_STREAM = lazy_pattern(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_PRINTER = lazy_pattern(r"\bWeasyPrint \d+(?:\.\w+)*")
_DEFLATED = "/FlateDecode"
_PHOTOGRAPHS = frozenset({("/Image", "/DCTDecode"), ("/Image", "/JPXDecode")})
_SKIPPED_TYPES = frozenset({"/XRef", "/ObjStm"})
_SKIPPED_SUBTYPES = frozenset({"/Image", "/Type1C", "/CIDFontType0C", "/OpenType"})
_SKIPPED_HEAD = lazy_pattern(rb"/Image|/Length1|/XRef")


def in_pdf(content: bytes) -> Fragments:
    """The texts of a PDF, the files in it, and its streams as they are unpacked, without fonts and the points of pictures.

    Raises:
        UnsearchableError: it is damaged, or locked.
    """
    # Readers of foreign formats fail in many ways; whichever it is, nothing leaves.
    with refused(_DAMAGED, Exception):
        yield from _pages(content)
        yield from map(_without_its_printer, _objects(content))
    yield from _raw_streams(content)


def _without_its_printer(fragment: Fragment) -> Fragment:
    """A text without the name and version of what prints: `70.0` is nobody's pay."""
    if not isinstance(fragment.content, str):
        return fragment
    return replace(fragment, content=_PRINTER.sub(GAP, fragment.content))


def _pages(content: bytes) -> Fragments:
    reader = PdfReader(io.BytesIO(content))
    texts = [page.extract_text() for page in reader.pages]
    for number, text in enumerate(texts, 1):
        yield Fragment(f"the text of page {number}", text)


def _objects(content: bytes) -> Fragments:
    """The texts in every object, gathered by what they are; files and metadata as they stand."""
    texts: dict[_Place, list[str]] = defaultdict(list)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        properties: Any = pdf.trailer.get("/Info", {})
        texts[_METADATA] += [str(text) for _, text in properties.items()]
        for node in pdf.objects:
            for place, text in _texts(node):
                texts[place].append(text)
            if isinstance(node, pikepdf.Stream):
                yield from _stream(node)

    for place, gathered in texts.items():
        once = dict.fromkeys(gathered)
        yield Fragment(place.where, GAP.join(once), place.kind)


def _texts(
    node: Any,
    key: str = "",
    depth: int = 0,
) -> Iterator[tuple[_Place, str]]:
    """Every text in an object and in what it holds itself; `key` is under which it stands."""
    if depth > _DEEPEST:
        raise UnsearchableError(_DAMAGED)

    if isinstance(node, pikepdf.String | str):
        yield _PLACES.get(key, _ELSEWHERE), str(node)
    elif isinstance(node, pikepdf.Name):
        yield _NAME, str(node)
    elif isinstance(node, pikepdf.Array):
        for child in filter(_is_direct, node):
            yield from _texts(child, key, depth + 1)
    elif isinstance(node, pikepdf.Dictionary | pikepdf.Stream):
        yield from _texts_of_entries(node, depth + 1)


def _texts_of_entries(node: Any, depth: int) -> Iterator[tuple[_Place, str]]:
    is_bookmark = "/Parent" in node
    keys = {"/Title": _BOOKMARK} if is_bookmark else {}
    for name, child in node.items():
        yield _NAME, name
        if _is_direct(child):
            yield from _texts(child, keys.get(name, name), depth)


def _is_direct(node: Any) -> bool:
    """Whether an object stands in the one that holds it; else it comes by itself."""
    return not getattr(node, "is_indirect", False)


def _stream(stream: Any) -> Fragments:
    """One stream: metadata, a file, a photograph with its notes, or drawing; fonts and points of pictures are left."""
    type_ = str(stream.get("/Type", ""))
    subtype = str(stream.get("/Subtype", ""))
    packing = str(stream.get("/Filter", _DEFLATED))
    if (subtype, packing) in _PHOTOGRAPHS:
        yield Fragment("a picture in it", stream.read_raw_bytes())
        return

    no_text = (
        type_ in _SKIPPED_TYPES,
        subtype in _SKIPPED_SUBTYPES,
        "/Length1" in stream,  # a font
    )
    if any(no_text):
        return

    content = stream.read_bytes()
    lies_open = packing == _DEFLATED and "/DecodeParms" not in stream
    if type_ == "/Metadata":
        yield Fragment("its metadata", content.decode("utf-8", "replace"))
    elif type_ == "/EmbeddedFile":
        yield Fragment("a file inside it", content)
    elif not lies_open:  # the others are read where they lie
        yield Fragment("the drawing of it", _as_text(content), TextKind.CODE)


def _raw_streams(content: bytes) -> Fragments:
    """What lies in the bytes whether anything points to it or not: an earlier state may be kept there."""
    drawings: list[str] = []
    bytes_left = MOST_BYTES
    for stream in _STREAM.finditer(content):
        start = stream.start()
        nearby = content[max(0, start - _HEAD) : start]
        head = nearby.rpartition(b" obj")[2]
        if _SKIPPED_HEAD.search(head):
            continue

        unpacked = _unpacked(stream[1], bytes_left)
        bytes_left -= len(unpacked)
        if bytes_left <= 0:
            raise UnsearchableError(TOO_MUCH)
        drawings.append(_REFERENCE.sub("", _as_text(unpacked)))

    yield Fragment(
        "the drawing of it, or an earlier state", GAP.join(drawings), TextKind.CODE
    )
    remainder = _STREAM.sub(b"stream\n", content).decode("latin-1")
    yield Fragment("its bytes", _REFERENCE.sub("", remainder), TextKind.CODE)


def _unpacked(content: bytes, most: int) -> bytes:
    """The stream without its packing, cut at `most` bytes; as it is if it has none."""
    engine = zlib.decompressobj()
    try:
        return engine.decompress(content, most)
    except zlib.error:
        return content


def _as_text(content: bytes) -> str:
    return decode(content, "utf-8") or content.decode("latin-1")
