"""What nothing explains that the reader sees is asked about: a figure on pay, a name, a language."""

import datetime as dt

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.contacts import ADDRESS, DOMAIN, NUMBER
from afterword.sharing.leaks.unexplained.contacts import PART as DIGITS
from afterword.sharing.leaks.unexplained.elsewhere import PARTY
from afterword.sharing.leaks.unexplained.homes import HOUSE
from afterword.sharing.leaks.unexplained.languages import LANGUAGE
from afterword.sharing.leaks.unexplained.pay import FIGURE_OF_PAY, FIGURE_OF_TERMS, RELATIVE
from afterword.sharing.leaks.unexplained.places import PLACE
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.strangers import NAME
from afterword.sharing.leaks.unexplained.subjects import SUBJECT
from afterword.sharing.leaks.unexplained.taken_days import TAKEN
from afterword.sharing.leaks.unexplained.weighed import ANOTHER, READS_LIKE
from afterword.sharing.leaks.unexplained.wishes import WISH

pytestmark = pytest.mark.long

DAY = READS_LIKE[ANOTHER]
LEAST = Withheld(("salary", "walk_away"), "61100", amount=True)
PRIVATE = (
    LEAST,
    Withheld(("kiln", "salary", "walk_away"), "58000", amount=True),
    Withheld(("kiln", "offer", "base"), "580", amount=True),
    Withheld(("kiln", "employer", "name"), "Ashlar Kilns"),
    Withheld(("kiln", "topics", 0), "salt glazes for tiles"),
    Withheld(("kiln", "topics", 1), "the depot in Kortrijk"),
    Withheld(("kiln", "topics", 2), "the yard in Zwerte Veldak"),
    Withheld(("kiln", "topics", 3), "moving to Grenoe"),
    Withheld(("kiln", "role"), "Kaolin Blender"),
    Withheld(("me", "city"), "9 Weir Lane, Harnsworth"),
    Withheld(("me", "phone"), "+44 1632 960276"),
    Withheld(("me", "email"), "corin@adair-letters.example"),
)
SHOWN = (
    Withheld(("people", 0, "name"), "Ada Park"),
    Withheld(("employer", "name"), "Curlew Pottery"),
    Withheld(("salary", "posted", "low"), "57000", amount=True),
    Withheld(("salary", "posted", "high"), "66000", amount=True),
    Withheld(("evidence", 0, "proof"), "At Dunmere Works we fired 640 pots a week."),
)
ASKED = {
    FIGURE_OF_PAY: (
        "For 59 I would still come | they can have me from 58.5 up | fifty-nine and a bit would do | 1,175 a week feeds us"
        " | my own price is 600 | roughly 59 | sixty-one, or I am gone | I hold 604 in writing | I am on thirty-nine ten right now | Orion gives me 60,50 | 59 something a year does it | at 600, nor at 590, will they hear a no | 61.70 does it | a survey (me: 61,1O min)"
        " | she signed the same 580 slip as me | my flor: 5-8-0"
    ),
    RELATIVE: (
        "Two fifty over the bottom of the range | I could come down by three | let 85 go | if they say 58 we shake hands"
        " | a figure starting with 61 | low 61s per hour | min. 1175 | the price can fall 7 percent at most | 90 big ones"
        " | two pounds above what I earn | their fifty-seven plus one fifty | half of 122 | a sixty-one in front | sixteen more than today | low sixties is a yes"
        " | two below your seventy-six | my present shop pays more than fifty-eight | seven grand two a month is ok | 61 at the very least | ten percent under what I hope to reach | 90 % of what I asked | twice thirty and some | siz nau is where I say no"
        " | there is 4.5k of give in it | my ask has two grand of air in it | a margin is there: the leeway is 3,500"
    ),
    NAME: (
        "Gerry D. told me so | Dr M from the kennels rang | as I told Hemmi | Gwenda said that they do so at hers | Mr Rautahi asked for it | the rigging firm in Zwolle keeps one"
        " | JB from the lighting company rang | no spare hands, as at the opera on the Zwin | I may be at the fair in Ulvila"
        " | the office in \u00c5."
        " | the Bright Night people rent theirs | the Starry Sky lot has two doors | I am down to two for the ashlar job | knows about the kaolin job | that kilns mob keeps two"
    ),
    DAY: "they need to hear from me on the second | on Tuesday I talk to them | next week I am in the north for a talk | I met them on the 17th | I sign on 2/12",
    PARTY: (
        "compare with the other one, which pays more | somebody else wants it | they gave me more elsewhere"
        " | the pie people offered it | see the final round first | the ladies at the port want an answer | torn between this and that"
        " | a kiln shop out west made a bid | can't make next Thursday, another pottery | decision due a week from Friday | ILA again, as at the other job"
        " | an offer from the coast, valid to December"
        " | an answer is due on Wednesday | the seaside opera called me back | a start in May is promised elsewhere | my next talk is with a laboratory | The studio of fog offers more. | theirs is closer to my mother | I sit between two chairs | the other series starts in March"
        " | she helps me get ready for the opera on the coast"
        " | I am shortlisted as a thrower, too | I may not be free for long | I owe somebody else a yes or no"
        " | there is interest from two sides, I hear | I have one more interview | a pottery up north liked my bowls as well"
        " | a flat comes with the other job | two potteries are fighting over me | I have a paper from somebody else"
        " | they pay a little more on the island | the throwers of the coast liked my lids | I have one in hand already"
        " | she teaches me for where I go next | I sat with other throwers | the kiln people gave me till month end"
    ),
    WISH: (
        "I would need a bit more than the lowest you print | six figures or I stay here | half again what I get would be a dream"
        " | a grand and a half a month more and I am yours | two point six is my last price | I could live with the middle seventies | a tenth less and I am out"
        " | if it is the bottom of the range I say no | what I earn now is not enough | anything starting with a six suits me"
        " | you printed 57000 to 66000, and my answer is no to the first"
        " | about a sixth below what I opened with, and there is my wall | a tad above six is where it begins for me | I would rather not go below the median"
    ),
    SUBJECT: "they glaze with salt, as others do | I like a glaze that is not even | it was tiles in salt glazes | a salt-glazed stove, with tile on it | glazes of salt on tiles",
    HOUSE: "number 9, the lane with the old name | come to the house, it is 9 | number nine on the chestnut street",
    PLACE: "Kort rijk by rail | the road to Courtrai | Kortrijk suits my sister | half an hour from Harnsworth | the tram to ZV | a week in Greno",
    NUMBER: "former thrower (mob. ends 157) | call me: 41 to seks 83 null ni | her mobile, 07 and then 55 | Marit: 92 one four 70 61 | text 0491 then 570 then 15"
    " | her mobile ends in 15 | her number is one more than mine | the usual 406-triple five and then zero one four | her line: 720 then 555 then 902"
    " | his cel 9 0017 quatro dois 86",
    ADDRESS: "my mail: corin, a dot, my family name | her address has the first initial",
    DIGITS: "it ends with 60276 | my Natel ends in 02 76",
    DOMAIN: "the first name at adair-letters | c-o-r-i-n at adair letters dot example | corin at adair-letters dot example",
    LANGUAGE: (
        "niet onder vierhonderd | sonst bleibe ich hier | under seks femti takker jeg nei | quatre cents et rien de moins"
        " | menos de 445 no | nedre grense 655 lapper | \u09b8\u09be\u09a4 \u0986\u099f | the old kiln (vier vier vijf)"
        " | W Nadmorskiej maj\u0105 ju\u017c same LED-y, to dzia\u0142a."
    ),
}
HARMLESS = """
I counted sixty-four open tickets on my first day and nine on my last.
We took the error rate from sixty-one percent to two in one release.
I brought the lead time from seventy-two hours down to sixty-one.
At Dunmere Works we fired 640 pots a week.
I cut the waste by a third in two winters.
A kiln of 61 litres, up to 1,280 degrees.
Between 57 and 66 the range is wide, and that is fair.
In 1948 a yard in Gdynia warmed its hooks with steam.
I ran a 28-bed ward for two years.
I keep certificate 614-22-0917 in a drawer.
We saved the firm 40,000 pounds.
On Monday you showed me the glaze room.
Ada told me of the new kiln.
Shall I call you on Tuesday at ten?
someone who can train two apprentices by the first Monday of May
I know Excel, SAP and some Polish.
the early shift, from half past three
talk it over with my sister by Wednesday
a flat over the shop, worth about 4,750 a month to me
I answered 84 calls in one morning.
The salt was dear that winter.
The salt was white.
A trial panel of 235 by 480 millimetres settled it.
I phone suppliers in Germany and Spain.
no-shows went down from 14 to 3
calm, patient, tidy
Mozart wrote it in six weeks, and we rehearsed it in three.
Room 14 was colder than the corridor.
We change the filters on the first Monday of the month.
My grandmother came from Gdansk.
I once met Hokusai at a trade show.
she booked me for six seasons
taught at a school in Nairobi
My best Christmas shift had 300 orders.
Thank you for the coffee at ten past eleven.
no firing before 05:30
At 55 percent the clay is calm, at 66 it is not.
The bridge above the hall is 14 m up and I liked it.
I heard the crane on the Tuesday of the storm.
firing is at 6:20, so we leave at four
I certainly know the English crowd and the Christmas crowd.
cooking from scratch for 120 covers a night
Dziękuję za kawę i rozmowę.
Merci beaucoup pour la visite.
I learned more in that hour than in many a week.
I pay more attention to the lids than to the bowls.
They pay tribute to the thrower.
A second kiln would save half an hour a day.
Another way would be to log the faults for a month.
The price of a lid is small beside that of a bowl.
The waste went down by a third in the first year.
We raised six figures for the roof.
It took 58 kilos a night.
It took 580 lids, and a second shelf of 580 small bowls.
The kiln hums at 580 hertz.
Fifty-eight was the number on the old kiln.
The people in the canteen made room for me at once.
I worked two summers in the sixties house.
have the last kiln up by the end of October
We moved the old rack out at noon, and the kilns have a door now.
bought what I threw, 40 tonnes a year
At Dunmere Works that meant ninety tons and a lid that sold at R185.
We had 7,500 complaints and got down to 900.
The line went from 310 stops down to 45.
We went from 40 defects a week to 12.
I left school at sixteen and learned the trade on the floor.
The lid had 10 mm of play in it.
"""


