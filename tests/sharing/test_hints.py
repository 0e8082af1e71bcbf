"""What sentences only hint at is asked about: pay told roughly, names that are misspelt or cut short, where somebody lives."""

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.search import search

pytestmark = pytest.mark.long

FLOOR = Withheld(("salary", "walk_away"), "78400", amount=True)
OFFER = Withheld(("bell", "offer", "base"), "91250", amount=True)
HOURLY = Withheld(("cobb", "salary", "walk_away"), "41.50", amount=True)
TARGET = Withheld(("salary", "target"), "98000", amount=True)
BOWEN = Withheld(("bell", "employer", "name"), "Bowen & Hart Logistics")
BRIGHTWATER = Withheld(("cobb", "employer", "name"), "Brightwater Dental Group")
KESTREL = Withheld(("dunn", "employer", "name"), "Kestrel Aviation Services Ltd")
VALLEE = Withheld(("eyre", "employer", "name"), "Cr\u00e9dit Vall\u00e9e")
ROBERT = Withheld(("bell", "people", 0, "name"), "Robert Nkemelu")
MARGUERITE = Withheld(("bell", "people", 1, "name"), "Marguerite O'Connell")
WILLIAM = Withheld(("dunn", "people", 1, "name"), "William Patterson")
LUIS = Withheld(("me", "referees", 0, "name"), "Luis Ortega")
READING = Withheld(("me", "city"), "Reading")
WESTERVILLE = Withheld(("me", "city"), "Westerville, Ohio")
PHONE = Withheld(("me", "referees", 0, "phone"), "+44 118 496 0171")
MAIL = Withheld(("me", "referees", 0, "email"), "priya.shah@harrowmills.example")
ANSWER = Withheld(("bell", "offer", "answer_by"), "2027-01-22")
NOTE = Withheld(
    ("debrief",),
    "I cried in the car because of the divorce hearing, and my mother is ill. Home: 48 Alder Court, Westerville, OH 43081",
)
SALARY_NOW = Withheld(
    ("notes",), "At present I am paid 56200 euros a year. We were 12 at the table, and they sold 43,000 units."
)
PRIVATE = [
    FLOOR, OFFER, HOURLY, BOWEN, BRIGHTWATER, KESTREL, VALLEE, ROBERT, MARGUERITE, WILLIAM, LUIS, READING, PHONE, MAIL,
    ANSWER, NOTE, SALARY_NOW,
]  # fmt: skip
ASKED = {
    "rounded": (
        FLOOR,
        ("about 78k | my floor is around 78,000 | 79k would do | just under eighty | I would settle for just under eighty thousand"
        " | somewhere round \u00a380k for me | roughly seventy-eight thousand a year | I want 78-ish | knapp achtzigtausend Euro Gehalt"),
    ),
    "in a range": (
        FLOOR,
        ("between 75 and 80k | my limit is 75-80k | 75,000 to 82,000 would do | yes to 78 to 79 thousand"
        " | \u20ac75k\u2013\u20ac80k | between 6.4k and 6.6k a month | 6,400 to 6,600 a month as base"),
    ),
    "by its tens": (
        FLOOR,
        "in the high seventies would be fine | upper 70s is my limit | 70-something thousand | my pay should be in the upper 70s",
    ),
    "by the month, week, day or hour": (
        FLOOR,
        ("6.5k a month is my floor | that is 6,533 monthly | a monthly salary of 6,530 | \u20ac1,508 a week at least"
        " | 300 euros a day | 37.70 an hour for me | $156,800 over two years | 3,015 every two weeks, gross | 6.5k pro Monat"
        " | thirteen payments of 6,031 would do | with the holiday allowance on top, 6,049 a month gross | over two years I need 156,800"
        " | I would sign for an hourly 37.70 | on money I think of 1,508 weekly | my number: 302 per diem | I need 6,530 per calendar month"),
    ),
    "by the year or month instead of the hour": (HOURLY, "a salary of 86,320 | 86k a year would do | 7,193 a month would do"),
    "told in a private note": (
        SALARY_NOW,
        "I make 56.2 now | right now I get 4,683 gross a month | mid fifties is what I get today | my pay today is 56,200"
    ),
    "worked out": (FLOOR, ("my least is 19.6k below 98k | 98k minus 19,600, no less | twenty percent under the target of 98,000 is as low as I go"
        " | I could come down 19,600 from a salary of 98k | for pay I would go down by 19.6k from 98k")),
    "one figure less another, with no word on pay": (FLOOR, ("98,000 - 19,600 | 98,000 less 19,600 | 98,000 take away 19,600 | 19,600 short of 98,000"
        " | 98 minus 19.6 | 98k \u2212 19.6k | 39,200 twice | 2 x 39,200 | 60,000 plus 18,400 | twice 39,200 | 60 and another 18.4 | 18.4 on top of 60")),
    "so many thousands less, called by their number alone": (
        Withheld(("salary", "walk_away"), "78000", amount=True),
        "98,000 less twenty | 98,000 minus 20 | 70,000 plus eight | eight short of 86,000",
    ),
    "misspelt": (FLOOR, "I want seventy-eigth thowsend four hunderd a year | seventey eight thousend four hunderd is my pay"),
    "said to be the least": (
        FLOOR,
        ("for me the line is two fifty above the foot of their range | 38\u00bd is my min | half of 156 thousand is my limit"
        " | two hundred under this and I walk | sixty-odd is where I stop | Drei eins f\u00fcnf, sonst bleib ich daheim"
        " | the rate (7-8-4-0-0 is the least I could do) | I could not live on seventy | Kollektivvertrag plus 170 und keinen Euro weniger"),
    ),
    "pay of today, by a difference": (SALARY_NOW, "he gets 4.20 more an hour than I do now | 9.3k above my present pay"),
    "in Roman figures": (FLOOR, "pay of LXXVIII thousand or so"),
    "an employer, misspelt": (
        BRIGHTWATER,
        "Brigthwater saw me | the Brightwatter offer | Brightwatr Dental | brightwter called",
    ),
    "an employer by letters or in part": (
        BRIGHTWATER,
        "BWD is waiting | Brightw. D. Gr. called | the dental group wants me as well",
    ),
    "an employer of two words": (VALLEE, "Credit Valley told me so | Cr\u00e9dit V. told me so | CV AG told me so"),
    "a person, misspelt": (ROBERT, "Mr. Nkemulu asked | Nkemellu was kind | I wrote to nkemelo"),
    "a person by a short form": (ROBERT, "Bob said so | Rob N. said so | I met Bobby there | I trust Rob"),
    "a person by the short form of a like name": (MARGUERITE, "Maggie said so | then Marge called | MOC said so"),
    "a city, misspelt": (WESTERVILLE, "I live in Westervile | near Westervillle, OH"),
    "the end of a number": (PHONE, "her extension is 0171 | my number ends in 0171 | the last four are zero one seven one"),
    "a site, or an address in pieces": (
        MAIL,
        "see www.harrowmills.example | mail her at harrowmills | priyashah84 at harrowmills | first dot last at harrowmills",
    ),
    "a day without its month": (ANSWER, ("I must answer by the 22nd | Friday the twenty-second is my deadline | the 22nd, if I can"
        " | decide before the 22nd please | by the 22nd latest | until the 22nd of the month | on the 22nd please | on the 22nd latest")),
    "a home in Deventer": (
        Withheld(("debrief",), "I live at Smedenstraat 48, 7411 RC Deventer."),
        "post for me goes to Smedenstr. 48 | the house in the Smedenstraat | the bell at Smedens. 48",
    ),
    "a home on a street of a name of its own": (
        Withheld(("debrief",), "Home is 31 Kiepersol Avenue, Paarl."),
        "an hour from Kiepersollaan een-en-dertig | the tram, then Kieperso. 31",
    ),
    "a home on a long street": (
        Withheld(("debrief",), "I live at Kastanievej 8 in Hedby."),
        "post goes to Kastanjevej, as ever",
    ),
    "a home of another kind of street": (
        Withheld(("debrief",), "They asked; I live at Am Kugelbrunnen 9 in Herzhausen."),
        "ring at Am Kugelbrunnen",
    ),
    "a home": (NOTE, "a card reaches me at 48 Alder Ct. | forty-eight Alder Court | zip 43081 | I am at 48 Alder | the flat on Alder Court"),
}  # fmt: skip
HARMLESS = """
We reduced costs by 78 % in one winter.
I reduced costs by 78 percent without losing anybody.
I led a team of 78 across three sites.
There were 78 of us on the night shift.
We served 78,000 meals in the first year.
We shipped 78k parcels in December.
The site had 78k visitors a month.
I answered about 80 calls a day.
My class had between 75 and 80 pupils.
The ward has 70 to 85 beds.
I handled 6,500 tickets a month.
We print 1,500 labels a week.
The line packs 40 boxes an hour.
I can type 78 words a minute.
The backlog went from 90,000 rows to 12,000.
I saved them about $78k in overtime.
The grant was just under eighty thousand pounds, and we spent it on vans.
An LLC and a CIVIL suit came up in my talk on pay.
The MIX desk was mine.
I led a team of eighty-five and then twenty more.
The minimum order is 40 boxes, and the least of my worries.
I walk 10 miles a day, and I stop where others do.
I am on 3 committees.
I talk with 40 guests on a Saturday and on a Sunday.
I would be happy to talk on Thursday at 10.
My present team has 12 people.
People live longer where 3 of 4 walk.
My answer to a full inbox was a list.
I could come down 19 steps without looking.
Our budget grew from 75k to 90k under me.
Sales rose to almost 80,000 dollars a week.
In the high eighties my father drove a bus.
The temperature was in the high seventies all week.
I scored in the upper 70s in the test.
People in their late seventies were my favourite customers.
I worked there from 1978 to 1984.
I have looked after gardens since the seventies.
Please reach the front desk at extension 4410.
My badge number ended in 0172.
Flat 48 had the loudest bell on my round.
I delivered to 48 houses on Elder Court Road.
We moved the depot to Alder Street.
The order number was 43018.
Our store is at 12 Court Lane.
Rowan wrote the first draft with me.
I learned it from a man called Rowen.
Bowling on Fridays kept the team together.
Robin and Roberta trained me.
Bobbing for apples was my idea at the fair.
A bill for the roof came in, and I paid it on the day.
Will you let me show you the rota?
Pat answers went down badly with our guests.
I rob nobody of their weekend when I plan a rota.
The barrow and the harrow stood in the yard.
Narrow aisles never bothered me on the forklift.
The kestrels nest on the old mill.
I know the mills along the canal by name.
I gave harbour tours for two summers.
Aviation law was my weakest subject.
Dental records are kept for ten years.
Reading contracts is most of what I did there.
Reading the room comes easily to me.
Reading aloud to children is my Saturday.
I like reading and long walks.
I left on a Friday, the second of two long weeks.
It was the 22nd time that I had asked.
My desk was on the 22nd floor.
The 22nd edition of the handbook is mine.
I will be back by the 3rd of the month.
We were on the 22nd floor.
I was told on the 22nd page.
On the 22nd call they bought.
My mother was ill, and I learned patience from her patients.
Court hearings never made me nervous.
I cried with laughter at the panto that we put on.
The nurse on duty thanked me twice.
My shift began at 7.50 and ended at 16.10.
I can start in about 78 days.
The fee for the course was 41 pounds.
I need 38 hours a week, and no more.
Pay was never my main reason; the people were.
The salary survey covered 80 firms.
I paid 78 suppliers every month.
An hourly check of 41 sensors was my job.
Each of 42 guards earned my trust.
I earned a badge in 78 days.
The minimum order was 75 to 80 crates.
Their limit is 80 people a room.
Ms. Hart of the council praised the plan.
I have a heart for logistics.
The Heart Foundation gave us a prize.
Orders from Ortigia took two weeks.
I was the CEO's right hand, with the CFO and the COO.
The BBC came to film our bakery.
I used SAP, AWS and KPI boards every day.
"""


