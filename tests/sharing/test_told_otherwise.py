"""What tells something private without its figure or its name is asked about: pay for other times, in other words, by others."""

from decimal import Decimal

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.figures.spoken import SpokenSums
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.noted_names import noted_names
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.seen import Seen

YEARLY = Withheld(("salary", "walk_away"), "76960", amount=True)  # 37 an hour at 40 hours, 296 a shift, 1,480 a week
DAILY = Withheld(("salary", "walk_away"), "62560", amount=True)  # 272 a day at 230 days
BAGS = Withheld(("salary", "walk_away"), "104000", amount=True)
WEEKLY = Withheld(("salary", "walk_away"), "52000", amount=True)  # 1,000 a week
LAKHS = Withheld(("salary", "walk_away"), "2450000", amount=True)
TARGET = Withheld(("salary", "target"), "66700", amount=True)  # 290 a day
NOW = Withheld(("strengths", 0), "34.70 an hour at Osprey Joinery now", marked=True)
HOURS = Withheld(("salary", "posted", "hours_a_week"), "40")
DAYS = Withheld(("salary", "posted", "days_a_year"), "230")
POSTED = (
    Withheld(("salary", "posted", "low"), "252", amount=True),
    Withheld(("salary", "posted", "high"), "300", amount=True),
)
CURLEW = Withheld(("bell", "employer", "name"), "Curlew Roofing and Lead")
DENNERSIDE = Withheld(("bell", "employer", "name"), "Dennerside Glass")
TADEUSZ = Withheld(("bell", "people", 0, "name"), "Tadeusz Wolny")
PHILIPPA = Withheld(("bell", "people", 0, "name"), "Philippa Garrow")
PHONE = Withheld(("me", "referees", 0, "phone"), "+44 1632 960276")
MAIL = Withheld(("me", "email"), "corin.adair@letters.example")
CITY = Withheld(("me", "city"), "318 Falmer Street, Ripon")
ASKED = {
    "the least, by the hour, shift or week": (
        YEARLY,
        ("thirty-seven an hour keeps me | 77 k p.a. is the floor | six thousand four hundred a month has to come in | a dollar fifty shy of 38.5 is what it takes | thirty below that, and then stop | I stay for no less than 296 a shift | 1,480 weekly is what we need"
        " | I need XXXVII dollars an hour | not under thirtyseven dolars an hour | 2,960 every two weeks"),
    ),
    "pay that a note tells in words": (
        Withheld(("topics", 0), "I am on eighty-one five now", marked=True),
        "used to a job that pays 81.5 | I am on 81,500 as it is | eighty-one and a half is what they pay",
    ),
    "the least, by the day": (
        DAILY,
        "I need two hundered an seventy two a day | 272 daily | 272 p/d is de ondergrens | they pay 272 p.d. now | 272/d | twenty days have to bring 5,440, no less | 1,360 for five days is my least | day rate, two-seventy-two floor",
    ),
    "the least, from what is shown": (
        DAILY,
        ("twenty over the bottom of your range would do | a tenner and two fivers over your lowest is mine | halfway between 262 and 282 I leave"
        " | 28 under the top of the range, and no lower | for a pony and a toonie over 245 I would sign"),
    ),
    "the least, in other spellings of numbers": (
        DAILY,
        ("thirteen sixty for five days is my least | 5440 for twenty of them would do"
        " | take 260 and add a tenner and a toonie for my rate | midway between your lowest and 292 I nod | from 300 the rate can fall by 28"),
    ),
    "the least, for several days or as a cut": (
        DAILY,
        ("four days of me come to 1,088 | the rate of 300 bears a cut of 28 | cheaper by twenty-eight than your top rate of three hundred"
        " | two hundred and seventy-two pounds, and not 271"),
    ),
    "the least, in thousands by the names that the street has for them": (
        BAGS,
        "104 lucas | 104 bags of it, or I stay | 104 papp | one hundred and four bricks | fifty-two percent of 200000 at the least | 2 times 52000",
    ),
    "the least for a week, in thousands by such names": (WEEKLY, "a G a week, no less | two large a fortnight"),
    "pay of today, in other ways": (NOW, "my pay slip says thirty-four and seventy | signs my 34.70 an hour"),
    "the target, from a figure beside it": (TARGET, "would a tenner over 280 suit you | 290 a day is what I hope for"),
    "the least in lakhs": (
        LAKHS,
        ("twenty-four and a half is where I stop | fifty thousand under twenty-five lakh is my floor | 24\u00bd lakh"
        " | two-forty-five times ten thousand is as little as I take"),
    ),
    "pay of today": (
        NOW,
        ("they give me 34.70 where I am | 72,176 a year is my wage today | I draw thirty-four and seventy | I get thirty-four dollars and seven dimes"
        " | my 1,388 a week is paid on Fridays"),
    ),
    "the least, in so many words": (
        YEARLY,
        ("a loonie under thirty is as low as I go | not a penny under thirty | for as little as thirty | forty, and there it ends"
        " | at thirty I leave the table | never signing for under forty | my own end is at forty | forty, or else I cannot"),
    ),
    "an employer in the plural, cut short or with hyphens": (CURLEW, "on the 8th she talks to the Curlews | Cur-lew Roof-ing called"),
    "an employer by a later word, in capitals": (
        Withheld(("bell", "employer", "name"), "Montana Bergbahnen"),
        "the Bergbahnen asked me",
    ),
    "a person by two letters and a point": (Withheld(("bell", "people", 0, "name"), "Gareth Puketapu"), "what Gaz P. told me"),
    "an employer drawn together": (DENNERSIDE, "D'side want me | I like Denner-side"),
    "a person by a short form from elsewhere": (TADEUSZ, "Tadek was kind | I met Tadzio there"),
    "a person by the end of the name": (PHILIPPA, "Pippa was kind"),
    "a telephone number": (PHONE, "ring OI632 96OZ76 | 01632-960-ARM | her number, from the back: 67206923610 | oh-one-six-three-two 960 ARM"),
    "an address, begun": (MAIL, "write to corin, dot, my family name"),
    "a street": (CITY, "come by: three-eighteen Falmer | the blue door in Falmer | Falmer St., as ever"),
}  # fmt: skip
HARMLESS = """
A jib of thirty-seven metres clears both piers.
We set 1,480 beams and dropped none.
The machine took my last toonie.
My shift has 296 parts to check.
Two hundred and seventy-two of the masons answered.
A crate of 24.5 kilos is heavy.
I cut fees by a quarter.
I have to be in the yard at six.
Philip said so.
Two large rooms and a G string are all that the band needs.
We filled 105 bags with sand.
The curlews nest on the old mill.
I asked Ada to see me on Monday.
Ada will see me on Thursday.
You said that you will see me on Thursday.
I read 67206 labels.
Falmer Road had the loudest bell.
I make 40 boxes an hour.
My manager showed me the press.
Somebody asked me whether it was safe.
A panel of 272 by 480 millimetres settled the colour.
Ten people saw me fall.
I go no further than the gate.
I walk the dog in the morning.
Will the architect meet me on the first day at eight?
Each of them earns 5 per cent more a kilo.
The parish people still greet me.
Half way between the two buttresses the joint is open.
Four days went into 88 joints.
I cut 10 per cent off the damp.
"""


