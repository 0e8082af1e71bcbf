"""What the terminal says beside the site."""

import datetime as dt
from pathlib import Path

import pytest

from afterword.publish.site.composing import Composing, composed
from afterword.workbook.compose import compose
from support.commands import run

pytestmark = pytest.mark.workspace


@pytest.mark.parametrize(("typed", "is_told"), [("", False), ("role: Clerk\n", True)])
def test_nobody_is_told_of_a_mistake_before_they_have_told_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], typed: str, *, is_told: bool
) -> None:
    """A double click on a new workbook: the page asks for the name, and the window behind it speaks of no error."""
    run("init", tmp_path / "search")
    if typed:
        (tmp_path / "search" / "content" / "interviews" / "larkfield.yaml").write_text(typed, encoding="utf-8")
    capsys.readouterr()
    composed(tmp_path / "search", dt.date(2027, 1, 13), Composing(compose), is_served=True)
    assert ("AW201" in capsys.readouterr().out) == is_told
