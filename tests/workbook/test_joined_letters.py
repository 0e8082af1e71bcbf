"""Facts of a letter stand as one thought: a need with what answered it, a result where it counts, own lines where they belong. S15, E10, E56."""

import re

import pytest

from support.making import JONES, SERVICE, Yaml, body, candidate, drafts, interview

pytestmark = pytest.mark.long

BREAD: Yaml = {
    "they_want": "bring waste down",
    "i_bring": "weighed the bins after each shift",
    "proof": "Waste went from 9 to 4 per cent in five months.",
}
SHOWN = "I weighed the bins after each shift, and waste went from 9 to 4 per cent in five months"
SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
OFFER: Yaml = {"received": "2027-01-25", "base": 90000, "currency": "USD", "start": "2027-03-01"}
PANEL: list[Yaml] = [
    {"name": "Ann Poe", "salutation": "Dear Ann", "is": "hiring manager", "email": "hr@b.example", "connection": BREAD},
    {
        "name": "Samir Haddad",
        "salutation": "Dear Samir",
        "is": "interviewer",
        "email": "hr@b.example",
        "connection": BREAD,
    },
    {"name": "Dana Wu", "salutation": "Dear Dana", "is": "interviewer", "email": "hr@b.example", "connection": BREAD},
    {
        "name": "Luis Ortega",
        "salutation": "Dear Luis",
        "is": "interviewer",
        "email": "hr@b.example",
        "connection": {"they_want": "plan the week", "i_bring": "two years of planning"},
    },
]


def _baker(**changes: object) -> Yaml:
    return {"people": [JONES], "connection": BREAD, **changes}


def _letter(name: str, today: str = "2027-01-13", **changes: object) -> str:
    return body(drafts(interview(**_baker(**changes)), today)[name])


def _paragraphs(name: str, today: str = "2027-01-13", **changes: object) -> list[str]:
    """The paragraphs of a letter between greeting and sign-off."""
    return drafts(interview(**_baker(**changes)), today)[name].body.split("\n\n")[1:-1]


# The link of the thank-you, taken up once more


def test_the_first_weekly_letter_ties_their_need_to_the_result() -> None:
    """What is new comes with what they need and what answered it, in one sentence, and again only as the last letter lets go (E56)."""
    written = drafts(interview(**_baker(strengths=["fluent Spanish"])))
    told = f"When we talked, you said that you want to bring waste down, and that is where I would love to help, as {SHOWN}."
    letters = {name: letter.body for name, letter in written.items() if name.startswith("follow-up/")}
    assert [name for name, text in letters.items() if SHOWN in text] == ["follow-up/week-1", "follow-up/week-7"]
    assert told in letters["follow-up/week-1"]
    assert (
        f"as I would still love to help you bring waste down. As I mentioned, {SHOWN}." in letters["follow-up/week-7"]
    )


def test_a_farewell_sells_nothing() -> None:
    """The last letter says that one would still like the job, wishes them well with what was talked about, and lets go (S26, S35)."""
    add = {"add": [{"week": 7, "say": "I would gladly come in for a season."}]}
    letter = _letter("follow-up/week-7", topics=["the new oven"], follow_ups=add)
    assert SHOWN not in letter
    assert "role, which I would still love to take on" in letter
    assert "I wish you and the team all the best with the new oven." in letter
    assert letter.count("thank you") == 1


def test_a_farewell_recalls_nothing_that_another_weekly_letter_did() -> None:
    """What an article went with is not remembered a second time (E56)."""
    article = [{"week": 2, "title": "Ovens", "source": "the Baker", "topic": "the new oven"}]
    letter = _letter("follow-up/week-7", topics=["the new oven"], articles=article)
    assert "all the best." in letter
    assert "1920" not in letter


def test_whoever_says_that_it_is_the_last_letter_asks_for_no_other() -> None:
    """A farewell that says so itself has one close, and no wish to hear of something else (S35)."""
    lines = [{"of": "follow-up/week-7", "say": "I will not write again, but the door stays open."}]
    letter = _letter("follow-up/week-7", lines=lines)
    assert "if another role comes up" not in letter
    assert "If you do write" not in letter