def became(
    text: str, *private: Withheld, counts: tuple[Withheld, ...] = (), shown: tuple[Withheld, ...] = ()
) -> set[str]:
    """Whether a sentence stops a copy, is asked about, or neither."""
    notes = tuple(filter(is_own_note, private))
    leaks = (
        *search({"say": text.encode()}, private, (), ["GB", "US"]),
        *retold({"say": text}, private, ()),
        *hints({"say": text}, private, shown, counts),
        *unexplained({"say": text}, Private(notes, notes), Seen(shown)),
    )
    return {str(leak.certainty) for leak in leaks}


@pytest.mark.long
@pytest.mark.parametrize("kind", ASKED)
def test_what_tells_it_otherwise_is_asked_about(kind: str) -> None:
    """The day's pay for the year's, a coin above the range, the Curlews: who reads it knows."""
    private, texts = ASKED[kind]
    found = {text: became(text, private, counts=(HOURS, DAYS), shown=POSTED) for text in texts.split(" | ")}
    assert [text for text, certainty in found.items() if not certainty] == []


@pytest.mark.long
def test_everyday_sentences_are_not_asked_about() -> None:
    """Lengths, counts, a coin in a machine and what is said of the reader's own people: nobody is asked about them."""
    private = (YEARLY, DAILY, LAKHS, TARGET, NOW, CURLEW, TADEUSZ, PHILIPPA, PHONE, MAIL, CITY)
    shown = (*POSTED, Withheld(("people", 0, "name"), "Ada Park"))
    sentences = HARMLESS.strip().splitlines()
    assert [text for text in sentences if became(text, *private, counts=(HOURS, DAYS), shown=shown)] == []


@pytest.mark.long
def test_pay_for_another_time_needs_its_count() -> None:
    """Where nobody says how many days make the year, 272 alone is a count; the range of the posting is shown, and explains itself."""
    assert became("272 daily is my least", DAILY, counts=(DAYS,)) == {"doubtful"}
    assert became("34 the hour at eight hours", DAILY, counts=(DAYS,)) == {"doubtful"}
    assert became("34 the hour at eight hours", DAILY, counts=(DAYS, HOURS)) == set()
    assert became("I sold 272 of them", DAILY, counts=(DAYS,)) == set()
    shown = Withheld(("salary", "target"), "62560", amount=True)
    assert became("I expect 272 daily", DAILY, counts=(DAYS,), shown=(shown,)) == set()


