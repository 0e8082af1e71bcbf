"""When the status is known, or a next round is fixed, nobody asks any more: S37, E8, E9, E22, E23."""

import pytest

from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.steps import Kind, Plan, State, Why
from afterword.workbook.advice.endings import withdrawal_untold
from support.making import (
    JONES,
    REYES,
    SERVICE,
    Yaml,
    body,
    case,
    cases,
    dates,
    day,
    drafts,
    ids,
    interview,
    mistakes,
    planned,
    step,
    weekly,
)

pytestmark = pytest.mark.long

SENT = [{"on": "2027-01-20", "did": "follow-up/week-1"}]


@pytest.mark.parametrize("result", ["offer", "rejected", "withdrawn", "filled", "cancelled"])
def test_an_outcome_ends_the_follow_ups(result: str) -> None:
    """Once the outcome is known, no email asks for it; what was sent stays on record (S37, E8)."""
    value = interview(outcome={"result": result, "on": "2027-01-25"}, log=SENT)
    steps = weekly(value, "2027-01-25")
    assert dates(steps) == []
    assert steps[0].state is State.DONE
    assert {each.why for each in steps[1:]} == {Why.OUTCOME_KNOWN}
    assert not [
        name for name in drafts(value, "2027-01-25") if name.startswith("follow-up/") and name != SENT[0]["did"]
    ]


def test_an_offer_of_the_same_day_cancels_that_days_follow_up() -> None:
    """The offer came on the Thursday on which week 1 was due: that email is not sent any more (S37, E8)."""
    value = interview(held="2027-05-13", offer={"received": "2027-05-20"})
    assert dates(weekly(value, "2027-05-20")) == []


def test_a_booked_next_round_cancels_the_emails_not_sent_yet() -> None:
    """They have invited the candidate: asking about the status would be odd now (E9)."""
    steps = weekly(interview(next_step={"booked": "2027-02-02"}, log=SENT), "2027-01-22")
    assert dates(steps) == []
    assert [each.state for each in steps[:2]] == [State.DONE, State.CANCELLED]
    assert steps[1].why is Why.NEXT_ROUND


def test_a_later_interview_takes_over_from_the_earlier_one() -> None:
    """The second interview follows the first: the first one's unsent emails are off, the second counts anew (E9)."""
    both = {
        "first": interview(held="2027-01-13", log=SENT),
        "second": interview(held="2027-02-01", follows="first"),
    }
    known = cases(both, day("2027-02-01"))
    first, second = (known[name].plan.of(Kind.FOLLOW_UP) for name in ("first", "second"))
    assert dates(first) == []
    assert {each.why for each in first[1:]} == {Why.NEXT_ROUND}
    assert dates(second)[0] == "Mon 2027-02-08"


@pytest.mark.parametrize(
    ("answer", "goes_on"),
    [
        ({"offer": {"received": "2027-02-04"}}, False),
        ({"offer": {"received": "2027-01-29"}}, False),
        ({"outcome": {"result": "offer", "on": "2027-02-04"}}, False),
        ({"outcome": {"result": "rejected", "on": "2027-02-04"}}, False),
        ({"outcome": {"result": "filled", "on": "2027-02-01"}}, False),
        ({"outcome": {"result": "accepted", "on": "2027-01-29"}}, False),
        ({"outcome": {"result": "rejected", "on": "2027-01-29"}}, True),  # and then they asked for another talk
        ({"offer": {"received": "2027-01-28"}, "outcome": {"result": "declined", "on": "2027-01-29"}}, True),
    ],
)
def test_an_answer_in_the_first_rounds_file_ends_the_letters_of_the_second(answer: Yaml, goes_on: bool) -> None:  # noqa: FBT001
    """Nobody is thanked for an offer and asked on the same day whether there is any news (S37, E8, E9)."""
    rounds = {
        "first": interview(**answer),
        "second": interview(held="2027-02-01", follows="first"),
        "third": interview(held="2027-02-01", follows="second"),
    }
    known = cases(rounds, day("2027-02-08"))
    assert bool(dates(known["third"].plan.of(Kind.FOLLOW_UP))) is goes_on


