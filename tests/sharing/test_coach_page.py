"""The coach's page: opened from disk on any computer, without a connection, answered, saved and taken up again."""

import json
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import shared_name
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.browser import listened
from support.making import FULL, NAME, candidate, day, interview

pytestmark = pytest.mark.browser

THANKS = '[data-about="thank-you/sam-whitaker"]'
DRAFT = '[data-about="drafts/thank-you/sam-whitaker"]'
_WIDTH_OF = """(cell, word) => {
  const line = document.createElement("span");
  line.style.whiteSpace = "nowrap";
  line.textContent = word;
  cell.append(line);
  const width = line.getBoundingClientRect().width;
  line.remove();
  return width;
}"""
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on the coach's disk."""
    known = Workspace(candidate(), {NAME: interview(**FULL)})
    copy = copy_of(
        cases_of(known, day("2027-01-19"), shipped_wording()),
        Wish(NAME, Audience.COACH, CopyKind.WORKBOOK, "Maya Lind"),
        shipped_wording(),
    )
    path = tmp_path_factory.mktemp("from-jane") / "workbook.html"
    path.write_text(copy.texts["workbook.html"], encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with something of everything, and less of it: axe looks at each element."""
    value = interview(interested="no", people=FULL["people"], salary=FULL["salary"])
    copy = copy_of(
        cases_of(Workspace(candidate(), {NAME: value}), day("2027-01-19"), shipped_wording()),
        Wish(NAME, Audience.COACH, CopyKind.WORKBOOK),
        shipped_wording(),
    )
    path = tmp_path_factory.mktemp("few") / "workbook.html"
    path.write_text(copy.texts["workbook.html"], encoding="utf-8")
    return path


def unfold(page: Page, place: str) -> None:
    """Open whatever is folded round a place, from the outside in, as a coach would: by a click on each line that opens."""
    for fold in page.locator(f"details:has({place})").all():
        if not fold.evaluate("fold => fold.open"):
            fold.locator("> summary").click()


def answer(page: Page) -> None:
    """Write one comment with a wording, one verdict alone, and one tick with its day."""
    page.get_by_label("Your name").fill("Maya Lind")
    unfold(page, THANKS)
    page.locator(f"{THANKS} > summary").click()
    page.locator(THANKS).get_by_label("must fix").check()
    page.locator(THANKS).get_by_label("Your comment").fill('Name the night shift, "his" topic.')
    unfold(page, DRAFT)
    page.locator(f"{DRAFT} > summary").click()
    page.locator(DRAFT).get_by_text("Begin with the words of the draft").click()
    unfold(page, '[data-about="rubric/names"]')
    page.locator('[data-about="rubric/names"] > summary').click()
    page.locator('[data-about="rubric/names"]').get_by_label("works").check()
    rowan = f'[data-step="{shared_name(NAME)}/thank-you/rowan-ellis"]'
    unfold(page, rowan)
    page.locator(rowan).check()
    page.get_by_label("Done on").locator("visible=true").fill("2027-01-14")


def comment(page: Page) -> None:
    """Write one comment."""
    unfold(page, THANKS)
    page.locator(f"{THANKS} > summary").click()
    page.locator(THANKS).get_by_label("Your comment").fill("Good.")


def saved(page: Page) -> dict[str, object]:
    """Press the button and read the one file that it gives."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save my feedback").click()
    assert download.value.suggested_filename == "afterword-feedback.json"
    found: dict[str, object] = json.loads(download.value.path().read_text(encoding="utf-8"))
    return found


def test_a_coach_answers_offline_and_saves_one_file(file: Path, page: Page) -> None:
    """Three comments and a tick become one file, which holds what was written and the name that was given, and no more."""
    page.goto(file.as_uri())
    answer(page)
    expect(page.locator("[data-count]")).to_have_text("3 comments, 1 tick. Not sent: save them and send the file.")
    found = saved(page)
    draft = page.locator("article:has([data-about='drafts/thank-you/sam-whitaker']) pre").text_content()
    assert found.pop("saved")
    assert found == {
        "afterword": "feedback",
        "version": 1,
        "interview": shared_name(NAME),
        "from": "Maya Lind",
        "comments": [
            {"about": "drafts/thank-you/sam-whitaker", "says": "", "text": "", "instead": draft},
            {"about": "rubric/names", "says": "works", "text": "", "instead": ""},
            {
                "about": "thank-you/sam-whitaker",
                "says": "must-fix",
                "text": 'Name the night shift, "his" topic.',
                "instead": "",
            },
        ],
        "ticks": [{"step": "thank-you/rowan-ellis", "on": "2027-01-14"}],
    }


