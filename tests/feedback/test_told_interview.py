"""The file that the page with the questions saved: a stranger's until it was looked at. E17."""

import json
from pathlib import Path
from typing import Any

import pytest

from afterword.feedback.answers import UnusableReturnError
from afterword.feedback.read.told_interview import told_interview
from afterword.interview.reading.workspace import read_workspace
from support.commands import run

FILE: dict[str, Any] = {
    "afterword": "intake",
    "version": 1,
    "saved": "2027-01-13T18:00:00Z",
    "answers": {
        "my_name": "Jane Doe",
        "role": "HR Business Partner",
        "employer": "Larkfield Foods",
        "held": "2027-01-13",
        "person": "Angela Jones",
        "interested": "no",
    },
}


def put(folder: Path, tree: object) -> Path:
    """A file with this JSON, or with these words."""
    path = folder / "afterword-interview.json"
    path.write_text(tree if isinstance(tree, str) else json.dumps(tree), encoding="utf-8")
    return path


def with_answers(**answers: object) -> dict[str, Any]:
    """The file with more answers in it."""
    return {**FILE, "answers": {**FILE["answers"], **answers}}


def test_the_file_is_known_by_what_it_says(tmp_path: Path) -> None:
    """Under any name, with a mark of Windows before it or in an email below a greeting; another file is left to others."""
    plain = json.dumps(FILE)
    for text in (plain, f"\ufeff{plain}", f"Hello Maya,\nhere it is:\n\n{plain}\n\nBest regards,\nJane"):
        told = told_interview(put(tmp_path, text))
        assert told
        assert told.answers == FILE["answers"]
    for other in ("", "{", '{"afterword": "feedback"}', "<html>", "role: x"):
        assert told_interview(put(tmp_path, other)) is None
    assert told_interview(tmp_path) is None
    assert told_interview(tmp_path / "nothing.json") is None


@pytest.mark.long
@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        ({**FILE, "version": 2}, "saved by a newer Afterword"),
        ({**FILE, "version": "1"}, "`version` in it is not as the page writes it"),
        ({**FILE, "files": {"me.yaml": "x"}}, "it wants to set `files`"),
        ({**FILE, "answers": ["x"]}, "`answers` in it is not as the page writes it"),
        (with_answers(role=["x"]), "is not as the page writes it"),
        (with_answers(outcome="offer"), "it answers `outcome`, which nobody asked"),
        (with_answers(follows="2027-01-06-larkfield"), "it answers `follows`, which nobody asked"),
        (with_answers(role="x" * 301), "has 301 characters; at most 300 are taken"),
        (with_answers(proof="x" * 5001), "has 5,001 characters; at most 5,000 are taken"),
        (with_answers(**{f"q{number}": "x" for number in range(200)}), "is not as the page writes it"),
        (json.dumps(FILE)[:-1] + ', "answers": {}}', "it says `answers` twice"),
        (json.dumps(FILE).replace('"yes"', '"yes').replace("1,", "1e5,"), "it has a number in it"),
    ],
    ids=str,
)
def test_what_is_not_as_the_page_saves_it_is_refused_whole(tmp_path: Path, tree: object, reason: str) -> None:
    """Another version, key, kind or length: the text says why, and nothing of it is used."""
    path = put(tmp_path, tree)
    with pytest.raises(UnusableReturnError, match=reason):
        told_interview(path)
    run("init", tmp_path / "search")
    told = run("import", path, "-C", tmp_path / "search", "--accept", "all")
    assert told.exit_code == 1
    assert "nothing is taken in" in told.stderr
    assert read_workspace(tmp_path / "search").interviews == {}


@pytest.mark.long
def test_hidden_characters_and_markup_are_text(tmp_path: Path) -> None:
    """What cannot be seen is dropped, what could act on a terminal is shown as text, and no key comes of a line break (E17)."""
    path = put(
        tmp_path, with_answers(person="Angela\u202e Jones\x1b[31m", role="Lead\nlog: []", employer="<b>Lark</b>")
    )
    run("init", tmp_path / "search")
    told = run("import", path, "-C", tmp_path / "search", "--accept", "all", "--today", "2027-01-13")
    assert told.exit_code == 0, told.output
    assert "\x1b" not in told.output
    (interview,) = read_workspace(tmp_path / "search").interviews.values()
    assert (interview.role, interview.people[0].name, interview.log) == ("Lead log: []", "Angela Jones[31m", ())


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"held": "soon"}, "ask for the answers above once more"),
        ({"interested": ""}, "Say yes, no or that you are not sure"),
        ({"person": " "}, "Somebody has to be thanked"),
    ],
)
@pytest.mark.long
def test_answers_that_make_no_interview_are_asked_for_again(
    tmp_path: Path, answers: dict[str, str], reason: str
) -> None:
    """Nothing is written, and one line says what to ask the sender for."""
    run("init", tmp_path / "search")
    told = run("import", put(tmp_path, with_answers(**answers)), "-C", tmp_path / "search", "--accept", "all")
    assert (told.exit_code, reason in told.stderr) == (1, True), told.stderr
    assert read_workspace(tmp_path / "search").interviews == {}


