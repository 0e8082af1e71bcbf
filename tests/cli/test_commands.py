"""The commands as a person types them: what they print, and how they end."""

import errno
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from afterword.cli.main import COMMANDS
from afterword.cli.opened import opening
from support.commands import AFTERWORD, begun, run, run_process, run_without_fonts
from support.killing import as_nobody, told_by
from support.making import typed
from support.turns import some
from support.workspace import CHECKOUT, EXAMPLE, EXAMPLE_ME

FIVE_MISTAKES = """\
role: HR Business Partner
employer: {name: Larkfield Foods, contry: US}
held: 13.1.2027
interested: perhaps
people:
  - name: Angela Jones
    is: hirring manager
    emial: angela.jones@larkfield.example
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with the example as a person's own."""
    return begun(tmp_path / "search")


@pytest.mark.long
def test_check_says_nothing_when_all_is_well(workspace: Path) -> None:
    """A file without mistakes, three referees who agreed, thanks in time: no output and exit code 0."""
    me = workspace / "content" / "me.yaml"
    me.write_text(me.read_text().rstrip() + "\n    said_yes: yes\n")  # the third was still to be asked
    result = run("check", "-C", workspace, "--today", "2027-01-13")
    assert (result.exit_code, result.output) == (0, "")


@pytest.mark.long
def test_a_file_is_checked_in_its_own_workspace_from_anywhere(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is in another folder and names a file is not told that there is none about themselves: it lies beside that file."""
    (path,) = (workspace / "content" / "interviews").glob("*.yaml")
    at_home = run("check", path, "-C", workspace, "--today", "2027-01-13")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    away = run("check", path, "--today", "2027-01-13")
    assert "AW101" not in away.stderr
    assert (away.exit_code, away.stdout, away.stderr) == (at_home.exit_code, at_home.stdout, at_home.stderr)


@pytest.mark.long
def test_the_file_about_oneself_is_checked_as_such(workspace: Path) -> None:
    """Whoever names me.yaml is told what is wrong in it, and not that it is no interview."""
    me = workspace / "content" / "me.yaml"
    me.write_text(me.read_text().replace("phone:", "fone:", 1))
    told = run("check", me, "-C", workspace)
    assert (told.exit_code, told.stderr.count("error[")) == (1, 1)
    assert "unknown key `fone`" in told.stderr


@pytest.mark.long
def test_check_says_in_which_letter_each_phrase_stands(workspace: Path) -> None:
    """A sentence that comes in three weeks is not looked for in today's thank-you."""
    (path,) = (workspace / "content" / "interviews").glob("*.yaml")
    told = run("check", path, "-C", workspace, "--today", "2027-01-13").stdout
    assert "\n  i_bring, in thank-you/angela-jones: " in told
    assert "\n  strengths, in follow-up/week-" in told


@pytest.mark.long
def test_check_shows_every_mistake_at_once_with_place_and_mend(workspace: Path) -> None:
    """Five different mistakes give five messages, each with its line, its column and what to write instead; exit code 1."""
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    path.write_text(FIVE_MISTAKES)
    result = run("check", path, "-C", workspace)
    assert result.exit_code == 1
    places = [line.strip() for line in result.stderr.splitlines() if line.lstrip().startswith("-->")]
    assert places == [
        f"--> content/interviews/larkfield.yaml:{place}" for place in ("2:35", "3:7", "4:13", "7:9", "8:5")
    ]
    helps = [line for line in result.stderr.splitlines() if line.startswith("help: ")]
    assert helps[0] == "help: did you mean `country`?"
    assert helps[2:] == [
        "help: write yes, no or not sure",
        "help: did you mean `hiring manager`?",
        "help: did you mean `email`?",
    ]
    assert result.stderr.endswith("5 errors\n")


@pytest.mark.long
def test_check_gives_the_same_to_a_program(workspace: Path) -> None:
    """`--json` gives code, file, line, column, message and help for each."""
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    path.write_text(FIVE_MISTAKES)
    result = run("check", path, "-C", workspace, "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert [each["code"] for each in found] == ["AW103", "AW203", "AW209", "AW202", "AW103"]
    assert found[0] == {
        "code": "AW103",
        "severity": "error",
        "file": "content/interviews/larkfield.yaml",
        "line": 2,
        "column": 35,
        "message": "unknown key `contry`",
        "help": "did you mean `country`?",
    }


@pytest.mark.long
def test_today_puts_the_one_next_thing_first(workspace: Path) -> None:
    """The first line is what to do next; what is overdue or due, in the order of the front page, and what is coming follow."""
    result = run("today", "-C", workspace, "--today", "2027-01-15")
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert (
        lines[0]
        == "Next: Wed 13 Jan 2027 (it can still go: send it today)  Send the thank-you email to Ms. Jones  [larkfield/thank-you/angela-jones]"
    )
    assert lines[2:4] == [
        "Now:",
        "  Wed 13 Jan 2027 (it can still go: send it today)  Send the thank-you email to Ms. Jones  [larkfield/thank-you/angela-jones]",
    ]
    assert "Coming:" in lines


@pytest.mark.long
def test_what_check_has_told_is_not_said_again_each_morning(tmp_path: Path) -> None:
    """A title that is not used is told by `check`; `today` says what to do today, and nothing else."""
    (tmp_path / "content" / "interviews").mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text("name: Jane Doe\n")
    person = {"name": "Ilse van den Berg", "title": "Ms.", "is": "hiring manager", "email": "ilse@larkfield.example"}
    (tmp_path / "content" / "interviews" / "larkfield.yaml").write_bytes(typed(people=[person]))
    told = {name: run(name, "-C", tmp_path, "--today", "2027-01-13").stderr for name in ("check", "today")}
    assert [name for name, text in told.items() if "AW310" in text] == ["check"]
    assert told["today"] == ""


@pytest.mark.long
def test_today_gives_the_same_to_a_program(workspace: Path) -> None:
    """`--json` has the next step, and the overdue, today's and coming ones, with their IDs and dates."""
    found = json.loads(run("today", "-C", workspace, "--today", "2027-01-15", "--json").stdout)
    assert found["next"]["id"] == "larkfield/thank-you/angela-jones"
    assert found["next"]["due"] == "2027-01-13"
    assert [each["id"] for each in found["today"]] == ["larkfield/references/ask-dana-wu"]
    assert found["coming"][0]["due"] > "2027-01-15"


@pytest.mark.long
def test_drafts_lists_dates_and_readiness(workspace: Path) -> None:
    """Each draft has its date and says whether it is ready; what is not ready says what it lacks."""
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    text = path.read_text()
    path.write_text(text[: text.index("connection:")] + text[text.index("topics:") :])
    result = run("drafts", "larkfield", "-C", workspace, "--today", "2027-01-13")
    lines = result.stdout.splitlines()
    assert lines[0] == "larkfield"
    lacking = "  Wed 13 Jan 2027  thank-you/angela-jones to Angela Jones"
    assert re.match(rf"{lacking}, \d+ words, \d+ seconds aloud: NOT READY: it still lacks what they said", lines[1])
    briefed = "  Mon 18 Jan 2027  references/brief-luis-ortega to Luis Ortega"
    assert any(re.fullmatch(rf"{briefed}, \d+ words, \d+ seconds aloud: ready", line) for line in lines)


@pytest.mark.long
def test_one_letter_is_printed_to_be_read(workspace: Path) -> None:
    """Who wants one letter sees to whom it goes, its subject and its text, and nothing of the others."""
    words = ("drafts", "-C", workspace, "--today", "2027-01-13", "--only", "thank-you/angela-jones")
    lines = run(*words).stdout.splitlines()
    assert lines[0].startswith("Wed 13 Jan 2027  thank-you/angela-jones to Angela Jones, ")
    assert lines[1:6] == [
        "To: Angela Jones <angela.jones@larkfield.example>",
        "Subject: HR Business Partner: thank you",
        "",
        "Dear Ms. Jones,",
        "",
    ]
    assert lines[-2:] == ["Best regards,", "Jane Doe"]
    assert json.loads(run(*words, "--json").stdout)["id"] == "larkfield/thank-you/angela-jones"
    assert "did you mean `thank-you/angela-jones`?" in run(*words[:-1], "thank-you/angela").stderr


@pytest.mark.long
def test_the_list_of_letters_says_why_none_goes_in_the_first_weeks(workspace: Path) -> None:
    """With a day by which they decide the first weekly letter is the third: nobody is left to guess where the others are, nor waits once it has gone by (E5)."""
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    path.write_text(f"{path.read_text()}employer_said: {{decide_by: 2027-02-05}}\n")
    told = "  Weekly letters wait for Fri 5 Feb 2027, by which they decide; to write before as well, add the weeks"
    for today, is_told in (("2027-01-13", True), ("2027-02-20", False)):
        assert (told in run("drafts", "larkfield", "-C", workspace, "--today", today).stdout) is is_told
    path.write_text(f"{path.read_text()}follow_ups: {{before_they_decide: [1]}}\n")
    assert told not in run("drafts", "larkfield", "-C", workspace, "--today", "2027-01-13").stdout


@pytest.mark.long
def test_a_letter_that_has_gone_says_that_it_is_shown_as_the_file_has_it_now(workspace: Path) -> None:
    """Nobody takes what the file says today for what was sent last week."""
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    log = "log:\n  - {on: 2027-01-13, did: thank-you/angela-jones}\n"
    path.write_text(f"{path.read_text()}{log}")
    shown = run("drafts", "-C", workspace, "--today", "2027-01-14", "--only", "thank-you/angela-jones").stdout
    told = "It stands here as your file has it now; what you sent is in your mail."
    assert shown.splitlines()[1] == told
    path.write_text(f"{path.read_text()}    words: |\n".replace("}\n    words: |\n", ", words: Dear Ms. Jones}\n"))
    assert (
        told not in run("drafts", "-C", workspace, "--today", "2027-01-14", "--only", "thank-you/angela-jones").stdout
    )


@pytest.mark.long
def test_drafts_that_lack_an_address_alone_can_be_copied(workspace: Path) -> None:
    """The list says what is still needed to send it from here, and that its words are whole."""
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    text = path.read_text().replace("    email: angela.jones@larkfield.example\n", "")
    path.write_text(text[: text.index("  - name: Tom Reyes")] + text[text.index("strengths:") :])
    lines = run("drafts", "larkfield", "-C", workspace, "--today", "2027-01-13").stdout.splitlines()
    assert "seconds aloud: ready to copy; address missing: an address for Ms. Jones" in lines[1]


@pytest.mark.long
def test_drafts_are_written_as_mail_and_never_overwritten(workspace: Path, tmp_path: Path) -> None:
    """`--write` gives one .eml a ready draft; a file that the person has changed since is left alone, and that is said."""
    words = ("drafts", "-C", workspace, "--today", "2027-01-13", "--write", tmp_path / "out")
    assert run(*words).exit_code == 0
    mail = tmp_path / "out" / "larkfield" / "thank-you--angela-jones.eml"
    assert mail.read_bytes().startswith(b"To: Angela Jones <angela.jones@larkfield.example>\r\n")
    assert run(*words).exit_code == 0
    mail.write_bytes(b"my own words")
    again = run(*words)
    assert again.exit_code == 1
    assert "not overwritten" in again.stderr
    assert mail.read_bytes() == b"my own words"


@pytest.mark.long
def test_an_unknown_interview_is_answered_with_the_known_ones(workspace: Path) -> None:
    """A name that is not there gets the names that are."""
    result = run("drafts", "larkfeld", "-C", workspace)
    assert result.exit_code == 1
    assert result.stderr == "error: there is no interview `larkfeld`; there is: larkfield\n"


def test_a_mistyped_command_is_answered_with_the_right_one() -> None:
    """`afterword biuld` asks whether build was meant; exit code 2."""
    result = run("biuld")
    assert result.exit_code == 2
    assert "Did you mean 'build'?" in result.stderr


@pytest.mark.parametrize(
    "words", [["init"], ["check"], ["import"], ["today", "-C"], ["cohort", "status"]], ids=" ".join
)
def test_a_name_that_no_file_can_have_is_wrong_usage(words: list[str]) -> None:
    """Half a sign, as some terminals paste it, is answered with a sentence."""
    result = run(*words, "a\ud83d")
    assert result.exit_code == 2
    assert "nothing can be called 'a\\ud83d'; type the name anew" in result.stderr


def test_a_wrong_date_is_wrong_usage(workspace: Path) -> None:
    """`--today tomorrow` says how to write a date; exit code 2."""
    result = run("today", "-C", workspace, "--today", "tomorrow")
    assert result.exit_code == 2
    assert "write it like 2027-01-13" in result.stderr


def test_explain_prints_the_rules_page_and_lists_all() -> None:
    """A code gives its page; without one, all codes are listed; an unknown one is wrong usage."""
    assert run("explain", "aw103").stdout.startswith("# AW103 unknown-key")
    assert "AW103  unknown-key\n" in run("explain").stdout
    assert run("explain", "AW999").exit_code == 2
    assert json.loads(run("explain", "--json").stdout)[0] == {
        "code": "AW101",
        "name": "unreadable-file",
        "severity": "error",
    }


@pytest.mark.long
def test_the_schema_takes_the_example_and_refuses_a_mistake() -> None:
    """An editor that checks by the schema accepts the example as typed, and marks an unknown key and a wrong word."""
    import yaml  # noqa: PLC0415

    schema = json.loads(run("schema").stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    text = EXAMPLE.read_text()
    example = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  (scalars as text, as editors see most of them)
    assert [error.message for error in validator.iter_errors(example)] == []
    assert list(validator.iter_errors({**example, "salery": "x"}))
    assert list(validator.iter_errors({**example, "stage": "third"}))
    me = Draft202012Validator(json.loads(run("schema", "--me").stdout))
    assert not list(me.iter_errors(yaml.load(EXAMPLE_ME.read_text(), Loader=yaml.BaseLoader)))  # noqa: S506
    assert schema["properties"]["role"]["description"] == "The position, exactly as they call it."


def test_init_says_where_the_name_is_asked_for(tmp_path: Path) -> None:
    """Whoever never opens a file is told first that the page asks; with a name, the next thing is the interview."""
    result = run("init", tmp_path / "search")
    (name,) = [line for line in result.stdout.splitlines() if line.startswith("Next: ")]
    assert name.startswith("Next: open it; the page asks for your name. By hand, it goes into ")
    assert name.endswith("me.yaml")
    result = run("init", tmp_path / "other", "--name", "Ada Cole")
    assert "the page asks" not in result.stdout


def test_init_never_touches_what_is_there(tmp_path: Path) -> None:
    """A second `init` in the same folder writes nothing at all and says why."""
    folder = tmp_path / "search"
    assert run("init", folder, "--name", "Ada Cole").exit_code == 0
    (folder / "content" / "me.yaml").write_text("name: Somebody Else\n")
    (folder / "README.md").unlink()
    result = run("init", folder, "--name", "Ada Cole")
    assert result.exit_code == 1
    assert "nothing was written" in result.stderr
    assert (folder / "content" / "me.yaml").read_text() == "name: Somebody Else\n"
    assert not (folder / "README.md").exists()


@pytest.mark.thorough
@pytest.mark.long
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a place where nobody may write is needed, root neither")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("init", "/proc/search", "--name", "Jane Doe"),
            "no workspace is made in /proc/search: no such file or directory; choose another folder",
        ),
        (("pdf", "-o", "/proc/checklist.pdf"), "/proc/checklist.pdf is not written: no such file or directory"),
        (("drafts", "--write", "/proc/mail"), "nothing more is written into /proc/mail: no such file or directory"),
    ],
)
def test_a_place_where_nothing_can_be_written_is_told_in_one_line(
    workspace: Path, words: tuple[str, ...], told: str
) -> None:
    """A folder that takes no files is no reason for a page of program text: one line says which folder, and why."""
    day = () if words[0] == "init" else ("-C", workspace, "--today", "2027-01-14")
    result = run(*words, *day)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"error: {told}\n")