@pytest.mark.thorough
def test_a_copy_knows_for_whom_it_was_made(file: Path, page: Page) -> None:
    """The candidate said that it goes to Maya Lind: her name stands there, and is hers to change."""
    page.goto(file.as_uri())
    expect(page.get_by_label("Your name")).to_have_value("Maya Lind")
    comment(page)
    assert saved(page)["from"] == "Maya Lind"
    page.get_by_label("Your name").fill("M. Lind")
    page.reload()
    assert saved(page)["from"] == "M. Lind"


@pytest.mark.thorough
def test_who_saves_without_a_name_is_asked_for_it_once(few: Path, page: Page) -> None:
    """A file from nobody helps nobody: the page asks, leads to the box, and saves without one if that is meant."""
    page.goto(few.as_uri())
    comment(page)
    page.get_by_role("button", name="Save my feedback").click()
    expect(page.locator("[data-count]")).to_contain_text("Write your name at the top")
    expect(page.get_by_label("Your name")).to_be_focused()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save without a name").click()
    assert json.loads(download.value.path().read_text(encoding="utf-8"))["from"] == ""
    page.get_by_role("button", name="Save my feedback").click()
    page.keyboard.type("Maya Lind")
    assert saved(page)["from"] == "Maya Lind"


@pytest.mark.thorough
def test_how_far_a_coach_is_goes_by_what_she_has_looked_at(file: Path, page: Page) -> None:
    """Nobody has a word for each of fifty places: the page counts the parts that were opened, today and tomorrow."""
    page.goto(file.as_uri())
    far = page.locator("[data-far-told]")
    expect(far).to_have_text("0 of 8 parts looked at")
    comment(page)
    expect(far).to_have_text("1 of 8 parts looked at")
    page.get_by_role("link", name="Drafts").click()
    expect(far).to_have_text("2 of 8 parts looked at")
    page.reload()
    expect(far).to_have_text("2 of 8 parts looked at")
    assert saved(page)["comments"]


def test_what_to_look_at_stands_before_what_is_looked_at(file: Path, page: Page) -> None:
    """The questions that lead through the workbook are the first part, and the first lines say where the letters are."""
    page.goto(file.as_uri())
    assert page.locator("summary h2").all_text_contents()[:2] == ["What to look at", "1. Follow up"]
    page.get_by_role("link", name="What to look at").click()
    expect(page.locator("[name=criterion] > summary").first).to_be_visible()


def test_a_letter_says_how_it_stands_before_it_is_opened(file: Path, page: Page) -> None:
    """Which one goes today, which has gone and which still lacks something: nobody opens nine to find out."""
    page.goto(file.as_uri())
    page.locator("summary:has(#drafts)").click()
    stands = page.locator("details[name=text] > summary .stand").all_text_contents()
    assert all(stands)
    assert any(stand.endswith("not ready") for stand in stands)
    assert stands[0].startswith("Tue 19 Jan 2027")


def test_what_to_look_at_stays_open_beside_what_is_looked_at(file: Path, page: Page) -> None:
    """A coach opens the letters to answer the first question: the question is still there, and one other part is open."""
    page.goto(file.as_uri())
    for part in ("rubric", "part-1", "drafts"):
        page.locator(f"summary:has(#{part})").click()
    opened = page.locator("details.part[open] > summary h2").evaluate_all("all => all.map((each) => each.id)")
    assert opened == ["rubric", "drafts"]


@pytest.mark.thorough
def test_no_button_touches_the_box_above_it_and_no_word_is_broken(file: Path, page: Page) -> None:
    """On a phone, with a comment on a letter and the table of referees open."""
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(file.as_uri())
    unfold(page, DRAFT)
    page.locator(f"{DRAFT} > summary").click()
    box = page.locator(DRAFT).get_by_label("Your comment").bounding_box()
    button = page.locator(f"{DRAFT} [data-start]").bounding_box()
    assert box
    assert button
    assert button["y"] - box["y"] - box["height"] >= 6
    wording = page.locator(DRAFT).get_by_label("Wording you suggest").bounding_box()
    assert wording
    assert wording["y"] > button["y"] + button["height"]
    unfold(page, "#part-4")
    page.locator("summary:has(#part-4)").click()
    for cell in page.locator("th").all():
        longest = max((cell.text_content() or "").split(), key=len)
        assert cell.evaluate(_WIDTH_OF, longest) <= cell.evaluate("cell => cell.clientWidth"), longest


