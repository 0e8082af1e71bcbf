"""What happened, told on the front page of `afterword serve`: from an empty workspace to a thank-you that is copied."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from afterword.edit.begun import FILE, begun, forget
from afterword.interview.reading.workspace import read_workspace
from support.browser import go, unsearched
from support.commands import run
from support.serving import Served, serving, wait_for
from support.turns import is_all_asked_for

pytestmark = [pytest.mark.browser, pytest.mark.build]

_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
expect.set_options(timeout=30_000)  # a build may be going on meanwhile
NAME = "2027-01-13-larkfield-foods"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A workspace as it is made, served: no interview, and no name."""
    root = tmp_path_factory.mktemp("intake") / "search"
    run("init", root)
    with serving(root) as found:
        yield found


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """A window as wide as a phone, in which one may copy."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, reduced_motion="reduce")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script(
        "window.__violations = []; document.addEventListener('securitypolicyviolation', (e) => window.__violations.push(e.violatedDirective))"
    )
    yield unsearched(context)
    context.close()


def box(page: Page, question: str) -> Locator:
    """The field of a question, by its label."""
    return page.get_by_label(question, exact=False).locator("visible=true").and_(page.locator("input, textarea"))


def becomes(page: Page, question: str) -> Locator:
    """The sentence that stands below a question."""
    return page.locator(f'.aw-intake-becomes[data-of="{question}"]')


def look(page: Page, faults: list[object], *, always: bool = False) -> None:
    """See that nothing sticks out of the window, and let axe look at the page as it is: at all of them when everything is asked for."""
    if always or is_all_asked_for():
        found = Axe().run(page, options=_RULES).response["violations"]
        faults += [(each["id"], node["html"][:150]) for each in found for node in each["nodes"]]
    faults += ["wide"] * page.evaluate("document.documentElement.scrollWidth > innerWidth")


def begin(page: Page, faults: list[object]) -> None:
    """Tell one's name and the job by keyboard, and stop at an employer without a name."""
    expect(page.get_by_role("group", name="You and the job")).to_be_visible()
    expect(page.get_by_text("To mend first")).to_be_hidden()
    box(page, "Your name, as you sign it").fill("Jane Doe")
    page.keyboard.press("Enter")
    expect(box(page, "The job")).to_be_focused()
    page.keyboard.type("HR Business Partner")
    page.keyboard.press("Enter")
    expect(box(page, "The employer")).to_be_focused()
    page.locator("#aw-intake-title").focus()
    page.keyboard.type("fs/pn.,")  # by which Material searches and turns pages
    expect(page.locator("#aw-intake-title")).to_be_focused()
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#aw-q-employer-message")).to_have_text("The employer needs a name.")
    expect(box(page, "The employer")).to_be_focused()
    expect(becomes(page, "role")).to_contain_text("about the HR Business Partner role.")
    look(page, faults)


def one_more(page: Page, people: int) -> None:
    """Press for somebody else at once: the answer to what was just typed comes meanwhile."""
    page.get_by_role("button", name="Add somebody else").click()
    expect(page.get_by_label("This person's whole name")).to_have_count(people)


def day_and_wish(page: Page) -> None:
    """Both stand there chosen, in a line; the day is told anew in words, and the wish twice."""
    page.get_by_text("The interview was today, and I want this job").click()
    held = page.locator("#aw-q-held")
    expect(held).to_be_focused()
    held.fill("this Tuesday")
    page.get_by_role("button", name="Tue 12 Jan 2027").click()
    expect(held).to_have_value("Tue 12 Jan 2027")
    expect(page.locator("#aw-q-held-message")).to_be_empty()  # the box says it
    held.fill("13 Jan")
    expect(page.locator("#aw-q-held-message")).to_have_text("“13 Jan” is Wed 13 Jan 2027.")
    held.blur()
    expect(held).to_have_value("Wed 13 Jan 2027")
    expect(becomes(page, "interested")).to_be_empty()  # nobody has chosen it
    page.get_by_role("radio", name="Not sure yet").check()
    expect(becomes(page, "interested")).to_contain_text("I will be in touch next week")
    page.get_by_role("radio", name="Yes").check()


