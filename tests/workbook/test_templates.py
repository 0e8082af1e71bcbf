"""Every template and every entry of the words, for the smallest and the fullest interview. S28, S62, E20, E31."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jinja2 import Environment, nodes

from afterword.diagnostics import rules
from afterword.diagnostics.diagnostic import Span
from afterword.interview.model.interview import Interview
from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.steps import Caution, Chapter, Kind, NoFollowUps, NoProposal, Why
from afterword.resources import OVERRIDABLE, resource
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.pages.problem import problem_page
from afterword.workbook.paper.documents import Paper, print_job
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.chapters import Content
from afterword.workbook.wording.templating import SOURCES
from afterword.workbook.wording.wording import forget_shipped, shipped_wording
from support.front import front_page
from support.making import FULL, JONES, candidate, day, drafts, every_case, interview, seen
from support.turns import some

CASES = every_case()
TRIED = dict(some([*CASES.items()][1:], 5))
each_case = pytest.mark.parametrize(("value", "today"), TRIED.values(), ids=TRIED)
ME = candidate(
    phone="+1 555 0134",
    city="Columbus, Ohio",
    timezone="America/New_York",
    last_interviewed=2018,
    personality_tests=[{"name": "DiSC", "taken": 2022}],
)
FLAGS = (
    "optional",
    "several",
    "indirect",
    "unreached",
    "looks_on",
    "accepted",
    "scored",
    "unasked",
    "tells_consultant",
    "silent",
)
GAPS = [
    "wish", "thank-for", "connection", "point", "least-pay", "address", "comment", "topic", "where-it-stood", "referee-address",
    "fees", "need",
    "need-is", "skill", "services", "time", "results", "one-page", "no-service-inside", "suits-role", "points", "base", "start", "target",
    "source", "source-below", "counter", "how-i-work", "what-you-took", "year", "currency", "hr-contact", "they-want", "i-bring", "matter", "proof",
    "placeholder", "sentence", "nothing-new", "leave-out", "offer-currency",
    "base-unlikely", "pay-unlikely", "source-currency", "source-net", "source-year", "source-work", "posted-work", "own-year",
    "instalments", "talk", "referee-contact",
]  # fmt: skip
# The beginnings of the seed's sample sentences, up to where the position or a topic stands.
SEED = [
    "Thank you for meeting with me to discuss",
    "It was a pleasure to meet you and I truly appreciate",
    "Thank you for your time today to discuss",
    "It was nice to meet you, and also to learn about",
    "After hearing your description of the successful candidate",
    "I'm confident my ability to build strong relationships",
    "political savvy to navigate all levels",
    "position me as a solid candidate",
    "I will follow up with you next week to see if you have any questions",
    "to discuss the status of my candidacy",
    "I hope you are doing well and having a good week",
    "I am following up to express my continued interest",
    "to discover the status of my candidacy",
    "Based on our discussion of the importance of",
    "I thought you'd enjoy this article",
    "I look forward to hearing from you.",
]


def _files(folder: str) -> list[Path]:
    return sorted(path for path in resource("templates", folder).iterdir() if path.suffix in {".j2", ".yaml"})


@pytest.mark.long
@each_case
def test_every_page_can_be_written(value: Interview, today: str) -> None:
    """The front page, the interview's page and the drafts' page of any interview, with no name left unknown (S74)."""
    view = seen(value, today, ME)
    pages = [*interview_pages(view), front_page([view], [], dt.date.fromisoformat(today), shipped_wording())]
    assert all(len(page.body) > 100 and not re.search(r"\{\{|\{%|\bNone\b(?! of)", page.body) for page in pages)


@pytest.mark.long
@each_case
def test_every_document_can_be_set(value: Interview, today: str) -> None:
    """Checklist, workbook, sheet of references and proposal, in both papers and in large print, each on one of them each time (S71)."""
    view = seen(value, today, ME)
    papers = (None, Paper("A4"), Paper("Letter", large_print=True))
    for number, part in enumerate(DocumentKind):
        for paper in some(papers[number % 3 :] + papers[: number % 3], 3):
            job = print_job(view, part, paper)
            assert job is None or not re.search(r"\{\{|\{%|>None<", job.html)


@pytest.mark.long
def test_the_fullest_interview_has_every_document() -> None:
    """Nothing is left out when everything was typed (S1)."""
    view = seen(interview(**FULL), me=ME)
    assert [part for part in DocumentKind if print_job(view, part) is None] == []


@pytest.mark.thorough
@pytest.mark.long
def test_every_mail_template_is_used() -> None:
    """The interviews of these tests call for each letter there is, so each of them has been written (S20)."""
    elsewhere = OfferElsewhere(day("2027-01-22"), day("2027-01-29"), day("2027-01-27"))
    written = [each for value, today in CASES.values() for each in drafts(value, today, ME).values()]
    written += drafts(interview(), "2027-01-22", ME, elsewhere=elsewhere).values()
    used = {each.kind.value for each in written} | {each.id.of for each in written}
    consultant = {"name": "Sian Howells", "is": "agency consultant", "email": "s@m.example"}
    reports = drafts(interview(people=[JONES, consultant])).values()
    used |= {"report" for each in reports if "my thanks to Ms. Jones, and to say how keen" in each.body}
    used |= {"settle-offer" for each in written if each.id.of == "settle"}
    assert {path.name.removesuffix(".txt.j2") for path in _files("mail") if path.name[0] != "_"} - used == set()


def test_a_front_page_without_interviews_says_how_to_begin() -> None:
    """An empty workspace has a first action too (S74)."""
    front = front_page([], [], day("2027-01-13"), shipped_wording()).body
    assert "Double-click <strong>Open my workbook</strong>" in front
    assert "afterword new" in front


def test_a_file_that_cannot_be_read_has_a_page_and_a_place_on_the_front_page() -> None:
    """The mistake is shown where the interview would be, and listed first (E20)."""
    found = rules.UNKNOWN_KEY.at(Span("acme.yaml", 6, 5, 10), "unknown key `emial`", "did you mean `email`?")
    page = problem_page("acme", "acme.yaml", [found], shipped_wording())
    assert "emial" in page.body
    assert page.path.removesuffix(".md") in front_page([], [page], day("2027-01-13"), shipped_wording()).body


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_step_has_its_words(kind: Kind) -> None:
    """A title for each kind, and a detail that may be empty, with little and with much to name (S3)."""
    names = (
        "person",
        "people",
        "receiver",
        "employer",
        "role",
        "subject",
        "topic",
        "fields",
        "due",
        "until",
        "clocks",
        "weeks_on",
    )
    little = {**dict.fromkeys(names, ""), "week": None, "number": None, **dict.fromkeys(FLAGS, False)}
    much = {**dict.fromkeys(names, "something"), "week": 3, "number": 1, **dict.fromkeys(FLAGS, True)}
    assert shipped_wording().words.step(kind, "title", **little) or kind is Kind.PREPARE
    assert "{" not in shipped_wording().words.step(kind, "detail", **little)
    text = shipped_wording().words.step(kind, "title", **much) + shipped_wording().words.step(kind, "detail", **much)
    assert "something" in text or not re.search(r"\{|\}|None", text)


@pytest.mark.parametrize("reason", Why)
def test_every_reason_has_its_words(reason: Why) -> None:
    """Why a date is what it is can always be said (S3)."""
    days = {"due": "Wed 3 Feb 2027", "theirs": "Mon 1 Feb 2027"}
    assert shipped_wording().words.why(reason, week=3, span="three weeks after the interview", **days)


@pytest.mark.parametrize("kind", Caution)
@pytest.mark.parametrize("other", [None, "Mon 29 Nov 2027"])
def test_every_caution_has_its_words(kind: Caution, other: str | None) -> None:
    """With another day to offer and without (E3, E4)."""
    named = {"other": other, "quiet": "Golden Week", "holiday": "Boxing Day", "closure": "a shutdown" if other else ""}
    text = shipped_wording().words.caution(kind, **named)
    assert text.endswith(".")
    assert "None" not in text


@pytest.mark.parametrize("reason", NoFollowUps)
def test_every_reason_for_no_follow_ups_has_its_words(reason: NoFollowUps) -> None:
    """Not interested, asked not to write, phone screen (S34, E7)."""
    assert shipped_wording().words.no_follow_ups(reason).endswith(".")


@pytest.mark.parametrize("name", GAPS)
def test_every_gap_says_what_is_lacking_and_which_key_mends_it(name: str) -> None:
    """What a draft lacks is said in words, with the key to type (E20); a page or a sheet of paper says it without."""
    text = shipped_wording().words.gap(
        name,
        person="Ms. Jones",
        week=2,
        currency="USD",
        typed="two things",
        key="days_a_year",
        work="how many days a year",
        asked="opening",
        want="calm",
        topic="trains",
        sentence="I worked in lab.",
        why="may lack a",
    )
    assert text
    assert "{" not in text
    assert not re.search(r"\badd [a-z_]+ (to|under)\b|\badd [a-z_]+$|_|: (yes|\[|add\b)|\.yaml", text.plain)


def test_no_words_are_there_that_nothing_uses() -> None:
    """The files of words hold the kinds, reasons, cautions and gaps that the product knows, and no others (E20)."""
    assert set(shipped_wording().words._steps) == {str(kind) for kind in Kind}
    reasons = shipped_wording().words._reasons
    assert set(reasons["why"]) == {str(each) for each in Why}
    assert set(reasons["cautions"]) == {str(each) for each in Caution}
    assert set(reasons["no_follow_ups"]) == {str(each) for each in NoFollowUps}
    assert set(reasons["gaps"]) == set(GAPS)
    assert set(reasons["gaps_on_page"]) < set(GAPS)
    assert set(reasons["no_proposal"]) == {str(each) for each in NoProposal}


@pytest.mark.parametrize("part", Chapter)
def test_every_part_has_a_name(part: Chapter) -> None:
    """Five parts and the look back (S1, S73)."""
    assert shipped_wording().words.chapter(part)


@pytest.mark.parametrize("folder", ["mail", "words", "pages", "print"])
def test_no_template_repeats_a_sentence_of_the_seed(folder: str) -> None:
    """Our own words: not even the beginning of a sample sentence stands in a template (E31)."""
    for path in _files(folder):
        text = " ".join(path.read_text(encoding="utf-8").replace("\u2019", "'").lower().split())
        assert [each for each in SEED if each.lower() in text] == [], path.name


@pytest.mark.parametrize("folder", ["mail", "words"])
def test_no_template_has_a_stock_phrase_or_a_placeholder_of_the_seed(folder: str) -> None:
    """No `<Insert`, and none of the phrases that everybody uses (S28, E31)."""
    stock = r"<insert|this email finds you|just checking in|touch base|i am writing to|thrilled|excited to|perfect fit"
    for path in _files(folder):
        assert not re.search(stock, path.read_text(encoding="utf-8"), re.IGNORECASE), path.name


@pytest.mark.parametrize("content", Content)
@pytest.mark.parametrize("folder", ["pages", "print", "share"])
def test_whatever_a_part_shows_has_its_template(folder: str, content: Content) -> None:
    """A page, the workbook on paper and a coach's copy each take it in by its name (S1)."""
    assert resource("templates", folder, f"_part_{content}.html.j2").is_file()


