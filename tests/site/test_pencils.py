"""What a page shows is changed where it stands: a stretch of an application is lived through without a file being opened."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import APIResponse, Browser, Locator, Page, Route, expect

from afterword.serve.every_action import PENCILS
from support.browser import DESK, PHONE, comes_true, emptied, go, staying, unsearched, visitor
from support.serving import Served, serving, wait_for
from support.turns import is_all_asked_for
from support.workspace import brief_workspace, example_workspace, soon_printed

pytestmark = [pytest.mark.browser, pytest.mark.build]

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
SOON = 60_000  # milliseconds; a loaded machine may be slow
ADDRESS = "    email: angela.jones@larkfield.example\n"
LAST_OF_JONES = '      - someone who can "read the room" with senior leaders\n'
# Opens what the first of these is folded into, and nothing else: axe looks at all that can be seen, and takes long for much.
UNFOLDED = """(css) => {
  const place = document.querySelector(css);
  for (const fold of document.querySelectorAll("details")) fold.open = fold.contains(place);
}"""
RECRUITER = "  - name: Tom Reyes\n    is: recruiter\n    email: tom.reyes@larkfield.example\n    met_before: yes\n"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A running server with one interview, of which nobody's address is known: of which little is told, unless all is looked at."""
    workspace = example_workspace if is_all_asked_for() else brief_workspace
    root = soon_printed(workspace(tmp_path_factory.mktemp("pencils") / "search"))
    file = root / "content" / "interviews" / "larkfield.yaml"
    strengths = "" if is_all_asked_for() else "strengths:\n  - a knack for rotas\n  - an SHRM certificate\n"
    file.write_text(file.read_text().replace(ADDRESS, "").replace(RECRUITER, "") + strengths)
    with serving(root, today="2027-01-20") as found:
        yield found


@pytest.fixture
def before(served: Served) -> Iterator[str]:
    """What the file says before the test; it says it again after it."""
    text = served.file.read_text()
    yield text
    if served.file.read_text() != text:
        served.file.write_text(text)
    wait_for("ddress missing", lambda: served.read("interviews/larkfield/drafts.html"))


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Page]:
    """A phone's window that is not loaded anew when the file changes, so that one sees what the script alone does."""
    context = unsearched(browser.new_context(viewport=PHONE))  # type: ignore[arg-type]  # a plain dict reads better
    staying(context)
    yield context.new_page()
    context.close()


@pytest.fixture
def quiet(window: Page, served: Served) -> Page:
    """That window, in which nothing was typed yet."""
    window.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict reads better
    return emptied(window, served.address)


def axe_says(page: Page, part: str = "body") -> list[str]:
    """What axe finds wrong on the page as it is now, or in a part of it."""
    answer = Axe().run(page, context=part, options=RULES).response
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in answer["violations"]]


def opened(page: Page, name: str) -> Locator:
    """The form that the pencil of that name opens."""
    page.get_by_role("button", name=name).first.click()
    form = page.locator("form.aw-form")
    expect(form).to_be_visible()
    return form


def saved(page: Page, form: Locator, sentence: str) -> None:
    """Save the form; the page says so, also when it has been loaded anew."""
    form.locator("button[type=submit]").click()
    expect(page.locator(".aw-toast [role=status]")).to_contain_text(sentence, timeout=SOON)


def tick_and_take_back(page: Page, served: Served) -> None:
    """A letter is ticked where it stands; it is said at the foot of the window, and taken back there, and then on every page."""

    def on_its_page() -> str:
        return "done" if "done on Wed 20 Jan 2027" in served.read("interviews/larkfield/follow-up.html") else "open"

    go(page, f"{served.address}/interviews/larkfield/drafts.html#follow-up--week-1")
    said = page.locator(".aw-toast [role=status]")
    page.locator("#follow-up--week-3").click()
    page.locator('[data-sends="larkfield/follow-up/week-1"]').get_by_role("button", name="I have sent it").click()
    expect(said).to_contain_text("They have heard from you again", timeout=SOON)
    expect(page.locator(".aw-toast").get_by_role("link", name="Show me")).to_be_visible()
    wait_for("done", on_its_page)
    page.locator(".aw-toast").get_by_role("button", name="Undo").click()
    expect(said).to_contain_text("Undone", timeout=SOON)
    wait_for("open", on_its_page)
    expect(said).to_have_text(re.compile(r"takes back: .*\.$"), timeout=SOON)  # the page has been loaded anew
    for letter in ("follow-up--week-1", "follow-up--week-3"):
        expect(page.locator(f"details.aw-fold[open] #{letter}")).to_be_visible()
    expect(page.locator('[data-sends="larkfield/follow-up/week-1"]')).to_be_in_viewport()


@pytest.mark.rare
def test_a_stretch_of_an_application_without_a_file(served: Served, browser: Browser, before: str) -> None:
    """An address, a tick, their day in their words, words of one's own, an offer, two steps back: the file is as one would type it."""
    guest = visitor(browser, DESK, searches=False)
    page, place = guest.page, f"{served.address}/interviews/larkfield"
    go(page, f"{place}/drafts.html")
    expect(page.get_by_text("Ready to copy; address missing.").first).to_be_visible()
    form = opened(page, "Add the address: One week on: ask by email how things stand")
    form.get_by_label("Email address").fill("angela.jones@larkfield.example")
    saved(page, form, "The address is written down")
    expect(page.get_by_text("<angela.jones@larkfield.example>").first).to_be_visible(timeout=SOON)
    expect(page.get_by_text("Ready to copy; address missing.")).to_have_count(0)
    tick_and_take_back(page, served)

    go(page, f"{place}/follow-up.html")
    box = page.locator('.aw-step > input[data-step="larkfield/follow-up/week-1"]')
    box.check()
    expect(page.locator('.aw-step:has(> input[data-step="larkfield/follow-up/week-1"]) .aw-when')).to_contain_text(
        "done on Wed 20 Jan 2027", timeout=SOON
    )

    go(page, f"{place}/index.html")
    form = opened(page, "What they said about timing")
    form.get_by_label("What did they say?").fill("Friday week")
    form.get_by_role("textbox", name="When did they say it?").fill("today")
    expect(form.get_by_role("status")).to_have_text("They want to hear from you on Fri 29 Jan 2027.")
    saved(page, form, "They want to hear from you on Fri 29 Jan 2027.")

    wait_for("29 Jan 2027", lambda: served.read("interviews/larkfield/drafts.html"))
    go(page, f"{place}/drafts.html#follow-up--week-2")
    form = opened(page, "Change the words: Two weeks on: ask by email how things stand")
    form.get_by_label("The whole letter").fill("Dear Ms. Jones,\n\nTODO\n\nJane Doe")
    expect(form.get_by_text("`TODO` is still to be filled in")).to_be_visible()
    form.get_by_label("The whole letter").fill(
        "Dear Ms. Jones,\n\nThe HR Business Partner role: is there news?\n\nJane Doe"
    )
    expect(form.get_by_role("status")).to_have_text("These words are fine.")
    saved(page, form, "The letter has your words now.")
    expect(page.get_by_text(", as you wrote them.").first).to_be_visible(timeout=SOON)

    go(page, f"{served.address}/index.html")
    page.get_by_role("button", name="Tell what happened").click()
    page.get_by_role("link", name="They made an offer").first.click()
    form = page.get_by_role("form", name="They made an offer")  # an offer is no end
    expect(form.get_by_label("What happened?")).to_be_hidden()
    expect(form.get_by_label("The pay, if they named it")).to_be_focused()
    form.get_by_label("By when do they want your answer?").fill("Wednesday 5pm")
    saved(
        page,
        form,
        "It is written down: they made you an offer, Wed 20 Jan 2027. They want your answer by Wed 27 Jan 2027, 17:00.",
    )
    said = page.locator(".aw-toast [role=status]")
    typed = served.file.read_text()
    assert typed == before.replace(LAST_OF_JONES, LAST_OF_JONES + ADDRESS) + (
        "log:\n  - {on: 2027-01-20, did: follow-up/week-1}\n"
        "employer_said: {contact_on: 2027-01-29}\n"
        "drafts:\n"
        "  - of: follow-up/week-2\n"
        "    text: |\n"
        "      Dear Ms. Jones,\n\n"
        "      The HR Business Partner role: is there news?\n\n"
        "      Jane Doe\n"
        "outcome: {result: offer, on: 2027-01-20}\n"
        "offer:\n  received: 2027-01-20\n  answer_by: 2027-01-27 17:00\n"
    )
    page.get_by_role("button", name="Undo").click()
    # A press into a page that goes is lost: once it has followed, nothing more stands behind what comes next.
    expect(said).to_have_text(re.compile(r"Undone: that they made you an offer\..* how things stand”\.$"), timeout=SOON)
    page.get_by_role("button", name="Undo").click()
    expect(said).to_contain_text("Undone: your words for “Two weeks on: ask by email how things stand”.", timeout=SOON)
    assert served.file.read_text() == typed.partition("drafts:")[0]
    loud = [line for line in guest.said if line.startswith(("error", "warning", "dialog"))]
    assert loud == []
    comes_true(page, "window.__violations?.length === 0")  # not at once: what was undone loads the page anew
    page.context.close()