@pytest.mark.parametrize("result", ["rejected", "declined", "withdrawn", "accepted"])
def test_an_end_of_half_a_year_ago_owes_no_letter(result: str) -> None:
    """What nobody has sent in seven weeks is not the next thing to do; what was learnt can still be written down (E51, E52)."""
    over = interview(outcome={"result": result, "on": "2027-01-20"})
    other = interview(employer={"name": "Vale Homes"}, held="2027-07-19")
    assert "close/reflect" not in ids(planned(over, "2027-03-10"))[:1]
    assert ids(planned(over, "2027-03-20")) == ["close/reflect"]
    waiting = [step.id.within for _, step in cases({"over": over, "other": other}, day("2027-07-21")).next_first()]
    assert (waiting[0], "close/reflect" in waiting[2:]) == ("thank-you/angela-jones", True)


def test_an_offer_that_nobody_answered_for_months_leads_no_list() -> None:
    """It is still there to be answered, behind an interview that lives (E52)."""
    offered = interview(offer={"received": "2027-01-20", "answer_by": "2027-01-27"})
    other = interview(employer={"name": "Vale Homes"}, held="2027-07-19")
    steps = cases({"offered": offered, "other": other}, day("2027-07-21")).next_first()
    assert steps[0][1].id.interview == "other"
    assert "offer/answer" in [step.id.within for _, step in steps]


def test_interviews_with_different_employers_do_not_touch_each_other() -> None:
    """Only `follows` links two interviews; another employer's emails go on (E9)."""
    both = {"one": interview(), "other": interview(employer={"name": "Tidewater Health"})}
    known = cases(both, day("2027-01-13"))
    assert [len(dates(known[name].plan.of(Kind.FOLLOW_UP))) for name in both] == [7, 7]


def test_a_rejection_is_answered_the_next_working_day() -> None:
    """They said no on a Friday: two kind lines by Monday, and a word to the referees, if any were named (E23)."""
    no = {"result": "rejected", "on": "2027-02-05"}
    found = planned(interview(outcome=no, references=[{"who": "priya-shah"}]), "2027-02-05")
    assert step(found, "rejection/reply").due == day("2027-02-08")
    assert step(found, "references/thank-priya-shah").due == day("2027-02-08")
    assert "references/thank-priya-shah" not in ids(planned(interview(outcome=no), "2027-02-05"))


def test_after_a_rejection_nothing_of_the_old_plan_is_left_open() -> None:
    """Salary, next step, references and proposal are off; the reply, the thanks and the look back stay (S37, E8)."""
    no = {"result": "rejected", "on": "2027-02-05"}
    found = planned(interview(outcome=no, references=[{"who": "priya-shah"}]), "2027-02-05")
    assert ids(found) == ["rejection/reply", "references/thank-priya-shah", "close/reflect"]


@pytest.mark.parametrize(("told", "is_open"), [({}, True), ({"debrief": "They wanted two years in a lab."}, False)])
def test_a_debrief_that_is_written_is_not_asked_for_again(told: dict[str, str], is_open: bool) -> None:  # noqa: FBT001
    """Whoever has written down what they learnt from a no has nothing to tick besides; notes before the end close nothing."""
    no = {"result": "rejected", "on": "2027-02-05"}
    assert ("close/reflect" in ids(planned(interview(outcome=no, **told), "2027-02-10"))) == is_open
    waiting = planned(interview(**told), "2027-02-10")
    assert "close/reflect" in [step.id.within for step in waiting.open()]


def test_a_thank_you_that_was_sent_stays_done_after_a_rejection() -> None:
    """The log is kept: what was done is done (E8)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    found = planned(interview(log=log, outcome={"result": "rejected", "on": "2027-02-05"}), "2027-02-05")
    assert step(found, "thank-you/angela-jones").state is State.DONE


def test_an_offer_is_acknowledged_within_one_working_day() -> None:
    """The offer came on Thursday; on Friday at the latest it is acknowledged, in writing (E22)."""
    value = interview(offer={"received": "2027-05-20", "answer_by": "2027-05-27 17:00"}, held="2027-05-13")
    assert step(planned(value, "2027-05-20"), "offer/acknowledge").due == day("2027-05-21")


def test_an_offer_made_on_friday_in_riyadh_is_acknowledged_on_sunday() -> None:
    """The working day is the recipient's: after a Thursday there comes a Sunday (E3, E22)."""
    value = interview(
        employer={"name": "Najd Water", "country": "SA"}, held="2027-02-23", offer={"received": "2027-03-04"}
    )
    assert step(planned(value, "2027-03-04"), "offer/acknowledge").due == day("2027-03-07")


