"""The one-page proposal, both kinds: S62-S72, E18, E24."""

import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.steps import NoProposal
from afterword.workbook.paper.documents import print_job
from afterword.workbook.proposal.view import ProposalView, proposal_view
from afterword.workbook.ready import DocumentKind, why_no_proposal
from afterword.workbook.wording.typed.small.units import unit_of
from afterword.workbook.wording.typed.told.paid_for import paid_for
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, REYES, SERVICE, body, case, day, drafts, interview, mistakes, seen
from support.pages import page_of
from support.turns import drawn

pytestmark = pytest.mark.long

TACKLE = {
    "kind": "tackle the problem",
    "suits_role": "yes",
    "need": "You want forecasts the plants can rely on.",
    "need_is": "stated",
    "skill": "I rebuilt one.",
    "approach": ["listen to the plants", "one model"],
}
HEADINGS = ["The need", "Services", "Time", "Results you can expect", "Fees"]


def _shown(**proposal: object) -> ProposalView:
    found = proposal_view(shipped_wording(), interview(proposal=proposal), day("2027-03-17"))
    assert found is not None
    return found


def _page(**proposal: object) -> str:
    job = print_job(seen(interview(proposal=proposal)), DocumentKind.PROPOSAL)
    assert job is not None
    return job.html


def _headings(html: str) -> list[str]:
    return re.findall(r"<h2>(.*?)</h2>", html)


def test_there_is_no_proposal_until_one_is_written() -> None:
    """Off by default, on paper too (S62)."""
    assert proposal_view(shipped_wording(), interview(), day("2027-03-17")) is None
    assert print_job(seen(interview()), DocumentKind.PROPOSAL) is None


def test_a_note_says_that_it_is_not_right_for_everybody() -> None:
    """The step that turns it on says so (S62)."""
    task = next(each for each in seen(interview()).steps if each.id.within.endswith("offer/consider"))
    assert "not right for every role" in task.detail


def test_a_service_proposal_has_five_elements_in_order() -> None:
    """Need, services, time, results, fees (S65)."""
    found = _headings(_page(**SERVICE))
    assert [each for each in found if each in HEADINGS] == HEADINGS


@pytest.mark.parametrize("lacking", ["need", "services", "time", "results", "fees"])
def test_each_of_the_five_elements_is_asked_for_when_it_is_missing(lacking: str) -> None:
    """The heading stays, the page says NOT READY and what it lacks (S65, S66)."""
    found = _page(**{**SERVICE, lacking: None})
    assert [each for each in _headings(found) if each in HEADINGS] == HEADINGS
    assert "NOT READY" in found
    assert len(_shown(**{**SERVICE, lacking: None}).gaps) == 1


def test_missing_fees_are_not_printed_as_nothing() -> None:
    """No zero stands where the fees are not known yet (S65)."""
    text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", _page(**{**SERVICE, "fees": None}), flags=re.DOTALL)
    assert not re.search(r"\b0([.,]00)?\b|\bNone\b", text)


def test_how_the_need_is_known_must_be_said() -> None:
    """Noticed by the candidate or stated by them; not said, it is lacking (S66)."""
    assert any("noticed the need or they stated it" in gap for gap in _shown(**{**SERVICE, "need_is": None}).gaps)
    assert _shown(**{**SERVICE, "need_is": "noticed"}).gaps == ()


def test_evidence_of_the_skill_is_asked_for() -> None:
    """One line that shows that the candidate can do it (S67)."""
    assert any("evidence" in gap for gap in _shown(**{**SERVICE, "skill": None}).gaps)


def test_the_candidate_confirms_that_it_suits_the_role() -> None:
    """Without that word a service is not ready; whoever outlines a problem has said enough by choosing that kind (S63)."""
    assert any("suits_role" in gap for gap in _shown(**{**SERVICE, "suits_role": None}).gaps)
    assert _shown(**{**TACKLE, "suits_role": None}).gaps == ()


def test_the_other_kind_begins_with_their_aim_and_needs_no_fees() -> None:
    """How I would tackle it: the aim they stated first, no fees, nothing lacking (S68, S72)."""
    found = _page(**TACKLE)
    assert _headings(found)[0] == "What you want to achieve"
    assert "Fees" not in _headings(found)
    assert _shown(**TACKLE).gaps == ()


@pytest.mark.parametrize(
    ("need", "heading"),
    [
        ("You want forecasts the plants can rely on.", "What you want to achieve"),
        ("Fewer returns from the web shop", "What you want to achieve"),
        ("Bring the plants closer together", "What you want to achieve"),
        ("Half the returns come from wrong labels.", "What it is about"),
        ("The month end takes eleven days.", "What it is about"),
        ("Too many no-shows", "What it is about"),
        ("High turnover on nights", "What it is about"),
    ],
)
def test_nobody_is_told_that_they_want_to_achieve_what_is_wrong(need: str, heading: str) -> None:
    """An outline of how to tackle a problem begins with the problem, and says so; an aim is called an aim (S68)."""
    assert _headings(_page(**{**TACKLE, "need": need}))[0] == heading


def test_the_other_kind_shows_fees_that_were_added() -> None:
    """Left out unless the candidate writes them (S72)."""
    assert "Fees" in _headings(_page(**TACKLE, fees=SERVICE["fees"]))


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_what_is_not_known_yet_does_not_stop_it(kind: dict[str, object]) -> None:
    """Assumptions and questions stand on the page, and it is ready (S70)."""
    unknown = {"assumptions": ["two plants take part"], "questions": ["how many branches post for themselves?"]}
    found = _page(**{**kind, **unknown})
    assert "two plants take part" in found
    assert "How many branches post for themselves?" in found
    assert "NOT READY" not in found


