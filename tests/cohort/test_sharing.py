"""Copies for the coaches of all clients, and what comes back from them."""

import datetime as dt
import json
import time
from pathlib import Path
from shutil import rmtree

import pikepdf
import pytest
from click.testing import Result

from afterword.cohort.page_key import KEY, keep_page_key
from afterword.intake.page_mark import mark_of
from afterword.interview.reading.workspace import read_workspace
from afterword.sharing.out import share as finishing
from afterword.sharing.out.outbox import Handover, handed_over, note_down
from support.commands import run
from support.turns import some
from support.workspace import CHECKOUT, brief_workspace, contents

pytestmark = pytest.mark.workspace

TODAY = "2027-01-25"
DAY = dt.date(2027, 1, 19)
TABLE = "name,folder,coach\nAmara Obi,amara,Maya Lind\nBen Cole,ben,Tom Reyes\n"


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Two clients with an interview each, and their coaches."""
    root = tmp_path / "clients"
    for name in ("amara", "ben"):
        brief_workspace(root / name)
    (root / "cohort.csv").write_text(TABLE, encoding="utf-8")
    return root


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No document is printed: what is in one is tested elsewhere."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"")


@pytest.fixture
def searched(printed: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is any copy searched: which are refused is tested below, and what is found elsewhere."""
    assert printed is None
    monkeypatch.setattr(finishing, "search", lambda *_: ())
    monkeypatch.setattr(finishing, "repeats", lambda _copy: ())


# --- to the coaches ------------------------------------------------------------------------------------------------------


def shared(root: Path, *words: str) -> Result:
    """What `cohort share` does."""
    return run("cohort", "share", root, "--jobs", "1", "--today", TODAY, *words)


@pytest.mark.usefixtures("searched")
def test_nothing_is_handed_over_before_somebody_says_that_all_have_agreed(two: Path) -> None:
    """Without --yes the centre reads how many copies there would be and how much is read in them; no file changes."""
    before = contents(two)
    result = shared(two)
    assert result.stdout.splitlines() == [
        "Amara Obi: 1 interview for Maya Lind, with 3 sentences of theirs",
        "Ben Cole: 1 interview for Tom Reyes, with 3 sentences of theirs",
        "Nothing is written. Add --yes once each client has agreed.",
    ]
    assert contents(two) == before


@pytest.mark.thorough
@pytest.mark.usefixtures("searched")
def test_where_nothing_has_changed_no_copy_is_made_anew(two: Path) -> None:
    """The same command twice on a day, or a week later: whose files are the same is told, and only Ben's copy is new."""
    shared(two, "--yes")
    before = contents(two)
    same = "left out: nothing has changed since the copy that lies in their outbox, so none is made anew"
    for today in (TODAY, "2027-02-01"):
        result = run("cohort", "share", two, "--jobs", "1", "--yes", "--today", today)
        assert result.stdout.splitlines() == [f"Amara Obi: {same}", f"Ben Cole: {same}"]
        assert (result.exit_code, contents(two)) == (0, before)
    with (two / "ben" / "content" / "me.yaml").open("a", encoding="utf-8") as file:
        file.write("# a line more\n")
    assert shared(two, "--yes").stdout.startswith(f"Amara Obi: {same}\nBen Cole: 1 interview for Tom Reyes")
    assert [len(handed_over(two / name)) for name in ("amara", "ben")] == [1, 2]


@pytest.mark.usefixtures("searched")
def test_what_was_made_is_made_anew_for_another_coach_and_where_it_is_gone(two: Path) -> None:
    """Tom has left, or somebody took Amara's copy away: both are made again."""
    shared(two, "--yes")
    table = (two / "cohort.csv").read_text(encoding="utf-8").replace("Tom Reyes", "Nora Vance")
    (two / "cohort.csv").write_text(table, encoding="utf-8")
    rmtree(two / "amara" / "outbox" / f"coach-{TODAY}")
    shown = shared(two, "--yes").stdout
    assert "Amara Obi: 1 interview for Maya Lind" in shown
    assert "Ben Cole: 1 interview for Nora Vance" in shown


@pytest.mark.usefixtures("searched")
def test_the_copies_are_gathered_by_coach_under_the_names_of_clients(two: Path) -> None:
    """Each coach's folder holds files that say whose they are; the next week those of before are there, too, and ticks stay."""
    out = two.parent / "to coaches"
    (two / "cohort.csv").write_text(TABLE.replace("Tom Reyes", "../Maya/Lind"), encoding="utf-8")
    assert shared(two, "--out", out).exit_code == 0
    assert not out.exists()
    assert shared(two, "--yes", "--out", out).stdout.endswith(f"By coach: {out}\n")
    files = [f"{name}-{file}" for name in ("amara", "ben") for file in ("READ-ME.txt", "workbook.html", "workbook.pdf")]
    found = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.*"))
    theirs = found[3].split("/")[0]
    assert theirs.startswith("Maya-Lind ")
    assert found == [*(f"Maya Lind/{file}" for file in files[:3]), *(f"{theirs}/{file}" for file in files[3:])]
    html = out / "Maya Lind" / "amara-workbook.html"
    assert html.read_bytes() == (two / "amara" / "outbox" / f"coach-{TODAY}" / "workbook.html").read_bytes()
    html.write_text("filled in", encoding="utf-8")
    again = shared(two, "--yes", "--out", out)
    assert again.stderr.startswith(f"nothing is written over {html}, which is not as Afterword wrote it")
    assert html.read_text(encoding="utf-8") == "filled in"


