"""What somebody typed is in the letter that they meant it for, or they are told that it is not (E32, E34)."""

import re

import pytest

from afterword.workbook.advice.endings import ghosted_without_farewell
from afterword.workbook.advice.without_effect import without_effect
from support.making import (
    JONES,
    SERVICE,
    Yaml,
    body,
    candidate,
    case,
    day,
    drafts,
    ids,
    interview,
    mistakes,
    planned,
    weekly,
)

OFFER: Yaml = {"received": "2027-01-22", "base": 90000, "currency": "USD", "start": "2027-03-01"}
QUAN: Yaml = {"name": "Teresa Quan", "is": "coordinator", "email": "quan@county.example"}
LEE: Yaml = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}


def told(today: str = "", **changes: object) -> str:
    """What is said of values that change nothing."""
    return " | ".join(f"{each.message}; {each.help}" for each in without_effect(case(interview(**changes), today)))


# An answer to a no


@pytest.mark.long
@pytest.mark.parametrize(
    ("praised", "says"),
    [
        ("a close second", "I was a close second"),
        ("me, a close second", "I was a close second"),
        ("I came second", "I came second"),
        ("runner-up", "I was the runner-up"),
        ("their second choice", "I was the second choice"),
        ("one of the final two", "I was among the final two"),
        ("a strong candidate", "I was a strong candidate"),
        ("excellent fit for the team", "I was an excellent fit for the team"),
    ],
)
def test_who_came_close_is_glad_of_that_and_not_that_they_liked_it(praised: str, says: str) -> None:
    """They said that you were a close second: nobody `liked a close second`, and it is not lost either (E34)."""
    ended = {"result": "rejected", "on": "2027-01-20", "they_praised": praised}
    letter = body(drafts(interview(people=[JONES, LEE], outcome=ended), "2027-01-20")["rejection/reply"])
    assert f"I was glad to hear that {says}" in letter
    direct = body(drafts(interview(outcome=ended), "2027-01-20")["rejection/reply"])
    assert f"It was good to hear that {says}." in direct


@pytest.mark.long
@pytest.mark.parametrize(
    ("praised", "says"),
    [
        ("me, my examples", "my examples"),
        ("me", "me"),
        ("a good sense of humour", "my good sense of humour"),
        ("my close reading of the data", "my close reading of the data"),
    ],
)
def test_what_they_liked_is_the_candidates_in_whatever_form(praised: str, says: str) -> None:
    """`a good sense of humour` is yours, and `me` is you (E34)."""
    ended = {"result": "rejected", "on": "2027-01-20", "they_praised": praised}
    letter = body(drafts(interview(outcome=ended), "2027-01-20")["rejection/reply"])
    assert f"for your kind words about {says}." in letter


# An offer, and a proposal


@pytest.mark.long
@pytest.mark.parametrize(
    ("note", "in_the_yes", "named"),
    [
        ("after three months", True, False),
        ("to be paid back within a year", True, False),
        ("8 percent", True, False),
        ("KSh 15,000 a month", True, False),
        ("one week in three", True, False),
        ("at 7.30 in the morning", True, False),
        ("ask what it costs me", False, False),
        ("what does it cost?", False, False),
        ("less than at Bell", False, True),
        ("too little for me", False, True),
    ],
)
def test_a_term_stands_in_the_yes_and_a_thought_is_told_to_stand_nowhere(
    note: str, *, in_the_yes: bool, named: bool
) -> None:
    """`health cover after three months` is agreed with those words; what may be a thought is in no letter, and said to be (E32)."""
    offer = {**OFFER, "package": [{"what": "health cover", "note": note}]}
    letter = body(drafts(interview(offer=offer), "2027-01-22")["offer/accept"])
    assert (f"health cover ({note})" in letter) is in_the_yes
    assert ("`what`; if you want to ask it" in told("2027-01-22", offer=offer)) is named


@pytest.mark.long
def test_each_thing_taken_for_granted_is_told_while_that_is_short() -> None:
    """Two short assumptions are both in the mail; of many the first, and that the page has more (S70)."""
    two = ["12 percent come back", "stamps come to about $900"]
    letter = body(drafts(interview(proposal={**SERVICE, "assumptions": two}))["offer/proposal"])
    assert "I have assumed that 12 percent come back and that stamps come to about $900." in letter
    many = [
        "twelve percent of them come back within a year of the first letter",
        *two,
        "the board has time to telephone every one of the first hundred and fifty people",
    ]
    long = body(drafts(interview(proposal={**SERVICE, "assumptions": many}))["offer/proposal"])
    assert "first letter; the page has what else I take for granted." in long


