"""From a copy to files that may leave: printed, searched for everything private, sealed, put into the outbox."""

import datetime as dt
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest
from pdfua import validate

from afterword.feedback.read.pdf.filled_in import read_pdf
from afterword.interview.model.audience import Audience
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Withheld, shared_name
from afterword.sharing.out import share as finishing
from afterword.sharing.out.outbox import Handover, handed_over, note_down, put
from afterword.sharing.out.passphrase import new_passphrase
from afterword.sharing.out.share import LeakError, Seal, finished
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import SharedCopy, copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.making import FULL, NAME, candidate, day, interview
from support.printing import in_a_line
from support.sealed import opened_page

pytestmark = pytest.mark.build

TODAY = day("2027-01-19")
COPY_ID = "bcdfghjkmnpqrstv"


QUICK = interview(salary=FULL["salary"], references=FULL["references"], interested="no")  # a few pages of print


def copy(
    audience: Audience = Audience.COACH,
    content: CopyKind = CopyKind.WORKBOOK,
    value: Interview = QUICK,
    copy_id: str = "",
) -> SharedCopy:
    """A copy of an interview, beside another application of the same candidate."""
    other = interview(employer={"name": "Tidewater Health"}, role="Ward Clerk", people=[{"name": "Ada Park"}])
    known = Workspace(candidate(), {NAME: value, "tidewater": other})
    wish = Wish(NAME, audience, content, "Maya Lind", copy_id=copy_id)
    return copy_of(cases_of(known, TODAY, shipped_wording()), wish, shipped_wording())


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The coach's copy of an interview with a panel, ready to leave."""
    less = {
        "fields": None,
        "proposal": None,
        "articles": None,
        "news": None,
        "results_that_fit": None,
        "interested": "no",
    }
    return finished(copy(value=interview(**{**FULL, **less}), copy_id=COPY_ID))


@pytest.fixture(scope="module")
def few() -> dict[str, bytes]:
    """The same of an interview of a few pages, with a document of one line."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(finishing, "render", in_a_line)
        return finished(copy())


def test_a_coach_gets_a_page_a_pdf_and_a_note(files: dict[str, bytes]) -> None:
    """Three files, and the note says which copy it is, made when, for whom, without what."""
    assert sorted(files) == ["READ-ME.txt", "workbook.html", "workbook.pdf"]
    note = files["READ-ME.txt"].decode()
    assert note.startswith("A workbook, the copy for a coach\n\nMade on Tue 19 Jan 2027 for Maya Lind.\n")
    assert "- the least pay that would be accepted\n" in note
    assert "&" not in note


def test_the_pdf_has_a_place_for_every_answer(files: dict[str, bytes]) -> None:
    """Each step can be ticked and dated; each step, part, text and question can be judged, commented and put in other words."""
    fields = pypdf.PdfReader(BytesIO(files["workbook.pdf"])).get_fields() or {}
    place = shared_name(NAME)
    for about in ("thank-you/sam-whitaker", "parts/salary", "drafts/thank-you/sam-whitaker", "rubric/names"):
        assert {f"{place}/{about}/{what}" for what in ("says", "comment", "instead")} <= set(fields), about
    assert fields[f"{place}/thank-you/sam-whitaker"]["/FT"] == "/Btn"
    assert fields[f"{place}/thank-you/sam-whitaker/on"]["/FT"] == "/Tx"
    assert f"by/{COPY_ID}" in fields
    assert 'name="by"' in copy().documents[0].html  # of a copy that has no ID
    assert [name for name in fields if NAME in name or "larkfield" in name] == []


def test_the_pdf_says_which_copy_it_is(files: dict[str, bytes]) -> None:
    """A coach sends the PDF back: it names the copy that it is, as the page's answers do, and says nothing else by it."""
    assert read_pdf(files["workbook.pdf"]).copy_id == COPY_ID


def test_a_verdict_in_the_pdf_is_one_of_four_and_is_called_by_its_name(files: dict[str, bytes]) -> None:
    """Whatever program ticks it writes `must-fix` and not a number; none of them is ticked, and one can be taken back."""
    with pikepdf.open(BytesIO(files["workbook.pdf"])) as pdf:
        says = next(each for each in pdf.Root.AcroForm.Fields if str(each.T).endswith("parts/salary/says"))
        states = [next(name for name in kid.AP.N if name != "/Off") for kid in says.Kids]
        assert states == ["/works", "/must-fix", "/could-improve", "/question"]
        assert [str(kid.AS) for kid in says.Kids] == ["/Off"] * 4
        assert not any("/T" in kid for kid in says.Kids)
        assert int(says.Ff) == 1 << 15


@pytest.mark.thorough
def test_the_pdf_is_accessible_as_the_candidates_own_is(files: dict[str, bytes], tmp_path: Path) -> None:
    """Tags, names of fields, order: a program that is not ours finds no fault by the rules of PDF/UA."""
    (tmp_path / "workbook.pdf").write_bytes(files["workbook.pdf"])
    assert [(each.rule_id, each.message) for each in validate(tmp_path / "workbook.pdf").findings] == []


def test_no_name_of_a_file_or_title_says_whose_it_is(files: dict[str, bytes]) -> None:
    """Neither the folder's names nor the window's title nor the PDF's properties name the employer or the candidate."""
    with pikepdf.open(BytesIO(files["workbook.pdf"])) as pdf:
        told = " ".join([*files, *(str(value) for value in pdf.docinfo.values()), str(pdf.Root.Metadata.read_bytes())])
    told += files["workbook.html"].decode().partition("<title>")[2].partition("</title>")[0]
    assert [each for each in ("Larkfield", "Jones", "Jane", "Doe", "HR Business") if each in told] == []


