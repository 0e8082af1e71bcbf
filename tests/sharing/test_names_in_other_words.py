"""An employer is meant without being named: by pieces of the name, and by what the name says."""

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.near_names import BLEND, TRANSLATED
from afterword.sharing.leaks.noted_names import noted_names
from afterword.sharing.leaks.unexplained.places import Places
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.subjects import Subjects

PIECES = """
Copperfield Shipping | Coppership has its own pier. | Copfield has nicer desks. | Cpprfld has nicer desks. | Fieldcopper has nicer desks.
Northgate Savings Bank | I liked the plants at Northie.
Lindenhof Klinik | The Lindis have a garden on the roof.
Verdant Analytics | Verdalytics has a slide. | V. Analytics has a slide. | Verdy has a slide.
Puerto Blanco Foods | Pueblanco has a kitchen of its own. | Puertoblanko has a kitchen of its own.
Brackenhurst School | whether the head could match what Bracken have put on the table | Bracken want to hear from me soon.
Pinewood Diaries | I saw at Pine how a diary study can run for a quarter.
"""
MEANT = """
Copperfield Shipping | Kupferfeld has nicer desks. | the field of copper has nicer desks
Northgate Savings Bank | Nordtor has a lobby full of plants. | The gate in the north has a lobby full of plants.
Lindenhof Klinik | Lime Court has a garden on the roof.
Puerto Blanco Foods | The white port has a kitchen of its own. | At the White Harbour they cook on Sundays.
Old Mill Brewery | Alte Muehle brews a darker beer. | Olde Mylle brews a darker beer.
"""
HARMLESS = """
Verdant Analytics | I mark in green and never in red. | Verdi would have liked your hall.
Puerto Blanco Foods | White bread is not my trade. | The port was frozen until May.
Copperfield Shipping | A copper pipe burst in the night. | The Copenhagen team answered first. | I see a field for that.
Northgate Savings Bank | Northern winters are long. | The north hall has most of the light.
Lindenhof Klinik | Linda showed me the court. | I have a house by the court.
Brackenhurst School | Bracken grows behind the hall. | I cleared the bracken. | BRACKEN AND GORSE
Springfield Clinic | I start in Spring. | Spring and summer are busy.
Northgate Savings Bank | I grew up in the North.
"""


def pairs(text: str) -> list[list[str]]:
    """An employer and a sentence a pair."""
    rows = [line.split(" | ") for line in text.strip().splitlines()]
    return [[employer, sentence] for employer, *sentences in rows for sentence in sentences]


def reasons(employer: str, text: str, *shown: str) -> set[str]:
    """Why one is asked about a sentence, where an employer is private."""
    private = (Withheld(("other", "employer", "name"), employer),)
    seen = [Withheld(("employer", "name"), name) for name in shown]
    return {leak.why for leak in hints({"say": text}, private, seen)}


@pytest.mark.parametrize(("employer", "text"), pairs(PIECES))
def test_a_name_made_of_pieces_of_another_is_asked_about(employer: str, text: str) -> None:
    """A pet name, two halves drawn together or turned round, no vowels: whoever knows the firm knows it again."""
    assert reasons(employer, text) & {BLEND}


@pytest.mark.parametrize(("employer", "text"), pairs(MEANT))
def test_a_name_in_another_language_or_order_is_asked_about(employer: str, text: str) -> None:
    """What a firm is called after says who it is, in German, in Dutch or as a gate in the north."""
    assert reasons(employer, text) == {TRANSLATED}


@pytest.mark.parametrize(("employer", "text"), pairs(HARMLESS))
def test_one_thing_of_a_name_alone_is_no_question(employer: str, text: str) -> None:
    """Copper, a port and green ink stand in many letters."""
    assert reasons(employer, text) == set()


def test_a_name_that_the_reader_sees_is_not_asked_about() -> None:
    """Their own firm is called after the same."""
    assert reasons("Copperfield Shipping", "Kupferfeld has nicer desks.", "Kupferfeld") == set()


@pytest.mark.parametrize(
    ("noted", "told"), [("Aarhus", "\u00c5rhus"), ("Antwerp", "Anvers"), ("G\u00f6teborg", "Goeteborg")]
)
def test_a_place_out_of_a_note_is_known_as_others_write_it(noted: str, told: str) -> None:
    """A private note has the town in one spelling, and the sentence in another: it tells as much."""
    note = Withheld(("debrief",), f"The plant is in {noted}.")
    assert len(list(noted_names({"topics.1": f"{told} has better schools"}, [note], []))) == 1


@pytest.mark.parametrize(
    ("text", "shown", "asked"),
    [
        ("The Danes liked my talk more than Owen did.", "GB", 1),
        ("With Denmark a fortnight later I am stretched.", "GB", 1),
        ("The Danes liked my talk more than Owen did.", "DK", 0),
        ("I speak Danish.", "GB", 0),
    ],
)
def test_the_country_of_another_application_is_asked_about(text: str, shown: str, asked: int) -> None:
    """Where the others are tells who they are, unless the reader's own firm is in that country; a language is none."""
    there = Withheld(("nordhavn", "employer", "country"), "DK")
    seen = Seen((Withheld(("employer", "country"), shown),))
    assert len(list(Places.of([there]).told_in(text, "thoughts.0.say", seen))) == asked


@pytest.mark.parametrize(("text", "asked"), [("Before May I am not free.", 1), ("I may be late.", 0)])
def test_may_is_a_month_where_it_is_one(text: str, asked: int) -> None:
    """A private note says until when somebody is not free: the same month is asked about, and what one may do is not."""
    note = Withheld(("debrief",), "I cannot start before May, for Mum.")
    assert len(list(Subjects.of([note]).told_in(Sentence(text, "thoughts.0.say", Seen(()))))) == asked
