"""Letters that say a thing once, where it goes on with what stands before it, and close with one ask. S13, S19, S35, E22, E50, E56."""

import pytest

from afterword.interview.model.own_drafts import OwnLine
from afterword.workbook.letters.own.asked_through import asked_through
from support.making import JONES, REYES, Yaml, body, candidate, drafts, interview

pytestmark = pytest.mark.long

OFFER: Yaml = {"received": "2027-01-22", "base": 90000, "currency": "USD", "in_writing": "yes", "start": "2027-03-01"}
SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
LEO: Yaml = {"name": "Leo Baer", "is": "interviewer", "thank_for": "playing me the tape of the harbour pilots"}


def _lines(of: str, *says: str, where: str | None = None) -> list[Yaml]:
    place = {"where": where} if where else {}
    return [{"of": of, "say": say, **place} for say in says]


def _parts(name: str, today: str = "2027-01-25", **changes: object) -> list[str]:
    """The paragraphs of a letter between greeting and sign-off."""
    return drafts(interview(**{"people": [JONES], **changes}), today)[name].body.split("\n\n")[1:-1]


# What one brings


@pytest.mark.parametrize("brings", ["ran three plants for eight years", "eight years of multi-site work"])
@pytest.mark.parametrize("said", [{"contact_on": "2027-01-28"}, {"decide_by": "2027-01-26"}])
def test_a_letter_on_their_day_says_once_what_one_brings(said: Yaml, brings: str) -> None:
    """A letter that has nothing but its question tells beside the interest what one would help with, and not again below (S26)."""
    link = {"they_want": "build trust across plants", "i_bring": brings}
    (letter, *_) = [
        " ".join(body(draft).split())
        for name, draft in drafts(interview(connection=link, employer_said=said), "2027-01-13").items()
        if name.startswith("follow-up/")
    ]
    assert letter.count("build trust across plants") == 1
    assert letter.count(brings) <= 1


@pytest.mark.parametrize("people", [[JONES], [{**JONES, "email": None}, REYES]])
def test_a_day_that_they_named_later_was_not_named_at_the_talk(people: list[Yaml]) -> None:
    """They called on the 18th to name the 22nd: the letter says the day, and not that they told it on the 13th (E5)."""
    people = [{key: value for key, value in person.items() if value} for person in people]
    for since, is_told_then in (({}, True), ({"said_on": "2027-01-18"}, False)):
        said = {"decide_by": "2027-01-22", **since}
        found = drafts(interview(people=people, employer_said=said), "2027-01-26")
        letter = body(found[next(name for name in found if name.startswith("follow-up/"))])
        assert "January 22" in letter
        assert ("January 13" in letter) == is_told_then


# Answers


@pytest.mark.parametrize(
    ("say", "thanked"),
    [
        ("Leo played me the tape of the harbour pilots, and I keep hearing it.", "for me as well"),
        ("I have moved.", "for playing me the tape of the harbour pilots"),
    ],
)
def test_who_withdraws_tells_of_a_kindness_once(say: str, thanked: str) -> None:
    """What Leo did is thanked for by name, unless the candidate's own sentence has told of it already (S13)."""
    ended = {"result": "withdrawn", "on": "2027-01-25"}
    letter = " ".join(_parts("close/withdraw", people=[JONES, LEO], outcome=ended, lines=_lines("close/withdraw", say)))
    assert f"Please thank Leo Baer {thanked}" in letter
    assert letter.count("tape of the harbour pilots") == 1


def test_nobody_is_thanked_twice_for_thinking_of_one() -> None:
    """`Thank you for thinking of me, and especially for thinking of me` is nobody's letter (S13)."""
    people = [{**JONES, "thank_for": "thinking of me"}]
    letter = " ".join(_parts("offer/decline", people=people, interested="no", offer={**OFFER, "only_asked": "yes"}))
    assert letter.count("thinking of me") == 1


def test_what_depends_on_the_day_that_is_asked_for_stands_behind_it() -> None:
    """`By noon that day` says nothing before the day is named; and who says that they are keen is not made to like the thought as well (E22)."""
    says = ["I am keen, as nights suit me.", "I could answer by noon that day, and March 1 would still work."]
    offer = {**OFFER, "answer_by": "2027-01-28", "ask_until": "2027-02-01"}
    thanks, time, _ = _parts(
        "offer/acknowledge", offer=offer, connection=None, lines=_lines("offer/acknowledge", *says)
    )
    assert thanks.endswith("I was delighted to read your offer. I am keen, as nights suit me.")
    assert time.startswith(f"Could I give you my answer by Monday, February 1 instead of January 28? {says[1]} ")


