"""The worked cases of tests/cases/scenarios: dates to the day, what must be there, and what must not."""

import datetime as dt
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from afterword.diagnostics import has_errors
from afterword.diagnostics.render import as_text
from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import read_workspace
from afterword.plan.cases import Cases
from afterword.plan.steps import Kind, State
from afterword.publish.pdf import engine as pdf
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.copies import copy_of
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.views.steps import StepView
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.pages import page_of
from support.seed import RUN, SEED, plain_words

pytestmark = pytest.mark.long

CASES = Path(__file__).parent.parent / "cases" / "scenarios"


@dataclass(frozen=True)
class Built:
    """One build of a scenario: what was expected, and what came out."""

    expected: dict[str, Any]
    view: InterviewView
    views: tuple[InterviewView, ...]
    workbook: Workbook
    cases: Cases

    @property
    def drafts(self) -> dict[str, Draft]:
        """The drafts by step."""
        return {each.draft.id.within: each.draft for each in self.view.drafts}

    @property
    def steps(self) -> dict[str, StepView]:
        """The steps that are still part of the plan."""
        return {step.id.within: step for step in self.view.steps if step.open or step.state is State.DONE}

    def pages(self, prefix: str = "") -> str:
        """The pages as a reader sees them."""
        bodies = [page.body for page in self.workbook.pages if page.path.startswith(prefix)]
        return _plain("\n".join(bodies))

    def dates(self, *, optional: bool) -> list[dt.date]:
        """The follow-ups still to be sent."""
        steps = [step for step in self.view.plan.of(Kind.FOLLOW_UP) if step.state is State.OPEN]
        return [step.due for step in steps if step.optional is optional and step.due]


