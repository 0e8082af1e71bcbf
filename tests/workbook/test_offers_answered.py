"""Answers to an offer, goodbyes and withdrawals as a manager reads them: each fact once, in a sentence, and in its place. S35, E22, E50."""

import pytest

from support.making import JONES, Yaml, body, drafts, interview

pytestmark = pytest.mark.long

OFFER: Yaml = {
    "received": "2027-01-22",
    "answer_by": "2027-01-29",
    "ask_until": "2027-01-29",
    "base": 90_000,
    "currency": "USD",
    "start": "2027-03-01",
}
BREAD: Yaml = {"they_want": "bring waste down", "i_bring": "nine years in two night bakeries"}


def _letter(name: str, today: str = "2027-01-25", **changes: object) -> str:
    """The text of a letter in one line."""
    value = interview(**{"people": [JONES], **changes})
    return " ".join(body(drafts(value, today)[name]).split())


def _line(of: str, say: str) -> list[Yaml]:
    return [{"of": of, "say": say}]


# The offer, thanked for and accepted


def test_an_offer_by_telephone_is_told_back_and_looked_forward_to_in_writing() -> None:
    """Whether or not they have promised it in writing, thanks for an offer repeat what was said, and ask for nothing twice (E22)."""
    package = [
        {"what": "Four days a week"},
        {"what": "vacation", "note": "three weeks"},
        {"what": "rota", "note": "how does it work?"},
    ]
    letter = _letter("offer/acknowledge", offer={**OFFER, "package": package})
    assert (
        "As I have it, the offer is $90,000 a year for four days a week, starting on Monday, March 1, and I look forward to "
        "having that in writing. You will have my answer by Friday, January 29."
    ) in letter.replace(", with three weeks of vacation", "")
    assert "rota" not in letter
    in_print = _letter("offer/acknowledge", offer={**OFFER, "in_writing": "yes"})
    assert "in writing" not in in_print
    assert "90,000" not in in_print
    unknown = _letter("offer/acknowledge", offer={**OFFER, "base": None})
    assert "I look forward to having it in writing, so that I have all the details in front of me." in unknown


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "read the written offer",
            "Before I decide, I would like to read the written offer, and you will have my answer by Friday",
        ),
        (
            "discuss the contract with my union",
            "having that in writing. Before I decide, I would like to discuss the contract",
        ),
        (
            "talk it over at home",
            "having that in writing. Before I decide, I would like to talk it over at home, and you will have",
        ),
    ],
)
def test_who_wants_to_read_the_offer_does_not_ask_for_it_as_well(typed: str, said: str) -> None:
    """Time to read the written offer says that it is awaited, and the day of the answer stands in the same sentence (E22)."""
    letter = _letter("offer/acknowledge", offer={**OFFER, "time_for": typed})
    assert said in letter
    assert ("look forward to having" in letter) == (typed != "read the written offer")


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (
            {"place": "Calgary, at home on Tuesdays"},
            "start in Calgary on Monday, March 1, on a salary of $90,000 a year, working at home on Tuesdays.",
        ),
        ({"place": "the north depot"}, "start at the north depot on Monday, March 1, on a salary of $90,000 a year."),
        (
            {"place": "Columbus, Ohio, three days at home"},
            "start in Columbus, Ohio, on Monday, March 1, on a salary of $90,000 a year, working three days at home.",
        ),
        (
            {"place": "Columbus, and from home on Fridays"},
            "start in Columbus on Monday, March 1, on a salary of $90,000 a year, working from home on Fridays.",
        ),
        ({"place": "remotely"}, "start on Monday, March 1, on a salary of $90,000 a year, working remotely."),
        (
            {"package": [{"what": "Days off", "note": "15 a year"}]},
            "on a salary of $90,000 a year, with 15 days off a year.",
        ),
        (
            {"package": [{"what": "Annual leave", "note": "25 days"}]},
            "on a salary of $90,000 a year, with 25 days of annual leave.",
        ),
        (
            {"package": [{"what": "bonus", "note": "up to 10%"}]},
            "on a salary of $90,000 a year, with a bonus of up to 10%.",
        ),
        (
            {"package": [{"what": "a van", "note": "after three months"}]},
            "on a salary of $90,000 a year, with a van (after three months).",
        ),
        (
            {"package": [{"what": "a room", "note": "70,000 krónur a month, from 1 August"}]},
            "on a salary of $90,000 a year. It comes with a room (70,000 krónur a month, from 1 August).",
        ),
        (
            {"package": [{"what": "reporting to you"}, {"what": "a van"}]},
            "on a salary of $90,000 a year, with a van, reporting to you.",
        ),
        (
            {"hours_a_week": 32, "place": "two days from home"},
            "on a salary of $90,000 a year for 32 hours a week, working two days from home.",
        ),
    ],
)
def test_the_terms_of_a_yes_are_one_true_sentence(terms: Yaml, said: str) -> None:
    """Where, when, for how much and with what is read at one go, and how much of something is part of it and no afterthought (F2.18)."""
    letter = _letter("offer/accept", offer={**OFFER, **terms, "in_writing": "yes"})
    assert (
        f"As set out in your offer, I will {said[said.find('start') :] if said.startswith('start') else ''}" in letter
    )
    assert said in letter
    assert "any of this wrong" not in letter


