"""Letters that whoever reads them can use at once: what they did is thanked for, what they asked is answered. S13, S55, S57, E22, E56."""

import pytest

from afterword.plan.given.offers import OfferElsewhere
from support.making import JONES, Yaml, body, candidate, day, drafts, interview

pytestmark = pytest.mark.long

BREAD: Yaml = {
    "they_want": "bring waste down",
    "i_bring": "weighed the bins after each shift in both bakeries and on the road",
    "proof": "It took nine weeks, and cost per loaf went from $1.42 to $0.88.",
}
SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
AGENT: Yaml = {
    "name": "Sanne Vos",
    "salutation": "Dear Sanne",
    "is": "agency consultant",
    "email": "s@v.example",
    "thank_for": "preparing me well, and getting me the feedback within a day",
}
NO: Yaml = {"result": "rejected", "on": "2027-01-20", "they_chose": "somebody who had run a night bakery"}
DANA: Yaml = {"id": "dana-wu", "name": "Dana Wu", "said_yes": "yes", "email": "d@w.example"}


def _parts(name: str, today: str = "2027-01-21", **changes: object) -> list[str]:
    """The paragraphs of a letter between greeting and sign-off."""
    value = interview(people=[JONES], **changes) if "people" not in changes else interview(**changes)
    return drafts(value, today)[name].body.split("\n\n")[1:-1]


def test_the_first_weekly_letter_begins_with_their_need_where_it_goes_on_with_a_strength() -> None:
    """Their need with what was done opens the letter as long as no thank-you has told it, and what one also did goes on with it (E56)."""
    add = {"add": [{"week": 1, "say": "The bake schedule is worked out."}]}
    more = [{"i_bring": "trained two apprentices", "week": 1}]
    parts = _parts("follow-up/week-1", "2027-01-13", connection=BREAD, evidence=more, follow_ups=add)
    need = "When we talked, you said that you want to bring waste down, and that is where I would love to help, as I"
    deed = "weighed the bins after each shift in both bakeries and on the road, and cost per loaf went from $1.42 to $0.88."
    assert parts[0] == "I hope your week is going well. Thank you again for our conversation on Wednesday, January 13."
    assert parts[1] == f"{need} {deed} I have also trained two apprentices."
    assert parts[2] == "The bake schedule is worked out."
    more = [{"i_bring": "five years at the council", "week": 1}]
    parts = _parts("follow-up/week-1", "2027-01-13", connection=BREAD, evidence=more, follow_ups=add)
    assert parts[1].endswith(" I also have five years at the council.")


@pytest.mark.parametrize("say", ["You are waiting, so please do not feel any pressure.", "There is no hurry."])
def test_an_article_asks_for_nothing_where_there_is_no_hurry(say: str) -> None:
    """Whoever says that there is no pressure asks for no opinion on the article, and looks forward to news all the same (S27)."""
    article = {"week": 1, "url": "https://a.example/1", "topic": "the cold dock"}
    said = [{"of": "follow-up/week-1", "say": say}]
    parts = _parts("follow-up/week-1", "2027-01-19", log=SENT, articles=[article], lines=said)
    assert "think of it" not in " ".join(parts)
    assert parts[-1].endswith("I look forward to hearing how things stand once you know more.")


def test_who_carried_the_no_is_thanked_for_what_they_did() -> None:
    """A consultant who prepared the candidate reads so, and what is done about the reason stands beside it (S13)."""
    say = ["I have booked a course in night baking.", "Which other bakeries do you work for?"]
    lines = [{"of": "rejection/reply", "say": text} for text in say]
    thanks, reason, question, close = _parts("rejection/reply", people=[AGENT, JONES], outcome=NO, lines=lines)
    assert (
        "about the decision on the HR Business Partner role at Larkfield Foods, and for all your help, especially for "
        "preparing me well and getting me the feedback within a day. Of course I had hoped to help them"
    ) in thanks
    assert thanks.endswith("but I really enjoyed talking with Ms. Jones, so please pass on my thanks.")
    assert close.startswith("I'd be very happy to be considered")
    assert (
        reason
        == "I understand that they chose somebody who had run a night bakery, and it helps to know the reason. I have booked a course in night baking."
    )
    assert question == "May I ask one thing? Which other bakeries do you work for?"