@pytest.mark.usefixtures("searched")
def test_what_a_client_put_beside_a_copy_or_into_it_goes_to_no_coach(two: Path) -> None:
    """A note of Amara's that lies beside her copy stays there, and the page that Ben has typed in is made anew and searched."""
    out, beside = two.parent / "out", two / "amara" / "outbox" / f"coach-{TODAY}" / "what I keep to myself.txt"
    page = two / "ben" / "outbox" / f"coach-{TODAY}" / "workbook.html"
    shared(two, "--yes")
    beside.write_text("97,000 at the least", encoding="utf-8")
    page.write_text("97,000 at the least", encoding="utf-8")
    assert shared(two, "--yes", "--out", out).exit_code == 0
    assert "amara-workbook.html" in {path.name for path in out.rglob("*")}
    assert not [path for path in out.rglob("*.*") if b"97,000" in path.read_bytes()]
    assert (out / "Tom Reyes" / "ben-workbook.html").read_bytes() == (
        page.parent.with_name(f"coach-{TODAY}-2") / page.name
    ).read_bytes()
    assert beside.exists()
    assert page.exists()


@pytest.mark.usefixtures("searched")
def test_the_copies_of_two_interviews_are_both_known_again(two: Path) -> None:
    """Amara's first run makes two copies; both were made under the one key that is kept, so next time none is made anew."""
    first = two / "amara" / "content" / "interviews" / "larkfield.yaml"
    first.with_name("bell.yaml").write_bytes(first.read_bytes())
    assert "2 interviews for Maya Lind" in shared(two, "--yes", "--only", "amara").stdout
    assert "nothing has changed" in shared(two, "--yes", "--only", "amara").stdout
    one, other = handed_over(two / "amara")
    assert set(one.shown) & set(other.shown)


@pytest.mark.usefixtures("searched")
@pytest.mark.parametrize("folder", some(["../../ben/outbox/coach-2027-01-25", ".", "", "../content", ".."], 3))
def test_no_word_in_a_client_s_list_brings_other_files_to_a_coach(two: Path, folder: str) -> None:
    """The list in Amara's outbox names her whole folder, or Ben's copy, in the place of hers: nothing of it is gathered."""
    out, ledger = two.parent / "out", two / "amara" / "outbox" / "shared.json"
    shared(two, "--yes")
    ledger.write_text(ledger.read_text("utf-8").replace(f'"coach-{TODAY}"', json.dumps(folder)), encoding="utf-8")
    shared(two, "--yes", "--out", out, "--only", "amara")
    found = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.*")}
    made = two / "amara" / "outbox" / f"coach-{TODAY}-2"
    assert found == {f"Maya Lind/amara-{path.name}": path.read_bytes() for path in made.iterdir()}


@pytest.mark.usefixtures("searched")
@pytest.mark.parametrize("other", some(["Maya Lind.", "Maya Lind?", "../Maya Lind", "(Maya Lind)"], 4))
def test_two_coaches_whose_names_differ_by_a_sign_have_folders_of_their_own(two: Path, other: str) -> None:
    """Whose name is nearly another's gets no copy of the other's clients; and none is called as a device of Windows."""
    (two / "cohort.csv").write_text(TABLE.replace("Tom Reyes", other), encoding="utf-8")
    shared(two, "--yes", "--out", two.parent / "out")
    of = {path.name: path.parent for path in (two.parent / "out").rglob("*-workbook.html")}
    assert of["amara-workbook.html"].name == "Maya Lind"
    assert of["ben-workbook.html"].name not in {"Maya Lind", ""}


@pytest.mark.usefixtures("searched")
@pytest.mark.parametrize("other", some(["maya lind", "MAYA LIND"], 2))
def test_a_coach_has_one_folder_on_any_system(two: Path, other: str) -> None:
    """Windows and macOS know no capital letters in names, nor do --coach and passphrases: each client's copy lies in one folder."""
    (two / "cohort.csv").write_text(TABLE.replace("Tom Reyes", other), encoding="utf-8")
    out = two.parent / "out"
    for chosen in (("--only", "ben"), (), ("--only", "amara")):
        shared(two, "--yes", "--out", out, *chosen)
        assert [path.name for path in out.iterdir()] == ["Maya Lind"]
    assert {path.name for path in out.rglob("*.html")} == {"amara-workbook.html", "ben-workbook.html"}


@pytest.mark.thorough
@pytest.mark.usefixtures("searched")
def test_what_a_copy_is_called_does_not_hang_on_who_else_is_chosen(two: Path) -> None:
    """Kim of the north today, Kim of the south tomorrow, each by --only: neither copy nor page takes the other's place."""
    for folder in ("north/kim", "south/kim"):
        brief_workspace(two / folder)
    (two / "cohort.csv").write_text(
        "name,folder,coach\nA,north/kim,Maya Lind\nB,south/kim,Maya Lind\n", encoding="utf-8"
    )
    out, pages = two.parent / "out", two.parent / "pages"
    for name in ("A", "B"):
        shared(two, "--yes", "--out", out, "--only", name)
        pages_for(two, "--only", name)
    assert (len([*out.rglob("*.html")]), len([*pages.rglob("*.html")])) == (2, 2)
    before = {*contents(out), *contents(pages)}
    shared(two, "--yes", "--out", out)
    pages_for(two)
    assert {*contents(out), *contents(pages)} == before


