"""Which interviews of many count as unchanged: only those of which nothing would be written otherwise."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.cli.opened.opening import opened
from afterword.frozen import replace
from afterword.publish import kept
from afterword.publish.inputs import inputs_of
from afterword.serve.live import remembering
from afterword.serve.live.remembering import Known, Remembering
from afterword.workbook.compose import KeptPart, Workbook, compose
from support.turns import some
from support.workspace import LARKFIELD, brief_workspace

pytestmark = pytest.mark.workspace

DAY = "2027-01-20"
ALL = {"larkfield", "second", "bell"}
Written = dict[str, object]
OFFER = """
offer:
  received: 2027-01-18
  answer_by: 2027-01-29
"""


@pytest.fixture(scope="module")
def begun_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a first talk, a second one that follows it, and a talk elsewhere."""
    root = brief_workspace(tmp_path_factory.mktemp("kept") / "search")
    text = (root / LARKFIELD).read_text(encoding="utf-8")
    interviews = root / "content" / "interviews"
    later = text.replace("held: 2027-01-13", "held: 2027-01-19")
    (interviews / "second.yaml").write_text(f"{later}\nfollows: larkfield\n", encoding="utf-8")
    (interviews / "bell.yaml").write_text(text.replace("Larkfield Foods", "Bell Mills"), encoding="utf-8")
    return root


