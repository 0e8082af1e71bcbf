"""Makes the PDFs of this folder anew: `.venv/bin/python tests/cases/returned/make.py SCRATCH`. What each needs is in the README."""

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from pypdf import PdfWriter
from pypdf.annotations import Text
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from afterword.publish.pdf.engine import render
from afterword.workbook.paper.documents import PrintJob

HERE = Path(__file__).parent
ANSWERS = json.loads((HERE / "answers.json").read_text())
FIELDS = ANSWERS["fields"]
SENT = HERE / "sent.pdf"
DRAFT_SAYS = "larkfield/drafts/thank-you/angela-jones/says"


def make_sent() -> None:
    """What leaves us, set by our own engine; without the outlines of its letters, which nothing here looks at (they are 270 kB)."""
    with Pdf.open(BytesIO(render(PrintJob("sent.pdf", "Workbook", (HERE / "sent.html").read_text())))) as pdf:
        for each in pdf.objects:
            if isinstance(each, Dictionary):
                for key in ("/FontFile2", "/ToUnicode"):
                    if key in each:
                        del each[key]
        pdf.save(SENT, object_stream_mode=pikepdf.ObjectStreamMode.preserve, deterministic_id=True)


def widgets(pdf: Pdf) -> list[tuple[int, Object]]:
    """Each field with the number of its page."""
    return [(number, each) for number, page in enumerate(pdf.pages) for each in page.obj.Annots]


def run_programs(scratch: Path) -> None:
    """The programs that are real: pdf.js, poppler, MuPDF, PDFium, qpdf."""
    answers = HERE / "answers.json"
    with Pdf.open(SENT) as pdf:
        found = widgets(pdf)
        places = json.dumps([_place(number, each) for number, each in found])
    fonts = scratch / "no-fonts.conf"  # else poppler puts a font of the machine into its file, a megabyte
    fonts.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    programs: list[tuple[Path, list[str | Path]]] = [
        (scratch, ["node", HERE / "pdfjs.mjs", SENT, answers, HERE / "pdfjs.pdf"]),
        (HERE, ["/usr/bin/python3", HERE / "poppler_fill.py", SENT, answers, HERE / "poppler.pdf"]),
        (HERE, ["mutool", "run", HERE / "mupdf.js", SENT, answers, HERE / "mupdf.pdf", places]),
        (HERE, [scratch / "pdfium/bin/python", HERE / "pdfium_fill.py", SENT, answers, HERE / "pdfium.pdf", places]),
        (HERE, ["qpdf", "--linearize", HERE / "mupdf.pdf", HERE / "mupdf-linearised.pdf"]),
        (HERE, ["qpdf", "--object-streams=generate", HERE / "poppler.pdf", HERE / "poppler-packed.pdf"]),
        (HERE, ["qpdf", "--encrypt", "six words", "six words", "256", "--", HERE / "pikepdf.pdf", HERE / "sealed.pdf"]),
    ]
    for folder, words in programs:
        subprocess.run(words, cwd=folder, env={**os.environ, "FONTCONFIG_FILE": str(fonts)}, check=True)


def _place(number: int, field: Object) -> dict[str, object]:
    """Where to click, which line of a list to choose, and what a button means."""
    name, (left, top, right, bottom) = _name(field), [float(side) for side in field.Rect]
    choices = [str(each[0]) for each in field.Opt] if "/Opt" in field else []
    choice = choices.index(FIELDS[name]) if choices and name in FIELDS else 0
    x, y = (left + right) / 2, (top + bottom) / 2
    kind, button = str(field.FT), _button(field)
    return {"name": name, "kind": kind, "page": number, "x": x, "y": y, "choice": choice, "button": button}


def _name(field: Object) -> str:
    return str(field.T if "/T" in field else field.Parent.T)


def _button(field: Object) -> str:
    """The look that a circle of several has when it is chosen."""
    return next(key[1:] for key in field.AP.N.keys() if key != "/Off") if "/Parent" in field else ""  # noqa: SIM118  (pikepdf)


def make_pikepdf() -> None:
    """A library that puts in values and knows nothing of forms; the note has its text in UTF-8."""
    with Pdf.open(SENT) as pdf:
        for _, field in widgets(pdf):
            value = FIELDS.get(_name(field))
            if value is True:
                field.V = field.AS = Name.on
            elif value is not None and not _button(field):
                field.V = String(value)
            elif value is not None and _button(field) == value:
                field.Parent.V = field.AS = Name("/" + value)
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array(ANSWERS["rect"]))
        note.Contents, note.T = String(b"\xef\xbb\xbf" + ANSWERS["note"].encode()), String(ANSWERS["author"])
        pdf.pages[ANSWERS["page"]].obj.Annots.append(pdf.make_indirect(note))
        pdf.save(HERE / "pikepdf.pdf", deterministic_id=True)


def make_pypdf() -> None:
    """A library that fills in forms, and draws the fields anew."""
    writer = PdfWriter(clone_from=SENT)
    for page in writer.pages:
        texts = {name: "/on" if value is True else value for name, value in FIELDS.items()}
        texts[DRAFT_SAYS] = "/" + FIELDS[DRAFT_SAYS]
        writer.update_page_form_field_values(page, texts, auto_regenerate=False)
    note = Text(rect=tuple(ANSWERS["rect"]), text=ANSWERS["note"])
    note[NameObject("/T")] = TextStringObject(ANSWERS["author"])
    writer.add_annotation(ANSWERS["page"], note)
    writer.write(HERE / "pypdf.pdf")


