"""What is another word, or a thing that many work with, stops no copy: it is left alone, or asked about."""

import datetime as dt
import io

import pikepdf
import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.streets import STREET, homes_in
from afterword.sharing.leaks.unexplained.relative import says_how_far
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.subjects import Subjects


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


@pytest.mark.long
@pytest.mark.parametrize(("producer", "asked"), [("WeasyPrint 70.0", []), ("My pay: 70", ["doubtful"])])
def test_the_version_of_what_prints_is_nobodys_pay(producer: str, asked: list[str]) -> None:
    """Every PDF says that WeasyPrint 70.0 made it: who hopes for 70,000 is not asked about that, and about their own words is."""
    about = (
        f'<rdf:Description rdf:about="" pdfuaid:part="1" /><rdf:Description rdf:about="" pdf:Producer="{producer}" />'
    )
    printed = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Producer"] = producer
        pdf.docinfo["/Title"] = "Proposal"
        pdf.Root.Metadata = pdf.make_stream(about.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        pdf.save(printed)
    hoped_for = Withheld(("salary", "opening"), "70000", amount=True)
    found = search({"proposal.pdf": printed.getvalue()}, [hoped_for])
    assert [str(leak.certainty) for leak in found] == asked


def test_a_name_before_an_address_is_no_street() -> None:
    """Whom a note names before the number of their house may be named; their street is asked about as ever."""
    (home,) = homes_in("Referee at home: Miriam Oyelaran, 14 Tollgate Lane, Ashbourne DE6 1QX.")
    assert home.seen_in("Miriam Oyelaran led the laboratory.") is None
    assert home.seen_in("near Tollgate Lane") == STREET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a batch of 61,500 tiles passed without a claim", ["doubtful"]),
        ("We serve 61500 meals.", ["doubtful"]),
        ("I would take 61,500 pounds", ["certain"]),
        ("They pay 61,500 less bonus", ["certain"]),
        ("It is 61,500 a year", ["certain"]),
    ],
)
def test_a_sum_that_counts_things_is_asked_about(text: str, expected: list[str]) -> None:
    """Whoever made as many tiles as they want in pounds may say so: they are asked, and not stopped."""
    least = Withheld(("salary", "walk_away"), "61500", amount=True)
    assert [str(leak.certainty) for leak in search({"topics.1": text.encode()}, [least])] == expected


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("a minimum of five samples per lot", False),
        ("our lowest defect rate was 0.6 per cent", False),
        ("the floor in hall two is uneven", False),
        ("I saw the labs on the second floor, and your Year 9.", False),
        ("a minimum of 58", True),
        ("my floor is 58", True),
        ("lowest would be sixty-one pounds more", True),
    ],
)
def test_a_floor_of_things_says_nothing_of_pay(text: str, *, tells: bool) -> None:
    """Samples, shares and halls have a least too."""
    assert says_how_far(text) is tells


@pytest.mark.parametrize(("text", "asked"), [("On 9 March they showed me the line", 0), ("They want me in March", 1)])
def test_the_month_of_the_interview_itself_is_no_news(text: str, asked: int) -> None:
    """A private note has March in it: the day on which one met its reader may be named, and March alone is asked about."""
    note = Withheld(("debrief",), "Mum has her operation in March.")
    seen = Seen((), days=frozenset({dt.date(2027, 3, 9)}))
    assert len(list(Subjects.of([note]).told_in(Sentence(text, "thoughts.0.say", seen)))) == asked