def test_the_mail_with_an_outline_asks_one_thing_before_they_decide() -> None:
    """Who knows the day of the decision asks for the talk before it, and not also how things stand (S69)."""
    outline: Yaml = {"kind": "tackle the problem", "need": "Waste is at 9 per cent.", "need_is": "stated"}
    said = {"decide_by": "2027-02-12"}
    lines = _lines("offer/proposal", "Tuesday would suit me.", where="at the end")
    last = _parts("offer/proposal", proposal=outline, employer_said=said, log=SENT, lines=lines, today="2027-01-20")[-1]
    assert (
        "decide by Friday, February 12. If the page is of use, would you have twenty minutes to talk it through before then? "
        in last
    )
    assert last.endswith("Tuesday would suit me.")
    assert "where things stand" not in last


@pytest.mark.parametrize(("place", "said"), [("two days at home", ", working two days at home."), ("Dock 3", ".")])
def test_a_signed_yes_says_first_when_one_starts_and_for_what(place: str, said: str) -> None:
    """The day, the pay and how one works are one sentence, as a person would say it; the rest of the terms is the next (F2.18)."""
    offer = {
        **OFFER,
        "place": place,
        "hours_a_week": 37,
        "package": [{"what": "the course, which you pay for"}, {"what": "a van"}],
    }
    letter = " ".join(
        _parts("offer/accept", offer=offer, lines=_lines("offer/accept", "The signed contract is attached."))
    )
    assert (
        f"on a salary of $90,000 a year for 37 hours a week{said} The other terms are the course, which you pay for; and a van."
        in letter
    )
    assert ("start at Dock 3 on Monday" in letter) == (place == "Dock 3")


def test_a_goodbye_of_who_stays_wishes_well_and_wants_no_job() -> None:
    """Whoever says that they stay where they are does not love to take it on; one memory is enough, and a last wish is no paragraph by itself (S35)."""
    says = ["What has stuck with me is the oven.", "I have since taken on the training, so I'm staying for now."]
    lines = [
        *_lines("follow-up/week-7", *says),
        *_lines("follow-up/week-7", "I wish you well for the season.", where="at the end"),
    ]
    letter = _parts("follow-up/week-7", log=SENT, topics=["the late loads"], lines=lines)
    assert "one last time about the HR Business Partner role, which I still think is a very good one." in letter[0]
    assert "late loads" not in " ".join(letter)
    assert letter[-1].endswith("I would love to hear from you. I wish you well for the season.")


def test_an_ask_for_more_does_not_quote_what_they_need() -> None:
    """Where their need fits no sentence, what was done speaks for itself: nobody argues with words between quotes (E50)."""
    link = {
        "they_want": "fix handover without a memo war",
        "i_bring": "moved handover to the bedside",
        "proof": "It took 14 minutes.",
    }
    worth = _parts("offer/counter", offer=OFFER, connection=link)[1]
    assert worth.startswith("I moved handover to the bedside")
    assert '"' not in worth


# Weekly letters


WEEK = "follow-up/week-1"
PLANNED: Yaml = {"i_bring": "planned an order for 900 bikes", "proof": "We delivered 880 on time.", "week": 1}


def _weekly(**changes: object) -> list[str]:
    return _parts(WEEK, "2027-01-19", **{"log": SENT, "connection": None, **changes})


def test_news_of_theirs_and_what_it_makes_one_think_of_are_two_thoughts_and_one_close() -> None:
    """Congratulations and interest are one breath, one's own work with the question it leads to the next; that there is no hurry goes with the close (S29, S35)."""
    news: Yaml = {"week": 1, "source": "the Echo", "says": "You won an order.", "comment": "Congratulations on that."}
    said = _lines(WEEK, "Do they all have one colour?")
    hurry = _lines(
        WEEK, "I know that you decide on the 30th, so I am not asking for an answer now.", where="on its own"
    )
    begun, work, close = _weekly(news=[news], evidence=[PLANNED], lines=[*said, *hurry])
    assert begun.endswith("News like this makes me all the keener on the HR Business Partner role.")
    assert work == (
        "It also took me back to my own work, where I planned an order for 900 bikes, and we delivered 880 on time. "
        "Do they all have one colour?"
    )
    assert close.startswith("I know that you decide on the 30th")
    assert close.count(".") == 2


