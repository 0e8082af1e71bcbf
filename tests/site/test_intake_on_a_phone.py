"""The questions as somebody answers them who presses a button twice, and looks at a narrow window."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from afterword.edit.begun import forget, keep
from afterword.interview.reading.workspace import read_workspace
from support.browser import go
from support.commands import run
from support.serving import Served, serving

pytestmark = [pytest.mark.browser, pytest.mark.build]
expect.set_options(timeout=30_000)  # a build may be going on meanwhile

ANSWERS = {
    "my_name": "Owen Pritchard",
    "role": "Shift Manager",
    "employer": "Castell Cold Stores",
    "held": "2027-01-13",
    "person": "Darren Mulcahy",
    "interested": "yes",
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A workspace as it is made, served: no interview, and no name."""
    root = tmp_path_factory.mktemp("phone") / "search"
    run("init", root)
    with serving(root) as workspace:
        yield workspace


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """A window as wide as a phone, with the questions before the last one answered."""
    keep(served.root, ANSWERS)
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    window = context.new_page()
    go(window, f"{served.address}/index.html")
    way = window.get_by_role("button", name="Go on where you stopped")
    expect(way.or_(window.locator(".aw-intake-place")).locator("visible=true")).to_have_count(1)
    if way.is_visible():
        way.click()
        window.wait_for_timeout(450)
    yield window
    context.close()
    forget(served.root)


def pressed(page: Page, name: str) -> Locator:
    """A button of the questions."""
    return page.locator(".aw-intake").get_by_role("button", name=name, exact=True)


def on_the_last_step(page: Page) -> None:
    """Go to the question before the thank-you."""
    while not pressed(page, "Write my thank-you").is_visible():
        before = page.locator(".aw-intake-place").inner_text()
        pressed(page, "Next").click(delay=1)
        expect(page.locator(".aw-intake-place")).not_to_have_text(before)
        page.wait_for_timeout(450)  # nobody reads a question faster


def test_a_button_pressed_twice_does_what_it_does_once(served: Served, page: Page) -> None:
    """Back and Next turn one page, one person is added, and what is written is the interview and no offer."""
    on_the_last_step(page)
    place = page.locator(".aw-intake-place")
    last = place.inner_text()
    pressed(page, "Back").dblclick()
    expect(place).to_have_text(f"{int(last[0]) - 1} of {last[-1]}")
    page.wait_for_timeout(450)
    pressed(page, "Next").dblclick()
    expect(place).to_have_text(last)
    page.wait_for_timeout(450)
    for _ in range(2):  # as a finger does, whose presses are not counted
        pressed(page, "+ Add somebody else").dispatch_event("click")
    expect(page.locator(".aw-intake-person")).to_have_count(1)
    page.get_by_label("This person's whole name").fill("Beth Rowlands")
    page.get_by_label("Who this person is").select_option("agency consultant")
    pressed(page, "Write my thank-you").dblclick()
    expect(page.get_by_text("Beth Rowlands gets this email, with your note in it to pass on.")).to_be_visible()
    expect(page.locator(".aw-intake pre")).to_contain_text("Dear Darren Mulcahy,")
    expect(page.locator(".aw-intake")).not_to_contain_text("offer")
    interviews = read_workspace(served.root).interviews
    assert [len(interview.people) for interview in interviews.values()] == [2]


def test_no_question_goes_while_another_one_is_answered(page: Page) -> None:
    """The day by which they decide is told in one box, and the box for the day to get in touch stays where it is."""
    on_the_last_step(page)
    page.get_by_text("More, if you know it now").click()
    page.get_by_label("When will you hear from them?").fill("by the end of march")
    expect(page.get_by_text("is Wed 31 Mar 2027")).to_be_visible()
    expect(page.get_by_label("They asked me to get in touch on")).to_be_visible()


def test_what_is_chosen_can_be_read_in_a_narrow_window(page: Page) -> None:
    """None of the words for who somebody is are cut off in the closed box."""
    on_the_last_step(page)
    pressed(page, "+ Add somebody else").click()
    box = page.get_by_label("Who this person is")
    widths = """(box) => {
      const style = getComputedStyle(box);
      const pen = document.createElement("canvas").getContext("2d");
      pen.font = `${style.fontSize} ${style.fontFamily}`;
      return [...box.options].map((option) => pen.measureText(option.text).width + 40 - box.clientWidth);
    }"""
    assert max(box.evaluate(widths)) <= 0
