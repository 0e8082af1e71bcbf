"""The letters: what stands in each, in which order, and what never does. S4-S37, E7, E10-E16, E20-E23, E31."""

import datetime as dt
import itertools
import re
import unicodedata

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from afterword.interview.model.interview import Interview
from afterword.plan.steps import Kind
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import shipped_wording
from support.making import (
    CONNECTION,
    FULL,
    JONES,
    REYES,
    SERVICE,
    Drafts,
    body,
    candidate,
    day,
    drafts,
    every_case,
    interview,
    seen,
    thank_you,
)
from support.pages import page_of
from support.turns import drawn, some

# The seed's sample emails, sentence by sentence. Ours have the same elements and none of these sentences.
SEED = [
    "Thank you for meeting with me to discuss the HR Business Partner position.",
    "It was a pleasure to meet you and I truly appreciate your time today.",
    "Thank you for your time today to discuss the HR Business Partner position.",
    "It was nice to meet you, and also to learn about what you're seeking to accomplish through this role.",
    (
        "After hearing your description of the successful candidate, I'm confident my ability to build strong relationships "
        "across an organization and the political savvy to navigate all levels of a company position me as a solid candidate."
    ),
    "I will follow up with you next week to see if you have any questions and to discuss the status of my candidacy.",
    "I hope you are doing well and having a good week.",
    (
        "I am following up to express my continued interest in the HR Business Partner role, and to discover the status of "
        "my candidacy for the position."
    ),
    "Based on our discussion of the importance of customer service, I thought you'd enjoy this article.",
    "I look forward to hearing from you.",
]
STOCK = shipped_wording().packs.stock_phrases()
CASES = every_case()
TRIED = dict(some([*CASES.items()][1:], 2))
_WRITTEN: dict[tuple[int, str], Drafts] = {}
each_case = pytest.mark.parametrize(("value", "today"), TRIED.values(), ids=TRIED)


def written(value: Interview, today: str) -> Drafts:
    """The drafts of a worked case, which are written once for all that is asked of them."""
    case = (id(value), today)  # CASES keeps each of them
    if case not in _WRITTEN:
        _WRITTEN[case] = drafts(value, today)
    return _WRITTEN[case]


PHASES = (Phase.explicit, Phase.generate, Phase.shrink)
WITHOUT_ADDRESS = {**JONES, "email": None}
SILENT = {**REYES, "shares_contacts": "no"}


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text)


def _in_order(text: str, *parts: str) -> bool:
    return re.search(".*?".join(parts), text, re.DOTALL | re.IGNORECASE) is not None


def _plain(text: str) -> str:
    return " ".join(text.replace("\u2019", "'").lower().split())


# What holds for every draft of every interview


@pytest.mark.long
@each_case
def test_a_draft_that_is_ready_has_no_gap_in_its_text(value: Interview, today: str) -> None:
    """Nothing to fill in is left in a text that counts as ready (S28, E20)."""
    found = [each for each in written(value, today).values() if each.complete]
    left = r"\[|\]|<|>|\{|\}|\bNone\b|\bInsert\b|\bADD\b|XX"
    assert [each.body for each in found if re.search(left, each.body + each.subject)] == []


@pytest.mark.long
@each_case
def test_a_draft_names_the_position(value: Interview, today: str) -> None:
    """The job title stands in every draft (S21)."""
    assert [each.id.within for each in written(value, today).values() if value.role not in each.body] == []


@pytest.mark.long
@each_case
def test_a_draft_begins_with_a_greeting_and_ends_with_the_whole_name(value: Interview, today: str) -> None:
    """`Dear …,` first; `Best regards,` and the candidate's name last (S20)."""
    letter = r"Dear [^\n]+,\n\n.*\n\nBest regards,\nJane Doe"
    assert [
        each.body for each in written(value, today).values() if not re.fullmatch(letter, each.body, re.DOTALL)
    ] == []


@pytest.mark.long
@each_case
def test_a_mail_greets_the_person_it_is_addressed_to(value: Interview, today: str) -> None:
    """Nobody opens a mail that begins with somebody else's name (S7, S20, E12)."""
    people = {
        each.email: phrases.salutation(shipped_wording().words, each, value.employer.country)
        for each in value.people
        if each.email
    }
    mails = [each for each in written(value, today).values() if each.to and each.to.email in people]
    assert [each.id.within for each in mails if not each.body.startswith(people[each.to.email] + "\n")] == []


@pytest.mark.long
@each_case
def test_a_draft_is_set_cleanly(value: Interview, today: str) -> None:
    """No double spaces, no space before a comma or a line end, never two empty lines (S14)."""
    untidy = r"  |[ \t]\n|\n{3,}| [,.;:?!]|\.\.|,,|^\s|\s$"
    assert [each.body for each in written(value, today).values() if re.search(untidy, each.body)] == []


@each_case
def test_a_draft_has_no_stock_phrase(value: Interview, today: str) -> None:
    """Nothing that a hundred other candidates write (E31)."""
    assert [
        (each.id.within, phrase)
        for each in written(value, today).values()
        for phrase in STOCK
        if phrase in _plain(each.body)
    ] == []


@each_case
def test_a_draft_repeats_no_sentence_of_the_seed(value: Interview, today: str) -> None:
    """Same elements, our own words: none of the sample sentences occurs (E31)."""
    texts = [_plain(each.body) for each in written(value, today).values()]
    assert [each for each in SEED for text in texts if _plain(each).rstrip(".") in text] == []


@each_case
def test_a_subject_is_short_and_begins_with_the_position(value: Interview, today: str) -> None:
    """At most sixty characters, the position first, after "Re:" in a thread; a card has none (S21)."""
    subjects = [each.subject for each in written(value, today).values() if each.kind is not Kind.CARD]
    assert [each for each in subjects if len(each) > 60 or not each.removeprefix("Re: ").startswith(value.role)] == []


@each_case
def test_a_draft_holds_nothing_private(value: Interview, today: str) -> None:
    """The least one would accept and the debrief stand in no letter; pay only in the answer to an offer (S16, E17)."""
    private, pay = ("97531", "97,531", "understaffed"), ("104000", "104,000", "128,000", "128000")
    found = written(value, today)
    texts = " ".join(each.subject + each.body for each in found.values())
    assert [each for each in private if each in texts] == []
    with_pay = {name for name, each in found.items() if any(figure in each.body for figure in pay)}
    assert with_pay <= {"offer/counter", "offer/accept"}


@given(
    point=st.booleans(),
    connection=st.booleans(),
    aim=st.booleans(),
    email=st.booleans(),
    recruiter=st.booleans(),
    interested=st.booleans(),
    one=st.booleans(),
    met=st.booleans(),
    offer=st.booleans(),
    late=st.integers(0, 60),
)
@settings(deadline=None, max_examples=drawn(50), derandomize=True, database=None, phases=PHASES)
def test_whatever_is_left_out_no_ready_draft_has_a_hole(late: int, **has: bool) -> None:
    """Any mixture of typed and missing keys gives whole letters, or letters that say what they lack (S17, S28, E20)."""
    jones = {
        **JONES,
        "email": JONES["email"] if has["email"] else None,
        "met_before": "yes" if has["met"] else "no",
        "point": "the night shift" if has["point"] else None,
    }
    value = interview(
        people=[jones, {"name": "Sam Whitaker"}, *([REYES] if has["recruiter"] else [])],
        interested="yes" if has["interested"] else "no",
        connection=CONNECTION if has["connection"] else None,
        role_aim="bring the plants together" if has["aim"] else None,
        panel_note="one" if has["one"] else "each",
        offer={"received": "2027-01-20"} if has["offer"] else None,
    )
    for each in drafts(value, value.held.on + dt.timedelta(days=late)).values():
        assert not each.complete or "[ADD" not in each.body
        assert not each.complete or each.to is not None or each.note


