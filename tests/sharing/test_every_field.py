"""A private value that is typed into any field which goes into a copy is found there, and frees nothing elsewhere."""

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest

from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Withheld, copy_for
from afterword.sharing.leaks.repeats import repeats
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import KINDS_FOR, SharedCopy, copy_of
from afterword.workbook.proposal import length
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.withheld import printed
from afterword.workbook.wording.wording import shipped_wording
from support.canaries import canaries
from support.making import NAME, SERVICE, candidate, interview
from support.turns import some

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands

TOLD = "costs 87,531 at Brightwater Dental Group, says Marguerite Holmqvist on +1 937 555 0171"
PRIVATE = (
    Withheld(("salary", "walk_away"), "87531", amount=True),
    Withheld(("other", "employer", "name"), "Brightwater Dental Group"),
    Withheld(("other", "people", 0, "name"), "Marguerite Holmqvist"),
    Withheld(("other", "people", 0, "phone"), "+1 937 555 0171"),
)
NAMES = {leaf.name for leaf in PRIVATE}
COPIES = some([(audience, kind) for audience, kinds in KINDS_FOR.items() for kind in kinds], 8)


@cache
def a_copy(audience: Audience, kind: CopyKind) -> SharedCopy:
    """A copy of an interview in which every field is filled."""
    (name,) = canaries().interviews
    cases = cases_of(canaries(), dt.date(2027, 1, 28), shipped_wording())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(length, "overlong", lambda *_: None)  # a page with all keys is longer than one
        return copy_of(cases, Wish(name, audience, kind), shipped_wording())


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
        typed = (replace(leaf, text=TOLD),)
        leaks = repeats(replace(copy, shown=typed, printed=typed, withheld=PRIVATE))
        found = {leak.what for leak in leaks if leak.is_certain and leak.file == leaf.name}
        if found != NAMES:
            missed[leaf.name] = NAMES - found
    assert missed == {}


@pytest.mark.parametrize("key", ["note", "best_time", "city", "name", "organisation"])
def test_a_text_frees_nothing_that_stands_elsewhere(key: str) -> None:
    """What one field says of pay and of others is no word that they may be told in the next."""
    copy = a_copy(Audience.COACH, CopyKind.WORKBOOK)
    shown = (Withheld(("people", 0, key), TOLD), Withheld(("strengths", 0), TOLD))
    leaks = repeats(replace(copy, shown=shown, printed=shown, withheld=PRIVATE))
    assert {leak.what for leak in leaks if leak.file == "strengths.1"} == NAMES


def test_what_is_not_printed_is_not_counted_as_shown() -> None:
    """A sentence for a letter that is not due, a note on a figure: no reason for a coach to see what they name."""
    copy = a_copy(Audience.COACH, CopyKind.WORKBOOK)
    assert not any("note" in leaf.place and "findings" in leaf.place for leaf in copy.shown)
    unused = Withheld(("follow_ups", "add", 0, "say"), "All HR; above what I would take, says Marguerite Holmqvist.")
    assert list(printed([unused, copy.shown[0]], copy.wish, copy.pages)) == [copy.shown[0]]


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
    assert repeats(replace(copy, shown=(shown, again), printed=(shown, again))) == ()
    assert [leak.file for leak in repeats(replace(copy, shown=(again,), printed=(again,)))] == ["strengths.1"]


ELEVENTH = "2027-01-11"
DAYS = (
    "on 2027-01-11", "on January 11, 2027", "on 11 January", "on Mon Jan 11th", "on 1/11", "on 11/01/27", "am 11.1. war ich dort",
    "am 11. Januar", "le 11 janvier", "el 11 de enero", "on the eleventh of January",
)  # fmt: skip
NO_DAYS = ("on January 11, 2019", "on 11 plants", "1.11 times", "11 of 1,100", "the first of January", "on 1/12")


