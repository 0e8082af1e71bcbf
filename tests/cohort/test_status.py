"""How the clients of a career centre stand: what is told, in which order, and what never is."""

import csv
import json
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from afterword.cohort import work
from afterword.cohort.cells import COLUMNS
from afterword.cohort.clients import Client, clients_in
from afterword.cohort.page import page
from afterword.cohort.rows import Row, rows
from afterword.cohort.standing import standing
from afterword.cohort.tables import as_csv, as_data, as_items
from afterword.cohort.wording import words
from afterword.cohort.work import Stands, Task, stands
from afterword.interview.model.audience import CentreSees
from afterword.interview.reading.workspace import Workspace
from afterword.plan.steps import Kind
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.data_files import shipped
from afterword.workbook.wording.wording import shipped_wording
from support.canaries import canaries
from support.commands import run
from support.making import candidate, day, interview
from support.turns import some
from support.workspace import make_workspace

pytestmark = pytest.mark.workspace

OFFER = {
    "received": "2027-01-20",
    "answer_by": "2027-01-29 17:00",
    "base": "104000",
    "currency": "USD",
    "package": [{"what": "sign-on", "worth": "5000", "note": "paid back"}],
    "place": "Columbus",
}
DAYS = ("2027-01-13", "2027-01-25", "2027-02-20", "2027-04-30")


def row_of(workspace: Workspace, today: str) -> Row:
    """The row of one client."""
    cases = cases_of(workspace, day(today), shipped_wording())
    result = Stands(0, standing(cases, shipped_wording()))
    return rows([Client("Amara Obi", Path("amara"), "Maya Lind")], [result])[0]


def told(row: Row) -> str:
    """All that is told of a client: as a page, for a spreadsheet, for a program."""
    listed = (row,)
    parts = (
        page(listed, day("2027-01-25"), ["One client"]),
        as_csv(listed),
        as_items(listed),
        json.dumps(as_data(listed)).encode(),
    )
    return "\n".join(part.decode() for part in parts)


def planted(text: str) -> list[str]:
    """The words and sums of the client's own that stand in a text."""
    return re.findall(r"canary\d+|7\d,?\d{3}", text)


# --- what never is ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("offer", some([{"offer": OFFER}, {}], 2), ids=lambda offer: "offer" if offer else "waiting")
@pytest.mark.parametrize("turn", some(range(3), 3))
def test_the_centre_reads_nothing_that_a_client_typed(turn: int, offer: dict[str, dict[str, str]]) -> None:
    """Every field of a full case holds a word or a sum of its own; on no day is one of them in the list."""
    workspace = canaries(turn, **offer)
    assert workspace.candidate
    me = workspace.candidate.model_copy(update={"centre_sees": ()})
    closed = Workspace(me, workspace.interviews)
    texts = [told(row_of(closed, today)) for today in some(DAYS, 2)]
    assert [planted(text) for text in texts] == [[]] * len(some(DAYS, 2))
    assert not any(row_of(closed, today).is_empty for today in some(DAYS, 2))


def shown_with(*sees: CentreSees) -> tuple[Workspace, str]:
    """A full case of somebody who shows the centre these, and all that is told of it."""
    workspace = canaries(0, offer=OFFER)
    assert workspace.candidate
    me = workspace.candidate.model_copy(update={"centre_sees": sees})
    opened = Workspace(me, workspace.interviews)
    return opened, told(row_of(opened, "2027-01-25"))


def test_a_client_may_show_their_employers_and_nothing_else_comes_along() -> None:
    """With `centre_sees: [employers]` the employer and the role are named; no sum, person or sentence is."""
    workspace, text = shown_with(CentreSees.EMPLOYERS)
    value = next(iter(workspace.interviews.values()))
    names = f"{value.employer.name} {value.role}"
    assert set(planted(text)) == set(planted(names))


def test_a_client_may_show_the_pay_of_an_offer_and_nothing_else_comes_along() -> None:
    """With `centre_sees: [pay]` the pay that is offered is told; who offers it, and every other sum, is not."""
    workspace, text = shown_with(CentreSees.PAY)
    value = next(iter(workspace.interviews.values()))
    assert value.offer
    assert value.offer.base
    assert set(planted(text)) == {f"{int(value.offer.base):,}"}


