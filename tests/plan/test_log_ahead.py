"""What the log says of a day that is still to come: named, and not done until then (E32, E37)."""

import pytest

from afterword.plan.steps import State
from afterword.workbook.advice.content import content
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, Yaml, candidate, cases, interview, planned, step

ENDS: dict[str, dict[str, object]] = {
    "offer": {"offer": {"received": "2027-01-22", "answer_by": "2027-01-26"}},
    "end": {"outcome": {"result": "rejected", "on": "2027-01-22"}},
}
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


@pytest.mark.parametrize("told", ENDS)
@pytest.mark.parametrize(("today", "state"), [("2027-01-20", State.OPEN), ("2027-01-22", State.CANCELLED)])
def test_an_offer_or_an_end_of_a_day_to_come_is_none_until_then(told: str, today: str, state: State) -> None:
    """A slip in the month of an answer silences no letter; here and beside another interview it counts from its day on."""
    rounds = {NAME: interview(**ENDS[told]), "other": interview(employer={"name": "Bell"})}
    known = cases(rounds, today)
    assert step(known[NAME].plan, "follow-up/week-1").state is state
    assert step(known[NAME].plan, "follow-up/week-2").state is State.CANCELLED  # after that day (S37)
    assert known[NAME].interview.is_over == (told == "end" and state is State.CANCELLED)
    presses = known["other"].application.elsewhere is not None
    assert presses == (told == "offer" and state is State.CANCELLED)


@pytest.mark.long
@pytest.mark.parametrize("told", ENDS)
@pytest.mark.parametrize(("today", "count"), [("2027-01-20", 1), ("2027-01-22", 0)])
def test_an_offer_or_an_end_of_a_day_to_come_is_named(told: str, today: str, count: int) -> None:
    """What it is of, and that it does not count yet."""
    found = content(cases({NAME: interview(**ENDS[told])}, today), shipped_wording())
    assert [each.message for each in found if each.code == "AW414"] == [
        f"the {told} is of 2027-01-22, which is still to come"
    ] * count


ANA: Yaml = {"id": "ana", "name": "Ana Ruiz", "email": "ana@ruiz.example"}


@pytest.mark.parametrize(
    ("referee", "chosen", "open_step"),
    [
        ({"asked": "2027-02-15"}, {}, "references/ask-ana"),
        ({"said_yes": "yes"}, {"briefed": "2027-02-15"}, "references/brief-ana"),
        ({"said_yes": "yes"}, {"called": "2027-02-15"}, "references/brief-ana"),
        ({"said_yes": "yes"}, {"called": "2027-01-14", "briefed": "2027-01-14", "thanked": "2027-02-15"}, None),
    ],
)
@pytest.mark.long
def test_what_is_to_come_with_a_referee_is_not_done_yet(referee: Yaml, chosen: Yaml, open_step: str | None) -> None:
    """Asked, told, called, thanked on a day next month: it is named, and the step stays open until then (E37, E47)."""
    me = candidate(referees=[{**ANA, **referee}])
    known = cases({NAME: interview(references=[{"who": "ana", **chosen}])}, "2027-01-15", me)
    waiting = [each.id.within for each in known[NAME].plan.open()]
    assert open_step is None or open_step in waiting
    told = [advice for advice in content(known, shipped_wording()) if advice.code == "AW414"]
    assert [advice.message for advice in told] == [f"`{[*referee, *chosen][-1]}` is 2027-02-15, which is still to come"]


@pytest.mark.parametrize(
    ("referee", "chosen"),
    [({"asked": "2017-01-05"}, {}), ({"said_yes": "yes"}, {"called": "2017-01-14"}), ({}, {"calls_on": "2072-01-14"})],
)
@pytest.mark.long
def test_a_wrong_year_with_a_referee_is_named(referee: Yaml, chosen: Yaml) -> None:
    """A letter would speak of the question of ten years ago, and a yes of long ago is fine (E47)."""
    references = [{"who": "ana", **chosen}]
    known = cases({NAME: interview(references=references)}, "2027-01-15", candidate(referees=[{**ANA, **referee}]))
    assert "AW416" in [advice.code for advice in content(known, shipped_wording())]
    agreed = candidate(referees=[{**ANA, "asked": "2017-01-05", "said_yes": "yes"}])
    fine = cases({NAME: interview(references=[{"who": "ana"}])}, "2027-01-15", agreed)
    assert "AW416" not in [advice.code for advice in content(fine, shipped_wording())]
