"""The questions as data: each has its words, goes to its place in the file, and becomes a sentence of the real letter. S17, E42."""

import datetime as dt
import re
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from afterword.edit.intake import Intake, intake_in
from afterword.intake.answers import cleaned, file_name, open_halves
from afterword.intake.groups import FIRST, LATER, SCREENS, Group
from afterword.intake.leading import is_asked
from afterword.intake.others import EVERY, PARTS
from afterword.intake.questions import QUESTIONS, Becomes, missing
from afterword.interview.model.candidate import Candidate
from afterword.interview.reading.to_model import load_interview
from afterword.sharing.out.intake_page import intake_page
from afterword.workbook.wording.wording import shipped_wording
from support.making import candidate
from support.turns import some
from support.workspace import CHECKOUT, make_workspace

TODAY = dt.date(2027, 1, 13)
WORDS = shipped_wording().words.all_of_intake()
SIX = {
    "my_name": "Jane Doe",
    "role": "HR Business Partner",
    "employer": "Larkfield Foods",
    "held": "2027-01-13",
    "person": "Angela Jones",
    "title": "Ms.",
    "family_name": "Jones",
    "interested": "yes",
    "they_want": "build relationships across plants",
    "i_bring": "eight years of multi-site relationship building",
}


def read_yaml(text: str) -> Any:
    """Every value as it was typed."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  (it makes nothing but texts)


def intake(me: Candidate | None = None) -> Intake:
    """Nobody's workspace, on the day of the interview."""
    return Intake(me, TODAY, shipped_wording())


def test_every_question_has_its_words_and_every_word_its_question() -> None:
    """A question without words cannot be asked, and words that no question has are taken out."""
    names = {question.words for question in EVERY}
    for group in ("ask", "called", "example"):
        assert set(WORDS[group]) == names, group
    assert set(WORDS["hint"]) < names  # the question alone says it, but for a few
    assert set(WORDS["parts"]) == set(PARTS)
    assert set(WORDS["groups"]) == {str(group) for group in Group}
    assert set(WORDS["becomes"]) == {str(where) for where in Becomes}
    needed = {question.name for question in QUESTIONS if question.needed}
    assert set(WORDS["missing"]) == needed | {"they_want", "i_bring", "other", "agency_person"}
    assert {*FIRST, *LATER, Group.ROUND} == set(Group)
    assert sorted(chain(*SCREENS)) == sorted((*FIRST, Group.COUNTRY))  # it changes each letter, and is known early
    assert set(WORDS["screens"]) == {str(screen[0]) for screen in SCREENS}


@pytest.mark.long
def test_every_sentence_round_the_questions_is_said_somewhere() -> None:
    """On the served page, in the terminal or on the page that is sent out: none is missing, and none lies unused."""
    script = (CHECKOUT / "templates/assets/intake.js").read_text(encoding="utf-8")
    sheet = (CHECKOUT / "templates/intake/intake.html.j2").read_text(encoding="utf-8")
    code = "".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "generator/afterword").rglob("*.py"))
    said = {text for call in re.findall(r"\bpage\(([^()]+)\)", script) for text in re.findall(r'"([a-z-]+)"', call)}
    said |= set(re.findall(r'intake\("page", "([a-z-]+)"', code)) | {"ready", "not-ready", "yes", "no"}
    said |= {f"fold-{question.fold}" for question in EVERY if question.fold}
    said |= {f"add-{pencil}" for pencil in ("link", "line", "topic", "heard", "paper", "person")}
    said |= set(re.findall(r"\bpage\.([a-z]+)", sheet)) | set(re.findall(r"\bpage\['([a-z-]+)'\]", sheet))
    assert said == set(WORDS["page"])
    on_sheet = set(re.findall(r"\bsheet\.([a-z]+)", sheet)) | set(re.findall(r"\bsheet\['([a-z-]+)'\]", sheet))
    assert on_sheet == set(WORDS["sheet"])
    forms = "".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "templates/intake").glob("*.j2"))
    on_forms = set(re.findall(r"\bform\.([a-z]+)", forms)) | set(re.findall(r"\bform\['([a-z-]+)'\]", forms))
    assert on_forms == set(WORDS["form"])
    on_mend = set(re.findall(r"\bmend\.([a-z]+)", forms)) | set(re.findall(r"\bmend\['([a-z-]+)'\]", forms))
    assert on_mend - {"html"} == set(WORDS["mend"])


