"""A private value that is typed into any field which goes into a copy is found there, and frees nothing elsewhere."""

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest

from afterword.interview.model.audience import Audience
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.repeats import repeats
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import KINDS_FOR, SharedCopy, copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.withheld import printed
from afterword.workbook.wording.wording import shipped_wording
from support.canaries import canaries

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands

TOLD = "costs 87,531 at Brightwater Dental Group, says Marguerite Holmqvist on +1 937 555 0171"
PRIVATE = (
    Withheld(("salary", "walk_away"), "87531", amount=True),
    Withheld(("other", "employer", "name"), "Brightwater Dental Group"),
    Withheld(("other", "people", 0, "name"), "Marguerite Holmqvist"),
    Withheld(("other", "people", 0, "phone"), "+1 937 555 0171"),
)
NAMES = {leaf.name for leaf in PRIVATE}
COPIES = [(audience, kind) for audience, kinds in KINDS_FOR.items() for kind in kinds]


@cache
def a_copy(audience: Audience, kind: CopyKind) -> SharedCopy:
    """A copy of an interview in which every field is filled."""
    (name,) = canaries().interviews
    return copy_of(
        cases_of(canaries(), dt.date(2027, 1, 28), shipped_wording()), Wish(name, audience, kind), shipped_wording()
    )


@pytest.mark.parametrize(("audience", "kind"), COPIES)
def test_what_is_private_is_found_in_every_field_of_a_copy(audience: Audience, kind: CopyKind) -> None:
    """Pay, an employer, a person and a number, in one field after the other: each is told of that field, and of no other."""
    copy = a_copy(audience, kind)
    missed = {}
    texts = [
        leaf for leaf in copy.shown if not leaf.amount and leaf.place[-1] not in {"country", "currency", "timezone"}
    ]
    assert len(texts) > 3
    for leaf in texts:
        leaks = repeats(replace(copy, shown=(replace(leaf, text=TOLD),), withheld=PRIVATE))
        found = {leak.what for leak in leaks if leak.is_certain and leak.file == leaf.name}
        if found != NAMES:
            missed[leaf.name] = NAMES - found
    assert missed == {}


@pytest.mark.parametrize("key", ["note", "best_time", "city", "name", "organisation"])
def test_a_text_frees_nothing_that_stands_elsewhere(key: str) -> None:
    """What one field says of pay and of others is no word that they may be told in the next."""
    copy = a_copy(Audience.COACH, CopyKind.WORKBOOK)
    shown = (Withheld(("people", 0, key), TOLD), Withheld(("strengths", 0), TOLD))
    leaks = repeats(replace(copy, shown=shown, withheld=PRIVATE))
    assert {leak.what for leak in leaks if leak.file == "strengths.1"} == NAMES


def test_what_is_not_printed_is_not_counted_as_shown() -> None:
    """The note of a finding is on the candidate's own page alone: it is no reason for a coach to see what it names."""
    copy = a_copy(Audience.COACH, CopyKind.WORKBOOK)
    names = {leaf.name for leaf in copy.shown}
    assert "salary.findings.1.source" in names
    note = Withheld(("salary", "findings", 0, "note"), "all HR; above what I would take, says Marguerite Holmqvist")
    assert list(printed([note], copy.wish, copy.pages)) == []


@pytest.mark.parametrize(("private", "shown"), [
    (Withheld(("b", "employer", "name"), "Globex Corporation"), Withheld(("employer", "name"), "Globex")),
    (Withheld(("b", "employer", "name"), "Target"), Withheld(("employer", "name"), "Target")),
    (Withheld(("b", "people", 0, "name"), "Angela Jones"), Withheld(("people", 0, "name"), "Dr. Angela Jones, MBA")),
    (Withheld(("b", "people", 0, "family_name"), "Doe"), Withheld(("name",), "Jane Doe")),
    (Withheld(("b", "people", 0, "email"), "a@globex.example"), Withheld(("people", 0, "email"), "A@globex.example")),
    (Withheld(("b", "salary", "target"), "105000", amount=True), Withheld(("salary", "target"), "105000.00", amount=True)),
])  # fmt: skip
def test_what_is_shown_as_what_it_is_may_be_said_again(private: Withheld, shown: Withheld) -> None:
    """The same firm, person or figure in two applications: whoever sees it as such may read it in a sentence."""
    again = Withheld(("strengths", 0), f"In talks {shown.text} told me more")
    copy = replace(a_copy(Audience.COACH, CopyKind.WORKBOOK), withheld=(private,))
    assert repeats(replace(copy, shown=(shown, again))) == ()
    assert [leak.file for leak in repeats(replace(copy, shown=(again,)))] == ["strengths.1"]
