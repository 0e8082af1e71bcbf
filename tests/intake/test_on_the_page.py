"""What the front page may ask of the server when an interview is told of there. E17."""

import datetime as dt
import json
from contextlib import suppress
from pathlib import Path

import pytest
from pydantic import ValidationError

from afterword.edit.begun import begun
from afterword.edit.changes import ChangeRefusedError, change_interview
from afterword.edit.taking_back import undoable
from afterword.interview.reading.workspace import read_workspace
from afterword.serve.questions.intake import intake_actions
from afterword.workbook.compose import cases_of
from afterword.workbook.views.other_applications import other_applications
from afterword.workbook.wording.wording import shipped_wording
from support.acting import acting
from support.commands import run
from support.workspace import make_workspace

TODAY = dt.date(2027, 1, 13)
ANSWERS = {
    "my_name": "Jane Doe",
    "role": "HR Business Partner",
    "employer": "Larkfield Foods",
    "held": "2027-01-13",
    "person": "Angela Jones",
    "interested": "yes",
    "they_want": "build teams",
    "i_bring": "ten years of it",
}
FIRST_ROUND = {
    "role": "Nurse",
    "employer": {"name": "St. Mary's"},
    "held": "2027-01-06",
    "interested": "yes",
    "people": [{"name": "Anne Kelly", "is": "hiring manager"}],
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace as it is made, without a name."""
    run("init", tmp_path / "search")
    return tmp_path / "search"


def sent(root: Path, name: str, **body: object) -> dict[str, object]:
    """What a page is told that sends this."""
    by_name = {action.name: action for action in intake_actions(root, lambda: TODAY)}
    return dict(by_name[f"intake-{name}"].perform_json(json.dumps(body).encode()))


@pytest.mark.workspace
def test_the_first_page_of_a_new_workspace_is_the_questions(root: Path, tmp_path: Path) -> None:
    """There is nothing else to show; beside an interview that is there, the questions wait to be asked for."""
    told = sent(root, "open")
    assert told["new"] is True
    assert told["rounds"] == {}
    assert "my_name" in told["asked"]  # type: ignore[operator]  # a list
    make_workspace(tmp_path / "other", {"one": FIRST_ROUND}, {"name": "Jane Doe"})
    told = sent(tmp_path / "other", "open")
    assert (told["new"], told["rounds"]) == (False, {"one": "Nurse, St. Mary's"})
    assert told["offered"] == []
    assert "my_name" not in told["asked"]  # type: ignore[operator]  # a list


@pytest.mark.long
def test_words_for_the_day_mean_the_same_day_tomorrow(root: Path) -> None:
    """“Yesterday” is taken up again as the date that it was; the page is told how to show it."""
    told = sent(root, "answer", answers={"held": "yesterday"})
    assert told["held"] == ("2027-01-12", "Tue 12 Jan 2027")
    assert sent(root, "open")["answers"] == {"held": "2027-01-12"}


@pytest.mark.long
def test_each_answer_is_saved_as_it_is_typed(root: Path) -> None:
    """Half of them, and with a mistake among them: all are there tomorrow, and no interview is made of them."""
    told = sent(root, "answer", answers={"my_name": "Jane Doe", "held": "soon"})
    assert told["mistakes"] == ["held"]
    assert "cannot be read as a date" in told["messages"]["held"]  # type: ignore[index]  # texts by name
    assert sent(root, "open")["answers"] == {"my_name": "Jane Doe", "held": "soon"}
    assert read_workspace(root).interviews == {}
    sent(root, "open", anew=True)
    assert begun(root) == {}


@pytest.mark.long
def test_the_interview_is_written_once_and_the_letter_comes_back(root: Path) -> None:
    """What was begun is gone, the name stands in me.yaml, and a second press refuses to write over it."""
    sent(root, "answer", answers=ANSWERS)
    told = sent(root, "write", answers=ANSWERS)
    letter = told["letter"]
    assert isinstance(letter, dict)
    assert letter["text"].startswith("Dear Angela Jones,")
    assert (letter["lacking"], letter["to"]) == ([], "")
    assert begun(root) == {}
    workspace = read_workspace(root)
    assert workspace.candidate
    assert list(workspace.interviews) == ["2027-01-13-larkfield-foods"]
    file = root / "content/interviews/2027-01-13-larkfield-foods.yaml"
    before = file.read_bytes()
    with pytest.raises(ChangeRefusedError, match="there already"):
        sent(root, "write", answers={**ANSWERS, "person": "Somebody Else"})
    assert file.read_bytes() == before


@pytest.mark.long
def test_undo_never_takes_back_the_name_that_came_with_the_interview(root: Path) -> None:
    """Without a name no interview can be shown: however often somebody presses Undo, the pages stay whole."""
    sent(root, "answer", answers=ANSWERS)
    sent(root, "write", answers=ANSWERS)
    assert undoable(root) == ()
    act = acting(root, TODAY)
    file = root / "content/interviews/2027-01-13-larkfield-foods.yaml"
    change_interview(root, file.relative_to(root).as_posix(), lambda text: text + b"# words\n", said="words")
    back = act("undo", change=act("latest")["undo"])
    assert back["said"] == "Undone: words. All is as it was before that."
    assert (back["undo"], back["undone"]) == ("", "words")
    workspace = read_workspace(root)
    assert workspace.candidate
    assert workspace.candidate.name == "Jane Doe"
    assert act("put-back", change=back["back"])["said"] == "It is back: words."
    assert file.read_bytes().endswith(b"# words\n")


@pytest.mark.long
def test_two_people_in_the_box_for_one_are_asked_about(root: Path) -> None:
    """At once, beside the name, and so is one's own name without a capital."""
    told = sent(
        root, "answer", answers={**ANSWERS, "person": "Trish Vandermeer and Chef Luis", "my_name": "denise okafor"}
    )
    messages = told["messages"]
    assert "is more than a name" in messages["person"]  # type: ignore[index]  # texts by name
    assert messages["my_name"] == "All in small letters: is that right?"  # type: ignore[index]  # texts by name
    assert ["Make it Denise Okafor", {"my_name": "Denise Okafor"}] in map(list, told["presses"]["my_name"])  # type: ignore[index]  # buttons by name


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "buttons"),
    [
        ("Mrs Ngozi, Hart", ["Make it Mrs Ngozi Hart"]),
        ("Hart, Ngozi", ["Make it Ngozi Hart", "Make it Hart Ngozi"]),
        ("Anil Rao, practice owner", ["Make it Anil Rao"]),
        ("Declan Sheehy (principal)", ["Make it Declan Sheehy"]),
    ],
)
def test_no_button_beside_a_name_leaves_the_comma_in_it(root: Path, typed: str, buttons: list[str]) -> None:
    """Two words without a title are offered in both orders, a post goes."""
    told = sent(root, "answer", answers={**ANSWERS, "person": typed})
    offered = dict(told["presses"]).get("person", [])  # type: ignore[call-overload]  # buttons by name
    assert [label for label, _ in offered] == buttons


