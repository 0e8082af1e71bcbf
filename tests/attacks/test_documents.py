"""A PDF shows what was typed, leads nowhere, carries nothing, and says nothing about itself."""

import base64
import io
import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from afterword.publish.pdf import engine as pdf
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.paper import documents
from afterword.workbook.paper.documents import PrintJob
from afterword.workbook.views.interview import views
from afterword.workbook.wording.wording import shipped_wording
from support import hostile
from support.turns import some
from support.undefended import documents_without_escaping, prints_unlooked_at

if TYPE_CHECKING:
    from support.workspace import Tree

pytestmark = [pytest.mark.build, pytest.mark.thorough]

NEUTRAL = {"Checklist", "Workbook", "Debrief", "References", "Proposal", "Card"}
ACTS = {"/URI", "/JS", "/EmbeddedFiles", "/OpenAction", "/AA", "/Launch", "/GoToR", "/SubmitForm", "/Filespec", "/EF"}
ABOUT = {"/Title", "/Producer", "/CreationDate", "/ModDate", "/Creator"}
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
SAMPLE = (0, 2, 5, 19, 21)  # titles; one more is one of each course


def printed(job: PrintJob) -> bytes:
    """The document, however many pages it takes: what is looked at here is not its length."""
    return pdf.render(replace(job, most_pages=0))


def leads(data: bytes, tmp_path: Path) -> list[str]:
    """Everything in a PDF that leads out of it, is carried along or acts by itself, found by following every object."""
    path = tmp_path / "document.pdf"
    path.write_bytes(data)
    found: list[str] = []
    reader = PdfReader(path)
    size = reader.trailer["/Size"]
    assert isinstance(size, int)
    for number in range(1, size):
        found += _acts(reader.get_object(IndirectObject(number, 0, reader)))
    return found


def _acts(each: object) -> list[str]:
    """What acts in one object of a PDF and in those written inside it."""
    if isinstance(each, ArrayObject):
        return [text for item in each for text in _acts(item)]
    if not isinstance(each, DictionaryObject):
        return []
    own = [f"{key} {value}" for key, value in each.items() if key in ACTS or (isinstance(value, str) and value in ACTS)]
    return own + [text for value in each.values() for text in _acts(value)]


def text_of(data: bytes, tmp_path: Path) -> str:
    """The text, as another program reads it, without the spaces that line ends have changed."""
    path = tmp_path / "text.pdf"
    path.write_bytes(data)
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True).stdout.decode()
    return _bare(text)


def jobs(case: hostile.Case) -> dict[str, PrintJob]:
    """The documents of a case by their titles."""
    return {
        job.title: job
        for job in compose(cases_of(case.workspace(), hostile.TODAY, shipped_wording()), shipped_wording()).documents
    }


