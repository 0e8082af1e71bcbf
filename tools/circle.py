#!/usr/bin/env python3
"""Play the way to the coach and back as two people would, in a real browser without a connection, and take its pictures.

usage: .venv/bin/python tools/circle.py                  write the pictures of docs/sharing.md
       .venv/bin/python tools/circle.py --to FOLDER      write them elsewhere

Built, shared with a passphrase, opened offline, answered, saved, taken in, built again. It stops at the first thing that fails.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, FrameLocator, Locator, Page, expect, sync_playwright

CHECKOUT = Path(__file__).parents[1]
PICTURES = CHECKOUT / "docs" / "images" / "circle"
BUILT_ON, TAKEN_IN_ON = "2027-01-13", "2027-01-14"
NAME = "larkfield"
COMMENT = "Say which plant you mean: she told you about Dayton."
WORDING = "Thank you for telling me about the plant in Dayton."
_PASSPHRASE = re.compile(r"^The passphrase: (\S+)$", re.MULTILINE)
_TABLET = {"width": 820, "height": 1000}


@dataclass(frozen=True)
class Circle:
    """What the two had in their hands: the workspace, the coach's folder, the passphrase, the file that came back."""

    root: Path
    sent: Path
    passphrase: str
    answer: Path


def workspace(folder: Path) -> Path:
    """The example as somebody's own search, with a private figure in it."""
    afterword(None, "init", str(folder), "--name", "Jane Doe")
    content = CHECKOUT / "content"
    shutil.copy(content / "example-me.yaml", folder / "content" / "me.yaml")
    text = (content / "interviews" / "example-larkfield-foods.yaml").read_text(encoding="utf-8")
    private = text.replace("  researched: no\n", "  researched: no\n  walk_away: 97531\n  currency: USD\n")
    (folder / "content" / "interviews" / f"{NAME}.yaml").write_text(private, encoding="utf-8")
    return folder


def afterword(root: Path | None, *words: str) -> str:
    """Run a command as a person does, and give what it says; one that fails stops the play."""
    command = [sys.executable, "-m", "afterword", *words, *(["-C", str(root)] if root else [])]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  (our own command)
    if result.returncode:
        raise SystemExit(f"{' '.join(words)}\n{result.stdout}{result.stderr}")
    return result.stdout


def share(root: Path) -> tuple[Path, str]:
    """Make a sealed copy for the coach. Gives its folder and the passphrase that was shown."""
    said = afterword(root, "share", "--for", "coach", "--to", "Maya Lind", "--password", "--yes", "--today", BUILT_ON)
    found = _PASSPHRASE.search(said)
    if found is None:
        raise SystemExit(said)
    return root / "outbox" / f"coach-{BUILT_ON}", found[1]


def answered(context: BrowserContext, sent: Path, passphrase: str, pictures: Path | None) -> Path:
    """The coach opens the page, writes two comments and ticks one step, and saves one file. Gives that file."""
    page = context.new_page()
    page.goto((sent / "workbook.html").as_uri())
    _picture(page, pictures, "sealed")
    page.get_by_label("passphrase", exact=False).first.fill(passphrase)
    page.keyboard.press("Enter")
    inside = page.frame_locator("iframe")
    expect(inside.get_by_role("heading", level=1)).to_contain_text("Larkfield Foods", timeout=30_000)
    _write(inside)
    _picture(page, pictures, "coach")
    with page.expect_download() as download:
        inside.get_by_role("button", name="Save my feedback").click()
    file = sent.parents[1] / "afterword-feedback.json"
    download.value.save_as(file)
    return file


def _write(inside: FrameLocator) -> None:
    """What the coach thinks of the thank-you, and one thing done together."""
    inside.get_by_label("Your name").fill("Maya Lind")
    step = _unfolded(inside, '[data-about="thank-you/angela-jones"]')
    step.get_by_label("works").check()
    _unfolded(inside, '[data-step$="/salary/articles"]').check()
    draft = _unfolded(inside, '[data-about="drafts/thank-you/angela-jones"]')
    draft.get_by_label("must fix").check()
    draft.get_by_label("Your comment").fill(COMMENT)
    draft.get_by_label("Wording you suggest").fill(WORDING)


def _unfolded(inside: FrameLocator, place: str) -> Locator:
    """A place, with all that is folded round it open, from the outside in."""
    for fold in inside.locator(f"details:has({place}), details{place}").all():
        if not fold.evaluate("fold => fold.open"):
            fold.locator("> summary").click()
    return inside.locator(place)


def played(context: BrowserContext, folder: Path, pictures: Path | None = None) -> Circle:
    """The whole way, up to the file that the coach sends back."""
    root = workspace(folder)
    if pictures:
        afterword(root, "build", "--today", BUILT_ON)
    sent, passphrase = share(root)
    return Circle(root, sent, passphrase, answered(context, sent, passphrase, pictures))


def taken_in(circle: Circle) -> str:
    """The candidate takes everything in, and builds. Gives what the import said."""
    said = afterword(circle.root, "import", str(circle.answer), "--accept", "all", "--today", TAKEN_IN_ON)
    afterword(circle.root, "build", "--today", TAKEN_IN_ON)
    return said


def draft_page(circle: Circle) -> str:
    """The address of the page on which the comment then stands."""
    return (circle.root / "site" / "interviews" / NAME / "drafts.html").as_uri()


def _picture(page: Page, folder: Path | None, name: str) -> None:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=folder / f"{name}.png")


@contextmanager
def offline() -> Iterator[BrowserContext]:
    """The system's Chromium on a tablet, with no connection."""
    import os  # noqa: PLC0415  (the tests bring a browser of their own)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("AFTERWORD_CHROMIUM", "/usr/bin/chromium"))
        yield browser.new_context(viewport=_TABLET, offline=True, accept_downloads=True)  # type: ignore[arg-type]  # a plain dict
        browser.close()


def main() -> int:
    """Play it once."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--to", type=Path, default=PICTURES, metavar="FOLDER")
    pictures = parser.parse_args().to
    with tempfile.TemporaryDirectory() as folder, offline() as context:
        circle = played(context, Path(folder) / "my-search", pictures)
        sys.stdout.write(taken_in(circle))
        page = context.new_page()
        page.goto(draft_page(circle))
        page.locator(".aw-said").first.scroll_into_view_if_needed()
        _picture(page, pictures, "taken-in")
        sys.stdout.write(
            afterword(circle.root, "import", str(circle.answer), "--accept", "all", "--today", TAKEN_IN_ON)
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
