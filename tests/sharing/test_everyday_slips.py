"""What slips into one's own words without looking private: the code of an airport, a week of the year, a rival, a bluff."""

import datetime as dt
from decimal import Decimal

import pytest

from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.dates import days_told
from afterword.sharing.leaks.figures.sums import Sums
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.near_text import NearText
from afterword.sharing.leaks.repeats import repeats
from afterword.sharing.leaks.short_forms import is_short_for
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.contacts import ADDRESS
from afterword.sharing.leaks.unexplained.elsewhere import PARTY
from afterword.sharing.leaks.unexplained.matters import CLOSE
from afterword.sharing.leaks.unexplained.pay import FIGURE_OF_PAY, RELATIVE
from afterword.sharing.leaks.unexplained.places import PLACE
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.strangers import NAME as STRANGER
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, candidate, day, interview
from support.turns import some

PRIVATE = (
    Withheld(("salary", "walk_away"), "58400", amount=True),
    Withheld(("rail", "employer", "name"), "Cordovan Rail Systems"),
    Withheld(("rail", "employer", "country"), "PT"),
    Withheld(("rail", "offer", "place"), "Porto"),
    Withheld(("dairy", "employer", "name"), "Hollins Dairy Group"),
    Withheld(("dairy", "employer", "country"), "DK"),
    Withheld(("dairy", "timezone"), "Europe/Copenhagen"),
    Withheld(("dairy", "topics", 0), "the plant in Aarhus"),
    Withheld(("clock", "offer", "place"), "Zurich, with a month in Edinburgh"),
    Withheld(("me", "email"), "hen.okonjo@brackenpost.example"),
    Withheld(
        ("debrief",),
        "Mum has early dementia. Sam and I divorce in spring. I have epilepsy and must not drive. My manager was dismissed. The flat will be sold. Another round of IVF in May.",
    ),
)
SHOWN = (
    Withheld(("people", 0, "name"), "Gwendolyn Marsh"),
    Withheld(("employer", "name"), "Pellow & Strand"),
    Withheld(("salary", "opening"), "66000", amount=True),
    Withheld(("salary", "findings", 0, "low"), "60000", amount=True),
)
ASKED = {
    PLACE: """
        The flight to OPO is booked. | CPH again, in fog. | two nights in ZRH were enough for me
        in at EDI by noon | a window seat to AAR | OPO, three times since June
        A desk with a view over the Douro, think of that. | Jutland would be cold but kind. | I walked along the Limmat.
        the Algarve would do for the holidays | Auld Reekie has more hills | I would have Zealand at the door
        ready to move to the Iberian side if need be | willing to live in Jutland
        learning Portuguese on the bus since October | Danish lessons at the library, twice a week
        my Portuguese is coming on | brushing up my Danish | evening classes in Portuguese | a Danish grammar on the night table
        The Danes were quicker than I had hoped. | the Portuguese wrote back at once | The Danish have a nicer canteen.
        \U0001f1f5\U0001f1f9 or Leeds, that is the question | \U0001f1e9\U0001f1f0 would be the quieter life | off to \U0001f1f5\U0001f1f9!
        a flat in \U0001f1e9\U0001f1f0? | off: Leeds\U0001f1f5\U0001f1f9Leeds | see porto-offer.pdf | it is notes/porto.txt | cv_zurich_v3.docx has it | aarhus.eml, the second | and edinburgh-final.pptx
        two Danes were on the panel | The Portuguese would take me tomorrow.
    """,
    PARTY: """
        I was with one of your rivals on Tuesday. | A competitor of yours has made me a proposal. | I am seeing the competition as well.
        One of your competitors would have me in March. | I spoke to a rival house in October. | your main rival has called me back
        Two days before Thanksgiving I presented as well. | On Friday I shall show my slides elsewhere, too.
        next week I pitch to others, too | yesterday I also had a trial shift | Tomorrow I present to another panel.
    """,
    STRANGER: """
        I'd sooner join the dairy. | I would rather take the railway, to be honest, or the rail | I hope to hear from the dairy this week
        I am waiting for the dairy | I'd prefer the dairy
    """,
    FIGURE_OF_PAY: """
        The mortgage only works from fifty-eight upward. | our rent is covered from 58 | the nursery bill wants fifty-eight
        with two children it has to be 58 and upwards | the childcare eats all that is not 58
    """,
    RELATIVE: """
        I am bluffing with the sixty-six. | the 66 is a bluff | sixty-six is only my opening shot | I don't really expect 66
        the 66 is padded | I'm not serious about the sixty-six
    """,
    ADDRESS: """
        m dot pettersen at the mill finds him | it is hen dot okonjo at the bracken one | magnus underscore p at the usual place
        y punkt birch bei der Post | first dash last at gmail
    """,
    CLOSE: """
        patient: looks after a mother who forgets | The flat goes on the market once the decree is through.
        good under stress in spite of the fits | cares for an old parent, so knows what planning is
        after an elderly father each evening | the fits come at night | the decree came on a Monday | the house goes on the market in May
        the neurologist says I may drive again after the summer | hormones every morning and still on time
    """,
}
HARMLESS = """
lines.0.say | The OPD has its own stairs.
lines.0.say | the pilot OPOS machine
strengths.0 | speaks Danish, Portuguese and English
strengths.0 | sold to Danish and Portuguese customers for six years
lines.0.say | I know how your competitors pack their glass.
lines.0.say | Your competitors have changed their packing, and you have not.
lines.0.say | Gwendolyn presented the plan too.
lines.0.say | I presented the plan to the drivers as well.
lines.0.say | I hope to hear from the team this week.
strengths.0 | ran the dairy of a school for two years
lines.0.say | I know that 66 is a lot of pallets for one hall.
lines.0.say | The dot on the plan at the door is a fire point.
strengths.0 | cares for machines and for people
strengths.0 | a plan that fits the hall
lines.0.say | The trial that I spoke of has ended: 58 of 60 pallets arrived whole.
lines.0.say | The pilot in hall two has ended well.
lines.0.say | The course that I told you of ended on Friday.
lines.0.say | My test of the new rota ended with three votes against none.
lines.0.say | The season ended dry, as the survey said.
lines.0.say | Since the works ended we count faster.
people.0.looking_for.0 | someone to bring waste down below 9 per cent
people.0.looking_for.0 | someone who keeps returns under 3 percent
people.0.looking_for.0 | a head who gets scrap down to 4%
people.0.looking_for.0 | somebody who has cut downtime below 12 per cent before
people.0.looking_for.0 | a person to hold energy use at 80 per cent of last year's
"""