@pytest.mark.long
def test_words_for_a_time_are_not_blamed_for_a_day_that_cannot_be_read(root: Path) -> None:
    """They are counted from the talk: while its day is one that does not exist, that alone is told."""
    answers = {**ANSWERS, "held": "31 November", "decide_by": "by the end of next week or thereabouts"}
    told = sent(root, "answer", answers=answers)
    assert told["messages"] == {"held": "There is no 31 November; check the day and the month."}
    assert told["mistakes"] == ["held"]


@pytest.mark.long
def test_a_file_with_answers_is_looked_at_before_it_is_written(root: Path) -> None:
    """It fills the questions, each with its sentence, and no more; another file changes nothing of what is there."""
    file = {"afterword": "intake", "version": 1, "saved": "", "answers": ANSWERS}
    told = sent(root, "take", content=json.dumps(file))
    assert told["answers"] == begun(root) == ANSWERS
    assert "Dear Angela Jones," in told["sentences"].values()  # type: ignore[attr-defined]  # texts by name
    assert read_workspace(root).interviews == {}
    for content in ("", "{", json.dumps({**file, "answers": {"follows": "x"}}), json.dumps({**file, "version": 2})):
        with pytest.raises(ChangeRefusedError):
            sent(root, "take", content=content)
    assert begun(root) == ANSWERS