def _plain(page: str) -> str:
    """A page as a reader sees it: no tags, no entities, single spaces."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def scenario_builds() -> Iterator[tuple[dict[str, Any], dict[str, Any], str]]:
    """Every case with each of its builds, and what the two are called."""
    for path in sorted(CASES.glob("*.yaml")):
        case = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for expected in case["builds"]:
            yield case, expected, f"{path.stem}: {expected['name']}"


def write_scenario(root: Path, case: dict[str, Any], expected: dict[str, Any]) -> Path:
    """Write the workspace of a case as one of its builds wants it. Gives its folder."""
    content = root / "content"
    (content / "interviews").mkdir(parents=True)
    (content / "me.yaml").write_text(_changed(case["me"], expected.get("change_me", [])), encoding="utf-8")
    for name, text in case["interviews"].items():
        changed = expected.get("change_in", _of(case, expected))
        changes = [each for each in expected.get("change", []) if name == changed]
        (content / "interviews" / f"{name}.yaml").write_text(_changed(text, changes), encoding="utf-8")
    return root


def _builds() -> Iterator[Any]:
    for case, expected, name in scenario_builds():
        yield pytest.param((case, expected), id=name)


@pytest.fixture(scope="module", params=list(_builds()))
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    case, expected = request.param
    root = write_scenario(tmp_path_factory.mktemp("scenario"), case, expected)
    cases = cases_of(read_workspace(root), expected["today"], shipped_wording())
    assert [as_text(each) for each in all_problems(cases, shipped_wording())] == []
    shown = views(cases, shipped_wording())
    name = _of(case, expected)
    workbook = compose(cases, shipped_wording(), shown)
    return Built(expected, next(view for view in shown if view.id == name), shown, workbook, cases)


def _of(case: dict[str, Any], expected: dict[str, Any]) -> str:
    """The interview that a build is about, and that its changes are made in: the first, when nothing is said."""
    return str(expected.get("of", next(iter(case["interviews"]))))


def _changed(text: str, changes: list[list[str]]) -> str:
    for old, new in changes:
        assert old in text, f"the case has no {old!r}"
        text = text.replace(old, new)
    return text


@pytest.fixture
def expected(built: Built) -> dict[str, Any]:
    return built.expected


_READ = {
    "build": "absent_drafts absent_steps advice all_drafts cautions change change_in change_me coach_copy distinct documents drafts "
    "drafts_omit events_on follow_ups front_contains important name next no_advice of one_page optional optional_steps pages_contain pages_omit paper parts "
    "proves steps today",
    "draft": "begins contains dated ends gaps_contain in_order most_words no_address omits once only_if ready subject to",
    "document": "contains omits once",
    "broken": "change name proves says",
}


def test_no_expectation_is_passed_over(expected: dict[str, Any]) -> None:
    """A word that this file does not look for would make a case promise more than is checked."""
    read = {name: set(words.split()) for name, words in _READ.items()}
    assert set(expected) <= read["build"]
    assert {key for wanted in expected.get("drafts", {}).values() for key in wanted} <= read["draft"]
    assert {key for wanted in expected.get("documents", {}).values() for key in wanted} <= read["document"]


def test_follow_ups_fall_on_these_days_and_no_others(built: Built, expected: dict[str, Any]) -> None:
    """The weekly emails are dated to the day, the planned ones and the optional ones apart."""
    if "follow_ups" in expected:
        assert built.dates(optional=False) == expected["follow_ups"]
        assert built.dates(optional=True) == expected["optional"]
    assert all(day <= built.view.interview.held.on + dt.timedelta(days=49) for day in built.dates(optional=True))


def test_the_one_next_thing_is_the_right_one(built: Built, expected: dict[str, Any]) -> None:
    """Page one opens with what is to be done next, across all interviews."""
    found = [str(each.next.id) for each in built.views if each.next]
    assert found
    if "next" in expected:
        assert expected["next"] in found
        title = next(step.title for each in built.views for step in each.steps if str(step.id) == expected["next"])
        front = built.pages("index.md")
        assert front.index("The one next thing") < front.index(title)


def test_steps_are_there_on_their_dates(built: Built, expected: dict[str, Any]) -> None:
    """Every other dated step falls on its day; what is optional says so; what must not be there is not."""
    assert {name: built.steps[name].due for name in expected.get("steps", {})} == expected.get("steps", {})
    assert [name for name in expected.get("optional_steps", []) if not built.steps[name].optional] == []
    assert [name for name in expected.get("important", []) if not built.steps[name].important] == []
    assert [name for name in expected.get("absent_steps", []) if name in built.steps] == []
    for name, text in expected.get("cautions", {}).items():
        assert text in " ".join(built.steps[name].cautions)


def test_drafts_say_what_they_must_and_nothing_else(built: Built, expected: dict[str, Any]) -> None:
    """Each draft goes to the right person on the right day, in the words it must have and without those it must not."""
    for name, wanted in expected.get("drafts", {}).items():
        assert _faults(built.drafts[name], wanted) == []
    assert [name for name in expected.get("absent_drafts", []) if name in built.drafts] == []
    if "all_drafts" in expected:
        assert sorted(built.drafts) == sorted(expected["all_drafts"])
    bodies = [built.drafts[name].body for name in expected.get("distinct", [])]
    assert len(set(bodies)) == len(bodies)


def _faults(draft: Draft, wanted: dict[str, Any]) -> list[str]:
    body = draft.body
    words = len(body.split("\n\n", 1)[1].rsplit("\n\nBest regards,", 1)[0].split())
    address = draft.to.email if draft.to else None
    checks = {
        f"on {draft.on}": draft.on == wanted.get("dated", draft.on),
        f"to {address}": address == wanted.get("to", address),
        f"only if {draft.use_only_if!r}": wanted.get("only_if", "") in draft.use_only_if,
        f"ready {draft.complete}": draft.complete is wanted.get("ready", draft.complete),
        "has an address": not wanted.get("no_address") or draft.to is None,
        f"begins {body[:40]!r}": body.startswith(wanted.get("begins", "")),
        f"ends {body[-40:]!r}": body.endswith(wanted.get("ends", "")),
        f"{words} words": words <= wanted.get("most_words", words),
        f"gaps {draft.gaps}": wanted.get("gaps_contain", "") in " ".join(draft.gaps),
        f"subject {draft.subject!r}": wanted.get("subject", "") in draft.subject,
        **{f"lacks {text!r}": text in body for text in wanted.get("contains", [])},
        **{f"{text!r} not once": body.count(text) == 1 for text in wanted.get("once", [])},
        **{f"{text!r} out of order": place >= 0 for text, place in _places(body, wanted.get("in_order", []))},
        **{f"holds {text!r}": text not in body for text in wanted.get("omits", [])},
    }
    return [f"{draft.id}: {fault}" for fault, fine in checks.items() if not fine]


def _places(body: str, texts: list[str]) -> Iterator[tuple[str, int]]:
    """Where each text stands after the one before it; -1 when it does not."""
    after = 0
    for text in texts:
        after = body.find(text, after) if after >= 0 else -1
        yield text, after


def test_pages_hold_what_they_must_and_nothing_else(built: Built, expected: dict[str, Any]) -> None:
    """The pages say what the case asks for; the front page first of all."""
    pages, front = built.pages(), built.pages("index.md")
    assert [text for text in expected.get("pages_contain", []) if text.lower() not in pages.lower()] == []
    assert [text for text in expected.get("pages_omit", []) if text in pages] == []
    assert [text for text in expected.get("front_contains", []) if text not in front] == []
    drafts = " ".join(draft.subject + draft.body for draft in built.drafts.values())
    assert [text for text in expected.get("drafts_omit", []) if text in drafts] == []
    if "parts" in expected:
        assert [chapter.name for chapter in built.view.chapters] == expected["parts"]


def test_documents_hold_what_they_must_and_nothing_else(built: Built, expected: dict[str, Any]) -> None:
    """What is handed to the employer has every line that the case asks for, to the cent, and nothing private."""
    documents = {job.path.rpartition("/")[2].removesuffix(".pdf"): job.html for job in built.workbook.documents}
    assert {"checklist", "workbook"} <= documents.keys()
    for name, wanted in expected.get("documents", {}).items():
        text = _plain(documents[name].partition("<body")[2])
        assert [each for each in wanted.get("contains", []) if each not in text] == []
        assert [each for each in wanted.get("omits", []) if each in text] == []
        assert [each for each in wanted.get("once", []) if text.count(each) != 1] == []
    sizes = {name: f"size: {expected.get('paper', built.view.paper)}" in text for name, text in documents.items()}
    assert [name for name, fits in sizes.items() if not fits] == []


def test_a_coachs_copy_holds_what_it_must_and_nothing_private(built: Built, expected: dict[str, Any]) -> None:
    """What a coach is handed says so, has what they can help with, and nothing that is the candidate's alone (V5, E17)."""
    if "coach_copy" not in expected:
        return
    copy = copy_of(built.cases, Wish(built.view.id, Audience.COACH, CopyKind.WORKBOOK), shipped_wording())
    text = _plain("\n".join([*copy.texts.values(), *(job.html for job in copy.documents)]))
    assert [each for each in expected["coach_copy"].get("contains", []) if each not in text] == []
    assert [each for each in expected["coach_copy"].get("omits", []) if each in text] == []


