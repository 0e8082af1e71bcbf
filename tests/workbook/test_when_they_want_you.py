"""When an offer has come, until it is answered: thanks first, then their day, then what to ask; one next thing on each page (S39, E22, E52)."""

import html
import re

import pytest

from afterword.interview.model.interview import Interview
from afterword.resources import resource
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.views.interview import views
from afterword.workbook.wording.wording import shipped_wording
from support.front import front_page
from support.making import Yaml, candidate, cases, day, drafts, interview, planned, seen, step

pytestmark = pytest.mark.long

THANKED = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
OFFER: Yaml = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 61500, "currency": "USD"}  # a Friday
GONE = [*THANKED, {"on": "2027-01-22", "did": "offer/acknowledge"}]


def front(today: str, value: Interview) -> str:
    shown = views(cases({"one": value}, today), shipped_wording())
    return html.unescape(front_page(shown, [], day(today), shipped_wording()).body)


def pages(value: Interview, today: str) -> dict[str, str]:
    """The pages of an interview by their names."""
    return {page.path.rpartition("/")[2]: html.unescape(page.body) for page in interview_pages(seen(value, today))}


def block(page: str) -> str:
    """What stands in the box with the glad news."""
    return page.partition('class="aw-new-offer"')[2].partition("</section>")[0]


def next_on(page: str) -> str:
    return re.findall(r'<p class="aw-next-title"><bdi>([^<]*)</bdi>', page)[0]


# 1: what comes first


@pytest.mark.parametrize("today", ["2027-01-22", "2027-01-23", "2027-01-25"])
def test_thanks_for_an_offer_come_before_all_else(today: str) -> None:
    """Nobody said that pay is still to be looked up, and they named it: the thanks lead on the Friday, over the weekend and on Monday (E22, E52)."""
    plan = planned(interview(offer=OFFER, log=THANKED), today)
    assert plan.open()[0].id.within == "offer/acknowledge"
    page = front(today, interview(offer=OFFER, log=THANKED))
    assert next_on(page) == "Thank Ms. Jones for the offer, and ask for time"
    in_sight = re.sub(r'(?s)<details.*?</details>|<div class="aw-first"[^>]* hidden>.*?</div>', "", page)
    assert "Find out what this position pays" not in in_sight


def test_who_said_that_pay_is_still_to_be_looked_up_does_that_first_and_the_page_says_so_with_one_voice() -> None:
    """With `researched: no` the law's order holds, and the box with the thanks names it first instead of another thing (S39)."""
    value = interview(offer=OFFER, log=THANKED, salary={"researched": "no"})
    assert planned(value, "2027-01-22").open()[0].id.within == "salary/research"
    for page in (front("2027-01-22", value), pages(value, "2027-01-22")["index.md"]):
        news = block(page)
        assert news.index("find out what this kind of work pays") < news.index("Thank them, today")
        assert next_on(page) == "Find out what this position pays: HR Business Partner"


def test_pay_is_looked_up_behind_the_thanks_and_before_one_decides() -> None:
    """Where they did not name the pay it is a task behind the thanks; where they did, nobody is asked for it (S38, S39)."""
    untold = interview(offer={**OFFER, "base": None}, log=THANKED)
    research = step(planned(untold, "2027-01-22"), "salary/research")
    assert (research.due, research.optional, research.urgent) == (day("2027-01-26"), False, False)
    named = planned(interview(offer=OFFER, log=GONE), "2027-01-25")
    assert all(one.optional for one in named.steps if one.id.kind == "salary")
    assert named.open()[0].id.within != "salary/research"


# 2, 3, 5: the box


def test_the_box_stays_until_the_offer_is_answered() -> None:
    """Once the thanks have gone, their day, what to ask and what is not told stay in sight; with the answer they go (E22)."""
    value = interview(offer=OFFER, log=GONE)
    for page in (front("2027-01-25", value), pages(value, "2027-01-25")["index.md"]):
        news = block(page)
        order = (
            "What is left is your answer",
            "Fri 29 Jan 2027",
            "What to ask about",
            "Still to note while you remember it: the first day",
        )
        places = [*map(news.index, order)]
        assert places == sorted(places)
        assert "Thank them" not in news
    answered = interview(offer=OFFER, log=[*GONE, {"on": "2027-01-26", "did": "offer/answer"}])
    for over in (
        answered,
        interview(offer=OFFER, outcome={"result": "accepted", "on": "2027-01-25"}),
        interview(offer=OFFER, interested="no"),
        interview(offer={**OFFER, "only_asked": "yes"}),
        interview(),
    ):
        assert "aw-new-offer" not in front("2027-01-26", over)