# The last letter

LEAVE = "I am writing one last time"


def _weekly(**changes: object) -> dict[int, str]:
    """The weekly letters by their weeks."""
    found = drafts(interview(**changes), "2027-01-20")
    return {week: body(found[f"follow-up/week-{week}"]) for week in range(2, 8) if f"follow-up/week-{week}" in found}


@pytest.mark.long
@pytest.mark.parametrize(
    ("changes", "last"),
    [
        ({}, 7),
        ({"follow_ups": {"weeks": 4}}, 4),
        ({"follow_ups": {"weeks": 5}}, 5),
        ({"follow_ups": {"weeks": 4, "add": [{"week": 6, "say": "I have moved."}]}}, 6),
        ({"skipped": ["follow-up/week-5", "follow-up/week-6", "follow-up/week-7"]}, 4),
        ({"skipped": ["follow-up/week-7"]}, 6),
    ],
)
def test_the_last_letter_that_goes_takes_leave(changes: dict[str, object], last: int) -> None:
    """Who wants to write for four weeks, or passes over the later ones, says goodbye in the last letter that goes (S31)."""
    assert [week for week, letter in _weekly(**changes).items() if LEAVE in letter] == [last]


SENT_IN = {1: "2027-01-20", 2: "2027-01-27", 3: "2027-02-03"}
THREE_SENT = [{"on": on, "did": f"follow-up/week-{week}"} for week, on in SENT_IN.items()]


def test_where_the_last_week_went_by_the_next_letter_takes_leave() -> None:
    """Four letters are meant, three are sent and the fourth week went by: the next one says goodbye, and is no option (S31)."""
    value = interview(follow_ups={"weeks": 4}, log=THREE_SENT)
    letters = drafts(value, "2027-02-18")
    assert LEAVE in body(letters["follow-up/week-5"])
    step = weekly(value, "2027-02-18")[4]
    assert (step.id.of, step.is_open, step.optional) == ("week-5", True, False)
    assert [name for name, draft in letters.items() if LEAVE in draft.body] == ["follow-up/week-5"]


@pytest.mark.parametrize(("weeks", "sent"), [(4, 3), (5, 3), (3, 3)])
def test_nothing_chases_after_the_letter_that_takes_leave(weeks: int, sent: int) -> None:
    """Who wrote “one last time” is not told to write again, before it is sent or after (S31)."""
    ahead = weekly(interview(follow_ups={"weeks": weeks}, log=THREE_SENT), "2027-02-04")
    assert [step.week for step in ahead if step.is_open] == list(range(sent + 1, weeks + 1))
    log = [*THREE_SENT, {"on": "2027-02-18", "did": "follow-up/week-5"}]
    after = weekly(interview(follow_ups={"weeks": weeks}, log=log), "2027-02-19")
    assert [step.week for step in after if step.is_open] == []


@pytest.mark.parametrize(("today", "is_told"), [("2027-02-10", True), ("2027-04-01", False)])
def test_who_gives_up_hears_that_no_farewell_goes(today: str, *, is_told: bool) -> None:
    """`ghosted` calls off every letter: it says so, as long as one could still go (E8)."""
    value = interview(outcome={"result": "ghosted", "on": "2027-02-10"})
    assert bool([*ghosted_without_farewell(case(value, today))]) is is_told


OURS = r"any news yet|Is there anything new|where things stand|rough idea of the new date|how far along|feedback from"
LIST = "I have two questions. Has the list been made, and how long does it stay open?"


