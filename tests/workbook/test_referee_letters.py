"""The referees' letters: asked, briefed, warned of the call, thanked with the outcome (S55-S58, E23, F5.03-F5.14)."""

import itertools
import re

import pytest

from afterword.plan.steps import Kind
from afterword.workbook.advice.typed_phrases import phrases_that_do_not_fit
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, Yaml, body, candidate, case, day, drafts, ids, interview, planned, step

pytestmark = pytest.mark.long

WORDING = shipped_wording()
MARKS = [{"who": "priya-shah", "points": ["the merger of two plants"]}, {"who": "luis-ortega"}, {"who": "dana-wu"}]
WANTED = [{**JONES, "looking_for": ["calm under pressure"]}]


def test_who_said_yes_is_briefed_with_points_of_their_own() -> None:
    """The points typed for this person, else what the manager looks for; without either the draft is not ready (S56, E20)."""
    found = drafts(interview(references=MARKS, people=WANTED))
    assert "tell them about the merger of two plants." in found["references/brief-priya-shah"].body
    assert (
        "They need someone who is calm under pressure.\n\nAn example from our work together"
        in found["references/brief-luis-ortega"].body
    )
    assert "references/brief-dana-wu" not in found
    linked = drafts(interview(references=MARKS))["references/brief-luis-ortega"]
    assert "They need someone who can build relationships across plants.\n" in linked.body
    bare = drafts(interview(references=MARKS, connection=None))["references/brief-luis-ortega"]
    assert "add points to this reference" in bare.gaps[0]


def test_the_first_letter_to_a_referee_has_the_good_wish() -> None:
    """Who said yes long ago reads the wish in the briefing, and nobody reads it twice (S57)."""
    marks = [{**MARKS[0], "hope": "you are enjoying your garden"}]
    told = drafts(interview(references=marks))["references/brief-priya-shah"].body
    assert "\n\nI hope you are enjoying your garden. Thanks again for agreeing" in told
    log = [{"on": "2027-01-14", "did": "references/ask-priya-shah"}]
    again = drafts(interview(references=marks, log=log), "2027-01-15")["references/brief-priya-shah"].body
    assert "garden" not in again


def test_a_referee_is_told_the_day_of_the_call_once_it_is_known() -> None:
    """They know when the telephone will ring; a day that has gone by is named no more."""
    ahead = [{**MARKS[0], "calls_on": "2027-01-22"}]
    letter = drafts(interview(references=ahead))["references/brief-priya-shah"].body
    assert "The call may come from Ms. Jones, who interviewed me, or from a colleague, on Friday, January 22." in letter
    assert "not fixed yet" not in letter
    early = planned(interview(references=[{**MARKS[0], "calls_on": "2027-01-18"}]))
    assert step(early, "references/brief-priya-shah").due == day("2027-01-15")  # a Friday, before a call on Monday
    gone = [{**MARKS[0], "calls_on": "2027-01-12"}]
    assert (
        "not fixed yet, but I'll let you know as soon as I hear"
        in drafts(interview(references=gone))["references/brief-priya-shah"].body
    )


@pytest.mark.parametrize(
    ("names_by", "said", "again"),
    [
        (None, "Friday, January 22", "2027-01-22"),
        ("2027-01-21", "Wednesday, January 20", "2027-01-20"),
        ("2027-02-21", "Friday, January 22", "2027-01-22"),
        ("2027-01-14", "Monday, January 18", "2027-01-18"),
    ],
    ids=str,
)
def test_a_referee_is_asked_to_answer_in_time_for_the_employer(names_by: str | None, said: str, again: str) -> None:
    """The employer wants the names on Thursday: the letter asks for an answer by Wednesday, and so does the reminder (E47)."""
    asked = {"references": MARKS, "next_step": {"references_by": names_by}}
    assert (
        f"let me know by {said} whether you would be willing"
        in drafts(interview(**asked))["references/ask-dana-wu"].body
    )
    log = [{"on": "2027-01-15", "did": "references/ask-dana-wu"}]
    assert step(planned(interview(**asked, log=log), "2027-01-15"), "references/remind-dana-wu").due == day(again)


def test_who_is_asked_after_the_employer_has_asked_hears_so() -> None:
    """They asked for names and decide on Wednesday: the letter says so and asks for an answer by the day before, not in a week."""
    changes: dict[str, object] = {"references": MARKS, "employer_said": {"decide_by": "2027-01-20"}}
    before = drafts(interview(**changes), "2027-01-15")["references/ask-dana-wu"].body
    assert "let me know by Friday, January 22" in before
    assert "asked me for names" not in before
    changes["next_step"] = {"references_asked": "2027-01-15"}
    letter = drafts(interview(**changes), "2027-01-15")["references/ask-dana-wu"].body
    assert "I have just interviewed there, and they have now asked me for names." in letter
    assert "let me know by Tuesday, January 19" in letter
    later = drafts(interview(references=[{"who": "dana-wu", "chosen": "2027-01-25"}]), "2027-01-25")
    assert "? I had an interview there on Wednesday, January 13." in later["references/ask-dana-wu"].body