def whys(line: str) -> set[str]:
    """Why one is asked about a sentence under a key."""
    place, _, text = line.partition(" | ")
    shown = (*SHOWN, Withheld(tuple(place.split(".")), text))
    leaks = (*unexplained({place: text}, Private(PRIVATE, PRIVATE), Seen(shown)), *hints({place: text}, PRIVATE, shown))
    return {leak.why for leak in leaks}


def told(texts: str) -> list[str]:
    """The texts, one by one."""
    lines = " | ".join(filter(None, map(str.strip, texts.splitlines())))
    return lines.split(" | ")


@pytest.mark.long
@pytest.mark.parametrize(("why", "text"), [(why, text) for why, texts in ASKED.items() for text in told(texts)])
def test_what_slips_into_a_sentence_is_asked_about(why: str, text: str) -> None:
    """Nobody thinks of an airport's three letters as the name of a town, and the reader can look them up."""
    place = "strengths.0" if text[0].islower() else "lines.0.say"
    assert why in whys(f"{place} | {text}") or why in whys(f"lines.0.say | {text}")


@pytest.mark.long
@pytest.mark.parametrize("line", HARMLESS.strip().splitlines())
def test_what_only_looks_like_a_slip_is_left_in_peace(line: str) -> None:
    """The same words where they tell of the work: a language that one speaks, what competitors do, a trial, a share."""
    assert whys(line) == set()