@pytest.mark.parametrize("typed", ["nothing", "no", "None", "[nothing]", "[]", "neither"])
def test_a_client_may_say_that_the_centre_sees_nothing_more(tmp_path: Path, typed: str) -> None:
    """However somebody says it who forbids all, it is understood: dates and kinds stand there, and no employer."""
    root = make_workspace(tmp_path / "hana", {"larkfield": typed_interview()}, {"name": "Hana Ito"})
    with (root / "content" / "me.yaml").open("a", encoding="utf-8") as file:
        file.write(f"centre_sees: {typed}\n")
    (hana,) = listed(tmp_path)
    assert hana["due"] == ["Wed 27 Jan 2027: a weekly follow-up", "Wed 3 Feb 2027: a weekly follow-up"]
    assert hana["not_ready"] == ["a weekly follow-up lacks something new to say"]
    assert "Larkfield" not in json.dumps(hana)


@pytest.mark.parametrize("typed", [{}, {"roll": "Secret"}])
def test_a_client_may_keep_out_of_the_list_altogether(tmp_path: Path, typed: dict[str, str]) -> None:
    """With `centre_list: no` the list says that, and neither a date nor an error."""
    me = {"name": "Hana Ito", "centre_list": "no"}
    make_workspace(tmp_path / "hana", {"larkfield": {**typed_interview(), **typed}}, me)
    (hana,) = listed(tmp_path)
    assert [hana[column] for column in COLUMNS if hana[column]] == [["keeps out of this list (centre_list: no)"]]


def test_what_stands_in_double_brackets_is_not_shown_with_the_employer() -> None:
    """A private remark in the name of an employer stays private, also where employers are shown."""
    value = interview(employer={"name": "Larkfield Foods [[they are in trouble]]", "country": "US"})
    row = row_of(Workspace(candidate(centre_sees=["employers"]), {"larkfield": value}), "2027-01-25")
    assert "Larkfield Foods" in told(row)
    assert "trouble" not in told(row)


def test_an_error_is_told_without_the_name_of_its_file(tmp_path: Path) -> None:
    """The file is called after the employer: the list says its line and the code, and what was typed stays there."""
    make_workspace(tmp_path / "amara", {"2027-01-13-larkfield-foods": {"roll": "Secret Role"}}, {"name": "Amara Obi"})
    shown = run("cohort", "status", tmp_path, "--today", "2027-01-25").output
    assert "an error in a file, line 1: AW103 unknown-key: a key has a name that Afterword does not know" in shown
    assert [word for word in ("larkfield", "Secret", "roll") if word in shown] == []
    assert "this says what a code means: afterword explain AW" in shown.splitlines()[-1]


def test_who_has_not_told_their_name_is_told_apart(tmp_path: Path) -> None:
    """The file about oneself is called alike for everybody, so the list may name it; the page says what to do, too."""
    assert run("init", tmp_path / "clients" / "ben").exit_code == 0
    out = tmp_path / "status.html"
    shown = run("cohort", "status", tmp_path / "clients", "--out", out).output
    assert "an error in what they told about themselves, line 4: AW201 missing-key" in shown
    assert "afterword explain AW201" in out.read_text(encoding="utf-8")


def test_a_template_of_a_clients_own_brings_no_word_into_the_list(tmp_path: Path) -> None:
    """The list speaks our words alone: a client who calls a thank-you something else is listed as all others."""
    root = make_workspace(tmp_path / "amara", {"larkfield": typed_interview()}, {"name": "Amara Obi"})
    own = root / "templates" / "words"
    own.mkdir(parents=True)
    (own / "steps.yaml").write_text("follow-up: {title: Whisper, detail: Whisper}\n", encoding="utf-8")
    shown = run("cohort", "status", tmp_path, "--today", "2027-01-25").output
    assert "Wed 27 Jan 2027: a weekly follow-up" in shown
    assert "Whisper" not in shown


# --- what is told -----------------------------------------------------------------------------------------------------


