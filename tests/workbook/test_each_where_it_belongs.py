"""What was typed in one breath stands where each sentence belongs: with the reason, the thanks, the yes or the farewell. S12, S13, S57, E22, E56."""

import pytest

from support.making import JONES, REYES, Yaml, candidate, drafts, interview

pytestmark = pytest.mark.long

OFFER: Yaml = {
    "received": "2027-01-20",
    "answer_by": "2027-01-29",
    "base": 90000,
    "currency": "USD",
    "in_writing": True,
}
LEFT: Yaml = {"result": "withdrawn", "on": "2027-01-20"}


def _said(of: str, *texts: str) -> list[Yaml]:
    return [{"of": of, "say": text} for text in texts]


def _parts(name: str, **changes: object) -> list[str]:
    """The paragraphs of a letter between greeting and sign-off."""
    value = interview(**{"people": [JONES], **changes})
    return drafts(value, "2027-01-21")[name].body.split("\n\n")[1:-1]


def test_a_no_tells_each_thing_in_its_place() -> None:
    """What stays goes with the thanks, what came instead with the reason, and where one meets again closes the letter (S12, S13)."""
    say = "The offer was a good one. I have accepted a post with the county. What stays with me is the walk through the plant. I will be at the fair in Dayton in April."
    lines = _said("offer/decline", say)
    thanks, reason, close = _parts(
        "offer/decline", interested="no", offer=OFFER, lines=lines, saying_no={"because": "my family stays in Ohio"}
    )
    assert thanks.endswith("What stays with me is the walk through the plant.")
    assert reason.endswith("The offer was a good one. I have accepted a post with the county.")
    assert close == (
        "I will be at the fair in Dayton in April, and I would be happy to stay in touch. Until then, I wish you and the team every success."
    )


@pytest.mark.parametrize(
    "say",
    [
        "I'd be glad to see you at the fair in April.",
        "I will be at the fair in April.",
        "I hope to meet you at the fair in April.",
        "I would be delighted to see you again at the fair.",
        "Perhaps we will meet at the fair.",
    ],
)
def test_a_withdrawal_ends_with_where_the_two_may_meet(say: str) -> None:
    """Nobody hopes that paths cross beside the day on which they will (S13)."""
    close = _parts("close/withdraw", outcome=LEFT, lines=_said("close/withdraw", say))[-1]
    assert close == f"{say} Until then, I wish you and the team all the best."


def test_a_withdrawal_says_at_once_why_it_comes_today() -> None:
    """Why the reader hears it now, and could not before, stands with the news itself (E22)."""
    say = "I write today because the samples are ordered tomorrow. I had not told you before since it was not settled. What I liked best is your test kitchen."
    first, thanks, close = _parts("close/withdraw", outcome=LEFT, lines=_said("close/withdraw", say))
    assert "I had not told you before since it was not settled. I wanted you to" in first
    assert first.endswith("I write today because the samples are ordered tomorrow.")
    assert thanks.endswith("What I liked best is your test kitchen.")
    assert close.startswith("I hope our paths cross again")


def test_a_sentence_that_goes_back_stays_behind_its_own() -> None:
    """`It was …` means what stood before it, wherever that goes (E34)."""
    say = "What stays with me is the walk. It was a generous hour. I have accepted a post nearby."
    thanks, reason, _ = _parts("offer/decline", interested="no", offer=OFFER, lines=_said("offer/decline", say))
    assert thanks.endswith("What stays with me is the walk. It was a generous hour.")
    assert reason.endswith("I have accepted a post nearby.")


def test_what_is_typed_to_a_place_stays_whole() -> None:
    """Whoever says where their sentences stand finds them there, all of them (E34)."""
    say = "I have accepted a post. What stays with me is the walk."
    lines = [{"of": "offer/decline", "say": say, "where": "on its own"}]
    assert say in _parts("offer/decline", interested="no", offer=OFFER, lines=lines)


def test_staying_in_touch_is_said_once() -> None:
    """Who says that they would like to stay in touch has it in no words of ours as well (E56)."""
    letter = " ".join(
        _parts(
            "offer/decline",
            interested="no",
            offer=OFFER,
            lines=_said("offer/decline", "I would love to stay in touch."),
        )
    )
    assert letter.count("in touch") == 1


