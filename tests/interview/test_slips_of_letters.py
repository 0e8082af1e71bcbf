"""Slips in names and numbers that nobody sees on a small screen."""

import pytest

from afterword.interview.reading.to_model import load_candidate
from afterword.interview.values.letters_as_digits import digits_meant
from support.making import JONES, mistakes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("614 555 O188", "614 555 0188"),
        ("52,5OO", "52,500"),
        ("O2O 7946 0l23", "020 7946 0123"),
        ("+1 555 0134 ext. 4", "+1 555 0134 ext. 4"),
        ("Office 12", "Office 12"),
        ("by mail", "by mail"),
    ],
)
def test_a_letter_that_looks_like_a_digit_is_seen_among_digits(typed: str, meant: str) -> None:
    """An O for a zero, an l for a one; a word beside a number stays."""
    assert digits_meant(typed) == meant


@pytest.mark.parametrize(
    ("name", "is_two"),
    [
        ("Trish Vandermeer and Chef Luis", True),
        ("Ann & Joe Kelly", True),
        ("Anders Anderson", False),
        ("Alexandra Land", False),
    ],
)
def test_two_people_in_one_name_are_asked_about(name: str, *, is_two: bool) -> None:
    """A letter greets one; a name with these letters in it is one."""
    problems = mistakes(people=[{**JONES, "name": name}])
    assert any("is more than a name" in text for text in problems) is is_two


def test_ones_own_name_without_capitals_is_asked_about() -> None:
    """It signs every letter."""
    _, problems = load_candidate(b"name: denise okafor\nphone: 614 555 O188\n", "content/me.yaml")
    assert [problem.help for problem in problems] == [
        "write Denise Okafor, or leave it if that is how it is spelt",
        "write 614 555 0188",
    ]
    assert load_candidate(b"name: Denise Okafor\nphone: 614 555 0188\n", "content/me.yaml")[1] == ()


def test_pay_with_a_letter_in_it_is_refused_with_the_figure_that_was_meant() -> None:
    """What is wrong is said, and not only that it is no amount."""
    (problem,) = mistakes(offer={"received": "2027-01-20", "base": "52,5OO"})
    assert "it has a letter among its digits: write 52500" in problem
