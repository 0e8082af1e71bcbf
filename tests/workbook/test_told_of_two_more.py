"""What two more strangers were warned of in vain, or not told at all: addresses, weeks gone by, what a file still lacks."""

import datetime as dt
import re
from pathlib import Path

import pytest
import yaml

from afterword.diagnostics import Diagnostics
from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.advice.as_sent import sent_in
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.frame.halved import halved
from afterword.workbook.wording.typed.talked_of.as_told import as_told
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


@pytest.mark.long
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


@pytest.mark.long
def test_a_sentence_for_a_week_gone_by_is_not_dropped_without_a_word(tmp_path: Path) -> None:
    """The letter of week 2 was passed over: what was to go with it is named, with the week in which the next one goes (E32)."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    add = {"add": [{"week": 2, "say": "The level three course is done."}]}
    found = told(tmp_path, today=dt.date(2027, 2, 4), log=log, follow_ups=add)
    (warning,) = [each for each in found if "week 2" in each.message]
    assert "`week: 3`, in which the next letter goes" in warning.help
    in_time = told(tmp_path, today=dt.date(2027, 1, 26), log=log, follow_ups=add)
    assert not [each for each in in_time if "week 2" in each.message]


@pytest.mark.long
def test_check_tells_the_sentence_that_is_added_to_a_week() -> None:
    """What stands under `follow_ups: add` is listed with its letter, as every phrase is (E34)."""
    value = interview(follow_ups={"add": [{"week": 2, "say": "passed the level three exam on Friday"}]})
    (sent,) = [each for each in sent_in(case(value), WORDING) if each.key == "add"]
    assert sent.letter == "follow-up/week-2"
    assert sent.sentence.endswith("I passed the level three exam on Friday.")


@pytest.mark.long
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


@pytest.mark.long
def test_who_writes_the_mails_is_told_of_every_file_to_attach(tmp_path: Path) -> None:
    """No mail file carries one: each that says so is named with its sentence, and no other (S47, E54)."""
    file = begun(tmp_path) / "content" / "interviews" / f"{NAME}.yaml"
    line = {"of": "thank-you/angela-jones", "say": "As promised, I have attached the checklist that we use."}
    for lines, said in (([line], ["As promised, I have attached the checklist that we use."]), ([], [])):
        file.write_bytes(typed(lines=lines))
        ran = run_on("2027-01-13", "drafts")(file, NAME, "--write", tmp_path / f"mails-{len(lines)}")
        assert re.findall(r"\.eml says “(.*)”, and has no file with it", ran.stdout) == said


@pytest.mark.long
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


@pytest.mark.long
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


def test_a_long_paragraph_is_parted_before_a_line_of_ones_own() -> None:
    """What proves it stays with what it proves, and one line is not cut in two (E38)."""
    ours = "We met on Monday at noon. " + " ".join(["Work"] * 40) + ". It took one year."
    lines = ["They asked me " + " ".join(["of"] * 50) + ". I said no.", "It rained."]
    own = [OwnLine(of="thank-you/angela-jones", say=say) for say in lines]
    assert halved(" ".join([ours, *lines]), own) == "\n\n".join([ours, " ".join(lines)])


@pytest.mark.long
def test_what_is_left_open_between_two_was_told_by_neither() -> None:
    """`How the two teams could share one plan` is what was talked about, whoever asked (E10, E35)."""
    link = {"they_want": "plan the year in one calendar", "i_bring": "planned two sites in one calendar"}
    open_point = "how the two teams could share one plan for the year"
    told_point = "the plan that both teams share"
    for point, said in (
        (open_point, f"our talk about {open_point}"),
        (told_point, f"what you told me about {told_point}"),
    ):
        bodies = []
        for name in ("Imran Patel", "Carol Whitham", "Sara Lind"):
            people = [
                JONES,
                {"name": name, "is": "interviewer", "email": "x@larkfield.example", "point": point, "connection": link},
            ]
            letters = drafts(interview(people=people), "2027-01-13")
            bodies.append(
                next(
                    draft.body for key, draft in letters.items() if key.startswith("thank-you/") and "jones" not in key
                )
            )
        assert not [text for text in bodies if "told me about how" in text]
        assert as_told(point) == said


@pytest.mark.long
@pytest.mark.parametrize(
    ("say", "is_told"),
    [
        ("You will have my answer by Monday, February 8.", True),
        ("I will let you know before Friday, February 5.", True),
        ("You can reach me on Monday, February 1.", False),
        ("I am away until Monday, February 1.", False),
        ("I know that the first of your clinics opens on February 10.", False),
    ],
)
def test_two_days_for_one_answer_are_told_of_beside_the_letter(say: str, *, is_told: bool) -> None:
    """The letter asks for more time, and a line of one's own answers on another day: its reader would wonder (E22)."""
    offer = {
        "received": "2027-01-20",
        "answer_by": "2027-01-27",
        "ask_until": "2027-02-03",
        "written_by": "Angela Jones",
    }
    line = {"of": "offer/acknowledge", "say": say}
    letter = drafts(interview(offer=offer, lines=[line]), "2027-01-20")["offer/acknowledge"]
    assert "by Wednesday, February 3" in letter.body
    told = [each for each in letter.cautions if "its reader would wonder which one holds" in each]
    assert len(told) == is_told
    same = {**line, "say": "You will have my answer by February 3."}
    letter = drafts(interview(offer=offer, lines=[same]), "2027-01-20")["offer/acknowledge"]
    assert not [each for each in letter.cautions if "wonder" in each]


@pytest.mark.long
def test_that_nothing_else_is_in_hand_is_told_to_a_consultant_beside_the_notice() -> None:
    """Other interviews are practical, as notice and pay are, and stand apart from how the talk was (E48)."""
    lines = [
        {"of": "pass-on/angela-jones", "say": "My notice is one month."},
        {"of": "pass-on/angela-jones", "say": "I have no other interview at present."},
    ]
    agent = {
        "name": "Nadia Coleman",
        "is": "agency consultant",
        "salutation": "Dear Nadia",
        "email": "nadia@larch.example",
    }
    manager = {"name": "Angela Jones", "is": "hiring manager", "salutation": "Dear Angela"}
    letter = drafts(interview(people=[agent, manager], lines=lines), "2027-01-13")["pass-on/angela-jones"].body
    assert "My notice is one month. I have no other interview at present." in letter


@pytest.mark.long
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("before they close for the holidays", "before you close for the holidays"),
        ("Before we close for Christmas.", "before you close for Christmas"),
        ("once the board has met", "once the board has met"),
        ("when they know", "by Friday, January 29"),
    ],
)
def test_a_time_that_is_told_by_what_happens_is_named_so(tmp_path: Path, words: str, said: str) -> None:
    """Nobody hears of a day that they never named, as long as it is ahead; once it is over the day is named (E5)."""
    employer_said = {"decide_by": "2027-01-29", "decide_in_words": words}
    found = drafts(interview(employer_said=employer_said, follow_ups={"before_they_decide": [1]}), "2027-01-13")
    assert said in found["thank-you/angela-jones"].body or said in found["follow-up/week-1"].body
    assert ("January 29" in found["thank-you/angela-jones"].body + found["follow-up/week-1"].body) is ("by " in said)
    after = next(draft.body for name, draft in found.items() if name in {"follow-up/week-2", "follow-up/week-3"})
    assert "January 29" in after
    codes = {each.code for each in told(tmp_path, employer_said=employer_said)}
    assert ("AW333" in codes) is (words == "when they know")
