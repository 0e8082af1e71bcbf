"""Signs that another program left round a text: named where they stand, and taken away where that has one meaning (E32)."""

import pytest

from afterword.interview.amend.rendering import in_line, quoted
from afterword.interview.reading.to_model import load_interview
from support.door import FILE, mended, told

REST = "employer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople:\n  - {name: Kim Lee, is: hiring manager}\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("HR Partner,", "HR Partner"),
        ("HR Partner;", "HR Partner"),
        ('"HR Partner",', '"HR Partner"'),
        ('"HR Partner".', '"HR Partner"'),
        ('""HR Partner""', '"HR Partner"'),
        ("`HR Partner`", "HR Partner"),
        ("**HR Partner**", "HR Partner"),
        ("*HR Partner*", "HR Partner"),
        ("_HR Partner_", "HR Partner"),
        ("R&amp;D Lead", "R&D Lead"),
        ("HR Partner&nbsp;(North)", "HR Partner (North)"),
        ("- HR Partner", "HR Partner"),
        ("• HR Partner", "HR Partner"),
        ("→ HR Partner", "HR Partner"),
        ("–HR Partner", "HR Partner"),  # noqa: RUF001
        ("\\ HR Partner", "HR Partner"),
        (") HR Partner", "HR Partner"),
        ("HR Partner |", "HR Partner"),
        ("HR Partner –", "HR Partner"),  # noqa: RUF001  (typed)
        ('HR Partner"', "HR Partner"),
        ("Caf&eacute; Manager", "Café Manager"),
        ("HR &#8211; Retail", "HR – Retail"),  # noqa: RUF001
        ("HR Partner<br>", "HR Partner"),
        ("<b>HR</b> Partner", "HR Partner"),
        ("HR%20Partner", "HR Partner"),
        ("Caf\\u00e9 Manager", "Café Manager"),
        ("Caf=C3=A9 Manager", "Café Manager"),
        ("CafÃ© Manager", "Café Manager"),
        ("CafÃƒÂ© Manager", "Café Manager"),
        ("Caf├® Manager", "Café Manager"),
        ("HR **Business** Partner", "HR Business Partner"),
        ("HR [Business](https://a.example) Partner", "HR Business Partner"),
        ("HR \\& Payroll", "HR & Payroll"),
        ("Manager â€“ Retail", "Manager – Retail"),  # noqa: RUF001
        ("Dontâ€™s Manager", "Dont’s Manager"),  # noqa: RUF001
        ("DvoÅ™Ã¡k Lead", "Dvořák Lead"),
        ("Caf√© Manager", "Café Manager"),
        ('"CafÃ© Manager"', '"Café Manager"'),
        ("「HR Partner」", '"HR Partner"'),
        ("《HR Partner》", '"HR Partner"'),
        ("＂HR Partner＂", '"HR Partner"'),  # noqa: RUF001
        ("″HR Partner″", '"HR Partner"'),
    ],
)
def test_what_was_left_round_a_text_is_printed_in_no_letter(typed: str, meant: str) -> None:
    """Signs of a list, a chat, a web page, a broken encoding or another script go, and the text stays as it was meant."""
    text = f"role: {typed}\n{REST}"
    assert told(text) != []
    assert mended(text) == f"role: {meant}\n{REST}"


def test_a_letter_that_was_lost_is_asked_for() -> None:
    """Where a program left nothing of it but a mark, nobody knows which letter it was, and nothing is guessed."""
    text = f"role: Caf\ufffd Manager\n{REST}"
    assert told(text) == ["AW104"]
    assert mended(text) == text


def test_an_entry_of_a_list_loses_its_comma_too() -> None:
    """What was copied from a list in a program has a comma behind each line."""
    text = f"role: Clerk\n{REST}topics:\n  - pay,\n  - rosters,\n"
    assert told(text) == ["AW116", "AW116"]
    assert mended(text) == f"role: Clerk\n{REST}topics:\n  - pay\n  - rosters\n"


@pytest.mark.parametrize("typed", ["R&D Lead", "C++ / C# Lead", "Lead (5*)", "Clerk *", "snake_case_", "Lead & Co.", "AT&T; Lead", 'Screen 15"', "50%20 Lead", "< five years", "+ nights",
        "IRMÃ Dulce", "„Spaß“ Lead", "„BLÅ“ Lead", "C++ <remote>", "HTML &amp;nbsp; Lead"])  # fmt: skip
def test_signs_that_belong_to_a_text_stay(typed: str) -> None:
    """One of them alone, or in the middle, is no mark."""
    assert told(f"role: {typed}\n{REST}") == []


def test_a_greeting_may_end_in_a_comma() -> None:
    """It is typed as it stands in a letter."""
    assert told(f"role: Clerk\n{REST}".replace("name: Kim Lee", 'name: Kim Lee, salutation: "Dear Kim,"')) == []