def test_the_candidate_decides_two_working_days_before_the_deadline() -> None:
    """The answer is due on Thursday 17:00, so the candidate's own date is the Tuesday (E22)."""
    value = interview(offer={"received": "2027-05-20", "answer_by": "2027-05-27 17:00"}, held="2027-05-13")
    found = planned(value, "2027-05-20")
    assert step(found, "offer/decide").due == day("2027-05-25")
    answer = step(found, "offer/answer")
    assert (answer.due, f"{answer.at:%H:%M}") == (day("2027-05-27"), "17:00")


def test_a_short_deadline_never_puts_the_decision_before_the_offer() -> None:
    """Offer on Thursday, answer by Friday: the candidate's own date is not before Thursday (E22)."""
    value = interview(offer={"received": "2027-05-20", "answer_by": "2027-05-21"}, held="2027-05-13")
    assert step(planned(value, "2027-05-20"), "offer/decide").due == day("2027-05-20")


OFFERED = {"received": "2027-02-05", "answer_by": "2027-02-12"}
ASKED = {"on": "2027-02-08", "did": "offer/counter"}


def test_who_has_asked_for_more_is_not_asked_to_give_thanks_first() -> None:
    """That letter thanked them: a mail that asks for time would come after it, and the answer is what is owed."""
    found = planned(interview(offer=OFFERED, log=[ASKED]), "2027-02-09")
    assert [step(found, f"offer/{name}").why.value for name in ("acknowledge", "decide")] == ["asked-for-more"] * 2
    assert "offer/answer" in [each.id.within for each in found.open()]
    assert "offer/acknowledge" not in drafts(interview(offer=OFFERED, log=[ASKED]), "2027-02-09")
    assert step(found, "offer/counter").why.value == "before-deadline"
    late = planned(interview(offer=OFFERED, log=[ASKED]), "2027-02-20")
    assert step(late, "offer/counter").why.value == "before-deadline"


@pytest.mark.parametrize(("made_up", "due"), [("2027-02-08", "2027-02-08"), ("2027-02-06", "2027-02-08")])
def test_who_has_made_up_their_mind_answers_at_once(made_up: str, due: str) -> None:
    """Once it is decided nobody asks for time, for more, for references or for what the job pays: the answer is due that working day."""
    value = interview(offer=OFFERED, log=[{"on": made_up, "did": "offer/decide"}])
    found = planned(value, "2027-02-08")
    open_now = {each.id.within for each in found.open()}
    assert step(found, "offer/answer").due == day(due)
    assert open_now.isdisjoint({"offer/acknowledge", "offer/counter", "references/employer", "salary/research"})
    assert step(found, "offer/counter").why is Why.DECIDED
    written = drafts(value, "2027-02-08")
    assert {name for name in written if name.startswith("offer/")} == {"offer/accept", "offer/decline"}


def test_after_a_yes_no_letter_is_for_a_no_to_the_figure() -> None:
    """The way back after a no is offered while it can be of use, and never once they have their answer."""
    open_yet = drafts(interview(offer=OFFERED, log=[ASKED]), "2027-02-09")
    said_yes = {"outcome": {"result": "accepted", "on": "2027-02-10"}}
    assert "offer/settle" in open_yet
    assert "offer/settle" not in drafts(interview(offer=OFFERED, log=[ASKED], **said_yes), "2027-02-10")


def test_how_they_interview_is_not_looked_up_after_a_further_talk() -> None:
    """It was for the talk that has been held; the field of work may still be of use."""
    found = planned(interview(follows="one", stage="second"), "2027-01-20")
    assert "next-step/research-employer" not in [each.id.within for each in found.open()]
    assert "next-step/research-field" in [each.id.within for each in found.open()]


def test_an_unwanted_offer_is_declined_the_next_working_day() -> None:
    """The offer came on Friday: a kind no on Monday, and no talk of salary or acceptance (S12, E22)."""
    found = planned(interview(interested="no", offer={"received": "2027-02-05"}), "2027-02-05")
    assert step(found, "offer/decline").due == day("2027-02-08")
    assert not {"offer/acknowledge", "offer/decide", "salary/research"} & set(ids(found))


def test_a_no_that_is_in_time_for_their_day_is_not_late() -> None:
    """They want an answer by Friday week: who decides on Tuesday says no by the Wednesday, and nothing is overdue (E22, E40)."""
    offer = {"received": "2027-02-05", "answer_by": "2027-02-19"}
    found = planned(interview(interested="no", offer=offer), "2027-02-16")
    assert step(found, "offer/decline").due == day("2027-02-17")
    assert step(found, "close/reflect").due == day("2027-02-18")