@pytest.mark.thorough
@pytest.mark.usefixtures("before")
def test_saving_waits_for_what_is_being_looked_at(served: Served, browser: Browser) -> None:
    """Whoever saves at once is not told of a change in another window: the look at what they typed is answered first, then it is written."""
    guest = visitor(browser, DESK, searches=False)
    page, asked = guest.page, list[bool]()

    def hold(route: Route) -> None:
        asked.append(dict(route.request.post_data_json or {})["look"])

    page.route("**/afterword/outcome", hold)
    go(page, f"{served.address}/interviews/larkfield/index.html")
    form = opened(page, "How it ended")
    form.get_by_label("What happened?").select_option("offer")
    with page.expect_request("**/afterword/outcome"):
        form.get_by_label("By when do they want your answer?").fill("Wednesday 5pm")
    form.locator("button[type=submit]").click()
    page.wait_for_timeout(300)
    assert asked == [True]  # it is held, and what is to be written stands behind it
    page.unroute("**/afterword/outcome")
    expect(page.locator(".aw-toast [role=status]")).to_contain_text(
        "It is written down: they made you an offer", timeout=SOON
    )
    page.context.close()


@pytest.mark.thorough
def test_what_is_wrong_stands_beside_its_field(served: Served, quiet: Page, before: str) -> None:
    """In the words of `check`: nothing is written, the field is named, and the keyboard stands in it. Escape keeps what was typed."""
    quiet.goto(f"{served.address}/interviews/larkfield/people.html")
    pencil = quiet.get_by_role("button", name="Add the address: Angela Jones")
    pencil.press("Enter")
    field = quiet.get_by_label("Email address", exact=True)
    expect(field).to_be_focused()
    field.fill("angela at larkfield")
    field.press("Enter")
    expect(quiet.locator(".aw-wrong")).to_have_text(re.compile("^“angela at larkfield” is not one email address"))
    expect(field).to_have_attribute("aria-invalid", "true")
    status = quiet.locator("form.aw-form [role=status]")
    expect(status).to_have_text("Not saved: look at what is marked above.")
    told, save = (each.bounding_box() for each in (status, quiet.locator("form.aw-form button[type=submit]")))
    assert told
    assert save
    assert told["y"] >= save["y"] + save["height"]  # what comes while one types moves no button from under a finger
    expect(field).to_be_focused()
    field.press("Escape")
    expect(field).to_have_count(0)
    expect(pencil).to_be_focused()
    pencil.press("Enter")
    expect(field).to_have_value("angela at larkfield")
    expect(quiet.locator("form.aw-form [role=status]")).to_contain_text("it is here again.")
    quiet.get_by_role("button", name="Cancel").click()
    assert served.file.read_text() == before


@pytest.mark.rare
def test_what_else_may_be_meant_is_offered_or_asked(served: Served, quiet: Page, before: str) -> None:
    """One of two days is chosen by a button, a sum with a digit too few is asked about: nothing is written until that is clear."""
    quiet.goto(f"{served.address}/index.html")
    form = opened(quiet, "They named a day: HR Business Partner, Larkfield Foods")
    form.get_by_label("What did they say?").fill("next Friday")
    form.locator("button[type=submit]").click()
    form.get_by_role("button", name="Fri 29 Jan 2027").click()
    expect(form.get_by_label("What did they say?")).to_have_value("Fri 29 Jan 2027")
    expect(form.get_by_role("status")).to_contain_text("They want to hear from you on Fri 29 Jan 2027.")
    form.get_by_role("button", name="Cancel").click()
    quiet.goto(f"{served.address}/interviews/larkfield/index.html")
    form = opened(quiet, "I have another offer")
    form.get_by_label("Who made it?").fill("Bell & Sons")
    form.get_by_label("The pay, if they named it").fill("58,00")
    form.locator("button[type=submit]").click()
    expect(form.locator(".aw-wrong")).to_contain_text(re.compile(r"is it 58,000\?$"))
    expect(form.get_by_role("status")).not_to_contain_text("?.")
    form.get_by_role("button", name="Cancel").click()
    assert served.file.read_text() == before


@pytest.mark.rare
def test_a_yes_has_a_day_of_its_own(served: Served, quiet: Page, before: str) -> None:
    """The box for the day of the offer is empty once something else happened, and has it again for the offer; what is typed is said back beside it."""
    served.file.write_text(f"{before}outcome: {{result: offer, on: 2027-01-18}}\n")
    go(quiet, f"{served.address}/interviews/larkfield/index.html")
    form = opened(quiet, "How it ended")
    day = form.get_by_role("textbox", name="On which day did you hear it, or say it?")
    expect(day).to_have_value("Mon 18 Jan 2027")
    form.get_by_label("What happened?").select_option("accepted")
    expect(day).to_have_value("")
    form.get_by_label("What happened?").select_option("offer")
    expect(day).to_have_value("Mon 18 Jan 2027")
    form.get_by_label("The pay, if they named it").fill("$58k a year")
    expect(form.locator('[data-field="base"]')).to_contain_text("Understood as USD 58,000 a year.")
    form.get_by_label("What happened?").select_option("accepted")
    day.fill("yesterday")
    expect(form.locator('[data-field="on"]')).to_contain_text("Understood as Tue 19 Jan 2027.")
    form.get_by_role("button", name="Cancel").click()