def test_who_is_asked_before_any_interview_hears_of_an_application() -> None:
    """The talk is weeks ahead: nobody has interviewed them yet, and the day typed for the answer is the one asked for (E21, E47)."""
    marks = [{"who": "dana-wu", "answer_by": "2027-01-22", "caller": "Angela Jones"}]
    letter = drafts(interview(held="2027-02-10", people=WANTED, references=marks), "2027-01-15")[
        "references/ask-dana-wu"
    ]
    assert "? I am applying there." in letter.body
    assert "interviewed" not in letter.body
    assert "let me know by Friday, January 22" in letter.body


def test_questions_with_commas_of_their_own_are_told_apart() -> None:
    """Three long questions in one sentence would run into one another; and nothing is told right below where it stands (E34, S57)."""
    asked = ["how I lead, as there will be seven", "whether I can plan", "a weakness of mine"]
    marks = [{**MARKS[0], "may_ask": asked, "together": "the merger of two plants"}]
    letter = drafts(interview(references=marks))["references/brief-priya-shah"].body
    assert "ask how I lead, as there will be seven; whether I can plan; and about a weakness of mine." in letter
    assert letter.count("merger") == 1


def test_points_for_a_referee_take_nothing_of_what_is_looked_for_away() -> None:
    """Whoever says what a referee should speak of still tells them what the employer looks for, whatever its verb is (E34, S56)."""
    looked_for = ["somebody who can design for patients", "somebody who can stand up to the engineers"]
    people = [{**JONES, "looking_for": looked_for}]
    for points in (["the sign-up project"], ["the sign-up project", "how I got the engineers to accept it"]):
        marks = [{"who": "luis-ortega", "points": points}]
        letter = drafts(interview(references=marks, people=people))["references/brief-luis-ortega"].body
        assert "They need someone who can stand up to the engineers, and who can design for patients." in letter


def test_several_wishes_of_theirs_are_one_sentence() -> None:
    """What they need stands in a sentence, tasks together, in whatever form it was typed; a sentence of theirs makes it a list (E34, S56)."""
    people = [{**JONES, "looking_for": ["run the night rota", "calm under pressure", "Somebody who can plan the week"]}]
    letter = drafts(interview(references=MARKS, people=people))["references/brief-luis-ortega"].body
    assert "They need someone who can run the night rota and plan the week, and who is calm under pressure.\n" in letter
    people = [{**JONES, "looking_for": ["run the night rota", "somebody whose cash is right"]}]
    letter = drafts(interview(references=MARKS, people=people))["references/brief-luis-ortega"].body
    assert "They need someone who can run the night rota, and whose cash is right.\n" in letter
    people = [{**JONES, "looking_for": ["run the night rota", "the ward is short of staff"]}]
    letter = drafts(interview(references=MARKS, people=people))["references/brief-luis-ortega"].body
    assert "- someone who can run the night rota\n- the ward is short of staff\n" in letter


def test_a_call_is_announced_only_when_the_employer_has_asked() -> None:
    """Until then the letter says when to use it; once they asked it is dated, to those who said yes alone (S55, S58)."""
    early = drafts(interview(references=MARKS))
    assert early["references/heads-up-priya-shah"].use_only_if == "they have asked for your references"
    log = [{"on": "2027-01-18", "did": f"references/brief-{name}"} for name in ("priya-shah", "luis-ortega")]
    asked = interview(references=MARKS, next_step={"references_asked": "2027-01-20"}, log=log)
    letters = {name: each for name, each in drafts(asked, "2027-01-20").items() if "heads-up" in name}
    assert set(letters) == {"references/heads-up-priya-shah", "references/heads-up-luis-ortega"}
    assert {f"{each.on} {each.use_only_if}" for each in letters.values()} == {"2027-01-20 "}
    assert f"{step(planned(asked), 'references/sheet').due}" == "2027-01-20"


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("accepted", "I got the HR Business Partner job"),
        ("declined", "decided not to take it"),
        ("rejected", "did not get"),
        ("withdrawn", "withdrawn my application"),
        ("ghosted", "come to an end"),
    ],
)
def test_referees_hear_how_it_ended_and_are_thanked(result: str, words: str) -> None:
    """Whatever the end, each who stood ready is told the next working day (E23, F5.13, F5.14)."""
    value = interview(references=MARKS, outcome={"result": result, "on": "2027-01-22"})
    assert f"{step(planned(value, '2027-01-22'), 'references/thank-priya-shah').due}" == "2027-01-25"
    found = drafts(value, "2027-01-22")
    assert words in found["references/thank-priya-shah"].body
    assert "references/thank-dana-wu" not in found


