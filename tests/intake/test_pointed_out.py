"""What is pointed at beside an answer, and what one press does about it. Nothing is changed unasked."""

import datetime as dt
from itertools import product

import pytest

from afterword.edit.answers_in_words import help_in_boxes
from afterword.edit.intake import Intake
from afterword.edit.presses import presses, unheld
from afterword.intake.others import EVERY
from afterword.intake.questions import QUESTIONS
from afterword.interview.reading.doubts.no_names import is_no_name
from afterword.interview.reading.houses import House
from afterword.interview.reading.to_model import load_interview
from afterword.interview.values.slips_of_the_pen import slips, slips_in_title
from afterword.interview.values.titled_names import names_meant, titled_name
from afterword.workbook.advice.content import content
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, cases, interview
from support.turns import some

pytestmark = pytest.mark.long

TODAY = dt.date(2027, 3, 4)
ANSWERS = {
    "my_name": "Owen Pritchard",
    "role": "Shift Manager",
    "employer": "Castell Cold Stores",
    "country": "GB",
    "held": "2027-03-04",
    "person": "Darren Mulcahy",
    "interested": "yes",
}


def told(**answers: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """What is said beside the answers, and what the buttons beside each of them say."""
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, **answers})
    buttons = {name: [press.label for press in each] for name, each in presses(judged).items()}
    return dict(judged.messages), buttons


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Warehouse Shift Manger", [("Manger", "Manager")]),
        ("Asistant Cordinator", [("Asistant", "Assistant"), ("Cordinator", "Coordinator")]),
        ("NIGHT SUPERVISER", [("SUPERVISER", "SUPERVISOR")]),
        ("Enginer, Facilties", [("Enginer", "Engineer")]),
        ("Office Manager", []),
        ("Mechanical Engineering Lead", []),
        ("Operators and Drivers", []),
        ("Diver", []),
        ("Career Adviser", []),
    ],
)
def test_a_post_with_one_letter_wrong_is_told(title: str, meant: list[tuple[str, str]]) -> None:
    """Only what is certain: an office is no officer, and no word of another job is taken for a slip."""
    assert list(slips_in_title(title)) == meant


def test_common_slips_are_told_and_no_other_word() -> None:
    """As they were typed, large or small; a name or a word of the trade stays."""
    assert dict(slips("Cut dammage for two yrs, Alot of it")) == {"dammage": "damage", "yrs": "years", "Alot": "A lot"}
    assert dict(slips("I ran a kitchen for 6 yrs, 40 hrs a week")) == {}  # letters write these in full
    assert dict(slips("Kaizen in Aberystwyth with 11 people, colour and color")) == {}


@pytest.mark.parametrize(
    "name", ["HR lady leeds", "the manager", "Angela jones", "Somebody from Leeds", "receptionist"]
)
def test_what_is_no_name_is_told(name: str) -> None:
    """What somebody does, or a word that begins small."""
    assert is_no_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Vincent van den Berg",
        "José de la Cruz",
        "Suharti",
        "bell hooks",
        "Ludwig von und zu Tal",
        "Rhys ap Owen",
        "Mary O'Neill",
    ],
)
def test_a_name_is_a_name(name: str) -> None:
    """Particles begin small, and some people write all of theirs so, of which another line asks."""
    assert not is_no_name(name)


def test_a_title_asks_how_one_greets_them_at_once() -> None:
    """One press, where the country has the family name last; the whole name is nobody's only choice."""
    messages, buttons = told(title="Mr")
    assert messages["title"] == "“Mr” goes before a family name alone. How do you greet them?"
    assert buttons["title"] == ["Dear Mr Mulcahy,", "Dear Darren,"]
    assert told()[1]["person"] == ["Dear Darren,", "Dear Ms Mulcahy,", "Dear Mr Mulcahy,"]
    for more in ({"country": "HU"}, {"country": "ES"}, {"salutation": "Hi Darren"}, {"person": "Ana María Ruiz Vega"}):
        assert "person" not in told(**more)[1], more
    assert told(title="Mr", family_name="Mulcahy")[1] == {}