def test_their_day_is_named_once() -> None:
    """Who says when they decide is not made to say it again in our words (S26)."""
    own = _lines(WEEK, "I know that you decide on the 12th.")
    said: Yaml = {"employer_said": {"decide_by": "2027-02-12"}, "follow_ups": {"before_they_decide": [1]}}
    assert "February 12" in " ".join(_weekly(**said))
    letter = " ".join(_weekly(**said, lines=own))
    assert own[0]["say"] in letter
    assert "February 12" not in letter


def test_what_comes_before_a_second_piece_of_news_is_not_called_forth_by_it() -> None:
    """`It also took me back` needs what it goes back from: before other news a deed is told as it always is (E56)."""
    news = [{"week": week, "source": "the Echo", "says": "You won.", "comment": "Well done."} for week in (1, 2)]
    log = [*SENT, {"on": "2027-01-20", "did": WEEK}]
    value = interview(people=[JONES], news=news, evidence=[{**PLANNED, "week": 2}], log=log, connection=None)
    letter = drafts(value, "2027-01-26")["follow-up/week-2"].body
    assert "took me back" not in letter
    assert "I may not have mentioned that I planned an order" in letter


def test_what_one_thinks_of_an_article_and_the_offer_to_send_it_stand_with_it() -> None:
    """The offer comes before what the article reminds one of, and not at the end of the letter (S28)."""
    article: Yaml = {
        "week": 1,
        "title": "Bins",
        "source": "the Baker",
        "topic": "the bins",
        "says": "Two shops weigh them.",
    }
    add = {"add": [{"week": 1, "say": "For your volume one scan is enough."}]}
    _, told, thought, work, close = _weekly(articles=[article], follow_ups=add, evidence=[PLANNED])
    assert told.endswith("Two shops weigh them.")
    assert thought == "For your volume one scan is enough. I can send you the article if you would like to read it."
    assert work.startswith("It also took me back to my own work, where I planned")
    assert "article" not in close


def test_the_referee_they_asked_for_comes_first() -> None:
    """Name, number and what they can tell open the letter, with what the candidate says of them; the need that it goes with comes after (E56)."""
    ada = candidate(
        referees=[
            {
                "id": "ada-fisk",
                "name": "Ada Fisk",
                "relation": "former boss",
                "years": "2016 to 2022",
                "said_yes": "yes",
                "phone": "614-555-0117",
            }
        ]
    )
    value = interview(
        people=[JONES],
        log=SENT,
        connection=None,
        references=[{"who": "ada-fisk", "points": ["the nights"], "week": 1}],
        evidence=[{**PLANNED, "they_want": "plan big orders"}],
        lines=_lines(WEEK, "That is what you asked me most about.", "I could start in March."),
    )
    named, block, need, *close = drafts(value, "2027-01-19", me=ada)[WEEK].body.split("\n\n")[1:-1]
    wish = "I hope your week is going well. Thank you again for our conversation."
    tells = "Ada Fisk has agreed to be my reference and can tell you about the nights."
    assert named == f"{wish} {tells} That is what you asked me most about. Here are the details:"
    assert block.endswith("Phone: 614-555-0117")
    assert "told me about planning big orders" in need
    assert "I could start in March." in " ".join(close)


def test_a_consultant_reads_what_there_is_and_then_what_is_asked() -> None:
    """What can be passed on comes first, all questions stand together, and there is one close (E48)."""
    people = [{**JONES, "email": None}, {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}]
    lines = _lines(WEEK, "Was there anything they were unsure of?", "My notice is two months.")
    begun, asked = _weekly(people=people, lines=lines)
    assert begun.endswith(
        " keen on the HR Business Partner role at Larkfield Foods after talking with Ms. Jones on Wednesday, January 13. My notice is two months."
    )
    ours = "Have you had any feedback yet?"
    assert asked == f"{ours} {lines[0]['say']} Many thanks for your help, and I look forward to your news."