def test_a_question_without_its_mark_is_the_only_one() -> None:
    """Whoever would like to know one thing does not ask for advice in general as well (S13)."""
    lines = [{"of": "rejection/reply", "say": "I would like to know one thing, what size of budget would do."}]
    letter = "\n".join(_parts("rejection/reply", outcome=NO, lines=lines))
    assert "a night bakery, and it helps to know the reason. I would like to know one thing" in letter
    assert "next time" not in letter


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("close/withdraw", {"outcome": {"result": "withdrawn", "on": "2027-01-20"}}),
        ("offer/decline", {"offer": {"received": "2027-01-20", "base": 9, "currency": "USD"}}),
        ("offer/accept", {"offer": {"received": "2027-01-20", "base": 9, "currency": "USD"}}),
    ],
)
def test_what_the_reader_did_is_thanked_for_in_each_answer(name: str, state: Yaml) -> None:
    """The one who decides is thanked for the hour on the floor when the answer comes, whatever it is (S13)."""
    kind = {**JONES, "thank_for": "the hour on the hangar floor"}
    assert "especially for the hour on the hangar floor" in " ".join(_parts(name, people=[kind], **state))


def test_a_note_is_passed_on_with_thanks_for_the_preparation() -> None:
    """The mail in which thanks are passed on names what the consultant did (S6)."""
    parts = _parts("pass-on/angela-jones", "2027-01-13", people=[AGENT, {**JONES, "email": None}])
    assert "role at Larkfield Foods, and especially for preparing me well and getting" in parts[0]


@pytest.mark.parametrize("typed", ["Did she prepare me?", "Who prepared me?"])
def test_thanks_that_fit_no_sentence_are_asked_about(typed: str) -> None:
    """What does not follow `Thank you for` is in no letter, and the check says how to type it (E34)."""
    value = interview(people=[{**AGENT, "thank_for": typed}, JONES], outcome=NO)
    assert "especially" not in body(drafts(value, "2027-01-21")["rejection/reply"])


def test_a_referee_reads_each_question_beside_what_they_saw() -> None:
    """Questions with an example of theirs stand in one list, each once, with the work itself before it (S57)."""
    mark = {
        "who": "dana-wu",
        "points": ["the bins after each shift", "the night of the fire, when I led a crew of nine out"],
        "may_ask": ["how I hold up on a bad night", "whether I look into bins", "how I lead a crew"],
        "caller": "Angela Jones",
    }
    value = interview(
        people=[{**JONES, "looking_for": ["somebody who can lead a crew"]}],
        references=[mark],
        would_do="lead 22 people at two sites",
        next_step={"references_asked": "2027-01-13"},
        log=SENT,
    )
    letter = drafts(value, "2027-01-14", me=candidate(referees=[DANA]))["references/brief-dana-wu"].body
    assert " In this job I would lead 22 people at two sites.\n\n" in letter
    assert (
        "Here is what they want to know, and beside each what you saw of it:\n\n"
        "1. How I hold up on a bad night and how I lead a crew: the night of the fire, when I led a crew of nine out.\n"
        "2. Whether I look into bins: the bins after each shift.\n\n"
    ) in letter
    assert "They need" not in letter
    assert "ask about" not in letter
    more = {**mark, "may_ask": [*mark["may_ask"], "my spelling"], "points": [*mark["points"], "how I write"]}
    value = interview(references=[more], next_step={"references_asked": "2027-01-13"}, log=SENT)
    letter = drafts(value, "2027-01-14", me=candidate(referees=[DANA]))["references/brief-dana-wu"].body
    assert "if you could tell them how I write. They may also ask about my spelling." in letter
    assert "\n2. Whether I look into bins: the bins after each shift.\n" in letter
    more = {**mark, "may_ask": [*mark["may_ask"], "my spelling", "why I left"]}
    more["points"] = [
        *mark["points"][:1],
        "how I led a crew of nine out",
        "how Mr Pell came round, and whether I gave in",
    ]
    value = interview(references=[more], next_step={"references_asked": "2027-01-13"}, log=SENT)
    letter = drafts(value, "2027-01-14", me=candidate(referees=[DANA]))["references/brief-dana-wu"].body
    assert "They may also ask how I hold up on a bad night, why I left and about my spelling." in letter
    assert "\n1. Whether I look into bins: the bins after each shift.\n" in letter
    assert "\n2. How I lead a crew: I led a crew of nine out.\n" in letter
    assert "tell them how Mr Pell came round, and whether I gave in." in letter