@pytest.mark.long
def test_the_page_that_is_sent_out_asks_each_thing_once() -> None:
    """Whoever fills it in is asked nothing twice, and each answer has one box of its own (E57)."""
    page = intake_page(shipped_wording())
    asked = re.findall(r'data-question="([^"]+)"', page)
    assert sorted(asked) == sorted(question.name for question in EVERY if question.group is not Group.ROUND)


@pytest.mark.long
def test_the_example_of_each_question_is_an_answer() -> None:
    """All examples together are the interview that they speak of, without a word of complaint."""
    examples = {**WORDS["example"], "follows": "", "contact_on": "", "salutation": ""}
    judged = intake().judged(cleaned(examples))
    assert judged.messages == {"decide_by": "They answer by Fri 15 Jan 2027."}
    text = judged.intake.text(judged.answers)
    interview, problems = load_interview(text.encode(), "larkfield.yaml")
    assert interview
    assert problems == ()
    tree = read_yaml(text)
    for question in QUESTIONS:
        answer = judged.answers.get(question.name)
        if answer and question.name != "my_name":
            found = tree
            for key in question.place:
                found = found[key]
            assert found == {"decide_by": "2027-01-15"}.get(question.name, answer), question.name


@pytest.mark.parametrize(
    ("typed", "words", "day"),
    [
        ("they decide in the first week of February", "in the first week of February", "2027-02-05"),
        ("in two weeks", "about two weeks after the interview", "2027-01-27"),
        ("by 27 January", None, "2027-01-27"),
    ],
)
@pytest.mark.long
def test_a_time_without_a_day_is_kept_in_their_words(typed: str, words: str | None, day: str) -> None:
    """The plan counts from a day, and the letters say what they said (E5)."""
    examples = {**WORDS["example"], "follows": "", "contact_on": "", "salutation": "", "decide_by": typed}
    judged = intake().judged(cleaned(examples))
    said = read_yaml(judged.intake.text(judged.answers))["employer_said"]
    assert said.get("decide_in_words") == words
    assert said["decide_by"] == day


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "message", "said"),
    [
        ("they ring by Friday", "They answer by Fri 15 Jan 2027.", {"decide_by": "2027-01-15"}),
        ("I should ring them on Friday", "You get in touch on Fri 15 Jan 2027.", {"contact_on": "2027-01-15"}),
        (
            "don't call us, we call you",
            "They asked you not to get in touch, so no weekly email goes out.",
            {"do_not_contact": "yes"},
        ),
        (
            "do not contact us, we will write by 22 January",
            "They answer by Fri 22 Jan 2027. They asked you not to get in touch, so no weekly email goes out.",
            {"decide_by": "2027-01-22", "do_not_contact": "yes"},
        ),
    ],
)
def test_who_rings_whom_is_kept_apart(typed: str, message: str, said: dict[str, str]) -> None:
    """That they will ring is no wish to be left in peace, and a day on which one is to ring is none on which they answer (E5, E7)."""
    judged = intake().judged({**SIX, "decide_by": typed})
    assert (judged.messages["decide_by"], judged.mistakes) == (message, frozenset())
    assert read_yaml(judged.intake.text(judged.answers))["employer_said"] == said


@pytest.mark.long
def test_no_sentence_names_a_day_that_nobody_told() -> None:
    """Until the day of the interview is told, what is shown of the letter says neither today nor another day (S23)."""
    before = {name: SIX[name] for name in ("my_name", "role", "employer")}
    assert intake().judged(before).sentences["role"] == (
        "Thank you for taking the time to talk with me about the HR Business Partner role."
    )
    told = intake().judged({**before, "held": "2027-01-12"}).sentences["role"]
    assert told == "Thank you for taking the time to talk with me yesterday about the HR Business Partner role."


