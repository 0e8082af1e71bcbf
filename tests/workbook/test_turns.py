"""How letters go on: what they say where, and what they say once. S12, S14, S15, S19, E10, E56."""

import re
from itertools import product

import pytest

from afterword.resources import resource
from afterword.workbook.letters.answers.asking_more import AskingMore, how_an_ask_for_more_goes_on
from afterword.workbook.letters.answers.refused import (
    Refused,
    how_an_answer_to_a_refusal_goes_on,
)
from afterword.workbook.letters.answers.saying_no import SayingNo, how_a_no_goes_on
from afterword.workbook.letters.answers.saying_yes import SayingYes, how_a_yes_goes_on
from afterword.workbook.letters.known.terms_told import Terms
from afterword.workbook.letters.link.facts import FactKind
from afterword.workbook.letters.link.recalled import NOTHING
from afterword.workbook.letters.proposal_mail.turns import ProposalTurns, how_the_mail_with_it_goes_on
from afterword.workbook.letters.referees.asking import Asking, how_one_is_asked
from afterword.workbook.letters.referees.briefing import Briefing, how_one_is_briefed
from afterword.workbook.letters.thank_you import panel_turns
from afterword.workbook.letters.thank_you.thought_turns import in_turn
from afterword.workbook.letters.thank_you.thoughts import Thought
from afterword.workbook.letters.thank_you.turns import Turns, how_it_goes_on
from afterword.workbook.letters.weekly.matter_turns import LinkTurns, matter_told
from afterword.workbook.letters.weekly.places import Places, what_stands_where
from afterword.workbook.letters.weekly.sharing import Sharing, how_it_is_shared
from afterword.workbook.letters.weekly.ways import Ways, each_in_its_way
from afterword.workbook.wording.wording import shipped_wording

