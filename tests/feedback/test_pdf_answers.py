"""PDFs that come back from a coach: what each program writes into them, and what a stranger might."""

import datetime as dt
import io
import json
import subprocess
import zlib
from collections.abc import Callable

import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from afterword.feedback import answers as feedback
from afterword.feedback.answers import Comment, Tick, UnusableReturnError
from afterword.feedback.read.pdf import annotations, filled_in, sandboxed
from afterword.feedback.read.pdf.filled_in import read_pdf
from afterword.feedback.read.pdf.reply import Refusal
from afterword.feedback.read.pdf.sandboxed import read_pdf_sandboxed
from afterword.feedback.read.typed_days import parse_day
from afterword.feedback.sandbox import SandboxError
from afterword.interview.model.vocabulary import Verdict
from support.workspace import CHECKOUT

RETURNED = CHECKOUT / "tests" / "cases" / "returned"
THANKS, WEEK, OFFER = "larkfield/thank-you/angela-jones", "larkfield/follow-up/week-1", "larkfield/offer/decide"
DRAFT, NAMES = "larkfield/drafts/thank-you/angela-jones", "larkfield/rubric/names"
PROGRAMS = [
    "acrobat",
    "mupdf",
    "mupdf-linearised",
    "pdfium",
    "pdfjs",
    "pikepdf",
    "poppler",
    "poppler-packed",
    "preview",
    "pypdf",
]
ZOE = "Zoë \u2013 “x”"  # a dash and quotation marks, as programs put them in
SAID = (
    Comment(THANKS, Verdict.WORKS, "Warm, “brief” \u2013 good.\nSend it today, Zoë."),
    Comment(DRAFT, Verdict.MUST_FIX, "", "Dear Angela,\nthank you for your time."),
    Comment(NAMES, Verdict.QUESTION),
)


def returned(name: str) -> bytes:
    """One of the files in tests/cases/returned; its README tells how each was made."""
    return (RETURNED / f"{name}.pdf").read_bytes()


def changed(change: Callable[[Pdf, dict[str, Object]], None], name: str = "sent") -> bytes:
    """What we sent, with a change made to it; the fields are given by their names."""
    with Pdf.open(RETURNED / f"{name}.pdf") as pdf:
        boxes = [each for page in pdf.pages for each in page.obj.Annots]
        change(pdf, {str(each.T): each for each in boxes if "/T" in each})
        saved = io.BytesIO()
        pdf.save(saved)
    return saved.getvalue()


def annotated(page: int, *notes: dict[str, object]) -> bytes:
    """What we sent, with notes laid on a page."""

    def change(pdf: Pdf, _: dict[str, Object]) -> None:
        for each in notes:
            note = Dictionary(Type=Name.Annot, **{"Subtype": Name.Text, **each})
            pdf.pages[page].obj.Annots.append(pdf.make_indirect(note))

    return changed(change)


def typed(field: str, text: str | bytes) -> bytes:
    """What we sent, with a text typed into a field."""
    return changed(lambda _, fields: fields[field].__setattr__("V", String(text)))


def refusal(data: bytes) -> str:
    """What the candidate reads when nothing can be used."""
    with pytest.raises(UnusableReturnError) as told:
        read_pdf(data)
    return str(told.value)


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_program_gives_the_same_ticks_and_words(program: str) -> None:
    """Whichever program the coach filled the PDF in with, the same boxes are ticked and the same is said."""
    found = read_pdf(returned(program))
    assert found.kind == "pdf"
    assert found.by == "Dana Wu"
    assert found.ticks == (Tick(THANKS, dt.date(2027, 1, 14)), Tick(WEEK))
    assert found.comments[:3] == SAID


@pytest.mark.parametrize("program", [each for each in PROGRAMS if each != "pdfium"])
def test_every_program_s_notes_stand_at_their_item(program: str) -> None:
    """A note laid beside a criterion is a comment on it; PDFium, in whose viewers none can be laid, has no note."""
    assert Comment(NAMES, None, "Check the spelling of both names.") in read_pdf(returned(program)).comments


