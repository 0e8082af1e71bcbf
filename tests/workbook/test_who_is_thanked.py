"""The pages say of each who gets no thank-you, and why, with what changes it; one person can have asked questions and be of HR (E10)."""

import html

import pytest

from afterword.plan.steps import State
from support.making import JONES, REYES, Yaml, drafts, interview, planned, seen, step
from support.pages import page_of

MENON: Yaml = {"name": "Priya Menon", "is": "coordinator", "email": "menon@larkfield.example"}
AGENCY: Yaml = {"name": "Sian Howells", "is": "agency consultant", "email": "howells@meridian.example"}
NO_ADDRESS: Yaml = {**JONES, "email": None}
RECRUITER: Yaml = {**AGENCY, "is": "recruiter", "shares_contacts": "no"}
SAID = "No thank-you goes to <bdi>Priya Menon</bdi>"


@pytest.mark.parametrize("page", ["drafts", "people"])
@pytest.mark.long
def test_who_gets_no_thank_you_is_said_with_the_reason(page: str) -> None:
    """Somebody chosen as of HR is in no letter, and nothing else would say so."""
    body = page_of(seen(interview(people=[JONES, MENON])), page)
    assert f"{SAID}, who runs the process and did not interview you" in body
    before, _, behind = body.partition(SAID)
    beside = {"drafts": behind.partition("</p>")[0], "people": before.rpartition("<h2>")[2]}
    assert 'data-whole="people"' in beside[page]


@pytest.mark.long
def test_who_was_met_at_an_earlier_talk_is_not_thanked_for_this_one() -> None:
    """They interviewed the candidate then and were not there now: no thanks, and no word that they never did."""
    value = interview(people=[JONES, {**MENON, "is": "met earlier"}], stage="second")
    page = page_of(seen(value), "drafts")
    assert "whom you met at an earlier talk and not at this one" in page
    assert "did not interview you" not in page
    letters = drafts(value)
    assert "thank-you/priya-menon" not in letters
    assert "Priya Menon" not in letters["thank-you/angela-jones"].body


@pytest.mark.parametrize("part", ["interviewer and coordinator", "interviewer"])
@pytest.mark.long
def test_who_asked_questions_is_thanked_and_nothing_is_said(part: str) -> None:
    """Whatever else they do there."""
    value = interview(people=[JONES, {**MENON, "is": part}])
    assert "thank-you/priya-menon" in drafts(value)
    assert SAID not in page_of(seen(value), "drafts")


@pytest.mark.long
def test_through_an_agency_all_who_asked_are_greeted() -> None:
    """The note that the consultant passes on is for the one of HR too."""
    people = [JONES, {**MENON, "is": "interviewer and coordinator"}, AGENCY]
    assert "Priya Menon" in drafts(interview(people=people))["pass-on/angela-jones"].body


@pytest.mark.long
def test_an_agency_is_written_to_anyway() -> None:
    """Their consultant passes the notes on, and is thanked in that mail; and once all is sent nothing more is said."""
    assert "No thank-you goes to" not in page_of(seen(interview(people=[JONES, AGENCY])), "drafts")
    thanked = [{"on": "2027-01-13", "did": "thank-you/priya-menon", "note": "by phone"}]
    assert SAID not in page_of(seen(interview(people=[JONES, MENON], log=thanked)), "drafts")
    sent = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    assert SAID not in page_of(seen(interview(people=[JONES, MENON], log=sent)), "drafts")


@pytest.mark.long
def test_a_note_that_another_passes_on_is_not_called_an_email_of_ones_own() -> None:
    """Who wrote to the recruiter sent that mail, with the note in it, and no email to anybody else (S6, S7)."""
    sent = [{"on": "2027-01-13", "did": "pass-on/angela-jones"}]
    for log in ([], sent):
        note = drafts(interview(people=[NO_ADDRESS, RECRUITER], log=log))["thank-you/angela-jones"]
        assert (note.title, note.sent) == ("The note to Ms. Jones, which Sian Howells passes on", bool(log))


@pytest.mark.long
def test_a_note_that_no_consultant_asked_for_was_not_sent() -> None:
    """It waits beside the mail to the agency, and once that has gone nothing says that the note went as well (E11)."""
    people = [JONES, {**MENON, "is": "interviewer"}, AGENCY]
    note = drafts(interview(people=people))["thank-you/angela-jones"]
    assert note.title == "A note to Ms. Jones and Priya Menon, in case Sian Howells asks you for one"
    assert note.use_only_if
    sent = [{"on": "2027-01-13", "did": "pass-on/angela-jones"}]
    assert "thank-you/angela-jones" not in drafts(interview(people=people, log=sent))


