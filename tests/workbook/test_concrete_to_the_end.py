"""Letters that ask, wait, withdraw or take leave say one thing that only this candidate could say. S13, S26, E23, E48, E49, E56."""

import datetime as dt

import pytest

from afterword.plan.given.offers import OfferElsewhere
from support.making import JONES, Yaml, candidate, day, drafts, interview

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


@pytest.mark.parametrize(
    "because",
    [
        "about 80 percent of the job is scheduling and paperwork, on rotating nights, and I want to stay on the machines",
        "I want to stay on the machines, and most of the job is scheduling and paperwork",
        "I want to stay on the machines, and it is all scheduling",
    ],
)
@pytest.mark.parametrize("name", ["close/withdraw", "offer/decline"])
def test_a_no_tells_the_wish_and_is_no_complaint(name: str, because: str) -> None:
    """What the candidate wants is reason enough; what the work is like is named to the candidate, and to nobody else (S13, E32)."""
    ends: Yaml = {
        "close/withdraw": {"outcome": WITHDRAWN},
        "offer/decline": {"offer": {"received": "2027-01-20", "base": 9, "currency": "USD"}},
    }
    found = drafts(interview(saying_no={"because": because}, **ends[name]), "2027-01-21")
    assert ", because I want to stay on the machines." in " ".join(found[name].body.split())
    assert "scheduling" not in found[name].body
    assert [caution for caution in found[name].cautions if "scheduling" in caution]
    others = [draft for other, draft in found.items() if other != name]
    assert not [each for draft in others for each in draft.cautions if "scheduling" in each]
    alone = drafts(interview(saying_no={"because": "I want to build"}, **ends[name]), "2027-01-21")[name]
    assert not any("a complaint" in caution for caution in alone.cautions)


def test_who_withdraws_says_what_it_means_for_what_they_plan() -> None:
    """After days of thinking nobody says `right away`: a talk that is booked is set free, and without one they need set up none."""
    letter = _letter("close/withdraw", outcome=WITHDRAWN)
    assert "After careful thought, I have decided to withdraw" in letter
    assert "I wanted you to know now, before anything more is planned." in letter
    booked = _letter("close/withdraw", outcome=WITHDRAWN, next_step={"booked": "2027-01-27"})
    assert "so that you can give my time on Wednesday, January 27 to somebody else." in booked


def test_who_accepts_thanks_the_other_for_what_they_did() -> None:
    """What an interviewer is thanked for goes with the yes as with the no, through whoever made the offer (E32)."""
    foreman = {"name": "Leo Marsh", "is": "interviewer", "thank_for": "the tour of the floor"}
    letter = _letter("offer/accept", people=[JONES, foreman], offer={"received": "2027-01-18", "base": 90000})
    assert "all your time. Please thank Leo Marsh for the tour of the floor." in letter


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


@pytest.mark.parametrize(
    "say",
    [
        "What I would most like to know is what my answers on audits lacked.",
        "I would like to know what my answers on audits lacked.",
        "The one thing I'd love to hear is what my answers on audits lacked.",
    ],
)
def test_what_one_would_like_to_know_is_a_question_to_somebody(say: str) -> None:
    """A wish to know becomes a question: through whoever carries the no, or to the one who decided, and easily left alone (E23, E48)."""
    wonder = [{"of": "rejection/reply", "say": say}]
    through = _letter("rejection/reply", outcome=NO, people=[AGENT, JONES], lines=wonder)
    way_out = "I completely understand if that is not possible."
    reason = "it helps to know the reason."
    assert f"{reason} Could you perhaps ask Ms. Jones what my answers on audits lacked? {way_out}" in through
    assert say not in through
    direct = _letter("rejection/reply", outcome=NO, lines=wonder)
    assert f"{reason} Could you perhaps tell me what my answers on audits lacked? {way_out}" in direct
    two = [*wonder, {"of": "rejection/reply", "say": "I would like to know how you weigh a first interview."}]
    both = _letter("rejection/reply", outcome=NO, people=[AGENT, JONES], lines=two)
    assert say in both
    assert two[1]["say"] in both