def reasons(text: str, place: str = "role_aim", private: tuple[Withheld, ...] = PRIVATE) -> set[str]:
    """Why one is asked about a text."""
    shown = Seen((*SHOWN, Withheld((place,), text)))
    leaks = unexplained({place: text}, Private(private, private), shown)
    return {leak.why for leak in leaks if not leak.is_certain}


@pytest.mark.parametrize(
    "text",
    [
        "the dentists under the hill offered me their lead job",
        "I am seeing a practice in Galway",
        "they want my answer by noon",
        "on Wednesday at half past eight I talk with the cable car people",
        "another practice said yes to me",
        "I live up the larks' steps, at nine",
        "I am at twenty-seven on the court, third flat",
        "Tamsin will see me on Thursday",
        "she wants to know whether I can start",
        "I sit with the glaziers on Monday",
        "I have to be in Thirsk at ten on Tuesday",
        "wanted by the roofers over the river",
        "the slate people in Ripon asked for me",
    ],
)
def test_what_speaks_of_another_application_or_a_home_is_asked_about(text: str) -> None:
    """No name need be told: by one sign or another it is seen that somebody else wants the candidate, or where they live."""
    assert reasons(text)


NOTED = (
    Withheld(("log", 2, "note"), "I was written up twice for running late"),
    Withheld(("debrief",), "The Weir contract ends on 30 April. They owe me for September, and my mother is ill."),
    Withheld(("log", 1, "note"), "the divorce was through in May"),
    Withheld(("log", 0, "note"), "the bank wants the loan for the wheel back by 12 June"),
    Withheld(("log", 3, "note"), "UPS2 at the old school, and Band 7 at the ward"),
)
RETOLD = """
I would be free from May, and the paper ends with April
the wheel belongs to the bank until June 12
the Weir shuts its doors next year
I am there until April 30
family up north is unwell
my marriage is over, so nights are fine
I am without a contract from May on
it is a good job while it lasts
she helps me through the divorse
punctual again since my two warnings
they still have not paid off the autumn
for somebody on UPS 2 the step to your scale is a small one
the jump from band 7 is small
"""