@pytest.fixture
def search(begun_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Such a workspace, whose three interviews are many."""
    monkeypatch.setattr(kept, "FEW", 1)
    return Path(shutil.copytree(begun_once, tmp_path / "search"))


def written(root: Path, day: str) -> tuple[dict[str, KeptPart], Written]:
    """What there is to keep of each interview, and everything that is written of each."""
    workspace = opened(root, dt.date.fromisoformat(day))
    cases, wording = workspace.cases, workspace.wording
    workbook = compose(cases, wording)
    parts = kept.parts_of(root, cases, workbook, inputs_of(root, day, {}))
    things = (*workbook.pages, *workbook.documents, *workbook.mails)
    of = {name: [thing for thing in things if thing.path.startswith(f"interviews/{name}/")] for name in parts}
    return dict(parts), {name: (of[name], parts[name].drafts) for name in parts}


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Save one of the files with a text in the place of another."""

    def edit(root: Path) -> None:
        path = root / "content" / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return edit


def own_letter(root: Path) -> None:
    """A letter in one's own words beside the talk elsewhere."""
    folder = root / "content" / "interviews" / "bell"
    folder.mkdir()
    (folder / "note.txt").write_text("Subject: Hello\n\nDear all,\n", encoding="utf-8")


def removed(root: Path) -> None:
    """The second talk is taken out."""
    (root / "content" / "interviews" / "second.yaml").unlink()


CHANGES = {
    "the talk elsewhere": (edited("interviews/bell.yaml", "customer service", "customer care"), {"bell"}),
    "the second talk": (edited("interviews/second.yaml", "customer service", "customer care"), {"second"}),
    "the first talk, which the second follows": (
        edited("interviews/larkfield.yaml", "customer service", "customer care"), {"larkfield", "second"},
    ),
    "the day of the second talk": (
        edited("interviews/second.yaml", "2027-01-19", "2027-01-18"), {"larkfield", "second"},
    ),
    "a second talk less": (removed, {"larkfield", "second"}),
    "an offer elsewhere": (edited("interviews/bell.yaml", "\nsalary:", f"{OFFER}salary:"), ALL),
    "another employer": (edited("interviews/bell.yaml", "Bell Mills", "Bell Foundry"), {"bell"}),
    "the candidate's name": (edited("me.yaml", "Jane", "Joan"), ALL),
    "a letter": (own_letter, {"bell"}),
    "a guide": (edited("guides/my-notes.md", "", "More"), ALL),
}  # fmt: skip


@pytest.mark.thorough
@pytest.mark.parametrize("name", some([*CHANGES], 4))
def test_an_interview_is_kept_only_if_nothing_of_it_would_be_written_otherwise(search: Path, name: str) -> None:
    """A change reaches the interviews that it concerns, rounds and offers elsewhere too; of the others each word is the same."""
    (search / "content" / "guides" / "my-notes.md").write_text("# Notes\n", encoding="utf-8")
    change, touched = CHANGES[name]
    parts, before = written(search, DAY)
    change(search)
    parts_now, now = written(search, DAY)
    same = {name for name in parts if name in parts_now and parts[name].key == parts_now[name].key}
    assert ALL - same == touched
    assert {name: now[name] for name in same} == {name: before[name] for name in same}


def remembered(root: Path, before: Known) -> tuple[Known, Workbook]:
    """A build as the server makes it, which knows of the one before; what there is to keep of it, and its workbook."""
    workspace = opened(root, dt.date.fromisoformat(DAY))
    server = Remembering(root, inputs_of(root, DAY, {}), before)
    workbook = server.compose(workspace.cases, workspace.wording)
    return server.known, workbook


def whole(workbook: Workbook) -> dict[str, str]:
    """The text of each page that was written."""
    return {page.path: page.body for page in workbook.pages if page.body}


REMEMBERED = {
    "the talk elsewhere, of many": ("the talk elsewhere", 1, ALL - {"bell"}),
    "a second talk less, of many": ("a second talk less", 1, {"bell"}),
    "an offer elsewhere, of many": ("an offer elsewhere", 1, set()),
    "the talk elsewhere, of few": ("the talk elsewhere", 10, ALL - {"bell"}),
    "a second talk less, of few": ("a second talk less", 10, set()),
    "another name in the menus, of many": ("another employer", 1, ALL - {"bell"}),
    "another name in the menus, of few": ("another employer", 10, set()),
}


@pytest.mark.thorough
@pytest.mark.parametrize("name", some([*REMEMBERED], 4))
def test_a_server_that_remembers_says_what_one_that_begins_says(
    search: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a change only what it concerns is written anew, and every page, letter and date is that of a first build."""
    change, few, unchanged = REMEMBERED[name]
    monkeypatch.setattr(remembering, "FEW", few)
    known, _ = remembered(search, Known())
    CHANGES[change][0](search)
    known, workbook = remembered(search, known)
    assert workbook.unchanged.keys() == unchanged
    assert known.views.keys() == known.parts.keys()
    _, first = remembered(search, Known())
    assert workbook.all_calendars == first.all_calendars
    assert set(workbook.calendars) <= set(first.calendars)
    assert whole(workbook).items() <= whole(first).items()
    assert [page.path for page in workbook.pages] == [page.path for page in first.pages]


def test_the_front_page_says_of_what_is_kept_what_it_would_say_of_it_anew(search: Path) -> None:
    """With an offer waiting in one of many interviews, the first page leads to each way to answer it after every build."""
    CHANGES["an offer elsewhere"][0](search)
    workspace = opened(search, dt.date.fromisoformat(DAY))
    cases, wording = workspace.cases, workspace.wording
    workbook = compose(cases, wording)
    parts = kept.parts_of(search, cases, workbook, inputs_of(search, DAY, {}))
    again = compose(cases, wording, unchanged=parts)
    assert "Your ways to answer" in again.pages[0].body
    assert again.pages[0] == workbook.pages[0]


def test_what_was_not_printed_yet_waits_while_another_interview_is_changed(search: Path) -> None:
    """While the first documents are still being printed, a change to one interview writes none of the others anew."""
    known, first = remembered(search, Known())
    CHANGES["the talk elsewhere"][0](search)
    _, workbook = remembered(search, known)
    assert workbook.unchanged.keys() == ALL - {"bell"}
    assert {job.path for job in workbook.documents} == {job.path for job in first.documents}


def test_a_document_that_is_gone_from_the_cache_is_made_again(search: Path) -> None:
    """Who clears the hidden folder while the pages are open gets every document back at the next change."""
    known, first = remembered(search, Known())
    CHANGES["the talk elsewhere"][0](search)
    _, workbook = remembered(search, replace(known, jobs={}))
    assert workbook.unchanged == {}
    assert {job.path for job in workbook.documents} == {job.path for job in first.documents}


def test_the_next_day_everything_is_looked_at_anew(search: Path) -> None:
    """What is due today is late tomorrow: no interview is kept over midnight."""
    today, _ = written(search, DAY)
    tomorrow, _ = written(search, "2027-01-21")
    assert [name for name in ALL if today[name].key == tomorrow[name].key] == []


def test_of_few_interviews_nothing_is_put_on_record(search: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With few interviews each menu names the others, and nothing of them is written down for the next build."""
    monkeypatch.setattr(kept, "FEW", 3)
    workspace = opened(search, dt.date.fromisoformat(DAY))
    cases, wording = workspace.cases, workspace.wording
    workbook = compose(cases, wording)
    assert kept.parts_to_record(search, cases, workbook, inputs_of(search, DAY, {})) == {}
