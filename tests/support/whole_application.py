"""A whole application, lived through in the browser of a phone without a file being opened: from the first word to a yes.

Each part is played on its own day. `look` is called where there is something to be seen, with the name of the scene and what is
looked at.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, TimeoutError, expect  # noqa: A004  (as Playwright calls it)

from support.browser import go, unsearched
from support.serving import Served, serving, wait_for

Look = Callable[[str, Locator], None]

PHONE = {"width": 390, "height": 844}
FILE = "content/interviews/2027-01-13-harbourgate-clinic.yaml"
# What is seen, in the order in which it comes.
SCENES = {
    "country": "Whoever writes Irland is asked whether it is Ireland, with a button that says so.",
    "asked": "A few questions, two or three together. A title in the name goes before the family name; the line below says how she is greeted.",
    "thanks": "The thank-you, ready to copy, once the last question is answered.",
    "address": "Their address is added where it is missing.",
    "week-1": "Week 1: an article is told, and the letter brings it.",
    "heard": "What they said of timing, in their words; the day that was understood stands below it.",
    "copy": "A copy for the coach: each sentence is read before it leaves.",
    "coach": "The coach reads it on a page of one file, and writes what they would rather say.",
    "back": "Their answer is dropped on the page, and gone through one item after the other.",
    "offer": "An offer, told in one form: each day and each sum is said back while it is typed.",
    "counter": "The letter that asks for more, once a figure and its source are told.",
    "raised": "They come back with a figure, and the yes thanks them for it.",
    "yes": "The yes is sent. The new job stands on top of the first page.",
    "undone": "Undo, twice: the yes, and the figure before it.",
}


@contextmanager
def _on(day: str, root: Path, browser: Browser) -> Iterator[tuple[Served, Page]]:
    """A phone's window on the workspace as it is served on that day, in which nothing may complain."""
    complaints: list[str] = []
    with serving(root, today=day) as served:
        context = browser.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]  # a plain dict reads better
        page = unsearched(context).new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: dialog.accept())  # whoever says that a yes has gone is asked once more
        yield served, page
        context.close()
    assert complaints == []


def play(root: Path, browser: Browser, look: Look) -> Iterator[str]:
    """Plays it in a workspace; gives what the file says before the offer, once the yes is sent, and after it was taken back twice."""
    play_until_the_offer(root, browser, look)
    yield _typed(root)
    yield from play_from_the_offer(root, browser, look)


def play_until_the_offer(root: Path, browser: Browser, look: Look) -> None:
    """The first word, the thanks, an article, their day, and the copy for the coach, out and back."""
    with _on("2027-01-13", root, browser) as (served, page):
        _tell_what_happened(served, page, look)
        _send_the_thanks(served, page, look)
    with _on("2027-01-20", root, browser) as (served, page):
        _write_in_week_1(served, page, look)
        _hear_a_day(served, page, look)
        answer = _ask_the_coach(served, page, look)
        _take_in(page, answer, look)


def play_from_the_offer(root: Path, browser: Browser, look: Look) -> Iterator[str]:
    """The offer, the letter that asks for more, the yes; gives what the file says then, and after it was taken back twice."""
    with _on("2027-02-01", root, browser) as (served, page):
        _tell_the_offer(served, page, look)
        _ask_for_more(served, page, look)
    yield from play_the_last_day(root, browser, look)


def play_the_last_day(root: Path, browser: Browser, look: Look) -> Iterator[str]:
    """They came back with a figure, and the yes; gives what the file says then, and after it was taken back twice."""
    with _on("2027-02-04", root, browser) as (served, page):
        _say_yes(served, page, look)
        yield _typed(root)
        _undo_twice(page, look)
        yield _typed(root)


