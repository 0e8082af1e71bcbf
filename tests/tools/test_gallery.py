"""The pictures of the gallery are compared point by point: one other figure is seen, another way to draw the same one is not."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from support.gallery import gallery
from support.turns import some
from support.workspace import CHECKOUT

pytestmark = pytest.mark.long

FONT = str(CHECKOUT / "templates" / "fonts" / "NotoSans-Regular.ttf")
SENTENCE = "They offered 97,531 dollars a year; answer by Fri 26 Mar 2027, 17:00."
DESK = 1280  # points: a page that is shown at half its size
FINE = 8  # to a point: letters are drawn so much larger and then made small, as smooth type is
SMOOTH = Image.Resampling.BOX


def picture(
    path: Path,
    sentence: str = SENTENCE,
    *,
    begins: float = 40,
    smooth: Image.Resampling = SMOOTH,
    weight: float = 1,
) -> Path:
    """A page with these lines on it, made as small as the pictures of the gallery are."""
    height = 120 + 30 * len(sentence.splitlines())
    large = Image.new("L", (DESK * FINE, height * FINE), "white")
    font = ImageFont.truetype(FONT, 16 * FINE)
    ImageDraw.Draw(large).text((begins * FINE, 60 * FINE), sentence, 51, font)
    page = large.resize((DESK, height), smooth).point([round(255 * (shade / 255) ** weight) for shade in range(256)])
    page.convert("RGB").save(path)
    gallery._slim(path, DESK // 2)
    return path


@pytest.mark.parametrize(
    ("old", "new"),
    some(
        [
            ("97,531", "97,581"),
            ("97,531", "97,631"),
            ("2027", "2021"),
            ("answer", "reply"),
            ("26", "28"),
            ("17:00", "17:08"),
            ("Fri", "Thu"),
        ],
        3,
    ),
)
def test_one_other_figure_or_word_is_seen(tmp_path: Path, old: str, new: str) -> None:
    """A figure of the pay, a digit of the year or a word that is another: the place is named, on a picture of half the size."""
    other = SENTENCE.replace(old, new)
    spots = gallery.spots(picture(tmp_path / "one.png"), picture(tmp_path / "other.png", other))
    assert spots
    assert 20 <= spots[0].left <= spots[0].right <= 320
    assert 30 <= spots[0].top <= spots[0].bottom <= 42


@pytest.mark.parametrize(
    "drawn",
    some(
        [
            {"begins": 40.25},
            {"begins": 40.125},
            {"smooth": Image.Resampling.LANCZOS},
            {"smooth": Image.Resampling.BILINEAR},
            {"weight": 1.2},
            {"weight": 0.8},
        ],
        2,
    ),
    ids=str,
)
def test_another_way_to_draw_the_same_is_not_seen(tmp_path: Path, drawn: dict[str, Any]) -> None:
    """The same sentence a part of a point to the right, smoother, bolder or thinner: other edges, and no other letter."""
    one, other = picture(tmp_path / "one.png"), picture(tmp_path / "other.png", **drawn)
    assert one.read_bytes() != other.read_bytes()
    assert gallery.spots(one, other) == []


def test_a_page_that_has_grown_is_seen(tmp_path: Path) -> None:
    """What stands below the end of the one picture counts as much as what is on both."""
    one, longer = picture(tmp_path / "one.png"), picture(tmp_path / "longer.png", f"{SENTENCE}\n\n\n\n\nOne line more.")
    assert gallery.spots(one, longer)[0].top > 75


def test_a_card_that_has_gone_and_a_line_that_has_slipped_are_seen(tmp_path: Path) -> None:
    """With the first card of the real front page taken off, or the type of the checklist a line lower, it is told where."""
    card, slipped = tmp_path / "card.png", tmp_path / "slipped.png"
    with Image.open(gallery.PICTURES / "front-desk.png") as page:
        without = page.convert("RGB")
    ImageDraw.Draw(without).rectangle((140, 120, 480, 260), "white")
    without.save(card)
    with Image.open(gallery.PICTURES / "checklist-1.png") as page:
        ImageChops.offset(page.convert("L"), 0, 1).save(slipped)
    assert gallery.spots(gallery.PICTURES / "front-desk.png", card)[0].points > 50
    assert len(gallery.spots(gallery.PICTURES / "checklist-1.png", slipped)) > 20


def test_each_picture_that_differs_is_named(tmp_path: Path) -> None:
    """One that is as it was is not told; one that changed, one that is new and one that is gone are."""
    now, before = tmp_path / "now", tmp_path / "before"
    now.mkdir()
    before.mkdir()
    for folder, name in ((now, "same"), (before, "same"), (now, "front"), (now, "more"), (before, "less")):
        picture(folder / f"{name}.png")
    picture(before / "front.png", SENTENCE.replace("17:00", "18:00"))
    told = list(gallery.different(now, before))
    assert [line.partition(" points")[0].rstrip("0123456789") for line in told] == [
        "front.png differs: ",
        "less.png is gone",
        "more.png is new",
    ]


def test_the_gallery_has_a_picture_of_every_page_and_document() -> None:
    """Each page in each look, each document from its first sheet on, and nothing that is shown nowhere."""
    names = {path.stem for path in gallery.PICTURES.glob("*.png")}
    pages = {f"{page.name}-{look.name}" for page in gallery.PAGES for look in gallery.LOOKS}
    assert pages <= names
    sheets = names - pages
    assert {name.rpartition("-")[0] for name in sheets} == {document.name for document in gallery.DOCUMENTS}
    assert gallery.text(gallery.PICTURES) == gallery.GALLERY.read_text(encoding="utf-8")
