"""What was typed in one breath stands where each sentence belongs: with the reason, the thanks, the yes or the farewell. S12, S13, S57, E22, E56."""

import pytest

from support.making import JONES, REYES, Yaml, candidate, drafts, interview

pytestmark = pytest.mark.long

OFFER: Yaml = {
    "received": "2027-01-20",
    "answer_by": "2027-01-29",
    "base": 90000,
    "currency": "USD",
    "in_writing": True,
}
LEFT: Yaml = {"result": "withdrawn", "on": "2027-01-20"}


def _said(of: str, *texts: str) -> list[Yaml]:
    return [{"of": of, "say": text} for text in texts]


def _parts(name: str, **changes: object) -> list[str]:
    """The paragraphs of a letter between greeting and sign-off."""
    value = interview(**{"people": [JONES], **changes})
    return drafts(value, "2027-01-21")[name].body.split("\n\n")[1:-1]


def test_a_no_tells_each_thing_in_its_place() -> None:
    """What stays goes with the thanks, what came instead with the reason, and where one meets again closes the letter (S12, S13)."""
    say = "The offer was a good one. I have accepted a post with the county. What stays with me is the walk through the plant. I will be at the fair in Dayton in April."
    lines = _said("offer/decline", say)
    thanks, reason, close = _parts(
        "offer/decline", interested="no", offer=OFFER, lines=lines, saying_no={"because": "my family stays in Ohio"}
    )
    assert thanks.endswith("What stays with me is the walk through the plant.")
    assert reason.endswith("The offer was a good one. I have accepted a post with the county.")
    assert close == (
        "I will be at the fair in Dayton in April, and I would be happy to stay in touch. Until then, I wish you and the team every success."
    )


@pytest.mark.parametrize(
    "say",
    [
        "I'd be glad to see you at the fair in April.",
        "I will be at the fair in April.",
        "I hope to meet you at the fair in April.",
        "I would be delighted to see you again at the fair.",
        "Perhaps we will meet at the fair.",
    ],
)
def test_a_withdrawal_ends_with_where_the_two_may_meet(say: str) -> None:
    """Nobody hopes that paths cross beside the day on which they will (S13)."""
    close = _parts("close/withdraw", outcome=LEFT, lines=_said("close/withdraw", say))[-1]
    assert close == f"{say} Until then, I wish you and the team all the best."


def test_a_withdrawal_says_at_once_why_it_comes_today() -> None:
    """Why the reader hears it now, and could not before, stands with the news itself (E22)."""
    say = "I write today because the samples are ordered tomorrow. I had not told you before since it was not settled. What I liked best is your test kitchen."
    first, thanks, close = _parts("close/withdraw", outcome=LEFT, lines=_said("close/withdraw", say))
    assert "I had not told you before since it was not settled. I wanted you to" in first
    assert first.endswith("I write today because the samples are ordered tomorrow.")
    assert thanks.endswith("What I liked best is your test kitchen.")
    assert close.startswith("It would be good to meet again one day")


def test_a_sentence_that_goes_back_stays_behind_its_own() -> None:
    """`It was …` means what stood before it, wherever that goes (E34)."""
    say = "What stays with me is the walk. It was a generous hour. I have accepted a post nearby."
    thanks, reason, _ = _parts("offer/decline", interested="no", offer=OFFER, lines=_said("offer/decline", say))
    assert thanks.endswith("What stays with me is the walk. It was a generous hour.")
    assert reason.endswith("I have accepted a post nearby.")


def test_what_is_typed_to_a_place_stays_whole() -> None:
    """Whoever says where their sentences stand finds them there, all of them (E34)."""
    say = "I have accepted a post. What stays with me is the walk."
    lines = [{"of": "offer/decline", "say": say, "where": "on its own"}]
    assert say in _parts("offer/decline", interested="no", offer=OFFER, lines=lines)


def test_staying_in_touch_is_said_once() -> None:
    """Who says that they would like to stay in touch has it in no words of ours as well (E56)."""
    letter = " ".join(
        _parts(
            "offer/decline",
            interested="no",
            offer=OFFER,
            lines=_said("offer/decline", "I would love to stay in touch."),
        )
    )
    assert letter.count("in touch") == 1


