"""Smileys in names and in phrases for letters: told of, taken out on request, and left alone in one's own notes (E32)."""

import pytest

from afterword.interview.reading.to_model import load_candidate
from support.door import mended, told

REST = "role: Clerk\nemployer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople:\n  - {name: Kim Lee, is: hiring manager}\n"


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("careful drivers 😊", "careful drivers"),
        ("careful drivers 😊😊 on time", "careful drivers on time"),
        ("careful drivers❤️", "careful drivers"),
        ("👩🏽‍💻 careful drivers", "careful drivers"),
        ("careful drivers 🚌, on time", "careful drivers, on time"),
        ("careful drivers :-)", "careful drivers"),
        ("careful drivers:)", "careful drivers"),
        ("careful drivers ;) on time", "careful drivers on time"),
        ("careful drivers :D", "careful drivers"),
        ('"careful drivers :("', '"careful drivers"'),
        ("careful drivers <3", "careful drivers"),
        ("careful drivers [[their word 😊]] 😊", "careful drivers [[their word 😊]]"),
    ],
)
def test_a_smiley_does_not_get_into_a_letter_unasked(typed: str, meant: str) -> None:
    """What was typed on a phone is told of, and the text without it has one meaning."""
    text = f"{REST}topics:\n  - {typed}\n"
    assert told(text) == ["AW216"]
    assert mended(text) == f"{REST}topics:\n  - {meant}\n"
    assert told(mended(text)) == []


@pytest.mark.long
def test_a_name_with_one_is_told_of_wherever_it_stands() -> None:
    """The candidate's own, an employer's, a person's: with the name to write instead."""
    _, problems = load_candidate("name: Gareth Pugh 😊\n".encode(), "content/me.yaml")
    assert [(each.code, each.help) for each in problems] == [("AW216", "write Gareth Pugh")]
    assert told(REST.replace("Kim Lee", "Kim Lee 🙂").replace("Bell", "Bell 🚌")) == ["AW216", "AW216"]


@pytest.mark.parametrize(
    "typed",
    [
        "C++ and C♯",
        "a hotel with 4★",
        "the 8:30 bus (8:)",
        "<3 years of turnover",
        "a:b ratios",
        "✓ lists",
        "https://bell.example/:D",
        "R&D ©",
        "30 °C",
    ],
)
def test_signs_of_a_trade_are_no_smileys(typed: str) -> None:
    """Stars, a sharp, a time of day, an address."""
    assert "AW216" not in told(f'{REST}topics:\n  - "{typed}"\n')


def test_a_note_of_ones_own_may_have_them() -> None:
    """Nobody else reads it."""
    own = "debrief: It went well 😊\nlog:\n  - {on: 2027-01-14, did: thank-you/kim-lee, note: done 😊}\n"
    assert told(REST + own) == []


def test_the_subject_of_an_own_letter_is_looked_at_too() -> None:
    """Its text has advice of its own, with all that is said of own letters."""
    drafts = "drafts:\n  - {of: thank-you/kim-lee, subject: Thanks 😊, text: Dear Kim 😊}\n"
    assert told(REST + drafts) == ["AW216"]


def test_a_text_of_nothing_else_is_only_told_of() -> None:
    """There is nothing that would be left."""
    text = f"{REST}topics:\n  - 😊\n"
    assert told(text) == ["AW216"]
    assert mended(text) == text
