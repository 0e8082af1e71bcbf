"""Before a copy is written, the candidate sees each sentence of theirs that is in it, and says yes or leaves one out."""

import json
import re
from pathlib import Path

import click
import pytest
from filelock import FileLock

from afterword.cli import terminal
from afterword.cli.agreed import agreeing
from afterword.edit import changes
from afterword.sharing.leaks.repeats import repeats
from afterword.sharing.leaks.search import search
from afterword.sharing.out import share as finishing
from support.commands import run_on
from support.turns import some
from support.workspace import CHECKOUT, LARKFIELD, contents, example_workspace

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


TODAY = "2027-01-14"
run = run_on(TODAY, "share")
undo = run_on(TODAY, "undo")
COACH = ("--for", "coach", "--to", "Maya Lind")
QUESTION = "Write this copy? [y]es, [n]o, or the numbers to leave out, such as 3 or 3,7:"
PAGE = f"outbox/coach-{TODAY}/workbook.html"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """PDFs and the search are a matter of other tests, and somebody sits at the terminal."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"printed")
    monkeypatch.setattr(finishing, "search", lambda *_: ())
    monkeypatch.setattr(finishing, "repeats", lambda _copy: ())
    monkeypatch.setattr(terminal, "somebody_there", lambda: True)


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy is searched for real."""
    monkeypatch.setattr(finishing, "search", search)
    monkeypatch.setattr(finishing, "repeats", repeats)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example as a person's own interview."""
    return example_workspace(tmp_path / "search")


def test_the_list_is_read_before_anything_is_written(root: Path) -> None:
    """Each sentence with its line, one that stands twice once with both; names and choices in one paragraph at the end."""
    result = run(root, *COACH, typed="y\n")
    assert (result.exit_code, result.stderr) == (0, "")
    before, _, after = result.stdout.partition(
        "Write this copy? [y]es, [n]o, or the numbers to leave out, such as 3 or 3,7:"
    )
    assert before.splitlines()[:18] == [
        "In your own words, Maya Lind will read:",
        "",
        LARKFIELD,
        "  What they look for",
        "     1  line 22     someone who can build relationships across plants",
        '     2  line 23     someone who can "read the room" with senior leaders',
        "  What you bring",
        "     3  line 30, 35  eight years of multi-site relationship building",
        "     4  line 31     a knack for organisational politics",
        "     5  line 32     an SHRM certificate",
        "  What they want",
        "     6  line 34     build relationships across plants",
        "  What you talked about",
        "     7  line 37     customer service",
        "  Why",
        "     8  line 44     managed me through a merger of two plants",
        "     9  line 46     worked beside me in three of the four sites",
        "    10  line 48     has seen how I deal with customers",
    ]
    assert "Also shown: [11] HR Business Partner; [12] Larkfield Foods; [13] Angela Jones;" in before
    assert "And, not to be left out here: Country: US; What kind of employer: company;" in before
    assert " * " not in before
    documented = (CHECKOUT / "docs" / "sharing.md").read_text()
    assert f"```text\n{''.join(before.splitlines(keepends=True)[:8])}```\n" in documented
    assert f"```text\n{QUESTION}\n```\n" in documented
    assert f"Made for Maya Lind: {(root / 'outbox').resolve()}" in after


@pytest.mark.parametrize("typed", some(["7\nf\nn\n", "no\n", "n\n", "", "7\n", "7\nt\n", "7\nf\n", "what\n"], 3))
def test_without_a_yes_nothing_is_written(root: Path, typed: str) -> None:
    """A no, Ctrl+C or the end of the line: no file is new or other, also when something was to be kept private before."""
    before = contents(root)
    result = run(root, *COACH, typed=typed)
    assert "othing is written" in result.output
    assert contents(root) == before


@pytest.mark.parametrize(("pressed", "status"), [(KeyboardInterrupt, 130), (EOFError, 1)], ids=["Ctrl+C", "Ctrl+D"])
def test_who_breaks_off_at_the_question_is_told_that_nothing_is_written(
    root: Path, monkeypatch: pytest.MonkeyPatch, pressed: type[BaseException], status: int
) -> None:
    """Ctrl+C at the list ends as anywhere else, with the code that says so to a script, and says first that nothing has left."""

    def broken_off(_text: str, **_: object) -> str:
        stopped = click.Abort()
        stopped.__context__ = pressed()
        raise stopped

    before = contents(root)
    monkeypatch.setattr(click, "prompt", broken_off)
    result = run(root, *COACH, typed="")
    assert (result.exit_code, result.stderr.split()) == (status, ["Aborted!"])
    assert result.stdout.endswith("\nNothing is written.\n")
    assert contents(root) == before


