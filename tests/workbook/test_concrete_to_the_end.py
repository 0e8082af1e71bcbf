"""Letters that ask, wait, withdraw or take leave say one thing that only this candidate could say. S13, S26, E23, E48, E49, E56."""

import pytest

from afterword.plan.offers import OfferElsewhere
from support.making import JONES, Yaml, day, drafts, interview

pytestmark = pytest.mark.long

SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
WITHDRAWN: Yaml = {"result": "withdrawn", "on": "2027-01-20"}
NO: Yaml = {"result": "rejected", "on": "2027-01-20", "they_chose": "somebody who had run a night bakery"}
AGENT: Yaml = {"name": "Sanne Vos", "salutation": "Dear Sanne", "is": "agency consultant", "email": "s@v.example"}
CLIENT: Yaml = {"name": "Helen Marsh", "is": "hiring manager"}
PARALLEL: Yaml = {
    "they_want": "someone who has been through a parallel run",
    "i_bring": "ran one at Banksia Transport in 2025",
    "proof": "It was for 410 staff, and nobody was paid late.",
}
OVENS: Yaml = {"they_want": "bring waste down", "i_bring": "halved the waste of two night bakeries"}
AS_IT_IS: Yaml = {"as_it_is": [1]}


def _letter(name: str, today: str = "2027-01-21", **changes: object) -> str:
    """The text of a letter as one line."""
    return " ".join(drafts(interview(**changes), today)[name].body.split())


# Withdrawing


def test_who_withdraws_begins_with_their_own_wish() -> None:
    """What the candidate wants comes before what the job is, which is no complaint then (S13)."""
    no = {"because": "most of the job is scheduling and paperwork, and I want to stay on the machines"}
    letter = _letter("close/withdraw", outcome=WITHDRAWN, saying_no=no)
    assert "that I want to stay on the machines, and most of the job is scheduling and paperwork." in letter


def test_who_withdraws_says_what_it_means_for_what_they_plan() -> None:
    """After days of thinking nobody says `right away`: a talk that is booked is set free, and without one they need plan none."""
    assert "hear it from me before you plan anything more with me." in _letter("close/withdraw", outcome=WITHDRAWN)
    booked = _letter("close/withdraw", outcome=WITHDRAWN, next_step={"booked": "2027-01-27"})
    assert "so that my slot on Wednesday, January 27 can go to somebody else." in booked


def test_who_withdraws_thanks_everybody_before_asking_for_anything() -> None:
    """All thanks stand together, and what one would still like comes after them."""
    foreman = {"name": "Leo Marsh", "is": "interviewer", "thank_for": "the tour of the floor"}
    no = {"still_like": "a machinist's job on the five-axis cell, on days"}
    letter = _letter("close/withdraw", outcome=WITHDRAWN, people=[JONES, foreman], saying_no=no)
    assert (
        "which I enjoyed very much. Please thank Leo Marsh for the tour of the floor. If you ever have a machinist"
        in letter
    )
    assert "If you ever have a machinist's job on the five-axis cell, on days, I would love to hear of it." in letter


@pytest.mark.parametrize("name", ["close/withdraw", "offer/decline", "rejection/reply"])
def test_what_is_thanked_for_is_not_told_again(name: str) -> None:
    """Whoever thanks for the ledger does not say that the ledger will stay with them (S13)."""
    person = {**JONES, "thank_for": "showing me the ledger"}
    ends = {"close/withdraw": {"outcome": WITHDRAWN}, "rejection/reply": {"outcome": NO}}
    end = ends.get(name, {"offer": {"received": "2027-01-20", "base": 9, "currency": "USD"}})
    assert _letter(name, people=[person], topics=["the ledger"], **end).count("ledger") == 1


@pytest.mark.parametrize(
    ("name", "changes"),
    [("close/withdraw", {"outcome": WITHDRAWN}), ("rejection/reply", {"outcome": NO}), ("follow-up/week-7", {})],
)
def test_a_good_wish_of_ones_own_is_the_only_one_and_stands_last(name: str, changes: Yaml) -> None:
    """Who wishes them a good season wishes them nothing more in our words (E32)."""
    wish = "I wish you a good season, and I hope our paths cross again."
    letter = _letter(name, "2027-01-20", **changes, lines=[{"of": name, "say": wish}])
    assert f"{wish} Best regards," in letter
    assert "all the best" not in letter


# A refusal


def test_news_is_why_they_may_think_of_the_candidate_again() -> None:
    """The course that begins in February and the wish to be considered are one sentence, as one follows from the other (E23)."""
    course = [{"of": "rejection/reply", "say": "I start the course in February."}]
    no = {"still_like": "a trainer's job in the spring"}
    letter = _letter("rejection/reply", outcome=NO, lines=course, saying_no=no)
    assert (
        "I start the course in February, so I would be very happy to be considered for a trainer's job in the" in letter
    )
    assert letter.count("February") == 1
    through = _letter("rejection/reply", outcome=NO, lines=course, saying_no=no, people=[AGENT, JONES])
    assert "I start the course in February, so I'd be very happy to be considered for a trainer's job in the" in through
    assert "it helps to know the reason. I start the course in February." in _letter(
        "rejection/reply", outcome=NO, lines=course
    )


def test_one_thing_is_asked_precisely() -> None:
    """One thing to do better in an interview can be answered in a line; `anything else` cannot (E23)."""
    more: Yaml = {"outcome": NO, "saying_no": {"ask_what_else": "yes"}}
    assert "If there is one thing that I could do better in an interview, I" in _letter("rejection/reply", **more)