def test_whoever_is_phoned_each_day_is_greeted_by_the_first_name_in_one_press() -> None:
    """The agency's consultant, and everybody else who was there; nobody is asked for it in words."""
    people = {"agency": "Gwent Staffing", "agency_person": "Beth Rowlands", "other_1": "Tom Ashby"}
    buttons = told(**people)[1]
    assert (buttons["agency_person"], buttons["other_1"]) == (["Dear Beth,"], ["Dear Tom,"])
    greeted = {**people, "agency_salutation": "Dear Beth", "other_salutation_1": "Dear Tom"}
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, **greeted})
    interview, _ = load_interview(judged.intake.text(judged.answers).encode(), "one.yaml")
    assert interview
    assert [person.salutation for person in interview.people] == [None, "Dear Beth", "Dear Tom"]
    assert not {"agency_person", "other_1"} & told(**greeted)[1].keys()


def test_what_stands_in_small_letters_is_made_large_by_one_press() -> None:
    """One's own name, the job and the employer alike."""
    _, buttons = told(my_name="owen pritchard", employer="castell cold stores")
    assert (buttons["my_name"], buttons["employer"]) == (["Make it Owen Pritchard"], ["Make it Castell Cold Stores"])


def test_two_wants_in_one_box_are_asked_about() -> None:
    """They come apart where they are two kinds of thing, and one thing with an “and” in it stays."""
    messages, buttons = told(
        they_want="someone who can hold a night shift together and fewer pallets damaged", i_bring="x"
    )
    assert messages["they_want"].startswith("Are these two things?")
    assert buttons["they_want"] == ["Keep the two apart"]
    assert "they_want" not in told(they_want="someone who can run nights and train drivers", i_bring="x")[1]


def test_two_wants_kept_apart_stand_apart_in_the_file() -> None:
    """The letter takes the first, and the page of the people has both."""
    judged = Intake(None, TODAY, shipped_wording()).judged(
        {**ANSWERS, "they_want": "hold a shift together", "also_want": "fewer pallets damaged", "i_bring": "ten years"}
    )
    interview, _ = load_interview(judged.intake.text(judged.answers).encode(), "one.yaml")
    assert interview
    assert interview.people[0].looking_for == ("hold a shift together", "fewer pallets damaged")
    assert interview.connection
    assert interview.connection.they_want == "hold a shift together"
    assert "also_want" not in judged.messages


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"employer": "Gwent Staffing"}, "employer"),
        ({"employer": "Usk Recruitment Ltd"}, "employer"),
        ({"employer": "Gwent People", "agency": "Gwent People Ltd", "agency_person": "Beth Rowlands"}, "agency"),
        (
            {
                "employer": "Gwent People",
                "other_1": "Beth Rowlands",
                "other_part_1": "agency consultant",
                "other_email_1": "b@gwent-people.example",
            },
            "other_email_1",
        ),
    ],
)
def test_an_agency_typed_as_the_employer_is_asked_about(answers: dict[str, str], asked: str) -> None:
    """By its name, or by the address of its consultant; one press puts it where it belongs."""
    messages, buttons = told(**answers)
    assert asked in messages
    assert buttons[asked] == [f"{answers['employer']} is the agency that sent me"]


def test_the_agency_and_its_consultant_stand_apart_from_the_employer() -> None:
    """Whoever was not in the room has a place, and everything goes through them."""
    judged = Intake(None, TODAY, shipped_wording()).judged(
        {
            **ANSWERS,
            "agency": "Gwent Staffing",
            "agency_person": "Beth Rowlands",
            "agency_email": "beth@gwentstaffing.example",
        }
    )
    interview, problems = load_interview(judged.intake.text(judged.answers).encode(), "one.yaml")
    assert interview
    assert [*problems] == []
    person = interview.people[1]
    assert (person.name, person.part.value, person.agency) == ("Beth Rowlands", "agency consultant", "Gwent Staffing")
    assert interview.employer.name == "Castell Cold Stores"
    assert judged.sentences["person"].endswith("talking with Darren Mulcahy today.")