def test_news_of_theirs_leads_to_what_they_need() -> None:
    """After the congratulations and what one thinks of it stand their need and the result, and one more deed behind it (S29)."""
    news = [
        {"week": 1, "source": "the Echo", "says": "You will weigh all waste.", "comment": "Congratulations on that."}
    ]
    add = {"add": [{"week": 1, "say": "The ovens will be full by four."}]}
    more = [{"i_bring": "did the school order for two years", "week": 1}]
    parts = _paragraphs("follow-up/week-1", news=news, follow_ups=add, evidence=more)
    keen = "News like this makes me all the keener on the HR Business Partner role."
    assert parts[0].endswith("Congratulations on that.")
    assert parts[1] == f"{keen} The ovens will be full by four."
    assert parts[2] == (
        f"When we talked, you said that you want to bring waste down, and that is where I would love to help, as {SHOWN}."
        " I also did the school order for two years."
    )
    parts = _paragraphs("follow-up/week-1", news=news)
    assert parts[1].startswith(f"{keen} When we talked, you said that you want to bring waste down")


def test_news_of_another_thing_is_no_reason_to_speak_of_their_need() -> None:
    """Bread for schools says nothing of waste: their need stands there as what they said, and not as a thought of the news (S29)."""
    news = [{"week": 1, "source": "the Echo", "says": "You won the school bread.", "comment": "Congratulations."}]
    letter = _letter("follow-up/week-1", news=news)
    assert "news made me think of your need" not in letter
    assert f"you want to bring waste down, and that is where I would love to help, as {SHOWN}" in letter


def test_an_article_is_tied_to_what_was_done_oneself_where_it_is_of_that() -> None:
    """An article about bins goes with the bins that were weighed; one about rent goes with nothing (S28)."""
    article = {"week": 1, "title": "Bins", "source": "the Baker", "why": "It worked."}
    near = _letter("follow-up/week-1", articles=[{**article, "topic": "the bins behind the shop"}])
    assert f"It made me think of my own work, where {SHOWN}. I think I could help you with that." in near
    assert SHOWN not in _letter("follow-up/week-1", articles=[{**article, "topic": "the rent"}])


def test_a_result_is_taken_up_once() -> None:
    """Where news or an article takes it up, the first letter leaves it alone, and the last lets go with it (E56)."""
    news = [{"week": 2, "source": "the Echo", "says": "You won the school bread.", "comment": "Well done."}]
    article = [{"week": 2, "title": "Bins", "source": "the Baker", "topic": "the bins behind the shop"}]
    for shared in ({"news": news}, {"articles": article}):
        written = drafts(interview(**_baker(strengths=["fluent Spanish"], **shared)))
        told = [name for name, letter in written.items() if SHOWN in letter.body and name.startswith("follow-up/")]
        assert told == ["follow-up/week-2", "follow-up/week-7"]


def test_nobody_offers_to_help_with_what_one_does_for_oneself() -> None:
    """`Stay for four years, and that is where I would love to help` is said to nobody."""
    stay = {**BREAD, "they_want": "stay for four years"}
    assert "stay for four years" not in _letter("follow-up/week-1", connection=stay)


def test_an_article_goes_with_what_else_its_reader_told_of_it() -> None:
    """The rats that she spoke of stand beside the topic where the article is of rats; what it does not speak of stays out (S28)."""
    article = {"week": 1, "title": "Rats in the bins", "source": "the Baker", "why": "It worked.", "topic": "the yard"}
    told = [{**JONES, "point": "the rats that came in May"}]
    assert "our conversation about the yard and the rats that came in May." in _letter(
        "follow-up/week-1", people=told, articles=[article]
    )
    other = [{**JONES, "point": "the new oven"}]
    assert "our conversation about the yard." in _letter("follow-up/week-1", people=other, articles=[article])


def test_a_consultant_is_given_the_result_to_mention() -> None:
    """Who stands between gets an argument for the client, in words about the client, and is asked for news before that (E48)."""
    people = [{**JONES, "email": None}, {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}]
    letter = _letter("follow-up/week-1", people=people)
    assert (
        "Wednesday, January 13. Have you had any feedback yet? Ms. Jones needs someone who can bring waste down. "
        f"{SHOWN}." in letter
    )
    twice = {**BREAD, "i_bring": "eleven years at two mills", "proof": "I ran both night bakeries alone"}
    assert "I have eleven years at two mills, and I ran both" in _letter(
        "follow-up/week-1", people=people, connection=twice
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"connection": {**BREAD, "i_bring": "ten years of baking", "proof": None}},
        {
            "follow_ups": {
                "add": [{"week": 1, "say": "As I said, 9 became 4 when I weighed the bins after each shift."}]
            }
        },
        {"evidence": [{"they_want": "plan the week", "i_bring": "planned a bakery", "week": 1}]},
        {"interested": "not sure"},
    ],
    ids=["no proof", "told in own words", "another want answered", "not sure"],
)
def test_what_was_told_is_not_taken_up_for_its_own_sake(changes: Yaml) -> None:
    """Without a result, beside own words on it, or where the letter answers another want of theirs, nothing is said again (E56)."""
    assert "you said that you need" not in _letter("follow-up/week-1", **changes)