def test_what_went_out_says_nothing() -> None:
    """A PDF that nobody filled in is read, and holds no answer."""
    assert read_pdf(returned("sent")) == feedback.Returned("pdf")


def test_replies_and_marked_words_come_too() -> None:
    """A reply belongs to what it answers, wherever its icon lies; a comment on marked words of a draft, to that draft."""
    found = read_pdf(returned("acrobat"))
    assert found.comments[3:] == (
        Comment(NAMES, None, "Check the spelling of both names."),
        Comment(NAMES, None, "Both, really."),
        Comment(DRAFT, None, "A good heading."),
    )
    assert found.unread == ("1 drawing, stamp or mark without words to read",)
    assert found.on == dt.date(2027, 1, 15)


def of_copies(*names: str) -> bytes:
    """What we sent, with its place for a name called so; from the second name on there are more such places."""

    def change(pdf: Pdf, fields: dict[str, Object]) -> None:
        fields["by"].T = String(names[0])
        for name in names[1:]:
            more = Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String(name), Rect=Array([0, 0, 1, 1])
            )
            box = pdf.make_indirect(more)
            pdf.pages[0].obj.Annots.append(box)
            pdf.Root.AcroForm.Fields.append(box)

    return changed(change)


@pytest.mark.long
@pytest.mark.parametrize(
    ("names", "copy_id"),
    [
        (["by"], ""),
        (["by/bcdfghjkmnpqrstv"], "bcdfghjkmnpqrstv"),
        (["by/bcdfghjkmnpqrstv", "by/bcdfghjkmnpqrstv"], "bcdfghjkmnpqrstv"),
        (["by/bcdfghjkmnpqrstv", "by/zcdfghjkmnpqrstv"], ""),
        (["by/../../etc/passwd"], ""),
        (["by/BCDFGHJKMNPQRSTV"], ""),
    ],
)
def test_a_pdf_says_which_copy_it_is(names: list[str], copy_id: str) -> None:
    """The field for the coach's name has the copy's ID in its own, which every program keeps; two IDs are none."""
    assert read_pdf(of_copies(*names)).copy_id == copy_id


@pytest.mark.process
def test_the_copy_comes_out_of_the_sandbox() -> None:
    """What the child process says of it is what the file says."""
    assert read_pdf_sandboxed(of_copies("by/bcdfghjkmnpqrstv")).copy_id == "bcdfghjkmnpqrstv"


@pytest.mark.build
def test_our_own_engine_still_makes_what_these_files_were_made_from() -> None:
    """The fields of the test files are those that our PDFs have today, name by name and kind by kind."""
    from afterword.publish.pdf.engine import render  # noqa: PLC0415  (WeasyPrint is heavy)
    from afterword.workbook.paper.documents import PrintJob  # noqa: PLC0415  (as above)

    printed = render(PrintJob("sent.pdf", "Workbook", (RETURNED / "sent.html").read_text()))
    now, then = (
        [(each.name, each.kind, each.span.page) for each in annotations.read_annotations(data).fields]
        for data in (printed, returned("sent"))
    )
    assert now == then