def test_what_one_would_like_to_know_is_asked_of_somebody() -> None:
    """Whoever carries the no reads whom they could ask, and that they need not (E48)."""
    wonder = [{"of": "rejection/reply", "say": "What I would most like to know is what my answers on audits lacked."}]
    through = _letter("rejection/reply", outcome=NO, people=[AGENT, JONES], lines=wonder)
    asks = "answers on audits lacked. Could you perhaps ask Ms. Jones, if there is a moment for it? I completely understand if not."
    assert asks in through
    assert "Could you perhaps" not in _letter("rejection/reply", outcome=NO, lines=wonder)


def test_what_was_enjoyed_in_the_talk_is_kept_through_a_recruiter() -> None:
    """The new cold room and the walk along the line are in the answer that goes through somebody else (E48)."""
    kind = {**JONES, "point": "our new cold room", "thank_for": "walking me along the line"}
    letter = _letter("rejection/reply", outcome=NO, people=[AGENT, kind], connection=None)
    assert (
        "talking with Ms. Jones and hearing about their new cold room. Please thank Ms. Jones for walking me" in letter
    )


# Another offer


def test_nobody_is_asked_for_a_date_that_they_have_named() -> None:
    """Who said when they decide is told that it may be too soon to say, and not asked when they decide (E49)."""
    elsewhere = OfferElsewhere(day("2027-01-15"), day("2027-01-25"), day("2027-01-25"))
    said = {"decide_by": "2027-01-29"}
    named = drafts(interview(employer_said=said), "2027-01-18", elsewhere=elsewhere)["other-offer/tell"].body
    assert "so I completely understand if it is too soon to say." in named
    assert "even an idea" not in named
    unnamed = drafts(interview(), "2027-01-18", elsewhere=elsewhere)["other-offer/tell"].body
    assert "even an idea of when to expect a decision" in unnamed


# Weekly letters


def test_a_proof_that_is_passed_on_keeps_its_figures() -> None:
    """The consultant is given the 410 staff with the deed, or all of it behind a colon where it makes no clause (E48)."""
    people = [CLIENT, AGENT]
    letter = _letter("follow-up/week-1", "2027-01-13", people=people, connection=PARALLEL)
    assert "that I ran one at Banksia Transport in 2025, for 410 staff, and nobody was paid late." in letter
    long = {**PARALLEL, "proof": "It took 9 weeks. They had 3 systems before."}
    letter = _letter("follow-up/week-1", "2027-01-13", people=people, connection=long)
    assert "9 weeks" in letter
    assert "3 systems" in letter


def test_a_consultant_reads_the_question_first_and_the_whole_name_once() -> None:
    """`Have you had any feedback yet?` stands behind the interest, and Helen Marsh is named in full once (E48)."""
    letter = _letter("follow-up/week-1", "2027-01-13", people=[CLIENT, AGENT], connection=PARALLEL)
    assert letter.count("Helen Marsh") == 1
    assert letter.index("feedback") < letter.index("parallel run")
    assert "As they need someone who has been through a parallel run, perhaps you could mention" in letter


def test_a_week_with_nothing_new_has_the_talk_and_a_straight_question() -> None:
    """A letter that goes as it is says what was talked about, and asks when they decide (S26, E56)."""
    topics = ["the boiler plant", "the on-call rotation"]
    on_call = {"they_want": "be on call one week in five", "i_bring": "have worked on call for nine years"}
    letter = _letter("follow-up/week-1", "2027-01-20", topics=topics, connection=on_call, follow_ups=AS_IT_IS, log=SENT)
    told = "all the more since we talked about the boiler plant and the on-call rotation. Do you know yet when you expect to decide?"
    assert told in letter
    sore = _letter(
        "follow-up/week-1",
        "2027-01-20",
        topics=["the leaks", "the salary"],
        connection=on_call,
        follow_ups=AS_IT_IS,
        log=SENT,
    )
    assert "all the more" not in sore


def test_help_is_offered_with_their_work_and_not_with_what_they_tested() -> None:
    """A question of the talk is no work that waits for help: the interest goes back to what was seen (E35)."""
    tested = {**OVENS, "they_want": "check the computer model by hand"}
    said = {"decide_by": "2027-01-22"}
    topics = ["the transfer beams under the podium slab"]
    letter = _letter("follow-up/week-1", "2027-01-26", topics=topics, connection=tested, employer_said=said, log=SENT)
    assert (
        "I am still very interested, all the more since we talked about the transfer beams under the podium slab."
        in letter
    )
    assert "by hand" not in letter
    theirs = _letter("follow-up/week-1", "2027-01-26", topics=topics, connection=OVENS, employer_said=said, log=SENT)
    assert "would love to help you bring waste down" in theirs


def test_the_last_letter_has_one_proof_and_a_good_wish() -> None:
    """What the candidate did stands in half a sentence, for another role, and the letter ends with a wish (S35)."""
    topics = ["the yard plan you drew on the board"]
    letter = _letter("follow-up/week-7", "2027-03-03", connection=OVENS, topics=topics, log=SENT)
    assert (
        "comes up where it would help that I have halved the waste of two night bakeries, I would love to hear from you."
        in letter
    )
    assert "I still think of the yard plan you drew on the board." in letter
    assert "I trust" not in letter
    assert "I wish you and the team all the best. Best regards," in letter
