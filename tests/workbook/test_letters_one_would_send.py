"""Weekly letters, answers and farewells as a friend would tell one to send them. S13, S26, S35, E22, E23, E48, E56."""

import pytest

from support.making import JONES, Yaml, drafts, interview

pytestmark = pytest.mark.long

SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
WITHDRAWN: Yaml = {"result": "withdrawn", "on": "2027-01-20"}
NO: Yaml = {"result": "rejected", "on": "2027-01-20", "they_chose": "somebody who had run a night bakery"}
TOM: Yaml = {"name": "Tom Reilly", "salutation": "Dear Tom", "is": "interviewer"}
BRAKES: Yaml = {"they_want": "clear the backlog of brake rebuilds", "i_bring": "rebuilt the brakes on 14 trailers"}
WEEK = "follow-up/week-1"
LAST = "follow-up/week-7"


def _letter(name: str, today: str = "2027-01-21", **changes: object) -> str:
    """The text of a letter as one line."""
    return " ".join(drafts(interview(**changes), today)[name].body.split())


# Weekly letters


def test_what_one_would_help_with_stands_with_what_one_did_of_it() -> None:
    """A week with nothing new has the backlog and the 14 trailers in one sentence, so that they know who writes (S26, E56)."""
    letter = _letter(WEEK, "2027-01-20", connection=BRAKES, follow_ups={"as_it_is": [1]}, log=SENT)
    assert (
        "help you clear the backlog of brake rebuilds: I rebuilt the brakes on 14 trailers. Is there any news" in letter
    )
    two = {**BRAKES, "proof": "I did each of them on my own."}
    letter = _letter(WEEK, "2027-01-20", connection=two, follow_ups={"as_it_is": [1]}, log=SENT)
    assert (
        "brake rebuilds. I rebuilt the brakes on 14 trailers, and I did each of them on my own. Is there any" in letter
    )
    other = {**BRAKES, "i_bring": "led a crew of four"}
    letter = _letter(WEEK, "2027-01-20", connection=other, follow_ups={"as_it_is": [1]}, log=SENT)
    assert "help you clear the backlog of brake rebuilds. Is there any news" in letter


@pytest.mark.parametrize(
    ("say", "asks"),
    [(None, True), ("There is no hurry with an answer.", False)],
)
def test_before_their_day_the_letter_asks_one_plain_thing(say: str | None, *, asks: bool) -> None:
    """Who knows when they decide asks whether that still holds; nobody says that there is no hurry and waits for an answer (S26)."""
    weeks: Yaml = {"as_it_is": [1], "before_they_decide": [1]}
    lines = [{"of": WEEK, "say": say}] if say else []
    said = {"decide_by": "2027-02-05"}
    letter = _letter(WEEK, "2027-01-20", employer_said=said, follow_ups=weeks, log=SENT, lines=lines)
    assert ("decide by Friday, February 5, so there is no need to answer before then." in letter) == asks
    assert ("no hurry" in letter) != asks


def test_when_one_can_begin_is_no_paragraph_and_takes_nothing_away() -> None:
    """The start date stands in the close, and the letter has the dock and what one did there as well (S26, E56)."""
    add = {"add": [{"week": 1, "say": "I can start on February 8."}]}
    said = {"decide_by": "2027-01-18"}
    letter = _letter(WEEK, "2027-01-20", connection=BRAKES, employer_said=said, follow_ups=add, log=SENT)
    assert "help you clear the backlog of brake rebuilds: I rebuilt the brakes on 14 trailers." in letter
    assert "timing would help. I can start on February 8. I look forward to your reply." in letter
    warmed = _letter(WEEK, "2027-01-20", topics=["the new dock"], connection=None, employer_said=said, log=SENT)
    assert "still very interested in the role after our talk about the new dock." in warmed


def test_a_day_of_theirs_is_no_promise_that_they_broke() -> None:
    """That there might be news by Monday reminds nobody of a promise, and the letter asks once (S32, E5)."""
    letter = _letter(WEEK, "2027-01-20", employer_said={"decide_by": "2027-01-18"}, log=SENT)
    assert "you expected to have news about the HR Business Partner role by Monday, January 18." in letter
    assert "Is there any news yet? " in letter
    assert letter.count("?") == 1


@pytest.mark.parametrize(
    ("say", "tied"),
    [
        ("I passed the certificate in veterinary anaesthesia.", True),
        ("I have bought a chart for the anaesthesia room.", False),
        ("I passed the driving test.", False),
    ],
)
def test_what_was_earned_goes_with_what_one_brings_to_their_need(say: str, *, tied: bool) -> None:
    """The certificate goes with the chart that answers their need, so the reader sees why it is told; other news does not (E56)."""
    link = {
        "they_want": "set up one way of monitoring",
        "i_bring": "built the anaesthesia chart that all six nurses use",
    }
    add = {"add": [{"week": 2, "say": say}]}
    log = [*SENT, {"on": "2027-01-20", "did": WEEK}]
    letter = _letter("follow-up/week-2", "2027-01-27", connection=link, follow_ups=add, log=log)
    assert ("With that behind me, I would love to help you set up one way of monitoring." in letter) == tied


@pytest.mark.parametrize(
    ("person", "wish"),
    [
        ({**JONES, "salutation": "Dear Angela"}, "Hope you had a good weekend."),
        (JONES, "Hope you had a good weekend."),
        ({**JONES, "title": "Dr."}, "Hope you had a good weekend."),
    ],
)
def test_the_second_letter_wishes_well_without_i_hope(person: Yaml, wish: str) -> None:
    """`I hope` was said in the first: the second says `Hope`, and nobody reads `I trust` or `Hopefully` (S35, E56)."""
    found = drafts(interview(people=[person], held="2027-01-11"), "2027-01-11")
    assert f"\n\n{wish}" in found["follow-up/week-2"].body
    assert not any("Hopefully" in draft.body or "I trust" in draft.body for draft in found.values())


