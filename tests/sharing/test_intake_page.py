"""The page with the questions that a coach sends out: filled in offline, on a phone, saved as one file, and made an interview. E17."""

import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from markupsafe import escape
from playwright.sync_api import BrowserContext, Page, expect

from afterword.interview.reading.workspace import read_workspace
from afterword.publish.alone import ActiveContentError, check_page
from afterword.sharing.out.intake_page import NAME, _policy, intake_page
from afterword.sharing.out.seal import sealed_page
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run
from support.hostile import values

pytestmark = pytest.mark.browser

PASSPHRASE = "haziness-district-exuberant-gloating-payroll-impaired"  # noqa: S105  (invented)
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on the candidate's disk, as the command makes it."""
    path = tmp_path_factory.mktemp("from-maya") / "intake.html"
    assert run("intake", "--out", path, "--from", "Maya Lind, Careers Centre").exit_code == 0
    return path


def answer(page: Page) -> None:
    """Give the six answers."""
    page.get_by_label("Your name, as you sign it").fill("Jane Doe")
    page.get_by_label("The job, as they call it").fill("HR Business Partner")
    page.get_by_label("The employer", exact=True).fill("Larkfield Foods")
    page.get_by_label("The day of the interview").fill("2027-01-13")
    page.get_by_label("Who interviewed you").fill("Angela Jones")
    page.get_by_label("another title").fill("Ms.")
    page.get_by_label("Their family name").fill("Jones")
    page.get_by_role("radio", name="Yes").first.check()
    page.get_by_label("They need somebody").fill('build "relationships" across plants')
    page.get_by_label("I would bring").fill("eight years of it")


def saved(page: Page, where: Path) -> Path:
    """Press the button, and keep the one file that it gives."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save my answers as a file").click()
    assert download.value.suggested_filename == "afterword-interview.json"
    path = where / "afterword-interview (1).json"
    download.value.save_as(path)
    return path


def test_answers_given_offline_become_an_interview(file: Path, desk: BrowserContext, tmp_path: Path) -> None:
    """On a phone without a connection, closed and opened again; one file, which holds the answers alone; then `import`, after a look."""
    page = desk.new_page()
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(file.as_uri())
    expect(page.get_by_text("From: Maya Lind, Careers Centre")).to_be_visible()
    page.get_by_role("button", name="Save my answers as a file").click()
    expect(page.get_by_text("The job needs a name")).to_be_visible()
    expect(page.get_by_label("Your name, as you sign it")).to_be_focused()
    answer(page)
    page.close()
    page = desk.new_page()
    page.goto(file.as_uri())
    path = saved(page, tmp_path)
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told.pop("saved")
    assert told == {
        "afterword": "intake",
        "version": 1,
        "answers": {
            "my_name": "Jane Doe",
            "role": "HR Business Partner",
            "employer": "Larkfield Foods",
            "held": "2027-01-13",
            "person": "Angela Jones",
            "title": "Ms.",
            "family_name": "Jones",
            "interested": "yes",
            "they_want": 'build "relationships" across plants',
            "i_bring": "eight years of it",
        },
    }
    root = tmp_path / "search"
    run("init", root)
    looked = run("import", path, "-C", root, "--dry-run", "--today", "2027-01-13")
    assert "I would bring …, or: I …\n    eight years of it\n" in looked.output
    assert read_workspace(root).interviews == {}
    taken = run("import", path, "-C", root, "--accept", "all", "--today", "2027-01-13")
    assert taken.exit_code == 0, taken.output
    workspace = read_workspace(root)
    assert workspace.candidate
    assert (workspace.candidate.name, list(workspace.diagnostics)) == ("Jane Doe", [])
    assert list(workspace.interviews) == ["2027-01-13-larkfield-foods"]
    again = run("import", path, "-C", root, "--accept", "all")
    assert (again.exit_code, "is there already" in again.stderr) == (1, True)


@pytest.mark.thorough
def test_whoever_does_not_want_the_job_sees_no_question_on_it(file: Path, page: Page) -> None:
    """A no hides the link; half a link is asked for; a zone and a name are offered as they are spelt; what is deleted is gone from the browser."""
    page.goto(file.as_uri())
    answer(page)
    page.get_by_label("I would bring").fill("")
    page.get_by_role("button", name="Save my answers as a file").click()
    expect(page.get_by_text("Say what you bring to it, too")).to_be_visible()
    page.get_by_label("They need somebody").fill("")
    page.get_by_role("radio", name="No").first.check()
    expect(page.get_by_label("They need somebody")).to_be_hidden()
    page.get_by_text("Anything to add").click()
    page.locator("#country").fill("England")
    expect(page.locator("#timezone")).to_be_hidden()  # it has one clock
    page.locator("#country").fill("USA")
    page.locator("#timezone").fill("Boston")
    page.locator("#person").fill("joanna pike")
    page.get_by_role("button", name="Make it America/New_York").click()
    page.locator("#role").focus()
    page.get_by_role("button", name="Make it Joanna Pike").click()
    expect(page.locator("#timezone")).to_have_value("America/New_York")
    expect(page.locator("#person")).to_have_value("Joanna Pike")
    page.once("dialog", lambda box: box.accept())
    page.get_by_role("button", name="Delete my answers").click()
    expect(page.get_by_label("Your name, as you sign it")).to_have_value("")
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.thorough
@pytest.mark.parametrize(("scheme", "width"), [("dark", 360), pytest.param("light", 768, marks=pytest.mark.rare)])
def test_the_page_is_accessible_on_a_tablet_and_a_phone(file: Path, page: Page, scheme: str, width: int) -> None:
    """By the rules of WCAG 2.2 AA, with every message shown; nothing sticks out, and what is touched is large enough."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # a literal of theirs
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(file.as_uri())
    page.get_by_role("button", name="Save my answers as a file").click()
    page.get_by_text("Anything to add").click()
    page.get_by_role("button", name="Add somebody else").click()
    expect(page.locator("#other_1")).to_be_focused()
    found = Axe().run(page, options=_RULES)
    assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found.response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = "[...document.querySelectorAll('button, summary, input, textarea')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 20)"
    assert page.evaluate(f"{small}.map((e) => e.outerHTML.slice(0, 80))") == []


