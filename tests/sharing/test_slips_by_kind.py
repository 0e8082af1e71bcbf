"""What strangers let slip into their own words, kind by kind: an employer by its trade, a feast for a day, pay for three days."""

import datetime as dt

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.dates import days_told
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.seen import Seen

PRIVATE = (
    Withheld(("salary", "walk_away"), "68500", amount=True),
    Withheld(("trains", "employer", "name"), "Kestrel Rolling Stock"),
    Withheld(("trains", "role"), "Logistics Director"),
    Withheld(("trains", "topics", 0), "bogie overhaul"),
    Withheld(("trains", "offer", "base"), "69750", amount=True),
    Withheld(("cover", "employer", "name"), "Nightingale & Shaw"),
    Withheld(("cover", "role"), "Operations Manager"),
    Withheld(("cover", "topics", 0), "insurance claims"),
    Withheld(
        ("debrief",),
        "Mum has dementia and goes into a home. Sober since May. Dismissed in August.\n"
        "I live at 14 Harbour Terrace, Whitby YO21 3PU.\nBeryl 01947 820 316.",
    ),
)
SHOWN = (
    Withheld(("people", 0, "name"), "Helen Fairbrother"),
    Withheld(("employer", "name"), "Brackwater Dairies"),
    Withheld(("topics", 0), "butter stocks"),
    Withheld(("salary", "opening"), "74000", amount=True),
    Withheld(("salary", "findings", 0, "low"), "66000", amount=True),
    Withheld(("me", "referees", 0, "title"), "Commercial Director"),
)
ASKED = {
    "a firm by its trade": """
        The train makers kept asking about stock. | The people at the carriage works were kinder to me. | The wagon builders liked this story.
        I sent the train makers a letter like this one. | A copy of my letters went to the insurers. | The railway outfit lets me choose my hours.
        those underwriters had a dry sense of humour | The clock makers kept me for two hours. | The piano builders gave me lunch.
        Some insurance firm up the road has the same trouble. | the tramway lot laughed at it
    """,
    "a place over there": """
        One of the panel over there used to be at Brackwater. | Their HR over there knows Helen. | Somebody on the other panel knows Tomas.
        The manager over there comes from your dairy. | Over there nobody asked for a plan. | The other place would be nearer to home.
        The other place has a canteen. | My trip up there is the dress rehearsal for yours. | The visit on Wednesday will be a warm-up for your day.
        the other place begins at six
    """,
    "what others have or wrote": """
        Fwd: Dear Ruth, we are delighted to offer you the post. | We are pleased to invite you to the second round. | happy to offer you the role of a lifetime
        What tipped me was their pension, which is twice yours. | Their canteen beats yours. | Their holidays are longer than yours, by a week.
        theirs is half the size of yours | I'll know on Friday whether I need you at all. | By then I know if I still want this job.
        The lady with the trains asked what I would do. | the man from the railway asked it, too | the people with the carriages laughed
    """,
    "a role turned round": """
        Director of Logistics would be the grander title, mind you. | The directorship in logistics tempts me more. | A Logistics Dir. has a car.
        Directing logistics is what I want in the end. | Manager of Operations would sit better with my father. | Ops Manager sounds smaller.
        I could be a director for logistics instead.
    """,
    "a rare word of a topic": """
        Safety stock for bogies works the same way. | A bogie does not wait, as cream does not. | Bogies are a science.
        the wear of a bogie | The next bogie, the next plan.
    """,
    "pay for a part of the time": """
        On three days a week that would be 41,100, so no. | At four days it would come to 54,800. | Pro rata for 0.8 that is 54,800.
        Half-time it is 34,250. | Four fifths of it would be 54,800. | For 30 hours a week it would be 51,375. | On 60 per cent it is 41,100.
    """,
    "a part of a thousand in words": """
        Theirs would be sixty-nine and three quarters. | Sixty-nine and three quarters is what theirs comes to. | sixty-nine and three-quarters, all told
        68 and a half, all told | sixty-eight and a half or so
    """,
    "money of another country": """
        It comes to eighty thou in Swiss money. | Some eighty thousand in American money would do. | That would be ninety thousand in dollars.
        In euros it comes to seventy-nine thousand. | about eighty-four thousand in francs
    """,
    "letters by words": """
        Yankee Oscar two one, three Papa Uniform. | Yankee Oscar 21 3 Papa Uniform | Y for Yellow, O for Orange, 21, then 3 P for Peter U for Uncle.
        Yankee-Oscar-two-one three-Papa-Uniform is on the parcel. | YO twenty-one, three PU | Post: Yoke Oboe 21, 3 Peter Uncle.
    """,
    "a home for somebody": """
        Her room at the home is not cheap. | We found her a place for the spring. | The fees for the home eat my savings. | She cannot live alone any more.
        From autumn on he will be looked after. | There is a bed at the home from May.
    """,
    "a paper that keeps one silent": """
        Signed, and not allowed to talk about it: that is August for you. | They paid me to go. | I agreed to say nothing, so ask no more.
        It was hush money, to be plain. | I am not allowed to say why.
    """,
    "no wine": """
        I don't touch wine these days, so lunch is easy. | I stick to water at the Christmas party. | No champagne for me, please.
        Nothing stronger than tea for me. | I stopped drinking, so evenings are long. | I no longer drink.
    """,
}
HARMLESS = """
My answer on returns needs a frank opinion. | My answer to the second question is too long. | Please cut my answer in half. | My answer about write-offs was weak.
My second answer is better than the first. | The night before I lay out my clothes and go to bed early. | In the morning I read my notes once more.
Insurance stock is not the same as safety stock, and I will say why. | A plan is not a promise, and I will say so. | We got 3 per cent off the rent of the sheds.
We took 12 per cent off the energy bill. | Ten per cent off the freight bill was a good start. | That took a fifth off the water bill. | I cut the bill for paper by 8 per cent.
Five per cent less on diesel is a lot of diesel. | The gas bill fell by nine per cent. | The cheese makers know the weather better than we do.
The cheese makers told me that the store is too warm. | The train was late, so I read the plan twice. | I like to train new planners by the machine.
The makers of the system gave us a day of training. | The hauliers asked for a fixed gate. | Our packaging makers kept one week of film for us.
On Boxing Day the sheds are full. | Christmas is our hardest week. | Pancake Day sells more cream than summer. | The other place for savings is the gate.
The other sheds are over there. | Their stock is higher than ours was. | Drivers like theirs better than ours. | The man with the keys comes at six.
I asked whether they need a new plan. | We put the spare film over there. | On three days a week we ran two shifts. | At four days the cover was 41,100 litres.
Sixty-nine and three quarters per cent came on time. | The logistics of cream are simple. | I directed a small team through the winter. | Operations asked for the plan by noon.
Papa's recipe is on the label. | Oscar runs the yard. | Claims from shops fell by half. | Nobody drinks long-life milk by choice. | The line cost 80,000 in euros.
"""