def test_what_somebody_else_showed_is_not_put_into_the_mouth_of_the_reader() -> None:
    """The tour that one person is thanked for is nothing that the reader told of (S17)."""
    tom = {**REYES, "is": "interviewer", "thank_for": "walking me over the Elbow River deck"}
    letter = " ".join(
        _parts("offer/decline", interested="no", offer=OFFER, people=[JONES, tom], topics=["the Elbow River deck"])
    )
    assert letter.count("the Elbow River deck") == 1


REFEREE: Yaml = {"id": "dana-wu", "name": "Dana Wu", "salutation": "Dear Dana", "email": "d@w.example"}


def _asked(*texts: str) -> list[str]:
    mark = {"who": "dana-wu", "points": ["the night shift"], "caller": "Angela Jones", "calls_on": "2027-01-25"}
    value = interview(
        people=[JONES],
        references=[mark],
        next_step={"references_asked": "2027-01-20"},
        lines=_said("references/ask-dana-wu", *texts),
    )
    me = candidate(referees=[REFEREE])
    return drafts(value, "2027-01-21", me=me)["references/ask-dana-wu"].body.split("\n\n")[1:-1]


def test_a_referee_reads_first_what_one_learnt_from_them() -> None:
    """What the two have in common opens the letter, and what the caller knows already stands with the call (S57)."""
    parts = _asked("I told Ms. Jones about those nine weeks. I learned from you to write it on the board.")
    assert parts[0].endswith("I learned from you to write it on the board.")
    call = next(part for part in parts if "I told Ms. Jones" in part)
    assert "January 25. I told Ms. Jones about those nine weeks." in call


@pytest.mark.parametrize(
    "question",
    ["Which phone number may I pass on?", "When is a good time to call you?", "What address may I give them?"],
)
def test_how_to_reach_a_referee_is_asked_once_there_is_a_yes(question: str) -> None:
    """The number goes with the yes that it needs (S57)."""
    parts = _asked(question)
    assert f"? If so, {question[0].lower()}{question[1:]} If you would rather not" in parts[-1]


@pytest.mark.parametrize(
    "say",
    [
        "I am not asking for more money, and do not want to press you.",
        "If you cannot decide by then, it would help to know whether I have a real chance.",
        "If Tuesday is too soon, could you at least say whether I have a real chance?",
    ],
)
def test_no_hurry_stands_behind_their_own_date(say: str) -> None:
    """That nobody is pressed, or what would do as well, excuses the wait, and does not follow the first choice (E22)."""
    me = candidate(
        other_offers=[
            {"employer": "a retailer", "role": "HR lead", "received": "2027-01-20", "answer_by": "2027-01-27"}
        ]
    )
    value = interview(
        people=[JONES],
        employer_said={"decide_by": "2027-02-02"},
        first_choice="yes",
        lines=_said("other-offer/tell", say),
    )
    _, asked = drafts(value, "2027-01-21", me=me)["other-offer/tell"].body.split("\n\n")[1:-1]
    assert f"if it's too soon to say. {say}" in asked.replace("it is", "it's")


@pytest.mark.parametrize(
    "say",
    [
        "If base pay is fixed, a sign-on bonus of $5,000 would work for me too.",
        "If that is too much, a day at home would do.",
        "If the pay has to stay where it is, a fifth week of leave would help.",
    ],
)
def test_what_else_would_do_closes_an_ask_for_pay(say: str) -> None:
    """A bonus instead stands with the offer to talk, and no second `If` begins behind it (E50)."""
    letter = _parts(
        "offer/counter", offer=OFFER, salary={"opening": 99000, "currency": "USD"}, lines=_said("offer/counter", say)
    )
    assert letter[-1].startswith(f"{say} I")
    assert "happy to talk it over, and ten minutes on the phone would be plenty." in letter[-1]