def make_acrobat() -> None:
    """By hand, as Acrobat is known to save: only what changed, behind the old file, with texts in UTF-16."""
    writer = PdfWriter(SENT, incremental=True)
    for page in writer.pages:
        for each in page["/Annots"]:
            _fill_as_acrobat(writer, each.get_object())
    _annotate_as_acrobat(writer, writer.pages[ANSWERS["page"]])
    writer.write(HERE / "acrobat.pdf")


def _utf16(text: str) -> ByteStringObject:
    return ByteStringObject(b"\xfe\xff" + text.replace("\n", "\r").encode("utf-16-be"))


def _fill_as_acrobat(writer: PdfWriter, field: DictionaryObject) -> None:
    value = FIELDS.get(field["/T"] if "/T" in field else field["/Parent"]["/T"])
    if value is None:
        return
    if "/Parent" in field:
        if f"/{value}" in field["/AP"]["/N"]:
            group = field["/Parent"].get_object()
            group[NameObject("/V")] = field[NameObject("/AS")] = NameObject(f"/{value}")
    elif value is True:
        field[NameObject("/V")] = field[NameObject("/AS")] = NameObject("/on")
        field[NameObject("/MK")] = DictionaryObject({NameObject("/CA"): TextStringObject("4")})
    else:
        field[NameObject("/V")] = _utf16(value)
        field[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(_look())})
    field[NameObject("/M")] = TextStringObject("D:20270115093000+01'00'")


def _look() -> StreamObject:
    look = StreamObject()
    look.set_data(b"/Tx BMC q BT ET Q EMC")
    look.update({NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form")})
    look[NameObject("/BBox")] = ArrayObject([NumberObject(0), NumberObject(0), NumberObject(170), NumberObject(17)])
    return look


def _annotate_as_acrobat(writer: PdfWriter, page: DictionaryObject) -> None:
    """A sticky note with its window, a reply, the mark of a review, and marked text with a comment."""
    note = _mark(writer, page, "/Text", ANSWERS["rect"], ANSWERS["note"])
    window = _mark(writer, page, "/Popup", [500, 500, 590, 600], "")
    note.get_object()[NameObject("/Popup")] = window  # type: ignore[index]  # a reference to what was just made
    note.get_object()[NameObject("/RC")] = TextStringObject(  # type: ignore[index]  # likewise
        f'<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>{ANSWERS["note"]}</p></body>'
    )
    reply = _mark(writer, page, "/Text", [10, 10, 30, 30], "Both, really.").get_object()
    state = _mark(writer, page, "/Text", [10, 10, 30, 30], "Accepted set by Dana Wu").get_object()
    for each in (reply, state):
        each[NameObject("/IRT")] = note  # type: ignore[index]  # likewise
    state.update(
        {NameObject("/State"): TextStringObject("Accepted"), NameObject("/StateModel"): TextStringObject("Review")}
    )  # type: ignore[union-attr]  # likewise
    _mark(writer, page, "/Highlight", [60, 735, 220, 745], "A good heading.")


def _mark(writer: PdfWriter, page: DictionaryObject, kind: str, rect: list[float], text: str) -> IndirectObject:
    each = DictionaryObject({NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject(kind)})
    each[NameObject("/Rect")] = ArrayObject([FloatObject(side) for side in rect])
    each[NameObject("/F")] = NumberObject(28)
    if text:
        each.update({NameObject("/Contents"): _utf16(text), NameObject("/T"): TextStringObject(ANSWERS["author"])})
    reference = writer._add_object(each)
    page[NameObject("/Annots")].append(reference)
    return reference


def make_preview() -> None:
    """By hand, as macOS Preview is known to save: the file written anew, a ticked box by its look alone or under another name."""
    with Pdf.open(SENT) as pdf:
        boxes = 0
        for _, field in widgets(pdf):
            value = FIELDS.get(_name(field))
            if _button(field):
                _choose_as_preview(field, str(value))
            elif value is True:
                boxes += 1
                _tick_as_preview(pdf, field, boxes)
            elif value is not None:
                field.V = String(b"\xfe\xff" + value.encode("utf-16-be"))
            if value == "works":
                field.V = String("It works")  # the words shown, for the value behind them
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array(ANSWERS["rect"]), Name=Name.Comment, F=4)
        note.Contents, note.T = String(ANSWERS["note"]), String(ANSWERS["author"])
        note = pdf.make_indirect(note)
        note.Popup = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=Array([0, 0, 9, 9])))
        pdf.pages[ANSWERS["page"]].obj.Annots.extend([note, note.Popup])
        pdf.docinfo["/Producer"] = "macOS Version 14.5 (Build 23F79) Quartz PDFContext"
        pdf.docinfo["/ModDate"] = "D:20270115093000Z00'00'"
        mode = pikepdf.ObjectStreamMode.disable
        pdf.save(HERE / "preview.pdf", object_stream_mode=mode, force_version="1.3", deterministic_id=True)


def _tick_as_preview(pdf: Pdf, field: Object, number: int) -> None:
    if number == 1:
        del field["/V"]
        field.AS = Name.on
    else:
        field.AP = Dictionary(N=Dictionary(Yes=Stream(pdf, b"q Q"), Off=Stream(pdf, b"")))
        field.V = field.AS = Name.Yes


def _choose_as_preview(circle: Object, value: str) -> None:
    """The circle is cut off from its group and gets what belongs there (developer.apple.com/forums/thread/735073)."""
    if _button(circle) == value:
        circle.AS, circle.T = Name("/" + value), String(_name(circle))
        circle.V = circle.AS
        del circle["/Parent"]


if __name__ == "__main__":
    make_sent()
    make_pikepdf()
    make_pypdf()
    make_acrobat()
    make_preview()
    run_programs(Path(sys.argv[1]))