# The thank-you when interested


def test_the_interested_thank_you_has_its_elements_in_order() -> None:
    """Thanks and position, pleasure, what the role is for, the connection, the promise, the sign-off (S19)."""
    text = thank_you(interview(role_aim="bring the plants together")).body
    assert _in_order(
        text,
        r"^Dear Ms\. Jones,\n\n",
        r"thank you[^.]*today[^.]*HR Business Partner",
        r"(enjoyed|pleasure|glad)[^.]*meet",
        r"bring the plants together",
        r"build relationships across plants\. I would bring eight years of multi-site relationship building",
        r"in touch next week[^.]*questions[^.]*where things stand",
        r"\n\nBest regards,\nJane Doe$",
    )


def test_the_interested_thank_you_says_that_the_job_is_wanted() -> None:
    """There is a sentence of interest or fit (S9)."""
    assert re.search(r"I would very much like this job", thank_you(interview()).body)


def test_the_interested_thank_you_is_brief() -> None:
    """At most 150 words between greeting and sign-off, in two paragraphs, with every optional part typed (S14)."""
    found = thank_you(interview(**FULL))
    assert len(body(found).split()) <= 150
    assert found.cautions == ()


@pytest.mark.long
def test_a_thank_you_that_grows_too_long_says_so() -> None:
    """Over 150 words the draft carries a warning with the number of words (S14)."""
    long = {"they_want": "calm " * 50, "i_bring": "care " * 50}
    found = thank_you(interview(connection=long, role_aim="bring " * 20 + "all together"))
    assert len(found.cautions) == 1
    assert "150" in found.cautions[0]


def test_one_connection_and_no_more() -> None:
    """Three strengths and three wants are typed; the letter holds the one link that was chosen (S15)."""
    value = interview(
        strengths=["an SHRM certificate", "a knack for organisational politics", "fluent Spanish"],
        people=[{**JONES, "looking_for": ["calm under pressure", "reads the room", "works with data"]}],
    )
    text = thank_you(value).body
    assert text.count("you want to") == 1
    assert "build relationships across plants" in text
    absent = ("SHRM", "politics", "Spanish", "calm under", "reads the room", "works with data")
    assert [each for each in absent if each in text] == []


@pytest.mark.long
def test_without_anything_recorded_nothing_is_invented() -> None:
    """No connection typed: the gap is marked, the draft is not ready, and the page lists what to add (S17, E20)."""
    value = interview(connection=None)
    found = thank_you(value)
    assert not found.complete
    assert "[ADD:" in found.body
    assert "you need" not in found.body
    assert any("what they said they look for" in gap for gap in found.gaps)
    assert [each.draft.id.within for each in seen(value).not_ready] == ["thank-you/angela-jones"]


def test_a_draft_that_is_not_ready_never_becomes_a_mail_file() -> None:
    """Neither a file to open nor a link to click until it is whole (E20)."""
    view = seen(interview(connection=None))
    lacking = next(each for each in view.drafts if each.draft.id.within == "thank-you/angela-jones")
    assert (lacking.eml, lacking.mailto) == (None, None)


def test_the_thank_you_goes_to_the_address_that_was_typed() -> None:
    """To Ms. Jones at her own address, dated the day of the interview (S4, E12)."""
    found = thank_you(interview())
    assert found.to is not None
    assert (found.to.name, found.to.email, found.on) == ("Angela Jones", JONES["email"], day("2027-01-13"))


@pytest.mark.long
@pytest.mark.parametrize(
    ("changes", "promise"),
    [
        ({}, "in touch next week to see"),
        ({"employer_said": {"contact_on": "2027-01-27"}}, "in touch in two weeks, as you asked,"),
        ({"employer_said": {"contact_on": "2027-01-29"}}, "in touch on Friday, January 29, as you asked,"),
        ({"employer_said": {"decide_by": "2027-01-13"}}, "in touch later this week to see"),
        (
            {"employer_said": {"decide_by": "2027-01-27"}},
            "If you have any questions before Wednesday, January 27, please just ask. If it takes longer, I will be in touch later that week",
        ),
        (
            {"held": "2026-12-23", "calendar": {"pause_over_holidays": "yes"}},
            "in the first full week of January to see",
        ),
    ],
)
def test_the_thank_you_promises_the_first_date_of_the_plan(changes: dict[str, object], promise: str) -> None:
    """The words for the next contact are those of the first follow-up (S22, S33)."""
    assert promise in thank_you(interview(**changes)).body


@pytest.mark.parametrize(
    "changes", [{"next_step": {"booked": "2027-01-20"}}, {"outcome": {"result": "filled", "on": "2027-01-13"}}]
)
def test_the_thank_you_promises_nothing_that_is_off(changes: dict[str, object]) -> None:
    """With a next round fixed, or an end known, no follow-up is announced (S22, E9)."""
    found = drafts(interview(**changes)).get("thank-you/angela-jones")
    assert found is None or "in touch" not in found.body


@pytest.mark.parametrize(
    ("today", "when"),
    [
        ("2027-01-14", "yesterday"),
        ("2027-01-15", "on Wednesday"),
        ("2027-01-19", "on Wednesday"),
    ],
)
def test_a_late_thank_you_is_true_short_and_without_apology(today: str, when: str) -> None:
    """Not today any more but the day it was; no sorry; and the weekly dates stay as they were (S23, E16)."""
    text = thank_you(interview(), today).body
    assert f"talk with me {when} about" in text
    assert "today" not in text
    assert not re.search(r"sorry|apolog|late\b|delay", text, re.IGNORECASE)
    assert ("I meant to write sooner." in text) == (today > "2027-01-19")
    assert drafts(interview(), today)["follow-up/week-2"].on == day("2027-01-27")