@pytest.mark.parametrize(
    ("first", "short"),
    [
        ("bettina", "Tina"),
        ("helena", "Lena"),
        ("clementine", "Tine"),
        ("alexandra", "Andra"),
        ("ottilie", "Ilie"),
        ("isadora", "Dora"),
    ],
)
def test_the_last_four_letters_of_a_first_name_may_be_somebody(first: str, short: str) -> None:
    """Bettina is Tina to everybody at work."""
    (word,) = NearText(short).words
    assert is_short_for(first, word)


LINES_BELOW = "27 Tannery Lane, Norwich NR2 4QX, 01603 496218 | 01603 496218; 27 Tannery Lane; NR2 4QX"
AT_HOME = """
Post it to NR24QX and it gets here. | the flat is on Tannery Ln, come by | I'm the door with 27 on it, down Tannery.
ring 01603 496 218 after six | my line: oh one six oh three, four nine six, two one eight | Tannery is where I live. | in NR2 until May
the house is number 27 | it is the lane called Tannery, number 27
"""


@pytest.mark.long
@pytest.mark.parametrize("line", some(LINES_BELOW.split(" | "), 2))
def test_what_stands_below_a_name_is_an_address_and_a_number(line: str) -> None:
    """Who signs with street and number in one line has typed both, and a coach is to see neither."""
    for text in told(AT_HOME):
        assert repeated(line, text), text
    for text in (
        "My way to you takes 27 minutes.",
        "I learned on a tannery floor how much order matters.",
        "a lane for each lorry",
    ):
        assert not repeated(line, text), text
    assert not repeated("Chartered Engineer", "I am a chartered engineer of the old kind.")


def repeated(below_name: str, text: str) -> tuple[Leak, ...]:
    """What a copy for a coach has of what is private, where a thought says so."""
    value = interview(thoughts=[{"about": "the way", "say": text, "week": "3"}])
    known = Workspace(candidate(below_name=below_name), {NAME: value})
    cases = cases_of(known, day("2027-01-19"), shipped_wording())
    copy = copy_of(cases, Wish(NAME, Audience.COACH, CopyKind.WORKBOOK), shipped_wording())
    return repeats(copy)


WEEKS = """
In week 48 I had the other one. | KW 48 was the other talk | wk 48: done elsewhere | calendar week 48 is taken | 2026-W48 is full
in cw48 as well | vecka 48 | the panel sat in W48 | Week no. 48 | uge 48 er taget
"""


@pytest.mark.parametrize("text", told(WEEKS))
def test_a_week_of_the_year_is_a_day_of_another_application(text: str) -> None:
    """Many plan by the number of the week; with a day in it that is private, it is as good as the day."""
    (told_day,) = days_told(text, [dt.date(2026, 11, 24)])
    assert told_day.day == 24
    assert not days_told(text.replace("48", "46"), [told_day])


DAYS = """
Fwd: Your visit, Tue 24 Nov, 10:00, bring ID | on 24 November, 10.30 sharp | Nov 24, 10 am | 24 Nov 14h, gate B | November 24, 16:30
20261124 is the file with the good answers | IMG_20261124_1002.jpg | scan20261124.pdf | notes-20261124 | on 20261124 at ten
"""


@pytest.mark.parametrize("text", told(DAYS))
def test_a_day_with_its_hour_or_in_the_name_of_a_file_is_that_day(text: str) -> None:
    """What stands after a day is mostly the hour, and no year; and whoever names a file after a day writes it in one."""
    assert days_told(text, [dt.date(2026, 11, 24)])
    assert not days_told(text, [dt.date(2026, 11, 23)])