def test_what_is_mentioned_once_more_says_where_it_was() -> None:
    """`That was at Harrow` is passed on with all that follows it, and no figure of it is lost (E48, E56)."""
    people = [{**JONES, "email": None}, {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}]
    deed = (
        "brought waste from 14 percent to 5 percent in eighteen months by weighing the bins each shift "
        "and by having two bakers use the same flour"
    )
    proof = "That was at Harrow Bakery in Leeds, where I ran the night shift for seven years, with 18 ovens in use."
    link = {"they_want": "bring waste down", "i_bring": deed, "proof": proof}
    letter = " ".join(_weekly(people=people, connection=link))
    assert f"bring waste down. I {deed}" in letter
    assert "for seven years, with 18 ovens in use." in letter


def test_a_short_proof_of_ones_own_goes_on_in_one_sentence() -> None:
    """`I hold the certificate. I put four through it.` is said in one breath (E34, E56)."""
    held = {"i_bring": "passed the high-voltage exam", "proof": "I put four colleagues through it.", "week": 1}
    assert "passed the high-voltage exam, and I put four colleagues through it." in " ".join(_weekly(evidence=[held]))
    long = {**held, "proof": "I put four colleagues through it in the winter of a move to a new yard."}
    assert "exam. I put four" in " ".join(_weekly(evidence=[long]))


# Thanks


THANKS = "thank-you/angela-jones"
BREAD: Yaml = {
    "they_want": "bring waste down",
    "i_bring": "weighed the bins after each shift",
    "proof": "Waste went from 9 to 4 percent.",
}


def test_a_wish_comes_after_all_that_one_has_shown() -> None:
    """What the candidate adds to the proof stands with it, and the wish to do it for them ends the paragraph (S15, S19)."""
    aim = {"role_aim": "keep customers"}
    more = _lines(THANKS, "I trained four bakers there.", where="after the proof")
    proof = _parts(THANKS, "2027-01-13", connection=BREAD, lines=more, **aim)[1]
    assert proof.endswith(
        "9 to 4 percent. I trained four bakers there. I would love to put all of that to work for you."
    )
    assert _parts(THANKS, "2027-01-13", connection=BREAD, **aim)[1].endswith("I would love to do the same for you.")
    answer = _lines(THANKS, "You asked what it cost. It was 19 and not 18 last year.", where="after the proof")
    corrected = _parts(THANKS, "2027-01-13", connection=BREAD, lines=answer, **aim)[1]
    assert "I would love to do the same for you. You asked what it cost." in corrected


def test_thanks_begin_with_what_the_reader_did() -> None:
    """The walk through the floor is in the first sentence, once: neither a topic nor a line says it again (S19)."""
    people = [{**JONES, "thank_for": "walking me through the cold dock"}]
    opening = _parts(THANKS, "2027-01-13", people=people, topics=["the cold dock", "the new rota"])[0]
    assert "about the HR Business Partner role, and for walking me through the cold dock. I" in opening
    assert "talking about the new rota." in opening
    assert opening.count("cold dock") == 1
    told = _lines(THANKS, "Thank you for walking me through the cold dock.")
    assert " ".join(_parts(THANKS, "2027-01-13", people=people, lines=told)).count("cold dock") == 1


@pytest.mark.parametrize(
    "typed",
    [
        "letting me meet your controller, Mr Rahmat Yusof",
        "showing me the yard and introducing me to your head of stores, Anna Berg",
    ],
)
def test_whoever_was_met_is_named_with_what_they_are(typed: str) -> None:
    """The reader is thanked for letting somebody meet the controller, by post and name (E34)."""
    letter = drafts(interview(people=[{**JONES, "thank_for": typed}]))[THANKS]
    assert letter.complete
    assert f", and for {typed}. I" in body(letter)


def test_a_thank_you_that_cannot_say_what_for_is_not_ready() -> None:
    """What was typed to thank for does not go missing: the letter says that it lacks it (E20, E34)."""
    letter = drafts(interview(people=[{**JONES, "thank_for": "why would they wait?"}]))[THANKS]
    assert letter.gaps == (
        "what you thank them for, in words that fit the sentence: why would they wait? could be written to follow 'Thank you for'",
    )


def test_their_day_is_waited_for_whoever_is_asked() -> None:
    """The one who decides looks for news by the day they named; the recruiter hears from the candidate only after that (S22)."""
    people = [{**JONES, "email": None}, {"name": "Tom Reyes", "is": "recruiter", "email": "t@l.example"}]
    letter = " ".join(
        _parts("pass-on/angela-jones", "2027-01-13", people=people, employer_said={"decide_by": "2027-01-22"})
    )
    wait = "before Friday, January 22, please just ask. If it takes longer, I will be in touch with Tom Reyes the week after"
    assert wait in letter
    people = [{**JONES, "email": None, "salutation": "Dear Angela"}, {**people[1], "salutation": "Dear Tom"}]
    letter = " ".join(_parts("pass-on/angela-jones", "2027-01-13", people=people))
    assert "I'll write to Tom next week about the next steps" in letter