def test_a_thank_you_that_was_sent_keeps_its_words() -> None:
    """Sent on the day, it still says today when the workbook is built a week later (S23)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    assert "today" in thank_you(interview(log=log), "2027-01-22").body


@pytest.mark.long
@pytest.mark.parametrize("interested", ["yes", "no"])
def test_who_had_met_before_is_not_told_it_was_nice_to_meet(interested: str) -> None:
    """With `met_before` no draft speaks of meeting for the first time (S23)."""
    value = interview(interested=interested, people=[{**JONES, "met_before": "yes"}])
    assert "again" in thank_you(value).body
    assert not [
        each.id.within for each in drafts(value).values() if re.search(r"\b(meet|meeting|met) you\b", each.body)
    ]


# The thank-you when not interested

TYPED = {
    "interested": "no",
    "role": "Staff Nurse",
    "strengths": ["ten years in cardiology"],
    "connection": {"they_want": "lead a night team", "i_bring": "calm nights"},
    "role_aim": "shorten the waiting list",
    "topics": ["the rota"],
    "debrief": "The unit felt understaffed.",
    "people": [{**JONES, "looking_for": ["stamina"], "point": "the new ward"}],
}


def test_without_interest_the_thank_you_is_thanks_alone() -> None:
    """Thanks for meeting about the position, pleasure, appreciation of the time, sign-off: nothing more (S10, S18)."""
    text = thank_you(interview(interested="no")).body
    assert _in_order(
        text, "^Dear Ms. Jones,", "thank you for meeting", "HR Business Partner", "pleasure", "appreciate the time"
    )
    assert not re.search(
        r"touch|follow|interest|fit\b|question|look forward|hope|however|unfortunately",
        body(thank_you(interview(interested="no"))),
    )


def test_without_interest_the_thank_you_has_sixty_words_at_most() -> None:
    """Short: sixty words between greeting and sign-off (S14)."""
    assert len(body(thank_you(interview(interested="no"))).split()) <= 60


@pytest.mark.long
@pytest.mark.parametrize("note", ["each", "one"])
def test_without_interest_nothing_that_was_typed_gets_out(note: str) -> None:
    """Strengths, wants, aims and reasons stay at home, with one note to the panel too (S10, S11, S16)."""
    people = [*TYPED["people"], {"name": "Sam Whitaker", "email": "sam@b.example", "point": "the night bus"}]  # type: ignore[misc]
    texts = " ".join(each.body for each in drafts(interview(**{**TYPED, "people": people}, panel_note=note)).values())
    typed = (
        "cardiology",
        "night team",
        "calm nights",
        "waiting list",
        "rota",
        "understaffed",
        "stamina",
    )
    assert [each for each in typed if each in texts] == []
    assert not re.search(r"looking for|you need|put that to work|that experience|want this job|in touch", texts)


def test_without_interest_not_even_what_they_talked_of_is_taken_up() -> None:
    """Greeting, thanks, pleasure, their time, the name, and nothing more: what one typed of the talk stays at home (S18)."""
    text = body(thank_you(interview(**TYPED)))
    assert "new ward" not in text
    assert text.count(".") == 2


@pytest.mark.parametrize("note", ["each", "one"])
def test_without_interest_nothing_is_lacking(note: str) -> None:
    """Courtesies need no connection: the drafts are ready as they are (S10, E20)."""
    people = [JONES, {"name": "Sam Whitaker", "email": "sam@b.example"}]
    found = drafts(interview(interested="no", connection=None, people=people, panel_note=note))
    assert [each.id.within for each in found.values() if not each.complete] == []


@pytest.mark.parametrize("changes", [{"interested": "no"}, {"interested": "no", "offer": {"received": "2027-01-20"}}])
def test_without_interest_the_relationship_stays_good(changes: dict[str, object]) -> None:
    """No criticism, no complaint, no comparison in the thank-you or in the decline (S13)."""
    texts = " ".join(each.body for each in drafts(interview(**changes)).values()).lower()
    wrong = (
        "unfortunately",
        "however",
        "another offer",
        "other offer",
        "better",
        "salary",
        "instead",
        "disappoint",
        "but ",
    )
    assert [each for each in wrong if each in texts] == []


def test_the_decline_is_thankful_and_clear() -> None:
    """Thanks, a clear no to the named position, something good, and no reason that is owed to nobody (S12, S13)."""
    text = drafts(interview(interested="no", offer={"received": "2027-02-05"}), "2027-02-05")["offer/decline"].body
    assert _in_order(
        text, "thank you", "HR Business Partner", "decided not to accept", "enjoyed|appreciate", "wish you"
    )
    assert not re.search(r"because|reason|salary", text)


# The panel

PANEL = [
    {
        "name": "Helen Park",
        "title": "Dr.",
        "family_name": "Park",
        "is": "hiring manager",
        "email": "p@b.example",
        "point": "the reliability of the fleet service",
    },
    {
        "name": "James O'Neill",
        "title": "Mr.",
        "family_name": "O'Neill",
        "email": "o@b.example",
        "point": "your code review culture",
    },
    {"name": "Sam Whitaker", "email": "w@b.example", "point": "the on-call load"},
    {
        "name": "Rowan Ellis",
        "title": "Mx.",
        "family_name": "Ellis",
        "email": "e@b.example",
        "point": "simulation tests",
    },
    {
        "name": "Anneliese Müller-Lüdenscheidt",
        "title": "Ms.",
        "family_name": "Müller-Lüdenscheidt",
        "point": "the customer pilots",
    },
    {"name": "Beth Lowe", "is": "coordinator", "email": "lowe@b.example"},
]


@pytest.mark.long
def test_each_of_a_panel_gets_a_note_of_their_own() -> None:
    """Five notes, each with its own greeting and its own point, no two alike (E10, E13)."""
    found = drafts(interview(people=PANEL, connection=None))
    notes = [each for each in found.values() if each.kind is Kind.THANK_YOU]
    assert {each.body.split("\n")[0] for each in notes} == {
        "Dear Dr. Park,",
        "Dear Mr. O'Neill,",
        "Dear Sam Whitaker,",
        "Dear Mx. Ellis,",
        "Dear Ms. Müller-Lüdenscheidt,",
    }
    assert len({body(each) for each in notes}) == 5
    for person in PANEL[:5]:
        assert sum(str(person["point"]) in each.body for each in notes) == 1


def test_the_note_for_the_one_without_address_waits_for_the_coordinator() -> None:
    """Beth Lowe is asked for it or to pass it on; the note is enclosed, and it has no address of its own (S6, S7, E12)."""
    found = drafts(interview(people=PANEL, connection=None))
    ask = found["pass-on/anneliese-muller-ludenscheidt"]
    assert ask.to is not None
    assert ask.to.email == "lowe@b.example"
    assert "Dear Ms. Müller-Lüdenscheidt," in ask.body
    assert "the customer pilots" in ask.body
    assert found["thank-you/anneliese-muller-ludenscheidt"].to is None


@pytest.mark.long
def test_whoever_has_no_email_is_thanked_by_hand() -> None:
    """Nobody can be asked for the address: the step says what to do all the same, and so does the page with the letter (S7)."""
    cook = {"name": "Luis Aranda", "is": "interviewer", "point": "the line"}
    shown = seen(interview(people=[JONES, cook]), "2027-01-13")
    (step,) = (one for one in shown.steps if one.id.within == "thank-you/luis-aranda")
    assert step.title == "Thank Luis Aranda: by hand, or by email once you have the address"
    assert step.detail.startswith("No address is known. Write the note by hand and hand it over")
    assert "It can be handed over on paper, too" in page_of(shown, "drafts")


@pytest.mark.long
def test_one_note_to_the_panel_names_everybody() -> None:
    """One draft, to the hiring manager, with the four others by name (E10)."""
    found = drafts(interview(people=PANEL, panel_note="one"))
    notes = [each for each in found.values() if each.kind in {Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON}]
    assert len(notes) == 1
    assert notes[0].to is not None
    assert notes[0].to.email == "p@b.example"
    assert notes[0].body.startswith("Dear Dr. Park,\n")
    for name in ("Mr. O'Neill", "Sam Whitaker", "Mx. Ellis", "Ms. Müller-Lüdenscheidt"):
        assert name in notes[0].body
    assert "Lowe" not in notes[0].body


@pytest.mark.long
@pytest.mark.parametrize(
    ("point", "strength", "said"),
    [
        (
            "the breakfast club",
            "set up a breakfast club for forty pupils",
            "the breakfast club. I set up one for forty pupils, so",
        ),
        ("testing at night", "built a rig for testing at night", "testing at night. I built a rig for just that, so"),
        ("the on-call load", "carried the on-call load", "the on-call load. I carried the on-call load, so"),
    ],
)
def test_what_they_talked_about_is_named_once(point: str, strength: str, said: str) -> None:
    """Right behind it, what you have done of it calls it `one` or `just that`, where that can only mean the same (E31)."""
    people = [PANEL[0], {**PANEL[2], "point": point}]
    assert said in drafts(interview(people=people, strengths=[strength]))["thank-you/sam-whitaker"].body


@pytest.mark.long
def test_a_panel_member_reads_what_you_have_of_what_they_talked_about() -> None:
    """A strength that speaks of their point, or of what they look for, stands in their note; the decider's link does not (E10, S15)."""
    people = [PANEL[0], PANEL[2], {**PANEL[3], "point": None, "looking_for": ["write simulation suites"]}, PANEL[1]]
    link = {"they_want": "keep the fleet up", "i_bring": "six years of fleet work"}
    strengths = ["six years of fleet work", "carried the on-call load for a year", "built simulation suites"]
    found = drafts(interview(people=people, connection=link, strengths=strengths))
    member = found["thank-you/sam-whitaker"].body
    assert "helpful to hear about the on-call load. I carried the on-call load" in member
    assert "writing simulation suites. I built simulation suites" in found["thank-you/rowan-ellis"].body
    assert "and I have been thinking about it since" not in member
    assert "fleet" not in member + found["thank-you/james-o-neill"].body
    assert "on-call" not in found["thank-you/james-o-neill"].body


