"""The questions as somebody answers them who presses a button twice, and looks at a narrow window."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Request, Route, expect

from afterword.edit.begun import begun, forget, keep
from afterword.interview.reading.workspace import read_workspace
from support.browser import go, unsearched
from support.commands import run
from support.serving import Served, serving, wait_for, wait_until_other

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]
expect.set_options(timeout=30_000)  # a build may be going on meanwhile

ANSWERS = {
    "my_name": "Owen Pritchard",
    "role": "Shift Manager",
    "employer": "Castell Cold Stores",
    "held": "2027-01-13",
    "person": "Darren Mulcahy",
    "interested": "yes",
}

TEIFI = {
    "held": "2027-01-12",
    "employer": "Teifi Cold Stores",
    "they_want": "hold a night shift together",
    "i_bring": "ran nights for ten years",
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A workspace as it is made, served: no interview, and no name."""
    root = tmp_path_factory.mktemp("phone") / "search"
    run("init", root)
    with serving(root) as workspace:
        yield workspace


@contextmanager
def asked(browser: Browser, served: Served, answers: dict[str, str], *, is_dark: bool = False) -> Iterator[Page]:
    """A window as wide as a phone, with the questions before the last one answered."""
    keep(served.root, answers)
    scheme: Literal["dark", "light"] = "dark" if is_dark else "light"
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce", color_scheme=scheme)
    window = unsearched(context).new_page()
    on_their_way = answers_on_their_way(window)
    go(window, f"{served.address}/index.html")
    way = window.get_by_role("button", name="Go on where you stopped")
    expect(way.or_(window.locator(".aw-intake-place")).locator("visible=true")).to_have_count(1)
    if way.is_visible():
        way.click()
        window.wait_for_timeout(450)
    yield window
    window.wait_for_timeout(300)  # what was typed last is sent
    for _ in range(30):
        if on_their_way:
            window.wait_for_timeout(100)
    context.close()
    forget(served.root)


def answers_on_their_way(window: Page) -> set[Request]:
    """Those that the server has not taken yet: one that comes later would be among the answers of the next test, or clear them."""
    answers: set[Request] = set()

    def taken(request: Request) -> None:
        answers.discard(request)

    window.on("request", lambda request: answers.add(request) if "/afterword/intake-" in request.url else None)
    window.on("requestfinished", taken)
    window.on("requestfailed", taken)
    return answers


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """The questions of somebody who has answered all of them but the last."""
    with asked(browser, served, ANSWERS) as window:
        yield window


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
    expect(page.get_by_text("Beth Rowlands gets this email, and passes your thanks on.")).to_be_visible()
    expect(page.locator(".aw-intake pre")).to_contain_text("my thanks to Darren Mulcahy")
    expect(page.locator(".aw-intake")).not_to_contain_text("offer")
    interviews = read_workspace(served.root).interviews
    assert [len(interview.people) for interview in interviews.values()] == [2]
    wait_for("Castell Cold Stores", lambda: served.read("index.html"))  # the page that is opened next is not made anew


def test_nothing_moves_away_below_a_finger(page: Page) -> None:
    """An answer that comes while a button is being pressed is shown when the finger is up, and the press counts."""
    on_the_last_step(page)
    page.evaluate(
        "document.documentElement.style.overflowAnchor = 'none'"
    )  # not every phone's browser holds a page in its place
    replies: list[Route] = []
    page.route("**/afterword/intake-answer", lambda route: replies.append(route))  # noqa: PLW0108  (a builtin cannot be marked by the driver)
    more = pressed(page, "+ Add somebody else")
    with page.expect_request("**/afterword/intake-answer"):
        page.get_by_role("textbox", name="They need somebody who can").fill("running two cold stores at once")
    more.scroll_into_view_if_needed()
    place = _middle(more)
    page.mouse.move(*place)
    page.mouse.down()
    with page.expect_response("**/afterword/intake-answer"):
        replies[-1].continue_()
    page.wait_for_timeout(200)
    assert _middle(more) == place
    page.mouse.up()
    expect(page.locator(".aw-intake-person")).to_have_count(1)
    expect(page.locator('.aw-intake-becomes[data-of="they_want"]')).to_contain_text("running two cold stores at once")


def _middle(shown: Locator) -> tuple[float, float]:
    box = shown.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.rare