# Which of a text a template would have to look at: where it begins or ends, what it is made of, what it says.
_OF_A_TEXT = {
    *("count", "endswith", "find", "format", "index", "isdigit", "islower", "istitle", "isupper", "lower", "lstrip"),
    *("partition", "removeprefix", "removesuffix", "replace", "rfind", "rpartition", "rsplit", "rstrip", "split"),
    *("splitlines", "startswith", "strip", "swapcase", "upper"),
}
_ARITHMETIC = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
_BUT_IN = {
    # How a sign looks is told by how far its corners lie from its middle: that is the drawing, and decides nothing.
    "drawings": (nodes.Add, nodes.Sub),
}
_TEXTS = [path for path in sorted(resource("templates").rglob("*")) if path.suffix in {".j2", ".yaml"}]


def _takes_apart(node: nodes.Node) -> bool:
    """Whether a part of a template cuts a text, looks at its ends, or takes something by its place or its count."""
    match node:
        case nodes.Slice() | nodes.Getitem(arg=nodes.Const(value=int())):
            return True
        case nodes.Call(node=nodes.Getattr(attr=method)):
            return method in _OF_A_TEXT
        case nodes.Filter(name=name):
            return name in {"first", "last", "replace", "truncate", "wordcount"}
        case nodes.Compare():
            return any(each.name in {"count", "length"} for each in node.find_all(nodes.Filter))
    return isinstance(node, _ARITHMETIC)


