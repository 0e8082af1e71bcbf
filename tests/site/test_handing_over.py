"""Copies made and answers taken in on a served page: the lists, the words and the limits of the terminal, and nothing kept."""

import base64
import datetime as dt
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from afterword.cli import terminal as asking
from afterword.edit.begun import begun
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.taking_back import undo
from afterword.serve.every_action import every_action
from afterword.sharing.leaks.repeats import repeats
from afterword.sharing.leaks.search import search
from afterword.sharing.out import seal
from afterword.sharing.out import share as finishing
from support.commands import run
from support.workspace import LARKFIELD, brief_workspace, contents

pytestmark = pytest.mark.long

TODAY = dt.date(2027, 1, 14)
OWN = "harbour tulip forty bicycles"
COACH: Mapping[str, object] = {"interview": "larkfield", "reader": "coach", "part": "workbook", "to": "Maya Lind"}
RETURNED = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": "Maya Lind",
    "saved": "2027-01-14",
    "comments": [
        {"about": "parts/salary", "says": "must-fix", "text": "No source: which one?", "instead": ""},
        {"about": "drafts/thank-you/angela-jones", "says": "could-improve", "text": "Long.", "instead": "Thank you."},
    ],
    "ticks": [{"step": "thank-you/angela-jones", "on": "2027-01-13"}],
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example as a person's own interview, with the least pay typed in."""
    path = brief_workspace(tmp_path / "search") / LARKFIELD
    pay = "  researched: no\n  walk_away: 97500\n  currency: USD\n"
    path.write_text(path.read_text().replace("  researched: no\n", pay))
    return tmp_path / "search"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """PDFs, the search and how long a guess takes are a matter of other tests: here each PDF is one line."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"%PDF")
    monkeypatch.setattr(finishing, "search", lambda *_: ())
    monkeypatch.setattr(finishing, "repeats", lambda _copy: ())
    monkeypatch.setattr(seal, "ROUNDS", 1_000)
    monkeypatch.setattr(finishing, "sealed_pdf", lambda content, _: content, raising=False)
    monkeypatch.setattr("afterword.sharing.out.seal.sealed_pdf", lambda content, _: content)


@pytest.fixture
def searched(quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each copy is searched for real."""
    assert quick is None
    monkeypatch.setattr(finishing, "search", search)
    monkeypatch.setattr(finishing, "repeats", repeats)


def sent(root: Path, name: str, body: Mapping[str, object]) -> Any:
    """What a page is told that sends this."""
    actions = {action.name: action for action in every_action(root, lambda: TODAY)}
    return actions[name].perform_json(json.dumps(body).encode())


def refused(root: Path, name: str, body: Mapping[str, object]) -> str:
    """Why nothing is done for a page that sends this."""
    with pytest.raises(ChangeRefusedError) as error:
        sent(root, name, body)
    return "; ".join([str(error.value), *(problem.message for problem in error.value.problems)])


def made(root: Path, wish: Mapping[str, object], **more: object) -> Any:
    """A copy, looked at and agreed to."""
    agreed = sent(root, "copy-look", wish)["agreed"]
    return sent(root, "copy-make", {**wish, "agreed": agreed, **more})


# --- a copy ---------------------------------------------------------------------------------------------------------------


def test_a_letter_is_listed_as_one_line_by_line(root: Path) -> None:
    """Each sentence is there once, with the letter that it is of, in own words or a line of it; all else has none."""
    file = root / LARKFIELD
    letter = "Dear Ms. Jones,\n\n      Our talk of the harbour stayed with me.\n\n      Jane Doe"
    file.write_text(
        f"{file.read_text()}drafts:\n  - of: follow-up/week-1\n    text: |\n      {letter}\n"
        "lines:\n  - {of: follow-up/week-2, say: I tried the forty bicycles.}\n"
    )
    words = {entry["text"]: entry for entry in sent(root, "copy-look", COACH)["words"]}
    told = {text: entry["letter"] for text, entry in words.items() if not entry["fact"]}
    assert told["Our talk of the harbour stayed with me."] == "One week on: ask by email how things stand"
    assert told["I tried the forty bicycles."] == "Two weeks on: ask by email how things stand"
    assert told["customer service"] == ""
    assert len(words) == len(set(words))


