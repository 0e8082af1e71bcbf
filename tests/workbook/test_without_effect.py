"""What is typed and changes nothing is named, with what takes its place (E32)."""

import pytest

from afterword.workbook.advice.proposals import proposals
from afterword.workbook.advice.without_effect import without_effect
from afterword.workbook.wording.wording import shipped_wording
from support.making import (
    CONNECTION,
    JONES,
    REYES,
    SERVICE,
    Yaml,
    candidate,
    case,
    day,
    interview,
    planned,
    step,
)

OWN: Yaml = {**JONES, "connection": {"they_want": "a steady hand", "i_bring": "ten years of nights"}}
FIGURE: Yaml = {"source": "BLS", "figure": 4200, "currency": "USD", "per": "month", "payments_a_year": 13}

LEE: Yaml = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}


def told(me: Yaml | None = None, **keys: object) -> list[str]:
    value = case(interview(**keys), me=candidate(**(me or {})))
    return [problem.message for problem in without_effect(value)]


def test_a_link_beside_the_managers_own_is_named() -> None:
    """The letter has one link to what they need: the other one would be read by nobody."""
    (message,) = told(people=[OWN], connection=CONNECTION)
    assert message == "no letter links to this `connection`, as Angela Jones has one of their own"
    assert told(people=[OWN], connection=None) == told(connection=CONNECTION) == []


@pytest.mark.parametrize(
    ("key", "number", "messages"),
    [
        ("weeks_a_year", 46, ["`weeks_a_year` makes no year of pay by the month"]),
        ("hours_a_week", 37, []),
        ("days_a_year", 220, ["`days_a_year` makes no year of pay by the month"]),
        ("payments_a_year", 12, []),
    ],
)
def test_what_makes_no_year_of_a_pay_is_named(key: str, number: int, messages: list[str]) -> None:
    """Weeks make no year of pay by the month, whoever typed them thought of pay by the week."""
    assert told(salary={"researched": "yes", "findings": [{**FIGURE, key: number}]}) == messages


def test_the_hours_of_an_offer_are_in_the_acceptance() -> None:
    """They are named in the letter that says yes, whatever the pay is for."""
    terms = {"received": "2027-01-13", "base": 50000, "currency": "USD", "hours_a_week": 37, "start": "2027-03-01"}
    assert told(offer=terms) == []
    assert told(offer={**terms, "days_a_year": 220}) == ["`days_a_year` makes no year of pay by the year"]
    assert told(offer={**terms, "payments_a_year": 13}, salary={"opening": 4_000, "per": "month"}) == []


@pytest.mark.parametrize("zone", ["America/New_York", None])
def test_an_hour_for_emails_is_named_where_nothing_tells_it(zone: str | None) -> None:
    """Where both live by one clock no hour is told, so the one that was typed would be lost."""
    messages = told({"timezone": zone}, timezone="America/New_York", calendar={"send_at": "08:45"})
    assert messages == ["the hour is told only where their clock is not yours"]
    away = {"timezone": "America/Los_Angeles"}
    assert told(away, timezone="America/New_York", calendar={"send_at": "08:45"}) == []


def test_a_proposal_that_comes_after_the_day_it_is_wanted_is_named() -> None:
    """It goes with the first weekly letter; whoever wants it before that would wait."""
    (message,) = told(proposal={**SERVICE, "wanted_by": "2027-01-18"})
    assert message == "the proposal goes on Wed 20 Jan 2027, after the day by which it is wanted"
    assert told(proposal={**SERVICE, "wanted_by": "2027-01-25"}) == []


def test_the_sheet_is_ready_by_the_day_on_which_they_want_the_names() -> None:
    """An early date of theirs is the date of the sheet; a late one leaves it as early as it is."""
    early = interview(references=[{"who": "priya-shah"}], next_step={"references_by": "2027-01-18"})
    late = interview(references=[{"who": "priya-shah"}], next_step={"references_by": "2027-03-01"})
    plain = interview(references=[{"who": "priya-shah"}])
    assert step(planned(early), "references/sheet").due == day("2027-01-18")
    assert step(planned(late), "references/sheet").due == step(planned(plain), "references/sheet").due