@pytest.mark.long
@pytest.mark.parametrize(
    "changes",
    [
        {"lines": [{"of": "follow-up/week-2", "say": LIST}]},
        {"follow_ups": {"add": [{"week": 2, "say": LIST}]}},
        {"lines": [{"of": "follow-up/week-2", "say": LIST}], "people": [{**JONES, "email": None}, LEE]},
        {"lines": [{"of": "follow-up/week-2", "say": LIST}], "scored_panel": "yes", "people": [JONES, QUAN]},
    ],
    ids=["lines", "added", "through an agency", "before a scored panel"],
)
def test_who_asks_how_things_stand_is_the_only_one_who_asks(changes: dict[str, object]) -> None:
    """Two exact questions of one's own, and no vague one of ours behind them; the interest stays (S26, S35)."""
    letter = _weekly(**changes)[2]
    assert letter.count("?") == LIST.count("?")
    assert not re.search(OURS, letter)
    assert re.search(r"interested|keen", letter)


@pytest.mark.long
def test_who_asks_for_something_else_still_asks_how_things_stand() -> None:
    """Whether one may bring a drawing is no question about the status: the letter still has its own (S26)."""
    letter = _weekly(lines=[{"of": "follow-up/week-2", "say": "May I bring a drawing along?"}])[2]
    assert "Is there any news, or do you know yet when you expect to decide?" in letter


@pytest.mark.parametrize("people", [[{**JONES, "email": None}, QUAN], [JONES]])
def test_thanks_that_are_passed_over_are_not_made_up_for(people: list[Yaml]) -> None:
    """A letter whose thank-you is not ticked off thanks once more, which is true either way; who passed it over does not (E16, E21)."""
    typed = {"people": people, "log": [], "connection": None}
    owed = drafts(interview(**typed), "2027-01-20")["follow-up/week-1"]
    passed = drafts(interview(**typed, skipped=["thank-you/angela-jones"]), "2027-01-20")["follow-up/week-1"]
    assert re.search(r"Thank you once more for the interview|my thanks for the interview", owed.body)
    assert "sooner" not in owed.body
    assert "for the interview" not in passed.body


def test_a_panel_without_names_can_be_typed() -> None:
    """A scored panel often gives no names: `check` says how to write that, and the letters go to who runs the process (E43)."""
    (told_so,) = mistakes(people=[QUAN], stage="panel")
    assert told_so.endswith("for a panel that gave no names, `- name: Panel`")
    people = [{"name": "Panel"}, QUAN]
    letter = drafts(interview(people=people, stage="panel", scored_panel="yes"), "2027-01-27")["follow-up/week-2"]
    assert letter.to
    assert letter.to.name == "Teresa Quan"


@pytest.mark.long
def test_a_day_out_of_its_week_stops_nothing_and_a_proposal_may_go_sooner() -> None:
    """The page is ready after two days: the weekly letter stays where it is, and `check` says how the page can go (E2, E24)."""
    value = interview(proposal=SERVICE, follow_ups={"move": [{"week": 1, "to": "2027-01-15"}]})
    (told_so,) = mistakes(proposal=SERVICE, follow_ups={"move": [{"week": 1, "to": "2027-01-15"}]})
    assert "A proposal can go sooner all the same" in told_so
    assert drafts(value, "2027-01-14")["offer/proposal"].on == day("2027-01-20")
    sent = interview(proposal=SERVICE, log=[{"on": "2027-01-15", "did": "offer/proposal"}])
    assert "offer/proposal" not in ids(planned(sent, "2027-01-16"))


# When it is over

KIND: Yaml = {**JONES, "email": None, "thank_for": "explaining your trending to me with a pen and paper"}


@pytest.mark.long
@pytest.mark.parametrize(
    ("result", "name"), [("rejected", "rejection/reply"), ("withdrawn", "close/withdraw"), ("accepted", "offer/accept")]
)
def test_a_kindness_is_passed_on_with_its_reason(result: str, name: str) -> None:
    """The consultant passes on the thanks, and what they are for, told as of somebody else (E48)."""
    over = {"offer": OFFER if result == "accepted" else None, "outcome": {"result": result, "on": "2027-01-22"}}
    letter = body(drafts(interview(people=[KIND, LEE], **over), "2027-01-22")[name])
    assert "for explaining their trending to me with a pen and paper." in letter