def test_nobody_is_handed_back_the_reason_that_one_answers() -> None:
    """Who begins the very course that decided it thanks for the reason, and goes on with the course (E23)."""
    no = {"result": "rejected", "on": "2027-01-20", "they_chose": "somebody who already has the trainer's certificate"}
    lines = [{"of": "rejection/reply", "say": "I start the certificate course in February."}]
    letter = _letter("rejection/reply", outcome=no, lines=lines)
    assert "your decision on the HR Business Partner role, and for telling me the reason." in letter
    assert "somebody who already has" not in letter
    assert lines[0]["say"] in letter
    other = _letter("rejection/reply", outcome=no, lines=[{**lines[0], "say": "I start a new job in February."}])
    assert "I understand that you chose somebody who already has the trainer's certificate" in other
    through = _letter("rejection/reply", outcome=no, lines=lines, people=[AGENT, JONES])
    assert "I understand that they chose somebody who already has the trainer's certificate" in through


def test_a_carried_no_says_once_that_one_would_like_to_be_asked() -> None:
    """`Please keep me in mind` for a post that is named needs no third way of saying it (E48)."""
    no = {"still_like": "a quality post in Pune"}
    letter = _letter("rejection/reply", outcome=NO, people=[AGENT, JONES], saying_no=no)
    assert letter.endswith("for a quality post in Pune, so please keep me in mind. Best regards, Jane Doe")
    assert "stay in touch" in _letter("rejection/reply", outcome=NO, people=[AGENT, JONES])


def test_an_ask_for_more_says_what_one_would_help_with_and_quotes_nobody() -> None:
    """They told it themselves: the wish for the job names their work, and the value stands for itself (E50)."""
    offer = {"received": "2027-01-20", "base": 90000, "currency": "USD", "in_writing": "yes"}
    letter = _letter("offer/counter", offer=offer, connection=OVENS, salary={"opening": 99000, "currency": "USD"})
    assert (
        "role and to help you bring waste down. Before I answer, I would like to ask about the pay. The offer is"
        in letter
    )
    assert "a year. As I halved the waste of two night bakeries, could we make it $99,000?" in letter
    for stiff in ("As I understand it", "You told me", "you need"):
        assert stiff not in letter


def test_what_was_enjoyed_in_the_talk_is_kept_through_a_recruiter() -> None:
    """The new cold room and the walk along the line are in the answer that goes through somebody else (E48)."""
    kind = {**JONES, "point": "our new cold room", "thank_for": "walking me along the line"}
    letter = _letter("rejection/reply", outcome=NO, people=[AGENT, kind], connection=None)
    assert (
        "talking with Ms. Jones and hearing about their new cold room. Please thank Ms. Jones for walking me" in letter
    )


@pytest.mark.parametrize(("result", "name"), [("withdrawn", "close/withdraw"), ("rejected", "rejection/reply")])
def test_no_letter_thanks_for_a_talk_that_never_was(result: str, name: str) -> None:
    """What ends before the talk is answered as what it is: nobody enjoyed a conversation that is still ahead (S23, E41)."""
    letter = _letter(name, "2027-01-08", held="2027-01-13 10:00", outcome={"result": result, "on": "2027-01-08"})
    for untrue in ("conversation", "enjoyed", "meet again", "in an interview", "hearing about"):
        assert untrue not in letter
    assert ("can give my time on Wednesday, January 13 to somebody else" in letter) == (result == "withdrawn")


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


@pytest.mark.parametrize(
    ("zone", "by"), [("", "January 25 at 5 pm."), ("Europe/Lisbon", "January 25 at 5 pm my time.")]
)
def test_an_hour_on_another_clock_is_said_to_be_ones_own(zone: str, by: str) -> None:
    """Seventeen o'clock in Lisbon is noon for whoever reads of it in Ohio (E22)."""
    elsewhere = OfferElsewhere(day("2027-01-15"), day("2027-01-25"), day("2027-01-25"), answer_at=dt.time(17))
    me = candidate(timezone=zone) if zone else candidate()
    value = interview(timezone="America/New_York")
    assert by in drafts(value, "2027-01-18", me, elsewhere=elsewhere)["other-offer/tell"].body.replace(", and I", ".")