def _looks_into(node: nodes.Node) -> bool:
    """Whether it asks if something is in a text; in a letter all that could be asked so is text."""
    return isinstance(node, nodes.Operand) and node.op in {"in", "notin"}


def _asks_a_number(node: nodes.Node) -> bool:
    """Whether it asks which number a wording has, or how many there are; but where in a list it stands."""
    match node:
        case nodes.Compare(expr=nodes.Getattr(node=nodes.Name(name="loop"))):
            return False
        case nodes.Compare(ops=[nodes.Operand(expr=nodes.Const(value=int()))]):
            return True
    return False


def _as_templates(path: Path) -> Iterator[nodes.Template]:
    """A template, or each phrase of a file of words that is one."""
    text = path.read_text(encoding="utf-8")
    texts = (
        [text]
        if path.suffix == ".j2"
        else filter(re.compile(r"\{[{%]").search, _leaves(yaml.load(text, yaml.CSafeLoader)))
    )
    yield from map(Environment(autoescape=True).parse, texts)


def _leaves(tree: object) -> Iterator[str]:
    """Every text in a file of words."""
    if isinstance(tree, dict | list):
        for part in tree.values() if isinstance(tree, dict) else tree:
            yield from _leaves(part)
    elif isinstance(tree, str):
        yield tree


