"""What people who never wrote such a file type into one: each is told what to write, and mended where one thing is meant (E32)."""

import pytest

from afterword.edit.mending import as_mended
from afterword.interview.reading.to_model import load_interview

NAME = "content/interviews/2027-01-13-harbour-cafe.yaml"
TOP = "role: Café Manager\nemployer:\n  name: Harbour Café\n  country: GB\n"
HELD = "held: 2027-01-13\n"
PEOPLE = "people:\n  - name: Ruth Vance\n"
WISH = "interested: yes\n"


def helps(text: str) -> list[str]:
    """What is said of a file, in short."""
    _, diagnostics = load_interview(text.encode(), NAME)
    return [diagnostic.help for diagnostic in diagnostics]


def mended(text: str) -> str:
    return as_mended(NAME, text.encode()).content.decode()


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("Ruth Vance, hiring manager, ruth@harbour.example", ["is: hiring manager", "email: ruth@harbour.example"]),
        ("Ruth Vance - boss - ruth@harbour.example", ["is: hiring manager", "email: ruth@harbour.example"]),
        ("Ruth Vance ruth@harbour.example", ["email: ruth@harbour.example"]),
        ("Ruth Vance <ruth@harbour.example>", ["email: ruth@harbour.example"]),
    ],
)
def test_a_person_on_one_line_comes_apart(line: str, lines: list[str]) -> None:
    """Name, part and address go below one another, and no letter of them is lost."""
    below = "".join(f"    {line}\n" for line in lines)
    assert mended(f"{TOP}{HELD}people:\n  - {line}\n{WISH}") == f"{TOP}{HELD}{PEOPLE}{below}{WISH}"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Strengths:\n* costing\n* baking\n", "strengths:\n- costing\n- baking\n"),
        ("strengths -\n  costing\n", "strengths:\n  costing\n"),
        ("follow_ups:\n  weeks: four\n", "follow_ups:\n  weeks: 4\n"),
    ],
)
def test_a_list_or_a_number_in_another_hand_is_mended(typed: str, written: str) -> None:
    """Stars below a key with a capital, a dash for a colon, and `four` have one meaning."""
    file = TOP + HELD + PEOPLE + WISH
    assert mended(file + typed) == file + written


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        (
            "topics:\n  - the oven: it breaks\n",
            'put double quotes round text that holds a colon: "the oven: it breaks"',
        ),
        ("strengths:\n  - text: kept the test sheets\n", "write the text alone, without keys: kept the test sheets"),
        (
            "strengths:\n  - what: kept the test sheets\n    for: Kim\n",
            "write the text alone, without keys: kept the test sheets",
        ),
        ("next_step:\n  city: Waterford\n", "known here: "),
        ("why: I want to work closer to home\n", "a sentence for a letter stands below `lines:`"),
        ("Why this job: it is close to home\n", "a sentence for a letter stands below `lines:`"),
        ("topics: [the rota, above all the nights]\n", 'write "the rota, above all the nights"'),
        ("topics: [the rota, most of all on Sundays]\n", 'write "the rota, most of all on Sundays"'),
        ("range: 30000\n", "`posted` stands below `salary:`"),
        ("salary:\n  range: 30000\n", "did you mean `posted`?"),
        ("salary: £32,000\n", "write `target: 32000` and `currency:` below it, indented"),
        ("salary: 95-105k\n", "`low: 95000`, `high: 105000`"),
        ("debrief: fine\nheld on: 2027-01-13\n", "did you mean `held`?"),
        ("referees:\n  - id: kim\n", "`referees` stands in content/me.yaml, below no other key"),
        ("references:\n  - {who: kim, said_yes: yes}\n", "`said_yes` stands in content/me.yaml, below `referees:`"),
        ("how: #by phone\n", "write `how: by phone` if that is meant"),
        ("how: ｖｉｄｅｏ call\n", "type video call"),  # noqa: RUF001  (typed)
        ("articles:\n  - {week: 1, topic: x, url: htp://news.example/a}\n", "did you mean https://news.example/a?"),
    ],
)
def test_the_help_says_what_can_be_written(typed: str, help_: str) -> None:
    """What is told can be typed as it stands, and no list of all keys is given where one is meant."""
    held = "" if "held" in typed else HELD
    said = "\n".join(helps(TOP + held + PEOPLE + WISH + typed))
    assert help_ in said


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("name: [Ruth, Vance]", "write it in one line: Ruth Vance"),
        ("first_name: Ruth\n    last_name: Vance", "as they write it: `name: Ruth Vance`"),
        ("Ruth Vance: hiring manager", "begin each person with a hyphen: `- name: Ruth Vance`"),
        ("1: Ruth Vance", "begin each person with a hyphen: `- name: …`"),
        ("name: [Ruth Vance, Kim Lee]", "write each behind a dash of its own: `- name: Ruth Vance`, `- name: Kim Lee`"),
        ("name: Ruth Vance\n    email: r\u0443th@harbour.example", "type ryth@harbour.example"),
    ],
)
def test_a_name_or_an_address_in_parts_is_given_back_whole(typed: str, help_: str) -> None:
    """No `Ruth and Vance`, and no list of keys for who typed a first name and a last one."""
    said = "\n".join(helps(f"{TOP}{HELD}{PEOPLE}{WISH}".replace("name: Ruth Vance", typed)))
    assert help_ in said


def test_a_persons_job_is_no_title() -> None:
    """`Ms.` is a title; what somebody is in all this stands under `is`."""
    assert "did you mean `is`?" in helps(f"{TOP}{HELD}{PEOPLE}    job: General Manager\n{WISH}")


def test_a_shortened_weekday_is_one() -> None:
    """`Weds` is Wednesday."""
    assert helps(f"{TOP}held: Weds 13/1/27 at 10am\n{PEOPLE}{WISH}") == ["write 2027-01-13 10:00"]