def test_thanks_in_a_yes_are_one_list() -> None:
    """Who says yes and thanks for the walk as well has one `and` before it (E22)."""
    offer = {"received": "2027-01-22", "base": 92_000, "currency": "USD", "start": "2027-03-01", "in_writing": "yes"}
    people = [{**JONES, "thank_for": "showing me round the ward"}]
    first = _parts("offer/accept", "2027-01-22", people=people, offer=offer)[0]
    thanks = "Thank you for choosing me, for all your time, and especially for showing me round the ward."
    assert first.endswith(thanks)


@pytest.mark.parametrize("where", [None, "on its own"])
def test_what_is_said_on_the_point_of_one_of_them_stands_with_it(where: str | None) -> None:
    """In one note to several a sentence on older colleagues goes on with the thanks to whoever spoke of them (E10)."""
    people = [
        {"name": "Holly Brandt", "salutation": "Dear Holly", "is": "hiring manager", "email": "h@b.example"},
        {"name": "Samir Haddad", "salutation": "Dear Samir", "is": "interviewer", "point": "leading older teachers"},
    ]
    say = "I would visit the rooms of older teachers only when asked."
    lines = _lines("thank-you/panel", say, where=where)
    note = _parts("thank-you/panel", "2027-01-13", people=people, panel_note="one", connection=BREAD, lines=lines)
    assert note[2] == f"Samir, what you told me about leading older teachers has stayed with me. {say}"
    assert note[3].endswith(
        "It would be a pleasure to work with you both. As I do not have an address for Samir, could you please pass this on, Holly?"
    )


def test_the_link_answers_whoever_said_it() -> None:
    """The wish stands under Aisling Burke alone: no letter tells Ms. Jones that it is hers, and her own point stays (S15, E10)."""
    jones = {**JONES, "point": "the new ward"}
    burke = {
        "name": "Aisling Burke",
        "salutation": "Dear Dr Burke",
        "is": "interviewer",
        "looking_for": ["Plan rosters early."],
    }
    link = {"they_want": "plan rosters early", "i_bring": "eight years of planning"}
    people = [jones, burke]
    lead, other = _parts("thank-you/panel", "2027-01-13", people=people, panel_note="one", connection=link)[1:3]
    assert lead == "Ms. Jones, what you told me about the new ward has stayed with me."
    assert other.startswith("Aisling Burke, ")
    assert "eight years of planning" in other
    alone = " ".join(_parts("thank-you/angela-jones", "2027-01-13", people=people, connection=link))
    assert "eight years of planning" not in alone


def test_in_a_note_to_several_each_is_told_what_has_stayed() -> None:
    """What the lead told of and what the next one did is remembered to each of them, and not of one to the other (E10)."""
    orla = {
        "name": "Orla Keane",
        "salutation": "Dear Orla",
        "is": "hiring manager",
        "point": "the new ward",
        "email": "o@b.example",
    }
    samir = {"name": "Samir Haddad", "salutation": "Dear Samir", "is": "interviewer", "point": "rosters made early"}
    note = " ".join(_parts("thank-you/panel", "2027-01-13", people=[orla, samir], panel_note="one", connection=None))
    assert "Orla, what you told me about the new ward has stayed with me. Samir, I have also come back to what" in note


def test_after_a_first_call_one_looks_forward_to_the_day_that_was_named() -> None:
    """Sophie said that she would ring by Friday: the thank-you knows it; without a day it names none (S33)."""
    thanks = "thank-you/angela-jones"
    named = _parts(thanks, "2027-01-13", stage="phone-screen", employer_said={"decide_by": "2027-01-22"})[-1]
    assert "I look forward to your news by Friday, January 22. If you need anything else" in named
    assert "look forward" not in _parts(thanks, "2027-01-13", stage="phone-screen")[-1]