def test_no_two_letters_to_one_referee_share_a_sentence() -> None:
    """Asked, briefed, warned and thanked in different words."""
    texts = [
        drafts(interview(references=MARKS))["references/ask-dana-wu"],
        drafts(interview(references=MARKS, people=WANTED))["references/brief-priya-shah"],
        drafts(interview(references=MARKS))["references/heads-up-priya-shah"],
        drafts(interview(references=MARKS, outcome={"result": "rejected", "on": "2027-01-22"}), "2027-01-22")[
            "references/thank-priya-shah"
        ],
    ]
    sentences = [{each for each in re.split(r"(?<=[.?!:])\s+", body(one)) if len(each) > 12} for one in texts]
    assert [one & other for one, other in itertools.combinations(sentences, 2) if one & other] == []


def test_what_is_over_asks_nothing_more_of_referees() -> None:
    """After a rejection nobody is briefed any more (E8)."""
    value = interview(references=MARKS, outcome={"result": "rejected", "on": "2027-01-22"})
    assert not [each for each in ids(planned(value, "2027-01-22")) if "brief" in each or "heads-up" in each]
    kinds = {each.kind for each in drafts(value, "2027-01-22").values()}
    assert Kind.BRIEF_REFEREE not in kinds


def test_a_spare_referee_is_neither_briefed_nor_announced() -> None:
    """Four have agreed and three are marked: the fourth hears nothing, as nobody has given the name (S54, E21)."""
    me = candidate(
        referees=[
            {"id": f"r-{each}", "name": f"Ann {each}", "email": f"{each}@x.example", "said_yes": "yes"}
            for each in "abcd"
        ]
    )
    marks = [{"who": f"r-{each}", "points": ["the merger"]} for each in "abcd"]
    found = drafts(interview(references=marks), me=me)
    assert [each for each in found if each.endswith("-r-d")] == []
    assert {"references/brief-r-c", "references/heads-up-r-c"} <= set(found)


def test_a_present_boss_is_not_asked_before_there_is_an_offer() -> None:
    """Marked `not_before_offer`, that person gets no letter until an offer is written down (F5.09, S57)."""
    boss = {"id": "boss", "name": "Sylvie Roche", "email": "s@x.example", "not_before_offer": "yes"}
    me, marks = candidate(referees=[boss]), [{"who": "boss"}]
    assert "references/ask-boss" not in drafts(interview(references=marks), me=me)
    offered = interview(references=marks, offer={"received": "2027-01-22"})
    assert "references/ask-boss" in drafts(offered, "2027-01-22", me)


def test_no_referee_is_asked_a_favour_on_a_sunday() -> None:
    """Held on a Tuesday or a Friday, so that two or five days on are a weekend day: asked and briefed on the Monday (S55)."""
    for held in ("2027-01-12", "2027-01-15"):
        steps = planned(interview(held=held, references=MARKS, people=WANTED), held).steps
        about = [each for each in steps if each.kind in {Kind.ASK_REFEREE, Kind.BRIEF_REFEREE}]
        assert about
        assert [each.id for each in about if each.due and each.due.weekday() >= 5] == []


def test_what_you_did_together_is_why_this_referee_is_asked_and_what_they_can_tell() -> None:
    """However it was typed, it follows `you know my work from`; the brief offers it as an example (E34, S57)."""
    for typed, said in (
        ("The merger of two plants.", "the merger of two plants"),
        ("to open the shop", "opening the shop"),
        ("Strathorrin", "Strathorrin"),
    ):
        marks = [{"who": "priya-shah", "together": typed}, {"who": "dana-wu", "together": typed}]
        found = drafts(interview(references=marks, people=WANTED))
        assert f"I thought of you because you know my work from {said}." in found["references/ask-dana-wu"].body
        brief = found["references/brief-priya-shah"].body
        assert f"If they ask how we worked together, {said} would be a good example." in brief
        assert "\n " not in brief


