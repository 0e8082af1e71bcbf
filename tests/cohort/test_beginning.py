"""Workspaces made from a table, for the clients who have none yet."""

from pathlib import Path

import pytest
from click.testing import Result

from afterword.cohort.clients import INSIDE, clients_in
from afterword.interview.reading.workspace import read_workspace
from support.commands import run
from support.workspace import contents, example_workspace

pytestmark = pytest.mark.workspace

TABLE = """name,folder,coach,email
Amara Obi,amara,Maya Lind,
Siobhán O'Brien,,Maya Lind,siobhan@mail.example
田中 花子,,,
Ben Cole,some where/ben,Tom Reyes,
"""


@pytest.fixture
def cohort(tmp_path: Path) -> Path:
    """A table of four, of whom one has a workspace."""
    root = tmp_path / "clients"
    example_workspace(root / "amara")
    (root / "cohort.csv").write_text(TABLE, encoding="utf-8")
    return root


def begun(root: Path, *words: str) -> Result:
    """What `cohort init` does."""
    return run("cohort", "init", root, *words)


def test_each_line_of_a_table_that_has_no_workspace_gets_one(cohort: Path) -> None:
    """Three are made, called after the client where no folder is named, with name and address in them; Amara's stays as it is."""
    before = contents(cohort / "amara")
    result = begun(cohort)
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [
            f"Siobhán O'Brien: {cohort / 'siobhan-o-brien'}",
            f"田中 花子: {cohort / 'tianzhong-huazi'}",
            f"Ben Cole: {cohort / 'some where' / 'ben'}",
            "3 workspaces made, 1 other line left as before.",
            f"Next: afterword cohort intake {cohort} --out pages",
        ],
    )
    assert contents(cohort / "amara") == before
    me = read_workspace(cohort / "siobhan-o-brien").candidate
    assert me
    assert (me.name, me.email) == ("Siobhán O'Brien", "siobhan@mail.example")
    assert result.stderr == ""
    listed = run("cohort", "status", cohort, "--today", "2027-01-25")
    assert listed.stdout.splitlines()[-1].startswith("4 clients: ")
    assert "not there" not in listed.output


def test_what_nobody_can_see_in_a_name_of_the_table_is_not_in_the_file(cohort: Path) -> None:
    """A table copied from elsewhere has signs in it that no file of ours may have, or a line that goes on below: the name can be read."""
    lines = ("A\x00da\x07 Lind,ada,,ada\x00@mail.example", '"Bo\n- y: [",bo,,', "\u202eZoe Marsh,zoe,,")
    (cohort / "cohort.csv").write_text("\n".join(("name,folder,coach,email", *lines)), encoding="utf-8")
    assert begun(cohort).exit_code == 0
    people = [read_workspace(cohort / folder).candidate for folder in ("ada", "bo", "zoe")]
    assert [me and me.name for me in people] == ["Ada Lind", "Bo - y: [", "Zoe Marsh"]
    assert people[0]
    assert people[0].email == "ada@mail.example"


def test_a_second_time_nothing_is_made(cohort: Path) -> None:
    """Two clients come in the next week: the same command makes theirs alone, and touches no file of anybody else."""
    begun(cohort)
    before = contents(cohort)
    assert begun(cohort).stdout == "no workspaces made, 4 other lines left as before.\n"
    assert contents(cohort) == before


def test_an_empty_folder_is_one_without_a_workspace(cohort: Path) -> None:
    """Somebody has made the folders by hand already: each becomes a workspace, and what lies in it stays."""
    (cohort / "siobhan-o-brien").mkdir()
    (cohort / "siobhan-o-brien" / "CV.pdf").write_bytes(b"hers")
    begun(cohort, "--only", "siobhan-o-brien")
    assert (cohort / "siobhan-o-brien" / "content" / "me.yaml").exists()
    assert (cohort / "siobhan-o-brien" / "CV.pdf").read_bytes() == b"hers"
    assert not (cohort / "some where").exists()


