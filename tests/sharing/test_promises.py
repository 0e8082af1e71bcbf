"""What SECURITY.md says of the search is what the search does: each promise, and each thing that it does not find."""

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.seen import Seen
from support.workspace import CHECKOUT

LEAST = Withheld(("salary", "walk_away"), "97000", amount=True)
MONTHLY = Withheld(("salary", "walk_away"), "8400", amount=True)
TARGET = Withheld(("other", "employer", "name"), "Target")
PHONE = Withheld(("me", "phone"), "+1 614 555 0171")
EMAIL = Withheld(("me", "email"), "priya.shah@harrow.example")
GLOBEX = Withheld(("globex", "employer", "name"), "Globex Corporation")
GRETA = Withheld(("globex", "people", 0, "name"), "Greta Holmqvist")
CITY = Withheld(("me", "city"), "Columbus, Ohio")
TIDEWATER = Withheld(("tidewater", "employer", "name"), "Tidewater Health Group")
ROBERT = Withheld(("globex", "people", 1, "name"), "Robert Nkemelu")
QUILLON = Withheld(("o", "employer", "name"), "Quillon Copper")
WILL = Withheld(("people", 0, "name"), "Will Mark")
BOWEN = Withheld(("globex", "people", 2, "name"), "Ada Bowen")
HELD = Withheld(("globex", "held"), "2027-01-13")
NOTE = Withheld(("debrief",), "The divorce is through. I now live at 8 Elm Street, Dayton, OH 45402.")
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
HINTED = {
    "pay that is rounded": (LEAST, "about 98k"),
    "in a range, by its tens": (LEAST, "95 to 100k"),
    "by its tens": (LEAST, "in the high nineties"),
    "for another time (by the month": (LEAST, "8083 a month"),
    "above or below a sum that is known": (LEAST, "for me 3k less than 100k"),
    'by coins too ("a fiver under this")': (MONTHLY, "a tenner over 8,390 for me"),
    "in the words of some seventy other languages": (LEAST, "nittiosju tusen"),
    "a sentence about the least that you would take": (LEAST, "forty, and there it ends"),
    "somebody else who will see you": (GLOBEX, "Tamsin will see me on Thursday"),
    "a name with a wrong letter": (GRETA, "Grete Holmquist"),
    "cut short": (TIDEWATER, "Tidew. Health called"),
    "told by letters of it": (TIDEWATER, "TWH called"),
    "by its sound": (QUILLON, "the Kwillon people"),
    "with signs for letters": (QUILLON, "Q*****n called"),
    "by a short form of the first name": (ROBERT, "then Bob called"),
    'or by one that is a word ("ask Will")': (WILL, "ask Will"),
    "in dozens, scores or parts of another figure": (LEAST, "four score and seventeen thousand"),
    "an employer by a word made of pieces of the name": (TIDEWATER, "Watertide called"),
    "or by two things that it is called after": (
        Withheld(("o", "employer", "name"), "Copperfield"),
        "Kupferfeld called",
    ),
    "a day without its month": (HELD, "by the 13th"),
    "the street or the postal code of an address of yours": (NOTE, "8 Elm St."),
    "and a matter of health, family, belief or law that a private note has too": (NOTE, "a divorce taught me patience"),
    "a figure with words on pay": (LEAST, "for 430 I would come"),
    "how far pay may go from a figure that they know": (LEAST, "my rate can fall by a tenth or twelve"),
    "a wish or a limit of yours for pay without a figure": (LEAST, "I need more than the lowest you print"),
    "and for a single rare word of its topics": (Withheld(("globex", "topics", 0), "the kelp dryers"), "I like kelp"),
    "a month or a rare word that a private note has": (NOTE, "we are through with the divorce"),
    "for a name of somebody who speaks with you": (GLOBEX, "Ottilie told me so"),
    "of another firm or of a place where you are": (GLOBEX, "I may be in Sundsvall"),
    "of another application or a day with somebody": (GLOBEX, "on Friday they get my answer"),
    "for another firm or offer": (GLOBEX, "the other house pays more"),
    "in whichever language a town is called": (
        Withheld(("globex", "topics", 0), "the depot in Antwerp"),
        "the road to Anvers",
    ),
    "for a day, a month or a rare word that a private note has": (
        Withheld(("debrief",), "the lease ends on 12 June"),
        "I am there until June 12",
    ),
    "for figures beside a telephone": (PHONE, "text me on 61 and then 45"),
    "some digits of a number": (PHONE, "the key is 50171"),
    "and the number of your house beside a street": (Withheld(("me", "city"), "9 Weir Lane, Ripon"), "the 9 in the lane"),
    "the end of an address": (
        Withheld(("me", "email"), "ann@lodestar-works.example"),
        "at lodestar-works, by my name",
    ),
    "as people write of what they are paid or would accept": (LEAST, "six figures, or nearly, is all I ask"),
    "of another application": (GLOBEX, "I have something on paper already, good till mid March"),
    "or of what they keep to themselves": (NOTE, "I get up early again since the boss talked to me"),
    "for a sentence in another language than English": (LEAST, "\u09b8\u09be\u09a4\u09be\u09a8\u09ac\u09cd\u09ac\u0987"),
}  # fmt: skip
MISSED = {
    "a private thing in other words than people mostly have for it": (NOTE, "there is one toothbrush in the glass now"),
    'a sum that has to be guessed ("as old as the bridge, in thousands")': (LEAST, "as old as the bridge, in thousands"),
    "a name in another script or language": (GRETA, "\u041c\u0430\u0440\u0433\u0430\u0440\u0438\u0442\u0430 said so"),
    "a name of one letter": (GRETA, "G said so"),
    "a word backwards": (GLOBEX, "xebolG"),
    "A name that is a common word, such as Target or Reading, is not found in small letters": (TARGET, "my sales target"),
    'a riddle ("where the longest river bends")': (GLOBEX, "as where the longest river bends"),
    'a count ("78 people")': (LEAST, "about 98 people"),
    'money of a firm ("saved 78k")': (LEAST, "saved about 98k in overtime"),
    "a misspelled name that is a word of its own": (BOWEN, "the bowels of it"),
    'a figure that counts something else ("97 people")': (LEAST, "at least 97 people"),
}  # fmt: skip
PROMISES = (CHECKOUT / "SECURITY.md").read_text(encoding="utf-8")