def test_what_is_for_a_week_without_a_letter_goes_with_the_next() -> None:
    """They decide on the 1st, so no letter goes in week 1: what was typed for it is in the first that does (E5, E56)."""
    value = interview(
        people=[JONES], evidence=[PLANNED], employer_said={"decide_by": "2027-01-27"}, log=SENT, connection=None
    )
    letters = {name: draft.body for name, draft in drafts(value, "2027-01-29").items() if "follow-up/" in name}
    assert [name for name, text in letters.items() if "900 bikes" in text] == [next(iter(letters))]
    assert "follow-up/week-1" not in letters


def test_a_consultant_is_asked_for_news_in_a_mail_that_says_so() -> None:
    """A question about feedback is no answer to `a note to pass on` (E48)."""
    people = [{**JONES, "email": None}, {"name": "Sanne Vos", "is": "agency consultant", "email": "s@v.example"}]
    sent = [{"on": "2027-01-13", "did": "pass-on/angela-jones"}]
    assert (
        drafts(interview(people=people, log=sent), "2027-01-19")[WEEK].subject
        == "HR Business Partner, Larkfield Foods: following up"
    )


ASKED = "how I would lead older teachers"


def test_a_question_of_theirs_is_no_telling() -> None:
    """She asked, and told nothing: the note to all, a note to one and a weekly letter say so (E10, E56)."""
    holly = {"name": "Holly Brandt", "salutation": "Dear Holly", "is": "hiring manager", "email": "h@b.example"}
    samir = {"name": "Samir Haddad", "salutation": "Dear Samir", "is": "interviewer", "point": ASKED}
    people = [holly, samir]
    note = _parts("thank-you/panel", "2027-01-13", people=people, panel_note="one", connection=BREAD)
    assert f"Samir, your question of {ASKED} has stayed with me." in note
    alone = _parts("thank-you/samir-haddad", "2027-01-13", people=people, connection=BREAD)
    assert f"your question of {ASKED}" in " ".join(alone)
    thought = {"about": ASKED, "say": "I would sit in on their rooms only when asked.", "week": 1}
    assert f"I keep coming back to the question of {ASKED}. I would sit in" in " ".join(_weekly(thoughts=[thought]))
    everything = [draft.body for draft in drafts(interview(people=[{**JONES, "point": ASKED}], log=SENT)).values()]
    assert not [text for text in everything if f"about {ASKED}" in text]


# By hand, to a referee, after a no


def test_a_card_names_the_post_without_its_bracket_and_wishes_last() -> None:
    """Nobody writes `(branch)` with a pen; what else was good stands before the pleasure that it would be (S5)."""
    said = _lines("card/angela-jones", "The ledger with each name was moving.")
    thanks, own, pleasure = _parts(
        "card/angela-jones", "2027-01-14", role="Funeral Director (branch)", lines=said, log=SENT
    )
    assert thanks.startswith("Thank you again for talking with me about the Funeral Director role.")
    assert own == said[0]["say"]
    assert pleasure == "It would be a real pleasure to work with you."


@pytest.mark.parametrize(("asked", "times"), [("how I would lead 22 people at two sites", 1), ("my spelling", 1)])
def test_a_referee_reads_of_the_work_once(asked: str, times: int) -> None:
    """What the work is stands in the first lines, or in the question that asks about it (S57)."""
    dana = candidate(referees=[{"id": "dana-wu", "name": "Dana Wu", "email": "d@w.example"}])
    value = interview(references=[{"who": "dana-wu", "may_ask": [asked]}], would_do="lead 22 people at two sites")
    letter = drafts(value, "2027-01-14", me=dana)["references/ask-dana-wu"].body
    assert letter.count("lead 22 people at two sites") == times
    assert asked in letter


def test_thanks_for_a_no_are_no_list() -> None:
    """What they did and their kind words are thanked for in one breath (S13)."""
    people = [{**JONES, "thank_for": "telling me the real reason"}]
    ended = {"result": "rejected", "on": "2027-01-20", "they_praised": "my volunteer work"}
    thanks = _parts("rejection/reply", "2027-01-21", people=people, outcome=ended)[0]
    assert (
        "role, for telling me the real reason, and for your kind words about my volunteer work. Of course I had hoped"
        in thanks
    )


def test_a_letter_that_asks_at_once_keeps_its_lines_behind_it() -> None:
    """Where the first paragraph asks already, what the candidate adds stands after it (E48, E49)."""
    line = OwnLine(of=WEEK, say="My notice is two months.")
    text = "I now have another offer. Has Ms. Jones said anything?\n\nThank you."
    assert asked_through(text, [line]) == (text, [line])