@pytest.mark.long
@pytest.mark.parametrize(
    ("value", "look", "is_ticked"),
    [
        ("/on", "/on", True),
        ("/on", "/Off", True),  # a program that writes values only
        ("/Off", "/on", True),  # a program that changes looks only
        (None, "/Yes", True),
        ("/1", None, True),
        ("/Off", "/Off", False),
        (None, None, False),
        ("/Off", None, False),
    ],
)
def test_a_box_is_ticked_if_its_value_or_its_look_says_so(value: str | None, look: str | None, is_ticked: bool) -> None:  # noqa: FBT001  (a case of a table)
    """Programs write both, or one of them under a name of their own; only Off means that it is not ticked."""

    def change(_: Pdf, fields: dict[str, Object]) -> None:
        for key, name in (("/V", value), ("/AS", look)):
            del fields[OFFER][key]
            if name:
                fields[OFFER][key] = Name(name)

    assert read_pdf(changed(change)).ticks == ((Tick(OFFER),) if is_ticked else ())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-01-14", dt.date(2027, 1, 14)),
        ("2027/1/14", dt.date(2027, 1, 14)),
        ("14/01/2027", dt.date(2027, 1, 14)),
        ("01/14/2027", dt.date(2027, 1, 14)),
        ("14.1.2027", dt.date(2027, 1, 14)),
        ("5/5/2027", dt.date(2027, 5, 5)),
        ("14 Jan 2027", dt.date(2027, 1, 14)),
        ("14th January, 2027", dt.date(2027, 1, 14)),
        ("Jan 14, 2027", dt.date(2027, 1, 14)),
        (" thu 14 JANUARY 2027 ", dt.date(2027, 1, 14)),
        ("Sept. 1, 2027", dt.date(2027, 9, 1)),
        ("05/06/2027", None),
        ("14/1/27", None),
        ("14 January", None),
        ("Fri 14 Jan 2027", None),
        ("31 Feb 2027", None),
        ("14 Smarch 2027", None),
        ("2027-13-01", None),
        ("1027-01-14", None),
        ("yesterday", None),
        ("\u0661\u0664/\u0660\u0661/\u0662\u0660\u0662\u0667", None),
        ("", None),
    ],
)
def test_a_day_is_read_where_it_can_mean_one_day_only(text: str, day: dt.date | None) -> None:
    """The fifth of June and the sixth of May look alike to different people, so such a day is left open."""
    assert parse_day(text) == day


@pytest.mark.process
def test_a_day_that_cannot_be_read_is_said() -> None:
    """The tick counts without its day, and keeps what was typed for whoever decides on it: short, and without what cannot be seen."""

    def change(_: Pdf, fields: dict[str, Object]) -> None:
        fields[WEEK].V, fields[f"{WEEK}/on"].V = Name.on, String("\x1b05/06/`2027`\n" + "9" * 500)
        fields[f"{THANKS}/on"].V = String("2027-01-14")

    found = read_pdf(changed(change))
    assert found.ticks == (Tick(WEEK, typed=f"05/06/'2027' {'9' * 26}…"),)
    assert found.unread == (f"a day stands beside {THANKS}, but its box is not ticked, so it was left out",)
    assert read_pdf_sandboxed(changed(change)) == found


@pytest.mark.long
@pytest.mark.parametrize("said", ["must-fix", "Must fix", "MUST_FIX", " must  fix "])
def test_a_verdict_is_known_by_its_value_or_by_its_words(said: str) -> None:
    """Some programs write what the list shows, in place of what stands behind it."""
    assert read_pdf(typed(f"{NAMES}/says", said)).comments == (Comment(NAMES, Verdict.MUST_FIX),)


def test_a_verdict_that_is_none_is_said() -> None:
    """A word that is not ours is left out, and not repeated."""
    found = read_pdf(typed(f"{NAMES}/says", "send me your password"))
    assert found.comments == ()
    assert found.unread == (f"what {NAMES} is found to be is none of our words, or two of them, so it was left out",)


@pytest.mark.long
@pytest.mark.parametrize(
    "raw",
    [
        b"Zo\xeb \x85 \x8dx\x8e",
        b"\xef\xbb\xbf" + ZOE.encode(),
        b"\xfe\xff" + ZOE.encode("utf-16-be"),
        b"\xff\xfe" + ZOE.encode("utf-16-le"),
        b"\xfe\xff" + f"\x1ben\x1b{ZOE}".encode("utf-16-be"),
    ],
    ids=["PDFDocEncoding", "UTF-8", "UTF-16", "UTF-16 the other way round", "with its language"],
)
def test_a_text_is_read_in_each_of_its_encodings(raw: bytes) -> None:
    """Accents, dashes and quotation marks arrive as they were typed, whichever way the program stores them."""
    assert read_pdf(typed(f"{NAMES}/comment", raw)).comments == (Comment(NAMES, None, ZOE),)


