"""Help keeps what was typed and leads nobody astray; what has one meaning is mended, what quarrels is not (E32, E33)."""

import pytest

from afterword.edit.mending import as_mended
from afterword.interview.reading.meant.in_one_line import help_with_name
from afterword.interview.reading.to_model import load_interview
from support.making import SMALLEST
from support.workspace import as_yaml

FILE = "content/interviews/larkfield.yaml"
WHOLE = """role: Clerk
employer: {name: Bell}
held: 2027-01-13
timezone: America/New_York
interested: yes
people:
  - name: Kim Lee
    is: hiring manager
    email: kim.lee@bell.example
fields: [human-resources]
"""


def with_line(key: str, typed: str) -> str:
    """The interview with something else behind a key; a key that it has not goes to the end."""
    lines = WHOLE.splitlines()
    if not any(line.strip().startswith(f"{key}:") for line in lines):
        return f"{WHOLE}{key}: {typed}\n"
    changed = [f"{line.partition(':')[0]}: {typed}" if line.strip().startswith(f"{key}:") else line for line in lines]
    return "\n".join(changed) + "\n"


def told(text: str) -> list[tuple[str, str]]:
    return [(each.code, each.help) for each in load_interview(text.encode(), FILE)[1]]


def mended(text: str) -> str:
    return as_mended(FILE, text.encode()).content.decode()


@pytest.mark.parametrize(
    ("key", "typed", "code", "meant"),
    [
        ("held", "2027-01-13 9.30am", "AW203", "2027-01-13 09:30"),
        ("held", "2027-01-13 14:30 PM", "AW203", "2027-01-13 14:30"),
        ("held", "2027-01-13 ten in the morning", "AW203", "2027-01-13 10:00"),
        ("held", "2027-01-13 quarter to three pm", "AW203", "2027-01-13 14:45"),
        ("held", "2027-01-13 2.30 in the afternoon", "AW203", "2027-01-13 14:30"),
        ("interested", "Yes!", "AW209", "yes"),
        ("salary", "{currency: US$}", "AW212", "{currency: USD}"),
        ("salary", "{currency: euro}", "AW212", "{currency: EUR}"),
        (
            "articles",
            "[{week: 2, title: X, topic: pay, url: bell.example/a}]",
            "AW206",
            "[{week: 2, title: X, topic: pay, url: https://bell.example/a}]",
        ),
        ("timezone", "america/new_york", "AW210", "America/New_York"),
        ("timezone", "America/New York", "AW210", "America/New_York"),
        ("timezone", "europe / london", "AW210", "Europe/London"),
        ("email", "Kim Lee <kim.lee@bell.example>", "AW205", "kim.lee@bell.example"),
        ("email", "<kim.lee@bell.example>", "AW205", "kim.lee@bell.example"),
        ("email", "mailto:kim.lee@bell.example", "AW205", "kim.lee@bell.example"),
        ("email", "kim.lee@bell.example (work)", "AW205", "kim.lee@bell.example"),
    ],
)
def test_what_has_one_meaning_is_written_in(key: str, typed: str, code: str, meant: str) -> None:
    """Nobody is asked what is certain, and the help says the very thing that is written."""
    text = with_line(key, typed)
    (found,) = told(text)
    assert found[0] == code
    assert found[1].removeprefix("write ").split(";")[0] in meant
    assert mended(text) == with_line(key, meant)


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("2027-01-13 14:30 AM", "write 2027-01-13 14:30, or 02:30 if that is before noon"),
        ("2027-01-13 0:30 PM", "write 2027-01-13 00:30, or 12:30 if that is after noon"),
        ("Tuesday 13 January 2027", "write 2027-01-13, or 2027-01-12 if it was that Tuesday"),
        ("Sunday 13 January 2027", "write 2027-01-13, or 2027-01-10 if it was that Sunday"),
        ("2027-01-13 quarter past ten", "write 2027-01-13 10:15, or 22:15 if that is after noon"),
        ("2027-01-13 half past two", "write 2027-01-13 02:30, or 14:30 if that is after noon"),
        ("2027-01-13 twenty to four", "write 2027-01-13 03:40, or 15:40 if that is after noon"),
        ("2027-01-13 ten thirty", "write 2027-01-13 10:30, or 22:30 if that is after noon"),
        ("2027-01-13 midnight", "write 2027-01-13 23:59"),
        ("2027-01-13 12 midnight", "write 2027-01-13 23:59"),
        ("2027-01-13 10 o clock", "write 2027-01-13 10:00, or 22:00 if that is after noon"),
        (
            "2027-01-13 10:00 CST",
            "write 2027-01-13 10:00; the zone has a key of its own, timezone: a city near them, such as America/Chicago",
        ),
        (
            "2027-01-13 10:00 London time",
            "write 2027-01-13 10:00; the zone has a key of its own, timezone: Europe/London",
        ),
        (
            "2027-01-13 10:00 (Chicago)",
            "write 2027-01-13 10:00; the zone has a key of its own, timezone: America/Chicago",
        ),
        (
            "2027-01-13 lunchtime",
            "write 2027-01-13, and behind it hours and minutes, such as 14:30, in the place of `lunchtime`",
        ),
        ("2027-01-13 10:00-11:00", "write 2027-01-13 10:00; `11:00` is no part of it"),
        (
            "13 January 10am",
            "the year is missing: write it in front of -01-13, and 10:00 behind it",
        ),
        ("2027-01-13 10:00 and 11:00", "write 2027-01-13 10:00; `and 11:00` is no part of it"),
    ],
)
def test_what_quarrels_or_is_not_certain_is_asked_and_nothing_of_it_is_lost(typed: str, help_: str) -> None:
    """A time that contradicts its half of the day, a weekday beside another day, a zone: each is given back, none mended."""
    text = with_line("held", typed)
    assert told(text) == [("AW203", help_)]
    assert mended(text) == text


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("7 December", "the year is missing: write it in front of -12-07, such as 2027-12-07"),
        ("12 January", "the year is missing: write it in front of -01-12, such as 2028-01-12"),
        ("30 Feb", "check the day and the month"),
        ("29 Feb", "the year is missing: write it in front of -02-29, such as 2028-02-29"),
    ],
)
def test_a_day_without_its_year_is_the_next_one_after_the_talk(typed: str, help_: str) -> None:
    """The talk was in January 2027: `12 January` can only be that of the next year, `29 Feb` that of a leap year; `30 Feb` is in none."""
    assert told(with_line("employer_said", f"{{decide_by: {typed}}}")) == [("AW203", help_)]


