"""An offer of an employer of whom there is no interview file: told once in me.yaml, and every interview takes account of it."""

import datetime as dt
import html
import re

import pytest

from afterword.frozen import replace
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.interview import Interview
from afterword.interview.reading.to_model import load_candidate
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import copy_for
from afterword.plan.cases import Cases
from afterword.plan.steps import Step, Why
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.pages.offers import offers_page
from afterword.workbook.views.interview import views
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.front import front_page
from support.making import Yaml, candidate, day, interview

BELL: Yaml = {
    "employer": "Bell & Sons",
    "role": "Office Manager",
    "received": "2027-01-18",
    "answer_by": "2027-01-27",
    "base": 36,
    "currency": "USD",
    "per": "hour",
}


def cases(today: str, *offers: Yaml, **interviews: Interview) -> Cases:
    """One interview, or these, beside offers that have no file."""
    known = Workspace(candidate(other_offers=[*offers]), interviews or {"here": interview()})
    return cases_of(known, day(today), shipped_wording())


def planned(today: str, *offers: Yaml, **changes: object) -> dict[str, Step]:
    """The steps of one interview by their IDs."""
    plan = cases(today, *offers, here=interview(**changes))["here"].plan
    return {step.id.within: step for step in plan.steps}


def untagged(page: str) -> str:
    """A page as it is read."""
    return re.sub(r"<[^>]*>", "", page)


def front(today: str, *offers: Yaml, **interviews: Interview) -> str:
    shown = views(cases(today, *offers, **interviews), shipped_wording())
    return front_page(shown, [], day(today), shipped_wording()).body


def test_it_is_told_of_as_one_with_a_file_is() -> None:
    """One letter on the working day after it came; the last weekly one before its day asks with it in view (E21)."""
    steps = planned("2027-01-19", BELL, first_choice="yes")
    assert (str(steps["other-offer/tell"].due), steps["other-offer/tell"].optional) == ("2027-01-19", False)
    weekly = {step.week for step in steps.values() if step.why is Why.BEFORE_OTHER_DEADLINE}
    assert weekly == {2}
    assert "other-offer/tell" not in planned("2027-01-19")


@pytest.mark.long
def test_a_letter_has_its_day_and_neither_name_nor_figure() -> None:
    """Polite and true: by when it must be answered, and nothing else of it (E21)."""
    (view,) = views(cases("2027-01-19", BELL), shipped_wording())
    (letter,) = (each.draft for each in view.drafts if each.draft.id.within == "other-offer/tell")
    assert "Wednesday, January 27" in letter.body
    for private in ("Bell", "36", "Office Manager"):
        assert private not in letter.body


@pytest.mark.long
def test_its_answer_is_not_forgotten() -> None:
    """No other plan reminds of it: the answer is due on their day, once on the front page however many interviews there are."""
    steps = planned("2027-01-19", BELL)
    assert steps["other-offer/answer"].due == dt.date(2027, 1, 27)
    other = interview(role="Clerk", employer={"name": "Corvid", "country": "US"})
    page = html.unescape(front("2027-01-26", BELL, one=interview(), two=other))
    lists = page.partition('id="interviews"')[0]
    asked = {name for name in ("one", "two") if f"{name}/other-offer/answer" in lists}
    assert len(asked) == 1
    assert "other-offer/answer" not in planned("2027-01-19", {**BELL, "result": "declined"})
    assert planned("2027-01-28", BELL)["other-offer/answer"].due == dt.date(2027, 1, 27)
    later = {**BELL, "employer": "Corvid", "answer_by": "2027-01-29"}
    assert planned("2027-01-28", BELL, later)["other-offer/answer"].due == dt.date(2027, 1, 29)


def test_an_offer_with_a_file_that_presses_more_hides_no_answer() -> None:
    """Two other offers: letters speak of the nearer day, and both answers stand in the plan."""
    nearer = interview(
        employer={"name": "Corvid", "country": "US"}, offer={"received": "2027-01-18", "answer_by": "2027-01-22"}
    )
    here = cases("2027-01-19", BELL, here=interview(), there=nearer)["here"]
    assert here.application.elsewhere
    assert here.application.elsewhere.answer_by == day("2027-01-22")
    assert "other-offer/answer" in {step.id.within for step in here.plan.steps}


def test_a_yes_to_it_leaves_every_application() -> None:
    """With the day of the yes, the next working day has the letter that withdraws (E8)."""
    steps = planned("2027-01-25", {**BELL, "result": "accepted", "on": "2027-01-22"})
    assert (steps["other-offer/withdraw"].due, steps["other-offer/withdraw"].optional) == (day("2027-01-25"), False)


@pytest.mark.long
def test_the_front_page_begins_with_the_yes() -> None:
    """A yes without a file is a yes: it stands on top, and nobody is told to look on."""
    yes = {**BELL, "result": "accepted", "on": "2027-01-22"}
    rejected = interview(
        outcome={"result": "rejected", "on": "2027-01-20"}, log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    )
    page = html.unescape(front("2027-02-01", yes, here=rejected))
    top, _, rest = page.partition("The one next thing")
    assert "Your new job" in top
    assert "Office Manager, Bell & Sons" in top
    assert "You said yes on Fri 22 Jan 2027" in top
    assert "What comes next" not in rest
    assert "Bell & Sons" not in rest
    assert "Bell & Sons" not in front("2027-02-01", {**BELL, "result": "declined"}, here=rejected)