@pytest.mark.usefixtures("searched")
def test_no_folder_of_a_coach_is_called_as_a_device(two: Path) -> None:
    """Mr. Nul has clients, too, and his computer can open their folder."""
    (two / "cohort.csv").write_text(TABLE.replace("Tom Reyes", "Nul"), encoding="utf-8")
    shared(two, "--yes", "--out", two.parent / "out")
    assert "Nul" not in {path.name for path in (two.parent / "out").iterdir()}


@pytest.mark.thorough
@pytest.mark.usefixtures("searched")
def test_no_client_s_copy_takes_the_place_of_another_s(two: Path) -> None:
    """Lee has two interviews, and another client's folder is called lee-2; three more have folders of one name each."""
    folders = ("lee", "lee-2", "a/x/kim", "b/x/kim", "x-kim")
    for folder in folders:
        brief_workspace(two / folder)
    first = two / "lee" / "content" / "interviews" / "larkfield.yaml"
    first.with_name("bell.yaml").write_bytes(first.read_bytes())
    lines = "".join(f"Client {number},{folder},Maya Lind\n" for number, folder in enumerate(folders))
    (two / "cohort.csv").write_text(f"name,folder,coach\n{lines}", encoding="utf-8")
    shared(two, "--yes", "--out", two.parent / "out")
    gathered = sorted(path.read_bytes() for path in (two.parent / "out").rglob("*.html"))
    assert gathered == sorted(path.read_bytes() for path in two.rglob("outbox/*/workbook.html"))
    assert len(gathered) == 6


@pytest.mark.usefixtures("searched")
@pytest.mark.parametrize("words", [
    ("share", "--yes", "--out"), ("status", "--csv"), ("status", "--items"), ("status", "--out"), ("intake", "--out"),
])  # fmt: skip
def test_nothing_of_many_is_put_into_the_folder_of_one(two: Path, words: tuple[str, ...]) -> None:
    """A centre names Amara's folder by mistake: she would read how Ben stands, and share it on."""
    before = contents(two)
    result = run("cohort", words[0], two, "--today", TODAY, *words[1:], two / "amara" / "content" / "x")
    assert result.exit_code == 1
    assert "lies in the folder of Amara Obi" in result.stderr
    assert contents(two) == before


CHOSEN = {
    "a name": (("--only", "amara obi"), ["Amara Obi"]),
    "a folder": (("--only", "ben/"), ["Ben Cole"]),
    "a folder as a shell completes it": (("--only", "some/clients/ben/"), ["Ben Cole"]),
    "two": (("--only", "ben", "--only", "Amara Obi"), ["Amara Obi", "Ben Cole"]),
    "a coach": (("--coach", "Tom Reyes"), ["Ben Cole"]),
}


@pytest.mark.parametrize("choice", some([*CHOSEN], 2))
@pytest.mark.usefixtures("searched")
def test_a_copy_is_made_for_those_alone_who_are_named(two: Path, choice: str) -> None:
    """One client who has agreed, or the clients of one coach: nobody else stops them, and nothing of anybody else is written."""
    words, names = CHOSEN[choice]
    result = shared(two, "--yes", *words)
    assert [line.partition(":")[0] for line in result.stdout.splitlines()] == names
    written = [
        name for name, folder in [("Amara Obi", "amara"), ("Ben Cole", "ben")] if (two / folder / "outbox").exists()
    ]
    assert written == names


@pytest.mark.parametrize("command", ["share", "status", "build"])
@pytest.mark.parametrize(
    ("choice", "says"),
    [
        (("--only", "Amra"), "no client is called Amra, and no folder of one: `afterword cohort status` lists them"),
        (("--coach", "Nora"), "nobody is coached by Nora; coaches in the table: Maya Lind, Tom Reyes"),
        (("--only", "John Smith"), "2 clients are called John Smith: name the folder instead, one of john, john-2"),
    ],
)
def test_a_name_that_is_nobodys_or_that_of_several_is_no_guess(
    two: Path, command: str, choice: tuple[str, str], says: str
) -> None:
    """A slip in a name, or two clients of one name: nothing is done for anybody."""
    with (two / "cohort.csv").open("a", encoding="utf-8") as file:
        file.write("John Smith,john,Maya Lind\nJohn Smith,john-2,Maya Lind\n")
    result = run("cohort", command, two, *choice)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"error: {says}\n")


@pytest.mark.parametrize("command", ["share", "build", "intake"])
def test_two_of_one_name_are_told_apart_in_each_line(two: Path, command: str) -> None:
    """Both are called John Smith: each line about one of them names the folder, and that of anybody else does not."""
    table = "name,folder,coach\nJohn Smith,gone,Maya Lind\nJohn Smith,gone-2,Maya Lind\nEve Moss,eve,Tom Reyes\n"
    (two / "cohort.csv").write_text(table, encoding="utf-8")
    words = ("--out", two.parent / "pages") if command == "intake" else ("--jobs", "1")
    lines = run("cohort", command, two, *words).stderr.splitlines()
    assert [line.partition(":")[0] for line in lines][-3:] == ["John Smith (gone)", "John Smith (gone-2)", "Eve Moss"]


