"""The steps of every interview in words, for a list in the terminal, without all else that is said of it."""

from dataclasses import replace

import pytest

from afterword.workbook.views.interview import views
from afterword.workbook.views.steps import steps_of_all
from afterword.workbook.wording.wording import shipped_wording
from support.making import candidate, cases, interview


@pytest.mark.thorough
@pytest.mark.long
def test_the_list_in_the_terminal_has_the_words_of_the_pages() -> None:
    """All but the place of a draft, which a page alone has."""
    found = cases(
        {
            "bell": interview(employer={"name": "Bell"}, salary={"researched": "yes"}),
            "acme": interview(log=[{"on": "2027-01-14", "did": "salary/range", "note": "by phone"}]),
        },
        "2027-01-21",
        candidate(),
    )
    in_words = views(found, shipped_wording())
    alone = steps_of_all(found, shipped_wording())
    assert [one.plan for one in alone] == [view.plan for view in in_words]
    assert any(step.draft for view in in_words for step in view.steps)
    for one, view in zip(alone, in_words, strict=True):
        assert one.steps == tuple(replace(step, draft=None) for step in view.steps)