def test_what_worked_is_written_down_after_the_last_letter_whenever_that_went() -> None:
    """The last letter went four days late: the look back comes on the day after, and not before (E39, S73)."""
    log = [{"on": "2027-02-15", "did": "follow-up/week-4"}]
    found = planned(interview(follow_ups={"weeks": 4}, log=log), "2027-02-16")
    assert step(found, "close/reflect").due == day("2027-02-16")


def test_an_offer_written_as_the_outcome_can_be_declined_too() -> None:
    """Who writes `outcome: offer` and does not want the job finds the decline, or is told to add `offer:` (S12)."""
    changes = {"interested": "no", "outcome": {"result": "offer", "on": "2027-02-05"}}
    told = any("`offer:" in each for each in mistakes(**changes))
    assert told or "offer/decline" in ids(planned(interview(**changes), "2027-02-05"))


def test_an_offer_written_as_the_outcome_puts_salary_first_too() -> None:
    """Who writes `outcome: offer` without figures has that task first, or is told to add `offer:` (S39)."""
    changes = {"outcome": {"result": "offer", "on": "2027-02-05"}, "salary": {"researched": "no"}}
    told = any("`offer:" in each for each in mistakes(**changes))
    assert told or planned(interview(**changes), "2027-02-05").open()[0].id.within == "salary/research"


def test_without_an_offer_there_is_nothing_to_decline() -> None:
    """Not interested and no offer: no note of rejection in the plan or among the drafts (S11)."""
    value = interview(interested="no")
    assert planned(value).of(Kind.DECLINE) == ()
    assert set(drafts(value)) == {"thank-you/angela-jones"}


def test_an_offer_is_answered_through_the_recruiter_when_the_manager_has_no_address() -> None:
    """The acknowledgement goes where an address is known, never to one that was made up (E12, E22)."""
    value = interview(people=[{**JONES, "email": None}, REYES], offer={"received": "2027-01-20"})
    acknowledge = drafts(value, "2027-01-20")["offer/acknowledge"]
    assert acknowledge.to is not None
    assert acknowledge.to.email == REYES["email"]


def test_thanks_for_an_offer_never_come_after_the_day_of_deciding() -> None:
    """Easter lies between the offer and the deadline: the thanks are due in time, before the candidate's own decision (E22)."""
    offer = {"received": "2027-03-24", "answer_by": "2027-03-31"}
    value = interview(
        held="2027-03-10", employer={"name": "Institutt", "country": "NO"}, calendar={"holidays": "yes"}, offer=offer
    )
    found = planned(value, "2027-03-24")
    thanks, decide = step(found, "offer/acknowledge").due, step(found, "offer/decide").due
    assert thanks
    assert decide
    assert thanks <= decide


def test_looking_back_comes_after_everything_else() -> None:
    """After a rejection the reply is next; writing down what worked waits until nothing is open (S73, E23)."""
    found = planned(interview(outcome={"result": "rejected", "on": "2027-03-24"}), "2027-03-26")
    last = step(found, "close/reflect").due
    reply = step(found, "rejection/reply").due
    assert last
    assert reply
    assert last > reply
    assert found.open()[0].id.within == "rejection/reply"


def test_preparation_nobody_asked_for_is_never_overdue() -> None:
    """Without a next round in sight, and after an offer, preparing for one does not nag; an announced test does."""
    later = "2027-02-20"
    quiet = planned(interview(fields=["nursing"]), later)
    offered = planned(interview(fields=["nursing"], offer={"received": "2027-02-18"}), later)
    asked = planned(interview(fields=["nursing"], next_step={"announced": ["test"]}), later)

    def nagging(plan: Plan) -> list[str]:
        return [
            each.id.within
            for each in plan.steps
            if each.id.within.startswith("next-step/") and each.overdue(day(later))
        ]

    assert {name for name in nagging(quiet) if "/prepare-" in name or "scenario" in name} == set()
    assert nagging(offered) == []
    assert "next-step/sample-tests" in nagging(asked)


