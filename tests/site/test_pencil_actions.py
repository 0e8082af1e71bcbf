"""What a pencil writes: at its place in the right file, as the commands would, and nothing where something is unclear."""

import os
import re
import time
from pathlib import Path

import pytest

from afterword.edit.telling import write_name
from afterword.interview.model.people import agency
from afterword.interview.reading.workspace import read_workspace
from support.acting import Act, Told
from support.commands import run
from support.making import drafts, seen
from support.workspace import LARKFIELD

pytestmark = pytest.mark.workspace

NOTHING_TO_TAKE_BACK = {"said": "", "undo": "", "failed": "", "back": "", "undone": ""}
NOTHING_HEARD = {"when": "", "said": "", "decide": False, "do_not_contact": ""}


@pytest.fixture
def save(act: Act) -> Act:
    """Opens the form of a pencil and saves it with these fields."""

    def perform(name: str, about: str = "", interview: str = "larkfield", /, **fields: object) -> Told:
        asked = act("open", pencil=name, interview=interview, about=about)
        if "error" in asked:
            return asked
        return act(name, interview=interview, about=about, seen=asked["seen"], **fields)

    return perform


def changed(before: str, after: str) -> str:
    """What stands in a text that did not stand in it before, line by line."""
    old = before.splitlines()
    return "\n".join(line for line in after.splitlines() if line not in old)


@pytest.mark.parametrize(
    ("fields", "line", "said"),
    [
        ({"when": "2027-01-27"}, "{contact_on: 2027-01-27}", "They want to hear from you on Wed 27 Jan 2027."),
        ({"when": "two weeks", "said": "2027-01-13"}, "{contact_on: 2027-01-27}", "They want to hear from you on Wed 27 Jan 2027."),
        ({"when": "on Tuesday", "said": "2027-01-20", "decide": True}, "{decide_by: 2027-01-26, said_on: 2027-01-20}", "They decide by Tue 26 Jan 2027."),
        (
            {"when": "they decide in the first week of February"},
            "{decide_by: 2027-02-05, decide_in_words: in the first week of February}",
            "They decide by Fri 5 Feb 2027 (letters say: in the first week of February).",
        ),
        ({"when": "by the end of next weak", "said": "yestreday", "decide": True}, "{decide_by: 2027-01-29, said_on: 2027-01-19}", "They decide by Fri 29 Jan 2027."),
        ({"when": "they'll let me know by 29 January"}, "{decide_by: 2027-01-29}", "They decide by Fri 29 Jan 2027."),
        ({"when": "call us on 29 January", "decide": True}, "{contact_on: 2027-01-29}", "They want to hear from you on Fri 29 Jan 2027."),
        ({"when": "1/27/27"}, "{contact_on: 2027-01-27}", "They want to hear from you on Wed 27 Jan 2027."),
        ({"when": "30 April", "do_not_contact": "yes"}, "{do_not_contact: yes, contact_on: 2027-04-30}", "They want to hear from you on Fri 30 Apr 2027."),
        ({"do_not_contact": "yes"}, "{do_not_contact: yes}", "It is written down."),
    ],
    ids=str,
)  # fmt: skip
def test_a_day_in_their_words_is_understood_and_said_back(
    root: Path, save: Act, fields: Told, line: str, said: str
) -> None:
    """The day is what the file gets, as `afterword heard` would write it; the page says which day was understood."""
    before = (root / LARKFIELD).read_text()
    assert save("heard", **{**NOTHING_HEARD, **fields})["said"] == said
    assert (root / LARKFIELD).read_text() == f"{before}employer_said: {line}\n"


@pytest.mark.thorough
def test_a_day_that_was_taken_back_is_taken_out(root: Path, save: Act) -> None:
    """Who empties the field has no such day any more; what else they said stays, and the file reads well."""
    save("heard", **{**NOTHING_HEARD, "when": "2027-01-27", "do_not_contact": "no"})
    save("heard", **{**NOTHING_HEARD, "do_not_contact": "no"})
    assert "employer_said: {do_not_contact: no, contact_on: }" in (root / LARKFIELD).read_text()
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0


@pytest.mark.parametrize(
    ("when", "field", "message"),
    [
        ("two weeks", "said", "say on which day they said “two weeks”: it counts from then"),
        ("next Friday", "when", "“next Friday” can be Fri 22 Jan 2027 or Fri 29 Jan 2027; choose one of them"),
        ("soon", "when", "“soon” does not name one certain day; ask them, or write it like two weeks, Friday week or end of April"),
    ],
)  # fmt: skip
def test_a_day_that_is_not_certain_is_asked_back(root: Path, save: Act, when: str, field: str, message: str) -> None:
    """Nothing is guessed and nothing is written; the question stands beside the field that answers it."""
    before = (root / LARKFIELD).read_bytes()
    told = save("heard", **{**NOTHING_HEARD, "when": when})
    assert [(each["field"], each["message"]) for each in told["problems"]] == [(field, message)]
    assert (root / LARKFIELD).read_bytes() == before


@pytest.mark.parametrize(
    ("when", "into", "choices"),
    [
        ("two weeks", "said", ["Wed 13 Jan 2027", "Wed 20 Jan 2027"]),
        ("next Friday", "when", ["Fri 22 Jan 2027", "Fri 29 Jan 2027"]),
        ("soon", "when", []),
    ],
)
def test_each_day_that_it_can_be_is_one_to_choose(save: Act, when: str, into: str, choices: list[str]) -> None:
    """Nobody types a day again that was just named to them: it is a click, in words that the same box understands."""
    (problem,) = save("heard", **{**NOTHING_HEARD, "when": when})["problems"]
    assert (problem["into"], problem["choices"]) == (into, choices)
    for choice in choices:
        told = save("heard", **{**NOTHING_HEARD, "when": when, "look": True, into: choice})
        assert "said" in told, choice


@pytest.mark.thorough
def test_pay_by_the_hour_is_asked_for_by_the_hour(root: Path, save: Act) -> None:
    """Who is offered 41.50 an hour types 44 and means an hour: asked which, and never put into a letter as a year's pay."""
    hourly = "41.50 an hour, 36 hours a week"
    save("outcome", result="offer", on="2027-01-19", answer_by="", base=hourly, currency="USD")
    assert "base: 41.50\n  currency: USD\n  per: hour\n  hours_a_week: 36\n" in (root / LARKFIELD).read_text()
    nothing = {"opening": "", "target": "", "walk_away": "", "currency": "USD"}
    (asked,) = save("figures", **{**nothing, "target": "44"})["problems"]
    assert asked["choices"] == ["44 an hour", "44 a year"]
    told = save("figures", **{**nothing, "target": "44 an hour"})
    assert told["said"] == "Your figures are written down. Understood as USD 44 an hour."
    assert "  target: 44\n" in (root / LARKFIELD).read_text()
    assert "  per: hour\n" in (root / LARKFIELD).read_text()
    assert "$44 an hour" in drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")["offer/counter"].body
    nothing["per"] = "year"
    wrong = {**nothing, "opening": "55000", "target": "54000", "walk_away": "56000"}
    assert "less than the least you would accept" in save("figures", **wrong, look=True)["said"]
    right = {**wrong, "walk_away": "50000"}
    assert "less than the least" not in save("figures", **right, look=True)["said"]
    told = save("figures", **{**nothing, "target": "90,000"})
    assert "target: 90000" in (root / LARKFIELD).read_text(), told


def test_after_the_yes_nobody_is_told_by_when_they_want_it(save: Act) -> None:
    """Whoever moves the first day of work after saying yes hears of that day alone."""
    offer = {"received": "2027-01-19", "answer_by": "2027-01-22", "base": "55000", "currency": "USD", "per": "year"}
    offer |= {"in_writing": "", "start": "1 March 2027", "place": ""}
    assert "They want your answer by" in save("offer", **offer)["said"]
    save("outcome", result="accepted", on="2027-01-20", answer_by="")
    said = save("offer", **{**offer, "start": "8 March 2027"})["said"]
    assert "The first day is Mon 8 Mar 2027." in said
    assert "They want your answer by" not in said


def test_a_figure_with_which_they_came_back_stands_beside_their_first(root: Path, save: Act) -> None:
    """They offered 55,000 and came back with 56,500, then 57,000: the first stays, with the day of the last."""
    save("outcome", result="offer", on="2027-01-19", answer_by="", base="55000", currency="USD")
    assert "base" in [each["field"] for each in save("raised", base="", raised_on="")["problems"]]
    assert "Wed 20 Jan 2027" in save("raised", base="56,500", raised_on="")["said"]
    save("raised", base="$57k", raised_on="")
    offer = read_workspace(root).interviews["larkfield"].offer
    assert offer
    assert (offer.first_base, offer.base, f"{offer.raised_on}") == (55000, 57000, "2027-01-20")


@pytest.mark.parametrize(
    ("typed", "message", "mends"),
    [
        ("5500056,500", "“5500056,500” is not an amount", "write 5500056500, if that is it, or 56500"),
        ("55000 500", "“55000 500” is not an amount", "write 55000500, if that is it"),
        (
            "56,500,000",
            "“56,500,000” a year is more than a hundred times what you told us before",
            "unless it is right",
        ),
    ],
)
def test_a_figure_typed_behind_the_one_that_stood_there_is_not_taken(
    root: Path, save: Act, typed: str, message: str, mends: str
) -> None:
    """Of 55,000 and 56,500 behind it nobody makes five billion without a word: it says what may be meant, and writes nothing."""
    save("outcome", result="offer", on="2027-01-19", answer_by="", base="55000", currency="USD")
    before = (root / LARKFIELD).read_bytes()
    (asked,) = save("raised", base=typed, raised_on="")["problems"]
    assert asked["field"] == "base"
    assert message in asked["message"]
    assert mends in f"{asked}"
    assert (root / LARKFIELD).read_bytes() == before


