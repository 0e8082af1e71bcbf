"""Every interview is planned once, among the others: no more work for each where there are many."""

import datetime as dt
from collections.abc import Callable

import pytest

from afterword.feedback.answers import Comment, Returned, Tick
from afterword.feedback.match import proposals
from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.workspace import Workspace
from afterword.plan.cases import Cases
from afterword.plan.given.ids import StepId
from afterword.workbook.advice.content import content
from afterword.workbook.advice.review import all_problems
from afterword.workbook.wording.wording import shipped_wording
from support.counting import calls
from support.making import JONES, candidate, cases, day, interview

TODAY = day("2027-01-20")
A_TENTH = 1.1
A_TRIFLE = 1.003  # a few calls more for each of the others are more than that


def offered(number: int) -> Interview:
    """An interview of an employer of its own, with an offer."""
    offer = {"received": "2027-01-18", "answer_by": "2027-01-29"}
    return interview(employer={"name": f"Employer {number}"}, offer=offer)


def waiting(number: int) -> Interview:
    """An interview of an employer of its own; all of them are arranged by the same agency, in the same month."""
    held = day("2027-01-13") + dt.timedelta(days=7 * number)
    own = {"of": "thank-you/angela-jones", "text": f"Dear Ms. Jones,\n\nThank you for {number} hours.\n\nJane Doe"}
    return interview(employer={"name": f"Employer {number}"}, held=str(held), drafts=[own])


def clashing(number: int) -> Interview:
    """An interview like all the others: the same reader, the same weeks, the same referees, an offer."""
    offer = {"received": "2027-01-18", "answer_by": "2027-01-29"}
    return interview(employer={"name": f"Employer {number}"}, offer=offer, references=[{"who": "priya-shah"}])


def alike(number: int) -> Interview:
    """An interview that writes to the same reader in the same weeks as all the others."""
    return interview(employer={"name": f"Employer {number}"})


def many(count: int, make: Callable[[int], Interview]) -> Workspace:
    """So many interviews of one candidate."""
    known = {f"interview-{number}": make(number) for number in range(count)}
    return Workspace(candidate(), known, {name: Document(f"{name}.yaml") for name in known})


def planned(count: int, make: Callable[[int], Interview]) -> Cases:
    """So many interviews, planned."""
    return Cases.of(many(count, make), TODAY, shipped_wording().packs.fields())


def cost_of_one(work: Callable[[], object], count: int) -> float:
    """The calls that it takes, for each of so many."""
    work()  # whatever is read once for all is read by now
    return calls(work) / count


def cost_of_one_more(work: Callable[[int], Callable[[], object]], count: int) -> float:
    """The calls that each takes by which so many become twice as many; what is done once for all is in neither."""
    few, lots = work(count), work(2 * count)
    for warm in (few, lots):
        warm()  # whatever is read once for all is read by now
    return (calls(lots) - calls(few)) / count


OFFER = {"received": "2027-01-18", "answer_by": "2027-01-29"}


@pytest.mark.long
@pytest.mark.parametrize(
    ("changed", "others"),
    [({"held": "2027-01-14"}, 2), ({"offer": OFFER}, 0)],
    ids=["a day, which is nobody else's", "an offer, of which the others are told"],
)
def test_interviews_keep_their_plan_when_another_is_saved(changed: dict[str, object], others: int) -> None:
    """Who saves one interview waits for no plan of the others, unless these have to know of it; all plans are as made anew."""
    fields = shipped_wording().packs.fields()
    shown = planned(3, alike)
    first = interview(employer={"name": "Employer 0"}, **changed)
    saved = replace(shown.workspace, interviews={**shown.workspace.interviews, "interview-0": first})
    cases = Cases.of(saved, TODAY, fields, shown.by_id)
    assert [case.plan for case in cases] == [case.plan for case in Cases.of(saved, TODAY, fields)]
    assert sum(case.plan is shown[case.id].plan for case in list(cases)[1:]) == others
    assert cases["interview-0"].plan is not shown["interview-0"].plan