def test_a_text_kept_as_a_stream_or_only_as_rich_text_is_read() -> None:
    """Two rarer ways to keep the text of a field, and of a note."""

    def change(pdf: Pdf, fields: dict[str, Object]) -> None:
        fields[f"{NAMES}/comment"].V = Stream(pdf, b"kept as a stream")
        fields[f"{DRAFT}/instead"].RV = String("<body><p>Tom &amp; <b>Ann</b></p><p>and I</p></body>")

    assert read_pdf(changed(change)).comments == (
        Comment(DRAFT, None, "", "Tom & Ann\nand I"),
        Comment(NAMES, None, "kept as a stream"),
    )
    rich = {"Rect": Array([0, 470, 20, 480]), "RC": String("<p>Only <i>rich</i></p>")}
    window = {
        "Rect": Array([0, 470, 20, 480]),
        "Popup": Dictionary(Subtype=Name.Popup, Contents=String("In its window")),
    }
    assert [each.text for each in read_pdf(annotated(1, rich, window)).comments] == ["Only rich", "In its window"]


@pytest.mark.long
@pytest.mark.parametrize(
    ("page", "height", "about"),
    [
        (0, 830, THANKS),  # before the first item
        (0, 640, THANKS),
        (0, 530, THANKS),  # in its last field
        (0, 445, WEEK),
        (0, 345, OFFER),
        (0, 300, DRAFT),  # a draft may begin on the page before its fields
        (1, 780, DRAFT),  # over its fields, where its text stands
        (1, 600, DRAFT),
        (1, 526, DRAFT),  # a little below its last field
        (1, 500, NAMES),
        (1, 20, NAMES),
    ],
)
def test_a_note_is_about_the_item_beside_it(page: int, height: float, about: str) -> None:
    """The last item that begins at its height or above; a draft and a criterion have their fields below what they speak of."""
    note = {"Rect": Array([300, height - 10, 320, height + 10]), "Contents": String("Here.")}
    assert read_pdf(annotated(page, note)).comments == (Comment(about, None, "Here."),)


@pytest.mark.long
@pytest.mark.parametrize(
    "kind",
    [
        "Text",
        "FreeText",
        "Highlight",
        "Underline",
        "StrikeOut",
        "Squiggly",
        "Caret",
        "Square",
        "Ink",
        "Stamp",
        "FileAttachment",
        "Redact",
    ],
)
def test_each_kind_of_note_with_words_is_a_comment(kind: str) -> None:
    """Sticky notes, text on the page, marked, underlined or struck words, and shapes, drawings and stamps that have a comment."""
    note = {
        "Subtype": Name("/" + kind),
        "Rect": Array([0, 470, 20, 480]),
        "Contents": String("Here."),
        "T": String("Dana Wu"),
    }
    found = read_pdf(annotated(1, note))
    assert found.comments == (Comment(NAMES, None, "Here."),)
    assert found.by == "Dana Wu"


def test_marks_without_words_are_counted() -> None:
    """A drawing, a stamp, an attached file and a bare highlight cannot be read by a program: the candidate is told to look."""
    kinds = ("Ink", "Stamp", "FileAttachment", "Highlight")
    marks = [{"Subtype": Name("/" + kind), "Rect": Array([0, 470, 20, 480])} for kind in kinds]
    assert read_pdf(annotated(1, *marks)).unread == ("4 drawings, stamps or marks without words to read",)


def test_hidden_signs_and_escapes_are_taken_out() -> None:
    """What could turn words round or write to a terminal does not get further than this."""
    found = read_pdf(typed(f"{NAMES}/comment", "pay \u202e00009\u202c\x07 \x1b[2Jnow\u200b"))
    assert found.comments == (Comment(NAMES, None, "pay 00009 [2Jnow"),)


@pytest.mark.long
@pytest.mark.parametrize(
    "name",
    ["larkfield", "../../etc/passwd", "larkfield/../x", "larkfield//x", "Larkfield/offer/decide", "larkfield/offer/decide\n", "/larkfield/x", "larkfield/x.y", "larkfield/drafts/x/on", "larkfield/drafts/x", "larkfield/offer/décide", "log", "salary.walk_away", "a/" * 150 + "a"],
)  # fmt: skip
def test_a_field_with_a_name_of_another_kind_sets_nothing(name: str) -> None:
    """Only ticks, days, verdicts and words have a place; whatever else a field claims to be is counted, and not repeated."""

    def change(_: Pdf, fields: dict[str, Object]) -> None:
        fields[OFFER].T, fields[OFFER].V = String(name), Name.on

    found = read_pdf(changed(change))
    assert found.ticks == ()
    assert found.unread == ("1 field that the workbook has no place for",)