def test_a_figure_of_a_hundred_times_is_taken_when_it_is_meant(root: Path, save: Act) -> None:
    """One press on what was typed, with its period beside it, and it is written down."""
    save("outcome", result="offer", on="2027-01-19", answer_by="", base="55000", currency="USD")
    (asked,) = save("raised", base="5600000", raised_on="")["problems"]
    assert asked["choices"] == ["5600000 a year"]
    assert "said" in save("raised", base=asked["choices"][0], raised_on="")
    assert "base: 5600000" in (root / LARKFIELD).read_text()


def test_nobody_asks_in_writing_for_what_came_in_writing(root: Path, save: Act) -> None:
    """They wrote the offer: the letter that asks for time does not ask them to write it."""
    asks = "in writing, so that I have all the details in front of me"
    for came, is_asked in (("yes", False), ("no", True)):
        save("outcome", result="offer", on="2027-01-19", answer_by="2027-01-26", in_writing=came)
        letter = drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")["offer/acknowledge"].body
        assert (asks in letter) == is_asked


@pytest.mark.parametrize(
    ("pencil", "sent"),
    [("stayed", {"raised_on": "19 January"}), ("raised", {"base": "55,000", "raised_on": "19 January"})],
)
def test_a_no_to_more_pay_is_no_rise(root: Path, save: Act, pencil: str, sent: dict[str, str]) -> None:
    """They stay at 55,000, told so or as the same figure: no letter thanks for a rise, and the one that fits a no is there."""
    save("outcome", result="offer", on="2027-01-18", answer_by="", base="55000", currency="USD")
    said = save(pencil, **sent)["said"]
    assert said.startswith("It is written down: they stay with what they offered, Tue 19 Jan 2027.")
    interview = read_workspace(root).interviews["larkfield"]
    assert interview.offer
    assert (interview.offer.first_base, f"{interview.offer.raised_on}") == (None, "2027-01-19")
    letters = drafts(interview, "2027-01-20")
    assert "I understand that it has to stay where it is" in letters["offer/settle"].body
    assert "raising the pay" not in letters["offer/accept"].body


def test_the_first_day_of_work_has_a_box_of_its_own(root: Path, act: Act, save: Act) -> None:
    """Told or moved in one box, with nothing else in the form; a day that moves once the yes has gone brings a letter that confirms it."""
    save("outcome", result="offer", on="2027-01-19", answer_by="", base="55000", currency="USD")
    assert "Confirm it" not in save("first-day", start="1 March")["said"]
    save("outcome", result="accepted", on="2027-01-20", answer_by="")
    assert save("first-day", start="8 March")["said"] == "Your first day of work is Mon 8 Mar 2027."
    act("tick", step="larkfield/offer/answer", done=True, on=None)
    said = save("first-day", start="15 March")["said"]
    assert said == "Your first day of work is Mon 15 Mar 2027. The letter that confirms it is among your drafts."
    assert "  start: 2027-03-15\n  start_moved_on: 2027-01-20\n" in (root / LARKFIELD).read_text()
    offer = {"received": "2027-01-19", "answer_by": "", "base": "55000", "currency": "USD", "per": "year"}
    offer |= {"in_writing": "", "start": "15 March 2027", "place": ""}
    assert "The letter" not in save("offer", **offer)["said"]
    assert "The letter that confirms it" in save("offer", **{**offer, "start": "22 March 2027"})["said"]


def test_a_consultant_who_takes_over_has_the_letters_to_come(root: Path, save: Act) -> None:
    """Beth leaves the agency and Tom takes over: one form, and he is the one to write to; Beth stays in the file."""
    person = {"title": "", "part": "agency consultant"}
    told = save("person", **person, name="Beth Rowlands", email="beth@gwent.example")
    assert told["said"] == "Beth Rowlands is written down."
    told = save("person", **person, name="Tom Ashby", email="tom@gwent.example")
    assert "Letters to come go to Tom Ashby" in told["said"]
    interview = read_workspace(root).interviews["larkfield"]
    consultant = agency(interview)
    assert consultant
    assert consultant.person.name == "Tom Ashby"
    assert [person.left for person in interview.people[-2:]] == [True, False]
    save("person", name="Ann Roe", title="", part="interviewer", email="")
    after = read_workspace(root).interviews["larkfield"].people
    assert [person.name for person in after if person.left] == ["Beth Rowlands"]


OFFERED = {"result": "offer", "on": "2027-01-19", "answer_by": "", "currency": "GBP"}
FIGURES = {"opening": "", "target": "", "walk_away": "", "currency": "GBP"}


@pytest.mark.parametrize(
    ("pencil", "box", "fields"),
    [
        ("outcome", "base", OFFERED),
        ("figures", "walk_away", FIGURES),
        ("finding", "low", {"source": "the ad", "figure": "35000", "high": "", "currency": "GBP", "per": "", "kind": "", "place": "", "as_of": "", "note": ""}),
    ],
    ids=["offer", "figures", "finding"],
)  # fmt: skip
def test_pay_that_nobody_is_paid_is_asked_about_in_its_box(
    root: Path, save: Act, pencil: str, box: str, fields: Told
) -> None:
    """Whoever types 33,5 as the pay of a year is asked about 33,500, which is one press; whoever means it says so."""
    before = (root / LARKFIELD).read_bytes()
    (asked,) = save(pencil, **{**fields, box: "33,5"})["problems"]
    assert (asked["field"], asked["choices"]) == (box, ["33,500", "33,5 a year"])
    assert asked["message"] == "“33,5” a year is far less than anybody is paid; is it 33,500?"
    assert (root / LARKFIELD).read_bytes() == before
    for choice in asked["choices"]:
        assert "said" in save(pencil, **{**fields, box: choice, "look": True}), choice
    save(pencil, **{**fields, box: "33,500"})
    assert f"{box}: 33500" in (root / LARKFIELD).read_text()


def test_a_comma_before_two_digits_is_asked_about_with_its_period(root: Path, save: Act) -> None:
    """`31,00 a year` lacks a nought: nobody is taken at their word for it, unless they say so once more."""
    before = (root / LARKFIELD).read_bytes()
    hourly = {"result": "offer", "on": "2027-01-19", "answer_by": "", "currency": "USD"}
    (asked,) = save("outcome", **hourly, base="31,00 a year")["problems"]
    assert (asked["field"], asked["choices"]) == ("base", ["31,000", "31 a year"])
    assert (root / LARKFIELD).read_bytes() == before
    assert "said" in save("outcome", **hourly, base=asked["choices"][1], look=True)


def test_at_a_school_an_hour_is_an_hour_and_no_year_is_made_of_it(root: Path, save: Act) -> None:
    """Nobody knows how many weeks a school kitchen pays: what is asked by the hour is said back so, a year's figure is asked about."""
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("name: Larkfield Foods", "name: Larkfield School"))
    hourly = {"result": "offer", "on": "2027-01-19", "answer_by": "", "currency": "USD"}
    save("outcome", **hourly, base="14.10 an hour, 30 hours a week")
    nothing = {"opening": "", "target": "", "walk_away": "", "currency": "USD"}
    told = save("figures", **{**nothing, "opening": "15 an hour"}, look=True)
    assert told["said"] == "Your figures are written down. Understood as USD 15 an hour."
    (asked,) = save("figures", **{**nothing, "opening": "24,000"})["problems"]
    assert "how many weeks of a year are paid" in asked["message"]
    save("outcome", **hourly, base="14.10 an hour", hours_a_week="30", weeks_a_year="39")
    assert "weeks_a_year: 39" in file.read_text()
    told = save("figures", **{**nothing, "opening": "15 an hour"}, look=True)
    assert told["said"] == "Your figures are written down. Understood as USD 15 an hour."


@pytest.mark.parametrize("typed", ["20 an hour", "20 dollars an hour", "$20/h"])
def test_a_wish_is_taken_as_it_was_typed_before_there_is_an_offer(root: Path, save: Act, typed: str) -> None:
    """Whoever hopes for 20 an hour writes that: nobody asks how many hours a week that would be, and the page says it so."""
    told = save("figures", opening="", target=typed, walk_away="", currency="")
    assert told["said"] == "Your figures are written down. Understood as USD 20 an hour."
    view = seen(read_workspace(root).interviews["larkfield"], "2027-01-20")
    assert view.pay.numbers.target == "USD 20 an hour"
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0


def test_a_wish_for_an_hour_beside_an_offer_for_a_year_asks_for_the_hours(root: Path, save: Act) -> None:
    """The letter that asks for more names the figure in their way of counting, and lacks what a year of it comes to until it is told."""
    save("outcome", result="offer", on="2027-01-19", answer_by="", base="40,000", currency="USD")
    save("figures", opening="22 an hour", target="", walk_away="", currency="USD")
    letter = drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")["offer/counter"]
    assert any("what your own figure comes to in a year: add hours_a_week" in gap for gap in letter.gaps)


