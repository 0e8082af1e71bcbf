"""A morning with the workbook: the next thing, ticks, changed words, notes, and the way to another computer."""

import json
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browser import unsearched
from support.turns import some

INTERVIEW = "interviews/example-larkfield-foods"
THANKS = "example-larkfield-foods/thank-you/angela-jones"

pytestmark = [pytest.mark.browser, pytest.mark.build]


def kept(page: Page) -> list[list[str]]:
    """All that the workbook has stored in this browser."""
    found: list[list[str]] = page.evaluate(
        "Object.entries(localStorage).filter(([key]) => key.startsWith('afterword:'))"
    )
    return found


def test_done_brings_up_the_next_thing(site: Path, page: Page) -> None:
    """One click on Done: the thing is ticked everywhere, and the one after it takes its place, also tomorrow (S74)."""
    page.goto((site / "index.html").as_uri())
    card = page.locator(".aw-next .aw-first:visible")
    first = card.locator(".aw-next-title").inner_text()
    card.get_by_role("button", name="Done").click()
    expect(card.locator(".aw-next-title")).not_to_have_text(first)
    expect(page.locator(f'input[data-step="{THANKS}"]').first).to_be_checked()
    page.reload()
    expect(card.locator(".aw-next-title")).not_to_have_text(first)


def test_progress_is_told_in_words_and_follows_the_ticks(site: Path, page: Page) -> None:
    """A tick moves the bar and the words beside it, on the front page too; what is not needed no longer counts."""
    page.goto((site / INTERVIEW / "follow-up.html").as_uri())
    told = page.locator(".aw-progress span")
    of = int(told.inner_text().split()[-2])
    page.locator(f'input[data-step="{THANKS}"]').check()
    expect(told).to_have_text(f"1 done, at most {of - 1} left")
    skip = page.locator('button[data-skip$="follow-up/week-1"]')
    skip.click()
    expect(skip).to_have_attribute("aria-pressed", "true")
    expect(told).to_have_text(f"1 done, at most {of - 2} left")
    page.goto((site / "index.html").as_uri())
    expect(page.locator(".aw-card .aw-progress span")).to_have_text(
        page.locator(".aw-card progress").evaluate("bar => `1 done, at most ${bar.max - 1} left`")
    )
    page.goto((site / INTERVIEW / "follow-up.html").as_uri())
    skip.click()
    expect(told).to_have_text(f"1 done, at most {of - 1} left")


@pytest.mark.rare
def test_a_tick_moves_the_count_of_its_list(site: Path, page: Page) -> None:
    """Whoever ticks something off sees at once that less is left, and more again when the tick is taken away."""
    page.goto((site / "index.html").as_uri())
    coming = page.locator('[id="c-list"] [data-left]')
    left = int(coming.inner_text())
    box = page.locator('input[data-step$="follow-up/week-1"]').first
    box.check()
    expect(coming).to_have_text(str(left - 1))
    box.uncheck()
    expect(coming).to_have_text(str(left))


def test_a_link_opens_what_is_folded(site: Path, page: Page) -> None:
    """Who follows a link to a draft that is folded away reads it at once, from another page and on the same one."""
    drafts = (site / INTERVIEW / "drafts.html").as_uri()
    page.goto(f"{drafts}#follow-up--week-2")
    expect(page.locator('[id="follow-up--week-2-text"]')).to_be_visible()
    expect(page.locator('[id="follow-up--week-3-text"]')).to_be_hidden()
    page.evaluate("location.hash = 'follow-up--week-3'")
    expect(page.locator('[id="follow-up--week-3-text"]')).to_be_visible()


@pytest.mark.thorough
def test_ticks_go_to_another_computer(site: Path, browser: Browser, tmp_path: Path) -> None:
    """They are saved to a file that holds step names alone, and loaded in another browser beside those that are there."""
    here, there = unsearched(browser.new_page()), unsearched(browser.new_page())
    for page, step in ((here, THANKS), (there, "example-larkfield-foods/references/ask-dana-wu")):
        page.goto((site / "index.html").as_uri())
        page.get_by_text("When you have time").last.click()
        page.locator(f'input[data-step="{step}"]').first.check()
    with here.expect_download() as download:
        here.get_by_role("button", name="Save my ticks").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    saved = json.loads(path.read_text())
    assert (saved["afterword"], saved["version"], saved["steps"]) == ("progress", 1, {THANKS: "done"})
    there.locator("#aw-load").set_input_files(path)
    expect(there.locator("[data-loaded]")).to_have_text("1 tick is here now, beside those that were.")
    for step in (THANKS, "example-larkfield-foods/references/ask-dana-wu"):
        expect(there.locator(f'input[data-step="{step}"]').first).to_be_checked()
    here.context.close()
    there.context.close()


@pytest.mark.parametrize(
    "text",
    some(["", "[]", "null", '{"afterword": "progress", "steps": null}', '{"afterword": "progress"}', "<x>"], 3),
)
def test_another_file_is_told_from_ticks(site: Path, page: Page, tmp_path: Path, text: str) -> None:
    """A file that holds no ticks changes nothing, and the page says which file to choose."""
    path = tmp_path / "other.json"
    path.write_text(text)
    page.goto((site / "index.html").as_uri())
    page.locator("#aw-load").set_input_files(path)
    expect(page.locator("[data-loaded]")).to_contain_text("holds no ticks")
    assert kept(page) == []