@pytest.mark.parametrize(
    ("typed", "asks", "briefs"),
    [
        (
            "Riverbend, where we wrote the plan for the move to school",
            "because you know my work from Riverbend, where we wrote the plan for the move to school.",
            "how we worked together, Riverbend, where we wrote the plan for the move to school, would be a good example.",
        ),
        (
            "We moved the booking desk; 1,400 bookings a month, no sailing missed.",
            "as you have seen me at work: we moved the booking desk; 1,400 bookings a month, no sailing missed.\n",
            "As you will remember, we moved the booking desk; 1,400 bookings a month, no sailing missed. If they ask",
        ),
        (
            "moved the booking desk to the new system in 2022",
            "as you have seen me at work: we moved the booking desk to the new system in 2022.\n",
            "As you will remember, we moved the booking desk to the new system in 2022. If they ask",
        ),
    ],
)
def test_what_you_did_together_is_told_whichever_way_you_typed_it(typed: str, asks: str, briefs: str) -> None:
    """A place where you two did something, a sentence of the two of you and a deed are all told, beside points and questions too (E32, E34)."""
    points = {"points": ["how I led the desk"], "may_ask": ["how I lead"]}
    for more in ({}, points):
        marks = [{"who": who, "together": typed, **more} for who in ("priya-shah", "dana-wu")]
        value = interview(references=marks, people=WANTED)
        assert [*phrases_that_do_not_fit(case(value), WORDING)] == []
        found = drafts(value)
        assert asks in found["references/ask-dana-wu"].body
        assert briefs in found["references/brief-priya-shah"].body


def test_a_point_that_fits_no_sentence_stands_in_a_list_when_a_referee_is_asked() -> None:
    """What nobody knows how to read is asked for all the same (E32)."""
    marks = [{"who": "dana-wu", "points": ["not my degree; home visits"]}]
    letter = drafts(interview(references=marks, people=WANTED))["references/ask-dana-wu"].body
    assert (
        "you could mention these points, but please put them as you saw them:\n\n- not my degree; home visits\n"
        in letter
    )


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("how I led the desk", "you could mention how I led the desk, but please put it as you saw it."),
        ("what I did about the rota", "you could mention what I did about the rota, but please"),
        ("the night rota", "you could mention the night rota, but please"),
        ("punctual, honest", "you could mention how punctual and honest I am, but please"),
        ("I trained six students", "you could mention the fact that I trained six students, but please"),
    ],
)
def test_a_referee_is_offered_what_one_thought_of_and_not_told_what_to_say(point: str, told: str) -> None:
    """Who has not said yes reads what the candidate thought of, and that it is theirs to say; after a yes it is asked for (S55, S57)."""
    marks = [{"who": who, "points": [point]} for who in ("priya-shah", "dana-wu")]
    found = drafts(interview(references=marks, people=WANTED))
    letter = body(found["references/ask-dana-wu"])
    assert f"If you agree, {told}" in letter
    assert "tell them" not in letter
    assert "It would help me most if you could tell them" in body(found["references/brief-priya-shah"])


@pytest.mark.parametrize(
    ("was", "together", "told"),
    [
        (
            {"relation": "former manager", "years": "2018 to 2022"},
            True,
            "I thought of you because you know my work from the move of 2021.",
        ),
        (
            {"relation": "the head of my ward", "years": "2018-2022"},
            False,
            "I thought of you because you were the head of my ward from 2018 to 2022.",
        ),
        (
            {"relation": "supervisor", "years": "since 2019"},
            False,
            "I thought of you because you have been my supervisor since 2019.",
        ),
        ({"relation": "manager"}, True, "I thought of you because you know my work from the move of 2021."),
        (
            {"relation": "we shared an office", "years": "2018 to 2022"},
            False,
            "We worked together from 2018 to 2022, so I",
        ),
        (
            {"relation": "manager", "years": "2020 to 2021"},
            True,
            "I thought of you because you know my work from the move of 2021.",
        ),
    ],
)
def test_a_referee_reads_what_they_were_to_the_candidate(was: Yaml, told: str, *, together: bool) -> None:
    """My manager from 2018 to 2022 says at once why they are asked; years are told once, and nobody is said to be what is unsure (S56)."""
    dana = {"id": "dana-wu", "name": "Dana Wu", "email": "d@w.example", **was}
    mark = {"who": "dana-wu", "together": "the move of 2021"} if together else {"who": "dana-wu"}
    letter = body(drafts(interview(references=[mark]), me=candidate(referees=[dana]))["references/ask-dana-wu"])
    assert told in letter


def test_only_what_goes_with_every_such_letter_is_said_to_be_attached() -> None:
    """The CV goes with the letter; the job ad is offered, and a no needs no reason (S57)."""
    letter = body(drafts(interview(references=[{"who": "dana-wu"}]))["references/ask-dana-wu"])
    assert "I have attached my resume, and can send you the job ad if it helps." in letter
    assert "completely fine, and there is no need to say why." in letter
    line = {"of": "references/ask-dana-wu", "say": "I have attached the job ad and my CV."}
    letter = body(drafts(interview(references=[{"who": "dana-wu"}], lines=[line]))["references/ask-dana-wu"])
    assert "my resume" not in letter
    assert letter.count("attached") == 1