def test_the_calendar_has_these_entries_on_a_day(built: Built, expected: dict[str, Any]) -> None:
    """One email a day is one entry, whatever it carries (E38)."""
    own = next(calendar for calendar in built.workbook.calendars if built.view.id in calendar.path)
    for day, entries in expected.get("events_on", {}).items():
        assert [event.summary for event in own.events if event.on == day and not event.cancelled] == entries


def test_no_draft_repeats_the_article_of_the_method(built: Built) -> None:
    """The elements are those of the article, in their order, and none of its sentences is in any letter (V16, E31)."""
    split = [plain_words(each) for each in re.split(r"(?<=[.?!:])\s", SEED)]
    sentences = [" ".join(words) for words in split if len(words) >= RUN]  # a shorter one is anybody's
    letters = {name: f" {' '.join(plain_words(draft.body))} " for name, draft in built.drafts.items()}
    assert [(name, each) for name, letter in letters.items() for each in sentences if f" {each} " in letter] == []


def _broken() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.yaml")):
        case = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for wrong in case.get("broken", []):
            yield pytest.param(case, wrong, id=f"{path.stem}: {wrong['name']}")


@pytest.mark.parametrize(("case", "wrong"), list(_broken()))
def test_a_slip_in_the_file_is_an_error_with_its_mend(
    case: dict[str, Any], wrong: dict[str, Any], tmp_path: Path
) -> None:
    """A case that is typed with a slip is stopped, at the slip, and told what to write instead (E32)."""
    assert set(wrong) <= set(_READ["broken"].split())
    workspace = read_workspace(write_scenario(tmp_path, case, wrong))
    told = [as_text(each) for each in workspace.diagnostics]
    assert has_errors(workspace.diagnostics)
    assert [text for text in wrong["says"] if text not in "\n".join(told)] == []


def test_what_must_fit_on_one_page_does(built: Built, expected: dict[str, Any]) -> None:
    """Each document of which one page is asked is printed, and is one page long (S71)."""
    jobs = {job.path.rpartition("/")[2].removesuffix(".pdf"): job for job in built.workbook.documents}
    for name in expected.get("one_page", []):
        assert jobs[name].most_pages == 1
        assert pdf.render(jobs[name]).startswith(b"%PDF-")


def test_the_check_warns_of_nothing_that_is_fine(built: Built, expected: dict[str, Any]) -> None:
    """Advice that the case calls for is given, and advice that it has no place for is not."""
    found = {each.code for each in content(built.cases, shipped_wording())}
    assert [code for code in expected.get("advice", []) if code not in found] == []
    assert [code for code in expected.get("no_advice", []) if code in found] == []


def test_the_least_you_would_accept_stays_on_your_own_pages(built: Built) -> None:
    """The walk-away is on the interview's salary page for the candidate, and in no document, mail or calendar (S38-S42, E17)."""
    for each in built.views:
        if each.interview.salary.walk_away is None:
            continue
        figure = f"{int(each.interview.salary.walk_away):,}"
        assert figure in _plain(page_of(each, "salary"))
        leaving = [job.html for job in built.workbook.documents] + [
            mail.draft.subject + mail.draft.body for mail in built.workbook.mails
        ]
        leaving += [event.summary + event.uid for calendar in built.workbook.calendars for event in calendar.events]
        assert [text for text in leaving if figure in text or figure.replace(",", "") in text] == []


def test_no_draft_that_is_ready_has_a_gap_left_in_it(built: Built) -> None:
    """What is marked ready can be sent as it stands: no placeholder, no empty link, no double space, the role named."""
    for draft in built.drafts.values():
        if draft.complete:
            assert not re.search(r"\[ADD|<Insert|\bNone\b|\{\{|  ", draft.body), draft.id
            assert built.view.interview.role in draft.body, draft.id
            assert len(draft.subject) <= 60, draft.id