def test_a_coach_can_be_given_the_list_of_their_own(two: Path) -> None:
    """The list for Tom has his clients alone, in figures too."""
    result = run("cohort", "status", two, "--coach", "Tom Reyes", "--today", TODAY)
    assert "Amara" not in result.stdout
    assert "1 client: " in result.stdout


@pytest.mark.parametrize("command", ["share", "status"])
@pytest.mark.usefixtures("searched")
def test_who_sees_no_bar_reads_a_line_from_time_to_time(
    two: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Started by a timer at night, or with its lines in a file: it says how far it is, beside what it prints for others."""
    monkeypatch.setattr("afterword.cli.progress._SECONDS", 0)
    result = run("cohort", command, two, "--jobs", "1", "--today", TODAY)
    assert (result.exit_code, result.stderr) == (0, "Clients: 1 of 2\nClients: 2 of 2\n")
    assert "of 2\n" not in result.stdout


@pytest.mark.parametrize(("command", "module"), [("share", "cohort.share.handed"), ("build", "cohort.build.built")])
def test_who_stops_it_hears_how_far_it_came(
    two: Path, monkeypatch: pytest.MonkeyPatch, command: str, module: str
) -> None:
    """Ctrl+C at the second client: the first is done, and the same command goes on."""
    turns = iter(["done"])

    def work(_task: object) -> object:
        if next(turns, None) is None:
            raise KeyboardInterrupt
        return object()

    monkeypatch.setattr(f"afterword.cli.{module}", work)
    result = run("cohort", command, two, "--jobs", "1", "--today", TODAY)
    assert result.exit_code != 0
    assert "Stopped after 1 of 2 clients. What was done for them stays; the same command goes on" in result.stderr


@pytest.mark.parametrize("aim", ["keep 97,000 in mind", "never go under 97"], ids=["certain", "doubtful"])
@pytest.mark.usefixtures("printed")
def test_a_copy_in_which_something_private_is_found_is_refused_for_that_client_alone(two: Path, aim: str) -> None:
    """Ben repeats his least pay, or may: his copy is refused and he is named; Amara's lies in her own outbox, for her coach."""
    file = two / "ben" / "content" / "interviews" / "larkfield.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("  researched: no", "  researched: no\n  walk_away: 97000\n  currency: USD")
    file.write_text(f"{text}\nrole_aim: {aim}\n", encoding="utf-8")
    result = shared(two, "--yes")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "Ben Cole: a copy is refused: something private is in it, or may be; `afterword share` in their folder says where"
    ]
    assert "97" not in result.output.replace(TODAY, "").replace(str(two), "")
    assert result.stdout.splitlines() == [
        f"Amara Obi: 1 interview for Maya Lind, with 3 sentences of theirs; written in {two / 'amara' / 'outbox'}"
    ]
    (handover,) = handed_over(two / "amara")
    assert (handover.to, handover.audience, len(handover.copy_id)) == ("Maya Lind", "coach", 16)
    assert not (two / "ben" / "outbox").exists()


NOT_SHARED = {
    "no coach": ("", "", "no coach stands beside them in cohort.csv, so no copy is made"),
    "not wanted": ("Tom Reyes", "coach_copy: no", "they want no copy made for a coach (coach_copy: no)"),
    "no interview": ("Tom Reyes", None, "no interview is written down yet, so there is nothing to copy"),
    "withdrawn": (
        "Tom Reyes",
        "outcome: {result: withdrawn, on: 2027-01-20}",
        "each of their interviews has come to its end, so there is nothing to copy",
    ),
}


@pytest.mark.parametrize("why", NOT_SHARED)
@pytest.mark.usefixtures("searched")
def test_who_gets_no_copy_is_told_with_the_reason_and_is_no_failure(two: Path, why: str) -> None:
    """Ben has no coach, wants no copy, has had no interview, or has withdrawn: it is said, and nothing of his is written."""
    coach, line, says = NOT_SHARED[why]
    table = (two / "cohort.csv").read_text(encoding="utf-8").replace("Tom Reyes", coach)
    (two / "cohort.csv").write_text(table, encoding="utf-8")
    interview, me = (two / "ben" / "content" / name for name in ("interviews/larkfield.yaml", "me.yaml"))
    if line is None:
        interview.unlink()
    elif line:
        file = me if "coach_copy" in line else interview
        with file.open("a", encoding="utf-8") as text:
            text.write(f"{line}\n")
    before = contents(two / "ben")
    result = shared(two, "--yes")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[1] == f"Ben Cole: left out: {says}"
    assert result.stdout.startswith("Amara Obi: 1 interview for Maya Lind")
    assert contents(two / "ben") == before


def marked(root: Path, folder: str) -> str:
    """The mark of a page that was made for the client in a folder."""
    return mark_of(folder, keep_page_key(root))


def pages_for(root: Path, *words: str) -> Result:
    """What `cohort intake` does."""
    return run("cohort", "intake", root, "--out", root.parent / "pages", "--today", TODAY, *words)