@pytest.mark.parametrize(
    ("topic", "wish"),
    [
        ("the move to the new hall in spring", "all the best with the move to the new hall in spring."),
        ("opening a second shop", "all the best with opening a second shop."),
        ("the drivers who leave within a year", "all the best."),
        ("the salary", "all the best."),
        ("how you keep the buses ready", "all the best."),
        ("customer service", "all the best."),
    ],
)
def test_the_last_letter_wishes_them_well_with_what_they_have_before_them(topic: str, wish: str) -> None:
    """A move or a new shop is wished well; nobody is wished well with a trouble, the pay or a person (S35, E35)."""
    letter = _letter(LAST, "2027-03-03", topics=[topic], connection=None, log=SENT)
    assert f"I wish you and the team {wish} Best regards," in letter
    assert "I still think of" not in letter


def test_the_last_letter_says_in_short_what_it_has_said_before() -> None:
    """Who would help them move to the new hall wishes them well with `the move` (S35)."""
    link = {"they_want": "move to the new hall without a day closed", "i_bring": "moved a shop in one night"}
    letter = _letter(LAST, "2027-03-03", topics=["the move to the new hall in spring"], connection=link, log=SENT)
    assert "as I would still love to help you move to the new hall without a day closed." in letter
    assert "all the best with the move. Best regards," in letter


# Leaving


@pytest.mark.parametrize(
    ("because", "told"),
    [
        (
            "I have accepted a post with another company",
            "I have accepted a post with another company, so I would like to",
        ),
        ("I have just taken a job near home", "I have just taken a job near home, so I would like to"),
        ("I want to stay on the machines", "After careful thought, I have decided to"),
    ],
)
def test_who_has_taken_another_post_says_so_at_once(because: str, told: str) -> None:
    """A post that was accepted is the news, and nobody says of it that they thought it over (E21)."""
    letter = _letter("close/withdraw", outcome=WITHDRAWN, saying_no={"because": because})
    assert f"Dear Ms. Jones, {told}" in letter
    assert ("right away" in letter) == ("machines" not in because)


def test_who_has_taken_another_post_keeps_what_the_talk_gave() -> None:
    """The mentor plan stays in mind, as it stands, for whoever has another post; beside a reason of the work nothing sore is named (S13)."""
    told = {**JONES, "point": "having a mentor beside every new driver"}
    no = {"because": "I have accepted a post with another company"}
    letter = _letter("close/withdraw", outcome=WITHDRAWN, people=[told], saying_no=no)
    assert "What you told me about having a mentor beside every new driver will stay with me." in letter
    no = {"because": "I want to stay on the machines"}
    letter = _letter("close/withdraw", outcome=WITHDRAWN, people=[told], saying_no=no)
    assert "will stay with me" not in letter


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("a day job as a machinist", "a job on days as a machinist"),
        ("a day post in surgery", "a post on days in surgery"),
        ("something closer to Meridian", "something closer to Meridian"),
    ],
)
def test_work_by_day_is_no_day_job(typed: str, told: str) -> None:
    """A day job is what pays the rent; work by day is a job on days, and `something` needs no article (E34)."""
    letter = _letter("close/withdraw", outcome=WITHDRAWN, saying_no={"still_like": typed})
    assert f"If you ever have {told}, I would love to hear of it." in letter


# Their answers


def test_an_answer_to_a_no_thanks_the_other_behind_what_is_thanked_for_and_names_them_in_the_wish() -> None:
    """Tom is thanked once it is told what he does; they are wished well together, and no two employers in one voice (E23)."""
    told = {**JONES, "point": "how Tom rides along with new drivers"}
    letter = _letter("rejection/reply", outcome=NO, people=[told, TOM])
    assert "how Tom rides along with new drivers. Please give Tom Reilly my thanks as well." in letter
    assert "I wish you both and the team all the best." in letter
    two = _letter("rejection/reply", outcome=NO, people=[told, TOM, {**TOM, "name": "Ann Lee"}])
    assert "I wish you and the team all the best." in two
    elsewhere = _letter("rejection/reply", outcome=NO, held="2027-01-11", people=[told, TOM])
    assert "I send you both and the team my best wishes." in elsewhere


def test_thanks_for_an_offer_say_what_it_means_and_what_the_other_is_thanked_for() -> None:
    """Who asks for time is glad to be chosen and thanks Owen for the talk about the creek, not for nothing (E22, E48)."""
    owen = {"name": "Owen Hart", "salutation": "Hi Owen", "is": "hiring manager", "point": "the creek restoration"}
    kate = {"name": "Kate Bell", "salutation": "Hi Kate", "is": "coordinator", "email": "k@w.example"}
    offer = {
        "received": "2027-01-20",
        "answer_by": "2027-01-25",
        "ask_until": "2027-01-29",
        "written_by": "Kate Bell",
        "in_writing": "yes",
    }
    letter = _letter("offer/acknowledge", people=[owen, kate], connection=None, offer=offer)
    assert "read your offer, and it means a lot to me to have been chosen." in letter
    assert "Please thank Owen for our talk about the creek restoration." in letter
    assert "you will have my answer by Monday, January 25." in letter
    silent = {**owen, "point": None}
    assert "Please thank Owen for me." in _letter("offer/acknowledge", people=[silent, kate], offer=offer)