def go_on(page: Page, faults: list[object]) -> None:
    """Tell the rest, with a slip in a name that is told and mended."""
    expect(box(page, "The employer")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="Welcome back.")).to_be_visible()
    box(page, "The employer").fill("Larkfield Foods")
    box(page, "The employer").press("Enter")
    expect(box(page, "Their country")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#aw-q-person")).to_be_focused()
    page.go_back()  # one step, as anybody would mean it
    expect(box(page, "The employer")).to_have_value("Larkfield Foods")
    page.go_forward()
    day_and_wish(page)
    box(page, "Who interviewed you").fill("Angela Jones")
    page.get_by_text("A title, or a greeting").click()
    box(page, "another title").fill("Ms.")
    box(page, "Their family name").fill("Jonas")
    expect(page.locator("#aw-q-family_name-message")).to_contain_text("“Jonas” is not part of “Angela Jones”")
    box(page, "Their family name").fill("Jones")
    expect(becomes(page, "family_name")).to_contain_text("Dear Ms. Jones,")
    for question in ("family_name", "email", "held", "decide_by"):  # each box in its turn, and on from the last
        expect(page.locator(f"#aw-q-{question}")).to_be_focused()
        page.keyboard.press("Enter")
    expect(box(page, "They need somebody")).to_be_focused()
    box(page, "They need somebody").fill("building relationships across plants")
    expect(becomes(page, "they_want")).to_contain_text("build relationships across plants")
    box(page, "They need somebody").fill("build relationships across plants")
    expect(becomes(page, "they_want")).to_contain_text("build relationships across plants")
    box(page, "I would bring").fill("eight years of it")
    page.get_by_text("Anything to add").click()
    page.get_by_text("More, such as where you did it").click()
    asked = page.get_by_label("They asked me to get in touch on")
    asked.fill("5 January 2027")
    page.get_by_text("Anything to add").click()
    page.get_by_role("button", name="Write my thank-you").click()
    expect(asked).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="does not name one certain day")).to_be_visible()
    asked.fill("")
    one_more(page, 1)
    expect(box(page, "This person's whole name")).to_be_focused()
    box(page, "This person's whole name").fill("Tom Reyes")
    page.get_by_label("Who this person is").select_option("recruiter")
    one_more(page, 2)
    page.get_by_role("button", name="Remove").last.click()
    expect(page.get_by_label("This person's whole name")).to_have_count(1)
    look(page, faults, always=True)


def change(page: Page, letter: str) -> None:
    """Add the address and words of one's own where the first thank-you stands; it says that it is not whole yet."""
    page.get_by_role("button", name="Their address").click()
    page.get_by_role("textbox", name="Email address").fill("tom@larkfield.example")
    page.get_by_role("button", name="Save the address").click()
    expect(page.locator(".aw-intake")).to_contain_text("To: tom@larkfield.example")
    page.get_by_text("Change or add").click()
    page.get_by_role("button", name="A line of your own").click()
    page.get_by_role("textbox", name="What you would say").fill("My certificate is number 4711.")
    page.get_by_role("button", name="Save the line").click()
    expect(page.locator(".aw-intake pre")).to_contain_text("My certificate is number 4711.")
    if is_all_asked_for():
        change_more(page)
    letter = page.locator(".aw-intake pre").inner_text()
    page.get_by_role("button", name="Change the words").first.click()
    words = page.get_by_role("textbox", name="The whole letter")
    words.fill(f"{letter}\n\n[ADD: my telephone number]")
    page.get_by_role("button", name="Save these words").click()
    expect(page.locator(".aw-intake pre")).to_contain_text("[ADD: my telephone number]")
    page.get_by_role("button", name="Copy it").click()
    expect(
        page.get_by_role("status").filter(has_text="Copied, but it still has a place to fill in: my telephone number")
    ).to_be_visible()
    expect(page.get_by_role("button", name="I have sent it")).to_have_count(0)
    page.get_by_role("button", name="Change the words").first.click()
    page.get_by_role("textbox", name="The whole letter").fill(letter)
    page.get_by_role("button", name="Save these words").click()
    expect(page.locator(".aw-intake pre")).not_to_contain_text("[ADD: my telephone number]")


