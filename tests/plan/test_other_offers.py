"""What an offer elsewhere changes here: one honest letter, one last question, and leave-taking (E8, E21, E22, F2.19)."""

import datetime as dt

import pytest

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.plan.given.offers import OfferElsewhere, OffersElsewhere
from afterword.plan.steps import State, Why
from support.making import body, dates, day, drafts, ids, interview, planned, step, weekly

OFFER = {"received": "2027-01-22", "answer_by": "2027-01-29 17:00", "base": 90_000, "currency": "USD"}
SENT = [{"on": "2027-01-20", "did": "follow-up/week-1"}]
ELSEWHERE = OfferElsewhere(day("2027-01-22"), day("2027-01-29"), day("2027-01-27"))
ACCEPTED = OfferElsewhere(day("2027-01-22"), day("2027-01-28"), day("2027-01-28"), accepted_on=day("2027-01-28"))


def _others(**changes: object) -> dict[str, Interview]:
    other = interview(employer={"name": "Corvid"}, held="2027-01-15", **changes)
    return {"here": interview(), "there": other}


def elsewhere(interviews: dict[str, Interview]) -> OfferElsewhere | None:
    """The offer that is known beside the interview here."""
    return OffersElsewhere.among(interviews.values()).beside(interviews["here"])


def test_only_a_recorded_offer_is_spoken_of() -> None:
    """Without an offer in another file there is no letter about one, and no withdrawal (E21, S11)."""
    assert elsewhere(_others()) is None
    assert not {"other-offer/tell", "other-offer/withdraw"} & set(ids(planned(interview())))


def test_an_offer_in_another_file_is_found_with_its_dates() -> None:
    """The deadline and one's own date two working days before it are known here; the figure is not (E21, E22)."""
    assert elsewhere(_others(offer=OFFER)) == replace(ELSEWHERE, answer_at=dt.time(17))


def test_of_two_offers_of_one_employer_the_one_that_presses_most_counts() -> None:
    """Two roles at Corvid, the second with the nearer deadline: it is that day by which one must decide (E21)."""
    nearer = {**OFFER, "answer_by": "2027-01-27 17:00"}
    found = elsewhere({**_others(offer=OFFER), "too": interview(employer={"name": "Corvid"}, offer=nearer)})
    assert found
    assert found.answer_by == day("2027-01-27")


@pytest.mark.parametrize(("accepted", "is_left"), [("2027-01-20", True), ("2026-12-01", True), ("2026-11-20", False)])
def test_an_interview_long_after_a_yes_elsewhere_goes_on(accepted: str, is_left: bool) -> None:  # noqa: FBT001
    """Whoever talks with somebody seven weeks after a yes looks anew: they have nothing to withdraw from (E8, E40)."""
    others = {
        "here": interview(),
        "there": interview(
            employer={"name": "Corvid"}, held="2026-11-02", outcome={"result": "accepted", "on": accepted}
        ),
    }
    assert bool(elsewhere(others)) is is_left


@pytest.mark.parametrize("result", ["declined", "rejected", "withdrawn", "cancelled"])
def test_an_offer_that_is_gone_is_no_argument(result: str) -> None:
    """What was turned down or fell through is not used as an offer any more (E21)."""
    ended = {"result": result, "on": "2027-01-23"}
    assert elsewhere(_others(offer=OFFER, outcome=ended)) is None


@pytest.mark.parametrize(
    ("today", "told_on"),
    [
        ("2027-01-22", "2027-01-22"),
        ("2027-01-23", "2027-01-25"),
        ("2027-01-25", "2027-01-25"),
        ("2027-01-26", "2027-01-25"),
    ],
)
def test_the_preferred_employer_is_told_on_the_day_the_offer_came(today: str, told_on: str) -> None:
    """An offer of Friday is told on Friday, and not two days later; who waits is asked to tell on Monday (E39, E49)."""
    tell = step(planned(interview(first_choice="yes"), today, elsewhere=ELSEWHERE), "other-offer/tell")
    assert tell.due == day(told_on)


def test_an_offer_of_a_saturday_is_told_on_monday() -> None:
    """Nobody is written to on a day on which they do not work (E3)."""
    saturday = OfferElsewhere(day("2027-01-23"), day("2027-01-29"), day("2027-01-27"))
    for today in ("2027-01-23", "2027-01-24", "2027-01-25"):
        assert step(planned(interview(), today, elsewhere=saturday), "other-offer/tell").due == day("2027-01-25")


def test_the_preferred_employer_is_told_once() -> None:
    """Told by the working day after the offer came; for a first choice it is no option but a step (E21)."""
    found = planned(interview(first_choice="yes"), "2027-01-22", elsewhere=ELSEWHERE)
    tell = step(found, "other-offer/tell")
    assert (tell.due, tell.optional) == (day("2027-01-22"), False)
    assert step(planned(interview(log=SENT), "2027-01-22", elsewhere=ELSEWHERE), "other-offer/tell").optional


