"""A later round knows the earlier one (E42)."""

import re
from pathlib import Path

import pytest

from afterword.interview.left_out import LeftOut
from afterword.interview.reading.rounds import carried_on
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.steps import Kind, State
from afterword.sharing.out import share as finishing
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run
from support.making import Yaml, day, interview
from support.workspace import make_workspace

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


ME: Yaml = {
    "name": "Devon Achterberg",
    "referees": [{"id": "ana", "name": "Ana Ruiz", "email": "a@r.example", "said_yes": "yes"}],
}
MONTEIRO: Yaml = {
    "name": "Beatriz Monteiro",
    "title": "Ms.",
    "family_name": "Monteiro",
    "is": "hiring manager",
    "email": "b@rua.example",
    "looking_for": ["calm"],
}
LUZ: Yaml = {"name": "Luz Pinto", "is": "recruiter", "email": "luz@rua.example", "shares_contacts": "no"}
FIRST: Yaml = {
    "role": "Service Designer",
    "employer": {"name": "Rua Clara Lda.", "country": "PT"},
    "held": "2027-10-12 14:00",
    "timezone": "Europe/Lisbon",
    "interested": "yes",
    "people": [MONTEIRO, {"name": "Nuno Reis", "point": "the hotline"}, LUZ],
    "connection": {"they_want": "map journeys", "i_bring": "ten years of mapping"},
    "salary": {
        "researched": "yes",
        "target": 52000,
        "currency": "EUR",
        "findings": [{"source": "a survey", "figure": 50000, "currency": "EUR"}],
    },
    "references": [{"who": "ana", "why": "led me"}],
    "next_step": {"samples_given": ["the ferry map"]},
    "log": [
        {"on": "2027-10-13", "did": "salary/research"},
        {"on": "2027-10-13", "did": "references/brief-ana"},
        {"on": "2027-10-12", "did": "thank-you/beatriz-monteiro"},
    ],
}
SECOND: Yaml = {
    "role": "Service Designer",
    "employer": {"name": "Rua Clara Lda.", "country": "PT"},
    "held": "2027-10-20 15:00",
    "follows": "one",
    "stage": "second",
    "interested": "yes",
    "people": [
        {"name": "Beatriz Monteiro"},
        {
            "name": "Rui Salgado",
            "title": "Mr.",
            "family_name": "Salgado",
            "email": "r@rua.example",
            "point": "the case",
        },
    ],
    "connection": {"they_want": "map journeys", "i_bring": "ten years of mapping"},
}


def _read(root: Path, second: Yaml | None = None, **more: Yaml) -> Workspace:
    make_workspace(root, {"one": FIRST, "two": {**SECOND, **(second or {})}, **more}, ME)
    return read_workspace(root)


def _drafts(workspace: Workspace, name: str, today: str) -> dict[str, Draft]:
    case = cases_of(workspace, day(today), shipped_wording())[name]
    return {each.id.within: each for each in write_drafts(Desk.for_letters(case, shipped_wording()))}


def test_people_are_known_from_the_first_round(tmp_path: Path) -> None:
    """Title, part and address of whoever comes again, and who can pass a note on; nobody who was not there (E42)."""
    workspace = _read(tmp_path)
    assert [each.code for each in workspace.diagnostics] == []
    people = {person.name: person for person in workspace.interviews["two"].people}
    assert list(people) == ["Beatriz Monteiro", "Rui Salgado", "Luz Pinto"]
    monteiro = people["Beatriz Monteiro"]
    assert (monteiro.family_name, monteiro.part, monteiro.email) == ("Monteiro", "hiring manager", "b@rua.example")
    assert (monteiro.met_before, people["Rui Salgado"].met_before) == (True, False)
    assert not people["Luz Pinto"].shares_contacts


def _after(first: Yaml, second: Yaml, root: Path) -> Yaml:
    """What the second round knows of timing, links and what is passed over."""
    make_workspace(root, {"one": {**FIRST, **first}, "two": {**SECOND, **second}}, ME)
    two = read_workspace(root).interviews["two"]
    weeks = [link.week for link in (*two.articles, *two.news)]
    return {"decide_by": f"{two.employer_said.decide_by}", "weeks": weeks, "skipped": list(two.skipped)}