def test_an_outline_without_an_approach_asks_to_settle_it_together() -> None:
    """What is missing stands as a question, the page and its letter are ready, and the candidate is told (S70)."""
    bare = {**TACKLE, "approach": None, "questions": ["Who uses the forecast?"]}
    found = _page(**bare)
    assert "NOT READY" not in found
    assert "How I would go about it" not in found
    assert _shown(**bare).questions[0].endswith("settle the way to go about it together with you.")
    assert [each in found for each in ("Where would you begin?", "Who uses the forecast?")] == [True, True]
    assert drafts(interview(proposal=bare))["offer/proposal"].complete
    assert any(
        "With a few lines on that it says more" in each for each in seen(interview(proposal=bare)).proposal_cautions
    )
    assert "Where would you begin?" not in _page(**TACKLE)


def test_an_outline_without_evidence_of_the_skill_is_sent_all_the_same() -> None:
    """It is asked for on the candidate's own page and stops nothing (S67, S70)."""
    bare = {**TACKLE, "skill": None}
    assert _shown(**bare).gaps == ()
    assert any(
        "One line of evidence that you can do it" in each for each in seen(interview(proposal=bare)).proposal_cautions
    )
    assert not any(
        "One line of evidence that you can do it" in each for each in seen(interview(proposal=TACKLE)).proposal_cautions
    )


@pytest.mark.parametrize("lacking", ["need", "need_is"])
def test_an_outline_answers_a_need_of_theirs(lacking: str) -> None:
    """Without their aim there is nothing to outline: NOT READY, as with a service (S66, S68, E20)."""
    assert len(_shown(**{**TACKLE, lacking: None}).gaps) == 1


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_the_last_line_asks_for_a_conversation(kind: dict[str, object]) -> None:
    """May I have twenty minutes of your time (S69)."""
    last = re.findall(r"<p[^>]*>(.*?)</p>", _page(**kind))[-1]
    assert "talk this through?" in last


def test_the_talk_lasts_as_long_as_it_takes() -> None:
    """Half an hour where that was agreed, on the page as in the mail (S69)."""
    kind = {**TACKLE, "talk_takes": "half an hour"}
    assert "May I have <bdi>half an hour</bdi> of your time" in _page(**kind)
    mail = drafts(interview(proposal=kind))["offer/proposal"].body
    assert "Could you spare half an hour to talk the page through and to tell me where things stand?" in mail


def test_the_mail_keeps_the_promise_and_tells_the_plan_in_sentences() -> None:
    """Who said that they would write it down says so, with thanks for what was shown; time, goal and what is assumed are told, and head no lines of a form (S68-S70)."""
    outline = {
        "kind": "tackle the problem",
        "need": "At the last count 7 percent of the stock lines were wrong.",
        "need_is": "stated",
        "skill": "I began a short count every morning.",
        "approach": ["Every morning one person counts 40 lines", "The rest is counted in January"],
        "time": "six weeks, 25 minutes a day",
        "results": ["fewer than 2 percent of those lines wrong"],
        "assumptions": ["I would get the list of lines"],
    }
    said = {"decide_by": "2027-02-12"}
    people = [{**JONES, "thank_for": "walking me round the yard"}]
    changes: dict[str, object] = {"people": people, "employer_said": said}
    promised = drafts(interview(**changes, proposal={**outline, "promised": "yes"}))["offer/proposal"].body
    assert promised.startswith(
        "Dear Ms. Jones,\n\nThank you again for walking me round the yard. You told me that at the last count 7 percent of the stock lines were wrong."
        "\n\nI began a short count every morning. As I said I would, I have put together a one-page outline"
    )
    assert (
        "\n- The rest is counted in January\n\nWhat I am aiming for: fewer than 2 percent of those lines wrong. "
        "My time frame is six weeks, 25 minutes a day. For now, I have assumed I would get the list of lines. You know"
        in promised
    )
    assert "If the page is of use, would you have twenty minutes to talk it through before then?" in promised
    assert "As I said" not in body(drafts(interview(**changes, proposal=outline))["offer/proposal"])


@pytest.mark.parametrize(
    ("approach", "plan"),
    [
        (
            ["ring each new volunteer", "pair each with somebody who stayed", "ask those who leave why"],
            "ring each new volunteer, pair each with somebody who stayed, and ask those who leave why.",
        ),
        (
            ["list what is waited for", "agree a day for each item", "and move the check to Friday"],
            "list what is waited for, agree a day for each item, and move the check to Friday.",
        ),
        (["half the team on each dock", "a talk before each shift"], ""),
    ],
)
def test_steps_that_are_things_to_do_make_one_sentence(approach: list[str], plan: str) -> None:
    """The plan is told as to a colleague; steps that are no things to do are a list (S68)."""
    letter = drafts(interview(proposal={**TACKLE, "approach": approach}))["offer/proposal"]
    assert (f"In short, I would {plan}" in letter.body) is bool(plan)
    assert ("\n- Half the team" in letter.body) is not bool(plan)
    assert letter.complete