@pytest.mark.parametrize(
    ("announced", "freed"),
    [
        ([], "you can give my time on Tuesday, January 26 to somebody else"),
        (["test"], "the test on Tuesday, January 26 can go to somebody else"),
        (["trial"], "the trial on Tuesday, January 26 can go to somebody else"),
        (["presentation"], "the presentation on Tuesday, January 26 can go to somebody else"),
    ],
)
def test_who_withdraws_sets_free_what_was_fixed(announced: list[str], freed: str) -> None:
    """A test weld that goes to somebody else is called a test, and no talk (S13)."""
    step = {"booked": "2027-01-26", "announced": announced}
    letter = " ".join(_parts("close/withdraw", outcome={"result": "withdrawn", "on": "2027-01-20"}, next_step=step))
    assert f"so that {freed}." in letter


def test_who_was_told_why_asks_for_no_reason_again() -> None:
    """A reason is feedback: only where none was given is one asked for (E23)."""
    direct = "\n".join(_parts("rejection/reply", outcome=NO))
    through = "\n".join(_parts("rejection/reply", people=[AGENT, JONES], outcome=NO))
    untold = "\n".join(_parts("rejection/reply", outcome={**NO, "they_chose": None}))
    assert "do better in an interview" not in direct + through
    assert "do better in an interview" in untold


def test_who_wants_to_know_more_than_the_reason_asks_for_it() -> None:
    """They said whom they chose, and the candidate would still hear what else to do better: one optional question (E23)."""
    more: Yaml = {"outcome": NO, "saying_no": {"ask_what_else": "yes"}}
    direct = "\n".join(_parts("rejection/reply", **more))
    assert "If there is one thing that I could do better in an interview, I would love to hear it" in direct
    through = "\n".join(_parts("rejection/reply", people=[AGENT, JONES], **more))
    assert "If they told you one thing that I could do better in an interview, I" in through


@pytest.mark.parametrize(
    ("say", "is_ours"),
    [
        ("I left a folder on the windowsill. Could you keep it until Friday?", True),
        ("Could you tell me one or two things that I could do better?", False),
        ("I would be glad of two lines on what I could have done differently.", False),
    ],
)
def test_another_question_takes_away_none_that_was_wished_for(say: str, *, is_ours: bool) -> None:
    """Whoever asks for a folder back still asks what else to do better, where they said so; nobody asks that twice (E23, E32)."""
    lines = [{"of": "rejection/reply", "say": say}]
    letter = "\n".join(_parts("rejection/reply", outcome=NO, saying_no={"ask_what_else": "yes"}, lines=lines))
    assert ("one thing that I could do better in an interview" in letter) is is_ours


def test_nobody_is_thanked_twice_in_a_no() -> None:
    """Where the candidate's own words thank somebody by name, ours do not do so again (E49)."""
    leo = {"name": "Leo Marsh", "salutation": "Dear Leo", "is": "interviewer"}
    no = {"interested": "no", "offer": {"received": "2027-01-20"}}
    twice = "Please thank Leo Marsh for me as well."
    assert twice in "\n".join(_parts("offer/decline", people=[JONES, leo], **no))
    thanked = {**JONES, "thank_for": "the tour with Leo Marsh"}
    assert twice not in "\n".join(_parts("offer/decline", people=[thanked, leo], **no))


def test_whoever_is_asked_for_feedback_is_not_told_that_there_is_no_hurry() -> None:
    """To the one who carries answers the day of the decision is said, and no more (E49)."""
    said = {"decide_by": "2027-02-05"}
    people = [AGENT, {**JONES, "email": None}]
    deed = {"they_want": "open in time", "i_bring": "opened on 300 mornings"}
    changes: dict[str, object] = {"people": people, "employer_said": said, "evidence": [deed], "log": SENT}
    before = {"follow_ups": {"before_they_decide": [1]}}
    letter = "\n".join(_parts("follow-up/week-1", "2027-01-20", **changes, **before))
    assert "a decision is expected by" in letter
    assert "no hurry" not in letter


def test_a_reference_is_not_told_that_one_still_looks_after_a_yes_elsewhere() -> None:
    """Thanked after a no, whoever was asked hears that another offer is accepted, and of no further question (E8)."""
    value = interview(references=[{"who": "dana-wu"}], outcome=NO)
    taken = OfferElsewhere(day("2027-01-18"), day("2027-01-21"), day("2027-01-20"), day("2027-01-20"))
    name, me = "references/thank-dana-wu", candidate(referees=[DANA])
    assert "still looking" in drafts(value, "2027-01-21", me)[name].body
    settled = drafts(value, "2027-01-21", me, elsewhere=taken)[name].body
    assert "still looking" not in settled
    assert "I have accepted an offer elsewhere" in settled