def _typed(root: Path) -> str:
    """What the file says, without the lines that are there to be used and say nothing yet, and without the words of letters."""
    lines = (root / FILE).read_text().splitlines()
    said = [line.partition("  # ")[0].rstrip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    text = "\n".join(said)
    return re.sub(r"(?m)^( *)(\w+: \|)\n(?:\1  .*\n?)+", r"\1\2 …\n", text)


# --- what a person does ---


def _place(served: Served, page: str) -> str:
    return f"{served.address}/interviews/2027-01-13-harbourgate-clinic/{page}.html"


def _form(page: Page, pencil: str) -> Locator:
    """The form that the pencil of that name opens. Whoever pressed while the page was loaded anew presses again."""
    form = page.locator("form.aw-form")
    for _ in range(3):
        page.get_by_role("button", name=pencil).first.click()
        with suppress(TimeoutError):
            form.wait_for(timeout=5_000)
            break
    expect(form).to_be_visible()
    return form


def _save(page: Page, form: Locator, said: str) -> None:
    form.locator("button[type=submit]").click()
    _told(page, said)


def _told(page: Page, said: str) -> None:
    """It is said at the foot of the window, also once the page has followed."""
    expect(page.locator(".aw-toast [role=status]")).to_contain_text(said)


def _letter(page: Page, title: str) -> Locator:
    """A letter, unfolded."""
    fold = page.locator("details.aw-fold", has=page.locator("summary", has_text=title)).last
    if fold.get_attribute("open") is None:
        fold.locator("summary").first.click()
    return fold


def _sent(page: Page, letter: Locator, said: str) -> None:
    letter.get_by_role("button", name="I have sent it").click()
    _told(page, said)


# --- 13 January ---


def _tell_what_happened(served: Served, page: Page, look: Look) -> None:
    go(page, f"{served.address}/index.html")
    asked = page.locator(".aw-intake")
    place = asked.locator(".aw-intake-place")

    def press(name: str) -> None:
        asked.get_by_role("button", name=name, exact=True).click()

    def answer(question: str, text: str) -> None:
        page.locator(f"#aw-q-{question}").fill(text)

    def go_on() -> None:
        before = place.inner_text()
        press("Next")
        expect(place).not_to_have_text(before)
        page.wait_for_timeout(450)  # nobody reads a question faster

    expect(place).to_have_text("1 of 3")
    for question, text in (
        ("my_name", "Niamh Byrne"),
        ("role", "Ward Administrator"),
        ("employer", "Harbourgate Clinic"),
    ):
        answer(question, text)
    answer("country", "Irland")
    expect(asked.get_by_role("button", name="Make it Ireland")).to_be_visible()
    look("country", asked.get_by_role("button", name="Make it Ireland"))
    press("Make it Ireland")
    go_on()
    expect(asked.get_by_text("The interview was today, and I want this job")).to_be_visible()
    answer("person", "Ms Orla Kenney")
    look("asked", asked.get_by_text("Dear Ms Kenney,"))
    go_on()
    expect(place).to_have_text("3 of 3")
    answer("they_want", "keep three clinics running on one rota")
    answer("i_bring", "ran the rota of a ward of forty for six years")
    press("Write my thank-you")
    expect(page.get_by_role("heading", name="Your thank-you, ready to copy")).to_be_visible()
    expect(asked.locator("pre")).to_contain_text("Dear Ms Kenney,")
    wait_for(
        "Harbourgate Clinic", lambda: served.read("index.html")
    )  # the page is loaded anew, and shows the letter again
    look("thanks", page.get_by_role("heading", name="Your thank-you, ready to copy"))
    press("I have sent it")
    sent = page.get_by_role("heading", name="Your thank-you is sent")
    followed = page.get_by_role("heading", name="The one next thing")  # on a page that is loaded anew
    expect(sent.or_(followed)).to_be_visible()


def _send_the_thanks(served: Served, page: Page, look: Look) -> None:
    wait_for("</html>", lambda: served.read("interviews/2027-01-13-harbourgate-clinic/people.html"))
    go(page, _place(served, "people"))
    form = _form(page, "Add the address")
    form.get_by_label("Email address").fill("orla.kenney@harbourgate.example")
    look("address", form)
    _save(page, form, "The address is written down: orla.kenney@harbourgate.example.")


# --- 20 January ---


def _write_in_week_1(served: Served, page: Page, look: Look) -> None:
    go(page, _place(served, "drafts"))
    form = _form(page, "An article: One week on: ask by email how things stand")
    for box, text in (
        ("Its web address", "https://healthnews.example/rotas"),
        ("Its title", "One rota, three clinics"),
        ("Where it stood", "the Irish Ward Review"),
        ("What of your talk is it on?", "rotas"),
        ("What it says", "Two clinics halved their agency shifts with one rota."),
        ("Why it matters", "Their clinics lie as far apart as yours."),
    ):
        form.get_by_label(box).fill(text)
    _save(page, form, "The article is written down, for that letter.")
    letter = _letter(page, "One week on: ask by email how things stand")
    expect(letter.locator("pre")).to_contain_text("https://healthnews.example/rotas")
    look("week-1", letter.locator("pre"))
    _sent(page, letter, "They have heard from you again")


def _hear_a_day(served: Served, page: Page, look: Look) -> None:
    go(page, _place(served, "index"))
    form = _form(page, "What they said about timing")
    form.get_by_label("What did they say?").fill("Friday week")
    form.get_by_role("textbox", name="When did they say it?").fill("today")
    expect(form.get_by_role("status")).to_have_text("They want to hear from you on Fri 29 Jan 2027.")
    look("heard", form.get_by_role("status"))
    _save(page, form, "They want to hear from you on Fri 29 Jan 2027.")


def _ask_the_coach(served: Served, page: Page, look: Look) -> Path:
    """A copy goes out, is opened from the disk as the coach does, and is answered; gives the file that comes back."""
    wait_for("Fri 29 Jan 2027", lambda: served.read("interviews/2027-01-13-harbourgate-clinic/index.html"))
    go(page, _place(served, "index"))
    page.get_by_role("button", name="Make a copy for somebody").click()
    page.get_by_label("Their name, if you like").fill("Maya Lind")
    page.get_by_role("button", name="See what they will read").click()
    expect(page.get_by_role("heading", name="This is what Maya Lind will read")).to_be_visible()
    look("copy", page.get_by_role("heading", name="This is what Maya Lind will read"))
    page.get_by_role("button", name="Make this copy").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the page to send").click()
    copy = served.root.with_name("copy.html")
    download.value.save_as(copy)
    page.locator("dialog").get_by_role("button", name="Close").click()
    browser = page.context.browser
    assert browser
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]  # a plain dict reads better
    answer = _as_the_coach(context.new_page(), copy, look)
    context.close()
    return answer


