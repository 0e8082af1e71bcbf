"""What a file holds, by what its bytes say it is: a PDF's texts, a message's parts, an archive's files, a picture's notes.

Every reader gives fragments: texts to search, or bytes to be opened in turn. What it cannot open it refuses, so that nothing
leaves unsearched.
"""

import io
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.encodings import readable, texts_in
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

MOST_FILES = 2_000  # in one archive
_MOST_PIXELS = 50_000_000
_CODE_ENDINGS = (".js", ".mjs", ".css", ".map")
_ZIP = lazy_pattern(rb"PK(?:\x03\x04|\x05\x06)")
_GZIP = lazy_pattern(rb"\x1f\x8b\x08")
_PICTURE = lazy_pattern(
    rb"(?s)\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF.{4}WEBP"
)
_UNOPENED = lazy_pattern(
    rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\xfd7zXZ\0|BZh|\x28\xb5\x2f\xfd|\xd0\xcf\x11\xe0"
)
_PACKED = lazy_pattern(rb"x|\x1f\x8b\x08")
_CALENDAR = lazy_pattern(rb"(?i)[\xef\xbb\xbf]{0,193}BEGIN:V")
_GZIP_ALONE = zlib.MAX_WBITS | 16
_ZLIB_OR_GZIP = zlib.MAX_WBITS | 32
_HEADER = lazy_pattern(rb"(?im)^(?:subject|content-type|mime-version|from|to):")
_FOLD = lazy_pattern(rb"\r?\n[ \t]")
_CALENDAR_VALUE = lazy_pattern(r"(?m)^[A-Za-z-]+(?:;[^:\r\n]*)?:(.*)$")
_INSIDE = "a file inside it"
_REMARK = "a remark in it"
_METADATA = "its metadata"
_ENTRY = "an entry of the calendar"

Reader = Callable[[bytes], Fragments]


def fragments(name: str, content: bytes) -> Fragments:
    """Everything that a file holds: what its kind of file keeps in it, and its own bytes as text.

    Raises:
        UnsearchableError: it is of a kind that is not opened here, is damaged, locked, or larger than it says.
    """
    reader = reader_of(content)
    if reader is None:
        yield from _text_file(name, content)
        return

    yield from reader(content)
    if reader is not _in_pdf:  # which gives its own bytes, without those of its fonts
        yield Fragment("its bytes", readable(content), TextKind.NOISE)


def reader_of(content: bytes) -> Reader | None:
    """Who reads such bytes, by the first of them: a name can lie. None for what is no known kind of file."""
    for recognizes, reader in _READERS.items():
        if recognizes(content):
            return reader
    return None


def _text_file(name: str, content: bytes) -> Fragments:
    """A file of no known kind as text; a mail or a calendar as what it means, too."""
    kind = TextKind.CODE
    if _is_message(name, content):
        yield from _in_message(content)
    elif _CALENDAR.match(content):
        yield from _in_calendar(content)
    elif not name.lower().endswith(_CODE_ENDINGS):
        kind = TextKind.PROSE
    yield from texts_in(content, kind)


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def _in_pdf(content: bytes) -> Fragments:
    from afterword.sharing.leaks.pdf_fragments import in_pdf  # noqa: PLC0415  (only a PDF pays for its readers)

    return in_pdf(content)


def _never_opened(_content: bytes) -> Fragments:
    raise UnsearchableError("it is packed in a way that is not opened here")


# -- Archives


def is_packed(content: bytes) -> bool:
    """Whether it is packed by zlib or gzip, and whole: the few bytes that say so may as well begin a text."""
    if not _PACKED.match(content):
        return False

    engine = zlib.decompressobj(_ZLIB_OR_GZIP)
    try:
        engine.decompress(content, MOST_BYTES)
    except zlib.error:
        return False
    return engine.eof or bool(engine.unconsumed_tail)


def _in_zlib(content: bytes) -> Fragments:
    yield _unpacked(content, zlib.decompressobj())


def _in_gzip(content: bytes) -> Fragments:
    """What is packed, one stream after another."""
    while content.startswith(b"\x1f\x8b"):
        engine = zlib.decompressobj(_GZIP_ALONE)
        unpacked = _unpacked(content, engine)
        if not engine.eof:
            raise UnsearchableError("it is an archive that is cut off")

        yield unpacked
        content = engine.unused_data