def test_a_referee_is_told_who_calls_between_which_days_and_about_what() -> None:
    """Nicola calls, and not the one who decides; between two days, and about what she said she would ask (F5.05, F5.12)."""
    call = {
        "calls_on": "2027-01-21",
        "calls_by": "2027-01-25",
        "caller": "Nicola Reed",
        "may_ask": ["how I lead a team", "the food cost"],
    }
    letter = body(drafts(interview(references=[{**MARKS[0], **call}]))["references/brief-priya-shah"])
    assert "You can expect a call from Nicola Reed between Thursday, January 21 and Monday, January 25." in letter
    assert "They will probably ask how I lead a team and about the food cost." in letter


@pytest.mark.parametrize(
    ("away", "call", "told"),
    [
        ("22 January", {"calls_from": "2027-01-21", "calls_by": "2027-01-25"}, "on Friday, January 22,"),
        (
            "24 to 26 January",
            {"calls_from": "2027-01-21", "calls_by": "2027-01-25"},
            "from Sunday, January 24 to Tuesday, ",
        ),
        ("21 January", {"calls_on": "2027-01-21"}, "on Thursday, January 21,"),
        ("26 January to 3 February", {"calls_from": "2027-01-21", "calls_by": "2027-01-25"}, ""),
        ("22 January", {}, ""),
        ("on Wednesdays", {"calls_on": "2027-01-20"}, ""),
        (None, {"calls_on": "2027-01-21"}, ""),
    ],
)
def test_a_call_while_a_referee_is_away_is_seen(away: str | None, call: Yaml, told: str) -> None:
    """The letter that prepares them says that the callers will know, and the page that they are to be told (S55, E47)."""
    me = candidate(
        referees=[{"id": "priya-shah", "name": "Priya Shah", "email": "p@h.example", "said_yes": "yes", "away": away}]
    )
    letter = drafts(interview(references=[{"who": "priya-shah", **call}]), "2027-01-14", me)[
        "references/brief-priya-shah"
    ]
    assert ("I know that you cannot be reached " in letter.body) is bool(told)
    assert told in letter.body
    assert (f"Priya Shah is away {away}, and may be called then." in " ".join(letter.cautions)) is bool(told)


def test_a_referee_is_told_where_the_job_is_when_that_is_abroad() -> None:
    """Who is asked, or about to be called, reads the country of a job that is not in yours, unless a name tells it (S57)."""
    for country, name, told in (
        ("NL", "Rietveld", "at Rietveld in the Netherlands"),
        ("NZ", "Rata Trust New Zealand", "at Rata Trust New Zealand"),
        ("US", "Larkfield Foods", "at Larkfield Foods"),
    ):
        value = interview(employer={"name": name, "country": country}, references=[{"who": "dana-wu"}, MARKS[0]])
        found = drafts(value, me=candidate(country="US"))
        assert f"{told}? I have just" in found["references/ask-dana-wu"].body
        assert f"{told}. " in found["references/brief-priya-shah"].body


def test_several_points_stand_one_below_the_other() -> None:
    """Three things to speak of are a list that lies beside the telephone, and no sentence of sixty words."""
    points = [
        "how we moved two plants into one hall in a single winter",
        "the rota that three unions signed",
        "the fire drill",
    ]
    letter = drafts(interview(references=[{**MARKS[0], "points": points}]))["references/brief-priya-shah"].body
    assert "- the rota that three unions signed\n- the fire drill" in letter


def test_a_sentence_among_the_points_is_told_as_a_fact() -> None:
    """`Tell them about: I never missed a concert` is nobody's English, and an `i` is a capital."""
    points = ["I never missed a concert", "how i taught Sipho"]
    letter = drafts(interview(references=[{**MARKS[0], "points": points}]))["references/brief-priya-shah"].body
    assert "about:\n\n- the fact that I never missed a concert\n- how I taught Sipho\n" in letter


def test_a_referee_is_asked_by_the_candidates_own_day_and_with_a_wish_for_them() -> None:
    """The day typed for this person counts before the week that we would give, and the wish is the one typed (F5.05)."""
    asked = {
        "who": "dana-wu",
        "hope": "you are enjoying your garden",
        "answer_by": "2027-01-18",
        "call_takes": "ten minutes",
    }
    value = interview(references=[asked])
    letter = body(drafts(value)["references/ask-dana-wu"])
    assert letter.startswith("I hope you are enjoying your garden. ")
    assert "let me know by Monday, January 18 whether" in letter
    assert "It should only be one call of ten minutes. I have" in letter


