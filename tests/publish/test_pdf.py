"""The PDFs, read back: pages, size, tags, form fields, and what must not be in them."""

import datetime as dt
import io
import re
import subprocess
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from pdfua import validate
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from weasyprint import CSS
from weasyprint.text.fonts import FontConfiguration

from afterword.interview.reading.workspace import read_workspace
from afterword.plan.steps import State
from afterword.publish.pdf import engine
from afterword.publish.pdf.engine import OverfullError, UnprintableError, render
from afterword.workbook.compose import cases_of
from afterword.workbook.paper.documents import Paper, PrintJob, print_job, specimen
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run, run_without_fonts
from support.killing import told_by
from support.making import SERVICE, candidate, interview, seen, typed
from support.pages import PARTS
from support.turns import some
from support.undefended import prints_unlooked_at
from support.workspace import CHECKOUT, EXAMPLE, EXAMPLE_ME, make_workspace

pytestmark = pytest.mark.build

set_once = cache(render)  # what is printed is the same each time, so several tests may read it


@pytest.fixture(scope="module")
def view() -> InterviewView:
    """The example interview on its day."""
    return views(cases_of(read_workspace(CHECKOUT), dt.date(2027, 1, 13), shipped_wording()), shipped_wording())[0]


@pytest.fixture(scope="module")
def printed(view: InterviewView) -> dict[DocumentKind, bytes]:
    """Its documents."""
    jobs = {part: print_job(view, part) for part in DocumentKind}
    return {part: set_once(job) for part, job in jobs.items() if job}


def text(data: bytes) -> str:
    """The text as a reader of the PDF copies it, by a program that is not ours."""
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
    return " ".join(shown.stdout.decode().split())


@pytest.mark.thorough
def test_a_process_that_was_started_later_takes_no_type_away() -> None:
    """The page of a server prints in it, each build in a process of its own: what that sets in other type harms no document here."""
    ours = specimen("Wunderbar", shipped_wording())
    first = render(ours)
    assert told_by(lambda: render(ours) == first) is True
    plain = replace(ours, html="<!DOCTYPE html><html lang=en><title>A line</title><p>Clerk</html>")
    assert told_by(lambda: len(render(plain))) > 0
    folders = [fonts._folder for fonts in engine._FONTS.values()]
    assert [folder for folder in folders if not Path(folder).is_dir()] == []
    other = specimen("Anderswo", shipped_wording())
    after = render(other)
    engine.forget_fonts()
    assert after == render(other)


def test_the_documents_are_those_that_have_something_to_say(printed: dict[DocumentKind, bytes]) -> None:
    """Without a proposal in the file no proposal is printed; the sheet of references is, as two have said yes."""
    assert list(printed) == [each for each in DocumentKind if each is not DocumentKind.PROPOSAL]


def test_fonts_and_style_are_loaded_once_for_all_documents_and_change_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that prints for a thousand people loads the type once; each page is as if printed alone, and no file is left."""
    loaded: list[Path] = []

    class Noted(FontConfiguration):  # type: ignore[misc]  # WeasyPrint ships no types
        def __del__(self) -> None:
            loaded.append(self._folder)
            super().__del__()

    styles: list[CSS] = []

    def noted_style(**options: object) -> CSS:
        styles.append(CSS(**options))
        return styles[-1]

    engine.forget_fonts()
    monkeypatch.setattr("weasyprint.text.fonts.FontConfiguration", Noted)
    monkeypatch.setattr("weasyprint.CSS", noted_style)
    words = specimen("Wunderbar", shipped_wording()), specimen("נורה 12", shipped_wording())
    together = list(map(render, words))
    assert loaded == []
    assert len(styles) == 1
    engine.forget_fonts()
    assert [folder.exists() for folder in loaded] == [False]
    assert render(words[1]) == together[1]
    engine.forget_fonts()


def test_a_style_with_counters_of_its_own_is_read_with_its_document() -> None:
    """Whoever writes a style of their own may count in their own way: what belongs to one document alone is not set apart."""
    style = '@counter-style stars { system: cyclic; symbols: "+"; suffix: " " } ol { list-style: stars inside }'
    page = f'<html lang="en"><title>List</title><style>{style}</style><ol><li>Milk</li></ol></html>'
    own = replace(specimen("", shipped_wording()), html=page)
    assert text(render(own)) == "+ Milk"


def test_every_box_of_the_checklist_is_a_field_named_by_its_step(
    printed: dict[DocumentKind, bytes], view: InterviewView
) -> None:
    """On a screen the boxes can be ticked and dated: each field bears its step's ID and says what it is for."""
    fields = PdfReader(io.BytesIO(printed[DocumentKind.CHECKLIST])).get_fields() or {}
    live = {str(step.id): step.title for chapter in view.chapters for step in chapter.live}
    days = {f"{name}/on": f"The day it was done, such as 14 Jan 2027: {title}" for name, title in live.items()}
    assert {name: field.get("/TU") for name, field in fields.items()} == live | days