@pytest.mark.long
@pytest.mark.parametrize("text", ["six six five oh is fine", "at 66.50 an hour still", "I am on about 66 an hour"])
def test_pay_that_a_note_says_somebody_pays_is_pay(text: str) -> None:
    """Orion pays me 66.50 an hour now: in cents, or without what stands after the point, it is the same."""
    note = Withheld(("debrief",), "Orion pays me 66.50 an hour now.")
    assert became(text, note) == {"doubtful"}
    assert became(text.replace("six six", "six").replace("66", "60"), note) == set()


def test_three_quarters_after_a_figure_are_no_coins() -> None:
    """Forty-three and three quarters is 43.75; a dollar and three quarters is 1.75."""
    note = Withheld(("debrief",), "Orion pays me 43.75 an hour now.")
    assert became("she set my 43 and three quarters", note) == {"doubtful"}
    assert became("she set my 42 and three quarters", note) == set()


def test_the_days_of_another_interview_count_for_its_own_pay() -> None:
    """An offer elsewhere is by its own hours: they make its 1,600 a week of the 40 an hour that it pays."""
    offer = Withheld(("bell", "offer", "base"), "40", amount=True)
    hours = Withheld(("bell", "offer", "hours_a_week"), "30")
    assert became("I could have 1,200 a week", offer, counts=(HOURS, hours)) == {"doubtful"}


@pytest.mark.long
@pytest.mark.parametrize(
    "text",
    [
        "Dau gant saith deg dau y dydd, dim llai.",
        "dwie\u015bcie siedemdziesi\u0105t dwa dziennie",
        "nie mniej niz dwiescie-siedemdziesiat dwa",
        "\u0434\u0432\u0435\u0441\u0442\u0438 \u0441\u0435\u043c\u044c\u0434\u0435\u0441\u044f\u0442 \u0434\u0432\u0430",
        "kaksisataaseitsem\u00e4nkymment\u00e4kaksi euroa",
        "\u0926\u094b \u0938\u094c \u092c\u0939\u0924\u094d\u0924\u0930 \u0930\u0941\u092a\u092f\u0947",
    ],
)
def test_a_sum_in_the_words_of_any_language_is_asked_about(text: str) -> None:
    """Welsh, Polish without its accents, Russian, Finnish, Hindi: the words of the sum are made, and found."""
    assert became(text, DAILY, counts=(DAYS,)) == {"doubtful"}


@pytest.mark.long
def test_eighteen_lakh_and_a_half_is_said_with_one_word() -> None:
    """Hindi has a word for `and a half`, which stands before the number."""
    sums = SpokenSums((Decimal(2_450_000),))
    text = "\u0938\u093e\u0922\u093c\u0947 \u091a\u094c\u092c\u0940\u0938 \u0932\u093e\u0916 \u0938\u0947 \u0915\u092e \u0928\u0939\u0940\u0902"
    assert set(sums.told_in(text)) == {2_450_000}


def test_a_name_that_only_a_note_has_is_asked_about() -> None:
    """Lemaire, Belmullet and Quarrydale stand in notes: one of them in a letter is enough to know the note by."""
    notes = (
        Withheld(("topics", 0), "their rigger Lemaire lost a thumb in August", marked=True),
        Withheld(
            ("debrief",), "Quarrydale let me go in May, and I said that the load at Belmullet was not mine. Ada asked."
        ),
    )
    shown = [Withheld(("people", 0, "name"), "Ada Park")]

    def files(text: str) -> list[str]:
        return [leak.what for leak in noted_names({"say": text, "points": "how I work"}, notes, shown)]

    assert files("Since Lemaire's summer I wear gloves") == ["topics.1"]
    assert files("when you asked about Belmullet") == ["debrief"]
    assert files("after the Quarrydale business") == ["debrief"]
    assert files("Ada asked in May about the August load") == []
    twice = {"say": "Belmullet taught me that", "points": "the harbour at Belmullet"}
    assert list(noted_names(twice, notes, shown)) == []


def test_what_a_note_confesses_is_asked_about() -> None:
    """I was let go; I told a fib: a sentence that owns up to the same touches the same."""
    note = Withheld(("debrief",), "I told Harriet that I never fell out with a client, which is not so.")
    assert became("I said so, and that was a fib.", note) == {"doubtful"}
    gone = Withheld(("topics", 0), "Quarrydale let me go over the row", marked=True)
    assert became("After that I was shown the door; they gave me the door.", gone) == {"doubtful"}
    assert became("The door of the yard was open.", gone) == set()
