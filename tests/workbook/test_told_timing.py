"""What they said about dates is said as long as it says anything (E5)."""

import pytest

from support.making import Yaml, interview, seen
from support.pages import page_of

SAID: Yaml = {"decide_by": "2027-01-26"}


def said(today: str, **changes: object) -> str:
    """The sentences on the page of the people."""
    return " ".join(seen(interview(**{"employer_said": SAID, **changes}), today).timing)


@pytest.mark.long
def test_the_day_they_decide_by_is_said_until_it_has_come() -> None:
    """And after it, that it has passed."""
    assert said("2027-01-26") == "They want to decide by Tue 26 Jan 2027."
    assert said("2027-02-01") == "They wanted to decide by Tue 26 Jan 2027, which has passed."
    asked = {"employer_said": {"contact_on": "2027-01-26"}}
    assert said("2027-02-01", **asked) == "They asked you to get in touch on Tue 26 Jan 2027, which has passed."
    booked = {"next_step": {"booked": "2027-01-25 09:00"}, "employer_said": {}}
    assert said("2027-02-01", **booked).startswith("The next round was on Mon 25 Jan 2027")


@pytest.mark.parametrize(
    "answer",
    [
        {"outcome": {"result": "rejected", "on": "2027-01-22"}},
        {"outcome": {"result": "offer", "on": "2027-01-22"}},
        {"offer": {"received": "2027-01-22"}},
    ],
)
@pytest.mark.long
def test_once_they_have_answered_nothing_waits_for_their_day(answer: dict[str, object]) -> None:
    """A no and an offer have both come before it."""
    view = seen(interview(employer_said=SAID, **answer), "2027-01-23")
    assert "to decide by" not in page_of(view, "index") + page_of(view, "people")