def typed_interview(**changes: object) -> dict[str, object]:
    """An interview as a client types it."""
    return {
        "role": "HR Business Partner",
        "employer": {"name": "Larkfield Foods", "country": "US"},
        "held": "2027-01-13",
        "people": [{"name": "Angela Jones", "is": "hiring manager", "email": "a@larkfield.example"}],
        "interested": "yes",
        **changes,
    }


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four clients: one with an offer, one who is late, one from whom nothing came any more, one with nothing to do."""
    root = tmp_path_factory.mktemp("clients")
    me = {"name": "Somebody"}
    make_workspace(root / "zora", {"larkfield": typed_interview(offer=OFFER)}, me)
    make_workspace(root / "ben", {"larkfield": typed_interview(held="2027-01-21")}, me)
    make_workspace(root / "dana", {"larkfield": typed_interview(held="2026-10-01")}, me)
    make_workspace(root / "amara", {}, me)
    (root / "notes").mkdir()
    return root


def listed(folder: Path, *words_typed: str) -> Iterator[dict[str, list[str]]]:
    """What a program reads of each client."""
    result = run("cohort", "status", folder, "--json", "--today", "2027-01-25", *words_typed)
    assert result.exit_code == 0
    yield from json.loads(result.stdout)


def test_the_most_pressing_stand_first(cohort: Path) -> None:
    """Who has an offer to answer comes before who is late, both before who went quiet, and last is who has nothing to do; a folder of notes is nobody."""
    assert [entry["name"] for entry in listed(cohort)] == ["zora", "ben", "dana", "amara"]


def test_each_column_says_what_it_is_called(cohort: Path) -> None:
    """Late, due, an offer with its last day and hour, who waits since when, who has gone quiet, and what a letter lacks."""
    zora, ben, dana, amara = listed(cohort)
    assert zora["offers"] == ["answer by Fri 29 Jan 2027, 17:00"]
    assert "Thu 21 Jan 2027: thanks for the offer" in zora["late"]
    assert ben["late"][0] == "Thu 21 Jan 2027: a thank-you"
    assert "Thu 28 Jan 2027: a weekly follow-up" in ben["due"]
    assert ben["waiting"] == ["interview of Thu 21 Jan 2027"]
    assert ben["not_ready"][0] == "a thank-you lacks the link between what they look for and what the client brings"
    assert dana["quiet"] == ["interview of Thu 1 Oct 2026, 16 weeks ago"]
    assert dana["late"] == dana["waiting"] == []
    assert [amara[column] for column in COLUMNS if amara[column]] == [["has written down no interview yet"]]


def test_the_terminal_says_the_figures_at_the_end(cohort: Path) -> None:
    """Whoever reads one line reads the last."""
    shown = run("cohort", "status", cohort, "--today", "2027-01-25").output
    assert shown.endswith(
        "\n4 clients: 2 with something late, 2 of them late with a letter or an answer, 1 offer to answer, 1 gone quiet, "
        "1 with something NOT READY, 2 with nothing done in 7 days, 1 without an interview.\n"
    )


ENDS = {
    "accepted": "hired",
    "withdrawn": "withdrew",
    "rejected": "turned down",
    "declined": "declined an offer",
    "ghosted": "never heard again",
}


@pytest.mark.parametrize("result", ENDS)
def test_who_is_done_is_not_late_and_is_counted_by_how_it_ended(tmp_path: Path, result: str) -> None:
    """Placements are a centre's first figure: the hired, the withdrawn and the refused stand in a column of their own."""
    outcome = {"result": result, "on": "2027-01-20"}
    make_workspace(tmp_path / "gus", {"larkfield": typed_interview(outcome=outcome)}, {"name": "Gus Hale"})
    make_workspace(tmp_path / "ben", {"larkfield": typed_interview(held="2027-01-21")}, {"name": "Ben Cole"})
    ben, gus = listed(tmp_path)
    assert (ben["name"], ben["ended"], gus["ended"]) == ("ben", [], [f"{ENDS[result]}, interview of Wed 13 Jan 2027"])
    assert gus["late"] == gus["not_ready"] == gus["waiting"] == []
    shown = run("cohort", "status", tmp_path, "--today", "2027-01-25").output
    assert shown.endswith(f" How it ended: 1 {ENDS[result]}.\n")