@pytest.mark.parametrize(
    ("results", "is_told"),
    [
        (["a shorter wait at the gate", "a smaller share of grapes lost"], False),
        (["a wait at the gate under an hour"], True),
        (["a wait of three hours at the gate at most"], True),
        (["happier drivers"], True),
    ],
)
def test_what_the_last_step_measures_is_not_told_again_as_the_goal(results: list[str], is_told: object) -> None:
    """The plan says what is counted; a goal that says by how much, or something else, is told beside it (S68, S69)."""
    steps = ["try it on two docks", "measure the wait at the gate and the share of grapes lost"]
    outline = {**TACKLE, "approach": ["set up booked slots", *steps], "results": results}
    letter = body(drafts(interview(proposal=outline))["offer/proposal"])
    assert "I would set up booked slots, try it on two docks, and measure the wait at the gate" in letter
    assert ("The goal is" in letter) is is_told


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (
            "20 minutes, by phone or in person",
            "spare 20 minutes before then to talk the page through, by phone or in person?",
        ),
        ("20 minutes next week", "spare 20 minutes next week to talk the page through?"),
        ("half an hour on Tuesday, by video", "spare half an hour on Tuesday to talk the page through, by video?"),
        ("30 min max", "spare up to 30 minutes before then to talk the page through?"),
        ("half hour on site", "spare half an hour on site to talk the page through?"),
        ("as long as you like", "would you have twenty minutes to talk it through before then?"),
        ("over a coffee, half an hour", "spare half an hour before then to talk the page through, over a coffee?"),
        ("not long, 20 mins", "spare 20 minutes before then to talk the page through?"),
        ("a cup of coffee", "spare twenty minutes before then to talk the page through, over a cup of coffee?"),
    ],
)
def test_how_long_when_and_how_to_talk_are_told_apart(typed: str, asked: str) -> None:
    """What was typed beside the length stands where a sentence has room for it, and one time is named and no second (S69)."""
    value = interview(employer_said={"decide_by": "2027-02-12"}, proposal={**TACKLE, "talk_takes": typed})
    assert asked in drafts(value)["offer/proposal"].body


def test_a_page_for_their_board_goes_before_it_meets() -> None:
    """They decide in a month: it goes in the week before that, or before the 29th if they asked for it by then; the next letter goes on their date (E5, E24)."""
    said = {"decide_by": "2027-02-12"}
    unasked = drafts(interview(employer_said=said, proposal=TACKLE))["offer/proposal"]
    assert f"{unasked.on}" == "2027-02-03"
    asked = drafts(interview(employer_said=said, proposal={**TACKLE, "wanted_by": "2027-01-29"}))
    assert f"{asked['offer/proposal'].on}" == "2027-01-20"
    assert [f"{each.on}" for name, each in asked.items() if "follow-up/" in name][:1] == ["2027-02-16"]


@pytest.mark.parametrize("kind", [SERVICE, TACKLE], ids=["service", "tackle"])
def test_it_must_fit_on_one_page(kind: dict[str, object]) -> None:
    """The print job is held to one page, so that an overflow is reported (S71)."""
    job = print_job(seen(interview(proposal=kind)), DocumentKind.PROPOSAL)
    assert job is not None
    assert job.most_pages == 1


def test_it_is_valid_for_thirty_days_from_the_day_it_is_sent() -> None:
    """Sent with the first weekly email on 17 March, it holds until 16 April (E24)."""
    assert _shown(**SERVICE).valid_until == "Fri 16 Apr 2027"
    assert (
        "Fri 16 Apr 2027"
        in (print_job(seen(interview(held="2027-03-10", proposal=SERVICE)), DocumentKind.PROPOSAL) or print_job).html
    )  # type: ignore[union-attr]


def test_work_that_begins_later_is_accepted_by_the_date_and_begins_on_its_own() -> None:
    """The date is for saying yes, and where the work begins after it, both dates stand in one sentence (E24)."""
    later = {**SERVICE, "from": "2027-05-03"}
    assert "Open for acceptance until Fri 19 Feb 2027.</p>" in _page(**SERVICE)
    assert "Open for acceptance until Fri 19 Feb 2027, for work that begins on Mon 3 May 2027.</p>" in _page(**later)
    assert _shown(**{**SERVICE, "from": "2027-04-16"}).begins == ""
    assert _shown(**{**SERVICE, "from": "2027-04-17"}).begins == "Sat 17 Apr 2027"
    assert "acceptance" not in _page(**TACKLE)


def test_ownership_passes_with_payment() -> None:
    """A service says under Terms when the work becomes theirs; an outline does not, even with fees (E24)."""
    assert re.search(r"<h2>Terms</h2><ul><li><bdi>What is made becomes yours once it is paid for", _page(**SERVICE))
    assert "becomes yours" not in _page(**TACKLE)
    assert "becomes yours" not in _page(**TACKLE, fees=SERVICE["fees"])


def test_the_candidate_sees_our_term_and_has_the_last_word() -> None:
    """Told on the own page; terms that are typed take its place, and an empty list leaves it out (E24)."""
    mine = {**SERVICE, "terms": ["Two rounds of changes are included."]}
    assert _shown(**mine).terms == ("Two rounds of changes are included.",)
    assert "becomes yours" not in _page(**mine)
    assert "Terms" not in _headings(_page(**{**SERVICE, "terms": []}))
    assert _shown(**{**TACKLE, "terms": ["Yours to keep."]}).terms == ("Yours to keep.",)
    told = [any("One term on the page is ours" in each for each in _cautions(kind)) for kind in (SERVICE, mine, TACKLE)]
    assert told == [True, False, False]


def _cautions(proposal: dict[str, object]) -> tuple[str, ...]:
    return seen(interview(proposal=proposal)).proposal_cautions


def test_nothing_private_stands_on_the_page() -> None:
    """Neither the least acceptable pay nor the debrief (E17)."""
    value = interview(proposal=SERVICE, salary={"walk_away": 97531, "currency": "USD"}, debrief="understaffed")
    job = print_job(seen(value), DocumentKind.PROPOSAL)
    assert job is not None
    assert not re.search("97,?531|understaffed", job.html)