PARK: Yaml = {"name": "Sue Park", "title": "Dr.", "family_name": "Park", "email": "sue@larkfield.example"}
SAID: Yaml = {"point": "the new hall", "connection": CONNECTION}


@pytest.mark.parametrize(
    ("of_person", "keys", "whys"),
    [
        ({**REYES, **SAID}, {}, ["Tom Reyes was not in the interview, as `is: recruiter` says"] * 2),
        ({**PARK, **SAID}, {"scored_panel": "yes"}, ["before a scored panel all letters thank alone"] * 3),
        ({**PARK, **SAID}, {"stage": "phone screen"}, ["the thank-you after a phone screen is short"] * 2),
        (
            {**PARK, **SAID},
            {"employer_said": {"no_thank_you": "yes"}},
            ["no thank-you goes to them, as they asked"] * 2,
        ),
        ({**PARK, **SAID}, {"panel_note": "one"}, ["the one note takes up Sue Park's `connection`"]),
        (
            {**PARK, "title": None, "connection": CONNECTION},
            {"panel_note": "one"},
            ["the one note greets whoever decides alone"],
        ),
        ({**PARK, **SAID}, {}, []),
        ({**PARK, "point": "the new hall"}, {"panel_note": "one"}, []),
        ({**PARK, **SAID}, {"interested": "no"}, []),
    ],
)
def test_what_somebody_said_and_no_letter_takes_up_is_named(of_person: Yaml, keys: Yaml, whys: list[str]) -> None:
    """A link or a point of one person stands in a letter to them, or the candidate is told why in none."""
    messages = told(people=[JONES, of_person], **keys)
    assert [message.partition(": ")[2] for message in messages] == whys
    assert all(message.startswith("no letter takes up this `") for message in messages)


@pytest.mark.long
def test_a_no_to_samples_beside_those_that_were_given_is_named() -> None:
    """Whoever has shown samples of their work can show some, whatever the other key says."""
    asked = {"waiting_for": {"what": "the trial shift"}}
    assert told(next_step=asked) == []
    assert told(next_step={**asked, "booked": "2027-01-29"}) == [
        "no email asks for this result, as no letters go or the next round is fixed"
    ]
    given = {"samples_given": ["a storyboard"]}
    assert told(next_step={**given, "samples": "no"}) == ["`samples: no` changes nothing beside `samples_given`"]
    assert (
        told(next_step={**given, "samples": "yes"}) == told(next_step=given) == told(next_step={"samples": "no"}) == []
    )


@pytest.mark.long
def test_what_is_for_a_week_without_a_letter_is_named() -> None:
    """With a day by which they decide, weekly letters go from the second week to the sixth."""
    said = {"decide_by": "2027-01-29"}
    late = {"i_bring": "ran a night shift", "week": 7}
    assert told(employer_said=said, evidence=[late]) == [
        "no weekly letter goes in week 7: they go in weeks 2, 3, 4, 5 and 6"
    ]
    early = [{"about": "the rota", "say": "A list might help.", "week": 1}]
    assert told(employer_said=said, thoughts=early) == [
        "no weekly letter goes in week 1: they go in weeks 2, 3, 4, 5 and 6"
    ]
    wanted = {"before_they_decide": [1]}
    assert told(employer_said=said, thoughts=early, follow_ups=wanted) == []
    assert told(evidence=[late]) == []
    assert told(evidence=[late], outcome={"result": "rejected", "on": "2027-01-14"}, employer_said=said) == []