def test_a_consultant_told_among_the_others_is_asked_for_the_agency() -> None:
    """The name of the agency has a place, and it goes to the consultant who was told later."""
    beth = {"other_1": "Beth Rowlands", "other_part_1": "agency consultant"}
    assert told(**beth)[0]["other_part_1"] == "The name of the agency goes below the employer, some steps back."
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, **beth, "agency": "Gwent Staffing"})
    interview, _ = load_interview(judged.intake.text(judged.answers).encode(), "one.yaml")
    assert interview
    assert [person.agency for person in interview.people] == [None, "Gwent Staffing"]


def test_a_name_that_was_not_caught_is_told_in_one_press_and_greeted_by_no_letter() -> None:
    """Of two of them each is somebody else; a letter that needs the name is not ready, and says so."""
    people = {"other_1": "HR lady leeds", "other_part_1": "coordinator"}
    assert told(**people)[1]["other_1"] == ["I did not catch the name"]
    nameless = {
        "other_1": "not known",
        "other_part_1": "interviewer",
        "other_2": "not known",
        "other_part_2": "interviewer",
    }
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, **nameless})
    assert judged.mistakes == frozenset()
    assert judged.thanks
    assert [bool(letter.gaps) for letter in judged.thanks.others] == [True, True]


@pytest.mark.parametrize(
    ("name", "country", "greeting"),
    [
        ("Mr Fergal Ó Briain", "IE", "Dear Mr Ó Briain,"),
        ("Ms Aoife Ní Dhomhnaill", "IE", "Dear Ms Ní Dhomhnaill,"),
        ("Dr. R. Menon", "IE", "Dear Dr Menon,"),
        ("Dr. R. Menon", "US", "Dear Dr. Menon,"),
        ("Mrs Sioned Rees", "Wales", "Dear Mrs Rees,"),
        ("Mrs Sioned Rees", "", "Dear Mrs Rees,"),
        ("Mrs Rees", "GB", "Dear Mrs Rees,"),
    ],
)
def test_a_title_in_a_name_goes_before_the_family_name_unasked(name: str, country: str, greeting: str) -> None:
    """“Mrs Sioned Rees” in one box is enough: the line below it says how she is greeted, and nothing is asked."""
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, "person": name, "country": country})
    assert judged.sentences["person"] == greeting
    assert "person" not in judged.messages
    assert "person" not in presses(judged)
    said, buttons = told(other_1=name, other_part_1="interviewer", country=country)
    assert ("other_1" in said, "other_1" in buttons) == (False, False)


@pytest.mark.parametrize(("name", "country"), [("Ms Chen Li", "CN"), ("Prof. Ilse van den Berg", "NL")])
def test_a_title_in_a_name_is_asked_about_where_the_family_name_is_not_certain(name: str, country: str) -> None:
    """Nobody splits what may stand in either order, or a name of three parts."""
    for box in ("person", "other_1"):
        said, buttons = told(**{box: name, "country": country})
        assert said[box] == "A title goes apart. How do you greet them?"
        assert [label for label in buttons.get(box, []) if label.startswith("Dear")] == []


@pytest.mark.parametrize(
    ("told_too", "greeting"),
    [({"salutation": "Dear Sioned"}, "Dear Sioned,"), ({"title": "Dr.", "family_name": "Rees"}, "Dear Dr Rees,")],
)
def test_a_greeting_that_was_told_wins_over_a_title_in_the_name(told_too: dict[str, str], greeting: str) -> None:
    """Whoever says how they greet somebody has said it."""
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, "person": "Mrs Sioned Rees", **told_too})
    assert judged.sentences["person"] == greeting