@pytest.mark.long
@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("the new till, which starts in May", "about the new till, which starts in May, was especially useful"),
        ("Excel and Power BI reports", "about Excel and Power BI reports was especially useful"),
        ("invoices, orders and returns", "about invoices, orders and returns was especially useful"),
    ],
)
def test_a_point_closes_its_commas_and_keeps_its_names(point: str, said: str) -> None:
    """An afterthought is set off on both sides, a list is not, and the name of a program is nothing to do (E34)."""
    people = [PANEL[0], PANEL[1], {**PANEL[2], "point": point}]
    assert said in drafts(interview(people=people))["thank-you/sam-whitaker"].body


def test_what_a_panel_talked_about_is_one_list_that_can_be_read() -> None:
    """A topic with an `and` of its own is set off by a comma, so that each stays whole (E10, E34)."""
    people = [PANEL[0], {**PANEL[1], "point": "code and test reviews"}, PANEL[2]]
    note = drafts(interview(people=people, panel_note="one"))["thank-you/panel"].body
    assert "told me about code and test reviews, and Sam Whitaker about the on-call load, has stayed" in note


# By way of the recruiter


def test_the_recruiter_is_asked_for_the_address_or_to_pass_the_note_on() -> None:
    """One mail, both ways open, the thank-you enclosed; who reads it there is promised no mail of an unknown address (S6, S7)."""
    found = drafts(interview(people=[WITHOUT_ADDRESS, REYES]))
    ask = found["pass-on/angela-jones"]
    assert ask.body.startswith("Dear Tom Reyes,\n")
    assert _in_order(ask.body, "email address for Ms. Jones", "pass(ed)? (it |this |the note )?on")
    assert ask.subject.endswith(": thank you, and a small question")
    assert "Dear Ms. Jones,\n\nThank you for taking the time to talk with me" in ask.body
    assert "I will write to Tom Reyes next week about the next steps and any questions you may have." in ask.body
    assert "be in touch" not in ask.body


@pytest.mark.long
def test_a_recruiter_who_said_no_is_not_asked_again() -> None:
    """Only to pass the note on; the note lies ready by itself too (S7)."""
    found = drafts(interview(people=[WITHOUT_ADDRESS, SILENT]))
    ask = found["pass-on/angela-jones"]
    assert "pass on the note" in ask.body
    assert "address" not in ask.body
    note = found["thank-you/angela-jones"]
    assert (note.to, note.note) == (None, True)
    assert note.body.startswith("Dear Ms. Jones,\n")
    assert note.body in ask.body


def test_a_recruiter_without_address_leaves_the_mail_not_ready() -> None:
    """The way is known, the address is not: said so, and nothing made up (E12, E20)."""
    found = drafts(interview(people=[WITHOUT_ADDRESS, {**SILENT, "email": None}]))
    assert found["pass-on/angela-jones"].to is None
    assert not found["pass-on/angela-jones"].complete
    assert not found["follow-up/week-1"].complete


@pytest.mark.long
def test_a_recruiter_is_not_told_of_a_talk_that_was_with_somebody_else() -> None:
    """The talk was with Ms. Jones, so no mail to the recruiter says that you two had it (S23, S28)."""
    articles = [{"week": week, "url": f"https://a.example/{week}", "topic": "customer service"} for week in range(1, 8)]
    found = drafts(interview(people=[WITHOUT_ADDRESS, SILENT], articles=articles))
    mails = [each for each in found.values() if each.kind is Kind.FOLLOW_UP]
    assert all(each.to is not None and each.to.email == REYES["email"] and "a.example" in each.body for each in mails)
    wrong = r"\bwe (spoke|talked)\b|our conversation|you two"
    assert [each.id.within for each in mails if re.search(wrong, each.body, re.IGNORECASE)] == []


# The weekly follow-up


@pytest.mark.parametrize("week", range(1, 8))
def test_a_follow_up_has_its_elements_in_order(week: int) -> None:
    """A good wish, interest in the position and the question of its status, looking forward, sign-off (S26, S35)."""
    text = drafts(interview())[f"follow-up/week-{week}"].body
    assert _in_order(
        text,
        r"^Dear Ms\. Jones,\n\n",
        r"\b(I hope|Hope|Hopefully|I trust|I wish)\b[^.]*\.",
        r"(HR Business Partner)",
        r"\n\n[^\n]*(look forward|happy to hear|glad to wait|hear|reply|answer)",
        r"\n\nBest regards,\nJane Doe$",
    )
    assert re.search(r"interest|in mind|like to take it on|love to take on", text)
    assert re.search(r"where things stand|decision|timing|anything new|how far along|any news|by now", text)


@pytest.mark.long
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"employer_said": {"contact_on": "2027-01-15"}},
        {"employer_said": {"decide_by": "2027-01-14"}},
        {"employer_said": {"contact_on": "2027-01-29"}},
        {"held": "2026-12-23", "calendar": {"pause_over_holidays": "yes"}},
    ],
    ids=["weekly", "their date in two days", "decision tomorrow", "their date later", "paused"],
)
def test_no_two_weekly_emails_share_a_sentence(changes: dict[str, object]) -> None:
    """Whoever reads all of them never reads the same sentence twice (S26)."""
    mails = [each for each in drafts(interview(**changes)).values() if each.kind is Kind.FOLLOW_UP]
    assert len(mails) > 1
    for one, other in itertools.combinations(mails, 2):
        assert set(_sentences(body(one))) & set(_sentences(body(other))) == set(), (one.id, other.id)