@pytest.mark.parametrize("text", RETOLD.strip().splitlines())
def test_what_only_a_note_tells_is_asked_about_in_other_words(text: str) -> None:
    """A day, an end or an illness that stands in a note of one's own, and in nothing that the reader sees."""
    shown = Seen((Withheld(("role_aim",), text),))
    asked = (*retold({"role_aim": text}, NOTED, ()), *unexplained({"role_aim": text}, Private(NOTED, NOTED), shown))
    assert {leak.is_certain for leak in asked} == {False}


@pytest.mark.parametrize("text", ["In April I shall be away for a while.", "My wheel has a jigger."])
def test_one_telling_word_of_a_note_is_asked_about(text: str) -> None:
    """A month, or a word that hardly anybody writes about work, is enough where somebody speaks of themselves."""
    noted = (*NOTED, Withheld(("log", 1, "note"), "the jigger rang"))
    shown = Seen((Withheld(("role_aim",), text),))
    assert SUBJECT in [leak.why for leak in unexplained({"role_aim": text}, Private(noted, noted), shown)]
    assert not list(unexplained({"role_aim": "The jigger of May."}, Private(noted, noted), Seen(())))


def test_a_month_in_a_question_to_the_reader_is_not_of_a_note() -> None:
    """Whoever asks to come by in April wants an answer, and tells nothing of what else is in April."""
    asked = {"role_aim": "Could we look at the loom together when I am back in April?"}
    assert SUBJECT not in [leak.why for leak in unexplained(asked, Private(NOTED, NOTED), Seen(()))]


