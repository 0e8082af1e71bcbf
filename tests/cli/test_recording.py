"""`afterword done`, `heard` and `outcome` move the plan on without a text editor, and touch nothing else in the file."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from afterword.interview.model.entries import Entry
from support.commands import run_on
from support.workspace import example_file

pytestmark = pytest.mark.workspace

STEP = "thank-you/angela-jones"
TODAY = "2027-01-14"
run = run_on(TODAY)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example as a person's own interview, in a workspace."""
    return example_file(tmp_path / "search")


def test_a_step_that_is_done_leaves_the_plan(file: Path) -> None:
    """The thank-you is written down with its day and a note, and is not the next thing any more."""
    before = file.read_text()
    result = run(file, "done", STEP, "--on", "2027-01-13", "--note", 'She said: "good" #1')
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"larkfield/{STEP} is done on 2027-01-13: written in content/interviews/larkfield.yaml\n"
    line = f'  - {{on: 2027-01-13, did: {STEP}, note: "She said: \\"good\\" #1"}}\n'
    assert file.read_text() == f"{before}log:\n{line}"
    shown = run(file, "today")
    assert STEP not in shown.stdout


def test_thanks_by_phone_to_whoever_carries_the_notes_are_written_down(file: Path) -> None:
    """Nobody asked for thanks to the consultant: told that they were said, the log has them and asks for nothing more."""
    consultant = "people:\n  - {name: Kim Lee, is: agency consultant, email: lee@agency.example}\n"
    file.write_text(file.read_text().replace("people:\n", consultant))
    result = run(file, "done", "thank-you/kim-lee", "--note", "by phone")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "did: thank-you/kim-lee" in file.read_text()
    assert "ticks nothing" not in run(file, "check").stderr


@pytest.mark.parametrize(
    "words",
    [
        ("done", "thank-you/angela-jones"),
        ("heard", "larkfield", "2027-01-29"),
        ("outcome", "larkfield", "rejected"),
    ],
)
def test_warnings_are_left_to_check(file: Path, words: tuple[str, ...]) -> None:
    """Whoever writes down one thing is not told everything that could be better; what stops the command still is."""
    text = file.read_text()
    file.write_text(text.replace("[human-resources]", "[unknown-field-of-work]"))
    assert "warning[AW308]" in run(file, "check").stderr
    result = run(file, *words)
    assert (result.exit_code, result.stderr) == (0, "")
    file.write_text(file.read_text().replace("interested: yes", "interested: perhaps"))
    result = run(file, *words)
    assert (result.exit_code, "error[AW209]" in result.stderr, "warning" in result.stderr) == (1, True, False)
    assert result.stderr.endswith("1 error\n")


@pytest.mark.parametrize("answer", ["accepted", "declined"])
def test_an_answer_to_an_offer_says_yes_or_no_as_well(file: Path, answer: str) -> None:
    """That an answer has gone does not say which: the command asks for it, and what it names is enough (E8, E22)."""
    run(file, "outcome", "larkfield", "offer", "--on", "2027-01-13")
    result = run(file, "done", "offer/answer")
    assert result.stdout.endswith(
        "Was it yes or no? Write it too: `afterword outcome larkfield accepted`, or `declined` in its place.\n"
    )
    assert run(file, "outcome", "larkfield", answer).exit_code == 0
    assert "Was it yes" not in run(file, "done", "references/choose").stdout


def test_the_same_twice_changes_nothing(file: Path) -> None:
    """What is in the log already stays as it was first written down."""
    run(file, "done", f"larkfield/{STEP}")
    once = file.read_bytes()
    result = run(file, "done", STEP, "--on", "2027-01-13")
    assert result.stdout == f"larkfield/{STEP} is in the log already, on 2027-01-14; nothing is changed\n"
    assert file.read_bytes() == once