@pytest.mark.parametrize("contact_on", ["2027-03-03", "2027-03-15"])
def test_the_email_they_asked_for_does_not_complain_of_silence(contact_on: str) -> None:
    """They named the date, so there was nothing to hear before it: no farewell, no `I have not heard` (S23, S32)."""
    first = drafts(interview(employer_said={"contact_on": contact_on}))
    mail = next(each for each in first.values() if each.kind is Kind.FOLLOW_UP)
    assert not re.search(r"not heard|another way|last time", mail.body)


def test_only_the_last_email_says_that_it_is_the_last() -> None:
    """Week 7 takes leave; no earlier one does (S31)."""
    found = drafts(interview())
    assert ["one last time" in found[f"follow-up/week-{week}"].body for week in range(1, 8)] == [False] * 6 + [True]


def test_without_an_article_there_is_no_article_paragraph() -> None:
    """Two paragraphs, no address, no empty place for one (S27, S28)."""
    text = drafts(interview())["follow-up/week-1"].body
    assert "http" not in text
    assert len(text.split("\n\n")) == 4  # greeting, two paragraphs, sign-off


@pytest.mark.long
def test_an_article_names_what_was_discussed_and_gives_the_address() -> None:
    """The topic, the title and the address stand in that week's email and in no other (S27, S28)."""
    article = {"week": 2, "url": "https://a.example/service", "title": "Service first", "topic": "customer service"}
    found = drafts(interview(articles=[article]))
    text = found["follow-up/week-2"].body
    assert _in_order(text, "Service first", "customer service", r": https://a\.example/service\n\n")
    assert found["follow-up/week-2"].complete
    assert not [name for name, each in found.items() if "a.example" in each.body and name != "follow-up/week-2"]


def test_an_article_without_its_topic_is_not_ready() -> None:
    """What the two discussed is asked for, not made up (S28, E20)."""
    found = drafts(interview(articles=[{"week": 1, "url": "https://a.example/x"}]))["follow-up/week-1"]
    assert any("what you two discussed" in gap for gap in found.gaps)


@pytest.mark.long
def test_news_of_the_employer_needs_a_positive_comment() -> None:
    """Without a comment it is incomplete; with one, the comment and the address are in the email (S27, S29)."""
    news = {"week": 3, "url": "https://n.example/plant", "title": "New plant"}
    bare = drafts(interview(news=[news]))["follow-up/week-3"]
    assert not bare.complete
    assert any("positive comment" in gap for gap in bare.gaps)
    whole = drafts(interview(news=[{**news, "comment": "The new plant is good news for Ohio."}]))["follow-up/week-3"]
    assert whole.complete
    assert _in_order(whole.body, "Larkfield Foods", "good news for Ohio", r'": https://n\.example/plant\n')


@pytest.mark.long
def test_a_topic_of_the_talk_is_suggested_for_the_first_article() -> None:
    """They talked about customer service: the first follow-up's step says so, until an article is there (S27)."""
    value = interview(topics=["customer service"])
    task = next(each for each in seen(value).steps if each.id.within.endswith("follow-up/week-1"))
    assert "customer service" in task.detail
    article = {"week": 1, "url": "https://a.example/x", "topic": "customer service"}
    shared = next(
        each
        for each in seen(interview(topics=["customer service"], articles=[article])).steps
        if each.id.within.endswith("week-1")
    )
    assert "customer service" not in shared.detail


# Names

NAMES = [
    "Oluwaseun Ade\u0301ba\u0301yo\u0323\u0300-Clarke",
    "Oluwaseun Adébáyọ̀-Clarke",
    "Marisol Peña Cruz",
    "Sanne de Vries-Öztürk",
    "bell hooks",
    "Mary-Kate O'Sullivan-Brooks",
    "Suharti",
    "WEI Zhang",
    "张伟",
]


@pytest.mark.long
@pytest.mark.parametrize("name", NAMES)
def test_the_candidates_name_is_signed_as_typed(name: str) -> None:
    """Never split, reordered, re-cased or stripped of a mark, in any draft (E14, E15)."""
    me = candidate(name=name)
    kept = unicodedata.normalize("NFC", name)
    for value, today in (CASES["fullest"], CASES["passed on"], CASES["offer, not interested"]):
        for each in drafts(value, today, me).values():
            assert each.body.endswith(f"Best regards,\n{kept}")


@pytest.mark.long
def test_the_candidate_is_never_called_by_part_of_the_name() -> None:
    """No Ms. Cruz, no Ms. Peña: the whole name or nothing (E14)."""
    texts = " ".join(each.body for each in drafts(CASES["fullest"][0], me=candidate(name="Marisol Peña Cruz")).values())
    assert texts.count("Cruz") == texts.count("Marisol Peña Cruz")


# Subjects


@pytest.mark.parametrize(("role", "begins"), [("charge nurse", "Charge nurse: "), ("iOS developer", "iOS developer: ")])
def test_a_subject_begins_with_a_capital_and_the_letter_has_the_position_as_typed(role: str, begins: str) -> None:
    """A line begins with a capital, unless the first word has its own elsewhere; inside a sentence the job stands as typed (S21)."""
    letter = thank_you(interview(role=role))
    assert letter.subject.startswith(begins)
    assert f"about the {role} role" in letter.body


@pytest.mark.long
@pytest.mark.parametrize(
    "role",
    ["Clerk", "Senior Director of Regional Manufacturing Operations and Continuous Improvement", "A" * 90],
)
def test_a_long_position_is_cut_in_the_subject_and_whole_in_the_letter(role: str) -> None:
    """Sixty characters at most with what it is about still there; the letter has the whole title (S21)."""
    for each in drafts(interview(role=role, offer={"received": "2027-01-20"}, posted_note="no"), "2027-01-20").values():
        assert len(each.subject) <= 60
        assert each.subject[:5] == role[:5]
        assert ": " in each.subject
        assert role in each.body


def test_a_position_stands_whole_in_the_subject_where_fewer_words_say_what_it_is_about() -> None:
    """`Drill and Blast Superintendent: thank you`, and not `Drill and Blast…: thank you for letting me know` (S21)."""
    value = interview(role="Drill and Blast Superintendent", outcome={"result": "rejected", "on": "2027-01-20"})
    assert drafts(value, "2027-01-20")["rejection/reply"].subject == "Drill and Blast Superintendent: thank you"


# Offers, rejections, referees


def test_the_acknowledgement_asks_for_writing_and_for_time_until_a_named_day() -> None:
    """Thanks, the day by which the answer comes, and the offer in writing (E22)."""
    value = interview(held="2027-05-13", offer={"received": "2027-05-20", "answer_by": "2027-05-27 17:00"})
    text = drafts(value, "2027-05-20")["offer/acknowledge"].body
    assert _in_order(
        text,
        "thank you",
        "HR Business Partner",
        "my answer by Thursday, June 3",
        "instead of May 27",
        "in writing",
    )