def _as_the_coach(page: Page, copy: Path, look: Look) -> Path:
    page.goto(copy.as_uri())
    page.get_by_label("Your name, so that they know who wrote it").fill("Maya Lind")
    for fold in (
        "Drafts (",
        "Two weeks on: ask by email how things stand",
        "The text: Two weeks on: ask by email how things stand",
    ):
        page.locator("summary", has_text=fold).locator("visible=true").first.click()
    comment = page.locator("details[open]", has=page.get_by_role("button", name="Begin with the words")).last
    comment.get_by_role("radio", name="could improve").check()
    comment.get_by_label("Your comment").fill("It lacks what you have done meanwhile.")
    comment.get_by_role("button", name="Begin with the words of the draft").click()
    words = comment.get_by_label("Wording you suggest")
    words.fill(
        words.input_value().replace(
            "Is there any news", "Meanwhile I have begun a course on rota software. Is there any news"
        )
    )
    look("coach", comment.get_by_role("radio", name="could improve"))
    with page.expect_download() as download:
        page.get_by_role("button", name="Save my feedback").click()
    answer = copy.with_name("afterword-feedback.json")
    download.value.save_as(answer)
    return answer


def _take_in(page: Page, answer: Path, look: Look) -> None:
    """Dropped on the page, as from a folder beside it."""
    dropped = page.evaluate_handle(
        "(text) => { const all = new DataTransfer(); all.items.add(new File([text], 'afterword-feedback.json')); return all; }",
        answer.read_text(),
    )
    for event in ("dragenter", "dragover", "drop"):
        page.dispatch_event("main", event, {"dataTransfer": dropped})
    expect(page.locator("dialog blockquote mark").first).to_contain_text("Meanwhile")
    look("back", page.locator("dialog blockquote mark").first)
    page.get_by_role("button", name="Take it, and write the letter so").click()
    _told(page, "has the new words.")