@pytest.mark.usefixtures("whole")
def test_the_list_is_that_of_the_terminal(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sentence once, with where it stands; what no copy can go without has no box; nothing is written meanwhile."""
    before = contents(root)
    listing = sent(root, "copy-look", COACH)
    assert contents(root) == before
    monkeypatch.setattr(asking, "somebody_there", lambda: True)
    words = ["share", "--for", "coach", "--to", "Maya Lind", "-C", str(root), "--today", str(TODAY)]
    terminal = " ".join(run(*words, typed="n\n").stdout.split())
    assert len(listing["words"]) > 20
    facts = {words["text"] for words in listing["words"] if words["fact"]}
    assert {"Country: US", "When it was: Wed 13 Jan 2027 10:00"} <= facts
    assert len({words["mark"] for words in listing["words"]}) == len(listing["words"])
    for number, shown in enumerate(listing["words"], 1):
        numbered = f"[{number}] " if shown["fact"] else f"{number} line {shown['places'][0]['line']}"
        assert shown["fact"] or " ".join(shown["text"].split()) in terminal
        assert not shown["can_go"] or numbered in terminal


@pytest.mark.thorough
def test_what_is_left_out_is_not_in_the_copy_and_stays_in_the_file(root: Path) -> None:
    """Without its tick a sentence is in no file of the copy, and the candidate's own file is as it was."""
    before = (root / LARKFIELD).read_bytes()
    listing = sent(root, "copy-look", COACH)
    words = next(shown for shown in listing["words"] if shown["text"] == "customer service")
    assert b"customer service" in base64.b64decode(made(root, COACH)["files"][1]["content"])
    copy = made(root, {**COACH, "without": [words["mark"]]})
    assert not any(b"customer service" in base64.b64decode(file["content"]) for file in copy["files"])
    assert (root / LARKFIELD).read_bytes() == before


def test_what_is_new_to_a_reader_is_marked(root: Path) -> None:
    """In a second copy for the same person, a sentence that was typed since stands out; in one for somebody else nothing does."""
    made(root, COACH)
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("  - customer service\n", "  - customer service\n  - the night shift\n"))
    listing = sent(root, "copy-look", COACH)
    assert [words["text"] for words in listing["words"] if words["new"]] == ["the night shift"]
    assert listing["again"]
    assert not any(words["new"] for words in sent(root, "copy-look", {**COACH, "to": "Ada"})["words"])


def test_a_copy_is_told_of_and_can_be_saved_from_the_page(root: Path) -> None:
    """Where it lies, what it holds and what is not in it; the page has the very bytes that lie in the outbox."""
    copy = made(root, COACH)
    folder = root / "outbox" / "coach-2027-01-14"
    assert copy["folder"] == str(folder.resolve())
    assert {file["name"]: base64.b64decode(file["content"]) for file in copy["files"]} == contents(folder)
    assert copy["contents"][1].startswith("Left out:  the least pay that would be accepted; ")
    listed = run("share", "--list", "-C", root).stdout
    assert listed == "2027-01-14  larkfield: workbook for the coach (Maya Lind)  [outbox/coach-2027-01-14]\n"


@pytest.mark.thorough
def test_the_passphrase_is_told_once_and_kept_nowhere(root: Path) -> None:
    """Six words in the answer, in no file of the workspace; one of the person's own is not even told, and has no PDF."""
    words = made(root, COACH, seal="made")["passphrase"]
    assert len(words.split("-")) == 6
    own = made(root, COACH, seal="own", passphrase=OWN)
    assert (own["passphrase"], [file["name"] for file in own["files"]]) == ("", ["READ-ME.txt", "workbook.html"])
    for secret in (words, OWN):
        assert [path for path, data in contents(root).items() if secret.encode() in data] == []
    assert "too short" in refused(root, "copy-make", {**COACH, "agreed": "0" * 16, "seal": "own", "passphrase": "abc"})


def test_only_the_list_that_was_read_is_agreed_to(root: Path) -> None:
    """Somebody saved another sentence meanwhile: the copy is not made, and the list has to be read once more."""
    agreed = sent(root, "copy-look", COACH)["agreed"]
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("customer service", "the night shift"))
    why = refused(root, "copy-make", {**COACH, "agreed": agreed})
    assert why == "your files have changed since you read the list; read it once more"
    assert not (root / "outbox").exists()


@pytest.mark.usefixtures("searched")
def test_what_is_private_stops_it_in_the_words_of_the_terminal(root: Path) -> None:
    """One's own words repeat the least pay: the page says what the terminal says, places and no value, and writes nothing."""
    file = root / LARKFIELD
    file.write_text(f"{file.read_text()}role_aim: build a team, and not go under 97,500 USD\n")
    terminal = run("share", "--yes", "--for", "coach", "-C", root, "--today", str(TODAY)).stderr
    agreed = sent(root, "copy-look", COACH)["agreed"]
    why = refused(root, "copy-make", {**COACH, "agreed": agreed})
    # By how each line begins: a thread that another test left behind may have said something too.
    [(message, place, advice)] = re.findall(r"^error: (.+)\n  (.+)\nhelp: (.+)$", terminal, re.MULTILINE)
    assert why == f"{message}: {place}. {advice}", terminal
    assert "97" not in why
    assert not (root / "outbox").exists()