@pytest.mark.thorough
def test_a_step_that_is_done_is_ticked_on_paper(view: InterviewView, tmp_path: Path) -> None:
    """What the log says was done shows a tick in the PDF, and only that."""
    content = tmp_path / "content"
    (content / "interviews").mkdir(parents=True)
    (content / "me.yaml").write_text(EXAMPLE_ME.read_text())
    example = EXAMPLE.read_text()
    (content / "interviews" / "larkfield.yaml").write_text(
        example + "log: [{on: 2027-01-13, did: thank-you/angela-jones}]\n"
    )
    job = print_job(
        views(cases_of(read_workspace(tmp_path), view.plan.today, shipped_wording()), shipped_wording())[0],
        DocumentKind.CHECKLIST,
    )
    assert job
    fields = PdfReader(io.BytesIO(set_once(job))).get_fields() or {}
    assert [name for name, field in fields.items() if field.get("/V") not in {"/Off", "", None}] == [
        "larkfield/thank-you/angela-jones"
    ]
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(set_once(job))).pages).split())
    assert text.count("Done on Wed 13 Jan 2027.") == 1  # in words too: a viewer may not draw the tick


def test_a_tick_has_ink_in_a_viewer_that_is_not_ours(view: InterviewView, tmp_path: Path) -> None:
    """Poppler draws the tick of a done step and an open box empty, and has nothing to complain of."""
    first = view.chapters[0].steps[0]
    ink = {}
    for name, state in (("done", State.DONE), ("open", State.OPEN)):
        step = replace(first, step=replace(first.step, state=state))
        chapter = replace(view.chapters[0], steps=(step,))
        with_one_step = replace(view)
        vars(with_one_step)["chapters"] = (chapter,)  # as if it had been put in words already
        job = print_job(with_one_step, DocumentKind.CHECKLIST)
        assert job
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(render(job))
        run = subprocess.run(["pdftoppm", "-r", "100", "-gray", path, tmp_path / name], capture_output=True, check=True)
        assert run.stderr == b""
        box = next(each for each in PdfReader(path).pages[0].annotations or [] if each["/FT"] == "/Btn")
        left, bottom, right, top = (float(side) * 100 / 72 for side in box["/Rect"])
        with Image.open(next(tmp_path.glob(f"{name}-*.pgm"))) as page:
            place = (
                round(left) + 4,
                round(page.height - max(top, bottom)) + 4,
                round(right) - 3,
                round(page.height - min(top, bottom)) - 3,
            )
            ink[name] = sum(page.crop(place).histogram()[:128])
    assert ink["open"] == 0
    assert ink["done"] > 20


@pytest.mark.thorough
@pytest.mark.parametrize("paper", some([Paper("Letter"), Paper("A4"), Paper("A4", large_print=True)], 3))
def test_other_programs_find_no_fault(view: InterviewView, tmp_path: Path, paper: Paper) -> None:
    """An accessibility checker and qpdf, neither of them ours, find nothing in any document."""
    for part in DocumentKind:
        job = print_job(view, part, paper)
        if job is None:
            continue
        path = tmp_path / f"{part}.pdf"
        path.write_bytes(set_once(job))
        assert [(each.rule_id, each.message) for each in validate(path).findings] == [], part
        checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("paper", [Paper("Letter"), Paper("A4")])
def test_the_checklist_of_an_ordinary_case_is_two_pages(view: InterviewView, paper: Paper) -> None:
    """Both sides of one sheet for the desk (E25)."""
    job = print_job(view, DocumentKind.CHECKLIST, paper)
    assert job
    assert len(PdfReader(io.BytesIO(set_once(job))).pages) == 2


def test_what_is_copied_from_a_document_is_what_was_typed(printed: dict[DocumentKind, bytes]) -> None:
    """No two letters are drawn as one sign that would be copied, searched or read aloud as something else."""
    copied = text(printed[DocumentKind.WORKBOOK])
    assert "Larkfield Foods" in copied
    assert not re.search("[\ufb00-\ufb06]", copied)


