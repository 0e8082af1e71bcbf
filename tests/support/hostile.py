"""Interviews in which every field for texts or addresses holds something hostile, each field another value at a time."""

import datetime as dt
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from afterword.diagnostics import has_errors
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.links import Article, News
from afterword.interview.model.referees import Reference
from afterword.interview.model.terms import Finding
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.plan.cases import Cases
from afterword.workbook import compose as composing
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.wording.wording import shipped_wording
from support.filling import Leaf, Pick, filled, leaves, taken
from support.front import front_page
from support.turns import some
from support.workspace import CHECKOUT, Tree, as_yaml, make_workspace

TODAY = dt.date(2027, 1, 13)
SHARP = 2_000  # from this turn on each field for texts holds something that would run, were it not escaped
_RUNS = ("html_script", "json_island", "html_deeper")
_NOT_AT_ONCE = ("follows", "was", "offer", "outcome", "employer_said", "fields", "calendar", "next_step")


@cache
def _groups() -> dict[str, list[str]]:
    cases: dict[str, list[str]] = json.loads(
        (CHECKOUT / "tests" / "cases" / "hostile_values.json").read_text(encoding="utf-8")
    )
    return cases


@cache
def values() -> tuple[str, ...]:
    """Every hostile value, whatever it attacks."""
    return tuple(value for group in _groups().values() for value in group)


def picker(turn: int) -> Pick:
    """Gives field number f the value number f + turn: over as many turns as there are values, each field has had each."""

    def pick(leaf: Leaf) -> str:
        known = _sharp(leaf.path) if turn >= SHARP and leaf.text else _known(leaf.path)
        return known[(turn + _number(leaf.path)) % len(known)]

    return pick


@dataclass(frozen=True)
class Case:
    """A hostile interview with its hostile candidate."""

    id: str
    interview: dict[str, Tree]
    me: dict[str, Tree]

    def workspace(self) -> Workspace:
        """Both, read through the same door as a person's files."""
        interview, wrong = load_interview(as_yaml(self.interview), f"{self.id}.yaml")
        me, more = load_candidate(as_yaml(self.me), "me.yaml")
        assert interview is not None, [each for each in wrong if has_errors([each])]
        assert me is not None, [each for each in more if has_errors([each])]
        return Workspace(me, {self.id: interview})


def case(turn: int, **changes: Tree) -> Case:
    """The interview and the candidate of one turn; `changes` replace keys of the interview."""
    me = filled(Candidate, picker(turn))
    me["referees"] = [
        {
            **_one(Referee, turn + number, "referees"),
            "id": f"r-{number}",
            "said_yes": "yes" if number < 4 else "no",
            "not_before_offer": "no",
        }
        for number in range(1, 5)
    ]
    tree = filled(Interview, picker(turn)) | _plain(turn, me) | changes
    return Case(f"turn-{turn}", _without_empty(tree), me)


def people(turn: int, *parts: str, **changes: Tree) -> list[Tree]:
    """Hostile people who had these parts; a key changed to nothing is left out."""
    found = [
        {**_one(Person, turn + number, "people"), "id": f"p-{number}", "is": part, **changes}
        for number, part in enumerate(parts, 1)
    ]
    return [_without_empty(each) for each in found]


def one_of_each() -> tuple[Case, ...]:
    """The courses an interview can take that have words of their own, beside the open one."""
    offer = filled(Interview, picker(3))["offer"]
    met = {"held": "2027-01-11"}
    return (
        case(900, interested="no"),
        case(901, panel_note="one", stage="panel", people=people(901, "hiring manager", "interviewer", "interviewer")),
        case(902, people=[*people(902, "hiring manager", email=""), *people(903, "recruiter", id="p-9")]),
        case(903, people=people(903, "hiring manager", "agency consultant")),
        _with_a_note_that_is_ready(910),
        case(909, scored_panel="yes"),
        case(904, stage="phone-screen", people=people(904, "recruiter")),
        case(905, outcome={"result": "rejected", "on": "2027-01-13"}, **met),
        case(906, offer={**offer, "received": "2027-01-12"}, **met),  # type: ignore[dict-item]
        case(907, outcome={"result": "offer", "on": "2027-01-12"}, offer={"received": "2027-01-12"}, **met),
        case(
            908,
            fields=["software-engineering", "marketing"],
            next_step={"samples": "yes", "samples_given": [values()[0]]},
        ),
    )


def _with_a_note_that_is_ready(turn: int) -> Case:
    """A note for a recruiter to pass on: what goes into its sentences is plain, and all else hostile."""
    link = {"they_want": "plan rosters", "i_bring": "ten years of planning"}
    met = people(turn, "hiring manager", email="", connection="", point="", looking_for="", thank_for="")
    return case(
        turn, people=[*met, *people(turn + 1, "recruiter", id="p-9", thank_for="")], connection=link, topics=["rosters"]
    )


def together(cases: tuple[Case, ...]) -> Workbook:
    """One workbook of many interviews, each with the pages that its own candidate would see."""
    return _bound(cases, tuple(map(view_of, cases)))


def view_of(case: Case) -> InterviewView:
    """What the pages of the interview ought to say."""
    (seen,) = views(_alone(case), shipped_wording())
    return seen


@cache
def views_of_every_title() -> tuple[InterviewView, ...]:
    """What the pages of those of `every_title` ought to say, in their order."""
    return tuple(map(view_of, every_title()))


