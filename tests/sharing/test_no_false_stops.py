"""What is another word, or a thing that many work with, stops no copy: it is left alone, or asked about."""

import io

import pikepdf
import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.streets import STREET, homes_in


def became(private: str, text: str, place: tuple[str | int, ...] = ("bell", "employer", "name")) -> list[str]:
    """How certain it is that a text tells a private name."""
    return [str(leak.certainty) for leak in search({"topics.1": text.encode()}, [Withheld(place, private)])]


@pytest.mark.parametrize(
    ("private", "text"),
    [
        ("The Works", "Give my regards to the team in the workshop."),
        ("Our Art", "an hour article"),
    ],
)
def test_a_firm_of_everyday_words_is_no_part_of_longer_ones(private: str, text: str) -> None:
    """The Works is not in the workshop."""
    assert became(private, text) == []


@pytest.mark.parametrize(
    ("private", "text"),
    [
        ("Al So", "an operator who also does maintenance"),
        ("Don Key", "the story of the donkey"),
        ("Lin Da", "I worked with Linda at the depot."),
        ("Hu Man", "a human touch"),
        ("Man Go", "a crate of mango"),
    ],
)
def test_a_short_name_is_no_word_that_its_letters_make(private: str, text: str) -> None:
    """Who has talked with An Do is not stopped by `ando`, nor who has talked with Lin Da by Linda."""
    assert "certain" not in became(private, text, ("bell", "people", 0, "name"))
    assert "certain" in became(private, f"I met {private} there.", ("bell", "people", 0, "name"))


@pytest.mark.parametrize(
    ("private", "text"),
    [
        ("SAP", "I know Excel, SAP and some Polish."),
        ("Microsoft", "a Microsoft certificate"),
        ("Apple", "I repaired Apple laptops for a school trust."),
        ("Ford", "I drove a Ford Transit for the food bank."),
        ("Salesforce, Inc.", "three years of Salesforce"),
    ],
)
def test_a_firm_whose_things_many_work_with_is_asked_about(private: str, text: str) -> None:
    """Who applies to SAP as well may know SAP: one is asked, and not stopped."""
    assert became(private, text) == ["doubtful"]


def test_another_firm_with_a_capital_stops_as_ever() -> None:
    """A firm of whose things nobody says that they know them."""
    assert became("Target", "I have Target on Tuesday") == ["certain"]
    assert became("Bellweather", "at Bellweather they pay more") == ["certain"]


@pytest.mark.parametrize(("producer", "asked"), [("WeasyPrint 70.0", []), ("My pay: 70", ["doubtful"])])
def test_the_version_of_what_prints_is_nobodys_pay(producer: str, asked: list[str]) -> None:
    """Every PDF says that WeasyPrint 70.0 made it: who hopes for 70,000 is not asked about that, and about their own words is."""
    printed = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Producer"] = producer
        pdf.save(printed)
    hoped_for = Withheld(("salary", "opening"), "70000", amount=True)
    found = search({"proposal.pdf": printed.getvalue()}, [hoped_for])
    assert [str(leak.certainty) for leak in found] == asked


def test_a_name_before_an_address_is_no_street() -> None:
    """Whom a note names before the number of their house may be named; their street is asked about as ever."""
    (home,) = homes_in("Referee at home: Miriam Oyelaran, 14 Tollgate Lane, Ashbourne DE6 1QX.")
    assert home.seen_in("Miriam Oyelaran led the laboratory.") is None
    assert home.seen_in("near Tollgate Lane") == STREET