@pytest.mark.long
def test_six_answers_are_a_thank_you_that_is_ready_to_copy() -> None:
    """With no address and nothing else told, the letter is whole; the address alone is missing."""
    thanks = intake().judged(SIX).thanks
    assert thanks
    assert thanks.draft
    assert missing(SIX) == ()
    assert thanks.lacking == ()
    assert thanks.draft.body.startswith("Dear Ms. Jones,\n")
    assert "build relationships across plants" in thanks.draft.body


@pytest.mark.long
def test_each_answer_is_shown_as_the_sentence_that_the_letter_has() -> None:
    """What stands beside a question is found in the letter word for word, as soon as that answer is there."""
    told: dict[str, str] = {}
    shown: dict[str, str] = {}
    for name, answer in SIX.items():
        told[name] = answer
        shown[name] = intake().judged(told).sentences.get(name, "")
    letter = intake().judged(SIX).thanks
    assert letter
    assert letter.draft
    assert shown["person"] == "Dear Angela Jones,"
    assert shown["family_name"] == "Dear Ms. Jones,"
    assert shown.pop("role") in letter.draft.body.replace(" today", "")  # the day was not told yet
    for name in ("my_name", "held", "interested", "i_bring"):
        assert shown[name]
        assert shown[name] in letter.draft.body, name


@pytest.mark.long
def test_a_sentence_that_stands_for_something_untold_is_not_shown() -> None:
    """With one half of the link told, no word of ours stands in for the other on the page (S17)."""
    for half in ("they_want", "i_bring"):
        shown = intake().judged({**SIX, half: ""}).sentences
        assert "a good deal of" not in str(shown)


def test_who_does_not_want_the_job_is_not_asked_what_links_them_to_it() -> None:
    """The question of the link is left out, and the short thank-you is ready without it (S10, S16)."""
    answers = {name: answer for name, answer in SIX.items() if name not in {"they_want", "i_bring"}}
    answers["interested"] = "no"
    asked = [question.name for question in QUESTIONS if is_asked(question, answers)]
    assert "they_want" not in asked
    assert "i_bring" not in asked
    thanks = intake().judged(answers).thanks
    assert thanks
    assert thanks.lacking == ()


@pytest.mark.workspace
def test_nothing_is_asked_that_is_known(tmp_path: Path) -> None:
    """The name in me.yaml, and of a further round the job, the employer and the people (E42)."""
    interview = {
        "role": "Nurse",
        "employer": {"name": "St. Mary's", "country": "IE"},
        "held": "2027-01-06",
        "interested": "yes",
        "people": [{"name": "Anne Kelly", "is": "hiring manager", "title": "Ms.", "family_name": "Kelly"}],
    }
    make_workspace(tmp_path, {"first": interview}, {"name": "Jane Doe"})
    later = intake_in(tmp_path, TODAY, shipped_wording(), {"follows": "first"})
    asked = [question.name for question in QUESTIONS if later.asks(question, {}) and is_asked(question, later.known)]
    assert asked == [
        "follows",
        "held",
        "asked_for",
        "decide_by",
        "email",
        "topic",
        "they_want",
        "i_bring",
        "contact_on",
    ]
    text = later.text({"held": "2027-01-20"})
    second, problems = load_interview(text.encode(), "second.yaml")
    assert second
    assert (second.follows, second.people[0].name, problems) == ("first", "Anne Kelly", ())


@pytest.mark.parametrize(
    ("country", "clock", "asked"), [("US", "Europe/Dublin", "asked"), ("IE", "Europe/Paris", ""), ("US", None, "")]
)
def test_their_clock_is_asked_for_only_where_it_matters_and_is_in_doubt(
    country: str, clock: str | None, asked: str
) -> None:
    """The country says it in Ireland, not in the United States; with one clock nobody needs to know (E36)."""
    me = candidate(timezone=clock) if clock else candidate()
    zone = next(question for question in QUESTIONS if question.name == "timezone")
    assert intake(me).asks(zone, {**SIX, "country": country}) is bool(asked)


