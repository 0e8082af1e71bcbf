"""Letters in which one thought leads to the next, from the same facts: what is needed, what answers it, what that would mean."""

import pytest

from support.making import CONNECTION, JONES, Yaml, body, candidate, drafts, interview, thank_you

AGENT: Yaml = {
    "name": "Josh Mercer",
    "salutation": "Dear Josh",
    "is": "agency consultant",
    "agency": "Lantern",
    "email": "josh@lantern.example",
}
OFFER: Yaml = {"received": "2027-01-22", "base": 92_000, "currency": "USD", "start": "2027-03-01", "in_writing": "yes"}
SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
REMINDERS: Yaml = {
    "they_want": "somebody who gets clients to keep their appointments",
    "i_bring": "six years at the front desk of Foothill Clinic",
    "proof": "I set up the text reminders there.",
}


def _lines(name: str, *says: str) -> list[Yaml]:
    return [{"of": name, "say": say} for say in says]


def _parts(name: str, today: str, **changes: object) -> list[str]:
    return drafts(interview(**changes), today)[name].body.split("\n\n")[1:-1]


@pytest.mark.long
def test_the_promise_to_write_again_ends_in_an_offer() -> None:
    """Next week's mail is announced softly, and the last word of the thank-you is something to give (S19, S22)."""
    close = _parts("thank-you/angela-jones", "2027-01-13", connection=REMINDERS)[-1]
    assert "be in touch next week to see if you have any questions and where things stand. If" in close
    assert close.endswith("If anything else would help before then, please let me know.")
    asked = {"contact_on": "2027-01-27"}
    close = _parts("thank-you/angela-jones", "2027-01-13", connection=REMINDERS, employer_said=asked)[-1]
    assert "in two weeks, as you asked, to see if you have any questions and where things stand. If" in close


@pytest.mark.long
def test_what_is_needed_and_what_answers_it_follow_one_another() -> None:
    """Need, experience and deed follow one another, and the wish goes on with what was done (S15)."""
    link = _parts("thank-you/angela-jones", "2027-01-13", connection=REMINDERS, role_aim="keep clients")[1]
    assert link == (
        "From what you told me, you need somebody who gets clients to keep their appointments, and I would bring six "
        "years at the front desk of Foothill Clinic. I set up the text reminders there, and I would love to do the same for you."
    )


@pytest.mark.parametrize(
    ("proof", "wish"),
    [
        ("I trained 14 developers.", "developers, and I would love to do the same for you."),
        ("I was promoted twice.", "twice. I would love to bring that experience to your team."),
        ("Bugs fell by half.", "half. I would love to bring that experience to your team."),
    ],
)
def test_only_what_can_be_done_again_is_offered_again(proof: str, wish: str) -> None:
    """Nobody does a promotion again for others: the wish then speaks of the experience (S15, E34)."""
    link = {**CONNECTION, "proof": proof}
    assert wish in body(thank_you(interview(connection=link, role_aim="keep clients")))


@pytest.mark.long
def test_in_a_second_round_the_new_face_is_named() -> None:
    """Who was met for the first time beside the reader is part of what was good (S23, E42)."""
    people = [
        {**JONES, "met_before": "yes"},
        {"name": "Raj Menon", "title": "Mr.", "family_name": "Menon", "is": "interviewer"},
    ]
    opening = _parts("thank-you/angela-jones", "2027-01-13", people=people, follows="2027-01-05-larkfield-foods")[0]
    assert "again today about the HR Business Partner role. It was good to meet Mr. Menon as well, and I" in opening
    assert "meet you" not in opening
    thanked = [{**people[0], "thank_for": "introducing me to Mr. Menon"}, people[1]]
    opening = _parts("thank-you/angela-jones", "2027-01-13", people=thanked, follows="2027-01-05-larkfield-foods")[0]
    assert opening.count("Menon") == 1
    shown = [{**people[0], "thank_for": "showing me round"}, people[1]]
    opening = _parts("thank-you/angela-jones", "2027-01-13", people=shown, follows="2027-01-05-larkfield-foods")[0]
    assert "showing me round. It was good to meet Mr. Menon as well, and I" in opening