def test_what_can_wait_is_folded_and_can_be_told_all_the_same(page: Page) -> None:
    """What was talked about is told below, above the button; who has told when they decide is not asked on which day to get in touch."""
    at_the_step(page, "decide_by")
    page.get_by_label("When will you hear?").fill("by the end of march")
    expect(page.get_by_text("They answer by Wed 31 Mar 2027 at the latest.")).to_be_visible()
    on_the_last_step(page)
    expect(page.get_by_label("What did you talk about most?")).to_be_hidden()
    page.get_by_text("Anything to add").click()
    expect(page.get_by_role("group", name="Had you met whoever decides")).to_be_hidden()
    page.get_by_label("What did you talk about most?").fill("the new cold store")
    expect(page.locator('.aw-intake-becomes[data-of="topic"]')).not_to_be_empty()
    assert (
        _middle(pressed(page, "Write my thank-you"))[1] > _middle(page.get_by_text("More, such as where you did it"))[1]
    )
    pressed(page, "Back").click(delay=1)
    page.wait_for_timeout(450)  # nobody reads a question faster
    expect(page.get_by_label("When will you hear?")).to_have_value("by the end of march")
    on_the_last_step(page)
    expect(page.get_by_label("What did you talk about most?")).to_be_visible()  # what was told stands open
    page.get_by_text("More, such as where you did it").click()
    expect(page.get_by_role("group", name="Had you met whoever decides")).to_be_visible()
    expect(page.get_by_label("They asked me to get in touch on")).to_be_hidden()


@pytest.mark.rare
def test_a_greeting_is_said_where_it_was_pressed(browser: Browser, served: Served) -> None:
    """The box that it went into is folded away, so its words stand below the name, until that is another."""
    with asked(browser, served, {**ANSWERS, "country": "GB"}) as page:
        at_the_step(page, "person")
        fill(page, "person", "Graham Ellacott")
        page.get_by_role("button", name="Dear Graham,").click()
        expect(page.get_by_text("Your choice: “Dear Graham,”")).to_be_visible()
        fill(page, "person", "Grace Ellacott")
        expect(page.get_by_text("Taken:")).to_have_count(0)


@pytest.mark.rare
def test_of_a_talk_to_come_no_fold_is_empty(browser: Browser, served: Served) -> None:
    """Nothing was talked about yet, and nobody has said when they decide: no line leads to what is not there."""
    with asked(browser, served, {**ANSWERS, "held": "2027-01-20"}) as page:
        while not pressed(page, "Write it down").is_visible():
            pressed(page, "Next").click(delay=1)
            page.wait_for_timeout(450)  # nobody reads a question faster
        expect(page.get_by_role("textbox", name="They need somebody who can")).to_be_visible()
        page.get_by_text("Anything to add").click()
        expect(page.get_by_role("group", name="Had you met whoever decides")).to_be_visible()
        expect(page.get_by_label("When will you hear?")).to_be_hidden()


def fill(page: Page, question: str, text: str) -> None:
    """Type an answer."""
    page.locator(f"#aw-q-{question}").fill(text)


def test_what_is_pointed_at_is_mended_in_one_press_or_passed_over(page: Page, served: Served) -> None:
    """A word spelt wrong holds the button up once, so that its line is read; two wants come apart; a name is not caught."""
    on_the_last_step(page)
    fill(page, "they_want", "someone who can hold a night shift together and fewer pallets damaged")
    fill(page, "i_bring", "cut dammage by half in two yrs")
    pressed(page, "Write my thank-you").click()
    expect(page.locator("#aw-q-they_want")).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Are these two things?")).to_be_visible()
    pressed(page, "Keep the two apart").click()
    expect(page.locator("#aw-q-also_want")).to_have_value("fewer pallets damaged")
    expect(page.locator("#aw-q-they_want")).to_have_value("someone who can hold a night shift together")
    pressed(page, "Make it damage").click()
    expect(page.locator("#aw-q-i_bring")).to_have_value("cut damage by half in two yrs")
    pressed(page, "+ Add somebody else").click()
    fill(page, "other_1", "HR lady leeds")
    pressed(page, "I did not catch the name").click()
    expect(page.locator("#aw-q-other_1")).to_have_value("not known")
    assert page.locator("#aw-q-they_want").get_attribute("spellcheck") == "true"
    wait_for("fewer pallets damaged", lambda: begun(served.root).get("also_want", ""))


@pytest.mark.rare
def test_an_agency_in_the_place_of_the_employer_is_moved_by_one_press(page: Page) -> None:
    """It goes into its own box, and the employer is asked for; whoever looks after one there has a place at once."""
    page.locator(".aw-intake-place").wait_for()
    for _ in range(9):
        if page.locator("#aw-q-employer").is_visible():
            break
        pressed(page, "Back").click()
        page.wait_for_timeout(450)
    fill(page, "employer", "Gwent Staffing")
    pressed(page, "Gwent Staffing is the agency that sent me").click()
    expect(page.locator("#aw-q-agency")).to_have_value("Gwent Staffing")
    expect(page.locator("#aw-q-employer")).to_have_value("")
    fill(page, "employer", "Castell Cold Stores")
    pressed(page, "Next").click()
    expect(page.locator("#aw-q-agency_person")).to_be_focused()
    fill(page, "agency_person", "Beth Rowlands")
    fill(page, "agency_email", "beth@gwentstaffing")
    expect(page.get_by_text("is not a whole email address; the ending is missing")).to_be_visible()