@pytest.mark.thorough
def test_what_was_written_is_still_there_the_next_day_and_on_another_computer(
    file: Path, desk: BrowserContext, tmp_path: Path
) -> None:
    """The page is closed and opened: all is there. On another computer the saved file brings it back."""
    page = desk.new_page()
    page.goto(file.as_uri())
    answer(page)
    first = saved(page)
    page.reload()
    assert saved(page) == first
    elsewhere = tmp_path / "afterword-feedback (1).json"
    elsewhere.write_text(json.dumps(first), encoding="utf-8")
    page.evaluate("localStorage.clear()")
    page.reload()
    expect(page.locator("[data-count]")).to_have_text("Nothing written yet.")
    page.locator("#load").set_input_files(elsewhere)
    expect(page.locator("[data-count]")).to_have_text("3 comments, 1 tick. Not sent: save them and send the file.")
    assert saved(page) == first


@pytest.mark.rare
def test_another_file_is_refused_and_what_was_written_stays(file: Path, page: Page, tmp_path: Path) -> None:
    """Somebody chooses the wrong file: the page says which one is meant, and nothing that was written is lost."""
    wrong = tmp_path / "holiday.json"
    wrong.write_text('{"afterword": "feedback", "interview": "another", "comments": []}', encoding="utf-8")
    page.goto(file.as_uri())
    answer(page)
    before = saved(page)
    page.locator("#load").set_input_files(wrong)
    expect(page.locator("[data-count]")).to_contain_text("Choose the one called afterword-feedback.json")
    assert saved(page) == before


@pytest.mark.thorough
@pytest.mark.parametrize(("scheme", "width"), [pytest.param("dark", 768, marks=pytest.mark.rare), ("light", 360)])
def test_the_page_is_accessible_on_a_tablet_and_a_phone(few: Path, browser_page: Page, scheme: str, width: int) -> None:
    """By the rules of WCAG 2.2 AA, with a comment of each kind opened; nothing sticks out, and what is touched is large enough."""
    browser_page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # a literal of theirs
    browser_page.set_viewport_size({"width": width, "height": 900})
    browser_page.goto(few.as_uri())
    for about in ("thank-you/sam-whitaker", "drafts/thank-you/sam-whitaker", "parts/salary", "rubric/names"):
        unfold(browser_page, f'[data-about="{about}"]')
        browser_page.locator(f'[data-about="{about}"] > summary').click()
    found = Axe().run(browser_page, options=_RULES)
    assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found.response["violations"]] == []
    assert browser_page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = "[...document.querySelectorAll('button, summary, .tick input, footer label')].filter((e) => e.getBoundingClientRect().height < 24)"
    assert browser_page.evaluate(f"{small}.map((e) => e.outerHTML.slice(0, 80))") == []


@pytest.fixture
def browser_page(desk: BrowserContext) -> Page:
    """A page that axe may put its script in."""
    return desk.new_page()


@pytest.mark.thorough
def test_everything_is_reached_by_keyboard(file: Path, page: Page) -> None:
    """Tab, Enter, Space and letters alone: skip to the workbook, open a comment, choose a verdict, write."""
    page.goto(file.as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the workbook"
    page.locator("summary:has(#part-1)").focus()
    page.keyboard.press("Enter")
    page.locator(f"{THANKS} > summary").focus()
    for key in ("Enter", "Tab", "Space", "Tab", "Tab"):
        page.keyboard.press(key)
    page.keyboard.type("By keyboard.")
    (comment,) = saved(page)["comments"]  # type: ignore[misc]  # a list of one
    assert comment == {"about": "thank-you/sam-whitaker", "says": "works", "text": "By keyboard.", "instead": ""}


@pytest.mark.rare
def test_a_private_window_that_keeps_nothing_still_saves(file: Path, desk: BrowserContext) -> None:
    """Where the browser refuses to keep anything, all is there until the page is closed."""
    desk.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused'); };")
    with listened(desk.new_page()) as page:
        page.goto(file.as_uri())
        answer(page)
        assert len(saved(page)["comments"]) == 3  # type: ignore[arg-type]  # a list


def test_without_scripts_the_workbook_can_be_read(file: Path, desk: BrowserContext) -> None:
    """A mail program's preview runs no scripts: the workbook reads, and says how to comment."""
    page = desk.browser.new_context(java_script_enabled=False).new_page()  # type: ignore[union-attr]  # it has one
    page.goto(file.as_uri())
    assert page.locator("noscript > p").is_visible()
    assert page.get_by_text("Dear Sam Whitaker,").first.is_visible()
    assert not page.locator(THANKS).is_visible()
    page.context.close()
