"""What is composed of many interviews lies on the disk until it is written, and is what it would be in memory."""

from pathlib import Path

import pytest

from afterword.publish import aside
from afterword.publish.aside import Aside
from afterword.workbook.compose import compose
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, cases, interview

_SHELVES = ("pages", "documents", "mails", "calendars")


@pytest.mark.parametrize("most", [0, 1 << 30])
def test_a_workbook_put_aside_is_the_one_that_is_held(
    most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With many interviews every page, document, mail and date is the same as with few, and nobody else sees a file of it."""
    monkeypatch.setattr(aside, "_MOST_BYTES", most)
    interviews, ours = cases({NAME: interview(), "bell": interview()}, "2027-01-13"), shipped_wording()
    held = compose(interviews, ours)
    folder = tmp_path / ".afterword"
    with Aside(folder) as place:
        workbook = compose(interviews, ours, new_shelf=place.shelf)
        for shelf in _SHELVES:
            pieces = getattr(workbook, shelf)
            assert tuple(pieces) == getattr(held, shelf)
            assert [pieces[number] for number in range(len(pieces))] == [*pieces]
            assert pieces[-1] == pieces[1:][-1]
        assert [*folder.glob("*")] == []
        assert workbook.pages[0].path == "index.md"
        assert (workbook.views, workbook.cards, workbook.all_calendars) == (held.views, held.cards, held.all_calendars)
