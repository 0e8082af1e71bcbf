"""`afterword import` shows what a coach sent back, asks for each item, and writes what was agreed as one change."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from afterword.cli import terminal
from afterword.feedback import taking_in
from afterword.interview.redaction import shared_name
from support.commands import run_on
from support.workspace import CHECKOUT, example_file

pytestmark = pytest.mark.workspace

TODAY = "2027-01-22"
run = run_on(TODAY)
RETURNED = CHECKOUT / "tests" / "cases" / "returned"
FEEDBACK = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": "Maya Lind",
    "saved": "2027-01-21",
    "comments": [
        {"about": "parts/salary", "says": "must-fix", "text": "No source: [[which]] one?", "instead": ""},
        {"about": "rubric/names", "says": "works"},
    ],
    "ticks": [{"step": "thank-you/angela-jones", "on": "2027-01-14"}],
}
ADDED = """log:
  - {on: 2027-01-14, did: thank-you/angela-jones}
feedback:
  - on: 2027-01-21
    from: "Maya Lind"
    about: parts/salary
    says: must fix
    text: "No source: [[which]] one?"
  - on: 2027-01-21
    from: "Maya Lind"
    about: rubric/names
    says: works
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example as a person's own interview, in a workspace."""
    return example_file(tmp_path / "here")


def saved(file: Path, tree: Mapping[str, object] = FEEDBACK, name: str = "afterword-feedback.json") -> Path:
    """A file as a page saves it, beside the workspace."""
    path = file.parents[3] / name
    path.write_text(json.dumps(tree, indent=1), encoding="utf-8")
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somebody sits at the terminal."""
    monkeypatch.setattr(terminal, "somebody_there", lambda: True)
    return iter(())


def test_all_that_a_coach_sent_is_one_change_that_can_be_taken_back(file: Path) -> None:
    """What it is, each item as a difference, where it was written; and `afterword undo` brings back every byte."""
    before = file.read_text()
    result = run(file, "import", saved(file), "--accept", "all")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        result.stdout
        == """\
Feedback of Maya Lind, saved Thu 21 Jan 2027: 2 comments, 1 tick

1 of 3. Send the thank-you email to Ms. Jones
    larkfield/thank-you/angela-jones
    log: + {on: 2027-01-14, did: thank-you/angela-jones}

2 of 3. The part: Salary discussion
    larkfield/parts/salary
    feedback: + {on: 2027-01-21, from: Maya Lind, about: parts/salary}
      must fix
      it says: No source: [[which]] one?

3 of 3. The checklist: Does each message go to the right person, with every name, title and employer spelled the way they spell it?
    larkfield/rubric/names
    feedback: + {on: 2027-01-21, from: Maya Lind, about: rubric/names}
      works

