"""Everyday coincidences between two applications: what says nothing of the other one does not stop a copy."""

import pytest

from afterword.coach.scan import leaks
from afterword.interview.redaction import Withheld
from afterword.plan.step_ids import possible_drafts, possible_steps
from afterword.plan.steps import PARTS
from afterword.workbook.wording import packs
from plan.making import candidate, interview


def stops(text: str, private: str, *shown: str) -> bool:
    """Whether a file with this text is stopped for that private value."""
    return bool(leaks({"a.txt": text.encode()}, [Withheld(("other", "note"), private)], shown))


@pytest.mark.parametrize("time", ["09:30", "9.30", "10:30"])
def test_a_time_of_day_is_no_secret(time: str) -> None:
    """A note of another application is nothing but `09:30`: an answer due at half past nine here gives nothing away."""
    assert not stops(f"Answer by Friday at {time}, in writing", time)


def test_a_number_of_five_digits_with_marks_is_searched_for() -> None:
    """The control: an extension of five digits is told from times and counts."""
    assert stops("ring 555-01 after four", "555-01")


def test_an_address_with_codes_that_is_shown_anyway_is_no_secret() -> None:
    """The same article goes to two employers, and its address has codes in it: the one that is shown covers both."""
    link = "https://news.example/?q=plant%20one&page=2"
    assert not stops(f"I read {link} today", link, link)
    assert stops("I read https://news.example/?q=plant one&page=2 today", link)


def test_the_names_of_steps_say_nothing_of_anybody() -> None:
    """Each step, draft, part and question may stand in the log or the comments of another application: every copy has such names."""
    value, me = interview(people=[{"name": "Ottoline Quist"}]), candidate(referees=None)
    drafts = [f"drafts/{each}" for each in possible_drafts(value, me)]
    items = [
        *possible_steps(value, me, packs.fields().values()),
        *drafts,
        *(f"parts/{each}" for each in PARTS.values()),
    ]
    items += [f"rubric/{each.id}" for each in packs.rubric()]
    assert len(items) > 300
    assert {each.rpartition("/")[2] for each in items if stops(each, each)} == {"ottoline-quist"}
