"""The whole way, as the documents tell it: built, shared with a passphrase, opened offline, answered, taken in, built again."""

from pathlib import Path
from types import ModuleType

import pytest
from playwright.sync_api import BrowserContext

from support.commands import run
from support.scripts import script
from support.workspace import soon_printed

pytestmark = [pytest.mark.browser, pytest.mark.build, pytest.mark.thorough]


@pytest.fixture
def circle(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that plays it; its commands run in this process, which has read the product already."""
    play = script("circle")
    monkeypatch.setattr(play, "afterword", told)
    return play


def told(root: Path | None, *words: str) -> str:
    """What a command says that does not fail. The workspace that it makes prints a line where nobody looks at the print."""
    ran = run(*words, *(["-C", root] if root else []))
    assert ran.exit_code == 0, ran.output
    if words[0] == "init":
        soon_printed(Path(words[1]))
    return ran.output


def test_a_coachs_answer_comes_back_to_its_place(circle: ModuleType, desk: BrowserContext, tmp_path: Path) -> None:
    """One comment stands below its draft, one tick is in the log, the rest of the file is as it was typed; twice is once."""
    played = circle.played(desk, tmp_path / "my-search")
    file = played.root / "content" / "interviews" / f"{circle.NAME}.yaml"
    before = file.read_text(encoding="utf-8")
    assert "2 comments, 1 tick" in circle.taken_in(played)
    after = file.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert "did: salary/articles" in after
    page = desk.new_page()
    page.goto(circle.draft_page(played))
    said = page.locator("[data-draft='thank-you--angela-jones'] .aw-said")
    assert circle.COMMENT in said.inner_text()
    assert circle.WORDING in said.inner_text()
    again = circle.afterword(
        played.root, "import", str(played.answer), "--accept", "all", "--today", circle.TAKEN_IN_ON
    )
    assert "Nothing new" in again
    assert file.read_text(encoding="utf-8") == after
    circle.afterword(played.root, "undo")
    assert file.read_text(encoding="utf-8") == before
