"""Numbers, addresses, employers and people are found by whom they mean, however somebody disguised them."""

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.findings import Certainty
from afterword.sharing.leaks.search import search

OHIO = Withheld(("me", "referees", 0, "phone"), "+1 614 555 0171")
LONDON = Withheld(("me", "referees", 0, "phone"), "+44 20 7946 0991")
BERLIN = Withheld(("me", "phone"), "030 23125 014")
DELHI = Withheld(("me", "phone"), "+91 98765 43210")
PRIYA = Withheld(("me", "referees", 0, "email"), "priya.shah@harrow.example")
ACCOUNT = Withheld(("me", "email"), "mei.collins.88@mail.example")
GLOBEX = Withheld(("globex", "employer", "name"), "Globex Corporation")
TIDEWATER = Withheld(("tidewater", "employer", "name"), "Tidewater Health Group, Inc.")
MUELLER = Withheld(("mueller", "employer", "name"), "M\u00fcller & S\u00f6hne GmbH")
GENERALE = Withheld(("sg", "employer", "name"), "Soci\u00e9t\u00e9 G\u00e9n\u00e9rale S.A.")
GRETA = Withheld(("globex", "people", 0, "name"), "Greta Holmqvist")
COLUMBUS = Withheld(("me", "city"), "Columbus, Ohio")

STOPS = {
    "a number in Ohio": (OHIO, "(614) 555-0171 | 614.555.0171 | 6145550171 | 0016145550171 | 011 1 614 555 0171 | 614_555_0171 | \uff16\uff11\uff14 \uff15\uff15\uff15 \uff10\uff11\uff17\uff11 | six one four, five five five, oh one seven one | 614 triple five 0171 | 614 triple 5 0171 | 614\n555\n0171 | 614 555 0171 ext 12 | NjE0NTU1MDE3MQ=="),
    "a number in London, told in words": (
        LONDON,
        "020, seventy-nine forty-six, zero nine ninety-one | null zwei null, sieben neun vier sechs, null neun neun eins | nul twee nul zeven negen vier zes nul negen negen een",
    ),
    "a number in London": (LONDON, "020 7946 0991 | 02079460991 | +44 (0)20 7946 0991 | 0044 20 7946 0991 | 020 794 60991"),
    "a number in Berlin": (BERLIN, "030/23125014 | +49 30 23125014 | 0049 30 23125014 | +49 (0)30 23125-014"),
    "a number in Delhi": (DELHI, "9876543210 | 098765 43210 | 0091 9876543210 | 98 76 54 32 10"),
    "an address": (PRIYA, "priya.shah (at) harrow.example | priya.shah[at]harrow[dot]example | priya dot shah AT harrow DOT example | priya.shah\uff20harrow.example | priya.shah @ harrow . example | priya.shah{at}harrow.example | p r i y a . s h a h @ h a r r o w . e x a m p l e | priya.shahATharrowDOTexample | priya_shah@harrow.example"),
    "an employer": (GLOBEX, "I also talk to Globex | GLOBEX CORP. | Globex, Inc. | Gl\u00f3bex | \uff27lobex | G l o b e x | Globex's panel | Globex GmbH | #globex | Gl\u043ebex"),
    "an employer of two words": (TIDEWATER, "Tidewater Health | TIDEWATER HEALTH INC | Tidewater-Health | Tidewater\nHealth"),
    "an employer with an umlaut": (MUELLER, "Mueller und Soehne | Muller & Sohne | M\u00dcLLER UND S\u00d6HNE"),
    "an employer with accents": (GENERALE, "Societe Generale | SOCI\u00c9T\u00c9 G\u00c9N\u00c9RALE SA"),
    "a person": (GRETA, "Greta Holmqvist asked me | GRETA HOLMQVIST | Greta\nHolmqvist | Gr\u00ebta Holmqvist"),
}  # fmt: skip
ASKED = {
    "a number without its area": (OHIO, "555-0171 | 555 0171"),
    "half an address": (PRIYA, "it is priya.shah over at harrow.example | write to harrow.example | priya.shah@harrow"),
    "an account": (ACCOUNT, "my models, under meicollins88 | see meicollins_88 | look for mei-collins88"),
    "a part of an employer": (TIDEWATER, "the Tidewater offer | Tidewater's clinic | THG called | Health at Tidewater"),
    "an employer inside a word": (GLOBEX, "GlobexHQ | www.globexcareers.example | GIobex | Glo-bex"),
    "a part of a person": (GRETA, "Ms Holmqvist | Holmqvist, Greta | G. Holmqvist | Greta said so | @gholmqvist | the Holmqvists"),
    "a city": (COLUMBUS, "from Columbus on"),
}  # fmt: skip
CLEAN = """
I led 614 people and 555 beds in 2017 | ring after 16:00 on 7946 days | the harrow was fine | Priya said so
the globe exhibition | global exports | the tide of water and health | we shall go | Greater Holm | 0800 614 555
Mei Collins drove 88 miles | Collins 88 is a crane
"""