def test_a_day_told_in_the_place_of_another_takes_its_place(root: Path, save: Act) -> None:
    """Whoever took "they decide" for "they want to hear" mends it in one go: there is one day, as there can be only one."""
    before = (root / LARKFIELD).read_text()
    save("heard", **{**NOTHING_HEARD, "when": "29 January 2027"})
    told = save("heard", **{**NOTHING_HEARD, "when": "29 January 2027", "decide": True})
    assert told["said"] == "They decide by Fri 29 Jan 2027."
    text = (root / LARKFIELD).read_text()
    assert "decide_by: 2027-01-29" in text
    assert "contact_on: 2" not in text
    assert text.startswith(before)


def test_a_name_that_was_told_with_an_interview_is_not_offered_to_be_taken_back(
    root: Path, act: Act, save: Act
) -> None:
    """What was changed before an interview was begun is not its latest change."""
    save("heard", **{**NOTHING_HEARD, "when": "29 January 2027"})
    assert act("latest")["undo"]
    later = root / "content" / "interviews" / "later.yaml"
    later.write_bytes((root / LARKFIELD).read_bytes())
    os.utime(later, (time.time() + 5, time.time() + 5))
    assert act("latest") == NOTHING_TO_TAKE_BACK


def test_the_country_of_the_computer_is_supposed(act: Act) -> None:
    """Most jobs are where one is: dates and money are written as there, and the answer stands in its box to be changed."""
    assert act("intake-open", anew=False, zone="America/New_York")["country_here"] == "US"
    assert act("intake-open", anew=False, zone="Etc/UTC")["country_here"] == ""
    assert act("intake-open", anew=False)["country_here"] == ""


def test_the_latest_change_can_be_taken_back_the_next_day(root: Path, act: Act, save: Act) -> None:
    """Who closed the note that said so finds on each page what was changed last; taken back, it is the one before."""
    before = (root / LARKFIELD).read_bytes()
    assert act("latest") == NOTHING_TO_TAKE_BACK
    save("heard", **{**NOTHING_HEARD, "when": "29 January 2027"})
    save("heard", **{**NOTHING_HEARD, "when": "5 February 2027"})
    for said in ("what they said, “5 February 2027”", "what they said, “29 January 2027”"):
        latest = act("latest")
        assert latest["said"] == said
        act("undo", change=latest["undo"])
    assert act("latest")["undo"] == ""
    assert (root / LARKFIELD).read_bytes() == before


def test_changes_of_two_files_are_taken_back_one_after_another(act: Act, save: Act) -> None:
    """First the answer that was a slip, then the other offer, which stands about the person: neither hides the other."""
    save("wish", interested="not sure")
    nothing = dict.fromkeys(("role", "answer_by", "base", "currency", "per", "hours_a_week"), "")
    save("other-offer", "0", **nothing, employer="Bell", received="2027-01-19")
    time.sleep(0.02)
    save("outcome", result="rejected", on="2027-01-19", answer_by="")
    for said in ("that they said no", "another offer", "whether you want this job"):
        latest = act("latest")
        assert latest["said"] == said
        act("undo", change=latest["undo"])


def test_what_was_only_looked_at_is_not_written(root: Path, act: Act) -> None:
    """While somebody types, their letter is judged as `check` judges it, and the file stays as it is."""
    before = (root / LARKFIELD).read_bytes()
    seen = act("open", pencil="words", interview="larkfield", about="follow-up/week-1")["seen"]
    told = act(
        "words",
        interview="larkfield",
        about="follow-up/week-1",
        seen=seen,
        look=True,
        subject="News?",
        text="Dear Ms. Jones,\n\nTODO\n\nJane Doe",
    )
    assert [(each["code"], each["field"]) for each in told["problems"]] == [("AW422", "text"), ("AW423", "text")]
    assert (root / LARKFIELD).read_bytes() == before


def test_a_letter_beside_the_interview_stays_there(root: Path, save: Act) -> None:
    """Who keeps a letter in a text file has the new words in that file, with its subject, and none in the interview's."""
    before = (root / LARKFIELD).read_bytes()
    letter = root / "content" / "interviews" / "larkfield" / "follow-up--week-1.txt"
    letter.parent.mkdir()
    letter.write_bytes(b"Subject: News?\r\n\r\nDear Ms. Jones,\r\n\r\nHR Business Partner?\r\n\r\nJane Doe\r\n")
    told = save(
        "words", "follow-up/week-1", subject="News", text="Dear Ms. Jones,\n\nthe HR Business Partner role?\n\nJane Doe"
    )
    assert told["problems"] == []
    assert (
        letter.read_bytes()
        == b"Subject: News\r\n\r\nDear Ms. Jones,\r\n\r\nthe HR Business Partner role?\r\n\r\nJane Doe\r\n"
    )
    assert (root / LARKFIELD).read_bytes() == before


def test_the_least_you_would_accept_goes_into_no_letter(root: Path, save: Act) -> None:
    """A letter that gives it away is refused with the words of `check`, and nothing is written."""
    file = root / LARKFIELD
    file.write_text(
        file.read_text().replace("  researched: no\n", "  researched: no\n  walk_away: 91234\n  currency: USD\n")
    )
    before = file.read_bytes()
    told = save(
        "words", "follow-up/week-1", subject="Pay", text="Dear Ms. Jones,\n\nHR Business Partner for 91234.\n\nJane Doe"
    )
    assert [each["code"] for each in told["problems"]] == ["AW426"]
    assert "error" in told
    assert file.read_bytes() == before


def test_a_later_save_sees_what_changed(root: Path, act: Act) -> None:
    """A form that saw the old state writes nothing: it is told what stands there now, and by which name to write all the same."""
    seen = act("open", pencil="debrief", interview="larkfield", about="")["seen"]
    file = root / LARKFIELD
    file.write_text(file.read_text() + "debrief: by hand\n")
    before = file.read_bytes()
    told = act("debrief", interview="larkfield", seen=seen, debrief="on the page")
    assert told["meanwhile"]["fields"] == {"debrief": "by hand"}
    assert file.read_bytes() == before
    told = act("debrief", interview="larkfield", seen=told["meanwhile"]["seen"], debrief="on the page")
    assert file.read_bytes() == before.replace(b"by hand", b"on the page")


def test_another_place_of_the_file_may_change_meanwhile(root: Path, act: Act) -> None:
    """What is edited elsewhere while a form is open stands in nobody's way, and both changes are there."""
    seen = act("open", pencil="debrief", interview="larkfield", about="")["seen"]
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("stage: second", "stage: final "))
    before = file.read_text()
    assert act("debrief", interview="larkfield", seen=seen, debrief="It went well.\n\nThey smiled.")["undo"]
    assert file.read_text() == f"{before}debrief: |\n  It went well.\n\n  They smiled.\n"


@pytest.mark.usefixtures("whole")
def test_only_the_change_that_is_meant_is_taken_back(root: Path, act: Act, save: Act) -> None:
    """A page that was left open takes back no later change of another window; the latest goes, then the one before it."""
    before = (root / LARKFIELD).read_bytes()
    first = save("debrief", debrief="one")["undo"]
    second = save("address", "tom-reyes", email="tom@larkfield.example")["undo"]
    assert act("undo", change=first)["error"] == "something else was changed after this; take that back first"
    assert act("undo", change=second) == {
        "said": "Undone: an email address. All is as it was before that. Undo once more takes back: debrief.",
        "undo": first,
        "back": "000003",
        "undone": "an email address",
    }
    assert act("undo", change=first) == {
        "said": "Undone: debrief. All is as it was before that.",
        "undo": "",
        "back": "000004",
        "undone": "debrief",
    }
    assert (root / LARKFIELD).read_bytes() == before


def test_no_page_offers_to_take_back_the_name_that_was_told_first(root: Path, act: Act, save: Act) -> None:
    """Without a name no letter can be signed and no page be made: whoever presses Undo again and again keeps it."""
    me = root / "content" / "me.yaml"
    me.write_text(re.sub(r"(?m)^name: .*$", "name:", me.read_text(), count=1))
    write_name(root, "Jane Doe")
    second = save("debrief", debrief="one")["undo"]
    undone = act("undo", change=second)
    assert undone["said"] == "Undone: debrief. All is as it was before that."
    assert undone["undo"] == ""
    assert "Jane Doe" in me.read_text()


def test_an_address_goes_to_where_its_person_stands(root: Path, save: Act) -> None:
    """Of a draft: to whoever receives it; of a referee: into the file about you; of a person known from an earlier round: there."""
    me, first, second = root / "content" / "me.yaml", root / LARKFIELD, root / "content" / "interviews" / "second.yaml"
    second.write_text(
        "role: HR Business Partner\nemployer: {name: Larkfield Foods, country: US}\nheld: 2027-01-19\ninterested: yes\n"
        "follows: larkfield\npeople:\n  - {name: Ada King, is: interviewer}\n"
    )
    texts = {path: path.read_text() for path in (me, first, second)}
    save("address", "drafts/references/brief-priya-shah", email="priya@new.example")
    assert me.read_text() == texts[me].replace("priya.shah@harrow.example", "priya@new.example")
    save("address", "ada-king", "second", email="ada@larkfield.example")
    assert (
        changed(texts[second], second.read_text())
        == "  - {name: Ada King, is: interviewer, email: ada@larkfield.example}"
    )
    save("address", "tom-reyes", "second", email="tom@new.example")
    assert first.read_text() == texts[first].replace("tom.reyes@larkfield.example", "tom@new.example")


