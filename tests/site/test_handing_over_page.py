"""A copy is made, an answer taken in and a document printed without leaving the page: by keyboard, on a phone, for everybody."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from afterword.edit.begun import begun, forget
from afterword.sharing.out import seal
from support.browser import visitor
from support.serving import Served, serving
from support.turns import is_all_asked_for
from support.workspace import brief_workspace, contents, soon_printed

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]

PAGE = "interviews/larkfield/index.html"
SLOW = 60_000
_VIEWER = ("chrome-extension:", "chrome://resources/")  # with which Chromium shows a PDF
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
HOSTILE = '<img src=x onerror="window.__pwned=1"> \u202eevil'
RETURNED = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": HOSTILE,
    "saved": "2027-01-13",
    "comments": [{"about": "parts/salary", "says": "must-fix", "text": HOSTILE, "instead": ""}],
    "ticks": [{"step": "thank-you/angela-jones", "on": "2027-01-13"}],
}
OTHER_LETTER = "Dear Ms. Jones,\n\nThis is a wholly other letter.\n\nBest regards,\nJane Doe"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A running server with one interview."""
    root = soon_printed(brief_workspace(tmp_path_factory.mktemp("hands") / "search"))
    with pytest.MonkeyPatch.context() as cheap:
        cheap.setattr(seal, "ROUNDS", 1_000)  # how long a guess takes is a matter of other tests
        with serving(root) as found:
            yield found


@pytest.fixture(params=["light", pytest.param("dark", marks=pytest.mark.rare)])
def page(request: pytest.FixtureRequest, served: Served, browser: Browser) -> Iterator[Page]:
    """The page of the interview on a phone; whatever the browser complains of, or asks elsewhere, fails the test."""
    guest = visitor(browser, searches=False)
    guest.page.emulate_media(reduced_motion="reduce", color_scheme=request.param)
    assert guest.open(f"{served.address}/{PAGE}").violations == []
    yield guest.page
    assert [said for said in guest.said if said.startswith("error") and "409" not in said] == []
    assert [address for address in guest.asked if not address.startswith((served.address, "blob:", *_VIEWER))] == []
    assert guest.page.evaluate("window.__pwned") is None
    guest.page.context.close()


def looked_at(page: Page, *, always: bool = False) -> None:
    """The step that is shown is for everybody: nothing sticks out, its heading has the focus or holds it, and axe finds nothing.

    Axe looks at one step of each way in every run, and at all of them when everything is asked for.
    """
    if always or is_all_asked_for():
        found = Axe().run(page, "dialog", _RULES).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:80]) for each in found] == []
    wide = "[...document.querySelectorAll('dialog *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).length"
    assert page.evaluate(wide) == 0
    assert page.evaluate("document.querySelector('dialog').contains(document.activeElement)")


def press(page: Page, name: str) -> None:
    """Press a button as a person does who has no mouse."""
    button = page.get_by_role("button", name=name)
    button.focus()
    button.press("Enter")


def test_a_copy_is_made_on_the_page(served: Served, page: Page) -> None:
    """Chosen, read, one sentence left out, sealed, made: what was left out is in no file, and the passphrase is told once."""
    press(page, "Make a copy for somebody")
    expect(page.get_by_text("For whom?")).to_be_visible()
    looked_at(page)
    page.get_by_label("Their name, if you like").fill("Maya Lind")
    page.get_by_label("Their name, if you like").press("Enter")
    heading = page.get_by_role("heading", name="This is what Maya Lind will read in your words")
    expect(heading).to_be_focused()
    looked_at(page, always=True)
    box = page.get_by_role("checkbox", name="customer service")
    box.focus()
    box.press("Space")
    status = page.locator("dialog [role=status]")
    expect(status).to_contain_text("Left out of this copy.")
    expect(page.get_by_role("checkbox", name="customer service")).to_be_focused()
    expect(page.get_by_role("checkbox", name="customer service")).not_to_be_checked()
    page.get_by_label("Only somebody with a passphrase that is made now").check()
    press(page, "Make this copy")
    expect(page.get_by_role("heading", name="The copy is made")).to_be_focused(timeout=SLOW)
    looked_at(page)
    passphrase = page.locator(".aw-hand-passphrase strong").inner_text()
    expect(page.locator("dialog")).to_contain_text("Save this file and send it to Maya Lind, in an email or a message")
    expect(page.locator("dialog a").locator("visible=true")).to_have_count(1)
    expect(page.locator(".aw-hand-folder")).to_be_hidden()  # for whoever looks after files by hand
    with page.expect_download() as saved:
        page.get_by_role("link", name="Save the page to send").click()
    page.get_by_text("More about this copy").click()
    folder = Path(page.locator(".aw-hand-folder code").inner_text())
    assert folder.parent == (served.root / "outbox").resolve()
    assert saved.value.path().read_bytes() == (folder / "workbook.html").read_bytes()
    assert [name for name, data in contents(served.root).items() if passphrase.encode() in data] == []
    press(page, "I have written the passphrase down")
    expect(page.locator("dialog")).not_to_be_visible()
    assert passphrase not in page.content()