def test_the_hour_beside_a_day_that_has_none_is_named() -> None:
    """The first day of work has no time in the file: whoever types one is told where it can go, and it is not lost (E32)."""
    hour = "write 2027-01-29; the time has no place here, and can stand in a line of your own"
    assert told(with_line("employer_said", "{decide_by: 2027-01-29 07:30}")) == [("AW203", hour)]


@pytest.mark.parametrize(
    ("typed", "day"), [("the week of 20 January", "01-20"), ("1 Feb or so", "02-01"), ("about 25 January", "01-25")]
)
def test_of_words_that_are_no_one_day_only_a_day_is_asked_for(typed: str, day: str) -> None:
    """`the week of 20 January` is seven days: what is missing is the one day, not only its year."""
    asked = f"write the day itself, with the year in front of -{day}, such as 2027-{day}"
    command = f'afterword heard larkfield --decide "{typed}"'
    counted = f"{asked}; or take the line out and type `{command}`, which counts the day and writes it"
    assert told(with_line("employer_said", f"{{decide_by: {typed}}}")) == [("AW203", counted)]


@pytest.mark.parametrize("name", ["2026-11-28-larkfield.yaml", "larkfield.yaml"])
def test_a_talk_without_its_year_has_the_one_that_its_file_is_named_after(name: str) -> None:
    """`held: 28 November` in a file that begins with 2026-11-28 is that day; in another file no year is guessed."""
    (found,) = load_interview(with_line("held", "28 November").encode(), name)[1]
    guessed = name.startswith("2026") and ", such as 2026-11-28"
    assert found.help == f"the year is missing: write it in front of -11-28{guessed or ''}"


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("half nine", "write 09:30, or 21:30 if that is after noon"),
        ("9.30am", "write 09:30"),
        ("09:30 CET", "write 09:30; `cet` is no part of it"),
        ("soon", "write hours and minutes, such as 14:30"),
    ],
)
def test_an_hour_to_send_at_is_understood_as_well(typed: str, help_: str) -> None:
    """An hour is read by the same rules wherever it stands."""
    assert told(with_line("calendar", f"{{send_at: {typed}}}")) == [("AW203", help_)]