@pytest.mark.process
@pytest.mark.skipif(
    not all(path.stat().st_mode & 0o001 for path in (CHECKOUT, *CHECKOUT.parents)),
    reason="the product itself lies in a folder that nobody else may enter",
)
def test_a_folder_of_somebody_else_is_told_in_one_line(workspace: Path) -> None:
    """Where only another user may write, or even look, each command that writes says so, and nothing else."""
    alien = workspace / "alien"
    (alien / "dark").mkdir(parents=True)
    (alien / "dark").chmod(0o000)
    (workspace / "content").chmod(0o755)
    (workspace / "content" / "interviews").chmod(0o555)
    for each in (*workspace.parents, workspace):
        if each.stat().st_uid == os.getuid() and each != Path("/"):
            each.chmod(0o755)

    def told() -> list[tuple[int, str, str]]:
        as_nobody()
        os.chdir(alien)
        tried = (
            run("init", alien / "search", "--name", "Jane Doe"),
            run("init", alien / "dark" / "search", "--name", "Jane Doe"),
            run("new", "-C", workspace, *NEW),
        )
        return [(each.exit_code, each.stdout, each.stderr.replace(str(workspace), "HERE")) for each in tried]

    reason = "writing is not allowed in {}; see whose folder it is"
    assert [tuple(each) for each in told_by(told)] == [
        (
            1,
            "",
            f"error: no workspace is made in HERE/alien/search: {reason.format('HERE/alien')}; choose another folder\n",
        ),
        (
            1,
            "",
            f"error: no workspace is made in HERE/alien/dark/search: {reason.format('HERE/alien/dark/search')}; choose another folder\n",
        ),
        (1, "", f"error: nothing was written: {reason.format('content/interviews')}\n"),
    ]