def test_another_offer_is_told_beside_an_interview(root: Path, save: Act) -> None:
    """Who, what and by when, as people say it; told once it stands in the file about oneself, and is changed at its place."""
    me = root / "content" / "me.yaml"
    about_me = me.read_text()
    offer = {"employer": "Bell & Sons", "role": "", "received": "", "answer_by": "Friday week", "base": "$43 an hour", "currency": "", "per": "", "hours_a_week": ""}  # fmt: skip
    told = save("other-offer", "0", **offer)
    assert told["said"] == (
        "The offer is written down. Understood as USD 43 an hour. They want your answer by Fri 29 Jan 2027."
    )
    assert me.read_text() == about_me + (
        "other_offers:\n  - employer: Bell & Sons\n    received: 2027-01-20\n    answer_by: 2027-01-29\n"
        "    base: 43\n    currency: USD\n    per: hour\n"
    )
    weekend = save("other-offer", "0", **{**offer, "answer_by": "30 January"})
    assert str(weekend["said"]).endswith(
        "by Sat 30 Jan 2027. That is not a working day for them: answer by Fri 29 Jan 2027 to be sure."
    )
    told = save("other-offer", "0", **{**offer, "result": "accepted", "on": "today"})
    assert told["said"] == "It is written down: you accepted your other offer, Wed 20 Jan 2027."
    assert me.read_text().count("employer: Bell & Sons") == 1
    assert "write who made it; no letter names them" in str(save("other-offer", "1", **{**offer, "employer": " "}))
    unknown = save("other-offer", "7", **{**offer, "employer": "Corvid", "answer_by": ""})
    assert unknown["said"].endswith("Letters speak of it once you say by when it must be answered.")
    assert me.read_text().count("employer: ") == 2


def test_an_offer_of_somebody_with_an_interview_is_told_there_and_nowhere_else(root: Path, save: Act) -> None:
    """Their own name is led to its page; a name that begins like theirs is asked about, from both sides, with the way back."""
    me = root / "content" / "me.yaml"
    about_me = me.read_text()
    nothing = {"role": "", "received": "", "answer_by": "", "base": "", "currency": "", "per": "", "hours_a_week": ""}
    (problem,) = save("other-offer", "0", employer="Larkfield Foods Ltd", **nothing)["problems"]
    assert problem["field"] == "employer"
    assert problem["message"].startswith(
        "there is an interview with Larkfield Foods here: tell their offer on its page"
    )
    assert me.read_text() == about_me
    told = save("other-offer", "0", employer="Larkfield", **nothing)
    assert "Is it the offer of Larkfield Foods, with whom there is an interview here?" in told["said"]
    assert (
        "Is it the offer" not in save("other-offer", "0", employer="Larkfield", **{**nothing, "role": "Clerk"})["said"]
    )
    offer = {"result": "offer", "on": "", "answer_by": "29 January"}
    assert "Is it the one that you told as that of Larkfield?" in save("outcome", **offer)["said"]
    assert "Larkfield Foods" not in save("other-offer", "1", employer="Larchfield", **nothing)["said"]


@pytest.mark.usefixtures("whole")
def test_referees_are_told_of_where_references_stand(root: Path, save: Act) -> None:
    """How many the employer asked for and by when; somebody who can speak for one, by a name that is free; chosen for the role, for an earlier round where that one says who is."""
    file, me = root / LARKFIELD, root / "content" / "me.yaml"
    before, about_me = file.read_text(), me.read_text()
    told = save("references-asked", asked="yesterday", by="Friday", wanted="2")
    assert told["said"] == (
        "It is written down: they asked for 2 references on Tue 19 Jan 2027. They want the names by Fri 22 Jan 2027."
    )
    asked = "{references_asked: 2027-01-19, references_by: 2027-01-22, references_wanted: 2}"
    assert file.read_text() == f"{before}next_step: {asked}\n"
    met = save("referee-new", name="Angela Jones", relation="", email="", phone="", look=True)
    assert str(met["said"]).endswith("You met them at this interview: is it the right name?")
    told = save("referee-new", name=" Dana-Wu ", relation="my manager until 2024", email="", phone="", why=" ")
    assert told["said"] == "Dana-Wu is written down, beside those whom this role has."
    assert (
        changed(about_me, me.read_text()) == "  - id: dana-wu-2\n    name: Dana-Wu\n    relation: my manager until 2024"
    )
    file.write_text(before)
    later = file.with_name("second.yaml")
    second, _, _ = before.partition("references:")
    later.write_text(second.replace("2027-01-13 10:00", "2027-01-20 10:00") + "follows: larkfield\n")
    told = save("referee-chosen", "dana-wu-2", "second", why="knows my plants", together="")
    assert told["said"] == "Dana-Wu is chosen for this role."
    assert changed(before, file.read_text()) == "  - who: dana-wu-2\n    why: knows my plants\n    chosen: 2027-01-20"
    assert save("referee-chosen", "dana-wu-2", why="", together="")["error"] == (
        "this person is chosen already; reload the page"
    )
    assert save("referee-chosen", "nobody", why="", together="")["error"] == (
        "no referee of this name stands in your file; reload"
    )


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(("wanted", "why"), [("9", ""), ("9", "ran breakfast with me"), ("1", "ran breakfast with me")])
def test_whoever_is_told_on_the_page_of_a_role_is_chosen_for_it(
    root: Path, save: Act, act: Act, wanted: str, why: str
) -> None:
    """One form for one person: both files have them at once while the role wants somebody or it was said why, and undo takes both back (S56)."""
    file, me = root / LARKFIELD, root / "content" / "me.yaml"
    save("references-asked", asked="", by="", wanted=wanted)
    before, about_me = file.read_text(), me.read_text()
    new = {
        "name": "Delyth Maddox",
        "relation": "my head chef until 2024",
        "salutation": "Hello Delyth",
        "email": "",
        "phone": "",
    }
    told = save("referee-new", **new, why=why)
    assert told["said"] == "Delyth Maddox is written down, for this role."
    said_why = f"\n    why: {why}" if why else ""
    assert changed(before, file.read_text()) == f"  - who: delyth-maddox{said_why}\n    chosen: 2027-01-20"
    assert "    salutation: Hello Delyth" in changed(about_me, me.read_text())
    act("undo", change=told["undo"])
    assert (file.read_text(), me.read_text()) == (before, about_me)


@pytest.mark.usefixtures("whole")
def test_a_greeting_of_ones_own_is_offered_to_the_other_letters(save: Act) -> None:
    """“Dear Angela” in one letter, the title in all others: where that is changed is said; the usual greeting says nothing."""
    letter = "the HR Business Partner role has stayed with me.\n\nJane Doe"
    told = save("words", "follow-up/week-1", subject="News", text=f"Dear Angela,\n\n{letter}", look=True)
    assert told["said"] == (
        "The letter has your words now. Here they are “Dear Angela”, in their other letters “Dear Ms. Jones”: "
        "to have it the same in all, write your greeting on “Who is who”."
    )
    usual = save("words", "follow-up/week-1", subject="News", text=f"Dear Ms. Jones,\n\n{letter}", look=True)
    assert usual["said"] == "The letter has your words now."


@pytest.mark.usefixtures("whole")
def test_a_referees_answer_is_written_about_you(root: Path, save: Act) -> None:
    """It holds for every interview, so it stands in me.yaml; a day that is still ahead is refused."""
    me = root / "content" / "me.yaml"
    before = me.read_text()
    told = save("referee", "dana-wu", said_yes="yes", asked="2027-01-21")
    assert told["problems"][0]["message"] == "Thu 21 Jan 2027 is still to come; write it down when it has happened"
    assert me.read_text() == before
    saved = save("referee", "dana-wu", said_yes="yes", asked="2027-01-14")
    assert saved["said"] == "Their answer is written down: yes. You asked them on Thu 14 Jan 2027."
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0
    assert me.read_text().count("asked: 2027-01-14") == 1


@pytest.mark.parametrize(
    "log",
    [
        "",
        "log: [{on: 2027-01-12, did: next-step/research-field}]\n",
        "log:\n  - on: 2027-01-12\n    did: next-step/research-field\n",
    ],
)
def test_a_letter_that_was_sent_stays_as_it_was(root: Path, act: Act, log: str) -> None:
    """Told beside the letter, its words are kept with the log: what is learnt, offered or changed later rewrites none of them; undo takes both back."""
    file = root / LARKFIELD
    file.write_text(before := file.read_text() + log)
    asked = {"pencil": "words", "interview": "larkfield", "about": "follow-up/week-1"}
    letter = act("open", **asked)["begin"]["text"]
    tick = {"step": "larkfield/follow-up/week-1", "done": True, "on": None, "letter": "follow-up/week-1"}
    undo = act("tick", **tick)["undo"]
    logged = read_workspace(root).interviews["larkfield"].logged("follow-up/week-1")
    assert logged
    assert logged.words == letter
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0
    sent = file.read_text()
    file.write_text(sent.replace("role: HR Business Partner", "role: Plant Manager"))
    assert act("open", **asked)["begin"]["text"] == letter
    file.write_text(sent)
    act("undo", change=undo)
    assert file.read_text() == before
    act("tick", **{**tick, "letter": ""})
    assert "words:" not in file.read_text()[len(before) - len(log) :]