def test_what_came_back_is_gone_through_and_taken_in(served: Served, page: Page, tmp_path: Path) -> None:
    """Dropped on the page, item by item: one yes, one no; hostile words stay words; it is undone from the line at the foot."""
    before = served.file.read_bytes()
    file = tmp_path / "feedback.json"
    file.write_text(json.dumps(RETURNED))
    press(page, "Take in what came back")
    looked_at(page)
    page.get_by_label("Choose the file that came back").set_input_files(file)
    expect(page.get_by_role("heading", name="1 of 2: Send the thank-you email to Ms. Jones")).to_be_focused(
        timeout=SLOW
    )
    looked_at(page)
    press(page, "Take it")
    expect(page.get_by_role("heading", name="2 of 2: ")).to_be_focused()
    expect(page.locator("dialog blockquote")).to_contain_text('<img src=x onerror="window.__pwned=1">')
    looked_at(page, always=True)
    press(page, "Leave it")
    expect(page.get_by_text("You take 1 item and leave 1.")).to_be_visible()
    assert served.file.read_bytes() == before
    press(page, "Write this into my files")
    toast = page.locator(".aw-toast")
    expect(toast).to_contain_text("Taken in: 1 tick.", timeout=SLOW)
    expect(page.locator("dialog")).not_to_be_visible()
    assert served.file.read_bytes() == before + b"log:\n  - {on: 2027-01-13, did: thank-you/angela-jones}\n"
    loaded_anew = re.compile("Taken in: 1 tick.(?! The page follows)")
    expect(toast).to_contain_text(loaded_anew, timeout=SLOW)
    toast.get_by_role("button", name="Undo").click()
    expect(toast).to_contain_text("Undone", timeout=SLOW)
    assert served.file.read_bytes() == before


@pytest.mark.rare
def test_a_comment_that_was_taken_in_is_before_ones_eyes(served: Served, page: Page, tmp_path: Path) -> None:
    """The one comment on a letter, with the words marked that would be others: the page of the letters opens at it, says what was taken in, and can take it back."""
    before = served.file.read_bytes()
    comment = {"about": "drafts/follow-up/week-1", "says": "works", "text": "Warm and short.", "instead": OTHER_LETTER}
    file = tmp_path / "feedback.json"
    file.write_text(json.dumps({**RETURNED, "comments": [comment], "ticks": []}))
    press(page, "Take in what came back")
    page.get_by_label("Choose the file that came back").set_input_files(file)
    theirs, ours = page.locator("dialog blockquote").nth(1), page.locator("dialog blockquote").nth(2)
    expect(theirs.locator("mark", has_text="wholly")).to_be_visible()
    expect(theirs.locator("mark", has_text="Dear")).to_have_count(0)
    expect(ours.locator("mark").first).to_be_visible()
    assert theirs.text_content() == OTHER_LETTER
    press(page, "Take it as a comment")
    expect(page).to_have_url(re.compile("/interviews/larkfield/drafts.html#follow-up--week-1-coach"), timeout=SLOW)
    expect(page.get_by_text("Warm and short.")).to_be_in_viewport(timeout=SLOW)
    expect(page.locator("[data-instead] mark", has_text="wholly")).to_have_count(1)
    toast = page.locator(".aw-toast")
    expect(toast).to_contain_text(
        "Taken in: 1 comment. It stands beside what it is about. "
        "A letter has the suggested words once you press “Use these words” there."
    )
    toast.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Warm and short.")).to_have_count(0, timeout=SLOW)
    assert served.file.read_bytes() == before