@pytest.mark.parametrize("name", ["role", "person", "interested", "my_name"])
@pytest.mark.long
def test_nothing_is_written_while_something_needed_is_missing(root: Path, name: str) -> None:
    """The answer that lacks is asked for, in a sentence, and what was told stays saved."""
    half = {key: answer for key, answer in ANSWERS.items() if key != name}
    told = sent(root, "answer", answers=half)
    assert list(told["missing"]) == [name]  # type: ignore[call-overload]  # texts by name
    with pytest.raises(ChangeRefusedError):
        sent(root, "write", answers=half)
    assert begun(root) == half
    assert read_workspace(root).interviews == {}


@pytest.mark.workspace
def test_a_further_talk_takes_over_what_is_known(tmp_path: Path) -> None:
    """Chosen on the page, the earlier talk gives job, employer and people; the file says which one it follows (E42)."""
    make_workspace(tmp_path, {"one": FIRST_ROUND}, {"name": "Jane Doe"})
    answers = {"follows": "one", "held": "2027-01-13", "they_want": "build teams", "i_bring": "ten years of it"}
    told = sent(tmp_path, "answer", answers=answers)
    assert "role" not in told["asked"]  # type: ignore[operator]  # a list
    assert "person" in told["asked"]  # type: ignore[operator]  # it may be somebody else this time
    sent(tmp_path, "write", answers={**answers, "person": "Tom Reyes"})
    second = read_workspace(tmp_path).interviews["2027-01-13-st-mary-s"]
    assert (second.role, second.follows, second.people[0].name) == ("Nurse", "one", "Tom Reyes")


SECOND = {"follows": "one", "held": "2027-01-18", "they_want": "build teams", "i_bring": "ten years of it"}


@pytest.mark.workspace
def test_somebody_else_has_nothing_of_whoever_decided_before(tmp_path: Path) -> None:
    """Another name typed over the one that is known: no address, no title of hers; she can pass a note on, whoever only asked is not there."""
    anne = {
        "name": "Anne Kelly",
        "is": "hiring manager",
        "title": "Ms.",
        "family_name": "Kelly",
        "email": "a.kelly@st.example",
    }
    people = [anne, {"name": "Luis Aranda", "is": "interviewer"}]
    make_workspace(tmp_path, {"one": {**FIRST_ROUND, "people": people}}, {"name": "Jane Doe"})
    told = sent(tmp_path, "answer", answers={**SECOND, "person": "Mr. Singh"})
    assert {"title", "email"}.isdisjoint(told["known"])  # type: ignore[arg-type]  # texts by name
    assert "email" in told["asked"]  # type: ignore[operator]  # a list
    sent(tmp_path, "write", answers={**SECOND, "person": "Mr. Singh"})
    second = read_workspace(tmp_path).interviews["2027-01-18-st-mary-s"]
    there = [(person.name, person.part.value, person.email) for person in second.people]
    assert there == [("Mr. Singh", "hiring manager", None), ("Anne Kelly", "met earlier", "a.kelly@st.example")]


@pytest.mark.workspace
def test_a_name_that_is_spelt_anew_is_not_a_second_person(tmp_path: Path) -> None:
    """Anne Kelly who is Anne Kelly-Burke now is one person; her address is asked for again."""
    make_workspace(tmp_path, {"one": FIRST_ROUND}, {"name": "Jane Doe"})
    sent(tmp_path, "write", answers={**SECOND, "person": "Anne Kelly-Burke"})
    second = read_workspace(tmp_path).interviews["2027-01-18-st-mary-s"]
    assert [person.name for person in second.people] == ["Anne Kelly-Burke"]


@pytest.mark.workspace
def test_nobody_is_thanked_for_a_talk_that_is_still_to_come(tmp_path: Path) -> None:
    """No sentence with “today” stands beside its day, and no letter comes when it is written down; the page knows that it lies ahead."""
    make_workspace(tmp_path, {"one": FIRST_ROUND}, {"name": "Jane Doe"})
    told = sent(tmp_path, "answer", answers=SECOND)
    assert told["ahead"] is True
    assert not any("today" in sentence for sentence in told["sentences"].values())  # type: ignore[attr-defined]  # texts by name
    assert sent(tmp_path, "write", answers=SECOND)["letter"] is None
    past = {**SECOND, "held": "2027-01-12"}
    assert sent(tmp_path, "answer", answers=past)["ahead"] is False