def test_who_says_what_they_look_forward_to_is_not_made_to_say_it_again() -> None:
    """A yes with a sentence of one's own that looks forward ends with what may be needed before the first day."""
    own = _letter("offer/accept", offer=OFFER, lines=_line("offer/accept", "I look forward to the new board."))
    assert own.count("ook forward") + own.count("ooking forward") == 1
    both = "I look forward to the new board. What should I bring?"
    asked = _letter("offer/accept", offer=OFFER, lines=_line("offer/accept", both))
    assert "If there is anything else that you need from me before then, just let me know." in asked
    assert "really looking forward" in _letter("offer/accept", offer=OFFER)


def test_a_first_day_that_can_stay_is_named_once() -> None:
    """Who asks for time says that the first day holds, and does not tell it back as well (E22)."""
    letter = _letter("offer/acknowledge", offer={**OFFER, "ask_until": None})
    assert letter.count("Monday, March 1") == 1
    assert "As I have it, the offer is $90,000 a year, and I look forward to having that in writing." in letter


# More pay


def test_what_they_need_is_told_without_a_hedge() -> None:
    """Who asks for more knows what was said to them: `As I understand it` would argue with a doubt (E50)."""
    link = {"they_want": "a steady hand at night", "i_bring": "nine years in two night bakeries"}
    letter = _letter("offer/counter", offer=OFFER, connection=link, salary={"opening": 99_000, "currency": "USD"})
    assert "You need a steady hand at night, and for that I would bring nine years" in letter


def test_what_one_brings_stands_in_the_ask_itself() -> None:
    """The reason and the figure are one sentence; where the candidate argues on, the reason stays with their own words (E50)."""
    salary: Yaml = {"opening": 99_000, "currency": "USD", "posted": {"low": 85_000, "high": 99_000, "currency": "USD"}}
    letter = _letter("offer/counter", offer=OFFER, connection=BREAD, salary=salary)
    assert (
        "Before I answer, I would like to ask about the pay. The offer is $90,000 a year, and your posting gives"
        in letter
    )
    assert "As I would bring nine years in two night bakeries, could we make it $99,000?" in letter
    argued = _letter(
        "offer/counter",
        offer=OFFER,
        connection=BREAD,
        salary=salary,
        lines=_line("offer/counter", "I earn 92,000 dollars now."),
    )
    assert "I would bring nine years in two night bakeries. I earn 92,000 dollars now. The offer is" in argued
    assert "As I would" not in argued


# Leaving


@pytest.mark.parametrize(
    ("because", "begins"),
    [
        (
            "I have accepted another job, as lead engineer at a hospital, which suits me better now",
            "I have accepted another job, as lead engineer at a hospital, which suits me better now. I would therefore like to withdraw",
        ),
        (
            "I've been offered and have accepted a head baker's post",
            "I've been offered and have accepted a head baker's post, so I would",
        ),
        ("I have taken a job near home", "I have taken a job near home, so I would like to withdraw my application"),
        (
            "we are moving to Spain in May, as my wife has found work there",
            "We are moving to Spain in May, as my wife has found work there. I would therefore like",
        ),
        (None, "After careful thought, I have decided to withdraw my application"),
        ("I want to stay on the machines", "After careful thought, I have decided to withdraw my application"),
        ("the post is four nights a week, and I look after my father", "I have decided to withdraw my application"),
    ],
)
def test_who_withdraws_gives_the_reason_first_and_blames_no_talk(because: str | None, begins: str) -> None:
    """What has happened is told at once, and nobody reads that their talk put the candidate off (S13)."""
    no = {"saying_no": {"because": because}} if because else {}
    letter = _letter("close/withdraw", outcome={"result": "withdrawn", "on": "2027-01-20"}, **no)
    assert letter.startswith(begins)
    assert "thinking over our conversation" not in letter


