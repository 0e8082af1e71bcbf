"""Who sends a copy and who answers it may each mean harm to the other: a hostile coach's comments, a hostile candidate's workbook."""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator

from afterword import escape
from afterword.feedback import changes as desk
from afterword.feedback.answers import Comment, Returned
from afterword.feedback.match import proposals
from afterword.feedback.read.json_answers import read_json
from afterword.feedback.taking_in import change_of
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.interview import Interview
from afterword.interview.reading.to_model import load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import copy_for
from afterword.publish import guard
from afterword.publish.pdf import engine as pdf
from afterword.publish.site.build import build_site
from afterword.sharing.leaks import sought
from afterword.sharing.leaks.search import search
from afterword.sharing.out.seal import sealed_page
from afterword.workbook import withheld
from afterword.workbook.compose import Workbook, cases_of, compose
from afterword.workbook.copies import SharedCopy, copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from attacks.test_documents import leads
from support import hostile
from support.browser import DESK, Visitor, visitor
from support.commands import run
from support.making import NAME, candidate, interview
from support.turns import is_all_asked_for, some
from support.undefended import pages_without_escaping, scripts_without
from support.workspace import as_yaml, make_workspace

pytestmark = [pytest.mark.long, pytest.mark.thorough]

TODAY = hostile.TODAY
TYPED = as_yaml(
    {
        "role": "Lead",
        "employer": {"name": "Larkfield", "country": "US"},
        "held": "2027-01-13 10:00",
        "people": [{"name": "Angela Jones", "is": "hiring manager", "email": "angela.jones@larkfield.example"}],
        "interested": "yes",
    }
)
LETTER = "drafts/thank-you/angela-jones"
PLACES = (LETTER, "thank-you/angela-jones", "parts/salary", "rubric/names", "salary/research")
SLIPS = ("{: onclick=window.__pwned=1 }", "[[private", "]] and [[", "Suggested: x\n\n# heading\n\n- [ ] tick")
PASSPHRASE = "haziness-district-exuberant-gloating-payroll-impaired"  # noqa: S105  (invented)
KEY_OF_THE_COPY = ":${copied}"


def comments() -> dict[str, tuple[str, str]]:
    """Every hostile value as a comment and as a suggested wording, by what it is about; the value after it as the sender."""
    texts = [" ".join(escape.clean(value).split()) for value in (*hostile.values(), *SLIPS)]
    return {
        f"{PLACES[number % len(PLACES)]} {number}": (text, texts[number - 1])
        for number, text in enumerate(texts)
        if text
    }


def sent_back() -> bytes:
    """The file of the interview with all of them in it, each taken in as `import` does."""
    space, returned = Workspace(candidate(), {"larkfield": read(TYPED)}), []
    for place, (text, by) in comments().items():
        said = {"about": place.partition(" ")[0], "text": text, "instead": text}
        file = {"afterword": "feedback", "version": 1, "interview": "larkfield", "from": by, "comments": [said]}
        returned.append(read_json(json.dumps(file).encode()))
    found = proposals(returned, cases_of(space, TODAY, shipped_wording()), shipped_wording()).items
    assert [each.why_not for each in found if not each.new] == []
    return change_of("larkfield", found)(TYPED)


def read(data: bytes) -> Interview:
    """The interview in a file."""
    found, wrong = load_interview(data, "larkfield.yaml")
    assert found, wrong
    return found


@pytest.fixture(scope="module")
def commented() -> Workspace:
    """A search whose one interview holds what the hostile coach wrote."""
    return Workspace(candidate(), {"larkfield": read(sent_back())})


@pytest.fixture(scope="module")
def book(commented: Workspace) -> Workbook:
    """The workbook with the comments in it."""
    return compose(cases_of(commented, TODAY, shipped_wording()), shipped_wording())


def acting(pages: Mapping[str, str]) -> set[str]:
    """What in these texts could run, load or redirect, or names what only a comment says."""
    found = [guard.content(text) for text in pages.values()]
    return set().union(*(each.inline | each.sources | each.foreign for each in found))


# -- a hostile coach, and what becomes of the comments ---------------------------------------------------------------------