@pytest.mark.parametrize(
    ("by", "told"), [("2027-01-27", "answer today"), ("2027-01-28", "answer by Thursday, January 28")]
)
def test_a_letter_of_the_last_day_says_so(by: str, told: str) -> None:
    """Nobody is asked on Wednesday for news before Wednesday; and a letter of the day after the offer came tells it once (E49)."""
    elsewhere = OfferElsewhere(day("2027-01-20"), day(by), day(by))
    log = [*SENT, {"on": "2027-01-20", "did": "other-offer/tell"}]
    value = interview(log=log, follow_ups={"as_it_is": [2]})
    letter = drafts(value, "2027-01-27", elsewhere=elsewhere)["follow-up/week-2"].body
    assert told in letter
    just_come = OfferElsewhere(day("2027-01-26"), day(by), day(by))
    value = interview(log=[*log[:-1], {"on": "2027-01-26", "did": "other-offer/tell"}])
    assert "another offer" not in drafts(value, "2027-01-26", elsewhere=just_come)["follow-up/week-2"].body


# Weekly letters


def test_a_proof_that_is_passed_on_keeps_its_figures() -> None:
    """The consultant reads the 410 staff with the deed, or all of it in sentences where it makes no clause (E48)."""
    people = [CLIENT, AGENT]
    letter = _letter("follow-up/week-1", "2027-01-13", people=people, connection=PARALLEL)
    assert "parallel run. I ran one at Banksia Transport in 2025, for 410 staff, and nobody was paid late." in letter
    long = {**PARALLEL, "proof": "It took 9 weeks. They had 3 systems before."}
    letter = _letter("follow-up/week-1", "2027-01-13", people=people, connection=long)
    assert "9 weeks" in letter
    assert "3 systems" in letter


def test_a_consultant_reads_the_question_first_and_the_whole_name_once() -> None:
    """`Have you had any feedback yet?` stands behind the interest, and Helen Marsh is named in full once (E48)."""
    letter = _letter("follow-up/week-1", "2027-01-13", people=[CLIENT, AGENT], connection=PARALLEL)
    assert letter.count("Helen Marsh") == 1
    assert letter.index("feedback") < letter.index("parallel run")
    assert "They need someone who has been through a parallel run. I ran one at" in letter


def test_a_consultant_is_told_and_not_taught() -> None:
    """The argument stands there by itself, with no topic glued to it that may be another, and nobody is told what to mention (E48)."""
    people, topics = [CLIENT, AGENT], ["the low pay", "the change of the payroll system in March"]
    letter = _letter("follow-up/week-1", "2027-01-13", people=people, connection=PARALLEL, topics=topics)
    assert "They need someone who has been through a parallel run. I ran one" in letter
    assert "change of the payroll system" not in letter
    assert "perhaps you could mention" not in letter
    assert "low pay" not in letter
    plain = _letter("follow-up/week-1", "2027-01-13", people=people, connection=PARALLEL, topics=["a parallel run"])
    assert "late. Please feel free to pass that on." in plain
    assert "we talked about" not in plain


def test_the_subject_names_the_client_and_the_letter_does_not_again() -> None:
    """`Payroll Team Leader, Corella Foods` stands above it: the first line need not say whose job it is (E48)."""
    value = interview(people=[CLIENT, AGENT], connection=PARALLEL)
    draft = drafts(value, "2027-01-13")["follow-up/week-1"]
    assert "Larkfield Foods" in draft.subject
    assert "Larkfield Foods" not in draft.body
    long = drafts(interview(people=[CLIENT, AGENT], role="Deputy Head of Regional Payroll and Benefits"), "2027-01-13")
    assert "Larkfield" not in long["follow-up/week-1"].subject
    assert "role at Larkfield Foods" in " ".join(long["follow-up/week-1"].body.split())