@pytest.mark.rare
def test_the_form_of_an_offer_begins_with_what_one_knows_first(served: Served, quiet: Page, before: str) -> None:
    """The pay, by when, how it came and the first day; its currency, hours and weeks are folded until one of them is asked about."""
    go(quiet, f"{served.address}/interviews/larkfield/index.html#an-offer")
    form = quiet.locator("form.aw-form")
    expect(form).to_be_visible()
    labels = form.locator("label:visible").all_inner_texts()
    assert [label.partition(" ")[2].partition(",")[0] for label in labels[:4]] == [
        "pay",
        "when do they want your answer?",
        "did you hear?",
        "day of work",
    ]
    per = form.get_by_label("The pay is for")
    expect(per).to_be_hidden()
    form.get_by_text("More about it").click()
    per.select_option("a year")
    form.get_by_text("More about it").click()
    expect(per).to_be_hidden()
    form.get_by_label("The pay, if they named it").fill("$24 an hour")
    expect(form.locator('[data-field="base"]')).to_contain_text("let both say the same")
    expect(per).to_be_visible()
    form.get_by_role("button", name="Cancel").click()
    assert served.file.read_text() == before


@pytest.mark.rare
def test_whether_their_day_is_enough_is_told_beside_the_letter(served: Served, quiet: Page, before: str) -> None:
    """Their own day is one press; a box for another day comes with that answer alone, and what it is read as stands beside it."""
    offer = "outcome: {result: offer, on: 2027-01-19}\noffer: {received: 2027-01-19, answer_by: 2027-01-27, base: 58000, currency: USD}\n"
    served.file.write_text(f"{before}{offer}")
    address = "interviews/larkfield/drafts.html"
    wait_for("It asks them for more time.", lambda: served.read(address))
    go(quiet, f"{served.address}/{address}#offer--acknowledge")
    form = opened(quiet, "By when can you answer? For: Thank Ms. Jones for the offer, and ask for time")
    until = form.get_by_role("textbox", name="Until when would you ask?")
    expect(until).to_be_hidden()
    form.get_by_label("Is their day enough for you?").select_option("another")
    until.fill("5 February")
    expect(form.locator('[data-field="ask_until"]')).to_contain_text("Understood as Fri 5 Feb 2027.")
    assert axe_says(quiet, "form.aw-form") == []
    form.get_by_label("Is their day enough for you?").select_option("theirs")
    expect(until).to_be_hidden()
    saved(quiet, form, "The letter thanks them and says so, and does not ask for more time.")
    assert "ask_until: 2027-01-27" in served.file.read_text()
    wait_for("It does not ask for more time, and says when your answer comes.", lambda: served.read(address))


@pytest.mark.rare
def test_what_can_be_done_about_a_step_stands_below_its_words(served: Served, quiet: Page, before: str) -> None:
    """On a phone too, where it takes two rows: each row begins where the title does."""
    quiet.set_viewport_size({"width": 300, "height": 740})
    quiet.goto(f"{served.address}/interviews/larkfield/follow-up.html")
    expect(quiet.get_by_role("button", name="Day and note").first).to_be_visible()
    rows = quiet.locator(".aw-step:visible").evaluate_all(
        "steps => steps.map(step => [step, ...step.querySelectorAll('.aw-links > *')].map(part => (part === step ? step.querySelector('label') : part.querySelector('button') ?? part).getBoundingClientRect())"
        ".filter((box, at, all) => box.width && (!at || box.top > all[at - 1].bottom - 2)).map(box => Math.round(box.left)))"
    )
    assert any(len(lefts) > 2 for lefts in rows)
    assert [lefts for lefts in rows if len({*lefts}) > 1] == []
    assert served.file.read_text() == before


def begin_an_address(served: Served, page: Page, address: str) -> None:
    """Type into a form, and close the window at once."""
    go(page, f"{served.address}/interviews/larkfield/people.html")
    opened(page, "Add the address: Angela Jones").get_by_label("Email address").fill(address)
    page.close()


BEGUN = "Object.keys(localStorage).filter((key) => key.includes(':begun:'))"


@pytest.mark.thorough
def test_what_was_typed_is_here_when_the_window_was_closed(served: Served, quiet: Page) -> None:
    """A form half filled in, its window closed: the first page says so the next time, and leads back to it, or throws it away."""
    begin_an_address(served, quiet.context.new_page(), "angela@mine")
    page = quiet
    go(page, f"{served.address}/index.html")
    begun = page.locator(".aw-begun")
    expect(begun).to_contain_text("You typed something and have not saved it.")
    assert axe_says(page, ".aw-begun") == []
    begun.get_by_role("button", name="Go on: Email address: Angela Jones").click()
    field = page.get_by_label("Email address", exact=True)
    expect(field).to_have_value("angela@mine")
    assert page.url == f"{served.address}/interviews/larkfield/people.html"
    expect(begun).to_be_hidden()  # it stands open below
    form = page.locator("form.aw-form")
    form.get_by_role("button", name="Throw it away").click()
    expect(field).to_have_value("")
    assert page.evaluate(BEGUN) == []


@pytest.mark.rare
def test_what_was_typed_is_thrown_away_or_compared_with_what_came_meanwhile(
    served: Served, quiet: Page, before: str
) -> None:
    """On its own page, too, a form half filled in is told of; a change of the file meanwhile is shown."""
    page, people = quiet, f"{served.address}/interviews/larkfield/people.html"
    begun, form = page.locator(".aw-begun"), page.locator("form.aw-form")
    begin_an_address(served, page.context.new_page(), "angela@mine.example")
    go(page, people)
    begun.get_by_role("button", name="Throw it away: Email address: Angela Jones").click()
    expect(begun).to_be_hidden()
    begin_an_address(served, page.context.new_page(), "angela@mine.example")
    served.file.write_text(
        before.replace("    is: hiring manager\n", "    is: hiring manager\n    email: angela@theirs.example\n")
    )
    go(page, people)
    begun.get_by_role("button", name="Go on").click()
    form.locator("button[type=submit]").click()
    expect(form.get_by_text("It is now: angela@theirs.example")).to_be_visible()
    form.get_by_role("button", name="Write mine").click()
    expect(page.locator(".aw-toast")).to_contain_text("The address is written down: angela@mine.example.")
    assert page.evaluate(BEGUN) == []


@pytest.mark.rare
def test_a_letter_to_somebody_without_email_goes_by_hand_or_through_another_or_not_at_all(
    served: Served, quiet: Page, before: str
) -> None:
    """Beside the missing address stand the three ways that there are without one; a letter that is left out waits no longer."""
    assert before
    go(quiet, f"{served.address}/interviews/larkfield/drafts.html#follow-up--week-1")
    quiet.locator("#follow-up--week-2").click()
    letter = quiet.locator('[data-letter="follow-up/week-2"]')
    letter.get_by_text("They have no email").click()
    expect(letter.get_by_text("write it out by hand")).to_be_visible()
    expect(letter.get_by_role("button", name="Add who passes it on")).to_be_visible()
    letter.get_by_role("button", name="Not needed").click()
    expect(quiet.locator(".aw-toast [role=status]")).to_contain_text("Skipped")
    assert "skipped:\n  - follow-up/week-2\n" in served.file.read_text()