def test_a_step_is_done_on_its_day_with_a_note(root: Path, save: Act) -> None:
    """One line of the log, as `afterword done` writes it; later its day and its note can be changed, and nothing else is."""
    before = (root / LARKFIELD).read_text()
    save("note", "thank-you/angela-jones", on="2027-01-13", note="by mail: she, too")
    line = '  - {on: 2027-01-13, did: thank-you/angela-jones, note: "by mail: she, too"}\n'
    assert (root / LARKFIELD).read_text() == f"{before}log:\n{line}"
    save("note", "thank-you/angela-jones", on="last Thursday", note="by mail")
    assert (root / LARKFIELD).read_text() == f"{before}log:\n" + line.replace("-13", "-14").replace(
        '"by mail: she, too"', "by mail"
    )
    told = save("note", "thank-you/angela-jones", on="2027-01-02", note="")
    assert told["problems"][0]["message"] == "Sat 2 Jan 2027 is before the interview of Wed 13 Jan 2027"


def test_an_offer_is_told_with_its_pay_in_one_form(root: Path, save: Act) -> None:
    """The day to answer and the pay go with the word that there is an offer; what is no sum is refused beside its field."""
    paid = {"currency": "USD", "per": "year"}
    told = save("outcome", result="offer", on="", answer_by="Friday", base="plenty", **paid)
    assert [each["field"] for each in told["problems"]] == ["base"]
    save("outcome", result="offer", on="", answer_by="Friday", base="58000", **paid)
    offer = "offer:\n  received: 2027-01-20\n  answer_by: 2027-01-22\n  base: 58000\n  currency: USD\n  per: year\n"
    assert (root / LARKFIELD).read_text().endswith(f"outcome: {{result: offer, on: 2027-01-20}}\n{offer}")


def test_an_offer_is_told_with_its_first_day(root: Path, save: Act) -> None:
    """All that was said in one phone call is told in one form; a day that can be two is asked beside its box."""
    offered = {"result": "offer", "on": "", "answer_by": "", "base": "58000", "currency": "USD"}
    told = save("outcome", **offered, start="1 March")
    assert told["said"].endswith(" The first day is Mon 1 Mar 2027.")
    assert "  start: 2027-03-01\n" in (root / LARKFIELD).read_text()
    told = save("outcome", **offered, start="some time")
    assert [each["field"] for each in told["problems"]] == ["start"]


def test_an_offer_with_its_day_and_figures(root: Path, save: Act) -> None:
    """The outcome says that there is one; its figures are judged in the words of `check`, each beside its field."""
    before = (root / LARKFIELD).read_text()
    save("outcome", result="offer", on="2027-01-19", answer_by="2027-01-27 17:00")
    offer = {
        "received": "2027-01-19",
        "answer_by": "2027-01-27 17:00",
        "per": "",
        "in_writing": "",
        "start": "",
        "place": "",
    }
    told = save("offer", **offer, base="90 to 95,000", currency="shells")
    assert [(each["field"], each["code"]) for each in told["problems"]] == [("base", "AW204"), ("currency", "AW212")]
    assert told["problems"][0]["message"] == "“90 to 95,000” is not an amount"
    assert told["problems"][0]["mend"] == "it names two sums: write one of them, 90000 or 95000"
    save("offer", **offer, base="95000", currency="USD")
    assert (root / LARKFIELD).read_text() == before + (
        "outcome: {result: offer, on: 2027-01-19}\n"
        "offer:\n  received: 2027-01-19\n  answer_by: 2027-01-27 17:00\n  base: 95000\n  currency: USD\n"
    )


@pytest.mark.parametrize(
    ("typed", "boxes", "written", "said"),
    [
        ("$58,000", {}, {"base": "58000", "currency": "USD"}, "USD 58,000"),
        (
            "58k a year",
            {"currency": "US dollars"},
            {"base": "58000", "currency": "USD", "per": "year"},
            "USD 58,000 a year",
        ),
        ("EUR 58.000", {}, {"base": "58000", "currency": "EUR"}, "EUR 58,000"),
        ("£18.50/hour", {}, {"base": "18.50", "currency": "GBP", "per": "hour"}, "£18.50 an hour"),
        ("£90 a session", {}, {"base": "90", "currency": "GBP", "per": "piece"}, "£90 a piece"),
        ("10.5 LPA", {}, {"base": "1050000", "currency": "INR", "per": "year"}, "₹10,50,000 a year"),
    ],
)
def test_pay_is_typed_as_people_write_it(  # noqa: PLR0913, PLR0917  (each is one thing that varies)
    root: Path, save: Act, typed: str, boxes: Told, written: Told, said: str
) -> None:
    """The figure, the currency and the period find their places in the file, and are said back."""
    told = save("outcome", result="offer", on="Tuesday", answer_by="", **{"base": typed, **boxes})
    assert told["said"].endswith(f"Understood as {said}.")
    offer = read_workspace(root).documents["larkfield"].tree["offer"]
    assert offer == {"received": "2027-01-19", **written}


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("country", "typed", "written", "said"),
    [
        ("Wales", "36,400 a year", {"base": "36400", "currency": "GBP", "per": "year"}, "£36,400 a year"),
        ("Scotland", "36400", {"base": "36400", "currency": "GBP"}, "£36,400"),
        ("Ireland", "€36.400", {"base": "36400", "currency": "EUR"}, "EUR 36,400"),
        ("Wales", "36.400", {"base": "36400", "currency": "GBP"}, "£36,400"),
        ("Wales", "US$58,000", {"base": "58000", "currency": "USD"}, "USD 58,000"),
    ],
)
def test_pay_without_a_currency_is_in_the_money_of_the_country(  # noqa: PLR0913, PLR0917  (each is one thing that varies)
    root: Path, save: Act, country: str, typed: str, written: Told, said: str
) -> None:
    """Nobody in Wales says that 36,400 a year are pounds; it is said back, so that it can be put right (E18)."""
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("country: US\n", f"country: {country}\n").replace("  region: OH\n", ""))
    told = save("outcome", result="offer", on="Tuesday", answer_by="", base=typed, currency="", per="")
    assert told["said"].endswith(f"Understood as {said}.")
    offer = read_workspace(root).documents["larkfield"].tree["offer"]
    assert offer == {"received": "2027-01-19", **written}


def test_pounds_of_a_country_that_nobody_told_are_those_of_britain(root: Path, save: Act) -> None:
    """Somebody in Leeds who told no country is not asked whether they mean pounds of Egypt; it is said back (E18)."""
    file = root / LARKFIELD
    file.write_text(file.read_text().replace("  country: US\n", "").replace("  region: OH\n", ""))
    told = save("outcome", result="offer", on="Tuesday", answer_by="", base="31,500 pounds a year", currency="", per="")
    assert told["said"].endswith("Understood as £31,500 a year.")


@pytest.mark.parametrize(
    ("typed", "boxes", "message"),
    [
        ("pesos 58,000", {}, "can be several currencies"),
        ("58,000 pounds", {"currency": "USD"}, "this is in GBP, and USD stands beside it"),
        ("EUR 58,000", {"currency": "USD"}, "this is in EUR, and USD stands beside it"),
        ("4,500 a month", {"per": "year"}, "this says a month, and the form counts by the year"),
        ("12.500", {"per": "hour"}, "“12.500” can be read in two ways"),
        ("$1,120 a fortnight", {}, "is the same pay as $560 a week"),
        ("$3,200 semimonthly", {}, "is the same pay as $6,400 a month"),
        ("$45k net", {}, "“$45k net” is after tax"),
        ("95,000 plus bonus", {}, "write 95,000 alone; what comes with it (“plus bonus”) can stand in a note"),
        ("45 mil", {}, "write 45000, or 45000000 if that is meant"),
        ("1/2", {}, "it names two sums"),
    ],
)
def test_pay_that_is_not_certain_is_asked_back(root: Path, save: Act, typed: str, boxes: Told, message: str) -> None:
    """What can be two currencies, two periods or two sums is written nowhere, and the field says why."""
    before = (root / LARKFIELD).read_text()
    told = save("outcome", result="offer", on="", answer_by="", **{"base": typed, **boxes})
    assert [each["field"] for each in told["problems"]] == ["base"]
    (problem,) = told["problems"]
    assert message in f"{problem['message']}; {problem['mend']}"
    assert (root / LARKFIELD).read_text() == before