def test_a_letter_that_somebody_waits_for_comes_before_homework() -> None:
    """The follow-up promised for today comes before the homework of last week (S74)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    found = planned(interview(log=log), "2027-01-20")
    assert found.open()[0].id.within == "follow-up/week-1"


@pytest.mark.parametrize(
    "changes",
    [
        {"offer": {"received": "2027-01-18"}},
        {"next_step": {"booked": "2027-01-28"}},
        {"outcome": {"result": "filled", "on": "2027-01-18"}},
    ],
    ids=["offer", "next round", "filled"],
)
def test_a_proposal_does_not_outlive_the_weekly_emails(changes: dict[str, object]) -> None:
    """It asks how things stand, so it is off once that is known or a next round is fixed (S37, E9, E24)."""
    assert "offer/proposal" in ids(planned(interview(proposal=SERVICE)))
    assert "offer/proposal" not in ids(planned(interview(proposal=SERVICE, **changes), "2027-01-18"))


def test_an_offer_ends_the_preparation_for_a_next_round() -> None:
    """They have offered the job: no test, no research on their interviews, no round to write down any more (S37, E8)."""
    value = interview(
        fields=["nursing", "sales"],
        next_step={"announced": ["test", "scenario"], "samples": "yes", "booked": "2027-01-18"},
        offer={"received": "2027-01-20"},
        results_that_fit=["DiSC"],
    )
    left = [name for name in ids(planned(value, "2027-01-20")) if name.startswith("next-step/")]
    assert left == []


def test_a_talk_fixed_for_after_the_offer_is_still_prepared() -> None:
    """They offered the job and asked the candidate to meet the team next week (E9)."""
    value = interview(next_step={"booked": "2027-01-27"}, offer={"received": "2027-01-20"})
    assert "next-step/research-employer" in ids(planned(value, "2027-01-20"))


ACCEPTED = OfferElsewhere(day("2027-01-15"), day("2027-01-22"), day("2027-01-22"), accepted_on=day("2027-01-22"))
WITHDRAWN = {"result": "withdrawn", "on": "2027-01-22"}  # a Friday


def test_who_withdraws_says_so_and_owes_no_reason() -> None:
    """The candidate has thought it over: a short letter for that very day, as it says `right away`, kind, and without another offer in it (E8)."""
    value = interview(outcome=WITHDRAWN)
    assert step(planned(value, "2027-01-22"), "close/withdraw").due == day("2027-01-22")
    letter = drafts(value, "2027-01-22")["close/withdraw"]
    assert (
        "After careful thought, I have decided to withdraw my application for the HR Business Partner role."
        in letter.body
    )
    assert "offer" not in letter.body
    assert letter.complete
    assert not letter.use_only_if


@pytest.mark.parametrize(
    "state",
    [
        {"interested": "no"},
        {"log": [{"on": "2027-01-21", "did": "other-offer/withdraw"}]},
        {"employer_said": {"do_not_contact": "yes"}},
        {"outcome": {**WITHDRAWN, "result": "rejected"}},
    ],
    ids=["not interested", "has said so", "wants no mail", "was refused"],
)
def test_nobody_withdraws_twice_or_from_what_they_never_wanted(state: dict[str, object]) -> None:
    """No second letter about it, none without interest, and none to who asked for none (S11)."""
    assert "close/withdraw" not in ids(planned(interview(**{"outcome": WITHDRAWN, **state}), "2027-01-22"))


def test_who_is_waited_for_hears_of_it_though_the_job_was_never_wanted() -> None:
    """A second talk is booked, and the candidate does not want the job: they are told, so that their place goes to another."""
    value = interview(interested="no", outcome=WITHDRAWN, next_step={"booked": "2027-01-27"})
    letter = drafts(value, "2027-01-22")["close/withdraw"]
    assert "so that you can give my time on Wednesday, January 27 to somebody else" in body(letter)
    assert letter.complete


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"interested": "no"}, "nobody who has made no offer is turned down"),
        ({"employer_said": {"do_not_contact": "yes"}}, "they have asked you not to write"),
        ({}, ""),
        ({"interested": "no", "next_step": {"booked": "2027-01-27"}}, ""),
        ({"log": [{"on": "2027-01-21", "did": "other-offer/withdraw"}]}, ""),
        ({"outcome": {**WITHDRAWN, "result": "rejected"}, "interested": "no"}, ""),
    ],
)
def test_who_withdraws_without_a_letter_is_told_why(changes: dict[str, object], told: str) -> None:
    """Typed as withdrawn, and nothing goes out: `check` says why, and how the letter comes (S11)."""
    value = interview(**{"outcome": WITHDRAWN, **changes})
    assert [told in each.message for each in withdrawal_untold(case(value, "2027-01-22"))] == [True] * bool(told)


@pytest.mark.parametrize(
    ("changes", "times"),
    [
        ({}, 1),
        ({"interested": "yes"}, 0),
        ({"interested": "not sure"}, 0),
        ({"next_step": {"booked": "2027-01-20"}}, 0),
        ({"outcome": WITHDRAWN}, 0),
    ],
)
def test_who_is_waited_for_and_has_lost_the_wish_is_told_how_to_say_so(changes: dict[str, object], times: int) -> None:
    """A talk is booked, and the job is not wanted any more: `check` says that nobody knows yet, and how the letter comes (S11)."""
    value = interview(**{"interested": "no", "next_step": {"booked": "2027-01-27"}, **changes})
    found = withdrawal_untold(case(value, "2027-01-22"))
    assert ["they keep a day for you" in each.message for each in found] == [True] * times


def test_who_withdraws_for_an_offer_elsewhere_says_that() -> None:
    """The other offer was accepted, and the outcome is typed before the letter has gone: it still gives that reason (E8)."""
    letter = drafts(interview(outcome=WITHDRAWN), "2027-01-22", elsewhere=ACCEPTED)["close/withdraw"]
    assert "I have accepted another offer" in letter.body


@pytest.mark.parametrize(
    ("said", "week", "ahead"),
    [
        ({"decide_by": "2027-02-05"}, 1, ["Tue 2027-02-09", "Tue 2027-02-16", "Tue 2027-02-23", "Tue 2027-03-02"]),
        ({"contact_on": "2027-02-05"}, 1, ["Fri 2027-02-05", "Fri 2027-02-12", "Fri 2027-02-19", "Fri 2027-02-26"]),
        ({"contact_on": "2027-02-05"}, 0, ["Fri 2027-02-05", "Fri 2027-02-12", "Fri 2027-02-19", "Fri 2027-02-26"]),
        ({"do_not_contact": "yes"}, 1, []),
    ],
    ids=str,
)
def test_what_was_sent_before_they_named_a_day_stays_on_record(
    said: dict[str, str], week: int, ahead: list[str]
) -> None:
    """The employer names a day after the first letter went: that letter stays where it was, and no wording comes twice."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {**SENT[0], "did": f"follow-up/week-{week}"}]
    value = interview(employer_said=said, log=log)
    steps = weekly(value, "2027-01-25")
    name = f"follow-up/week-{week}"
    assert (steps[0].id.within, steps[0].state, steps[0].done_on) == (name, State.DONE, day("2027-01-20"))
    assert dates(steps) == ahead
    written = drafts(value, "2027-01-25")
    assert written[name].sent
    assert written[name].body == drafts(interview(log=log), "2027-01-25")[name].body
    openings = [written[step.id.within].body.split("\n\n")[1].split(". ")[0] for step in steps]
    assert len({*openings}) == len(openings)