def test_one_text_in_brackets_is_given_back_without_them() -> None:
    """Where no list belongs, the help says the very text."""
    (found,) = load_interview(f"role: [HR Partner]\n{REST}".encode(), FILE)[1]
    assert found.help == "write it alone, as no list: HR Partner"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("topics: (pay, rosters)\n", "topics: [pay, rosters]\n"),
        ("topics: pay, rosters]\n", "topics: [pay, rosters]\n"),
        ('topics: "pay", "rosters"\n', 'topics: ["pay", "rosters"]\n'),
        ("topics: [pay,, rosters]\n", "topics: [pay, rosters]\n"),
        ("topics:\n  pay\n  rosters\n", "topics:\n  - pay\n  - rosters\n"),
        ("topics:\n  a) pay\n  b) rosters\n", "topics:\n  - pay\n  - rosters\n"),
    ],
)
def test_a_list_in_another_form_becomes_one(typed: str, meant: str) -> None:
    """Two topics that were read as one would stand in a letter as one."""
    assert told(f"role: Clerk\n{REST}{typed}") != []
    assert mended(f"role: Clerk\n{REST}{typed}") == f"role: Clerk\n{REST}{meant}"


def test_a_long_text_may_go_on_below_the_key_of_a_list() -> None:
    """One topic that was too long for its line stays one."""
    text = f"role: Clerk\n{REST}topics:\n  the rosters of all four plants and\n  what the nights cost\n"
    assert told(text) == []


def test_a_person_with_more_than_a_name_is_not_mended_into_one() -> None:
    """`Kim Lee, of the hospital` is no name: it is asked about. What somebody does goes under its own key."""
    whole = f"role: Clerk\n{REST}"
    text = whole.replace("{name: Kim Lee, is: hiring manager}", "Kim Lee, of the hospital")
    assert told(text)[0] == "AW208"
    assert mended(text) == text
    known = whole.replace("{name: Kim Lee, is: hiring manager}", "Kim Lee, hiring manager")
    assert "- name: Kim Lee\n    is: hiring manager\n" in mended(known)


@pytest.mark.parametrize(
    "text",
    ["HR Partner,", "IT\training", "HR\\Payroll", "`HR`", "*HR*", "(pay, rosters)", "R&amp;D", "a\tb", "_x_", "x;",
     "• HR", "HR |", 'HR"', "<b>HR</b>", "HR%20IT", "「HR」", "Caf\\u00e9", "=C3=A9", "HR \\& IT", "**HR** IT", "rotas、tills", ". HR", "HR –"],  # noqa: RUF001
)  # fmt: skip
def test_what_is_typed_on_a_page_is_written_so_that_nobody_asks_about_it(text: str) -> None:
    """On a page all signs are meant: in the file they stand in quotes, and come back as they were."""
    for written in (in_line(text), quoted(f"{text}\nand more")):
        file = f"role: {written}\n{REST}"
        assert load_interview(file.encode(), FILE)[1] == ()
    file = f"role: {in_line(text)}\n{REST}"
    interview, found = load_interview(file.encode(), FILE)
    assert found == ()
    assert interview
    assert interview.role == " ".join(text.split())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("topics: rotas / tills / parking", "topics: [rotas, tills, parking]"),
        ("strengths: calm; speaks Polish", "strengths: [calm, speaks Polish]"),
        ("topics: rotas | tills", "topics: [rotas, tills]"),
        ("topics: • rotas • tills", "topics: [rotas, tills]"),
        ("topics: rotas、tills", "topics: [rotas, tills]"),
        ("topics: [rotas、tills، parking]", "topics: [rotas, tills, parking]"),
    ],
)
def test_entries_between_other_signs_are_a_list(typed: str, meant: str) -> None:
    """Who parts the entries of a list with a slash or a semicolon means several, and no letter has them as one."""
    assert told(f"role: Clerk\n{REST}{typed}\n") == ["AW116"]
    assert mended(f"role: Clerk\n{REST}{typed}\n") == f"role: Clerk\n{REST}{meant}\n"
    assert told(f"role: Clerk\n{REST}strengths: I led the move to Leeds; we lost nobody\n") == []


@pytest.mark.parametrize("sign", ["|", ">"])
def test_lines_of_a_block_are_no_list(sign: str) -> None:
    """Below `topics: |` all lines would be one text; a block with one line is one entry."""
    text = f"role: Clerk\n{REST}topics: {sign}\n  the roof\n  the new till\n"
    assert told(text) == ["AW116"]
    assert told(text.replace("  the new till\n", "")) == []
    listed = text.replace(f" {sign}", "").replace("  the", "  - the")
    assert told(listed) == []