@pytest.mark.parametrize("number", some(range(len(SAMPLE) + 1), 9))
def test_a_hostile_document_is_text_and_nothing_else(number: int, tmp_path: Path) -> None:
    """No link, no attachment, no script, no picture from anywhere; the title names no employer and nobody is the author.

    Two documents are printed each time, all of them in the long run; the others are looked at below, and as a coach's copy.
    """
    case = hostile.title(SAMPLE[number]) if number < len(SAMPLE) else hostile.one_of_each()[-1]
    for title, job in some([*jobs(case).items()], 3):
        if title == "Checklist" and number:
            continue  # the workbook has all of it
        data = printed(job)
        assert leads(data, tmp_path) == []
        about = PdfReader(tmp_path / "document.pdf").metadata or {}
        assert about["/Title"] == title
        assert title in NEUTRAL
        assert set(about) <= ABOUT
        assert b"pwned" not in b"".join(re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", data, re.DOTALL))


@pytest.mark.rare
def test_a_hostile_document_shows_what_was_typed(tmp_path: Path) -> None:
    """Role, employer, notes to send and figures stand in the PDF letter for letter."""
    case = hostile.title(SAMPLE[1])
    view = views(cases_of(case.workspace(), hostile.TODAY, shipped_wording()), shipped_wording())[0]
    text = text_of(printed(jobs(case)["Workbook"]), tmp_path)
    assert _bare(view.interview.role) in text
    assert _bare(view.interview.employer.name) in text
    plain = [each.source for each in view.interview.salary.findings if each.source.isascii()]
    assert plain
    assert all(_bare(source) in text for source in plain)
    bodies = [each.draft.body for each in view.drafts if each.draft.body.isascii()]
    assert bodies
    for body in bodies:
        assert _bare(body.splitlines()[0]) in text


def test_the_proposal_and_the_sheet_of_referees_show_what_was_typed(tmp_path: Path) -> None:
    """What goes to the employer is what was written, markup characters and all."""
    proposal: dict[str, Tree] = {
        "kind": "service",
        "suits_role": "yes",
        "services": ["<b>Train</b> & coach ${7*7}"],
        "need": "A & B <script>",
    }
    case = hostile.case(1, role="<i>Lead</i> & more", proposal=proposal, scored_panel="no")
    made = jobs(case)
    assert "<b>Train</b>&coach${7*7}" in text_of(printed(made["Proposal"]), tmp_path)
    assert "<i>Lead</i>&more" in text_of(printed(made["References"]), tmp_path)


@pytest.mark.parametrize(
    "markup",
    [
        '<a rel="attachment" href="file:///etc/hostname">cv</a>',
        '<img src="file:///etc/hostname">',
        '<img src="http://127.0.0.1:9/pixel.gif">',
        '<link rel="stylesheet" href="http://127.0.0.1:9/a.css">',
        "<style>@import url(file:///etc/hostname)</style>",
        '<p style="background: url(http://127.0.0.1:9/a.gif)">x</p>',
        '<object data="file:///etc/hostname"></object>',
        '<link rel="attachment" href="file:///etc/hostname">',
    ],
)
def test_markup_that_got_through_still_fetches_nothing(monkeypatch: pytest.MonkeyPatch, markup: str) -> None:
    """Were there a hole in the escaping, it is not printed; and unlooked at, the printer refuses every address."""
    job = PrintJob("x.pdf", "Checklist", f"<!doctype html><title>x</title><p>{markup}</p>")
    with pytest.raises(pdf.UnprintableError):
        pdf.render(job)
    prints_unlooked_at(monkeypatch)
    with pytest.raises(pdf.UnprintableError, match="cannot be printed: refused: "):
        pdf.render(job)


def test_a_picture_in_a_drawing_is_refused_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Inside a drawing the printer goes on after a refusal, without the picture; with the refusal gone it is there."""
    picture = tmp_path / "private.png"
    picture.write_bytes(base64.b64decode(PIXEL))
    drawing = f'<svg width="9" height="9"><image href="{picture.as_uri()}" width="9" height="9"/></svg>'
    job = PrintJob("x.pdf", "Checklist", f"<!doctype html><title>x</title><p>{drawing}</p>")
    prints_unlooked_at(monkeypatch)
    assert len(PdfReader(io.BytesIO(pdf.render(job))).pages[0].images) == 0
    monkeypatch.setattr(pdf, "_fetcher", lambda: None)
    assert len(PdfReader(io.BytesIO(pdf.render(job))).pages[0].images) == 1


def test_a_link_that_got_through_would_be_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With the escaping gone the same look does find the address in the PDF: the look can fail."""
    documents_without_escaping(monkeypatch)
    case = hostile.case(0, role='<a href="https://evil.example/">Lead</a>', proposal="")
    view = views(cases_of(_tame(case).workspace(), hostile.TODAY, shipped_wording()), shipped_wording())[0]
    job = documents.print_job(view, documents.DocumentKind.REFERENCES)
    assert job is not None
    assert any("https://evil.example/" in each for each in leads(printed(job), tmp_path))


def _tame(case: hostile.Case) -> hostile.Case:
    """The case with a harmless candidate: one attack at a time."""
    me = {**case.me, "name": "Jane Doe", "phone": "1", "city": "x"}
    keys = ("id", "said_yes", "not_before_offer")
    me["referees"] = [
        {"name": "Priya Shah", **{key: each[key] for key in keys}}  # type: ignore[index, call-overload]
        for each in case.me["referees"]
    ]
    return replace(case, me=me)


def _bare(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