@pytest.mark.rare
def test_the_sentence_that_a_phrase_becomes_is_there_while_it_is_typed(
    served: Served, quiet: Page, before: str
) -> None:
    """Whoever writes a strength reads the letter's sentence below it, before anything is saved."""
    go(quiet, f"{served.address}/interviews/larkfield/index.html")
    quiet.get_by_role("button", name="Show it, and change it").click()
    quiet.locator("[data-about='strengths/0'][data-pencil=told]").wait_for(state="attached")
    quiet.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    quiet.locator("[data-about='employer/name'][data-pencil=told] button").click()
    form = quiet.locator("form.aw-form")
    expect(form.get_by_label("The employer's name")).to_be_visible()
    expect(form.locator(".aw-form-title")).to_have_count(0)  # its one box says the same
    form.get_by_role("button", name="Cancel").click()
    quiet.locator("[data-about='strengths/0'][data-pencil=told] button").click()
    form.locator("input, textarea").first.fill("a gift for quiet wards")
    expect(form.get_by_role("status")).to_contain_text("that I have a gift for quiet wards", timeout=SOON)
    assert served.file.read_text() == before


@pytest.mark.rare
def test_what_stands_in_a_form_is_read_whole_on_a_phone(served: Served, quiet: Page, before: str) -> None:
    """Days as people write them, a long line on several, what is chosen in a list that is too narrow for it below it, and nothing of ours lies over them."""
    served.file.write_text(before + "employer_said: {decide_by: 2027-01-29}\n")
    go(quiet, f"{served.address}/interviews/larkfield/index.html")
    form = opened(quiet, "What they said about timing")
    expect(form.get_by_label("What did they say?")).to_have_value("Fri 29 Jan 2027")
    expect(quiet.locator(".md-top")).to_be_hidden()
    form.get_by_role("button", name="Cancel").click()
    quiet.set_viewport_size({"width": 240, "height": 740})  # ours fit on a phone, unless it shows everything larger
    go(quiet, f"{served.address}/interviews/larkfield/people.html")
    form = opened(quiet, "Add a person")
    form.get_by_label("Who they are here").select_option("coordinator")
    expect(form.locator(".aw-whole")).to_have_text("HR, the office or an assistant")
    quiet.set_viewport_size({"width": 360, "height": 740})
    form.get_by_label("Who they are here").select_option("recruiter")
    expect(form.locator(".aw-whole")).to_be_hidden()
    go(quiet, f"{served.address}/interviews/larkfield/drafts.html")
    quiet.locator("[data-pencil=words] button").locator("visible=true").first.click()
    subject = form.get_by_label("Subject")
    expect(subject).to_have_value(re.compile("HR Business Partner"))
    assert subject.evaluate("box => box.scrollWidth <= box.clientWidth")


@pytest.mark.thorough
def test_notes_of_the_debrief_are_kept_by_one_press(served: Served, quiet: Page, before: str) -> None:
    """All of them go into the file at once; what is noted later comes below what stands there, and nothing twice."""
    go(quiet, f"{served.address}/interviews/larkfield/debrief.html")
    boxes = quiet.locator(".aw-question textarea")
    boxes.nth(0).fill("Ms. Jones")
    boxes.nth(1).fill("They smiled.")
    quiet.get_by_role("button", name="Keep my notes").click()
    expect(quiet.locator(".aw-toast [role=status]")).to_contain_text("The debrief is written down.")
    kept = served.file.read_text().removeprefix(before)
    assert (kept.count("Ms. Jones"), kept.count("They smiled.")) == (1, 1)
    boxes.nth(2).fill("A rota a month ahead.")
    quiet.get_by_role("button", name="Keep my notes").click()
    text = quiet.get_by_label("What was said and seen").input_value()
    assert text.count("They smiled.") == 1
    assert text.endswith("A rota a month ahead.")


@pytest.mark.rare
def test_after_ones_own_words_are_saved_the_letter_is_before_ones_eyes(
    served: Served, quiet: Page, before: str
) -> None:
    """From its first line, on a phone, and so it stays when the page is loaded anew: one sees at once that it has them."""
    go(quiet, f"{served.address}/interviews/larkfield/drafts.html")
    quiet.locator("[data-pencil=words] button").locator("visible=true").first.click()
    form = quiet.locator("form.aw-form")
    text = form.get_by_label("The whole letter")
    text.fill(text.input_value().replace("Dear Ms. Jones,", "Hello Ms. Jones,"))
    form.locator("button[type=submit]").click()
    expect(quiet.locator(".aw-toast")).to_contain_text("The letter has your words now.")
    wait_for("Hello Ms", lambda: served.read("interviews/larkfield/drafts.html"))
    where = "pre => Math.round(pre.getBoundingClientRect().top)"
    letter = quiet.locator("details[open] .aw-draft > pre").first
    assert 0 < letter.evaluate(where) < PHONE["height"] / 3
    quiet.reload()
    expect(letter).to_contain_text("Hello Ms. Jones,")
    assert 0 < letter.evaluate(where) < PHONE["height"] / 3
    assert before


@pytest.mark.rare
def test_what_one_window_saves_takes_nothing_that_another_has_typed(
    served: Served, browser: Browser, before: str
) -> None:
    """The same form open in two windows of one browser: the first, loaded anew after the other has saved, still has its own words, and the person chooses."""
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]  # a plain dict reads better
    staying(unsearched(context))
    first, second = context.new_page(), context.new_page()

    def typed(page: Page, address: str) -> Locator:
        go(page, f"{served.address}/interviews/larkfield/people.html")
        form = opened(page, "Add the address: Angela Jones")
        form.get_by_label("Email address").fill(address)
        return form

    form = typed(first, "angela@mine.example")
    saved(second, typed(second, "angela@theirs.example"), "The address is written down")
    first.reload()
    expect(form.get_by_label("Email address")).to_have_value("angela@mine.example")
    form.locator("button[type=submit]").click()
    expect(form.get_by_text("It is now: angela@theirs.example")).to_be_visible()
    assert served.file.read_text() != before
    assert "angela@mine" not in served.file.read_text()
    context.close()


@pytest.mark.thorough
def test_a_page_that_is_opened_anew_has_nothing_open(served: Served, quiet: Page) -> None:
    """Loaded anew it stays as it was; opened again another time the first click opens a form, and closes none (E57)."""
    address = f"{served.address}/interviews/larkfield/index.html"
    quiet.goto(address)
    expect(quiet.get_by_text("Is there news, or has something changed? Say so here:")).to_be_visible()
    quiet.get_by_role("button", name="Show it, and change it").click()
    form = opened(quiet, "I have another offer, from somebody else")
    quiet.reload()
    expect(form).to_be_visible()
    expect(quiet.locator(".aw-told-list")).to_be_visible()
    quiet.goto(f"{served.address}/index.html")
    quiet.goto(address)
    expect(quiet.get_by_role("button", name="I have another offer, from somebody else")).to_be_visible()
    expect(form).to_have_count(0)
    expect(quiet.locator(".aw-told-list")).to_be_hidden()
    opened(quiet, "I have another offer, from somebody else")