def became(text: str, *private: Withheld, days: tuple[Withheld, ...] = (), shown: tuple[Withheld, ...] = ()) -> str:
    """What becomes of a copy with this sentence of the candidate's own: stopped, asked about, or let through."""
    copy = replace(a_copy(Audience.COACH, CopyKind.WORKBOOK), withheld=private, days=days)
    own = (Withheld(("strengths", 0), text), *shown)
    leaks = repeats(replace(copy, shown=own, printed=shown))
    if any(leak.is_certain for leak in leaks):
        return "stopped"
    return "asked" if leaks else "through"


@pytest.mark.parametrize("text", DAYS)
def test_the_day_of_another_interview_is_asked_about(text: str) -> None:
    """In figures in either order, and with the name of the month, also in German, French or Spanish."""
    assert became(f"{text} I was elsewhere", days=(Withheld(("b", "held"), ELEVENTH),)) == "asked"


@pytest.mark.parametrize("text", NO_DAYS)
def test_another_day_is_no_question(text: str) -> None:
    """Another year, another day, a count: none of them tells when the other interview is."""
    assert became(f"I saw them {text} there", days=(Withheld(("b", "held"), ELEVENTH),)) == "through"


def test_the_days_of_others_are_those_that_the_reader_does_not_see() -> None:
    """When it was, until when they want an answer, when it begins; not the day that this plan has as well."""
    offer = {"received": "2027-01-12", "answer_by": "2027-01-29 17:00", "start": "2027-05-03"}
    other = interview(employer={"name": "Tidewater Health"}, held="2027-01-13 14:00", offer=offer)
    again = interview(held="2027-01-06")
    known = Workspace(candidate(), {NAME: interview(), "other": other, "again": again})
    cases = cases_of(known, dt.date(2027, 1, 19), shipped_wording())
    copy = copy_of(cases, Wish(NAME, Audience.COACH, CopyKind.WORKBOOK), shipped_wording())
    assert {day.name: day.text for day in copy.days} == {
        "other.offer.received": "2027-01-12",
        "other.offer.answer_by": "2027-01-29",
        "other.offer.start": "2027-05-03",
    }


def test_a_day_of_the_plan_is_no_day_that_a_reader_without_the_plan_knows() -> None:
    """The other interview is on the day of a weekly letter: a coach sees that day in the plan, an employer with a proposal does not."""
    other = interview(employer={"name": "Tidewater Health"}, held="2027-01-27 14:00")
    known = Workspace(candidate(), {NAME: interview(proposal=SERVICE), "other": other})
    cases = cases_of(known, dt.date(2027, 1, 19), shipped_wording())
    coachs = copy_of(cases, Wish(NAME, Audience.COACH, CopyKind.WORKBOOK), shipped_wording())
    employers = copy_of(cases, Wish(NAME, Audience.EMPLOYER, CopyKind.PROPOSAL), shipped_wording())
    assert "2027-01-27" in {str(step.due) for step in cases[NAME].plan.steps}
    assert [day.text for day in coachs.days] == []
    assert [day.text for day in employers.days] == ["2027-01-27"]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("T&P liked the chart, keep it in.", "asked"),
        ("T & P liked the chart.", "asked"),
        ("so much for T+P", "asked"),
        ("P&L reports were mine.", "through"),
        ("We ran a B&B for two years.", "through"),
        ("S&P liked the chart.", "through"),
    ],
)
def test_the_letters_of_a_firm_may_be_joined_by_a_sign(text: str, becomes: str) -> None:
    """Thornbury Pike is T&P to whoever works there; P&L and a B&B are nobody's."""
    assert became(text, Withheld(("b", "employer", "name"), "Thornbury Pike")) == becomes


COMMENT = "Stop apologising for the gap year in your letters."