def test_each_client_gets_a_page_that_goes_back_to_their_coach(two: Path) -> None:
    """One page a client, with the coach's name and a mark, and for the rest the same for all."""
    out = two.parent / "pages"
    assert pages_for(two).stdout.splitlines() == [
        f"2 pages written in {out}",
        f"Put what comes back into one folder: afterword cohort import {two} returned",
    ]
    amaras, bens = ((out / name / "intake.html").read_text(encoding="utf-8") for name in ("amara", "ben"))
    assert "Maya Lind" in amaras
    marks = [marked(two, name) for name in ("amara", "ben")]
    assert amaras.replace("Maya Lind", "Tom Reyes").replace(*marks) == bens
    assert marks[0] in amaras
    assert "amara" not in amaras.casefold()


def test_a_page_names_the_coach_of_today_and_a_page_of_ones_own_is_kept(two: Path) -> None:
    """Tom has left: Ben's page is made anew with the name of the next one; Amara's, in which somebody wrote, stays as it is."""
    out = two.parent / "pages"
    pages_for(two)
    (out / "amara" / "intake.html").write_text("mine", encoding="utf-8")
    table = (two / "cohort.csv").read_text(encoding="utf-8").replace("Tom Reyes", "Nora Vance")
    (two / "cohort.csv").write_text(table, encoding="utf-8")
    again = pages_for(two)
    assert again.exit_code == 1
    assert again.stdout.startswith(f"1 page written in {out}\n")
    assert again.stderr.startswith(f"Amara Obi: nothing is written over {out / 'amara' / 'intake.html'}")
    assert "Nora Vance" in (out / "ben" / "intake.html").read_text(encoding="utf-8")
    assert (out / "amara" / "intake.html").read_text(encoding="utf-8") == "mine"


def test_two_clients_whose_folders_have_one_name_have_a_page_each(two: Path) -> None:
    """Kim of the north and Kim of the south have coaches of their own: neither page is written over the other."""
    for folder in ("north/kim", "south/kim"):
        brief_workspace(two / folder)
    (two / "cohort.csv").write_text("folder,coach\nnorth/kim,Maya Lind\nsouth/kim,Nora Vance\n", encoding="utf-8")
    assert pages_for(two).exit_code == 0
    pages = [path.read_text(encoding="utf-8") for path in sorted((two.parent / "pages").rglob("*.html"))]
    assert ["Maya Lind" in page for page in pages] == [True, False]
    assert ["Nora Vance" in page for page in pages] == [False, True]


def test_a_page_is_made_for_whom_it_makes_sense(two: Path) -> None:
    """Ben has been hired and Eve is not there yet: both are told, with the reason; who is named gets a page all the same."""
    with (two / "ben" / "content" / "interviews" / "larkfield.yaml").open("a", encoding="utf-8") as file:
        file.write("outcome: {result: accepted, on: 2027-01-20}\n")
    hired = "Ben Cole: has been hired, so no page is made; --only makes one all the same\n"
    result = pages_for(two)
    assert (result.exit_code, result.stderr) == (0, hired)
    with (two / "cohort.csv").open("a", encoding="utf-8") as file:
        file.write("Eve Moss,eve,Tom Reyes\n")
    result = pages_for(two, "--coach", "tom reyes")
    assert (
        result.stderr
        == f"{hired}Eve Moss: cohort.csv, line 4 names a folder that is not there (`afterword cohort init` makes it)\n"
    )
    assert (result.exit_code, result.stdout) == (1, f"no pages written in {two.parent / 'pages'}\n")
    assert pages_for(two, "--only", "ben").stdout.startswith("1 page written")


def notes_of(root: Path, name: str) -> list[str]:
    """What else the list says of a client."""
    told = json.loads(run("cohort", "status", root, "--json", "--only", name, "--today", TODAY).stdout)
    return list(told[0]["notes"])


def test_the_list_says_which_copy_went_out_and_how_many_comments_wait(two: Path) -> None:
    """Amara's copy is of the 19th and two comments wait, of which she has dealt with one; of Ben there is nothing to say."""
    listed(two / "amara", "of-amara")
    file = two / "amara" / "content" / "interviews" / "larkfield.yaml"
    remark = "{on: 2027-01-20, from: Maya Lind, about: parts/salary, says: must fix, text: Whisper, resolved: %s}"
    with file.open("a", encoding="utf-8") as text:
        text.write(f"feedback: [{remark % 'no'}, {remark % 'yes'}]\n")
    amara = notes_of(two, "amara")
    assert amara[-2:] == [
        "1 comment of their coach not dealt with yet",
        "the latest copy for a coach is of Tue 19 Jan 2027",
    ]
    assert not {*amara[-2:]} & {*notes_of(two, "ben")}
    (two / "amara" / "outbox").rename(two / "elsewhere")
    (two / "amara" / "outbox").symlink_to(two / "elsewhere")
    assert notes_of(two, "amara") == amara[:-1]


# --- back from them -----------------------------------------------------------------------------------------------------


def listed(root: Path, copy_id: str) -> None:
    """Put a copy into a client's list."""
    (root / "outbox").mkdir(exist_ok=True)
    handover = Handover(DAY, "larkfield", "coach", "workbook", "", f"c-{copy_id}", (), (), (), False, (), copy_id)  # noqa: FBT003
    note_down(root, handover)