# Each of a panel


def test_each_of_a_panel_reads_another_sentence() -> None:
    """The need first, the deed first, the need in another form, and a strength that leads to the task: no mould twice (E10)."""
    note = drafts(interview(people=PANEL, panel_note="one"))["thank-you/panel"].body
    lead, samir, dana, luis = note.split("\n\n")[2:6]
    assert lead.startswith("Ann, I'd love to help you bring waste down. I weighed")
    assert samir.startswith("Samir, I'd be glad to help you bring waste down. I weighed")
    assert dana == f"Dana, {SHOWN}, so I'd be happy to help you bring waste down."
    assert luis == "Luis, I would bring two years of planning to help you plan the week."


def test_a_strength_without_proof_goes_with_the_need_in_one_sentence() -> None:
    """What is brought leads to what is needed, and no hollow assurance stands behind it (E10)."""
    people = [{**PANEL[0], "connection": PANEL[3]["connection"]}, PANEL[1]]
    note = drafts(interview(people=people, panel_note="one"))["thank-you/panel"].body
    assert "Ann, I'd love to help you plan the week, and would bring two years of planning." in note


def test_a_line_to_one_of_a_panel_stands_where_that_person_is_spoken_to() -> None:
    """The plan promised to Samir is named behind what he reads; a line to all stays before the close, with what follows it (E10)."""
    lines = [
        {"of": "thank-you/panel", "say": "Samir, the plan is attached."},
        {"of": "thank-you/panel", "say": "The tour was a pleasure for me."},
        {"of": "thank-you/panel", "say": "Dana, you know why."},
    ]
    parts = drafts(interview(people=PANEL, panel_note="one", lines=lines))["thank-you/panel"].body.split("\n\n")
    assert parts[3].endswith("five months. The plan is attached.")
    assert "The tour was a pleasure for me. Dana, you know why." in parts


def test_a_note_of_thanks_has_the_point_beside_the_link() -> None:
    """Who talked of one thing and needs another reads of both, and of no pleasure in what may be a loss of theirs (E10)."""
    samir = {
        "name": "Samir Haddad",
        "title": "Mr.",
        "family_name": "Haddad",
        "is": "interviewer",
        "email": "s@b.example",
    }
    people = [JONES, {**samir, "connection": BREAD, "point": "the new oven"}]
    letter = _letter("thank-you/samir-haddad", people=people)
    assert "to meet you, and I have been thinking about the new oven." in letter
    assert "hear about" not in letter
    calm = {**BREAD, "they_want": "someone who stays calm"}
    letter = _letter("thank-you/samir-haddad", people=[JONES, {**samir, "connection": calm}])
    assert "My own experience came to mind when you said that you need someone who stays calm. " in letter
    asked = [JONES, {**samir, "connection": BREAD, "point": "how I would run a night shift"}]
    question = "and your question of how I would run a night shift has stayed with me."
    assert question in _letter("thank-you/samir-haddad", people=asked)
    same = [JONES, {**samir, "connection": BREAD, "point": "bringing the waste down"}]
    assert "I learnt a good deal about the work." in _letter("thank-you/samir-haddad", people=same)


def test_a_share_is_no_place() -> None:
    """`That was on 97 percent of days` says how often it was done, and not where."""
    kept = {**BREAD, "i_bring": "moved the sightings to a shared sheet", "proof": "That was on 97 percent of days."}
    letter = _letter("thank-you/angela-jones", connection=kept)
    assert "sheet on 97 percent" not in letter
    assert "That was on 97 percent of days." in letter or "which was on 97 percent of days" in letter


def test_a_referee_is_named_with_one_place() -> None:
    """Whoever typed the place with the post is not made to name another behind it."""
    shah = {
        "id": "priya-shah",
        "name": "Priya Shah",
        "title": "head baker at Harrow",
        "organisation": "Trent",
        "said_yes": "yes",
    }
    value = interview(**_baker(references=[{"who": "priya-shah", "week": 3}], log=SENT))
    letter = body(drafts(value, me=candidate(referees=[shah]))["follow-up/week-3"])
    assert "Priya Shah, head baker at Harrow, has agreed" in letter


