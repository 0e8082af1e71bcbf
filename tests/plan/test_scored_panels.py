"""A scored or public panel is left in peace: all goes to the contact for the process (E43)."""

import html
import re

import pytest

from afterword.interview.model.interview import Interview
from afterword.plan.steps import Kind, State, Why
from support.making import JONES, REYES, Yaml, body, candidate, drafts, ids, interview, planned, seen, step
from support.pages import page_of

pytestmark = pytest.mark.long

COUNCIL: Yaml = {"name": "Harrow Council", "country": "GB", "setting": "public"}
MEMBER: Yaml = {"name": "Sam Whitaker", "email": "sam@harrow.example", "point": "the night shift"}
UNKNOWN: Yaml = {"name": "Ada Roe"}
LOWE: Yaml = {"name": "Beth Lowe", "is": "coordinator", "email": "lowe@harrow.example"}
OFFER: Yaml = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 41_000, "currency": "GBP"}
ENDS: list[Yaml] = [
    {},
    {"outcome": {"result": "rejected", "on": "2027-01-22"}},
    {"offer": OFFER},
    {"interested": "no", "offer": OFFER},
    {"panel_note": "one"},
    {"results_that_fit": ["DiSC"]},
]


def _council(*people: Yaml, **changes: object) -> Interview:
    return interview(**{"employer": COUNCIL, "people": list(people), "stage": "panel", **changes})


@pytest.mark.parametrize("changes", ENDS)
@pytest.mark.parametrize("contact", [LOWE, {**REYES, "shares_contacts": "yes"}], ids=["coordinator", "recruiter"])
def test_every_letter_goes_to_the_contact_for_the_process(contact: Yaml, changes: Yaml) -> None:
    """Thanks, questions and answers: none goes to a member, address or not, and no address of a member is asked for (E43)."""
    found = drafts(_council(JONES, MEMBER, UNKNOWN, contact, **changes), "2027-01-22", candidate(referees=[]))
    mails = [each for each in found.values() if each.to]
    assert {each.to.email for each in mails if each.to} == {contact["email"]}
    assert not [each.id for each in mails if re.search(r"address", each.body)]
    assert not [each.id for each in found.values() if "address" in " ".join(each.gaps)]


def test_the_thanks_are_passed_on_if_the_rules_allow_it() -> None:
    """One email to the contact carries a note for each member, and leaves it to them whether it may go further (E43)."""
    found = drafts(_council(JONES, MEMBER, LOWE))
    cover = found["pass-on/angela-jones"]
    assert cover.complete
    assert "If your rules allow it" in cover.body
    assert cover.body.count("Dear Ms Jones,") == cover.body.count("Dear Sam Whitaker,") == 1


def test_a_weekly_letter_to_a_scored_panel_wants_nothing_more() -> None:
    """Each is courtesy alone: nobody is asked for one more reason to be chosen before it can go (E29, E43)."""
    found = drafts(_council(JONES, MEMBER, LOWE))
    weekly = [each for name, each in found.items() if name.startswith("follow-up/")]
    assert [each.gaps for each in weekly] == [()] * 7


@pytest.mark.parametrize("changes", ENDS[:4])
def test_without_a_contact_the_candidate_is_asked_for_one_and_no_draft_is_ready(changes: Yaml) -> None:
    """The workbook says who is missing, holds every letter back and promises none to a member (E43)."""
    found = drafts(_council(JONES, MEMBER, **changes), "2027-01-22", candidate(referees=[]))
    to_them = [each for each in found.values() if each.kind is not Kind.ASK_REFEREE]
    assert to_them
    assert [each.id for each in to_them if each.to or each.complete] == []
    assert {
        each.id for each in to_them if "add that person with is: coordinator" not in " ".join(each.gaps).lower()
    } == set()
    assert not [each.id for each in to_them if "I will write to you" in each.body]


def test_a_panel_without_a_hiring_manager_is_a_panel_all_the_same() -> None:
    """Where everything goes to the contact nobody must be known to decide (E43)."""
    found = drafts(_council({**JONES, "is": "interviewer"}, MEMBER, LOWE))
    assert found["pass-on/angela-jones"].complete
    assert found["follow-up/week-1"].to
    one = drafts(_council({**JONES, "is": "interviewer"}, MEMBER, LOWE, panel_note="one"))
    assert one["pass-on/panel"].complete


def test_pay_goes_by_scale_and_step() -> None:
    """The step of the scale is looked up; no range to open with, no article on haggling, no letter that asks for more (E43)."""
    value = _council(JONES, MEMBER, LOWE, offer=OFFER)
    assert not {"salary/range", "salary/articles", "offer/counter"} & set(ids(planned(value, "2027-01-22")))
    assert "offer/counter" not in drafts(value, "2027-01-22")
    view = seen(value, "2027-01-22")
    research = next(each for each in view.steps if each.id.within == "salary/research")
    assert re.search("grade and step", research.title)
    page = html.unescape(page_of(view, "salary"))
    assert not re.search("negotiat|Two articles", page, re.IGNORECASE)
    assert "salary/articles" in ids(planned(interview()))


def test_late_thanks_to_one_member_go_with_the_first_question() -> None:
    """A note that was never sent is made good in the first email to the contact (E43, E16)."""
    value = _council(JONES, LOWE, scored_panel="yes")
    assert "give the panel my thanks" in body(drafts(value, "2027-01-20")["follow-up/week-1"])
    assert step(planned(value, "2027-01-20"), "pass-on/angela-jones").state.value == "passed"


def test_an_article_is_not_said_to_be_talked_about_with_the_contact() -> None:
    """It was the panel that the topic came up with (E43)."""
    article = {"week": 1, "url": "https://a.example/one", "title": "Service first", "topic": "the night shift"}
    text = body(drafts(_council(JONES, MEMBER, LOWE, articles=[article]))["follow-up/week-1"])
    assert "my conversation with the panel about the night shift" in text


def test_whoever_runs_the_process_and_sat_in_the_panel_gets_one_letter() -> None:
    """The mail with the notes to pass on thanks them for the talk as well; nobody gets two letters of thanks on one day."""
    asker = {**LOWE, "is": "interviewer and coordinator"}
    council = _council(JONES, MEMBER, asker)
    found = drafts(council)
    thanks = [name for name, draft in found.items() if draft.to and not name.startswith("follow-up/")]
    assert thanks == ["pass-on/angela-jones"]
    assert found["pass-on/angela-jones"].body.startswith(
        "Dear Beth Lowe,\n\nThank you for interviewing me for the HR Business Partner post, and for your help with all of it. "
        "I very much enjoyed talking with you, Ms Jones and Sam Whitaker today."
    )
    assert step(planned(council), "thank-you/beth-lowe").why is Why.PASS_ON_THANKS
    gone = _council(JONES, MEMBER, asker, log=[{"on": "2027-01-13", "did": "thank-you/beth-lowe"}])
    assert step(planned(gone), "thank-you/beth-lowe").state is State.DONE
    assert "for your help with my interview for" in drafts(_council(JONES, LOWE))["pass-on/angela-jones"].body
