"""A sentence of one's own stands where a sentence can stand, whichever place was typed for it."""

import pytest

from support.making import JONES, Yaml, candidate, drafts, interview

LINE = "They would ring you in the week of February 1."
POINTS = [
    "the school in Ystrad, which we handed over three weeks early and two per cent under budget",
    "310,000 hours on four sites without one accident that had to be reported",
    "nine apprentices, seven of whom are still in the trade",
]
AGENT: Yaml = {
    "name": "Josh Mercer",
    "salutation": "Dear Josh",
    "is": "agency consultant",
    "agency": "Lantern",
    "email": "josh@lantern.example",
}
OFFER: Yaml = {
    "received": "2027-01-22",
    "base": 92_000,
    "currency": "USD",
    "start": "2027-03-01",
    "answer_by": "2027-01-29",
    "package": [{"what": "a pension"}, {"what": "a van"}, {"what": "health cover"}],
}


def _parts(name: str, where: str, say: str = LINE, today: str = "2027-01-22", **changes: object) -> list[str]:
    value = interview(**changes, lines=[{"of": name, "say": say, "where": where}])
    me = candidate(referees=[{"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example"}])
    return drafts(value, today, me)[name].body.split("\n\n")


@pytest.mark.long
@pytest.mark.parametrize(
    "where", ["after the thanks", "after the proof", "before the close", "on its own", "at the end"]
)
@pytest.mark.parametrize("name", ["references/ask-dana-wu", "offer/accept"])
def test_nothing_stands_between_a_heading_and_its_list(name: str, where: str) -> None:
    """`It would be great if you could mention:` is followed by the list, wherever a line is to stand."""
    state: Yaml = {"references": [{"who": "dana-wu", "points": POINTS}]} if "ask" in name else {"offer": OFFER}
    parts = _parts(name, where, **state)
    heading = next(number for number, part in enumerate(parts) if part.endswith(":"))
    assert parts[heading + 1].startswith("- ")
    assert sum(LINE in part for part in parts) == 1
    assert not [part for part in parts if part.startswith("- ") and LINE in part]


@pytest.mark.long
def test_what_is_told_stands_before_what_the_paragraph_asks() -> None:
    """A line behind the proof is told before `Please feel free to pass that on`, and with the reason for more time, before what if there is none."""
    proof = "Last year each of them was paid in the first run."
    evidence = [{"they_want": "seasonal payroll", "i_bring": "paid 300 casuals every Christmas", "week": 1}]
    passed_on = _parts(
        "follow-up/week-1", "after the proof", proof, people=[JONES, AGENT], evidence=evidence, connection=None
    )
    assert next(part for part in passed_on if proof in part).endswith(f"{proof} Please feel free to pass that on.")
    offer = {**OFFER, "ask_until": "2027-02-03"}
    told = "My wife hears on Tuesday."
    asked = next(part for part in _parts("offer/acknowledge", "after the proof", told, offer=offer) if told in part)
    assert asked.startswith("Could I give you my answer by")
    assert f"{told} If February 3 is too late for you" in asked


@pytest.mark.long
@pytest.mark.parametrize(
    "say", ["We haven't spoken since the leaving do.", "You were the one who sent me on the course."]
)
@pytest.mark.parametrize("where", [None, "after the thanks"])
def test_what_two_people_remember_comes_before_the_favour(say: str, where: str) -> None:
    """In a letter that asks a referee there are no thanks to stand behind: such a line opens it, before the question."""
    letter = "\n\n".join(_parts("references/ask-dana-wu", where, say, references=[{"who": "dana-wu"}]))
    assert letter.index(say) < letter.index("May I give your name")


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "where", "today", "behind"),
    [
        ("thank-you/angela-jones", None, "2027-01-13", "relationships across plants"),
        ("follow-up/week-1", "after the thanks", "2027-01-20", "Thank you again for our conversation"),
    ],
)
def test_a_line_stands_behind_what_it_goes_with(name: str, where: str, today: str, behind: str) -> None:
    """Behind an answer given again the proof comes a paragraph later, and a weekly letter thanks in its first (S15, S35)."""
    want = "I want this job more than before, and could start on May 3, or a week before that if it helps."
    again: Yaml = {"about": "how I would lead 22 people", "say": "I would begin with the rota.", "at_once": True}
    later: Yaml = {"about": "the night shift", "say": "A rota made early might help.", "week": 1}
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}] if "week" in name else []
    parts = _parts(name, where, want, today, thoughts=[later if log else again], log=log)
    (told,) = [part for part in parts if want in part]
    assert behind in told
    assert "rota" not in told


@pytest.mark.long
@pytest.mark.parametrize(("where", "place"), [("after the proof", 1), ("after the thanks", 2)])
def test_who_withdraws_can_say_more_of_why(where: str, place: int) -> None:
    """Why one leaves is told first there, and the thanks come behind it: a line stands with the one or with the other (S13)."""
    left = {"result": "withdrawn", "on": "2027-01-20"}
    assert LINE in _parts("close/withdraw", where, outcome=left)[place]