def seen(text: str, private: Withheld) -> Certainty | None:
    """How certain it is that the private value stands in the text."""
    found = search({"role_aim": text.encode()}, [private], (), ["DE"])
    return max((each.certainty for each in found), default=None, key=[Certainty.DOUBTFUL, Certainty.CERTAIN].index)


@pytest.mark.long
@pytest.mark.parametrize("kind", STOPS)
def test_a_contact_or_name_is_found_in_every_spelling(kind: str) -> None:
    """A number as it is dialled there or from abroad, an address in disguise, an employer without its legal form: each stops the copy."""
    private, texts = STOPS[kind]
    assert [text for text in texts.split(" | ") if seen(text, private) is not Certainty.CERTAIN] == []


@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.long
def test_a_part_of_a_contact_or_name_is_asked_about(kind: str) -> None:
    """Half a number, the part before the @, a surname alone: it may mean them, and the candidate is asked."""
    private, texts = ASKED[kind]
    assert [text for text in texts.split(" | ") if seen(text, private) is not Certainty.DOUBTFUL] == []


@pytest.mark.long
def test_other_numbers_and_words_mean_nobody() -> None:
    """The globe, a harrow and 614 people give nobody away."""
    sentences = [text.strip() for line in CLEAN.strip().splitlines() for text in line.split("|")]
    everybody = [OHIO, LONDON, BERLIN, DELHI, PRIYA, ACCOUNT, GLOBEX, TIDEWATER, MUELLER, GENERALE, GRETA, COLUMBUS]
    assert [(text, each.name) for text in sentences for each in everybody if seen(text, each)] == []


@pytest.mark.long
def test_a_colleague_of_the_same_first_name_is_no_question() -> None:
    """Greta Larsen is shown: that somebody is called Greta says nothing of Greta Holmqvist any more, whose surname is asked about."""
    shown = ["Greta Larsen"]
    assert search({"a.html": b"Greta said so"}, [GRETA], shown) == ()
    assert len(search({"a.html": b"Ms Holmqvist said so"}, [GRETA])) == 1
    assert len(search({"a.html": b"Greta Holmqvist said so"}, [GRETA], shown)) == 1


@pytest.mark.long
@pytest.mark.parametrize("name", ["Nguyễn Thị Minh Khai", "Jane Doe"])
def test_a_name_that_ends_as_one_of_our_words_does_is_not_read_into_it(name: str) -> None:
    """Doe is not in "Does", nor Thi in "This"; several people of one name are still asked about."""
    person = Withheld(("globex", "people", 0, "name"), name)
    assert seen("This is how it goes. Does it fit?", person) is None
    assert seen(f"I met {name.rsplit(maxsplit=1)[-1]} there", person) is Certainty.DOUBTFUL