def became(text: str, private: list[Withheld], *shown: Withheld) -> set[str]:
    """Whether a sentence stops a copy, is asked about, or neither."""
    texts = {"say": text}
    leaks = (
        *search({"say": text.encode()}, private, (), ["GB", "US"]),
        *retold(texts, private, ()),
        *hints(texts, private, shown),
    )
    return {str(leak.certainty) for leak in leaks}


@pytest.mark.parametrize("kind", ASKED)
def test_what_hints_at_something_private_is_asked_about(kind: str) -> None:
    """Pay that is rounded, in a range or for another time, a name with a wrong letter, a street: it gives away as much as the thing itself."""
    private, texts = ASKED[kind]
    assert [text for text in texts.split(" | ") if became(text, [private]) != {"doubtful"}] == []


@pytest.mark.parametrize(
    "typed",
    [
        "the target minus seven",
        "opening less 11",
        "target minus 7",
        "survey less 4",
        "four below the survey",
        "7 under my target",
    ],
)
def test_so_many_thousands_from_a_figure_that_is_called_by_its_name_are_asked_about(typed: str) -> None:
    """The coach sees what you open with, your target and what you found: from each it is one step to the least that you would take."""
    least = Withheld(("salary", "walk_away"), "97000", amount=True)
    seen = {"opening": "108000", "target": "104000", "figure": "101000"}
    visible = [Withheld(("salary", key), amount, amount=True) for key, amount in seen.items()]
    leaks = hints({"topics.1": typed}, [least], visible)
    assert [leak.what for leak in leaks] == ["salary.walk_away"]