@pytest.mark.long
def test_a_panel_reads_what_stayed_of_each_in_one_breath() -> None:
    """Three people are no three paragraphs of praise: what they said is one sentence, and one of them reads the answer (E10)."""
    people = [
        {**JONES, "point": "the new ward, which opens in spring"},
        {"name": "Dee Foley", "title": "Mr.", "family_name": "Foley", "is": "interviewer", "point": "early rosters"},
        {
            "name": "Ash Burke",
            "title": "Dr.",
            "family_name": "Burke",
            "is": "interviewer",
            "connection": {"they_want": "fewer falls", "i_bring": "eleven years on a ward", "proof": "Falls halved."},
        },
    ]
    opening, stayed, answer, close = _parts(
        "thank-you/panel", "2027-01-13", people=people, panel_note="one", connection=None
    )
    assert opening.endswith("I really enjoyed meeting you all and hearing what matters to each of you.")
    assert stayed == (
        "Ms. Jones, what you told me about the new ward, which opens in spring, has stayed with me. Mr. Foley, I have also come "
        "back to what you said about early rosters."
    )
    assert answer.startswith(
        "Dr. Burke, from what you said, you need fewer falls, and I would bring eleven years on a ward."
    )
    assert answer.endswith("Falls halved. I would love to bring that experience to your team.")
    assert "be a pleasure" not in close


@pytest.mark.long
def test_a_yes_of_few_terms_is_no_list() -> None:
    """Pay, place and first day are one sentence, and what the candidate adds goes on with it; many terms stay a list (F2.18)."""
    told = {
        "offer": {**OFFER, "place": "Kingston"},
        "lines": _lines("offer/accept", "I will report to Dr. Amara Okafor."),
    }
    _, terms, close = _parts("offer/accept", "2027-01-23", **told)
    assert terms == (
        "As set out in your offer, I will start in Kingston on Monday, March 1, on a salary of $92,000 a year. "
        "I will report to Dr. Amara Okafor."
    )
    assert close.startswith("Let me know what you need from me before I start. I am really looking forward")
    many = [{"what": what} for what in ("a pension", "a van", "health cover")]
    listed = "\n\n".join(_parts("offer/accept", "2027-01-23", offer={**OFFER, "package": many}))
    assert "- A pension\n- A van\n- Health cover\n\n" in listed


@pytest.mark.long
def test_a_no_that_the_candidate_has_said_is_not_said_again() -> None:
    """Who writes that they cannot take the post reads no second refusal below it (S12)."""
    said = [
        {
            "of": "offer/decline",
            "say": "As I told you by telephone, I cannot take the post.",
            "where": "after the thanks",
        },
        {"of": "offer/decline", "say": "I believe in what you do for the region."},
    ]
    thanks, choice, close = _parts("offer/decline", "2027-01-23", offer=OFFER, lines=said)
    assert thanks.endswith("I cannot take the post.")
    assert choice == "It was not an easy choice, and I made it after careful thought."
    assert close.startswith("I believe in what you do for the region. I wish you and the team every success")
    assert "decided not to accept the offer" in " ".join(_parts("offer/decline", "2027-01-23", offer=OFFER))


def test_an_article_is_told_in_one_paragraph() -> None:
    """Its address stands behind its name, so that what it says goes on with it (S27, S28)."""
    article = {
        "week": 1,
        "url": "https://a.example/1",
        "title": "Heat Pumps",
        "source": "Paper Review",
        "topic": "the dryer",
        "says": "A mill in Finland cut its gas by a fifth.",
    }
    told = _parts("follow-up/week-1", "2027-01-20", articles=[article])[1]
    assert '"Heat Pumps" in Paper Review (https://a.example/1)' in told
    assert "about the dryer. A mill in Finland cut its gas by a fifth." in told


def test_behind_a_day_of_theirs_the_close_makes_it_easy_to_answer() -> None:
    """They had named a day that went by: the letter understands a delay before it asks for a rough idea (S26, E5)."""
    said = {"decide_by": "2027-01-22"}
    first, *_, close = _parts("follow-up/week-1", "2027-01-26", employer_said=said, log=SENT)
    assert "or is there a new date? I am still very interested" in first
    assert close.startswith("If things are taking longer than planned, I understand, and even a rough idea")


def test_a_consultant_is_asked_about_other_clients_too() -> None:
    """Who works for many employers is asked to think of the candidate for any of them (E48)."""
    refused = {"result": "rejected", "on": "2027-01-20"}
    letter = _parts("rejection/reply", "2027-01-20", people=[JONES, AGENT], outcome=refused)
    assert letter[-1].endswith(
        "if something similar comes up, there or with another of your clients. It would be good to stay in touch."
    )


@pytest.mark.long
def test_a_short_fact_for_a_consultant_is_no_paragraph() -> None:
    """`I can start after eight weeks' notice` goes on with what the consultant can pass on (E11)."""
    lines = _lines("follow-up/week-1", "I can start after eight weeks' notice.")
    link = {**CONNECTION, "proof": "I brought the month end from eleven days to five."}
    told = _parts("follow-up/week-1", "2027-01-20", people=[JONES, AGENT], connection=link, lines=lines, log=SENT)
    assert told[1].endswith(" I can start after eight weeks' notice.")
    assert told[0].endswith(" Have you had any feedback yet?")
    assert told[2].startswith("If they need anything more from me")