REHOUSE = "somebody who can rehouse the textile collection before the move to the new store"


@pytest.mark.parametrize("want", [REHOUSE, REHOUSE.removeprefix("somebody who can ")])
def test_an_answer_to_a_no_says_what_one_had_hoped_to_help_with(want: str) -> None:
    """The link is in it in few words, however it was typed, beside what was talked about; nothing is said twice (S13, E23)."""
    connection = {"they_want": want, "i_bring": "three years at the archive"}
    no = {**NO, "they_chose": None}
    topics = ["the move of the store", "the textile collection", "the new labels"]
    letter = " ".join(_parts("rejection/reply", outcome=no, connection=connection, topics=topics))
    assert (
        "Of course I had hoped to help you rehouse the textile collection, but I really enjoyed our conversation and hearing about the move of the store."
    ) in letter
    assert letter.count("textile") == 1
    without = " ".join(_parts("rejection/reply", outcome=no, connection=None, topics=topics))
    assert "our conversation and hearing about the move of the store and the textile collection." in without


def test_what_one_would_have_helped_with_is_told_whole_where_it_is_long() -> None:
    """A need of many words has a sentence of its own behind the regret, and vanishes from no answer to a no (S13, E23)."""
    want = "someone who can keep the ten vans on the road all winter"
    for people, whom in (([JONES], "you"), ([AGENT, JONES], "them")):
        connection = {"they_want": want, "i_bring": "three years in a garage"}
        letter = _parts("rejection/reply", outcome=NO, connection=connection, people=people)[0]
        assert f" have loved to help {whom} keep the ten vans on the road all winter." in letter
        assert "sorry not to be joining" in letter


def test_an_answer_to_a_no_thanks_once_regrets_once_and_looks_ahead() -> None:
    """All thanks open the letter; what lasts, what could be done better and the wish close it, in that order (S13, E23)."""
    people = [{**JONES, "thank_for": "the tour of the store"}]
    no = {"outcome": {**NO, "they_chose": None}, "saying_no": {"still_like": "other posts in collections"}}
    first, last = _parts("rejection/reply", people=people, connection=None, **no)
    assert first == (
        "Thank you for letting me know about your decision on the HR Business Partner role, and for the tour of the store. "
        "I am sorry not to be joining you, of course, but I really enjoyed our conversation."
    )
    assert last == (
        "I would still love to work at Larkfield Foods, so please think of me for other posts in collections. "
        "If there is one thing that I could do better in an interview, I would love to hear it, but I completely "
        "understand if not. I wish you and the team all the best."
    )


def test_an_answer_to_a_no_claims_no_interest_that_is_not_there() -> None:
    """Who is not sure, or is of the house already, is not still interested in what they do at the employer's (S16, E29)."""
    for changes in ({"interested": "not sure"}, {"interested": "no"}, {"internal": "yes"}):
        last = _parts("rejection/reply", outcome=NO, **changes)[-1]
        assert "work at Larkfield" not in last


def test_what_one_brings_recommends_before_the_farewell() -> None:
    """Typed for the end of an answer to a no, it still stands before the words that take leave (E23)."""
    say = "I bring 27 years in payroll, and at Otway Shire 1,800 staff were paid each fortnight without a late run in nine years."
    lines = [{"of": "rejection/reply", "say": say, "where": "at the end"}]
    last = _parts("rejection/reply", people=[AGENT, JONES], outcome=NO, lines=lines)[-1]
    assert last.endswith(
        f"please keep me in mind if something similar comes up, there or with another of your clients. {say} It would be good to stay in touch."
    )


def test_what_was_talked_about_at_length_has_a_sentence_of_its_own() -> None:
    """In an answer to a no the regret and a long matter are two sentences; a few words go on with it (E23)."""
    told = "how Tom rides along with new drivers for their first two weeks"
    first = _parts("rejection/reply", outcome=NO, connection=None, topics=[told])[0]
    assert (
        f"I am sorry not to be joining you, of course. I really enjoyed our conversation, though, and hearing about {told}."
        in first
    )
    first = _parts("rejection/reply", outcome=NO, connection=None, topics=["the new till"])[0]
    assert "of course, but I really enjoyed our conversation and hearing about the new till." in first
