"""Whom to thank, when and by which way: S2-S8, S10-S12, E7, E10-E12, E16."""

import pytest

from afterword.plan.given.routes import How, Route
from afterword.plan.steps import Kind, Why
from support.making import JONES, REYES, day, drafts, ids, interview, planned, seen, step

WITHOUT_ADDRESS = {**JONES, "email": None}
SILENT = {**REYES, "shares_contacts": "no"}  # a recruiter who gives no addresses out
PANEL = [
    {"name": "Helen Park", "title": "Dr.", "family_name": "Park", "is": "hiring manager", "email": "p@b.example"},
    {"name": "James O'Neill", "title": "Mr.", "family_name": "O'Neill", "email": "o@b.example"},
    {"name": "Sam Whitaker", "email": "w@b.example"},
    {"name": "Rowan Ellis", "title": "Mx.", "family_name": "Ellis", "email": "e@b.example"},
    {"name": "Anneliese Müller-Lüdenscheidt", "title": "Ms.", "family_name": "Müller-Lüdenscheidt"},
    {"name": "Beth Lowe", "is": "coordinator", "email": "lowe@b.example"},
]


def _way(value: object) -> Route:
    assert isinstance(value, Route)
    return value


def test_the_thank_you_is_due_on_the_day_of_the_interview() -> None:
    """An interview on 13 January is thanked for on 13 January, whatever the hour it was held (S4)."""
    assert step(planned(interview(held="2027-01-13 17:45")), "thank-you/angela-jones").due == day("2027-01-13")


def test_the_thank_you_of_a_second_meeting_is_due_the_same_day_too() -> None:
    """A hiring manager met after a phone screen gets the full workbook (S2, S4)."""
    found = planned(interview(stage="second", people=[JONES, REYES]))
    assert step(found, "thank-you/angela-jones").due == day("2027-01-13")
    assert len(found.of(Kind.FOLLOW_UP)) == 7


def test_a_thank_you_not_sent_on_the_day_is_still_to_be_sent() -> None:
    """The next day it is overdue, not dropped (E16)."""
    late = step(planned(interview(), "2027-01-14"), "thank-you/angela-jones")
    assert late.overdue(day("2027-01-14"))


def test_the_thank_you_comes_before_everything_else_of_the_day() -> None:
    """On the day itself the one next thing is the thank-you (S4, S74)."""
    assert planned(interview()).open()[0].id.within == "thank-you/angela-jones"


@pytest.mark.long
def test_a_card_is_suggested_beside_the_email_and_never_instead() -> None:
    """The card is optional; with it or without it the email is there (S5)."""
    with_card, without = planned(interview(posted_note="yes")), planned(interview(posted_note="no"))
    assert step(with_card, "card/angela-jones").optional
    assert "Optional" in next(each.title for each in seen(interview()).steps if each.id.kind == "card")
    assert "card/angela-jones" not in ids(without)
    assert "thank-you/angela-jones" in ids(with_card)
    assert "thank-you/angela-jones" in ids(without)


@pytest.mark.long
def test_a_research_institution_gets_no_card_and_the_page_says_why() -> None:
    """Off by default in research, with a reason; the candidate's own sense of the people can turn it on (S8)."""
    research = {"name": "Bell Institute", "country": "US", "setting": "research"}
    assert "card/angela-jones" not in ids(planned(interview(employer=research)))
    assert "research" in seen(interview(employer=research)).chapters[0].card_off
    chosen = interview(employer=research, posted_note="yes")
    assert "card/angela-jones" in ids(planned(chosen))
    assert seen(chosen).chapters[0].card_off == ""


@pytest.mark.parametrize("setting", ["company", "research", "public", "nonprofit", "school", "healthcare"])
def test_the_card_can_be_turned_off_anywhere(setting: str) -> None:
    """Whatever the employer is, `posted_note: no` means no card (S8)."""
    value = interview(employer={"name": "Bell", "setting": setting}, posted_note="no")
    assert planned(value).of(Kind.CARD) == ()


def test_an_address_that_is_missing_is_asked_of_the_recruiter() -> None:
    """No address for Ms. Jones, so the recruiter is asked for it on the same day; the thank-you waits for it (S6)."""
    found = planned(interview(people=[WITHOUT_ADDRESS, REYES]))
    ask = step(found, "pass-on/angela-jones")
    assert (ask.due, _way(ask.route).how, _way(ask.route).receiver) == (day("2027-01-13"), How.ASK, "tom-reyes")
    assert step(found, "thank-you/angela-jones").why is Why.ONCE_ADDRESS_KNOWN


def test_whoever_was_only_there_is_written_to_every_week_by_nobody() -> None:
    """Of a recruiter nothing is known but the name: one mail asks for the address, and the letters of the weeks are for the one who decides."""
    found = planned(interview(people=[WITHOUT_ADDRESS, {**REYES, "email": None}]))
    assert _way(step(found, "pass-on/angela-jones").route).receiver == "tom-reyes"
    assert {_way(letter.route).reader for letter in found.of(Kind.FOLLOW_UP)} == {"angela-jones"}