def test_a_friend_is_asked_at_once_and_promised_nothing_that_nobody_said() -> None:
    """The question comes second, what they will ask before what to speak of, and no call is promised where they may as well write (S57)."""
    asked = {
        "who": "dana-wu",
        "together": "our years at Severn View",
        "points": ["how we brought in the allergen chart", "how I kept the kitchen within its budget", "the two apprentices"],
        "may_ask": ["allergens", "keeping to the budget"],
        "caller": "Angela Jones",
        "calls_on": "2027-02-01",
        "calls_by": "2027-02-05",
    }  # fmt: skip
    dana = {"id": "dana-wu", "name": "Dana Wu", "salutation": "Dear Dana", "email": "d@w.example"}
    value = interview(references=[asked])
    found = drafts(value, me=candidate(referees=[dana], below_name="+1 555 0134", sign_as="Jo"))[
        "references/ask-dana-wu"
    ]
    letter = body(found)
    assert letter.startswith(
        "I hope you're keeping well. May I give your name as a reference for the HR Business Partner role at Larkfield Foods? "
    )
    assert "positive recommendation" not in letter
    assert (
        "They will want to know about allergens and keeping to the budget. If you agree, you could mention "
        "how we brought in the allergen chart, how I kept the kitchen within its budget, and the two apprentices, but please "
        "put it as you saw it."
    ) in letter
    assert "hear from Angela Jones in the week of Monday, February 1." in letter
    assert letter.index("recommend me") > letter.index("the two apprentices")
    assert "whether you'd be happy to recommend me? If you would rather not, that's completely fine, and" in letter
    assert "call" not in letter
    assert found.body.endswith("Best regards,\nJo")
    formal = drafts(value, me=candidate(referees=[{**dana, "salutation": "Dear Ms. Wu"}], sign_as="Jo"))
    assert formal["references/ask-dana-wu"].body.endswith("Best regards,\nJane Doe")
    warm = {**dana, "salutation": "Dear Dr. Dana", "tone": "warm"}
    friendly = drafts(value, me=candidate(referees=[warm], sign_as="Jo"))
    assert friendly["references/ask-dana-wu"].body.endswith("Best regards,\nJo")


def test_who_is_asked_reads_what_is_needed_as_a_fact_and_once() -> None:
    """What they look for is told as they said it; that they will ask about the same is not said beside it (S57)."""
    people = [{**JONES, "looking_for": ["someone who looks after allergens and keeps to the budget"]}]
    mark = {"who": "dana-wu", "points": ["the allergen chart"], "may_ask": ["allergens and keeping to the budget"]}
    letter = body(drafts(interview(references=[mark], people=people))["references/ask-dana-wu"])
    assert (
        "Ms. Jones, who interviewed me, mentioned that they need someone who looks after allergens and keeps to the budget. If you agree, you could"
        in letter
    )
    assert "want to know" not in letter
    other = {**mark, "may_ask": ["how I deal with late deliveries"]}
    letter = body(drafts(interview(references=[other], people=people))["references/ask-dana-wu"])
    assert "budget. They will want to know how I deal with late deliveries." in letter


def test_nobody_is_promised_a_call_of_which_nobody_spoke() -> None:
    """Where neither who nor when is known, they may hear from somebody; what was named is told as it was (S57, E47)."""
    bare = body(drafts(interview(references=[{"who": "dana-wu"}]))["references/ask-dana-wu"])
    assert "If you agree, you may hear from Ms. Jones. I have" in bare
    assert "You would hear" not in bare
    for named, said in (
        ({"caller": "Nicola Reed"}, "You would hear from Nicola Reed. "),
        ({"calls_on": "2027-02-02", "calls_by": "2027-02-04"}, "between Tuesday, February 2 and Thursday, February 4."),
        ({"calls_on": "2027-02-01", "calls_by": "2027-02-03"}, "between Monday, February 1 and Wednesday, February 3."),
        ({"calls_on": "2027-02-01", "calls_by": "2027-02-05"}, "in the week of Monday, February 1."),
        (
            {"calls_from": "2027-02-01", "calls_by": "2027-02-03"},
            "between Monday, February 1 and Wednesday, February 3.",
        ),
        ({"calls_from": "2027-02-02"}, "from Tuesday, February 2 on."),
        (
            {"call_takes": "ten minutes, in French", "caller": "Kim Lee"},
            "one call of ten minutes, in French, from Kim Lee.",
        ),
    ):
        told = body(drafts(interview(references=[{"who": "dana-wu", **named}]))["references/ask-dana-wu"])
        assert said in told
        assert "may hear" not in told


def test_a_call_of_which_only_the_first_day_is_known_is_told_so() -> None:
    """`From Tuesday, February 2 on` stands in the briefing and in the word on the day, and the briefing goes before it (E47)."""
    marks = [{"who": "priya-shah", "calls_from": "2027-02-02"}]
    found = drafts(interview(references=marks, next_step={"references_asked": "2027-01-14"}))
    assert "from Tuesday, February 2 on" in body(found["references/brief-priya-shah"])
    late = [{**marks[0], "calls_from": "2027-01-18"}]
    eve = {step.id.within: step.due for step in planned(interview(references=late)).steps}[
        "references/brief-priya-shah"
    ]
    assert str(eve) == "2027-01-15"