@pytest.mark.parametrize("result", ["declined", "cancelled"])
def test_what_is_gone_is_no_argument(result: str) -> None:
    """Turned down or fallen through, it is spoken of no more (E21)."""
    assert "other-offer/tell" not in planned("2027-01-19", {**BELL, "result": result})


def test_an_offer_of_the_same_employer_is_none_of_another() -> None:
    """Nobody hears of their own offer as of somebody else's."""
    assert "other-offer/tell" not in planned("2027-01-19", {**BELL, "employer": "larkfield foods"})


@pytest.mark.long
def test_the_pages_show_it_to_the_candidate() -> None:
    """On the interview's page, on the front page, and beside the offers that have a file."""
    known = cases(
        "2027-01-19", BELL, here=interview(offer={"received": "2027-01-18", "base": 80000, "currency": "USD"})
    )
    shown = views(known, shipped_wording())
    page = interview_pages(shown[0])[0].body
    compared = offers_page(shown, shipped_wording())
    assert compared
    for body in (page, front("2027-01-19", BELL), compared.body):
        text = html.unescape(body)
        for told in ("Office Manager, Bell & Sons", "Wed 27 Jan 2027", "USD 36"):
            assert told in text


@pytest.mark.long
def test_the_day_by_which_an_answer_helps_can_be_ones_own() -> None:
    """The working day before theirs, unless the candidate says until when the others may still answer (E49)."""

    def letter(**told: Yaml) -> str:
        (view,) = views(cases("2027-01-19", {**BELL, **told}), shipped_wording())
        (draft,) = (each.draft for each in view.drafts if each.draft.id.within == "other-offer/tell")
        return draft.body

    assert "Do you think you could let me know by Tuesday, January 26 where I stand?" in letter()
    assert "Do you think you could let me know by Friday, January 22 where I stand?" in letter(hear_by="2027-01-22")


@pytest.mark.long
@pytest.mark.parametrize(
    ("answer_by", "said"),
    [
        ("2027-01-27", "answer it by Wednesday, January 27. I wanted"),
        ("2027-01-27 12:00", "answer it by Wednesday, January 27 at noon. I wanted"),
        ("2027-01-27 09:30", "answer it by Wednesday, January 27 at 9:30 am. I wanted"),
        ("2027-01-27 17:00", "answer it by Wednesday, January 27 at 5 pm. I wanted"),
    ],
)
def test_the_hour_of_a_deadline_is_said(answer_by: str, said: str) -> None:
    """Whoever is asked to be quick is told by when, to the hour where there is one, before anything else (E49)."""
    (view,) = views(cases("2027-01-19", {**BELL, "answer_by": answer_by}), shipped_wording())
    (draft,) = (each.draft for each in view.drafts if each.draft.id.within == "other-offer/tell")
    assert said in draft.body
    assert draft.body.split("\n\n")[1].startswith("I have received another offer")
    assert "would be a real help.\n\nBest regards," in draft.body


@pytest.mark.parametrize("hear_by", ["2027-01-28", "2027-01-17"])
def test_a_day_that_helps_nobody_is_named(hear_by: str) -> None:
    """Later than the answer is due, or before the offer came: the place is told, and what to write."""
    _, found = load_candidate(
        f"name: Jane Doe\nother_offers: [{{employer: Bell, received: 2027-01-18, answer_by: 2027-01-27, hear_by: {hear_by}}}]\n".encode(),
        "me.yaml",
    )
    assert [each.code for each in found] == ["AW317"]
    assert f"`hear_by` is {hear_by}, which is not from 2027-01-18 to 2027-01-27" in found[0].message


@pytest.mark.long
def test_it_is_as_private_as_another_application() -> None:
    """A coach sees it, and what it does to the plan, only with the switch for other applications; nobody else ever."""
    me, value = candidate(other_offers=[BELL]), interview()
    for audience in Audience:
        hidden = copy_for(audience, value, me)
        assert bool(hidden.candidate.other_offers) is (audience is Audience.ME)
    assert ("me", "other_offers", 0, "employer") in {
        each.place for each in copy_for(Audience.COACH, value, me).withheld
    }
    known = cases("2027-01-19", {**BELL, "answer_by": "2027-01-25", "hours_a_week": 38})
    wish = Wish("here", Audience.COACH, CopyKind.WORKBOOK)
    copy = copy_of(known, wish, shipped_wording())
    assert "2027-01-25" in {each.text for each in copy.days}
    assert "38" in {each.text for each in copy.counts}
    told = replace(wish, switches=frozenset({Switch.OTHER_APPLICATIONS}))
    page = html.unescape(copy_of(known, told, shipped_wording()).texts["workbook.html"])
    assert "Office Manager, Bell & Sons. Offered: USD 36 an hour. Answer by Mon 25 Jan 2027" in " ".join(
        untagged(page).split()
    )
    assert "Bell" not in copy.texts["workbook.html"]
    for switches in (frozenset[Switch](), frozenset({Switch.OTHER_APPLICATIONS})):
        redacted = known.redacted("here", Audience.COACH, switches).case
        steps = {step.id.within for step in redacted.plan.steps}
        assert ("other-offer/answer" in steps, "other-offer/tell" in steps) == (bool(switches), bool(switches))


def test_its_answer_comes_first_in_the_week_before_it_is_due() -> None:
    """Nothing that is late and nothing that is important stands before it; further ahead it waits in its turn."""
    assert cases("2027-01-21", BELL)["here"].plan.open()[0].id.within == "other-offer/answer"
    assert cases("2027-01-19", BELL)["here"].plan.open()[0].id.within != "other-offer/answer"