@pytest.mark.long
def test_a_day_in_words_becomes_the_name_of_the_file_that_is_told(tmp_path: Path) -> None:
    """Where the browser has no calendar to choose from, the day is typed: the file that is named is the one that is there."""
    root = tmp_path / "search"
    run("init", root)
    path = put(tmp_path, with_answers(held="yesterday"))
    for words in (("--dry-run",), ("--accept", "all")):
        told = run("import", path, "-C", root, "--today", "2027-01-14", *words)
        assert "2027-01-13-larkfield-foods.yaml" in told.stdout, told.output
    assert [*read_workspace(root).interviews] == ["2027-01-13-larkfield-foods"]


@pytest.mark.long
def test_names_in_small_letters_are_asked_about_and_stay(tmp_path: Path) -> None:
    """As typed on a phone: the mend is shown beside each, and what was typed goes into the file."""
    root = tmp_path / "search"
    run("init", root)
    path = put(
        tmp_path, with_answers(person="joanna o'neill-pike", employer="bank of leeds", title="ms", role="hr lead")
    )
    told = run("import", path, "-C", root, "--accept", "all", "--today", "2027-01-13")
    for mend in ("Joanna O'Neill-Pike", "Bank of Leeds", "Ms", "HR Lead"):
        assert f"; write {mend}, or leave it if that is how it is spelt." in told.output, told.output
    (interview,) = read_workspace(root).interviews.values()
    assert interview.people[0].name == "joanna o'neill-pike"


@pytest.mark.long
def test_another_name_than_the_workspace_has_is_pointed_out(tmp_path: Path) -> None:
    """Letters are signed with the name of me.yaml: somebody else's answers are not taken in unasked, and the file stays."""
    root = tmp_path / "search"
    run("init", root, "--name", "Wei Zhang")
    before = (root / "content" / "me.yaml").read_bytes()
    told = run("import", put(tmp_path, FILE), "-C", root, "--accept", "all", "--today", "2027-01-13")
    assert "Careful: Jane Doe filled this in, and this workspace is Wei Zhang's" in told.output
    assert (told.exit_code, read_workspace(root).interviews) == (1, {})
    assert (root / "content" / "me.yaml").read_bytes() == before


def test_among_other_files_the_answers_are_pointed_out(tmp_path: Path) -> None:
    """In a folder with other things nothing is made of them unasked: a line says how they are taken in."""
    run("init", tmp_path / "search", "--name", "Jane Doe")
    (tmp_path / "back").mkdir()
    put(tmp_path / "back", FILE)
    told = run("import", tmp_path / "back", "-C", tmp_path / "search", "--accept", "all")
    assert told.exit_code == 1
    assert "give the file itself to `afterword import`" in told.stderr


@pytest.mark.long
def test_an_answer_that_nothing_needs_stops_nothing(tmp_path: Path) -> None:
    """A city in the place of a time zone is left out and said; everything else is taken in."""
    root = tmp_path / "search"
    run("init", root)
    path = put(tmp_path, with_answers(country="England", timezone="leeds"))
    told = run("import", path, "-C", root, "--accept", "all", "--today", "2027-01-13")
    assert told.exit_code == 0, told.output
    assert "did you mean Europe/London?\n" in told.output
    assert "Left out, as it cannot be read: the time zone." in told.output
    (interview,) = read_workspace(root).interviews.values()
    assert (interview.employer.country, interview.timezone) == ("GB", None)


@pytest.mark.long
@pytest.mark.parametrize(
    ("words", "told_back", "day"),
    [
        ("by the end of next week", "They answer by Fri 22 Jan 2027.", "2027-01-22"),
        ("in a fortnight", "They answer by Wed 27 Jan 2027 at the latest. Letters keep these words.", "2027-01-27"),
        ("2027-01-29", "", "2027-01-29"),
        ("soon", "Careful: “soon” does not name one certain day.", None),
    ],
)
def test_when_they_hear_is_told_in_words(tmp_path: Path, words: str, told_back: str, day: str | None) -> None:
    """The day is said back; words that name none are left out and said."""
    root = tmp_path / "search"
    run("init", root)
    path = put(tmp_path, with_answers(decide_by=words, country="GB", timezone="leeds"))
    told = run("import", path, "-C", root, "--accept", "all", "--today", "2027-01-20")
    assert (told.exit_code, told_back in told.output) == (0, True), told.output
    (interview,) = read_workspace(root).interviews.values()
    decide_by = interview.employer_said.decide_by
    assert (str(decide_by) if decide_by else None) == day


@pytest.mark.long
def test_names_in_capitals_are_asked_about_and_firms_are_not(tmp_path: Path) -> None:
    """`Dear PRIYA NAIR` reads as if one shouted; many firms and some posts have no small letter."""
    root = tmp_path / "search"
    run("init", root)
    path = put(tmp_path, with_answers(person="PRIYA NAIR", employer="OAKMERE FOODS", role="HGV DRIVER", title="MS"))
    told = run("import", path, "-C", root, "--accept", "all", "--today", "2027-01-13")
    for mend in ("Priya Nair", "HGV Driver"):
        assert f"; write {mend}, or leave it if that is how it is spelt." in told.output, told.output
    assert "Oakmere Foods" not in told.output
    assert told.output.count("all in capitals") == 2