@pytest.mark.parametrize(
    ("typed", "written", "said"),
    [
        ("2027-01-27 17:00", "2027-01-27 17:00", "Wed 27 Jan 2027, 17:00"),
        ("Friday", "2027-01-22", "Fri 22 Jan 2027"),
        ("by Friday, 5pm", "2027-01-22 17:00", "Fri 22 Jan 2027, 17:00"),
        ("noon on Monday", "2027-01-25 12:00", "Mon 25 Jan 2027, 12:00"),
        ("a week from Friday", "2027-01-29", "Fri 29 Jan 2027"),
        ("Wed 3 Feb 2027", "2027-02-03", "Wed 3 Feb 2027"),
        ("February 4", "2027-02-04", "Thu 4 Feb 2027"),
        ("4 Feb 5 p.m.", "2027-02-04 17:00", "Thu 4 Feb 2027, 17:00"),
        ("4. Februar 2027", "2027-02-04", "Thu 4 Feb 2027"),
        ("2/4/2027", "2027-02-04", "Thu 4 Feb 2027"),
        ("2/4/27", "2027-02-04", "Thu 4 Feb 2027"),
        ("Thu 2/4", "2027-02-04", "Thu 4 Feb 2027"),
        ("4.2.", "2027-02-04", "Thu 4 Feb 2027"),
        ("23/2/2027 at 9:30", "2027-02-23 09:30", "Tue 23 Feb 2027, 09:30"),
    ],
)  # fmt: skip
def test_the_day_to_answer_an_offer_is_typed_as_people_write_days(
    root: Path, save: Act, typed: str, written: str, said: str
) -> None:
    """What is understood is taken and said back in words, in the order of the employer's country; the year is the next one not past."""
    told = save("outcome", result="offer", on="2027-01-19", answer_by=typed)
    assert told["said"].partition("answer by ")[2].startswith(said)
    assert f"  answer_by: {written}\n" in (root / LARKFIELD).read_text()


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("Thu 3 Feb 2027", "does not name one certain day"),
        ("Thu 2/3/2027", "does not name one certain day"),
        ("next Friday", "can be Fri 22 Jan 2027 or Fri 29 Jan 2027"),
        ("soon", "does not name one certain day"),
    ],
)
def test_a_day_to_answer_that_is_not_certain_is_asked_back(root: Path, save: Act, typed: str, message: str) -> None:
    """A weekday that is another day's, or two days of one name: nothing is written, and the field says why."""
    before = (root / LARKFIELD).read_text()
    told = save("outcome", result="offer", on="2027-01-20", answer_by=typed)
    assert [each["field"] for each in told["problems"]] == ["answer_by"]
    assert message in told["error"]
    assert (root / LARKFIELD).read_text() == before


@pytest.mark.parametrize(
    ("pencil", "typed", "read"),
    [
        (
            "outcome",
            {"result": "offer", "on": "yesterday", "answer_by": "Friday 5pm", "base": "58k", "currency": "USD", "start": "1 March"},
            {"on": "Tue 19 Jan 2027", "answer_by": "Fri 22 Jan 2027, 17:00", "base": "USD 58,000", "start": "Mon 1 Mar 2027"},
        ),
        ("finding", {"source": "a posting", "figure": "USD 44 an hour", "as_of": "10/2026", "kind": ""}, {"figure": "USD 44 an hour", "as_of": "October 2026"}),
        ("figures", {"opening": "$112k", "target": "", "walk_away": "$97k", "currency": ""}, {"opening": "USD 112,000"}),
        ("told", {"fields": {"received": "yesterday", "base": "58k", "currency": "USD", "start": "1 March"}}, {"received": "Tue 19 Jan 2027", "base": "USD 58,000", "start": "Mon 1 Mar 2027"}),
        ("outcome", {"result": "rejected", "on": "", "answer_by": "", "they_chose": "somebody who was there on 2027-01-19"}, {}),
    ],
)  # fmt: skip
def test_what_a_box_is_read_as_stands_beside_it_before_it_is_saved(
    root: Path, save: Act, pencil: str, typed: Told, read: Told
) -> None:
    """Each day and each sum is said back in words while it is typed, the least one would accept nowhere; nothing is written."""
    before = (root / LARKFIELD).read_text()
    boxes = (
        dict.fromkeys(("per", "hours_a_week", "low", "high", "place", "note", "currency"), "")
        if pencil == "finding"
        else {}
    )
    told = save(pencil, "offer" if pencil == "told" else "", look=True, **{**boxes, **typed})
    assert told.get("understood", told) == read
    assert (root / LARKFIELD).read_text() == before


@pytest.mark.parametrize("typed", ["2027-99-99", "2027-02-30", "2027-13", "2027-01-19 99:99", "12345"])
def test_a_day_that_there_is_not_is_said_back_nowhere(save: Act, typed: str) -> None:
    """It is told beside its box in the words of `check`, as anything else that is no day."""
    told = save("told", "held", look=True, fields={"text": typed})
    assert [problem["field"] for problem in told["problems"]] == ["text"]
    assert not told.get("understood")


def test_pay_is_written_line_by_line_as_people_type_it(root: Path, save: Act) -> None:
    """Figures of one's own and then what was found: a list stands below its key, and none within braces."""
    file = root / LARKFIELD
    before = re.sub(r"salary:\n(  .*\n)+", "", file.read_text())
    file.write_text(before)
    save("figures", opening="112000", target="", walk_away="", currency="USD")
    boxes = dict.fromkeys(("low", "high", "per", "place", "note", "kind", "hours_a_week", "as_of"), "")
    save("finding", **boxes, source="a posting", figure="98,000", currency="USD")
    assert file.read_text() == (
        f"{before}salary:\n"
        "  opening: 112000\n"
        "  currency: USD\n"
        "  findings:\n"
        "    - source: a posting\n"
        "      figure: 98000\n"
        "      currency: USD\n"
    )


def test_a_month_is_said_back_as_people_write_it(save: Act) -> None:
    """Who typed October 2026 reads that, and no numbers of a file."""
    boxes = dict.fromkeys(("low", "high", "per", "place", "note", "kind", "hours_a_week"), "")
    told = save("finding", **boxes, source="a posting", figure="58,000", currency="USD", as_of="Oct 2026")
    assert told["said"].endswith("Understood as October 2026.")


def test_one_more_figure_of_pay(root: Path, save: Act) -> None:
    """It stands below the others as one would type it; without a source or a figure it is none."""
    empty = dict.fromkeys(("low", "high", "per", "place", "note"), "")
    fields = {
        **empty,
        "source": "BLS: wages",
        "figure": "95000",
        "currency": "USD",
        "kind": "official",
        "as_of": "2026-05",
    }
    assert save("finding", **{**fields, "source": " "})["problems"][0]["field"] == "source"
    before = (root / LARKFIELD).read_text()
    save("finding", **fields)
    assert changed(before, (root / LARKFIELD).read_text()) == (
        "  findings:\n    - source: 'BLS: wages'\n      figure: 95000\n      currency: USD\n      kind: official\n      as_of: 2026-05"
    )
    save("finding", "0", **{**fields, "figure": "98000"})
    assert "figure: 98000" in (root / LARKFIELD).read_text()


def test_a_file_with_a_mistake_is_not_changed(root: Path, save: Act) -> None:
    """While somebody is in the middle of editing it, the page says so and leaves it alone."""
    file = root / LARKFIELD
    file.write_text(file.read_text() + "interested: perhaps\n")
    before = file.read_bytes()
    assert save("debrief", debrief="x")["error"] == "this interview cannot be read just now; reload the page"
    assert file.read_bytes() == before


def test_somebody_more_is_written_below_the_others(root: Path, save: Act) -> None:
    """A contact whom nobody had named is there with one form, and the letters that waited for them go to them."""
    before = (root / LARKFIELD).read_text()
    assert save("person", name=" ", title="", part="", email="")["problems"][0]["message"] == "write the whole name"
    save("person", name="Kim Lee", title="", part="coordinator", email="kim@larkfield.example")
    new = "  - name: Kim Lee\n    is: coordinator\n    email: kim@larkfield.example\n"
    assert changed(before, (root / LARKFIELD).read_text()) == new.rstrip("\n")


@pytest.mark.parametrize("smiley", ["😊", ":-)", "😊 ❤️"])
def test_a_smiley_is_left_out_and_the_page_says_so(root: Path, save: Act, smiley: str) -> None:
    """It is typed on a phone, without a thought; what was understood is said back (E32)."""
    told = save("person", name=f"Kim Lee {smiley}", title="", part="interviewer", email="")
    assert told["said"].endswith("Understood as Kim Lee.")
    assert read_workspace(root).interviews["larkfield"].people[-1].name == "Kim Lee"
    told = save("link", they_want=f"calm people, and hands {smiley}", i_bring="ten years of it", proof="")
    assert told["said"].endswith("Understood as calm people, and hands.")
    told = save("debrief", debrief=f"It went well {smiley}")
    assert "Understood" not in told["said"]
    assert read_workspace(root).interviews["larkfield"].debrief == f"It went well {smiley}"
    told = save("line", "offer/accept", say=f"I would start at once.\nGladly {smiley}")
    assert [problem["code"] for problem in told["problems"]] == ["AW216"]
    assert read_workspace(root).interviews["larkfield"].lines[0].say.endswith(f"Gladly {smiley}")


@pytest.mark.usefixtures("whole")
def test_a_weekly_letter_is_given_what_it_brings(root: Path, save: Act) -> None:
    """A line, an article or news of that week, or the word that it goes as it is; later the same line is changed and none is added."""
    before = (root / LARKFIELD).read_text()
    save("line", "follow-up/week-2", say="I thought of it again.")
    save("line", "follow-up/week-2", say="I read of it.")
    save("as-it-is", "follow-up/week-3")
    nothing = dict.fromkeys(("title", "source", "topic", "says", "why"), "")
    assert save("article", "follow-up/week-2", url="paper", **nothing)["problems"][0]["field"] == "url"
    save("article", "follow-up/week-2", url="https://paper.example/a", **{**nothing, "topic": "customer service"})
    heard = dict.fromkeys(("url", "title", "source", "says", "comment"), "")
    assert save("news", "follow-up/week-4", **heard)["problems"][0]["field"] == "says"
    news = {**heard, "url": "https://paper.example/b", "says": "The plant won."}
    save("news", "follow-up/week-4", **news)
    save("news", "follow-up/week-4", **{**news, "comment": "Well earned."})
    assert (root / LARKFIELD).read_text() == before + (
        "follow_ups:\n  add:\n    - {week: 2, say: I read of it.}\n  as_it_is:\n    - 3\n"
        "articles:\n  - {week: 2, url: https://paper.example/a, topic: customer service}\n"
        "news:\n  - {week: 4, url: https://paper.example/b, says: The plant won., comment: Well earned.}\n"
    )
    assert (
        "no weekly letter"
        in save("article", "thank-you/angela-jones", url="https://paper.example/a", **nothing)["error"]
    )