def test_what_was_said_and_planned_at_the_first_talk_holds_on(tmp_path: Path) -> None:
    """Their day that is still ahead, an article whose letter never went, and what is not needed for the whole application (E42)."""
    story = {"url": "https://n.example/a", "topic": "queues"}
    log = [*FIRST["log"], {"on": "2027-10-19", "did": "follow-up/week-1"}]  # type: ignore[misc]  # a list
    first = {
        "employer_said": {"decide_by": "2027-10-29"},
        "articles": [{**story, "week": 1}, {**story, "week": 4}],
        "news": [{"week": 3, "url": "https://n.example/b", "comment": "Well done."}],
        "skipped": ["references/choose", "follow-up/week-2"],
        "log": log,
    }
    known = {"decide_by": "2027-10-29", "weeks": [4, 3], "skipped": ["references/choose"]}
    assert _after(first, {}, tmp_path / "as-it-was") == known
    anew = {"employer_said": {"contact_on": "2027-10-27"}, "articles": [{**story, "week": 4}]}
    assert _after(first, anew, tmp_path / "anew") == {**known, "decide_by": "None"}
    sooner = {"articles": [{**story, "week": 2}]}
    assert _after(first, sooner, tmp_path / "sooner") == {**known, "weeks": [2, 3]}  # told once (E56)
    asked = {**first, "employer_said": {"contact_on": "2027-10-26"}}
    make_workspace(tmp_path / "asked", {"one": {**FIRST, **asked}, "two": SECOND}, ME)
    assert read_workspace(tmp_path / "asked").interviews["two"].employer_said.day is None  # they have heard since (E9)
    gone = {**first, "employer_said": {"decide_by": "2027-10-18"}}
    assert _after(gone, {}, tmp_path / "gone-by")["decide_by"] == "None"


@pytest.mark.parametrize(
    ("first", "second", "third", "peace"),
    [
        ({"do_not_contact": "yes"}, {}, {}, True),
        ({"do_not_contact": "yes"}, {"decide_by": "2027-11-05"}, {}, True),
        ({"do_not_contact": "yes"}, {"do_not_contact": "no"}, {}, False),
        ({"do_not_contact": "yes"}, {"contact_on": "2027-10-27"}, {}, False),
        ({}, {"do_not_contact": "yes"}, {"contact_on": "2027-11-08"}, False),
        ({"contact_on": "2027-10-18"}, {"do_not_contact": "yes"}, {}, True),
        ({"no_thank_you": "yes"}, {}, {"no_thank_you": "no"}, False),
    ],
)
def test_who_asked_once_not_to_be_written_to_is_left_in_peace(
    first: Yaml, second: Yaml, third: Yaml, *, peace: bool
) -> None:
    """What they asked at the first talk holds at the later ones, until they say otherwise or name a day to write on (E7, E42)."""
    said = {"one": first, "two": second, "three": third}
    held = {
        "one": {},
        "two": {"held": "2027-10-20", "follows": "one"},
        "three": {"held": "2027-11-02", "follows": "two"},
    }
    rounds = {name: interview(**{**FIRST, **held[name], "employer_said": said[name]}) for name in said}
    known = carried_on(rounds)["three"].employer_said
    assert (known.do_not_contact, known.no_thank_you) == (peace, False)
    without_third = carried_on({"one": rounds["one"], "two": rounds["two"]})["two"].employer_said
    assert without_third.no_thank_you is ("no_thank_you" in first)


def test_nobody_of_the_first_round_is_told_good_to_meet_you(tmp_path: Path) -> None:
    """In the second round that is for who is new, without a word typed about it (E42, S23)."""
    found = _drafts(_read(tmp_path), "two", "2027-10-20")
    known, new = found["thank-you/beatriz-monteiro"], found["thank-you/rui-salgado"]
    assert "meet you" not in known.body
    assert "again" in known.body
    assert "meet" in new.body.lower()
    assert "you again" not in new.body


@pytest.mark.parametrize(
    ("name", "email", "met"),
    [
        ("Fiona Clarke", "", True),
        ("Mrs Clarke", "", True),
        ("Mrs. Fiona Clarke", "", True),
        ("Sister Fiona Clarke", "", True),
        ("Fiona Clarke RN", "", True),
        ("Fiona J. Clarke", "", True),
        ("Clarke, Fiona", "", True),
        ("F. Clarke", "", True),
        ("Fióna Clarke", "", True),
        ("Fiona Clark", "", True),
        ("Fiona", "", True),
        ("A. Okafor", "", True),
        ("F. J. Burke", "F.Clarke@anne.example", True),
        ("Frank Clarke", "", False),
        ("Grace Hill", "", False),
        ("Okeke", "", False),
        ("A. Smith", "", False),  # two of that name were there
    ],
)
def test_somebody_whose_name_is_typed_otherwise_is_known(name: str, email: str, met: bool) -> None:  # noqa: FBT001
    """A title, an initial, letters behind the name or one wrong letter make nobody a stranger (E42)."""
    clarke = {"name": "Fiona Clarke", "is": "hiring manager", "email": "f.clarke@anne.example"}
    others = [{"name": "Ade Okafor"}, {"name": "Ann Smith"}, {"name": "Abel Smith"}]
    here = {"name": name, "email": email or None}
    second = interview(held="2027-02-01", follows="one", people=[{**here, "is": "hiring manager"}])
    (person, *_) = carried_on({"one": interview(people=[clarke, *others]), "two": second})["two"].people
    assert person.met_before is met


