"""A private name, place or account that is not spelled as it is: by its sound, with stars, by a word that is a name, by a time zone."""

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.contacts import address_of, number_of
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.misspelt import sound_of
from afterword.sharing.leaks.reading import Reading
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.leaks.unexplained.places import Places
from afterword.sharing.leaks.unexplained.seen import Seen

QUILLON = Withheld(("bell", "employer", "name"), "Quillon Copper")
NEXT = Withheld(("bell", "employer", "name"), "Next")
VANDERMOLEN = Withheld(("bell", "people", 0, "name"), "Harriet Vandermolen")
WILL = Withheld(("bell", "people", 0, "name"), "Will Mark")
APRIL = Withheld(("bell", "people", 0, "name"), "April Summer")
ASKED = {
    "an employer by its sound": (QUILLON, "Kwillon | Cwillon | the offer of Kvillon | Zuillon called"),
    "an employer with stars for letters": (QUILLON, "Q*****n | Qu****n Copper | Qu____ wants me | Q---n | Qu...on"),
    "an employer by two letters with points": (QUILLON, "Q. C., answer | Q.C."),
    "a person in three words": (VANDERMOLEN, "Van der Molen | I met van der Molen"),
    "a person by a first name that is a word": (
        WILL,
        ("Ask Will | as Will said | thanks to Will | Will and I talked twice | Will's offer | I wrote to Will | W. Mark"
         " | Mr Mark | Mark called"),
    ),
    "a person who is called after a month": (APRIL, "Ask April | April and I talked | Ms April | April said so"),
}  # fmt: skip
LEFT_ALONE = """
Will you have a works council?
Mark the day in red.
I will mark the gaps on a map.
Grace under pressure
In April and May we hit every target.
April is our busiest month.
Summer hours and winter hours
Customer Service and Mark Reading
a willow, a pillion and a million
**Bold** words and a__b
We met in Quebec. C. was late.
I wrote to the U.K. and the U.S. offices.
"""
DETROIT = (
    Withheld(("bell", "timezone"), "America/Detroit"),
    Withheld(("bell", "employer", "country"), "US"),
    Withheld(("bell", "employer", "region"), "MI"),
)
READER = Seen((Withheld(("timezone",), "America/New_York"), Withheld(("employer", "region"), "OH")))
MAIL = Withheld(("me", "email"), "jordan@avery.example")


def asked(private: Withheld, text: str) -> bool:
    """Whether one is asked about a sentence."""
    return bool(hints({"topics.1": text}, [private], ()))


@pytest.mark.parametrize("kind", ASKED)
def test_a_name_in_disguise_is_asked_about(kind: str) -> None:
    """Kwillon is Quillon to whoever reads it aloud, and Will is somebody in `ask Will`."""
    private, texts = ASKED[kind]
    assert [text for text in texts.split(" | ") if not asked(private, text)] == []


@pytest.mark.parametrize("text", LEFT_ALONE.strip().splitlines())
def test_the_words_that_such_names_are_stay_words(text: str) -> None:
    """A month, a wish and a mark on a map are nobody."""
    assert [private.text for private in (QUILLON, VANDERMOLEN, WILL, APRIL) if asked(private, text)] == []


@pytest.mark.parametrize("text", ["next plc", "Next plc wants me", "with Next, Ltd"])
def test_a_word_before_what_a_firm_is_by_law_is_asked_about(text: str) -> None:
    """`next plc` is a firm, whichever letters are capitals."""
    assert search({"topics.1": text.encode()}, [NEXT])


def test_what_sounds_alike_is_one_whichever_letters_are_taken() -> None:
    """The usual letters for one sound."""
    assert {sound_of(name) for name in ("quillon", "kwillon", "cwilon", "kvillon")} == {"kwilon"}
    assert sound_of("philippe") == sound_of("filip")


@pytest.mark.parametrize(
    "text",
    ["my Detroit option", "the Detroit thing", "I can stay in Detroit overnight", "the Michigan offer", "Detroit"],
)
def test_the_town_of_another_time_zone_is_asked_about(text: str) -> None:
    """A file that says `America/Detroit` and Michigan is of an application there."""
    assert list(Places.of(DETROIT).told_in(text, "topics.1", READER))


@pytest.mark.parametrize(
    "text",
    [
        "We moved the depot to Detroit in 2019.",
        "trucks go to Detroit and Chicago by night",
        "my New York years, in 2015",
    ],
)
def test_a_town_in_what_was_done_before_is_left_alone(text: str) -> None:
    """Trucks to Detroit and the past say nothing of an application."""
    assert not list(Places.of(DETROIT).told_in(text, "strengths.1", READER))


@pytest.mark.parametrize(
    "text",
    [
        "@avery",
        "@jordanavery",
        "find me as @jordan.avery",
        "t.me/jordanavery",
        "linkedin.com/in/jordan-avery",
        "jordan (at) avery",
        "jordan@avery",
    ],
)
def test_an_account_and_half_an_address_are_asked_about(text: str) -> None:
    """Whoever has the account can write there, though the name of the candidate is no secret."""
    address = address_of("me.email", MAIL.text)
    assert address is not None
    sighting = address.seen_in(Reading(NormalizedText(text)))
    assert sighting is not None
    name = address.seen_in(Reading(NormalizedText("Jordan Avery")))
    assert name is None or name.why != sighting.why


@pytest.mark.parametrize(
    ("text", "asked"), [("0134", ["0134"]), ("ext 0134", ["0134"]), ("2019", []), ("0134 boxes in a day", [])]
)
def test_four_digits_alone_are_asked_about(text: str, asked: list[str]) -> None:
    """The end of a number that stands for itself; as a count or a year it says nothing."""
    numbers = {last: number_of(("US",), "me.phone", f"+1 614 555 {last}") for last in ("0134", "2019")}
    reading = Reading(NormalizedText(text))
    assert [last for last, number in numbers.items() if number and number.seen_in(reading)] == asked