@pytest.mark.rare
def test_what_a_link_has_chosen_stays_chosen_when_the_page_is_shown_anew(served: Served, quiet: Page) -> None:
    """Who came to tell of an offer and reads on for a while finds the choice made as it was, with what it asks (E57)."""
    go(quiet, f"{served.address}/interviews/larkfield/index.html#an-offer")
    choice = quiet.locator("form.aw-form select").first
    expect(choice).to_have_value("offer")
    quiet.reload()
    expect(choice).to_have_value("offer")


@pytest.mark.rare
def test_whoever_hears_another_figure_is_led_to_where_it_is_told(served: Served, quiet: Page, before: str) -> None:
    """With an offer on the table there is news of it where all news is told, and the form stands open (E50)."""
    served.file.write_text(
        before + "outcome: {result: offer, on: 2027-01-19}\noffer: {received: 2027-01-19, base: 58000, currency: USD}\n"
    )
    wait_for("They came back with a figure", lambda: served.read("interviews/larkfield/salary.html"))
    quiet.goto(f"{served.address}/index.html")
    quiet.get_by_role("button", name="Tell what happened").click()
    quiet.get_by_role("link", name="They came back with another figure").click()
    figure = quiet.get_by_role("form", name="They came back with a figure").get_by_label("What they offer now")
    expect(figure).to_be_focused()
    expect(figure).to_have_value("58000")
    figure.click()
    quiet.keyboard.type("59,500")  # it takes the place of what stood there
    expect(figure).to_have_value("59,500")
    figure.press("Escape")
    go(quiet, f"{served.address}/index.html")
    quiet.get_by_role("button", name="Write down the offer").click()
    expect(
        quiet.get_by_label("When they want your answer")
    ).to_be_focused()  # their pay is known, and no key takes it away


@pytest.mark.thorough
@pytest.mark.usefixtures("before")
def test_the_note_at_the_foot_neither_goes_away_by_itself_nor_passes_a_press_on(
    served: Served, browser: Browser
) -> None:
    """It stays until it is closed or something else is pressed; what it covers can be scrolled above it, and put back it is."""
    quiet = unsearched(browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]  # a plain dict reads better
    staying(quiet)
    quiet.clock.install()  # for good
    go(quiet, f"{served.address}/interviews/larkfield/index.html#a-day")
    form = quiet.get_by_role("form", name="What they said about")
    form.get_by_label("What did they say?").fill("28 January")
    saved(quiet, form, "Thu 28 Jan 2027")
    note = quiet.locator(".aw-toast")
    quiet.clock.fast_forward("10:00")
    expect(note).to_be_visible()
    below = """() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
      const note = document.querySelector(".aw-toast");
      const top = note.getBoundingClientRect().top;
      const all = [...document.querySelectorAll(":is(article, footer) :is(a, button, input, label, summary)")];
      return all.filter((one) => !note.contains(one) && one.checkVisibility() && one.getBoundingClientRect().bottom > top + 1)
        .map((one) => one.outerHTML.slice(0, 100));
    }"""
    assert quiet.evaluate(below) == []
    passed_on = """() => {
      document.querySelector(".aw-toast").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      return document.querySelector("article button").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
    }"""
    assert quiet.evaluate(passed_on) is False
    note.get_by_role("button", name="Undo").click()
    expect(note).to_contain_text("Undone", timeout=SOON)
    note.get_by_role("button", name="Put it back").click()
    expect(note).to_contain_text("It is back:", timeout=SOON)
    assert "2027-01-28" in served.file.read_text()
    expect(quiet.get_by_role("button", name="Put it back")).to_have_count(0)
    quiet.get_by_role("button", name="What they said about").first.click()
    expect(note.get_by_role("button")).to_have_count(0)
    quiet.context.close()


@pytest.mark.rare
@pytest.mark.usefixtures("before")
def test_an_offer_has_a_button_of_its_own(served: Served, browser: Browser) -> None:
    """It stands near the top, is no end, and asks for no choice again: what happened is said by the press."""
    page = unsearched(browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]  # a plain dict reads better
    go(page, f"{served.address}/index.html")
    page.get_by_role("button", name="They made an offer, at the top").click()
    form = page.get_by_role("form", name="They made an offer")
    expect(form.get_by_label("What happened?")).to_be_hidden()
    expect(form.get_by_label("The pay, if they named it")).to_be_visible()
    form.get_by_label("The pay, if they named it").fill("$19.20 an hour")
    form.get_by_role("button", name="Save it").click()
    wait_for("19.20", served.file.read_text)
    assert "result: offer" in served.file.read_text()
    page.context.close()


@pytest.mark.thorough
def test_news_is_told_in_one_box_and_asks_for_a_word_on_it(served: Served, quiet: Page, before: str) -> None:
    """One line is asked; with its first word the second box comes; where it stood is folded, and the letter has both."""
    go(quiet, f"{served.address}/interviews/larkfield/drafts.html")
    quiet.evaluate("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }")
    form = opened(quiet, "News of theirs")
    expect(form.locator("textarea, input").locator("visible=true")).to_have_count(1)
    form.get_by_label("What is new with them, in one sentence").fill("You are opening a second shop in Morley.")
    form.get_by_label("Your comment on it").fill("That is good news for the town.")
    expect(form.locator("textarea, input").locator("visible=true")).to_have_count(2)
    form.get_by_text("More about it").click()
    expect(form.get_by_label("Its web address, if you read it there")).to_be_visible()
    assert axe_says(quiet, "form.aw-form") == []
    saved(quiet, form, "The news is written down, for that letter.")
    assert served.file.read_text() != before
    assert "says: You are opening a second shop in Morley." in served.file.read_text()


@pytest.mark.rare
@pytest.mark.usefixtures("before")
def test_after_news_the_page_stands_where_it_says_what_comes_next(served: Served, browser: Browser) -> None:
    """Whoever has told of an offer sees the ways to answer it, and not the middle of a long page (E57)."""
    page = unsearched(browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]  # a plain dict reads better
    go(page, f"{served.address}/interviews/larkfield/index.html#an-offer")
    form = page.get_by_role("form", name="They made an offer")
    form.get_by_label("The pay, if they named it").fill("$19.20 an hour")
    form.get_by_role("button", name="Save it").click()
    expect(page.get_by_role("link", name="Thank them")).to_be_in_viewport(timeout=SOON)
    comes_true(page, "scrollY < 80")
    page.context.close()