@pytest.mark.parametrize("interested", ["yes", "no"])
@pytest.mark.parametrize("offer", [{"received": "2027-01-20", "base": "50000", "currency": "USD"}, None])
@pytest.mark.parametrize(
    ("result", "step_id", "letter"),
    [("accepted", "offer/answer", "offer/accept"), ("declined", "offer/decline", "offer/decline")],
)
def test_the_yes_and_the_no_are_there_in_writing_until_they_have_gone(
    result: str, step_id: str, letter: str, offer: dict[str, str] | None, interested: str
) -> None:
    """Who said yes or no on the telephone has still the letter to send, a yes on that very day, until it is logged (E22)."""
    told = {"outcome": {"result": result, "on": "2027-01-25"}, "offer": offer, "interested": interested}
    value = interview(**told)
    answer = step(planned(value, "2027-01-27"), step_id)
    due = day("2027-01-25" if result == "accepted" else "2027-01-26")
    assert (answer.due, answer.state) == (due, State.OPEN)
    assert [*drafts(value, "2027-01-27")] == [letter]
    sent = interview(**told, log=[{"on": "2027-01-27", "did": step_id}])
    assert step(planned(sent, "2027-01-27"), step_id).state is State.DONE
    assert drafts(sent, "2027-01-27")[letter].sent


def test_a_no_that_was_logged_as_the_answer_is_not_owed_again() -> None:
    """The log has the answer to the offer: nobody is asked for a second no (E22)."""
    value = interview(
        offer={"received": "2027-01-20"},
        outcome={"result": "declined", "on": "2027-01-25"},
        log=[{"on": "2027-01-25", "did": "offer/answer"}],
    )
    assert "offer/decline" not in ids(planned(value, "2027-01-27"))
