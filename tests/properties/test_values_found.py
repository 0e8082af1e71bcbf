"""Whatever the value and whatever the text round it: written in any of the ways that people have, it is found in a file."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.our_words import is_ours
from afterword.sharing.leaks.search import search
from support.hiding import page
from support.whole_model import often

pytestmark = pytest.mark.random

SUMS = st.integers(1_000, 99_999).filter(lambda sum_: not 1_900 <= sum_ <= 2_100) | st.integers(10, 999).map(
    lambda thousands: thousands * 1_000
)
BLANKS = st.sampled_from(["", " ", "\u00a0", "\u2009", "\u3000"])
MARKS = st.sampled_from(
    [",", ".", "'", "\u2019", " ", "\u00a0", "\u202f", "\u3000", "\u3164", "_", "\u00b7", "\n", "-", "/"]
)
ZEROS = st.sampled_from("0\u0660\u06f0\u0966\u09e6\u0e50\uff10\U0001d7ce")  # the first digit of a script
MONEY = st.sampled_from(["", "USD ", "\u20ac", "kr", "R", "#", "Rs. ", "\u00a3"])
THOUSANDS = st.sampled_from(
    ["k", "K", " thousand", " Tsd.", " grand", "kpa", "e3", " mille", " TEUR", "\u5343", " x 1000", "k/year"]
)
WORDS = st.text(st.sampled_from("abcdefghilnopqrstuvyz \n.,\u00e9\u0436"), max_size=40).map(lambda text: f"{text} ; ")


def in_script(text: str, zero: str) -> str:
    """The text with its digits from the script of this zero."""
    return "".join(chr(ord(zero) + int(each)) if each in "0123456789" else each for each in text)


@st.composite
def spelled_sums(draw: st.DrawFn) -> tuple[Decimal, str]:
    """A sum, and one of the ways to write it."""
    amount = draw(SUMS)
    if amount % 100 == 0 and draw(st.booleans()):
        figure = f"{Decimal(amount) / 1_000:f}"
        written = f"{in_script(figure, draw(ZEROS))}{draw(THOUSANDS)}"
        return Decimal(amount), draw(st.sampled_from(["", "$", "EUR "])) + written
    grouped = f"{amount:,}".replace(",", draw(MARKS)) if amount >= 10_000 else str(amount)
    return Decimal(amount), f"{draw(MONEY)}{in_script(grouped, draw(ZEROS))}"


@often(15)
@given(spelled_sums(), WORDS, WORDS)
def test_any_sum_is_found_in_any_spelling(spelled: tuple[Decimal, str], before: str, after: str) -> None:
    """A sum of four to six digits, in any script, with any marks, money or multiplier, between any words: found or asked about."""
    amount, written = spelled
    private = [Withheld(("salary", "walk_away"), str(amount), amount=True)]
    assert search({"say": f"{before}{written} {after}".encode()}, private)
    assert search({"a.html": page(f"<p>{before}{written} ;{after}</p>")}, private)


@st.composite
def spelled_numbers(draw: st.DrawFn) -> tuple[str, str]:
    """A telephone number in Ohio, and one of the ways to write it."""
    area, local = draw(st.integers(200, 989)), f"{draw(st.integers(200, 999))}{draw(st.integers(0, 9_999)):04}"
    mark = draw(st.sampled_from(["", " ", ".", "-", "/", "_", "\u00a0", "\n", " - "]))
    prefix = draw(st.sampled_from(["", "+1 ", "1-", "001 ", "011 1 ", "tel:+1"]))
    area_code = draw(st.sampled_from([f"{area}{mark}", f"({area}) "]))
    written = f"{prefix}{area_code}{local[:3]}{mark}{local[3:]}"
    return f"+1 {area} {local[:3]} {local[3:]}", in_script(written, draw(ZEROS))


@often(10)
@given(spelled_numbers(), WORDS, WORDS)
def test_any_number_is_found_however_it_is_dialled(spelled: tuple[str, str], before: str, after: str) -> None:
    """Any number, with any marks, from here or from abroad, in any digits: it is found."""
    number, written = spelled
    assert search({"say": f"{before}{written} {after}".encode()}, [Withheld(("me", "phone"), number)])


NAMES = st.text(st.sampled_from("bcdfglmnprstvxz"), min_size=5, max_size=9).map(str.capitalize)
FORMS = st.sampled_from(["", " Inc", " GmbH", " Corporation", " Ltd.", ", LLC", " S.A.", " plc"])
SPELLINGS = st.sampled_from(
    [str.upper, str.lower, str, " ".join, lambda name: f"{name}'s", lambda name: f"#{name}", lambda name: name.replace("n", "\u00f1")]
)  # fmt: skip


@st.composite
def spelled_employers(draw: st.DrawFn) -> tuple[str, str]:
    """An employer as typed, with one legal form or none, and as told, with another and in another spelling."""
    name = draw(NAMES)
    assume(not is_ours(name.casefold()))
    return f"{name}{draw(FORMS)}", f"{draw(SPELLINGS)(name)}{draw(FORMS)}"


@often(10)
@given(spelled_employers(), WORDS, WORDS)
def test_any_employer_is_found_whatever_its_legal_form(spelled: tuple[str, str], before: str, after: str) -> None:
    """An employer is typed with one legal form and told with another, in capitals, spaced out or with accents: it is found."""
    employer, written = spelled
    private = [Withheld(("other", "employer", "name"), employer)]
    assert search({"say": f"{before}{written} {after}".encode()}, private)


@often(10)
@given(
    NAMES,
    NAMES,
    st.sampled_from(["@", " (at) ", "[at]", " at ", "\uff20", " AT ", "{at}", "&#64;", "%40", " @ "]),
    st.sampled_from([".", " dot ", "[dot]", "(dot)", " . ", "\uff0e"]),
    WORDS,
)
def test_any_address_is_found_in_disguise(local: str, host: str, at: str, dot: str, before: str) -> None:
    """Whatever stands for the @ and the points of an address, it is found."""
    private = [Withheld(("me", "email"), f"{local}.quist@{host}.example".lower())]
    assert search({"say": f"{before}{local}{dot}quist{at}{host}{dot}example ;".encode()}, private)