@pytest.mark.thorough
def test_a_letter_with_a_gap_is_not_said_to_have_gone(served: Served, quiet: Page, before: str) -> None:
    """A link to it opens the box for what is missing; it is copied with its gap named; once its words are whole, in this browser alone too, it can be said to have gone (E20)."""
    served.file.write_text(before + "outcome: {result: offer, on: 2027-01-19}\noffer: {received: 2027-01-19}\n")
    wait_for("the pay you accept", lambda: served.read("interviews/larkfield/drafts.html"))
    quiet.goto(f"{served.address}/interviews/larkfield/drafts.html#offer--accept")
    letter = quiet.locator('[data-letter="offer/accept"]')
    gone = letter.get_by_role("button", name="I have sent it")
    expect(letter.locator("form.aw-form")).to_be_in_viewport()
    expect(letter.get_by_role("button", name="Copy it, with its gaps")).to_be_visible()
    expect(gone).to_have_count(0)
    expect(letter.get_by_role("button", name="Copy the text")).to_have_count(0)
    letter.locator("pre").evaluate("pre => { pre.textContent = 'Dear Ms. Jones, yes.'; }")
    expect(gone).to_be_visible()


@pytest.mark.rare
def test_what_a_page_shows_is_changed_beside_it(served: Served, quiet: Page, before: str) -> None:
    """A name, why a referee was chosen, how they know one: on the page that shows it; half typed, it is taken up again there (E57)."""
    me = served.root / "content" / "me.yaml"
    about_me = me.read_text()
    place = f"{served.address}/interviews/larkfield"
    said = quiet.locator(".aw-toast [role=status]")
    quiet.goto(f"{place}/people.html")
    form = opened(quiet, "Change: Angela Jones")
    assert axe_says(quiet, ".aw-people") == []
    form.get_by_label("The whole name").fill("Angela Maria Jones")
    quiet.reload()
    expect(form.get_by_label("The whole name")).to_have_value("Angela Maria Jones")
    form.locator("button[type=submit]").click()
    expect(said).to_contain_text("It is written down.")
    assert served.file.read_text() == before.replace("name: Angela Jones", "name: Angela Maria Jones")
    quiet.goto(f"{place}/references.html")
    form = opened(quiet, "Change for this role: Luis Ortega")
    form.get_by_label("Why").fill("worked beside me")
    form.locator("button[type=submit]").click()
    expect(said).to_contain_text("It is written down.")
    assert "why: worked beside me\n" in served.file.read_text()
    form = opened(quiet, "Change about: Luis Ortega")
    form.get_by_label("How you know each other").fill("colleague at Harrow")
    form.locator("button[type=submit]").click()
    expect(said).to_contain_text("It is written down.")
    assert me.read_text() == about_me.replace("relation: colleague\n", "relation: colleague at Harrow\n")
    me.write_text(about_me)


@pytest.mark.rare
def test_another_offer_is_told_beside_an_interview_and_changed_there(served: Served, quiet: Page, before: str) -> None:
    """Whoever has an offer from somebody else tells it here, with a yes later; the forms are for everybody, on a phone."""
    assert before
    me = served.root / "content" / "me.yaml"
    about_me = me.read_text()
    place = f"{served.address}/interviews/larkfield/index.html"
    quiet.goto(place)
    form = opened(quiet, "I have another offer")
    assert axe_says(quiet, "form.aw-form") == []
    expect(form.get_by_label("Since when?", exact=True)).not_to_be_visible()
    form.get_by_label("Who made it?").fill("Bell & Sons")
    form.get_by_label("By when do they want your answer?").fill("Friday week")
    form.get_by_label("The pay, if they named it").fill("$43 an hour")
    saved(quiet, form, "They want your answer by Fri 29 Jan 2027.")
    wait_for("Your other offers", lambda: served.read("interviews/larkfield/index.html"))
    quiet.goto(place)
    expect(
        quiet.get_by_text("Bell & Sons: An offer to answer by Fri 29 Jan 2027 \u00b7 Pay USD 43 an hour")
    ).to_be_visible()
    form = opened(quiet, "Change this offer: Bell & Sons")
    form.get_by_label("What became of it?").select_option("accepted")
    expect(form.get_by_label("Since when?", exact=True)).to_be_visible()
    saved(quiet, form, "you accepted your other offer, Wed 20 Jan 2027")
    wait_for("You said yes on Wed 20 Jan 2027", lambda: served.read("index.html"))
    quiet.goto(f"{served.address}/index.html")
    assert axe_says(quiet, "article") == []
    assert quiet.evaluate("document.documentElement.scrollWidth <= innerWidth")
    me.write_text(about_me)


@pytest.mark.rare
def test_after_a_yes_the_front_page_is_for_everybody(served: Served, quiet: Page, before: str) -> None:
    """The new job stands on top, and a wrong end is changed there."""
    offer = "offer: {received: 2027-01-18, base: 90000, currency: USD, start: 2027-03-01}\n"
    served.file.write_text(f"{before}{offer}outcome: {{result: accepted, on: 2027-01-19}}\n")
    wait_for("You said yes on Tue 19 Jan 2027", lambda: served.read("index.html"))
    quiet.goto(f"{served.address}/index.html")
    for width in (390, 1280):
        quiet.set_viewport_size({"width": width, "height": 844})
        assert axe_says(quiet, "article") == []
    form = opened(quiet, "Change how it ended")
    form.get_by_label("What happened?").select_option("declined")
    saved(quiet, form, "It is written down: you declined")


@pytest.mark.rare
def test_what_is_not_needed_is_in_no_list_and_can_be_taken_up_again(
    served: Served, browser: Browser, before: str
) -> None:
    """Pressed in its row, it stands in the file at once; below “Not needed any more” is the way back."""
    address = "interviews/larkfield/follow-up.html"
    served.file.write_text(before)
    page = unsearched(browser.new_page())
    go(page, f"{served.address}/{address}")
    row = page.locator("li.aw-step").filter(has=page.locator("button[data-skip]")).first
    title = row.locator(".aw-title").inner_text()
    row.get_by_role("button", name="Not needed").click()
    expect(page.locator(".aw-toast")).to_contain_text(f"Skipped: “{title}”")
    assert "\nskipped:\n" in served.file.read_text()
    wait_for("you said that it is not needed", lambda: served.read(address))
    go(page, f"{served.address}/{address}")
    page.locator("details.aw-off summary").click()
    page.get_by_role("button", name="Needed after all").click()
    expect(page.locator(".aw-toast")).to_contain_text("It is needed again")
    page.close()


@pytest.mark.rare
def test_a_coachs_wording_is_in_the_letter_by_one_press(served: Served, browser: Browser, before: str) -> None:
    """No form, no second button: it is saved, and the letter says so."""
    comment = 'feedback:\n  - {about: drafts/follow-up/week-1, on: 2027-01-19, from: Maya, says: must fix, instead: "Dear Angela,\\n\\nThank you.\\n\\nJane Doe"}\n'
    served.file.write_text(before + comment)
    address = "interviews/larkfield/drafts.html"
    wait_for("your coach: must fix", lambda: served.read(address))
    page = unsearched(browser.new_page())
    go(page, f"{served.address}/{address}#follow-up--week-1")
    page.get_by_role("button", name="Use these words").click()
    expect(page.locator(".aw-toast")).to_contain_text("The letter has these words now.")
    assert "Dear Angela,\n" in served.file.read_text()
    wait_for("The letter has these words now.", lambda: served.read(address))
    assert "your coach: must fix" not in served.read(address)
    page.close()