# The last letter

LAST = "follow-up/week-7"
SILENCE: list[Yaml] = [
    {"on": "2027-01-13", "did": "thank-you/angela-jones"},
    {"on": "2027-01-20", "did": "follow-up/week-1"},
    {"on": "2027-01-27", "did": "follow-up/week-2"},
]
TAKES_IT = "You may well have chosen somebody by now, and there is no need to answer."


def test_a_memory_of_ones_own_takes_away_no_regret() -> None:
    """Who recalls the talk in their own words still says what they would have loved to do (S35)."""
    lines = [{"of": LAST, "say": "I liked the crew at the ovens."}]
    done = {**BREAD, "i_bring": "halved the waste of two night bakeries"}
    letter = _letter(LAST, "2027-03-03", log=SILENCE, connection=done, lines=lines)
    assert "I really enjoyed our conversation" not in letter
    assert "I would have loved to help you bring waste down." in letter


@pytest.mark.parametrize(
    "lines", [[], [{"of": LAST, "say": "I know that the smoke shut the place for most of February."}]]
)
def test_who_was_never_answered_lets_go_and_pleads_no_more(lines: list[Yaml]) -> None:
    """After letters that nobody answered it is left open, without reproach, that somebody was chosen; what is left is thanks, a wish and one open door (S26, S35)."""
    done = {**BREAD, "i_bring": "halved the waste of two night bakeries"}
    letter = _letter(LAST, "2027-03-03", log=SILENCE, connection=done, lines=lines)
    assert f"one last time about the HR Business Partner role. {TAKES_IT}" in letter
    assert "I really enjoyed our conversation, and would have loved to help you bring waste down." in letter
    assert "If this role opens again one day, or another one does, I would love to hear from you." in letter
    for plea in ("Either way", "still love to take on", "pleasure to help", "feel that you have to answer"):
        assert plea not in letter


@pytest.mark.parametrize(
    "changes",
    [
        {"log": SILENCE[:1]},
        {"log": [*SILENCE[:2], {**SILENCE[2], "answered": "yes"}]},
        {
            "log": SILENCE,
            "employer_said": {"decide_by": "2027-03-12"},
            "follow_ups": {"before_they_decide": [1, 2, 3, 4, 5, 6, 7]},
        },
    ],
)
def test_nobody_is_told_of_a_silence_that_is_none(changes: Yaml) -> None:
    """Where they answered, or their day is ahead, or hardly anything was sent, nothing is taken for granted (E21)."""
    assert "chosen somebody" not in _letter(LAST, "2027-03-03", **changes)


@pytest.mark.parametrize("key", ["lines", "follow_ups"])
def test_what_the_candidate_takes_from_the_silence_stands_where_ours_would(key: str) -> None:
    """Typed in their own words, it is no paragraph by itself and is said once, and asks for no answer (S35)."""
    say = "As I have not heard from you, I take it that you have gone another way."
    own = {"lines": _line(LAST, say)} if key == "lines" else {"follow_ups": {"add": [{"week": 7, "say": say}]}}
    letter = _letter(LAST, "2027-03-03", log=SILENCE[:1], **own)
    assert (
        f"one last time about the HR Business Partner role. {say} There is no need to answer. Thank you again" in letter
    )
    assert letter.count("I take it") == 1


def test_what_the_candidate_enjoyed_is_said_once_at_the_end() -> None:
    """With their own words on the silence may stand what they liked of the talk, which is then said in no words of ours."""
    say = "I assume that you have found somebody. I enjoyed the talk about rye."
    letter = _letter(LAST, "2027-03-03", log=SILENCE, follow_ups={"add": [{"week": 7, "say": say}]})
    assert letter.count("enjoyed") == 1
    topics = ["the way you let apprentices plan the rota"]
    assert letter.endswith("I wish you and the team all the best.")
    assert "all the best with the way" not in _letter(LAST, "2027-03-03", log=SILENCE, topics=topics, connection=None)


# Another offer


def test_about_a_day_stays_about_it() -> None:
    """They said `by about February 12`: no letter makes a promise of it (E5)."""
    said = {"decide_by": "2027-02-12", "decide_in_words": "by about February 12"}
    early = {"follow_ups": {"before_they_decide": [1]}}
    letter = _letter("follow-up/week-1", "2027-01-20", employer_said=said, **early)
    assert "decide by about February 12, so" in letter
    exact = _letter("follow-up/week-1", "2027-01-20", employer_said={"decide_by": "2027-02-12"}, **early)
    assert "decide by Friday, February 12, so" in exact