@pytest.fixture
def returned(two: Path) -> Path:
    """A folder for what comes back; each client has handed over a copy of their own, and one that both have by mistake."""
    for name in ("amara", "ben"):
        listed(two / name, f"of-{name}")
        listed(two / name, "of-both")
    keep_page_key(two)
    folder = two.parent / "returned"
    folder.mkdir()
    return folder


def answer(folder: Path, file: str, copy_id: str = "", interview: str = "larkfield") -> None:
    """An answer as the page of a copy saves it."""
    comments = [{"about": "parts/salary", "says": "must-fix", "text": "No source"}]
    tree = {"afterword": "feedback", "version": 1, "interview": interview, "saved": "2027-01-21", "comments": comments}
    if copy_id:
        tree["copy"] = copy_id
    (folder / file).write_text(json.dumps(tree), encoding="utf-8")


def imported(two: Path, returned: Path, *words: str) -> Result:
    """What `cohort import` does."""
    return run("cohort", "import", two, returned, "--today", TODAY, *words)


def test_each_answer_goes_to_the_client_whose_copy_it_answers(two: Path, returned: Path) -> None:
    """Both clients have an interview of that name: the copy's own ID says whose it is, whatever the file is called."""
    answer(returned, "ben.json", "of-amara")
    before = contents(two)
    result = imported(two, returned)
    assert result.stdout.splitlines() == [
        "ben.json: Amara Obi: 1 comment",
        "Nothing is written. Add --yes to take in what is new.",
    ]
    assert (contents(two), result.exit_code) == (before, 0)
    assert imported(two, returned, "--yes").stdout == "ben.json: Amara Obi: 1 comment (written)\n"
    after = contents(two)
    changed = {name for name in after if not name.startswith("amara/.afterword") and after[name] != before.get(name)}
    assert changed == {"amara/content/interviews/larkfield.yaml"}
    assert imported(two, returned, "--yes").stdout == "Nothing new is in ben.json.\n"


def test_a_file_is_told_on_one_line_whatever_a_stranger_called_it(two: Path, returned: Path) -> None:
    """A name that goes on below looks like word of another client: it stays in its line."""
    forged = "z\nAmara Obi: 9 comments (written)\n.json"
    answer(returned, forged, "of-nobody")
    answer(returned, f"y{forged}", "of-amara")
    result = imported(two, returned, "--yes")
    again = imported(two, returned, "--yes")
    lines = [line for told in (result, again) for line in told.output.splitlines()]
    assert not [line for line in lines if line.startswith("Amara Obi: 9")], lines
    assert "yz Amara Obi: 9 comments (written) .json: Amara Obi: 1 comment (written)" in result.stdout


@pytest.mark.parametrize("words", [(), ("--yes",)])
def test_an_answer_that_may_be_anybodys_is_nobodys(two: Path, returned: Path, words: tuple[str, ...]) -> None:
    """A copy that nobody knows, one that two clients have, no copy at all, a file that is no answer, a link: each is told."""
    answer(returned, "1-unknown.json", "of-nobody")
    answer(returned, "2-both.json", "of-both")
    answer(returned, "3-none.json")
    (returned / "4-text.txt").write_text("Thank you, all is well.", encoding="utf-8")
    (returned / "5-link.json").symlink_to(returned / "1-unknown.json")
    before = contents(two)
    result = imported(two, returned, *words)
    assert result.exit_code == 1
    by_hand = "take it in by itself: `afterword import FILE -C FOLDER`"
    once = "once you know whose it is"
    assert result.stderr.splitlines()[:3] == [
        f"1-unknown.json: it answers no copy of any client here; {by_hand}, {once}",
        f"2-both.json: it answers copies of several clients; {by_hand}, for each of them",
        f"3-none.json: it names no copy; an interview of that name is with Amara Obi or Ben Cole: {by_hand}, {once}",
    ]
    assert result.stderr.splitlines()[3].startswith("4-text.txt: this is no feedback file")
    assert result.stderr.splitlines()[4] == "5-link.json: a link, or neither a file nor a folder"
    assert contents(two) == before


@pytest.mark.thorough
def test_a_pdf_goes_to_the_client_whose_copy_it_is(two: Path, returned: Path) -> None:
    """Tom filled the PDF in and sends it back: by the copy that it is, it goes to Ben; one of before names whose it may be."""
    listed(two / "ben", "bcdfghjkmnpqrstv")
    with pikepdf.open(CHECKOUT / "tests" / "cases" / "returned" / "pikepdf.pdf") as pdf:
        pdf.save(returned / "before.pdf")
        (name,) = (field for field in pdf.Root.AcroForm.Fields if str(field.get("/T")) == "by")
        name.T = pikepdf.String("by/bcdfghjkmnpqrstv")
        pdf.save(returned / "of now.pdf")
    (two / "amara" / "content" / "interviews" / "larkfield.yaml").rename(two / "amara" / "content" / "bell.yaml")
    result = imported(two, returned, "--yes")
    assert result.stdout.startswith("of now.pdf: Ben Cole, from Dana Wu: "), result.output
    assert result.stdout.endswith(" (written)\n")
    assert result.stderr.startswith(
        "before.pdf: it names no copy; an interview of that name is with Ben Cole: take it in"
    )