def test_time_is_asked_for_until_the_day_the_candidate_typed() -> None:
    """`ask_until` wins over the week that is added otherwise (E22)."""
    offer = {"received": "2027-05-20", "answer_by": "2027-05-27", "ask_until": "2027-06-01", "in_writing": "yes"}
    text = drafts(interview(held="2027-05-13", offer=offer), "2027-05-20")["offer/acknowledge"].body
    assert "my answer by Tuesday, June 1" in text
    assert "in writing" not in text


@pytest.mark.long
@pytest.mark.parametrize(
    ("country", "theirs", "asked"),
    [
        ("US", "2027-05-29", "by Friday, June 4"),  # a week after a Saturday
        ("GB", "2027-12-18", "by Thursday 23 December"),  # Christmas Day, though the plan keeps clear of no holidays
        ("GB", "2027-08-23", "by Friday 27 August"),  # a bank holiday in most of it
        ("GB", "2027-12-24", "by Friday 31 December"),
    ],
)
def test_nobody_is_asked_for_time_until_a_day_on_which_nobody_reads(country: str, theirs: str, asked: str) -> None:
    """A week after their day, or the last working day before that: no Saturday, no Christmas Day, nothing in the quiet days (E22)."""
    value = interview(
        held="2027-05-13",
        employer={"name": "Bell", "country": country},
        offer={"received": "2027-05-20", "answer_by": theirs},
    )
    assert asked in drafts(value, "2027-05-20")["offer/acknowledge"].body


@pytest.mark.long
def test_the_deadline_stands_on_both_clocks() -> None:
    """17:00 in New York is 14:00 in Los Angeles and 21:00 UTC (E22)."""
    offer = {"received": "2027-05-20", "answer_by": "2027-05-27 17:00"}
    value = interview(held="2027-05-13", timezone="America/New_York", offer=offer)
    shown = seen(value, "2027-05-20", candidate(timezone="America/Los_Angeles"))
    answer = next(each for each in shown.steps if each.id.within.endswith("offer/answer"))
    assert answer.when == "Thu 27 May 2027, 17:00 EDT / 14:00 PDT (21:00 UTC)"


@pytest.mark.long
def test_no_letter_speaks_of_another_offer_that_was_not_recorded() -> None:
    """Nothing is claimed that was not recorded; figures stand in the answer to the offer alone (E21)."""
    found = drafts(*CASES["fullest, offer"])
    texts = " ".join(each.body for each in found.values()).lower()
    assert not re.search(r"other offer|another offer|another post|competing", texts)
    assert {name for name, each in found.items() if "$" in each.body} == {"offer/counter", "offer/accept"}


def test_a_rejection_is_answered_without_argument() -> None:
    """Thanks, one request for feedback that may be left unanswered, good wishes; no why, no contradiction (E23)."""
    value = interview(outcome={"result": "rejected", "on": "2027-01-22"})
    text = drafts(value, "2027-01-22")["rejection/reply"].body
    assert _in_order(text, "thank you", "HR Business Partner", "one thing that I could do better", "if not", "wish")
    assert text.count("?") == 0
    assert not re.search(r"disappoint|surpris|reconsider|mistake|unfair|disagree", text)


def test_a_referee_is_asked_openly() -> None:
    """Employer and position are named, a positive recommendation is asked for, and a no is made easy (S55, S57)."""
    references = [{"who": "dana-wu", "why": "has seen how I deal with customers"}]
    found = drafts(interview(references=references))["references/ask-dana-wu"]
    assert found.to is not None
    assert found.to.email == "d@wu.example"
    assert _in_order(found.body, "HR Business Partner", "Larkfield Foods", "positive recommendation", "rather not")


def test_the_employers_own_people_are_asked_for_politely() -> None:
    """People who work in the department or used to; and it is no matter if that is difficult (S60, S61)."""
    found = drafts(interview(offer={"received": "2027-01-20"}), "2027-01-20")["references/employer"]
    assert found.optional
    assert _in_order(found.body, "work in your department", "used to", "(do not|don't) worry")


# The proposal's covering mail


def test_the_covering_mail_asks_for_a_conversation() -> None:
    """A page attached, and twenty minutes to talk it through (S69)."""
    text = drafts(interview(proposal=SERVICE))["offer/proposal"].body
    assert _in_order(text, "attached", "twenty minutes to talk")


@pytest.mark.long
@pytest.mark.parametrize("lacking", ["suits_role", "need", "need_is", "skill", "services", "time", "results", "fees"])
def test_an_unfinished_proposal_is_not_sent(lacking: str) -> None:
    """While the page lacks something, its covering mail is not ready either (S63, S65, S66, S67, E20)."""
    value = interview(proposal={**SERVICE, lacking: None})
    assert not drafts(value)["offer/proposal"].complete


def test_a_sent_thank_you_keeps_the_promise_that_it_made() -> None:
    """Read again after the first follow-up went out, the thank-you still says next week, as it did when it was sent (S22)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    sent = thank_you(interview(log=log), "2027-01-22")
    assert "I will be in touch next week" in sent.body
    assert "today" in sent.body


def test_only_who_gets_the_follow_ups_is_promised_one() -> None:
    """In a panel the hiring manager is told when to expect word; the others are promised nothing that nobody keeps (S22, E10)."""
    people = [JONES, {"name": "Bo Day", "email": "bo@larkfield.example", "point": "the night shift"}]
    written = drafts(interview(people=people))
    assert "I will be in touch next week" in written["thank-you/angela-jones"].body
    assert "in touch" not in written["thank-you/bo-day"].body


def test_the_first_follow_up_remembers_what_they_said_about_timing() -> None:
    """It names the day by which they meant to decide, or that they asked for it; the later ones do not repeat it (S32)."""
    decided = drafts(interview(employer_said={"decide_by": "2027-01-22"}))
    assert (
        "you expected to have news about the HR Business Partner role by Friday, January 22."
        in decided["follow-up/week-1"].body
    )
    assert "January 22" not in decided["follow-up/week-2"].body
    asked = drafts(interview(employer_said={"contact_on": "2027-01-27"}))
    assert "As you asked, I am getting back to you now." in asked["follow-up/week-2"].body


def test_what_was_sent_is_done_and_is_not_offered_again() -> None:
    """A draft that the log calls sent keeps its text and becomes no mail file a second time."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    outcome = {"result": "rejected", "on": "2027-01-25"}
    shown = {each.draft.id.within: each for each in seen(interview(log=log, outcome=outcome), "2027-01-26").drafts}
    sent = shown["thank-you/angela-jones"]
    assert sent.draft.sent
    assert (sent.eml, sent.mailto) == (None, None)
    assert "I will be in touch next week" in sent.draft.body
    assert shown["rejection/reply"].eml


def test_a_note_to_a_panel_does_not_thank_its_reader_through_herself() -> None:
    """The lead of the panel, with a remark to oneself beside what she looks for, passes thanks on to the others alone (E10)."""
    lead = {"name": "Dana Poe", "is": "hiring manager", "email": "d@b.example"}
    wants = "cut reporting time [[she is leaving]]"
    people = [{**lead, "looking_for": [wants]}, {"name": "Kim Roe"}]
    found = drafts(interview(panel_note="one", people=people))["thank-you/panel"]
    assert found.complete
    assert "Dear Dana Poe" in found.body
    assert "Kim Roe" in found.body
    assert found.body.count("Dana Poe") == 1