def test_whatever_else_a_disk_refuses_is_no_traceback(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where no command expects it, one line says what happened."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error", "content/me.yaml")

    monkeypatch.setattr(opening, "read_workspace", refuse)
    result = run("today", "-C", workspace)
    assert (result.exit_code, result.stderr) == (1, "error: content/me.yaml: input/output error\n")


@pytest.mark.build
def test_a_build_that_fails_says_that_the_workbook_of_before_is_there(workspace: Path) -> None:
    """After a mistake in a file the old pages are still what they were; with none before, nothing is said of them."""
    (workspace / "content" / "interviews" / "larkfield.yaml").write_text(FIVE_MISTAKES)
    first = run("build", "-C", workspace, "--today", "2027-01-14")
    assert (first.exit_code, "before" in first.stderr) == (1, False)
    (workspace / "site").mkdir()
    (workspace / "site" / "index.html").write_text("<!doctype html>")
    second = run("build", "-C", workspace, "--today", "2027-01-14")
    assert second.exit_code == 1
    assert second.stderr == f"{first.stderr}Nothing is built; the workbook of before is as it was.\n"


@pytest.mark.process
def test_init_keeps_private_files_out_of_git(tmp_path: Path) -> None:
    """In a new workspace that becomes a git repository, neither me.yaml nor an interview nor the site can be added by accident."""
    folder = tmp_path / "search"
    run("init", folder, "--name", "Ada Cole")
    private = ("content/me.yaml", "content/interviews/2027-01-13-x.yaml", "site/index.html", ".afterword/printed/x.pdf")
    for name in private:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    subprocess.run(["git", "init", "--quiet", folder], check=True)
    shown = subprocess.run(
        ["git", "-C", folder, "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    ).stdout
    assert [name for name in private if name in shown] == []
    assert "mkdocs.yml" in shown


NEW = (
    "--role",
    "FP&A Analyst",
    "--employer",
    "Hudson Mutual",
    "--held",
    "2026-12-23 15:30",
    "--person",
    "Greg Sandoval",
    "--interested",
    "yes",
)


@pytest.mark.long
def test_new_writes_a_file_that_passes_check(tmp_path: Path) -> None:
    """Role, employer, date, person and interest are enough: the file is named by day and employer and has no mistake."""
    folder = tmp_path / "search"
    run("init", folder, "--name", "Wei Zhang")
    result = run(
        "new",
        "-C",
        folder,
        *NEW,
        "--they-want",
        "forecasts people trust",
        "--i-bring",
        "rebuilt a forecast: to within 2%",
    )
    path = folder / "content" / "interviews" / "2026-12-23-hudson-mutual.yaml"
    assert (result.exit_code, result.stdout) == (0, f"{path}\n")
    told = run("check", "-C", folder, "--today", "2026-12-23")
    assert (told.exit_code, told.output.count("[AW")) == (0, 1)  # what a coach would say: no referees yet
    assert "[AW404]" in told.output
    assert "role: FP&A Analyst  " in path.read_text()
    assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"


@pytest.mark.long
def test_every_comment_that_new_writes_can_be_used(tmp_path: Path) -> None:
    """Taking away the # in front of an optional key gives a file that is read: the comments are no riddles."""
    folder = tmp_path / "search"
    run("init", folder, "--name", "Wei Zhang")
    run("new", "-C", folder, *NEW)
    text = (folder / "content" / "interviews" / "2026-12-23-hudson-mutual.yaml").read_text()
    keys = [
        line[2:].split(":")[0]
        for line in text.splitlines()
        if line.startswith("# ") and line[2:3].isalpha() and ":" in line
    ]
    assert {"connection", "employer_said", "calendar", "salary", "proposal", "offer", "log"} <= set(keys)


def test_new_never_overwrites(tmp_path: Path) -> None:
    """The same interview a second time is refused, and the first file stays to the byte."""
    folder = tmp_path / "search"
    run("init", folder, "--name", "Wei Zhang")
    run("new", "-C", folder, *NEW)
    path = folder / "content" / "interviews" / "2026-12-23-hudson-mutual.yaml"
    path.write_text(path.read_text() + "# my own words\n")
    before = path.read_bytes()
    result = run("new", "-C", folder, *NEW)
    assert result.exit_code == 1
    assert "is there already" in result.stderr
    assert path.read_bytes() == before


def test_new_in_a_script_says_which_options_are_missing(tmp_path: Path) -> None:
    """Without a terminal nothing is asked: the missing options are named, exit code 2."""
    result = run("new", "-C", tmp_path, "--role", "Analyst")
    assert result.exit_code == 2
    assert result.stderr == "error: still needed: --employer, --held, --person, --interested\n"


def test_new_refuses_a_date_that_does_not_exist(tmp_path: Path) -> None:
    """A wrong answer is shown as a mistake in a file would be, and nothing is written."""
    folder = tmp_path / "search"
    run("init", folder, "--name", "Wei Zhang")
    result = run("new", "-C", folder, *[word.replace("2026-12-23", "2026-12-32") for word in NEW])
    assert result.exit_code == 1
    assert "error[AW203]" in result.stderr
    assert list((folder / "content" / "interviews").glob("*.yaml")) == []


@pytest.mark.long
def test_quotes_colons_and_odd_words_come_out_as_typed(tmp_path: Path) -> None:
    """A role with a colon, an employer called No and a name with an apostrophe are read back as they were typed."""
    from afterword.interview.reading.workspace import read_workspace  # noqa: PLC0415

    folder = tmp_path / "search"
    run("init", folder, "--name", "O'Brien: #1")
    words = (
        "--role",
        'Lead: "Night" #1',
        "--employer",
        "No",
        "--held",
        "2027-01-13",
        "--person",
        "D'Arcy \u00d3 Lo\u0107",
        "--interested",
        "yes",
    )
    assert run("new", "-C", folder, *words).exit_code == 0
    read = read_workspace(folder)
    interview = read.interviews["2027-01-13-no"]
    assert (interview.role, interview.employer.name, interview.people[0].name) == (
        'Lead: "Night" #1',
        "No",
        "D'Arcy \u00d3 Lo\u0107",
    )
    assert read.candidate is not None
    assert read.candidate.name == "O'Brien: #1"


@pytest.mark.long
def test_every_command_explains_itself() -> None:
    """Each command has a help text, and none prints a traceback for a wrong option."""
    for name in COMMANDS:
        assert run(name, "--help").exit_code == 0
        wrong = run(name, "--no-such-option")
        assert wrong.exit_code == 2
        assert "Traceback" not in wrong.output


@pytest.mark.process
def test_help_is_quick_because_nothing_heavy_is_imported() -> None:
    """`afterword --help` imports neither MkDocs nor WeasyPrint nor the model."""
    script = "import sys; import afterword.cli.main as m; m.main(['--help'], standalone_mode=False); print(sorted(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "'click'" in shown
    assert not [
        heavy
        for heavy in ("mkdocs", "weasyprint", "pydantic", "jinja2", "yaml", "babel", "holidays")
        if f"'{heavy}'" in shown
    ]


@pytest.mark.thorough
@pytest.mark.process
def test_check_imports_neither_mkdocs_nor_weasyprint(workspace: Path) -> None:
    """`check` and `today` stay quick: the engines are not loaded for them."""
    for name in ("check", "today"):
        script = f"import sys; import afterword.cli.main as m; m.main(['{name}', '-C', {str(workspace)!r}], standalone_mode=False); print(sorted(sys.modules))"
        shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        assert "'yaml'" in shown
        assert not [
            heavy
            for heavy in ("mkdocs", "weasyprint", "pydantic", "holidays", "icalendar", "phonenumbers")
            if f"'{heavy}'" in shown
        ]


@pytest.mark.process
def test_a_command_that_has_ended_does_not_look_for_garbage(workspace: Path) -> None:
    """Nobody waits at its end for what the system takes back at once."""
    script = f"""if True:
        import atexit, gc
        atexit.register(lambda: print("set aside:", gc.get_freeze_count()))
        import afterword.cli.main as m
        m.main(["today", "-C", {str(workspace)!r}], standalone_mode=False)
    """
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert int(shown.rpartition("set aside: ")[2]) > 10_000


@pytest.mark.process
def test_a_command_seldom_looks_for_garbage_from_its_first_import_on() -> None:
    """What it imports, it keeps: nobody waits while that is looked through."""
    script = "import gc, sys, afterword.cli as cli; print(gc.get_threshold() == cli.GARBAGE_THRESHOLDS, 'click' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.split() == ["True", "False"]


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.parametrize("name", some(["check", "today"], 2))
def test_patterns_of_libraries_are_compiled_once_for_an_installation(workspace: Path, name: str) -> None:
    """Whoever asks after that waits for none of PyYAML's and of Jinja's, the first of which takes longer than all else in it."""
    script = f"""if True:
        import re, re._compiler as compiler, sys
        compiled, original = [], compiler.compile
        def noted(pattern, flags=0):
            caller = sys._getframe(3).f_code.co_filename + sys._getframe(2).f_code.co_filename
            compiled.append([library for library in ("yaml", "jinja2") if f"/{{library}}/" in caller])
            return original(pattern, flags)
        compiler.compile = noted
        before = re.compile
        import afterword.cli.main as m
        m.main(["{name}", "-C", {str(workspace)!r}], standalone_mode=False)
        print("compiled:", sum(compiled, []), re.compile is before)
    """
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(2):
        (workspace / ".afterword" / "answers.json").unlink(missing_ok=True)
        shown = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        ).stdout
    assert shown.rpartition("compiled: ")[2] == "[] True\n"


@pytest.mark.process
@pytest.mark.parametrize(
    ("name", "employer"),
    some(
        [
            ("check", "country: US\n  region: OH"),
            ("today", "country: US\n  region: OH"),
            ("check", "country: AE"),  # a weekend and holidays of its own, and a zone that nobody typed
        ],
        3,
    ),
)
def test_tables_of_libraries_are_read_once_for_an_installation(workspace: Path, name: str, employer: str) -> None:
    """Whoever checks a file after that waits for no Babel and no calendars, which take a tenth and a third of it."""
    file = next((workspace / "content" / "interviews").glob("*.yaml"))
    text = file.read_text().replace("timezone: America/New_York\n", "").replace("country: US\n  region: OH", employer)
    assert employer in text
    file.write_text(text)
    script = f"import sys; import afterword.cli.main as m; m.main(['{name}', '-C', {str(workspace)!r}], standalone_mode=False); print(sorted(sys.modules))"
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def read() -> list[str]:
        (workspace / ".afterword" / "answers.json").unlink(missing_ok=True)
        command = [sys.executable, "-c", script]
        shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        assert "'yaml'" in shown
        return [heavy for heavy in ("babel", "holidays") if f"'{heavy}'" in shown]

    assert read() == [] or read() == []  # the first time only where an installation is new


@pytest.mark.process
@pytest.mark.parametrize(
    "environment", [{"NO_COLOR": "1"}, *(pytest.param(each, marks=pytest.mark.rare) for each in ({"TERM": "dumb"}, {}))]
)
def test_no_colour_where_nobody_sees_it(workspace: Path, environment: dict[str, str]) -> None:
    """Errors that go to a file or a program carry no colour codes."""
    (workspace / "content" / "interviews" / "larkfield.yaml").write_text("role: x\n")
    shown = run_process("check", "-C", workspace, **environment)
    assert shown.returncode == 1
    assert "error[AW201]" in shown.stderr
    assert "\x1b" not in shown.stderr


@pytest.mark.process
def test_colour_on_a_terminal_and_none_with_no_color(workspace: Path) -> None:
    """On a terminal errors are coloured, unless NO_COLOR is set."""
    import pty  # noqa: PLC0415

    (workspace / "content" / "interviews" / "larkfield.yaml").write_text("role: x\n")
    command = [AFTERWORD, "check", "-C", workspace]
    for extra, coloured in (({}, True), ({"NO_COLOR": "1"}, False)):
        ours, theirs = pty.openpty()
        environment = {
            **{key: value for key, value in os.environ.items() if key != "NO_COLOR"},
            "TERM": "xterm",
            **extra,
        }
        subprocess.run(command, stderr=theirs, check=False, env=environment)
        os.close(theirs)
        shown = os.read(ours, 10_000)
        os.close(ours)
        assert (b"\x1b[" in shown) is coloured


@pytest.mark.long
def test_doctor_names_what_is_there(workspace: Path) -> None:
    """On a machine that has all it needs, every row says ok: the letters of the files are set to see."""
    me = workspace / "content" / "me.yaml"
    me.write_text(me.read_text().replace("name: Jane Doe", "name: \u0634\u0647\u0631\u0632\u0627\u062f"))
    rows = json.loads(run("doctor", "-C", workspace, "--json").stdout)
    assert all(row["ok"] for row in rows), rows
    assert "fonts for every letter of your files" in [row["what"] for row in rows]


@pytest.mark.thorough
@pytest.mark.build
def test_doctor_says_how_to_mend_a_missing_font(workspace: Path) -> None:
    """On a machine with no font but ours, a Japanese name comes with the one line to type; exit code 1."""
    me = workspace / "content" / "me.yaml"
    me.write_text(me.read_text().replace("name: Jane Doe", "name: \u5c71 Doe"))
    result = run_without_fonts(workspace, "doctor")
    assert result.returncode == 1
    assert (
        "missing  fonts for every letter of your files\n         no font on this machine has \u5c71 (U+5C71): "
        "on Debian or Ubuntu type `apt-get install fonts-noto-cjk`" in result.stdout
    )


@pytest.mark.build
def test_pdf_prints_one_document_where_it_is_told(workspace: Path, tmp_path: Path) -> None:
    """One command, one PDF, in the place asked for, and anew; one that somebody has filled in since is kept."""
    target = tmp_path / "sheet.pdf"
    words = ("pdf", "--part", "references", "--paper", "a4", "-o", target, "-C", workspace, "--today", "2027-01-13")
    for _ in range(2):
        result = run(*words)
        assert (result.exit_code, result.stdout) == (0, f"{target}\n")
    assert target.read_bytes().startswith(b"%PDF-")
    target.write_bytes(target.read_bytes() + b"% filled in")
    assert run(*words).exit_code == 1


@pytest.mark.long
def test_pdf_calls_a_list_a_list(workspace: Path) -> None:
    """Nobody is told that there is no references to print."""
    path = next((workspace / "content" / "interviews").glob("*.yaml"))
    path.write_text(
        "".join(path.read_text().partition("people:")[:1]) + "people:\n  - {name: Ann Fox, is: hiring manager}\n"
    )
    result = run("pdf", "--part", "references", "-C", workspace, "--today", "2027-01-13")
    assert (result.exit_code, "error: there is no list of references to print: " in result.stderr) == (1, True), (
        result.stderr
    )


@pytest.mark.long
def test_pdf_says_why_there_is_nothing_to_print(workspace: Path) -> None:
    """Without a proposal in the file there is none to print, and that is said."""
    result = run("pdf", "--part", "proposal", "-C", workspace)
    assert (result.exit_code, result.stderr) == (
        1,
        "error: there is no proposal to print: the file has no `proposal`\n",
    )


@pytest.mark.long
@pytest.mark.parametrize(
    ("more", "why"),
    [
        ("scored_panel: yes\n", "answers are scored against fixed criteria"),
        ("offer: {received: 2027-01-22}\n", "there is an offer on the table"),
        ("outcome: {result: rejected, on: 2027-01-22}\n", "the outcome is known"),
    ],
    ids=["scored", "offer", "rejected"],
)
def test_pdf_says_why_a_proposal_that_is_written_is_off(workspace: Path, more: str, why: str) -> None:
    """Who wrote a proposal is not told that there is none, but why it is off here (E29, E8)."""
    path = next((workspace / "content" / "interviews").glob("*.yaml"))
    path.write_text(path.read_text() + "proposal: {kind: tackle the problem, need: One list.}\n" + more)
    result = run("pdf", "--part", "proposal", "-C", workspace, "--today", "2027-01-25")
    assert result.exit_code == 1
    assert f"error: there is no proposal to print: {why}" in result.stderr


@pytest.mark.long
def test_a_proposal_of_two_pages_is_refused_by_the_words_of_every_door(workspace: Path) -> None:
    """`pdf` says what the letter and `share` say, before it prints a line (E54)."""
    path = next((workspace / "content" / "interviews").glob("*.yaml"))
    typed = {
        "kind": "tackle the problem",
        "need": "One list.",
        "need_is": "stated",
        "approach": ["count the stock"] * 40,
    }
    path.write_text(f"{path.read_text()}proposal: {json.dumps(typed)}\n")
    words = "it still lacks one page: its texts take more than one, so shorten them; afterword check says by how much\n"
    for command in (("pdf",), ("share", "--for", "employer", "--yes")):
        result = run(*command, "--part", "proposal", "-C", workspace, "--today", "2027-01-25")
        assert (result.exit_code, result.stderr.endswith(words)) == (1, True), result.stderr


def test_a_folder_that_is_no_workspace_is_said_kindly(tmp_path: Path) -> None:
    """In an empty folder the commands say how to begin, and make nothing."""
    result = run("today", "-C", tmp_path)
    assert result.exit_code == 1
    assert "there is no file about you yet" in result.stderr
    assert "afterword init" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="another shell, with other signs")
@pytest.mark.parametrize("name", ["siobhan o'brien", "amara obi", "$HOME", "plain"])
def test_the_next_command_can_be_pasted_as_it_is_printed(tmp_path: Path, name: str) -> None:
    """A space, an apostrophe or a dollar in the name of a folder: the shell takes it for one word, and for that name."""
    told = run("init", tmp_path / name, "--name", "Jane Doe").stdout
    (line,) = (line for line in told.splitlines() if line.startswith("Next: "))
    assert shlex.split(line.removeprefix("Next: ")) == ["afterword", "new", "-C", str(tmp_path / name)]