@pytest.mark.parametrize(
    ("say", "asks"),
    [
        ("Helen said that second interviews would be before they close on Friday 5 February", True),
        ("Helen said that they would choose two people by Friday 5 February", False),
        ("I passed the test in May", False),
        ("They would meet three people in February. Will there be another round before Easter?", False),
    ],
)
def test_two_facts_of_a_line_are_two_sentences_and_a_step_is_asked_about(say: str, *, asks: bool) -> None:
    """When they meet and when one could begin have nothing to do with one another; whether the day is set can be asked (E48)."""
    add = {"add": [{"week": 1, "say": f"{say}, and I could start four weeks after an offer."}]}
    if "?" in say:
        add = {"add": [{"week": 1, "say": say}]}
    letter = _letter("follow-up/week-1", "2027-01-13", people=[CLIENT, AGENT], connection=PARALLEL, follow_ups=add)
    assert ("If I'm in the running, which days should I keep free?" in letter) == asks
    assert f"{say.rstrip('?')}, and" not in letter
    assert ("I could start four weeks after an offer." in letter) == ("?" not in say)
    assert (letter.index("feedback") < letter.index("parallel run")) == (asks or "?" in say)


ON_CALL: Yaml = {"they_want": "be on call one week in five", "i_bring": "have worked on call for nine years"}
WEEK = "follow-up/week-1"


def test_a_week_with_nothing_new_says_that_the_work_is_known_and_asks_straight() -> None:
    """A letter that goes as it is has what the candidate did of what they need, and can be answered in a line (S26, E56)."""
    letter = _letter(WEEK, "2027-01-20", topics=["the boiler plant"], connection=ON_CALL, follow_ups=AS_IT_IS, log=SENT)
    known = "Being on call one week in five would suit me well: I have worked on call for nine years."
    assert f"role. {known} Do you know yet when you expect to decide?" in letter
    assert "I look forward to your reply, and a line is plenty. Best regards," in letter
    assert "boiler" not in letter
    assert "your week" not in letter


@pytest.mark.parametrize(
    ("want", "brings"),
    [
        ("be on call one week in five", "eleven years in glass works"),
        ("be on call one week in five", "have led a crew of four"),
        ("calm and kind with patients", "have cared for patients since 2012"),
        ("plan the patients' week and keep the rota", "planned the week of 30 patients"),
        ("read charts and explain them to families", "worked with charts for nine years"),
    ],
)
def test_nobody_says_that_work_is_known_which_is_not(want: str, brings: str) -> None:
    """A deed of another matter, a quality, or the half of two tasks is no proof; then the talk is named, but no trouble or dog (E35, E56)."""
    of_life = [
        "her dog who sleeps in the linen room",
        "the weather in Galway",
        "both coming from Cork",
        "his son's football",
    ]
    topics = ["the leaks", "the salary", *of_life, "the boiler plant", "the on-call rota"]
    link = {"they_want": want, "i_bring": brings}
    letter = _letter(WEEK, "2027-01-20", topics=topics, connection=link, follow_ups=AS_IT_IS, log=SENT)
    assert "is work that I know" not in letter
    assert "suit me well" not in letter
    assert "all the more" not in letter
    assert "leaks" not in letter
    helps = "to help you" in letter
    assert helps or "role after our talk about the boiler plant and the on-call rota. Do you know yet" in letter


def test_a_hobby_is_a_pleasure_and_no_reason() -> None:
    """A colleague's boat shows nothing of the work: it was nice to hear of, and is on nobody's mind in week 1 or in a no (S26, E35)."""
    people = [
        {**JONES, "point": "her dog"},
        {"name": "Tom Reyes", "is": "interviewer", "point": "his sailing at weekends"},
    ]
    thanks = _letter("thank-you/tom-reyes", "2027-01-13", people=people)
    assert "I enjoyed hearing about your sailing at weekends. If" in thanks
    assert "dog" not in _letter("close/withdraw", people=people, outcome=WITHDRAWN)
    assert "dog" not in _letter(WEEK, "2027-01-20", people=people, log=SENT)


