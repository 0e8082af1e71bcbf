"""Nothing that stands for something unknown leaves: no letter, no proposal, no sheet of references (E33)."""

import datetime as dt
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.plan.cases import Case
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.drafts import Draft, write_drafts
from afterword.workbook.ready import DocumentKind, document
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording

TODAY = dt.date(2027, 1, 13)
WHOLE = """\
role: HR Business Partner
employer:
  name: Larkfield Foods
  country: US
held: 2027-01-13 10:00
interested: yes
people:
  - name: Angela Jones
    is: hiring manager
    email: angela.jones@larkfield.example
connection:
  they_want: build relationships across plants
  i_bring: eight years of relationship building
references:
  - who: priya-shah
proposal:
  kind: tackle the problem
  need: More bookings.
  need_is: stated
"""
ME = "name: Jane Doe\nreferees:\n  - id: priya-shah\n    name: Priya Shah\n    title: Director\n    email: priya@harrow.example\n    said_yes: yes\n"


def case_of(folder: Path, interview: str, me: str = ME) -> Case:
    (folder / "content" / "interviews").mkdir(parents=True)
    (folder / "content" / "me.yaml").write_text(me, encoding="utf-8")
    (folder / "content" / "interviews" / "larkfield.yaml").write_text(interview, encoding="utf-8")
    (case,) = cases_of(read_workspace(folder), TODAY, shipped_wording())
    return case


def thank_you(case: Case) -> Draft:
    drafts = write_drafts(Desk.for_letters(case, shipped_wording()))
    return next(draft for draft in drafts if draft.id.within == "thank-you/angela-jones")


@pytest.mark.long
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("role: HR Business Partner", "role: TBD"),
        ("    is: hiring", "    salutation: TBC\n    is: hiring"),
        ("    is: hiring", "    title: N/A\n    family_name: Jones\n    is: hiring"),
        ("build relationships across plants", "unknown"),
        ("eight years of relationship building", "[Your skill]"),
        ("name: Angela Jones", "name: '???'\n    id: angela-jones"),
    ],
)
def test_a_letter_with_a_placeholder_is_not_ready(tmp_path: Path, old: str, new: str) -> None:
    """Each letter that would hold it says so, and the placeholder itself is in none."""
    draft = thank_you(case_of(tmp_path, WHOLE.replace(old, new)))
    assert "a real text where the file has a placeholder: afterword check says in which line" in draft.gaps
    assert not any(word in f"{draft.subject}{draft.body}" for word in ("TBD", "TBC", "N/A", "unknown", "???", "[Your"))


@pytest.mark.long
def test_without_a_placeholder_it_is_ready(tmp_path: Path) -> None:
    """The same letter with everything in it lacks nothing; `null` counts as left out."""
    case = case_of(tmp_path, WHOLE.replace("    is: hiring", "    title: null\n    salutation: ~\n    is: hiring"))
    assert thank_you(case).complete
    assert thank_you(case).body.startswith("Dear Angela Jones,")
    assert document(case, DocumentKind.PROPOSAL, shipped_wording()).may_leave
    assert document(case, DocumentKind.REFERENCES, shipped_wording()).may_leave


def test_a_document_with_a_placeholder_may_not_leave(tmp_path: Path) -> None:
    """The proposal and the sheet of references are told of as unfinished."""
    case = case_of(tmp_path, WHOLE.replace("More bookings.", "to be confirmed"), ME.replace("Director", "TBD"))
    assert document(case, DocumentKind.PROPOSAL, shipped_wording()).lacking == ("placeholder",)
    assert document(case, DocumentKind.REFERENCES, shipped_wording()).lacking == ("placeholder",)


@pytest.mark.parametrize(
    ("me", "name", "kinds"),
    [
        (ME, "TBC", (DocumentKind.PROPOSAL,)),
        (ME.replace("Jane Doe", "'[Your name]'"), "Larkfield Foods", tuple(DocumentKind)[3:5]),
        (f"phone: TBC\n{ME}", "Larkfield Foods", tuple(DocumentKind)[3:5]),
    ],
)
def test_a_document_headed_by_a_placeholder_may_not_leave(
    tmp_path: Path, me: str, name: str, kinds: tuple[DocumentKind, ...]
) -> None:
    """Who it is from, and to whom, stands at its head."""
    case = case_of(tmp_path, WHOLE.replace("Larkfield Foods", name), me)
    assert [document(case, kind, shipped_wording()).lacking for kind in kinds] == [("placeholder",)] * len(kinds)


@pytest.mark.long
@pytest.mark.parametrize("slot", ["in xxx", "for XX hours", "(insert example here)", "and {first}", "in [project]"])
def test_an_own_letter_with_a_placeholder_is_not_ready(tmp_path: Path, slot: str) -> None:
    """A gap in the candidate's own words does not become a mail either."""
    letter = f"drafts:\n  - of: thank-you/angela-jones\n    text: |\n      Dear Angela,\n\n      Thank you {slot}.\n"
    assert not thank_you(case_of(tmp_path, WHOLE + letter)).complete
