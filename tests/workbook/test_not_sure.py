"""Whoever does not know yet whether they want the job: all stays open, no letter says more than is so, and it is asked once more."""

import re

import pytest

from afterword.edit.answers_in_words import as_written
from afterword.interview.model.vocabulary import Wish
from afterword.plan.given.offers import OfferElsewhere
from support.making import CONNECTION, JONES, REYES, SERVICE, body, day, drafts, ids, interview, mistakes, planned, step

KEMP = {"name": "Ruth Kemp", "is": "interviewer", "email": "ruth@larkfield.example"}
WISHES = re.compile(
    r"(even|all the|more) (more )?(interested|keener)|very interested|I would (love|enjoy|be very happy|like)|interest in|want (this|the) job"
)


@pytest.mark.parametrize("typed", ["not sure", "not-sure", "Not Sure", "not sure yet"])
def test_not_sure_is_an_answer(typed: str) -> None:
    """It is read in each way it is written, counts as open, and anything else is told what there is to choose from."""
    answer = interview(interested=typed).interested
    assert (answer, bool(answer)) == (Wish.NOT_SURE, True)
    assert not interview(interested="no").interested
    assert mistakes(interested="maybe") == ["`maybe` is neither yes nor no; write yes, no or not sure"]


@pytest.mark.parametrize(
    ("typed", "written"), [("Y", "yes"), ("no", "no"), ("Not sure", "not sure"), ("perhaps", "perhaps")]
)
def test_what_was_answered_is_written_in_one_way(typed: str, written: str) -> None:
    """However it is typed into the questions, the file has the plain word; what is none is told, and kept as typed."""
    assert as_written({"interested": typed})["interested"] == written


def test_all_stays_open_and_it_is_asked_again() -> None:
    """The plan is that of a yes, with one step more before the first weekly letter, which waits for the answer."""
    unsure = interview(interested="not sure")
    plan = planned(unsure, "2027-01-14")
    assert step(plan, "wish/decide").due == day("2027-01-18")
    assert [name for name in ids(plan) if name != "wish/decide"] == ids(planned(interview(), "2027-01-14"))
    weekly = drafts(unsure, "2027-01-20")["follow-up/week-1"]
    assert not weekly.complete
    assert "wish" in weekly.gap_names
    assert "wish" not in drafts(interview(), "2027-01-20")["follow-up/week-1"].gap_names
    offered = interview(interested="not sure", offer={"received": "2027-01-15"})
    assert "wish/decide" not in ids(planned(offered, "2027-01-16"))


@pytest.mark.long
@pytest.mark.parametrize(
    "changes",
    [
        {"connection": CONNECTION},
        {"connection": {**CONNECTION, "proof": "At Bell I cut turnover by a fifth."}},
        {"tone": "plain", "connection": CONNECTION},
        {"stage": "phone-screen"},
        {"employer": {"name": "Larkfield Council", "country": "GB", "setting": "public"}, "stage": "panel", "people": [JONES, KEMP, {**REYES, "is": "coordinator"}]},
        {"people": [{**JONES, "point": "the merger of two plants"}, {**KEMP, "point": "night shifts"}], "connection": CONNECTION},
        {"people": [JONES, {**KEMP, "point": "night shifts"}], "connection": CONNECTION, "panel_note": "one"},
        {"people": [JONES, {"name": "Ada Cole", "is": "agency consultant"}], "connection": CONNECTION},
    ],
    ids=str,
)  # fmt: skip
def test_no_thank_you_wishes_more_than_is_so(changes: dict[str, object]) -> None:
    """Every thank-you stands as a whole letter, and none claims an interest that is not certain (E21)."""
    letters = drafts(interview(interested="not sure", **changes), "2027-01-13").items()
    thanks = {name: draft for name, draft in letters if name.startswith(("thank-you", "pass-on"))}
    assert thanks
    for draft in thanks.values():
        assert not WISHES.search(body(draft)), body(draft)
        assert not re.search(r" ,|\.\.|  |\. [a-z]", body(draft)), body(draft)


@pytest.mark.long
@pytest.mark.parametrize("name", ["other-offer/tell", "offer/proposal"])
def test_no_letter_says_an_interest_that_nobody_has_stated(name: str) -> None:
    """The news of another offer and the proposal wait for a yes, as the weekly letters do, for each says that the job is wanted (E21)."""
    elsewhere = OfferElsewhere(day("2027-01-15"), day("2027-01-29"), day("2027-01-27"))
    letters = {
        answer: drafts(interview(interested=answer, proposal=SERVICE), "2027-01-15", elsewhere=elsewhere)[name]
        for answer in ("yes", "not sure")
    }
    assert "wish" not in letters["yes"].gap_names
    assert "wish" in letters["not sure"].gap_names
    assert not letters["not sure"].complete