@pytest.mark.rare
def test_a_coachs_wording_is_taken_by_a_click(served: Served, browser: Browser, before: str) -> None:
    """Beside what a coach would rather say stands a button that puts it into the letter, to be looked at and saved."""
    comment = 'feedback:\n  - {about: drafts/follow-up/week-1, on: 2027-01-19, from: Maya, instead: "Dear Angela,\\n\\nThank you.\\n\\nJane Doe"}\n'
    served.file.write_text(before + comment)
    address = "interviews/larkfield/drafts.html"
    wait_for("Suggested wording", lambda: served.read(address))
    page = unsearched(browser.new_page())
    go(page, f"{served.address}/{address}")
    form = opened(page, "Change them first: suggested by Maya")
    expect(form.get_by_label("The whole letter")).to_have_value("Dear Angela,\n\nThank you.\n\nJane Doe")
    expect(form.get_by_label("Subject")).not_to_have_value("")
    form.locator("button[type=submit]").click()
    expect(page.locator(".aw-toast")).to_contain_text("The letter has your words now.")
    assert "Dear Angela,\n" in served.file.read_text()
    expect(page.get_by_text("The letter has these words now.")).to_be_in_viewport(timeout=20_000)
    page.close()


def test_two_windows_and_the_file_itself_lose_nothing(served: Served, quiet: Page, before: str) -> None:
    """Who saves later sees what it was, what it is now and their own, and chooses; the same with a file that was edited by hand."""
    quiet.goto(f"{served.address}/interviews/larkfield/people.html")
    form = opened(quiet, "Add the address")
    form.get_by_label("Email address").fill("angela@mine.example")
    theirs = before.replace(
        "    is: hiring manager\n", "    is: hiring manager\n    email: angela@theirs.example  # from her card\n"
    )
    served.file.write_text(theirs)
    form.locator("button[type=submit]").click()
    expect(form.get_by_role("status")).to_contain_text("this was changed in the meantime")
    for line in ("It was: nothing", "It is now: angela@theirs.example", "Yours: angela@mine.example"):
        expect(form.get_by_text(line)).to_be_visible()
    assert served.file.read_text() == theirs
    form.get_by_role("button", name="Write mine").click()
    expect(quiet.locator(".aw-toast [role=status]")).to_contain_text(
        "The address is written down: angela@mine.example."
    )
    assert served.file.read_text() == theirs.replace("@theirs.", "@mine.")


@pytest.mark.thorough
@pytest.mark.usefixtures("before")
def test_a_page_stays_until_it_has_said_what_was_saved(served: Served, browser: Browser) -> None:
    """The page that follows is there before the answer to Save: it waits until the answer is told, and says it too (E57)."""
    page = unsearched(browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]  # a plain dict reads better
    held: list[tuple[Route, APIResponse]] = []
    page.route("**/afterword/address", lambda route: held.append((route, route.fetch())))
    go(page, f"{served.address}/interviews/larkfield/people.html")
    form = opened(page, "Add the address: Angela Jones")
    form.get_by_label("Email address").fill("angela@mine.example")
    page.evaluate("window.__stays = true")
    with page.expect_response(lambda reply: "/livereload/" in reply.url and reply.status == 200):
        form.locator("button[type=submit]").click()
    page.wait_for_timeout(500)  # milliseconds; a page that does not wait is gone by now
    assert page.evaluate("window.__stays")
    ((route, answer),) = held
    with page.expect_navigation():
        route.fulfill(response=answer)
    expect(page.locator(".aw-toast [role=status]")).to_contain_text("The address is written down: angela@mine.example.")
    page.context.close()


@pytest.mark.rare
def test_whoever_is_on_the_way_to_another_page_gets_there(served: Served, browser: Browser, before: str) -> None:
    """A link is followed while a changed file is being shown: the page that one leaves does not take the window back."""
    page = unsearched(browser.new_context(viewport=PHONE)).new_page()  # type: ignore[arg-type]  # a plain dict reads better
    held: list[Route] = []
    page.route("**/salary.html", lambda route: held.append(route))  # noqa: PLW0108  (a bound method of a list is no handler)
    go(page, f"{served.address}/interviews/larkfield/people.html")
    page.evaluate("location.href = 'salary.html'")
    served.file.write_text(before.replace("Angela Jones", "Angela Jonas"))
    wait_for("Angela Jonas", lambda: served.read("interviews/larkfield/people.html"))
    page.wait_for_timeout(500)  # milliseconds; a page that takes the window back has done so by now
    held[0].continue_()
    page.wait_for_url("**/salary.html")
    assert page.locator("h1").inner_text() == "2. Salary discussion"
    page.context.close()


def test_all_that_was_told_is_changed_on_the_page(served: Served, quiet: Page, before: str) -> None:
    """A country that was wrong, one reason less: on a phone, by keyboard, and the file is as one would type it (E57)."""
    said = quiet.locator(".aw-toast [role=status]")
    quiet.goto(f"{served.address}/interviews/larkfield/index.html")
    quiet.get_by_role("button", name="Show it, and change it").press("Enter")
    groups = quiet.locator(".aw-told-group > summary")
    expect(groups).to_have_text(
        [
            "I have heard from them",
            "I want to correct something",
            "I want to add to my letters",
            "Later, or seldom",
        ]
    )
    expect(quiet.locator(".aw-told summary:visible")).to_have_count(8)
    groups.nth(1).press("Enter")
    quiet.locator(".aw-told summary", has_text="The employer").press("Enter")
    quiet.get_by_role("button", name="Change: Country, The employer").press("Enter")
    country = quiet.get_by_label("Country", exact=True)
    expect(country).to_be_focused()
    country.fill("Atlantis")
    country.press("Enter")
    expect(quiet.locator(".aw-wrong")).to_be_visible()
    assert served.file.read_text() == before
    country.fill("GB")
    country.press("Enter")
    expect(said).to_contain_text("It is written down.")
    expect(quiet.get_by_role("button", name="Change: Country, The employer")).to_be_focused()
    expect(quiet.locator(".aw-told-line", has_text="Country")).to_contain_text("GB")
    assert served.file.read_text() == before.replace("  country: US\n", "  country: GB\n")
    quiet.get_by_role("button", name="Undo").click()
    expect(quiet.locator(".aw-told-line", has_text="Country")).to_contain_text("US")
    assert served.file.read_text() == before

    groups.nth(2).press("Enter")
    quiet.locator(".aw-told summary").filter(has_text=re.compile("^What you bring$")).press("Enter")
    form = opened(quiet, "Take out: What you bring: an SHRM certificate")
    assert axe_says(quiet, "form.aw-form") == []
    form.get_by_role("button", name="Take out").click()
    expect(said).to_contain_text("“an SHRM certificate” is taken out of your file.")
    assert served.file.read_text() == before.replace("  - an SHRM certificate\n", "")