def test_a_headline_without_an_address_is_no_line_of_its_own() -> None:
    """What the news says is told in the sentence; its headline stands there only above a link (S29)."""
    news = {"week": 1, "title": "School bread won", "says": "You won the school bread.", "comment": "Well done."}
    assert "School bread won" not in _letter("follow-up/week-1", news=[{**news, "source": "the Echo"}])
    assert "School bread won" in _letter("follow-up/week-1", news=[{**news, "url": "https://e.example/1"}])


def test_what_is_to_end_is_something_to_do() -> None:
    """Nobody `needs stop sending two people out`, and whoever comes did not send them: they need to stop it (E34)."""
    stop = {**BREAD, "they_want": "stop sending two people out twice because a part was missing"}
    letter = _letter("thank-you/angela-jones", connection=stop)
    assert "you need to stop sending two people out twice because a part was missing." in letter


def test_what_is_done_and_has_a_result_is_told_as_done() -> None:
    """`keep a shelf of spare parts`, with repairs down from five days to two, is nothing that one merely can."""
    kept = {**BREAD, "i_bring": "keep a shelf of spare parts", "proof": "Repairs went from five days to two."}
    assert " I keep a shelf of spare parts, and repairs went from five days to two." in _letter(
        "thank-you/angela-jones", connection=kept
    )
    assert " I can keep a shelf of spare parts" in _letter("thank-you/angela-jones", connection={**kept, "proof": None})


# Answers to a no, and saying no


REFUSED: Yaml = {"outcome": {"result": "rejected", "on": "2027-01-25"}}


def test_an_answer_to_a_no_says_what_one_would_have_liked_to_do_and_asks_last() -> None:
    """The thanks and one thing of the talk come first; a question of one's own stands before the wish, and is asked lightly (S12)."""
    lines = [
        {"of": "rejection/reply", "say": "Was it the diploma?"},
        {"of": "rejection/reply", "say": "I begin a course in March."},
    ]
    parts = _paragraphs("rejection/reply", "2027-01-25", **REFUSED, lines=lines)
    assert "Of course I had hoped to help you bring waste down, but" in parts[0]
    assert parts[1:3] == [
        "I begin a course in March.",
        "May I ask one thing? Was it the diploma?",
    ]
    assert "so please think of me if something similar comes up. I wish" in parts[3]


def test_another_readers_need_is_not_told_as_theirs() -> None:
    """Personnel wrote the offer: it is not they who need the waste brought down (E10)."""
    people = [{**JONES, "is": "recruiter"}, {"name": "Greg Sobczak", "is": "hiring manager"}]
    for name in ("offer/acknowledge", "offer/accept"):
        assert "bring waste down" not in _letter(name, "2027-01-25", offer=OFFER, people=people)


@pytest.mark.parametrize("proof", ["It showed, in 2024. Seventeen were sound.", "That was so. 26 of 40 were kept."])
def test_a_proof_of_its_own_sentence_is_left_where_it_was(proof: str) -> None:
    """What makes no clause is not said again word for word; the deed alone is taken up."""
    letter = _letter("follow-up/week-1", connection={**BREAD, "proof": proof})
    assert "to help, as I weighed the bins after each shift." in letter
    assert proof not in letter


@pytest.mark.parametrize(("say", "is_told"), [("I sent it on 25 May 2024.", False), ("It was 25 loaves.", True)])
def test_a_day_is_no_figure_of_the_proof(say: str, *, is_told: bool) -> None:
    """The 25th of May has nothing to do with 25 trays."""
    bread = {**BREAD, "proof": "Waste went from 25 trays to 9."}
    letter = _letter("follow-up/week-1", connection=bread, follow_ups={"add": [{"week": 1, "say": say}]})
    assert ("25 trays" not in letter) == is_told


@pytest.mark.parametrize("say", ["Is there a post before then?", "Could I have that post?"])
def test_a_question_that_goes_on_with_a_line_stays_behind_it(say: str) -> None:
    """`Before then` says nothing two paragraphs after the day that it means."""
    lines = [{"of": "rejection/reply", "say": text} for text in ("I sit the exam in June.", say)]
    letter = _letter("rejection/reply", "2027-01-25", **REFUSED, lines=lines)
    assert f"I sit the exam in June. {say}" in letter
    assert "May I ask" not in letter