def test_a_comment_stands_on_the_page_as_text(book: Workbook, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside steps, texts, parts and questions: nothing in a comment runs. Put in as it is, each would be seen."""
    assert acting({page.path: page.body for page in book.pages}) == set()
    pages_without_escaping(monkeypatch)
    space = Workspace(candidate(), {"larkfield": read(sent_back())})
    assert "<svg/onload=window.__pwned=1>" in acting(
        {page.path: page.body for page in compose(cases_of(space, TODAY, shipped_wording()), shipped_wording()).pages}
    )


@pytest.mark.browser
@pytest.mark.build
def test_a_browser_shows_the_comments_and_does_nothing_else(browser: Browser, book: Workbook, tmp_path: Path) -> None:
    """The built workbook, opened from disk: no script, no request, no word to the console; each comment reads as it was written."""
    build_site(make_workspace(tmp_path, {}, {"name": "Jane Doe"}), book, tmp_path / "site", lambda: None)
    folder, guest, shown = tmp_path / "site" / "interviews" / "larkfield", visitor(browser), []
    for page in ("index", "follow-up", "salary", "drafts"):
        seen = guest.open((folder / f"{page}.html").as_uri())
        assert [seen.ran, seen.violations, seen.foreign, seen.wide] == [False, [], [], []], page
        shown += guest.page.locator(".aw-said .aw-text").all_text_contents()
    guest.page.context.close()
    assert {text for place, (text, _) in comments().items() if not place.startswith("rubric/")} <= set(shown)
    assert guest.said == []
    assert [address for address in guest.asked if not address.startswith(tmp_path.as_uri())] == []


@pytest.mark.rare
@pytest.mark.browser
@pytest.mark.build
def test_the_printed_workbook_shows_the_comments_and_leads_nowhere(
    browser: Browser, book: Workbook, tmp_path: Path
) -> None:
    """The same in `workbook.pdf`: no link, no script, no file in it."""
    (job,) = (each for each in book.documents if each.path.endswith("workbook.pdf"))
    assert job.html.count('class="said"') > 60
    guest = visitor(browser)
    assert guest.foreign_in(job.html) == []
    guest.page.context.close()
    assert leads(pdf.render(replace(job, most_pages=0)), tmp_path) == []


def test_no_letter_date_or_paper_for_others_holds_a_comment(commented: Workspace) -> None:
    """Whatever a coach writes, and under whatever name, the employer never gets it: it is on the candidate's own pages alone."""
    remarks = tuple(
        each.model_copy(update={"text": f"canary {each.text}", "by": "Jane Doe"})
        for each in commented.interviews["larkfield"].feedback
    )
    marked = commented.interviews["larkfield"].model_copy(update={"feedback": remarks})
    book = compose(
        cases_of(Workspace(commented.candidate, {"larkfield": marked}), TODAY, shipped_wording()), shipped_wording()
    )
    theirs = [job.html for job in book.documents if job.title not in {"Workbook", "Checklist", "Debrief"}]
    leaves = [*(str(each.draft) for each in book.mails), *map(str, book.calendars), *theirs]
    assert len(leaves) > 3
    assert not [text for text in leaves if "canary" in text]
    assert [page.path for page in book.pages if "canary" in page.body]  # the control


def test_a_private_mark_in_a_comment_hides_no_other_text(commented: Workspace) -> None:
    """A coach who writes `[[` cannot take anything out of the copies that the candidate makes later."""
    whole = commented.interviews["larkfield"]
    assert commented.candidate
    switches = frozenset({Switch.FEEDBACK})
    copied = copy_for(Audience.COACH, whole, commented.candidate, switches).interview
    assert [each.text for each in copied.feedback] == [
        re.sub(r"(?s)\[\[.*?(\]\]|$)", "", each.text or "").strip() or None for each in whole.feedback
    ]
    assert copied.model_copy(update={"feedback": ()}) == whole.model_copy(update={"feedback": ()})


def crowd(count: int) -> Returned:
    """So many comments of as many lines as fit into one each."""
    about = f"larkfield/{LETTER}"
    return Returned("feedback", comments=tuple(Comment(about, text="a\n" * 2_490 + str(n)) for n in range(count)))


def test_nobody_is_flooded_by_long_comments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comments of 2,500 lines: each is shown in part, and only as many are taken as can be printed; the others are told."""
    space = Workspace(candidate(), {"larkfield": read(TYPED)})
    found = proposals([crowd(100)], cases_of(space, TODAY, shipped_wording()), shipped_wording()).items
    assert max(len(each.lines) for each in found) < 50
    assert sum(each.new for each in found) == 2
    assert {each.why_not for each in found} == {
        "",
        "the open comments are too long together; resolve some first (`afterword comments`)",
    }
    monkeypatch.setattr(desk, "_MOST_LINES", 1_000_000)
    monkeypatch.setattr(desk, "MOST_PRINTED", 10**9)
    found = proposals([crowd(100)], cases_of(space, TODAY, shipped_wording()), shipped_wording()).items
    assert max(len(each.lines) for each in found) > 900
    assert sum(each.new for each in found) == 100


def test_comments_that_would_fill_the_file_are_refused_with_the_reason(tmp_path: Path) -> None:
    """Three bytes a letter: the file would grow past what is read. It stays as it was, and the reason is a sentence."""
    root = make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    file, sent = root / "content" / "interviews" / "larkfield.yaml", tmp_path / "afterword-feedback.json"
    file.write_bytes(TYPED + b"debrief: |\n" + b"  x\n" * 1_000 + b"# " + b"x" * 120_000 + b"\n")
    before = file.read_bytes()
    said = [{"about": LETTER, "text": "\u6f22" * 4_990 + str(number)} for number in range(59)]
    sent.write_text(
        json.dumps(
            {"afterword": "feedback", "version": 1, "interview": "larkfield", "comments": said}, ensure_ascii=False
        )
    )
    result = run("import", sent, "--accept", "all", "-C", root, "--today", TODAY.isoformat())
    assert result.exit_code == 1
    assert result.stderr == (
        "error: nothing is taken in: content/interviews/larkfield.yaml is not changed: "
        "the file would have more than 1,000,000 bytes, and could not be read any more\n"
    )
    assert file.read_bytes() == before


def test_a_coach_cannot_stop_the_next_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comments are private; what they are about, the coach's own name and a letter as it was are no find. Taken for one, nothing could be shared."""
    body = copy_of(
        cases_of(Workspace(candidate(), {NAME: interview()}), TODAY, shipped_wording()), wish(), shipped_wording()
    ).texts["workbook.html"]
    letter = html.unescape(re.findall(r"(?s)<pre[^>]*>(.*?)</pre>", body)[0])
    feedback = [
        {"on": "2027-01-13", "from": "Maya Lind", "about": about, "text": "Warmer, please.", "instead": letter}
        for about in PLACES
    ]
    made = copy_of(
        cases_of(Workspace(candidate(), {NAME: interview(feedback=feedback)}), TODAY, shipped_wording()),
        wish(),
        shipped_wording(),
    )
    assert stopped(made) == []
    monkeypatch.setattr(sought, "_STEP", re.compile("[a-z0-9-]+/[a-z0-9-]+"))
    monkeypatch.setattr(withheld, "_is_theirs", lambda *_, **__: False)
    made = copy_of(
        cases_of(Workspace(candidate(), {NAME: interview(feedback=feedback)}), TODAY, shipped_wording()),
        wish(),
        shipped_wording(),
    )
    assert set(stopped(made)) == {"feedback.1.about", "feedback.1.from", "feedback.1.instead"}


def wish() -> Wish:
    return Wish(NAME, Audience.COACH, CopyKind.WORKBOOK, "Maya Lind")


def stopped(made: SharedCopy) -> list[str]:
    files = {name: text.encode() for name, text in made.texts.items()}
    return [each.what for each in search(files, made.withheld, [each.text for each in made.shown])]


# -- a hostile candidate, and what a coach opens -----------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.build
@pytest.mark.parametrize("interested", some(["no", "yes"], 2))
def test_the_coachs_pdf_of_a_hostile_workbook_leads_nowhere(browser: Browser, tmp_path: Path, interested: str) -> None:
    """Fields to fill in and nothing else that acts; each is named by an item, whatever the candidate typed.

    It is printed when all is asked for; in each run other documents of hostile values are.
    """
    case = hostile.case(7, articles=[], news=[], interested=interested)
    made = copy_of(
        cases_of(case.workspace(), TODAY, shipped_wording()),
        Wish(case.id, Audience.COACH, CopyKind.WORKBOOK, "<b>Maya</b>"),
        shipped_wording(),
    )
    (job,) = made.documents
    guest = visitor(browser)
    assert [each for each in guest.foreign_in(job.html) if not each.startswith(("<textarea", "<form"))] == []
    guest.page.context.close()
    if is_all_asked_for():
        data = pdf.render(replace(job, most_pages=0))
        assert leads(data, tmp_path) == []
        assert b"pwned" not in data


@pytest.mark.browser
def test_a_hostile_workbook_does_nothing_inside_its_seal(browser: Browser, tmp_path: Path) -> None:
    """Opened with its passphrase, the frame shows the text: nothing in it runs, asks or speaks."""
    case = hostile.case(0)
    page = copy_of(
        cases_of(case.workspace(), TODAY, shipped_wording()),
        Wish(case.id, Audience.COACH, CopyKind.WORKBOOK, "<b>Maya</b>"),
        shipped_wording(),
    )
    path = tmp_path / "workbook.html"
    path.write_bytes(sealed_page(page.texts["workbook.html"], PASSPHRASE))
    someone = visitor(browser, DESK)
    someone.open(path.as_uri())
    someone.page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
    someone.page.keyboard.press("Enter")
    someone.page.frame_locator("iframe").locator("#drafts").wait_for()
    frame = someone.page.frames[-1]
    assert frame.evaluate("[window.__pwned === undefined, window.__violations]") == [True, []]
    assert someone.said == []
    assert [address for address in someone.asked if not address.startswith(("file:", "about:"))] == []
    someone.page.context.close()


@pytest.mark.browser
@pytest.mark.parametrize("defended", [True, pytest.param(False, marks=pytest.mark.rare)])
def test_one_candidate_does_not_get_the_comments_on_another(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, defended: bool
) -> None:
    """Same employer, same day, same browser: what a coach wrote for Jane is in Jane's copy alone, and is there the next time."""
    if not defended:
        scripts_without(KEY_OF_THE_COPY, monkeypatch)
    someone, paths = visitor(browser, DESK), {}
    for who in ("Jane Doe", "Ben Poe"):
        paths[who] = tmp_path / f"{who}.html"
        space = Workspace(candidate(name=who), {NAME: interview()})
        paths[who].write_text(
            copy_of(cases_of(space, TODAY, shipped_wording()), wish(), shipped_wording()).texts["workbook.html"],
            encoding="utf-8",
        )
    field = someone.page.locator('[data-about="parts/salary"] [data-text]')
    someone.open(paths["Jane Doe"].as_uri())
    someone.page.locator("summary:has(#part-2)").click()
    someone.page.locator('[data-about="parts/salary"] summary').click()
    field.fill("Jane asks for too little")
    assert read_again(someone, paths["Ben Poe"], field) == ("" if defended else "Jane asks for too little")
    assert read_again(someone, paths["Jane Doe"], field) == "Jane asks for too little"
    someone.page.context.close()


def read_again(someone: Visitor, path: Path, field: Locator) -> str:
    """What stands in a field once the page is opened: a browser passes on what it keeps a moment after it was typed."""
    for _ in range(5):
        someone.open(path.as_uri())
        someone.page.wait_for_timeout(100)
        if field.input_value():
            break
    return field.input_value()


# -- a workspace from a stranger ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["null", "7", '{"a": 1}', '["x"]', "[[]]", "[{}]", '[{"on": "2027-01-13", "x": 1}]', "[" * 100_000, "{"]
)
def test_a_list_of_copies_that_somebody_made_up_is_told_in_one_line(tmp_path: Path, text: str) -> None:
    """`share --list` on a list of any shape says what to do, and never breaks down."""
    (tmp_path / "outbox").mkdir()
    (tmp_path / "outbox" / "shared.json").write_text(text)
    result = run("share", "--list", "-C", tmp_path)
    assert (result.exit_code, result.output) == (
        1,
        "error: outbox/shared.json cannot be read: it was changed by hand; move it away to begin a new list\n",
    )