@pytest.mark.rare
def test_a_referee_more_is_told_where_all_is_told(served: Served, quiet: Page) -> None:
    """On the first page, on a phone: me.yaml is as one would type it, and one press takes it back (E57)."""
    me = served.root / "content" / "me.yaml"
    about_me = me.read_text()
    quiet.goto(f"{served.address}/index.html")
    quiet.get_by_role("button", name="Show it, and change it").click()
    quiet.locator(".aw-told summary", has_text="People who may speak for you").click()
    form = opened(quiet, "Add one: People who may speak for you")
    form.get_by_label("The whole name").fill("Ada Cole")
    form.get_by_label("How you know each other").fill("former client")
    form.get_by_label("They said yes").select_option("yes")
    assert axe_says(quiet, ".aw-told") == []
    assert quiet.evaluate("document.documentElement.scrollWidth <= innerWidth")
    form.locator("button[type=submit]").click()
    expect(quiet.locator(".aw-told summary", has_text="Ada Cole")).to_be_visible()
    assert me.read_text() == (
        f"{about_me.rstrip()}\n  - id: ada-cole\n    name: Ada Cole\n    relation: former client\n    said_yes: yes\n"
    )
    quiet.get_by_role("button", name="Undo").click()
    expect(quiet.locator(".aw-told summary", has_text="Ada Cole")).to_have_count(0)
    assert me.read_text() == about_me


@pytest.mark.rare
def test_a_mended_day_of_the_talk_leads_to_the_day_of_theirs(served: Served, quiet: Page, before: str) -> None:
    """The form for what they said stands open with the day counted anew, and is saved or left."""
    served.file.write_text(f"{before}employer_said: {{decide_by: 2027-01-27}}\n")
    wait_for("27 Jan", lambda: served.read("interviews/larkfield/index.html"))
    go(quiet, f"{served.address}/interviews/larkfield/index.html")
    quiet.get_by_role("button", name="Show it, and change it").click()
    for fold in ("I want to correct something", "The job and the talk"):
        quiet.locator(".aw-told summary").filter(has_text=re.compile(f"^{fold}$")).click()
    form = opened(quiet, "Change: When it was")
    form.get_by_role("textbox").fill("14 January")
    form.locator("button[type=submit]").click()
    heard = quiet.get_by_role("form", name="What they said about timing")
    expect(heard.get_by_label("What did they say?")).to_have_value("Thu 28 Jan 2027")
    expect(heard.get_by_label("What is that day?")).to_have_value("yes")
    expect(heard).to_contain_text("it is Thu 28 Jan 2027 now: save it here, or leave it.")
    wait_for("14 Jan", lambda: served.read("interviews/larkfield/index.html"))
    quiet.reload()  # as it is when the page follows
    expect(heard).to_contain_text("it is Thu 28 Jan 2027 now: save it here, or leave it.")
    expect(heard.get_by_label("What did they say?")).to_have_value("Thu 28 Jan 2027")
    heard.locator("button[type=submit]").click()
    expect(quiet.locator(".aw-toast")).to_contain_text("They decide by Thu 28 Jan 2027.")
    assert "decide_by: 2027-01-28" in served.file.read_text()


@pytest.mark.rare
def test_the_form_shows_whose_day_the_words_make_it(served: Served, quiet: Page, before: str) -> None:
    """Whoever types “they decide …” sees the choice move to “They decide by then”, and back for “call us …” (E5)."""
    served.file.write_text(f"{before}employer_said: {{decide_by: 2027-01-27}}\n")
    wait_for("27 Jan", lambda: served.read("interviews/larkfield/index.html"))
    go(quiet, f"{served.address}/interviews/larkfield/index.html")
    heard = opened(quiet, "What they said about timing")
    for words, choice in (("they decide on 5 February", "yes"), ("call us on 6 February", "no")):
        heard.get_by_label("What did they say?").fill(words)
        expect(heard.get_by_label("What is that day?")).to_have_value(choice)


@pytest.mark.rare
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_form_fits_and_is_named(served: Served, browser: Browser, before: str, size: dict[str, int]) -> None:
    """Each pencil of each page, closed and open, on a phone and a desk: no complaint of axe, and nothing sticks out of the window."""
    guest = visitor(browser, size, searches=False)
    page = guest.page
    page.emulate_media(reduced_motion="reduce")  # else a colour is measured while it fades in
    staying(page)
    seen: set[str] = set()
    for name in ("people", "index", "salary", "drafts", "references", "follow-up", "debrief"):
        go(page, f"{served.address}/interviews/larkfield/{name}.html")
        kinds = page.evaluate(
            "[...new Set([...document.querySelectorAll('[data-pencil]')].map((place) => place.dataset.pencil))]"
        )
        if name == "people":
            page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
            assert axe_says(page) == [], name
        for kind in sorted(set(kinds) - seen):
            page.evaluate(UNFOLDED, f"[data-pencil={kind}] button")
            page.locator(f"[data-pencil={kind}] button").first.click()
            expect(page.locator("form.aw-form")).to_be_visible()
            assert axe_says(page, "form.aw-form") == [], (name, kind)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (name, kind)
            page.keyboard.press("Escape")
            expect(page.locator("form.aw-form")).to_have_count(0)
            seen.add(kind)
    waiting = {
        "offer",
        "link",
        "point",
        "topic",
        "as-it-is",
        "referee-chosen",
        "references-few",
    }  # what nothing asks for in this workspace
    waiting |= {"first-day", "raised", "stayed", "time", "scored"}  # of an offer, and of a public employer
    waiting |= {"told", "told-out"}  # they are there when all that was told is asked for
    assert seen >= {pencil.name for pencil in PENCILS} - waiting
    assert served.file.read_text() == before
    page.context.close()


@pytest.mark.thorough
def test_a_site_that_was_built_has_no_pencil(site: Path) -> None:
    """What is handed on can write nothing: no script, no style, no form; only the places where pencils would stand."""
    assert [*site.rglob("pencils.*"), *site.rglob("told.*")] == []
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    assert [
        page for page in pages if "pencils." in page or "told." in page or "aw-told" in page or "aw-form" in page
    ] == []


@pytest.mark.rare
def test_a_wrong_name_is_changed_at_the_title(served: Served, quiet: Page, before: str) -> None:
    """A slip in the employer's name is mended where it is seen, in three presses and through the same door; it can be taken back."""
    go(quiet, f"{served.address}/interviews/larkfield/index.html")
    opener = quiet.get_by_role("button", name="Change a name")
    assert (opener.bounding_box() or {"y": 9999})["y"] < 400  # in sight at once, on a phone
    opener.click()
    names = quiet.locator(".aw-names")
    for name in ("HR Business Partner", "Larkfield Foods", "Angela Jones"):
        expect(names.get_by_text(name, exact=True)).to_be_visible()
    assert axe_says(quiet, ".aw-interview") == []
    names.get_by_role("button", name="Change").nth(1).click()
    form = quiet.locator("form.aw-form")
    expect(form.get_by_role("textbox")).to_have_value("Larkfield Foods")
    form.get_by_role("textbox").fill("Larkfield Farms")
    saved(quiet, form, "It is written down.")
    assert served.file.read_text() == before.replace("Larkfield Foods", "Larkfield Farms", 1)
    quiet.get_by_role("button", name="Undo").click()
    expect(quiet.locator(".aw-toast [role=status]")).to_contain_text("Undone", timeout=SOON)
    assert served.file.read_text() == before
    opener.click()
    expect(names).to_have_count(0)