def test_a_file_of_ticks_can_set_nothing_else(site: Path, page: Page, tmp_path: Path) -> None:
    """Keys and states that no step has are passed over, and nothing is shown as anything but a tick."""
    steps = {THANKS: "not-needed", 'x"><img>': "done", "a/b": "<b>", "__proto__": "done", "c/d": 7}
    path = tmp_path / "afterword-progress.json"
    path.write_text(json.dumps({"afterword": "progress", "version": 1, "steps": steps}))
    page.goto((site / "index.html").as_uri())
    page.locator("#aw-load").set_input_files(path)
    expect(page.locator("[data-loaded]")).to_contain_text("1 tick is here")
    assert kept(page) == [[f"afterword:step:{THANKS}", "not-needed"]]


def test_the_words_of_a_draft_are_changed_in_place(site: Path, page: Page) -> None:
    """What is changed is what is copied and mailed, is there tomorrow, and can be taken back."""
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    draft = page.locator("[data-draft=thank-you--angela-jones]")
    ours = draft.locator("pre").text_content() or ""
    draft.get_by_role("button", name="Change the words").click()
    words = draft.get_by_role("textbox", name="The words of this draft")
    assert words.input_value() == ours
    words.fill("Dear Ms. Jones,\n\nThank you & see you — नमस्ते.\n\nJane Doe")
    draft.get_by_role("button", name="Keep these words").click()
    page.reload()
    assert draft.locator("pre").text_content() == "Dear Ms. Jones,\n\nThank you & see you — नमस्ते.\n\nJane Doe"
    expect(draft.locator(".aw-edited")).to_contain_text("Changed by you, in this browser alone.")
    href = draft.get_by_role("link", name="Open in mail").get_attribute("href") or ""
    assert unquote(href.partition("&body=")[2]) == "Dear Ms. Jones,\r\n\r\nThank you & see you — नमस्ते.\r\n\r\nJane Doe"
    expect(draft.get_by_role("link", name="Save for your mail app")).to_be_hidden()
    draft.get_by_role("button", name="Back to the draft as it was").click()
    assert draft.locator("pre").text_content() == ours
    expect(draft.get_by_role("link", name="Save for your mail app")).to_be_visible()
    assert kept(page) == []


def test_changed_words_outlive_a_new_draft(site: Path, page: Page) -> None:
    """When the draft itself changes in a later build, the changed words stay, and the page says that ours are new."""
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    kept = json.dumps({"of": "an older draft", "text": "My own words."})
    page.evaluate(
        "kept => localStorage.setItem('afterword:draft:example-larkfield-foods/thank-you--angela-jones', kept)", kept
    )
    page.reload()
    draft = page.locator("[data-draft=thank-you--angela-jones]")
    assert draft.locator("pre").text_content() == "My own words."
    expect(draft.locator(".aw-edited")).to_contain_text("The draft itself has changed since.")


def test_notes_of_the_debrief_stay_as_they_are_typed(site: Path, browser: Browser) -> None:
    """Closing the window loses nothing, and one click copies all that was written, with its questions."""
    context = unsearched(browser.new_context(permissions=["clipboard-read", "clipboard-write"]))
    page = context.new_page()
    page.goto((site / INTERVIEW / "debrief.html").as_uri())
    page.locator("textarea").nth(2).fill("She asked about travel three times.")
    page.reload()
    assert page.locator("textarea").nth(2).input_value() == "She asked about travel three times."
    page.get_by_role("button", name="Copy all my notes").click()
    page.get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{page.locator('.aw-question label').nth(2).inner_text()}\nShe asked about travel three times."
    context.close()


@pytest.mark.thorough
def test_nothing_moves_while_a_page_loads(site: Path, browser: Browser) -> None:
    """What a script adds has its place before: no line jumps on the first visit, and hardly one when a tick changes the card."""
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.add_init_script(
        "window.__moved = 0; new PerformanceObserver(l => { for (const e of l.getEntries()) window.__moved += e.value })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    pages = ("index.html", f"{INTERVIEW}/follow-up.html", f"{INTERVIEW}/drafts.html", f"{INTERVIEW}/debrief.html")
    for path in some(pages, 3):
        for visit in range(2):
            page.goto((site / path).as_uri())
            page.wait_for_timeout(200)
            assert page.evaluate("window.__moved") < (0.05 if visit else 0.001), path
            if page.locator("input[data-step]:visible").count():
                page.locator("input[data-step]:visible").first.check()
    page.context.close()


def test_a_private_window_that_keeps_nothing_still_works(site: Path, browser: Browser) -> None:
    """Where the browser refuses to store anything, pages read, drafts are copied, and nothing fails."""
    page = unsearched(browser.new_page())
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(error.stack or ""))
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })")
    page.goto((site / INTERVIEW / "drafts.html").as_uri())
    page.locator("button[data-edit]").first.click()
    page.locator("textarea").first.fill("Mine")
    page.locator("button[data-edit]").first.click()
    page.goto((site / "index.html").as_uri())
    page.locator("input[data-step]").first.check()
    assert page.locator("input[data-step]").first.is_checked()
    assert [each for each in failed if "afterword.js" in each] == []  # the theme has complaints of its own
    page.context.close()


def test_the_script_is_small(site: Path) -> None:
    """What every page loads of ours stays under 15 kB, as it is written."""
    assert (site / "assets" / "afterword.js").stat().st_size < 15_000