@pytest.mark.usefixtures("whole")
def test_news_that_was_heard_at_the_gate_needs_no_address(root: Path, save: Act) -> None:
    """What is new and a word on it are all that the letter needs: where it stood is told only by whoever read it."""
    heard = {"url": "", "title": "", "source": "", "says": "You are opening a second shop in Morley."}
    save("news", "follow-up/week-2", **heard, comment="That is good news for the town.")
    letter = drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")["follow-up/week-2"]
    assert letter.gaps == ()
    assert "see that you are opening a second shop in Morley." in letter.body


def test_any_letter_is_given_a_line_of_ones_own(root: Path, save: Act) -> None:
    """A line for a thank-you is in the file, for that letter alone; changed later it stands there once; nothing typed is nothing written."""
    before = (root / LARKFIELD).read_text()
    assert save("line", "thank-you/angela-jones", say=" ")["problems"][0]["field"] == "say"
    save("line", "thank-you/angela-jones", say="I thought of it again.")
    save("line", "thank-you/angela-jones", say="I read of it.")
    save("line", "references/brief-priya-shah", say="Say hello to Jo.")
    assert changed(before, (root / LARKFIELD).read_text()).splitlines() == [
        "lines:",
        "  - of: thank-you/angela-jones",
        "    say: I read of it.",
        "  - of: references/brief-priya-shah",
        "    say: Say hello to Jo.",
    ]


@pytest.mark.usefixtures("whole")
def test_what_a_letter_lacks_is_written_where_it_is_read(root: Path, save: Act) -> None:
    """The one link, a point of the talk, one more thing for a referee, one's figures: each at its place, and the letters are ready."""
    before = (root / LARKFIELD).read_text()
    assert save("link", they_want="", i_bring="x", proof="")["problems"][0]["field"] == "they_want"
    save("link", they_want="plan rosters", i_bring="ten years of planning", proof="")
    told = save("point", "thank-you/angela-jones", point="the fleet  service")
    assert told["said"] == (
        "It is written down. The letter reads: … about the fleet service. Does it sound right? "
        "If not, undo it and write it again."
    )
    save("point", "references/brief-priya-shah", point="the merger")
    save("point", "references/brief-priya-shah", point="the night shift")
    assert save("topic", topic=" ")["problems"][0]["field"] == "topic"
    save("topic", topic="the new  rota")
    save("figures", opening="98000", target="95000", walk_away="", currency="USD")
    assert changed(before, (root / LARKFIELD).read_text()).splitlines() == [
        "    point: the fleet service",
        "  they_want: plan rosters",
        "  i_bring: ten years of planning",
        "  - the new rota",
        "  opening: 98000",
        "  target: 95000",
        "  currency: USD",
        "    points:",
        "      - the merger",
        "      - the night shift",
    ]


def test_a_comment_that_was_dealt_with_is_marked_on_its_page(root: Path, act: Act) -> None:
    """The comment stays in the file, marked; one whose day is another than the page shows is left alone."""
    file = root / LARKFIELD
    comment = "  - on: 2027-01-15\n    from: Maya Lind\n    about: thank-you/angela-jones\n    text: Say it shorter.\n"
    file.write_text(f"{file.read_text()}feedback:\n{comment}")
    before = file.read_text()
    assert "error" in act("resolve", interview="larkfield", number=1, on="Sat 16 Jan 2027")
    assert "error" in act("resolve", interview="larkfield", number=2, on="Fri 15 Jan 2027")
    told = act("resolve", interview="larkfield", number=1, on="Fri 15 Jan 2027")
    assert file.read_text() == f"{before}    resolved: yes\n"
    assert act("undo", change=told["undo"])["said"].startswith("Undone: comment of Maya Lind, dealt with.")
    assert file.read_text() == before


def test_what_a_phrase_becomes_is_shown_before_it_is_saved(root: Path, act: Act, save: Act) -> None:
    """The sentence as the letter will have it, of the words as they are typed; what stands there already is not shown again, nor of what is no letter's."""
    before = (root / LARKFIELD).read_text()
    link = {"they_want": "calm a ward", "i_bring": "ran a ward of thirty beds", "proof": ""}
    shown = save("link", **link, look=True)["becomes"]
    assert [sentence.partition(",")[0] for sentence in shown] == [
        "At the interview you told me about calming a ward.",
        "I ran a ward of thirty beds.",
    ]
    seen = act("open", pencil="told", interview="larkfield", about="strengths/0")["seen"]
    strength = {"fields": {"text": "a gift for quiet wards"}, "look": True}
    (sentence,) = act("told", interview="larkfield", about="strengths/0", seen=seen, **strength)["becomes"]
    assert "that I have a gift for quiet wards" in sentence
    assert (root / LARKFIELD).read_text() == before
    save("link", **link)
    assert save("link", **link, look=True)["becomes"] == []
    assert save("wish", interested="yes", look=True)["becomes"] == []


@pytest.mark.parametrize(
    ("figure", "lines"),
    [
        ("33 to 37 thousand", "figure: 35000 low: 33000 high: 37000 currency: USD"),
        ("$33k-37k a year", "figure: 35000 low: 33000 high: 37000 currency: USD per: year"),
        ("33 to 37,000", "figure: 35000 low: 33000 high: 37000 currency: USD"),
        ("33-37k EUR", "figure: 35000 low: 33000 high: 37000 currency: EUR"),
        ("10-12 LPA", "figure: 1100000 low: 1000000 high: 1200000 currency: INR per: year"),
        ("between 33,000 and 37,000", "figure: 35000 low: 33000 high: 37000 currency: USD"),
        ("98,000", "figure: 98000 currency: USD"),
    ],
)
def test_a_range_is_typed_where_the_figure_goes_as_the_advert_has_it(
    root: Path, save: Act, figure: str, lines: str
) -> None:
    """Both of its ends are kept, its middle is the figure, and what was understood is said back."""
    nothing = dict.fromkeys(("low", "high", "per", "hours_a_week", "place", "as_of", "note"), "")
    currency = lines.partition("currency: ")[2][:3]
    advert = {**nothing, "source": "their advert", "figure": figure, "currency": currency}
    told = save("finding", "", "larkfield", **{**advert, "kind": "posting"})
    assert "Understood as " in told["said"]
    found = re.sub(r"\n +|, ", " ", (root / LARKFIELD).read_text())
    assert f"{lines} kind: posting" in found


@pytest.mark.parametrize(
    ("pencil", "fields"),
    [
        ("person", {"title": "", "part": "interviewer", "email": ""}),
        ("referee-new", {"relation": "", "email": "", "phone": ""}),
    ],
)
def test_who_is_told_a_second_time_is_not_there_twice(
    root: Path, save: Act, pencil: str, fields: dict[str, str]
) -> None:
    """A week later one forgets that somebody is there: the form says so beside the name, and nothing is written."""
    save(pencil, name="Gethin Lewis", **fields)
    before = (root / LARKFIELD).read_text(), (root / "content/me.yaml").read_text()
    (problem,) = save(pencil, name=" gethin  Lewis", **fields)["problems"]
    assert problem["field"] == "name"
    assert problem["message"].startswith("gethin Lewis is there already; if this is somebody else,")
    assert ((root / LARKFIELD).read_text(), (root / "content/me.yaml").read_text()) == before


@pytest.mark.parametrize(
    ("relation", "asked"),
    [
        ("site manager at Hollins Freight, my boss now", True),
        ("my current supervisor", True),
        ("my manager at Oakfield, 2019 to present", True),
        ("charge nurse at Elmet, since May 2021", True),
        ("my line manager at Elmet General", True),
        ("my manager at Oakfield Dental, 2019 to 2024", False),
        ("my former head of department", False),
        ("my boss when I was at Elmet", False),
        ("who has known me for years", False),
    ],
)
def test_of_a_boss_of_today_it_is_asked_when_they_may_be_asked(
    root: Path, save: Act, relation: str, *, asked: bool
) -> None:
    """Whoever is asked for a reference knows that one is leaving: nobody at one's present work is written down without a word on that."""
    before = (root / "content/me.yaml").read_text()
    told = save("referee-new", name="Mandy Prosser", relation=relation, email="", phone="")
    fields = [problem["field"] for problem in told["problems"]]
    assert fields == ["not_before_offer"] * asked
    assert ((root / "content/me.yaml").read_text() == before) is asked


def test_a_boss_of_today_is_asked_once_there_is_an_offer(root: Path, save: Act, act: Act) -> None:
    """The answer stands in the file, as the same box among all that was told asks for it."""
    boss = {"name": "Mandy Prosser", "relation": "my boss now", "email": "", "phone": ""}
    told = save("referee-new", **boss, not_before_offer="yes")
    assert told["said"].endswith("They are asked once there is an offer, and stand on no sheet before.")
    assert "    relation: my boss now\n    not_before_offer: yes\n" in (root / "content/me.yaml").read_text()
    parts = act("told-all", interview="")["parts"]
    referees = next(part for part in parts if part["name"] == "referees")
    names = [part["name"] for part in referees["entries"][-1]["parts"]]
    assert names.index("not_before_offer") == names.index("relation") + 1
    last = f"referees/{len(referees['entries']) - 2}"
    seen = act("open", pencil="told", interview="", about=last)
    changed_boss = {**seen["fields"], "not_before_offer": ""}
    refused = act("told", interview="", about=last, seen=seen["seen"], fields=changed_boss)
    assert [problem["field"] for problem in refused["problems"]] == ["not_before_offer"]