def test_an_earlier_round_has_not_ended() -> None:
    """Who went on to the second round is neither hired nor refused by the first."""
    first = interview(held="2027-01-04", outcome={"result": "rejected", "on": "2027-01-06"})
    second = interview(held="2027-01-20", follows="first", outcome={"result": "accepted", "on": "2027-01-22"})
    row = row_of(Workspace(candidate(), {"first": first, "second": second}), "2027-01-25")
    assert row.cells["ended"].texts == ("hired, interview of Wed 20 Jan 2027",)


@pytest.mark.parametrize(
    ("today", "says"), [("2027-01-29", "answer by Fri"), ("2027-01-30", "was to be answered by Fri")]
)
def test_an_offer_whose_day_has_passed_is_not_to_be_answered_any_more(tmp_path: Path, today: str, says: str) -> None:
    """On the last day it counts as one to answer; the day after it says that it was, and is counted apart."""
    make_workspace(tmp_path / "lea", {"larkfield": typed_interview(offer=OFFER)}, {"name": "Lea Moss"})
    shown = run("cohort", "status", tmp_path, "--today", today).output
    assert f"Offer                {says} 29 Jan 2027, 17:00" in shown
    assert ("1 offer to answer" in shown) is (today == "2027-01-29")
    assert ("no offers to answer, 1 offer whose day has passed" in shown) is (today == "2027-01-30")


@pytest.mark.parametrize("log", [[], [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]])
def test_that_nobody_was_ever_thanked_is_said(log: list[dict[str, str]]) -> None:
    """Its day gone by, the thank-you is due no more: a coach still reads that none was sent, and nothing where one was."""
    value = interview(people=[{"name": "Angela Jones", "is": "hiring manager", "email": "a@x.example"}], log=log)
    row = row_of(Workspace(candidate(), {"larkfield": value}), "2027-02-01")
    told_of = [text for text in row.cells["notes"].texts if text.startswith("no thank-you was ever sent")]
    assert told_of == ["no thank-you was ever sent after the interview of Wed 13 Jan 2027"][len(log) :]


def test_late_says_first_what_somebody_waits_for(cohort: Path) -> None:
    """The letter comes before choosing references, which was due a week earlier; and so does a client with one."""
    zora, ben, *_ = listed(cohort)
    kinds = [text.partition(": ")[2] for text in zora["late"]]
    assert kinds.index("thanks for the offer") < kinds.index("choosing references")
    assert ben["late"][0] == "Thu 21 Jan 2027: a thank-you"


def test_what_was_done_since_last_week_is_said_and_who_did_nothing_is_counted(tmp_path: Path) -> None:
    """From Monday to Monday: a letter of Tuesday counts, one of the Monday before does not, nor one that is still to come."""
    for name, sent in [("amara", "2027-01-19"), ("ben", "2027-01-18"), ("chidi", "2027-01-26")]:
        log = [{"on": sent, "did": "thank-you/angela-jones"}]
        make_workspace(
            tmp_path / name, {"larkfield": typed_interview(held="2027-01-18", log=log)}, {"name": "Somebody"}
        )
    done = {entry["name"]: entry["done"] for entry in listed(tmp_path)}
    assert done == {"amara": ["Tue 19 Jan 2027: a thank-you"], "ben": [], "chidi": []}
    assert "2 with nothing done in 7 days" in run("cohort", "status", tmp_path, "--today", "2027-01-25").stdout


def test_a_letter_late_comes_before_chores_that_are_later_still(tmp_path: Path) -> None:
    """Sorted by Late, whoever owes a letter stands before whoever owes none, however long ago the rest was due."""
    sent = [
        {"on": f"2027-01-{day}", "did": step}
        for day, step in [(13, "thank-you/angela-jones"), (20, "follow-up/week-1")]
    ]
    make_workspace(tmp_path / "chores", {"larkfield": typed_interview(log=sent)}, {"name": "Somebody"})
    make_workspace(tmp_path / "letter", {"larkfield": typed_interview(held="2027-01-21")}, {"name": "Somebody"})
    assert [entry["name"] for entry in listed(tmp_path)] == ["letter", "chores"]