pytestmark = pytest.mark.long

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
_A_NEED = {**dict.fromkeys(LinkTurns.__match_args__, ""), "kind": "link"}
_OF_A_NEED = (
    *("between", "congratulates", "first_wording", "early_wording", "in_line", "say", "deed", "clause", "spoke_of", "aim"),
    *("teller", "of_another"),
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
_REFUSED = {**dict.fromkeys(Refused.__match_args__, False), "matter": ""}
_OF_A_REFUSAL = (
    *("another_time", "asks_better", "asks_more", "between", "chosen", "interested", "put_forward", "reason_goes_on"),
    *("says_more", "since_then", "still_like", "what_else"),
)  # fmt: skip
_A_PROPOSAL = {**dict.fromkeys(ProposalTurns.__match_args__, False), "problem": {"told": "", "sentence": ""}}
_OF_ITS_TIME = ("fees", "fees_tell_time", "plan", "plan_of_several", "service", "steps", "work_lasts", "work_takes")
_A_WEEKLY = {
    **dict.fromkeys((*Places.__match_args__, *Ways.__match_args__), False),
    "recall": NOTHING,
    "says": "",
    "why": "",
    "own": "",
}
_OF_PLACES = (
    "between",
    "brings_first",
    "congratulates",
    "farewell",
    "goes_further",
    "has_news",
    "hooked",
    "leads",
    "offers_article",
)
_OF_WAYS = (
    "asks_status",
    "before_other_deadline",
    "between",
    "farewell",
    "hooked",
    "is_their_day",
    "unheard",
    "unhurried",
)
_SHARED = {**dict.fromkeys(Sharing.__match_args__, False), "share": "article"}
_OF_SHARING = ("congratulates", "hooked", "quoted", "source", "tells", "title", "url")
_A_REFEREE = dict.fromkeys((*Asking.__match_args__, *Briefing.__match_args__), False)
_OF_A_REFEREE = (
    "about",
    "beside",
    "calls_on",
    "calls",
    "caller",
    "is_one_point",
    "may_ask",
    "own_points",
    "points",
    "sought",
)
_AN_ASK = {**dict.fromkeys(AskingMore.__match_args__, False), "answers": {}}
_OF_AN_ASK = ("between", "fallback", "offers_a_talk", "phone", "task", "thank_for", "thanked", "value", "value_in_one")
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


def test_what_a_letter_brings_is_told_by_its_kind() -> None:
    """Each kind of fact that a weekly letter can bring has its words, and what is told to a consultant is promised to nobody."""
    assert all(resource("templates", "mail", f"_matter-{kind}.txt.j2").is_file() for kind in FactKind)
    for chosen in product([False, True], repeat=len(_OF_A_NEED)):
        need = {**_A_NEED, **dict(zip(_OF_A_NEED, chosen, strict=True))}
        first, second = matter_told({**need, "matter": [{"kind": "link"}, {"kind": "link"}]})
        assert not (first["is_spoken_of"] and (first["goes_with_news"] or first["tells_aim"])), need
        assert not (first["is_passed_on"] and first["does_as_much"]), need
        assert not second["goes_with_news"], need


def test_a_thought_is_led_to_by_its_kind() -> None:
    """Each kind of thought has words that lead to it, and only the first in its place begins anew."""
    kinds = set()
    for about, who, asked, at_once in product(
        ["how many they are", "the nights"], ["", "Sam"], [False, True], [False, True]
    ):
        thought = Thought(about, "It is eleven.", asked=asked, asked_by_you=True, at_once=at_once, who=who)
        first, second = in_turn([thought, thought], brief=True)
        assert (first.is_first, second.is_first, second.is_behind_a_question) == (True, False, asked)
        kinds.add(first.kind)
    words = {path.name for path in resource("templates", "mail").iterdir() if path.name.startswith("_thought-")}
    assert {f"_thought-{kind}.txt.j2" for kind in kinds} == words


def test_a_yes_thanks_once_and_never_ends_without_a_sentence() -> None:
    """A yes names whom one met in one sentence, and ends in what they still need or in what one looks forward to."""
    nothing = Terms(besides=(), listed=(), so_much="", given=(), settled=(), ways="", place="")
    names = [*filter("terms".__ne__, SayingYes.__match_args__)]
    for chosen in product([False, True], repeat=len(names)):
        facts = {**dict(zip(names, chosen, strict=True)), "terms": nothing}
        turns = how_a_yes_goes_on(facts)
        assert not (turns["tells_how_pleased"] and turns["thanks_one"]), facts
        assert turns["asks_what_else"] or not facts["looks_forward"], facts


def test_an_answer_to_a_no_asks_once_and_looks_ahead_once() -> None:
    """What could be done better is asked in one place at most, what has begun since then is told in one, and so is what lasts (E23)."""
    for chosen in product([False, True], repeat=len(_OF_A_REFUSAL)):
        facts = {**_REFUSED, **dict(zip(_OF_A_REFUSAL, chosen, strict=True))}
        turns = how_an_answer_to_a_refusal_goes_on(facts)
        assert turns["better_with_reason"] + turns["better_at_last"] <= (not facts["asks_better"]), facts
        assert turns["tells_since_then"] + turns["begins_since_then"] == facts["since_then"], facts
        assert not (facts["another_time"] and (turns["would_be_asked"] or turns["interest_lasts"])), facts


def test_a_proposal_tells_once_how_long_it_takes() -> None:
    """How long the work takes stands with the plan, with the cost or by itself, and in one of these alone (S66)."""
    for chosen in product([False, True], repeat=len(_OF_ITS_TIME)):
        facts = {**_A_PROPOSAL, **dict(zip(_OF_ITS_TIME, chosen, strict=True))}
        turns = how_the_mail_with_it_goes_on(facts)
        with_the_cost = facts["fees"] and turns["takes_and_costs"]
        places = with_the_cost, turns["is_told_in_all"], turns["takes_so_long"], turns["has_time_frame"]
        assert sum(map(bool, places)) <= 1, facts


def test_what_a_weekly_letter_tells_once_more_has_one_place() -> None:
    """What one brings to their need stands before what the letter brings or behind it, and an article is offered once (E56)."""
    for chosen in product([False, True], repeat=len(_OF_PLACES)):
        facts = {**_A_WEEKLY, "recall": {**NOTHING, "apart": "ten years"}, **dict(zip(_OF_PLACES, chosen, strict=True))}
        turns = what_stands_where(facts)
        assert turns["recalls_first"] + turns["recalls_later"] == turns["recalls_it"] == facts["between"], facts
        assert turns["offers_it_at_once"] + turns["offers_it_at_last"] == facts["offers_article"], facts


def test_a_weekly_letter_takes_leave_at_both_ends_or_at_neither() -> None:
    """The last letter begins and closes as one, unless another offer waits or the close asks about an article or the status (S35)."""
    for chosen in product([False, True], repeat=len(_OF_WAYS)):
        facts = {**_A_WEEKLY, "brought": NOTHING["whole_clause"], **dict(zip(_OF_WAYS, chosen, strict=True))}
        turns = each_in_its_way(facts)
        if turns["closes_as"] == "leave":
            assert turns["begins_as"] in {"farewell", "unheard"}, facts
            assert not facts["before_other_deadline"], facts
        if turns["begins_as"] == "farewell":
            assert turns["closes_as"] in {"leave", "article"}, facts


def test_an_article_has_one_address_or_can_be_sent() -> None:
    """Its address stands behind its name or at the end of the sentence, and nobody is offered what they can look up (S28)."""
    for chosen in product([False, True], repeat=len(_OF_SHARING)):
        facts = {**_SHARED, **dict(zip(_OF_SHARING, chosen, strict=True))}
        turns = how_it_is_shared(facts)
        assert turns["address_inside"] + turns["address_behind"] == facts["url"], facts
        assert not (turns["can_be_sent"] and facts["url"]), facts
        assert (turns["shares_as"] == "article") != facts["congratulates"], facts


def test_a_referee_is_told_one_thing_once() -> None:
    """What is wanted and what will be asked stand in one list or in sentences, and a call is sure only where it is known (S55, S57)."""
    for chosen in product([False, True], repeat=len(_OF_A_REFEREE)):
        facts = {**_A_REFEREE, **dict(zip(_OF_A_REFEREE, chosen, strict=True))}
        asked, briefed = how_one_is_asked(facts), how_one_is_briefed(facts)
        in_a_list = briefed["points_as"] == "beside"
        assert not (in_a_list and (briefed["tells_need"] or briefed["tells_may_ask"] or briefed["lists_points"])), facts
        assert not (briefed["lists_points"] and briefed["points_as"] in {"one-point", "example"}), facts
        is_known = any(map(facts.__getitem__, ("calls", "caller", "calls_on")))
        assert (asked["hears_as"] == "announced") == is_known, facts


def test_an_ask_for_more_gives_a_number_once_and_tells_a_need_once() -> None:
    """A number to call stands in one place where there is one, and what they need is told with the wish or before what one brings (E50)."""
    for chosen in product([False, True], repeat=len(_OF_AN_ASK)):
        facts = {**_AN_ASK, **dict(zip(_OF_AN_ASK, chosen, strict=True))}
        turns = how_an_ask_for_more_goes_on(facts)
        with_talk = turns["number_with_talk"] and not facts["offers_a_talk"]
        assert with_talk + turns["number_behind_rest"] + turns["number_at_last"] == facts["phone"], facts
        tells_with_wish = turns["would_help"] and turns["is_glad_of_it"]
        assert not facts["value"] or turns["tells_need"] != tells_with_wish, facts
        assert not (turns["is_in_one"] and turns["tells_need"]), facts


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
