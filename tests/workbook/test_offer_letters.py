"""Answers to an offer: ask for more, say yes, say no (S12, S13, E20, E22, F2.18, F3.24)."""

from plan.making import body, drafts, interview

OFFER = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 98_000, "currency": "USD", "start": "2027-03-01"}
SALARY = {
    "target": 104_000,
    "walk_away": 97_531,
    "currency": "USD",
    "findings": [
        {"source": "the state survey", "figure": 103_000, "currency": "USD", "place": "Ohio"},
        {"source": "a friend", "figure": 80_000, "currency": "USD"},
        {"source": "a net figure", "figure": 104_000, "currency": "USD", "before_tax": "no"},
        {"source": "an hourly figure", "figure": 104_000, "currency": "USD", "per": "hour"},
        {"source": "an Irish survey", "figure": 104_000, "currency": "EUR"},
    ],
}


def test_a_counter_names_one_figure_and_one_source() -> None:
    """The figure hoped for, the source nearest to it in the same currency, and never the least acceptable (S42, E17)."""
    letter = drafts(interview(offer=OFFER, salary=SALARY), "2027-01-22")["offer/counter"]
    assert letter.ready
    assert "USD 104,000" in letter.body
    assert "for such work in Ohio, the state survey gives USD 103,000" in letter.body
    assert not [each for each in ("97,531", "80,000", "EUR", "104,000 to") if each in letter.body]
    assert len(body(letter).split()) < 150


def test_a_counter_without_a_figure_or_a_source_is_not_ready() -> None:
    """What only the candidate knows is asked for; nothing is invented (E20, E21)."""
    letter = drafts(interview(offer=OFFER), "2027-01-22")["offer/counter"]
    assert [each.rpartition(": ")[2] for each in letter.gaps] == [
        "add target under salary",
        "add a finding under salary",
    ]


def test_a_figure_below_their_offer_is_no_counter() -> None:
    """Whoever would ask for less than they offer is told so (E21)."""
    letter = drafts(interview(offer={**OFFER, "base": 120_000}, salary=SALARY), "2027-01-22")["offer/counter"]
    assert letter.gaps == ("a figure above their offer: your target is not",)


def test_a_yes_restates_what_was_agreed() -> None:
    """Position, pay and first day stand in the acceptance; without them it is not ready (F2.18, E20)."""
    letter = drafts(interview(offer=OFFER), "2027-01-22")["offer/accept"]
    assert letter.ready
    assert [each in letter.body for each in ("HR Business Partner", "USD 98,000", "Monday, March 1")] == [True] * 3
    bare = {"received": "2027-01-22"}
    assert len(drafts(interview(offer=bare), "2027-01-22")["offer/accept"].gaps) == 2


def test_each_answer_says_when_to_use_it() -> None:
    """Yes, no and the counter each carry their condition, so that none goes out by mistake (E22)."""
    found = drafts(interview(offer=OFFER), "2027-01-22")
    names = ("offer/accept", "offer/decline", "offer/counter")
    assert len({found[name].use_only_if for name in names} - {""}) == 3


def test_a_no_is_clear_kind_and_without_comparison() -> None:
    """Thanks, a clear no, something good, no reason owed (S12, S13)."""
    text = body(drafts(interview(offer=OFFER), "2027-01-22")["offer/decline"])
    assert "decided not to accept" in text
    assert "enjoyed" in text
    assert not [each for each in ("better", "other", "unfortunately", "pay") if each in text]


def test_who_does_not_want_the_job_gets_no_script_for_negotiating() -> None:
    """Not interested and an offer: the decline alone (S12)."""
    found = drafts(interview(interested="no", offer=OFFER), "2027-01-22")
    assert {"offer/decline"} == {name for name in found if name.startswith("offer/")}


def test_pay_by_the_hour_stays_pay_by_the_hour() -> None:
    """The period stands beside the figure in every letter, and years are compared with years (S42, E18)."""
    hourly = {"received": "2027-01-22", "base": 48, "currency": "USD", "per": "hour", "start": "2027-03-01"}
    found = drafts(interview(offer={**hourly, "hours_a_week": 40}, salary=SALARY), "2027-01-22")
    assert "the base pay is USD 48 an hour" in found["offer/accept"].body
    assert "USD 104,000 a year" in found["offer/counter"].body
    unknown = drafts(interview(offer=hourly, salary=SALARY), "2027-01-22")["offer/counter"]
    assert "add hours_a_week" in unknown.gaps[0]


def test_a_figure_is_never_printed_in_another_currency() -> None:
    """A target in dollars is no figure for an offer in euros: the letter waits for one (E18)."""
    letter = drafts(interview(offer={**OFFER, "currency": "EUR"}, salary=SALARY), "2027-01-22")["offer/counter"]
    assert "your figure in the currency of their offer: yours is in USD" in letter.gaps