def test_only_two_kinds_are_known() -> None:
    """A kind that is neither is refused with the two that are (S65, S68)."""
    assert any("tackle the problem" in each for each in mistakes(proposal={"kind": "gift"}))


def test_before_the_hiring_manager_was_met_no_page_is_printed() -> None:
    """After a phone screen there is no proposal, even when one is written (S64)."""
    value = interview(people=[REYES], stage="phone-screen", proposal=SERVICE)
    assert print_job(seen(value), DocumentKind.PROPOSAL) is None


def test_through_an_agency_no_page_is_printed() -> None:
    """A candidate of an agency does not go round it with a proposal (E11)."""
    lee = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}
    value = interview(people=[JONES, lee], proposal=SERVICE)
    assert print_job(seen(value), DocumentKind.PROPOSAL) is None


LEE = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}
OFFERED = {"received": "2027-01-22", "base": 98_000, "currency": "USD"}
OFF: dict[str, tuple[NoProposal, dict[str, object]]] = {
    "scored": (NoProposal.SCORED, {"scored_panel": "yes"}),
    "agency": (NoProposal.AGENCY, {"people": [JONES, LEE]}),
    "asked not to": (NoProposal.ASKED_NOT_TO, {"employer_said": {"do_not_contact": "yes"}}),
    "phone screen": (NoProposal.PHONE_SCREEN, {"people": [REYES], "stage": "phone-screen"}),
    "not interested": (NoProposal.NOT_INTERESTED, {"interested": "no"}),
    "offer": (NoProposal.OFFER, {"offer": OFFERED}),
    "offer taken": (NoProposal.OVER, {"offer": OFFERED, "outcome": {"result": "accepted", "on": "2027-01-25"}}),
    "rejected": (NoProposal.OVER, {"outcome": {"result": "rejected", "on": "2027-01-22"}}),
}


@pytest.mark.parametrize(("reason", "changes"), OFF.values(), ids=OFF)
def test_a_proposal_that_is_written_and_off_has_its_true_reason(reason: NoProposal, changes: dict[str, object]) -> None:
    """Nothing is printed, and why is known: not that none is written (S64, E7, E8, E11, E29)."""
    view = seen(interview(proposal=SERVICE, **changes), "2027-01-25")
    assert why_no_proposal(view.case) is reason
    assert print_job(view, DocumentKind.PROPOSAL) is None


def test_beside_another_offer_that_was_taken_there_is_no_proposal() -> None:
    """Whoever has accepted elsewhere has nothing to propose here (E21)."""
    day_ = day("2027-01-25")
    taken = OfferElsewhere(received=day_, answer_by=day_, decide_by=day_, accepted_on=day_)
    value = interview(proposal=SERVICE)
    assert why_no_proposal(case(value, day_, elsewhere=taken)) is NoProposal.OTHER_ACCEPTED


def test_a_page_can_be_taken_to_the_next_round_and_one_that_went_stays() -> None:
    """A fixed next round calls off the email and not the page; what was sent is kept through an offer (E9)."""
    booked = seen(interview(proposal=SERVICE, next_step={"booked": "2027-01-25 09:00"}), "2027-01-22")
    sent = {"log": [{"on": "2027-01-20", "did": "offer/proposal"}], "offer": OFFERED}
    kept = seen(interview(proposal=SERVICE, **sent), "2027-01-22")
    assert [print_job(each, DocumentKind.PROPOSAL) is not None for each in (booked, kept)] == [True, True]


def test_the_part_that_is_not_needed_says_the_same_reason() -> None:
    """With a scored panel the page does not speak of a hiring manager who was not met (E29)."""
    notes = [each.note for each in seen(interview(proposal=SERVICE, scored_panel="yes")).chapters if each.note]
    assert len(notes) == 1
    assert notes[0].startswith("Not needed here: answers are scored against fixed criteria")


def test_it_is_called_an_outline_and_its_fees_indicative() -> None:
    """Nobody asked for it: it is for discussion, and the fees name how they are charged (E24)."""
    assert "An outline for discussion, " in _page(**SERVICE)
    assert "Indicative, <bdi>charged by the day</bdi>: 12 x" in _page(**SERVICE)
    assert "Indicative, <bdi>fixed fee</bdi>: " in _page(**_with_fees(model="fixed fee"))


def test_what_is_missing_is_marked_in_its_place() -> None:
    """The heading Fees stands there with a word that they are not filled in (S65)."""
    assert re.search(r"<h2>Fees</h2><p><strong>Not filled in yet", _page(**{**SERVICE, "fees": None}))
    assert "Not filled in yet" not in _page(**SERVICE)


def test_the_time_may_be_two_dates() -> None:
    """From Monday 5 April to Friday 14 May, with the days of work before it or alone (S65)."""
    dates = {"from": "2027-04-05", "to": "2027-05-14"}
    assert _shown(**{**SERVICE, **dates}).time == "12 days, from Mon 5 Apr 2027 to Fri 14 May 2027"
    alone = _shown(**{**SERVICE, **dates, "time": None})
    assert (alone.time, alone.gaps) == ("from Mon 5 Apr 2027 to Fri 14 May 2027", ())
    assert _shown(**{**SERVICE, "to": "2027-05-14", "time": None}).time == "until Fri 14 May 2027"


def test_the_last_day_of_the_work_is_not_before_the_first() -> None:
    """Such dates are a slip, and are said to be one (S65)."""
    found = mistakes(proposal={**SERVICE, "from": "2027-05-14", "to": "2027-04-05"})
    assert found == ["`to` is 2027-04-05, which comes before 2027-05-14; check which of the two was meant"]