def test_two_people_of_like_names_can_be_told_apart() -> None:
    """Whoever says that they had not met is believed, and nothing of the other is known of them (E42)."""
    second = interview(held="2027-02-01", follows="one", people=[{"name": "Fiona Clark", "met_before": "no"}])
    first = interview(people=[{"name": "Fiona Clarke", "email": "f@anne.example"}])
    (person,) = carried_on({"one": first, "two": second})["two"].people
    assert (person.met_before, person.email) == (False, None)


@pytest.mark.parametrize(
    ("panel", "words"), [({}, "good to meet you all"), ({"scored_panel": "yes"}, "pleasure to meet the panel")]
)
def test_one_note_to_a_panel_is_true_of_each(tmp_path: Path, panel: Yaml, words: str) -> None:
    """Where one of them was met before, the note to all says nothing of meeting (E42)."""
    found = _drafts(_read(tmp_path, {"panel_note": "one", **panel}), "two", "2027-10-20")
    assert [each.id for each in found.values() if words in each.body] == []
    assert any("talk with" in each.body for each in found.values())


def test_what_was_found_of_pay_referees_and_samples_come_along(tmp_path: Path) -> None:
    """None of it is asked for a second time, and what was done for them stays done (E42)."""
    workspace = _read(tmp_path)
    second = workspace.interviews["two"]
    assert [each.source for each in second.salary.findings] == ["a survey"]
    assert [each.who for each in second.references] == ["ana"]
    assert second.next_step.samples_given == ("the ferry map",)
    plan = cases_of(workspace, day("2027-10-20"), shipped_wording())["two"].plan
    states = {each.id.within: each.state for each in plan.steps}
    assert states["salary/research"] is states["references/brief-ana"] is State.DONE
    assert states["thank-you/beatriz-monteiro"] is State.OPEN
    assert "ferry map" in "".join(_page(workspace))


def _page(workspace: Workspace) -> list[str]:
    view = cases_of(workspace, day("2027-10-20"), shipped_wording())["two"]
    return [str(step.kind) + ", ".join(view.interview.next_step.samples_given) for step in view.plan.of(Kind.PORTFOLIO)]


def test_what_is_typed_anew_wins(tmp_path: Path) -> None:
    """A later word counts, key by key; what is not typed still comes along (E42)."""
    changes: Yaml = {
        "people": [
            {"name": "Beatriz Monteiro", "email": "new@rua.example", "met_before": "no"},
            {"name": "Rui Salgado", "is": "hiring manager"},
        ],
        "salary": {"target": 56000, "currency": "EUR"},
        "references": [],
        "next_step": {"samples_given": ["the bus map"]},
    }
    second = _read(tmp_path, changes).interviews["two"]
    monteiro, salgado = second.people[:2]
    assert (monteiro.email, monteiro.met_before, monteiro.title) == ("new@rua.example", False, "Ms.")
    assert (monteiro.part, salgado.part) == ("interviewer", "hiring manager")
    assert (second.salary.target, len(second.salary.findings)) == (56000, 1)
    assert second.references == ()
    assert second.next_step.samples_given == ("the bus map",)


def test_a_third_round_knows_the_first(tmp_path: Path) -> None:
    """Whoever was met in any round before was met (E42)."""
    third = {
        **SECOND,
        "held": "2027-11-03",
        "follows": "two",
        "people": [{"name": "Nuno Reis", "is": "hiring manager", "email": "n@rua.example"}],
    }
    workspace = _read(tmp_path, three=third)
    nuno = workspace.interviews["three"].people[0]
    assert nuno.met_before
    assert nuno.point is None
    assert workspace.interviews["three"].salary.target == 52000


def test_rounds_that_follow_one_another_in_a_ring_are_read(tmp_path: Path) -> None:
    """A slip in `follows` loses nothing and hangs nothing (E42)."""
    make_workspace(tmp_path, {"one": {**FIRST, "follows": "two"}, "two": SECOND}, ME)
    assert set(read_workspace(tmp_path).interviews) == {"one", "two"}


def test_who_decides_must_be_known_from_some_round(tmp_path: Path) -> None:
    """Two new people and nobody of the first round: then it is asked who decides (E42)."""
    workspace = _read(tmp_path, {"people": [{"name": "Kim Lee"}, {"name": "Rui Salgado"}]})
    assert [each.code for each in workspace.diagnostics] == ["AW302"]