@pytest.mark.parametrize(
    ("key", "typed", "help_"),
    [
        ("timezone", "Georgia", "write the one of a city near them: America/New_York or Asia/Tbilisi"),
        ("timezone", "Manchester", "write the one of a city near them: Europe/London or America/New_York"),
        (
            "is",
            "HR manager",
            "write coordinator, or interviewer and coordinator if they interviewed you too",
        ),
        ("is", "hiring manger", "did you mean `hiring manager`?"),
        ("calendar", "{weekend: Fri-Sat}", "write [friday, saturday]"),
        ("calendar", "{weekend: Fri}", "did you mean `friday`?"),
        ("timezone", "Chicago, IL", "did you mean America/Chicago?"),
        ("timezone", "London, UK", "did you mean Europe/London?"),
        ("timezone", "London, Ontario", "write area and city, such as America/New_York or Europe/Amsterdam"),
        ("email", "kim.lee@bell.example, Kim Lee", "did you mean kim.lee@bell.example?"),
        ("timezone", "Texas", "write the one of a city near them: America/Chicago or America/Denver"),
        (
            "timezone",
            "Eastern Time (US & Canada)",
            "write the one of a city near them: America/New_York, America/Toronto, America/Panama or America/Jamaica",
        ),
        ("email", "kim.lee at bell.example", "did you mean kim.lee@bell.example?"),
        ("email", "kim.lee(at)bell.example", "did you mean kim.lee@bell.example?"),
        ("email", "kim. lee@bell.example", "did you mean kim.lee@bell.example?"),
        ("email", "kim.lee@bell,example", "did you mean kim.lee@bell.example?"),
        ("email", "kim.lee@bell.example / +1 555 0100", "did you mean kim.lee@bell.example?"),
        ("is", "Hiring Manager (HR)", "did you mean `hiring manager`?"),
        ("how", "zoom", "did you mean `video`?"),
        ("how", "phone call", "did you mean `telephone`?"),
        ("stage", "final round", "did you mean `final`?"),
        ("is", "line manager", "did you mean `hiring manager`?"),
        ("salary", "{currency: $}", "write the one that is meant: USD, CAD, AUD, BRL, HKD, MXN, NZD or another"),
        (
            "salary",
            "{walk_away: 85.000 EUR}",
            "write 85000, or 85.00 if the point begins the cents; the currency has a key of its own",
        ),
        ("interested", "yes, if remote", "write yes; put # and a space before a note of your own"),
        ("interested", "no idea", "write yes, no or not sure"),
        (
            "employer",
            "{name: Bell, country: California}",
            "write US (United States); `California` is a part of it, and stands behind `region:`",
        ),
        ("interested", "yes #ifremote", "put a space behind # if it is a note of your own"),
    ],
)
def test_no_suggestion_leads_to_the_next_mistake(key: str, typed: str, help_: str) -> None:
    """What is offered can be typed as it stands, and is what was meant; a key that is needed is not to be deleted."""
    assert told(with_line(key, typed))[0][1] == help_