@pytest.mark.parametrize("name", ["Drew Barry", "Mr Patel", "Sir", "Missy Elliot", "Tom Reyes"])
def test_a_name_without_a_title_or_with_one_word_behind_it_is_left_in_peace(name: str) -> None:
    """`Mr Patel` is greeted as he should be."""
    assert titled_name(name) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Mrs Hart, Headteacher", ("Mrs Hart",)),
        ("Hart, Headteacher", ("Hart",)),
        ("Dr Roy, HR Director", ("Dr Roy",)),
        ("Mr Hill, Warden", ("Mr Hill",)),
        ("Mrs Hart, Ngozi", ("Mrs Hart Ngozi",)),
        ("Hart, Ngozi", ("Ngozi Hart", "Hart Ngozi")),
        ("Mr Hill, Cook", ("Mr Hill", "Mr Hill Cook")),
    ],
)
def test_a_post_behind_a_comma_is_no_part_of_the_name(typed: str, meant: tuple[str, ...]) -> None:
    """Nobody is called `Mrs Hart Headteacher`; where the word is a post as often as a name, both are offered."""
    assert names_meant(typed) == meant


def asked(**answers: str) -> bool:
    """Whether it is asked if answers are scored."""
    intake = Intake(None, TODAY, shipped_wording())
    given = {**ANSWERS, **answers}
    return any(question.name == "scored_panel" and intake.asks(question, given) for question in QUESTIONS)


def test_whether_answers_are_scored_is_asked_where_it_may_be_so() -> None:
    """Before several interviewers and in public bodies; a talk with one owner is spared the question."""
    assert not asked()
    assert not asked(other_1="Beth Rowlands", other_part_1="recruiter")
    assert asked(other_1="Beth Rowlands")
    assert asked(employer="Wharfedale Hospitals NHS Trust")
    assert asked(employer="City of Leeds")
    assert not asked(employer="Castell Cold Stores, Countryside Ltd")


def test_where_answers_are_scored_one_press_asks_for_whoever_runs_the_process() -> None:
    """All is written to that person, who is asked for at once; what was told of them is enough."""
    panel = {"employer": "Leeds City Council", "other_1": "Beth Rowlands", "other_part_1": "interviewer"}
    messages, buttons = told(**panel, scored_panel="yes")
    assert messages["scored_panel"].startswith("All your letters go to whoever runs the process")
    assert buttons["scored_panel"] == ["Add the person in HR"]
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, **panel, "scored_panel": "yes"})
    assert presses(judged)["scored_panel"][0].answers == {"other_part_2": "coordinator"}
    messages, buttons = told(**panel, scored_panel="yes", other_part_2="coordinator")
    assert "scored_panel" not in {**messages, **buttons}
    messages, _ = told(**panel, scored_panel="no")
    assert "scored_panel" not in messages
    full = {f"other_{number}": f"Beth Rowlands {number}" for number in range(1, 13)}
    _, buttons = told(**full, scored_panel="yes")
    assert "scored_panel" not in buttons


def test_the_answer_on_scoring_is_in_the_file_and_known_at_the_next_talk() -> None:
    """With a yes the note to the panel is courtesy alone and goes to HR; a further talk there is not asked again."""
    answers = {**ANSWERS, "scored_panel": "yes", "other_1": "Amina Sule", "other_part_1": "coordinator"}
    text = Intake(None, TODAY, shipped_wording()).text(answers)
    assert "\nscored_panel: yes " in text
    interview, problems = load_interview(text.encode(), "castell.yaml")
    assert interview
    assert (interview.scored_panel, problems) == (True, ())
    later = Intake(None, TODAY, shipped_wording(), "castell", interview)
    assert later.known["scored_panel"] == "yes"
    assert "\nscored_panel: yes " in later.text({"held": "2027-03-20"})


