"""Letters in the candidate's own words come in at the same door as everything else, and with the same care. E20, E31."""

import os
from pathlib import Path

import pytest

from afterword.diagnostics import Diagnostic
from afterword.interview.model.own_drafts import PlacedDraft
from afterword.interview.reading.workspace import Workspace, read_workspace
from support.workspace import Tree, make_workspace

pytestmark = pytest.mark.workspace

NAME = "2027-01-13-larkfield-foods"
ID = "thank-you/angela-jones"
FILE = "thank-you--angela-jones.txt"
INTERVIEW: dict[str, Tree] = {
    "role": "HR Business Partner",
    "employer": {"name": "Larkfield Foods"},
    "held": "2027-01-13",
    "people": [{"name": "Angela Jones", "is": "hiring manager"}],
    "interested": "yes",
}
TEXT = "  Dear Angela,\n\n  the HR Business Partner position\tis the one.  \n\nJane Doe "


def workspace(root: Path, drafts: list[Tree] | None = None, **files: str | bytes) -> Workspace:
    """The plain case with these letters in its file and in the folder beside it, read."""
    tree = {**INTERVIEW, **({"drafts": drafts} if drafts else {})}
    beside = {f"{NAME}/{name}": text for name, text in files.items()}
    return read_workspace(make_workspace(root, {NAME: tree}, {"name": "Jane Doe"}, beside))


def beside(root: Path, name: str, text: str | bytes) -> Workspace:
    """The plain case with one file beside it."""
    return workspace(root, None, **{name: text})


def codes(found: Workspace) -> list[str]:
    return [each.code for each in found.diagnostics]


def only(found: Workspace) -> Diagnostic:
    """The one thing that is wrong."""
    assert len(found.diagnostics) == 1, found.diagnostics
    return found.diagnostics[0]


def letters(found: Workspace) -> list[PlacedDraft]:
    return [each for each in found.interviews[NAME].drafts if isinstance(each, PlacedDraft)]


def test_a_letter_in_the_interview_file_is_kept_to_the_byte(tmp_path: Path) -> None:
    """Line ends, indents and tabs of a letter are the candidate's: nothing is set anew (S20)."""
    found = workspace(tmp_path, [{"of": ID, "subject": "Thank you", "text": TEXT}])
    assert [(each.of, each.subject, each.text) for each in letters(found)] == [(ID, "Thank you", TEXT)]
    assert letters(found)[0].where == f"content/interviews/{NAME}.yaml, line 10"


def test_a_letter_beside_the_interview_is_kept_to_the_byte(tmp_path: Path) -> None:
    """The same text in a file of its own, with a subject in its first line (S20)."""
    found = beside(tmp_path, FILE, f"Subject: Thank you: for Wednesday\n\n{TEXT}\n")
    assert [(each.of, each.subject, each.text) for each in letters(found)] == [(ID, "Thank you: for Wednesday", TEXT)]
    assert letters(found)[0].where == f"content/interviews/{NAME}/{FILE}"
    assert found.diagnostics == ()


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\u2028"])
def test_a_letter_saved_on_any_system_reads_the_same(tmp_path: Path, ends: str) -> None:
    """Whatever a program puts at the end of a line, it is a line end; accents are composed as in all texts (S20)."""
    text = "\ufeffSubject: Merci\n\nDear Zoe\u0301,\n\nthank you.\n".replace("\n", ends)
    assert [(each.subject, each.text) for each in letters(beside(tmp_path, FILE, text))] == [
        ("Merci", "Dear Zo\u00e9,\n\nthank you.")
    ]


def test_a_letter_without_a_subject_begins_in_its_first_line(tmp_path: Path) -> None:
    """The subject can be left out; then the workbook's own is used."""
    assert [(each.subject, each.text) for each in letters(beside(tmp_path, FILE, TEXT))] == [(None, TEXT)]


def test_a_whole_id_means_the_same_as_a_short_one(tmp_path: Path) -> None:
    """Whoever copies the ID as `afterword today` prints it means the same draft."""
    assert letters(workspace(tmp_path, [{"of": f"{NAME}/{ID}", "text": TEXT}]))[0].of == ID


def test_one_draft_in_two_places_names_both(tmp_path: Path) -> None:
    """Which of two letters is meant cannot be told: the message says where each stands."""
    found = workspace(tmp_path, [{"of": ID, "text": TEXT}], **{FILE: TEXT})
    assert only(found).code == "AW429"
    assert only(found).span.file == f"content/interviews/{NAME}.yaml"
    assert f"content/interviews/{NAME}/{FILE}" in only(found).message
    assert list(found.broken) == [NAME]


def test_one_draft_twice_in_the_file_names_both_lines(tmp_path: Path) -> None:
    """The same within the interview file."""
    found = workspace(tmp_path, [{"of": ID, "text": "Dear A,"}, {"of": ID, "text": "Dear B,"}])
    assert only(found).message == f"`{ID}` is written twice: here and in content/interviews/{NAME}.yaml, line 12"
    assert only(found).span.line == 10