@pytest.mark.parametrize(("private", "text", "becomes"), [
    (Withheld(("topics", 0), "they lost two clients over it", marked=True), "They lost two clients over it.", "stopped"),
    (Withheld(("topics", 0), "97 531", marked=True), "it is 97531 for me", "stopped"),
    (Withheld(("topics", 0), "two", marked=True), "I led two plants", "through"),
    (Withheld(("b", "role"), "Benefits Manager"), "I am also up for Benefits Manager", "asked"),
    (Withheld(("b", "role"), "Manager"), "I was a Manager there", "through"),
    (Withheld(("feedback", 0, "text"), COMMENT), COMMENT, "asked"),
    (Withheld(("feedback", 0, "text"), COMMENT), "I should stop apologising for the gap year", "asked"),
    (Withheld(("feedback", 0, "from"), "Henrik Sand"), "Henrik Sand has read this", "stopped"),
    (Withheld(("feedback", 0, "from"), "Henrik Sand"), "My coach Henrik has read this", "asked"),
    (Withheld(("b", "offer", "place"), "Dayton, two days at home"), "the other one is in Dayton", "asked"),
    (Withheld(("me", "referees", 2, "organisation"), "Fernhill Packaging"), "as at Fernhill Packaging", "asked"),
    (Withheld(("me", "referees", 2, "organisation"), "Fernhill Packaging"), "as at Fernhill", "asked"),
])  # fmt: skip
def test_what_is_private_by_its_place_is_found_in_own_words(private: Withheld, text: str, becomes: str) -> None:
    """What stands between brackets, another role and its place, a coach and what they said, the firm of a present boss."""
    assert became(text, private) == becomes


def test_what_is_private_is_so_under_another_key_too() -> None:
    """A comment that was typed again as a strength, or the least pay as one: the strength does not make it public."""
    feedback = [{"on": "2027-01-14", "from": "Henrik Sand", "about": "parts/salary", "text": COMMENT}]
    salary = {"walk_away": 97531, "currency": "USD"}
    value = interview(feedback=feedback, salary=salary, strengths=[COMMENT, "97531"])
    copy = copy_for(Audience.COACH, value, candidate())
    assert {("salary", "walk_away"), ("feedback", 0, "text")} <= {leaf.place for leaf in copy.withheld}


def test_a_proposal_does_not_show_how_referees_are_reached() -> None:
    """Their numbers are on the sheet of references; in a proposal they are as private as any other."""
    copy = a_copy(Audience.EMPLOYER, CopyKind.PROPOSAL)
    assert ("me", "referees", 0, "phone") in {leaf.place for leaf in copy.withheld}
    assert not any(leaf.place[0] in {"referees", "references"} for leaf in copy.shown)


def test_a_proposal_does_not_name_who_is_on_the_sheet_of_referees() -> None:
    """The employer may know them, and the city, from that sheet: in a proposal each is asked about, and stops nothing."""
    copy = a_copy(Audience.EMPLOYER, CopyKind.PROPOSAL)
    on_the_sheet = [leaf for leaf in copy.withheld if leaf.name in {"references.city", "references.referees.1.name"}]
    assert len(on_the_sheet) == 2
    for leaf in on_the_sheet:
        own = (Withheld(("proposal", "skill"), f"Ask about {leaf.text} there."),)
        leaks = repeats(replace(copy, shown=own, printed=()))
        assert {str(leak.certainty) for leak in leaks if leak.what == leaf.name} == {"doubtful"}


def test_a_coach_may_be_named_by_a_part_of_the_name() -> None:
    """The copy is for Maya, whose earlier comment is by Maya Lind: her own name is no find."""
    feedback = [{"on": "2027-01-14", "from": "Maya Lind", "about": "parts/salary", "text": "Warm and short."}]
    known = Workspace(candidate(), {NAME: interview(feedback=feedback)})
    cases = cases_of(known, dt.date(2027, 1, 19), shipped_wording())
    for reader, names in {"Maya": 0, "Maya Lind, Ohio": 0, "Henrik": 1}.items():
        copy = copy_of(cases, Wish(NAME, Audience.COACH, CopyKind.WORKBOOK, reader), shipped_wording())
        assert len([leaf for leaf in copy.withheld if leaf.place[-1] == "from"]) == names
