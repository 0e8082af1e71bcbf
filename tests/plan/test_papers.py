"""A paper that somebody asked for has its day, is promised in their thank-you, and goes with an email of its own."""

import pytest

from afterword.plan.steps import Kind, State
from support.making import JONES, Yaml, body, day, drafts, ids, interview, planned, step

ORLA: Yaml = {
    "name": "Orla Quinn",
    "salutation": "Dear Orla",
    "email": "orla@larkfield.example",
    "point": "the two new clerks",
}
SEND = "send-paper/orla-quinn"


def asked(what: str = "my Garda vetting letter", **changes: object) -> Yaml:
    """She asked for it."""
    return {"people": [JONES, {**ORLA, "asked_for": what, **changes}]}


@pytest.mark.long
def test_it_is_to_go_by_the_day_that_they_named() -> None:
    """By Friday, if they said so; else two working days after the talk; a tick ends it, and without it there is no such step."""
    assert step(planned(interview(**asked(asked_for_by="2027-01-22"))), SEND).due == day("2027-01-22")
    assert step(planned(interview(**asked())), SEND).due == day("2027-01-15")
    done = interview(**asked(), log=[{"on": "2027-01-14", "did": SEND}])
    assert step(planned(done, "2027-01-14"), SEND).state is State.DONE
    assert SEND not in ids(planned(interview(people=[JONES, ORLA])))


@pytest.mark.parametrize(
    ("changes", "is_due"),
    [
        ({"outcome": {"result": "rejected", "on": "2027-01-14"}}, False),
        ({"outcome": {"result": "accepted", "on": "2027-01-14"}}, True),
        ({"interested": "no"}, False),
    ],
)
def test_who_said_yes_owes_it_still_and_who_was_turned_down_does_not(changes: Yaml, is_due: bool) -> None:  # noqa: FBT001  (a column of the table)
    """Vetting comes before the first day of work; after a no nobody wants it."""
    plan = planned(interview(**asked(), **changes), "2027-01-14")
    assert bool(plan.open_of(Kind.SEND_PAPER)) == is_due


@pytest.mark.long
def test_their_thank_you_says_that_it_comes_and_no_other_does() -> None:
    """With the day, if it is still ahead; once it has gone the letter says nothing of it, and no letter offers what was asked for."""
    letters = drafts(interview(**asked(asked_for_by="2027-01-18")))
    assert (
        "I'll send you my Garda vetting letter by Monday, January 18, as you asked."
        in letters["thank-you/orla-quinn"].body
    )
    assert "If there is anything I can send you" not in letters["thank-you/orla-quinn"].body
    assert "Garda" not in letters["thank-you/angela-jones"].body
    assert "in the next few days, as you asked." in drafts(interview(**asked()))["thank-you/orla-quinn"].body
    gone = interview(**asked(), log=[{"on": "2027-01-13", "did": SEND}])
    assert "Garda" not in drafts(gone)["thank-you/orla-quinn"].body
    of_the_decider = interview(people=[{**JONES, "asked_for": "two work samples"}])
    assert (
        "I will send you two work samples in the next few days, as you asked."
        in drafts(of_the_decider)["thank-you/angela-jones"].body
    )


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("my Garda vetting letter", "my Garda vetting letter"),
        ("Garda vetting letter", "my Garda vetting letter"),
        ("send her my portfolio", "my portfolio"),
        ("To send them your certificates.", "my certificates"),
        ("a copy of my degree", "a copy of my degree"),
        ("Portfolio", "my portfolio"),
        ("one grant application that I wrote", "one grant application that I wrote"),
        ("five photographs of my work", "five photographs of my work"),
        ("proof of address and my PPS number", "proof of address and my PPS number"),
    ],
)
def test_what_they_asked_for_is_told_as_a_thing(typed: str, told: str) -> None:
    """However it was typed, the email that brings it is right English; as a thing that one sends (E34)."""
    letters = drafts(interview(**asked(typed)))
    assert (
        f"As you asked when we talked about the HR Business Partner role, I've attached {told}." in letters[SEND].body
    )
    assert f"send you {told} in the next few days" in letters["thank-you/orla-quinn"].body


def test_what_is_no_thing_goes_without_its_name() -> None:
    """What they asked for in a sentence is sent all the same, and `as you asked` is said once (E34)."""
    letters = drafts(interview(**asked("they want me to show what I did last year")))
    sent = "I've attached what you asked me for when we talked about the HR Business Partner role."
    assert letters[SEND].body.startswith(f"Dear Orla,\n\n{sent}")
    assert "send you what you asked me for in the next few days" in letters["thank-you/orla-quinn"].body


@pytest.mark.long
def test_what_is_said_of_the_paper_goes_on_with_it_and_a_wish_stands_with_the_close() -> None:
    """The reader learns what it is in one breath; what one looks forward to is no afterthought of that (E34, E38)."""
    wish = "I am looking forward to the federal application."
    lines = [{"of": SEND, "say": wish}, {"of": SEND, "say": "It won $180,000. I wrote all of it but page 7."}]
    told, close = drafts(interview(**asked("an application that I wrote"), lines=lines))[SEND].body.split("\n\n")[1:3]
    assert (
        "I've attached an application that I wrote. It won $180,000. I wrote all of it but page 7. I think this" in told
    )
    assert close == f"{wish} If you need anything else, just let me know."


@pytest.mark.long
def test_through_an_agency_the_consultant_is_asked_to_pass_it_on() -> None:
    """Nobody writes past the agency."""
    consultant = {
        "name": "Ruth Adler",
        "is": "agency consultant",
        "agency": "Ohio Staffing",
        "email": "ruth@staffing.example",
    }
    letter = drafts(interview(people=[JONES, {**ORLA, "asked_for": "my certificates"}, consultant]))[SEND]
    assert letter.to
    assert letter.to.email == "ruth@staffing.example"
    assert "asked me for my certificates, and I have attached" in letter.body


def test_the_next_round_does_not_ask_for_it_again() -> None:
    """It was asked for in one talk, and is sent once (E42)."""
    from afterword.interview.reading.rounds import known_to_all  # noqa: PLC0415  (this test alone needs it)
    from support.making import candidate  # noqa: PLC0415

    first = interview(**asked())
    second = interview(held="2027-01-27", follows="one")
    rounds = known_to_all({"one": first, "two": second}, candidate())
    assert not any(person.asked_for for person in rounds["two"].people)


@pytest.mark.long
def test_a_long_thank_you_still_says_that_what_they_asked_for_comes() -> None:
    """What one promises is never what a letter leaves out to be short (S14)."""
    thoughts = [
        {
            "about": f"the {name}",
            "say": f"Opening the {name} at night would cost less than {'the people who leave, and ' * 14}more",
        }
        for name in ("canteen", "office")
    ]
    told = interview(
        people=[{**JONES, "asked_for": "my forklift licence"}],
        thoughts=thoughts,
        employer_said={"decide_by": "2027-01-15"},
    )
    assert "I will send you my forklift licence in the next few days, as you asked." in body(
        drafts(told)["thank-you/angela-jones"]
    )