def test_who_is_still_asked_gets_no_list_of_what_to_say() -> None:
    """Three points are a sentence in the question, and lines beside the telephone once they have agreed (S57)."""
    points = [
        "how we moved two plants into one hall in a winter",
        "the rota that three unions signed",
        "the two fire drills",
    ]
    marks = [{"who": who, "points": points} for who in ("priya-shah", "dana-wu")]
    found = drafts(interview(references=marks))
    assert "- " not in body(found["references/ask-dana-wu"])
    assert "- the two fire drills" in found["references/brief-priya-shah"].body
    many = [{"who": "dana-wu", "points": [f"{point}, {' '.join(['which went on'] * 4)}" for point in points]}]
    assert "- the two fire drills" in drafts(interview(references=many))["references/ask-dana-wu"].body


def test_thanks_to_a_referee_are_of_what_they_two_share() -> None:
    """Who called, what the two did and the wish that was typed are in the thanks; a wish that they have had is said no second time."""
    dana = {"id": "dana-wu", "name": "Dana Wu", "email": "d@w.example", "said_yes": "yes", "asked": "2027-01-14"}
    mark = {
        "who": "dana-wu",
        "together": "the school extension in Leith",
        "caller": "Fiona Lang",
        "called": "2027-01-20",
        "hope": "the garden is through the frost",
    }
    ended: Yaml = {"outcome": {"result": "accepted", "on": "2027-01-22"}, "references": [mark]}
    letter = body(drafts(interview(**ended), "2027-01-22", me=candidate(referees=[dana]))["references/thank-dana-wu"])
    assert "Thank you so much for taking the call from Fiona Lang." in letter
    assert "somebody on my side who knows my work from the school extension in Leith" in letter
    assert letter.endswith("just ask. I hope the garden is through the frost.")
    log = [{"on": "2027-01-14", "did": "references/ask-dana-wu"}]
    again = drafts(interview(**ended, log=log), "2027-01-22", me=candidate(referees=[dana]))["references/thank-dana-wu"]
    assert body(again).endswith("just ask. How are things with you?")


def test_a_wish_without_its_verb_has_one() -> None:
    """`all good at the depot` is a wish that nobody would send so (F5.05)."""
    value = interview(references=[{"who": "dana-wu", "hope": "all good at the depot"}])
    assert body(drafts(value)["references/ask-dana-wu"]).startswith("I hope all is good at the depot. ")


def test_a_referee_is_told_by_when_they_decide() -> None:
    """Who gave an hour to a call knows when to expect the news (F5.13)."""
    value = interview(references=MARKS, employer_said={"decide_by": "2027-01-29"})
    letter = body(drafts(value)["references/brief-priya-shah"])
    assert "They mean to decide by Friday, January 29, and I'll let you know how it goes." in letter


def test_a_form_that_comes_instead_of_a_call_is_told_with_who_sends_it_and_when() -> None:
    """Whoever gets a form to fill in is told of no call, before it comes and after (S57, E47)."""
    form = {"who": "dana-wu", "caller": "Fiona Gray, estates manager", "sends": "a short form by email"}
    days = {"calls_on": "2027-02-01", "calls_by": "2027-02-05"}
    dana = {"id": "dana-wu", "name": "Dana Wu", "email": "d@w.example"}
    asked = body(
        drafts(interview(references=[{**form, **days}]), me=candidate(referees=[dana]))["references/ask-dana-wu"]
    )
    sent = "would send you a short form by email"
    assert f"Fiona Gray, estates manager, {sent} in the week of Monday, February 1. I have attached" in asked
    unnamed = {"who": "dana-wu", "sends": "a short form by email"}
    bare = body(drafts(interview(references=[unnamed]), me=candidate(referees=[dana]))["references/ask-dana-wu"])
    assert f"Ms. Jones {sent}." in bare
    agreed = candidate(referees=[{**dana, "said_yes": "yes"}])
    value = interview(
        references=[{**form, **days, "points": ["the wards"]}], next_step={"references_asked": "2027-01-29"}
    )
    letters = {name: body(draft) for name, draft in drafts(value, "2027-01-29", me=agreed).items()}
    assert (
        "You can expect a short form by email from Fiona Gray, estates manager," in letters["references/brief-dana-wu"]
    )
    told = {**form, **days, "briefed": "2027-01-13"}
    heard = interview(references=[told], next_step={"references_asked": "2027-01-14"})
    word = body(drafts(heard, "2027-01-14", me=agreed)["references/heads-up-dana-wu"])
    assert "They will send you a short form by email. If the timing is difficult, just tell me" in word
    assert "know the caller" not in word
    ended = {"outcome": {"result": "accepted", "on": "2027-02-12"}, "references": [{**form, "called": "2027-02-02"}]}
    thanks = drafts(interview(**ended), "2027-02-12", me=agreed)["references/thank-dana-wu"]
    assert "taking the call" not in body(thanks)


