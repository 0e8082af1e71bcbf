"""What two more strangers were warned of in vain, or not told at all: addresses, weeks gone by, what a file still lacks."""

import datetime as dt
import re
from pathlib import Path

import pytest
import yaml

from afterword.diagnostics import Diagnostics
from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.advice.as_sent import sent_in
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import shipped_wording
from support.commands import begun, run_on
from support.making import JONES, NAME, case, drafts, interview, typed

WORDING = shipped_wording()
TODAY = dt.date(2027, 1, 13)


def told(folder: Path, me: dict[str, object] | None = None, today: dt.date = TODAY, **changes: object) -> Diagnostics:
    """What the plain case with these keys changed is told."""
    (folder / "content" / "interviews").mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump({"name": "Jane Doe", "email": "jane.doe@mail.example", **(me or {})})
    (folder / "content" / "me.yaml").write_text(text, encoding="utf-8")
    (folder / "content" / "interviews" / "larkfield.yaml").write_bytes(typed(**changes))
    workspace = read_workspace(folder)
    assert workspace.interviews, workspace.diagnostics
    return content(cases_of(workspace, today, WORDING), WORDING)


@pytest.mark.parametrize(
    ("domain", "firm", "is_told"),
    [
        ("post.example", "the Fig & Thistle, Bath", False),
        ("mail.example", "Harrow Mills", False),
        ("blueheron.example", "Harrow Mills", False),
        ("harrowmills.example", "Harrow Mills", True),
        ("harrow.example", "Harrow Mills", True),
        ("rlh.example", "Royal Larkfield Hospital", True),
        ("harrow.example", None, True),
    ],
)
def test_a_mail_host_is_no_employers_because_a_referee_is_there_too(
    tmp_path: Path, domain: str, firm: str | None, *, is_told: bool
) -> None:
    """Whoever is at `post.example` may be a friend at home: a domain is a referee's work where it has the firm's name (E28)."""
    referee = {"id": "ann", "name": "Ann Hill", "email": f"ann@{domain}"}
    at_work = {"organisation": firm} if firm else {}
    codes = {each.code for each in told(tmp_path, {"email": f"jane@{domain}", "referees": [{**referee, **at_work}]})}
    assert ("AW409" in codes) is is_told


def test_a_sentence_for_a_week_gone_by_is_not_dropped_without_a_word(tmp_path: Path) -> None:
    """The letter of week 2 was passed over: what was to go with it is named, with the week in which the next one goes (E32)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    add = {"add": [{"week": 2, "say": "The level three course is done."}]}
    found = told(tmp_path, today=dt.date(2027, 2, 4), log=log, follow_ups=add)
    (warning,) = [each for each in found if "week 2" in each.message]
    assert "`week: 3`, in which the next letter goes" in warning.help
    in_time = told(tmp_path, today=dt.date(2027, 1, 26), log=log, follow_ups=add)
    assert not [each for each in in_time if "week 2" in each.message]


def test_check_tells_the_sentence_that_is_added_to_a_week() -> None:
    """What stands under `follow_ups: add` is listed with its letter, as every phrase is (E34)."""
    value = interview(follow_ups={"add": [{"week": 2, "say": "passed the level three exam on Friday"}]})
    (sent,) = [each for each in sent_in(case(value), WORDING) if each.key == "add"]
    assert sent.letter == "follow-up/week-2"
    assert sent.sentence.endswith("I passed the level three exam on Friday.")


def test_a_sample_that_was_asked_for_is_not_the_first_of_two() -> None:
    """Who was asked for a sample and sends it offers `another piece` later (S47, E56)."""
    samples = {"samples": True}
    asked = {**JONES, "asked_for": "a sample of a manual that I wrote"}
    for people, offered in (([JONES], "a sample of my work"), ([asked], "another piece of my work")):
        letters = drafts(interview(people=people, next_step=samples), "2027-01-13")
        told = " ".join(draft.body for name, draft in letters.items() if name.startswith("follow-up/"))
        assert f"send you {offered}" in told
    cv = {**JONES, "asked_for": "my CV"}
    letters = drafts(interview(people=[cv], next_step=samples), "2027-01-13")
    assert "a sample of my work" in " ".join(draft.body for draft in letters.values())


def test_who_writes_the_mails_is_told_of_every_file_to_attach(tmp_path: Path) -> None:
    """No mail file carries one: each that says so is named with its sentence, and no other (S47, E54)."""
    file = begun(tmp_path) / "content" / "interviews" / f"{NAME}.yaml"
    line = {"of": "thank-you/angela-jones", "say": "As promised, I have attached the checklist that we use."}
    for lines, said in (([line], ["As promised, I have attached the checklist that we use."]), ([], [])):
        file.write_bytes(typed(lines=lines))
        ran = run_on("2027-01-13", "drafts")(file, NAME, "--write", tmp_path / f"mails-{len(lines)}")
        assert re.findall(r"\.eml says “(.*)”, and has no file with it", ran.stdout) == said


def test_what_one_of_them_showed_is_not_told_to_another_as_theirs() -> None:
    """The foreman walked one over the bridge: the manager hears nothing of `what you told me about the bridge` (E10, E35)."""
    foreman = {"name": "Dave Pruitt", "is": "interviewer", "thank_for": "walking me over the river bridge"}
    topics = ["the river bridge", "the rota for nights"]
    offer = {"received": "2027-01-20"}
    value = interview(people=[JONES, foreman], topics=topics, offer=offer, interested="no", connection=None)
    letter = drafts(value, "2027-01-21")["offer/decline"].body
    assert "What you told me about the rota for nights" in letter
    assert "Please thank Dave Pruitt for walking me over the river bridge." in letter
    thanks = drafts(interview(people=[JONES, foreman], topics=topics), "2027-01-13")["thank-you/angela-jones"].body
    assert ("the river bridge" in thanks, "the rota for nights" in thanks) == (False, True)
    alone = drafts(interview(people=[JONES], topics=topics), "2027-01-13")["thank-you/angela-jones"].body
    assert "the river bridge" in alone


def test_a_long_paragraph_of_ones_own_is_parted_where_a_sentence_ends() -> None:
    """A dozen lines without a rest are read by nobody; what is to stand on its own stays whole (E38)."""
    facts = " ".join(
        f"Page {number} of it has one picture and one torque figure for each of its steps." for number in range(1, 9)
    )
    asked = {**JONES, "asked_for": "a sample of a manual"}
    line = {"of": "send-paper/angela-jones", "say": facts}
    for changes, is_whole in (({}, False), ({"where": "on its own"}, True)):
        letter = drafts(interview(people=[asked], lines=[{**line, **changes}]), "2027-01-13")["send-paper/angela-jones"]
        assert (facts in letter.body) is is_whole
        assert facts in " ".join(letter.body.split())
        assert max(len(text.split()) for text in letter.body.split("\n\n")) < (200 if is_whole else 100)
    short = {**line, "say": "Page 1 has a picture. It is mine."}
    letter = drafts(interview(people=[asked], lines=[short]), "2027-01-13")["send-paper/angela-jones"]
    assert short["say"] in letter.body
