#!/usr/bin/env python3
"""Take the pictures of docs/gallery.md anew: every type of page, on a desk and on a phone, and every document, page by page.

usage: .venv/bin/python tools/gallery.py                  write docs/gallery.md and its pictures
       .venv/bin/python tools/gallery.py --check          compare: say which pictures differ, and where; 1 when one does
       .venv/bin/python tools/gallery.py --to FOLDER      write the pictures elsewhere
       .venv/bin/python tools/gallery.py --site-only ...  leave the documents out

Compared is each point. One other figure is a spot of three points or more that touch and differ by more than a shade; where
the same letter is smoothed in another way, or begins a quarter of a point further on, no two such points touch.
"""

import argparse
import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PIL import Image, ImageChops

from afterword.interview.reading.workspace import read_workspace
from afterword.publish.build import build
from afterword.publish.site.build import build_site
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ViewportSize

CHECKOUT = Path(__file__).parents[1]
SEARCH = CHECKOUT / "tests" / "cases" / "gallery"
TODAY = dt.date(2027, 3, 12)
GALLERY = CHECKOUT / "docs" / "gallery.md"
PICTURES = CHECKOUT / "docs" / "images" / "gallery"
COMPARED = CHECKOUT / ".afterword" / "look"
OFFER = "interviews/2027-03-02-northlight-media"
PANEL = "interviews/2027-03-08-tern-logistics"
PROPOSAL = "interviews/2027-03-10-fjord-cycles"
MISTAKE = 'role: "a file with a mistake\nemployer: {name: Bell}\n'
DPI = 50
_COLOURS = 64  # of a picture: enough for type on a plain ground, and a quarter of the size
_PHONE = 500  # pixels; what is narrower is shown as large as it is
_TALLEST = 1500  # pixels of a page that are shown
_SHADE = 32  # of 255: points that differ by less look the same
_MOST_TOLD = 5  # spots of a picture that are told
_SPECK = 2  # points that touch: a smaller spot is the edge of a letter, a larger one is another letter


@dataclass(frozen=True)
class Shown:
    """A page or document of the gallery: its place in the site, and what is to be seen there."""

    name: str
    path: str
    what: str


@dataclass(frozen=True)
class Look:
    """A window: its width in pixels and its colour scheme."""

    name: str
    width: int
    scheme: Literal["light", "dark"]


PAGES = (
    Shown(
        "front",
        "index.html",
        "The front page: the one next thing, the next two weeks, what is late, how far each interview is.",
    ),
    Shown(
        "overview", f"{OFFER}/index.html", "One interview: its progress, its five parts, what is at hand and to print."
    ),
    Shown("part-1", f"{PANEL}/follow-up.html", "Part 1: ticks with their days and reasons, after a panel of three."),
    Shown(
        "part-2",
        f"{OFFER}/salary.html",
        "Part 2: where to look, the figures found, their picture, the package offered.",
    ),
    Shown("part-3", f"{PANEL}/next-step.html", "Part 3: what to prepare, counted back from the next round."),
    Shown("part-4", f"{OFFER}/references.html", "Part 4: the three referees and what is still to do."),
    Shown("part-5", f"{PROPOSAL}/make-an-offer.html", "Part 5: a proposal, and what to think of before it is sent."),
    Shown("looking-back", f"{OFFER}/looking-back.html", "The look back at the end."),
    Shown("drafts", f"{PANEL}/drafts.html", "The drafts: copied, changed, opened in mail or saved."),
    Shown("people", f"{PANEL}/people.html", "Who is who, with names of several scripts."),
    Shown("debrief", f"{PANEL}/debrief.html", "The debrief, to fill in right after the interview."),
    Shown("offers", "offers-compared.html", "Two offers side by side."),
    Shown("guide", "references.html", "A guide."),
    Shown("mistake", "interviews/2027-03-11-bell/index.html", "What stands in the place of a file with a mistake."),
)
DOCUMENTS = (
    Shown("checklist", f"{PANEL}/checklist.pdf", "The checklist for the desk."),
    Shown("workbook", f"{OFFER}/workbook.pdf", "The workbook."),
    Shown("references", f"{OFFER}/references.pdf", "The sheet of referees, as it is handed to an employer."),
    Shown("proposal", f"{PROPOSAL}/proposal.pdf", "The proposal, as it is sent."),
    Shown("debrief-sheet", f"{PANEL}/debrief.pdf", "The debrief sheet."),
    Shown("card", f"{PANEL}/card.pdf", "The words for a handwritten card."),
)
LOOKS = (
    Look("desk", 1280, "light"),
    Look("tablet", 768, "light"),
    Look("phone", 360, "light"),
    Look("dark", 1280, "dark"),
)


@dataclass(frozen=True)
class Spot:
    """Points of two pictures that differ and touch: how many, and the box around them in pixels."""

    points: int
    left: int
    top: int
    right: int
    bottom: int

    def __str__(self) -> str:
        """The place, for a person who looks for it."""
        return f"{self.points} points at {self.left},{self.top} to {self.right},{self.bottom}"


def built(root: Path, *, documents: bool = True) -> Path:
    """The site of the search, with one file that cannot be read, and with its documents or without."""
    shutil.copytree(SEARCH / "content", root / "content")
    shutil.copy(CHECKOUT / "templates" / "workspace" / "mkdocs.yml", root)
    (root / "content" / "interviews" / "2027-03-11-bell.yaml").write_text(MISTAKE, encoding="utf-8")
    workbook = compose(cases_of(read_workspace(root), TODAY, shipped_wording()), shipped_wording())
    if documents:
        build(root, workbook)
        return root / "site"
    build_site(root, workbook, root / "site", lambda: None)
    return root / "site"


