"""An interview is told and a step ticked where no script runs: plain forms, each answered with a page. E17."""

import datetime as dt
import html
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from afterword.edit.begun import begun
from afterword.interview.reading.workspace import read_workspace
from afterword.serve.every_action import every_action, every_sheet
from afterword.serve.live.given_out import given_out
from afterword.serve.sheets.sheet import Visit, fields_of
from support.commands import run
from support.workspace import make_workspace

TODAY = dt.date(2027, 1, 13)
NAME = "2027-01-13-larkfield-foods"
STEPS = (
    ("self", {"my_name": "Jane Doe"}),
    ("role", {"role": "HR Business Partner"}),
    ("employer", {"employer": "Larkfield Foods"}),
    ("day", {"held": "today"}),
    (
        "person",
        {
            "person": "Angela Jones",
            "title": "Ms.",
            "family_name": "Jones",
            "salutation": "",
            "email": "a.jones@larkfield.example",
        },
    ),
    ("wish", {"interested": "yes"}),
    ("link", {"they_want": "build teams", "i_bring": "ten years of it"}),
    ("later", {"contact_on": ""}),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace as it is made, without a name."""
    run("init", tmp_path / "search")
    return tmp_path / "search"


def sent(root: Path, name: str, **fields: str) -> str:
    """Where the answer to a form leads."""
    return {sheet.name: sheet for sheet in every_sheet(root, lambda: TODAY)}[name].taken(fields)


def page(root: Path, address: str) -> str:
    """What is shown there, without its head."""
    name, _, query = address.partition("?")
    sheet = {sheet.name: sheet for sheet in every_sheet(root, lambda: TODAY)}[name]
    return sheet.shown(Visit(fields_of(query)), "right").partition("<main>")[2]


@pytest.mark.long
def test_six_questions_are_told_by_forms_alone(root: Path) -> None:
    """Step by step, each kept as it is sent and shown in its sentence on the next page; then the letter, and its tick."""
    address = "tell"
    for step, fields in STEPS:
        assert f'name="at" value="{step}"' in page(root, address)
        assert all(f'name="{name}"' in page(root, address) for name in fields)
        address = sent(root, "tell", at=step, act="next", **fields)
    assert address == f"tell?written={NAME}"
    letter = page(root, address)
    assert "Dear Ms. Jones," in letter
    assert "a.jones@larkfield.example" in letter
    assert [*read_workspace(root).interviews] == [NAME]
    assert begun(root) == {}
    step = f"{NAME}/thank-you/angela-jones"
    assert f'name="step" value="{step}"' in letter
    assert sent(root, "ticks", step=step, done="yes") == "ticks"
    assert read_workspace(root).interviews[NAME].logged("thank-you/angela-jones")
    assert f'value="{step}" aria-label="Not done after all' in page(root, "ticks")
    sent(root, "ticks", step=step, done="no")
    assert not read_workspace(root).interviews[NAME].logged("thank-you/angela-jones")


@pytest.mark.long
def test_of_two_windows_each_keeps_what_was_typed_into_it(root: Path) -> None:
    """A page that was open all the while sends its empty boxes too: what another window has told since stays."""
    sent(root, "tell", at="self", act="next", my_name="Jane Doe")
    left_open = html.unescape(page(root, "tell?at=role"))
    shown = re.findall('name="shown" value="([^>]*)">', left_open)[0]
    sent(root, "tell", at="role", act="next", role="Clerk", shown=shown)
    sent(root, "tell", at="role", act="next", role="", shown=shown)
    assert begun(root)["role"] == "Clerk"
    again = re.findall('name="shown" value="([^>]*)">', html.unescape(page(root, "tell?at=role")))[0]
    sent(root, "tell", at="role", act="next", role="", shown=again)
    assert "role" not in begun(root)


@pytest.mark.long
@pytest.mark.parametrize("last", ["intake-answer", "intake-write"])
def test_of_two_windows_with_scripts_too(root: Path, last: str) -> None:
    """Each sends all of its answers: what only another window has is told to it, and not taken away."""
    actions = {action.name: action for action in every_action(root, lambda: TODAY)}

    def tell(name: str, answers: dict[str, str], before: dict[str, str]) -> Mapping[str, Any]:
        return actions[name].perform_json(json.dumps({"answers": answers, "before": before}).encode())

    begun_here = {"role": "Clerk", "held": "today"}
    tell("intake-answer", begun_here, {})
    tell("intake-answer", {**begun_here, "topic": "the rota", "role": "Head clerk"}, begun_here)
    late = {**begun_here, "employer": "Bell"}
    if last == "intake-write":
        late |= {"my_name": "Jane Doe", "person": "Ada King", "interested": "yes", "email": "a.king@bell.example"}
        name = tell(last, late, begun_here)["name"]
        written = read_workspace(root).interviews[name]
        assert (written.role, "rota" in f"{written.topics}{written.people}") == ("Head clerk", True)
        return
    kept = tell(last, late, begun_here)["answers"]
    assert kept == {"role": "Head clerk", "held": "today", "topic": "the rota", "employer": "Bell"}
    assert begun(root) == {**kept, "held": f"{TODAY}"}
    tell(last, {name: text for name, text in kept.items() if name != "topic"}, kept)
    assert "topic" not in begun(root)


@pytest.mark.thorough
@pytest.mark.long
def test_the_last_button_pressed_twice_does_what_it_does_once(root: Path) -> None:
    """Both times it leads to the thank-you, and nothing is begun anew."""
    for step, fields in STEPS[:-1]:
        sent(root, "tell", at=step, act="next", **fields)
    step, fields = STEPS[-1]
    assert f'name="writes" value="{NAME}"' in page(root, "tell?at=later")
    for _ in range(2):
        assert sent(root, "tell", at=step, act="next", writes=NAME, **fields) == f"tell?written={NAME}"
    assert begun(root) == {}


@pytest.mark.thorough
@pytest.mark.long
def test_what_holds_a_step_up_is_said_beside_its_field_and_nothing_is_lost(root: Path) -> None:
    """An empty job, an address that is none, half a link: the same step comes back with the sentence and what was typed."""
    sent(root, "tell", at="self", act="next", my_name="Jane Doe")
    empty = page(root, sent(root, "tell", at="role", act="next", role=""))
    assert '<p class="wrong" id="wrong-role">The job needs a name;' in empty
    person = {"person": "Angela Jones", "email": "angela at larkfield"}
    address = sent(root, "tell", at="person", act="next", **person)
    assert "at=person&look=yes" in address
    assert 'value="angela at larkfield"' in page(root, address)
    assert re.search(r'<p class="wrong" id="wrong-email">.+</p>', page(root, address))
    half = sent(root, "tell", at="link", act="next", they_want="build teams", i_bring="")
    assert '<p class="wrong" id="wrong-i_bring">Say what you bring' in page(root, half)
    assert sent(root, "tell", at="role", act="back", role="Clerk") == "tell?at=self"
    assert begun(root) == {
        "my_name": "Jane Doe",
        "role": "Clerk",
        **person,
        "they_want": "build teams",
    }
    assert [*read_workspace(root).interviews] == []


@pytest.mark.workspace
def test_whoever_does_not_want_it_is_not_asked_what_links_them_to_it(root: Path) -> None:
    """The step is not there, as on the page with scripts; an earlier talk is asked about where there is one."""
    assert sent(root, "tell", at="wish", act="next", interested="no") == "tell?at=later"
    first: dict[str, object] = {
        "role": "Nurse",
        "employer": {"name": "St. Mary's"},
        "held": "2027-01-06",
        "interested": "yes",
    }
    first["people"] = [{"name": "Anne Kelly", "is": "hiring manager"}]
    make_workspace(root.parent / "other", {"one": first}, {"name": "Jane Doe"})
    assert "St. Mary" in page(root.parent / "other", "tell")
    assert sent(root.parent / "other", "tell", at="round", act="next", follows="one") == "tell?at=day"


@pytest.mark.workspace
def test_a_name_typed_over_another_one_takes_no_address_along(root: Path) -> None:
    """What only stood in the boxes of whoever decided before is not sent as theirs; before the talk nobody is thanked."""
    anne = {
        "name": "Anne Kelly",
        "is": "hiring manager",
        "email": "a.kelly@st.example",
        "title": "Ms.",
        "family_name": "Kelly",
    }
    first = {
        "role": "Nurse",
        "employer": {"name": "St. Mary's"},
        "held": "2027-01-06",
        "interested": "yes",
        "people": [anne],
    }
    folder = root.parent / "other"
    make_workspace(folder, {"one": first}, {"name": "Jane Doe"})
    sent(folder, "tell", at="round", act="next", follows="one")
    sent(folder, "tell", at="day", act="next", held="20 January")
    assert "Who will you talk to?" in page(folder, "tell?at=person")
    sent(folder, "tell", at="person", act="next", person="Mr. Singh", title="Ms.", family_name="Kelly", salutation="")
    assert "a.kelly" not in page(folder, "tell?at=later")
    assert ">Write it down</button>" in page(folder, "tell?at=later")
    assert begun(folder) == {"follows": "one", "held": "2027-01-20", "person": "Mr. Singh"}


@pytest.mark.thorough
@pytest.mark.long
def test_somebody_else_is_added_as_often_as_wished(root: Path) -> None:
    """A button on the last step brings fields for one more; whoever has no name holds it up, and nobody is dropped."""
    for step, fields in STEPS[:-1]:
        sent(root, "tell", at=step, act="next", **fields)
    assert 'name="other_1"' not in page(root, "tell?at=later")
    address = sent(root, "tell", at="later", act="more")
    assert 'name="other_1"' in page(root, address.partition("#")[0])
    address = sent(
        root, "tell", at="later", act="more", other_1="Tom Reyes", other_part_1="recruiter", other_email_1=""
    )
    assert 'name="other_2"' in page(root, address.partition("#")[0])
    address = sent(root, "tell", at="later", act="next", other_email_2="mei@larkfield.example")
    assert '<p class="wrong" id="wrong-other_2">Write their name' in page(root, address)
    sent(root, "tell", at="later", act="next", other_2="Mei Lin")
    people = read_workspace(root).interviews[NAME].people
    assert [(person.name, person.part.value, person.email) for person in people[1:]] == [
        ("Tom Reyes", "recruiter", None),
        ("Mei Lin", "interviewer", "mei@larkfield.example"),
    ]


def test_a_served_page_shows_the_way_where_no_script_runs() -> None:
    """Only there: a browser that runs scripts shows nothing of it."""
    head = '<html><head></head><body><article class="md-content__inner md-typeset">'
    shown = given_out(head.encode(), "right", "here").decode()
    ways = re.findall(r"<noscript>.*</noscript>", shown)
    assert len(ways) == 1
    assert re.findall('href="([^"]+)"', ways[0]) == ["/afterword/tell", "/afterword/ticks"]
