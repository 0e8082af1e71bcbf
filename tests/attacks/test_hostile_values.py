"""Whatever stands in a person's files is shown as the text it is: in a real browser, from disk and over http."""

from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from afterword.diagnostics import has_errors
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.to_model import load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.publish.site.build import build_site
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording.wording import shipped_wording
from support import hostile
from support.browser import DESK, Seen, Visitor, comes_true, served, visitor
from support.filling import leaves, taken
from support.turns import some
from support.workspace import make_workspace

pytestmark = [pytest.mark.browser, pytest.mark.build]


def shown() -> dict[str, InterviewView]:
    """What the pages of each interview of the hostile site ought to say, by ID."""
    return {view.id: view for view in hostile.views_of_every_title()}


def harm(seen: Seen) -> list[str]:
    """What a page did that none of ours does."""
    return [*(["a script ran"] if seen.ran else []), *seen.violations, *seen.foreign, *seen.wide]


@contextmanager
def visits(browser: Browser, *inside: str) -> Iterator[Visitor]:
    """Visits after which nobody must have said anything on the console, nor asked for anything outside the site."""
    guest = visitor(browser)
    yield guest
    assert guest.said == []
    assert [address for address in guest.asked if not address.startswith(inside)] == []
    guest.page.context.close()


def test_every_field_for_text_or_an_address_gets_every_value_that_it_takes() -> None:
    """A new question in the form is attacked by these tests without anybody thinking of it."""
    fields = [leaf for model in (Interview, Candidate) for leaf in leaves(model)]
    texts = [leaf for leaf in fields if leaf.text]
    assert len(texts) > 40
    assert {("role",), ("debrief",), ("people", "name"), ("referees", "phone")} <= {leaf.path for leaf in texts}
    picks = [hostile.picker(turn) for turn in range(len(hostile.values()))]
    for leaf in texts:
        assert {pick(leaf) for pick in picks} == set(taken(leaf, hostile.values())), leaf.path
        assert len(taken(leaf, hostile.values())) > 100, leaf.path


@pytest.mark.thorough
def test_no_page_holds_anything_that_runs_loads_or_sends(browser: Browser, hostile_site: Path) -> None:
    """Chromium's own parser finds in no page of a hostile site anything but text and what the theme brings.

    A third of the pages is parsed each time, all of them in the long run.
    """
    guest = visitor(browser)
    pages = sorted(hostile_site.rglob("*.html"))
    assert len(pages) > 2 * len(hostile.every_title())
    found = {str(page): guest.foreign_in(page.read_text(encoding="utf-8")) for page in some(pages, 3)}
    guest.page.context.close()
    assert not any(found.values()), found


def test_no_document_holds_anything_that_runs_loads_or_sends(browser: Browser) -> None:
    """The same for the HTML that the PDFs are printed from, a quarter of it each time."""
    guest = visitor(browser)
    jobs = hostile.workbook_of_every_title().documents
    found = [text for job in some(jobs, 4) for text in guest.foreign_in(job.html)]
    guest.page.context.close()
    assert found == []


def test_pages_opened_from_disk_show_the_text_and_do_nothing_else(browser: Browser, hostile_site: Path) -> None:
    """A double click on any page of a hostile workbook shows its title and runs nothing; nothing sticks out on a phone.

    One interview in five is opened each time, all of them in the long run; what their pages hold is looked at in all.
    """
    views = shown()
    with visits(browser, hostile_site.as_uri()) as guest:
        for number, (name, view) in some([*enumerate(views.items())], 5):
            folder = hostile_site / "interviews" / name
            paths = sorted(folder.glob("*.html"))
            for page in {folder / "index.html", paths[number % len(paths)]}:
                seen = guest.open(page.as_uri())
                assert harm(seen) == [], page
                overview = page.name == "index.html"
                title = view.title if overview else f"{seen.heading}: {view.title}"
                assert seen.heading == view.title if overview else view.title not in seen.heading
                assert " ".join(seen.title.split()) == " ".join(f"{title} - Afterword".split())
        seen = guest.open((hostile_site / "index.html").as_uri())
        assert harm(seen) == []
        links = guest.page.locator(".aw-interviews a").all_text_contents()
        assert sorted(links) == sorted(view.title for view in views.values())


@pytest.mark.rare
def test_pages_served_over_http_do_nothing_else_either(browser: Browser, hostile_site: Path) -> None:
    """The same over http, where other rules hold for scripts and workers."""
    views = some([*shown().items()], 12)
    with served(hostile_site) as base, visits(browser, base, "data:") as guest:
        for number, (name, view) in enumerate(views):
            page = "drafts" if number % 3 else "index"
            seen = guest.open(f"{base}/interviews/{name}/{page}.html")
            assert harm(seen) == [], name
            assert seen.title.endswith(f"{' '.join(view.title.split())} - Afterword")
        assert harm(guest.open(f"{base}/index.html")) == []