def test_what_one_brings_before_a_scored_panel_is_named() -> None:
    """All letters thank alone there; where nobody typed that it is scored, the way out is told."""
    people = [JONES, {"name": "Sue Park", "is": "interviewer"}]
    named = "no letter takes up this `strengths`: before a scored panel all letters thank alone"
    assert named in told(people=people, scored_panel=True, strengths=["calm"])
    public = {"name": "Larkfield Council", "country": "US", "setting": "public"}
    value = case(interview(people=people, employer=public, strengths=["calm"]))
    helps = {str(problem.help) for problem in without_effect(value)}
    assert helps == {"keep it for the next round; if answers are not scored here, write `scored_panel: no`"}
    assert named not in told(people=people, employer=public, strengths=["calm"], scored_panel=False)


def test_a_week_without_a_letter_is_advised_by_what_is_still_to_go() -> None:
    """Nobody is sent back to a week whose letter has gone, and no link or sentence is told of twice (E32)."""
    thought = [{"about": "the rota", "say": "A list might help.", "week": 2}]
    log = [{"on": "2027-01-20", "did": "follow-up/week-1"}]
    said = {"decide_by": "2027-03-05"}
    value = case(interview(employer_said=said, thoughts=thought, log=log), "2027-01-27")
    found = [(each.message, each.help) for each in without_effect(value)]
    assert found == [
        (
            "no weekly letter goes in week 2: they go in weeks 1 and 7",
            "write `week: 7`; to write before they decide as well, `before_they_decide: [2]` under `follow_ups`",
        )
    ]
    over = case(interview(employer_said=said, thoughts=thought, log=log), "2027-02-10")
    assert [each.help for each in without_effect(over)] == ["write `week: 7`"]
    added = {"add": [{"week": 2, "say": "I passed the examination."}]}
    assert told(employer_said=said, follow_ups=added) == []


COUNCIL: Yaml = {"people": [JONES, {"name": "Sue Park", "is": "interviewer"}], "scored_panel": True}


@pytest.mark.parametrize(
    ("keys", "why", "instead"),
    [
        ({"people": [JONES, LEE]}, "everything goes through the agency", "ask the agency whom it should go to"),
        (COUNCIL, "answers are scored against fixed criteria", "keep it for the next round"),
        ({"stage": "phone-screen"}, "a proposal comes after you have met", "the file of the next round"),
        ({"employer_said": {"do_not_contact": True}}, "they asked you not to get in touch", "take it out"),
        ({"interested": "no"}, "", ""),
        ({}, "", ""),
    ],
)
def test_a_proposal_that_nobody_may_be_sent_is_named(keys: Yaml, why: str, instead: str) -> None:
    """Who writes one where none goes hears why before anybody waits for it, in the words of every door (E11, E29, E32, E54)."""
    found = [*proposals(case(interview(proposal=SERVICE, **keys)), shipped_wording())]
    assert [why in each.message and instead in str(each.help) for each in found] == [True][: bool(why)]


NEWS: Yaml = {"week": 1, "says": "They won an award.", "comment": "What a fine result."}
LINE: Yaml = {"week": 1, "say": "I tried your ordering page."}
NIGHTS: Yaml = {"i_bring": "six years of night shifts"}


@pytest.mark.long
@pytest.mark.parametrize(
    ("keys", "has_it"),
    [
        ({"news": [NEWS, {**NEWS, "week": 2}]}, "the letter of an earlier week"),
        ({"follow_ups": {"add": [LINE, {"week": 3, "say": "I tried your ordering page"}]}}, "the letter of an earlier week"),
        ({"thoughts": [{"about": "the rota", "say": "A list might help."}] * 2}, "`thoughts` above"),
        ({"evidence": [NIGHTS, {**NIGHTS, "they_want": "a steady hand"}]}, "`evidence` above"),
        ({"evidence": [{"i_bring": CONNECTION["i_bring"], "week": 2}]}, "`connection`"),
        ({"evidence": [NIGHTS, {"i_bring": "four years of days"}]}, ""),
        ({"news": [NEWS, {**NEWS, "week": 2}], "outcome": {"result": "filled", "on": "2027-01-13"}}, ""),
    ],
)  # fmt: skip
def test_what_was_typed_for_two_letters_is_named(keys: Yaml, has_it: str) -> None:
    """Nobody is told a thing twice, so whoever typed it for two weeks hears which letter goes without it (E32, E56)."""
    named = [message for message in told(**keys) if message.endswith("nobody is told it twice")]
    assert named == [f"{has_it} has this already, and nobody is told it twice"][: bool(has_it)]