def test_instalments_say_when_they_are_due_and_what_is_left_out() -> None:
    """Half on start and half on delivery, travel apart, a term of payment: all as typed (E18, E24)."""
    more = {"instalments_due": ["on start", "on delivery"], "excludes": ["travel", "print"], "terms": "within 14 days"}
    fees = _shown(**_with_fees(**more)).fees
    assert fees is not None
    halves = "Payable in instalments of $3,840.00 and $3,840.00 net"
    assert fees.payable == f"{halves}: half on start, half on delivery"
    assert f"<br>{halves}<br>All amounts in USD</p>" in _page(**SERVICE)
    assert fees.rest == ("All amounts in USD", "Not included: travel, print", "Payable within 14 days")
    assert "Not included: travel, print" in _page(**_with_fees(**more))


def test_shares_that_differ_are_told_apart() -> None:
    """Thirty percent on start and the rest later; one payment is no instalment (E18, E24)."""
    due = ["on start", "on delivery"]
    parts = _shown(**_with_fees(instalments=[30, 70], instalments_due=due)).fees
    whole = _shown(**_with_fees(instalments=[100], instalments_due="on delivery")).fees
    assert parts is not None
    assert whole is not None
    assert parts.payable == ("Payable in instalments of $2,304.00 and $5,376.00 net: 30% on start, 70% on delivery")
    assert whole.payable == "Payable in one payment of $7,680.00 net: on delivery"


@pytest.mark.parametrize(
    ("shares", "due", "said"),
    [
        ([50, 50], ["on start"], "`instalments_due` has 1, and `instalments` 2"),
        ([50, 50], ["on start", "half way", "at the end"], "`instalments_due` has 3, and `instalments` 2"),
        ([50, 50], "half on start, the rest later", "`instalments_due` has 1, and `instalments` 2"),
        ([], ["on start"], "`instalments_due` has 1, and `instalments` 0"),
        ([50], [], "the instalments make 50 percent"),
        ([50, 50], ["on start", "on delivery"], ""),
        ([50, 50], [], ""),
        ([], [], ""),
    ],
)
def test_each_share_has_its_day_or_none_has(shares: list[int], due: object, said: str) -> None:
    """Two halves of which one has a day would leave the reader to ask: the page waits, and the file can be gone on with (E18, E32, E57)."""
    fees = {"quantity": 3, "unit": "day", "rate": 300, "currency": "USD", "instalments": shares, "instalments_due": due}
    keys = {"proposal": {**SERVICE, "fees": fees}}
    assert [problem.partition(";")[0] for problem in mistakes(**keys)] == [said] * bool(said)
    waits = "shares that make 100 percent" in str(drafts(interview(**keys))["offer/proposal"].gaps)
    assert waits == bool(said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("14 days", "within 14 days"),
        ("Net 30.", "within 30 days"),
        ("30 days net", "within 30 days"),
        ("two weeks after delivery", "within two weeks after delivery"),
        ("payable within 14 days of the invoice", "within 14 days of the invoice"),
        ("Within a month", "within a month"),
        ("Invoices are due on receipt", "on receipt"),
        ("half up front", "half up front"),
        ("Payment within 14 days of the invoice", "within 14 days of the invoice"),
        ("Payment terms: net 30 days", "within 30 days"),
        ("14 business days after the workshop", "within 14 business days after the workshop"),
        ("monthly", "monthly"),
    ],
)
def test_when_a_bill_is_paid_fits_behind_payable(typed: str, said: str) -> None:
    """`Payable 14 days` is no English: whoever types so means within them (E34)."""
    fees = _shown(**_with_fees(terms=typed)).fees
    assert fees is not None
    assert fees.rest[-1] == f"Payable {said}"


def test_a_price_below_a_cent_is_printed_whole() -> None:
    """A thousand words at less than a cent each: the reader can work the line out again (E18)."""
    fees = _shown(**_with_fees(quantity=1000, unit="word", rate="0.0012")).fees
    assert fees is not None
    assert fees.net == "1,000 x $0.0012 = $1.20 net"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Survey of both depots.", "the survey of both depots"),
        ("GDPR audit", "the GDPR audit"),
        ("a workshop", "a workshop"),
        ("workshops for staff", "workshops for staff"),
        ("designing the menu", "designing the menu"),
        ("set up the tool", "setting up the tool"),
        ("write the plan and train the staff", "writing the plan and training the staff"),
        ("write and edit", "writing and editing"),
        ("I'll train two teams", "training two teams"),
        ("help with the count", "help with the count"),
        ("all of it", "all of it"),
        ("We cook for two teams.", ""),
        ("Phase 1: survey", ""),
    ],
)
def test_what_a_line_of_fees_is_for_stands_behind_for(typed: str, said: str) -> None:
    """Work, a deed and a thing are each said as one is paid for them; a sentence stays on the page (E34, E46)."""
    assert paid_for(typed, shipped_wording().packs.lexicon) == said


@pytest.mark.parametrize(
    ("typed", "one", "several"),
    [
        ("a day", "a day", "days"),
        ("Hours", "an hour", "hours"),
        ("half-days", "a half-day", "half-days"),
        ("class of 90 minutes", "a class of 90 minutes", "classes of 90 minutes"),
        ("people", "a person", "people"),
        ("A4 page", "an A4 page", "A4 pages"),
        ("courses", "a course", "courses"),
        ("quiz", "a quiz", "quizzes"),
        ("each", "a piece", "pieces"),
        ("1000 words", "per 1000 words", "times 1000 words"),
        ("km", "a km", "km"),
    ],
)
def test_a_unit_is_said_as_one_and_as_several(typed: str, one: str, several: str) -> None:
    """However it was typed, three of it and one of it are right English (E46)."""
    unit = unit_of(typed, shipped_wording().packs.lexicon)
    assert (unit.for_one, unit.several) == (one, several)


