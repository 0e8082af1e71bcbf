"""What `afterword check` says of the content, as a coach would, and where it keeps quiet (issue of the pages in docs/rules)."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from afterword.diagnostics import Diagnostics
from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.nearness import say_the_same
from afterword.workbook.wording.wording import shipped_wording
from support.making import CONNECTION, JONES, REYES, typed

TODAY = dt.date(2027, 1, 13)
THREE = [{"id": name, "name": name.title(), "said_yes": "yes"} for name in ("ann", "bea", "cem")]
CHOSEN = [{"who": name, "why": "saw me at work"} for name in ("ann", "bea", "cem")]


def said(folder: Path, me: dict[str, object] | None = None, today: dt.date = TODAY, **changes: object) -> set[str]:
    """The codes that the plain case with these keys changed is told, with three referees who agreed."""
    return {each.code for each in told(folder, me, today, **changes)}


def told(folder: Path, me: dict[str, object] | None = None, today: dt.date = TODAY, **changes: object) -> Diagnostics:
    (folder / "content" / "interviews").mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump({"name": "Jane Doe", "email": "jane.doe@mail.example", "referees": THREE, **(me or {})})
    (folder / "content" / "me.yaml").write_text(text, encoding="utf-8")
    (folder / "content" / "interviews" / "larkfield.yaml").write_bytes(typed(**{"references": CHOSEN, **changes}))
    workspace = read_workspace(folder)
    assert workspace.interviews, workspace.diagnostics
    return content(cases_of(workspace, today, shipped_wording()), shipped_wording())


@pytest.mark.long
def test_a_follow_up_well_done_is_left_in_peace(tmp_path: Path) -> None:
    """Three referees with reasons, one link in their words, thanks in time: nothing is said."""
    assert said(tmp_path, people=[{**JONES, "looking_for": ["someone to build a relationship"]}]) == set()


@pytest.mark.long
@pytest.mark.parametrize(("today", "late"), [("2027-01-15", False), ("2027-01-16", True), ("2027-01-20", False)])
def test_thanks_are_late_after_two_days_until_the_follow_up_carries_them(
    tmp_path: Path, today: str, *, late: bool
) -> None:
    """Two days are fine; from the third on it is said, until the first follow-up thanks as well (E16)."""
    assert ("AW401" in said(tmp_path, today=dt.date.fromisoformat(today))) is late


@pytest.mark.long
@pytest.mark.parametrize(
    "changes", [{"interested": "no"}, {"scored_panel": "yes"}, {"stage": "phone-screen", "people": [REYES]}]
)
def test_no_link_is_missed_where_none_belongs(tmp_path: Path, changes: dict[str, object]) -> None:
    """Without interest, before a scored panel and after a phone screen there is nothing to connect (S16, E29, E30)."""
    assert "AW402" not in said(tmp_path, connection=None, **changes)


@pytest.mark.parametrize(
    ("wanted", "theirs"), [("lead the plants", True), ("leading plants", True), ("cook well", False)]
)
@pytest.mark.long
def test_a_link_takes_up_their_words(tmp_path: Path, wanted: str, *, theirs: bool) -> None:
    """The same word in another form counts; a new subject does not (S15, S17)."""
    people = [{**JONES, "looking_for": ["somebody to lead our plants"]}]
    assert ("AW403" not in said(tmp_path, people=people, connection={**CONNECTION, "they_want": wanted})) is theirs


@pytest.mark.long
def test_referees_count_only_for_whoever_wants_the_job(tmp_path: Path) -> None:
    """Not interested, or turned down: nobody is told to find referees (S34, E8)."""
    rejected = {"result": "rejected", "on": "2027-01-20"}
    assert "AW404" in said(tmp_path / "plain", references=[])
    assert "AW404" not in said(tmp_path / "no", references=[], interested="no")
    assert "AW404" not in said(tmp_path / "over", references=[], outcome=rejected, today=dt.date(2027, 1, 20))


@pytest.mark.long
def test_referees_of_whom_nobody_spoke_yet_come_last(tmp_path: Path) -> None:
    """Two days after the talk the late thanks and the missing link are read first; three referees can wait (S54)."""
    later = dt.date(2027, 1, 17)
    first, *_, last = told(tmp_path / "none", today=later, connection=None, references=None, log=[])
    assert (first.code, last.code, last.message) == ("AW401", "AW404", "0 of 3 referees have said yes")
    assert last.excerpt == ""  # no line of the file is to blame
    (few,) = told(tmp_path / "two", references=CHOSEN[:2])
    assert (few.code, few.excerpt, few.message) == ("AW404", "references:", "2 of 3 referees have said yes")


@pytest.mark.long
@pytest.mark.parametrize("result", ["accepted", "declined", "rejected", "withdrawn", "ghosted"])
def test_what_is_over_is_told_of_nothing_that_it_lacked(tmp_path: Path, result: str) -> None:
    """The job is got, refused or left: neither a link for the thank-you nor referees are asked for any more (E51)."""
    over = {"offer": {"received": "2027-01-20"}, "outcome": {"result": result, "on": "2027-01-20"}}
    assert not {"AW402", "AW404"} & said(tmp_path, connection=None, references=[], today=dt.date(2027, 1, 20), **over)


@pytest.mark.long
def test_who_turns_an_offer_down_is_asked_for_no_referees_and_no_late_thanks(tmp_path: Path) -> None:
    """The offer is there, and the reason for the no is typed: the answer thanks whoever was there (E8, E51)."""
    day = dt.date(2027, 1, 20)
    offered = {"offer": {"received": "2027-01-19"}, "references": [], "log": [], "today": day}
    assert "AW404" in said(tmp_path / "open", **offered)
    because = {"because": "it is seventy minutes each way for me"}
    assert not {"AW401", "AW404"} & said(tmp_path / "no", **offered, saying_no=because)
    assert "AW401" not in said(tmp_path / "unwanted", **offered, interested="no")


@pytest.mark.long
def test_who_takes_leave_after_silence_is_asked_for_no_referees(tmp_path: Path) -> None:
    """Three letters went into silence, and the fourth takes leave: nobody calls a referee any more (S54, E51)."""
    sent = [("thank-you/angela-jones", 13), ("follow-up/week-1", 20), ("follow-up/week-2", 27)]
    log = [{"on": f"2027-01-{on}", "did": did} for did, on in sent]
    weeks = {"follow_ups": {"weeks": 4}, "references": []}
    assert "AW404" in said(tmp_path / "before", today=dt.date(2027, 1, 28), log=log, **weeks)
    log.append({"on": "2027-02-03", "did": "follow-up/week-3"})
    assert "AW404" not in said(tmp_path / "last", today=dt.date(2027, 2, 10), log=log, **weeks)


@pytest.mark.long
def test_a_link_is_not_missed_in_thanks_that_have_gone(tmp_path: Path) -> None:
    """The thank-you is in the log: what it might have said is nobody's concern any more (S15)."""
    gone = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    assert "AW402" in said(tmp_path / "owed", connection=None)
    helper = {"name": "Ewa Nowak", "is": "helper"}
    assert "AW402" not in said(tmp_path / "gone", connection=None, log=gone, people=[JONES, helper])
    linked = {
        "name": "Sam Poe",
        "is": "interviewer",
        "connection": {"they_want": "plan rosters", "i_bring": "nine years of it"},
    }
    assert "AW402" not in said(tmp_path / "one", connection=None, people=[JONES, linked], panel_note="one")
    assert "AW402" in said(tmp_path / "each", connection=None, people=[JONES, linked])
    poe = {"name": "Sam Poe", "is": "interviewer", "looking_for": [CONNECTION["they_want"]]}
    (other,) = [each for each in told(tmp_path / "other", people=[JONES, poe]) if each.code == "AW402"]
    assert "so that the thank-you to Ms. Jones takes up nothing" in other.message