def test_half_a_link_is_not_lost() -> None:
    """Only what they look for was told: it stands in the file as a comment, the draft is not ready, and the other half is asked for."""
    answers = {**SIX, "i_bring": ""}
    text = intake().text(cleaned(answers))
    assert "#   they_want: build relationships across plants" in text
    assert load_interview(text.encode(), "x.yaml")[1] == ()


@pytest.mark.parametrize(
    ("name", "answer", "message"),
    [
        ("held", "2027-02-30", "30 February 2027 does not exist"),
        ("held", "2027-01-13\nrole: x", "cannot be read as a date"),
        ("interested", "yes\noutcome: {result: offer}", "is neither yes nor no"),
        ("met_before", "yes, I think", "is neither yes nor no"),
        ("email", "a@b.example, c@d.example", "is not one email address"),
        ("email", "n.hart.larkfield.example", "the @ is missing"),
        ("contact_on", "soon", "does not name one certain day"),
        ("family_name", "Jonas", "is not part of"),
        ("role", "long " * 61, "at most 300 fit"),
        ("country", "Atlantis", "is not a country"),
    ],
)
@pytest.mark.long
def test_a_mistake_is_told_beside_its_question_and_stays_in_its_value(name: str, answer: str, message: str) -> None:
    """In the words of `check`, without a key of the file; and whatever is typed, no other key comes of it (S17)."""
    judged = intake().judged(cleaned({**SIX, "country": "US", name: answer}))
    assert set(judged.messages) == {name}
    assert message in judged.messages[name]
    assert "`" not in judged.messages[name]
    assert not re.search(r"\b(they_want|i_bring|family_name|contact_on|met_before)\b", judged.messages[name])
    tree = read_yaml(intake().text(judged.answers))
    clean = read_yaml(intake().text(cleaned({**SIX, "country": "US"})))
    assert set(tree) - set(clean) <= {"employer_said"}


@pytest.mark.long
def test_a_mistake_in_one_answer_hides_no_other_sentence() -> None:
    """While the day cannot be read, the greeting and the job are still shown."""
    sentences = intake().judged({**SIX, "held": "soon"}).sentences
    assert sentences["person"] == "Dear Ms. Jones,"
    assert "HR Business Partner" in sentences["role"]
    assert "held" not in sentences


@pytest.mark.long
def test_an_interview_that_lies_ahead_has_no_thank_you_yet() -> None:
    """It can be told of when it is booked; the page says that it is still to come (E41)."""
    judged = intake().judged({**SIX, "held": "2027-01-20"})
    assert judged.thanks
    assert judged.thanks.draft is None or "still to come" in judged.messages["held"]
    assert "still to come" in judged.messages["held"]


@pytest.mark.long
def test_everybody_else_who_was_there_is_written_and_thanked() -> None:
    """As many as there were; an interviewer where nothing else was said; a mistake stands beside the one whom it is about."""
    others = {
        "other_1": "Tom Reyes",
        "other_part_1": "recruiter",
        "other_email_2": "",
        "other_3": "Mei Lin",
        "other_email_3": "mei at larkfield",
    }
    judged = intake().judged(cleaned({**SIX, **others}))
    assert set(judged.mistakes) == {"other_email_3"}
    assert judged.messages["other_email_3"]
    told = cleaned({**SIX, **others, "other_email_3": "mei.lin@larkfield.example"})
    people = [{key: person[key] for key in person} for person in read_yaml(intake().text(told))["people"]]
    assert people[1:] == [
        {"name": "Tom Reyes", "is": "recruiter"},
        {"name": "Mei Lin", "is": "interviewer", "email": "mei.lin@larkfield.example"},
    ]
    assert list(open_halves({**told, "other_email_7": "x@larkfield.example"})) == ["other_7"]
    wrong = intake().judged({**told, "other_part_3": "the boss"})
    assert set(wrong.mistakes) == {"other_part_3"}