def test_who_speaks_for_one_is_asked_without_ado() -> None:
    """The consultant is on the candidate's side: what they can find out is asked where it was typed (E48)."""
    people = [{**JONES, "email": None}, {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}]
    lines = [{"of": "rejection/reply", "say": text} for text in ("Is there another post?", "I am free in May.")]
    letter = _letter("rejection/reply", "2027-01-25", **REFUSED, people=people, lines=lines)
    assert "Is there another post? I am free in May." in letter
    assert "Of course I had hoped to help them bring waste down" in letter


def test_nobody_says_that_they_would_have_helped_others_to_stay() -> None:
    """What one does for oneself is nothing to help others with."""
    for want in ("stay for four years", "take over from Mr Lund"):
        letter = _letter("rejection/reply", "2027-01-25", **REFUSED, connection={**BREAD, "they_want": want})
        assert "to help you" not in letter


def test_whoever_asks_for_time_says_first_that_they_want_the_job() -> None:
    """Their need and one's own words of wanting it stand with the thanks, what the time is for with the day, a question last (E22)."""
    said = ["My son sits his exams.", "I want the job.", "I am happy with the pay.", "Is there a van?"]
    lines = [{"of": "offer/acknowledge", "say": text} for text in said]
    offer = {**OFFER, "answer_by": "2027-01-28", "ask_until": "2027-02-01"}
    thanks, time, question, close = _paragraphs("offer/acknowledge", "2027-01-25", offer=offer, lines=lines)
    assert thanks.endswith("I would love to help you bring waste down. I want the job. I am happy with the pay.")
    assert time.startswith(
        "Could I give you my answer by Monday, February 1 instead of January 28? I could still start on Monday, "
        "March 1. My son sits his exams. If February 1 is too late for you, I understand"
    )
    assert close.startswith("As I have it, ")
    assert question == "May I ask one thing? Is there a van?"


def test_a_yes_looks_forward_to_the_work() -> None:
    """An acceptance ends with the team and with what they need."""
    letter = _letter("offer/accept", "2027-01-25", offer=OFFER)
    assert letter.endswith("I am really looking forward to joining the team and to helping you bring waste down.")


@pytest.mark.parametrize("where", ["on its own", None])
def test_a_no_thanks_first_with_what_is_remembered(where: str | None) -> None:
    """What they showed and what came of it stand with the thanks, the no with its reason after it, and the door is left open last (S13)."""
    said = {"of": "offer/decline", "say": "You showed me the cue book, and I made one."}
    lines = [{**said, "where": where} if where else said]
    letter = _letter("offer/decline", "2027-01-25", offer=OFFER, lines=lines, saying_no={"still_like": "a post by day"})
    thanks, told, no, door = map(
        letter.index, ["Thank you very much", "the cue book", "decided not to", "If you ever have"]
    )
    assert thanks < told < no < door


@pytest.mark.parametrize("where", ["on its own", None])
def test_what_was_asked_is_answered_behind_the_no(where: str | None) -> None:
    """`You asked whether it can be saved. It can …` is no memory of the talk, and comes before no refusal (S13)."""
    said = {
        "of": "offer/decline",
        "say": "You asked whether your upright can be saved. It can, and I would gladly do it.",
    }
    lines = [{**said, "where": where} if where else said]
    letter = _letter("offer/decline", "2027-01-25", offer=OFFER, lines=lines)
    assert letter.index("decided not to") < letter.index("your upright")


def test_what_goes_on_with_a_memory_stands_behind_it() -> None:
    """`I have since done so` is lost three paragraphs after what it goes on with; what else one says stays before the close."""
    lines = [
        {"of": "offer/decline", "say": "You told me that the dates come late."},
        {"of": "offer/decline", "say": "I have since asked my own theatre for them."},
        {"of": "offer/decline", "say": "In two years I would come."},
    ]
    parts = _paragraphs("offer/decline", "2027-01-25", offer=OFFER, lines=lines)
    assert parts[0].endswith("You told me that the dates come late. I have since asked my own theatre for them.")
    assert parts[1].endswith("In two years I would come.")


def test_who_withdraws_thanks_for_what_was_good_and_reminds_of_nothing_sore() -> None:
    """Own words on the talk stand behind the thanks, and then no matter of the talk is added by us."""
    ended = {"outcome": {"result": "withdrawn", "on": "2027-01-25"}, "people": [{**JONES, "point": "the late loads"}]}
    own = [{"of": "close/withdraw", "say": "I liked that you were open about the nights."}]
    parts = _paragraphs("close/withdraw", "2027-01-25", **ended, lines=own)
    assert (
        parts[1]
        == "Thank you for your time and for our conversation, which I enjoyed very much. I liked that you were open about the nights."
    )
    assert "the late loads will stay with me" in _letter("close/withdraw", "2027-01-25", **ended)
    left_for = {"because": "I would like to work by day, and the first two years would be almost all nights"}
    with_a_reason = _letter("close/withdraw", "2027-01-25", **ended, saying_no=left_for)
    assert "role, because I would like to work by day." in with_a_reason
    assert "stay with me" not in with_a_reason


