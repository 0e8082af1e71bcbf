"""Nothing moves below a finger on the way to the first thank-you, and nothing else flashes up before what is to be seen."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from afterword.edit.begun import begun, forget
from afterword.interview.reading.workspace import read_workspace
from support.browser import go, unsearched
from support.commands import run
from support.serving import Served, serving, wait_for
from support.turns import is_all_asked_for, some
from support.way_to_thanks import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]
expect.set_options(timeout=30_000)  # a build may be going on meanwhile
READY = "Your thank-you, ready to copy"
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A workspace as it is made, served on a Monday: no interview, and no name."""
    root = tmp_path_factory.mktemp("still") / "search"
    run("init", root)
    with serving(root, today="2026-11-30") as workspace:
        yield workspace


@pytest.fixture
def phone(browser: Browser, served: Served) -> Iterator[BrowserContext]:
    """A window as wide as a phone, in which one may copy."""
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]  # a plain dict reads better
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield unsearched(context)
    context.close()
    forget(served.root)


def pressed(page: Page, name: str) -> Locator:
    """A button of the questions."""
    return page.locator(".aw-intake").get_by_role("button", name=name, exact=True)


def becomes(page: Page, question: str) -> Locator:
    """The sentence that an answer becomes."""
    return page.locator(f'.aw-intake-becomes[data-of="{question}"]')


def tell(page: Page, question: str, answer: str) -> None:
    """Type an answer."""
    page.locator(f"#aw-q-{question}").fill(answer)


def go_on(page: Page) -> None:
    """To the next step, no faster than somebody reads."""
    place = page.locator(".aw-intake-place")
    before = place.inner_text()
    pressed(page, "Next").click()
    expect(place).not_to_have_text(before)
    page.wait_for_timeout(450)


def begun_page(phone: BrowserContext, served: Served, *, employer: str) -> Page:
    """The first step, with all that it asks told."""
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    for question, answer in {"my_name": "Tomasz Zielinski", "role": "Stock Team Leader", "employer": employer}.items():
        tell(page, question, answer)
    return page


def top(shown: Locator) -> float:
    """How far below the top of the window something stands."""
    box = shown.bounding_box()
    assert box
    return box["y"]


def test_a_sentence_that_comes_late_moves_no_button(served: Served, phone: BrowserContext) -> None:
    """On each step the button that leads on, and the boxes, stand where they stood before the first sentence came; axe finds nothing.

    Axe looks at the last step in every run, and at all of them when everything is asked for.
    """
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    page.locator("#aw-q-my_name").wait_for()
    answers = (
        {"my_name": "Tomasz Zielinski", "role": "Stock Team Leader", "employer": "Fenwick Road Wholesale"},
        {"person": "Mrs Linda Crowther", "decide_by": "they ring by Friday"},
        {
            "they_want": "get counts right and train weekend staff",
            "i_bring": "ran a team of nine on nights for six years",
        },
    )
    for step, told in enumerate(answers, start=1):
        expect(page.locator(".aw-intake-place")).to_have_text(f"{step} of 3")
        last = page.locator(".aw-intake [type=submit]")
        rest = (
            page.locator(".aw-intake-extra :is(button, label), .aw-intake-more > summary").locator("visible=true").all()
        )
        things = [last, *rest, *(page.locator(f"#aw-q-{question}") for question in told)]
        before = [*map(top, things)]
        for question, answer in told.items():
            tell(page, question, answer)
        expect(page.locator(".aw-intake-becomes:not(:empty)").first).to_be_visible()
        page.wait_for_timeout(1000)
        assert [*map(top, things)] == pytest.approx(
            before, abs=1
        )  # letters come from a file: less than a pixel is not seen
        if is_all_asked_for() or step == len(answers):
            faults = Axe().run(page, options=_RULES).response["violations"]
            assert [(fault["id"], node["html"][:150]) for fault in faults for node in fault["nodes"]] == []
        if step < len(answers):
            go_on(page)


@pytest.mark.rare
def test_a_line_beside_a_box_moves_no_button_either(served: Served, phone: BrowserContext) -> None:
    """A name in small letters is asked about at its box: what stands below stays where it was, and the room stays when the line goes."""
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    tell(page, "my_name", "Tomasz Zielinski")
    tell(page, "role", "Stock Team Leader")
    expect(becomes(page, "role")).not_to_be_empty()
    last = page.locator(".aw-intake [type=submit]")
    before = top(last)
    tell(page, "my_name", "tomasz zielinski")
    line = page.locator("#aw-q-my_name-message")
    expect(line).to_contain_text("All in small letters")
    assert top(last) == pytest.approx(before, abs=1)
    pressed(page, "Make it Tomasz Zielinski").click()
    expect(line).to_be_empty()
    assert top(last) == pytest.approx(before, abs=1)


@pytest.mark.rare
def test_the_employer_is_seen_on_each_later_step_and_changed_by_a_press(served: Served, phone: BrowserContext) -> None:
    """A slip is seen where it is still easy to mend, and leads back to its box."""
    page = begun_page(phone, served, employer="Fenwick Raod")
    go_on(page)
    whom = page.locator(".aw-intake-whom")
    expect(whom).to_contain_text("Fenwick Raod")
    tell(page, "person", "Mrs Linda Crowther")
    pressed(page, "Change: The employer").click()
    expect(page.locator("#aw-q-employer")).to_be_focused()
    tell(page, "employer", "Fenwick Road")
    page.wait_for_timeout(450)
    go_on(page)
    expect(whom).to_contain_text("Fenwick Road")
    go_on(page)
    expect(whom).to_contain_text("Fenwick Road")