@pytest.mark.rare
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


@pytest.mark.rare
def test_before_a_panel_it_is_asked_whether_answers_are_scored(page: Page, served: Served) -> None:
    """The question stands where the second interviewer was told, unfolded; its button brings the boxes for HR."""
    on_the_last_step(page)
    question = page.get_by_role("group", name="Did they say that answers are scored")
    expect(question).to_be_hidden()
    pressed(page, "+ Add somebody else").click()
    fill(page, "other_1", "Beth Rowlands")
    page.get_by_label("Who this person is").select_option("interviewer")
    expect(question).to_be_visible()
    question.get_by_label("Yes").check()
    pressed(page, "Add the person in HR").click()
    expect(page.locator("#aw-q-other_2")).to_be_focused()
    expect(page.locator("#aw-q-other_part_2")).to_have_value("coordinator")
    fill(page, "other_2", "Amina Sule")
    expect(page.get_by_role("button", name="Add the person in HR")).to_have_count(0)
    wait_for("Amina Sule", lambda: str(begun(served.root)))
    assert begun(served.root)["scored_panel"] == "yes"


def test_a_letter_whose_time_is_over_gives_the_front_page_back(browser: Browser, served: Served) -> None:
    """Who has told of a no since is shown what comes next, and not a thank-you that nobody sends any more; until then it stays."""
    name = "2027-01-12-teifi-cold-stores"
    with asked(browser, served, {**ANSWERS, **TEIFI}) as page:
        on_the_last_step(page)
        pressed(page, "Write my thank-you").click()
        ready = page.get_by_role("heading", name="Your thank-you, ready to copy")
        expect(ready).to_be_visible()
        wait_for("Teifi Cold Stores", lambda: served.read("index.html"))
        go(page, f"{served.address}/index.html")
        expect(ready).to_be_visible()
        run("outcome", "-C", served.root, name, "rejected", "--on", "2027-01-13", "--today", "2027-01-13")
        wait_for("They said no", lambda: served.read("index.html"))
        go(page, f"{served.address}/index.html")
        expect(page.get_by_role("heading", name="Your interviews")).to_be_visible()
        expect(ready).to_be_hidden()
    before = served.read("index.html")
    run("remove", "-C", served.root, name)
    wait_until_other(before, lambda: served.read("index.html"))  # the next page is not made anew below its reader


def at_the_step(page: Page, question: str) -> None:
    """Go back to the step of a question."""
    page.locator(".aw-intake-place").wait_for()
    while not page.locator(f"#aw-q-{question}").is_visible():
        pressed(page, "Back").click()
        expect(page.locator(".aw-intake [aria-busy=true]")).to_have_count(0)  # it has turned
        page.wait_for_timeout(450)  # nobody reads a question faster


def test_what_is_typed_while_a_question_turns_goes_into_the_next_one(browser: Browser, served: Served) -> None:
    """Whoever types on while a slow computer is at it finds the letters in the next box, and the name as it was."""
    with asked(browser, served, {name: answer for name, answer in ANSWERS.items() if name != "person"}) as page:
        at_the_step(page, "employer")
        replies: list[Route] = []

        def answer_late(route: Route) -> None:
            replies.append(route)
            if len(replies) > 1:
                route.continue_()

        page.route("**/afterword/intake-answer", answer_late)
        employer = page.locator("#aw-q-employer")
        employer.focus()
        with page.expect_request("**/afterword/intake-answer"):
            employer.fill("Castell Cold Rooms")
            page.locator("#aw-q-country").press("Enter")
        page.keyboard.type("Ada King")
        replies[0].continue_()
        expect(page.locator("#aw-q-person")).to_have_value("Ada King")
        expect(page.locator('.aw-intake-becomes[data-of="person"]')).to_contain_text("Dear Ada King,")
        wait_for("Ada King", lambda: str(begun(served.root)))
        assert begun(served.root)["employer"] == "Castell Cold Rooms"