# The mail with a proposal, more pay, a referee's call


OUTLINE: Yaml = {
    "kind": "tackle the problem",
    "need": "Waste is at 9 per cent.",
    "need_is": "stated",
    "approach": ["weeks 1 to 2, weigh the bins", "weeks 3 to 6, bake to order."],
    "results": ["waste under 5 per cent"],
    "questions": ["Who empties the bins?", "How many shops are there?"],
}


def test_the_mail_with_an_outline_shows_the_plan_the_proof_and_what_is_not_known() -> None:
    """Its reader learns the steps, what was done before and what is open without opening the page (S69)."""
    lines = [
        {"of": "offer/proposal", "say": "You said that you would like to see it."},
        {"of": "offer/proposal", "say": "Tuesday afternoon suits me."},
        {"of": "offer/proposal", "say": "Keep it either way."},
    ]
    parts = _paragraphs("offer/proposal", proposal=OUTLINE, lines=lines)
    assert parts[0].endswith("waste is at 9 per cent. You said that you would like to see it.")
    assert parts[1].startswith(f"{SHOWN}. Building on that, I have put together")
    assert parts[1].endswith("which is attached. In short:")
    assert parts[2] == "- Weeks 1 to 2, weigh the bins\n- Weeks 3 to 6, bake to order"
    assert parts[3].startswith("What I am aiming for: waste under 5 per cent. What I do not know yet: who")
    assert "What I do not know yet: who empties the bins? How many shops are there?" in parts[3]
    assert parts[3].endswith("Keep it either way.")
    assert parts[4].endswith(
        "twenty minutes to talk it through and to tell me where things stand? Tuesday afternoon suits me."
    )


def test_what_one_has_shown_elsewhere_is_a_sentence_as_typed() -> None:
    """`At Harrow waste fell` says who did what; it is nothing that one is."""
    skill = "At Harrow waste went from 9 to 4 per cent"
    assert f" {skill}. " in _letter("offer/proposal", proposal={**OUTLINE, "skill": skill})


def test_whoever_may_be_called_is_told_when_and_about_what() -> None:
    """The days and the questions that were typed are in the word before the call and in the question whether they would; once each (S57)."""
    dana = {"id": "dana-wu", "name": "Dana Wu", "email": "d@w.example"}
    mark = {
        "who": "dana-wu",
        "points": ["the bins"],
        "may_ask": ["how I deal with late orders"],
        "caller": "Angela Jones",
    }
    days = {"calls_on": "2027-01-20", "calls_by": "2027-01-22"}
    asked = interview(**_baker(references=[{**mark, **days}], next_step={"references_asked": "2027-01-14"}))
    question = "They will probably ask how I deal with late orders."
    wanted = "They will want to know how I deal with late orders."
    letter = body(drafts(asked, "2027-01-14", me=candidate(referees=[dana]))["references/ask-dana-wu"])
    assert "hear from Angela Jones between Wednesday, January 20 and Friday, January 22." in letter
    assert f"{wanted} If you agree, you could mention the bins, but please" in letter
    agreed = candidate(referees=[{**dana, "said_yes": "yes"}])
    told = {**mark, **days, "briefed": "2027-01-13"}
    asked = interview(**_baker(references=[told], next_step={"references_asked": "2027-01-14"}))
    word = body(drafts(asked, "2027-01-14", me=agreed)["references/heads-up-dana-wu"])
    assert f"between Wednesday, January 20 and Friday, January 22. {question}" in word
    told = {"lines": [{"of": "references/ask-dana-wu", "say": "She asked how I deal with late orders."}]}
    own = interview(**_baker(references=[mark], **told))
    assert "want to know" not in body(drafts(own, me=candidate(referees=[dana]))["references/ask-dana-wu"])