def test_the_interview_is_asked_for_when_two_have_the_step(file: Path) -> None:
    """With two interviews the short name is not enough; the whole one is."""
    other = file.with_name("bell.yaml")
    other.write_text(file.read_text().replace("Larkfield Foods", "Bell"))
    result = run(file, "done", STEP)
    assert (result.exit_code, result.stderr) == (1, f"error: say which one: bell/{STEP}, larkfield/{STEP}\n")
    assert run(file, "done", f"bell/{STEP}").exit_code == 0
    assert "log:" in other.read_text()
    assert "log:" not in file.read_text()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("thank-you/angela-jone",), "there is no step thank-you/angela-jone; did you mean thank-you/angela-jones?"),
        (("zzz",), "there is no step zzz; `afterword today` lists them"),
        ((STEP, "--on", "2027-01-20"), "2027-01-20 is still to come; write it down when it has happened"),
        ((STEP, "--on", "2027-01-11"), "2027-01-11 is before the interview of 2027-01-13"),
        ((STEP, "--note", "x" * 2000), "the note has 2000 characters; at most"),
    ],
)
def test_a_slip_is_told_and_nothing_is_written(file: Path, words: tuple[str, ...], message: str) -> None:
    """A step that is not there, a day to come, a day before the interview, an endless note: exit code 1, the file as it was."""
    before = file.read_bytes()
    result = run(file, "done", *words)
    assert result.exit_code == 1
    assert message in result.stderr
    assert file.read_bytes() == before