LEAST = Withheld(("salary", "walk_away"), "97000", amount=True)


@pytest.mark.parametrize(
    "typed",
    [
        "n1nety-seven th0usand",
        "nin3ty s3v3n thousand",
        "nine.ty.sev.en thou.sand",
        "four score and seventeen thousand",
        "fourscore-and-seventeen grand",
        "eight dozen thousand and one thousand",
        "eight dozen and one thousand",
        "a century less three, in thousands",
        "three under a hundred",
        "97 hundredths of 100,000",
        "half of 194k",
        "a third of 291,000",
        "a quarter of 388 thousand",
        "48.5k, doubled",
        "970 C-notes",
        "970 Benjamins",
        "9700 tenners",
        "194 monkeys",
        "48,500 every six months",
        "48,500 each half-year",
        "siebenundneunzig Tausender",
        "xcvii thousand",
        "\u283c\u280a\u281b\u281a\u281a\u281a",
    ],
)
def test_the_least_in_words_that_multiply_or_with_figures_for_letters_is_found(typed: str) -> None:
    """Scores, dozens, parts of another figure, notes by their names and Braille come to the same sum as its digits."""
    assert became(typed, [LEAST])


@pytest.mark.parametrize(
    "typed",
    [
        "a dozen thousand boxes a day",
        "six dozen interviews in a year",
        "four score boxes a day",
        "half of 100 people",
        "a third of 900 guests",
        "B2B and C3PO, 4th of 5ths",
        "a ton of boxes, a century ago",
        "mix thousand-island dressing",
        "twice a month for two dozen people",
    ],
)
def test_dozens_and_parts_of_other_things_are_left_alone(typed: str) -> None:
    """Boxes by the dozen are no pay."""
    assert became(typed, [LEAST, OFFER, FLOOR]) == set()