def test_what_cannot_be_made_is_told_and_stops_no_other(cohort: Path) -> None:
    """Two of one name without folders, a file of that name, a line with a cell too many, a link: each is told, and Ben's is made."""
    (cohort / "link").symlink_to(cohort.parent)
    lines = "name,folder\nJohn Smith,\nJohn Smith,\nIn the way,cohort.csv/x\nObi, Amara,obi\nLink,link\nBen,ben\n"
    (cohort / "cohort.csv").write_text(lines, encoding="utf-8")
    result = begun(cohort)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-2:] == [
        "John Smith (john-smith): another line of the table has this folder: write one of its own in the column `folder`",
        f"In the way: no workspace is made: {cohort}/cohort.csv stands in the place of a folder; move it elsewhere",
    ]
    assert sorted(path.name for path in cohort.iterdir()) == ["amara", "ben", "cohort.csv", "john-smith", "link"]
    assert not (cohort.parent / "mkdocs.yml").exists()


def test_no_workspace_is_made_in_that_of_another_client(cohort: Path) -> None:
    """What Ben types would lie in Amara's folder, and be hers: it is told, nothing is made, and a workspace that lies there is not listed."""
    (cohort / "cohort.csv").write_text(
        "name,folder\nAmara,amara\nCleo,cleo\nBen,amara/ben\nDan,cleo/dan\n", encoding="utf-8"
    )
    result = begun(cohort)
    assert result.exit_code == 1
    assert [line.partition(":")[0] for line in result.stderr.splitlines()[-2:]] == ["Ben", "Dan"]
    assert INSIDE in result.stderr
    assert not (cohort / "amara" / "ben").exists()
    assert not (cohort / "cleo" / "dan").exists()
    example_workspace(cohort / "amara" / "ben")
    assert [client.name for client in clients_in(cohort) if client.refused == INSIDE] == ["Ben", "Dan"]


@pytest.mark.parametrize("folder", ["con", "Nul", "aux.old", "bo.", "a:b", "d\u202ei"])
def test_no_folder_is_made_that_another_system_cannot_have(cohort: Path, folder: str) -> None:
    """A shared drive is opened on Windows too, where `con` is a device and a full stop at the end is dropped: it is told before."""
    (cohort / "cohort.csv").write_text(f"name,folder\nBen,{folder}\n", encoding="utf-8")
    result = begun(cohort)
    assert (result.exit_code, "Windows can have no folder of that name" in result.stderr) == (1, True)
    assert not (cohort / folder).exists()


def test_a_client_who_is_called_like_a_device_gets_a_folder_all_the_same(cohort: Path) -> None:
    """Con is short for Cornelius."""
    (cohort / "cohort.csv").write_text("name\nCon\n", encoding="utf-8")
    assert begun(cohort).exit_code == 0
    assert (cohort / "client-con" / "content" / "me.yaml").exists()


def test_a_folder_that_two_lines_spell_in_two_ways_is_one(cohort: Path) -> None:
    """Where the disk takes capital letters for small ones, `amara` and `Amara` are one workspace, and no second client has it."""
    (cohort / "Amara").mkdir()  # as such a disk has it: the same folder under another name
    (cohort / "cohort.csv").write_text("name,folder\nAmara,amara\nBen,Amara\n", encoding="utf-8")
    same = (cohort / "amara").stat()
    with pytest.MonkeyPatch.context() as patch:
        stat = Path.stat
        patch.setattr(Path, "stat", lambda path, **how: same if path.name == "Amara" else stat(path, **how))
        assert [client.refused for client in clients_in(cohort)] == ["", "its workspace is in cohort.csv twice"]


def test_without_a_table_there_is_nobody_to_make_one_for(tmp_path: Path) -> None:
    """A folder without cohort.csv: it is said what to save where."""
    assert begun(tmp_path).stderr == (
        f"error: there is no cohort.csv in {tmp_path}: "
        "save your table there as CSV UTF-8, with the columns name, coach and email\n"
    )