def _alone(case: Case) -> Cases:
    return cases_of(case.workspace(), TODAY, shipped_wording())


def _bound(cases: tuple[Case, ...], seen: tuple[InterviewView, ...]) -> Workbook:
    """One workbook of interviews that have been put in words; the front page has each as its own candidate would see it."""
    ours = shipped_wording()
    books = [compose(_alone(case), ours, (view,)) for case, view in zip(cases, seen, strict=True)]
    pages = {page.path: page for book in books for page in book.pages[1:]}  # of the pages that compare offers the last
    return Workbook(
        pages=(front_page(seen, (), TODAY, ours), *pages.values()),
        documents=tuple(job for book in books for job in book.documents),
        mails=tuple(mail for book in books for mail in book.mails),
        calendars=tuple(file for book in books for file in book.calendars),
    )


def sent(cases: tuple[Case, ...]) -> Workbook:
    """What leaves of them as mail and calendar: the same workbook without its pages and documents."""
    ours = shipped_wording()
    seen = tuple(view for each in cases for view in views(cases_of(each.workspace(), TODAY, ours), ours))
    mails = tuple(mail for view in seen for mail in composing._mails(view))
    return Workbook((), (), mails, tuple(map(composing._calendar, seen)))


@cache
def everything() -> tuple[Case, ...]:
    """Turns in which every value stands in an eighteenth of all fields, and one of each course.

    When all are asked for there are as many turns as there are values: then every field has held every value.
    """
    return (*(case(turn) for turn in some(range(len(values())), 18)), *one_of_each())


@cache
def every_title() -> tuple[Case, ...]:
    """Fewer turns, for a site, and some of the courses. When all are asked for, each value is in some title, and each course there."""
    return (*turns_of_a_site(), *some(one_of_each(), 4))


@cache
def turns_of_a_site() -> tuple[Case, ...]:
    """Those of `every_title` that are in the open course: all that is asked is on their pages. In the first all would run."""
    return (case(SHARP), *(title(number) for number in some(range(len(_titles())), 30)))


@cache
def title(number: int) -> Case:
    """A turn in whose title, role and employer stand three values, or one that is long."""
    role, name = _titles()[number]
    return case(number, role=role, employer={"name": name or role})


@cache
def workbook_of_every_title() -> Workbook:
    """The workbook of the interviews of `every_title`, to be read alone."""
    return _bound(every_title(), views_of_every_title())


def build(workbook: Workbook, root: Path) -> Path:
    """The site of a workbook, built by MkDocs without the documents. Gives its folder."""
    from afterword.publish.site.build import build_site  # noqa: PLC0415  (MkDocs is heavy, and the quick tests need none)

    make_workspace(root, {}, {"name": "Jane Doe"})
    site = root / "site"
    build_site(root, workbook, site, lambda: None)
    return site


@cache
def _titles() -> tuple[tuple[str, str], ...]:
    """The roles and names of employers in which each value stands once."""
    short = [value for value in values() if len(value) < 140]
    long = [value for value in values() if len(value) >= 140]
    threes = zip(short[::3], [*short[1::3], ""], [*short[2::3], ""], strict=False)
    return (*((f"{one} {two}", three) for one, two, three in threes), *((value, value) for value in long))


_NOT_DONE = dict.fromkeys(("briefed", "called", "thanked"), "")  # so that there is something to write to each referee


def _plain(turn: int, me: dict[str, Tree]) -> dict[str, Tree]:
    """What must go together for the interview to be read, and what makes most of the workbook appear."""
    tests = [test["name"] for test in me["personality_tests"]]  # type: ignore[index, call-overload, union-attr]
    return {
        **dict.fromkeys(_NOT_AT_ONCE, ""),
        "held": "2027-01-13 10:00",
        "interested": "yes",
        "stage": "final",
        "scored_panel": "no",
        "people": people(turn, "hiring manager", "interviewer", "recruiter"),
        "follow_ups": {"weeks": "7"},
        "articles": [{**_one(Article, turn + week, "articles"), "week": str(week)} for week in (1, 3)],
        "news": [{**_one(News, turn + week, "news"), "week": str(week)} for week in (2, 4)],
        "salary": {"findings": [_one(Finding, turn + row, "salary", "findings") for row in range(3)]},
        "references": [
            _without_empty({**_one(Reference, turn + number, "references"), **_NOT_DONE, "who": f"r-{number}"})
            for number in range(1, 4)
        ],
        "results_that_fit": tests,
        "log": [],
        "skipped": [],
    }


def _without_empty(tree: dict[str, Tree]) -> dict[str, Tree]:
    return {key: value for key, value in tree.items() if value != ""}


def _one(model: type[Frozen], turn: int, *path: str) -> dict[str, Tree]:
    return filled(model, picker(turn), path)


@cache
def _known(path: tuple[str, ...]) -> tuple[str, ...]:
    leaf = next(each for model in (Interview, Candidate) for each in leaves(model) if each.path == path)
    return taken(leaf, values())


@cache
def _sharp(path: tuple[str, ...]) -> tuple[str, ...]:
    leaf = next(each for model in (Interview, Candidate) for each in leaves(model) if each.path == path)
    return taken(leaf, [value for group in _RUNS for value in _groups()[group]])


@cache
def _number(path: tuple[str, ...]) -> int:
    return [leaf.path for model in (Interview, Candidate) for leaf in leaves(model)].index(path)