def test_lakh_beside_lakh() -> None:
    """Who counts in lakh reads no sum of ours that has to be counted out (E50)."""
    india: Yaml = {"name": "Saffron Ledger", "country": "IN"}
    offer = {**OFFER, "base": 2800000, "currency": "INR"}
    more = {"opening": 3200000, "currency": "INR"}
    say = "If the fixed pay cannot move, a joining bonus of Rs 3 lakh would help too."
    told = {"employer": india, "offer": offer, "salary": more}
    letter = " ".join(_parts("offer/counter", **told, lines=_said("offer/counter", say)))
    assert "Rs 28 lakh" in letter
    assert "Rs 32 lakh" in letter
    assert "₹28,00,000" in " ".join(_parts("offer/counter", **told))


def test_a_van_has_its_article() -> None:
    """One thing that comes with the pay is `a company van`, and leave is none (E34)."""
    package = [{"what": "company van"}, {"what": "leave", "note": "25 days"}]
    letter = " ".join(_parts("offer/accept", offer={**OFFER, "start": "2027-02-15", "package": package}))
    assert "with a company van and 25 days of leave" in letter


AGENT: Yaml = {"name": "Josie Blunt", "is": "agency consultant", "salutation": "Dear Josie", "email": "j@forge.example"}
KARIM: Yaml = {"name": "Karim Aziz", "is": "hiring manager", "salutation": "Dear Karim"}


def _report(**changes: object) -> str:
    value = interview(people=[AGENT, KARIM], **changes)
    return drafts(value, "2027-01-14")["pass-on/karim-aziz"].body


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "pay 640 people, most of them weekly and on shifts",
            "Karim spoke about paying 640 people, most of them weekly and on shifts",
        ),
        (
            "plan the shifts, train the new ones and answer the phone",
            "said that the job is to plan the shifts, train the new ones",
        ),
        ("somebody who stays calm in a rush", "said that they are looking for somebody who stays calm in a rush"),
    ],
)
def test_a_consultant_is_told_what_was_said_and_no_advertisement(typed: str, told: str) -> None:
    """What needs doing was spoken about; whom they look for is told where it was typed so (S17)."""
    assert told in _report(connection={"they_want": typed, "i_bring": "ran a night shift at Irwell"})


@pytest.mark.parametrize(
    "say",
    [
        "I have no other interview at present.",
        "I wonder about the late evenings.",
        "He did not say whether nights are paid extra.",
    ],
)
def test_what_a_consultant_needs_to_know_stands_with_the_wish(say: str) -> None:
    """Other interviews, doubts and what was left open are no part of the thanks (E11)."""
    thanks, *_ = _report(lines=_said("pass-on/karim-aziz", say)).split("\n\n")[1:]
    letter = _report(lines=_said("pass-on/karim-aziz", say))
    assert say not in thanks
    assert (
        f"Please feel free to pass any of this on, together with my thanks to Karim, and to say how keen I am. {say}"
        in letter
    )


@pytest.mark.parametrize(
    "say",
    [
        "The other site wants to hear by 17 September. Karim need not know of it.",
        "Between us, my notice is shorter than I told them.",
        "Please don't tell the client, but I was ill that week.",
    ],
)
def test_what_a_consultant_alone_is_told_stands_behind_what_they_may_pass_on(say: str) -> None:
    """`Please feel free to pass any of this on` is not read after what is for nobody else (E11)."""
    passed_on = "Please feel free to pass any of this on"
    apart = {"where": "on its own"}
    for line in _said("pass-on/karim-aziz", say):
        for changes in ({}, apart):
            letter = _report(lines=[{**line, **changes}])
            assert letter.index(say) > letter.index(passed_on)
    for line in _said("pass-on/karim-aziz", "They asked about languages. I have Dutch and Polish."):
        letter = _report(lines=[{**line, **apart}])
        assert letter.index("They asked about languages.") < letter.index(passed_on)
    for line in _said("pass-on/karim-aziz", "You told me to speak slower, and you were right."):
        letter = _report(lines=[{**line, "where": "after the thanks"}])
        assert "and you were right. I really enjoyed talking with Karim" in " ".join(letter.split())