@pytest.mark.usefixtures("searched")
def test_what_may_be_private_is_looked_at_first(root: Path) -> None:
    """A doubt comes back as a place to look at; only who has looked at this very place gets the copy."""
    file = root / LARKFIELD
    file.write_text(f"{file.read_text()}role_aim: build a team, and not go under 97.5\nposted_note: no\n")
    first = made(root, COACH)
    (doubt,) = first["doubts"]
    assert doubt["text"].startswith(
        "“build a team, and not go under 97.5” (What the role is meant to achieve) may tell something of: "
        "Pay: The least you would accept. Why: "
    )
    assert not (root / "outbox").exists()
    assert made(root, COACH, looked_at=["0" * 16])["doubts"] == first["doubts"]
    assert made(root, COACH, looked_at=[doubt["mark"]])["files"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"interview": "../larkfield"}, "this interview cannot be read just now; reload the page"),
        ({"reader": "me"}, "there is no such copy for this reader"),
        ({"reader": "print"}, "there is no such copy for this reader"),
        ({"reader": "employer"}, "there is no such copy for this reader"),
        ({"reader": "employer", "part": "references", "shows": ["walk-away"]}, "only a coach is shown more"),
    ],
    ids=str,
)
def test_a_copy_that_the_terminal_would_not_make_is_not_made(root: Path, change: dict[str, object], why: str) -> None:
    """Each reader has their kinds of copy, and nobody but a coach is shown more, whatever a page sends."""
    assert refused(root, "copy-look", {**COACH, **change}) == why
    assert refused(root, "copy-make", {**COACH, **change, "agreed": "0" * 16}) == why


def test_with_a_mistake_in_a_file_nothing_leaves(root: Path) -> None:
    """As in the terminal: first mend it, and here is what."""
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("interested: yes", "interested: perhaps"))
    why = refused(root, "copy-readers", {})
    assert why == "first mend what is wrong in your files; `perhaps` is neither yes nor no"


# --- what came back -------------------------------------------------------------------------------------------------------


def answer(tree: Mapping[str, object] = RETURNED, **more: object) -> dict[str, object]:
    """A returned file as a page sends it."""
    return {"content": base64.b64encode(json.dumps(tree).encode()).decode(), **more}


def test_what_was_agreed_to_is_written_as_the_terminal_writes_it(root: Path, tmp_path: Path) -> None:
    """Item by item, and all of it at once: the file is that of `afterword import`, and one undo brings back every byte."""
    twin = tmp_path / "twin"
    shutil.copytree(root, twin)
    file = tmp_path / "feedback.json"
    file.write_text(json.dumps(RETURNED))
    assert run("import", file, "--accept", "all", "-C", twin, "--today", str(TODAY)).exit_code == 0
    before = (root / LARKFIELD).read_bytes()
    looked = sent(root, "returned-look", answer())
    assert (root / LARKFIELD).read_bytes() == before
    assert looked["what"] == ["Feedback of Maya Lind, saved Thu 14 Jan 2027: 2 comments, 1 tick"]
    written = sent(root, "returned-take", answer(take=[change["mark"] for change in looked["new"]]))
    assert written["said"] == (
        "Taken in: 2 comments, 1 tick. Each comment stands beside its letter or step; the first page of the interview lists them all. "
        "A letter has the suggested words once you press “Use these words” there."
    )
    assert (root / LARKFIELD).read_bytes() == (twin / LARKFIELD).read_bytes()
    assert sent(root, "returned-look", answer())["nothing"] == "Nothing new: all of it is in your files already."
    assert sent(root, "undo", {"change": written["undo"]})["said"].startswith("Undone")
    assert (root / LARKFIELD).read_bytes() == before


@pytest.mark.parametrize(
    ("taken", "place"),
    [
        ((1,), "interviews/larkfield/drafts.html#thank-you--angela-jones-coach"),
        ((0,), "interviews/larkfield/salary.html#coach"),
        ((0, 1), "interviews/larkfield/index.html#coach"),
        ((2,), ""),
    ],
    ids=["the one letter", "the one part", "several", "a tick"],
)
def test_who_takes_in_a_comment_is_led_to_it(root: Path, taken: tuple[int, ...], place: str) -> None:
    """Nobody has to guess in which of twelve letters it stands; several are listed on the first page, and a tick leads nowhere."""
    items = sent(root, "returned-look", answer())["new"]
    items.sort(key=lambda item: (item["tick"], item.get("says") != "must-fix"))
    written = sent(root, "returned-take", answer(take=[items[number]["mark"] for number in taken]))
    assert written["place"] == place


