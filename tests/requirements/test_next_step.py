"""Who looks for sample tests: S43, S44."""

from dataclasses import replace

import pytest

from afterword.plan.given.application import Application
from afterword.plan.given.fields import FieldOfWork
from afterword.plan.plan import plan
from afterword.workbook.wording.packs import Packs
from afterword.workbook.wording.wording import shipped_wording
from support.making import candidate, ids, interview, seen


@pytest.mark.parametrize(
    ("technical", "last", "searches"),
    [("yes", 2018, True), ("yes", 2026, False), ("", 2018, False)],
    ids=["technical, long ago", "technical, last year", "not technical, long ago"],
)
def test_a_long_gap_alone_sends_a_technical_person_to_sample_tests(technical: str, last: int, searches: bool) -> None:  # noqa: FBT001
    """In a technical field where tests are rare it is the gap that counts, and only in a technical field (S44)."""
    field = FieldOfWork(
        "glass",
        "glass making",
        technical=bool(technical),
        testing_likely=False,
        presentation=False,
        portfolio=False,
        prepare=(),
        formats="",
    )
    value, me = interview(fields=["glass"]), candidate(last_interviewed=last)
    found = ids(plan(Application.alone("it", value, value.held.on), me, {"glass": field}))
    assert ("next-step/sample-tests" in found) is searches


@pytest.mark.long
@pytest.mark.parametrize(
    ("fields", "announced", "named"),
    [
        (["human-resources", "software-engineering"], [], "software engineering"),
        (["software-engineering", "finance"], [], "software engineering and finance and accounting"),
        (["human-resources"], ["test"], "human resources"),
    ],
    ids=["one of two is tested", "both are tested", "a test was announced in a field without"],
)
def test_a_sample_test_is_named_for_the_fields_that_are_tested(
    fields: list[str], announced: list[str], named: str
) -> None:
    """Nobody looks for a sample test in a field where there is none, unless the employer has announced one (S43)."""
    shown = seen(interview(fields=fields, next_step={"announced": announced}))
    title = next(each.title for each in shown.steps if each.id.within.endswith("next-step/sample-tests"))
    assert title == f"Work through a sample test for {named}"


@pytest.mark.long
@pytest.mark.parametrize(
    ("last", "named"), [(2018, "glass making and finance and accounting"), (2026, "finance and accounting")]
)
def test_a_technical_field_is_named_after_a_long_gap(last: int, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A technical field in which tests are rare is named only for somebody who has not interviewed in a while (S44)."""
    glass = replace(
        shipped_wording().packs.fields()["finance"],
        id="sales",
        name="glass making",
        technical=True,
        testing_likely=False,
    )
    known = {**shipped_wording().packs.fields(), "sales": glass}
    monkeypatch.setattr(Packs, "fields", lambda _packs: known)
    shown = seen(interview(fields=["sales", "finance"]), me=candidate(last_interviewed=last))
    title = next(each.title for each in shown.steps if each.id.within.endswith("next-step/sample-tests"))
    assert title == f"Work through a sample test for {named}"


@pytest.mark.long
def test_an_announced_scenario_is_prepared_in_five_steps() -> None:
    """Without word of one there is a mention; once it is announced, the way through it is told step by step (S48)."""
    plain = next(each for each in seen(interview()).steps if each.id.within.endswith("next-step/scenario"))
    told = seen(interview(next_step={"announced": ["scenario"]}))
    announced = next(each for each in told.steps if each.id.within.endswith("next-step/scenario"))
    assert announced.title == "Prepare for the scenario that they announced"
    assert [f"({number})" in announced.detail for number in range(1, 6)] == [True] * 5
    assert "(1)" not in plain.detail
    assert plain.detail