@pytest.mark.thorough
def test_a_letter_that_no_font_has_is_an_error_and_never_a_box(tmp_path: Path) -> None:
    """Where only our own fonts are, a Japanese name is in no document: the message shows the letters and how to get a font (E14, E15)."""
    person = {"name": "山田 Hanako", "id": "x"}
    tree = {
        "role": "Clerk",
        "employer": {"name": "Bell"},
        "held": "2027-01-13",
        "interested": "yes",
        "people": [person],
    }
    make_workspace(tmp_path / "w", {"bell": tree}, {"name": "Jane Doe"})
    for words in some((["pdf", "--part", "checklist", "-o", str(tmp_path / "c.pdf")], ["build"]), 2):
        run = run_without_fonts(tmp_path / "w", *words, "--today", "2027-01-13")
        assert run.returncode == 1
        assert (
            "no font on this machine has 山 (U+5C71), 田 (U+7530): on Debian or Ubuntu type `apt-get install fonts-noto-cjk`"
            in (run.stdout if words[0] == "build" else run.stderr)
        )
    assert not list((tmp_path / "w").rglob("*.pdf"))
    assert not (tmp_path / "c.pdf").exists()


@pytest.mark.thorough
def test_names_are_set_in_the_type_that_we_ship() -> None:
    """Latin, Vietnamese, Greek, Cyrillic, Hebrew and Arabic need no font of the machine: the bytes are the same anywhere (E15)."""
    names = ["Nguyễn Thị Minh Khai", "نورة العتيبي", "דוד לוי", "Ελένη Жукова", "Søren Ångström"]
    people: list[dict[str, str]] = [{"name": name, "email": "x@bell.example"} for name in names]
    people[0]["is"] = "hiring manager"
    shown = seen(interview(people=people))
    job = print_job(shown, DocumentKind.CHECKLIST)
    assert job
    assert all(name in job.html for name in names)
    fonts = subprocess.run(["pdffonts", "-"], input=render(job), capture_output=True, check=True).stdout.decode()
    used = {line.split()[0].partition("+")[2] for line in fonts.splitlines()[2:]}
    assert used
    assert all(each.startswith("Afterword") for each in used), used


@pytest.mark.parametrize("part", [each for each in DocumentKind if each is not DocumentKind.PROPOSAL])
def test_documents_are_tagged_and_name_nobody_in_their_properties(
    printed: dict[DocumentKind, bytes], part: DocumentKind
) -> None:
    """A screen reader can follow each PDF; its title is neutral, and no name or employer stands in its properties."""
    reader = PdfReader(io.BytesIO(printed[part]))
    catalog = reader.trailer["/Root"]
    assert isinstance(catalog, DictionaryObject)
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == part.capitalize()
    assert reader.metadata.keys() <= {"/Title", "/Producer"}
    assert b"Larkfield" not in (reader.xmp_metadata.stream.get_data() if reader.xmp_metadata else b"")


def test_page_one_shows_the_next_dated_action(printed: dict[DocumentKind, bytes]) -> None:
    """Both the workbook and the checklist open with what is to be done next, and when (S74)."""
    for part in (DocumentKind.WORKBOOK, DocumentKind.CHECKLIST):
        shown = subprocess.run(
            ["pdftotext", "-l", "1", "-", "-"], input=printed[part], capture_output=True, check=True
        ).stdout.decode()
        assert re.search(r"Next\n+Send the thank-you email to Ms. Jones\n+Wed 13 Jan 2027", shown)
        assert "page 1 of" in shown


def test_the_sheet_for_the_employer_holds_only_those_who_said_yes(printed: dict[DocumentKind, bytes]) -> None:
    """Dana Wu has not answered, so nobody at the employer learns of her (S58); it is one page."""
    sheet = printed[DocumentKind.REFERENCES]
    assert "Priya Shah" in text(sheet)
    assert "Dana Wu" not in text(sheet)
    assert len(PdfReader(io.BytesIO(sheet)).pages) == 1


def test_the_workbook_has_bookmarks_for_its_parts(printed: dict[DocumentKind, bytes]) -> None:
    """A reader on a screen finds the five parts in the bookmarks, in their order (S1)."""
    outline = PdfReader(io.BytesIO(printed[DocumentKind.WORKBOOK])).outline[0]
    names = [
        each.title
        for each in _flat(
            outline if isinstance(outline, list) else PdfReader(io.BytesIO(printed[DocumentKind.WORKBOOK])).outline
        )
    ]
    assert [name for name in names if name in PARTS] == list(PARTS)


