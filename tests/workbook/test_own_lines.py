"""A line of the candidate's own in a letter that stays ours for the rest. S14, S42, E20, E56."""

from collections.abc import Callable

import pytest

from afterword.interview.model.own_drafts import OwnLine
from afterword.plan.steps import Kind
from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.advice.written_letters import WrittenLetters
from afterword.workbook.letters.own import own_questions
from afterword.workbook.letters.own.own_lines import Frame, with_lines
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, NAME, REYES, SERVICE, Yaml, body, case, cases, drafts, interview

pytestmark = pytest.mark.long

LINE = "I begin a course in March. It closes the gap."
REJECTED = {"result": "rejected", "on": "2027-01-25"}
OFFER = {"received": "2027-01-25", "base": 90000, "start": "2027-03-01"}
VIA = [
    {"name": "Angela Jones", "is": "hiring manager"},
    {"name": "Ann Lee", "is": "recruiter", "email": "a@lee.example"},
]


def line(of: str, say: str = LINE) -> dict[str, object]:
    return {"lines": [{"of": of, "say": say}]}


@pytest.mark.parametrize(
    ("of", "state"),
    [
        ("thank-you/angela-jones", {}),
        ("rejection/reply", {"outcome": REJECTED}),
        ("offer/accept", {"offer": OFFER}),
        ("offer/decline", {"offer": OFFER}),
        ("offer/settle", {"offer": OFFER}),
        ("close/withdraw", {"outcome": {**REJECTED, "result": "withdrawn"}}),
    ],
    ids=str,
)
def test_it_stands_in_its_letter_before_the_close_and_in_no_other(of: str, state: dict[str, object]) -> None:
    """The candidate says one thing more; greeting, close and signature stay where they were, and no other letter says it."""
    today = "2027-01-25" if "outcome" in state or "offer" in state else "2027-01-13"
    written = drafts(interview(**state, **line(of)), today)
    ours, theirs = drafts(interview(**state), today)[of].body.split("\n\n"), written[of].body.split("\n\n")
    assert LINE in theirs
    assert [paragraph for paragraph in theirs if paragraph != LINE][:-2] == ours[:-2]
    assert theirs.index(LINE) not in {0, 1, len(theirs) - 1}
    assert not [name for name in written if name != of and LINE in written[name].body]


def test_a_short_line_to_a_referee_is_no_paragraph_unless_it_is_to_be_one() -> None:
    """It goes on with what is told before the question whether they would, and stands on its own where that was typed."""
    ask = "references/ask-dana-wu"
    joined, apart = (
        drafts(interview(references=[{"who": "dana-wu"}], lines=[{"of": ask, "say": LINE, **where}]))[ask].body.split(
            "\n\n"
        )
        for where in ({}, {"where": "on its own"})
    )
    assert joined[-3].endswith(f"if it helps. {LINE}")
    assert apart[-3] == LINE


def test_a_line_to_a_recruiter_stands_with_the_thanks() -> None:
    """What one has to say to the go-between is said to them at once, and the note below stays as it was."""
    cover, _ = drafts(interview(people=VIA, **line("pass-on/angela-jones")), "2027-01-13")[
        "pass-on/angela-jones"
    ].body.split("----")
    _, thanks, *_ = cover.split("\n\n")
    assert thanks.startswith("Thank you for your help")
    assert thanks.endswith(LINE)


def _with(*lines: dict[str, str], of: str = "thank-you/angela-jones", **state: object) -> list[str]:
    """The paragraphs of a letter with such lines."""
    today = "2027-01-25" if "offer" in state else "2027-01-13"
    return drafts(interview(**state, lines=[{"of": of, **each} for each in lines]), today)[of].body.split("\n\n")


def test_lines_that_follow_one_another_stand_in_one_paragraph() -> None:
    """Three facts are no three paragraphs, unless the candidate wants one of them on its own."""
    says = ["I can start in May.", "Nights are fine with me.", "The log comes with this email."]
    assert " ".join(says) in _with(*({"say": say} for say in says))
    apart = _with({"say": says[0]}, {"say": says[1], "where": "on its own"}, {"say": says[2]})
    start = apart.index(says[0])
    assert apart[start : start + 2] == says[:2]
    assert apart[start + 2].startswith(f"{says[2]} I would very much like this job.")


@pytest.mark.parametrize(
    ("where", "place"), [("after the thanks", 1), ("after the proof", 2), ("before the close", 3), ("at the end", -2)]
)
def test_the_candidate_says_where_a_line_stands(where: str, place: int) -> None:
    """Behind the thanks, behind what one brings, before the letter closes or at its very end."""
    paragraphs = _with({"say": LINE, "where": where})
    assert [number for number, text in enumerate(paragraphs) if text.endswith(LINE)] == [place % len(paragraphs)]