@pytest.mark.long
def test_nothing_of_a_plan_is_kept_for_another_day_or_another_candidate() -> None:
    """On the next morning, or after a change in me.yaml, every interview is planned anew."""
    fields = shipped_wording().packs.fields()
    shown = planned(2, alike)
    renamed = replace(shown.workspace, candidate=candidate(name="Jo Doe"))
    for workspace, today in ((shown.workspace, TODAY + dt.timedelta(days=1)), (renamed, TODAY)):
        cases = Cases.of(workspace, today, fields, shown.by_id)
        assert [case.plan for case in cases] == [case.plan for case in Cases.of(workspace, today, fields)]
        assert not any(case.plan is shown[case.id].plan for case in cases)


@pytest.mark.long
def test_one_more_plan_costs_the_same_beside_many_offers_as_beside_few() -> None:
    """Who has many offers waits no longer for each plan: all are looked through once (P5)."""

    def planning(count: int) -> Callable[[], object]:
        workspace = many(count, offered)
        return lambda: Cases.of(workspace, TODAY, shipped_wording().packs.fields())

    assert cost_of_one_more(planning, 12) < cost_of_one_more(planning, 3) * A_TRIFLE


def _review(cases: Cases) -> object:
    return all_problems(cases, shipped_wording())


def _content(cases: Cases) -> object:
    return content(cases, shipped_wording())


@pytest.mark.long
@pytest.mark.parametrize(
    ("check", "make"),
    [
        (_review, waiting),
        pytest.param(_review, clashing, marks=pytest.mark.rare),
        pytest.param(_review, alike, marks=pytest.mark.rare),
        (_content, clashing),
        pytest.param(_content, waiting, marks=pytest.mark.rare),
        pytest.param(_content, alike, marks=pytest.mark.rare),
    ],
)
def test_one_more_check_costs_the_same_among_many_interviews_as_among_few(
    check: Callable[[Cases], object], make: Callable[[int], Interview]
) -> None:
    """What a coach would point out is found in one walk over all interviews, not in one for each of them (P5)."""

    def checking(count: int) -> Callable[[], object]:
        cases = planned(count, make)
        return lambda: check(cases)

    assert cost_of_one_more(checking, 6) < cost_of_one_more(checking, 2) * A_TRIFLE


@pytest.mark.long
def test_a_tick_costs_the_same_among_eighty_as_among_twenty() -> None:
    """A coach who ticked much and commented much is not punished for it: the workbook is planned once for all (P5)."""
    known = planned(4, waiting)

    def taking_in(count: int) -> Callable[[], object]:
        ticks = tuple(Tick(f"interview-{number % 4}/follow-up/week-{number // 4}") for number in range(count))
        comments = tuple(Comment(tick.step, text=f"Comment {tick.step}") for tick in ticks)
        sent = Returned("feedback", ticks, comments, "Maya Lind", TODAY)
        return lambda: proposals([sent], known, shipped_wording())

    nothing = calls(taking_in(0))
    first = cost_of_one(taking_in(20), 1)
    twenty, eighty = first - nothing, cost_of_one(taking_in(80), 1) - nothing
    assert eighty < 4 * twenty * A_TENTH


def test_a_step_id_is_read_as_it_is_written() -> None:
    """The name on a tick-box, in the log and of a mail file is one name, and what is no such name is none."""
    step = StepId("2027-01-13-larkfield", "thank-you", "angela-jones")
    assert str(step) == "2027-01-13-larkfield/thank-you/angela-jones"
    assert StepId.read(str(step)) == step
    assert (step.within, step.file_name) == ("thank-you/angela-jones", "thank-you--angela-jones")
    assert [StepId.read(text) for text in ("", "thank-you/angela-jones", "a/b/c/d")] == [None, None, None]


def test_a_person_is_the_same_in_every_copy_of_an_interview() -> None:
    """A remark in [[ ]] beside a name makes nobody another person: her thank-you is hers, and no second one (E10)."""
    lead = {**JONES, "looking_for": ["cut reporting time [[she is leaving]]"]}
    case = cases({"here": interview(people=[lead])}, TODAY)["here"]
    thanks = [step.route for step in case.plan.steps if step.id.kind == "thank-you"]
    assert [route.person for route in thanks if route] == ["angela-jones"]