def test_a_field_of_another_kind_sets_nothing() -> None:
    """A text in place of a tick-box is not a tick."""

    def change(_: Pdf, fields: dict[str, Object]) -> None:
        fields[OFFER].FT, fields[OFFER].V = Name.Tx, String("on")

    assert read_pdf(changed(change)).ticks == ()


def test_a_text_too_long_for_the_file_is_cut_and_said() -> None:
    """The interview's file takes 5,000 characters; the rest is left out, with a word on it."""
    found = read_pdf(typed(f"{NAMES}/comment", "x" * 5_001))
    assert found.comments == (Comment(NAMES, None, "x" * 5_000),)
    assert found.unread == (f"a text at {NAMES} is longer than 5,000 characters: its end was left out",)


@pytest.mark.long
def test_more_than_a_workbook_can_have_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many answers, too many marks, too many words, too many bytes: refused whole, before they are gathered."""
    for module, limit, most in (
        (filled_in, "MOST_ANSWERS", 4),
        (annotations, "MOST_ANNOTATIONS", 10),
        (annotations, "MOST_LETTERS", 50),
        (annotations, "MOST_PAGES", 1),
    ):
        with monkeypatch.context() as lowered:
            lowered.setattr(module, limit, most)
            assert refusal(returned("pikepdf")) == Refusal.CROWDED, limit
    monkeypatch.setattr(annotations, "MOST_BYTES_RETURNED", 1_000)
    assert refusal(returned("pikepdf")) == Refusal.TOO_BIG


@pytest.mark.long
def test_what_runs_opens_or_fetches_is_left_alone() -> None:
    """Scripts, launches, forms in XML, attached files and addresses change nothing of what is read, and none is followed."""

    def change(pdf: Pdf, fields: dict[str, Object]) -> None:
        launch = Dictionary(
            S=Name.Launch, F=String("/bin/sh"), Next=Dictionary(S=Name.URI, URI=String("http://evil.example/"))
        )
        pdf.Root.OpenAction = launch
        pdf.Root.AA = Dictionary(WC=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))
        pdf.Root.AcroForm.XFA = Stream(pdf, b"<xdp><field name='larkfield/offer/decide'>1</field></xdp>")
        pdf.attachments["payload.exe"] = b"MZ"
        fields[f"{NAMES}/comment"].V = Stream(pdf, b"", {"/F": String("/etc/passwd"), "/FFilter": Name.FlateDecode})

    found = read_pdf(changed(change, "pikepdf"))
    assert found == read_pdf(returned("pikepdf"))


def test_rings_and_odd_values_end() -> None:
    """Fields that are their own parents, notes that answer themselves, and values of the wrong kind harm nothing."""

    def change(pdf: Pdf, fields: dict[str, Object]) -> None:
        ring = pdf.make_indirect(Dictionary(T=String("ring")))
        ring.Parent = ring
        fields[WEEK].Parent = ring
        odd = pdf.make_indirect(Dictionary(Subtype=Name.Text, Rect=Array([1]), Contents=7, T=Array(), M=Name.x))
        answer = pdf.make_indirect(
            Dictionary(Subtype=Name.Text, Rect=Array([0, 470, 20, 480]), Contents=String("Here."))
        )
        answer.IRT = answer
        pdf.pages[1].obj.Annots.extend([odd, answer, 12, String("x"), Array()])

    found = read_pdf(changed(change, "pikepdf"))
    assert found.comments[-1] == Comment(NAMES, None, "Here.")
    assert [each.step for each in found.ticks] == [THANKS]


def test_a_choice_that_preview_cut_off_is_read_beside_the_rest_of_its_group() -> None:
    """Preview takes a chosen circle out of its group: the choice is known all the same, also where circles are numbered."""

    def change(pdf: Pdf, _: dict[str, Object]) -> None:
        circles = [each for each in pdf.pages[1].obj.Annots if "/Parent" in each]
        circles[0].Parent.Opt = Array([String(word) for word in ("works", "must-fix", "could-improve", "question")])
        chosen = circles[2]
        chosen.T, chosen.V, chosen.AS = chosen.Parent.T, Name("/2"), Name("/2")
        del chosen["/Parent"]

    assert read_pdf(changed(change)).comments == (Comment(DRAFT, Verdict.COULD_IMPROVE),)


def test_a_circle_named_as_its_group_is_has_one_name() -> None:
    """Some engines name each circle as the group that it belongs to: that is the same field, and not one within it."""

    def change(pdf: Pdf, _: dict[str, Object]) -> None:
        circles = [each for each in pdf.pages[1].obj.Annots if "/Parent" in each]
        for each in circles:
            each.T = each.Parent.T
        circles[0].AS = Name.works

    assert read_pdf(changed(change)).comments == (Comment(DRAFT, Verdict.WORKS),)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", Refusal.NO_PDF),
        (b"PK\x03\x04", Refusal.NO_PDF),
        (b"%PDF-1.7\n", Refusal.NO_PDF),
        (b"%PDF-1.7\n" + bytes(range(256)) * 100, Refusal.NO_PDF),
        (returned("mupdf")[:9_000], Refusal.NO_PDF),
        (returned("sealed"), Refusal.LOCKED),
    ],
    ids=["empty", "a zip", "a head alone", "noise", "half of one", "locked"],
)
def test_what_cannot_be_read_says_what_to_ask_for(data: bytes, told: Refusal) -> None:
    """One sentence each, with what to do next."""
    assert refusal(data) == told
    assert ";" in told


def test_a_pdf_without_our_fields_says_so() -> None:
    """A page that was printed to a file or scanned has no fields, and so no places for its notes."""
    saved = io.BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(saved)
    assert refusal(saved.getvalue()) == Refusal.NOTHING_OURS


def test_a_file_cut_short_is_read_with_a_warning() -> None:
    """Where the end is missing, what is left may be what was sent: the candidate is told that something may be missing."""
    found = read_pdf(returned("mupdf")[:-700])
    assert (
        "the file is damaged: what was found is here, but something may be missing; ask for it to be sent again"
        in found.unread
    )


def handmade(*objects: bytes) -> bytes:
    """A PDF written by hand: the catalog, a page with the box of OFFER, and more objects from number 5 on."""
    start = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Annots[4 0 R 5 0 R]>>",
        b"<</Subtype/Widget/T(%s)/FT/Btn/AS/on/Rect[10 700 20 710]>>" % OFFER.encode(),
    )
    out, places = b"%PDF-1.7\n", []
    for number, each in enumerate((*start, *objects), start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = (len(places) + 1, table, len(places) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % end


def stream(packed: bytes, more: bytes = b"") -> bytes:
    """A stream of a PDF, from packed bytes."""
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), more, packed)


@pytest.mark.long
@pytest.mark.parametrize(
    "fifth",
    [
        b"[" * 100_000 + b"]" * 100_000,
        b"<</Subtype/Widget/T(%s)>>" % (b"x" * 1_000_000),
        b"<</Subtype/Text/Rect[1 2 3 %s]/Contents(x)>>" % (b"9" * 400),
        b"<</Subtype/Text/RC(%s)/Rect[1 2 3 4]>>" % (b"<" * 900_000),
        b"<</Subtype/Widget/Parent 5 0 R/Kids[5 0 R]/T(x)>>",
    ],
    ids=["deep", "a name of a megabyte", "a height without end", "tags that never close", "a ring"],
)
def test_a_file_made_to_tire_us_costs_nothing(fifth: bytes) -> None:
    """Depth, length and rings are read past: the tick beside them is still there."""
    assert read_pdf(handmade(fifth)).ticks == (Tick(OFFER),)


@pytest.mark.process
@pytest.mark.parametrize("name", ["acrobat", pytest.param("preview", marks=pytest.mark.rare)])
def test_a_child_process_reads_the_same(name: str) -> None:
    """What the candidate gets is read where it can do no harm, and nothing is lost on the way."""
    assert read_pdf_sandboxed(returned(name)) == read_pdf(returned(name))


@pytest.mark.process
def test_what_cannot_be_used_is_said_by_the_child_too() -> None:
    """The reason comes back as a word of ours; the sentence is never taken from the child."""
    with pytest.raises(UnusableReturnError, match="locked with a password"):
        read_pdf_sandboxed(returned("sealed"))


@pytest.mark.thorough
@pytest.mark.process
def test_a_bomb_bursts_in_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that unpacks to 100 MB, as a text of a field or as the file's own table: refused, and nothing here has grown."""
    monkeypatch.setattr(sandboxed, "MOST_MEGABYTES", 250)
    bomb = zlib.compress(b"0" * 100_000_000, 1)
    text = handmade(b"<</Subtype/Widget/T(%s/comment)/FT/Tx/V 6 0 R>>" % OFFER.encode(), stream(bomb))
    table = (
        b"%PDF-1.7\n1 0 obj\n"
        + stream(bomb, b"/Type/XRef/W[1 2 1]/Size 20000000/Root 2 0 R")
        + b"\nendobj\nstartxref\n9\n%%EOF"
    )
    for data in (text, table):
        assert len(data) < 500_000
        with pytest.raises(UnusableReturnError, match=r"nothing was taken|nothing can be read"):
            read_pdf_sandboxed(data)


