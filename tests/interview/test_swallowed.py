"""What a hash, an indent or a link would hide: each is named where it stands, with what to write, which then works (E32)."""

import pytest

from afterword.diagnostics import Diagnostic
from afterword.interview.reading.to_model import load_interview

WHOLE = """\
role: HR Business Partner
employer:
  name: Larkfield Foods
held: 2027-01-13
interested: yes
people:
  - name: Angela Jones
    is: hiring manager
    email: a@larkfield.example
connection:
  they_want: keep the ward calm
  i_bring: ten years of nights
"""


def told(typed: str) -> list[Diagnostic]:
    """What is told of a whole file."""
    _, problems = load_interview(typed.encode(), "a.yaml")
    return list(problems)


def with_slip(before: str, after: str) -> list[Diagnostic]:
    """What is told of a file that is right but for one place."""
    assert before in WHOLE
    return told(WHOLE.replace(before, after, 1))


@pytest.mark.parametrize(
    ("typed", "line", "help_"),
    [
        ("i_bring: # ten years of nights", 12, "write `i_bring: ten years of nights` if it is the text"),
        ("i_bring: # nights: ten years", 12, 'write `i_bring: "nights: ten years"` if it is the text'),
    ],
)
def test_a_text_behind_a_hash_is_named_where_it_would_be_lost(typed: str, line: int, help_: str) -> None:
    """Half a commented line is no value: both that it is missing and where it stands is told."""
    missing, lost = with_slip("i_bring: ten years of nights", typed)
    assert (missing.code, lost.code, lost.span.line) == ("AW201", "AW114", line)
    assert lost.help.startswith(help_)


def test_an_entry_behind_a_hash_is_named() -> None:
    """`- # calm` looks like a strength, and would be none; an empty entry alone is left in peace."""
    (lost,) = told(f"{WHOLE}strengths:\n  - # calm\n  - tidy\n")
    assert (lost.code, lost.span.line, lost.span.column) == ("AW114", 14, 5)
    assert lost.help.startswith("write `- calm` if it is the text")
    assert told(f"{WHOLE}strengths:\n  -\n  - tidy\n") == []


@pytest.mark.parametrize("entry", ["#1 goal is the night", "#teamwork"])
def test_an_entry_that_begins_with_a_hash_is_named_with_its_hash(entry: str) -> None:
    """`- #1 goal` is how people write, and would be an empty entry."""
    (lost,) = told(f"{WHOLE}topics:\n  - {entry}\n")
    assert (lost.code, lost.span.line, lost.span.column) == ("AW114", 14, 5)
    assert lost.help.startswith(f'write `- "{entry}"` if it is the text')


@pytest.mark.parametrize(
    ("text", "word"),
    [("it took two weeks: no more", "weeks"), ("one thing: offer: help", "offer"), ("a: b. news: c", "news")],
)
def test_a_word_of_a_text_is_no_key_of_another_place(text: str, word: str) -> None:
    """`it took two weeks: no more` is quoted as a whole, though `weeks` is a key below another one."""
    (problem,) = with_slip("i_bring: ten years of nights", f"i_bring: {text}")
    assert f'"{text}"' in problem.help
    assert f"`{word}:`" not in problem.help


@pytest.mark.parametrize(
    ("before", "after", "where"),
    [
        (
            "  name: Larkfield Foods\n",
            "  name: Larkfield Foods country: US\n",
            "`country:` on a line of its own, indented",
        ),
        (
            "interested: yes\n",
            "interested: yes stage: final\n",
            "`stage:` on a line of its own, with no space before it",
        ),
        ("    is: hiring manager\n", "    is: hiring manager title: Ms.\n", "`title:` on a line of its own, indented"),
        (
            "    is: hiring manager\n",
            "    is: hiring manager topics: x\n",
            "`topics:` on a line of its own, with no space before",
        ),
    ],
)
def test_a_second_key_goes_to_where_it_belongs(before: str, after: str, where: str) -> None:
    """Beside its like it is indented as they are; one of the file itself stands at the margin."""
    (problem,) = with_slip(before, after)
    assert where in problem.help


@pytest.mark.parametrize("typed", ["debrief:  # mine\n", "debrief:\n", "strengths: # below\n  - tidy\n"])
def test_a_note_of_ones_own_is_left_in_peace(typed: str) -> None:
    """It stands further off, or behind a key that others stand below."""
    assert told(WHOLE + typed) == []


def test_a_key_behind_a_hash_is_found_beside_its_like() -> None:
    """Whoever forgot to take the # away is told in which line."""
    (missing,) = with_slip("  i_bring:", "  #i_bring:")
    assert missing.help.startswith("take the # before `i_bring:` in line 12 away")


def test_keys_whose_parent_has_a_hash_are_told_of_it() -> None:
    """`#connection:` takes the keys below it along; nobody is told to move them to the margin."""
    (problem,) = with_slip("connection:", "#connection:")
    assert problem.span.line == 10
    assert problem.help.startswith("take the # away: `connection:`")


@pytest.mark.parametrize(
    ("before", "after", "help_"),
    [
        ("role: HR", "  role: HR", "put 0 spaces before `role`, as before those keys"),
        ("interested: yes", " interested: yes", "put 0 spaces before `interested`, as before those keys"),
        ("they_want: keep", "they_want: @keep", "put double quotes round the text after the colon"),
        ("a@larkfield.example", "[a@larkfield.example](mailto:a@larkfield.example)", "write a@larkfield.example alone"),
        ("ten years of nights", "[nights, days]", "write it on one line: nights and days"),
        (
            "2027-01-13",
            "13 Jan, 10.30am",
            "the year is missing: write it in front of -01-13, and 10:30 behind it",
        ),
        (
            "of nights\n",
            "\nof nights\n",
            "indent it if it goes on from the line above; put # before it if it is a note of your own, or delete it",
        ),
    ],
)
def test_everyday_slips_are_told_with_what_then_works(before: str, after: str, help_: str) -> None:
    """Each help names the one thing to write."""
    problem, *_ = with_slip(before, after)
    assert problem.help == help_