def test_a_line_that_begins_small_goes_on_with_the_one_before() -> None:
    """Two facts become one thought where the second is typed as its rest."""
    paragraphs = _with(
        {"say": "I grew up in Coonamble."}, {"say": "so I would work out of there"}, {"say": "by choice."}
    )
    assert any(
        text.startswith("I grew up in Coonamble, so I would work out of there by choice.") for text in paragraphs
    )


def test_one_short_line_is_no_paragraph() -> None:
    """`I can start in May` stands at the head of the close, unless the candidate wants it on its own (S14)."""
    says = "I can start in May."
    assert _with({"say": says})[-2].startswith(f"{says} I would very much like this job. I will be in touch next week")
    assert _with({"say": says}, of="follow-up/week-1")[-2].startswith(f"{says} If you need anything")
    assert says in _with({"say": says, "where": "on its own"})


def test_who_says_that_they_want_the_job_is_not_made_to_say_it_again() -> None:
    """Interest is said once, in the candidate's own words where they have some (S9)."""
    link = {"they_want": "bring callbacks down", "i_bring": "cut callbacks", "proof": "It took one winter."}
    wants = {"say": "I would like this job because it is repair work."}
    assert "I would love to help with that" in " ".join(_with({"say": LINE}, connection=link))
    letter = " ".join(_with(wants, connection=link))
    assert wants["say"] in letter
    assert "love to help" not in letter
    assert "very much like" not in letter
    assert "love to work with you" not in " ".join(_with(wants))
    assert "very much like this job" not in " ".join(_with({"say": "I would very much like to work for you."}))


def test_one_thanks_more_stands_with_the_thanks() -> None:
    """`Thank you also for the tour` is no left-over at the end of the letter."""
    paragraphs = _with({"say": "Thank you also for the tour."}, {"say": LINE})
    assert paragraphs[1].endswith("Thank you also for the tour.")
    assert LINE in paragraphs[2:]


@pytest.mark.parametrize(
    "said",
    [
        "You said you would choose by the end of May, so I will not press you.",
        "Ms. Jones told me that I would hear by Friday.",
        "I remember that you named the week of 9 March.",
    ],
)
def test_what_they_said_of_their_date_stands_beside_the_question(said: str) -> None:
    """In a weekly letter nobody finds the day that was named as a sentence left over at the end."""
    paragraphs = _with({"say": said}, {"say": LINE}, of="follow-up/week-1")
    (asks,) = [paragraph for paragraph in paragraphs if "things stand" in paragraph]
    assert said.replace("Ms. Jones told", "You told") in asks
    assert any(paragraph.endswith(LINE) for paragraph in paragraphs[: paragraphs.index(asks)])


def test_who_says_that_there_is_no_hurry_is_not_made_to_ask() -> None:
    """`They decide by half term, so there is no hurry` stands beside no question about the timing (S26)."""
    said = {"say": "You decide by half term, so there is no hurry."}
    assert "Is there anything new" in _with(of="follow-up/week-3")[1]
    first = " ".join(_with(said, of="follow-up/week-3"))
    assert "Is there anything new" not in first
    assert "there is no hurry." in first
    assert "If you need anything more from me in the meantime, just let me know. I look forward to your news." in first


def test_a_wish_to_be_asked_again_is_said_once() -> None:
    """Who writes which job they would come for is not made to say in other words that they would come (E23)."""
    ours, door = (
        "please think of me if something similar comes up",
        "I would be glad to be asked when the second shop opens.",
    )
    letters = [
        body(drafts(interview(outcome=REJECTED, **line("rejection/reply", say)), "2027-01-25")["rejection/reply"])
        for say in (LINE, door)
    ]
    assert [ours in letter for letter in letters] == [True, False]


@pytest.mark.parametrize(
    ("says_so", "say"),
    [
        (own_questions.speak_of_another_time, "I was glad that the boy asked if he could keep the charcoal."),
        (own_questions.speak_of_another_time, "Your drawing of the pier stayed in mind, and the pupils call me Miss."),
        (own_questions.speak_of_another_time, "I am looking for the folder that I left with you."),
        (own_questions.press_for_nothing, "I did not expect a bath in a bucket, and there is no need for a car."),
        (own_questions.speak_of_staying, "I stay calm when the hall is full."),
        (own_questions.say_no, "I cannot come to the dinner on Friday, nor take the tram so late."),
        (own_questions.wish_well, "I wish you had seen the kiln."),
        (own_questions.wish_well, "Because of the fair all the best bakers come back."),
        (own_questions.speak_of_staying, "I stay until the last guest has gone."),
        (own_questions.speak_of_the_end, "I did not write it down, and your door is green."),
        (own_questions.say_that_they_look_forward, "Your apprentices look forward to Fridays."),
    ],
)
def test_an_innocent_sentence_says_nothing_in_place_of_ours(says_so: Callable[[list[OwnLine]], bool], say: str) -> None:
    """A refusal, a wish or a door of ours goes only where the candidate says that very thing, not where a word is alike (E34)."""
    assert not says_so([OwnLine(of="rejection/reply", say=say)])