def change_more(page: Page) -> None:
    """The other things that can be added there: what was talked about, when one will hear, what they want and one brings."""
    page.get_by_role("button", name="What you talked about").click()
    page.get_by_role("textbox", name="What you talked about most").fill("the new shift rota")
    expect(page.get_by_text("In your letters:")).to_contain_text("talking about the new shift rota")
    page.get_by_role("button", name="Save it").click()
    expect(page.locator(".aw-intake pre")).to_contain_text("the new shift rota")
    page.get_by_role("button", name="When you will hear").click()
    page.get_by_label("What did they say?").fill("Friday week")
    expect(page.get_by_text("They decide by Fri 22 Jan 2027.")).to_be_visible()
    page.get_by_role("button", name="Save what they said").click()
    expect(page.locator(".aw-intake pre")).to_contain_text("before Friday 22 January")
    page.get_by_role("button", name="What they want, and what you bring").click()
    page.get_by_label("What you bring to it").fill("nine years of it")
    page.get_by_role("button", name="Save it").click()
    expect(page.locator(".aw-intake pre")).to_contain_text("nine years of it")


@pytest.mark.thorough
def test_what_was_cleared_is_cleared(served: Served, browser: Browser) -> None:
    """Nothing of it is sent a moment later, and nobody who comes back is told that what they typed is here."""
    (served.root / FILE).write_text(json.dumps({"my_name": "Jane Doe", "role": "Bus Driver"}))
    page = unsearched(browser.new_context(timezone_id="Europe/London")).new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    go(page, f"{served.address}/index.html")
    expect(page.get_by_text("Welcome back.")).to_be_visible()
    box(page, "The job").fill("Tram Driver")  # and at once:
    page.get_by_role("button", name="Clear all my answers").click()
    expect(box(page, "Your name, as you sign it")).to_have_value("")
    box(page, "Your name, as you sign it").fill("J")
    box(page, "Your name, as you sign it").fill("")
    wait_for("GB", lambda: begun(served.root).get("country", ""))  # it stands there by itself
    assert list(begun(served.root)) == ["country"]
    page.reload()
    expect(box(page, "Your name, as you sign it")).to_be_visible()
    expect(page.get_by_text("Welcome back.")).to_have_count(0)
    page.context.close()
    forget(served.root)