@pytest.mark.workspace
def test_people_of_an_earlier_round_stand_before_those_who_are_new(tmp_path: Path) -> None:
    """The file has both, and what is said of a new one is about that one."""
    people = [{"name": "Anne Kelly", "is": "hiring manager"}, {"name": "Joe Roe", "is": "recruiter"}]
    first = {"role": "Nurse", "employer": {"name": "HSE"}, "held": "2027-01-06", "interested": "yes", "people": people}
    make_workspace(tmp_path, {"one": first}, {"name": "Jane Doe"})
    later = intake_in(tmp_path, TODAY, shipped_wording(), {"follows": "one"})
    answers = {"follows": "one", "held": "2027-01-13", "other_1": "Mei Lin", "other_email_1": "mei at hse"}
    judged = later.judged(answers)
    assert [person["name"] for person in read_yaml(later.text(answers))["people"]] == [
        "Anne Kelly",
        "Joe Roe",
        "Mei Lin",
    ]
    assert set(judged.mistakes) == {"other_email_1"}


def test_the_file_is_called_by_day_and_employer() -> None:
    """In letters that every system can write."""
    assert file_name({"held": "2027-01-13 10:00", "employer": "Škoda & Söhne"}) == "2027-01-13-skoda-sohne"
    assert file_name({"held": "2027-01-13", "employer": "!!!"}) == "2027-01-13"


def test_what_is_private_in_the_employers_name_is_in_no_name_of_a_file() -> None:
    """A file's name is told in many places, and stands between no brackets."""
    typed = {"held": "2027-01-13", "employer": "Bell & Sons [[my aunt's firm]]"}
    assert file_name(typed) == "2027-01-13-bell-sons"


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "held", "message"),
    [
        ("yesterday", "2027-01-12", "“yesterday” is Tue 12 Jan 2027."),
        ("Monday at 10:30", "2027-01-11 10:30", "Mon 11 Jan 2027 10:30"),
        ("13/1/2027", "2027-01-13", "“13/1/2027” is Wed 13 Jan 2027."),
        ("Dec 30", "2026-12-30", "Wed 30 Dec 2026"),
        ("20 January", "2027-01-20", "still to come"),
        ("tomorrow, 2 pm", "2027-01-14 14:00", "still to come"),
        ("the 13th", "2027-01-13", "“the 13th” is Wed 13 Jan 2027."),
        ("the 14th", "2027-01-14", "still to come"),
        ("today at 3", "2027-01-13 15:00", "Wed 13 Jan 2027 15:00"),
        ("2027-01-12", "2027-01-12", ""),
    ],
)
def test_the_day_of_the_interview_may_be_told_in_words(typed: str, held: str, message: str) -> None:
    """Past or still to come, with its time or without: it is said back, and stands as a date in the file."""
    judged = intake().judged({**SIX, "held": typed})
    assert message in judged.messages.get("held", "")
    assert judged.mistakes == frozenset()
    assert str(read_yaml(intake().text(judged.answers))["held"]) == held


@pytest.mark.long
def test_a_day_of_the_interview_on_another_weekday_is_named() -> None:
    """Nobody is told of an interview a year ago because they took Wednesday for a Tuesday."""
    judged = intake().judged({**SIX, "held": "Tuesday 13 January"})
    assert "Wed 13 Jan 2027 is a Wednesday, and no Tuesday" in judged.messages["held"]
    assert judged.mistakes == {"held"}


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("this Tuesday", "Tue 12 Jan 2027 or Tue 19 Jan 2027"),
        ("next Friday", "Fri 15 Jan 2027 or Fri 22 Jan 2027"),
        ("6/1/2027", "Wed 6 Jan 2027 or Tue 1 Jun 2027"),
    ],
)
@pytest.mark.long
def test_a_day_of_the_interview_that_can_be_two_is_asked_about(typed: str, days: str) -> None:
    """Nothing is guessed: both are named, and the answer cannot stay so."""
    judged = intake().judged({**SIX, "held": typed})
    assert judged.messages["held"] == f"“{typed}” can be {days}. Write which of them."
    assert judged.mistakes == {"held"}
    choices = [*intake().day_choices({**SIX, "held": f"{typed} at 10"})["held"]]
    assert choices == [f"{day} 10:00" for day in days.split(" or ")]
    assert [intake().judged({**SIX, "held": day}).mistakes for day in choices] == [frozenset(), frozenset()]