# --- 1 February ---


def _tell_the_offer(served: Served, page: Page, look: Look) -> None:
    go(page, _place(served, "index"))
    form = _form(page, "How it ended")
    form.get_by_label("What happened?").select_option("offer")
    form.get_by_label("How did you hear?").select_option("In writing: by email, or on paper")
    form.get_by_role("textbox", name="By when do they want your answer?").fill("Monday 5pm")
    form.get_by_label("The pay, if they named it").fill("38.5k")
    form.get_by_role("textbox", name="First day of work").fill("1 March")
    for said in ("Mon 8 Feb 2027, 17:00", "EUR 38,500", "Mon 1 Mar 2027"):
        expect(form.get_by_text(f"Understood as {said}.")).to_be_visible()
    look("offer", form.get_by_text("Understood as EUR 38,500."))
    _save(page, form, "It is written down: they made you an offer, Mon 1 Feb 2027.")


def _ask_for_more(served: Served, page: Page, look: Look) -> None:
    wait_for("ask for more", lambda: served.read("interviews/2027-01-13-harbourgate-clinic/drafts.html"))
    go(page, _place(served, "drafts"))
    _letter(page, "ask for more before you answer")
    form = _form(page, "Your figures: Optional: ask for more")
    form.get_by_label("What you would ask for first").fill("42,000")
    _save(page, form, "Your figures are written down. Understood as EUR 42,000.")
    expect(page.get_by_role("button", name="Your figures: Optional: ask for more")).to_have_count(0)
    form = _form(page, "Add a figure: Optional: ask for more")
    form.get_by_label("Where it is from").fill("HSE consolidated salary scales")
    form.get_by_label("The figure", exact=True).fill("42.5k a year")
    form.get_by_label("What kind of source").select_option("official")
    form.get_by_label("Year and month it is from").fill("October 2026")
    _save(page, form, "Understood as EUR 42,500 a year. Understood as October 2026.")
    letter = _letter(page, "ask for more before you answer")
    expect(letter.locator("pre")).to_contain_text("could we make it €42,000?")
    look("counter", letter.locator("pre"))
    _sent(page, letter, "That took courage")


# --- 4 February ---


def _say_yes(served: Served, page: Page, look: Look) -> None:
    go(page, _place(served, "index"))
    form = _form(page, "They came back with a figure")
    expect(form.get_by_label("What they offer now")).to_be_focused()
    page.keyboard.type("41k")  # over the figure of before, which stands there
    _save(page, form, "Their new figure is written down, Thu 4 Feb 2027.")
    wait_for("raising the pay", lambda: served.read("interviews/2027-01-13-harbourgate-clinic/drafts.html"))
    go(page, _place(served, "drafts"))
    letter = _letter(page, "Accept the offer")
    expect(letter.locator("pre")).to_contain_text("Thank you as well for raising the pay from €38,500 to ")
    look("raised", letter.locator("pre"))
    _sent(page, letter, "Congratulations! You have said yes.")
    wait_for("Your new job", lambda: served.read("index.html"))
    go(page, f"{served.address}/index.html")
    expect(page.get_by_text("You said yes on Thu 4 Feb 2027")).to_be_visible()
    look("yes", page.get_by_text("You said yes on Thu 4 Feb 2027"))


def _undo_twice(page: Page, look: Look) -> None:
    page.get_by_role("button", name="Take it back").click()
    _told(page, "Undone: ")
    expect(page.locator(".aw-toast [role=status]")).to_contain_text("Undo once more takes back: their new figure.")
    page.locator(".aw-toast").get_by_role("button", name="Undo").click()
    _told(page, "Undone: their new figure.")
    expect(page.get_by_text("An offer to answer by Mon 8 Feb 2027").first).to_be_visible()
    look("undone", page.get_by_text("An offer to answer by Mon 8 Feb 2027").first)
