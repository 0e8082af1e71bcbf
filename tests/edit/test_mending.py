"""A file that cannot be read is mended on its page, without another program: by place, judged, and taken back. E57."""

import datetime as dt
import html
import re
from pathlib import Path

import pytest

from afterword.edit.changes import ChangeRefusedError
from afterword.interview.reading.workspace import read_workspace
from afterword.serve.every_action import every_sheet
from afterword.serve.live.given_out import stands_for
from afterword.serve.sheets.sheet import Visit, fields_of
from support.workspace import LARKFIELD, example_workspace

pytestmark = pytest.mark.workspace

TODAY = dt.date(2027, 1, 13)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace whose interview has two mistakes: one that has one meaning, and one that its owner has to choose."""
    root = example_workspace(tmp_path / "search")
    text = (root / LARKFIELD).read_bytes().replace(b"  name: Lark", b"  name:Lark", 1)
    (root / LARKFIELD).write_bytes(text.replace(b"interested: yes", b"intrested: yes", 1))
    return root


def page(root: Path, address: str = "mend?of=larkfield", **sent: str) -> str:
    """What the page shows; with `sent`, what was typed and is shown again."""
    sheet = {sheet.name: sheet for sheet in every_sheet(root, lambda: TODAY)}["mend"]
    visit = Visit(fields_of(address.partition("?")[2]))
    if sent:
        visit = Visit({"of": "larkfield"}, sent, "it was changed")
    return sheet.shown(visit, "right").partition("<main>")[2]


def send(root: Path, shown: str, act: str, **fields: str) -> str:
    """Where a button of a page that was shown leads."""
    seen = "".join(re.findall('name="seen" value="([^"]+)"', shown)[:1])
    sheet = {sheet.name: sheet for sheet in every_sheet(root, lambda: TODAY)}["mend"]
    return sheet.taken({"of": "larkfield", "act": act, "seen": seen, **fields})


def box(shown: str) -> str:
    """What stands in the box with all of the file, as a browser sends it."""
    text = re.findall(r'<textarea id="text"[^>]*>\n(.*?)</textarea>', shown, re.DOTALL)[0]
    return "\r\n".join(html.unescape(text).splitlines()) + "\r\n" * text.endswith("\n")


def test_a_file_is_mended_on_its_page_and_every_other_byte_stays(root: Path) -> None:
    """First what has one meaning, by a button; then a word in the box; then its pages are back, and undo goes back twice."""
    broken = (root / LARKFIELD).read_bytes()
    shown = page(root)
    assert re.search(r"<strong>5 .*<mark>.+</mark>.*</strong>", shown)
    assert "a space is missing behind the colon" in shown
    address = send(root, shown, "mend")
    half = broken.replace(b"name:Lark", b"name: Lark")
    assert (root / LARKFIELD).read_bytes() == half
    shown = page(root, address)
    assert "unknown key" in shown
    address = send(root, shown, "save", text=box(shown).replace("intrested", "interested"))
    assert (root / LARKFIELD).read_bytes() == half.replace(b"intrested", b"interested")
    assert [*read_workspace(root).interviews] == ["larkfield"]
    shown = page(root, address)
    assert 'href="/interviews/larkfield/index.html"' in shown
    for text in (half, broken):
        change = re.findall('name="change" value="([^"]+)"', page(root, address))[0]
        address = send(root, "", "undo", change=change)
        assert (root / LARKFIELD).read_bytes() == text
        address = f"{address}000001"


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_line_ends_stay_as_they_were(root: Path, end: bytes) -> None:
    """A browser sends line ends of its own; those of the file stay, its first mark too."""
    text = b"\xef\xbb\xbf" + (root / LARKFIELD).read_bytes().replace(b"\n", end)
    (root / LARKFIELD).write_bytes(text)
    shown = page(root)
    send(root, shown, "save", text=box(shown).replace("name:Lark", "name: Lark"))
    assert (root / LARKFIELD).read_bytes() == text.replace(b"name:Lark", b"name: Lark")


def test_two_windows_and_a_text_editor_lose_nothing(root: Path) -> None:
    """What changed meanwhile is not written over: the page shows what was typed beside what stands there now."""
    shown = page(root)
    (root / LARKFIELD).write_bytes((root / LARKFIELD).read_bytes() + b"# by hand\n")
    now = (root / LARKFIELD).read_bytes()
    with pytest.raises(ChangeRefusedError, match="changed meanwhile"):
        send(root, shown, "save", text="role: Mine\r\n")
    assert (root / LARKFIELD).read_bytes() == now
    both = page(root, text="role: Mine\r\n")
    assert "role: Mine" in box(both)
    assert "# by hand" in both


def test_a_text_that_reads_worse_is_not_written_and_not_lost(root: Path) -> None:
    """Of a file whose lines can be read again, no later text may make more mistakes; an empty box is never a file."""
    send(root, page(root), "mend")
    before = (root / LARKFIELD).read_bytes()
    for text in ("role: [", "rôle: x\r\nemployer: y\r\nheld: z", " \r\n"):
        with pytest.raises(ChangeRefusedError):
            send(root, page(root), "save", text=text)
    assert (root / LARKFIELD).read_bytes() == before


def test_bytes_that_no_page_can_show_have_no_box(root: Path) -> None:
    """They would come back as others: the page says so, and shows what is wrong all the same."""
    (root / LARKFIELD).write_bytes(b"role: Clerk\x00\n")
    shown = page(root)
    assert "<textarea" not in shown
    assert "characters that no page can show" in shown
    assert "there is no interview" in page(root, "mend?of=../me")


def test_a_page_that_waits_to_be_built_anew_asks_again(root: Path) -> None:
    """Mended in another program, it gives way by itself; while there is something to mend, nothing reloads what is typed."""
    waiting = 'http-equiv="refresh"'
    sheet = {sheet.name: sheet for sheet in every_sheet(root, lambda: TODAY)}["mend"]
    built = Visit({"of": "larkfield", "built": "yes"})
    assert waiting not in sheet.shown(built, "right")
    example_workspace(root.parent / "good")
    (root / LARKFIELD).write_bytes((root.parent / "good" / LARKFIELD).read_bytes())
    assert waiting in sheet.shown(built, "right")
    assert waiting not in sheet.shown(Visit({"of": "larkfield"}), "right")


def test_the_served_page_of_a_broken_file_is_the_one_that_mends_it() -> None:
    """The page that was built says which file it is about; only that attribute, which no value can write, is believed."""
    marked = b'<article><div class="aw-problem" data-mend="larkfield">'
    assert stands_for(marked) == "mend?built=yes&of=larkfield"
    assert stands_for(b'<p>&lt;div class="aw-problem" data-mend="x"&gt;</p>') == ""
