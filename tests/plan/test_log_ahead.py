"""What the log says of a day that is still to come: named, and not done until then (E32, E37)."""

import pytest

from afterword.plan.steps import State
from afterword.workbook.advice.content import content
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, cases, interview, planned, step

LOG = [{"on": "2027-01-14", "did": "thank-you/angela-jones"}]


@pytest.mark.parametrize(
    ("today", "state"), [("2027-01-13", State.OPEN), ("2027-01-14", State.DONE), ("2027-01-20", State.DONE)]
)
def test_what_is_logged_ahead_is_done_on_that_day_and_not_before(today: str, state: State) -> None:
    """A slip in the month takes no thank-you off the list."""
    plan = planned(interview(log=LOG), today)
    assert step(plan, "thank-you/angela-jones").state is state


@pytest.mark.long
@pytest.mark.parametrize(("today", "count"), [("2027-01-13", 1), ("2027-01-14", 0)])
def test_a_day_of_the_log_that_is_still_to_come_is_named(today: str, count: int) -> None:
    """Which step, and which day; what to write instead."""
    known = cases({NAME: interview(log=LOG)}, today)
    found = [advice for advice in content(known, shipped_wording()) if advice.code == "AW414"]
    assert len(found) == count
    for advice in found:
        assert advice.message == "`thank-you/angela-jones` is logged on 2027-01-14, which is still to come"
        assert advice.help == "write the day on which it was done; until that day it does not count as done"
