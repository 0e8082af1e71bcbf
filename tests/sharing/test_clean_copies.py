"""No false stops: every copy of the product's own worked cases, for every reader, passes without a stop and without a question."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from afterword.frozen import replace
from afterword.interview.model.audience import Audience
from afterword.interview.model.entries import Entry
from afterword.interview.model.own_drafts import OwnDraft
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.sharing.leaks.repeats import regions_of, repeats
from afterword.sharing.leaks.search import Leak, search
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import KINDS_FOR, NothingToShareError, SharedCopy, copy_of
from afterword.workbook.views.interview import views
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from scenarios.test_scenarios import CASES, scenario_builds, write_scenario
from support.turns import some
from support.workspace import CHECKOUT, example_workspace

pytestmark = pytest.mark.long

GALLERY = CHECKOUT / "tests" / "cases" / "gallery"
BUILDS = some(list(scenario_builds()), 27)
READERS = [(audience, kind) for audience, kinds in KINDS_FOR.items() for kind in kinds]


def copies(workspace: Workspace, today: dt.date) -> Iterator[tuple[Wish, SharedCopy]]:
    """Every copy of every interview for every reader, of those that have something in them."""
    cases = cases_of(workspace, today, shipped_wording())
    for name in workspace.interviews:
        for audience, kind in READERS:
            wish = Wish(name, audience, kind)
            try:
                yield wish, copy_of(cases, wish, shipped_wording())
            except NothingToShareError:
                continue


def found_in(copy: SharedCopy) -> tuple[Leak, ...]:
    """What is said of a copy before it is printed: of the candidate's own words, and of the files."""
    documents = {f"{number}.html": job.html for number, job in enumerate(copy.documents)}
    files = {name: text.encode() for name, text in (dict(copy.texts) | documents).items()}
    visible = [shown.text for shown in copy.shown]
    return (*repeats(copy), *search(files, copy.withheld, visible, regions_of(copy)))


def assert_clean(workspace: Workspace, today: dt.date) -> None:
    found = {wish: found_in(copy) for wish, copy in copies(workspace, today)}
    assert found
    assert {wish: leaks for wish, leaks in found.items() if leaks} == {}


@pytest.mark.parametrize(("case", "build"), [each[:2] for each in BUILDS], ids=[each[2] for each in BUILDS])
def test_the_copies_of_a_worked_case_pass(case: dict[str, Any], build: dict[str, Any], tmp_path: Path) -> None:
    """Employer, pay, people and places of all kinds: what their reader may see is no find and no question."""
    assert CASES.is_dir()
    assert_clean(read_workspace(write_scenario(tmp_path, case, build)), build["today"])


@pytest.mark.rare
def test_the_copies_of_the_gallery_pass() -> None:
    """Four applications of one candidate, each with pay and people of its own: none is found in a copy of another."""
    assert_clean(read_workspace(GALLERY), dt.date(2027, 3, 12))


@pytest.mark.thorough
def test_the_copies_of_the_example_pass(tmp_path: Path) -> None:
    """The example that comes with the product can be shared as it is."""
    assert_clean(read_workspace(example_workspace(tmp_path / "search")), dt.date(2027, 1, 14))


def sent(workspace: Workspace, today: dt.date) -> Workspace:
    """What is read once every letter that is ready has been sent and ticked on its page, which writes its words into the file."""
    cases = cases_of(workspace, today, shipped_wording())
    interviews = dict(workspace.interviews)
    for view in views(cases, shipped_wording()):
        entries = [
            Entry.model_construct(on=today, did=each.draft.id.within, words=each.draft.body, answered=None, note=None)
            for each in view.drafts
        ]
        value = interviews[view.id]
        interviews[view.id] = value.model_copy(update={"log": (*value.log, *entries)})
    return replace(workspace, interviews=interviews)


@pytest.mark.thorough
def test_a_letter_that_was_sent_stops_no_copy(tmp_path: Path) -> None:
    """Ticked on its page, a letter stands in the file word for word, and again in the copy as the workbook writes it: no find."""
    workspace = sent(read_workspace(example_workspace(tmp_path / "search")), dt.date(2027, 1, 14))
    assert any(entry.words for each in workspace.interviews.values() for entry in each.log)
    assert_clean(workspace, dt.date(2027, 2, 20))


@pytest.mark.thorough
def test_what_an_own_letter_leaves_of_the_workbooks_words_stops_no_other_copy(tmp_path: Path) -> None:
    """A letter changed by a sentence in the first round is like that of the second for the rest: only that sentence is private."""
    workspace = read_workspace(example_workspace(tmp_path / "search"))
    first = workspace.interviews["larkfield"]
    case = cases_of(workspace, dt.date(2027, 1, 14), shipped_wording())
    body = views(case, shipped_wording())[0].drafts[0].draft.body
    mine = "The orchard behind the second hall was in bloom."
    letter = OwnDraft.model_construct(of="thank-you/angela-jones", subject=None, text=f"{body}\n\n{mine}")
    rounds = {"larkfield": first, "before": first.model_copy(update={"drafts": (letter,)})}
    two = replace(workspace, interviews=rounds)
    wish = Wish("larkfield", Audience.COACH, CopyKind.WORKBOOK)
    copy = copy_of(cases_of(two, dt.date(2027, 1, 14), shipped_wording()), wish, shipped_wording())
    assert found_in(copy) == ()
    assert [each.text for each in copy.withheld if each.place == ("before", "drafts", 0, "text")] == [mine]