def test_without_a_terminal_the_list_is_shown_and_nothing_written(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A script that does not say --yes is told how to."""
    monkeypatch.setattr(terminal, "somebody_there", lambda: False)
    before = contents(root)
    result = run(root, *COACH, typed="y\n")
    assert result.exit_code == 1
    assert "has seen how I deal with customers" in result.stdout
    assert result.stderr == (
        "error: nothing is written, as nobody is there to say yes: "
        "type the command in a terminal, or add --yes once you have read the list\n"
    )
    assert contents(root) == before


def test_a_script_says_yes_by_an_option(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --yes nothing is asked; one line says how much is shown."""
    monkeypatch.setattr(terminal, "somebody_there", lambda: False)
    result = run(root, *COACH, "--yes")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("It shows:  10 sentences of yours\nMade for Maya Lind: ")


@pytest.mark.thorough
def test_two_copies_are_not_written_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy made in a terminal and one on a page would each write the list without the other: one after the other it is."""
    monkeypatch.setattr(changes, "PATIENCE", 0)
    (root / ".afterword").mkdir()
    with FileLock(root / ".afterword" / "files.lock"):
        result = run(root, *COACH, "--yes")
    assert result.stderr == (
        "error: nothing was handed over: outbox is as it was: "
        "another afterword command is writing just now; try again in a moment\n"
    )
    assert not (root / "outbox").exists()
    assert run(root, *COACH, "--yes").exit_code == 0


@pytest.mark.usefixtures("searched")
@pytest.mark.parametrize("answer", some(["yes", "as typed"], 2))
def test_yes_is_no_way_past_the_search(root: Path, answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the search finds stops the copy, whether somebody is asked or has said --yes; nobody is asked then."""
    monkeypatch.setattr(finishing, "_read_me", lambda *_: "Call +1 555 0171.")
    words = ["--yes"] if answer == "yes" else []
    result = run(root, *COACH, *words, typed="y\n")
    assert result.exit_code == 1
    assert "error: nothing is written: the copy would hold what is private\n" in result.stderr
    assert "Write this copy?" not in result.stdout
    assert not (root / "outbox").exists()


def test_a_sentence_is_left_out_of_one_copy(root: Path) -> None:
    """It is in no file of that copy, and in your own files and the next copy as before."""
    typed = (root / LARKFIELD).read_bytes()
    result = run(root, *COACH, typed="8, 4\nt\ny\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        "Left out: managed me through a merger of two plants\nLeft out: a knack for organisational politics\n"
        in result.stdout
    )
    page = (root / PAGE).read_text()
    assert "merger of two plants" not in page
    assert "organisational politics" not in page
    assert (root / LARKFIELD).read_bytes() == typed
    run(root, *COACH, typed="y\n")
    assert "merger of two plants" in (root / f"outbox/coach-{TODAY}-2/workbook.html").read_text()


def without_copy_id(page: str) -> str:
    """A coach's page without the one thing that is another in each copy."""
    assert "data-copy-id=" in page
    return re.sub(r'data-copy-id="[^"]*"', "", page)


def test_a_sentence_is_kept_private_in_the_file(root: Path) -> None:
    """It goes between [[ and ]], comments and all else stay as they were, no later copy has it, and `undo` takes it back."""
    file = root / LARKFIELD
    typed = file.read_text()
    result = run(root, *COACH, typed="3,10\nf\ny\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"Kept private in {LARKFIELD}. `afterword undo` takes it back.\n" in result.stdout
    private = typed
    for words in ("eight years of multi-site relationship building", "has seen how I deal with customers"):
        private = private.replace(words, f'"[[{words}]]"')
    assert file.read_text() == private
    first = without_copy_id((root / PAGE).read_text())
    assert "eight years" not in first
    again = run(root, *COACH, typed="y\n")
    assert "eight years" not in again.stdout
    assert without_copy_id((root / f"outbox/coach-{TODAY}-2/workbook.html").read_text()) == first
    assert undo(root).exit_code == 0
    assert file.read_text() == typed


@pytest.mark.thorough
def test_sentences_of_all_files_are_kept_private_as_one_change(root: Path) -> None:
    """A letter beside the interview, its subject, and the file about oneself: each in its place, and one `undo` for all."""
    letter = root / LARKFIELD.removesuffix(".yaml") / "thank-you--angela-jones.txt"
    letter.parent.mkdir()
    letter.write_text(
        "Subject: Thanks for Wednesday\n\nDear Ms. Jones,\n\nI owe you one. The HR Business Partner role fits.\n"
    )
    me = root / "content" / "me.yaml"
    me.write_text(me.read_text().replace("relation: client", "relation: client  # and a friend"))
    before = contents(root)
    asked = run(root, *COACH, typed="n\n").stdout
    numbers = [
        re.findall(rf"(\d+)\]?\s(?: line \d+ +)?{words}", asked)[0] for words in ("Thanks for W", "I owe", "client")
    ]
    result = run(root, *COACH, typed=f"{', '.join(numbers)}\nf\ny\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert letter.read_text().startswith("Subject: [[Thanks for Wednesday]]\n")
    assert "\n[[I owe you one.]] The HR" in letter.read_text()
    assert 'relation: "[[client]]"  # and a friend\n' in me.read_text()
    assert undo(root).exit_code == 0
    assert {name: text for name, text in contents(root).items() if name.startswith("content/")} == {
        name: text for name, text in before.items() if name.startswith("content/")
    }


def test_a_file_that_changed_meanwhile_is_left_alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence does not stand there any more: neither the file nor the copy is written, and you are told."""
    file = root / LARKFIELD
    conversation = agreeing.Conversation.ask

    def meanwhile(self: agreeing.Conversation) -> bool:
        agreed = conversation(self)
        file.write_text(file.read_text().replace("  - customer service\n", "  - the night shift\n"))
        return agreed

    monkeypatch.setattr(agreeing.Conversation, "ask", meanwhile)
    result = run(root, *COACH, typed="7\nf\ny\n")
    assert result.exit_code == 1
    assert "put it between [[ and ]] yourself" in result.stderr
    assert "- the night shift" in file.read_text()
    assert not (root / "outbox").exists()


@pytest.mark.thorough
@pytest.mark.usefixtures("searched")
def test_what_the_copy_would_show_all_the_same_stays_in(root: Path) -> None:
    """Without your own greeting the letter has one of ours that reads alike: you are told at once, and can still say no."""
    result = run(root, *COACH, typed="22\nt\nn\n")
    assert "[22] Dear" in result.stdout
    assert (
        "It stays in, as the copy would show it all the same: me.referees.1.salutation in workbook.html"
        in result.stdout
    )
    assert "Left out:" not in result.stdout


@pytest.fixture
def passed_on(root: Path) -> Path:
    """Ms. Jones has no address, and the recruiter passes notes on; there is a link of hers, and one of the interview's."""
    file = root / LARKFIELD
    link = "connection: {they_want: calm the three plants, i_bring: a year between two unions}"
    typed = file.read_text().replace("    email: angela.jones@larkfield.example\n", f"    {link}\n")
    file.write_text(typed.replace("met_before: yes", "shares_contacts: no"))
    return root


def test_what_comes_in_the_place_of_something_is_shown_too(passed_on: Path) -> None:
    """Without the link to what Ms. Jones wants, her note takes the other one: words that were not in the list before."""
    asked = run(passed_on, "--for", "recruiter", typed="1\nt\nn\n").stdout
    first, _, then = asked.partition("Without it the copy shows this too:\n")
    assert (
        "     1  line 20     calm the three plants\n  What you bring\n     2  line 20     a year between two unions\n"
        in first
    )
    assert "build relationships" not in first
    assert "line 34     build relationships across plants\n" in then


def test_nobody_but_a_coach_reads_a_gap(passed_on: Path) -> None:
    """A note about a position that is left out would be passed on with a hole in it: it stays in, and you are told why."""
    asked = run(passed_on, "--for", "recruiter", typed="4\nt\nn\n").stdout
    assert "[4] HR Business Partner" in asked
    assert "It stays in: without what is private they would read a gap, (kept private);" in asked


@pytest.mark.thorough
def test_what_is_new_to_a_reader_is_marked(root: Path) -> None:
    """In the second copy for the same name, and for no other; the list of copies holds no word of it."""
    file = root / LARKFIELD
    run(root, *COACH, "--yes")
    file.write_text(
        file.read_text().replace("  - customer service\n", "  - customer service\n  - the night shift in Dayton\n")
    )
    same = run(root, "--for", "coach", "--to", "maya  lind", typed="n\n").stdout
    assert " *   8  line 38     the night shift in Dayton\n" in same
    assert "     7  line 37     customer service\n" in same
    assert "A * marks what is new to them" in same
    other = run(root, "--for", "coach", "--to", "Ann Bell", typed="n\n").stdout
    assert "     8  line 38     the night shift in Dayton\n" in other
    assert "A * marks" not in other
    run(root, *COACH, "--yes")
    assert "Nothing of it is new to them" in run(root, *COACH, typed="n\n").stdout
    ledger = (root / "outbox" / "shared.json").read_text()
    assert "customer" not in ledger
    assert all(len(mark) == 16 for mark in json.loads(ledger)[0]["shown"])


def test_a_number_stays_beside_its_name(root: Path) -> None:
    """Names that run from right to left would draw the numbers between them along: each is on a line of its own."""
    file = root / LARKFIELD
    people = "  - {name: \u0646\u0648\u0631\u0629}\n  - {name: \u05d3\u05df}\n"
    file.write_text(file.read_text().replace("people:\n", f"people:\n{people}"))
    asked = run(root, *COACH, typed="n\n").stdout
    assert re.search(r"^    \[\d+\] \u0646\u0648\u0631\u0629$", asked, re.MULTILINE)
    assert re.search(r"^    \[\d+\] \u05d3\u05df$", asked, re.MULTILINE)


def test_nothing_that_was_typed_acts_on_the_terminal(root: Path) -> None:
    """Hidden signs that turn the line round or colour it are shown as numbers, and a number that is none is asked again."""
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("  - customer service\n", '  - "pay \\x1b[31mred \\u202egnorts"\n'))
    result = run(root, "--for", "coach", "--to", "Ma\x1b[2Jya", typed="99\n15x\n13\nt\nn\n")
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output
    assert result.stdout.count("Type y, n, or numbers that stand in the list.\n") == 2