@pytest.mark.long
def test_one_note_to_a_panel_is_passed_on_as_that() -> None:
    """It names nobody, as it greets all."""
    people = [JONES, {**MENON, "is": "interviewer"}, AGENCY]
    titles = [each.title for each in drafts(interview(people=people, panel_note="one")).values()]
    assert "The note to the whole panel, which Sian Howells passes on" in titles


@pytest.mark.parametrize(
    ("log", "own", "shown"),
    [
        ([], [], 1),
        ([], [{"of": "pass-on/angela-jones", "text": "Hi Sian,\n\nplease thank her.\n\nJane\n"}], 0),
        ([], [{"of": "thank-you/angela-jones", "text": "Dear Angela,\n\nThank you.\n\nJane\n"}], 1),
        ([{"on": "2027-01-13", "did": "pass-on/angela-jones"}], [], 0),
    ],
    ids=["ours", "mail in own words", "note in own words", "sent"],
)
@pytest.mark.long
def test_a_note_that_travels_in_a_mail_is_no_second_letter_to_send(
    log: list[Yaml], own: list[Yaml], shown: int
) -> None:
    """There is one mail to send; the note in it stands apart, and not at all once the mail says it otherwise or has gone."""
    view = seen(interview(people=[NO_ADDRESS, RECRUITER], log=log, drafts=own, cards="no"), "2027-01-13")
    page = html.unescape(page_of(view, "drafts"))
    assert page.count('id="thank-you--angela-jones"') == shown
    assert page.count("Inside another email, not sent on its own (1)") == shown
    if not log:
        assert "To send now (1)" in page


@pytest.mark.long
def test_what_to_think_of_before_a_letter_goes_is_not_said_once_it_has_gone() -> None:
    """The words `send it if it feels right to you` below a letter that was sent a week ago makes one doubt that it went."""
    sent = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    for log, said in (([], True), (sent, False)):
        view = seen(interview(employer={"name": "Castell", "country": "GB"}, log=log), "2027-01-13")
        page = html.unescape(page_of(view, "follow-up"))
        assert ("Send it if it feels right to you" in page) == said


@pytest.mark.long
@pytest.mark.parametrize("part", ["hiring manager", "interviewer"])
def test_whoever_has_left_gets_no_more_letters(part: str) -> None:
    """The other who was met gets the thanks, the card and the weekly letters; thanks that went before stay as sent."""
    poe = {**JONES, "name": "Ida Poe", "family_name": "Poe", "email": "ida@larkfield.example", "is": part}
    people = [{**JONES, "left": "yes"}, poe]
    plan = planned(interview(people=people))
    readers = {each.receiver for each in plan.steps if each.route and each.state is State.OPEN}
    assert readers == {"ida-poe"}
    sent = planned(interview(people=people, log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}]))
    assert step(sent, "thank-you/angela-jones").state is State.DONE
    alone = planned(interview(people=people[:1]))
    assert step(alone, "thank-you/angela-jones").state is State.OPEN
    no = drafts(interview(people=people, outcome={"result": "rejected", "on": "2027-01-20"}), "2027-01-20")[
        "rejection/reply"
    ]
    assert "Jones" not in no.body


@pytest.mark.parametrize("part", ["recruiter", "coordinator"])
@pytest.mark.parametrize(
    ("letter", "more"),
    [
        ("follow-up/week-1", {}),
        ("offer/acknowledge", {"offer": {"received": "2027-01-20"}}),
        ("offer/accept", {"offer": {"received": "2027-01-20"}}),
        ("rejection/reply", {"outcome": {"result": "rejected", "on": "2027-01-20"}}),
        ("close/withdraw", {"outcome": {"result": "withdrawn", "on": "2027-01-20"}}),
    ],
)
@pytest.mark.long
def test_whoever_runs_the_process_reads_for_one_who_has_left(part: str, letter: str, more: Yaml) -> None:
    """The only other one is of HR or a recruiter: she gets the letters to come, as somebody who was not at the talk (E48)."""
    people = [{**JONES, "left": "yes"}, {**REYES, "is": part}]
    draft = drafts(interview(people=people, **more), "2027-01-20")[letter]
    assert draft.to is not None
    assert draft.to.name == "Tom Reyes"
    wrong = ("your decision", "our conversation", "Jones", "you mentioned", "you told me")
    assert [words for words in wrong if words in draft.body] == []
    no_address = drafts(interview(people=[people[0], {**people[1], "email": None}], **more), "2027-01-20")[letter]
    assert not no_address.complete