@pytest.mark.parametrize(
    "text", ["Subject: Hello\nBcc: everybody@evil.example\n\nDear", "Subject: a\rBcc: b@evil.example\r\rDear"]
)
def test_a_subject_line_cannot_bring_another_header(tmp_path: Path, text: str) -> None:
    """What stands below the subject is the letter or it is a mistake: it never becomes a header (S20)."""
    found = beside(tmp_path, FILE, text)
    assert only(found).code == "AW207"
    assert (only(found).span.line, only(found).excerpt[:4]) == (2, "Bcc:")


def test_a_subject_in_the_interview_file_is_one_line(tmp_path: Path) -> None:
    """A line end in a subject is a space (S20)."""
    found = workspace(tmp_path, [{"of": ID, "subject": "Hello\nBcc: x@evil.example", "text": TEXT}])
    assert letters(found)[0].subject == "Hello Bcc: x@evil.example"


def test_hidden_characters_are_left_out_and_told(tmp_path: Path) -> None:
    """A character that turns the line round cannot be seen; it is dropped, as in every text (E20)."""
    found = beside(tmp_path, FILE, "Dear Angela,\n\nabc\u202edef\x1b[2J\x00\n")
    assert letters(found)[0].text == "Dear Angela,\n\nabcdef[2J"
    assert (only(found).code, only(found).span.line, only(found).span.column) == ("AW111", 3, 4)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"Dear \xff", "AW104"),
        ("Dear".encode("utf-16"), "AW104"),
        (b"a" * 2_000_000, "AW102"),
        (b"a" * 5_001, "AW207"),
        (b"", "AW207"),
        (b"Subject: Hello\n\n \n", "AW207"),
        (b"Subject: " + b"a" * 400 + b"\n\nDear", "AW207"),
    ],
    ids=["not UTF-8", "UTF-16", "2 MB", "too long", "empty", "a subject alone", "a long subject"],
)
def test_a_file_that_is_no_letter_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    """What cannot be read as a letter stops the build and names the file; nothing else is lost (E20)."""
    found = beside(tmp_path, FILE, data)
    assert only(found).code == code
    assert only(found).span.file.endswith(FILE)
    assert "interview" not in only(found).help


def test_a_link_beside_an_interview_is_not_followed(tmp_path: Path) -> None:
    """A workspace from somebody else cannot make a letter of a private file of yours (E17)."""
    workspace(tmp_path)
    folder = tmp_path / "content" / "interviews" / NAME
    folder.mkdir()
    (folder / FILE).symlink_to("/etc/passwd")
    found = read_workspace(tmp_path)
    assert (only(found).code, only(found).message) == ("AW101", "this is a link, and links are not followed")
    assert "root:" not in str(found)


def test_a_linked_folder_beside_an_interview_is_not_followed(tmp_path: Path) -> None:
    """The same for the whole folder (E17)."""
    workspace(tmp_path)
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / FILE).write_text(TEXT)
    (tmp_path / "content" / "interviews" / NAME).symlink_to(tmp_path / "private", target_is_directory=True)
    found = read_workspace(tmp_path)
    assert only(found).code == "AW101"
    assert TEXT not in str(found)


def test_a_pipe_beside_an_interview_does_not_hold_anything_up(tmp_path: Path) -> None:
    """A pipe that nobody writes to would wait for ever; it is refused."""
    workspace(tmp_path)
    folder = tmp_path / "content" / "interviews" / NAME
    folder.mkdir()
    os.mkfifo(folder / FILE)
    assert only(read_workspace(tmp_path)).message == "this is not a regular file"


@pytest.mark.parametrize("name", ["thank-you--angela-jones.md", "thank-you--angela-jones.DOCX"])
def test_a_letter_under_another_ending_is_told(tmp_path: Path, name: str) -> None:
    """A letter that is not read because of its name would be missed when it is too late."""
    assert only(beside(tmp_path, name, TEXT)).help == f"save it as plain text under the name {FILE}"


@pytest.mark.parametrize("name", ["posting.pdf", ".hidden.txt", "thank-you--angela-jones.txt~", "notes.md"])
def test_other_files_in_the_folder_are_left_alone(tmp_path: Path, name: str) -> None:
    """Whoever keeps the posting there is not told off for it."""
    found = beside(tmp_path, name, b"\xff\xfe")
    assert (found.diagnostics, letters(found)) == ((), [])


def test_letters_whose_interview_has_another_name_are_told(tmp_path: Path) -> None:
    """When an interview's file is renamed, its letters do not silently fall away."""
    workspace(tmp_path)
    folder = tmp_path / "content" / "interviews" / "2027-01-13-larkfield"
    folder.mkdir()
    (folder / FILE).write_text(TEXT)
    found = read_workspace(tmp_path)
    assert (only(found).code, only(found).help) == (
        "AW428",
        f"call the folder `{NAME}`, if it belongs to that interview",
    )


def test_letters_are_read_when_one_file_is_checked(tmp_path: Path) -> None:
    """`afterword check FILE` looks at the letters beside that file too."""
    beside(tmp_path, FILE, b"\xff")
    found = read_workspace(tmp_path, (tmp_path / "content" / "interviews" / f"{NAME}.yaml",))
    assert codes(found) == ["AW104"]