def test_what_somebody_else_showed_is_not_put_into_the_mouth_of_the_reader() -> None:
    """The tour that one person is thanked for is nothing that the reader told of (S17)."""
    tom = {**REYES, "is": "interviewer", "thank_for": "walking me over the Elbow River deck"}
    letter = " ".join(
        _parts("offer/decline", interested="no", offer=OFFER, people=[JONES, tom], topics=["the Elbow River deck"])
    )
    assert letter.count("the Elbow River deck") == 1


REFEREE: Yaml = {"id": "dana-wu", "name": "Dana Wu", "salutation": "Dear Dana", "email": "d@w.example"}


def _asked(*texts: str) -> list[str]:
    mark = {"who": "dana-wu", "points": ["the night shift"], "caller": "Angela Jones", "calls_on": "2027-01-25"}
    value = interview(
        people=[JONES],
        references=[mark],
        next_step={"references_asked": "2027-01-20"},
        lines=_said("references/ask-dana-wu", *texts),
    )
    me = candidate(referees=[REFEREE])
    return drafts(value, "2027-01-21", me=me)["references/ask-dana-wu"].body.split("\n\n")[1:-1]


def test_a_referee_reads_first_what_one_learnt_from_them() -> None:
    """What the two have in common opens the letter, and what the caller knows already stands with the call (S57)."""
    parts = _asked("I told Ms. Jones about those nine weeks. I learned from you to write it on the board.")
    assert parts[0].endswith("I learned from you to write it on the board.")
    call = next(part for part in parts if "I told Ms. Jones" in part)
    assert "January 25. I told Ms. Jones about those nine weeks." in call


@pytest.mark.parametrize(
    "question",
    ["Which phone number may I pass on?", "When is a good time to call you?", "What address may I give them?"],
)
def test_how_to_reach_a_referee_is_asked_once_there_is_a_yes(question: str) -> None:
    """The number goes with the yes that it needs (S57)."""
    parts = _asked(question)
    assert f"? If so, {question[0].lower()}{question[1:]} If you would rather not" in parts[-1]


def test_no_hurry_stands_behind_their_own_date() -> None:
    """That nobody is pressed excuses the wait, and does not follow the first choice (E22)."""
    say = "I am not asking for more money, and do not want to press you."
    me = candidate(
        other_offers=[
            {"employer": "a retailer", "role": "HR lead", "received": "2027-01-20", "answer_by": "2027-01-27"}
        ]
    )
    value = interview(
        people=[JONES],
        employer_said={"decide_by": "2027-02-02"},
        first_choice="yes",
        lines=_said("other-offer/tell", say),
    )
    _, asked = drafts(value, "2027-01-21", me=me)["other-offer/tell"].body.split("\n\n")[1:-1]
    assert f"if it's too soon to say. {say}" in asked.replace("it is", "it's")


def test_what_else_would_do_closes_an_ask_for_pay() -> None:
    """A bonus instead stands with the offer to talk, and no second `If` begins behind it (E50)."""
    say = "If base pay is fixed, a sign-on bonus of $5,000 would work for me too."
    letter = _parts(
        "offer/counter", offer=OFFER, salary={"opening": 99000, "currency": "USD"}, lines=_said("offer/counter", say)
    )
    assert letter[-1].startswith(f"{say} I")
    assert letter[-1].endswith("happy to talk it over, and ten minutes on the phone would be plenty.")


def test_lakh_beside_lakh() -> None:
    """Who counts in lakh reads no sum of ours that has to be counted out (E50)."""
    india: Yaml = {"name": "Saffron Ledger", "country": "IN"}
    offer = {**OFFER, "base": 2800000, "currency": "INR"}
    more = {"opening": 3200000, "currency": "INR"}
    say = "If the fixed pay cannot move, a joining bonus of Rs 3 lakh would help too."
    told = {"employer": india, "offer": offer, "salary": more}
    letter = " ".join(_parts("offer/counter", **told, lines=_said("offer/counter", say)))
    assert "Rs 28 lakh" in letter
    assert "Rs 32 lakh" in letter
    assert "₹28,00,000" in " ".join(_parts("offer/counter", **told))


def test_a_van_has_its_article() -> None:
    """One thing that comes with the pay is `a company van`, and leave is none (E34)."""
    package = [{"what": "company van"}, {"what": "leave", "note": "25 days"}]
    letter = " ".join(_parts("offer/accept", offer={**OFFER, "start": "2027-02-15", "package": package}))
    assert "with a company van and 25 days of leave" in letter