def test_a_referee_reads_of_one_piece_of_work_once() -> None:
    """A point that what the two did together has told is not asked for again, and one that goes on stays whole (S57)."""
    mark = {
        "who": "dana-wu",
        "together": "the rewire of Glenisla School in term time, with the school open",
        "points": ["my test sheets, which you signed off", "how we worked with the school open", "the apprentices"],
    }
    letter = drafts(interview(references=[mark]))["references/ask-dana-wu"]
    told = "you could also mention the apprentices and my test sheets, which you signed off, but please put it as you saw it."
    assert told in body(letter)
    assert letter.complete
    assert body(letter).count("school open") == 1
    all_told = drafts(interview(references=[{**mark, "points": ["the rewire of the school"]}]))[
        "references/ask-dana-wu"
    ]
    assert "If you agree, you could mention that work, but please put it as you saw it." in all_told.body
    as_list = {**mark, "points": ["the rota, the bins, and the till", "my test sheets, which you signed off"]}
    listed = drafts(interview(references=[as_list]))["references/ask-dana-wu"]
    assert "\n- my test sheets, which you signed off" in listed.body
    assert listed.complete


def test_how_somebody_gets_in_touch_stands_behind_who_does() -> None:
    """A line of one's own on the form is no paragraph left over between the CV and the question (E38)."""
    line = {"of": "references/ask-dana-wu", "say": "The form comes by email, and it is short."}
    parts = drafts(interview(references=[{"who": "dana-wu", "caller": "Nicola Reed"}], lines=[line]))
    letter = body(parts["references/ask-dana-wu"])
    assert f"You would hear from Nicola Reed. {line['say']} I have attached" in letter


@pytest.mark.parametrize(
    ("reached", "ready", "attached"),
    [({"phone": "07700 900123"}, True, False), ({"email": "g@hollins.example"}, True, True), ({}, False, True)],
    ids=["a number alone", "an address", "neither"],
)
def test_whoever_has_a_number_alone_is_asked_on_the_telephone(reached: Yaml, *, ready: bool, attached: bool) -> None:
    """No email address is waited for that they do not have, and nothing is said to be attached; neither known, the letter still waits."""
    me = candidate(referees=[{"id": "gethin", "name": "Gethin Lewis", **reached}])
    letter = drafts(interview(references=[{"who": "gethin"}]), me=me)["references/ask-gethin"]
    assert letter.complete == ready
    assert ("attached" in letter.body) == attached
    assert (letter.thread == "On the phone, in words such as these; or as a text message.") == ("phone" in reached)
    assert "07700" not in letter.body


def test_a_letter_says_itself_that_it_goes_without_what_you_did_together() -> None:
    """What fits no sentence is named beside each letter that would tell it, so that none is sent without it unseen (E32)."""
    marks = [{"who": who, "together": "she built it, I carried it"} for who in ("priya-shah", "dana-wu")]
    found = drafts(interview(references=marks, people=WANTED))
    for name in ("references/ask-dana-wu", "references/brief-priya-shah"):
        (caution,) = found[name].cautions
        assert "It goes without what you did together" in caution
        assert "she built it, I carried it" in caution
    found = drafts(interview(references=MARKS, people=WANTED))
    assert found["references/ask-dana-wu"].cautions == ()


@pytest.mark.parametrize(
    ("relation", "wishes"), [("my supervisor now", False), ("my present manager", False), ("my manager", True)]
)
def test_who_is_seen_every_day_is_not_asked_how_they_are(relation: str, *, wishes: bool) -> None:
    """Pat stands at the next bench, and knows neither the consultant nor why one would write about how Pat is (E47)."""
    pat = {"id": "pat-dunne", "name": "Pat Dunne", "salutation": "Hi Pat", "email": "p@d.example", "relation": relation}
    jill = {"name": "Jill Novak", "is": "agency consultant", "agency": "Keystone Staffing", "email": "j@k.example"}
    typed: Yaml = {"people": [JONES, jill], "references": [{"who": "pat-dunne"}]}
    me = candidate(referees=[pat])
    letter = body(drafts(interview(**typed), me=me)["references/ask-pat-dunne"])
    assert letter.startswith("I hope you're keeping well. May I") == wishes
    assert letter.startswith("May I give your name") != wishes
    assert "hear from Jill Novak of Keystone Staffing or from Larkfield Foods." in letter
    asked = [{"on": "2027-01-15", "did": "references/ask-pat-dunne"}]
    over = interview(**typed, log=asked, outcome={"result": "rejected", "on": "2027-01-20"})
    told = drafts(over, "2027-01-20", me)["references/thank-pat-dunne"]
    assert ("how you are some time" in body(told)) == wishes
    assert told.title == "Tell Pat Dunne how it ended"