def test_no_page_says_that_nothing_is_due_while_thanks_wait() -> None:
    """The thanks are late on Monday, and for today all the same: on the Friday they are among what is to be done now (E22, E52)."""
    value = interview(offer=OFFER, log=THANKED)
    page = front("2027-01-22", value)
    assert "Nothing has to be done today." not in page
    assert "Not ready to send</h2>" not in page  # to ask for more is one's own choice
    assert "Nothing has to be done today." in front("2027-01-25", interview(offer=OFFER, log=GONE))


def test_a_letter_of_next_week_is_no_green_button() -> None:
    """What must not go yet can be read; what is to be done now alone is the one green button."""
    for page in (front("2027-01-14", interview(log=THANKED)), pages(interview(log=THANKED), "2027-01-14")["index.md"]):
        shown = page.partition('<section class="aw-next">')[2].partition("Open the draft")[0]
        assert "md-button--primary" not in shown
    assert "md-button--primary" in front("2027-01-13", interview())


@pytest.mark.parametrize(
    ("until", "said"),
    [("2027-01-29", "That is time enough for you."), ("2027-02-05", "You ask them for time until Fri 5 Feb 2027.")],
)
def test_whether_the_time_is_enough_is_asked_once(until: str, said: str) -> None:
    """What was answered stands there, with a way to change it; before that it is asked."""
    asked = "Ask for time"
    assert f'data-name="{asked}"' in block(front("2027-01-22", interview(offer=OFFER)))
    news = block(front("2027-01-22", interview(offer={**OFFER, "ask_until": until})))
    assert said in news
    assert 'data-pencil="time"' in news
    assert 'data-name="Change that"' in news
    assert asked not in news


def test_each_way_to_answer_stands_beside_the_others_and_says_when_it_fits() -> None:
    """On the front page, on the page of the offer and above what is to be done about pay: time, more pay, yes, no, with a word on each (E22, E50)."""
    value = interview(offer={**OFFER, "start": "2027-03-01"}, log=THANKED)
    found = pages(value, "2027-01-22")
    above = found["salary.md"].partition('<ul class="aw-steps">')[0]
    for page in (front("2027-01-22", value), found["index.md"], above):
        assert re.findall(r'data-name="(Ask for time)"', page) == ["Ask for time"]
        ways = re.findall(r'drafts.html#([^"]*)"[^>]*>([^<]*)</a> <span class="aw-quiet">([^<]*)<', page)
        assert ways == [
            ("offer--counter", "Ask for more pay", "if more pay would make it a yes: one figure, one reason, once"),
            ("offer--accept", "Accept it", "if nothing is left to settle"),
            ("offer--decline", "Decline it", "if no terms would make it a yes"),
        ]
    assert "First day of work: <strong>Mon 1 Mar 2027</strong>" in above


@pytest.mark.parametrize(
    ("letter", "said", "asked"),
    [("counter", "These are missing", "figures"), ("accept", "One thing is missing", "offer")],
)
def test_beside_not_ready_stands_how_little_is_missing(letter: str, said: str, asked: str) -> None:
    """The words of the law do not frighten: behind them stands whether one thing is missing or several, with its box (E20)."""
    value = interview(offer={"received": "2027-01-22"}, log=THANKED)
    page = pages(value, "2027-01-22")["drafts.md"].partition(f'id="offer--{letter}"')[2].partition("<pre")[0]
    assert f"<strong>NOT READY.</strong> {said}, and the rest is written:" in page
    boxes = page.partition("data-lacks>")[2].partition("</div>")[0]
    assert re.findall(r'data-pencil="([^"]*)"', boxes)[0] == asked