def test_the_last_follow_up_before_the_deadline_asks_with_it_in_view() -> None:
    """The regular email of that week becomes the last question; no second one is added, and later dates stay (E2, E21)."""
    found = [each for each in planned(interview(log=SENT), "2027-01-22", elsewhere=ELSEWHERE).steps if each.week]
    assert {each.week for each in found if each.why is Why.BEFORE_OTHER_DEADLINE} == {2}
    assert dates(found) == dates(weekly(interview(log=SENT), "2027-01-22"))


def test_who_does_not_want_the_job_or_was_asked_to_wait_tells_nothing() -> None:
    """No letter about another offer where there is no interest, or where they asked for no contact (E7, E21)."""
    for value in (interview(interested="no"), interview(employer_said={"do_not_contact": "yes"})):
        assert "other-offer/tell" not in ids(planned(value, "2027-01-22", elsewhere=ELSEWHERE))


def test_a_deadline_that_has_gone_by_is_not_used() -> None:
    """A week after the other deadline nobody is told of that offer (E21)."""
    assert "other-offer/tell" not in ids(planned(interview(), "2027-02-05", elsewhere=ELSEWHERE))


def test_once_another_offer_is_accepted_only_leave_taking_is_left() -> None:
    """Every follow-up here is off, and the withdrawal is due the next working day (E8)."""
    found = planned(interview(), "2027-01-28", elsewhere=ACCEPTED)
    assert step(found, "other-offer/withdraw").due == day("2027-01-29")
    assert not [each for each in found.steps if each.week and each.state is State.OPEN]


@pytest.mark.long
def test_the_letter_about_another_offer_is_short_true_and_polite() -> None:
    """No figure, no name of the other employer, no threat; a date to answer by; first choice only if it is (E21)."""
    plain = body(drafts(interview(log=SENT), "2027-01-22", elsewhere=ELSEWHERE)["other-offer/tell"])
    chosen = body(
        drafts(interview(first_choice="yes", log=SENT), "2027-01-22", elsewhere=ELSEWHERE)["other-offer/tell"]
    )
    assert "Wednesday, January 27" in plain
    assert "first choice" in chosen
    assert "first choice" not in plain
    assert not [word for word in ("USD", "90", "Corvid", "deadline", "unless", "otherwise") if word in plain + chosen]
    assert len(plain.split()) < 100


def test_a_withdrawal_gives_one_reason_and_compares_nothing() -> None:
    """One sentence of reason, thanks, no better job; to be used only after accepting (S13, E21)."""
    letter = drafts(interview(), "2027-01-28", elsewhere=ACCEPTED)["other-offer/withdraw"]
    assert "withdraw my application for the HR Business Partner role" in body(letter)
    assert letter.use_only_if == "you have accepted another offer"
    assert "better" not in body(letter)
    assert letter.on == dt.date(2027, 1, 29)


def test_an_employer_is_not_told_of_its_own_offer() -> None:
    """Two roles at one employer, one of them offered: nobody writes to them about another offer (E21)."""
    mine = {"here": interview(), "there": interview(role="HR Trainer", offer=OFFER)}
    assert elsewhere(mine) is None


def test_a_late_letter_asks_for_no_date_that_has_gone_by() -> None:
    """Once one's own date has come, the letter asks by the deadline itself (E21, E22)."""
    value = interview(employer_said={"decide_by": "2027-01-20"})
    letter = drafts(value, "2027-01-28", elsewhere=ELSEWHERE)["other-offer/tell"]
    assert "by Friday, January 29" in body(letter)
    assert "As I understood it, you expected to decide by Wednesday, January 20. Do you think you could" in body(letter)


def test_once_another_offer_is_accepted_nothing_else_is_left_to_do_here() -> None:
    """Preparation, pay, referees and the thank-you that was not sent are off: the withdrawal says it all (E8, E52)."""
    value = interview(
        fields=["nursing"],
        next_step={"announced": ["test"], "booked": "2027-02-03"},
        references=[{"who": "priya-shah"}],
        topics=["rosters"],
    )
    found = planned(value, "2027-01-28", elsewhere=ACCEPTED)
    assert ids(found) == ["other-offer/withdraw", "close/reflect"]
    assert found.open()[0].id.within == "other-offer/withdraw"
    assert step(found, "thank-you/angela-jones").why is Why.OTHER_ACCEPTED


def test_an_interview_still_to_come_is_called_off_too_once_another_offer_is_accepted() -> None:
    """Nobody prepares for a talk that they will not go to (E8, E41)."""
    value = interview(held="2027-02-10 10:00")
    assert ids(planned(value, "2027-01-28", elsewhere=ACCEPTED)) == ["other-offer/withdraw", "close/reflect"]