def test_who_has_nobody_and_who_has_told_nothing_stands_in_the_list(two: Path) -> None:
    """Ben has no coach in the table, and neither has written down an interview: both are said, and counted."""
    (two / "cohort.csv").write_text("name,folder,coach\nAmara,amara,Maya Lind\nBen,ben,\n", encoding="utf-8")
    amara, ben = listed(two)
    assert amara["notes"] == ["has written down no interview yet"]
    assert ben["notes"] == ["has no coach in cohort.csv", "has written down no interview yet"]
    assert "1 without a coach, 2 without an interview." in run("cohort", "status", two).output


PASSED_OVER = {
    "interviews/secretfirm.txt": "1 .txt in content/interviews",
    "interviews/secretfirm.YAML": "1 .YAML in content/interviews",
    "interviews/secretfirm.yaml.txt": "1 .txt in content/interviews",
    "interviews/secretfirm.docx": "1 .docx in content/interviews",
    "secretfirm.yaml": "1 .yaml in content",
}


@pytest.mark.parametrize("file", PASSED_OVER)
def test_a_file_that_nobody_reads_is_said_by_its_kind(two: Path, file: str) -> None:
    """Saved under another ending, or a folder too high: the client has told something, and nobody reads it."""
    (two / "amara" / "content" / file).write_text("role: Nurse\n", encoding="utf-8")
    amara, ben = listed(two)
    about = "files that are not read, as their place or ending is another:"
    assert amara["notes"] == [f"{about} {PASSED_OVER[file]}", "has written down no interview yet"]
    assert ben["notes"] == ["has written down no interview yet"]
    assert "secretfirm" not in json.dumps(amara)


def test_letters_beside_an_interview_are_no_files_passed_over(tmp_path: Path) -> None:
    """What a workspace is meant to hold is not told."""
    root = make_workspace(tmp_path / "amara", {"larkfield": typed_interview()}, {"name": "Amara Obi"})
    (root / "content" / "interviews" / "larkfield").mkdir()
    (root / "content" / "interviews" / "larkfield" / "follow-up-week-2.txt").write_text("Hello", encoding="utf-8")
    (root / "content" / "guides" / "mine.md").write_text("# Mine", encoding="utf-8")
    (amara,) = listed(tmp_path)
    assert not [text for text in amara["notes"] if "not read" in text]


def test_a_spreadsheet_works_nothing_out(cohort: Path, tmp_path: Path) -> None:
    """A client's name that begins like a formula is a name."""
    row = row_of(Workspace(candidate(), {"larkfield": interview()}), "2027-01-25")
    formula = Row('=HYPERLINK("https://evil.example")', "+1", "@Maya", row.cells)
    for write in (as_csv, as_items):
        text = write([formula]).decode("utf-8-sig")
        _, cells, *_ = csv.reader(StringIO(text))
        assert cells[:3] == ['\'=HYPERLINK("https://evil.example")', "'+1", "'@Maya"]
    result = run("cohort", "status", cohort, "--csv", tmp_path / "all.csv", "--today", "2027-01-25")
    assert f"Written: {tmp_path / 'all.csv'}" in result.output
    assert (tmp_path / "all.csv").read_bytes().startswith(b"\xef\xbb\xbfClient,Folder,Coach,Late,")


@pytest.mark.parametrize("option", ["--csv", "--out"])
@pytest.mark.parametrize("name", ["cohort.csv", "amara/content/me.yaml"])
def test_the_list_is_written_over_nothing_but_a_list_of_ours(two: Path, option: str, name: str) -> None:
    """A slip after --csv or --out costs neither the centre's table nor a client's file; last week's list is replaced."""
    (two / "cohort.csv").write_text("folder\namara\n", encoding="utf-8")
    before = (two / name).read_bytes()
    result = run("cohort", "status", two, option, two / name)
    assert result.exit_code == 1
    refused = {
        "cohort.csv": f"nothing is written over {two / name}, which is not as Afterword wrote it: give another name",
        "amara/content/me.yaml": f"{two / name} lies in the folder of amara, where nothing of another client may lie",
    }
    assert refused[name] in result.stderr
    assert (two / name).read_bytes() == before
    for today in ("2027-01-25", "2027-02-01"):
        assert run("cohort", "status", two, option, two / "list", "--today", today).exit_code == 0