@pytest.mark.long
@pytest.mark.parametrize("result", ["rejected", "withdrawn", "accepted", "declined"])
def test_what_no_letter_used_is_named_when_it_is_over(result: str) -> None:
    """Evidence was for weekly letters: `check` says that the last letter has none, and how it can have it (E32)."""
    typed = {"offer": OFFER, "outcome": {"result": result, "on": "2027-01-22"}, "evidence": [{"i_bring": "a licence"}]}
    said = told("2027-01-22", **typed)
    assert "takes up no `evidence`, which is for thanks and weekly letters" in said
    assert "`of: " in said
    lines = [{"of": re.findall(r"`of: (.+?)`", said)[0], "say": "I now have my licence."}]
    assert "`evidence`" not in told("2027-01-22", **typed, lines=lines)
    used = [{"on": "2027-01-20", "did": "follow-up/week-1"}]
    assert "`evidence`" not in told("2027-01-22", **typed, log=used)


@pytest.mark.parametrize(
    ("letter", "typed"),
    [
        (
            "offer/acknowledge",
            {"offer": {**OFFER, "answer_by": "2027-01-29", "time_for": "find a school; it is far away"}},
        ),
        (
            "thank-you/angela-jones",
            {"thoughts": [{"about": "whether that would work", "say": "Yes.", "at_once": True}]},
        ),
    ],
)
def test_what_fits_no_sentence_is_named_beside_the_letter(letter: str, typed: Yaml) -> None:
    """Who reads the letter alone learns that it goes without what they typed for it (E32)."""
    day_of_it = "2027-01-22" if "offer" in typed else "2027-01-13"
    cautions = " ".join(drafts(interview(**typed), day_of_it)[letter].cautions)
    assert "It goes without this, as that fits into no sentence as it is typed: " in cautions


LINK: Yaml = {
    "they_want": "calm the dock",
    "i_bring": "cut the waits by a third",
    "proof": "It took a year.",
}
SENT: list[Yaml] = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
LEFT: Yaml = {"result": "withdrawn", "on": "2027-01-18"}
KIND_HR: Yaml = {"name": "Lucy Hart", "is": "recruiter", "thank_for": "moving it by a day"}
ELSEWHERE = {"other_offers": [{"employer": "Bell", "received": "2027-01-18", "answer_by": "2027-01-29"}]}


@pytest.mark.long
@pytest.mark.parametrize(
    ("letter", "typed", "lost"),
    [
        ("follow-up/week-4", {"log": SENT, "lines": []}, ""),
        (
            "follow-up/week-4",
            {"log": SENT, "lines": ["The lift is mended."]},
            "“calm the dock”, “cut the ",
        ),
        (
            "follow-up/week-4",
            {"log": SENT, "lines": ["I cut the waits by a third, and can calm a dock. It took a year."]},
            "",
        ),
        (
            "follow-up/week-2",
            {"log": SENT, "evidence": [{"i_bring": LINK["i_bring"], "week": 2}]},
            "“cut the waits by a third”.",
        ),
        ("follow-up/week-2", {"log": SENT, "evidence": [{"i_bring": "a licence", "week": 2}]}, ""),
        ("other-offer/tell", {"topics": ["the old theodolite"]}, "“the old theodolite”."),
        (
            "offer/acknowledge",
            {"offer": {**OFFER, "package": [{"what": "a flat", "note": "Is it for four?"}]}},
            "“Is it for four?”.",
        ),
        ("offer/acknowledge", {"offer": OFFER}, ""),
        ("offer/counter", {"offer": OFFER, "evidence": [{"i_bring": "ran eleven refits"}]}, "“ran eleven refits”."),
        ("close/withdraw", {"outcome": LEFT, "people": [JONES, KIND_HR]}, "“moving it by a day”."),
        ("close/withdraw", {"outcome": LEFT, "people": [JONES, {**KIND_HR, "is": "interviewer"}]}, ""),
        (
            "close/withdraw",
            {"outcome": LEFT, "people": [JONES, KIND_HR], "log": [{**SENT[0], "did": "thank-you/lucy-hart"}]},
            "",
        ),
    ],
)
def test_what_a_letter_goes_without_is_named_beside_it(letter: str, typed: Yaml, lost: str) -> None:
    """Beside a line of one's own the link may have no place, and nothing comes twice: whoever reads the letter is told (E32)."""
    lines = [{"of": letter, "say": say} for say in typed.pop("lines", [])]
    value = interview(connection=LINK, follow_ups={"weeks": 4}, lines=lines, **typed)
    today = ("2027-01-19", "2027-01-22")["offer" in typed]
    cautions = " ".join(drafts(value, today, candidate(**ELSEWHERE))[letter].cautions)
    assert ("Not told here: " in cautions) is bool(lost)
    assert lost in cautions


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ({"employer_said": {"going_on": "the inspectors' visit"}}, "“the inspectors' visit”"),
        ({"thoughts": [{"about": "the dock", "say": "Two doors would do.", "week": 1}]}, "“the dock”"),
        ({"lines": [{"of": "follow-up/week-1", "say": "The lift is mended."}]}, "goes in place of follow-up/week-1,"),
    ],
)
def test_what_the_letter_of_a_week_would_tell_is_named_where_news_takes_its_place(typed: Yaml, named: str) -> None:
    """The news of another offer is that week's letter: what this one would have said is not lost without a word (E32, E38)."""
    cautions = drafts(interview(log=SENT, **typed), "2027-01-20", candidate(**ELSEWHERE))["other-offer/tell"].cautions
    assert named in " ".join(cautions)