@pytest.mark.parametrize(
    ("key", "typed", "instead"),
    [
        ("held", "2027-01-13 and 2027-01-14", "write one of them: 2027-01-13, 2027-01-14"),
        ("employer_said", "{decide_by: 2027-01-25 to 2027-01-29}", "write one of them: 2027-01-25, 2027-01-29"),
        ("follow_ups", "5", "write `weeks: 5` below it, indented"),
        (
            "calendar",
            "{closed: [2027-01-27]}",
            "write `- from: 2027-01-27` and below it `to: 2027-01-27`, or the last day of it",
        ),
        (
            "offer",
            "{received: 2027-01-20, package: [pension]}",
            "write `- what: pension` on a line of its own below it, indented, and `worth:` below that where it is known",
        ),
        (
            "connection",
            "[{they_want: calm}, {i_bring: nights}]",
            "take the hyphens before its keys away: they_want, i_bring, proof stand below it, indented",
        ),
        ("employer", "{company: Bell}", "did you mean `name`?"),
        ("follow_ups", "no", "write `weeks: 0` below it, indented"),
        ("topic", "the roof", "did you mean `topics`?"),
        (
            "thoughts",
            "[{about: pay, say: A list might help., when: 3}]",
            "known here: about, say, week, at_once, asked_by",
        ),
        (
            "log",
            "[{2027-01-14: thank-you/kim-lee}]",
            "write `on: 2027-01-14`, and what was typed behind it as `did:` below that",
        ),
        (
            "log",
            "[{on: 2027-01-14, did: [thank-you/kim-lee, card/kim-lee]}]",
            "write an entry for each: `- on:` with the day, and `did:` with one of them below it",
        ),
        (
            "employer_said",
            "{decide_by: end of January}",
            (
                "write year-month-day, such as 2027-01-13; or take the line out and type "
                '`afterword heard larkfield --decide "end of January"`, which counts the day and writes it'
            ),
        ),
    ],
)
def test_what_is_put_in_place_of_keys_is_told_with_its_words(key: str, typed: str, instead: str) -> None:
    """Two days for one, a number for weeks, hyphens before keys: the help says it with what was typed."""
    assert instead in [help_ for _, help_ in told(with_line(key, typed))]


def test_a_post_behind_a_name_is_no_second_person() -> None:
    """`Kim Lee, Head of Nursing` is one person."""
    help_ = "write `{}` alone; who they are goes under `is`"
    assert help_with_name("Kim Lee, Head of Nursing") == help_.format("Kim Lee")
    assert help_with_name("Dr. van der Berg-Ortiz, HR") == help_.format("Dr. van der Berg-Ortiz")
    assert "without the comma, the first name first" in help_with_name("Lee, Kim")
    assert help_with_name("Kim Lee, Tom Reyes").startswith("write each behind a dash")


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        (
            "Gwen Pryce (transport manager), gwen@marlow.example",
            "name: Gwen Pryce|# transport manager|email: gwen@marlow.example",
        ),
        ("Tom Reyes, HR Manager <tom@bell.example>", "name: Tom Reyes|# HR Manager|email: tom@bell.example"),
        ("Ada Park, ada@bell.example", "name: Ada Park|email: ada@bell.example"),
        ("Ada Park (hiring manager) ada@bell.example", "name: Ada Park|is: hiring manager|email: ada@bell.example"),
    ],
)
def test_what_stands_behind_a_name_with_an_address_gets_lines_of_its_own(typed: str, lines: str) -> None:
    """Name, post and address in one line: each is shown on its own, and a post that is no part of ours is kept where it is not read."""
    told = ", ".join(f"`{line}`" for line in lines.split("|"))
    assert help_with_name(typed) == f"write each on a line of its own: {told}"
    people = [{"name": typed, "is": "hiring manager"}]
    _, found = load_interview(as_yaml({**SMALLEST, "interested": "no", "people": people}), "interview.yaml")
    assert [each.help for each in found if each.code == "AW322"] == [f"write each on a line of its own: {told}"]


def test_a_hyphen_too_many_is_told() -> None:
    """Lines that a hyphen parts from the name above them are another person without a name."""
    parted = WHOLE.replace("    is: hiring manager", "  - is: hiring manager")
    (help_,) = [help_ for code, help_ in told(parted) if code == "AW201"]
    assert help_.endswith("; or take the hyphen away, if these lines belong to the entry above")