Written in content/interviews/larkfield.yaml: 2 comments, 1 tick.
`afterword undo` takes it back.
"""
    )
    assert file.read_text() == f"{before}{ADDED}"
    undone = run(file, "undo")
    assert (
        undone.stdout
        == "taken back: what came back (feedback); content/interviews/larkfield.yaml is as it was before\n"
    )
    assert file.read_text() == before


def test_the_same_import_twice_changes_nothing(file: Path) -> None:
    """Also when the coach saved the page once more, a day later."""
    run(file, "import", saved(file), "--accept", "all")
    once = file.read_bytes()
    for again in (FEEDBACK, {**FEEDBACK, "saved": "2027-01-22"}):
        result = run(file, "import", saved(file, again), "--accept", "all")
        assert result.exit_code == 0
        assert result.stdout.endswith("1 tick\nNothing new: all of it is in your files already.\n")
        assert file.read_bytes() == once


def test_a_second_answer_of_the_coach_adds_only_what_is_new(file: Path) -> None:
    """What is there already is counted and not asked again."""
    run(file, "import", saved(file), "--accept", "all")
    comments = [*FEEDBACK["comments"], {"about": "parts/references", "text": "Good choice."}]  # type: ignore[misc]  # a list
    result = run(file, "import", saved(file, {**FEEDBACK, "comments": comments}), "--accept", "all")
    assert "In your files already: 2 comments, 1 tick\n\n1 of 1. The part: References\n" in result.stdout
    assert result.stdout.endswith(
        "Written in content/interviews/larkfield.yaml: 1 comment.\n`afterword undo` takes it back.\n"
    )


def test_a_dry_run_shows_all_and_writes_nothing_at_all(file: Path) -> None:
    """No file of the workspace is touched, and none is added."""
    root = file.parents[2]

    def everything() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}

    before = everything()
    result = run(file, "import", saved(file), "--dry-run", "--accept", "all")
    assert result.exit_code == 0
    assert "3 of 3. The checklist" in result.stdout
    assert result.stdout.endswith("\nNothing is written. Without --dry-run, 2 comments, 1 tick would be asked for.\n")
    assert everything() == before


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(
    ("typed", "written", "end"),
    [
        ("y\nn\ny\n", ("log", "rubric/names"), "Left out as you wished: 1 comment.\n"),
        ("no\nno\nno\n", (), "Left out as you wished: 2 comments, 1 tick.\n"),
        ("n\nall\n", ("parts/salary", "rubric/names"), "Left out as you wished: 1 tick.\n"),
        ("y\nq\n", (), "Left out as you wished: 2 comments, 1 tick.\n"),
        ("what\nYES\na\n", ("log", "parts/salary", "rubric/names"), "`afterword undo` takes it back.\n"),
    ],
)
def test_each_item_is_asked_for(file: Path, typed: str, written: tuple[str, ...], end: str) -> None:
    """Yes, no, all that follows, and quit, which writes nothing; what was refused is counted."""
    before = file.read_text()
    result = run(file, "import", saved(file), typed=typed)
    assert result.exit_code == 0
    assert "Take it? [y]es, [n]o, [a]ll that follows, [q]uit without writing: " in result.stdout
    assert result.stdout.endswith(end)
    added = file.read_text().removeprefix(before)
    assert tuple(name for name in ("log", "parts/salary", "rubric/names") if name in added) == written


@pytest.mark.usefixtures("asked")
def test_who_closes_the_window_has_changed_nothing(file: Path) -> None:
    """Half the questions answered, and then no more: the file is as it was."""
    before = file.read_bytes()
    result = run(file, "import", saved(file), typed="y\n")
    assert result.exit_code == 1
    assert file.read_bytes() == before


def test_without_anybody_to_ask_it_must_be_said_what_to_do(file: Path) -> None:
    """A script has to say --accept all, or --dry-run; nothing is taken silently."""
    before = file.read_bytes()
    result = run(file, "import", saved(file))
    assert result.exit_code == 2
    assert "Error: nobody is there to be asked: add --dry-run to see what is in it, or --accept all\n" in result.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("--accept", "some"), 2, "'some' is not 'all'"),
        (("--accept", "all", "--from", "M" * 301), 2, "the name after --from has 301 characters; at most 300 are kept"),
    ],
)
def test_a_slip_in_the_command_is_told(file: Path, words: tuple[str, ...], code: int, message: str) -> None:
    """Exit code 2, and the file as it was."""
    before = file.read_bytes()
    result = run(file, "import", saved(file), *words)
    assert (result.exit_code, message in result.stderr) == (code, True), result.stderr
    assert file.read_bytes() == before


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    """A slip in its name is not taken for an empty answer."""
    result = run(file, "import", "feedback.json", "--dry-run")
    assert (result.exit_code, "Path 'feedback.json' does not exist." in result.stderr) == (2, True)


def test_the_page_in_place_of_the_answer_is_told_in_one_line(file: Path) -> None:
    """The most usual slip: the coach sends the page back, and what they wrote stayed in their browser."""
    before = file.read_bytes()
    page = file.parents[3] / "workbook.html"
    page.write_text("<!DOCTYPE html>\n<html>", encoding="utf-8")
    result = run(file, "import", page, "--accept", "all")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "error: nothing is taken in: this is the page itself, and what was written on it is not in it; "
        "ask the sender to open it, press `Save my feedback` there, and send you the file that this gives\n"
    )
    assert file.read_bytes() == before


def test_ticks_that_the_site_saved_are_taken_too(file: Path) -> None:
    """The progress file in place of the feedback is no slip: its ticks go into the log, and it says what it is."""
    steps = {"larkfield/salary/research": "done", "larkfield/references/choose": "not-needed"}
    tree = {"afterword": "progress", "version": 1, "saved": "2027-01-20T23:30:00.000Z", "steps": steps}
    result = run(file, "import", saved(file, tree, "afterword-progress.json"), "--accept", "all")
    assert result.stdout.startswith(
        "Ticks from the site, saved Wed 20 Jan 2027: 1 tick\n"
        "Left out: larkfield/references/choose is marked `not needed`, which stays in the browser: the file knows only what is done\n"
    )
    assert file.read_text().endswith("log:\n  - {on: 2027-01-20, did: salary/research}\n")


def test_the_ticks_of_two_interviews_are_one_change(file: Path) -> None:
    """The site has one file for all interviews: both are written, and both come back with one `undo`."""
    other = file.with_name("bell.yaml")
    other.write_text(file.read_text().replace("Larkfield Foods", "Bell"))
    before = file.read_text(), other.read_text()
    steps = {"larkfield/salary/research": "done", "bell/salary/range": "done"}
    tree = {"afterword": "progress", "version": 1, "saved": "2027-01-20T12:00:00.000Z", "steps": steps}
    result = run(file, "import", saved(file, tree), "--accept", "all")
    assert result.stdout.endswith(
        "\nWritten in content/interviews/larkfield.yaml: 1 tick.\nWritten in content/interviews/bell.yaml: 1 tick.\n"
        "`afterword undo` takes it back.\n"
    )
    assert file.read_text() != before[0]
    assert other.read_text() != before[1]
    assert run(file, "undo").exit_code == 0
    assert (file.read_text(), other.read_text()) == before


def test_an_answer_to_a_shared_copy_finds_its_interview(file: Path) -> None:
    """A copy does not carry the name of the file, and its answer comes back all the same."""
    result = run(file, "import", saved(file, {**FEEDBACK, "interview": shared_name("larkfield")}), "--accept", "all")
    assert "Written in content/interviews/larkfield.yaml: 2 comments, 1 tick." in result.stdout


def test_an_answer_to_a_copy_of_somebody_elses_is_asked_for_also_where_there_is_one_interview(file: Path) -> None:
    """Two candidates met the same employer on the same day: the coach's answer to the other one's copy is not taken unasked."""
    before = file.read_text()
    result = run(file, "import", saved(file, {**FEEDBACK, "copy": "d00d" * 3}), "--accept", "all")
    assert "Left out, as it may be meant for another interview: 2 comments, 1 tick." in result.stdout
    assert file.read_text() == before


def test_no_line_of_an_import_shows_the_name_that_a_copy_has(file: Path) -> None:
    """The candidate knows their interview by the name of its file: what is taken, left out or unknown is told by that."""
    name = shared_name("larkfield")
    steps = {
        f"{name}/salary/research": "done",
        f"{name}/references/choose": "not-needed",
        f"{name}/salary/nothing": "done",
    }
    tree = {"afterword": "progress", "version": 1, "saved": "2027-01-20T23:30:00.000Z", "steps": steps}
    refused = {**tree, "steps": {f"{name}/salary/research": "later"}}
    told = [run(file, "import", saved(file, each), "--dry-run").output for each in (tree, refused)]
    assert "Left out: larkfield/references/choose is marked `not needed`" in told[0]
    assert "Left out: larkfield has no step `salary/nothing`" in told[0]
    assert "`steps larkfield/salary/res…` in it is not as a workbook writes it" in told[1]
    assert name not in "".join(told)


def test_an_answer_in_the_words_of_an_email_is_taken(file: Path) -> None:
    """The coach copied the file into an email, and the candidate saved that as text."""
    path = file.parents[3] / "mail.txt"
    path.write_text(f"Dear Jane,\n\n{json.dumps(FEEDBACK, indent=1)}\n\nregards\nMaya\n", encoding="utf-8")
    result = run(file, "import", path, "--accept", "all")
    assert "Written in content/interviews/larkfield.yaml: 2 comments, 1 tick." in result.stdout


def test_the_site_in_place_of_an_answer_is_told(file: Path) -> None:
    """The folder of the workbook itself, or a file of it: the candidate learns that no answer is in there."""
    site = file.parents[3] / "site"
    (site / "search").mkdir(parents=True)
    (site / "index.html").write_text("<!doctype html>")
    index = site / "search" / "search_index.json"
    index.write_text('{"config":{"lang":["en"],"min_search_length":3},"docs":[{"text":"a","boost":0.5}]}')
    told = "this is the workbook itself, and nothing in it can be taken in; "
    for path in (site, site / "search", index):
        result = run(file, "import", path, "--dry-run")
        assert (result.exit_code, result.stdout) == (1, "")
        assert f"error: nothing is taken in: {told}" in result.stderr


def test_warnings_are_left_to_check(file: Path) -> None:
    """Whoever takes something in reads what happened, not what has been known for days; a mistake still stops everything."""
    text = file.read_text()
    file.write_text(text.replace("[human-resources]", "[unknown-field-of-work]"))
    assert "warning[AW308]" in run(file, "check").stderr
    result = run(file, "import", saved(file), "--accept", "all")
    assert (result.exit_code, result.stderr) == (0, "")
    assert run(file, "comments").stderr == ""
    file.write_text(file.read_text().replace("interested: yes", "interested: perhaps"))
    result = run(file, "comments")
    assert (result.exit_code, "error[AW209]" in result.stderr, "warning" in result.stderr) == (1, True, False)


@pytest.mark.thorough
@pytest.mark.process
def test_a_filled_in_pdf_is_taken_in_by_the_name_that_is_given(file: Path) -> None:
    """As it comes back from a program for PDFs: boxes, days, words in the fields and a note beside them."""
    result = run(file, "import", RETURNED / "poppler.pdf", "--accept", "all", "--from", "Coach Dana")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("A filled-in PDF of Coach Dana")
    text = file.read_text()
    assert "- {on: 2027-01-14, did: thank-you/angela-jones}" in text
    assert 'from: "Coach Dana"' in text
    assert "Dana Wu" not in text.partition("feedback:")[2]
    again = run(file, "import", RETURNED / "poppler.pdf", "--accept", "all", "--from", "Coach Dana")
    assert again.stdout.endswith("Nothing new: all of it is in your files already.\n")


def test_the_folder_that_came_back_in_a_zip_is_taken_in(file: Path) -> None:
    """The page and the note are passed over; what is left out is told beside what is taken."""
    path = file.parents[3] / "for-maya.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("for-maya/workbook.html", "<!doctype html>")
        archive.writestr("for-maya/afterword-feedback.json", json.dumps(FEEDBACK))
        archive.writestr("for-maya/old.json", '{"afterword": ')
    result = run(file, "import", path, "--accept", "all")
    assert result.stdout.startswith(
        "Feedback of Maya Lind, saved Thu 21 Jan 2027: 2 comments, 1 tick\nLeft out: old.json: it is damaged, or somebody changed it"
    )
    assert "Written in content/interviews/larkfield.yaml: 2 comments, 1 tick." in result.stdout


def test_what_cannot_be_used_is_told_with_its_reason(file: Path) -> None:
    """A day before the interview, a step that is not there: the rest is taken, and these are not."""
    ticks = [{"step": "salary/range", "on": "2027-01-12"}, {"step": "thank-you/nobody"}, {"step": "salary/research"}]
    result = run(file, "import", saved(file, {**FEEDBACK, "comments": [], "ticks": ticks}), "--accept", "all")
    assert (
        "Left out: larkfield has no step `thank-you/nobody`\n"
        "Left out: larkfield/salary/range: 2027-01-12 is before the interview of 2027-01-13\n"
    ) in result.stdout
    assert file.read_text().endswith("log:\n  - {on: 2027-01-21, did: salary/research}\n")


def test_an_answer_with_nothing_for_this_workspace_is_no_failure(file: Path) -> None:
    """It is about an interview that is not here, and says which."""
    before = file.read_bytes()
    result = run(file, "import", saved(file, {**FEEDBACK, "interview": "bell"}), "--accept", "all")
    assert result.exit_code == 0
    assert result.stdout == (
        "Feedback of Maya Lind, saved Thu 21 Jan 2027: 2 comments, 1 tick\n"
        "Left out: 3 items are about `bell`, which is no interview of this workspace\n"
        "Nothing new: nothing in it can be taken.\n"
    )
    assert file.read_bytes() == before


def test_a_file_that_changes_meanwhile_is_not_overwritten(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody saves the file in an editor while the command runs: theirs is kept, and the command says so."""
    amend = taking_in.with_remarks

    def and_somebody_saves(data: bytes, remarks: object) -> bytes:
        file.write_bytes(data + b"# mine\n")
        return amend(data, remarks)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(taking_in, "with_remarks", and_somebody_saves)
    result = run(file, "import", saved(file), "--accept", "all")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "error: nothing is taken in: content/interviews/larkfield.yaml was changed by another program"
    )
    assert file.read_text().endswith("# mine\n")


def test_a_file_in_braces_is_left_and_the_lines_are_told(file: Path) -> None:
    """What cannot be changed safely is not changed: the person gets what to type, in short."""
    file.write_text(
        "{role: Clerk, employer: {name: Bell}, held: 2027-01-13, interested: yes, people: [{name: Angela Jones}]}\n"
    )
    before = file.read_bytes()
    result = run(file, "import", saved(file), "--accept", "all")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert (
        "nothing is taken in: content/interviews/larkfield.yaml is not changed: add this line under `log` yourself:"
        in result.stderr
    )
    assert file.read_bytes() == before
    comments = [{"about": "parts/salary", "text": f"{number}: and so on"} for number in range(300)]
    result = run(file, "import", saved(file, {**FEEDBACK, "ticks": [], "comments": comments}), "--accept", "all")
    assert "add this under `feedback` yourself: - {" in result.stderr
    assert len(result.stderr) < 700