def test_a_question_is_announced_right_before_it() -> None:
    """What was typed before the question stands before the words that lead to it (S13)."""
    say = "It was a fair process. I'd be happy to share the list. What would have made me the first choice?"
    no = {"result": "rejected", "on": "2027-01-20"}
    told, asked = _parts("rejection/reply", outcome=no, lines=_said("rejection/reply", say))[1:3]
    assert told == "It was a fair process. I'd be happy to share the list."
    assert asked == "May I ask one thing? What would have made me the first choice?"
    back = "I tried the list. How did you come to it?"
    assert back in " ".join(_parts("rejection/reply", outcome=no, lines=_said("rejection/reply", back)))


def test_what_one_does_if_there_is_no_more_time_stands_with_the_ask() -> None:
    """Behind a list of questions nobody reads `If that is not possible` as one of the time (E22)."""
    questions = _said("offer/acknowledge", "Is there a pension?", "Would I work every second Saturday?")
    offer = {**OFFER, "ask_until": "2027-02-03", "time_for": "talk it over with my wife"}
    parts = _parts("offer/acknowledge", offer=offer, lines=questions)
    assert "If February 3 is too late for you, I understand" in parts[1]
    say = "If you must know by Friday, please tell me, and I will ring you on Thursday."
    own = _parts("offer/acknowledge", offer=offer, lines=_said("offer/acknowledge", say))
    assert say in own[1]
    assert "I understand" not in own[1]
    assert parts[-1] == "I appreciate your patience."


def test_what_was_liked_goes_with_the_thanks_for_an_offer() -> None:
    """`I liked how you feed the staff` is no reason for more time (E22)."""
    say = "I liked how you feed the whole staff at four."
    assert _parts("offer/acknowledge", offer=OFFER, lines=_said("offer/acknowledge", say))[0].endswith(say)


def test_a_yes_looks_forward_to_what_one_said_one_would_do() -> None:
    """The promise of the talk closes the yes, and is in no answer where own sentences tell it (E56)."""
    link = {"they_want": "shorter snag lists", "i_bring": "would walk each house a fortnight before with the trades"}
    close = _parts("offer/accept", offer={**OFFER, "start": "2027-02-15"}, connection=link)[-1]
    assert close.endswith("joining the team, and to walking each house a fortnight before with the trades.")
    lines = _said("offer/accept", "As I said, I would walk each house a fortnight before with the trades.")
    assert "walking" not in " ".join(
        _parts("offer/accept", offer={**OFFER, "start": "2027-02-15"}, connection=link, lines=lines)
    )


def test_a_yes_without_a_first_day_names_the_salary() -> None:
    """Nobody works on a salary: it is what was offered (E34)."""
    assert "offer, the salary is $90,000 a year. When would you like me to start?" in " ".join(
        _parts("offer/accept", offer=OFFER)
    )


def test_an_ask_for_more_names_the_day_of_the_answer() -> None:
    """They have an answer by their day, whatever they say (E50)."""
    letter = _parts("offer/counter", offer=OFFER, salary={"opening": 99000, "currency": "USD"})
    assert letter[-1].endswith("Either way, you will have my answer by Friday, January 29.")


def test_a_long_word_on_a_paper_has_two_paragraphs() -> None:
    """What it is stands before what to look at in it, and what it is to show closes that (E34)."""
    asker = {**JONES, "asked_for": "a sample of a manual that I wrote"}
    what = "It is the chapter on seals, twelve pages long, with the names of the customer and the numbers of all drawings taken out by me."
    look = "Page 3 is the one to look at, where each step has one picture and one figure. Calls about seals fell from 22 a month to 8."
    lines = _said("send-paper/angela-jones", f"{what} {look} You can reach me any afternoon.")
    first, second, close = _parts("send-paper/angela-jones", people=[asker], lines=lines)
    assert first.endswith(what)
    assert second == f"{look} I think this shows how I could help you build relationships across plants."
    assert close == "You can reach me any afternoon. If you need anything else, just let me know."
    card = {**JONES, "asked_for": "food handler's card"}
    assert "I think this shows" not in " ".join(_parts("send-paper/angela-jones", people=[card]))