def test_a_spreadsheet_has_days_and_counts_to_sort_and_filter_by(cohort: Path, tmp_path: Path) -> None:
    """One line a client with how many, the first day as a date, and which; in the other table each thing has a line of its own."""
    clients, items = tmp_path / "clients.csv", tmp_path / "items.csv"
    assert run("cohort", "status", cohort, "--csv", clients, "--items", items, "--today", "2027-01-25").exit_code == 0
    lines = list(csv.DictReader(StringIO(clients.read_bytes().decode("utf-8-sig"))))
    zora, ben = lines[:2]
    assert (zora["Folder"], zora["Offer"], zora["Offer: first day"]) == ("zora", "1", "2027-01-29")
    assert (ben["Late"], ben["Late: first day"]) == ("4", "2027-01-21")
    assert ben["Late: which"].startswith("Thu 21 Jan 2027: a thank-you; ")
    assert (ben["Gone quiet"], ben["Gone quiet: first day"], ben["Gone quiet: which"]) == ("0", "", "")
    things = list(csv.DictReader(StringIO(items.read_bytes().decode("utf-8-sig"))))
    bens = [thing for thing in things if thing["Folder"] == "ben" and thing["Column"] == "Late"]
    assert len(bens) == 4
    assert [bens[0][head] for head in ("Day", "What", "Times")] == ["2027-01-21", "a thank-you", "1"]
    assert sum(int(thing["Times"]) for thing in things if thing["Column"] == "Late") == sum(
        int(line["Late"]) for line in lines
    )


def test_a_name_of_several_lines_stands_on_one(two: Path) -> None:
    """A spreadsheet lets one press Enter in a cell: in no list does a client or a coach begin a line of their own by it."""
    table = 'name,folder,coach\n"Amara\r\nObi",amara,"Maya\n  Lind"\nBen,ben,Maya Lind\n'
    (two / "cohort.csv").write_text(table, encoding="utf-8")
    names = [(client.name, client.coach) for client in clients_in(two)]
    assert names == [("Amara Obi", "Maya Lind"), ("Ben", "Maya Lind")]
    ran = run("cohort", "status", two, "--today", "2027-01-25")
    assert "Amara Obi (amara, coach: Maya Lind)" in ran.stdout.splitlines()


def test_two_of_one_name_are_told_apart(two: Path) -> None:
    """Both are called John Smith and have one coach: list, page, both tables and programs say whose folder it is."""
    (two / "cohort.csv").write_text("name,folder,coach\nJohn Smith,amara,Nora\nJohn Smith,ben,Nora\n", encoding="utf-8")
    out, table, items = two / "all.html", two / "all.csv", two / "items.csv"
    shown = run("cohort", "status", two, "--out", out, "--csv", table, "--items", items).stdout
    assert "John Smith (amara, coach: Nora)" in shown
    assert "John Smith (ben, coach: Nora)" in shown
    assert [entry["folder"] for entry in listed(two)] == ["amara", "ben"]
    assert "<bdi>amara</bdi>" in out.read_text(encoding="utf-8")
    assert all("John Smith,ben,Nora," in file.read_text(encoding="utf-8") for file in (table, items))


def test_every_kind_and_every_lack_has_a_word_and_no_other_has() -> None:
    """The words of the list are held against the plan and against what letters can lack, both ways."""
    assert set(words()["deeds"]) == set(Kind)
    assert set(words()["gaps"]) == {*shipped("templates/words/reasons.yaml")["gaps"], "other"}


# --- whose workspaces ----------------------------------------------------------------------------------------------------