def test_a_file_that_changes_meanwhile_is_not_overwritten(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody saves the file in an editor while the command runs: theirs is kept, and the command says so."""
    from afterword.cli import done as module  # noqa: PLC0415

    amend = module.with_entries

    def and_somebody_saves(data: bytes, entries: Sequence[Entry], *, of: str) -> bytes:
        file.write_bytes(data + b"notes: mine\n")
        return amend(data, entries, of=of)

    monkeypatch.setattr(module, "with_entries", and_somebody_saves)
    result = run(file, "done", STEP)
    assert result.exit_code == 1
    assert "changed by another program just now; nothing is written" in result.stderr
    assert file.read_text().endswith("notes: mine\n")


def test_a_rejection_ends_the_plan(file: Path) -> None:
    """One line in the file, and what comes next is an answer to the rejection, not a follow-up."""
    before = file.read_text()
    result = run(file, "outcome", "larkfield", "rejected")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "larkfield: rejected, 2027-01-14: written in content/interviews/larkfield.yaml\n"
    assert file.read_text() == f"{before}outcome: {{result: rejected, on: 2027-01-14}}\n"
    shown = run(file, "today").stdout
    assert "Follow-up email" not in shown
    assert "reject" in shown.lower()
    later = file.with_name("later.yaml")
    later.write_text(before.replace("2027-01-13", "2027-01-14") + "follows: larkfield\n")
    told = run(file, "outcome", "larkfield", "rejected").stdout
    assert told.endswith(
        "later is the later round, where this belongs: `afterword undo`, then `afterword outcome later rejected`\n"
    )


def test_an_outcome_takes_the_place_of_an_earlier_one_and_says_so(file: Path) -> None:
    """What stood there is told, so that a slip can be taken back."""
    run(file, "outcome", "larkfield", "offer", "--on", "2027-01-13")
    result = run(file, "outcome", "larkfield", "declined")
    assert "larkfield: declined, 2027-01-14 (it was offer, 2027-01-13)" in result.stdout
    assert file.read_text().count("outcome:") == 1


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("larkfeld", "rejected"), 1, "there is no interview larkfeld; did you mean larkfield?"),
        (("zzz", "rejected"), 1, "there is no interview zzz; there are: larkfield"),
        (("larkfield", "lost"), 2, "'lost' is not one of"),
        (("larkfield", "rejected", "--on", "2027-01-15"), 1, "2027-01-15 is still to come"),
        (("larkfield", "rejected", "--on", "2027-01-11"), 1, "2027-01-11 is before the interview of 2027-01-13"),
    ],
)
def test_a_slip_in_an_outcome_is_told_and_nothing_is_written(
    file: Path, words: tuple[str, ...], code: int, message: str
) -> None:
    """An interview that is not there, a word that is none, a day that cannot be: the file stays as it was."""
    before = file.read_bytes()
    result = run(file, "outcome", *words)
    assert (result.exit_code, message in result.stderr) == (code, True), result.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "line", "told"),
    [
        (
            ("two weeks", "--said", "2027-01-13"),
            "contact_on: 2027-01-27",
            "they want to hear from you on Wed 27 Jan 2027",
        ),
        (
            ("in 10 days", "--said", "2027-01-14"),
            "contact_on: 2027-01-24",
            "they want to hear from you on Sun 24 Jan 2027",
        ),
        (
            ("A week", "--said", "2027-01-13", "--decide"),
            "decide_by: 2027-01-20, decide_in_words: within a week of the interview",
            "they decide by Wed 20 Jan 2027 (letters say: within a week of the interview)",
        ),
        (
            ("within two weeks of the interview", "--decide"),
            "decide_by: 2027-01-27, decide_in_words: within two weeks of the interview",
            "they decide by Wed 27 Jan 2027",
        ),
        (("30 April",), "contact_on: 2027-04-30", "they want to hear from you on Fri 30 Apr 2027"),
        (("next week", "--said", "2027-01-13"), "contact_on: 2027-01-18", "hear from you on Mon 18 Jan 2027"),
        (
            ("next week", "--said", "2027-01-13", "--decide"),
            'decide_by: 2027-01-22, decide_in_words: "in the week of Monday, January 18"',
            "decide by Fri 22 Jan 2027 (letters say: in the week of Monday, January 18)",
        ),
        (("2027-01-29",), "contact_on: 2027-01-29", "they want to hear from you on Fri 29 Jan 2027"),
    ],
)
def test_what_they_said_moves_the_plan(file: Path, words: tuple[str, ...], line: str, told: str) -> None:
    """Two weeks are counted from the day they said it, and the date is shown, so that nobody has to count (S32)."""
    result = run(file, "heard", "larkfield", *words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert told in result.stdout
    assert file.read_text().endswith(f"employer_said: {{{line}}}\n")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("They decide in the second week of February",), "decide_by: 2027-02-12"),
        (("they will let me know by 29 January",), "decide_by: 2027-01-29"),
        (("I'll hear by next week", "--said", "2027-01-13"), "decide_by: 2027-01-22"),
        (("get in touch with us on 29 January",), "contact_on: 2027-01-29"),
        (("call us next week", "--said", "2027-01-13", "--decide"), "contact_on: 2027-01-18"),
    ],
)
def test_words_that_say_who_acts_say_which_day_it_is(file: Path, words: tuple[str, ...], line: str) -> None:
    """“They decide by Friday” is never a day to write on, and “call us on Friday” never one by which they decide (E5)."""
    file.write_text(f"{file.read_text()}employer_said: {{decide_by: 2027-01-27}}\n")
    result = run(file, "heard", "larkfield", *words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"employer_said: {{{line}" in file.read_text()


def test_a_day_of_theirs_says_what_becomes_of_the_weekly_letters(file: Path) -> None:
    """Letters of the weeks before it vanish from the plan, and whoever hears of the day is told how one can go all the same (E5)."""
    told = run(file, "heard", "larkfield", "2027-02-12", "--decide").stdout
    assert "until then no weekly letter goes; to write before as well, add the weeks to follow_ups" in told
    assert "no weekly letter" not in run(file, "heard", "larkfield", "2027-02-12").stdout


def test_a_time_of_theirs_without_a_day_is_kept_in_their_words(file: Path) -> None:
    """The letter says “in the second week of February”, and no Friday that nobody named; a day told later takes both away (E5)."""
    before = file.read_text()
    result = run(file, "heard", "larkfield", "They decide in the second week of February")
    assert "they decide by Fri 12 Feb 2027 (letters say: in the second week of February): written" in result.stdout
    written = "employer_said: {decide_by: 2027-02-12, decide_in_words: in the second week of February}\n"
    assert file.read_text() == f"{before}{written}"
    assert "AW333" not in run(file, "check").stderr
    run(file, "heard", "larkfield", "they decide by 15 February")
    assert file.read_text() == f"{before}employer_said: {{decide_by: 2027-02-15, said_on: 2027-01-14}}\n"


@pytest.mark.parametrize(
    ("typed", "heard", "told"),
    [
        ("decide_in_words: in early February  # Angela", "early February", "(your words stay: in early February)"),
        (
            "decide_in_words: within four weeks",
            "within four weeks of the interview",
            "(your words stay: within four weeks)",
        ),
        (None, "they decide by 15 February", "(your words are gone: in early March; undo brings them back)"),
        (None, "get in touch on 15 February", "(your words are gone: in early March; undo brings them back)"),
        (
            None,
            "mid-February",
            "(letters say: in the middle of February; your words are gone: in early March; undo brings",
        ),
    ],
)
def test_what_one_typed_of_their_day_stays_or_is_told(file: Path, typed: str | None, heard: str, told: str) -> None:
    """A line of one's own on when they decide is kept while it holds, and never taken out without a word (E5)."""
    line = typed or "decide_in_words: in early March"
    before = f"{file.read_text()}employer_said:\n  decide_by: 2027-03-02\n  {line}\n"
    file.write_text(before)
    result = run(file, "heard", "larkfield", heard, "--decide")
    assert (result.exit_code, told in result.stdout) == (0, True), result.stdout
    assert (line in file.read_text()) == (typed is not None)
    run(file, "undo")
    assert file.read_text() == before


@pytest.mark.parametrize(("words", "day"), [("by Easter", "Thu 25 Mar 2027"), ("after Easter", "Tue 30 Mar 2027")])
def test_round_a_feast_their_holidays_count_though_the_plan_does_not_ask_for_them(
    file: Path, words: str, day: str
) -> None:
    """Good Friday is closed in Britain: by Easter means the Thursday before it (E3, E45)."""
    file.write_text(file.read_text().replace("country: US\n  region: OH", "country: GB\n  region: ENG"))
    result = run(file, "heard", "larkfield", words, "--said", "2027-01-13")
    assert f"they want to hear from you on {day}" in result.stdout


@pytest.mark.parametrize("typed", ["dont call us", "don't call us, we'll call you", "do not contact us"])
def test_who_wants_to_be_left_in_peace_names_no_day(file: Path, typed: str) -> None:
    """`Don't call us` is a wish and no day: the command says which line keeps it (E42)."""
    result = run(file, "heard", "larkfield", typed)
    assert result.exit_code != 0
    assert "write `do_not_contact: yes` under `employer_said:` in the file" in result.stderr


@pytest.mark.parametrize(
    ("before", "words", "written"),
    [
        ("", ["2027-02-05"], "{decide_by: 2027-02-05}"),
        ("", ["2027-02-05", "--said", "2027-01-13"], "{decide_by: 2027-02-05}"),
        ("", ["2027-02-05", "--said", "2027-01-14"], "{decide_by: 2027-02-05, said_on: 2027-01-14}"),
        ("{decide_by: 2027-01-29}", ["2027-02-05"], "{decide_by: 2027-02-05, said_on: 2027-01-14}"),
        ("{decide_by: 2027-02-05}", ["2027-02-05"], "{decide_by: 2027-02-05}"),
        (
            "{decide_by: 2027-02-05, said_on: 2027-01-14}",
            ["2027-02-05", "--said", "2027-01-13"],
            "{decide_by: 2027-02-05}",
        ),
    ],
)
def test_when_they_named_another_day_is_kept(file: Path, before: str, words: list[str], written: str) -> None:
    """They call the day after the talk and name another day: no letter says then that they named it at the talk (E5)."""
    text = file.read_text()
    file.write_text(text + (f"employer_said: {before}\n" if before else ""))
    assert run(file, "heard", "larkfield", *words, "--decide").exit_code == 0
    assert file.read_text() == f"{text}employer_said: {written}\n"


@pytest.mark.parametrize("key", ["--decide", "--said=2027-01-14"])
def test_a_day_on_which_they_do_not_work_is_pointed_out(file: Path, key: str) -> None:
    """They said the 15th of February, a holiday in Ohio: whoever writes it down reads so, and it stays (E3, E5)."""
    file.write_text(f"{file.read_text()}calendar: {{holidays: yes}}\n")
    said = run(file, "heard", "larkfield", "2027-02-15", key).stdout
    assert "on Mon 15 Feb 2027, a public holiday of theirs, Washington-Lincoln Day" in said.replace("by Mon", "on Mon")
    assert "holiday" not in run(file, "heard", "larkfield", "2027-02-16", key).stdout


def test_another_day_takes_the_place_of_an_earlier_one_and_says_so(file: Path) -> None:
    """They call and move it: the old day is told, so that a slip can be taken back."""
    run(file, "heard", "larkfield", "2027-01-29")
    result = run(file, "heard", "larkfield", "2027-02-05")
    assert "hear from you on Fri 5 Feb 2027 (it was Fri 29 Jan 2027): written" in result.stdout
    assert file.read_text().endswith("employer_said: {contact_on: 2027-02-05}\n")


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("employer_said: {contact_on: 2027-01-27}\n", "employer_said: {decide_by: 2027-02-05, said_on: 2027-01-14}\n"),
        (
            "employer_said:\n  # Angela\n  contact_on: 2027-01-27 # on the phone\n  do_not_contact: no\n",
            "employer_said:\n  # Angela\n  decide_by: 2027-02-05 # on the phone\n  do_not_contact: no\n  said_on: 2027-01-14\n",
        ),
    ],
)
def test_a_day_of_another_kind_takes_the_place_of_the_earlier_one(file: Path, written: str, left: str) -> None:
    """First they said two weeks, then that they decide by a day: one of them counts, the later one, as on the page (E5)."""
    file.write_text(file.read_text() + written)
    result = run(file, "heard", "larkfield", "2027-02-05", "--decide")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "decide by Fri 5 Feb 2027 (before, they want to hear from you on Wed 27 Jan 2027): written" in result.stdout
    assert file.read_text().endswith(left)


