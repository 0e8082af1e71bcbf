"""Questions of the candidate's own in an answer to an offer: how they are announced, and what stands behind a list of them."""

import re

import pytest

from support.making import Yaml, candidate, drafts, interview

OFFER = {"received": "2027-01-20", "answer_by": "2027-01-29", "written_by": "Angela Jones", "in_writing": True}


def _letter(name: str, *lines: str, **changes: object) -> str:
    typed = [{"of": name, "say": say} for say in lines]
    return drafts(interview(offer=OFFER, lines=typed, **changes), "2027-01-20")[name].body


@pytest.mark.long
@pytest.mark.parametrize(
    ("say", "announced"),
    [
        ("Would the post begin in March?", "May I ask one thing?"),
        (
            "Are weekends one in four? And would you pay moving costs?",
            "May I ask two things?",
        ),
        ("I know that moths wake in spring, so could I begin on 1 March?", ""),
        ("The moths wake in spring. Would 1 March be soon enough?", ""),
        ("Are weekends one in four? And are costs paid? And when would it begin?", ""),
    ],
)
def test_as_many_things_are_announced_as_are_asked(say: str, announced: str) -> None:
    """Two questions of one line are two things; of three nobody counts, and nobody asks leave before what is told first (E38)."""
    letter = _letter("offer/acknowledge", say)
    assert re.findall(r"May I ask \w+ things?\?", letter) == [announced] * bool(announced)


@pytest.mark.long
def test_no_paragraph_begins_with_a_space() -> None:
    """Behind a list of questions the pleasure begins its own line, signed or not (S20)."""
    for signed in (["The signed contract is attached."], []):
        lines = [*signed, "Could I come by before then?", "To whom shall I send my card?"]
        accepted = {"result": "accepted", "on": "2027-01-20"}
        letter = _letter("offer/accept", *lines, outcome=accepted)
        assert "really looking forward to" in letter
        assert [text for text in letter.split("\n\n") if text.startswith(" ")] == []


SOON: Yaml = {**OFFER, "ask_until": "2027-02-03"}
NUMBER = "my number is 303-555-0127."
FRIDAYS = "I have Fridays free and could come. You told me that you are short of people who can do hand-tied springs."
COST = "I know that the moths wake up in spring. If the 3rd is too late, please tell me."


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "where", "say", "stands"),
    [
        ("acknowledge", "at the end", f"{COST} Best for a call is from 2 pm.", f"decide. {COST}\n\nI appreciate your patience."),
        ("acknowledge", "at the end", f"{COST} Best for a call is from 2 pm.", f"{NUMBER} Best for a call is from 2 pm.\n\nBest"),
        ("acknowledge", None, "I am free any evening.", f"{NUMBER} I am free any evening.\n\nBest"),
        ("acknowledge", None, "I am free any evening. Your torch is in my bag.", "any evening. Your torch is in my bag.\n\nBest"),
        ("acknowledge", "at the end", "You will have a clear yes or no that day.", "January 29? You will have a clear yes or no"),
        ("acknowledge", None, "Greetings to the parrot.", f"{NUMBER} Greetings to the parrot.\n\nBest"),
        ("counter", "after the thanks", "It is twenty minutes from home.", "role. It is twenty minutes from home. Before I"),
        ("counter", "at the end", "On Monday I'm off after two.", f"{NUMBER} On Monday I'm off after two. Either way, you"),
        ("counter", "at the end", "I am free on Monday. Greetings to Rex.", "January 29. Greetings to Rex.\n\nBest"),
        ("acknowledge", "after the proof", f"It is far. {COST}", f"January 29? It is far. {COST}\n\nI appreciate"),
        ("counter", None, "If it is easier to talk, I am free by phone on Friday.", "away.\n\nIf it is easier to talk, I am free by"),
        ("counter", None, "Could we talk by phone on Friday after two?", "Friday after two? My number is 303-555-0127. You will"),
        ("counter", None, "You could call me on Friday after two.", "away.\n\nYou could call me on Friday after two. My"),
        ("counter", None, "One small thing is that the offer has Jan for Jane. Could you change it?", "January 29.\n\nOne small"),
        ("accept", None, "Could you confirm the van in writing?", "pay].\n\nCould you confirm the van in writing? The"),
        ("decline", "after the thanks", "I rang you and got the voicemail.", "\n\nI rang you and got the voicemail. It was not"),
        ("decline", None, f"{FRIDAYS} That is a real offer.", f"\n\n{FRIDAYS} That is a real offer.\n\nIf it"),
        ("decline", None, "I know that you need somebody soon.", "\n\nI know that you need somebody soon. If it helps"),
        ("decline", None, "Please thank Leo for me.", "with Mei Tan. Please thank Leo for me. I wish you"),
        ("decline", "at the end", "Your phone still rings in my ears.", "Your phone still rings in my ears. I wish you and"),
        ("decline", None, "I'd be glad to stay in touch, and we'll both be at the fair.", "at the fair. Until then, I wish you"),
    ],
)  # fmt: skip
def test_each_thing_has_one_place_in_an_answer_to_an_offer(name: str, where: str | None, say: str, stands: str) -> None:
    """When to call stands beside the number, what if not beside the day, a greeting at the end; nothing is left over behind the close (E22, E50)."""
    line = {"of": f"offer/{name}", "say": say} | ({"where": where} if where else {})
    pay = {"opening": 99000, "currency": "USD"}
    paper = {"of": "offer/accept", "say": "The signed contract is attached."}
    no = {"can_name": "Mei Tan"}
    value = interview(offer=SOON, salary=pay, saying_no=no, connection=None, lines=[paper, line])
    letters = drafts(value, "2027-01-21", candidate(phone="303-555-0127"))
    assert stands in letters[f"offer/{name}"].body


@pytest.mark.long
def test_what_else_would_do_is_kept_for_the_second_letter() -> None:
    """Who offers less in the first letter about pay is told beside it that it can wait for a no (E50)."""
    told = []
    for name in ("counter", "settle"):
        line = {"of": f"offer/{name}", "say": "If the pay is fixed, a van would help."}
        letter = drafts(interview(offer=OFFER, lines=[line]), "2027-01-21")["offer/counter"]
        told.append(any("before they have said no: If the pay is fixed" in each for each in letter.cautions))
    assert told == [True, False]
