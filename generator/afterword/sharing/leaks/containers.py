"""What a file holds, by what its bytes say it is: a PDF's texts, a message's parts, an archive's files, a picture's notes.

Every reader gives parts: texts to search, or bytes to be opened in turn. What it cannot open it refuses, so that nothing leaves
unsearched.
"""

import io
import re
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from afterword.sharing.leaks.fragments import MOST_BYTES, Fragment, TextKind, UnsearchableError

MOST_FILES = 2_000  # in one archive
APART = "\u01c2"  # a letter that nobody writes here: what it parts is never read as one word
_MOST_PIXELS = 50_000_000
_TOO_MUCH = "more is packed in it than can be searched"
_INSIDE = "a file inside it"
_NAME_INSIDE = "the name of a file inside it"
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_UNOPENED = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\0", b"BZh", b"\x28\xb5\x2f\xfd", b"\xd0\xcf\x11\xe0")
_HEADER = re.compile(rb"(?im)^(?:subject|content-type|mime-version|from|to):")
_RUN = re.compile(
    rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}){6,}"
)
_LITTLE = re.compile(rb"(?:[\x00-\xff][\x00-\x07]){5,}", re.DOTALL)  # UTF-16 up to U+07FF, wherever it begins
_BIG = re.compile(rb"(?:[\x00-\x07][\x00-\xff]){5,}", re.DOTALL)
_ODD = bytes((*range(1, 9), *range(14, 31)))  # characters that are in no text; 31 is our own gap
_MOST_ODD = 0.02


def parts(name: str, data: bytes) -> Iterator[Fragment]:
    """Everything that a file holds: what its kind of file keeps in it, and its own bytes as text.

    Raises:
        UnsearchableError: it is of a kind that is not opened here, is damaged, locked, or larger than it says.
    """
    reader = reader_of(data)
    if reader is not None:
        yield from reader(data)
        if reader is not _pdf:  # which gives its own bytes, without those of its fonts
            yield Fragment("its bytes", readable(data), TextKind.NOISE)
        return
    kind = TextKind.CODE if name.lower().endswith((".js", ".mjs", ".css", ".map")) else TextKind.PROSE
    if name.lower().endswith(".eml") or (_HEADER.match(data) and _HEADER.search(data[1:2_000])):
        yield from _message(data)
        kind = TextKind.CODE
    elif data[:200].lstrip(b"\xef\xbb\xbf").upper().startswith(b"BEGIN:V"):
        yield from _calendar(data)
        kind = TextKind.CODE
    yield from texts_in(data, kind)


def reader_of(data: bytes) -> Callable[[bytes], Iterator[Fragment]] | None:
    """Who reads such bytes, by the first of them: a name can lie. None for what is no known kind of file."""
    if b"%PDF-" in data[:1024]:
        return _pdf
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return _picture
    if data.startswith(b"\x1f\x8b\x08"):
        return _gzip
    if is_packed(data):
        return _unpacked
    return _refused if data.startswith(_UNOPENED) else None


def texts_in(data: bytes, kind: TextKind = TextKind.PROSE) -> Iterator[Fragment]:
    """Bytes of no known kind as text: UTF-8, UTF-16 or one byte a letter; else whatever can be read in them."""
    plain = _plain(data)
    yield from (Fragment("its text", text, kind) for text in _wide(data, plain))
    if plain is not None:
        yield Fragment("its text", plain, kind)
    if plain is None or "\0" in plain:
        yield Fragment("its bytes", readable(data), TextKind.NOISE)


def readable(data: bytes) -> str:
    """The stretches of text in binary data, with a letter between them that is in none."""
    found = [run.decode("utf-8", "replace") for run in _RUN.findall(data)]
    if b"\0" in data:
        found += [run.decode("utf-16-le", "replace") for run in _LITTLE.findall(data)]
        found += [run.decode("utf-16-be", "replace") for run in _BIG.findall(data)]
    return f" {APART} ".join(found)