def test_a_price_for_all_of_it_is_no_unit_and_a_line_has_no_stop_before_its_colon() -> None:
    """A flat fee is charged as one, and what a line is for stands before its price as a name does (E46)."""
    lines = [
        {"what": "Design of the menu.", "quantity": 1, "unit": "flat fee", "rate": 900},
        {"quantity": 2, "unit": "hours", "rate": 100},
    ]
    fees = _shown(**{**SERVICE, "fees": {"lines": lines, "currency": "USD", "terms": "within 14 days"}}).fees
    assert fees is not None
    assert fees.model == "charged as a flat fee and by the hour"
    assert fees.net.startswith("Design of the menu: 1 x $900.00 = ")
    assert fees.rest == ("All amounts in USD", "Payable within 14 days")


@settings(deadline=None, max_examples=drawn(80), derandomize=True, database=None)
@given(
    rate=st.decimals(Decimal("0.0001"), Decimal(99999), places=4),
    quantity=st.integers(1, 1000),
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
    tax=st.integers(0, 100),
)
@example(rate=Decimal("0.1250"), quantity=1, currency="EUR", tax=21)  # half a cent, which goes up
@example(rate=Decimal("0.1249"), quantity=1, currency="EUR", tax=37)  # tax on 0.12, as printed, and not on 0.1249
def test_every_line_of_the_fees_adds_up_as_printed(rate: Decimal, quantity: int, currency: str, tax: int) -> None:
    """Rounded once a line, by the currency's decimals; total and instalments are those of the printed net (E18)."""
    shares = [33, 33, 34]
    fees = _shown(
        **_with_fees(rate=f"{rate:f}", quantity=quantity, currency=currency, tax_percent=tax, instalments=shares)
    ).fees
    assert fees is not None
    count, price, net = (Decimal(each.replace(",", "")) for each in re.findall(r"[\d,.]*\d", fees.net))
    taxed, total = (Decimal(each.replace(",", "")) for each in re.findall(r"[A-Z]{3} ([\d,.]*\d)", fees.tax))
    unit = Decimal(1).scaleb(-{"EUR": 2, "JPY": 0, "KWD": 3}[currency])
    assert net == (count * price).quantize(unit, ROUND_HALF_UP)
    assert taxed == (net * tax / 100).quantize(unit, ROUND_HALF_UP)
    assert total == net + taxed
    assert sum(Decimal(each.split(" ")[1].replace(",", "")) for each in fees.instalments) == net


def test_present_contracts_and_free_work_are_thought_of_before_it_is_sent() -> None:
    """On the candidate's own page, and not on the one that is sent (E24)."""
    value = interview(proposal=SERVICE)
    shown = " ".join(seen(value).proposal_cautions)
    assert all(
        each in shown for each in ("side work", "conflict of interest", "competing", "confidential", "ask first")
    )
    assert "no finished artwork, code or copy" in shown
    page = page_of(seen(value), "make-an-offer")
    assert "Before you send a proposal" in page
    assert "no finished artwork" in page
    assert "no finished artwork" not in _page(**SERVICE)
    assert seen(interview()).proposal_cautions == ()


def test_where_posts_are_filled_by_fixed_rules_one_asks_first() -> None:
    """A public employer gets a caution that a company does not (E24)."""
    public = interview(proposal=SERVICE, employer={"name": "Bell", "country": "US", "setting": "public"})
    assert any("fixed rules" in each for each in seen(public).proposal_cautions)
    assert not any("fixed rules" in each for each in seen(interview(proposal=SERVICE)).proposal_cautions)


def test_inside_ones_own_firm_only_the_other_kind_fits() -> None:
    """An internal candidate does not send fees to the present employer, nor ask that employer's leave (S72)."""
    value = interview(proposal=SERVICE, internal="yes")
    shown = proposal_view(shipped_wording(), value, day("2027-03-17"))
    assert shown is not None
    assert any("own employer" in gap for gap in shown.gaps)
    tackle = proposal_view(shipped_wording(), interview(proposal=TACKLE, internal="yes"), day("2027-03-17"))
    assert tackle is not None
    assert tackle.gaps == ()
    assert not any("present contract" in each for each in seen(value).proposal_cautions)


def _with_fees(**changes: object) -> dict[str, object]:
    fees = SERVICE["fees"]
    return {**SERVICE, "fees": {**fees, **changes}}


@pytest.mark.parametrize(
    ("skill", "said"),
    [
        ("I merged the ordering of four sites", "I merged the ordering of four sites. Building on that, I have put"),
        ("Merging orders.", "I have experience in merging orders. Building on that, I have put"),
        ("eight years in logistics", "I have eight years in logistics. Building on that, I have put"),
    ],
)
def test_an_outline_says_what_the_candidate_has_done_before(skill: str, said: str) -> None:
    """The reason to open the attachment stands in the mail, right before the page is named, where it was typed as a sentence (S66)."""
    outline = {
        "kind": "tackle the problem",
        "suits_role": "yes",
        "need": "The month end takes eleven days.",
        "skill": skill,
    }
    assert said in drafts(interview(proposal=outline))["offer/proposal"].body


@pytest.mark.parametrize(
    ("approach", "said"),
    [
        ("A trial of three Saturday workshops", "The first step would be a trial of three Saturday workshops. "),
        ("Halve the no-shows in one store", "The first step would be to halve the no-shows in one store. "),
        ("Counting what is sold", "The first step would be to count what is sold. "),
        ("Fewer meetings", "The first step would be fewer meetings. "),
        ("Saturday workshops", ""),
    ],
)
def test_an_outline_says_in_the_mail_how_it_would_begin(approach: str, said: str) -> None:
    """The mail tells what the page is about, where that fits into a sentence (S66)."""
    outline = {
        "kind": "tackle the problem",
        "suits_role": "yes",
        "need": "The month end takes eleven days.",
        "approach": [approach],
    }
    text = drafts(interview(proposal=outline))["offer/proposal"].body
    assert ("The first step" in text) == bool(said)
    assert said in text