def test_of_two_offers_the_one_not_taken_is_declined() -> None:
    """The other offer is accepted: this one gets a kind no the next working day, and no haggling or deciding (E8, E22)."""
    value = interview(offer=OFFER, log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}])
    found = planned(value, "2027-01-28", elsewhere=ACCEPTED)
    assert ids(found) == ["offer/decline", "close/reflect"]
    assert step(found, "offer/decline").due == day("2027-01-29")
    letters = drafts(value, "2027-01-28", elsewhere=ACCEPTED)
    assert {"offer/accept", "offer/counter", "offer/acknowledge"} & set(letters) == set()
    assert "decided not to accept" in body(letters["offer/decline"])


def test_an_offer_that_was_answered_is_not_declined_twice() -> None:
    """The answer is in the log: nothing more goes to them (E8)."""
    value = interview(offer=OFFER, log=[{"on": "2027-01-28", "did": "offer/answer"}])
    assert ids(planned(value, "2027-01-28", elsewhere=ACCEPTED)) == ["close/reflect"]


@pytest.mark.parametrize("changes", [{"interested": "no"}, {"employer_said": {"do_not_contact": "yes"}}])
def test_who_hears_of_no_withdrawal_is_still_thanked(changes: dict[str, object]) -> None:
    """Where no withdrawal goes, the thank-you of the day stays a courtesy, and nothing beside it (E7, E8, S10)."""
    found = planned(interview(**changes), "2027-01-13", elsewhere=ACCEPTED)
    thanks = [name for name in ids(found) if not name.startswith("card/")]
    assert thanks == ["thank-you/angela-jones", "close/reflect"]


@pytest.mark.parametrize("today", ["2027-01-28", "2027-01-29"])
def test_nobody_is_asked_to_decide_today(today: str) -> None:
    """On the eve of the other deadline, and on its day, the letter asks for an answer before it and names no day (E49)."""
    letter = body(drafts(interview(), today, elsewhere=ELSEWHERE)["other-offer/tell"])
    assert "let me know before then where I stand" in letter


@pytest.mark.long
def test_news_that_nobody_sent_goes_with_the_follow_up_once_that_is_due() -> None:
    """On the day of the follow-up there is one email to them, and one letter that tells of the offer (E2, E38, E49)."""
    value = interview(first_choice="yes", log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}])
    before = planned(value, "2027-01-26", elsewhere=ELSEWHERE)
    assert step(before, "other-offer/tell").due == day("2027-01-25")
    assert step(before, "follow-up/week-2").due == day("2027-01-27")
    for today in ("2027-01-27", "2027-01-28", "2027-01-29"):
        found = planned(value, today, elsewhere=ELSEWHERE)
        assert "follow-up/week-2" not in ids(found)
        assert step(found, "other-offer/tell").due == day("2027-01-27")
        letters = drafts(value, today, elsewhere=ELSEWHERE)
        telling = [name for name in letters if "another offer" in body(letters[name])]
        assert telling == ["other-offer/tell", "other-offer/withdraw"]


def test_the_follow_up_after_the_news_speaks_of_it_as_known() -> None:
    """While the news is still to go first, the next letter does not break it a second time (E49)."""
    letters = drafts(interview(first_choice="yes"), "2027-01-26", elsewhere=ELSEWHERE)
    assert "As I mentioned, I have another offer" in body(letters["follow-up/week-2"])


@pytest.mark.long
def test_after_the_deadline_of_an_offer_its_answer_alone_is_owed() -> None:
    """No letter asks for time that has run out, or for more; the answer leads, late as it is (E22, E52)."""
    value = interview(offer=OFFER, salary={"researched": "yes"})
    on_the_day = planned(value, "2027-01-29")
    assert {"offer/acknowledge", "offer/decide", "offer/answer"} <= set(ids(on_the_day))
    found = planned(value, "2027-01-30")
    assert found.open()[0].id.within == "offer/answer"
    for name in ("offer/acknowledge", "offer/decide", "offer/counter"):
        assert (step(found, name).state, step(found, name).why) == (State.PASSED, Why.DEADLINE_PAST)
    assert {"offer/acknowledge", "offer/counter"} & set(drafts(value, "2027-01-30")) == set()


def test_no_letter_asks_for_time_until_a_day_that_has_gone_by() -> None:
    """Their offer has no date, and one's own has passed unasked: the letter asks by when they would like the answer (E22)."""
    offer = {"received": "2027-01-22", "ask_until": "2027-01-26", "base": 90_000, "currency": "USD"}
    letter = body(drafts(interview(offer=offer), "2027-01-25")["offer/acknowledge"])
    assert "Tuesday, January 26" in letter
    late = body(drafts(interview(offer=offer), "2027-01-27")["offer/acknowledge"])
    assert "January 26" not in late
    assert "by when you would like my answer" in late
