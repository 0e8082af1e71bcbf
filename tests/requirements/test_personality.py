"""The result of a personality test is talked about, never handed over: S52, E26."""

import pytest

from afterword.interview.model.interview import Interview
from support.making import candidate, drafts, every_case, interview, planned, seen
from support.turns import some

ME = candidate(personality_tests=[{"name": "DiSC", "taken": 2022}])
CASES = dict(some([*every_case().items()], 2))


@pytest.mark.long
def test_the_offer_to_talk_comes_with_a_caution() -> None:
    """Where the result may come up, the page says to use words, and that the test was not made for choosing people (E26)."""
    shown = seen(interview(results_that_fit=["DiSC"]), me=ME)
    item = next(each for each in shown.steps if each.id.within.endswith("personality-results"))
    assert item.optional
    assert "in words" in item.detail
    assert "not made for choosing people" in item.detail
    assert item.due is None  # only if it comes up: nobody is asked to bring it up on a date


@pytest.mark.long
@pytest.mark.parametrize(("value", "today"), some([*CASES.values()], 3), ids=some([*CASES], 3))
def test_no_letter_encloses_a_report(value: Interview, today: str) -> None:
    """No draft attaches or encloses the report of a test; at most one offers to talk about it (E26)."""
    found = [each.id.within for each in drafts(value, today, ME).values() if "DiSC" in each.body]
    assert len(found) <= 1
    for each in drafts(value, today, ME).values():
        assert not [text for text in ("report attached", "attach my", "enclose my", "my report") if text in each.body]


@pytest.mark.long
def test_without_the_candidates_word_no_letter_speaks_of_a_test() -> None:
    """Taken, but not said to fit: neither an item nor a sentence (S52, E26)."""
    value = interview()
    assert "next-step/personality-results" not in {each.id.within for each in planned(value, me=ME).steps}
    assert [
        each.id for each in drafts(value, me=ME).values() if "DiSC" in each.body or "personality" in each.body
    ] == []