def whole_text(data: bytes) -> str | None:
    """The bytes as text if every one of them is part of it: UTF-8, or UTF-16 in letters of two bytes with a zero."""
    zeros = data[::2].count(0), data[1::2].count(0)
    wide = "utf-16-be" if zeros[0] * 3 > len(data) else "utf-16-le" if zeros[1] * 3 > len(data) else ""
    try:
        text = data[: len(data) // 2 * 2].decode(wide) if wide else data.decode()
    except UnicodeDecodeError:
        return None
    return text if all(letter.isprintable() or letter.isspace() for letter in text[:10_000]) else None


def _plain(data: bytes) -> str | None:
    """The bytes as text, or None when they are none."""
    if len(data) - len(data.translate(None, _ODD)) > len(data) * _MOST_ODD:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        high = len(data) - len(data.translate(None, bytes(range(128, 256))))
        return data.decode("latin-1") if high < len(data) / 2 else None


def _wide(data: bytes, plain: str | None) -> Iterator[str]:
    """The bytes as UTF-16, where all of them are."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        yield data.decode("utf-16", "replace")
    elif len(data) % 2 == 0 and (plain is None or "\0" in plain):
        for encoding in ("utf-16-le", "utf-16-be"):
            try:
                yield data.decode(encoding)
            except UnicodeDecodeError:
                continue


def _pdf(data: bytes) -> Iterator[Fragment]:
    from afterword.sharing.leaks.pdf_fragments import pdf_fragments  # noqa: PLC0415  (only a PDF pays for its readers)

    yield from pdf_fragments(data)


def _refused(_data: bytes) -> Iterator[Fragment]:
    raise UnsearchableError("it is packed in a way that is not opened here")


def is_packed(data: bytes) -> bool:
    """Whether it is packed by zlib or gzip, and whole: the few bytes that say so may as well begin a text."""
    if not data.startswith((b"x", b"\x1f\x8b\x08")):
        return False
    engine = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        engine.decompress(data, MOST_BYTES)
    except zlib.error:
        return False
    return engine.eof or bool(engine.unconsumed_tail)


def _unpacked(data: bytes) -> Iterator[Fragment]:
    engine = zlib.decompressobj()
    try:
        found = engine.decompress(data, MOST_BYTES)
    except zlib.error:
        raise UnsearchableError("it is a damaged archive") from None
    if engine.unconsumed_tail:
        raise UnsearchableError(_TOO_MUCH)
    yield Fragment(_INSIDE, found)


def _gzip(data: bytes) -> Iterator[Fragment]:
    while data.startswith(b"\x1f\x8b"):
        engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            found = engine.decompress(data, MOST_BYTES)
        except zlib.error:
            raise UnsearchableError("it is a damaged archive") from None
        if engine.unconsumed_tail or not engine.eof:
            raise UnsearchableError(_TOO_MUCH if engine.unconsumed_tail else "it is an archive that is cut off")
        yield Fragment(_INSIDE, found)
        data = engine.unused_data


def _archive(data: bytes) -> Iterator[Fragment]:
    """The files in a zip, their names and its remarks."""
    import zipfile  # noqa: PLC0415  (only when there is one)

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MOST_FILES or sum(each.file_size for each in members) > MOST_BYTES:
                raise UnsearchableError(_TOO_MUCH)
            yield Fragment("a remark in it", archive.comment)
            for each in members:
                yield Fragment(_NAME_INSIDE, each.filename, TextKind.MARKUP)
                yield Fragment("a remark in it", each.comment)
                yield Fragment(_INSIDE, archive.read(each), name=each.filename)
    except (zipfile.BadZipFile, RuntimeError, EOFError, OSError, ValueError, zlib.error):
        raise UnsearchableError("it is an archive that is damaged or locked") from None


def _message(data: bytes) -> Iterator[Fragment]:
    """A mail's headers as they are shown, and each of its bodies and enclosures as they are meant."""
    from email import message_from_bytes, policy  # noqa: PLC0415  (only when there is one)

    try:
        for each in message_from_bytes(data, policy=policy.default).walk():
            yield from (Fragment("a header of the message", f"{name}\x1f{value}") for name, value in each.items())
            yield Fragment("the name of a file enclosed", each.get_filename() or "", TextKind.MARKUP)
            yield from _body(each)
    except (LookupError, ValueError, TypeError, AttributeError):
        raise UnsearchableError("it is a message that cannot be read") from None


def _body(part: Any) -> Iterator[Fragment]:
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes):
        return
    if part.get_content_maintype() == "text":
        yield Fragment("the text of the message", body.decode(part.get_content_charset() or "utf-8", "replace"))
    else:
        yield Fragment("a file enclosed", body, name=part.get_filename() or "")


def _calendar(data: bytes) -> Iterator[Fragment]:
    """The values of a calendar, its folded lines made whole."""
    whole = re.sub(rb"\r?\n[ \t]", b"", data).decode("utf-8", "replace")
    values = re.findall(r"(?m)^[A-Za-z-]+(?:;[^:\r\n]*)?:(.*)$", whole)
    yield Fragment("an entry of the calendar", "\x1f".join(values))
    yield Fragment("an entry of the calendar", whole, TextKind.CODE)


def _picture(data: bytes) -> Iterator[Fragment]:
    """What is written in a picture's file beside its points: notes, place, camera, editor."""
    from PIL import Image  # noqa: PLC0415  (only when there is one)

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise UnsearchableError("it is a picture too large to be searched")
            picture.load()  # notes may stand after the points
            notes = [*picture.info.items(), *getattr(picture, "text", {}).items(), *_exif(picture)]
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnsearchableError("it is a picture that cannot be read") from None
    for name, value in notes:
        yield Fragment("its metadata", str(name), TextKind.MARKUP)
        yield Fragment("its metadata", value if isinstance(value, bytes) else str(value))


def _exif(picture: Any) -> Iterator[tuple[str, Any]]:
    from PIL.ExifTags import IFD  # noqa: PLC0415  (only when there is one)

    exif = picture.getexif()
    for table in (exif, *(exif.get_ifd(each) for each in IFD)):
        yield from (("", value) for value in table.values())