@pytest.mark.workspace
def test_two_rounds_of_one_application_are_told_apart_by_their_days(tmp_path: Path) -> None:
    """The later one first; news is told of it alone, as the earlier one goes on there."""
    later = {**FIRST_ROUND, "held": "2027-01-12", "follows": "one"}
    make_workspace(tmp_path, {"one": FIRST_ROUND, "two": later}, {"name": "Jane Doe"})
    told = sent(tmp_path, "open")
    assert list(told["rounds"].items()) == [  # type: ignore[attr-defined]  # texts by name
        ("two", "Nurse, St. Mary's, Tue 12 Jan 2027"),
        ("one", "Nurse, St. Mary's, Wed 6 Jan 2027"),
    ]
    assert told["open"] == ["two"]


@pytest.mark.workspace
@pytest.mark.parametrize(
    ("me", "country"),
    [({"city": "Columbus, Ohio"}, "US"), ({"timezone": "Europe/Dublin"}, "IE"), ({"country": "CA"}, "CA"), ({}, "GB")],
    ids=str,
)
def test_the_country_stands_there_as_that_of_ones_home(tmp_path: Path, me: dict[str, str], country: str) -> None:
    """By the home of whoever tells of it, else by the last interview; it is asked all the same, and can be another one."""
    first = {**FIRST_ROUND, "employer": {"name": "St. Mary's", "country": "GB"}}
    make_workspace(tmp_path, {"one": first}, {"name": "Jane Doe", **me})
    told = sent(tmp_path, "answer", answers=ANSWERS)
    assert told["known"]["country"] == country  # type: ignore[index]  # texts by name
    assert "country" in told["asked"]  # type: ignore[operator]  # a list
    sent(tmp_path, "write", answers=ANSWERS)
    assert read_workspace(tmp_path).interviews["2027-01-13-larkfield-foods"].employer.country == country


CONSULTANT = {
    "other_1": "Beth Rowlands",
    "other_part_1": "agency consultant",
    "other_email_1": "beth@gwent.example",
}


@pytest.mark.workspace
def test_who_came_through_an_agency_has_the_mail_to_its_consultant_at_once(tmp_path: Path) -> None:
    """Their thank-you goes through the agency, so the mail with it is shown; each answer shows its sentence as before."""
    make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    told = sent(tmp_path, "write", answers={**ANSWERS, **CONSULTANT})

    letter = told["letter"]
    assert isinstance(letter, dict)
    assert (letter["to"], letter["lacking"]) == ("beth@gwent.example", [])
    assert letter["text"].startswith("Dear Beth Rowlands,")
    assert "together with my thanks to Angela Jones, and to say how keen I am" in letter["text"]
    sentences = sent(tmp_path, "answer", answers={**ANSWERS, **CONSULTANT})["sentences"]
    assert isinstance(sentences, dict)
    assert sentences["person"] == "I very much enjoyed talking with Angela Jones today."


@pytest.mark.workspace
def test_an_offer_that_was_told_before_comes_along_and_is_no_rival_of_its_own(tmp_path: Path) -> None:
    """Told as another offer first, then as an interview: its file has the terms, and it stands once among the offers."""
    offer = {
        "employer": "larkfield foods",
        "received": "2027-01-13",
        "answer_by": "2027-01-20 17:00",
        "base": "52500",
        "currency": "USD",
    }
    make_workspace(tmp_path, {"one": FIRST_ROUND}, {"name": "Jane Doe", "other_offers": [offer]})
    told = sent(tmp_path, "write", answers={**ANSWERS, "held": "2027-01-12"})
    assert (told["letter"], "offer" in str(told["instead"])) == (None, True)
    workspace = read_workspace(tmp_path)
    written = workspace.interviews["2027-01-12-larkfield-foods"].offer
    assert written
    assert written.answer_by
    assert (str(written.answer_by.on), written.base, written.currency) == ("2027-01-20", 52500, "USD")
    cases = cases_of(workspace, TODAY, shipped_wording())
    assert [other.is_open for other in cases["one"].me.other_offers] == [False]
    applications = other_applications(cases, cases["one"].me, shipped_wording().words)
    assert [application.title for application in applications] == [
        "HR Business Partner, Larkfield Foods",
        "Nurse, St. Mary's",
    ]
    mine = cases["2027-01-12-larkfield-foods"].plan.steps
    others = cases["one"].plan.steps
    assert not [step for step in (*mine, *others) if step.id.within == "other-offer/answer"]
    assert cases["one"].application.elsewhere
    assert cases["2027-01-12-larkfield-foods"].application.elsewhere is None


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"answers": []},
        {"answers": {"role": 1}},
        {"answers": {"role": None}},
        {"answers": {"outcome": "offer"}},
        {"answers": {"__proto__": "x"}},
        {"answers": {"role": "x"}, "file": "../me.yaml"},
        {"answers": {"role": ["x"]}},
    ],
    ids=str,
)
def test_what_is_no_answer_to_a_question_is_refused(root: Path, body: dict[str, object]) -> None:
    """Another key, another shape, another place: nothing is saved and nothing written."""
    for name in ("answer", "write"):
        with pytest.raises(ValidationError):
            sent(root, name, **body)
    assert begun(root) == {}