NTH = """
the last Tuesday of November | Candidate day was the fourth Tuesday in Nov. | the 4th Tue of November | November's last Tuesday | on the last Tues. in November
the last Tuesday in Nov, all day
"""


@pytest.mark.parametrize("text", told(NTH))
def test_a_day_may_be_told_by_its_weekday_and_its_month(text: str) -> None:
    """The last Tuesday of November is the 24th that year, and whoever has a calendar knows it."""
    tuesday, *others = (dt.date(2026, 11, number) for number in (24, 17, 25, 26))
    assert days_told(text, [tuesday]) == [tuesday]
    assert days_told(text, [*others, dt.date(2026, 10, 27), dt.date(2026, 12, 29)]) == []
    assert days_told("the second Wednesday in December", [dt.date(2026, 12, 9)])
    assert not days_told("last Tuesday I was in November mood", [tuesday])


def test_a_day_of_another_year_is_another_day() -> None:
    """With a year that is not its own, a day is none of another application."""
    for text in ("24 Nov 2025", "24 Nov '25", "24 Nov, 25", "20251124", "120261124", "24 November 2019 at 10:00"):
        assert not days_told(text, [dt.date(2026, 11, 24)]), text


@pytest.mark.parametrize(
    "text", ["in week 48 of the trial", "48 weeks", "week 4 went well", "48 W lamps", "a W48 screw of ours"]
)
def test_a_week_of_something_else_is_no_day(text: str) -> None:
    """The 48th week of a trial is in no calendar, and neither is the fourth weekly letter."""
    assert days_told(text, [dt.date(2026, 11, 24), dt.date(2026, 1, 20)]) == []


HALVES = """
£fifty8.4k | I'd take fifty8.4k | fifty-8.4k and no less | £fifty-eight400 | fiftyeight.4k is the floor | 5eight.4k a year | fifty8,400 pounds
GBP fifty8k4 | £5eight thousand four hundred | FIFTY8.4 grand
"""


@pytest.mark.parametrize("text", told(HALVES))
def test_a_figure_half_in_words_is_a_figure(text: str) -> None:
    """Who has typed the tens in letters and goes on in digits has told the sum."""
    assert list(Sums({Decimal(58400): ""}).seen_in(text))
    assert not list(Sums({Decimal(58400): ""}).seen_in(text.casefold().replace("8", "7").replace("eight", "seven")))


@pytest.mark.parametrize(
    "text", ["fifty 8.4 metre poles", "eight 4k screens", "thirty-one 58 kg sacks", "between 5 and eight.4"]
)
def test_numbers_side_by_side_are_two(text: str) -> None:
    """With a space between they are none together."""
    assert list(Sums({Decimal(58400): ""}).seen_in(text)) == []


COUNTED = """
packed 58,400 cartons a week with two people fewer | laid 58,400 tiles by robot in the trial hall | sorted 58,400 parcels by hand
I counted 58,400 bins in one winter. | moved about 58,400 sacks up two stairs | We printed all 58,400 labels again. | scanned some 58400 pages
"""
PAID = """
earned 58,400 credits a year | asked 58,400 times and got it | I was offered 58,400 pounds | packed 58,400 away | paid 58,400 sacks of money
we shook on 58,400 things | I wanted 58,400 coins | laid 58,400 on the table | my least: packed 58,400 dollars
"""


@pytest.mark.parametrize("text", told(COUNTED))
def test_what_somebody_packed_or_laid_is_no_pay(text: str) -> None:
    """So many cartons are cartons, though the least that one would take has the same digits."""
    assert list(Sums({Decimal(58400): ""}).seen_in(text)) == []


@pytest.mark.parametrize("text", told(PAID))
def test_what_may_be_pay_is_found_beside_any_verb(text: str) -> None:
    """The control: money, a verb of money, or nothing that is counted."""
    assert list(Sums({Decimal(58400): ""}).seen_in(text))