def test_what_was_to_go_with_that_weeks_email_goes_with_the_proposal() -> None:
    """The article and the sentence of that week are not lost when the proposal takes the email's place (S27, E24)."""
    article = {"week": 1, "url": "https://a.example/one", "topic": "customer service"}
    add = [{"week": 1, "say": "I tried your ordering page."}]
    found = drafts(interview(proposal=SERVICE, articles=[article], follow_ups={"add": add}))
    assert "follow-up/week-1" not in found
    assert "https://a.example/one" in found["offer/proposal"].body
    assert "I tried your ordering page." in found["offer/proposal"].body


def test_news_that_goes_with_the_proposal_stood_where_it_was_typed() -> None:
    """Where news was read is told as in any week, and nothing of what the candidate found out about pay (S29, S66)."""
    news = {"week": 1, "title": "New plant", "source": "on the local radio", "comment": "That is good to hear."}
    pay = {"findings": [{"source": "BLS", "figure": 98000, "currency": "USD", "place": "Ohio"}]}
    for salary in (pay, None):
        letter = drafts(interview(proposal=SERVICE, news=[news], salary=salary))["offer/proposal"].body
        assert 'It was good to see Larkfield Foods on the local radio with "New plant".' in letter
        assert "BLS" not in letter


@pytest.mark.parametrize(
    ("need", "said"),
    [
        (
            "The month end takes eleven days.",
            "something I noticed: the month end takes eleven days.",
        ),
        (
            "A guide for new managers",
            "thinking since about your need for a guide for new managers.",
        ),
        (
            "Bring the plants closer together",
            "thinking since about how to bring the plants closer together.",
        ),
        ("Repair bookings are down", "something I noticed: repair bookings are down."),
        ("We lose orders", "something I noticed: you lose orders."),
        (
            "Invoices arrive three weeks late",
            "something I noticed: invoices arrive three weeks late.",
        ),
        ("cutting food waste", "thinking since about cutting food waste."),
        (
            "losing good nurses in the first year",
            "thinking since about losing good nurses in the first year.",
        ),
        ("Reporting lags by a week", "something I noticed: reporting lags by a week."),
        ("to cut food waste", "thinking since about how to cut food waste."),
        (
            "LinkedIn is quiet. Nobody answers.",
            "something I noticed. LinkedIn is quiet. Nobody answers.",
        ),
    ],
)
def test_the_need_stands_in_a_sentence_of_the_letter(need: str, said: str) -> None:
    """A sentence, a thing, a task, two sentences: each as a native would write it, and none in brackets (E34, S66)."""
    letter = body(drafts(interview(proposal={**SERVICE, "need": need, "need_is": "noticed"}))["offer/proposal"])
    assert said in letter
    assert "(" not in letter


@pytest.mark.parametrize(
    ("results", "said"),
    [
        (
            ["Fewer surprises.", "a month end in five days"],
            "The goal is fewer surprises and a month end in five days.",
        ),
        (
            ["cut waiting times", "one order a week"],
            "The goal is to cut waiting times, with one order a week.",
        ),
        (
            ["Halve the no-shows", "shorten the queues."],
            "The goal is to halve the no-shows and shorten the queues.",
        ),
        (
            ["hire in five weeks", "cut agency fees by a third"],
            "The goal is to hire in five weeks and cut agency fees by a third.",
        ),
        (["you'd get your Sundays back"], "The goal is to get your Sundays back."),
        (["30% fewer returns"], "The goal is 30% fewer returns."),
        (["hold times under two minutes"], "The goal is hold times under two minutes."),
        (["From 14% waste to 6"], "The goal is to get from 14% waste to 6."),
        (["going down from 30 no-shows a week to 10"], "The goal is to get down from 30 no-shows a week to 10."),
        (["The goal is to get from six weeks to two"], "The goal is to get from six weeks to two."),
        (["our aim is that nobody waits"], "What I am aiming for: that nobody waits."),
        (["Reply time under a day"], "The goal is reply time under a day."),
        (["Half as many returns"], "The goal is half as many returns."),
        (["Waste falls by a tenth"], "What I am aiming for: waste falls by a tenth."),
    ],
)
def test_results_are_a_goal_and_no_promise(results: list[str], said: str) -> None:
    """Things and tasks stand in one sentence; what may be either, or is a sentence of its own, stands behind a colon (E34, S69)."""
    assert said in body(drafts(interview(proposal={**SERVICE, "results": results}))["offer/proposal"])