def test_what_else_would_do_stands_behind_the_ask_for_more() -> None:
    """Grounds come before the figure that is asked for, and the way back after it, with the offer to talk."""
    asks = {"salary": {"target": 99000, "currency": "USD"}, "offer": {**OFFER, "currency": "USD"}}
    ground, back = "I hold the certificate that you would pay for.", "If that cannot be had, a review would do."
    paragraphs = _with({"say": back}, {"say": ground}, of="offer/counter", **asks)
    ask = next(number for number, text in enumerate(paragraphs) if "ould we make it" in text)
    assert (paragraphs[ask - 1].endswith(ground), paragraphs[ask + 1].startswith(back)) == (True, True)


def test_one_short_sentence_behind_a_no_is_not_left_over() -> None:
    """`The money was not the reason.` goes on with the reason; a longer thought has a paragraph of its own."""
    short, longer = "The money was not the reason.", "It was the way. It takes an hour and a half."
    for say, is_alone in ((short, False), (longer, True)):
        paragraphs = _with({"say": say}, of="offer/decline", interested="no", offer=OFFER)
        assert (say in paragraphs) == is_alone


def test_how_one_is_reached_stands_behind_the_question() -> None:
    """In the news of another offer the reasons come before what is asked, and when one can talk after it (E49)."""
    frame = Frame(Kind.TELL_OTHER_OFFER, "The Clerk role is my first choice.\n\nCould you decide by then?", "Clerk")
    lines = [
        OwnLine(of="other-offer/tell", say="I can take a call any day."),
        OwnLine(of="other-offer/tell", say="They gave me until the 17th."),
    ]
    assert with_lines(frame, lines).split("\n\n") == [
        "The Clerk role is my first choice.",
        "They gave me until the 17th.",
        "Could you decide by then? I can take a call any day.",
    ]


def test_a_short_line_at_the_end_is_no_paragraph_left_over() -> None:
    """`I wish you a good season.` closes the last paragraph; a long one, or two, have their own."""
    short = {"say": "I wish you a good season.", "where": "at the end"}
    long = {"say": " ".join(["word"] * 30) + ".", "where": "at the end"}
    alone = _with(short, of="follow-up/week-7")
    assert alone[-2].startswith("Either way, thank you")
    assert alone[-2].endswith(" I wish you a good season.")
    assert _with(long, of="follow-up/week-7")[-2] == long["say"]
    assert _with(short, {**short, "say": "Call me."}, of="follow-up/week-7")[-2] == "I wish you a good season. Call me."


def test_questions_about_a_job_that_one_takes_are_a_list() -> None:
    """Who accepts and asks two things asks each for itself; one question needs no list."""
    asked = [{"say": "Could you confirm the course?"}, {"say": "I start then."}, {"say": "May my dog come? He is old."}]
    paragraphs = _with(*asked, of="offer/accept", offer=OFFER)
    assert "I start then." in paragraphs
    assert "- Could you confirm the course?\n- May my dog come? He is old." in paragraphs
    assert asked[0]["say"] in _with(asked[0], of="offer/accept", offer=OFFER)


def test_who_asks_in_words_of_their_own_is_not_made_to_ask_again() -> None:
    """An answer to a refusal with a question of the candidate's own leaves out ours; with another line it stays, as do the good wishes."""

    def answer(say: str) -> str:
        value = interview(outcome=REJECTED, **line("rejection/reply", say))
        return body(drafts(value, "2027-01-25")["rejection/reply"])

    assert "do better in an interview" not in answer("Would one more licence have helped?")
    assert "do better in an interview" in answer("I have booked the course.")
    assert answer("I have booked the course.").endswith("I wish you and the team all the best.")


def test_a_note_that_travels_in_another_mail_has_its_line() -> None:
    """A line for a thank-you that the recruiter passes on stands in the note, and not in the mail around it."""
    mail = drafts(interview(people=VIA, **line("thank-you/angela-jones")), "2027-01-13")["pass-on/angela-jones"]
    cover, note = mail.body.split("\n\n----\n\n")
    assert LINE in note
    assert LINE not in cover