def test_of_two_keys_for_one_thing_the_one_that_does_not_count_is_named() -> None:
    """The day of a call beside the first of several days, and both names of a card: whoever typed both hears which one counts."""
    me = {"referees": [{"id": "ann", "name": "Ann Lee", "email": "ann@a.example", "said_yes": "yes"}]}
    ann = {"who": "ann", "calls_from": "2027-01-25"}
    assert told(me, references=[{**ann, "calls_on": "2027-01-26"}]) == [
        "`calls_from` changes nothing beside `calls_on`"
    ]
    assert told(me, references=[{**ann, "calls_by": "2027-01-26"}], cards="yes") == []
    no = {"referees": [{**me["referees"][0], "said_yes": "no"}]}
    called = [{"who": "ann", "called": "2027-01-13"}]
    (message,) = told(no, references=called)
    assert message == "`called` says that Ann Lee spoke for you, and me.yaml has `said_yes: no`"
    assert told(me, references=called) == told(no, references=[{"who": "ann"}]) == []
    assert told(cards="yes", posted_note="no") == ["`posted_note` changes nothing beside `cards`"]


def test_what_is_for_weekly_letters_after_a_phone_screen_is_named() -> None:
    """There are none until one has met the hiring manager."""
    named = "no letter takes up this `strengths`: there are no weekly letters after a phone screen"
    assert named in told(stage="phone-screen", strengths=["calm"])


def test_what_nobody_answers_and_one_note_to_one_are_named() -> None:
    """Preparation is answered by nobody, and one person is no panel."""
    entry = {"on": "2027-01-14", "did": "next-step/research-employer", "answered": True}
    assert told(log=[entry]) == ["`next-step/research-employer` goes to nobody who could answer"]
    assert told(log=[{**entry, "did": "thank-you/angela-jones"}]) == []
    assert told(panel_note="one") == ["`panel_note` changes nothing, as you met one person"]


@pytest.mark.parametrize(
    ("did", "people", "help_"),
    [
        ("thank-you/kim-lee", [JONES, LEE], ""),
        ("pass-on/kim-lee", [JONES, LEE], "write `did: pass-on/angela-jones`"),
        (
            "pass-on/kim-lee",
            [JONES, {"name": "Sam Poe", "is": "interviewer"}, LEE],
            "write `did: pass-on/angela-jones`",
        ),
        ("pass-on/angela-jones", [JONES, LEE], ""),
        ("thank-you/angela-jones", [JONES, LEE], ""),
        ("thank-you/kim-lee", [JONES, {**LEE, "is": "interviewer"}], ""),
    ],
)
def test_a_mail_logged_by_whoever_only_carries_notes_names_the_step_that_counts(
    did: str, people: list[Yaml], help_: str
) -> None:
    """Who ticked a mail to pass on to the consultant is told which step it was; thanks to the consultant are thanks."""
    value = case(interview(people=people, log=[{"on": "2027-01-13", "did": did}]))
    helps = [
        problem.help.removeprefix("if that mail has gone, ") for problem in without_effect(value) if problem.span.line
    ]
    assert [each for each in helps if "pass-on" in each] == [help_][: bool(help_)]


def test_a_third_topic_is_named_where_an_answer_to_a_no_recalls_two() -> None:
    """The letter about the end recalls two topics; a third is for the thanks, and nobody drops it without a word (E32)."""
    no = {"result": "rejected", "on": "2027-01-13"}
    topics = ["the move of the store", "the new rota", "the night desk"]
    (message,) = told(topics=topics, outcome=no)
    assert message == "the letter that is still to go takes up no `topic`, which is for thanks"
    assert told(topics=topics[:2], outcome=no) == told(topics=topics) == []