def test_an_ask_for_more_stands_on_the_result_and_on_their_own_range() -> None:
    """The proof of the link and one source speak for a figure inside the posted range: more is a case in court (E50)."""
    salary: Yaml = {
        "target": 99000,
        "currency": "USD",
        "posted": {"low": 85000, "high": 105000, "currency": "USD"},
        "findings": [{"source": "the survey", "figure": 100000, "currency": "USD"}],
    }
    more = [{"i_bring": "led a crew of four", "proof": "All of them have stayed."}]
    state: Yaml = {"offer": OFFER, "salary": salary, "evidence": more}
    letter = _letter("offer/counter", "2027-01-25", **state)
    assert "The offer is $90,000 a year, while the survey gives $100,000. With that in mind, " in letter
    assert "could we make it $99,000, which is within your posted range? If we can get there, I would be " in letter
    assert (
        f"to help you bring waste down. Before I answer, I would like to ask about the pay. {SHOWN}. The offer is"
        in letter
    )
    assert "crew of four" not in letter
    own = [
        {
            "of": "offer/counter",
            "say": "Waste fell from 12 to 10 within your $85,000 to $105,000, and my crew of four stayed.",
        }
    ]
    told = _letter("offer/counter", "2027-01-25", **state, lines=own)
    assert "posted" not in told
    asks = [
        {"of": "offer/counter", "say": text}
        for text in ("Is parking paid?", "Thursday suits me best.", "I hold a diploma.")
    ]
    parts = _paragraphs("offer/counter", "2027-01-25", **state, lines=asks)
    assert parts[1].endswith("I hold a diploma.")
    assert parts[3] == "Is parking paid?"
    assert parts[4].endswith("ten minutes on the phone would be plenty. Thursday suits me best.")
    low = {**salary, "posted": {**salary["posted"], "high": 98000}}
    assert "posted" not in _letter("offer/counter", "2027-01-25", **{**state, "salary": low})


def test_a_referee_reads_of_the_call_first_and_of_hard_questions_together() -> None:
    """Where the call comes from stands with who calls; an honest answer stands with what they may ask (S57)."""
    dana = candidate(referees=[{"id": "dana-wu", "name": "Dana Wu", "said_yes": "yes", "email": "d@w.example"}])
    mark = {"who": "dana-wu", "points": ["the bins"], "may_ask": ["my weaknesses"], "caller": "Angela Jones"}
    lines = [
        {"of": "references/brief-dana-wu", "say": "She will ring from a Singapore number."},
        {"of": "references/brief-dana-wu", "say": "I write long emails."},
    ]
    odd = [{**JONES, "looking_for": ["aircraft that come out of the C-check on the day planned"]}]
    value = interview(
        **_baker(people=odd, references=[mark], log=SENT, lines=lines, next_step={"references_asked": "2027-01-13"})
    )
    parts = drafts(value, "2027-01-14", me=dana)["references/brief-dana-wu"].body.split("\n\n")[1:]
    assert parts[0].endswith(
        " They need someone who can bring waste down. They will probably ask about my weaknesses."
        " She will ring from a Singapore number."
    )
    assert parts[1] == "It would help me most if you could tell them about the bins. I write long emails."


def test_news_of_ones_own_says_what_it_has_to_do_with_their_need() -> None:
    """News goes on with what it means for their need, named in the first letter with news and in no later one; other news is told alone (E56)."""
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    told = {"add": [{"week": 2, "say": "Our waste fell to 3 per cent last week."}]}
    letter = _letter("follow-up/week-2", log=log, follow_ups=told)
    need = "I mention it because you told me that you want to bring waste down."
    assert f"Our waste fell to 3 per cent last week. {need}" in letter
    told = {"add": [{"week": 2, "say": "On Friday I passed the course on waste."}]}
    letter = _letter("follow-up/week-2", log=log, follow_ups=told)
    assert "the course on waste. With that behind me, I would love to help you bring waste down." in letter
    told = {
        "add": [
            {"week": 1, "say": "Our oven is mended."},
            {"week": 2, "say": "On Friday I passed the course on waste."},
        ]
    }
    letter = _letter("follow-up/week-2", log=log, follow_ups=told)
    assert "the course on waste. With that, I am a step closer to what you told me you need." in letter
    assert "bring waste down" not in letter
    other = {"add": [{"week": 2, "say": "I passed my driving test."}]}
    assert "what you told me" not in _letter("follow-up/week-2", log=log, follow_ups=other)


def test_an_article_goes_with_the_work_that_it_tells_of() -> None:
    """What an article says may be near to one's own work where its topic is not; near to nothing, it is a question to work on (S28)."""
    article = {"week": 1, "title": "Rent", "source": "the Baker", "topic": "the rent"}
    near = {**article, "says": "A baker weighed the bins and brought waste down."}
    assert f"It made me think of my own work, where {SHOWN}" in _letter("follow-up/week-1", articles=[near])
    far = {**article, "says": "Rent has doubled in the high street."}
    letter = _letter("follow-up/week-1", articles=[far])
    assert "in the high street. It is just the kind of question I would love to work on with you." in letter


