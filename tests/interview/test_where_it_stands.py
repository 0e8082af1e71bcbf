"""A mistake is told in the line in which it was made, and what has one meaning is put there (E32)."""

import pytest

from afterword.edit.mending import as_mended
from afterword.interview.reading.to_model import load_interview

FILE = "content/interviews/larkfield.yaml"
WHOLE = """role: HR Partner
employer:
  name: Larkfield Foods
  country: US
  region: OH
held: 2027-01-13
interested: yes
people:
  - name: Angela Jones
    title: Ms.
    family_name: Jones
    is: hiring manager
"""


def told(text: str) -> list[tuple[str, int]]:
    return [(each.code, each.span.line) for each in load_interview(text.encode(), FILE)[1]]


def mended(text: str) -> str:
    return as_mended(FILE, text.encode()).content.decode()


@pytest.mark.parametrize(
    ("right", "typed", "line"),
    [
        ("  country: US", " country: US", 4),
        ("  country: US", "country: US", 4),
        ("    family_name: Jones", "family_name: Jones", 11),
        ("  country: US", "   country: US", 4),
        ("    title: Ms.", "title: Ms.", 10),
        ("    title: Ms.", "  title: Ms.", 10),
        ("    title: Ms.", "   title: Ms.", 10),
        ("    title: Ms.", "     title: Ms.", 10),
        ("    is: hiring manager", "     is: hiring manager", 12),
        ("held: 2027-01-13", " held: 2027-01-13", 6),
        ("    title: Ms.", "    - title: Ms.", 10),
        ("employer:\n  name: Larkfield Foods", "employer: Larkfield Foods", 2),
    ],
)
def test_a_key_in_another_column_is_told_in_its_own_line(right: str, typed: str, line: int) -> None:
    """YAML complains of the line below, or of nothing that a person would look for; the key goes where its like stand."""
    text = WHOLE.replace(right, typed, 1)
    assert told(text) == [("AW105", line)]
    assert mended(text) == WHOLE


@pytest.mark.parametrize(
    "mark",
    [
        "- ",
        "* ",
        "• ",
        "> ",
        ">> ",
        "1. ",
        "2) ",
        "| ",
        "[13/01, 10:00] Jane: ",
        "13/01/2027, 10:00 - Jane Doe: ",
        "[10:00 AM] ",
    ],
)
def test_a_file_pasted_with_marks_is_one_mistake(mark: str) -> None:
    """Bullets of a chat, or the signs of an answered letter, before every line: told once, and taken away everywhere."""
    text = "".join(f"{mark}{line}\n" for line in WHOLE.splitlines())
    assert told(text) == [("AW116", 1)]
    assert mended(text) == WHOLE


@pytest.mark.parametrize("number", ["{}: ", "{:6}\t", "{:4}  ", "{:3} | ", "{} ", "{}:", "L{}: ", "[{}] ", "{}. "])
def test_a_file_pasted_with_the_numbers_of_its_lines_is_one_mistake(number: str) -> None:
    """Whatever stands behind them, the numbers go, and each line keeps the spaces that are its own."""
    text = "".join(f"{number.format(count)}{line}\n" for count, line in enumerate(WHOLE.splitlines(), 9))
    assert [code for code, _ in told(text)] == ["AW116"]
    assert mended(text) == WHOLE


def test_bullets_before_the_first_keys_alone_go_as_well() -> None:
    """What is indented below them stays below them; a list of people keeps its own hyphen."""
    text = "".join(f"{line}\n" if line.startswith(" ") else f"- {line}\n" for line in WHOLE.splitlines())
    assert told(text) == [("AW116", 1)]
    assert mended(text) == WHOLE


def test_tabs_become_spaces_where_no_spaces_stand_beside_them() -> None:
    """Two spaces for each; where both are mixed, nobody knows how wide a tab was meant to be."""
    text = WHOLE.replace("    ", "\t\t").replace("\n  ", "\n\t")
    assert told(text) == [("AW105", 3)]
    assert mended(text) == WHOLE
    mixed = text.replace("\tcountry", "  country")
    assert mended(mixed) == mixed


@pytest.mark.parametrize(
    ("right", "typed"),
    [
        ("  country: US\n  region: OH", "  country: US, region: OH"),
        ("    title: Ms.\n    family_name: Jones", "    title: Ms.; family_name: Jones"),
        ("  - name: Angela Jones\n    title: Ms.", "  - name: Angela Jones, title: Ms."),
        ("employer:\n  name: Larkfield Foods", "employer: name: Larkfield Foods"),
    ],
)
def test_two_keys_on_one_line_become_two_lines(right: str, typed: str) -> None:
    """A comma between them says where the first one ends."""
    text = WHOLE.replace(right, typed, 1)
    assert mended(text) == WHOLE


@pytest.mark.parametrize("typed", ['"HR Partner”', "'HR Partner’", "‘HR Partner'", '“HR Partner"', '"HR Partner",'])  # noqa: RUF001  (typed)
def test_quotes_of_two_kinds_and_a_comma_too_many_are_mended(typed: str) -> None:
    """A telephone turns one of two quotes; the other is turned back."""
    text = WHOLE.replace("HR Partner", typed, 1)
    assert told(text) != []
    assert mended(text) == WHOLE.replace("HR Partner", '"HR Partner"', 1)


def test_a_key_that_was_typed_into_the_line_above_is_no_text() -> None:
    """`interested: yes people:` is two lines that became one; nobody puts quotes round that."""
    text = WHOLE.replace("interested: yes\npeople:", "interested: yes people:")
    (found,) = load_interview(text.encode(), FILE)[1]
    assert found.help == "put `people:` on a line of its own, with no space before it"
    assert mended(text) == text
