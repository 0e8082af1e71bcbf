"""The weekly follow-up is an email: S25."""

import pytest

from afterword.interview.model.interview import Interview
from support.making import every_case, seen
from support.turns import some

CASES = dict(some([*every_case().items()], 2))


@pytest.mark.thorough
@pytest.mark.long
def test_nobody_has_to_telephone_the_employer() -> None:
    """Neither title nor detail of a weekly step asks for a call or a visit (S25)."""
    steps = [step for value, today in _interested() for step in seen(value, today).steps if step.id.kind == "follow-up"]
    assert len(steps) > 25
    asked = ("call", "phone", "telephone", "ring ", "visit")
    assert [
        step.id.within for step in steps if any(word in f"{step.title} {step.detail}".lower() for word in asked)
    ] == []
    assert [step.id.within for step in steps if "email" not in step.title.lower()] == []


def _interested() -> list[tuple[Interview, str]]:
    return [(value, today) for value, today in CASES.values() if value.interested]