def test_each_line_says_who_wrote_and_two_of_one_name_are_told_apart(two: Path, returned: Path) -> None:
    """Both clients are called John Smith: the folder stands beside each name; and a file that came twice counts once."""
    (two / "cohort.csv").write_text(TABLE.replace("Amara Obi", "John Smith").replace("Ben Cole", "John Smith"), "utf-8")
    answer(returned, "a.json", "of-amara")
    text = (returned / "a.json").read_text(encoding="utf-8")
    (returned / "a again.json").write_text(text, encoding="utf-8")
    (returned / "b.json").write_text(
        text.replace("of-amara", "of-ben").replace('"version"', '"from": "Maya Lind", "version"')
    )
    assert imported(two, returned).stdout.splitlines()[:3] == [
        "a again.json: John Smith (amara): 1 comment",
        "a.json: the same as a again.json, so it counts once",
        "b.json: John Smith (ben), from Maya Lind: 1 comment",
    ]


def test_next_week_the_folder_tells_what_is_new(two: Path, returned: Path) -> None:
    """What was taken in stays where it lies, and is one line; the new answer is told as ever."""
    answer(returned, "a.json", "of-amara")
    told(returned, "b.json", "ben")
    imported(two, returned, "--yes")
    answer(returned, "c.json", "of-ben")
    result = imported(two, returned)
    assert result.stdout.splitlines() == [
        "c.json: Ben Cole: 1 comment",
        "Nothing new is in a.json, b.json.",
        "Nothing is written. Add --yes to take in what is new.",
    ]
    assert result.exit_code == 0
    (returned / "c.json").unlink()
    assert imported(two, returned).stdout == "Nothing new is in a.json, b.json.\n"


def test_what_may_be_meant_for_another_interview_is_left_to_a_person(two: Path, returned: Path) -> None:
    """The answer names another interview than the copy that it answers: it is counted and not taken, with --yes either."""
    file = two / "amara" / "content" / "interviews" / "larkfield.yaml"
    file.with_name("bell.yaml").write_bytes(file.read_bytes())
    answer(returned, "stray.json", "of-amara", "bell")
    before = contents(two)
    result = imported(two, returned, "--yes")
    assert "stray.json: Amara Obi: 1 more may be meant for another interview" in result.stdout
    assert contents(two) == before


def test_a_client_with_errors_in_their_files_keeps_no_other_from_their_answers(two: Path, returned: Path) -> None:
    """Ben's file has a slip: his answer waits and is told, Amara's is taken in."""
    with (two / "ben" / "content" / "interviews" / "larkfield.yaml").open("a", encoding="utf-8") as file:
        file.write("roll: x\n")
    answer(returned, "a.json", "of-amara")
    answer(returned, "b.json", "of-ben")
    result = imported(two, returned, "--yes")
    assert result.stdout == "a.json: Amara Obi: 1 comment (written)\n"
    assert result.stderr == (
        "b.json: Ben Cole: there are errors in the client's files; `afterword check` in their folder says which\n"
    )


def test_a_huge_file_holds_nobody_up(two: Path, returned: Path) -> None:
    """A film of many gigabytes lies among the answers: it is told at once, is read by nobody, and Amara's answer is taken in."""
    with (returned / "film.mp4").open("wb") as film:
        film.truncate(10**12)
    answer(returned, "a.json", "of-amara")
    began = time.monotonic()
    result = imported(two, returned, "--yes")
    assert time.monotonic() - began < 60
    assert "a.json: Amara Obi: 1 comment (written)" in result.stdout
    assert result.stderr.startswith("film.mp4: ")


def told(folder: Path, file: str, page: str = "", name: str = "", **more: str) -> None:
    """Answers about an interview as a client's page saves them."""
    answers = {"role": "Baker", "employer": "Old Mill", "held": "2027-01-24", "person": "Jo Hart", "interested": "yes"}
    answers.update(more)
    if name:
        answers["my_name"] = name
    tree = {"afterword": "intake", "version": 1, "answers": answers}
    if page:
        tree["page"] = marked(folder.parent / "clients", page)
    (folder / file).write_text(json.dumps(tree), encoding="utf-8")


def interviews(root: Path) -> set[str]:
    """The interviews of a client, by their files."""
    return set(read_workspace(root).interviews)


def test_what_a_client_told_goes_to_the_folder_that_their_page_was_made_for(two: Path, returned: Path) -> None:
    """Shown first, written when agreed to, nothing new the second time, and taken back in that client's folder."""
    before = interviews(two / "ben")
    told(returned, "back.json", "ben")
    assert imported(two, returned).stdout.startswith("back.json: Ben Cole: an interview of 2027-01-24\n")
    assert interviews(two / "ben") == before
    taken = imported(two, returned, "--yes")
    assert "back.json: Ben Cole: an interview of 2027-01-24 (written)\n" in taken.stdout, taken.output
    assert interviews(two / "ben") - before == {"2027-01-24-old-mill"}
    assert interviews(two / "amara") == before
    assert "Nothing new is in back.json." in imported(two, returned, "--yes").stdout
    undone = run("undo", "-C", two / "ben")
    assert "taken back: answers about an interview" in undone.stdout
    assert interviews(two / "ben") == before
    assert (two / "ben" / "removed" / "taken-back" / "2027-01-24-old-mill.yaml").is_file()