def test_an_address_of_another_employer_s_person_is_asked_about() -> None:
    """It was easily pasted from the other talk; a consultant writes for many, and a new domain is nobody's."""
    known = {"larkfield.example": House("Larkfield Foods", TODAY, {})}
    intake = Intake(None, TODAY, shipped_wording(), houses=known)
    answers = {
        **ANSWERS,
        "email": "d.mulcahy@larkfield.example",
        "other_1": "Beth Rowlands",
        "other_part_1": "agency consultant",
        "other_email_1": "beth@larkfield.example",
    }
    messages = intake.judged(answers).messages
    assert messages["email"] == (
        "It is an address as people at Larkfield Foods have it, with whom you had another interview. Is it the right one?"
    )
    assert "other_email_1" not in messages
    assert "email" not in intake.judged({**answers, "email": "d@castell.example"}).messages


def test_public_holidays_are_asked_about_once_the_country_is_known() -> None:
    """A yes stands in the file, and is known at the next talk there; who says nothing has dates as they are counted."""
    intake = Intake(None, TODAY, shipped_wording())
    interview, problems = load_interview(intake.text({**ANSWERS, "holidays": "yes"}).encode(), "castell.yaml")
    assert interview
    assert (interview.calendar.holidays, problems) == (True, ())
    assert Intake(None, TODAY, shipped_wording(), "castell", interview).known["holidays"] == "yes"
    plain, _ = load_interview(intake.text(ANSWERS).encode(), "castell.yaml")
    assert plain
    assert not plain.calendar.holidays


def told_without_a_country(**answers: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """As above, before anybody was asked where the work would be."""
    return told(**{"country": "", **answers})


@pytest.mark.parametrize("box", ["person", "agency_person", "other_1"])
def test_a_title_comes_out_of_a_name_where_nobody_knows_the_country_yet(box: str) -> None:
    """One press leaves the name; no key of a file is named to somebody who sees boxes."""
    people = {"agency": "Gwent Staffing", "agency_person": "Beth Rowlands", box: "Ms Orla van den Berg"}
    said, buttons = told_without_a_country(**people)
    assert said[box] == "A title goes apart. How do you greet them?"
    assert buttons[box] == ["Make it Orla van den Berg"]


def test_a_title_that_came_out_of_the_name_stands_in_its_own_box() -> None:
    """Of the one who decides, of whom the greeting is asked then."""
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, "country": "", "person": "Mr Declan van Dyk"})
    assert presses(judged)["person"][0].answers == {"person": "Declan van Dyk", "title": "Mr"}


def test_where_no_country_is_known_either_name_can_be_what_the_title_goes_before() -> None:
    """The question how they are greeted has its answers beside it: nothing is guessed, and nobody has to split a name by hand."""
    said, buttons = told_without_a_country(person="Orla Kenney", title="Ms")
    assert said["title"] == "“Ms” goes before a family name alone. How do you greet them?"
    assert buttons["title"] == ["Dear Ms Kenney,", "Dear Ms Orla,"]
    judged = Intake(None, TODAY, shipped_wording()).judged(
        {**ANSWERS, "country": "", "person": "Orla Kenney", "title": "Ms"}
    )
    assert presses(judged)["title"][0].answers == {"title": "Ms", "family_name": "Kenney"}
    for settled in ({"family_name": "Kenney"}, {"salutation": "Dear Orla"}, {"title": "Director"}, {"title": ""}):
        assert "title" not in told_without_a_country(**{"person": "Orla Kenney", "title": "Ms", **settled})[1]