def told(texts: str) -> list[str]:
    """The texts, one by one."""
    return " | ".join(filter(None, map(str.strip, texts.splitlines()))).split(" | ")


def whys(text: str) -> set[str]:
    """Why one is asked about a sentence of a letter."""
    shown = (*SHOWN, Withheld(("lines", "0", "say"), text))
    texts = {"lines.0.say": text}
    leaks = (*unexplained(texts, Private(PRIVATE, PRIVATE), Seen(shown)), *hints(texts, PRIVATE, shown))
    return {leak.why for leak in leaks}


@pytest.mark.long
@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in ASKED.items() for text in told(texts)])
def test_what_people_say_otherwise_is_asked_about(kind: str, text: str) -> None:
    """Nobody names the other firm, the sum or the illness, and yet whoever reads it knows."""
    assert whys(text), kind


@pytest.mark.long
@pytest.mark.parametrize("text", told(HARMLESS))
def test_what_only_sounds_like_it_is_left_in_peace(text: str) -> None:
    """One's own answers, a bill that fell, the trade of the reader and things that stand over there are asked about in vain."""
    assert whys(text) == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Epiphany I sit before another panel.", "2027-01-06"),
        ("Three Kings is taken.", "2027-01-06"),
        ("the day after Twelfth Night", "2027-01-06"),
        ("A week to the day before Christmas they want to know.", "2026-12-18"),
        ("not on Boxing Day", "2026-12-26"),
        ("two days before New Year's Eve", "2026-12-29"),
        ("The Tuesday of it is Pancake Day.", "2027-02-09"),
        ("Good Friday is the only day they had.", "2027-03-26"),
        ("the day after Easter Monday", "2027-03-30"),
        ("Whit Monday at ten", "2027-05-17"),
        ("I am there on Thanksgiving.", "2026-11-26"),
        ("the day before Labor Day", "2027-09-05"),
        ("Hogmanay, of all days", "2026-12-31"),
    ],
)
def test_a_feast_is_a_day(text: str, day: str) -> None:
    """Whoever has a calendar knows when Epiphany is, and the day before or after a feast as well."""
    private = dt.date.fromisoformat(day)
    assert days_told(text, [private]) == [private]
    assert days_told(text, [private + dt.timedelta(days=2)]) == []


@pytest.mark.parametrize(
    "text", ["Christmas is our hardest week.", "after Easter the milk comes in", "New Year, new rota"]
)
def test_a_season_is_no_day(text: str) -> None:
    """Christmas and Easter are weeks to most people, and tell no day by themselves."""
    assert days_told(text, [dt.date(2026, 12, 25), dt.date(2027, 3, 28), dt.date(2027, 1, 1)]) == []


@pytest.mark.parametrize("note", ["8 percent", "8 per cent", "8%", "up to 8 percent", "7.5 %"])
def test_a_share_alone_stops_no_copy(note: str) -> None:
    """The bonus of another offer is 8 percent, and so is what somebody took off a bill."""
    private = Withheld(("trains", "offer", "package", 0, "note"), note)
    assert search({"a.txt": f"I cut the bill by {note}, all in all.".encode()}, [private]) == ()
    assert search(
        {"a.txt": f"{note} of base pay, paid in May".encode()}, [Withheld(private.place, f"{note} of base pay")]
    )
