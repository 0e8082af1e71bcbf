"""What a person sees when something is wrong, to the character."""

import pytest

from afterword.diagnostics import Diagnostic, Severity, Span, has_errors, in_order
from afterword.diagnostics.render import as_data, as_text, summary

FILE = "content/interviews/acme.yaml"


def problem(excerpt: str, column: int, end: int, *, message: str = "wrong", help_: str = "") -> Diagnostic:
    return Diagnostic("AW103", Severity.ERROR, Span(FILE, 6, column, end), message, help_, excerpt)


def caret_line(diagnostic: Diagnostic) -> str:
    return as_text(diagnostic).splitlines()[4]


def test_a_problem_is_shown_with_its_place_its_line_and_what_to_write_instead() -> None:
    """You see the code, the file and line, the line itself with marks under the wrong word, and the advice."""
    shown = as_text(
        problem("    emial: ada@acme.example", 5, 10, message="unknown key `emial`", help_="did you mean `email`?")
    )
    assert shown == (
        "error[AW103]: unknown key `emial`\n"
        " --> content/interviews/acme.yaml:6:5\n"
        "  |\n"
        "6 |     emial: ada@acme.example\n"
        "  |     ^^^^^\n"
        "help: did you mean `email`?"
    )


def test_long_line_numbers_move_the_margin() -> None:
    """In line 1042 the bars still stand under one another."""
    found = Diagnostic("AW103", Severity.ERROR, Span(FILE, 1042, 7, 8), "wrong", excerpt="role: x")
    assert as_text(found) == (
        "error[AW103]: wrong\n    --> content/interviews/acme.yaml:1042:7\n     |\n1042 | role: x\n     |       ^"
    )


def test_a_file_that_cannot_be_shown_has_no_line() -> None:
    """Where there is no line to show, there are no empty bars either."""
    assert as_text(problem("", 1, 2)) == "error[AW103]: wrong\n --> content/interviews/acme.yaml:6:1"


def test_a_warning_says_that_it_is_one() -> None:
    """You can tell at the first word whether anything is stopped."""
    found = Diagnostic("AW308", Severity.WARNING, Span(FILE, 2, 1, 2), "not known")
    assert as_text(found).splitlines()[0] == "warning[AW308]: not known"


@pytest.mark.parametrize(
    ("excerpt", "column", "end", "marks"),
    [
        ("name: 東京 花子", 10, 12, "  |            ^^^^"),
        ("name: Zoe\u0308 Bo", 12, 13, "  |           ^"),
        ("name: \U0001f469\u200d\U0001f4bb x", 11, 12, "  |            ^"),
    ],
    ids=["Japanese takes two columns a letter", "a combining mark takes none", "a joiner takes none"],
)
def test_marks_stand_under_the_word_in_any_script(excerpt: str, column: int, end: int, marks: str) -> None:
    """The marks stand under the wrong word, also behind letters that are wider or narrower than others."""
    assert caret_line(problem(excerpt, column, end)) == marks


def test_a_tab_is_shown_as_one_space() -> None:
    """A tab moves the text by another width in each terminal, so it is shown as one space and the mark still fits."""
    shown = as_text(problem("\t- name:\tx", 1, 2)).splitlines()
    assert shown[3] == "6 |  - name: x"
    assert shown[4] == "  | ^"


def test_a_control_character_is_spelled_out_and_marked() -> None:
    """A sign that could clear the screen is shown as what it is, and the marks count what is shown."""
    shown = as_text(problem('role: "\x1b[2J\x9b"', 8, 13)).splitlines()
    assert shown[3] == '6 | role: "\\x1b[2J\\x9b"'
    assert shown[4] == "  |        ^^^^^^^^^^^"


def test_a_long_line_is_cut_round_the_problem() -> None:
    """Of a line without end you see the part that matters."""
    shown = as_text(problem("x" * 300 + "WRONG" + "y" * 300, 301, 306)).splitlines()
    assert shown[3] == "6 | " + "x" * 80 + "WRONG" + "y" * 75
    assert shown[4] == "  | " + " " * 80 + "^" * 5