def test_a_damaged_note_is_said() -> None:
    """Where one note of a file cannot be made out, the rest is taken, and the candidate told that something may be missing."""
    found = read_pdf(handmade(b"<</Subtype/Text/Rect[1 2 3 %s]/Contents(Here.)>>" % (b"9" * 400)))
    assert found.ticks == (Tick(OFFER),)
    assert any(each.startswith("the file is damaged") for each in found.unread)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"not JSON",
        b'{"ticks": [{"step": "larkfield/offer/decide", "on": null, "salary": 1}]}',
        b'{"ticks": [{"step": "../../x", "on": null}]}',
        b'{"ticks": [{"step": "larkfield/x\\n", "on": null}]}',
        b'{"comments": [{"about": "larkfield/x", "says": "fine", "text": "", "instead": ""}]}',
        b'{"comments": [{"about": "larkfield/x", "says": null, "text": "\\u202e", "instead": ""}]}',
        json.dumps({"comments": [{"about": "larkfield/x", "says": None, "text": "x" * 5_001, "instead": ""}]}).encode(),
        b'{"unread": ["\\u001b[2J"]}',
        b'{"refused": "visit evil.example"}',
        b"[" * 100_000,
    ],
)
def test_a_child_that_was_taken_over_cannot_say_more_than_it_may(
    answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever stands in its answer beyond clean ticks, days and comments makes all of it worthless."""
    monkeypatch.setattr(sandboxed, "sandboxed", lambda *_, **__: answer)
    with pytest.raises(UnusableReturnError) as told:
        read_pdf_sandboxed(returned("sent"))
    assert str(told.value) == Refusal.UNREADABLE


def test_a_child_that_gives_no_answer_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hang or a crash is told in words that say what to do."""

    def hung(*_: object, **__: object) -> bytes:
        raise SandboxError("it took too long")

    monkeypatch.setattr(sandboxed, "sandboxed", hung)
    with pytest.raises(UnusableReturnError, match="ask for it to be saved and sent again"):
        read_pdf_sandboxed(returned("sent"))


@pytest.mark.process
def test_other_programs_find_no_fault_in_the_files() -> None:
    """The test files are whole PDFs, so that what is read of them is not read by chance; qpdf finds no error."""
    for name in PROGRAMS:
        checked = subprocess.run(["qpdf", "--check", RETURNED / f"{name}.pdf"], capture_output=True, check=False)
        assert checked.returncode in {0, 3}, name  # 3: a warning, on what it calls common
