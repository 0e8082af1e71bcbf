"""A build that fails under a live server: whoever looks at a page is told so, and what to do."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from support.browser import PHONE, go, unsearched
from support.serving import serving, wait_for
from support.workspace import brief_workspace

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]
HOOK = """
from pathlib import Path

def on_pre_build(config):
    if Path(__file__).with_name("broken").exists():
        raise OSError("No space left on device")
"""


def test_pages_that_cannot_be_made_anew_say_so(tmp_path: Path, browser: Browser) -> None:
    """The pages of before stay, and say above all why they are those, that nothing is lost, and what to do; until a build ends well."""
    root = brief_workspace(tmp_path / "search")
    (root / "hook.py").write_text(HOOK)
    settings = root / "mkdocs.yml"
    settings.write_text(f"{settings.read_text()}\nhooks: [hook.py]\n")
    with serving(root) as served:
        page = unsearched(browser.new_page(viewport=PHONE))  # type: ignore[arg-type]  # a plain dict reads better
        go(page, f"{served.address}/index.html")
        alert = page.locator("article [role=alert]")
        expect(alert).to_be_empty()
        (root / "broken").touch()
        role = served.file.read_text()
        served.file.write_text(role.replace("HR Business Partner", "HR Lead"))
        expect(alert).to_contain_text("These pages are as they were before your latest change.")
        expect(alert).to_contain_text("No space left on device")
        expect(alert).to_contain_text("nothing is lost")
        expect(page.locator("#interviews ~ *").first).to_contain_text("HR Business Partner")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        (root / "broken").unlink()
        served.file.write_text(role.replace("HR Business Partner", "HR Head"))
        wait_for("HR Head", lambda: served.read("index.html"))
        expect(page.get_by_text(re.compile("HR Head")).first).to_be_attached()
        expect(alert).to_be_empty()
        page.close()