def test_a_copy_that_would_hold_something_private_is_not_made() -> None:
    """Somebody breaks the redaction: the search before the end finds the figure in page and PDF, and nothing comes out."""
    whole = copy()
    page = whole.texts["workbook.html"].replace("</main>", "<p>At least $97,531 a year</p></main>")
    before = whole.documents[0].html.partition("<body")[0]
    sheet = f"{before}<body><h1>Workbook 97 531</h1></body></html>"  # a line is printed as a book is
    job = replace(whole.documents[0], html=sheet)
    with pytest.raises(LeakError) as stopped:
        finished(replace(whole, texts={"workbook.html": page}, documents=(job,)))
    assert {(each.file, each.what) for each in stopped.value.leaks} == {
        ("workbook.html", "salary.walk_away"),
        ("workbook.pdf", "salary.walk_away"),
    }
    assert "97" not in str(stopped.value)


def test_the_folders_of_this_computer_are_private_too() -> None:
    """A path that got into a page names the user: it is found as well."""
    whole = copy()
    page = whole.texts["workbook.html"].replace("</main>", "<p>/home/jane/my-search</p></main>")
    with pytest.raises(LeakError):
        finished(replace(whole, texts={"workbook.html": page}, documents=()), machine=(Path("/home/jane/my-search"),))


def test_what_another_application_says_is_searched_for() -> None:
    """Its employer, its role and its people are among the values that must not be there."""
    names = {each.text for each in copy().withheld}
    assert {"Tidewater Health", "Ward Clerk", "Ada Park"} <= names
    assert Withheld(("the file name", "tidewater"), "tidewater") in copy().withheld


@pytest.fixture
def printed(few: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """The PDF as it was printed for `few`, from the page that is printed again."""
    (document,) = copy().documents
    printed = {document.html: few["workbook.pdf"]}
    monkeypatch.setattr(finishing, "render", lambda job: printed[job.html])


@pytest.mark.thorough
@pytest.mark.usefixtures("printed")
def test_a_sealed_copy_is_opened_by_its_passphrase_alone(few: dict[str, bytes]) -> None:
    """The page and the PDF are closed, the note tells how to open them, and inside is what would have been outside."""
    words = new_passphrase()
    sealed = finished(copy(), Seal(words, generated=True))
    assert sorted(sealed) == sorted(few)
    assert b"Larkfield" not in sealed["workbook.html"] + sealed["workbook.pdf"] + sealed["READ-ME.txt"]
    assert b"Maya" not in sealed["READ-ME.txt"]
    assert opened_page(sealed["workbook.html"], words) == few["workbook.html"].decode()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(sealed["workbook.pdf"]))
    with pikepdf.open(BytesIO(sealed["workbook.pdf"]), password=words) as pdf:
        assert pdf.encryption.R == 6


@pytest.mark.thorough
def test_a_passphrase_of_ones_own_closes_no_pdf() -> None:
    """Guessing against a PDF is quick: with a passphrase that a person thought of there is none."""
    assert sorted(finished(copy(), Seal("my own long passphrase", generated=False))) == ["READ-ME.txt", "workbook.html"]


def test_the_employer_gets_one_file_and_no_note() -> None:
    """The sheet of references alone."""
    assert sorted(finished(copy(Audience.EMPLOYER, CopyKind.REFERENCES))) == ["references.pdf"]


@pytest.mark.thorough
@pytest.mark.usefixtures("printed")
def test_the_same_copy_has_the_same_bytes(few: dict[str, bytes]) -> None:
    """Made again from the same file on the same day, nothing in it differs: a coach sees whether it is another."""
    assert finished(copy()) == few


def test_a_copy_is_put_down_whole_and_never_over_another(tmp_path: Path) -> None:
    """The second of a day has a folder of its own; nobody but the owner may read either."""
    first = put(tmp_path, "coach-2027-01-19", {"workbook.html": b"one"})
    second = put(tmp_path, "coach-2027-01-19", {"workbook.html": b"two"})
    assert (first.name, second.name) == ("coach-2027-01-19", "coach-2027-01-19-2")
    assert (first / "workbook.html").read_bytes() == b"one"
    assert [path.stat().st_mode & 0o077 for path in (tmp_path / "outbox", first, first / "workbook.html")] == [0, 0, 0]


def test_a_copy_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    """The disk is full in the middle: no half folder is left that somebody could send."""
    with pytest.raises(OSError):  # noqa: PT011  (any: a name of 300 letters fits on no disk)
        put(tmp_path, "coach-2027-01-19", {"workbook.html": b"one", "x" * 300: b"two"})
    assert list((tmp_path / "outbox").iterdir()) == []


def test_the_list_of_what_was_made_is_kept_in_order(tmp_path: Path) -> None:
    """Two copies, two lines, as they were made; a list that somebody broke is not written over."""
    (tmp_path / "outbox").mkdir()
    made = [
        Handover(dt.date(2027, 1, each), NAME, "coach", "workbook", "Maya", "f", ("a",), ("b",), (), sealed=True)
        for each in (19, 20)
    ]
    for each in made:
        note_down(tmp_path, each)
    assert handed_over(tmp_path) == tuple(made)
    (tmp_path / "outbox" / "shared.json").write_text('[{"on": "yesterday"}]')
    with pytest.raises(ValueError, match="cannot be read"):
        note_down(tmp_path, made[0])
