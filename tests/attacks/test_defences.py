"""Each defence of the pages, taken away: what looks for harm must then find it, or it would prove nothing."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.structure.pages import Page
from playwright.sync_api import Browser

from afterword.publish import guard
from afterword.publish.site import plugin
from afterword.publish.site.build import SiteError
from support import hostile
from support.browser import Visitor, served, visitor
from support.undefended import pages_without_escaping as without_escaping

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]

SCRIPT = "<script>window.__pwned=1</script>"
TITLE = "</title><script>window.__pwned=1</script>"
LOUD = "<img src=https://evil.example/pixel.gif onerror=window.__pwned=1>"


def without_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks at the finished page."""
    monkeypatch.setattr(guard, "added", lambda *_: set())


def without_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages have no policy."""
    monkeypatch.setattr(guard, "with_policy", lambda html, _: html)


def site(tmp_path: Path, **changes: str) -> Path:
    """The pages of one interview with one hostile value. Gives the folder of the interview."""
    case = hostile.case(
        0,
        people=[{"name": "Angela Jones", "is": "hiring manager"}],
        articles=[],
        news=[],
        thoughts=[],
        salary={"researched": "no"},
        references=[],
        **{"role": "Lead", "employer": {"name": "Larkfield"}, **changes},
    )
    case = replace(case, me={**case.me, "referees": []})  # what a reader of Markdown falls over is tried elsewhere
    return hostile.build(hostile.together((case,)), tmp_path) / "interviews" / case.id


def opened(browser: Browser, page: Path) -> tuple[bool, Visitor, list[str]]:
    """Whether a script ran, who was asked, and what the policy stopped."""
    guest = visitor(browser)
    guest.page.route("https://**", lambda route: route.abort())
    seen = guest.open(page.as_uri())
    guest.page.context.close()
    return seen.ran, guest, [*seen.violations, *seen.foreign]


@pytest.mark.rare
def test_without_any_defence_the_script_runs(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The look at pages sees a script that runs, a request that leaves, and the markup that did both."""
    for away in (without_escaping, without_guard, without_policy):
        away(monkeypatch)
    ran, guest, found = opened(browser, site(tmp_path, debrief=LOUD + SCRIPT) / "people.html")
    assert ran
    assert "https://evil.example/pixel.gif" in guest.asked
    assert any("pixel.gif" in each for each in found)


def test_without_escaping_and_guard_the_policy_still_stops_it(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The third defence: the browser refuses the script and the picture, and says so."""
    for away in (without_escaping, without_guard):
        away(monkeypatch)
    ran, guest, found = opened(browser, site(tmp_path, debrief=LOUD + SCRIPT) / "people.html")
    assert not ran
    assert any(each.startswith("script-src") for each in found)
    assert any(each.startswith("img-src") for each in found)
    assert any("Content Security Policy" in text for text in guest.said)


def test_without_escaping_the_build_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second defence: a page that would run something is not published, and the message names the page."""
    without_escaping(monkeypatch)
    with pytest.raises(SiteError, match=r"\.md would run or load"):
        site(tmp_path, debrief=SCRIPT)


def whole_title(known: plugin.AfterwordPlugin, page: Page, **_: object) -> None:
    """The page's name in the menus is its whole title, and not a word of ours."""
    page.title = known._titles.get(page.file.src_uri, page.title)


@pytest.mark.rare
def test_the_themes_title_would_decode_what_was_escaped(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Material takes tags and entities away from a page's title: given in that way, an escaped title runs."""
    without_guard(monkeypatch)
    without_policy(monkeypatch)
    page = site(tmp_path / "mended", role=TITLE) / "index.html"
    assert not opened(browser, page)[0]
    monkeypatch.setattr(plugin.AfterwordPlugin, "on_page_markdown", lambda _, markdown, **__: markdown)
    monkeypatch.setattr(plugin.AfterwordPlugin, "on_pre_page", whole_title)
    page = site(tmp_path / "open", role=TITLE) / "index.html"
    assert opened(browser, page)[0]


@pytest.mark.rare
def test_a_site_that_asks_outside_would_be_seen_over_http(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look over http sees the same request."""
    for away in (without_escaping, without_guard, without_policy):
        away(monkeypatch)
    folder = site(tmp_path, debrief=LOUD)
    with served(folder.parents[1]) as base:
        guest = visitor(browser)
        guest.page.route("https://**", lambda route: route.abort())
        assert guest.open(f"{base}/interviews/{folder.name}/people.html").ran
        guest.page.context.close()
    assert [address for address in guest.asked if not address.startswith(base)] == ["https://evil.example/pixel.gif"]


@pytest.mark.rare
def test_a_page_whose_words_are_not_broken_would_be_seen_to_be_too_wide(browser: Browser, tmp_path: Path) -> None:
    """Long words are broken by the style sheets: without that they stick out, and the look sees them."""
    folder = site(tmp_path, role="w" * 300, debrief="y" * 400)
    guest = visitor(browser)
    assert guest.open((folder / "index.html").as_uri()).wide == []
    (folder.parents[1] / "assets" / "afterword.css").write_text(
        "* {overflow-wrap: normal !important}", encoding="utf-8"
    )
    assert guest.open((folder / "index.html").as_uri()).wide
    guest.page.context.close()


def test_the_template_language_in_a_value_is_text(tmp_path: Path) -> None:
    """`{{ 7*7 }}` and the rest are shown, not worked out: values are never templates."""
    page = (site(tmp_path, role="{{ 7*7 }} ${7*7} {% raw %} %(x)s !ENV HOME") / "index.html").read_text(
        encoding="utf-8"
    )
    assert "49" not in page.split("<h1", 1)[1].split("</h1>", 1)[0]
    assert os.environ.get("HOME", "/root") not in page
