"""`afterword share`: one command, one folder to hand over, and nothing in it that was not meant to go."""

import json
from pathlib import Path

import pytest

from afterword.cli import terminal as asking
from afterword.sharing.out import share as finishing
from support.commands import run_on
from support.printing import in_a_line
from support.workspace import LARKFIELD, example_workspace

TODAY = "2027-01-14"
run = run_on(TODAY, "share", "--yes")

pytestmark = pytest.mark.build


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example as a person's own interview, with the least pay typed in."""
    path = example_workspace(tmp_path / "search") / LARKFIELD
    private = (
        path.read_text()
        .replace("interested: yes", "interested: no")
        .replace("  researched: no\n", "  researched: no\n  walk_away: 97531\n  currency: USD\n")
    )
    path.write_text(private)
    return tmp_path / "search"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """PDFs are a matter of other tests: here each is one line."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"%PDF")
    monkeypatch.setattr(finishing, "search", lambda *_: ())


def outbox(root: Path) -> list[str]:
    """What lies in the outbox, by name."""
    return sorted(
        path.relative_to(root / "outbox").as_posix() for path in (root / "outbox").rglob("*") if path.is_file()
    )


@pytest.mark.thorough
def test_a_copy_for_a_coach_is_a_folder_to_send(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page, a PDF and a note; the command says where, what it holds and what it goes without; the least pay is in none."""
    monkeypatch.setattr(finishing, "render", in_a_line)
    result = run(root, "--for", "coach", "--to", "Maya Lind")
    assert (result.exit_code, result.stderr) == (0, "")
    folder = root / "outbox" / f"coach-{TODAY}"
    assert outbox(root) == [f"coach-{TODAY}/{name}" for name in ("READ-ME.txt", "workbook.html", "workbook.pdf")] + [
        "shared.json"
    ]
    assert result.stdout.startswith(
        f"It shows:  7 sentences of yours\nMade for Maya Lind: {folder.resolve()}\nIt holds:  READ-ME.txt, workbook.html, workbook.pdf\n"
    )
    assert "Left out:  the least pay that would be accepted; " in result.stdout
    page = (folder / "workbook.html").read_text()
    assert "97531" not in page
    assert "97,531" not in page


@pytest.mark.thorough
@pytest.mark.usefixtures("quick")
def test_the_passphrase_is_shown_once_and_kept_nowhere(root: Path) -> None:
    """Six words on the terminal, in no file of the workspace; the list says that the copy is sealed."""
    result = run(root, "--for", "coach", "--part", "workbook", "--own-password", typed="a long passphrase of mine\n")
    assert "The PDF is left out" in result.stdout
    monkey = [path for path in root.rglob("*") if path.is_file() and b"a long passphrase" in path.read_bytes()]
    assert (result.exit_code, monkey) == (0, [])
    assert run(root, "--list").stdout == (
        f"{TODAY}  larkfield: workbook for the coach, sealed  [outbox/coach-{TODAY}]\n"
    )


@pytest.mark.usefixtures("quick")
def test_the_list_says_what_went_to_whom(root: Path) -> None:
    """Two copies, two lines, with the name and what was shown beside the usual; before the first there is a sentence."""
    assert run(root, "--list").stdout == "Nothing was made for anybody yet.\n"
    run(root, "--for", "coach", "--to", "Maya Lind", "--with", "walk-away")
    run(root, "--for", "employer", "--part", "references")
    assert run(root, "--list").stdout.splitlines() == [
        f"{TODAY}  larkfield: workbook for the coach (Maya Lind), with walk-away  [outbox/coach-{TODAY}]",
        f"{TODAY}  larkfield: references for the employer  [outbox/employer-{TODAY}]",
    ]
    assert json.loads((root / "outbox" / "shared.json").read_text())[0]["files"] == [
        "READ-ME.txt",
        "workbook.html",
        "workbook.pdf",
    ]
    (root / "outbox" / "shared.json").write_text("[")
    assert "outbox/shared.json cannot be read" in run(root, "--list").stderr


def test_a_private_value_in_the_copy_stops_it_and_is_not_repeated(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A template that a mistake let see too much: nothing is written, the message says what and where, never the value."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"%PDF-1.7")
    monkeypatch.setattr(finishing, "_read_me", lambda *_: "The least would be 97,531 USD.")
    result = run(root, "--for", "coach")
    assert result.exit_code == 1
    assert "error: nothing is written: the copy would hold what is private\n" in result.stderr
    assert "  salary.walk_away: in READ-ME.txt, " in result.stderr
    assert "97" not in result.output
    assert not (root / "outbox").exists()


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        ((), 2, "say who gets it: --for coach, --for recruiter or --for employer"),
        (("--for", "boss"), 2, "'boss' is not one of 'coach', 'recruiter', 'employer'"),
        (("--for", "employer"), 2, "say what the employer gets: --part references or --part proposal"),
        (
            ("--for", "employer", "--part", "notes"),
            2,
            "a copy for the employer holds references or proposal, not notes",
        ),
        (("--for", "employer", "--part", "references", "--with", "walk-away"), 2, "an employer is shown nothing more"),
        (
            ("--for", "employer", "--part", "proposal"),
            1,
            "there is no proposal to hand over: you are not interested",
        ),
        (("", "--for", "coach"), 1, "there is no interview ;"),
        (("larkfeld", "--for", "coach"), 1, "there is no interview larkfeld; did you mean larkfield?"),
        (("--for", "coach", "--own-password"), 1, "The passphrase is too short"),
    ],
)
def test_a_slip_is_told_and_nothing_is_made(root: Path, words: tuple[str, ...], code: int, message: str) -> None:
    """No reader, an unknown one, nothing to give, a short passphrase: the message says what to type, and the outbox is empty."""
    result = run(root, *words, typed="short\n")
    assert (result.exit_code, message in " ".join(result.stderr.split())) == (code, True), result.stderr
    assert not (root / "outbox").exists()