def test_the_day_before_is_one_press_and_no_sentence_names_a_day_before_it_is_told(
    served: Served, phone: BrowserContext
) -> None:
    """On a Monday most came from it on Friday; until the day stands there, no sentence says today."""
    page = begun_page(phone, served, employer="Fenwick Road")
    expect(becomes(page, "role")).to_contain_text(
        "Thank you for taking the time to talk with me about the Stock Team Leader role."
    )
    go_on(page)
    expect(page.get_by_text("The interview was today, and I want this job.")).to_be_visible()
    pressed(page, "On Friday?").click()
    expect(page.get_by_text("The interview was on Friday, and I want this job.")).to_be_visible()
    expect(page.locator("#aw-q-held")).to_be_hidden()
    expect(pressed(page, "On Friday?")).to_be_hidden()
    expect(pressed(page, "Today?")).to_be_visible()
    wait_for("2026-11-27", lambda: begun(served.root).get("held", ""))


@pytest.mark.parametrize("is_letter", some([True, False], 2))
def test_nothing_flashes_up_before_what_is_to_be_seen(browser: Browser, served: Served, *, is_letter: bool) -> None:
    """While a slow computer fetches what asks the questions, or shows the letter, no other heading and no red line stands there."""
    context = unsearched(browser.new_context(viewport=PHONE, reduced_motion="reduce"))  # type: ignore[arg-type]  # a plain dict reads better
    page = context.new_page()
    late: list[Route] = []
    page.route("**/assets/intake.js", lambda route: late.append(route))  # noqa: PLW0108  (a builtin cannot be marked by the driver)
    with page.expect_request("**/assets/intake.js"):
        page.goto(f"{served.address}/index.html{'#your-letter' if is_letter else ''}", wait_until="commit")
    page.wait_for_timeout(1000)
    expect(page.get_by_role("heading", name="What now?")).to_be_hidden()
    expect(page.get_by_role("heading", name="The one next thing")).to_be_hidden()
    late[0].continue_()
    expect(page.locator("#aw-q-my_name")).to_be_visible()
    expect(page.get_by_role("heading", name="Your thank-you for the interview")).to_be_visible()
    context.close()


def test_the_letter_comes_at_once_stays_and_goes_by_mail_or_part_by_part(served: Served, phone: BrowserContext) -> None:
    """No other page comes between, and none takes its place; address, subject and text are each copied, or opened in one's mail together."""
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    seen = "window.__seen = []; new MutationObserver(() => { for (const node of document.querySelectorAll('#next')) if (node.checkVisibility({ visibilityProperty: true })) window.__seen.push(node.textContent); }).observe(document.body, { subtree: true, childList: true, attributes: true })"
    page.evaluate(seen)
    for question, answer in {
        "my_name": "Tomasz Zielinski",
        "role": "Stock Team Leader",
        "employer": "Fenwick Raod",
    }.items():
        tell(page, question, answer)
    go_on(page)
    tell(page, "person", "Mrs Linda Crowther")
    tell(page, "email", "l.crowther@fenwick.example")
    tell(page, "decide_by", "they ring by Friday")
    expect(page.get_by_text("They answer by Fri 4 Dec 2026.")).to_be_visible()
    go_on(page)
    tell(page, "they_want", "get counts right and train weekend staff")
    tell(page, "i_bring", "ran a team of nine on nights for six years")
    late: list[Route] = []
    page.route("**/afterword/intake-write", lambda route: late.append(route))  # noqa: PLW0108  (a builtin cannot be marked by the driver)
    with page.expect_request("**/afterword/intake-write"):
        pressed(page, "Write my thank-you").click()
    expect(page.get_by_role("status").filter(has_text="Writing your letter …")).to_be_visible()
    late[0].continue_()
    expect(page.get_by_role("heading", name=READY)).to_be_visible()
    page.evaluate("window.__here = true")
    wait_for("Fenwick Raod", lambda: served.read("index.html"))
    page.wait_for_timeout(1500)
    assert page.evaluate("[window.__here, window.__seen]") == [
        True,
        [],
    ]  # it was not loaded anew, and nothing else was seen
    letter = page.locator(".aw-intake pre").inner_text()
    assert "Friday 4 December" in letter
    assert "later this week" not in letter
    pressed(page, "Copy: To").click()
    expect(page.get_by_role("status").filter(has_text="Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "l.crowther@fenwick.example"
    pressed(page, "Copy: Subject").click()
    subject = page.locator("p", has=page.get_by_text("Subject:")).locator("bdi").inner_text()
    page.wait_for_timeout(200)
    assert page.evaluate("navigator.clipboard.readText()") == subject
    mail = urlsplit(page.get_by_role("link", name="Open in mail").get_attribute("href") or "")
    told = parse_qs(mail.query)
    assert (mail.scheme, mail.path, told["subject"]) == ("mailto", "l.crowther@fenwick.example", [subject])
    assert told["body"][0].replace("\r\n", "\n") == letter
    expect(page.locator(".aw-intake-whom")).to_contain_text("Fenwick Raod")
    pressed(page, "Change: The employer").click()
    page.locator("form.aw-form input").fill("Fenwick Road")
    pressed(page, "Save it").click()
    expect(page.locator(".aw-intake-whom")).to_contain_text("Fenwick Road")
    (name,) = read_workspace(served.root).interviews
    assert read_workspace(served.root).interviews[name].employer.name == "Fenwick Road"
    wait_for("Fenwick Road", lambda: served.read("index.html"))
    page.reload()
    expect(page.get_by_role("heading", name=READY)).to_be_visible()
    run("remove", "-C", served.root, name)
