"""All that was told can be told and changed on a page: what it shows of a file, and what it writes there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.plan.steps import State
from afterword.resources import resource
from afterword.serve.fields.of_model import Key, candidate_keys, every_key, interview_keys
from afterword.serve.told.all_told import TOLD, file_of
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.acting import TODAY, Act, Told
from support.commands import run
from support.workspace import LARKFIELD

pytestmark = pytest.mark.workspace

ME = "content/me.yaml"
WORDS = shipped_wording().words.all_of_told()


@pytest.fixture
def save(act: Act) -> Act:
    """Opens the form for a place and saves it with these fields; without any, takes out what stands there."""

    def perform(interview: str, about: str, /, **fields: str) -> Told:
        pencil = "told" if fields else "told-out"
        asked = act("open", pencil=pencil, interview=interview, about=about)
        if "error" in asked:
            return asked
        sent = {"fields": fields} if fields else {}
        return act(pencil, interview=interview, about=about, seen=asked["seen"], **sent)

    return perform


def parts_of(told: Told) -> Iterator[Told]:
    """Each thing that a page is told of, with all that is in it."""
    for part in (*told.get("parts", ()), *told.get("entries", ())):
        yield part
        yield from parts_of(part)


def test_who_somebody_is_is_asked_in_the_same_words_everywhere(act: Act) -> None:
    """The questions, the form for somebody more and all that was told call each part of a person alike."""
    parts = shipped_wording().words.all_of_intake()["parts"]
    asked = [part["choices"] for part in parts_of(act("told-all", interview="larkfield")) if part["name"] == "is"]
    assert asked
    assert [dict(choices) for choices in asked] == [dict(parts)] * len(asked)
    form = resource("templates", "assets", "pencils.js").read_text(encoding="utf-8")
    assert [name for name in parts.values() if f'"{name}"' not in form] == []


def test_what_may_be_told_stands_together_by_what_one_wants_to_do(act: Act) -> None:
    """Everything of an interview stands in one of a few groups, each of which has something; what is told of oneself is little, and has none."""
    told = act("told-all", interview="larkfield")
    assert {part["group"] for part in told["parts"]} == set(told["groups"])
    assert next(iter(told["groups"])) == "heard"
    assert WORDS["group_of"].keys() <= {part["name"] for part in told["parts"]}
    assert act("told-all", interview="")["groups"] == {}


@pytest.mark.parametrize("interview", ["larkfield", ""], ids=["interview", "me"])
def test_what_is_said_below_a_box_begins_as_a_sentence_does(act: Act, interview: str) -> None:
    """It is read by itself: "yes when you had met before" below a box answers nothing that was asked, and no box only says its own name again."""
    for part in parts_of(act("told-all", interview=interview)):
        hint = part["hint"]
        assert hint[:1].upper() == hint[:1], part["about"]
    assert not {"Their address.", "Their number."} & {
        part["hint"] for part in parts_of(act("told-all", interview=interview))
    }


@pytest.mark.parametrize(
    ("interview", "keys"), [("larkfield", interview_keys()), ("", candidate_keys())], ids=["interview", "me"]
)
def test_every_key_that_may_be_typed_is_reached_by_a_pencil(root: Path, act: Act, interview: str, keys: Key) -> None:
    """Whatever a file may say has its line on the page, and its form opens: a key that is new is not forgotten (E57)."""
    told = list(parts_of(act("told-all", interview=interview)))
    of_model = {(key.name, str(key.kind)) for key in every_key(keys)}
    assert {(part["name"], part["kind"]) for part in told} == of_model
    file = file_of(root, interview, TODAY)
    content = (root / file.document.file).read_bytes()
    for part in told:
        if "text" in part:
            assert TOLD.spot(file, part["about"]).typed(content)["text"] == part["text"], part["about"]
        elif part["kind"] == "group":
            assert set(TOLD.spot(file, part["about"]).typed(content)) == {
                below["name"] for below in part["parts"] if "text" in below
            }


def test_each_key_is_called_in_words_and_no_word_has_no_key() -> None:
    """Nobody reads the name of a key or a sign of the file: what is said of it is plain, and words for no key are taken out."""
    keys = [*every_key(interview_keys()), *every_key(candidate_keys())]
    whole = {key.whole_name for key in keys}
    assert set(WORDS["called"]) <= whole | {key.name for key in keys}
    assert set(WORDS["hint"]) <= whole
    for key in keys:
        assert key.whole_name in WORDS["called"] or key.name in WORDS["called"], key.whole_name
        hint = WORDS["hint"].get(key.whole_name, key.says)
        assert not re.search(r"`|\[|\byaml\b|--|[a-z]_[a-z](?!ork)", hint), key.whole_name


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("about", "fields", "line"),
    [
        ("employer/country", {"text": "CA"}, "  country: CA"),
        ("held", {"text": "2027-01-14 09:30"}, "held: 2027-01-14 09:30"),
        ("strengths/3", {"text": "patience: much of it"}, "  - 'patience: much of it'"),
        ("people/0/looking_for/2", {"text": "a calm head"}, "      - a calm head"),
        ("people/2", {"name": "Kim  Lee", "title": "", "is": "coordinator"}, "  - name: Kim Lee\n    is: coordinator"),
        ("proposal", {"kind": "service", "suits_role": "yes", "time": "2 days"}, "proposal: {kind: service, suits_role: yes, time: 2 days}"),
        ("follow_ups/move/0", {"week": "2", "to": "2027-01-28"}, "follow_ups:\n  move:\n    - {week: 2, to: 2027-01-28}"),
        ("debrief", {"text": "They were kind.\n\n  I was late."}, "debrief: |\n  They were kind.\n    I was late."),
    ],
    ids=lambda part: part if isinstance(part, str) and "\n" not in part else "",
)  # fmt: skip
def test_a_thing_is_written_where_a_person_would_type_it(  # noqa: PLR0913, PLR0917  (each is one thing that varies)
    root: Path, act: Act, save: Act, about: str, fields: dict[str, str], line: str
) -> None:
    """It stands at its place, as the file is typed otherwise; the rest stays, `check` is content, and it can be taken back."""
    file = root / LARKFIELD
    before = file.read_text()
    told = save("larkfield", about, **fields)
    assert told.get("said") == "It is written down.", told
    old, new = before.splitlines(), file.read_text().splitlines()
    assert "\n".join(text for text in new if text not in old and text) == line
    assert len([text for text in old if text not in new]) <= 1
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0
    assert "error" not in act("undo", change=told["undo"])
    assert file.read_text() == before


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("about", "fields", "line", "said"),
    [
        ("calendar/closed/0", {"from": "23 December", "to": "4 January 2028", "why": ""}, "calendar:\n  closed:\n    - {from: 2027-12-23, to: 2028-01-04}", "Thu 23 Dec 2027 and Tue 4 Jan 2028"),
        ("references/0/briefed", {"text": "yesterday"}, "    briefed: 2027-01-19", "Tue 19 Jan 2027"),
        ("salary/target", {"text": "$98k"}, "  currency: USD\n  target: 98000", "USD 98,000"),
        ("offer", {"received": "Monday", "base": "4,500 a month", "per": "", "answer_by": "Friday 5pm"}, "offer:\n  received: 2027-01-18\n  base: 4500\n  per: month\n  answer_by: 2027-01-22 17:00", "4,500 a month"),
        ("salary/findings/0", {"source": "a friend", "figure": "$3,200 net a month", "before_tax": "", "currency": "", "per": ""}, "  findings:\n    - source: a friend\n      figure: 3200\n      before_tax: no\n      currency: USD\n      per: month", "USD 3,200 a month"),
        ("next_step/booked", {"text": "1 Feb 2027, 10am"}, "next_step: {booked: 2027-02-01 10:00}", ""),
    ],
    ids=lambda part: part if isinstance(part, str) and "\n" not in part else "",
)  # fmt: skip
def test_days_and_sums_are_typed_as_people_write_them(  # noqa: PLR0913, PLR0917  (each is one thing that varies)
    root: Path, save: Act, about: str, fields: dict[str, str], line: str, said: str
) -> None:
    """In whatever form: the file has them its own way, and what was understood is said back."""
    file = root / LARKFIELD
    before = file.read_text().splitlines()
    told = save("larkfield", about, **fields)
    assert said in told.get("said", ""), told
    assert "\n".join(text for text in file.read_text().splitlines() if text not in before and text) == line


@pytest.mark.parametrize(
    ("typed", "unit", "written", "told_back"),
    [
        ("$640 per day", "", "rate: 640", "Understood as USD 640 a day."),
        ("640 a day", "days", "rate: 640", "Understood as USD 640 a day."),
        ("640 net", "day", "rate: 640", "Understood as USD 640."),
        ("640 an hour", "day", "", "this says an hour, and the unit is day"),
    ],
)
def test_a_fee_for_a_time_has_that_time_as_its_unit(  # noqa: PLR0913, PLR0917  (each is one thing that varies)
    root: Path, save: Act, typed: str, unit: str, written: str, told_back: str
) -> None:
    """The price of a day is no pay for a year: the time goes into the box of the unit, or has to agree with it (E46, E57)."""
    file = root / LARKFIELD
    file.write_text(f"{file.read_text()}proposal: {{kind: service}}\n")
    told = save("larkfield", "proposal/fees", quantity="2.5", unit=unit, rate=typed, currency="USD", tax_percent="8.1")
    assert told_back in told.get("said", told.get("error"))
    assert written in file.read_text()


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("about", "what", "gone"),
    [
        ("strengths/1", "a knack for organisational politics", "  - a knack for organisational politics\n"),
        ("fields/0", "human-resources", "human-resources"),
        ("people/1", "Tom Reyes", "  - name: Tom Reyes\n    is: recruiter\n    email: tom.reyes@larkfield.example\n    met_before: yes\n"),
        ("people/0/looking_for/0", "someone who can build relationships across plants", "      - someone who can build relationships across plants\n"),
    ],
)  # fmt: skip
def test_a_thing_is_taken_out_with_its_lines(root: Path, save: Act, about: str, what: str, gone: str) -> None:
    """What is not true any more goes with its lines and nothing else does."""
    file = root / LARKFIELD
    before = file.read_text()
    assert save("larkfield", about)["said"] == f"“{what}” is taken out of your file."
    assert file.read_text() == before.replace(gone, "")


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(("name", "made"), [("Ada Cole", "ada-cole"), ("陈晨", "chenchen")])
def test_a_referee_is_added_with_a_name_alone(root: Path, save: Act, name: str, made: str) -> None:
    """Nobody has to think of a short name for a file: it is made of the name, in whatever letters that is."""
    before = (root / ME).read_text()
    told = save("", "referees/3", name=name, relation="former client", email="ada@cole.example")
    assert told["said"] == "It is written down."
    added = (root / ME).read_text().replace(before.rstrip("\n"), "").strip("\n")
    assert added == (f"  - id: {made}\n    name: {name}\n    relation: former client\n    email: ada@cole.example")
    save("", "referees/3", name="Somebody Else")
    assert (
        (root / ME)
        .read_text()
        .endswith(
            f"  - id: {made}\n    name: Somebody Else\n    relation: former client\n    email: ada@cole.example\n"
        )
    )


def test_what_the_file_would_refuse_is_said_beside_the_field(root: Path, save: Act) -> None:
    """The door of the file itself judges: nothing is written, and its words stand beside the field."""
    before = (root / LARKFIELD).read_bytes()
    told = save("larkfield", "people/0/email", text="angela at larkfield")
    assert [problem["field"] for problem in told["problems"]] == ["text"]
    told = save("larkfield", "role", text="")
    assert [problem["field"] for problem in told["problems"]] == ["text"]
    for about in ("people/0/shoe_size", "people/x/name", "log/0/on/day", "", "people"):
        assert "error" in save("larkfield", about, text="x"), about
    assert "error" in save("elsewhere", "role", text="x")
    assert (root / LARKFIELD).read_bytes() == before


@pytest.mark.parametrize(
    ("about", "typed", "field"),
    [
        ("follow_ups/add/0", {"week": "2"}, "What you would say"),
        ("next_step/waiting_for", {"on": "2027-01-19"}, "What it is"),
        ("offer", {"answer_by": "2027-01-27"}, "The day it came"),
    ],
)
def test_what_else_is_needed_is_asked_for_by_the_name_of_its_box(
    save: Act, about: str, typed: Told, field: str
) -> None:
    """Who tells half of something reads which box is still empty, and no word of the file: no key, no line to be added."""
    told = save("larkfield", about, **typed)
    said = [problem["message"] for problem in told["problems"]]
    helps = [problem["mend"] for problem in told["problems"]]
    assert f"“{field}” is still empty" in said
    assert [text for text in (*said, *helps) if re.search(r"_|`|add a line|missing in", text)] == []


def test_what_was_probably_meant_can_be_taken_by_a_click(save: Act) -> None:
    """A country that is misspelt, or a city in its place: its name stands on a button beside the box."""
    for typed in ("Irland", "Dublin"):
        (problem,) = save("larkfield", "employer/country", text=typed)["problems"]
        assert (problem["choices"], problem["into"]) == (("Ireland",), problem["field"])


@pytest.mark.usefixtures("whole")
def test_what_changed_meanwhile_is_not_written_over(root: Path, act: Act) -> None:
    """Who had the form open while the file changed is shown both, and nothing is written."""
    asked = act("open", pencil="told", interview="larkfield", about="employer/country")
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("  country: US\n", "  country: GB\n"))
    before = file.read_bytes()
    told = act("told", interview="larkfield", about="employer/country", seen=asked["seen"], fields={"text": "CA"})
    assert told["meanwhile"]["fields"] == {"text": "GB"}
    assert file.read_bytes() == before


@pytest.mark.usefixtures("whole")
def test_who_is_chosen_is_not_taken_out(root: Path, save: Act) -> None:
    """A referee whom an interview names stays, or the interview could not be read; nor can one be chosen who stands nowhere."""
    before = (root / ME).read_bytes(), (root / LARKFIELD).read_bytes()
    for told in (save("", "referees/0"), save("", "referees/0/id", text="priya")):
        assert [problem["message"] for problem in told["problems"]] == [
            "your interview with Larkfield Foods still names it; take it out there first"
        ]
    for about, text in (("references/0/who", "ada-cole"), ("follows", "elsewhere"), ("results_that_fit/1", "MBTI")):
        told = save("larkfield", about, text=text)
        assert [problem["message"] for problem in told["problems"]] == [
            "this is not among what you told about yourself, or of other interviews"
        ], about
    assert ((root / ME).read_bytes(), (root / LARKFIELD).read_bytes()) == before
    save("larkfield", "references/0")
    assert "error" not in save("", "referees/0")
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0


@pytest.mark.parametrize(
    ("alone", "fields", "both"),
    [
        ("topics: pay, and why  # theirs\n", {"text": "buses"}, 'topics: ["pay, and why", buses]  # theirs\n'),
        ("topics: buses  # theirs\n", {"text": "trains"}, "topics: [buses, trains]  # theirs\n"),
        (
            "news:\n  week: 2\n  # from the paper\n  url: https://paper.example/a\n",
            {"week": "3", "url": "https://paper.example/b"},
            "news:\n  - week: 2\n    # from the paper\n    url: https://paper.example/a\n  - {week: 3, url: https://paper.example/b}\n",
        ),
    ],
    ids=["a comma", "a word", "a thing"],
)  # fmt: skip
def test_what_stands_without_a_dash_can_have_a_second(
    root: Path, save: Act, alone: str, fields: Told, both: str
) -> None:
    """One entry may be typed without a list; with a second it becomes one, and its comments stay."""
    file = root / LARKFIELD
    text = file.read_text().replace("topics:\n  - customer service\n", "")
    file.write_text(text + alone)
    assert "error" not in save("larkfield", f"{alone.partition(':')[0]}/1", **fields)
    assert file.read_text() == text + both


@pytest.mark.parametrize("typed", ["91500", "91,500", "$91,500"])
def test_the_least_one_would_accept_is_said_back_nowhere(root: Path, save: Act, typed: str) -> None:
    """Somebody may look over one's shoulder; a figure that is no secret is said back with the money of the country."""
    told = save("larkfield", "salary/walk_away", text=typed)
    assert not any(map(str.isdigit, told["said"]))
    salary = file_of(root, "larkfield", TODAY).document.tree["salary"]
    assert salary == {"researched": "no", "walk_away": "91500", "currency": "USD"}