@pytest.mark.parametrize(
    ("say", "is_reason"),
    [
        (LINE, True),
        ("You will have my answer by then.", False),
        ("My uniform size is medium.", False),
        ("I left my umbrella in your hall.", False),
    ],
)
def test_what_the_time_is_for_comes_before_the_day(say: str, *, is_reason: bool) -> None:
    """A reason stands before what it is the reason of; `you will have my answer by then` follows the day, and an umbrella is no reason (E22)."""
    letter = drafts(interview(offer=OFFER, **line("offer/acknowledge", say)), "2027-01-25")["offer/acknowledge"]
    *_, question, close, _ = letter.body.split("\n\n")
    asked = "Could you let me know by when you would like my answer?"
    assert question.startswith(
        f"{say} {asked}" if is_reason else f"I would like to think it over properly before I decide. {asked}"
    )
    assert say in question
    assert close == "I appreciate your patience."


def test_a_card_of_one_paragraph_has_it_before_the_wish() -> None:
    """What is written by hand says its thanks first, and ends with the pleasure that it would be."""
    card = drafts(interview(**line("card/angela-jones")), "2027-01-13")["card/angela-jones"]
    *_, own, pleasure, _ = card.body.split("\n\n")
    assert own == LINE
    assert pleasure == "It would be a real pleasure to work with you."


def test_a_weekly_letter_that_says_it_has_a_reason() -> None:
    """With a line of the candidate's own a letter brings something, and waits for nothing (E56)."""
    bare: dict[str, object] = {"strengths": [], "people": [{**JONES, "looking_for": None, "point": None}], "topics": []}
    assert drafts(interview(**bare), "2027-01-13")["follow-up/week-4"].brings_nothing
    assert drafts(interview(**bare, **line("follow-up/week-4")), "2027-01-13")["follow-up/week-4"].complete


@pytest.mark.parametrize(
    "own",
    [line("rejection/reply", "I would have come for 97,000."), {"outcome": {**REJECTED, "they_chose": "one for 97k"}}],
    ids=["line", "value"],
)
def test_the_least_pay_is_in_no_letter_whatever_it_was_typed_under(own: dict[str, object]) -> None:
    """A letter in which the least acceptable pay was typed is not ready, also where the rest of its words is ours (S42)."""
    least = {"salary": {"walk_away": 97000, "currency": "USD"}, "outcome": REJECTED}
    assert drafts(interview(**least), "2027-01-25")["rejection/reply"].complete
    assert "least-pay" in drafts(interview(**{**least, **own}), "2027-01-25")["rejection/reply"].gap_names


def test_what_is_private_in_it_stays_at_home() -> None:
    """Words in double brackets are in no letter."""
    letter = drafts(interview(**line("thank-you/angela-jones", "I can start in May [[or sooner]].")), "2027-01-13")
    assert "I can start in May." in body(letter["thank-you/angela-jones"])


KIT: Yaml = {"name": "Kit Moor", "is": "agency consultant", "email": "kit@moor.example"}
PARK: Yaml = {"name": "Sue Park", "is": "interviewer", "email": "sue.park@larkfield.example"}


@pytest.mark.parametrize(
    ("of", "state", "instead"),
    [
        ("thank-you/angela-jones", {"people": [JONES, PARK], "panel_note": "one"}, "`thank-you/panel`"),
        ("thank-you/panel", {"people": [JONES, PARK]}, "`thank-you/angela-jones`, `thank-you/sue-park`"),
        ("thank-you/kit-moor", {"people": [JONES, KIT]}, "`pass-on/angela-jones`"),
        ("pass-on/tom-reyes", {"people": [JONES, REYES]}, "`afterword drafts` lists"),
        ("follow-up/week-1", {"employer_said": {"decide_by": "2027-02-10"}}, "`follow-up/week-4`, `follow-up/week-5`"),
        ("follow-up/week-1", {"interested": "no"}, "`afterword drafts` lists"),
        ("card/angela-jones", {"cards": "no"}, "`afterword drafts` lists"),
        ("references/brief-dana-wu", {"references": [{"who": "priya-shah"}]}, "`references`"),
    ],
)
def test_a_line_for_a_letter_that_is_not_written_is_named(of: str, state: dict[str, object], instead: str) -> None:
    """Nobody would read it: the file, the place and the letters that are written instead are told (E32)."""
    value = interview(**state, lines=[{"of": of, "say": LINE}])
    alone = cases({NAME: value}, "2027-01-14")
    assert not [draft for draft in drafts(value, "2027-01-14").values() if LINE in draft.body]
    written = WrittenLetters.of(alone, NAME, value)
    assert written
    assert of in written.possible
    assert not written.may_hold(of, whole=False)
    assert instead in written.instead(of)