@pytest.mark.long
def test_a_step_typed_as_a_thing_stands_in_the_plan() -> None:
    """`A ten-minute talk` among steps to do is set up, so that the plan is a sentence; what was done before leads to it, and the goal follows it (S68)."""
    proposal = {
        "kind": "tackle the problem",
        "need": "Near-misses have doubled since the night shift began.",
        "need_is": "stated",
        "skill": "I cut injuries by 40 percent.",
        "approach": ["walk the dock with both shifts", "mark separate lanes", "a ten-minute talk at each shift start"],
        "time": "90 days",
        "results": ["near-misses down by half"],
    }
    letter = " ".join(_parts("offer/proposal", "2027-01-20", proposal=proposal, log=SENT))
    plan = "I would walk the dock with both shifts, mark separate lanes, and set up a ten-minute talk at each shift start, all within 90 days."
    assert f"which is attached. In short, {plan} What I am aiming for" in letter
    assert letter.index("I cut injuries") < letter.index("Building on that, I have")


def test_a_referee_is_told_of_the_call_in_sentences_and_not_coached() -> None:
    """Who has points of their own is told who calls, when and what is needed, and not what else they may be asked (S57)."""
    dana = candidate(referees=[{"id": "dana-wu", "name": "Dana Wu", "said_yes": "yes", "email": "d@w.example"}])
    mark = {"who": "dana-wu", "points": ["the bins"], "caller": "Angela Jones", "calls_on": "2027-01-22"}
    letter = drafts(interview(references=[mark]), "2027-01-14", me=dana)["references/brief-dana-wu"].body
    assert "at Larkfield Foods. You can expect a call from Angela Jones on Friday, January 22. They need" in letter
    assert "could still improve" not in letter
    assert "- " not in letter


@pytest.mark.long
def test_what_a_reason_says_in_brackets_is_part_of_its_sentence() -> None:
    """A bracket is for notes: in the no it is said behind a comma (S12)."""
    no = {"because": "I have had another offer, which is closer to what I want to do next (care of older people)"}
    choice = _parts("offer/decline", "2027-01-23", offer=OFFER, saying_no=no)[1]
    assert choice.endswith("which is closer to what I want to do next, care of older people.")


@pytest.mark.long
def test_news_of_what_was_told_before_is_tied_to_their_need() -> None:
    """Behind news that was told of before stands what it means for what they need, in their words (E56)."""
    link = {**CONNECTION, "they_want": "someone who knows the welding code"}
    says = "On Monday I passed the test of the welding code, as I told you I would try."
    letter = " ".join(
        _parts(
            "follow-up/week-1", "2027-01-20", connection=link, log=SENT, follow_ups={"add": [{"week": 1, "say": says}]}
        )
    )
    assert (
        f"{says} You told me that you need someone who knows the welding code, so this brings me a step closer to that"
        in letter
    )


@pytest.mark.long
def test_a_long_thank_you_has_fewer_words_of_ours_and_all_that_was_typed() -> None:
    """Over 150 words the frame gets shorter: thanks, wish and promise in few words, and each fact still there (S14)."""
    typed = {
        "they_want": "calm anxious patients",
        "i_bring": "five years of hygiene with anxious adults, teenagers and small children at Riverside, two of them as lead",
        "proof": "Missed cleanings on my list there went from 18 in 100 to 7 in 100 within a year, with a two-minute call the "
        "day before.",
    }
    talked = [
        "how many patients cancel out of fear",
        "the new scanner you put in this summer for the two rooms upstairs",
    ]
    said = {"decide_by": "2027-01-22"}
    draft = drafts(interview(connection=typed, topics=talked, employer_said=said))["thank-you/angela-jones"]
    text = body(draft)
    for fact in (
        typed["they_want"],
        typed["i_bring"],
        "18 in 100 to 7 in 100",
        *talked,
        "January 22",
    ):
        assert fact in text
    assert (
        "I am happy to answer questions before Friday, January 22, and will write the week after about next steps if it takes"
        " longer." in text
    )
    assert draft.words <= 150


@pytest.mark.long
def test_a_panel_of_which_nobody_has_a_point_of_their_own_hears_what_all_of_them_told() -> None:
    """What they look for is everybody's, so that no one of them is turned to in the middle of the letter (E10)."""
    panel = [{**JONES}, {"name": "Orla Keane", "title": "Ms.", "family_name": "Keane", "email": "o@l.example"}]
    letter = _parts("thank-you/panel", "2027-01-13", people=panel, connection=REMINDERS, panel_note="one")
    assert letter[1].startswith("From what you told me, you need")
    panel[1]["point"] = "the first winter"
    letter = _parts("thank-you/panel", "2027-01-13", people=panel, connection=REMINDERS, panel_note="one")
    assert any(part.startswith("Ms. Jones, from what you told me, you need") for part in letter)
