"""A tick on a page of `afterword serve` is a line in the file."""

import datetime as dt
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from afterword.edit.changes import ChangeRefusedError
from afterword.edit.taking_back import undo
from afterword.interview.reading.workspace import read_workspace
from afterword.serve.presses.ticks import Tick, write_tick
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.browser import staying, unsearched, visitor
from support.serving import Served, serving, wait_for
from support.workspace import example_workspace, soon_printed

pytestmark = [pytest.mark.browser, pytest.mark.build]

TODAY = dt.date(2027, 1, 13)
THANKS = "larkfield/thank-you/angela-jones"
SHEET = "log:  # mine\n  - {on: 2027-01-13, did: references/sheet}\n"
LINE = "  - {on: 2027-01-13, did: thank-you/angela-jones}\n"
PART = "interviews/larkfield/follow-up.html"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A running server with one interview, in whose log something stands already."""
    root = soon_printed(example_workspace(tmp_path_factory.mktemp("ticks") / "search"))
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.write_text(file.read_text() + SHEET)
    with serving(root) as found:
        yield found


@pytest.fixture
def quiet(browser: Browser) -> Iterator[Page]:
    """A page that is not loaded anew when the file changes, so that one sees what the script alone does."""
    page = unsearched(browser.new_context()).new_page()
    staying(page)
    yield page
    page.context.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The same workspace without a server."""
    return example_workspace(tmp_path / "search")


def log(root: Path) -> str:
    """What stands in the interview's file from its log on."""
    return "".join((root / "content" / "interviews" / "larkfield.yaml").read_text().partition("log:")[1:])


def test_a_tick_is_written_followed_and_taken_back(served: Served, browser: Browser) -> None:
    """The line comes into the log, page and calendar follow by themselves; without the tick the file is as it was, byte for byte."""
    before = served.file.read_bytes()
    guest = visitor(browser)
    page, box = guest.page, guest.page.locator(f'.aw-step > input[data-step="{THANKS}"]')
    told = page.locator(f'.aw-step:has(> input[data-step="{THANKS}"]) .aw-when')
    assert (THANKS in unescape(served.read("index.html")), "Thank-you note" in served.read("calendar.ics")) == (
        True,
        True,
    )
    assert guest.open(f"{served.address}/{PART}").violations == []
    box.focus()
    box.press("Space")
    expect(told).to_contain_text("done on Wed 13 Jan 2027", timeout=60_000)
    assert served.file.read_bytes() == before + LINE.encode()
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('afterword:step'))") == []
    assert (THANKS in unescape(served.read("index.html")), "Thank-you note" in served.read("calendar.ics")) == (
        False,
        False,
    )
    box.uncheck()
    expect(told).not_to_contain_text("done on", timeout=60_000)
    assert served.file.read_bytes() == before
    expect(box).not_to_be_checked()
    assert (THANKS in unescape(served.read("index.html")), "Thank-you note" in served.read("calendar.ics")) == (
        True,
        True,
    )
    assert [each for each in guest.said if each.startswith(("error", "warning", "dialog"))] == []
    page.wait_for_function("window.__violations?.length === 0")  # also where the page is just loaded anew
    page.context.close()


@pytest.mark.thorough
def test_a_note_is_not_lost_by_a_slip_of_the_mouse(served: Served, quiet: Page) -> None:
    """Before a tick goes whose line in the log has a note, the page asks; who says no keeps both, who says yes loses them."""
    before = served.file.read_bytes()
    served.file.write_bytes(before + b"  - {on: 2027-01-13, did: salary/research, note: Three sources}\n")
    step, asked, answers = "larkfield/salary/research", [], [False, True]
    box = quiet.locator(f'.aw-step > input[data-step="{step}"]')

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.message)
        (dialog.accept if answers.pop(0) else dialog.dismiss)()

    quiet.on("dialog", answer)
    for _ in range(150):  # until the page with the new line is built
        quiet.goto(f"{served.address}/interviews/larkfield/salary.html")
        if box.get_attribute("data-note") is not None:
            break
        quiet.wait_for_timeout(200)
    box.click()
    expect(box).to_be_checked()
    assert b"Three sources" in served.file.read_bytes()
    box.click()
    expect(box).not_to_be_checked()
    expect(box).to_have_attribute("aria-busy", "false")
    assert served.file.read_bytes() == before
    assert asked == ["Your log has a note on this step. Without the tick, the note is deleted too. Go on?"] * 2