def test_a_sentence_of_ones_own_goes_on_with_what_it_speaks_of() -> None:
    """`One of them passed her exam` stands with the apprentices, and what one tried oneself with what the article says (E56)."""
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    deed = [{"i_bring": "trained three apprentices", "week": 2}]
    own = {"add": [{"week": 2, "say": "One of them passed her exam last week."}]}
    first, *_ = _paragraphs("follow-up/week-2", log=log, evidence=deed, follow_ups=own)
    assert first.endswith("do the same for you. One of them passed her exam last week.")
    article = {"week": 1, "url": "https://a.example/1", "topic": "the rent", "says": "Rent has doubled."}
    tried = {"add": [{"week": 1, "say": "We moved the shop for that reason."}]}
    parts = _paragraphs("follow-up/week-1", articles=[article], follow_ups=tried)
    assert "Rent has doubled. We moved the shop for that reason." in parts


def test_a_thought_gives_no_orders() -> None:
    """`You could sell the rest as pies` is advice that nobody asked for; `perhaps` makes it a thought (S27)."""
    thought = [{"about": "the rolls that are left", "say": "You should sell them as pudding.", "week": 2}]
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    assert "Perhaps you could sell them as pudding." in _letter("follow-up/week-2", log=log, thoughts=thought)
    proud = [{**thought[0], "say": "You should be proud of them."}]
    assert "You should be proud of them." in _letter("follow-up/week-2", log=log, thoughts=proud)


def test_a_line_in_a_yes_takes_nothing_else_out_of_it() -> None:
    """That the licence is attached says nothing of what you would help with; a line that tells of it says it once (E32)."""
    for say, is_left in (("My driving licence is attached.", True), ("I want to bring waste down by spring.", False)):
        letter = _letter("offer/accept", "2027-01-25", offer=OFFER, lines=[{"of": "offer/accept", "say": say}])
        assert ("and to helping you bring waste down." in letter) is is_left
    point = [{**JONES, "point": "the night bakery"}]
    lines = [{"of": "offer/decline", "say": "I have taken a post in Leeds."}]
    letter = _letter("offer/decline", "2027-01-25", offer=OFFER, people=point, lines=lines)
    assert "What you told me about the night bakery gave me a lot to think about." in letter


def test_the_next_opening_is_asked_for_once() -> None:
    """Who writes that they would like to hear of the next opening is not made to ask for it again."""
    say = "I would like to hear of the next opening, and still want to work there."
    letter = _letter("rejection/reply", "2027-01-25", **REFUSED, lines=[{"of": "rejection/reply", "say": say}])
    assert f"{say} I wish you and the team all the best." in letter
    assert "considered" not in letter


def test_what_is_said_of_a_fee_stands_behind_it() -> None:
    """That a fee is without tax goes on with the fee, and not with the close (S69)."""
    say = "The fee is without GST."
    lines = [{"of": "offer/proposal", "say": say}]
    letter = _letter("offer/proposal", "2027-01-18", proposal=SERVICE, lines=lines)
    assert re.search(rf"\$[\d,]+[^.?]*\. {re.escape(say)} ", letter)


def test_what_we_did_goes_with_an_article_and_the_close_names_the_article() -> None:
    """A result of a team's goes on with the article, and nobody has to guess what `it` is at the end (S28, E56)."""
    article = {
        "week": 2,
        "title": "Rent",
        "source": "the Baker",
        "topic": "the rent",
        "says": "Rent has doubled in town.",
    }
    log = [*SENT, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    evidence = [{"week": 2, "i_bring": "We cut the rent of two shops by a third."}]
    letter = _letter("follow-up/week-2", log=log, articles=[article], evidence=evidence)
    assert "It also took me back to my own work, where we cut the rent of two shops by a third." in letter
    assert letter.endswith("what you make of the article.")


def test_a_line_beside_an_article_leaves_the_result_in() -> None:
    """What was done oneself goes with the article, whatever else is added to that week, while there is room for it (E32, E56)."""
    article = {"week": 1, "title": "Bins", "source": "the Baker", "topic": "waste in the bakery"}
    lines = [{"of": "follow-up/week-1", "say": "I could begin in May."}]
    letter = _letter("follow-up/week-1", articles=[article], lines=lines)
    assert SHOWN in letter
    assert "I could begin in May." in letter