def test_a_recruiter_who_gives_no_addresses_out_is_asked_to_pass_the_note_on() -> None:
    """The refusal is respected: one step, to pass the note on (S7)."""
    found = planned(interview(people=[WITHOUT_ADDRESS, SILENT]))
    assert _way(step(found, "pass-on/angela-jones").route).how is How.FORWARD
    assert "thank-you/angela-jones" not in ids(found)


def test_thanks_that_have_gone_are_asked_of_nobody_again() -> None:
    """Who said thank you before the recruiter was known, or by a way of their own, has no second note to be passed on."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    for recruiter in (REYES, SILENT):
        found = planned(interview(people=[WITHOUT_ADDRESS, recruiter], log=log), "2027-01-14")
        assert step(found, "thank-you/angela-jones").done_on == day("2027-01-13")
        assert "pass-on/angela-jones" not in ids(found)


def test_a_letter_that_waits_for_an_address_is_not_the_next_thing() -> None:
    """The recruiter is asked first; the letter that waits for the answer nags nobody, however late it is (S6, S74)."""
    value = interview(people=[WITHOUT_ADDRESS, REYES])
    assert planned(value).open()[0].id.within == "pass-on/angela-jones"
    asked = interview(people=[WITHOUT_ADDRESS, REYES], log=[{"on": "2027-01-13", "did": "pass-on/angela-jones"}])
    later = planned(asked, "2027-01-15")
    assert later.open()[0].id != "thank-you/angela-jones"
    assert not step(later, "thank-you/angela-jones").overdue(day("2027-01-15"))
    assert step(later, "thank-you/angela-jones") in later.open()


def test_an_answer_that_an_employer_waits_for_today_comes_before_any_thanks() -> None:
    """A thank-you of yesterday waits until the offer that ends today is answered (E22, S74)."""
    people = [JONES, {"name": "Sam Whitaker", "email": "w@b.example"}]
    value = interview(
        people=people, salary={"researched": "yes"}, offer={"received": "2027-01-13", "answer_by": "2027-01-15"}
    )
    found = planned(value, "2027-01-15").open()
    assert [each.kind for each in found[:3]] == [Kind.ACKNOWLEDGE_OFFER, Kind.DECIDE_OFFER, Kind.ANSWER_OFFER]
    assert "thank-you/sam-whitaker" in [each.id.within for each in found]


def test_without_a_recruiter_the_coordinator_is_asked() -> None:
    """First the recruiter, then the coordinator (E12)."""
    lowe = {"name": "Beth Lowe", "is": "coordinator", "email": "lowe@b.example"}
    only = planned(interview(people=[WITHOUT_ADDRESS, lowe]))
    both = planned(interview(people=[WITHOUT_ADDRESS, lowe, REYES]))
    assert _way(step(only, "pass-on/angela-jones").route).receiver == "beth-lowe"
    assert _way(step(both, "pass-on/angela-jones").route).receiver == "tom-reyes"


def test_with_nobody_to_ask_the_thank_you_is_not_ready() -> None:
    """No address and nobody who has it: the draft is kept as not ready, and no address is made up (E12, E20)."""
    found = drafts(interview(people=[WITHOUT_ADDRESS]))
    for name in ("thank-you/angela-jones", "follow-up/week-1"):
        assert not found[name].complete
        assert found[name].to is None
        assert any("address for Ms. Jones" in gap for gap in found[name].gaps)


def test_everybody_on_a_panel_is_thanked() -> None:
    """Four get an email of their own; the fifth, without address, is asked for through the coordinator (E10, E12)."""
    found = planned(interview(people=PANEL, stage="panel"))
    direct = [each.id.within for each in found.of(Kind.THANK_YOU) if _way(each.route).how is How.DIRECT]
    assert direct == [
        "thank-you/helen-park", "thank-you/james-o-neill", "thank-you/sam-whitaker", "thank-you/rowan-ellis",
    ]  # fmt: skip
    assert [each.id.within for each in found.of(Kind.PASS_ON)] == ["pass-on/anneliese-muller-ludenscheidt"]


def test_the_coordinator_who_met_nobody_is_not_thanked() -> None:
    """Recruiter and coordinator carry notes; they were not the interview (E10)."""
    found = planned(interview(people=PANEL))
    assert not [each.id.within for each in found.steps if "beth-lowe" in each.id.of]


def test_somebody_of_hr_who_asked_questions_is_thanked_like_everybody() -> None:
    """One person can have interviewed and run the process: they are thanked, and carry notes for those without an address (E10, E12)."""
    lowe = {**PANEL[-1], "is": "interviewer and coordinator"}
    assert lowe["name"] == "Beth Lowe"
    found = planned(interview(people=[*PANEL[:-1], lowe], stage="panel"))
    assert "thank-you/beth-lowe" in [each.id.within for each in found.of(Kind.THANK_YOU)]
    (mail,) = found.of(Kind.PASS_ON)
    assert _way(mail.route).reader == "beth-lowe"


def test_one_note_to_the_panel_replaces_the_notes_to_each() -> None:
    """With the switch there is one thank-you, to the hiring manager for all (E10)."""
    found = planned(interview(people=PANEL, panel_note="one"))
    assert [each.id.within for each in found.of(Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON)] == ["thank-you/panel"]


def test_one_note_to_a_panel_of_one_is_an_ordinary_thank_you() -> None:
    """The switch means nothing when one person was met (E10)."""
    assert "thank-you/angela-jones" in ids(planned(interview(panel_note="one")))


@pytest.mark.long
def test_one_note_to_a_panel_without_address_is_asked_to_be_passed_on() -> None:
    """The lead of the panel has no address: recruiter or coordinator is asked, as for any other note (S6, S7, E10)."""
    people = [WITHOUT_ADDRESS, {"name": "Sam Whitaker", "email": "w@b.example"}, SILENT]
    found = drafts(interview(people=people, panel_note="one"))
    carried = [
        each
        for each in found.values()
        if each.to and each.to.email == REYES["email"] and "thank" in each.subject + each.body
    ]
    assert any("pass on the note" in each.body and "Sam Whitaker" in each.body for each in carried)


@pytest.mark.long
def test_all_mail_goes_to_the_agency_consultant() -> None:
    """With an agency there is no direct mail to the client, and no card (E11)."""
    lee = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}
    value = interview(people=[JONES, lee], offer={"received": "2027-01-20"})
    found = drafts(value, "2027-01-20")
    mails = {each.to.email for each in found.values() if each.to and each.kind is not Kind.ASK_REFEREE}
    assert mails == {"lee@agency.example"}
    assert planned(value).of(Kind.CARD, Kind.SEND_PROPOSAL, Kind.CONSIDER_PROPOSAL) == ()


def test_a_phone_screen_has_a_thank_you_and_no_weekly_emails() -> None:
    """After an HR phone screen the recruiter is thanked; the weekly emails begin with the hiring manager (S2, E30)."""
    found = planned(interview(people=[REYES], stage="phone-screen"))
    assert "thank-you/tom-reyes" in ids(found)
    assert found.of(Kind.FOLLOW_UP) == ()


def test_who_is_not_interested_still_thanks_on_the_same_day() -> None:
    """No interest, the same courtesy: a thank-you on the day, and no card (S4, S10)."""
    found = planned(interview(interested="no"))
    assert step(found, "thank-you/angela-jones").due == day("2027-01-13")
    assert ids(found) == ["thank-you/angela-jones", "close/reflect"]


CONSULTANT = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}
BY_PHONE = [{"on": "2027-01-14", "did": "thank-you/kim-lee", "note": "by phone"}]


@pytest.mark.parametrize("part", ["agency consultant", "recruiter", "coordinator", "met earlier"])
def test_whoever_was_thanked_by_phone_is_thanked(part: str) -> None:
    """Thanks that no letter of ours brought count as much: they are done, and the note that they would carry nags nobody (E11)."""
    people = [WITHOUT_ADDRESS, {"name": "Sam Whitaker"}, {**CONSULTANT, "is": part, "shares_contacts": "no"}]
    found = planned(interview(people=people, log=BY_PHONE), "2027-01-17")
    thanks = step(found, "thank-you/kim-lee")
    assert (thanks.kind, thanks.done_on, thanks.receiver) == (Kind.THANKED, day("2027-01-14"), "kim-lee")
    note = step(found, "pass-on/angela-jones")
    assert (note.is_open, note.optional, note.overdue(day("2027-01-17"))) == (True, True, False)
    assert [each.id.within for each in found.steps if each.is_done] == ["thank-you/kim-lee"]


@pytest.mark.long
def test_a_note_beside_thanks_by_phone_is_over_once_a_follow_up_is_due() -> None:
    """A week later nobody asks a consultant who has had the thanks to pass a note on, and no letter thanks once more."""
    value = interview(people=[JONES, CONSULTANT], log=BY_PHONE)
    note = step(planned(value, "2027-01-20"), "pass-on/angela-jones")
    assert (note.is_live, note.why) == (False, Why.THANKED_ALREADY)
    owed = interview(people=[JONES, CONSULTANT])
    assert "thank" in drafts(owed, "2027-01-20")["follow-up/week-1"].body.split("Many thanks")[0].lower()
    letter = drafts(value, "2027-01-20")["follow-up/week-1"].body
    assert "thank" not in letter.split("Many thanks")[0].lower()