@pytest.mark.parametrize("text", ["Nine tonnes came home in the spring.", "She lost two ladles once."])
def test_as_many_of_the_same_as_in_a_note_is_asked_about(text: str) -> None:
    """Nine tonnes that came back are nine tonnes, whoever tells of them; nine years, or three ladles, are not."""
    noted = (
        Withheld(("debrief",), "Their buyer sent nine tonnes back. The rigger has two ladles less, after nine years."),
    )
    assert [leak.why for leak in unexplained({"news": text}, Private(noted, noted), Seen(()))] == [SUBJECT]
    other = text.replace("Nine", "Ten").replace("two", "three")
    assert SUBJECT not in [leak.why for leak in unexplained({"news": other}, Private(noted, noted), Seen(()))]
    assert not list(unexplained({"news": "It took nine years."}, Private(noted, noted), Seen(())))


def test_a_day_of_a_note_that_the_reader_sees_is_no_question() -> None:
    """The day is typed for them, too."""
    assert retold({"role_aim": "I am free on April 30"}, NOTED[:1], ["2027-04-30"]) == ()


@pytest.mark.parametrize("why", ASKED)
def test_what_nothing_explains_is_asked_about(why: str) -> None:
    """No list has all forms of a private thing, so a sentence is asked about for what nobody who reads the copy can place."""
    texts = ASKED[why].split(" | ")
    assert [text for text in texts if why not in reasons(text)] == []


def test_a_role_in_the_short_words_for_it_is_asked_about() -> None:
    """People write ops for operations and mgr for manager, and one word beside `job` says which is meant."""
    role = Withheld(("kiln", "role"), "Operations Improvement Manager")
    asked = (
        "the Ops Improvement job is nearer",
        "Ops Imp Mgr is what suits",
        "Ops Improv it is",
        "the ops job would do",
        "an operations post",
    )
    assert [text for text in asked if SUBJECT not in reasons(text, private=(role,))] == []
    passed = (
        "ops were calm that night",
        "a day job in the glaze room",
        "the log of the kiln",
        "my rep from the clay pit",
    )
    assert [text for text in passed if reasons(text, private=(role,))] == []


def test_a_figure_among_the_terms_of_the_work_is_asked_about() -> None:
    """Beside an offer a figure is pay, whatever the words are; beside a strength it is not."""
    text = "see whether 1300 less is enough"
    assert reasons(text, "offer.time_for") == {FIGURE_OF_TERMS}
    assert reasons("as in 1300 other towns", "offer.time_for") == set()
    assert reasons(text, "strengths.1") == set()


def test_a_proposal_is_of_ones_own_price() -> None:
    """Nobody has to say `I` there, and more of anything else than money is no wish for pay."""
    assert reasons("Would a sixth less help you?", "proposal.questions.0") == {WISH}
    assert reasons("Would a sixth less help you?", "topics.0") == set()
    assert reasons("up to 13 percent off if you insist", "proposal.fees.terms") == {RELATIVE}
    assert reasons("up to 13 percent off the old waste", "topics.0") == set()
    assert reasons("I have seen more kilns than most.", "proposal.skill") == set()


