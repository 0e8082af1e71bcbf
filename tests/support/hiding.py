"""Ways to hide a text in a file, each with where the search should say that it stands."""

import base64
import gzip
import io
import json
import quopri
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from email.header import Header
from urllib.parse import quote

import pikepdf
from PIL import Image, PngImagePlugin

from afterword import escape


@dataclass(frozen=True)
class Way:
    """One hiding place: the file's name, what makes its bytes from a text, and words of the `where` of a find."""

    file: str
    made: Callable[[str], bytes]
    where: str


def page(body: str) -> bytes:
    """A small page with this body."""
    return f'<!doctype html><html lang="en"><head><title>Workbook</title></head><body>{body}</body></html>'.encode()


def pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """A PDF of one empty page, changed."""
    made = pikepdf.new()
    made.add_blank_page()
    change(made)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def zipped(files: dict[str, bytes], comment: str = "") -> bytes:
    """A zip of these files."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment.encode()
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def picture(kind: str, **notes: object) -> bytes:
    """A picture of one grey point with these notes."""
    written = io.BytesIO()
    Image.new("RGB", (1, 1), "grey").save(written, kind, **notes)
    return written.getvalue()


def message(head: str, body: bytes = b"") -> bytes:
    """A message with these headers."""
    return f"From: a@mail.example\r\nMIME-Version: 1.0\r\n{head}\r\n\r\n".encode() + body


def _entities(text: str) -> str:
    return "".join(f"&#x{ord(letter):X};" for letter in text)


def _split(text: str) -> str:
    return "<b>" + "</b><i></i><b>".join(text) + "</b>"


def _json(text: str) -> str:
    return "".join(f"\\u{code:04x}" for code in memoryview(text.encode("utf-16-le")).cast("H"))


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _lines(text: str) -> str:
    return base64.encodebytes(b"What was said in that room, and by whom, word by word: " + text.encode()).decode()


def _png(chunk: str) -> Callable[[str], bytes]:
    def made(text: str) -> bytes:
        notes = PngImagePlugin.PngInfo()
        if chunk == "zTXt":
            notes.add_text("Comment", text.encode("latin-1", "backslashreplace").decode("latin-1"), zip=True)
        elif chunk == "iTXt":
            notes.add_itxt("Comment", text, zip=True)
        else:
            notes.add_text("Comment", text)
        return picture("PNG", pnginfo=notes)

    return made


def _exif(text: str) -> bytes:
    notes = Image.Exif()
    notes[0x010E] = text.encode()  # ImageDescription
    return picture("JPEG", exif=notes)


def _xmp(text: str) -> bytes:
    rdf = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    )
    title = f'<rdf:Description rdf:about=""><dc:format>{_entities(text)}</dc:format></rdf:Description>'
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{rdf}{title}</rdf:RDF></x:xmpmeta>'.encode()


def _info(text: str) -> bytes:
    return pdf(lambda made: made.docinfo.update({"/Keywords": text}))


def _described(text: str) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        made.Root.Metadata = made.make_stream(_xmp(text), Type=pikepdf.Name.Metadata)

    return pdf(change)


def _marked(text: str) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        with made.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(text, 0))

    return pdf(change)


def _annotated(key: str, text: str) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, Rect=[0, 0, 9, 9]
        )
        note[key] = pikepdf.String(text)
        made.pages[0].Annots = pikepdf.Array([made.make_indirect(note)])
        made.Root.AcroForm = pikepdf.Dictionary(Fields=made.pages[0].Annots)

    return pdf(change)


def _attached(text: str) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        made.attachments["notes.txt"] = pikepdf.AttachedFileSpec(made, text.encode())

    return pdf(change)


def _set(text: str) -> bytes:
    """A page with the text in lines of twelve letters, as a narrow column breaks it."""

    def change(made: pikepdf.Pdf) -> None:
        rows = " ".join(f"({text[at : at + 12]}) Tj 0 -14 Td" for at in range(0, len(text), 12))
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier)
        made.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        made.pages[0].Contents = made.make_stream(f"BT /F1 12 Tf 40 700 Td {rows} ET".encode())

    return pdf(change)


def _left_over(text: str) -> bytes:
    """A PDF with a packed stream of an earlier state, to which nothing points."""
    packed = zlib.compress(text.encode())
    return pdf(lambda _: None) + b"9 0 obj <</Filter /FlateDecode>>\nstream\n" + packed + b"\nendstream endobj\n"


def _calendar(text: str) -> bytes:
    line = "DESCRIPTION:" + text.replace(",", "\\,").replace("\n", "\\n")
    folded = "\r\n ".join(line[at : at + 15] for at in range(0, len(line), 15))
    return f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{folded}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()


def _enclosed(text: str) -> bytes:
    body = f'--b\r\nContent-Type: application/zip; name="a.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n{base64.encodebytes(zipped({"a.txt": text.encode()})).decode()}\r\n--b--\r\n'
    return message('Content-Type: multipart/mixed; boundary="b"', body.encode())


WAYS: dict[str, Way] = {
    "plain on a page": Way("workbook.html", lambda text: page(f"<p>{text}</p>"), "its text"),
    "escaped for a page": Way("workbook.html", lambda text: page(f"<p>{escape.page(text)}</p>"), "its text"),
    "as entities": Way("workbook.html", lambda text: page(f"<p>{_entities(text)}</p>"), "its text"),
    "split by tags": Way("workbook.html", lambda text: page(f"<p>{_split(text)}</p>"), "its text"),
    "in a label": Way("workbook.html", lambda text: page(f'<img alt="{escape.page(text)}">'), "a label in its text"),
    "in a comment": Way("workbook.html", lambda text: page(f"<!-- {text} -->"), "its text"),
    "in a script's data": Way(
        "workbook.html",
        lambda text: page(f'<script type="application/json">{{"a":"{_json(text)}"}}</script>'),
        "data in its text",
    ),
    "in an address": Way("workbook.html", lambda text: page(f'<a href="x?q={quote(text, safe="")}">x</a>'), "its text"),
    "in a picture of the page": Way(
        "workbook.html",
        lambda text: page(f'<img src="data:image/svg+xml;base64,{_base64(text)}">'),
        "base64 in its text",
    ),
    "in the search index": Way(
        "search_index.json", lambda text: json.dumps({"docs": [{"text": f"<p>{text}</p>"}]}).encode(), "its text"
    ),
    "as JSON in codes": Way("search_index.json", lambda text: f'{{"text": "{_json(text)}"}}'.encode(), "in codes"),
    "plain text": Way("notes.txt", str.encode, "its text"),
    "base64 of base64": Way("notes.txt", lambda text: _base64(_base64(text)).encode(), "base64 in base64"),
    "base64 after one letter": Way("notes.txt", lambda text: ("Q" + _base64(text)).encode(), "base64 in its text"),
    "base64 in lines": Way("notes.txt", lambda text: _lines(text).encode(), "base64 in its text"),
    "hexadecimal": Way("notes.txt", lambda text: f"a {text.encode().hex()} b".encode(), "hexadecimal in its text"),
    "UTF-16 in hexadecimal": Way(
        "notes.txt", lambda text: text.encode("utf-16-be").hex().encode(), "hexadecimal in its text"
    ),
    "UTF-16": Way("notes.txt", lambda text: text.encode("utf-16"), "its text"),
    "UTF-16, little end first": Way("notes.txt", lambda text: text.encode("utf-16-le"), "its text"),
    "UTF-16, big end first": Way("notes.txt", lambda text: text.encode("utf-16-be"), "its text"),
    "packed by gzip": Way("notes.gz", lambda text: gzip.compress(text.encode()), "a file inside it"),
    "packed by zlib": Way("notes.bin", lambda text: zlib.compress(text.encode()), "a file inside it"),
    "in a zip": Way("all.zip", lambda text: zipped({"a.txt": text.encode()}), "a file inside it"),
    "in a zip in a zip": Way(
        "all.zip",
        lambda text: zipped({"b.zip": zipped({"a.txt": text.encode()})}),
        "a file inside it of a file inside it",
    ),
    "a zip's remark": Way("all.zip", lambda text: zipped({"a": b""}, text), "a remark in it"),
    "a name in a zip": Way("all.zip", lambda text: zipped({f"{text}.txt": b""}), "the name of a file inside it"),
    "a zip that says it is text": Way("notes.txt", lambda text: zipped({"a.txt": text.encode()}), "a file inside it"),
    "a PDF that says it is a page": Way("workbook.html", _attached, "a file inside it"),
    "a PDF's keywords": Way("workbook.pdf", _info, "its metadata"),
    "a PDF's description": Way("workbook.pdf", _described, "its metadata"),
    "a PDF's bookmark": Way("workbook.pdf", _marked, "its bookmarks"),
    "a PDF's field": Way("workbook.pdf", lambda text: _annotated("/V", text), "a form field"),
    "a PDF's field name": Way("workbook.pdf", lambda text: _annotated("/T", text), "the name of a form field"),
    "a PDF's note": Way("workbook.pdf", lambda text: _annotated("/Contents", text), "a note or link in it"),
    "a PDF's enclosure": Way("workbook.pdf", _attached, "a file inside it"),
    "a PDF's left-over": Way("workbook.pdf", _left_over, "an earlier state"),
    "a subject in codes": Way(
        "thanks.eml", lambda text: message("Subject: " + Header(text, "utf-8").encode(linesep="\r\n")), "a header"
    ),
    "a quoted-printable body": Way(
        "thanks.eml",
        lambda text: message(
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
            quopri.encodestring(text.encode()),
        ),
        "the text of the message",
    ),
    "a base64 body": Way(
        "thanks.eml",
        lambda text: message(
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64",
            base64.encodebytes(text.encode()),
        ),
        "the text of the message",
    ),
    "a zip in a mail": Way("thanks.eml", _enclosed, "a file enclosed"),
    "a calendar": Way("calendar.ics", _calendar, "an entry of the calendar"),
    "a note in a PNG": Way("line.png", _png("iTXt"), "its metadata"),
    "a JPEG's comment": Way("line.jpg", lambda text: picture("JPEG", comment=text.encode()), "its metadata"),
    "a JPEG's EXIF": Way("line.jpg", _exif, "its metadata"),
    "a JPEG's XMP": Way("line.jpg", lambda text: picture("JPEG", xmp=_xmp(text)), "its metadata"),
}
LATIN_WAYS: dict[str, Way] = {  # ways that hold Western letters only
    "the text of a PDF, wrapped": Way("workbook.pdf", _set, "the text of page 1"),
    "a plain note in a PNG": Way("line.png", _png("tEXt"), "its metadata"),
    "a packed note in a PNG": Way("line.png", _png("zTXt"), "its metadata"),
}
