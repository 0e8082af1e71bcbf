"""What leaves by itself is looked at as the site's pages are: a copy for somebody, and whatever is printed."""

from dataclasses import replace
from pathlib import Path

import pytest

from afterword.interview.model.audience import Audience
from afterword.publish.alone import ActiveContentError, check_page, check_print
from afterword.publish.pdf.engine import UnprintableError, render
from afterword.resources import resource
from afterword.sharing.out import share
from afterword.sharing.out.share import finished
from afterword.workbook.copies import SharedCopy, copy_of
from afterword.workbook.paper.documents import print_jobs
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import Wording
from support.commands import run
from support.making import FULL, JONES, NAME, REYES, cases, every_case, interview, seen
from support.turns import some
from support.workspace import example_workspace

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


SCRIPT = "save()"
POLICY = '<meta http-equiv="Content-Security-Policy" content="script-src \'sha256-{{ digest }}\'">'
NAMED = POLICY.replace("{{ digest }}", "nr8rHAbV7lj5B2b1TtGPj0AAeYZm1TMrX0Ap6FtNy8A=")
ACTING = [
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    "<META HTTP-EQUIV=Refresh content=0>",
    "<script>alert(1)</script>",
    '<script src="https://evil.example/a.js"></script>',
    "<iframe srcdoc=x></iframe>",
    '<base href="https://evil.example/">',
    '<form action="https://evil.example/"></form>',
    '<img src="https://evil.example/a.png">',
    '<link rel="stylesheet" href="//evil.example/a.css">',
    '<object data="a"></object>',
    '<p onclick="alert(1)">',
    '<a href="javascript:alert(1)">',
    '<link rel="attachment" href="file:///etc/passwd">',
    "<style>@import 'https://evil.example/a.css';</style>",
    "<style>p { background: url(https://evil.example/a.png) }</style>",
    '<p style="background: url(//evil.example/a.png)">',
    '<svg><image xlink:href="https://evil.example/a.png"/></svg>',
]


def copy(kind: CopyKind, wording: Wording | None = None) -> SharedCopy:
    """A copy of an interview whose thanks are passed on."""
    audience = {CopyKind.WORKBOOK: Audience.COACH, CopyKind.NOTES: Audience.RECRUITER}[kind]
    people = [{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}]
    return copy_of(
        cases({NAME: interview(people=people)}, "2027-01-13"), Wish(NAME, audience, kind), wording or Wording()
    )


@pytest.mark.parametrize("markup", ACTING)
def test_what_acts_is_found_in_a_page_and_in_a_print(markup: str) -> None:
    """Scripts, refresh, frames, bases, forms, other hosts: each by itself, wherever it stands (E20)."""
    for check in (lambda page: check_print("it", page), lambda page: check_page("it", page, SCRIPT, POLICY)):
        with pytest.raises(ActiveContentError, match=r"^it would run, load or open something by itself: .*take it out"):
            check(f"<html><head></head><body>{markup}</body></html>")


def test_our_own_script_policy_form_and_style_are_let_through() -> None:
    """The control: what our own templates bring is no finding, nor is a link that a person follows."""
    link = (
        '<a href="https://news.example/a">News</a> <style>p { color: teal; src: url("asset:///fonts/a.ttf") }</style>'
    )
    check_page("it", f"{NAMED}{link}<script>{SCRIPT}</script>", SCRIPT, POLICY)
    check_print("it", f"<form>{link}</form>")


@pytest.mark.thorough
def test_every_document_of_ours_passes() -> None:
    """Whatever the interview, nothing acts in what is printed from it: every third each time, all in the long run."""
    for value, today in some([*every_case().values()], 3):
        for job in print_jobs(seen(value, today)):
            check_print(job.title, job.html)


@pytest.mark.parametrize("kind", [CopyKind.WORKBOOK, CopyKind.NOTES])
def test_a_page_that_acts_leaves_in_no_copy(monkeypatch: pytest.MonkeyPatch, kind: CopyKind) -> None:
    """The page of a coach, the notes of a recruiter: with a refresh in it nothing is made; without, it is."""
    monkeypatch.setattr(share, "render", lambda _: b"")
    whole = copy(kind)
    assert finished(replace(whole, documents=()))
    for name in [each for each in whole.texts if each.endswith(".html")]:
        page = whole.texts[name].replace("</head>", f"{ACTING[0]}</head>")
        with pytest.raises(ActiveContentError, match=name):
            finished(replace(whole, texts={**whole.texts, name: page}))


def test_what_is_printed_is_looked_at_by_whoever_prints_it() -> None:
    """`pdf`, `share` and `build` print by one door."""
    (job, *_) = print_jobs(seen(interview(**FULL)))
    with pytest.raises(UnprintableError, match="http-equiv"):
        render(replace(job, html=job.html.replace("</head>", f"{ACTING[0]}</head>")))


@pytest.mark.thorough
@pytest.mark.parametrize("arguments", [("share", "--for", "coach"), ("pdf", "--part", "workbook", "-o", "x.pdf")])
def test_a_refresh_in_a_template_of_ones_own_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """The command shows what it found and says to take it out; nothing is written."""
    monkeypatch.chdir(tmp_path)
    root = example_workspace(tmp_path / "work")
    own = root / "templates" / "print" / "_pay.html.j2"
    own.parent.mkdir(parents=True)
    own.write_text(ACTING[0] + resource("templates", "print", "_pay.html.j2").read_text())
    ran = run(*arguments, "-C", root, "--today", "2027-01-14")
    assert ran.exit_code == 1
    assert ACTING[0] in ran.stderr
    assert "if a template of yours has it, take it out there" in ran.stderr
    assert not (root / "outbox").exists()
    assert not (tmp_path / "x.pdf").exists()