@pytest.mark.long
@pytest.mark.parametrize("typed", some(["next Friday or thereabouts", "next Friday", "around next Friday, I think"], 2))
def test_their_day_that_can_be_two_is_asked_about(typed: str) -> None:
    """What they said of timing in words that can be two days: both are offered, and each of them is certain."""
    told = {**SIX, "decide_by": typed}
    choices = intake().day_choices(told)["decide_by"]
    assert choices == ["Fri 15 Jan 2027", "Fri 22 Jan 2027"]
    assert intake().judged({**told, "decide_by": choices[1]}).mistakes == frozenset()
    assert "decide_by" not in intake().day_choices({**SIX, "decide_by": "in two weeks"})


@pytest.mark.long
@pytest.mark.parametrize("typed", some(["next Friday or thereabouts", "by next Friday-ish", "around next Friday"], 3))
@pytest.mark.parametrize("held", ["2027-01-14", "2027-01-15"])
def test_on_the_day_before_next_friday_is_not_tomorrow(typed: str, held: str) -> None:
    """Nor is it in two weeks for whoever says so on a Friday: one day is left, and said back."""
    judged = intake().judged({**SIX, "held": held, "decide_by": typed})
    assert judged.messages["decide_by"] == "They answer by Fri 22 Jan 2027."
    assert judged.mistakes == frozenset()


@pytest.mark.long
def test_what_one_talked_about_with_a_colleague_is_asked_where_they_are_told() -> None:
    """One box, which may stay empty: the sentence of their thank-you is shown beside it, and without it the letter is ready in other words (E10)."""
    others = {"other_1": "Mei Lin", "other_email_1": "mei.lin@larkfield.example"}
    told = cleaned({**SIX, **others, "other_point_1": "the two new clerks"})
    judged = intake().judged(told)
    assert judged.sentences["other_point_1"] == (
        "It was especially helpful to hear about the two new clerks, and it gave me a good deal to think about."
    )
    assert read_yaml(intake().text(told))["people"][1]["point"] == "the two new clerks"
    without = intake().judged(cleaned({**SIX, **others}))
    assert "other_point_1" not in without.sentences
    assert without.thanks
    (letter,) = without.thanks.others
    assert letter.complete
    assert "[ADD" not in letter.body
    assert "other_point_1" not in judged.mistakes


@pytest.mark.long
def test_a_paper_that_they_asked_for_is_told_with_what_can_wait() -> None:
    """It stands with whoever decides, and the sentence of the thank-you that says that it comes is shown beside it."""
    judged = intake().judged(cleaned({**SIX, "asked_for": "my certificates"}))
    assert judged.sentences["asked_for"] == "I will send you my certificates in the next few days, as you asked."
    assert read_yaml(intake().text(judged.answers))["people"][0]["asked_for"] == "my certificates"


@pytest.mark.long
@pytest.mark.parametrize("paper", ["", "my certificates"])
def test_the_day_of_their_answer_shows_the_sentence_that_names_it(paper: str) -> None:
    """And not the one that stands before it in the close, whether that is the wish for the job or a paper that comes."""
    told = {**SIX, "decide_by": "by the end of next week", "asked_for": paper}
    sentence = intake().judged(cleaned(told)).sentences["decide_by"]
    assert "before" in sentence
    assert "January" in sentence or "next week" in sentence
