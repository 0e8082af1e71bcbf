"""How letters go on: what they say where, and what they say once. S12, S14, S15, S19, E10."""

import re
from itertools import product

from afterword.workbook.letters.answers.saying_no import SayingNo, how_a_no_goes_on
from afterword.workbook.letters.answers.saying_yes import SayingYes, how_a_yes_goes_on
from afterword.workbook.letters.known.terms_told import Terms
from afterword.workbook.letters.thank_you import panel_turns
from afterword.workbook.letters.thank_you.turns import Turns, how_it_goes_on
from afterword.workbook.wording.wording import shipped_wording

_NOTHING = {**dict.fromkeys(Turns.__match_args__, False), "thoughts": (), "tone": "plain", "in_turn": 0}
_WHERE_IT_IS_SAID = ("keen", "wants_at_last", "closes_keen", "would_join")
_OF_INTEREST = (
    *("to_the_decider", "promise", "asks", "connection", "proof", "draws", "names_want", "helps"),
    *("brief", "plainly", "plain", "undecided"),
)  # fmt: skip
_NOBODY: dict[str, object] = {
    **dict.fromkeys(panel_turns.PanelTurns.__match_args__, False),
    **dict.fromkeys(("points", "stayed", "thoughts"), ()),
}
_OF_INTEREST_IN_A_PANEL = (
    *("to_all", "promise", "asks", "connection", "proof", "draws", "helps", "task"),
    *("last_is_proved", "brief", "plainly", "plain", "undecided"),
)  # fmt: skip
# How the next contact may be promised: to whom, by when they decide, in whose words, and in how many.
_OF_A_PROMISE: dict[str, tuple[object, ...]] = {
    "asks": ("", "Tom Reyes"),
    "decides": ("by Friday, January 22", "in early March", ""),
    "decides_one_of_two": (False, True),
    "as_asked": (False, True),
    "brief": (False, True),
    "is_least": (False, True),
    "tone": ("warm", "plain", "formal"),
    "in_turn": (0, 1, 2, 3),
}
_CONTACT = re.compile(r"\b(?:be in touch|get in touch|write)\b[^.]* the week after\b[^.]*\.")


def test_interest_is_said_in_one_place() -> None:
    """A thank-you says once that one wants the job, in the opening, before the promise or at the close; the undecided never do."""
    said_in = set()
    for chosen in product([False, True], repeat=len(_OF_INTEREST)):
        facts = {**_NOTHING, **dict(zip(_OF_INTEREST, chosen, strict=True))}
        turns = how_it_goes_on(facts)
        places = {name for name in _WHERE_IT_IS_SAID if turns[name]}
        assert len(places) <= (not facts["undecided"]), facts
        said_in |= places
    assert said_in == {*_WHERE_IT_IS_SAID}


def test_the_wish_makes_way_for_nothing_but_that_one_wants_the_job() -> None:
    """Where 150 words have no room for the wish, the close says that one wants the job, in a note to another country too (S9, S14)."""
    told = dict.fromkeys(("in_its_stead", "brief", "plainly", "connection", "proof", "promise", "to_the_decider"), True)
    for is_least in (False, True):
        turns = how_it_goes_on({**_NOTHING, **told, "is_least": is_least})
        assert turns["wants_at_last"]
        assert not turns["wishes_it"]


def test_several_read_once_that_one_wants_the_job() -> None:
    """A note to several says so in the opening, behind the last answer or at the close; the undecided nowhere."""
    said_in = set()
    for chosen in product([False, True], repeat=len(_OF_INTEREST_IN_A_PANEL)):
        facts = {**_NOBODY, **dict(zip(_OF_INTEREST_IN_A_PANEL, chosen, strict=True))}
        turns = panel_turns.how_it_goes_on(facts)
        places = {name for name in ("keen", "wishes_last", "closes_keen") if turns[name]}
        assert len(places) <= (not facts["undecided"]), facts
        said_in |= places
    assert said_in == {"keen", "wishes_last", "closes_keen"}


def test_a_no_says_once_that_one_would_stay_in_touch() -> None:
    """A no to an offer says it with the next meeting, before wishes of one's own or with ours; not where another time is spoken of."""
    for chosen in product([False, True], repeat=len(SayingNo.__match_args__)):
        turns = how_a_no_goes_on(dict(zip(SayingNo.__match_args__, chosen, strict=True)))
        with_ours = turns["wishes_success"] and turns["touch_with_wish"]
        assert [turns["touch_with_meeting"], turns["touch_as_wished"], with_ours].count(True) == turns["keeps_touch"], (
            chosen
        )


def test_a_yes_thanks_once_and_never_ends_without_a_sentence() -> None:
    """A yes names whom one met in one sentence, and ends in what they still need or in what one looks forward to."""
    nothing = Terms(besides=(), listed=(), so_much="", given=(), settled=(), ways="", place="")
    names = [*filter("terms".__ne__, SayingYes.__match_args__)]
    for chosen in product([False, True], repeat=len(names)):
        facts = {**dict(zip(names, chosen, strict=True)), "terms": nothing}
        turns = how_a_yes_goes_on(facts)
        assert not (turns["tells_how_pleased"] and turns["thanks_one"]), facts
        assert turns["asks_what_else"] or not facts["looks_forward"], facts


def test_whoever_is_promised_the_next_contact_reads_how_it_helps_them() -> None:
    """Nobody is told that one will ask how things stand, and no more: it is for their questions too, or for next steps (S19, S22)."""
    template = shipped_wording().templates.mail.get_template("_promise.txt.j2")
    spoken = {"I_am": "I am", "I_will": "I will", "I_would": "I would", "promise": "the week after"}
    for chosen in product(*_OF_A_PROMISE.values()):
        facts = {**_NOTHING, **spoken, **dict(zip(_OF_A_PROMISE, chosen, strict=True))}
        facts["decides_on"] = "Friday, January 22" if "Friday" in facts["decides"] else ""
        text = template.render({**facts, **how_it_goes_on(facts)})
        (contact,) = _CONTACT.findall(text)
        assert ("things stand" in contact) <= ("questions" in contact), text
        assert facts["brief"] or "questions" in contact, text
        assert "things stand" in contact or "next steps" in contact, text
        assert not facts["decides"] or re.search(r"\b(?:ask|answer)\b", text.partition(contact)[0]), text
