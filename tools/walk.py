#!/usr/bin/env python3
"""Take the pictures of docs/walk.md anew: a whole application on a phone, from the first word to a yes.

usage: .venv/bin/python tools/walk.py

It is what `tests/site/test_whole_application.py` plays, seen.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from playwright.sync_api import Locator

CHECKOUT = Path(__file__).parents[1]
PICTURES = CHECKOUT / "docs" / "images" / "walk"
WALK = CHECKOUT / "docs" / "walk.md"
_A_MOMENT = 800  # milliseconds
_COLOURS = 64  # enough for type on a plain ground


def taken(scene: str, place: "Locator") -> None:
    """The window with the place in its middle, once what moves has come to rest and a page that is loaded anew is there."""
    place.page.wait_for_timeout(_A_MOMENT)
    place.evaluate("(place) => place.scrollIntoView({ block: 'center', behavior: 'instant' })")
    place.page.wait_for_timeout(_A_MOMENT)
    path = PICTURES / f"{scene}.png"
    place.page.screenshot(path=path)
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(_COLOURS).save(path, optimize=True)


def text(scenes: dict[str, str]) -> str:
    """The page that shows them."""
    lines = [
        "# An application, from the first word to a yes",
        "",
        "Everything on a phone, and no file is opened. The same is played by a test, which looks at the file that comes of it.",
        "`.venv/bin/python tools/walk.py` takes the pictures anew.",
        "",
    ]
    for number, (scene, caption) in enumerate(scenes.items(), 1):
        lines += [f"{number}. {caption}", "", f'   <img src="images/walk/{scene}.png" alt="{scene}" width="260">', ""]
    return "\n".join(lines)


def main() -> int:
    """Play it, and write page and pictures."""
    sys.path.insert(0, str(CHECKOUT / "tests"))
    from support.browser import chromium  # noqa: PLC0415  (it stands among the tests)
    from support.commands import run  # noqa: PLC0415
    from support.whole_application import SCENES, play  # noqa: PLC0415

    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as space, chromium() as browser:
        root = Path(space, "search")
        run("init", root)
        list(play(root, browser, taken))
    WALK.write_text(text(SCENES), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