def certainties(private: Withheld, text: str) -> list[str]:
    """How certain each finding is."""
    return [str(each.certainty) for each in search({"role_aim": text.encode()}, [private])]


def hinted(private: Withheld, text: str) -> set[str]:
    """What is said of a sentence of the candidate's own that at the most hints at it."""
    texts = {"role_aim": text}
    secrets = Private(withheld=(private,), harmful=(private,))
    leaks = (*retold(texts, [private], ()), *hints(texts, [private], ()), *unexplained(texts, secrets, Seen(())))
    return {str(leak.certainty) for leak in leaks}


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


@pytest.mark.long
@pytest.mark.parametrize("promise", HINTED)
def test_what_only_hints_is_asked_about(promise: str) -> None:
    """Each kind of hint in one's own sentences leads to a question."""
    assert promise in PROMISES.partition("## What is not promised")[0].replace("\n", " ")
    assert hinted(*HINTED[promise]) == {"doubtful"}


@pytest.mark.long
@pytest.mark.parametrize("limit", MISSED)
def test_what_is_not_promised_is_said(limit: str) -> None:
    """What the search cannot find stands among what is not promised; should it learn to, the sentence has to go."""
    assert limit in PROMISES.partition("## What is not promised")[2].replace("\n  ", " ")
    assert certainties(*MISSED[limit]) == []
    assert hinted(*MISSED[limit]) == set()