@pytest.mark.rare
def test_a_wording_that_is_taken_becomes_the_letter_at_once(served: Served, page: Page, tmp_path: Path) -> None:
    """Whoever agrees to other words for a letter need press nothing more; undo takes the words back, and the comment after them."""
    before = served.file.read_bytes()
    comment = {"about": "drafts/follow-up/week-1", "says": "works", "text": "", "instead": OTHER_LETTER}
    file = tmp_path / "feedback.json"
    file.write_text(json.dumps({**RETURNED, "comments": [comment], "ticks": []}))
    press(page, "Take in what came back")
    page.get_by_label("Choose the file that came back").set_input_files(file)
    press(page, "Take it, and write the letter so")
    expect(page).to_have_url(re.compile("/interviews/larkfield/drafts.html#follow-up--week-1-coach"), timeout=SLOW)
    toast = page.locator(".aw-toast")
    expect(toast).to_contain_text("has the new words.", timeout=SLOW)
    expect(toast).not_to_contain_text("Use these words")
    expect(page.locator("pre.aw-text", has_text="This is a wholly other letter.")).to_have_count(1, timeout=SLOW)
    assert b"of: follow-up/week-1" in served.file.read_bytes()
    toast.get_by_role("button", name="Undo").click()
    expect(toast).to_contain_text("Undone", timeout=SLOW)
    assert b"of: follow-up/week-1" not in served.file.read_bytes()
    expect(page.locator("[data-instead]")).to_have_count(1, timeout=SLOW)
    served.file.write_bytes(before)
    expect(page.locator("[data-instead]")).to_have_count(0, timeout=SLOW)


@pytest.mark.rare
def test_a_file_that_is_no_answer_is_told_and_another_can_be_chosen(page: Page, tmp_path: Path) -> None:
    """The page itself in place of what it saves: the sentence of the terminal stands there, and the way to try again; or as text."""
    file = tmp_path / "workbook.html"
    file.write_text("<!doctype html><html></html>")
    press(page, "Take in what came back")
    page.get_by_label("Choose the file that came back").set_input_files(file)
    status = page.locator("dialog [role=status]")
    expect(status).to_contain_text("Nothing is taken in: this is the page itself", timeout=SLOW)
    expect(page.get_by_label("Choose the file that came back")).to_be_visible()
    page.get_by_text("They sent it as text").click()
    looked_at(page)
    page.get_by_label("Paste the whole of it here").fill(f"Hello,\n\n{json.dumps(RETURNED)}\n\nMaya")
    press(page, "Read the text")
    expect(page.get_by_role("heading", name="1 of 2: Send the thank-you email")).to_be_focused(timeout=SLOW)


def test_answers_about_an_interview_are_gone_on_with_on_the_front_page(
    page: Page, served: Served, tmp_path: Path
) -> None:
    """The file that the page with the questions saved can be dropped here, too: it leads to the questions with its answers."""
    file = tmp_path / "afterword-interview.json"
    file.write_text(
        json.dumps(
            {"afterword": "intake", "version": 1, "answers": {"role": "Ward <b>Clerk", "employer": "St. Mary's"}}
        )
    )
    press(page, "Take in what came back")
    page.get_by_label("Choose the file that came back").set_input_files(file)
    expect(page.get_by_text("Ward <b>Clerk")).to_be_visible()
    looked_at(page)
    press(page, "Go on with these answers")
    expect(page.get_by_role("heading", name="Have you talked with them before?")).to_be_visible()
    assert begun(served.root)["role"] == "Ward <b>Clerk"
    forget(served.root)


def test_every_document_has_a_button_to_print_it(served: Served, page: Page) -> None:
    """Each PDF that the interview has, the card too, opens in a page of its own by a button that says what it prints."""
    expect(page.get_by_role("button", name="Print: A card, to copy by hand")).to_be_visible()
    links = page.locator(".aw-files a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
    assert sorted(links) == ["card.pdf", "checklist.pdf", "debrief.pdf", "workbook.pdf"]
    assert page.get_by_role("button", name="Print: ").count() == len(links)
    with page.context.expect_page() as opened, page.context.expect_event("request") as asked:
        page.get_by_role("button", name="Print: What to do, to tick off").click()
    assert opened.value != page
    assert asked.value.url == f"{served.address}/interviews/larkfield/checklist.pdf"


def test_a_built_site_has_nothing_of_it(site: Path) -> None:
    """What is made for a disk or a stick holds neither the script nor a form: there is nobody to write for it."""
    assert [path for path in site.rglob("*") if path.name.startswith("handing_over")] == []
    assert [path for path in site.rglob("*.html") if "handing_over" in path.read_text()] == []