def test_what_the_one_who_decides_told_of_is_named_where_no_letter_tells_it() -> None:
    """Their thank-you has the link, and a weekly letter comes back to their words: without one they would be lost (E32)."""
    all_weeks = [f"follow-up/week-{number}" for number in range(1, 8)]
    for skipped, is_lost in (([], False), (all_weeks, True)):
        people = [{**JONES, "point": "sea swimming"}]
        value = interview(connection=LINK, people=people, tone="plain", skipped=skipped)
        cautions = " ".join(drafts(value, "2027-01-13")["thank-you/angela-jones"].cautions)
        assert ("Not told here: “sea swimming”." in cautions) is is_lost


def test_what_they_told_is_named_where_a_yes_has_no_room_for_it() -> None:
    """A yes recalls nothing of the talk: the `point` that no thank-you had is named (E32)."""
    yes = {
        "offer": OFFER,
        "outcome": {"result": "accepted", "on": "2027-01-22"},
        "people": [{**JONES, "point": "the audit"}],
    }
    assert "takes up no `point`, which is for their thank-you" in told("2027-01-22", **yes)
    thanked = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    assert "`point`" not in told("2027-01-22", **yes, log=thanked)


# Somebody who helped

EWA: Yaml = {
    "name": "Ewa Nowak",
    "is": "helper",
    "salutation": "Dear Ewa",
    "thank_for": "finding an adaptor with ten minutes to go",
    "point": "the old shop photographs",
}


@pytest.mark.long
def test_who_helped_is_thanked_for_that_and_for_no_questions() -> None:
    """She was at the desk: her note thanks for the adaptor, and says nothing of an interview that she did not hold (E10, E21)."""
    letter = drafts(interview(people=[JONES, {**EWA, "email": "ewa@larkfield.example"}]))["thank-you/ewa-nowak"]
    assert letter.complete
    assert body(letter) == (
        "Thank you for your help today at my interview for the HR Business Partner role, and especially for finding an "
        "adaptor with ten minutes to go. It made a real difference to my day, and it was good to meet you. What you told me "
        "about the old shop photographs has stayed with me."
    )


@pytest.mark.long
def test_who_decides_passes_on_the_thanks_to_who_helped() -> None:
    """There is no address and nobody in HR: the one who decides is asked to pass the note on, once typed (E12)."""
    found = drafts(interview(people=[JONES, EWA]))
    mail = found["pass-on/ewa-nowak"]
    assert mail.complete
    assert mail.to
    assert mail.to.name == "Angela Jones"
    assert "Ewa Nowak helped me today when I came for my interview" in mail.body
    assert "talking with" not in body(mail).partition("Dear Ewa")[0]
    assert {"thank-you/angela-jones", "thank-you/ewa-nowak"} <= {*found}
    assert "promise" not in found["thank-you/ewa-nowak"].body


@pytest.mark.long
def test_who_helped_is_no_second_interviewer() -> None:
    """The one who asked the questions still decides, the panel is no panel, and letters to come go to them (E10)."""
    value = interview(people=[{**JONES, "is": "interviewer"}, EWA], employer={"name": "Lee", "setting": "public"})
    assert drafts(value, "2027-01-20")["follow-up/week-1"].to.name == "Angela Jones"  # type: ignore[union-attr]
    assert "no letter takes up" not in told(people=[JONES, EWA])