@pytest.mark.usefixtures("whole")
def test_how_they_choose_is_told_where_a_letter_waits_for_it(root: Path, save: Act, act: Act) -> None:
    """A yes sends all letters to HR and asks for whoever that is; a no gives them back to those who were met."""
    file = root / LARKFIELD
    said = save("scored", scored_panel="yes")["said"]
    assert said == "It is written down. All your letters go to whoever runs the process, and none to the panel."
    assert "scored_panel: yes" in file.read_text()
    file.write_text(file.read_text().replace("is: recruiter", "is: interviewer"))
    assert save("scored", scored_panel="yes")["said"].endswith(
        "The invitation names them, and the letters wait until then."
    )
    assert act("open", pencil="person", interview="larkfield", about="coordinator")["begin"] == {"part": "coordinator"}
    assert save("scored", scored_panel="no")["said"].startswith("It is written down: answers are not scored.")
    assert "scored_panel: no" in file.read_text()


@pytest.mark.usefixtures("whole")
def test_an_address_of_another_employer_s_person_is_asked_about(root: Path, save: Act, act: Act) -> None:
    """At each place where an address is typed it is written and asked about at once, so that it can be taken back."""
    file = root / LARKFIELD
    other = file.with_name("harrow.yaml")
    head = "role: HR Lead\nemployer: {name: Harrow Mills}\nheld: 2027-01-05\ninterested: yes\n"
    other.write_text(f"{head}people:\n  - {{name: Ruth Adler, is: hiring manager, email: r@harrow.example}}\n")
    asked = (
        "It is an address as people at Harrow Mills have it, with whom you had another interview: is it the right one?"
    )
    told = save("address", "tom-reyes", email="t@harrow.example")
    assert told["said"] == f"The address is written down: t@harrow.example. {asked}"
    act("undo", change=told["undo"])
    kim = {"name": "Kim Lee", "title": "", "part": "coordinator"}
    told = save("person", **kim, email="kim@harrow.example")
    assert told["said"] == f"Kim Lee is written down. {asked}"
    act("undo", change=told["undo"])
    seen = act("open", pencil="told", interview="larkfield", about="people/0/email")["seen"]
    told = act(
        "told", interview="larkfield", about="people/0/email", seen=seen, fields={"text": "a.jones@harrow.example"}
    )
    assert told["said"].endswith(asked)
    act("undo", change=told["undo"])
    assert save("address", "tom-reyes", email="t@larkfield.example")["said"] == (
        "The address is written down: t@larkfield.example."
    )


def told_anew(act: Act, about: str, text: str) -> Told:
    """One thing of all that was told, changed."""
    seen = act("open", pencil="told", interview="larkfield", about=about)["seen"]
    return act("told", interview="larkfield", about=about, seen=seen, fields={"text": text})


def test_the_day_of_the_talk_is_mended_in_words(root: Path, act: Act) -> None:
    """It is past as a rule, so `last Thursday` is a day that has been; two that it can be are asked about."""
    assert told_anew(act, "held", "last Thursday at 10")["said"] == "It is written down."
    assert "held: 2027-01-14 10:00" in (root / LARKFIELD).read_text()
    (problem,) = told_anew(act, "held", "last Tuesday")["problems"]
    assert problem["choices"] == ["Tue 19 Jan 2027", "Tue 12 Jan 2027"]


def test_a_day_that_was_counted_from_the_talk_is_offered_anew(save: Act, act: Act) -> None:
    """Whoever mends the day of the talk is asked about the day of theirs, with the form to save it; nothing moves by itself."""
    save("heard", when="two weeks", said="2027-01-13", decide=True, do_not_contact="")
    told = told_anew(act, "held", "2027-01-15")
    assert told["said"].endswith(
        "They decide by Wed 27 Jan 2027, as you told. If that was counted from the day of the talk, "
        "it is Fri 29 Jan 2027 now: save it here, or leave it."
    )
    follow = told["follow"]
    assert (follow["pencil"], follow["values"]) == ("heard", {"when": "Fri 29 Jan 2027", "decide": "yes"})
    assert told["said"].endswith(follow["why"])
    assert told_anew(act, "held", "2027-01-15 11:00")["follow"] == {}
    assert told_anew(act, "role", "HR Lead")["follow"] == {}


def test_the_reason_of_a_refusal_has_a_box_of_its_own(root: Path, save: Act) -> None:
    """Theirs stands in the answer to them, and one's own in the letter that says no; none of it is told of another end."""
    file = root / LARKFIELD
    ended = {"on": "today", "answer_by": ""}
    why = {
        "they_chose": "somebody with a budget of\n their own",
        "they_praised": "my sample rota",
        "because": "it is far",
    }
    save("outcome", result="rejected", **ended, **why)
    tail = file.read_text().partition("outcome:")[2]
    assert "they_chose: somebody with a budget of their own" in tail
    assert "they_praised: my sample rota" in tail
    assert "because" not in file.read_text()
    assert run("check", "-C", root, "--today", "2027-01-20").exit_code == 0
    save("outcome", result="withdrawn", **ended, **why)
    assert "because: it is far" in file.read_text()


@pytest.mark.usefixtures("whole")
def test_public_holidays_are_switched_where_the_letters_are_listed(root: Path, save: Act) -> None:
    """A yes moves letters off them, and asks for the part of the country where parts have their own; a no is written as well."""
    file = root / LARKFIELD
    before = file.read_text()
    region = re.search(r"\n +region: .*", before)
    said = save("holidays", holidays="yes")["said"]
    assert said == "It is written down: letters keep clear of the public holidays there."
    assert "holidays: yes" in file.read_text()
    assert region
    file.write_text(before.replace(region[0], ""))
    assert save("holidays", holidays="yes")["said"].endswith("below the employer, as state or province.")
    assert save("holidays", holidays="no")["said"].endswith("public holidays too.")
    assert "holidays: no" in file.read_text()


@pytest.mark.usefixtures("whole")
def test_fewer_references_than_usual_will_do_at_one_press(root: Path, save: Act) -> None:
    """Whoever has only so many, and is asked for no more, says so with a button; with nobody chosen there is nothing to say."""
    file = root / LARKFIELD
    before = file.read_text()
    count = before.count("  - who: ")
    said = save("references-few")["said"]
    assert said == f"It is written down: {count} references will do for this role."
    assert f"references_wanted: {count}" in file.read_text()
    me = root / "content" / "me.yaml"
    file.write_text(before)
    me.write_text(me.read_text().replace("said_yes: yes", "said_yes: no", 1))
    assert save("references-few")["said"] == f"It is written down: {count - 1} references will do for this role."
    file.write_text(before.partition("references:")[0])
    assert save("references-few")["error"] == "nobody who may say yes is chosen for this role yet"


def test_what_one_talked_about_with_somebody_more_is_asked_at_once(root: Path, act: Act, save: Act) -> None:
    """Whoever adds a colleague says it there, sees the sentence of the thank-you before it is saved, and may leave it out (E10)."""
    kim = {"name": "Kim Lee", "title": "", "part": "interviewer", "email": ""}
    seen_now = act("open", pencil="person", interview="larkfield", about="")["seen"]
    told = act("person", interview="larkfield", about="", seen=seen_now, look=True, **kim, point="the two new clerks")
    assert any("the two new clerks" in sentence for sentence in told["becomes"])
    assert "said" in save("person", **kim, point="the two new clerks")
    assert "    point: the two new clerks\n" in (root / LARKFIELD).read_text()
    assert (
        "the two new clerks"
        in drafts(read_workspace(root).interviews["larkfield"], "2027-01-13")["thank-you/kim-lee"].body
    )
    save("person", **{**kim, "name": "Bo Day"})
    assert "[ADD" not in drafts(read_workspace(root).interviews["larkfield"], "2027-01-13")["thank-you/bo-day"].body


@pytest.mark.usefixtures("whole")
def test_a_paper_that_was_asked_for_is_told_beside_the_letter(root: Path, save: Act) -> None:
    """Whoever asked, it stands with them; the day is read in words, and an email brings it; empty, it is taken out again."""
    told = save("paper", "angela-jones", asked_for="my certificates", asked_for_by="Friday week")
    assert told["said"].endswith("their thank-you says that it comes. They want it by Fri 29 Jan 2027.")
    assert "    asked_for: my certificates\n    asked_for_by: 2027-01-29\n" in (root / LARKFIELD).read_text()
    letters = drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")
    assert (
        "As you asked when we talked about the HR Business Partner role, I have attached my certificates."
        in letters["send-paper/angela-jones"].body
    )
    (problem,) = save("paper", "angela-jones", asked_for="my certificates", asked_for_by="soon")["problems"]
    assert problem["field"] == "asked_for_by"
    assert (
        save("paper", "angela-jones", asked_for="", asked_for_by="")["said"]
        == "It is taken out: they asked for nothing."
    )
    assert "send-paper/angela-jones" not in drafts(read_workspace(root).interviews["larkfield"], "2027-01-20")