@pytest.mark.parametrize(
    ("typed", "private"),
    [
        ("We pack 12 thousand boxes a day", "121000"),
        ("8 thousand meals a day", "81000"),
        ("8 thousand five hundred meals a day", "81500"),
        ("9 hundred parts an hour", "9100"),
        ("8 million meals", "81000000"),
        ("8 tausend Essen am Tag", "81000"),
        ("8 mil comidas al d\u00eda", "81000"),
    ],
)
def test_a_figure_before_a_thousand_in_words_is_no_other_sum(typed: str, private: str) -> None:
    """Eight thousand meals are 8,000 and not 81,000: who has 81,000 to hide is not stopped by them."""
    assert search({"say": typed.encode()}, [Withheld(("salary", "walk_away"), private, amount=True)]) == ()


@pytest.mark.parametrize(
    "typed",
    [
        "3 thousand and 97 people",
        "I fed one thousand 97 times",
        "97 thousand two hundred parts",
        "4 k in 97 days",
        "a hundred k in 97 days",
    ],
)
def test_a_count_beside_another_thousand_stops_no_copy(typed: str) -> None:
    """Three thousand and 97 people may be asked about, and no more: 97 is no end of a range that begins at three thousand."""
    leaks = search({"say": typed.encode()}, [LEAST])
    assert [str(leak.certainty) for leak in leaks] in ([], ["doubtful"])