def test_what_is_left_is_not_written(root: Path) -> None:
    """One yes and two noes: one item is in the file, and the others come up again the next time."""
    tick = next(change for change in sent(root, "returned-look", answer())["new"] if change["tick"])
    sent(root, "returned-take", answer(take=[tick["mark"]]))
    assert "did: thank-you/angela-jones" in (root / LARKFIELD).read_text()
    assert "feedback:" not in (root / LARKFIELD).read_text()
    assert [change["tick"] for change in sent(root, "returned-look", answer())["new"]] == [False, False]
    assert undo(root)


def test_each_item_is_in_words(root: Path) -> None:
    """No key and no ID: what the plan calls it, what they said and would write, and what it says now."""
    items = sent(root, "returned-look", answer())["new"]
    draft = next(item for item in items if item.get("instead"))
    assert draft["title"] == "The text of: Send the thank-you email to Ms. Jones"
    assert (draft["interview"], draft["by"], draft["says"]) == (
        "HR Business Partner, Larkfield Foods",
        "Maya Lind",
        "could improve",
    )
    assert (draft["text"], draft["instead"]) == ("Long.", "Thank you.")
    assert draft["now"].startswith("Dear Ms. Jones,")
    assert [(item["of"], item["letter"]) for item in items if item["letter"]] == [
        ("larkfield", "thank-you/angela-jones")
    ]


def test_how_a_letter_gets_words_that_were_suggested_is_said(root: Path) -> None:
    """Taken as a comment they stand beside it, with what to press; agreed to as the letter they are in it by the same press."""
    items = sent(root, "returned-look", answer())["new"]
    marks = [item["mark"] for item in items]
    words = [item["mark"] for item in items if item["letter"]]
    used = sent(root, "returned-take", answer(take=marks, use=words))
    assert "Use these words" not in used["said"]
    assert used["said"].endswith(" has the new words.")
    assert b"of: thank-you/angela-jones" in (root / LARKFIELD).read_bytes()
    assert undo(root)
    assert b"of: thank-you/angela-jones" not in (root / LARKFIELD).read_bytes()
    assert undo(root)
    said = sent(root, "returned-take", answer(take=marks))["said"]
    assert said.endswith("A letter has the suggested words once you press “Use these words” there.")


def test_an_item_that_the_file_has_by_now_is_not_written_twice(root: Path) -> None:
    """Two windows: what the first one took in, the second does not take in again, and says that it has to look anew."""
    marks = [change["mark"] for change in sent(root, "returned-look", answer())["new"]]
    sent(root, "returned-take", answer(take=marks))
    once = (root / LARKFIELD).read_bytes()
    why = refused(root, "returned-take", answer(take=marks))
    assert why == "your files have changed since you went through it; give the file once more"
    assert (root / LARKFIELD).read_bytes() == once


def test_answers_about_an_interview_are_shown_to_be_gone_on_with(root: Path) -> None:
    """What the page with the questions saved is no feedback: each answer stands beside its question, and nothing is kept yet."""
    file = {"afterword": "intake", "version": 1, "answers": {"role": "Ward Clerk", "email": "anne at hospital"}}
    told = sent(root, "returned-look", answer(file))
    asks = [(each["ask"], each["answer"], bool(each["careful"])) for each in told["answers"]]
    assert asks == [
        ("The job, as they call it", "Ward Clerk", False),
        ("Their email address", "anne at hospital", True),
    ]
    assert (told["new"], told["begun"], begun(root)) == ([], False, {})
    sent(root, "intake-take", {"content": json.dumps(file)})
    assert sent(root, "returned-look", answer(file))["begun"] is True
    stranger = {**file, "answers": {"log": "x"}}
    assert "which nobody asked" in refused(root, "returned-look", answer(stranger))


def test_an_answer_for_another_interview_is_marked(root: Path) -> None:
    """It answers a copy that is not in the list: the page says to be careful, as the terminal does."""
    shutil.copy(root / LARKFIELD, root / "content" / "interviews" / "bell.yaml")
    items = sent(root, "returned-look", answer())["new"]
    assert {item["careful"] for item in items} == {
        "it names larkfield, and no copy of yours that it could answer is about that"
    }