def test_who_sent_the_notes_before_may_decide_now(tmp_path: Path) -> None:
    """The recruiter of the first round leads the second: the part that is typed now counts, and she is in it once."""
    workspace = _read(tmp_path, {"people": [{**LUZ, "is": "hiring manager"}, {"name": "Rui Salgado"}]})
    assert "AW302" not in [each.code for each in workspace.diagnostics]
    people = workspace.interviews["two"].people
    assert [(person.name, str(person.part)) for person in people] == [
        ("Luz Pinto", "hiring manager"),
        ("Rui Salgado", "interviewer"),
    ]


def test_new_writes_the_file_of_the_next_round(tmp_path: Path) -> None:
    """`new --follows` takes role, employer, zone and people from the earlier file, and asks for the day alone (E42)."""
    make_workspace(tmp_path, {"one": FIRST}, ME)
    told = run("new", "--follows", "one", "--held", "2027-10-20 15:00", "-C", tmp_path)
    assert told.exit_code == 0, told.output
    workspace = read_workspace(tmp_path)
    assert not workspace.diagnostics
    second = workspace.interviews["2027-10-20-rua-clara-lda"]
    assert (second.role, second.employer.country, second.timezone) == ("Service Designer", "PT", "Europe/Lisbon")
    assert (second.follows, second.stage, second.interested) == ("one", "second", "yes")
    assert [person.name for person in second.people] == ["Beatriz Monteiro", "Nuno Reis", "Luz Pinto"]
    assert [person.met_before for person in second.people[:2]] == [True, True]
    assert "the hotline" not in (tmp_path / "content/interviews/2027-10-20-rua-clara-lda.yaml").read_text()


def test_new_says_when_the_round_that_it_follows_is_not_there(tmp_path: Path) -> None:
    """A name that no file has is told with the one that was meant, and nothing is written (E42)."""
    make_workspace(tmp_path, {"one": FIRST}, ME)
    told = run("new", "--follows", "onne", "--held", "2027-10-20", "-C", tmp_path)
    assert told.exit_code != 0
    assert "did you mean one?" in told.stderr
    assert [path.name for path in (tmp_path / "content/interviews").glob("*.yaml")] == ["one.yaml"]


def test_after_a_call_with_a_recruiter_the_new_person_is_asked_for(tmp_path: Path) -> None:
    """The recruiter comes along as such, and who is met now is a question (E42)."""
    call = {**{key: FIRST[key] for key in ("role", "employer", "held", "interested")}, "stage": "phone-screen"}
    call["people"] = [LUZ]
    make_workspace(tmp_path, {"one": call}, ME)
    told = run("new", "--follows", "one", "--held", "2027-10-20", "-C", tmp_path)
    assert "still needed: --person" in told.stderr
    assert run("new", "--follows", "one", "--held", "2027-10-20", "--person", "Ana Sol", "-C", tmp_path).exit_code == 0
    people = read_workspace(tmp_path).interviews["2027-10-20-rua-clara-lda"].people
    assert [(each.name, each.part.value, each.met_before) for each in people] == [
        ("Ana Sol", "hiring manager", False),
        ("Luz Pinto", "recruiter", True),
    ]


def test_what_is_left_out_of_a_copy_is_left_out_of_what_came_along(tmp_path: Path) -> None:
    """A sentence of the first round that stands in a copy of the second is private there too (E42, E17)."""
    workspace = _read(tmp_path)
    left_out = workspace.leaving_out([LeftOut("one", ("references", 0, "why"), "led me")])
    assert left_out.interviews["two"].references[0].why == "[[led me]]"
    assert left_out.interviews["two"].people[0].met_before


def test_the_words_of_the_first_round_are_shown_before_a_copy_of_the_second_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each sentence that came along is listed with the file that it stands in (E42, E17)."""
    monkeypatch.setattr(finishing, "render", lambda _job: b"printed")  # paper is a matter of other tests
    _read(tmp_path)
    told = run("share", "two", "--for", "coach", "--to", "Maya", "-C", tmp_path, "--today", "2027-10-20")
    listed = told.stdout.partition("content/interviews/one.yaml\n")[2]
    assert re.search(r"line \d+ +led me", listed)


def test_a_broken_first_round_is_named_alone(tmp_path: Path) -> None:
    """Who decides may stand in the file that cannot be read: that one is to be mended first (E42)."""
    make_workspace(
        tmp_path, {"one": {**FIRST, "held": "soon"}, "two": {**SECOND, "people": [{"name": "A"}, {"name": "B"}]}}, ME
    )
    assert {each.span.file for each in read_workspace(tmp_path).diagnostics} == {"content/interviews/one.yaml"}