@pytest.mark.parametrize(
    ("question", "typed", "labels"),
    [
        ("country", "Irland", ["Make it Ireland"]),
        ("country", "Dublin", ["Make it Ireland"]),
        ("country", "Irland, Dublin", ["Make it Ireland"]),
        ("country", "Cork, Ireland", ["Make it Ireland"]),
        ("country", "Bavaria", ["Make it Germany"]),
        ("country", "Scandinavia", ["Make it Denmark", "Make it Norway", "Make it Sweden"]),
        ("country", "Xyzzy", []),
        ("timezone", "Dublin", ["Make it Europe/Dublin"]),
        ("email", "r.menon at castell.example", ["Make it r.menon@castell.example"]),
    ],
)
def test_what_was_probably_meant_is_taken_by_one_press(question: str, typed: str, labels: list[str]) -> None:
    """Wherever it is asked “did you mean”, the answer has a button of its own, and taking it leaves nothing to say."""
    said, buttons = told(**{question: typed})
    assert bool(said[question])
    assert buttons.get(question, []) == labels
    for label in labels:
        assert question not in told(**{question: label.removeprefix("Make it ")})[0]


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("Declan Sheehy (principal)", ["Make it Declan Sheehy"]),
        ("Mr Declan Sheehy (principal)", ["Make it Mr Declan Sheehy"]),
        ("Tom and Anna Ashby", []),
        ("Mrs Ngozi, Hart", ["Make it Mrs Ngozi Hart"]),
        ("Hart, Ngozi", ["Make it Ngozi Hart", "Make it Hart Ngozi"]),
        ("Ngozi Hart, Head Teacher", ["Make it Ngozi Hart"]),
        ("Hart, Ngozi, and others", []),
    ],
)
def test_who_somebody_is_behind_the_name_comes_off_in_one_press(typed: str, labels: list[str]) -> None:
    """In brackets or after a comma, or a comma that slipped in; of two people in one box nobody is taken away."""
    said, buttons = told(person=typed)
    assert not [part for part in ("name:", "dash", "Who they are here") if part in said["person"]]
    assert buttons.get("person", []) == labels


def test_small_letters_are_seen_behind_a_title() -> None:
    """In one's own name, which signs every letter, and in anybody's."""
    said, buttons = told(my_name="Mrs. bríd ní chonaill", person="Mr declan sheehy")
    assert said["my_name"] == "All in small letters: is that right?"
    assert "Make it Mrs. Bríd Ní Chonaill" in buttons["my_name"]
    assert "Make it Mr Declan Sheehy" in buttons["person"]


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("Head housekeeper", ["Make it Head Housekeeper", "Make it head housekeeper"]),
        ("Head of catering", ["Make it Head of Catering", "Make it head of catering"]),
        ("Head Housekeeper", []),
        ("Nurse", []),
        ("HR partner", []),
        ("French teacher", []),
        ("head housekeeper", []),
        ("hr partner", ["Make it HR Partner"]),
    ],
)
def test_a_job_with_one_capital_is_asked_about_once(typed: str, labels: list[str]) -> None:
    """A telephone writes the first letter large: which form all letters have is one press, and holds nobody up."""
    said, buttons = told(role=typed)
    assert buttons.get("role", []) == labels
    assert ("with one capital" in said.get("role", "")) == (len(labels) > 1)
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, "role": typed})
    assert ("role" in unheld(judged)) == bool(labels)


@pytest.mark.parametrize(
    ("typed", "end"), [("run the SET team and", "and"), ("keep calm, because", "because"), ("somebody for the", "the")]
)
def test_a_sentence_that_stops_in_the_middle_is_pointed_at(typed: str, end: str) -> None:
    """Whoever was called away finds it where they left; one press takes the loose word away."""
    said, buttons = told(they_want=typed, i_bring="ran two of them")
    assert f"It stops at “{end}”" in said["they_want"]
    assert buttons["they_want"][-1] == f"Leave out “{end}”"
    judged = Intake(None, TODAY, shipped_wording()).judged({**ANSWERS, "they_want": typed, "i_bring": "calm"})
    assert presses(judged)["they_want"][-1].answers == {"they_want": typed.removesuffix(end).rstrip(" ,")}


