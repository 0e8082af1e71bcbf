"""What the front page says while the candidate's own file lacks something: all of it in plain words. E57."""

import datetime as dt
import html
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.acting import acting
from support.workspace import example_workspace

pytestmark = pytest.mark.workspace

TODAY = dt.date(2027, 1, 20)


def front(root: Path) -> str:
    """The front page as it is now."""
    wording = shipped_wording()
    workbook = compose(cases_of(read_workspace(root), TODAY, wording), wording)
    return html.unescape(next(page.body for page in workbook.pages if page.path == "index.md"))


@pytest.mark.parametrize("line", ["", "name:\n"])
def test_a_missing_name_is_asked_for_and_the_interviews_are_listed(tmp_path: Path, line: str) -> None:
    """Nobody who lost their name reads that there is no interview, or sees the name of a file: the pencil for it is there."""
    root = example_workspace(tmp_path / "search")
    me = root / "content" / "me.yaml"
    me.write_text(me.read_text().replace("name: Jane Doe\n", line, 1))
    page = front(root)
    assert "Your name is missing" in page
    assert "<bdi>HR Business Partner, Larkfield Foods</bdi>" in page
    assert 'data-pencil="told" data-interview="" data-about="name"' in page
    assert "There is no interview here yet" not in page
    assert "me.yaml" not in page
    act = acting(root, TODAY)
    seen = act("open", pencil="told", interview="", about="name")["seen"]
    assert "said" in act("told", interview="", about="name", seen=seen, fields={"text": "Jane Doe"})
    page = front(root)
    assert "Your name is missing" not in page
    assert "Your interviews are here" not in page


def test_another_mistake_there_hides_no_interview_either(tmp_path: Path) -> None:
    """The file is to be mended first, and the interviews are still listed by what they are."""
    root = example_workspace(tmp_path / "search")
    me = root / "content" / "me.yaml"
    me.write_text(f"{me.read_text()}no_such_key: 1\ntimezone: nowhere\n")
    page = front(root)
    assert "To mend first (1)" in page
    assert "<bdi>HR Business Partner, Larkfield Foods</bdi>" in page
    assert "Your name is missing" not in page
