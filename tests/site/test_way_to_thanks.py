"""From the first page to the first thank-you in a few minutes: what three people read, type and press on a phone is counted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browser import go, staying, unsearched
from support.commands import run
from support.serving import Served, serving
from support.turns import some
from support.way_to_thanks import PHONE, Way, words_in_sight

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]
expect.set_options(timeout=30_000)  # a build may be going on meanwhile
COPY = "Your thank-you, ready to copy"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A workspace as it is made, served three days after two of the talks."""
    root = tmp_path / "search"
    run("init", root)
    with serving(root, today="2026-11-27") as workspace:
        yield workspace


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """The first page that somebody sees, on a phone in London."""
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce", timezone_id="Europe/London")  # type: ignore[arg-type]  # a plain dict reads better
    staying(unsearched(context))  # what is counted is the letter, and not the page behind it that is loaded anew
    window = context.new_page()
    go(window, f"{served.address}/index.html")
    expect(window.locator(".aw-intake-place")).to_be_visible()
    yield window
    context.close()


def begin(way: Way, name: str, role: str, employer: str) -> None:
    """Who somebody is, the job, and with whom it is."""
    way.arrive()
    way.type("my_name", name)
    way.type("role", role)
    way.type("employer", employer)


def jane(way: Way) -> None:
    """Five answers and no more: today and a yes stand there, and so does where one is."""
    begin(way, "Jane Doe", "Ward Clerk", "Larkfield Clinic")
    way.go_on()
    way.type("person", "Ms Angela Jones")
    way.go_on()
    way.type("they_want", "keep three wards running on one rota")
    way.type("i_bring", "ran the rota of a ward of forty for six years")
    way.go_on("Write my thank-you")


def ruth(way: Way) -> None:
    """A cook at a school: told two days later, by when they ring, their address, and somebody else who was there."""
    begin(way, "Ruth Okafor", "kitchen supervisor", "Brackenfold Academy")
    way.go_on()
    way.type("person", "Mrs Linda Pryce")
    way.type("email", "l.pryce@brackenfold.example")
    way.type("held", "25 November")
    way.type("decide_by", "by the end of next week")
    way.go_on()
    way.type("they_want", "get 600 lunches out on time and bring the waste down")
    way.type(
        "i_bring",
        "I ran a kitchen of five for 420 children for six years and halved the waste by asking the children what they leave",
    )
    way.press("+ Add somebody else")
    way.type("other_1", "Tom Whitlow")
    way.choose("other_part_1", "interviewer")
    way.type("other_salutation_1", "Dear Tom")
    way.type("topic", "the lunches and the waste")
    way.go_on("Write my thank-you")


def daniel(way: Way) -> None:
    """A beginner whom an agency sent: everything goes through her who looks after him there."""
    begin(way, "Daniel Brennan", "junior lab technician", "Kestrel Diagnostics")
    way.type("agency", "Harbour Talent")
    way.type("agency_person", "Niamh Daly")
    way.type("agency_email", "niamh@harbourtalent.example")
    way.type("agency_salutation", "Hi Niamh")
    way.go_on()
    way.type("person", "Dr Aoife Lanigan")
    way.type("held", "Thursday")
    way.go_on()
    way.type("they_want", "is careful with records and can start in January")
    way.type(
        "i_bring", "In college I moved a small lab's sample book into a database and found 40 samples that were lost"
    )
    way.go_on("Write my thank-you")


@pytest.mark.parametrize(
    ("person", "read", "pressed", "minutes"),
    some([(jane, 272, 6, 2.75), (ruth, 500, 15, 5.7), (daniel, 434, 11, 4.57)], 3),
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_way_to_the_first_thank_you_is_short(
    page: Page, person: Callable[[Way], None], read: int, pressed: int, minutes: float
) -> None:
    """Whoever tells of a talk on a phone has little to read before the letter, and less to press."""
    way = Way(page)
    person(way)
    expect(page.get_by_role("heading", name=COPY)).to_be_visible()
    assert way.read <= read
    assert way.pressed <= pressed
    assert way.minutes <= minutes


def test_the_front_page_is_short_once_it_is_sent(browser: Browser, tmp_path: Path) -> None:
    """What one needs today is in sight; the picture, what later letters lack and what can wait are a line each."""
    root = tmp_path / "search"
    run("init", root)
    talk = (
        "--role",
        "Ward Clerk",
        "--employer",
        "Larkfield Clinic",
        "--held",
        "2026-11-27",
        "--person",
        "Angela Jones",
    )
    run("new", "-C", root, "--my-name", "Jane Doe", *talk, "--interested", "yes", "--today", "2026-11-27")
    (file,) = (root / "content" / "interviews").glob("2026*.yaml")
    file.write_text(f"{file.read_text()}log:\n  - on: 2026-11-27\n    did: thank-you/angela-jones\n")
    with serving(root, today="2026-11-27") as workspace:
        context = browser.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]  # a plain dict reads better
        window = unsearched(context).new_page()
        go(window, f"{workspace.address}/index.html")
        expect(window.get_by_role("heading", name="The one next thing")).to_be_visible()
        expect(window.get_by_role("button", name="Make a copy for somebody")).to_be_visible()
        assert words_in_sight(window) <= 250
        context.close()