def test_with_two_interviews_one_is_asked_for(root: Path) -> None:
    """Which one to share is never guessed."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.with_name("bell.yaml").write_text(file.read_text().replace("Larkfield Foods", "Bell"))
    result = run(root, "--for", "coach")
    assert (result.exit_code, result.stderr) == (1, "error: say which interview: bell, larkfield\n")


SAYS = "follow_ups: {add: [{week: 3, say: 'My floor is 97,531 and Tidewater Health pays it.'}]}"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (SAYS, "  follow_ups.add.1.say holds salary.walk_away\n"),
        (SAYS, "  follow_ups.add.1.say holds tidewater.employer.name\n"),
        ("posted_note: no\nrole_aim: call Priya on +1 555 0171", "  role_aim holds me.referees.1.phone\n"),
    ],
)
def test_ones_own_words_that_repeat_what_is_private_stop_it(root: Path, line: str, told: str) -> None:
    """The least pay in a sentence for week three would go to the coach with the sentence: the place is told, never the value."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    other = (
        file.read_text().replace("Larkfield Foods", "Tidewater Health").replace("walk_away: 97531", "walk_away: 88000")
    )
    file.with_name("tidewater.yaml").write_text(other)
    file.write_text(f"{file.read_text()}{line}\n")
    result = run(root, "larkfield", "--for", "coach")
    assert result.exit_code == 1
    assert "error: nothing is written: your own words repeat what is private\n" in result.stderr
    assert told in result.stderr
    assert "97" not in result.stderr.partition("error: nothing")[2]
    assert not (root / "outbox").exists()


DOUBT = "role_aim: build a team, and not go under 97.5\nposted_note: no"


def with_line(root: Path, line: str) -> Path:
    """The workspace with one more line in the interview."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.write_text(f"{file.read_text()}{line}\n".replace("walk_away: 97531", "walk_away: 97500"))
    return root


@pytest.mark.usefixtures("quick")
def test_what_may_be_private_is_asked_about(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`not go under 97.5` may tell the least pay: with nobody there nothing is written; who looks and says yes gets the copy."""
    with_line(root, DOUBT)
    alone = run(root, "--for", "coach")
    assert alone.exit_code == 1
    assert "error: nothing is written: your own words may repeat what is private\n" in alone.stderr
    assert "  role_aim may hold salary.walk_away: its first digits stand where pay is spoken of" in alone.stderr
    assert "97" not in alone.output.replace(str(root), "")

    monkeypatch.setattr(asking, "somebody_there", lambda: True)
    refused = run(root, "--for", "coach", typed="n\n")
    assert (refused.exit_code, "Is none of these private?" in refused.stdout) == (1, True)
    assert not (root / "outbox").exists()
    agreed = run(root, "--for", "coach", "--yes", typed="y\n")
    assert (agreed.exit_code, "Made for the coach: " in agreed.stdout) == (0, True)


@pytest.mark.usefixtures("quick")
def test_what_is_certain_is_not_asked_about(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The least pay in words is no question, whoever sits there."""
    monkeypatch.setattr(asking, "somebody_there", lambda: True)
    result = run(
        with_line(root, "role_aim: earn ninety-seven thousand five hundred\nposted_note: no"),
        "--for",
        "coach",
        typed="y\n",
    )
    assert (result.exit_code, "  role_aim holds salary.walk_away\n" in result.stderr) == (1, True)


@pytest.mark.usefixtures("quick")
def test_a_script_is_told_what_was_found_and_how_certain_it_is(root: Path) -> None:
    """`--json` says what, where, how certain and why, and never the value; of a copy that is written, where it lies."""
    written = json.loads(run(root, "--for", "coach", "--json", "--yes").stdout)
    assert written == {
        "written": True,
        "folder": str((root / "outbox" / f"coach-{TODAY}").resolve()),
        "files": ["READ-ME.txt", "workbook.html", "workbook.pdf"],
        "leaks": [],
    }
    result = run(with_line(root, DOUBT), "--for", "coach", "--json")
    assert (result.exit_code, result.stderr) == (1, "")
    assert json.loads(result.stdout) == {
        "written": False,
        "leaks": [
            {
                "what": "salary.walk_away",
                "file": "role_aim",
                "where": "its text",
                "certainty": "doubtful",
                "why": "its first digits stand where pay is spoken of: the thousands may be left out",
            }
        ],
    }


@pytest.mark.usefixtures("quick")
def test_a_topic_that_is_another_employer_is_found(root: Path) -> None:
    """A topic that is nothing but the name of another employer is no part of a sentence, and private all the same."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    other = file.read_text().replace("Larkfield Foods", "Globex Corporation").replace("Angela Jones", "Greta Holmqvist")
    file.with_name("globex.yaml").write_text(other)
    for line, told in (
        ("role_aim: Globex Corporation\nposted_note: no\n", "  role_aim holds globex.employer.name\n"),
        ("role_aim: as Greta Holmqvist wants\nposted_note: no\n", "  role_aim holds globex.people.1.name\n"),
    ):
        before = file.read_text()
        file.write_text(before + line)
        assert told in run(root, "larkfield", "--for", "coach").stderr
        file.write_text(before)
