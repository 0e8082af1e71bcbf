"""The look of every page beside the pictures of the gallery: a change of layout is seen, another way to draw a letter is not."""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import Browser

from support.gallery import gallery

pytestmark = [pytest.mark.browser, pytest.mark.build]

_SMALL = 4  # pictures are compared at this part of their size, blurred, so that type counts as grey and not as letters
_DIFFERENT = 28  # of 255
MOST = 0.03  # of a picture may differ
MOST_ON_PAPER = 0.01  # the type is ours there, the same on every machine
LOOKS = tuple(look for look in gallery.LOOKS if look.name in {"desk", "phone"})


def _prepared(path: Path, size: tuple[int, int]) -> Image.Image:
    with Image.open(path) as found:
        page = Image.new("L", size, 255)
        page.paste(found.convert("L"))
    return page.resize((size[0] // _SMALL, size[1] // _SMALL), Image.Resampling.BOX).filter(ImageFilter.BoxBlur(1))


def apart(one: Path, other: Path) -> float:
    """Which part of two pictures differs by more than a shade."""
    with Image.open(one) as first, Image.open(other) as second:
        size = (max(first.width, second.width), max(first.height, second.height))
    difference = ImageChops.difference(_prepared(one, size), _prepared(other, size)).histogram()
    return sum(difference[_DIFFERENT:]) / sum(difference)


@pytest.mark.parametrize("look", LOOKS, ids=[look.name for look in LOOKS])
def test_every_page_looks_as_in_the_gallery(browser: Browser, gallery_site: Path, tmp_path: Path, look: object) -> None:
    """Whoever changes the look takes the pictures anew (`make gallery`), so that the change is seen in review."""
    gallery.shoot(browser, gallery_site, tmp_path, look)
    found = {path.name: round(apart(path, gallery.PICTURES / path.name), 4) for path in sorted(tmp_path.glob("*.png"))}
    assert len(found) == len(gallery.PAGES)
    assert {name: share for name, share in found.items() if share > MOST} == {}


def test_a_card_that_has_gone_is_seen(browser: Browser, gallery_site: Path, tmp_path: Path) -> None:
    """With the one next thing taken off the front page, or a list moved, the pictures are further apart than they may be."""
    broken = tmp_path / "site"
    shutil.copytree(gallery_site, broken)
    with (broken / "assets" / "afterword.css").open("a", encoding="utf-8") as style:
        style.write(".aw-next { display: none }\n")
    (tmp_path / "shots").mkdir()
    gallery.shoot(browser, broken, tmp_path / "shots", LOOKS[0])
    assert apart(tmp_path / "shots" / "front-desk.png", gallery.PICTURES / "front-desk.png") > MOST
    assert apart(tmp_path / "shots" / "overview-desk.png", gallery.PICTURES / "overview-desk.png") > MOST


def test_every_document_looks_as_in_the_gallery(gallery_site: Path, tmp_path: Path) -> None:
    """The same for paper: as many pages as in the gallery, each set as it is shown there."""
    gallery.documents(gallery_site, tmp_path)
    found = {path.name: path for path in sorted(tmp_path.glob("*.png"))}
    kept = {path.name for path in gallery.PICTURES.glob("*-[0-9]*.png") if not path.name.startswith("part-")}
    assert set(found) == kept
    shares = {name: round(apart(path, gallery.PICTURES / name), 4) for name, path in found.items()}
    assert {name: share for name, share in shares.items() if share > MOST_ON_PAPER} == {}


def test_a_page_with_other_words_on_it_is_seen(tmp_path: Path) -> None:
    """Type that has slipped by a line is further apart than a page may be."""
    kept = gallery.PICTURES / "checklist-1.png"
    with Image.open(kept) as page:
        ImageChops.offset(page.convert("L"), 0, round(14 * gallery.DPI / 72)).save(tmp_path / "slipped.png")
    assert apart(kept, tmp_path / "slipped.png") > MOST_ON_PAPER
