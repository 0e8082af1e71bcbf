"""A sentence that says what to press, or where to look, names something that is on the page on which it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browser import PHONE, go, staying, unsearched
from support.commands import run
from support.serving import Served, serving, wait_for
from support.turns import is_all_asked_for

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]

NAME = "2026-11-28-tawe-valley-buses"
TOLD = """role: fleet technician
employer: {name: Tawe Valley Buses, country: GB}
held: 2026-11-28
interested: yes
people:
  - {name: Sioned Rees, title: Mrs, family_name: Rees, is: hiring manager, email: s.rees@tawevalley.example}
  - {name: Owen, is: interviewer}
connection:
  they_want: keep the electric buses on the road
  i_bring: I brought breakdowns from nine a month to two
"""
OFFER = (
    "offer: {received: 2026-11-29, answer_by: 2026-12-18, base: 19.20, currency: GBP, per: hour, hours_a_week: 39}\n"
)
# What is named behind such a word, and is on no page that can be seen: its buttons, links, folds, headings and fields.
UNNAMED = """
() => {
  const named = /(?:press|under|below|choose|open|click|behind)\\s+“([^”…]+)”([^.]*)/gi;
  const things = [...document.querySelectorAll("button, a, summary, h1, h2, h3, h4, label, legend")].map((one) => one.textContent.trim());
  const texts = [...document.querySelectorAll("main p, main li, main dd, main span, main div.aw-toast")].map((one) => one.innerText ?? "");
  const missing = new Set();
  for (const text of texts) for (const [, name, where] of text.matchAll(named)) {
    if (/on the (first|front) page/.test(where)) continue;
    if (!things.some((thing) => thing.includes(name))) missing.add(`${name}: ${text.slice(0, 120)}`);
  }
  return [...missing];
}
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A talk with two people, one of whom has no address and one name alone."""
    root = tmp_path_factory.mktemp("help") / "search"
    run("init", root, "--name", "Gareth Pugh")
    Path(root, "content", "interviews", f"{NAME}.yaml").write_text(TOLD, encoding="utf-8")
    with serving(root, today="2026-11-29") as workspace:
        yield workspace


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """A phone."""
    context = unsearched(browser.new_context(viewport=PHONE))  # type: ignore[arg-type]  # a plain dict reads better
    window = context.new_page()
    staying(window)
    go(window, f"{served.address}/interviews/{NAME}/drafts.html")
    yield window
    context.close()


def test_help_names_what_is_on_its_page(page: Page, served: Served) -> None:
    """Whoever is told to press a button, or to look under a heading, finds it there: before an offer and after it."""
    file = served.root / "content" / "interviews" / f"{NAME}.yaml"
    parts = ("drafts", "index", "people", "salary", "next-step", "references", "follow-up", "debrief")
    addresses = (*(f"interviews/{NAME}/{part}.html" for part in parts), "index.html")
    for told, first in ((TOLD, 0), (f"{TOLD}{OFFER}", 1)):  # in each run every other page, half of them after the offer
        file.write_text(told, encoding="utf-8")
        if told is not TOLD:
            wait_for("All that they offer", lambda: served.read(f"interviews/{NAME}/salary.html"))
        for address in addresses if is_all_asked_for() else addresses[first::4]:
            go(page, f"{served.address}/{address}")
            page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
            assert page.evaluate(UNNAMED) == []
    file.write_text(TOLD, encoding="utf-8")  # as it was, for whoever looks next
    salary = f"interviews/{NAME}/salary.html"
    wait_for("none", lambda: "" if "All that they offer" in served.read(salary) else "none")


def test_a_letter_without_an_address_has_what_its_help_says(page: Page, served: Served) -> None:
    """Owen has one name and no address, and his note a gap: he is told in person, or thanked in the letter to Mrs Rees."""
    owen = page.locator(f'[data-key="{NAME}/thank-you--owen"]')
    owen.evaluate(
        "draft => { for (let at = draft; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; }"
    )
    owen.get_by_text("They have no email").click()
    expect(owen.get_by_role("button", name="A line in another letter")).to_be_visible()
    owen.get_by_role("button", name="They have it").click()
    wait_for(
        "thank-you/owen", lambda: (served.root / "content" / "interviews" / f"{NAME}.yaml").read_text(encoding="utf-8")
    )