def test_six_answers_on_a_phone_are_a_thank_you_in_the_clipboard(served: Served, phone: BrowserContext) -> None:
    """Each answer is seen in its sentence; broken off once and taken up the next day; then copied, and written as by hand."""
    faults: list[object] = []
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    begin(page, faults)
    page.close()
    page = phone.new_page()
    page.route("**/livereload/**", lambda _: None)  # so that one sees what the script alone does
    go(page, f"{served.address}/index.html")
    go_on(page, faults)
    page.get_by_role("button", name="Write my thank-you").click()
    expect(page.get_by_role("heading", name="Your thank-you, ready to copy")).to_be_visible()
    look(page, faults, always=True)
    expect(page.get_by_role("button", name="Copy it")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Copy it").click()
    expect(page.get_by_role("status").filter(has_text="Copied.")).to_be_visible()
    letter = page.evaluate("navigator.clipboard.readText()")
    assert letter.startswith("Dear Ms. Jones,\n\n")
    assert letter.endswith("Best regards,\nJane Doe")
    change(page, letter)
    assert (faults, page.evaluate("window.__violations")) == ([], [])

    workspace = read_workspace(served.root)
    assert workspace.candidate
    assert (workspace.candidate.name, [*workspace.interviews], [*workspace.diagnostics]) == ("Jane Doe", [NAME], [])
    people = workspace.interviews[NAME].people
    assert [(person.name, person.part.value) for person in people[1:]] == [("Tom Reyes", "recruiter")]
    assert not read_workspace(served.root).interviews[NAME].log
    page.get_by_role("button", name="I have sent it").first.click()
    expect(page.get_by_role("status").filter(has_text="Well done; that is the most important one.")).to_be_visible()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    expect(page.get_by_role("button", name="I have sent it")).to_have_count(0)
    expect(page.get_by_role("heading", name="Your thank-you is sent")).to_be_visible()
    assert read_workspace(served.root).interviews[NAME].logged("thank-you/angela-jones")
    for plain in ("ticks", f"tell?written={NAME}", "tell"):  # the same by forms alone, no script in them
        go(page, f"{served.address}/afterword/{plain}")
        look(page, faults, always=plain == "tell")
        assert page.locator("script").count() == 0
    # Not before: a page that hears of the change is loaded anew, whatever was asked for.
    page.unroute("**/livereload/**")
    page.get_by_label("No, it is the first with them").check()
    page.get_by_role("button", name="Next").click()
    page.get_by_label("The job, as they call it").fill("Ward Clerk")
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", name="Who is it with?")).to_be_visible()
    assert (faults, begun(served.root)) == ([], {"role": "Ward Clerk"})
    forget(served.root)
    go(page, f"{served.address}/index.html")
    expect(page.get_by_role("heading", name="The one next thing")).to_be_visible()  # what was sent is not shown again
    expect(page.get_by_text("ready to copy")).to_have_count(0)
    expect(page.get_by_role("button", name="Tell what happened")).to_be_visible()


def test_a_further_talk_is_told_beside_what_is_there(served: Served, phone: BrowserContext) -> None:
    """The questions wait behind a button; a file with answers fills them; an earlier talk can be chosen (E42)."""
    if not read_workspace(served.root).interviews:
        first = ("--role", "Nurse", "--employer", "HSE", "--held", "2027-01-06", "--person", "Anne Kelly")
        run("new", "-C", served.root, "--my-name", "Jane Doe", *first, "--interested", "yes")
    (name,) = read_workspace(served.root).interviews
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    page.get_by_role("button", name="Tell what happened").click()
    expect(
        page.get_by_role("radio", name="No, it is the first with them")
    ).to_be_hidden()  # news of what is there comes first
    page.get_by_role("button", name="Tell of another interview").press("Enter")
    expect(page.get_by_role("radio", name="No, it is the first with them")).to_be_focused()
    news = page.context.new_page()
    go(news, f"{served.address}/index.html")
    news.get_by_role("button", name="Tell what happened").click()
    news.get_by_role("link", name="They asked for references").click()
    expect(news.get_by_label("How many did they ask for?")).to_be_focused()
    if is_all_asked_for():
        go(news, f"{served.address}/index.html")
        news.get_by_role("button", name="Tell what happened").click()
        news.get_by_role("link", name="Somebody else made an offer").click()
        expect(news.get_by_label("Who made it?")).to_be_focused()
    news.close()
    file = {"afterword": "intake", "version": 1, "answers": {"role": "Ward Clerk", "employer": "St. Mary's"}}
    page.locator("#aw-intake-file").set_input_files(
        {"name": "afterword-interview.json", "mimeType": "application/json", "buffer": json.dumps(file).encode()}
    )
    expect(page.get_by_text("The answers are here. Look at each of them")).to_be_visible()
    assert begun(served.root) == file["answers"]
    faults: list[object] = []
    look(page, faults)
    assert faults == []
    page.get_by_role("radio").last.check()
    expect(page.get_by_text("1 of 4")).to_be_visible()  # the two that were answered stay to be seen
    page.get_by_role("button", name="Next").click()
    expect(box(page, "The job")).to_be_focused()
    page.get_by_role("button", name="Not now").click()
    expect(page.get_by_role("button", name="Go on where you stopped")).to_be_focused()
    assert begun(served.root)["follows"] == name
    forget(served.root)


@pytest.mark.thorough
def test_a_site_that_is_built_has_nothing_of_the_questions(served: Served, site: Path) -> None:
    """Script, style and words of the intake belong to the served pages alone."""
    assert "assets/intake.js" in served.read("index.html")
    assert "/afterword/tell" in served.read("index.html")
    assert [path.name for path in site.rglob("intake*")] == []
    front = (site / "index.html").read_text(encoding="utf-8")
    assert ("intake" in front, "/afterword/" in front) == (False, False)


@pytest.mark.rare
def test_what_was_typed_and_not_gone_on_from_is_shown_again(served: Served, phone: BrowserContext) -> None:
    """The window was closed in the middle of a word: it is the question to go on with, in another browser as well (E17)."""
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    page.get_by_role("button", name="Tell what happened").first.click()
    page.get_by_role("button", name="Tell of another interview").press("Enter")
    page.get_by_role("button", name="Next").click()  # it is a first talk
    box(page, "The job").fill("Bus Driver")
    box(page, "The employer").fill("Taff Valley Coaches half typ")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    page.close()
    page = phone.new_page()
    go(page, f"{served.address}/index.html")
    page.get_by_role("button", name="Go on where you stopped").click()
    expect(box(page, "The employer")).to_have_value("Taff Valley Coaches half typ")
    page.evaluate("localStorage.clear(), sessionStorage.clear()")
    page.reload()
    page.get_by_role("button", name="Go on where you stopped").click()
    expect(box(page, "The employer")).to_have_value("Taff Valley Coaches half typ")


@pytest.mark.rare
def test_two_windows_take_nothing_from_one_another(served: Served, phone: BrowserContext) -> None:
    """One was open all the while and knows nothing of the employer that the other has told: it takes it over, with its own job."""
    forget(served.root)
    windows = phone.new_page(), phone.new_page()
    for page in windows:
        go(page, f"{served.address}/index.html")
        expect(page.get_by_role("button", name="Tell what happened").first).to_be_visible()
    for page in windows:
        page.get_by_role("button", name="Tell what happened").first.click()
        expect(page.get_by_role("button", name="Tell of another interview")).to_be_visible()
    for page in windows:
        page.get_by_role("button", name="Tell of another interview").press("Enter")
        page.get_by_role("button", name="Next").click()  # it is a first talk
        expect(box(page, "The job")).to_be_visible()
    for page, job, employer in zip(windows, ("Bus Driver", "Tram Driver"), ("", "Taff Valley Coaches"), strict=True):
        box(page, "The job").fill(job)
        expect(box(page, "The employer")).to_have_value(employer)
        box(page, "The employer").fill("Taff Valley Coaches")
        wait_for("Taff Valley Coaches", lambda: begun(served.root).get("employer", ""))
    told = begun(served.root)
    assert (told["role"], told["employer"]) == ("Tram Driver", "Taff Valley Coaches")
    forget(served.root)


@pytest.mark.thorough
def test_a_letter_that_has_gone_meanwhile_is_not_offered_again(browser: Browser, tmp_path: Path) -> None:
    """Of the others who were there, only those are named to whom nothing went from the page of drafts."""
    root = tmp_path / "search"
    run("init", root)
    talk = ("--role", "Nurse", "--employer", "HSE", "--held", "2027-01-13", "--person", "Anne Kelly")
    run("new", "-C", root, "--my-name", "Jane Doe", *talk, "--interested", "yes", "--today", "2027-01-13")
    (name,) = read_workspace(root).interviews
    gone, open_still = f"{name}/thank-you/tom-reyes", f"{name}/thank-you/anne-kelly"
    others = [["To Tom", "thank-you/tom-reyes", gone], ["To Anne", "thank-you/anne-kelly", open_still]]
    letter = {"step": open_still, "to": "", "subject": "Thanks", "text": "Dear Anne,", "others": others}
    letter |= {"lacking": [], "cautions": [], "adds": []}
    written = {"page": "", "name": name, "letter": letter, "instead": "", "asks": []}
    with serving(root, today="2027-01-13") as workspace:
        context = unsearched(browser.new_context())
        page = context.new_page()
        go(page, f"{workspace.address}/index.html")
        page.evaluate("text => sessionStorage.setItem('afterword:intake:result', text)", json.dumps(written))
        asked: list[Route] = []
        page.route("**/afterword/intake-open", lambda route: asked.append(route))  # noqa: PLW0108  (a builtin cannot be marked by the driver)
        with page.expect_request("**/afterword/intake-open"):
            page.reload()
        page.wait_for_timeout(100)
        expect(page.locator("#next")).to_be_hidden()  # nothing else flashes up where the letter comes
        asked[0].continue_()
        expect(page.get_by_role("link", name="To Anne")).to_be_visible()
        expect(page.get_by_role("link", name="To Tom")).to_have_count(0)
        context.close()