@pytest.mark.parametrize("path", _TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_template_decides_by_a_number_or_takes_a_text_apart(path: Path) -> None:
    """What a part shows, which of several things comes first and what a text was made from is known to the code, which says so.

    A template that counts on a place in a list, reckons, or cuts a text is a second place for the decision, and no type
    checker looks at it. What it asks of a text that it has put together has a name, such as `is brief`.
    """
    folder = path.parent.name
    allowed = _BUT_IN.get(folder, ())
    parts = [part for template in _as_templates(path) for part in template.find_all(nodes.Node)]
    found = [part for part in parts if _takes_apart(part) and not isinstance(part, allowed)]
    if folder in {"mail", "words"}:
        found += filter(_looks_into, parts)
    if folder == "mail":
        found += filter(_asks_a_number, parts)
    assert [f"line {part.lineno}: {type(part).__name__}" for part in found] == []


@pytest.mark.parametrize("folder", SOURCES)
def test_what_a_template_takes_in_is_looked_for_among_a_workspaces_own(folder: str) -> None:
    """A template of somebody's own never gets among ours without the sandbox: where it could come from is known of each folder."""
    waiting = [*_files(folder)]
    taken = set(waiting)
    while waiting:
        text = waiting.pop().read_text(encoding="utf-8")
        named = re.findall(r"\{%-? *(?:include|import|from|extends) +['\"](\w+/[^'\"]+)['\"]", text)
        found = {resource("templates", *name.split("/")) for name in named} - taken
        taken |= found
        waiting += found
    folders = {f"templates/{path.parent.name}" for path in taken} & {*OVERRIDABLE}
    assert folders <= {source.rstrip("/") for source in SOURCES[folder]}


@pytest.mark.long
def test_words_that_were_changed_are_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever serves the site while changing its words or packs sees the change: nothing old is kept."""
    before = shipped_wording().words.step(Kind.READ_ARTICLES, "title")
    changed = {"read-articles": {"title": "Think back", "detail": ""}}
    monkeypatch.setattr("afterword.workbook.wording.words.shipped", lambda _name: changed)
    assert shipped_wording().words.step(Kind.READ_ARTICLES, "title") == before
    forget_shipped()
    assert shipped_wording().words.step(Kind.READ_ARTICLES, "title") == "Think back"
    monkeypatch.undo()
    forget_shipped()
    assert shipped_wording().words.step(Kind.READ_ARTICLES, "title") == before
    first = shipped_wording().packs.fields()
    forget_shipped()
    assert shipped_wording().packs.fields() is not first
    assert shipped_wording().packs.fields() == first