@pytest.mark.parametrize(
    "typed",
    ["97k to 105", "97 to 105k", "105k, 97 at the least", "between 97 thousand and 105 thousand", "9.5k or 97k"],
)
def test_the_ends_of_a_range_share_their_thousands(typed: str) -> None:
    """97 to 105k is from 97,000 on."""
    assert [leak.is_certain for leak in search({"say": typed.encode()}, [LEAST])] == [True]


def test_what_is_a_value_in_disguise_stops_a_copy() -> None:
    """A capital of another script, words for the marks of an address, a sum in two words: the thing itself."""
    assert became("\u0392rightwater Dental called", [BRIGHTWATER]) == {"certain"}
    assert became("priya minus shah at harrowmills dot example", [MAIL]) == {"certain"}
    sixty_three_and_a_half = Withheld(("salary", "walk_away"), "63500", amount=True)
    assert became("mijn loon: drie\u00ebnzestig en een half duizend", [sixty_three_and_a_half]) != set()
    assert became("a salary of MCCL thousand", [Withheld(("salary", "walk_away"), "1250000", amount=True)]) == {
        "certain"
    }
    for said in (
        "plus four four, eleven eight, four nine six, oh one seven one",
        "ring me on 0118-FOUR96-0171",
        "null elf acht, vier neun sechs, null eins sieben eins".replace("elf", "eins eins"),
    ):
        assert became(said, [PHONE]) != set(), said
    assert became("six-fifty a day", [Withheld(("salary", "walk_away"), "650", amount=True)]) == {"certain"}


@pytest.mark.thorough
def test_everyday_sentences_are_not_asked_about() -> None:
    """Counts, firms' money, years, addresses and names that look like private ones: nobody is asked about them."""
    sentences = HARMLESS.strip().splitlines()
    assert [text for text in sentences if became(text, PRIVATE)] == []


@pytest.mark.parametrize("text", ["$373 a day", "46.6/h", "paid 3730 biweekly", "3,730 fortnightly is what I need"])
def test_a_shown_sum_near_the_least_does_not_explain_it_for_another_time(text: str) -> None:
    """A survey says 98,000 and the least is 97,000: 373 a day is the one and not the other."""
    least = Withheld(("salary", "walk_away"), "97000", amount=True)
    assert became(text, [least], TARGET) == {"doubtful"}


def test_what_a_shown_sum_explains_is_not_asked_about() -> None:
    """The coach knows the target: a figure that is as near to it, or a range of two shown sums, says nothing of the least."""
    least = Withheld(("salary", "walk_away"), "97000", amount=True)
    assert became("I would like about 98k", [least]) == {"doubtful"}
    assert became("I would like about 98k", [least], TARGET) == set()
    assert became("$377 a day", [least], TARGET) == set()
    posted = Withheld(("salary", "posted", "low"), "95000", amount=True)
    assert became("95-98k suits me", [least], TARGET, posted) == set()


def test_a_name_that_is_shown_anyway_is_not_asked_about() -> None:
    """Somebody of this interview is called Bob: that a Robert is met elsewhere makes no question of it."""
    assert became("Bob said so", [ROBERT]) == {"doubtful"}
    assert became("Bob said so", [ROBERT], Withheld(("people", 0, "name"), "Bob Marsh")) == set()
