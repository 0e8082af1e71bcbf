"""What SECURITY.md says of the search is what the search does: each promise, and each thing that it does not find."""

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.search import search
from support.workspace import CHECKOUT

LEAST = Withheld(("salary", "walk_away"), "97000", amount=True)
MONTHLY = Withheld(("salary", "walk_away"), "8400", amount=True)
TARGET = Withheld(("other", "employer", "name"), "Target")
PHONE = Withheld(("me", "phone"), "+1 614 555 0171")
EMAIL = Withheld(("me", "email"), "priya.shah@harrow.example")
GLOBEX = Withheld(("globex", "employer", "name"), "Globex Corporation")
GRETA = Withheld(("globex", "people", 0, "name"), "Greta Holmqvist")
CITY = Withheld(("me", "city"), "Columbus, Ohio")
CERTAIN = {
    "A sum is found in any script": (LEAST, "\u0669\u0667\u0660\u0660\u0660"),
    "with any marks between its digits": (LEAST, "97\u00b7000"),
    "multiplied": (LEAST, "97 Tsd."),
    "in a range": (LEAST, "97-105k"),
    "with letters beside it": (LEAST, "97000kr"),
    "in words of eight languages": (LEAST, "zevenennegentigduizend"),
    "in short codes": (LEAST, "OTcwMDA="),
    "A telephone number is found however it is\ndialled": (PHONE, "001 (614) 555.0171"),
    "an address whatever stands for its @": (EMAIL, "priya.shah [at] harrow [dot] example"),
    "an employer without its legal form": (GLOBEX, "Globex called"),
    "a person by the whole name": (GRETA, "GRETA HOLMQVIST"),
}
DOUBTFUL = {
    "a figure without its thousands where pay is spoken of": (LEAST, "not under 97"),
    "digits in pieces": (LEAST, "97/000"),
    "a number without its area": (PHONE, "555-0171"),
    "half an address": (EMAIL, "harrow.example"),
    "one word of a name": (GRETA, "Ms Holmqvist"),
    "a city": (CITY, "from Columbus"),
    "a figure below 10,000 with nothing beside it that says money": (MONTHLY, "a Dell 8400"),
    "a name that is also a common word where every word has a capital letter": (TARGET, "Target Audience"),
}
MISSED = {
    "a private thing in other words": (LEAST, "just under six figures"),
    "a sum rounded": (LEAST, "about 100k"),
    "worked out from others": (LEAST, "100k less 3k"),
    "told by the month": (LEAST, "8083 a month"),
    "a misspelled name": (GRETA, "Grete Holmquist"),
    "a word backwards": (GLOBEX, "xebolG"),
    "A name that is a common word, such as Target or Reading, is not found in small letters": (TARGET, "my sales target"),
    "Roman figures": (LEAST, "XCVII thousand"),
    "other languages than English, German, French, Spanish, Portuguese, Dutch, Italian and Danish": (LEAST, "nittiosju tusen"),
    'a figure that counts something else ("97 people")': (LEAST, "at least 97 people"),
}  # fmt: skip
PROMISES = (CHECKOUT / "SECURITY.md").read_text(encoding="utf-8")


def certainties(private: Withheld, text: str) -> list[str]:
    """How certain each finding is."""
    return [str(each.certainty) for each in search({"role_aim": text.encode()}, [private])]


@pytest.mark.parametrize("promise", CERTAIN)
def test_what_is_promised_is_found(promise: str) -> None:
    """Each half sentence of the promise, by an example of its own."""
    assert promise in PROMISES.partition("## What is not promised")[0]
    assert certainties(*CERTAIN[promise]) == ["certain"]


@pytest.mark.parametrize("promise", DOUBTFUL)
def test_what_is_said_to_be_asked_is_asked(promise: str) -> None:
    """Each doubt that is named leads to a question and not to silence."""
    assert promise in PROMISES.partition("## What is not promised")[0].replace("\n", " ")
    assert certainties(*DOUBTFUL[promise]) == ["doubtful"]


@pytest.mark.parametrize("limit", MISSED)
def test_what_is_not_promised_is_said(limit: str) -> None:
    """What the search cannot find stands among what is not promised; should it learn to, the sentence has to go."""
    assert limit in PROMISES.partition("## What is not promised")[2].replace("\n  ", " ")
    assert certainties(*MISSED[limit]) == []