def test_a_day_that_a_client_told_in_words_is_nothing_new_the_second_time(two: Path, returned: Path) -> None:
    """Old browsers have no calendar to choose from: what stands there as a day is found again by its words."""
    told(returned, "back.json", "ben", held="Sunday 24 January")
    assert "back.json: Ben Cole: an interview of 2027-01-24 (written)\n" in imported(two, returned, "--yes").stdout
    again = imported(two, returned, "--yes")
    assert (again.exit_code, again.stdout) == (0, "Nothing new is in back.json.\n"), again.output


@pytest.mark.thorough
@pytest.mark.parametrize("more", [
    {"interested": "no"}, {"person": "Kit Marsh"}, {"topic": "the ovens"}, {"role": "Night Baker"}, {"employer": "old mill"},
])  # fmt: skip
def test_what_a_client_told_otherwise_afterwards_is_never_called_nothing_new(
    two: Path, returned: Path, more: dict[str, str]
) -> None:
    """Ben answers once more, in other words: the interview that is there stays, and the centre hears that these differ."""
    told(returned, "first.json", "ben")
    imported(two, returned, "--yes")
    before = contents(two)
    told(returned, "second.json", "ben", **more)
    result = imported(two, returned, "--yes")
    assert result.exit_code == 1
    assert result.stderr.startswith("second.json: Ben Cole: an interview of that day with them is there already")
    assert result.stdout == "Nothing new is in first.json.\n"
    assert contents(two) == before


def test_two_employers_whose_long_names_begin_alike_are_two(two: Path, returned: Path) -> None:
    """Two hospitals of one trust, on one day: their names are too long for the name of a file, and neither is lost unsaid."""
    trust = "The Extremely Long Name Of A Regional Hospital Trust"
    told(returned, "a.json", "ben", employer=f"{trust} North")
    told(returned, "b.json", "ben", employer=f"{trust} South")
    result = imported(two, returned, "--yes")
    assert "a.json: Ben Cole: an interview of 2027-01-24 (written)" in result.stdout
    assert result.stderr.startswith("b.json: Ben Cole: an interview of that day with them is there already")


def test_what_a_client_added_to_an_interview_by_hand_is_no_other_answer(two: Path, returned: Path) -> None:
    """Ben has written more into the file since, under keys of its own and in its lists: the same answers are nothing new."""
    told(returned, "first.json", "ben")
    imported(two, returned, "--yes")
    file = two / "ben" / "content" / "interviews" / "2027-01-24-old-mill.yaml"
    text = file.read_text(encoding="utf-8").replace("people:", "debrief: long\npeople:\n  - name: Ana Roy\n", 1)
    file.write_text(text, encoding="utf-8")
    assert imported(two, returned).stdout == "Nothing new is in first.json.\n"


@pytest.mark.parametrize(
    ("page", "name", "why"),
    [
        ("", "", "of no page that was made for one of the clients"),
        ("somebody-else", "", "of no page that was made for one of the clients"),
        ("ben", "Amara Obi", "Amara Obi filled this in, and the folder is Jane Doe's"),
    ],
)
def test_what_may_be_another_clients_is_written_nowhere(
    two: Path, returned: Path, page: str, name: str, why: str
) -> None:
    """Of a page for nobody or somebody else, or with another name below it: a person decides."""
    before = contents(two)
    told(returned, "back.json", page, name)
    result = imported(two, returned, "--yes")
    assert (result.exit_code, why in result.stderr) == (1, True), result.output
    assert contents(two) == before


def test_nobody_makes_the_mark_of_another_clients_page(two: Path, returned: Path) -> None:
    """Amara knows how Ben's folder is called: without the centre's key she puts no interview into it, and each centre has its own."""
    told(returned, "back.json", "ben")
    pages = marked(two, "ben")
    (two / KEY).write_bytes(bytes(32))
    assert marked(two, "ben") != pages
    before = contents(two)
    result = imported(two, returned, "--yes")
    assert (
        result.exit_code,
        result.stderr.startswith("back.json: these are answers about an interview, and of no page"),
    ) == (1, True)
    assert contents(two) == before
    (two / KEY).unlink()
    assert imported(two, returned, "--yes").stderr == result.stderr
    assert contents(two) == {name: content for name, content in before.items() if name != str(KEY)}


def test_no_key_of_pages_is_kept_behind_a_link(two: Path, tmp_path: Path) -> None:
    """A client who may write beside the others has put a link there: no page is written, and nothing where it leads."""
    (tmp_path / "elsewhere").mkdir()
    (two / KEY.parent).symlink_to(tmp_path / "elsewhere")
    result = pages_for(two)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("error: nothing is written: ")
    assert [*(tmp_path / "elsewhere").iterdir()] == []
    assert not (two.parent / "pages").exists()


def test_answers_of_another_folders_page_are_not_taken_unasked(two: Path, returned: Path) -> None:
    """Two clients are called John Smith: the mark of the page tells them apart where `afterword import` takes one file."""
    before = interviews(two / "amara")
    told(returned, "back.json", "ben")
    result = run("import", returned / "back.json", "-C", two / "amara", "--accept", "all", "--today", TODAY)
    assert (result.exit_code, "made for another folder than this" in result.stdout) == (1, True), result.output
    assert interviews(two / "amara") == before