@pytest.mark.thorough
def test_done_on_the_front_page_is_written_too(served: Served, quiet: Page) -> None:
    """The button of the one next thing writes the same line, and the page says where ticks go."""
    before = served.file.read_bytes()
    quiet.goto(f"{served.address}/index.html")
    expect(quiet.locator("[data-ticks]")).to_be_hidden()
    expect(quiet.locator("[data-save]")).to_be_hidden()
    card = quiet.locator(".aw-next .aw-first:visible")
    first = card.locator(".aw-next-title").inner_text()
    card.get_by_role("button", name="Done").click()
    expect(card.locator(".aw-next-title")).not_to_have_text(first)
    box = quiet.locator(f'input[data-step="{THANKS}"]').first
    expect(box).to_have_attribute("aria-busy", "false")
    assert served.file.read_bytes() == before + LINE.encode()
    box.uncheck()
    expect(box).to_have_attribute("aria-busy", "false")
    assert served.file.read_bytes() == before


@pytest.mark.thorough
def test_a_tick_that_cannot_be_written_goes_back_and_says_what_to_do(served: Served, quiet: Page) -> None:
    """The file is broken, the server is gone, the page is of yesterday: the box is empty again, and a line in sight tells what to do."""
    before = served.file.read_bytes().replace(b"role: HR Business Partner", b"role: HR Lead")
    served.file.write_bytes(before)
    wait_for("HR Lead", lambda: served.read(PART))  # then no tick of the tests before is still to be followed
    quiet.goto(f"{served.address}/{PART}")
    box, told = quiet.locator(f'input[data-step="{THANKS}"]'), quiet.locator("[role=status]").first
    expect(box).not_to_be_checked()
    quiet.evaluate("scrollTo(0, document.body.scrollHeight)")
    served.file.write_bytes(before + b"interested: perhaps\n")
    box.click()
    expect(told).to_have_text("This tick is not kept: this step is not in the plan any more; reload the page.")
    expect(told).to_be_in_viewport()
    expect(box).not_to_be_checked()
    assert served.file.read_bytes() == before + b"interested: perhaps\n"
    served.file.write_bytes(before)
    quiet.route("**/afterword/tick", lambda route: route.abort())
    box.click()
    expect(told).to_contain_text("nobody answers; start Afterword again")
    expect(box).not_to_be_checked()
    quiet.unroute("**/afterword/tick")
    other = {"x-afterword-token": "of yesterday"}
    quiet.route("**/afterword/tick", lambda route: route.continue_(headers={**route.request.headers, **other}))
    box.click()
    expect(told).to_contain_text("the page is an old one; reload it.")
    expect(box).not_to_be_checked()
    assert served.file.read_bytes() == before


@pytest.mark.thorough
def test_a_site_that_was_built_has_no_token(site: Path, served: Served) -> None:
    """Only pages that are served can write: a site that is handed on has nothing that would let it."""
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    assert len(pages) > 10
    assert [page for page in pages if "afterword-token" in page] == []
    assert '<meta name="afterword-token" content="' in served.read("index.html")


def test_a_mistake_elsewhere_does_not_stand_in_the_way(root: Path) -> None:
    """While another interview's file is broken, this one's is ticked all the same, on today's day."""
    (root / "content" / "interviews" / "bell.yaml").write_text("role: [\n")
    assert write_tick(root, TODAY, Tick(step=THANKS, done=True)) == TODAY
    assert log(root) == f"log:\n{LINE}"