def test_a_line_that_comes_at_a_press_moves_nothing_away_below_the_finger(file: Path, page: Page) -> None:
    """Whoever leaves a box by a press on a button presses it, though a line has come above it meanwhile."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(file.as_uri())
    page.evaluate(
        "document.documentElement.style.overflowAnchor = 'none'"
    )  # not every phone's browser holds a page in its place
    page.locator("#person").fill("joanna pike")
    button = page.get_by_role("button", name="Add somebody else")
    button.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
    page.locator("#person").evaluate("(box) => box.focus({ preventScroll: true })")
    before = button.bounding_box()
    assert before
    place = before["x"] + 10, before["y"] + 10
    page.mouse.move(*place)
    page.mouse.down()
    expect(page.get_by_role("button", name="Make it Joanna Pike")).to_have_count(1)
    page.wait_for_timeout(200)
    after = button.bounding_box()
    assert after
    assert after["y"] == pytest.approx(before["y"], abs=1)
    page.mouse.up()
    expect(page.locator("#other_1")).to_be_focused()


@pytest.mark.rare
def test_a_button_pressed_twice_adds_one_person_and_no_question_goes(file: Path, page: Page) -> None:
    """As on the page that is served: a double press is one, and what is typed in one box takes no other away."""
    page.goto(file.as_uri())
    page.get_by_label("Who interviewed you").fill("Angela Jones")
    page.get_by_label("or another title").fill("Ms.")
    expect(page.get_by_label("Your own greeting")).to_be_visible()
    page.get_by_role("button", name="Add somebody else").dblclick()
    expect(page.locator("#other_1")).to_be_visible()
    expect(page.locator("#other_2")).to_be_hidden()


@pytest.mark.thorough
def test_sealed_it_keeps_and_saves_what_is_typed(desk: BrowserContext, tmp_path: Path) -> None:
    """Under a passphrase the answers are kept by the page round it, and saved as the same file."""
    path = tmp_path / "intake.html"
    path.write_bytes(sealed_page(intake_page(shipped_wording(), "Maya Lind"), PASSPHRASE))
    assert b"Maya Lind" not in path.read_bytes()
    for turn in range(2):
        page = desk.new_page()
        page.goto(path.as_uri())
        page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
        page.get_by_role("button", name="Open the workbook").click()
        inner = page.frame_locator("iframe")
        name = inner.get_by_label("Your name, as you sign it")
        expect(name).to_have_value("Jane Doe" if turn else "", timeout=30_000)
        if not turn:
            answer(inner.owner.content_frame)  # type: ignore[arg-type]  # it has the same ways to find a field
            page.wait_for_timeout(500)
            page.close()
            continue
        with page.expect_download() as download:
            inner.get_by_role("button", name="Save my answers as a file").click()
        assert json.loads(download.value.path().read_text(encoding="utf-8"))["answers"]["role"] == "HR Business Partner"


@pytest.mark.thorough
def test_no_sender_acts_in_the_page() -> None:
    """Whatever the name after --from is, it stands there as text: the last look at the page finds nothing else (E17)."""
    for value in values():
        html = intake_page(shipped_wording(), value)
        assert html.count("<script") == 1
        assert str(escape(value)) in html


def test_the_last_look_would_say_so() -> None:
    """A link that loads, a second script or another policy is refused."""
    html = intake_page(shipped_wording())
    script = html.rpartition("<script>")[2].partition("</script>")[0]
    check_page(NAME, html, script, _policy())
    for bad in ("<script>1</script>", '<img src="https://evil.example/x">', '<form action="https://evil.example/">'):
        with pytest.raises(ActiveContentError):
            check_page(NAME, html.replace("</main>", f"{bad}</main>"), script, _policy())


def test_the_page_is_never_written_over_anything(tmp_path: Path) -> None:
    """A file of that name stays, and the command says so."""
    path = tmp_path / "intake.html"
    path.write_text("mine")
    told = run("intake", "--out", path)
    assert (told.exit_code, path.read_text()) == (1, "mine")
    assert "is there already" in told.stderr


def test_what_stands_below_a_question_is_how_it_is_answered() -> None:
    """The day is chosen from a calendar, which takes no word: none is asked for there."""
    html = intake_page(shipped_wording())
    before, _ = re.split(r'<input [^>]*id="held"[^>]* type="date"', html)
    hint = before.rpartition('id="hint-held">')[2]
    assert hint.startswith("Choose the day. It may also be still to come.</p>")
    assert "In words" not in html