def test_steps_with_commas_of_their_own_are_told_in_two_sentences() -> None:
    """Where the next step begins is heard, and what is open is asked beside what is assumed (E38)."""
    steps = [
        "set up a table at noon, run by volunteers",
        "tell each family when the looms run",
        "try it on four Saturdays",
    ]
    idea = {"kind": "tackle the problem", "need": "families miss the looms", "need_is": "stated", "approach": steps}
    more = {"assumptions": ["two looms"], "questions": ["Who is there on weekdays?"], "talk_takes": "fifteen minutes"}
    letter = " ".join(_parts("offer/proposal", proposal={**idea, **more, "results": ["fewer complaints"]}))
    assert "set up a table at noon, run by volunteers. I would also tell each family" in letter
    assert "One thing I do not know yet: who is there on weekdays?" in letter
    assert letter.count("?") == 2
    several = {**more, "questions": ["Who is there on weekdays, and how many looms run?"]}
    letter_of_several = " ".join(
        _parts("offer/proposal", proposal={**idea, **several, "results": ["fewer complaints"]})
    )
    assert "What I do not know yet: who is there on weekdays, and how many looms run?" in letter_of_several
    assert "talk the page through and to tell me where things stand?" in letter


def test_a_question_that_asks_leave_itself_needs_no_other() -> None:
    """Nobody asks whether they may ask before `May I see …?` (E34)."""
    for name, more in (
        ("offer/acknowledge", {"offer": OFFER}),
        ("rejection/reply", {"outcome": {"result": "rejected", "on": "2027-01-20"}}),
    ):
        letter = " ".join(_parts(name, **more, lines=_said(name, "May I see the kitchen?")))
        assert letter.count("May I") == 1


@pytest.mark.parametrize(
    "say", ["Ms. Jones told me that you spoke about the flood.", "They said that your words decided it."]
)
def test_what_the_caller_said_goes_with_the_thanks(say: str) -> None:
    """A referee reads it beside the thanks for the call, and no fact is left over at the end (S57)."""
    mark = {"who": "dana-wu", "called": "2027-01-18", "caller": "Angela Jones"}
    no = {"result": "rejected", "on": "2027-01-20"}
    value = interview(people=[JONES], references=[mark], outcome=no, lines=_said("references/thank-dana-wu", say))
    me = candidate(referees=[{**REFEREE, "said_yes": "yes"}])
    letter = drafts(value, "2027-01-21", me=me)["references/thank-dana-wu"].body
    assert f"the call from Angela Jones. {say}" in letter or f"the call from Ms. Jones. {say}" in letter
    asked = interview(
        people=[JONES], references=[{"who": "dana-wu"}], outcome=no, lines=_said("references/thank-dana-wu", say)
    )
    assert say in drafts(asked, "2027-01-21", me=me)["references/thank-dana-wu"].body


def test_what_one_tells_oneself_is_not_said_to_have_been_enjoyed() -> None:
    """A topic that own sentences take up stands there alone (E56)."""
    no = {"result": "rejected", "on": "2027-01-20"}
    lines = _said("rejection/reply", "Since we talked I have tried maths in mixed-age groups.")
    letter = " ".join(_parts("rejection/reply", outcome=no, topics=["maths in mixed-age groups"], lines=lines))
    assert letter.count("mixed-age groups") == 1


def test_what_names_the_sentence_before_stands_behind_it() -> None:
    """`My daughter starts school there` is read beside the place that it means (E34)."""
    say = "I have accepted a post in Dayton. My daughter starts school there. What stays with me is the walk."
    thanks, reason, _ = _parts("offer/decline", interested="no", offer=OFFER, lines=_said("offer/decline", say))
    assert reason.endswith("I have accepted a post in Dayton. My daughter starts school there.")
    assert thanks.endswith("What stays with me is the walk.")


def test_a_consultant_on_first_names_hears_of_the_others_by_theirs() -> None:
    """`Karim Aziz` twice in a line is nobody's voice to a friend; to Ms. Blunt he stays Karim Aziz (E31)."""
    no = {"result": "rejected", "on": "2027-01-20"}
    for greeting, name in (("Dear Josie", "Karim"), ("Dear Ms. Blunt", "Karim Aziz")):
        people = [{**AGENT, "salutation": greeting}, {**KARIM, "thank_for": "the tour"}]
        assert f"Please thank {name} for the tour." in " ".join(_parts("rejection/reply", people=people, outcome=no))
