"""What stands between double brackets is private wherever it stands, and whatever stands beside it is searched for too."""

import pytest

from afterword.interview.model.audience import Audience, Switch
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import copy_for, values_of
from afterword.interview.values.passages import passages, without_passages
from afterword.sharing.leaks.search import search
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, candidate, day, interview, seen

TIDEWATER = interview(employer={"name": "Tidewater Health"}, topics=["night rota [[their boss is leaving]]"])


@pytest.mark.parametrize(
    ("typed", "left", "private"),
    [
        ("calm", "calm", ()),
        ("calm [[they said so]] work", "calm work", ("they said so",)),
        ("[[one]] and [[two]]", "and", ("one", "two")),
        ("[[all of it]]", "", ("all of it",)),
        ("calm [[never closed", "calm", ("never closed",)),
        ("calm [[a [[b]] c]] work", "calm work", ("a", "b", "c")),
        ("calm [[a [[b]] c", "calm", ("a", "b", "c")),
        ("a ]] b [[c]]", "a ]] b", ("c",)),
        ("[[]] [[ ]]calm", "calm", ()),
        ("calm [[or so]], in May [[or June]].", "calm, in May.", ("or so", "or June")),
        ("one\n[[two\nthree]] four", "one\nfour", ("two\nthree",)),
    ],
)
def test_a_text_is_parted_at_its_double_brackets(typed: str, left: str, private: tuple[str, ...]) -> None:
    """Passages one after another, within one another, or never closed: rather too much is private than too little."""
    assert (without_passages(typed), passages(typed)) == (left, private)


@pytest.mark.long
def test_a_private_remark_in_a_name_is_in_no_id() -> None:
    """The candidate notes beside a name whose sister it is: the step's ID, which every copy shows, does not say it."""
    value = interview(
        people=[{"name": "Angela [[Tom's sister]] Jones", "is": "hiring manager"}, {"name": "[[The rude one]]"}]
    )
    names = {step.id.within for step in seen(value).steps}
    assert {"thank-you/angela-jones", "thank-you/person-2"} <= names
    assert [each for each in names if "sister" in each or "rude" in each] == []
    copy = copy_for(Audience.COACH, value, candidate()).interview
    assert {step.id.within for step in seen(copy).steps} == names


def test_what_stands_beside_a_passage_in_a_hidden_note_is_searched_for() -> None:
    """The debrief has one passage in brackets; the rest of it is as private, and the search before sharing knows it."""
    value = interview(debrief="The unit felt understaffed. [[Ask Tom.]] I would still go.")
    gone = {each.text for each in copy_for(Audience.COACH, value, candidate()).withheld}
    assert {"The unit felt understaffed. I would still go.", "Ask Tom."} <= gone


@pytest.mark.long
def test_a_passage_of_another_application_is_searched_for_by_itself() -> None:
    """Of another interview's topic, the passage alone would give it away as well."""
    known = Workspace(candidate(), {NAME: interview(), "tidewater": TIDEWATER})
    copy = copy_of(
        cases_of(known, day("2027-01-19"), shipped_wording()),
        Wish(NAME, Audience.COACH, CopyKind.WORKBOOK),
        shipped_wording(),
    )
    found = search({"a.txt": b"I hear that their boss is leaving."}, copy.withheld)
    assert [each.what for each in found] == ["tidewater.topics.1"]
    assert "night rota" in {each.text for each in values_of(TIDEWATER)}


@pytest.mark.long
def test_a_passage_in_the_name_of_another_employer_is_not_shown_with_it() -> None:
    """The coach is shown the other applications: their employers, without what the candidate noted beside the name."""
    other = interview(employer={"name": "Tidewater [[my uncle's firm]] Health"})
    known = Workspace(candidate(), {NAME: interview(), "tidewater": other})
    wish = Wish(NAME, Audience.COACH, CopyKind.WORKBOOK, switches=frozenset({Switch.OTHER_APPLICATIONS}))
    copy = copy_of(cases_of(known, day("2027-01-19"), shipped_wording()), wish, shipped_wording())
    page = copy.texts["workbook.html"]
    assert "Tidewater Health" in page
    assert "uncle" not in page
    assert search({"workbook.html": page.encode()}, copy.withheld, [each.text for each in copy.shown]) == ()


@pytest.mark.long
def test_a_passage_in_an_offer_without_a_file_is_not_shown_with_it() -> None:
    """An offer that stands in me.yaml alone is shown to the coach as those with files are: without what was noted beside its job."""
    offer = {"employer": "Bell & Sons", "role": "Office Manager [[if the boss goes]]", "received": "2027-01-18"}
    known = Workspace(candidate(other_offers=[offer]), {NAME: interview()})
    wish = Wish(NAME, Audience.COACH, CopyKind.WORKBOOK, switches=frozenset({Switch.OTHER_APPLICATIONS}))
    page = copy_of(cases_of(known, day("2027-01-19"), shipped_wording()), wish, shipped_wording()).texts[
        "workbook.html"
    ]
    assert "Office Manager, Bell &amp; Sons" in page
    assert "boss goes" not in page
