"""Pay by the hour as people tell it: with the hours of a week, and at a school with the weeks that are paid. E18, E57."""

from pathlib import Path

import pytest

from support.acting import Act, Told
from support.workspace import LARKFIELD

pytestmark = pytest.mark.workspace

OFFERED = {"result": "offer", "on": "2027-01-19", "answer_by": "", "currency": "GBP"}
FOUND = {"low": "", "high": "", "currency": "", "per": "", "kind": "", "place": "", "as_of": "", "note": ""}
ELSEWHERE = {"role": "", "received": "", "answer_by": "", "currency": "", "per": "", "hours_a_week": ""}


@pytest.fixture
def look(act: Act) -> Act:
    """Sends a form of a pencil as it is sent while somebody types."""

    def perform(name: str, /, **fields: object) -> Told:
        asked = act("open", pencil=name, interview="larkfield", about="")
        return act(name, interview="larkfield", about="", seen=asked["seen"], **fields)

    return perform


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("£14.20 an hour, 30 hours a week", "£14.20 an hour, 30 hours a week"),
        ("£14.20 an hour, 30 hours a week, 39 weeks", "£14.20 an hour, 30 hours a week, 39 weeks a year"),
        ("14.20 an hour for 30 hours", "£14.20 an hour, 30 hours a week"),
        ("£14.20/h, 27.5 hrs pw", "£14.20 an hour, 27.5 hours a week"),
        ("£14.20 per hour (30 hours per week, 44 paid weeks)", "£14.20 an hour, 30 hours a week, 44 weeks a year"),
        ("14.20 an hour over 39 weeks in the year", "£14.20 an hour, 39 weeks a year"),
        ("£14.20 an hour 30 h/week paid for 52 weeks", "£14.20 an hour, 30 hours a week, 52 weeks a year"),
        ("£2,100 a month, 37 hours a week", "£2,100 a month, 37 hours a week"),
    ],
)
def test_pay_is_said_back_with_its_hours_and_weeks(look: Act, typed: str, understood: str) -> None:
    """Whoever types thirty hours a week reads them again, and does not wonder whether they are lost."""
    told = look("outcome", **OFFERED, base=typed, look=True)
    assert told["understood"]["base"] == understood
    assert f"Understood as {understood}." in told["said"]


@pytest.mark.parametrize(
    "typed",
    [
        "£14.20 an hour, 30 hours a week, term time only",
        "£14.20 an hour term-time",
        "14.20 an hour (in term time)",
        "£14.20 an hour, paid for term time weeks",
    ],
)
def test_term_time_is_asked_for_its_weeks(look: Act, root: Path, typed: str) -> None:
    """A school pays 39 weeks or 44: whoever types `term time` is asked how many, and one press answers."""
    before = (root / LARKFIELD).read_bytes()
    (asked,) = look("outcome", **OFFERED, base=typed)["problems"]
    assert (asked["field"], asked["into"], asked["choices"]) == (
        "weeks_a_year",
        "weeks_a_year",
        ["38", "39", "44", "52"],
    )
    assert (root / LARKFIELD).read_bytes() == before
    told = look("outcome", **OFFERED, base=typed, weeks_a_year="39")
    assert told["said"].count("39 weeks a year") == 1
    assert "base: 14.20\n" in (root / LARKFIELD).read_text()
    assert "  weeks_a_year: 39\n" in (root / LARKFIELD).read_text()


def test_the_weeks_are_told_wherever_pay_is(look: Act, root: Path) -> None:
    """A figure that one found, and an offer of somebody else, can be for term time as well."""
    paid = "£13.50 an hour, 25 hours a week, 39 weeks"
    told = look("finding", **FOUND, source="A posting of the council", figure=paid)
    assert "Understood as £13.50 an hour, 25 hours a week, 39 weeks a year." in told["said"]
    assert "weeks_a_year: 39" in (root / LARKFIELD).read_text()
    told = look("other-offer", **ELSEWHERE, employer="Castell School", base=paid)
    assert "Understood as £13.50 an hour, 25 hours a week, 39 weeks a year." in told["said"]
    assert "weeks_a_year: 39" in (root / "content" / "me.yaml").read_text()


def test_hours_of_another_time_are_no_hours_of_a_week(look: Act) -> None:
    """Six hours a day are not six hours a week: they stay in the box, and the page asks for the figure alone."""
    told = look("outcome", **OFFERED, base="£14.20 an hour, 6 hours a day", look=True)
    assert "hours a week" not in str(told)