@pytest.mark.long
@pytest.mark.parametrize(
    "answers",
    [
        {"employer": "../../../outside"},
        {"employer": "con", "held": "2027-01-13"},
        {"held": "../2027-01-13"},
        {"follows": "../../me"},
        {"follows": "nobody-knows"},
        {"role": "x\nemployer: {name: y}\n"},
        {"interested": "yes\nlog: []"},
        {"held": "2027-01-13\noutcome: {result: offer, on: 2027-01-13}"},
        {"role": "{{ 7 * 7 }}", "person": "{% include 'x' %}"},
        {"role": "# x", "person": "- y", "employer": "&a *a !!python/object:os.system"},
    ],
    ids=str,
)
def test_hostile_answers_stay_values_of_their_keys(root: Path, answers: dict[str, str]) -> None:
    """Whatever is typed, one file is written in the folder of interviews, and it says no more than the questions do."""
    before = {path for path in root.parent.rglob("*") if path.is_file()}
    with suppress(ChangeRefusedError):
        sent(root, "write", answers={**ANSWERS, **answers})
    new = {path for path in root.parent.rglob("*") if path.is_file()} - before
    written = {path for path in new if ".afterword" not in path.parts}  # there lies what `undo` needs
    assert {path.parent for path in written} <= {root / "content" / "interviews"}
    workspace = read_workspace(root)
    assert workspace.broken == {}
    for interview in workspace.interviews.values():
        assert (interview.outcome, interview.log, len(interview.people)) == (None, (), 1)


@pytest.mark.workspace
@pytest.mark.parametrize("field", ["my_name", "role", "employer", "person", "they_want", "i_bring"])
def test_a_smiley_is_asked_about_beside_its_box(root: Path, field: str) -> None:
    """What is typed on a phone goes into a letter to somebody who decides: the box says what to write instead (E32)."""
    state = sent(root, "answer", answers={**ANSWERS, field: f"{ANSWERS[field]} 😊"})
    assert f"write {ANSWERS[field]}." in state["messages"][field]  # type: ignore[index]  # a mapping


@pytest.mark.workspace
@pytest.mark.parametrize("held", ["2026-01-12", "12 January 2026"])
def test_a_day_of_a_year_back_is_asked_about_beside_its_box(root: Path, held: str) -> None:
    """Who tells of an interview has just come from it (E41)."""
    state = sent(root, "answer", answers={**ANSWERS, "held": held})
    assert "did you mean Tue 12 Jan 2027?" in state["messages"]["held"]  # type: ignore[index]  # a mapping


@pytest.mark.workspace
def test_a_talk_that_is_told_twice_is_refused_in_words(tmp_path: Path) -> None:
    """Whoever forgot that it is there reads what to do, and no path of a file."""
    make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    sent(tmp_path, "write", answers=ANSWERS)
    with pytest.raises(ChangeRefusedError) as refused:
        sent(tmp_path, "write", answers=ANSWERS)
    assert str(refused.value) == (
        "nothing was written: an interview with them on this day, 2027-01-13-larkfield-foods, is there already; "
        "change that one, or give another day"
    )