def test_pay_is_said_back_with_the_money_of_the_country(save: Act) -> None:
    """What was supposed can be put right (E18)."""
    assert save("larkfield", "salary/target", text="101500")["said"].endswith("Understood as USD 101,500.")


@pytest.mark.parametrize(("about", "field"), [("people/0", "name"), ("people/0/name", "text")])
def test_a_name_that_is_spelt_otherwise_later_unsends_no_letter(
    root: Path, act: Act, save: Act, about: str, field: str
) -> None:
    """The thank-you that went out stays sent, and the words that one wrote oneself stay with it; undone, nothing is left of it."""
    file = root / LARKFIELD
    act("tick", step="larkfield/thank-you/angela-jones", done=True, on=None)
    before = file.read_text()
    told = save("larkfield", about, **{**typed_of(act, about), field: "Angella Joness"})
    assert "error" not in told
    person = read_workspace(root).interviews["larkfield"].people[0]
    assert (person.name, person.id) == ("Angella Joness", "angela-jones")
    cases = cases_of(read_workspace(root), TODAY, shipped_wording())
    done = [str(step.id.within) for step in cases["larkfield"].plan.steps if step.state is State.DONE]
    assert "thank-you/angela-jones" in done
    assert "error" not in act("undo", change=told["undo"])
    assert file.read_text() == before


def test_a_name_of_which_nothing_is_said_yet_leaves_nothing_behind(root: Path, save: Act) -> None:
    """Whoever corrects a name before anything was sent has the right one everywhere, in what goes to a coach too."""
    save("larkfield", "people/0/name", text="Angella Joness")
    assert "angela-jones" not in (root / LARKFIELD).read_text()


def typed_of(act: Act, about: str) -> dict[str, str]:
    """What a form begins with, if it has more than one field."""
    fields: dict[str, str] = act("open", pencil="told", interview="larkfield", about=about)["fields"]
    return {} if "text" in fields else fields


def test_pay_that_nobody_is_paid_is_asked_about_and_a_small_bonus_is_not(save: Act) -> None:
    """Where all that was told is changed, 34 for a year is asked about too; 500 for a bonus is what it is."""
    save("larkfield", "offer", received="2027-01-19", base="33500", currency="GBP")
    (asked,) = save("larkfield", "offer/base", text="34")["problems"]
    assert asked["choices"] == ["34,000", "34 a year"]
    assert "said" in save("larkfield", "offer/package/0", what="bonus", worth="500")