def test_a_letter_stands_whole_on_a_page(view: InterviewView, printed: dict[DocumentKind, bytes]) -> None:
    """Whoever reads a letter in the printed workbook turns no page in the middle of it."""
    workbook = printed[DocumentKind.WORKBOOK]
    shown = subprocess.run(["pdftotext", "-raw", "-", "-"], input=workbook, capture_output=True, check=True).stdout
    pages = [" ".join(page.split()) for page in shown.decode().split("\f")]
    letters = [" ".join(each.draft.body.split()) for each in view.drafts]
    assert len(letters) > 3
    assert [letter[:60] for letter in letters if not any(letter in page for page in pages)] == []


def _flat(outline: list) -> list:  # type: ignore[type-arg]
    return [item for each in outline for item in (_flat(each) if isinstance(each, list) else [each])]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("paper", "width", "height"),
    [(Paper("Letter"), 612, 792), (Paper("A4"), 595, 842), (Paper("A4", large_print=True), 595, 842)],
)
def test_the_paper_is_the_one_asked_for(view: InterviewView, paper: Paper, width: int, height: int) -> None:
    """Letter and A4 come out in their own size; large print is set anew and takes more pages, not a bigger sheet."""
    job = print_job(view, DocumentKind.CHECKLIST, paper)
    assert job
    reader = PdfReader(io.BytesIO(set_once(job)))
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (width, height)
    assert len(reader.pages) > 4 if paper.large_print else len(reader.pages) <= 4


def test_a_page_too_many_is_said_and_never_shrunk() -> None:
    """A one-page document that runs over is refused with the number of pages."""
    job = PrintJob(
        "proposal.pdf",
        "Proposal",
        "<!DOCTYPE html><html lang=en><title>Proposal</title><p>one<p style='break-before: page'>two",
        1,
    )
    with pytest.raises(OverfullError, match="takes 2 pages and may take 1"):
        render(job)