def test_what_is_in_the_log_keeps_its_day(root: Path) -> None:
    """Ticking twice, or what was written by hand with its whole name, changes nothing; taking it back finds that line."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.write_text(
        file.read_text()
        + f"log:\n  - {{on: 2027-01-13, did: {THANKS}}}\n{LINE.replace('thank-you/angela-jones', 'references/sheet')}"
    )
    before = file.read_bytes()
    assert write_tick(root, dt.date(2027, 1, 20), Tick(step=THANKS, done=True)) == TODAY
    assert file.read_bytes() == before
    assert write_tick(root, TODAY, Tick(step=THANKS, done=False)) is None
    assert log(root) == SHEET.replace("  # mine", "")
    assert write_tick(root, TODAY, Tick(step=THANKS, done=False)) is None
    assert log(root) == SHEET.replace("  # mine", "")


def test_a_day_before_the_interview_is_refused(root: Path) -> None:
    """Nothing can be done before it happened: the file stays as it was, and the page hears why."""
    before = log(root)
    with pytest.raises(ChangeRefusedError) as refused:
        write_tick(root, dt.date(2027, 1, 9), Tick(step=THANKS, done=True))
    assert "before the interview" in str(refused.value)
    assert log(root) == before


OFFER = "offer: {received: 2027-01-14, base: 98000, start: 2027-03-01}\n"


@pytest.mark.parametrize(
    ("letter", "result", "other"), [("accept", "accepted", "decline"), ("decline", "declined", "accept")]
)
def test_the_answer_to_an_offer_is_how_it_ended(root: Path, letter: str, result: str, other: str) -> None:
    """Who has sent the yes need not tell it again: it is the outcome, one step takes both back, and the no is no longer there."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    before = f"{file.read_text()}{OFFER}"
    file.write_text(before)
    day = dt.date(2027, 1, 18)
    assert write_tick(root, day, Tick(step=f"larkfield/offer/{letter}", done=True)) == day
    added = file.read_text().removeprefix(before)
    assert added == (
        f"log:\n  - {{on: 2027-01-18, did: offer/answer}}\noutcome: {{result: {result}, on: 2027-01-18}}\n"
    )
    workspace = read_workspace(root)
    cases = cases_of(workspace, day, shipped_wording())
    written = {
        draft.id.within: draft for draft in write_drafts(Desk.for_letters(cases["larkfield"], shipped_wording()))
    }
    assert written[f"offer/{letter}"].sent
    assert f"offer/{other}" not in written
    with pytest.raises(ChangeRefusedError, match="not in the plan any more"):
        write_tick(root, day, Tick(step=f"larkfield/offer/{other}", done=True))
    undo(root)
    assert file.read_text() == before


def test_the_letter_that_said_yes_names_the_pay_that_it_named(root: Path) -> None:
    """Told beside the letter: a figure that is corrected later stands in no letter that has gone before."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.write_text(f"{file.read_text()}{OFFER}")
    day = dt.date(2027, 1, 18)
    write_tick(root, day, Tick(step="larkfield/offer/accept", done=True, letter="offer/accept"))
    file.write_text(file.read_text().replace("base: 98000", "base: 99000"))
    cases = cases_of(read_workspace(root), day, shipped_wording())
    desk = Desk.for_letters(cases["larkfield"], shipped_wording())
    (sent,) = [draft for draft in write_drafts(desk) if draft.id.within == "offer/accept"]
    assert "98,000" in sent.body
    assert sent.kept


def test_the_second_letter_about_pay_has_not_gone_with_the_first(root: Path) -> None:
    """Who has asked for more has not yet answered a no: that letter stays to be sent, and is sent by itself."""
    file = root / "content" / "interviews" / "larkfield.yaml"
    file.write_text(f"{file.read_text()}{OFFER}")
    day = dt.date(2027, 1, 18)

    def gone() -> set[str]:
        case = cases_of(read_workspace(root), day, shipped_wording())["larkfield"]
        return {draft.id.of for draft in write_drafts(Desk.for_letters(case, shipped_wording())) if draft.sent}

    write_tick(root, day, Tick(step="larkfield/offer/counter", done=True))
    assert gone() == {"counter"}
    write_tick(root, day, Tick(step="larkfield/offer/settle", done=True))
    assert gone() == {"counter", "settle"}
    assert [*read_workspace(root).diagnostics] == []
