"""What double quotes and brackets take away without a word: letters behind a backslash, the rest behind a comma (E32)."""

import pytest

from afterword.edit.mending import as_mended
from afterword.interview.reading.to_model import load_interview

FILE = "content/interviews/larkfield.yaml"
REST = "employer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople:\n  - {name: Kim Lee, is: hiring manager}\n"


def told(text: str) -> list[tuple[str, int, str]]:
    return [(each.code, each.span.column, each.help) for each in load_interview(text.encode(), FILE)[1]]


def mended(text: str) -> str:
    return as_mended(FILE, text.encode()).content.decode()


@pytest.mark.parametrize(
    ("typed", "column", "meant"),
    [
        (r'"HR\Payroll"', 10, r"'HR\Payroll'"),
        (r'"IT\network lead"', 10, r"'IT\network lead'"),
        (r'"IT\training"', 10, r"'IT\training'"),
        (r'"Sales\North"', 13, r"'Sales\North'"),
        (r'"R\&D lead"', 9, r"'R\&D lead'"),
        (r'"C:\new\Users"', 10, r"'C:\new\Users'"),
        (r'"A \"HR\Payroll\" lead"', 14, r'"A \"HR\\Payroll\" lead"'),
        (r'''"The head's HR\Payroll"''', 21, r'''"The head's HR\\Payroll"'''),
    ],
)
def test_a_backslash_in_double_quotes_is_asked_about_before_it_eats_a_letter(
    typed: str, column: int, meant: str
) -> None:
    r"""`"HR\Payroll"` would be sent as "HR ayroll": it is named where it stands, and mended with the backslash in it."""
    text = f"role: {typed}\n{REST}"
    assert told(text) == [("AW116", column, f"write {meant}")]
    assert mended(text) == f"role: {meant}\n{REST}"


@pytest.mark.parametrize(
    "typed",
    [
        r'"A \"B\" C"',
        r'"HR\\Payroll"',
        r'"Café Lead"',
        r'"caf\u00e9 Lead"',
        r"'HR\Payroll'",
        r"HR\Payroll",
        r'"A\n\nb"',
    ],
)
def test_what_is_meant_in_quotes_stays(typed: str) -> None:
    """Quotes in quotes, a doubled backslash, a letter by its number, single quotes: all of it is as it was meant."""
    assert told(f"role: {typed}\n{REST}") == []


def test_a_text_of_several_lines_may_have_them_in_quotes() -> None:
    r"""What the product itself writes as `\n` into a debrief is a new line there."""
    assert told(f'role: Clerk\n{REST}debrief: "rang twice\\nno answer"\n') == []


def test_a_backslash_before_the_last_quote_closes_nothing() -> None:
    """The text would go on to the end of the file; it is closed where it was meant to end."""
    text = f'role: "HR\\"\n{REST}'
    (found,) = told(text)
    assert found[2] == r'a backslash keeps the quote behind it from closing the text: write "HR\\"'
    assert mended(text) == f'role: "HR\\\\"\n{REST}'


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("[pay, 3,000 people]", '[pay, "3,000 people"]'),
        ("[costs of 1,250,000 dollars, pay]", '["costs of 1,250,000 dollars", pay]'),
        ("[grew by 2,5 percent, pay]", '["grew by 2,5 percent", pay]'),
        ("[the plants (Marion, Lima), hiring]", '["the plants (Marion, Lima)", hiring]'),
        ("[three (one, two, three), x]", '["three (one, two, three)", x]'),
        ("[they said “pay, hours”, x]", '["they said “pay, hours”", x]'),
        ("[Larkfield Foods, Inc., hiring]", '["Larkfield Foods, Inc.", hiring]'),
        ("[new tools, e.g. Excel, pay]", '["new tools, e.g. Excel", pay]'),
    ],
)
def test_a_comma_that_cuts_a_phrase_in_brackets_is_named(typed: str, meant: str) -> None:
    """Half a number or half a bracket is no topic of its own; quotes round the whole are written in."""
    text = f"role: Clerk\n{REST}topics: {typed}\n"
    assert [code for code, _, _ in told(text) if code != "AW115"] == ["AW113"]
    assert mended(text) == f"role: Clerk\n{REST}topics: {meant}\n"


def test_a_last_entry_that_begins_with_and_is_asked_about() -> None:
    """Of a list the `and` goes; of one sentence it stays: only its writer knows which it is."""
    text = f"role: Clerk\n{REST}topics: [design, test, and ship]\n"
    help_ = 'write `ship` if it is one, or "design, test, and ship" if all of it is one text'
    assert told(text) == [("AW113", 24, help_)]
    assert mended(text) == text


@pytest.mark.parametrize(
    "typed", ["[pay, hiring]", '["3,000 people", pay]', "[week 1, 2 people]", "[Q1,Q2]", "[over 65, 100 beds]", "[1,2]"]
)
def test_a_list_that_is_one_is_left_alone(typed: str) -> None:
    """Commas with what belongs behind them cut nothing."""
    assert told(f"role: Clerk\n{REST}topics: {typed}\n") == []


def test_a_line_that_goes_on_below_is_no_backslash_that_was_meant() -> None:
    """Programs that save YAML break long texts so, in either kind of line end, and go on with a space."""
    for ending in ("\n", "\r\n"):
        text = f'notes: "a long text that is \\{ending}    \\ broken here"{ending}'
        assert [code for code, *_ in told(text) if code == "AW116"] == []