def _unpacked(content: bytes, engine: Any) -> Fragment:
    with refused("it is a damaged archive", zlib.error):
        unpacked = engine.decompress(content, MOST_BYTES)
    if engine.unconsumed_tail:
        raise UnsearchableError(TOO_MUCH)
    return Fragment(_INSIDE, unpacked)


def _in_zip(content: bytes) -> Fragments:
    import zipfile  # noqa: PLC0415  (only when there is one)

    damage = (
        zipfile.BadZipFile,
        RuntimeError,
        EOFError,
        OSError,
        ValueError,
        zlib.error,
    )
    refusing_damage = refused("it is an archive that is damaged or locked", *damage)
    with refusing_damage, zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = archive.infolist()
        size = sum(member.file_size for member in members)
        if len(members) > MOST_FILES or size > MOST_BYTES:
            raise UnsearchableError(TOO_MUCH)

        yield Fragment(_REMARK, archive.comment)
        for member in members:
            yield Fragment(
                "the name of a file inside it", member.filename, TextKind.MARKUP
            )
            yield Fragment(_REMARK, member.comment)
            yield Fragment(_INSIDE, archive.read(member), name=member.filename)


# -- Mails and calendars


def _is_message(name: str, content: bytes) -> bool:
    """Whether a file is a mail: by its name, or as it begins with two headers of one."""
    if name.lower().endswith(".eml"):
        return True
    if not _HEADER.match(content):
        return False
    return _HEADER.search(content[1:2_000]) is not None


def _in_message(content: bytes) -> Fragments:
    """A mail's headers as they are shown, and each of its bodies and enclosures as they are meant."""
    from email import message_from_bytes, policy  # noqa: PLC0415  (only when there is one)

    with refused(
        "it is a message that cannot be read",
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
    ):
        message = message_from_bytes(content, policy=policy.default)
        for section in message.walk():
            yield from _in_section(section)


def _in_section(section: Any) -> Fragments:
    for header, text in section.items():
        yield Fragment("a header of the message", f"{header}{GAP}{text}")

    file_name = section.get_filename() or ""
    yield Fragment("the name of a file enclosed", file_name, TextKind.MARKUP)

    body = section.get_payload(decode=True)
    if not isinstance(body, bytes):
        return
    if section.get_content_maintype() != "text":
        yield Fragment("a file enclosed", body, name=file_name)
        return

    charset = section.get_content_charset() or "utf-8"
    yield Fragment("the text of the message", body.decode(charset, "replace"))


def _in_calendar(content: bytes) -> Fragments:
    """The values of a calendar, its folded lines made whole."""
    unfolded = _FOLD.sub(b"", content)
    text = unfolded.decode("utf-8", "replace")
    yield Fragment(_ENTRY, GAP.join(_CALENDAR_VALUE.findall(text)))
    yield Fragment(_ENTRY, text, TextKind.CODE)


# -- Pictures


def _in_picture(content: bytes) -> Fragments:
    """What is written in a picture's file beside its points: notes, place, camera, editor."""
    from PIL import Image  # noqa: PLC0415  (only when there is one)

    bombs = (Image.DecompressionBombError, Image.DecompressionBombWarning)
    refusing_damage = refused(
        "it is a picture that cannot be read", OSError, SyntaxError, ValueError, *bombs
    )
    with refusing_damage, Image.open(io.BytesIO(content)) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise UnsearchableError("it is a picture too large to be searched")

        picture.load()  # notes may stand after the points
        notes = list(_notes(picture))

    for name, note in notes:
        yield Fragment(_METADATA, str(name), TextKind.MARKUP)
        yield Fragment(_METADATA, note if isinstance(note, bytes) else str(note))


def _notes(picture: Any) -> Iterator[tuple[object, object]]:
    from PIL.ExifTags import IFD  # noqa: PLC0415  (only when there is one)

    yield from picture.info.items()
    yield from getattr(picture, "text", {}).items()
    exif = picture.getexif()
    for table in (exif, *map(exif.get_ifd, IFD)):
        for note in table.values():
            yield "", note


_READERS: dict[Callable[[bytes], object], Reader] = {
    _is_pdf: _in_pdf,
    _ZIP.match: _in_zip,
    _GZIP.match: _in_gzip,
    _PICTURE.match: _in_picture,
    _UNOPENED.match: _never_opened,
    is_packed: _in_zlib,
}