def test_an_address_that_can_mean_one_thing_alone_is_mended_in_one_press() -> None:
    """A comma that came along is nothing to type an address again for."""
    assert told(email="d.mulcahy@castell.example,")[1]["email"] == ["Make it d.mulcahy@castell.example"]


def test_what_one_answer_lacks_takes_no_button_from_another_and_says_nothing_twice() -> None:
    """While an address cannot be read, the names keep their buttons, and each line stands once."""
    answers = {"employer": "castell cold stores", "i_bring": "ten yrs of it", "they_want": "a calm head"}
    said, buttons = told(**answers, email="no address")
    assert buttons["employer"] == ["Make it Castell Cold Stores"]
    assert said["i_bring"].count("Is this spelt") == 1


@pytest.mark.parametrize(
    ("box", "typed"),
    some(
        [
            *product(
                ("they_want", "also_want", "i_bring", "proof", "role", "person", "employer"),
                (". .", "…", "-", "?!", "' '", "1", ", and"),
            )
        ],
        4,
    ),
)
def test_no_mark_alone_in_a_box_stops_the_questions(box: str, typed: str) -> None:
    """Whatever a finger hits, the page answers."""
    said, buttons = told(**{"they_want": "a calm head", "i_bring": "ten years of it", box: typed})
    assert {*said, *buttons} <= {question.name for question in EVERY}


@pytest.mark.parametrize("box", ["country", "timezone", "other_part_1"])
def test_what_is_left_open_is_left_empty_and_no_line_deleted(box: str) -> None:
    """A page has boxes and no lines."""
    said, _ = told(other_1="Beth Rowlands", **{box: "TBC"})
    assert "delete the line" not in said[box]
    assert "until then leave it empty" in said[box]


def test_no_command_of_a_terminal_stands_beside_a_box() -> None:
    """Whoever types into a page is told what to type, and not what to type elsewhere (E57)."""
    doubtful = interview(
        connection={"they_want": "keep the ward calm", "i_bring": "I worked three years in laboratory"}
    )
    problems = content(cases({NAME: doubtful}, "2027-01-13"), shipped_wording())
    helps = [help_in_boxes(problem, shipped_wording().words) for problem in problems if problem.code == "AW442"]
    assert helps == ["say it another way; a short whole sentence always fits"]


@pytest.mark.parametrize(
    ("question", "typed", "line"),
    [
        ("they_want", "keep new drivers, they lose half of them", "One thing is enough."),
        (
            "they_want",
            "order faster",
            "Write it to follow “They need somebody who can …”, such as: keep a busy team calm.",
        ),
        ("i_bring", "told I am calm", ""),
        ("i_bring", "patient, never shout", "Begin with “I”, as you would say it aloud: I ran a team of five."),
        ("i_bring", "of the nine I rode with eight are still there", ""),
        ("i_bring", "calm with learners", ""),
        ("i_bring", "15 years on the road", ""),
        ("topic", "she asked me about Brexit", "Write it to follow “We talked about …”, such as: the new shift rota."),
        ("topic", "we both laughed about the roundabout at Elland", ""),
        ("topic", "they asked why I left Denby's", ""),
        (
            "topic",
            "why half the new drivers leave in the first month",
            "Your letter says this where it tells what they need.",
        ),
    ],
)
def test_what_would_stand_in_quotes_or_nowhere_is_begun_otherwise(question: str, typed: str, line: str) -> None:
    """Beside the box, in one kind line, before the letter is written: nothing is quoted or left out in silence (E34, E57)."""
    link = {"they_want": "keep new drivers past the first month", "i_bring": "rode along with nine drivers"}
    lines, buttons = told(**{**link, question: typed})
    assert lines.get(question, "") == line
    is_enough = line.startswith("One thing")
    assert buttons.get(question, []) == ["Make it keep new drivers"] * is_enough