def test_on_their_day_the_letter_says_what_they_said_and_what_the_candidate_has_done() -> None:
    """That one would hear by a day is no decision by it; what was tested is known, and no work that waits for help (E5, E35)."""
    tested = {"they_want": "check the computer model by hand", "i_bring": "have done such hand checks for three towers"}
    said = {"decide_by": "2027-01-22"}
    topics = ["the transfer beams under the podium slab"]
    letter = _letter(WEEK, "2027-01-26", topics=topics, connection=tested, employer_said=said, log=SENT)
    assert (
        "When we talked on Wednesday, January 13, you expected to have news about the HR Business Partner role "
        "by Friday, January 22. Is there any news yet? I am still very interested in the role. Checking the "
        "computer model by hand is work that I know: I have done such hand checks for three towers."
    ) in letter
    assert "expected to decide" not in letter
    assert "podium" not in letter
    friend = [{**JONES, "salutation": "Dear Angela"}]
    warm = _letter(WEEK, "2027-01-26", people=friend, topics=topics, connection=tested, employer_said=said, log=SENT)
    assert "January 22. Is there any news yet?" in warm
    theirs = _letter(WEEK, "2027-01-26", topics=topics, connection=OVENS, employer_said=said, log=SENT)
    assert "would love to help you bring waste down" in theirs
    assert "work that I know" not in theirs


LAST = "follow-up/week-7"
GATE: Yaml = {
    "they_want": "get the trucks through the gate faster on Mondays",
    "i_bring": "cut the wait at the dock from 95 to 40 minutes",
    "proof": "At Harbour Fish that was done by giving out time slots.",
}


def test_the_last_letter_has_one_proof_in_a_sentence_and_a_good_wish() -> None:
    """What one would help with and what one did of it stand with the interest, and the letter ends with a wish, not with figures (S35)."""
    topics = ["the yard plan you drew on the board"]
    letter = _letter(LAST, "2027-03-03", connection=OVENS, topics=topics, log=SENT)
    assert (
        "role, as I would still love to help you bring waste down. As I mentioned, I have halved the waste of two night bakeries. "
        "If the role has gone to somebody else by now"
    ) in letter
    assert "now or later, I would be happy to hear from you. I wish you" in letter
    assert "I still think of the yard plan you drew on the board." in letter
    for worn in ("I trust", "Hopefully", "You may remember", "kind to you", "where it would help"):
        assert worn not in letter
    assert "I wish you and the team all the best. Best regards," in letter


def test_the_proof_of_a_last_letter_says_where_it_was_and_how() -> None:
    """`At Harbour Fish that was done by …` goes with the deed; a long letter says the rest in fewer words, and `I ran one` says nothing by itself (E34)."""
    topics = ["the yard plan you drew on the whiteboard"]
    needed = "as I would still love to help you get the trucks through the gate faster on Mondays"
    letter = _letter(LAST, "2027-03-03", connection=GATE, topics=None, log=SENT)
    assert (
        f"{needed}: I cut the wait at the dock from 95 to 40 minutes at Harbour Fish by giving out time slots."
        in letter
    )
    long = _letter(LAST, "2027-03-03", connection=GATE, topics=topics, log=SENT)
    assert "by giving out time slots. If the role has gone" in long
    assert "If something opens up, now or later, I would be happy to hear from you. I wish you" in long
    assert len(long.split()) < 120
    assert drafts(interview(connection=GATE, topics=topics, log=SENT), "2027-03-03")[LAST].complete
    ran = _letter(LAST, "2027-03-03", connection=PARALLEL, topics=topics, log=SENT)
    assert "now or later, I would love to hear from you. I wish you" in ran
    assert "I ran one" not in ran