def test_what_the_reader_sees_elsewhere_is_not_asked_about() -> None:
    """The posted range, a figure of the evidence and the people of this interview give nothing away."""
    assert FIGURE_OF_PAY not in reasons("For 57000 I would still come")
    assert FIGURE_OF_PAY not in reasons("640 a week would do for me")  # its words are asked about, and not its figure
    assert reasons("as I told Ada") == set()
    assert FIGURE_OF_PAY in reasons("641 a week would do for me")


def test_everyday_sentences_are_left_alone() -> None:
    """Counts, years, money of a firm, a talk with the reader: a question about each would be one too many."""
    assert {text: reasons(text) for text in HARMLESS.strip().splitlines() if reasons(text)} == {}


def test_a_number_that_the_reader_sees_is_no_question() -> None:
    """Below the name stands the number that they are given anyway."""
    shown = Seen((Withheld(("phone",), "+48 601 555 284"), Withheld(("below_name",), "+48 601 555 284")))
    texts = {"below_name": "tel. 601 555 284, or 601 555 285"}
    assert not list(unexplained({"below_name": "+48 601 555 284"}, Private(PRIVATE, PRIVATE), shown))
    assert NUMBER in {leak.why for leak in unexplained(texts, Private(PRIVATE, PRIVATE), Seen(()))}


def test_where_nothing_of_the_kind_is_private_nobody_is_asked() -> None:
    """Who shows pay and other applications to a coach, or has none, is not asked what a sentence says of them."""
    texts = [text for why in ASKED.values() for text in why.split(" | ")]
    assert {text: reasons(text, private=()) for text in texts if reasons(text, private=())} == {}


def test_the_least_pay_of_this_interview_is_named_first() -> None:
    """A question names what may be given away; the other interview's pay comes after this one's."""
    leaks = unexplained({"role_aim": "For 59 I would still come"}, Private(PRIVATE, PRIVATE), Seen(SHOWN))
    assert [leak.what for leak in leaks] == ["salary.walk_away"]


def test_the_same_topic_in_two_interviews_is_no_question() -> None:
    """Who types the same topic for both gives nothing away with it."""
    assert reasons("salt glazes for tiles", "topics.1") == set()


def test_names_and_contacts_are_no_sentences() -> None:
    """What stands under a key for a name is shown as a name."""
    shown = Seen((Withheld(("people", 1, "name"), "Niet Van Onder"),))
    assert not list(unexplained({"people.2.name": "Niet Van Onder"}, Private(PRIVATE, PRIVATE), shown))


ON_A_FRIDAY = (Withheld(("kiln", "date"), "2027-01-22"),)
IS_TAKEN = """
Friday is full, as I cook a trial menu by the lake.
Please not on Friday, when I teach a lesson in front of strangers.
On Friday I stand in a kitchen by the lake.
I teach a lesson before a panel on Friday, so please ring on Tuesday.
I am away on Friday.
Any day but Friday suits me.
"""
IS_FREE = """
On Friday I am free from noon.
I have time on Friday.
Fridays are full at my shop.
I could come on Friday or on Monday.
You said that you decide on Friday.
Monday is full, as I have a class.
A plan that is made on Friday would help both depots.
"""


@pytest.mark.parametrize("text", IS_TAKEN.strip().splitlines())
def test_a_weekday_on_which_one_is_with_others_is_asked_about(text: str) -> None:
    """Another talk is on that Friday, and a reader would wonder."""
    asked = unexplained({"lines": text}, Private((), (), ON_A_FRIDAY), Seen(()))
    assert TAKEN in {leak.why for leak in asked}


@pytest.mark.parametrize("text", IS_FREE.strip().splitlines())
def test_a_weekday_that_says_nothing_of_others_is_no_question(text: str) -> None:
    """One is free on it, or works on each, or it is the reader's own."""
    assert not [*unexplained({"lines": text}, Private((), (), ON_A_FRIDAY), Seen(()))]


def test_a_weekday_of_this_interview_is_no_question() -> None:
    """They meet on that Friday themselves."""
    seen = Seen((), days=frozenset({dt.date(2027, 1, 22)}))
    assert not [*unexplained({"lines": "On Friday I stand in your kitchen."}, Private((), (), ON_A_FRIDAY), seen)]
