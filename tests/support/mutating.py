"""What a stranger makes of an answered copy: any few changes to its bytes, at any place, with pieces that are meant to harm."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st
from pikepdf import ObjectStreamMode, Pdf, StreamDecodeLevel

RETURNED = Path(__file__).parents[1] / "cases" / "returned"
ANSWER = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": "Maya Lind",
    "saved": "2027-01-21",
    "comments": [
        {"about": "parts/salary", "says": "works", "text": "Good."},
        {"about": "drafts/thank-you/angela-jones", "says": "must-fix", "text": "Shorter.", "instead": "Dear Angela,\nthank you."},
        {"about": "rubric/names", "says": "question", "text": "Both names?"},
    ],
    "ticks": [{"step": "salary/research", "on": "2027-01-14"}, {"step": "thank-you/angela-jones", "on": ""}],
}  # fmt: skip


def _zipped(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return packed.getvalue()


_SITE = {"afterword": "progress", "version": 1, "steps": {"larkfield/salary/research": "done"}}
_JSON = json.dumps(ANSWER, indent=1).encode()
_MAIL = b"From: Maya Lind <maya@coach.example>\nTo: jane@mail.example\nSubject: Re: [workbook]\nDate: Thu, 21 Jan 2027\n\nHello,\n\n> "
TEXTS = {
    "json": _JSON,
    "ticks of the site": json.dumps(_SITE).encode(),
    "mail": _MAIL + _JSON.replace(b"\n", b"\n> ") + b"\n\nRegards\n",
    "zip": _zipped({"copy/answer.json": _JSON, "copy/workbook.html": b"<!doctype html><title>A workbook</title>"}),
    "page": (RETURNED / "sent.html").read_bytes(),
    "page with the answer": b"<!doctype html><script type=application/json>" + _JSON + b"</script>",
    "another encoding": _JSON.decode().encode("utf-16"),
}
_HARM = (
    b"</script><script>alert(1)</script>", b"&lt;b&gt;&amp;amp;&#27;&#x202e;", b"javascript:alert(1)", b"[x](file:///etc/passwd)",
    b"\x1b[2J\x1b]0;owned\x07", "\u202egnp.exe\u2066\u200b".encode(), b"\\u001b[31m\\u202e\\ud800", b"\0", b"\xff\xfe", b"\xc0\xaf", b"+ADw-b+AD4-",
    b'{"a":' * 200, b"[" * 3_000, b"9" * 6_000, b"x" * 40_000, b"[[", b"]]", b"{{ 7 * 7 }}{% raw %}", b"!!python/object:os.system", b"*a &a",
    b'"salary": {"walk_away": "1"}, ', b'"interview": "bell", ', b'"to": "evil@thief.example", ', b'"about": "../../x", ', b'"on": "9999-12-31", ',
    b'"step": "offer/accept", ', b"\n---\n", b"\r\n\r\n", b'"', b"\\", b"}", b"]", b",", b"\xef\xbb\xbf",
)  # fmt: skip
_HARM_IN_PDF = (
    b"/JS(app.alert(1))/S/JavaScript", b"/OpenAction 5 0 R", b"/AA<</O 5 0 R>>", b"/Launch(/bin/sh)", b"/URI(http://thief.example)",
    b"/Parent 5 0 R", b"/Kids[5 0 R 5 0 R]", b"/IRT 5 0 R", b"/V 5 0 R", b"/V<</a/b>>", b"/T(larkfield/salary)", b"/T null", b"/FT/Sig",
    b"/Filter/FlateDecode", b"/Filter[/FlateDecode/FlateDecode/LZWDecode]", b"/Length -1", b"/Length 99999999999", b"/Encrypt 5 0 R",
    b"[" * 3_000, b"<<" * 3_000, b"(" * 3_000, b"9" * 400, b"x" * 40_000, b"0 0 R", b"99999 0 R", b"null", b"true", b"-1e999", b"%%EOF", b"endobj",
    b"\\033[2J\\033]0;owned\\007", b"\xfe\xff\x20\x2e\xd8\x00", b"\xef\xbb\xbf\xe2\x80\xae", b"\0", b"<FEFF202E", b"/Contents(\\u202e)", b"/RC(<b><i>&#27;)",
)  # fmt: skip
Change = Callable[[bytes], bytes]


def _plain(name: str) -> bytes:
    """A PDF with nothing packed, so that a change meets its keys and not a checksum."""
    saved = io.BytesIO()
    with Pdf.open(RETURNED / f"{name}.pdf") as pdf:
        pdf.save(
            saved, object_stream_mode=ObjectStreamMode.disable, stream_decode_level=StreamDecodeLevel.all,
            compress_streams=False,
        )  # fmt: skip
    return saved.getvalue()


PDFS = {name: _plain(name) for name in ("pikepdf", "preview", "pdfjs")}


@st.composite
def _changes(draw: st.DrawFn, harm: tuple[bytes, ...]) -> Change:
    """One change: bytes put in, lost, doubled often, turned round, in another place, cut off, or in another encoding."""
    at = draw(st.floats(0, 1))
    length = draw(st.sampled_from([1, 2, 8, 60, 400, 5_000]))
    piece = draw(st.sampled_from(harm))
    times = draw(st.sampled_from([2, 3, 50, 400]))

    def parts(data: bytes) -> tuple[bytes, bytes, bytes]:
        start = int(at * len(data))
        return data[:start], data[start : start + length], data[start + length :]

    def put_in(data: bytes) -> bytes:
        before, within, after = parts(data)
        return before + piece + within + after

    def put_over(data: bytes) -> bytes:
        before, _, after = parts(data)
        return before + piece + after

    def lost(data: bytes) -> bytes:
        before, _, after = parts(data)
        return before + after

    def doubled(data: bytes) -> bytes:
        before, within, after = parts(data)
        return before + within * times + after

    def turned(data: bytes) -> bytes:
        before, within, after = parts(data)
        return before + bytes(255 - byte for byte in within) + after

    def moved(data: bytes) -> bytes:
        before, within, after = parts(data)
        return within + before + after

    def cut(data: bytes) -> bytes:
        return parts(data)[0]

    def encoded(data: bytes) -> bytes:
        return data.decode("latin-1").encode(draw(st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-16-be"])))

    return draw(st.sampled_from([put_in, put_in, put_over, lost, doubled, turned, moved, cut, encoded]))


@st.composite
def _made(draw: st.DrawFn, whole: dict[str, bytes], harm: tuple[bytes, ...]) -> bytes:
    data = whole[draw(st.sampled_from(sorted(whole)))]
    for change in draw(st.lists(_changes(harm), min_size=1, max_size=4)):
        data = change(data)
    return data


def hostile_texts() -> st.SearchStrategy[bytes]:
    """An answer in any form that is no PDF, changed at random."""
    return _made(TEXTS, _HARM)


def hostile_pdfs() -> st.SearchStrategy[bytes]:
    """A filled-in PDF, changed at random."""
    return _made(PDFS, _HARM_IN_PDF)