def pages(site: Path, folder: Path, looks: Iterable[Look] = LOOKS) -> None:
    """A picture of each page in each look."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (only the pictures need a browser)

    with sync_playwright() as playwright:
        chromium = os.environ.get("AFTERWORD_CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for look in looks:
            shoot(browser, site, folder, look)
        browser.close()


def shoot(browser: "Browser", site: Path, folder: Path, look: Look) -> None:
    """A picture of each page in one look."""
    window: ViewportSize = {"width": look.width, "height": 800}
    page = browser.new_page(viewport=window, color_scheme=look.scheme, reduced_motion="reduce")
    for each in PAGES:
        page.goto((site / each.path).as_uri())
        page.wait_for_timeout(150)
        path = folder / f"{each.name}-{look.name}.png"
        page.screenshot(path=path, full_page=True)
        _slim(path, look.width // 2 if look.width > _PHONE else look.width)
    page.context.close()


def documents(site: Path, folder: Path) -> None:
    """A picture of each page of each document."""
    for each in DOCUMENTS:
        if (site / each.path).is_file():
            command = ["pdftoppm", "-r", str(DPI), "-png", str(site / each.path), str(folder / each.name)]
            subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    for path in folder.glob("*-[0-9]*.png"):
        _slim(path, 0)


def _slim(path: Path, width: int) -> None:
    """The picture cut to its upper part, at a width, in few colours."""
    with Image.open(path) as whole:
        picture = whole.convert("RGB").crop((0, 0, whole.width, min(whole.height, _TALLEST)))
    if width and picture.width != width:
        picture = picture.resize((width, picture.height * width // picture.width), Image.Resampling.LANCZOS)
    picture.quantize(_COLOURS).save(path, optimize=True)


def different(folder: Path, kept: Path = PICTURES) -> Iterator[str]:
    """A line for each picture that is not as it was kept, or that one of the two folders does not have."""
    names = {path.name for place in (folder, kept) for path in place.glob("*.png")}
    for name in sorted(names):
        if not (kept / name).is_file():
            yield f"{name} is new"
        elif not (folder / name).is_file():
            yield f"{name} is gone"
        elif places := spots(folder / name, kept / name):
            yield f"{name} differs: {'; '.join(str(each) for each in places[:_MOST_TOLD])}"


def spots(one: Path, other: Path) -> list[Spot]:
    """Where two pictures differ by more than a shade and by more than a speck, the largest spot first."""
    with Image.open(one) as first, Image.open(other) as second:
        size = (max(first.width, second.width), max(first.height, second.height))
        difference = ImageChops.difference(_on_white(first, size), _on_white(second, size))
    apart = {number for number, shade in enumerate(difference.tobytes()) if shade > _SHADE}
    found = [_around(touching, size[0]) for touching in _touching(apart, size[0])]
    return sorted((spot for spot in found if spot.points > _SPECK), key=lambda spot: -spot.points)


def _on_white(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    page = Image.new("L", size, 255)
    page.paste(picture.convert("L"))
    return page


def _touching(apart: set[int], width: int) -> Iterator[list[int]]:
    """The points in groups that touch, corners included. A point is its number in the picture, row by row."""
    around = [down * width + right for down in (-1, 0, 1) for right in (-1, 0, 1)]
    while apart:
        group = [apart.pop()]
        for point in group:  # the group grows while it is looked at
            near = apart.intersection(point + step for step in around)
            apart -= near
            group.extend(near)
        yield group


def _around(points: list[int], width: int) -> Spot:
    across, down = [point % width for point in points], [point // width for point in points]
    return Spot(len(points), min(across), min(down), max(across), max(down))


def text(folder: Path) -> str:
    """The page that shows them all."""
    lines = [
        "# Gallery",
        "",
        "Every type of page and every document, from one invented search. `make gallery` takes the pictures anew, so that",
        "a change of the look shows in review. Long pages are cut.",
        "",
    ]
    return "\n".join([*lines, "## Pages", "", *_pages(), "## Documents", "", *_documents(folder)])


def _pages() -> Iterator[str]:
    for each in PAGES:
        yield f"### {each.what}\n"
        yield " ".join(
            f'<img src="images/gallery/{each.name}-{look.name}.png" alt="{each.name}, {look.name}" height="420">'
            for look in LOOKS
        )
        yield ""


def _documents(folder: Path) -> Iterator[str]:
    for each in DOCUMENTS:
        sheets = sorted(folder.glob(f"{each.name}-[0-9]*.png"))
        if sheets:
            yield f"### {each.what}\n"
            yield " ".join(f'<img src="images/gallery/{path.name}" alt="{path.stem}" height="420">' for path in sheets)
            yield ""


def main() -> int:
    """Take the pictures, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--to", type=Path, default=PICTURES)
    parser.add_argument("--site-only", action="store_true")
    parser.add_argument("--check", action="store_true")
    wanted = parser.parse_args()
    to = COMPARED if wanted.check else wanted.to
    if to in {COMPARED, PICTURES}:
        shutil.rmtree(to, ignore_errors=True)
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as space:
        site = built(Path(space, "search"), documents=not wanted.site_only)
        pages(site, to)
        if not wanted.site_only:
            documents(site, to)
    if wanted.check:
        return _compared()
    if to == PICTURES:
        GALLERY.write_text(text(PICTURES), encoding="utf-8")
    return 0


def _compared() -> int:
    """Say what differs from the pictures that are kept. Gives 1 when something does."""
    told = list(different(COMPARED))
    for line in told:
        sys.stderr.write(f"{line}\n")
    if told:
        sys.stderr.write(f"The new pictures are in {COMPARED.relative_to(CHECKOUT)}. Meant? Type: make gallery\n")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