def names_in(folder: Path, table: str, encoding: str = "utf-8") -> list[tuple[str, str, str]]:
    """Each client of a table, with the coach and what is wrong with the line."""
    (folder / "cohort.csv").write_text(table, encoding=encoding)
    data = json.loads(run("cohort", "status", folder, "--json", "--today", "2027-01-25").stdout)
    return sorted((entry["name"], entry["coach"], " ".join(entry["not_ready"])) for entry in data)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Two clients without interviews, and a link to one of them."""
    for name in ("amara", "ben"):
        make_workspace(tmp_path / name, {}, {"name": "Somebody"})
    (tmp_path / "link").symlink_to(tmp_path / "ben")
    return tmp_path


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_is_read_as_the_spreadsheet_saved_it(two: Path, mark: str) -> None:
    """Commas, semicolons or tabs, a byte order mark, empty lines, heads in capitals, another order of the columns."""
    lines = [["Coach", "Folder", "Name"], ["Maya Lind", "amara", "Amara Obi"], ["", "", ""], ["", "ben", ""]]
    table = "\r\n".join(mark.join(cells) for cells in lines)
    assert names_in(two, table, "utf-8-sig") == [("Amara Obi", "Maya Lind", ""), ("ben", "", "")]


def test_a_table_may_say_first_what_stands_between_its_cells(two: Path) -> None:
    """Excel writes `sep=;` above the heads: the line is no client, and the lines below keep their numbers."""
    table = "sep=;\r\nname;folder;coach\r\nAmara, B.A.;amara;Maya Lind\r\nEve;eve;\r\n"
    assert names_in(two, table) == [
        ("Amara, B.A.", "Maya Lind", ""),
        ("Eve", "", "cohort.csv, line 4 names a folder that is not there (`afterword cohort init` makes it)"),
    ]


def test_a_line_with_a_cell_too_many_is_nobodys(two: Path) -> None:
    """An unquoted comma moves each cell by one: nobody guesses who coaches whom; commas that a spreadsheet left at the end are no cells."""
    table = "name,folder,coach\nObi, Amara,amara,Maya Lind\nBen,ben,Maya Lind,,\n"
    (two / "cohort.csv").write_text(table, encoding="utf-8")
    ben, obi = sorted(listed(two), key=lambda entry: entry["name"])
    assert (ben["name"], ben["coach"], obi["name"], obi["coach"]) == ("Ben", "Maya Lind", "Obi", "")
    assert obi["not_ready"][0].startswith(
        "cohort.csv, line 2 has 4 cells, and the first line names 3: put a text with a comma"
    )


def test_a_column_that_stands_twice_is_no_guess(two: Path) -> None:
    """Two columns for the coach: which of them counts only the centre can say."""
    (two / "cohort.csv").write_text("folder,coach,Coach\namara,Maya,Tom\n", encoding="utf-8")
    result = run("cohort", "status", two)
    assert (result.exit_code, result.stderr) == (
        1,
        "error: cohort.csv has the column `coach` 2 times: keep one of them\n",
    )


@pytest.mark.parametrize("command", ["status", "share"])
def test_what_is_passed_over_in_the_folder_is_said(two: Path, command: str) -> None:
    """A client who is in no line of the table, and a column under a name that nobody knows."""
    (two / "cohort.csv").write_text("Client,folder,phone\nAmara,amara,1\n", encoding="utf-8")
    assert run("cohort", command, two).stderr.splitlines() == [
        "cohort.csv: the column `client` is not read; name, folder, coach and email are",
        "cohort.csv: the column `phone` is not read; name, folder, coach and email are",
        "ben: no line of cohort.csv names this folder, so it is passed over",
    ]


@pytest.mark.skipif(Path("/TMP").exists(), reason="a disk on which small letters and capitals are the same")
@pytest.mark.parametrize("name", ["Cohort.csv", "cohort.xlsx", "cohort.csv.txt", "cohort 2027.csv"])
def test_a_table_of_another_name_is_not_passed_over_in_silence(two: Path, name: str) -> None:
    """The centre believes that its table is read: it hears that it is not, and what to call it."""
    (two / name).write_text("name,folder\nAmara,amara\n", encoding="utf-8")
    result = run("cohort", "status", two)
    assert result.stderr.startswith(
        f"{name} is not read, and every folder counts as a client: save it as CSV UTF-8 and call it"
    )
    assert run("cohort", "status", two, "--csv", two / "cohort-list.csv").exit_code == 0
    assert "cohort-list.csv" not in run("cohort", "status", two).stderr
    (two / name).rename(two / "cohort.csv")
    (two / name).write_text("the sheet that it was saved from", encoding="utf-8")
    assert "is not read" not in run("cohort", "status", two).stderr


def test_a_line_that_names_no_workspace_says_so_and_stops_no_other(two: Path) -> None:
    """Mistyped, empty, a link, the same twice, a file in no workspace: each line is told, and the others are read."""
    table = "name,folder\nAmara,amara\nMistyped,amra\nEmpty,\nLink,link\nTwice,amara\nLoose,cohort.csv\n,,\n-,\n"
    assert names_in(two, table) == [
        ("-", "", "cohort.csv, line 9 names no folder"),
        ("Amara", "", ""),
        (
            "Empty",
            "",
            "cohort.csv, line 4 names no folder, and none is called empty (`afterword cohort init` makes it)",
        ),
        ("Link", "", "cohort.csv, line 5 names a link, and links are not followed"),
        ("Loose", "", "cohort.csv, line 7 names a file that lies in no workspace"),
        ("Mistyped", "", "cohort.csv, line 3 names a folder that is not there (`afterword cohort init` makes it)"),
        ("Twice", "", "its workspace is in cohort.csv twice"),
    ]


def test_a_table_may_name_a_file_of_the_workspace(two: Path) -> None:
    """Whoever lists the files of their clients means the workspaces that these lie in."""
    assert names_in(two, "name,file\nAmara,amara/content/me.yaml\n") == [("Amara", "", "")]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (b"who,where\nAmara,amara\n", "has no column `folder`"),
        (b"", "has no column `folder`"),
        ("name,folder\nJosé,amara\n".encode("latin-1"), "save it again as CSV UTF-8"),
    ],
)
def test_a_table_that_cannot_be_read_is_told(two: Path, table: bytes, said: str) -> None:
    """Another encoding, or no column that says where: one sentence, exit code 1, nothing is guessed."""
    (two / "cohort.csv").write_bytes(table)
    result = run("cohort", "status", two)
    assert (result.exit_code, said in result.stderr) == (1, True)


def test_a_folder_without_a_workspace_says_how_to_begin(tmp_path: Path) -> None:
    """Nobody is there yet: the sentence says what makes a client."""
    result = run("cohort", "status", tmp_path)
    assert result.exit_code == 1
    assert "no workspace is in this folder" in result.stderr


def test_a_link_in_a_clients_folder_hides_that_client_alone(two: Path) -> None:
    """A client whose interviews are a link to another client's reads nothing of them into the list."""
    make_workspace(two / "chidi", {"larkfield": typed_interview()}, {"name": "Chidi"})
    (two / "amara" / "content" / "interviews").rmdir()
    (two / "amara" / "content" / "interviews").symlink_to(two / "chidi" / "content" / "interviews")
    amara, _, chidi = sorted(listed(two), key=lambda entry: entry["name"])
    assert amara["not_ready"] == ["something in the folder may not be opened; `afterword cohort build` names it"]
    assert amara["late"] == []
    assert chidi["late"]


def test_what_the_worker_could_not_do_is_not_blamed_on_the_client(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A worker of another version, a lost one, a fault of ours: the list says that, and not that a folder may not be opened."""
    root = make_workspace(tmp_path / "amara", {"larkfield": typed_interview()}, {"name": "Amara"})
    of_old = stands(Task(0, str(root), day("2027-01-25"), version="0.0.1"))
    monkeypatch.setattr(work, "standing", lambda *_: 1 / 0)
    of_ours = stands(Task(0, str(root), day("2027-01-25")))
    listed = [rows([Client("Amara Obi", root, "")], [result])[0] for result in (of_old, of_ours)]
    old, ours = (told(row) for row in listed)
    assert "and not 0.0.1" in old
    assert "Afterword itself failed on it (ZeroDivisionError)" in ours
    assert "may not be opened" not in old + ours
    assert str(tmp_path) not in old + ours