@pytest.mark.parametrize(("employer", "told"), [("Bell", True), ("Larkfield Foods", False)])
@pytest.mark.long
def test_a_referee_is_not_called_by_two_employers_within_a_month(tmp_path: Path, employer: str, *, told: bool) -> None:
    """Two employers who call the same person six days apart are pointed out; a second role at the same employer is not (F8.10)."""
    asked: dict[str, object] = {"references": CHOSEN, "next_step": {"references_asked": "2027-01-20"}}
    folder = tmp_path / "content" / "interviews"
    folder.mkdir(parents=True)
    (folder / "other.yaml").write_bytes(typed(**asked, employer={"name": employer}))
    asked["next_step"] = {"references_asked": "2027-01-14"}
    assert ("AW405" in said(tmp_path, today=dt.date(2027, 1, 21), **asked)) is told


@pytest.mark.long
def test_a_referee_without_a_reason_is_pointed_out(tmp_path: Path) -> None:
    """Why this person for this role is asked for each of them (S56)."""
    assert "AW412" in said(tmp_path, references=[{"who": "ann"}])


@pytest.mark.long
@pytest.mark.parametrize(
    ("address", "changes", "told"),
    [
        ("jane@larkfield.example", {}, True),
        ("jane@larkfield.example", {"internal": "yes"}, False),
        ("jane@gmail.com", {"people": [{**JONES, "email": "a.jones@gmail.com"}]}, False),
        (None, {}, False),
    ],
)
def test_letters_come_from_a_private_address(
    tmp_path: Path, address: str | None, changes: dict[str, object], *, told: bool
) -> None:
    """The employer's own domain is pointed out, unless the post is an internal one; a public mail service never (E28)."""
    assert ("AW409" in said(tmp_path, {"email": address}, **changes)) is told


