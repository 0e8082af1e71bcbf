"""Who looks for sample tests: S43, S44."""

import pytest

from afterword.plan.fields import FieldOfWork
from afterword.plan.plan import plan
from plan.making import candidate, ids, interview


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
    found = ids(plan("it", value, me, value.held.on, {"glass": field}))
    assert ("next-step/sample-tests" in found) is searches