def test_a_page_that_counts_what_is_left_has_what_is_optional_last() -> None:
    """Who reads that three are left finds those three first; what may be left out stands behind them (E52)."""
    page = pages(interview(offer=OFFER, log=THANKED), "2027-01-22")["salary.md"]
    counting, _, optional = page.partition("<h2>Optional</h2>")
    assert "at most 3 left" in counting
    assert counting.count('<li class="aw-step') == 3
    assert "Optional: ask for more before you answer" in optional


def test_the_thanks_are_the_button_on_the_page_of_the_offer_and_the_answers_stand_below() -> None:
    """Today's thing is the one green button, named once; how to answer stands below it."""
    page = pages(interview(offer=OFFER, log=THANKED), "2027-01-22")["index.md"]
    green = re.findall(r'<a class="md-button md-button--primary" href="([^"]*)">([^<]*)</a>', page)
    assert green == [("drafts.html#offer--acknowledge", "Thank them, and ask for time")]
    assert page.index("md-button--primary") < page.index(">Ask for more pay</a>") < page.index(">Decline it</a>")
    assert '<section class="aw-next">' not in page
    later = pages(interview(offer=OFFER, log=GONE), "2027-01-25")["index.md"]
    assert later.count(">Accept it</a>") == 1
    assert '<section class="aw-next">' in later


# 11: where it goes from, and when


@pytest.mark.parametrize(
    ("came", "where"),
    [
        ("no", "A new email."),
        ("yes", "Reply to the email with the offer; if it was a letter on paper, a new email."),
        (None, "Reply to the email with the offer. If it came by telephone, a new email."),
    ],
)
def test_a_letter_on_an_offer_goes_the_way_the_offer_came(came: str | None, where: str) -> None:
    """Whoever told that they rang is not told what to do if they rang."""
    letters = drafts(interview(offer={**OFFER, "in_writing": came}, log=THANKED), "2027-01-22")
    assert letters["offer/acknowledge"].thread == where
    others = ("offer/accept", "offer/decline", "offer/counter", "references/employer")
    unsure = [name for name in others if "if they rang" in letters[name].thread]
    assert unsure == ([] if came else [*others])
    thanked = drafts(interview(offer={**OFFER, "in_writing": came}, log=GONE), "2027-01-25")
    assert thanked["offer/accept"].thread == "Reply to your own email in which you thanked them for the offer."


def test_thanks_for_an_offer_are_for_today_and_their_day_is_the_last() -> None:
    """On the Friday nobody reads that they go on Monday: Monday is when they are late (E22)."""
    found = pages(interview(offer=OFFER, log=THANKED), "2027-01-22")
    assert "Mon 25 Jan 2027 at the latest" in found["drafts.md"]
    assert "Mon 25 Jan 2027 at the latest" in front("2027-01-22", interview(offer=OFFER, log=THANKED))


# 6 and 8: money and words


@pytest.mark.parametrize(
    ("country", "currency", "per", "said"),
    [
        ("GB", "GBP", "year", "£61,500 a year"),
        ("GB", "GBP", "hour", "£61,500 an hour"),
        ("US", "USD", "year", "$61,500 a year"),
        ("DE", "USD", "year", "USD 61,500 a year"),
        ("JP", "JPY", "month", "JPY 61,500 a month"),
    ],
)
def test_the_pay_of_an_offer_is_written_as_people_write_it_there(
    country: str, currency: str, per: str, said: str
) -> None:
    """A pound is a pound; where a sign could be anybody's the code stays (E18, E46)."""
    employer = {"name": "Larkfield Foods", "country": country}
    offer = {**OFFER, "currency": currency, "per": per}
    page = pages(interview(offer=offer, employer=employer), "2027-01-22")["index.md"]
    assert f"Pay <strong>{said}</strong>" in page


def test_pounds_are_pounds_among_the_figures_found_too() -> None:
    """What one finds and hopes for in pounds stands there with its sign (E46)."""
    finding = {"source": "their ad", "figure": 31_000, "currency": "GBP", "as_of": "2027-01"}
    value = interview(
        employer={"name": "Larkfield Foods", "country": "GB"},
        salary={"findings": [finding], "target": 33_000, "currency": "GBP"},
    )
    pay = seen(value).pay
    assert (pay.findings[0].figure, pay.numbers.target) == ("£31,000", "£33,000")
    assert "GBP" not in re.sub(r"(?s)<svg.*?</svg>|in GBP", "", pages(value, "2027-01-14")["salary.md"])