@pytest.mark.rare
def test_enter_leads_from_each_box_to_the_next_and_to_the_thank_you(browser: Browser, served: Served) -> None:
    """Small boxes and big ones are gone through alike; what is typed into the big ones is one line anyway."""
    told = {"my_name": "Owen Pritchard", "role": "Shift Manager", "held": "2027-01-13"}
    with asked(browser, served, told) as page:
        at_the_step(page, "role")
        page.locator("#aw-q-role").focus()
        for question, answer in {"employer": "Ely Cold Stores", "country": "UK", "person": "Darren Mulcahy"}.items():
            page.keyboard.press("Enter")
            expect(page.locator(f"#aw-q-{question}")).to_be_focused()
            page.keyboard.type(answer)
        for question in ("email", "decide_by"):
            page.keyboard.press("Enter")
            expect(page.locator(f"#aw-q-{question}")).to_be_focused()
        page.keyboard.press("Enter")
        for question, answer in {"they_want": "run two cold stores at once", "i_bring": "the nights"}.items():
            expect(page.locator(f"#aw-q-{question}")).to_be_focused()
            page.keyboard.type(answer)
            page.keyboard.press("Enter")
        # The keyboard stays in the last box while the letter is written: nothing but the letter says that it is.
        expect(page.get_by_role("heading", name="Your thank-you, ready to copy")).to_be_visible()
        assert begun(served.root) == {}
    name = "2027-01-13-ely-cold-stores"
    connection = read_workspace(served.root).interviews[name].connection
    assert (connection.they_want, connection.i_bring) == ("run two cold stores at once", "the nights")
    wait_for("Ely Cold Stores", lambda: served.read("index.html"))
    before = served.read("index.html")
    run("remove", "-C", served.root, name)
    wait_until_other(before, lambda: served.read("index.html"))  # the next page is not made anew below its reader


@pytest.mark.rare
def test_what_is_nearly_always_so_stands_there_chosen_and_can_be_changed(browser: Browser, served: Served) -> None:
    """It was today, and one wants the job: said in a line. With a no nothing more is asked, and what was changed is never folded away."""
    told = {name: answer for name, answer in ANSWERS.items() if name not in {"held", "interested"}}
    with asked(browser, served, told) as page:
        at_the_step(page, "person")
        usual = page.get_by_text("The interview was today, and I want this job")
        expect(usual).to_be_visible()
        expect(page.locator("#aw-q-interested")).to_be_hidden()
        wait_for("2027-01-13", lambda: str(begun(served.root)))
        assert (begun(served.root)["held"], begun(served.root)["interested"]) == ("2027-01-13", "yes")
        usual.focus()
        page.keyboard.press("Enter")
        expect(page.locator("#aw-q-held")).to_be_focused()
        page.locator("#aw-q-interested").focus()
        page.keyboard.press("ArrowDown")
        no = page.locator("#aw-q-interested-1")
        expect(no).to_be_checked()
        expect(no).to_be_focused()
        expect(pressed(page, "Write my thank-you")).to_be_visible()
        page.get_by_text("The day, and whether you want it").click()
        expect(no).to_be_visible()
        page.get_by_text("Not sure yet").click()
        expect(pressed(page, "Next")).to_be_visible()
        expect(page.locator('.aw-intake-becomes[data-of="interested"]')).to_contain_text("I will be in touch")
        page.get_by_text("Yes", exact=True).first.click()
        page.get_by_text("The day, and whether you want it").click()
        expect(usual).to_be_visible()


@pytest.mark.rare
def test_each_button_can_be_read_in_the_dark(browser: Browser, served: Served) -> None:
    """Those that stand alone as well: for somebody else, to show all that was told, to clear the answers."""
    with asked(browser, served, ANSWERS, is_dark=True) as page:
        on_the_last_step(page)
        expect(page.locator("body[data-md-color-scheme=slate]")).to_be_visible()
        faults = Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"]
        assert [node["html"] for fault in faults for node in fault["nodes"]] == []


@pytest.mark.rare
def test_the_thank_you_is_copied_without_scrolling(browser: Browser, served: Served) -> None:
    """The button stands above the letter, in sight between the bars of a phone's browser."""
    with asked(browser, served, {**ANSWERS, **TEIFI, "held": "2027-01-11", "employer": "Dyfi Cold Stores"}) as page:
        page.set_viewport_size({"width": 360, "height": 560})
        on_the_last_step(page)
        pressed(page, "Write my thank-you").click()
        copy = pressed(page, "Copy it")
        expect(copy).to_be_in_viewport(ratio=1)
        assert _middle(copy)[1] < _middle(page.locator(".aw-intake pre"))[1]
        name = "2027-01-11-dyfi-cold-stores"
        wait_for("Dyfi Cold Stores", lambda: served.read("index.html"))
    run("remove", "-C", served.root, name)