def test_a_line_for_a_weekly_letter_goes_with_what_takes_its_place() -> None:
    """The proposal goes as the email of that week: the sentence for that week is in it; a whole letter is asked about (E38)."""
    value = interview(proposal=SERVICE, lines=[{"of": "follow-up/week-1", "say": LINE}])
    assert LINE in drafts(value)["offer/proposal"].body
    written = WrittenLetters.of(cases({NAME: value}, "2027-01-14"), NAME, value)
    assert written
    assert written.may_hold("follow-up/week-1", whole=False)
    assert not written.may_hold("follow-up/week-1", whole=True)
    assert "`offer/proposal`" in written.instead("follow-up/week-1")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I can start two weeks after an offer", "I can start two weeks after an offer."),
        ("My notice is 30 days, and I am free from 1 March", "My notice is 30 days, and I am free from 1 March."),
        ("I got the rate down to 4%", "I got the rate down to 4%."),
        ("We called it \u201cthe calm desk\u201d", "We called it \u201cthe calm desk\u201d."),
        ("I said: \u201cCome back.\u201d", "I said: \u201cCome back.\u201d"),
        ("It is all at www.jane-doe.example", "It is all at www.jane-doe.example"),
        ("Could I bring a sample?", "Could I bring a sample?"),
    ],
)
@pytest.mark.parametrize("of", ["thank-you/angela-jones", "follow-up/week-1"])
def test_a_line_gets_the_full_stop_that_it_lacks(of: str, typed: str, said: str) -> None:
    """Typed in a hurry without its mark, a sentence of one's own never runs into the next one of ours."""
    text = drafts(interview(**line(of, typed)), "2027-01-13")[of].body
    behind = text.partition(said)[2]
    assert said in text
    assert behind[:1] in {" ", "\n"}


def test_check_reads_a_line_aloud_with_the_other_sentences() -> None:
    """What stands under `lines` is in the list of sentences, as its letter has it, also once that letter is past."""
    typed = line("follow-up/week-1", "I can start two weeks after an offer")
    for today in ("2027-01-13", "2027-02-20"):
        told = dict(as_sent(case(interview(**typed), today), shipped_wording()))
        assert told["lines"] == "I can start two weeks after an offer."


@pytest.mark.parametrize("reader", ["direct", "through a consultant"])
@pytest.mark.parametrize("where", [None, "after the proof"])
def test_what_one_brings_never_argues_with_the_reason_for_a_no(reader: str, where: str | None) -> None:
    """Behind `you chose somebody who had done it before` it would argue; behind what one would still like it recommends (E23)."""
    say = "I bring 27 years in payroll, without a late run in nine."
    people = [JONES] if reader == "direct" else [{**JONES, "email": None}, {**REYES, "is": "agency consultant"}]
    refused = {"outcome": {**REJECTED, "they_chose": "somebody who had used the system"}, "people": people}
    lines = [{"of": "rejection/reply", "say": say, **({"where": where} if where else {})}]
    *_, reason, close, _ = drafts(interview(**refused, lines=lines), "2027-01-25")["rejection/reply"].body.split("\n\n")
    assert reason.startswith("I understand that")
    assert say not in reason
    open_to = "think of me" if reader == "direct" else "be considered"
    assert close.index(open_to) < close.index(say)
    assert not close.endswith(say)


def test_a_line_placed_before_the_close_stands_by_itself_there() -> None:
    """Who says where a sentence goes finds it there, and not behind the reason that was given for the no."""
    refused = {"outcome": {**REJECTED, "they_chose": "somebody who had used the system"}}
    said = {"lines": [{"of": "rejection/reply", "say": LINE, "where": "before the close"}]}
    *_, reason, close, _ = drafts(interview(**refused, **said), "2027-01-25")["rejection/reply"].body.split("\n\n")
    assert LINE not in reason
    assert LINE in close


@pytest.mark.parametrize(
    ("say", "told"),
    [
        ("and I would not mind weekends", " I would not mind weekends."),
        ("PS I left my umbrella!", " I left my umbrella!"),
        ("but nights are no problem", " but nights are no problem."),
    ],
)
def test_the_first_line_of_a_letter_goes_on_with_nothing(say: str, told: str) -> None:
    """`And I would not mind weekends` has no line before it to go on with, and a PS stands under no name (E34)."""
    letter = body(drafts(interview(**line("thank-you/angela-jones", say)))["thank-you/angela-jones"])
    assert told in letter
    assert "PS" not in letter