@pytest.mark.parametrize("name", ["assets/pencils.js", "words/told.yaml", "words/reasons.yaml"])
def test_no_box_for_pay_has_a_figure_that_makes_somebody_small(name: str) -> None:
    """Three times one's own wage as an example hurts: a box says for what time, and names no sum."""
    text = (resource("templates") / name).read_text(encoding="utf-8")
    assert re.findall(r"[\d]{2,3},\d{3}\b|\b\d+k\b|[$£€]\d+", text) == []


def test_each_part_says_below_its_name_what_it_is_for() -> None:
    """The names of the five parts are the method's; a line below each says it to whoever does not work in an office (S1)."""
    page = pages(interview(), "2027-01-14")["index.md"]
    parts = page.partition('<h2 id="parts">')[2]
    for name, line in (
        ("Salary discussion", "What this work pays"),
        ("Make an offer", "An offer that you make them"),
    ):
        assert parts.index(name) < parts.index(line)
    assert "An offer that you make them" in pages(interview(), "2027-01-14")["make-an-offer.md"]


# 9: told once


def test_what_comes_next_is_told_once_on_the_front_page() -> None:
    """A letter of next week stands in the box above, and neither in the line that nothing is due nor among what comes."""
    page = front("2027-01-14", interview(log=THANKED))
    title = next_on(page)
    assert title == "One week on: ask by email how things stand"
    seen_once = re.sub(r'(?s)<div class="aw-first"[^>]* hidden>.*?</div>|<svg.*?</svg>|<dl>.*?</dl>', "", page)
    assert seen_once.count(f"<bdi>{title}</bdi>") == 1
    assert "1 done, " in page
    assert "at most " in page


# 12: what comes first of a page on pay


def test_the_page_on_pay_begins_with_three_places_and_folds_the_rest() -> None:
    """The places that are enough stand there; the others, and what to read, wait behind a line (S40, S41)."""
    page = pages(interview(offer=OFFER, log=THANKED), "2027-01-22")["salary.md"]
    assert page.index("All that they offer") < page.index("Where to find out")
    places = page.partition('<h2 id="salary-tools">')[2]
    in_sight = re.sub(r"(?s)<details.*?</details>", "", places.partition('<h2 id="findings">')[0])
    assert in_sight.count("<li>") == 3
    assert len(re.findall(r'rel="noreferrer"|<li><strong>', places.partition('<h2 id="findings">')[0])) >= 7
    assert 'id="articles"' not in in_sight


def test_how_they_interview_is_shown_while_a_talk_may_come() -> None:
    """After a no nobody is sent to read up on how this employer asks: what one learns from it stands in the look back (E51)."""
    over = {"outcome": {"result": "rejected", "on": "2027-01-20"}, "log": THANKED}
    for value, shown_there in ((interview(), True), (interview(**over), False)):
        page = pages(value, "2027-01-21")["next-step.md"]
        assert ("Where to learn how" in page) == shown_there


def test_whether_a_round_may_come_is_said_as_it_is() -> None:
    """`In case of a second talk` is for whoever has heard of none; with a day for it, the preparation is for that day (E41)."""
    booked = {"next_step": {"booked": "2027-02-03"}}
    for value, in_case in ((interview(), True), (interview(**booked), False)):
        page = pages(value, "2027-01-14")["next-step.md"]
        assert ("In case of a second talk" in page) == in_case


def test_a_part_leads_to_the_paper_that_it_speaks_of() -> None:
    """`Have the sheet of references ready`: the sheet is a click away from there (S54)."""
    referee = {"who": "priya-shah", "why": "saw it"}
    me = {"referees": [{"id": "priya-shah", "name": "Priya Shah", "said_yes": "yes", "email": "priya@harrow.example"}]}
    page = next(
        page.body
        for page in interview_pages(seen(interview(references=[referee]), me=candidate(**me)))
        if page.path.endswith("references.md")
    )
    assert 'href="references.pdf"' in page