@pytest.mark.parametrize(
    ("fees", "said"),
    [
        ({"quantity": 12, "unit": "day", "rate": 640}, "It would be 12 days at $640 a day, so $7,680 in all."),
        ({"quantity": 1, "unit": "workshop", "rate": 900}, "It would be $900 in all."),
        ({"quantity": 3, "unit": "batch", "rate": 200}, "It would be three batches at $200 a batch, so $600 in all."),
        (
            {"lines": [{"what": "closing work", "quantity": 2, "unit": "day", "rate": 900}]},
            "It would be two days at $900 a day for closing work, so $1,800 in all.",
        ),
        (
            {"quantity": 8, "unit": "hour", "rate": 62.5, "tax_percent": 8},
            "eight hours at $62.50 an hour, so $500 in all, before tax.",
        ),
        ({"quantity": 12, "unit": "days", "rate": 640}, "It would be 12 days at $640 a day, so $7,680 in all."),
        ({"quantity": 12, "unit": "per day", "rate": 640}, "It would be 12 days at $640 a day, so $7,680 in all."),
        ({"quantity": 12, "unit": "hrs", "rate": 64}, "It would be 12 hours at $64 an hour, so $768 in all."),
        ({"quantity": 2, "unit": "Story.", "rate": 64}, "It would be two stories at $64 a story, so $128 in all."),
        ({"quantity": 3, "unit": "child", "rate": 64}, "It would be three children at $64 a child, so $192 in all."),
        ({"quantity": 40, "unit": "m\u00b2", "rate": 9}, "It would be 40 m\u00b2 at $9 a m\u00b2, so $360 in all."),
        (
            {"quantity": 2, "unit": "days on site", "rate": 9},
            "It would be two days on site at $9 a day on site, so $18",
        ),
        ({"quantity": 2.5, "unit": "day", "rate": 640}, "It would be 2.5 days at $640 a day, so $1,600 in all."),
        ({"quantity": 5000, "unit": "words", "rate": 0.12}, "It would be 5,000 words at $0.12 a word, so $600 in all."),
        (
            {
                "lines": [
                    {"what": "Design of the menu.", "quantity": 3, "unit": "days", "rate": 900},
                    {"what": "to train the staff", "quantity": 2, "unit": "an hour", "rate": 120},
                ]
            },
            "$2,700 for the design of the menu at $900 a day and $240 for training the staff at $120 an hour, so $2,940 in all",
        ),
        (
            {"lines": [{"what": "We cook for two teams.", "quantity": 3, "unit": "day", "rate": 900}]},
            "It would be three days at $900 a day, so $2,700 in all.",
        ),
        (
            {
                "lines": [
                    {"what": "closing work", "quantity": 12, "unit": "day", "rate": 900},
                    {"what": "a workshop", "quantity": 1, "unit": "workshop", "rate": 1400},
                ]
            },
            "It would be $10,800 for closing work at $900 a day and $1,400 for a workshop, so $12,200 in all, before tax.",
        ),
    ],
)
def test_the_price_is_said_as_people_say_it(fees: dict[str, object], said: str) -> None:
    """How much of what at which price, and what that comes to; no cross, no equals sign and no empty cents stand in a letter (S65, E18, E46)."""
    letter = body(drafts(interview(proposal={**SERVICE, "fees": {**fees, "currency": "USD"}}))["offer/proposal"])
    assert said in letter


@pytest.mark.parametrize(
    ("country", "currency", "rate", "said"),
    [
        ("ZA", "ZAR", 4500, "at R4 500 a day, so R9 000 in all"),
        ("KW", "KWD", 250, "at KWD 250 a day, so KWD 500 in all"),
        ("KW", "KWD", 120.5, "at KWD 120.500 a day, so KWD 241 in all"),
        ("JP", "JPY", 30000, "at JPY 30,000 a day, so JPY 60,000 in all"),
        ("DE", "EUR", 640, "at EUR 640 a day, so EUR 1,280 in all"),
    ],
)
def test_no_money_has_empty_decimals_in_a_letter(country: str, currency: str, rate: float, said: str) -> None:
    """Rand have a comma and dinars three places: where these are noughts nobody says them (E18, E46)."""
    fees = {"quantity": 2, "unit": "day", "rate": rate, "currency": currency}
    value = interview(employer={"name": "Bell", "country": country}, proposal={**SERVICE, "fees": fees})
    assert f"It would be two days {said}." in body(drafts(value)["offer/proposal"])


@pytest.mark.parametrize(
    "key", ["need", "skill", "approach", "results", "assumptions", "questions", "out_of_scope", "time"]
)
@pytest.mark.parametrize("sign", [",", ".", ";"])
def test_a_line_of_signs_alone_is_not_filled_in_yet(key: str, sign: str) -> None:
    """A comma that stayed behind in a list stops nothing: the letter and the page wait for words (E20, E32)."""
    lists = {"approach", "results", "assumptions", "questions", "out_of_scope"}
    proposal = {**TACKLE, "results": ["fewer returns"], key: [sign] if key in lists else sign}
    found = drafts(interview(proposal=proposal), "2027-01-20")["offer/proposal"]
    assert not found.complete


@pytest.mark.parametrize(
    "typed", [", fewer returns, at less cost", "fewer returns, , at less cost", ", , fewer returns"]
)
def test_a_comma_of_words_that_were_taken_out_stops_nothing(typed: str) -> None:
    """A result that begins with a comma, or has two, is read as one that has none (E32)."""
    found = drafts(interview(proposal={**TACKLE, "results": [typed]}), "2027-01-20")["offer/proposal"]
    assert "fewer returns" in body(found)
    assert ": ," not in body(found)


@pytest.mark.parametrize("told", [{"excludes": ["GST"]}, {"excludes": ["travel and VAT."]}, {"tax_name": "GST"}])
def test_a_tax_that_comes_on_top_is_not_hidden_in_the_mail(told: dict[str, object]) -> None:
    """Whoever says that the fee is without GST, or what the tax is called, reads a price `before tax` (E46)."""
    employer = {"name": "Larkfield Foods", "country": "NZ"}
    fees = {"lines": [{"what": "the work", "quantity": 20, "unit": "day", "rate": 850}], "currency": "NZD", **told}
    letter = body(drafts(interview(employer=employer, proposal={**SERVICE, "fees": fees}))["offer/proposal"])
    assert "17,000 in all for the work, before tax" in letter or "17,000 in all, before tax" in letter