def test_two_weeks_told_on_the_day_of_the_interview_need_no_beginning(file: Path) -> None:
    """On the day itself it is clear from when to count; the first email then goes on that day, and none before."""
    assert run(file, "heard", "larkfield", "two weeks", today="2027-01-13").exit_code == 0
    shown = run(file, "drafts", today="2027-01-13").stdout
    assert next(line.split("  ")[1] for line in shown.splitlines() if "follow-up" in line) == "Wed 27 Jan 2027"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("larkfield", "two weeks"), "--said 2027-01-13 (at the interview), or --said 2027-01-14 (today)"),
        (("larkfield", "soon"), "'soon' does not name one certain day; ask them"),
        (("larkfield", "0 days"), "'0 days' does not name one certain day"),
        (("larkfield", "next Friday", "--said", "2027-01-13"), "'next Friday' can be 2027-01-15 or 2027-01-22"),
        (("larkfield", "Friday week"), "say when they said 'Friday week'"),
        (("larkfield", "two weeks", "--said", "2027-01-20"), "2027-01-20 is still to come"),
        (("larkfield", "29 February"), "certain day: 29 February 2027 does not exist; ask them"),
        (("larkfield", "Thursday 5 February"), "certain day: 2027-02-05 is a Friday, and no Thursday; ask them"),
        (("larkfield", "the offer is out on Monday"), "does not name one certain day; ask them"),
        (("larkfield", "12 January"), "'12 January' can be 2027-01-12 or 2028-01-12"),
        (("larkfield", "3 Jan"), "'3 Jan' can be 2027-01-03 or 2028-01-03"),
        (("larkfield", "they decide on 1/10"), "does not name one certain day"),
        (("larkfield", "1/10"), "'1/10' can be 2027-01-10 or 2028-01-10"),
        (("larkfield", "2027-01-02"), "2027-01-02 is before the interview of 2027-01-13"),
        (("larkfeld", "two weeks"), "there is no interview larkfeld; did you mean larkfield?"),
    ],
)
def test_what_is_not_clear_is_asked_and_nothing_is_written(file: Path, words: tuple[str, ...], message: str) -> None:
    """No day is guessed: a wrong date costs more than a question."""
    before = file.read_bytes()
    result = run(file, "heard", *words)
    assert (result.exit_code, message in result.stderr) == (1, True), result.stderr
    assert file.read_bytes() == before


def test_a_file_in_braces_is_left_and_the_line_is_told(file: Path) -> None:
    """What cannot be changed safely is not changed: the person gets the line to type."""
    file.write_text(
        "{role: Clerk, employer: {name: Bell}, held: 2027-01-13, interested: yes, people: [{name: Kim Lee}]}\n"
    )
    before = file.read_bytes()
    result = run(file, "done", "salary/range")
    assert result.exit_code == 1
    assert "yourself: - {on: 2027-01-14, did: salary/range}" in result.stderr
    assert file.read_bytes() == before