@pytest.mark.long
def test_a_draft_without_an_address_is_never_ready() -> None:
    """Manager and recruiter are greeted alike and nobody has an address: neither the notes nor the weekly emails are ready (E20)."""
    manager = {"name": "Angela Jones", "is": "hiring manager", "salutation": "Hello"}
    recruiter = {"name": "Tom Reyes", "is": "recruiter", "salutation": "Hello"}
    found = drafts(interview(people=[manager, recruiter]))
    mails = {name: draft for name, draft in found.items() if draft.kind in {Kind.PASS_ON, Kind.FOLLOW_UP}}
    assert len(mails) > 4
    assert [name for name, draft in mails.items() if draft.complete] == []


def test_what_has_gone_is_no_more_called_not_ready() -> None:
    """A letter that lacks something is NOT READY until it is logged as sent: nobody is asked to complete what has gone (E20)."""
    jones = {**JONES, "email": None}
    waiting = drafts(interview(people=[jones]))["thank-you/angela-jones"]
    assert (waiting.complete, waiting.not_ready) == (False, True)
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    gone = drafts(interview(people=[jones], log=log))["thank-you/angela-jones"]
    assert (gone.sent, gone.not_ready) == (True, False)


@pytest.mark.long
def test_a_draft_that_lacks_an_address_alone_can_be_copied() -> None:
    """Its words are whole and can go into any mail, though none is made of it; one that lacks more, or a contact, is held back."""
    jones = {**JONES, "email": None}
    alone = drafts(interview(people=[jones]))["thank-you/angela-jones"]
    assert (alone.copyable, alone.lacks_address, alone.complete) == (True, True, False)
    more = drafts(interview(people=[jones], connection=None))["thank-you/angela-jones"]
    assert (more.copyable, more.lacks_address, more.complete) == (False, True, False)
    whole = drafts(interview())["thank-you/angela-jones"]
    assert (whole.copyable, whole.lacks_address, whole.complete) == (False, False, True)
    panel = [jones, {"name": "Kim Roe", "is": "interviewer"}]
    scored = drafts(interview(people=panel, scored_panel="yes"))
    assert [name for name, draft in scored.items() if draft.copyable] == []


def test_the_plain_thank_you_knows_that_it_was_the_second_round() -> None:
    """Who meets the candidate for the first time in the second round is thanked for that one (E42)."""
    said = "Thank you for making time today for my second interview for the HR Business Partner role. "
    assert said in thank_you(interview(stage="second", tone="plain")).body


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ({"title": "Ms", "family_name": None}, True),
        ({"title": "Ms"}, False),
        ({"title": None, "family_name": None}, False),
    ],
    ids=str,
)
def test_a_title_that_no_name_follows_is_told_beside_the_letter(who: dict[str, object], *, told: bool) -> None:
    """Nobody splits a name: without the family name the greeting goes without the title, and the page says so (E12)."""
    letter = thank_you(interview(people=[{**JONES, **who}]))
    assert bool(letter.cautions) == told
    assert ("“Ms” is not used" in "".join(letter.cautions)) == told
    assert letter.body.startswith("Dear Ms. Jones,") == ("family_name" not in who)


@pytest.mark.long
def test_thanks_name_what_else_was_talked_about() -> None:
    """What the two spoke of besides stands in the thanks to the one who decides; what was said of pay does not (S15)."""
    value = interview(topics=["the salary", "handover at the bedside", "the new team"])
    letters = drafts(value)
    assert (
        "meeting you and talking about the handover at the bedside. It was helpful to hear about the new team, too. "
        "You told me that you want to build relationships across plants. I would love to help with that, and would bring eight years"
        in body(letters["thank-you/angela-jones"])
    )
    assert "salary" not in letters["thank-you/angela-jones"].body


@pytest.mark.long
def test_a_note_to_a_panel_speaks_to_each_of_those_whom_it_greets() -> None:
    """Where it is known how each is greeted the note is to all four, with what each of them said; one alone has the address (E10)."""
    people = [
        {"name": "Holly Brandt", "salutation": "Dear Holly", "is": "hiring manager", "email": "h@b.example"},
        {"name": "Samir Haddad", "salutation": "Dear Samir", "is": "interviewer", "point": "the budget"},
        {"name": "Joan Whynot", "salutation": "Dear Joan", "is": "interviewer", "point": "the rosters"},
        {"name": "Leo Paul", "salutation": "Dear Leo", "is": "interviewer"},
    ]
    draft = drafts(interview(people=people, panel_note="one"))["thank-you/panel"]
    assert draft.body.startswith("Dear Holly, Samir, Joan and Leo,\n")
    assert "\n\nHolly, I'd love to help you build relationships across plants, and would bring eight" in draft.body
    assert (
        "\n\nSamir, what you told me about the budget has stayed with me. Joan, I have also come back to what you said about "
        "the rosters.\n\n" in draft.body
    )
    assert (
        draft.body.count("do not have an address for Samir, Joan and Leo, could you please pass this on, Holly?") == 1
    )
    assert draft.to is not None
    assert draft.to.email == "h@b.example"
    people[3] = {"name": "Leo Paul", "is": "interviewer", "point": "the book van"}
    note = drafts(interview(people=people, panel_note="one"))["thank-you/panel"].body
    assert note.startswith("Dear Holly,\n")
    assert (
        "Joan about the rosters, and Leo Paul about the book van, has stayed with me as well, so please pass on my thanks to them all."
        in note
    )


def _panel(**samir: object) -> list[dict[str, object]]:
    """A panel of two with titles, of whom the second said what is given."""
    return [
        {"name": "Ann Poe", "title": "Captain", "family_name": "Poe", "is": "hiring manager", "email": "hr@b.example"},
        {"name": "Samir Haddad", "title": "Mr.", "family_name": "Haddad", "is": "interviewer", **samir},
    ]


BOOK = {
    "they_want": "keep trainees",
    "i_bring": "wrote one training book",
    "proof": "At Harrow, ten of eleven finished.",
}


@pytest.mark.long
def test_a_note_to_a_panel_has_a_paragraph_for_each_with_what_answers_them() -> None:
    """Greeted by title and name, each reads what they said and the evidence for it, begun with their name; interest is said once (E10)."""
    note = drafts(interview(people=_panel(connection=BOOK), panel_note="one"))["thank-you/panel"].body
    assert note.startswith("Dear Captain Poe and Mr. Haddad,\n\nThank you both for making time")
    paragraphs = note.split("\n\n")
    assert paragraphs[2].startswith("Captain Poe, I would very much like to help you build relationships")
    assert paragraphs[3] == (
        "Mr. Haddad, I would be glad to help you keep trainees. At Harrow I wrote one training book, and ten of eleven finished."
    )
    assert "even more interested" not in note


@pytest.mark.parametrize(("email", "asked"), [("hr@b.example", False), (None, True)])
def test_nobody_is_asked_to_pass_on_what_all_of_them_get(email: str | None, *, asked: bool) -> None:
    """Where the whole panel is written to at one address nobody has to pass the note on; else the first is asked to."""
    note = drafts(interview(people=_panel(email=email), panel_note="one"))["thank-you/panel"].body
    assert ("do not have an address for Mr. Haddad, could you please pass this on, Captain Poe?" in note) == asked