@pytest.mark.parametrize("address", ["file:///etc/hostname", "http://127.0.0.1:9/x.png", "asset:///x.png", "x.png"])
def test_nothing_is_fetched_while_printing(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Even a picture that somehow got into a document is not fetched: printing stops instead."""
    job = PrintJob("x.pdf", "X", f"<!DOCTYPE html><html lang=en><title>X</title><img src='{address}' alt=x>")
    prints_unlooked_at(monkeypatch)
    with pytest.raises(UnprintableError, match="X cannot be printed: refused: "):
        render(job)


def _proposal(lines: int, paper: Paper, **more: object) -> PrintJob:
    texts = [f"Assumption number {number} stands on one line." for number in range(lines)]
    job = print_job(seen(interview(proposal={**SERVICE, "assumptions": texts, **more})), DocumentKind.PROPOSAL, paper)
    assert job
    return job


def _fits(job: PrintJob) -> bool:
    try:
        render(job)
    except OverfullError:
        return False
    return True


@pytest.mark.thorough
def test_one_page_is_one_page_on_both_papers() -> None:
    """The fullest page that fits on Letter fits on A4, and with one line more it fits on neither (S71, E25)."""
    letter, other = Paper("Letter"), Paper("A4")
    most = 1 + bisect_left(range(2, 40), x=True, key=lambda lines: not _fits(_proposal(lines, letter)))
    assert 2 < most < 40
    assert [_fits(_proposal(lines, other)) for lines in (most, most + 1)] == [True, False]


FULL_LENGTH = {
    **SERVICE,
    "need": "Two plants order the same parts twice, and nobody sees it before the invoices of both are paid at the month end.",
    "skill": "I merged the ordering of four plants in one year, and late deliveries fell from nine in a month to two.",
    "approach": [],
    "out_of_scope": [],
    "services": ["one order book for both plants", "two workshops for buyers"],
    "results": ["one order a week for each supplier", "no part ordered twice after the second month"],
    "from": "2027-04-05",
    "to": "2027-05-14",
    "assumptions": ["buyers have two hours a week for it"],
    "questions": ["How many buyers order for themselves?"],
}


@pytest.mark.parametrize(
    ("country", "large_print"),
    some([("US", "no"), ("US", "yes"), ("NL", "no"), ("NL", "yes")], 3),
    ids=lambda value: {"US": "Letter", "NL": "A4"}.get(value, value),
)
def test_a_proposal_of_full_length_is_one_page_as_its_letter_says(country: str, large_print: str) -> None:
    """With all that a service needs, assumptions and questions, on Letter and A4, also for a candidate who reads large print (E55, S71)."""
    employer = {"name": "Larkfield Foods", "country": country}
    view = seen(interview(employer=employer, proposal=FULL_LENGTH), me=candidate(large_print=large_print))
    job = print_job(view, DocumentKind.PROPOSAL)
    assert job
    assert len(PdfReader(io.BytesIO(render(job))).pages) == 1


def test_a_proposal_in_large_print_is_told_to_be_for_reading(tmp_path: Path) -> None:
    """Large print of it takes the pages that it takes, and the command says that it is not what is handed over (E55)."""
    (tmp_path / "content" / "interviews").mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text("name: Jane Doe\nlarge_print: yes\n")
    (tmp_path / "content" / "interviews" / "larkfield.yaml").write_bytes(typed(proposal=FULL_LENGTH))
    pages, told = {}, {}
    for name, options in {"handed over": [], "to read": ["--large-print"]}.items():
        target = tmp_path / f"{name}.pdf"
        arguments = ["pdf", "-C", str(tmp_path), "--today", "2027-01-13", "--part", "proposal", "-o", str(target)]
        told[name] = run(*arguments, *options).output
        pages[name] = len(PdfReader(target).pages)
    assert pages["handed over"] == 1
    assert pages["to read"] > 1
    assert [name for name, output in told.items() if "for you to read" in output] == ["to read"]


def test_a_proposal_that_is_too_long_names_the_section() -> None:
    """Which section runs over, by how much, and which is the longest, by the keys of the file (S71)."""
    with pytest.raises(OverfullError) as told:
        render(_proposal(25, Paper("A4")))
    assert re.fullmatch(
        r"the proposal takes 2 pages and may take 1: `[a-z_]+` (begins on|runs on to) page 2, and \d+ lines? too many; "
        r"the longest section is `assumptions` \(26 lines\)",
        str(told.value),
    )


@pytest.mark.parametrize("lines", [12, 40])
def test_the_section_at_the_end_of_the_page_is_the_one_named(lines: int) -> None:
    """With very many assumptions it is they that run on; with a few less what comes after them begins on page two (S71)."""
    with pytest.raises(OverfullError) as told:
        render(_proposal(lines, Paper("Letter")))
    assert ("`assumptions` runs on to" in str(told.value)) is (lines == 40)


def test_the_sheet_of_referees_is_held_to_one_page_too() -> None:
    """Where its texts are too long, the referee who takes the room is named (S54)."""
    long = " ".join(["a very long line of words"] * 11)
    keys = ("title", "organisation", "relation", "years")
    known = [{"id": f"r-{n}", "name": f"Referee {n}", "said_yes": "yes", **dict.fromkeys(keys, long)} for n in range(3)]
    known[1] |= dict.fromkeys(("phone", "best_time", "credentials"), long)
    value = interview(references=[{"who": each["id"]} for each in known])
    job = print_job(seen(value, me=candidate(referees=known)), DocumentKind.REFERENCES)
    assert job
    assert job.source == "content/me.yaml, under `referees`"
    with pytest.raises(OverfullError, match="the longest section is `r-1`"):
        render(job)


def test_the_command_says_where_to_shorten(tmp_path: Path) -> None:
    """`afterword pdf` names the file and says what is too long, and leaves no half-made document (S71)."""
    texts = [f"Assumption number {number} stands on one line." for number in range(40)]
    content = tmp_path / "content"
    (content / "interviews").mkdir(parents=True)
    (content / "me.yaml").write_text("name: Jane Doe\n")
    (content / "interviews" / "larkfield.yaml").write_bytes(typed(proposal={**SERVICE, "assumptions": texts}))
    target = tmp_path / "proposal.pdf"
    arguments = ["pdf", "-C", str(tmp_path), "--today", "2027-01-13", "--part", "proposal", "-o", str(target)]
    shown = run(*arguments)
    assert shown.exit_code == 1
    assert "content/interviews/larkfield.yaml: there is no proposal to print: it still lacks one page" in shown.output
    assert not target.exists()


@pytest.mark.parametrize("paper", [Paper("Letter"), Paper("A4")])
def test_the_debrief_sheet_is_two_pages_with_fields_to_write_in(view: InterviewView, paper: Paper) -> None:
    """Every question has a field that says what it is for, with lines as far apart as a hand needs: 9 mm (E25)."""
    job = print_job(view, DocumentKind.DEBRIEF, paper)
    assert job
    reader = PdfReader(io.BytesIO(set_once(job)))
    fields = reader.get_fields() or {}
    assert len(reader.pages) == 2
    assert len(fields) > 10
    assert all(field["/FT"] == "/Tx" and field["/TU"] for field in fields.values())
    boxes = [box.get_object()["/Rect"] for page in reader.pages for box in page.get("/Annots", ())]
    heights = {round(abs(float(box[3] - box[1])) * 25.4 / 72) for box in boxes}
    assert heights == {9, 18}