def test_what_was_typed_is_what_is_read(browser: Browser, hostile_site: Path) -> None:
    """Names, drafts, figures and notes stand on the page letter for letter."""
    with visits(browser, hostile_site.as_uri()) as guest:
        views = shown()
        for name, view in [(case.id, views[case.id]) for case in some(hostile.turns_of_a_site(), 5)]:
            folder = hostile_site / "interviews" / name
            guest.open((folder / "people.html").as_uri())
            if view.interview.debrief:
                assert guest.page.locator(".aw-notes pre").text_content() == view.interview.debrief
            guest.open((folder / "salary.html").as_uri())
            cells = guest.page.locator("td:first-child bdi").all_text_contents()
            for finding in view.interview.salary.findings:
                assert finding.source in cells
            guest.open((folder / "drafts.html").as_uri())
            bodies = guest.page.locator("pre.aw-text").all_text_contents()
            assert bodies == [each.draft.body for each in view.drafts]
            subjects = guest.page.locator("strong[id$=-subject]").all_text_contents()
            assert subjects == [
                each.draft.subject for each in view.drafts if each.draft.subject and not each.draft.note
            ]


@pytest.mark.rare
def test_search_from_disk_takes_a_hostile_title_and_shows_it_as_text(browser: Browser, few: Path) -> None:
    """Typing the words of a hostile title into the search box finds its pages, and runs nothing."""
    guest = visitor(browser, DESK)
    guest.open((few / "index.html").as_uri())
    for words in ("script", "<svg/onload=window.__pwned=1>", "title:script +x ~1 ^2 *"):
        guest.page.reload()
        guest.page.locator(".md-search__input").press_sequentially(words)
        comes_true(guest.page, "/matching/.test(document.querySelector('.md-search-result__meta').innerText)")
        if words == "script":
            assert "<svg/onload=window.__pwned=1>" in guest.page.locator(".md-search-result__list").inner_text()
    frames = guest.page.evaluate("() => document.querySelectorAll('iframe[srcdoc], iframe[src]').length")
    assert frames == 0
    assert guest.page.evaluate("() => window.__pwned === undefined && window.__violations.length === 0")
    assert [text for text in guest.said if not text.startswith("warning: Invalid query")] == []
    assert [address for address in guest.asked if not address.startswith(few.as_uri())] == []
    guest.page.context.close()


@pytest.mark.thorough
def test_the_navigation_and_the_folds_show_hostile_titles_as_text(browser: Browser, few: Path) -> None:
    """Every title stands in the navigation of every page, as long as there are few, and that of every draft on the line that opens it."""
    views = {case.id: shown().get(case.id) or hostile.view_of(case) for case in few_cases()}
    guest = visitor(browser, DESK)
    name, view = next(iter(views.items()))
    assert harm(guest.open((few / "interviews" / name / "drafts.html").as_uri())) == []
    nav = [" ".join(text.split()) for text in guest.page.locator(".md-nav--primary .md-nav__link").all_text_contents()]
    others = list(views.values())[1:]  # the theme may show the first under the section's own name
    assert {" ".join(each.title.split()) for each in others} <= set(nav)
    folds = guest.page.locator(".aw-fold summary h3").all_text_contents()
    titles = [" ".join(each.draft.title.split()) for each in view.drafts]
    assert sorted(" ".join(text.split()) for text in folds) == sorted(titles)
    guest.page.context.close()


@pytest.mark.thorough
def test_a_page_about_mistakes_shows_hostile_lines_as_text(browser: Browser, few: Path) -> None:
    """A file that cannot be read is quoted on its page, and what is quoted runs as little as anything else."""
    with visits(browser, few.as_uri()) as guest:
        seen = guest.open((few / "interviews" / "broken" / "index.html").as_uri())
        assert harm(seen) == []
        assert "<script>window.__pwned=1</script>" in (guest.page.locator(".aw-problem pre").first.text_content() or "")


def test_the_pages_of_the_site_are_the_ones_that_were_meant(hostile_site: Path) -> None:
    """A reader that is not a browser finds in the site map and the search index nothing but our own addresses."""
    index = (hostile_site / "search" / "search_index.json").read_text(encoding="utf-8")
    reader = _Tags()
    for text in (index, (hostile_site / "sitemap.xml").read_text(encoding="utf-8")):
        reader.feed(text)
    assert not {"script", "iframe", "svg", "img", "object", "base", "form", "input", "a"} & reader.tags


def few_cases() -> tuple[hostile.Case, ...]:
    """Those of which a small site is made."""
    return tuple(hostile.title(number) for number in some((0, 19, 1, 2, 21, 3), 3))


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of a few interviews, one of which cannot be read."""
    spaces = [each.workspace() for each in few_cases()]
    data = b'"<script>window.__pwned=1</script>": x\nrole: "<svg/onload=window.__pwned=1>"\n'
    _, wrong = load_interview(data, "content/interviews/broken.yaml")
    assert has_errors(wrong)
    interviews = {name: interview for space in spaces for name, interview in space.interviews.items()}
    root = make_workspace(tmp_path_factory.mktemp("few"), {}, {"name": "Jane Doe"})
    book = compose(
        cases_of(
            Workspace(spaces[0].candidate, interviews, broken={"broken": wrong}), hostile.TODAY, shipped_wording()
        ),
        shipped_wording(),
    )
    build_site(root, book, root / "site", lambda: None)
    return root / "site"


class _Tags(HTMLParser):
    """Every tag in a text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  (its signature)
        self.tags.add(tag)