def test_marks_end_where_the_shown_line_ends() -> None:
    """A whole long line that is wrong is marked as far as it is shown."""
    shown = as_text(problem("x" * 5_000, 1, 5_001)).splitlines()
    assert shown[3] == "6 | " + "x" * 160
    assert shown[4] == "  | " + "^" * 160


def test_a_place_behind_the_end_of_the_line_has_one_mark() -> None:
    """Where something is missing at the end of a line, one mark stands behind it."""
    assert caret_line(problem("role: [HR", 10, 11)) == "  |          ^"


@pytest.mark.parametrize("field", ["message", "help_"])
def test_a_value_cannot_pretend_to_be_another_message(field: str) -> None:
    """A value with a line end in it stays in its line: nothing you typed, or were sent, can pose as our advice."""
    shown = as_text(problem("x", 1, 2, **{field: "a\nhelp: pay \x1b[31m\u202eevil"}))
    assert "a help: pay \\x1b[31m\\u202eevil" in shown
    assert "\nhelp: pay" not in shown


def test_a_file_name_cannot_pretend_to_be_another_message() -> None:
    """A file name with a line end in it stays in its line too."""
    found = Diagnostic("AW112", Severity.ERROR, Span("a\nerror: b\x07.yaml"), "wrong")
    assert as_text(found) == "error[AW112]: wrong\n --> a error: b\\x07.yaml:1:1"


def test_there_is_no_colour_unless_it_is_asked_for() -> None:
    """In a file, in a log or in an email the text has no colour codes; who wants colour passes the paint."""
    found = problem("role: x", 7, 8, help_="write y")
    assert "\x1b" not in as_text(found)
    painted = as_text(found, lambda text, style: f"<{style}>{text}</{style}>").splitlines()
    assert painted[0] == "<red>error[AW103]</red>: wrong"
    assert painted[4] == "  |       <red>^</red>"
    assert painted[5] == "<cyan>help</cyan>: write y"


def test_a_warning_is_yellow() -> None:
    """With colour, a warning looks less alarming than an error."""
    found = Diagnostic("AW308", Severity.WARNING, Span(FILE), "not known")
    assert as_text(found, lambda text, style: f"<{style}>{text}").startswith("<yellow>warning[AW308]")


def test_programs_get_every_part_by_name() -> None:
    """A program that helps you to edit the file gets code, severity, place, message and help, and no line to parse."""
    found = problem("    emial: x", 5, 10, message="unknown key `emial`", help_="did you mean `email`?")
    assert as_data(found) == {
        "code": "AW103",
        "severity": "error",
        "file": FILE,
        "line": 6,
        "column": 5,
        "message": "unknown key `emial`",
        "help": "did you mean `email`?",
    }


@pytest.mark.parametrize(
    ("errors", "warnings", "line"),
    [
        (0, 0, ""),
        (1, 0, "1 error"),
        (2, 0, "2 errors"),
        (0, 1, "1 warning"),
        (3, 2, "3 errors, 2 warnings"),
        (1, 1, "1 error, 1 warning"),
    ],
)
def test_last_line_counts(errors: int, warnings: int, line: str) -> None:
    """The last line says how much there is to do, in correct English."""
    wrong = Diagnostic("AW103", Severity.ERROR, Span(FILE), "wrong")
    odd = Diagnostic("AW308", Severity.WARNING, Span(FILE), "odd")
    assert summary([wrong] * errors + [odd] * warnings) == line


def test_problems_come_from_top_to_bottom() -> None:
    """You mend a file from its first line to its last, one file after the other."""
    places = [Span("b.yaml", 1), Span("a.yaml", 10), Span("a.yaml", 9, 5), Span("a.yaml", 9, 2)]
    found = in_order(Diagnostic("AW103", Severity.ERROR, place, "wrong") for place in places)
    assert [each.span for each in found] == [places[3], places[2], places[1], places[0]]


def test_only_errors_stop_a_workbook() -> None:
    """Warnings alone never stand in the way of your workbook."""
    odd = Diagnostic("AW308", Severity.WARNING, Span(FILE), "odd")
    assert not has_errors([odd, odd])
    assert has_errors([odd, problem("x", 1, 2)])