@pytest.mark.long
def test_an_agency_has_one_short_note_to_forward() -> None:
    """Both who were there are greeted in it, each need is answered once, and the mail round it tells none of that again (E11)."""
    agent = {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}
    lines = [{"of": "thank-you/samir-haddad", "say": "I could come for a trial shift."}]
    value = interview(people=[*_panel(connection=BOOK), agent], lines=lines)
    cover, note = drafts(value)["pass-on/ann-poe"].body.split("\n\n----\n\n")
    assert note.startswith("Dear Captain Poe and Mr. Haddad,")
    assert "Mr. Haddad, I would be glad to help you keep trainees." in note
    assert "I could come for a trial shift." in note
    assert "pass on the note below" in cover
    assert "build relationships" not in cover
    own = [{"of": "thank-you/samir-haddad", "text": "Dear Samir, thank you. Yours, Jane Doe"}]
    apart = drafts(interview(people=[*_panel(), agent], drafts=own))["pass-on/ann-poe"].body
    assert apart.count("----") == 2
    assert "Dear Samir, thank you." in apart


@pytest.mark.long
@pytest.mark.parametrize(
    ("proof", "said"),
    [
        ("by keeping a log for each car", "I cut callbacks by keeping a log for each car, and I would love"),
        ("which saved two nights a week", "I cut callbacks, which saved two nights a week. I would love"),
        ("It saved two nights a week.", "I cut callbacks, which saved two nights a week. I would love"),
        ("At Harrow, the rest fell by half.", "At Harrow I cut callbacks, and the rest fell by half. I would love"),
        (
            "At Harrow, where I still work, it saved a van.",
            "At Harrow, where I still work, I cut callbacks, which saved a van.",
        ),
        (
            "That was at Harrow, in the year of the flood.",
            "I cut callbacks at Harrow, in the year of the flood, and I would love",
        ),
        ("I did it by keeping a log.", "I cut callbacks, which I did by keeping a log. I would love"),
        ("It was the log.", "I cut callbacks. It was the log. I would love"),
        ("Harrow lost none. Others did.", "I cut callbacks. Harrow lost none. Others did. I would love"),
        ("at Harrow Mills, for four plants", "I cut callbacks at Harrow Mills, for four plants, and I would love"),
        ("at Harrow that was four plants", "I cut callbacks, and at Harrow that was four plants. I would love"),
        ("Four sites and 300 people.", "I cut callbacks. That meant four sites and 300 people. I would love"),
        ("Ask my team.", "I cut callbacks. Ask my team. I would love"),
    ],
)
def test_what_one_brings_and_its_proof_are_one_thought(proof: str, said: str) -> None:
    """The place goes into the sentence of the deed and the result behind it; where that is not plain both sentences stand (S15)."""
    link = {"they_want": "bring callbacks down", "i_bring": "cut callbacks", "proof": proof}
    assert said in body(thank_you(interview(connection=link, role_aim="keep guests")))


def test_a_result_and_how_it_came_about_are_not_called_two_results() -> None:
    """`I cut them from 9 to 3, and I moved the vans` would be wrong: the second sentence tells how."""
    link = {
        "they_want": "bring callbacks down",
        "i_bring": "cut callbacks from 9 to 3",
        "proof": "The vans came earlier.",
    }
    assert "I cut callbacks from 9 to 3. The vans came earlier." in body(thank_you(interview(connection=link)))


def test_the_goodbye_asks_for_nothing() -> None:
    """Wish, interest and how things may stand are in the last letter, and no answer is fished for; with lines of one's own the door is theirs (S26, S35)."""
    lines = [{"of": "follow-up/week-7", "say": "If it is open again in spring, please call me."}]
    letter = body(drafts(interview(lines=lines))["follow-up/week-7"])
    assert "one last time about the HR Business Partner role, which I would still love to take on." in letter
    assert "somebody else by now, please do not feel that you have to answer" in letter
    assert "news" not in letter
    assert "another role" not in letter
    assert letter.endswith(
        "If you do write, I look forward to it. Thank you again for your time and for our conversation, and I wish you and the team all the best."
    )


@pytest.mark.long
def test_a_weekly_letter_does_not_bring_what_the_note_to_all_has_told() -> None:
    """What answers a second person of the panel stands in the one note, and in a weekly letter only where a week was typed for it (E56)."""
    evidence = {"they_want": "keep trainees", "i_bring": "wrote one training book"}
    sent = [{"on": "2027-01-13", "did": "thank-you/panel"}]

    def weekly(**typed: object) -> str:
        people = _panel(connection=BOOK)
        value = interview(people=people, evidence=[evidence], log=sent, **typed)
        written = drafts(value, "2027-01-20")
        return " ".join(each.body for name, each in written.items() if "follow-up/" in name)

    assert "training book" not in weekly(panel_note="one")
    assert "training book" in weekly(panel_note="each")
    evidence["week"] = 2
    assert "training book" in weekly(panel_note="one")


@pytest.mark.long
def test_a_short_note_to_a_panel_says_interest_too() -> None:
    """Where thank-yous are short, the close says it, with a proof or without (S9, E27)."""
    lead, *others = _panel()
    people = [{**lead, "title": "Ms."}, *others]
    for link in (CONNECTION, BOOK):
        changed = {"people": people, "panel_note": "one", "tone": "plain", "connection": link}
        note = drafts(interview(**changed))["thank-you/panel"].body
        assert "keener" not in note
        assert "It would be a pleasure to work with you both." in note


def test_people_on_first_names_are_called_so_to_the_agency() -> None:
    """`Have you heard from Brian?` is asked of a consultant who is Callum to the candidate."""
    people = [
        {"name": "Brian Magill", "salutation": "Dear Brian", "is": "hiring manager"},
        {"name": "Callum Reid", "salutation": "Dear Callum", "is": "agency consultant", "email": "c@r.example"},
    ]
    assert "after talking with Brian on" in drafts(interview(people=people))["follow-up/week-1"].body


@pytest.mark.long
def test_one_note_to_several_can_do_with_what_stayed_of_their_words() -> None:
    """Where no link was typed the lead reads what stayed of theirs, as in a note of their own, and nothing is asked for (E10)."""
    lead, other = _panel(point="the night rota")
    people = [{**lead, "point": "the waiting list"}, other]
    draft = drafts(interview(people=people, panel_note="one", connection=None))["thank-you/panel"]
    assert (
        "\n\nCaptain Poe, what you told me about the waiting list has stayed with me. Mr. Haddad, I have also come back to what "
        "you said about the night rota.\n\n" in draft.body
    )
    assert "connection" not in draft.gap_names
    bare = drafts(interview(people=_panel(), panel_note="one", connection=None))["thank-you/panel"]
    assert "connection" in bare.gap_names


@pytest.mark.long
def test_a_smiley_is_told_of_beside_each_letter_that_has_it() -> None:
    """It was typed once, for the link, and stands in whatever says that; a letter without it has no such word (E32)."""
    link = {"they_want": "build teams \U0001f60a", "i_bring": "ten years of it"}
    for draft in drafts(interview(connection=link)).values():
        told = any("smiley in it, \U0001f60a" in caution for caution in draft.cautions)
        assert told == ("\U0001f60a" in draft.body)
    assert "\U0001f60a" in drafts(interview(connection=link))["thank-you/angela-jones"].body