@pytest.mark.long
def test_a_place_where_people_of_two_employers_write_from_is_no_employers(tmp_path: Path) -> None:
    """A small mail service is on no list: that a referee of Harrow and somebody of Larkfield are both there shows what it is."""
    at_the_service = {**JONES, "email": "angela.jones@smallpost.example"}
    for firm, is_an_employers in (("Harrow Mills", False), ("Larkfield", True)):
        there = {**THREE[0], "organisation": firm, "email": "ann@smallpost.example"}
        me = {"email": "jane@smallpost.example", "referees": [there, *THREE[1:]]}
        assert ("AW409" in said(tmp_path, me, people=[at_the_service])) is is_an_employers


@pytest.mark.long
def test_the_address_of_the_present_employer_is_pointed_out(tmp_path: Path) -> None:
    """Whoever writes from the domain of a referee writes from work (E28)."""
    me = {
        "email": "jane@harrow.example",
        "referees": [{**each, "email": f"{each['id']}@harrow.example"} for each in THREE],
    }
    assert "AW409" in said(tmp_path, me)


@pytest.mark.long
@pytest.mark.parametrize(
    "say",
    [
        "have sent my certificates to HR",
        "Moved to Hexham at the weekend, so the commute is twenty minutes",
        "i liked the yard.",
        "and I can start whenever, with 4 weeks notice",
    ],
)
def test_a_line_is_not_held_against_itself(tmp_path: Path, say: str) -> None:
    """What begins small, or lacks its full stop or its `I`, stands in the letter once, with what we put to it (E34)."""
    line = {"of": "thank-you/angela-jones", "say": say}
    assert [each.code for each in told(tmp_path, lines=[line]) if each.code == "AW453"] == []


@pytest.mark.long
@pytest.mark.parametrize(
    ("say", "is_told"),
    [
        ("In my last job I moved three plants to one payroll system.", True),
        ("All three plants were paid on time.", False),
        ("I moved house.", False),
    ],
)
def test_a_line_that_says_what_its_letter_says_is_told_once(tmp_path: Path, say: str, *, is_told: bool) -> None:
    """Whoever types a deed under two keys hears it before the reader does; a new fact beside it is left in peace (E34, E38)."""
    outline = {
        "kind": "tackle the problem",
        "need": "The month end takes eleven days.",
        "skill": "I moved three plants to one payroll system.",
    }
    line = {"of": "offer/proposal", "say": say}
    found = [each for each in told(tmp_path, proposal=outline, lines=[line]) if each.code == "AW453"]
    assert [each.message for each in found] == [f"`offer/proposal` says this as well: “{outline['skill']}”"] * is_told


@pytest.mark.long
@pytest.mark.parametrize(
    ("keys", "where"),
    [
        ({"thoughts": [{"about": "the rota", "say": "A rota made a month ahead might keep your people.", "week": 1}]}, ["follow-up/week-1"]),
        ({"lines": [{"of": "follow-up/week-3", "say": "A rota made a month ahead might keep your people."}]}, ["follow-up/week-2"]),
        ({"follow_ups": {"add": [{"week": 2, "say": "I am still very interested."}]}}, ["follow-up/week-2"]),
        ({"follow_ups": {"add": [{"week": 2, "say": "We closed the books in six days."}]}}, []),
    ],
)  # fmt: skip
def test_a_sentence_of_a_week_that_another_letter_has_is_named(
    tmp_path: Path, keys: dict[str, object], where: list[str]
) -> None:
    """What is added in a week and stands in an earlier letter, or in another sentence of its own, is read twice (E34, E56)."""
    added = {"follow_ups": {"add": [{"week": 2, "say": "A rota made a month ahead might keep people."}]}}
    found = [each.message for each in told(tmp_path, **{**added, **keys}) if each.code == "AW453"]
    assert [message.split("`")[1] for message in found] == where


def test_kind_words_alone_say_nothing_twice() -> None:
    """Two offers of help that share `would be glad` and nothing else are two, and nobody is asked to leave one out (E34)."""
    repair = "It can, and I would be glad to do it in the workshop this summer."
    friend = "If it helps, I can put you in touch with Ilse, who works in Wels and would be glad of a call."
    assert not say_the_same(repair, friend)
