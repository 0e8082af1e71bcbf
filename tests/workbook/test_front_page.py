"""The front page and the drafts: what comes first, what is folded away, and how an application stands (E52)."""

import html
import re

import pytest

from afterword.interview.model.interview import Interview
from afterword.interview.reading.rounds import known_to_all
from afterword.workbook.pages.agenda import Agenda, agenda
from afterword.workbook.pages.drafts import folded_drafts
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.views.steps import StepView
from afterword.workbook.wording.wording import shipped_wording
from support.front import front_page
from support.making import JONES, Yaml, candidate, cases, day, drafts, interview, seen

pytestmark = pytest.mark.long

NEWS: Yaml = {"week": 2, "url": "https://news.example/award", "title": "Plant of the year"}
OFFER: Yaml = {"received": "2027-01-18", "answer_by": "2027-01-29", "base": 61500, "currency": "USD"}


def shown(today: str, **interviews: Interview) -> tuple[InterviewView, ...]:
    return views(cases(interviews, today), shipped_wording())


def waiting(today: str, **interviews: Interview) -> Agenda:
    return agenda(shown(today, **interviews), day(today))


def front(today: str, **interviews: Interview) -> str:
    return html.unescape(front_page(shown(today, **interviews), [], day(today), shipped_wording()).body)


def titles(part: str) -> list[str]:
    """The titles of the tick-boxes in a part of a page."""
    return re.findall(r'<span class="aw-title"><bdi>([^<]*)</bdi>', part)


def test_the_task_of_the_card_heads_the_list_too() -> None:
    """What the card says comes first, comes first in the list as well, also before what is overdue for longer."""
    page = front("2027-01-19", one=interview(offer=OFFER, salary={"researched": "no"}))
    card = re.findall(r'<p class="aw-next-title"><bdi>([^<]*)</bdi>', page)[0]
    assert card == "Find out what this position pays: HR Business Partner"
    assert titles(page)[0] == card


def test_an_offer_is_told_by_a_button_near_the_top() -> None:
    """It is no end: while there is none, it is told beside the one next thing and on the card, and before the end there."""
    page = front("2027-01-19", one=interview())
    top, _, rest = page.partition('<h2 id="interviews">')
    assert top.partition('<h2 id="n-list">')[0].count('data-name="They made an offer"') == 1
    assert rest.index('data-name="They made an offer"') < rest.index('data-name="It ended"')
    with_one = front("2027-01-19", one=interview(offer=OFFER))
    assert 'data-name="They made an offer"' not in with_one
    assert 'data-name="They made an offer"' not in front("2027-01-10", one=interview())


@pytest.mark.parametrize(("in_writing", "notice"), [("yes", False), ("no", True)])
def test_a_yes_is_met_with_gladness_and_with_what_belongs_before_notice(in_writing: str, notice: bool) -> None:  # noqa: FBT001  (a column of the table)
    """Whoever has said yes is congratulated before they are given the next task, and gives no notice on a word alone."""
    outcome = {"result": "accepted", "on": "2027-01-19"}
    page = front("2027-01-20", one=interview(offer={**OFFER, "in_writing": in_writing}, outcome=outcome))
    assert page.index("Congratulations!") < page.index('<h2 id="next">')
    assert ("Have it in writing first." in page) == notice
    assert "give notice there once you have the contract, signed on both sides, and not before" in page
    assert "Your new job" not in front("2027-01-20", one=interview(offer=OFFER))


def test_what_is_overdue_and_what_is_due_stand_in_one_order() -> None:
    """One list has both, in the order of everything (E52); each that is late says so itself."""
    due = waiting("2027-01-19", one=interview())
    assert {step.overdue for step in due.now} == {True, False}
    in_order = [
        step for step in shown("2027-01-19", one=interview())[0].steps if step.overdue or step.today or step.stays
    ]
    assert {step.id for step in due.now} == {step.id for step in in_order}
    assert due.now[0] == due.next


@pytest.mark.parametrize(
    ("today", "mark"),
    [("2027-01-19", '<em class="aw-late">it can still go'), ("2027-01-14", "<em>since yesterday</em>")],
)
def test_what_is_late_catches_the_eye_and_what_is_of_yesterday_does_not(today: str, mark: str) -> None:
    """On the front page and beside each part, a thing that is overdue is marked for its colour."""
    views = shown(today, one=interview())
    pages = [front_page(views, [], day(today), shipped_wording()), *interview_pages(views[0])]
    assert [mark in page.body for page in pages[:2]] == [True, True]


def test_what_gets_references_ready_stays_in_the_lists_when_its_day_has_gone_by() -> None:
    """Nobody is reproached with a referee who was not asked yet, and nobody loses sight of it: each open step of the past is listed (E52)."""
    me = candidate(referees=[{"id": "bo", "name": "Bo Ek", "asked": "2027-01-10", "said_yes": "no"}])
    known = cases({"one": interview(references=[{"who": "bo"}])}, "2027-01-29", me)
    view = views(known, shipped_wording())[0]
    due = agenda([view], day("2027-01-29"))
    past = {step.id.within for step in view.steps if step.open and step.day and step.day < day("2027-01-29")}
    listed = {step.id.within for step in due.now}
    assert {"references/replace-bo", "references/sheet"} <= listed
    assert {name for name in past - listed if not name.startswith(("thank-you/", "follow-up/", "next-step/"))} == set()
    assert [step.late for step in due.now if step.id.within == "references/sheet"] == [""]


def test_what_nobody_has_asked_for_neither_nags_nor_leads() -> None:
    """Who waits for a call is not told first to choose references, whose day was over when they told of the talk (E40, E52)."""
    told_late = "2027-01-22"
    done = ("thank-you/angela-jones", "follow-up/week-1", "salary/research", "salary/articles", "next-step/scenario")
    log = [{"on": told_late, "did": did} for did in done]
    salary = {"opening": 98000, "target": 95000, "walk_away": 90000, "currency": "USD"}
    due = waiting(told_late, one=interview(log=log, salary=salary))
    unasked = {"references/choose", "next-step/research-employer", "next-step/research-field"}
    assert due.next
    assert due.next.id.within == "follow-up/week-2"
    assert unasked <= {step.id.within for step in due.now}
    assert unasked.isdisjoint({step.id.within for step in due.overdue})


@pytest.mark.parametrize("today", ["2027-01-14", "2027-01-19", "2027-01-22", "2027-01-25"])
def test_in_a_week_of_silence_the_next_letter_leads_and_homework_is_never_late(today: str) -> None:
    """They decide by the 26th, and nothing is to be written before the 28th: that is said, and no figures of pay nag before it."""
    waits = interview(
        employer_said={"decide_by": "2027-01-26"}, log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    )
    due = waiting(today, one=waits)
    assert due.next
    assert (due.next.id.within, due.overdue) == ("follow-up/week-2", ())
    page = front(today, one=waits)
    assert "Nothing to write before <strong>Thu 28 Jan 2027</strong>." in page
    assert "After their day: ask by email how things stand" in page  # counted from it, and not from the interview
    assert "two working days after Tue 26 Jan 2027, by which they were to decide" in html.unescape(page)
    now = page.partition('<h2 id="n-list">')[2].partition("</section>")[0]
    assert titles(now.partition("<details")[0]) == []
    folded = {step.title for step in due.dated if step.id.within.startswith(("salary/", "references/"))}
    assert "Choose 3 references in case they are asked for" in folded
    assert folded <= set(titles(page.partition("<details")[2]))


def test_a_chore_of_an_interview_with_an_offer_stays_there() -> None:
    """The articles stand with the offer, and do not go to another interview and come back when that one ends (E39)."""
    offered = interview(offer={"received": "2027-01-20", "answer_by": "2027-02-20"})
    other = interview(role="Clerk", employer={"name": "Bell", "country": "US"}, held="2027-01-22")
    for today in ("2027-01-22", "2027-01-26", "2027-02-10", "2027-03-20"):
        asked = [str(step.id) for step in waiting(today, one=offered, two=other).dated if "articles" in str(step.id)]
        assert asked == ["one/salary/articles"]


THREE = dict.fromkeys(("one", "two", "three"), interview())


def test_three_things_are_in_sight_and_the_rest_is_counted() -> None:
    """Beyond three the list says how many more there are, and opens; nothing is lost in it."""
    page = front("2027-01-14", **THREE)
    coming = page.partition('<h2 id="c-list">')[2].partition("</section>")[0]
    in_sight, _, folded = coming.partition("<details")
    assert len(titles(in_sight)) == 3
    wanted = [step for step in waiting("2027-01-14", **THREE).coming if not step.is_waited_for_by_nobody]
    assert f"and {len(wanted) - 3} more" in folded
    assert titles(coming)[: len(wanted)] == [step.title for step in wanted]


@pytest.mark.parametrize("names", [("one", "two", "three"), ("one", "two", "three", "four")])
def test_the_end_of_a_very_long_list_leads_to_where_each_thing_is_ticked(
    monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    """Whoever has forty interviews loads no page of thousands of boxes; all that waits is named, and counted, as before."""
    monkeypatch.setattr("afterword.workbook.pages.front._TO_TICK", 1)
    interviews = dict.fromkeys(names, interview())
    page = front("2027-01-14", **interviews)
    coming = page.partition('<h2 id="c-list">')[2].partition("</section>")[0]
    wanted = [step for step in waiting("2027-01-14", **interviews).coming if not step.is_waited_for_by_nobody]
    rest = coming.partition("<details")[2].partition("</details>")[0]
    ticked, _, further = rest.partition("<h3>Further on</h3>")
    assert f"and {len(wanted) - 3} more" in ticked
    assert len(titles(ticked)) == 1
    assert further.count('<li><a href="interviews/') == len(wanted) - 4
    assert (f", <bdi>{interview().employer.name}</bdi>" in further) == (len(names) > 1)


def test_what_is_optional_is_folded_by_itself() -> None:
    """An optional card is offered and not pressed on anybody: it waits behind a fold, with its number."""
    now = front("2027-01-13", one=interview()).partition('<h2 id="n-list">')[2].partition("</section>")[0]
    in_sight, _, folded = now.partition("<details")
    assert titles(in_sight) == ["Send the thank-you email to Ms. Jones"]
    assert "Optional, when you have time (1)" in folded
    assert titles(folded) == ["Optional: a handwritten card to Ms. Jones"]


def test_a_chore_of_the_person_is_asked_for_once() -> None:
    """Two articles are read once, not once an interview; whoever has read them for one has read them for all."""
    other = interview(role="Clerk", employer={"name": "Bell", "country": "US"}, held="2027-01-12")
    both = waiting("2027-01-14", one=interview(), other=other)
    assert [step.title for step in both.dated].count("Read the two articles on negotiating") == 1
    read = interview(log=[{"on": "2027-01-14", "did": "salary/articles"}])
    assert "Read the two articles on negotiating" not in [
        step.title for step in waiting("2027-01-14", one=read, other=other).dated
    ]


@pytest.mark.parametrize(
    ("changes", "today", "text"),
    [
        ({}, "2027-01-14", "Waiting for their answer"),
        (
            {"employer_said": {"decide_by": "2027-01-29"}},
            "2027-01-14",
            "Waiting for their answer, which they want to give by Fri 29 Jan 2027",
        ),
        ({"employer_said": {"decide_by": "2027-01-29"}}, "2027-02-01", "Waiting for their answer"),
        ({}, "2027-01-01", "The interview is on Wed 13 Jan 2027"),
        ({"next_step": {"booked": "2027-01-25"}}, "2027-01-14", "Next round on Mon 25 Jan 2027"),
        ({"next_step": {"booked": "2027-01-25"}}, "2027-01-26", "Waiting for their answer"),
        ({"offer": OFFER}, "2027-01-19", "An offer to answer by Fri 29 Jan 2027"),
        ({}, "2027-06-01", "Gone quiet: nothing has come in the seven weeks"),
        ({"interested": False}, "2027-01-14", "You do not want it: a thank-you is all you owe them"),
        ({"outcome": {"result": "rejected", "on": "2027-01-20"}}, "2027-01-21", "They said no on Wed 20 Jan 2027"),
        ({"outcome": {"result": "accepted", "on": "2027-01-20"}}, "2027-01-21", "You said yes on Wed 20 Jan 2027"),
        ({"log": [{"on": "2027-05-01", "did": "close/quiet"}]}, "2027-06-01", "Closed: they never answered"),
    ],
)
def test_each_application_says_how_it_stands(changes: Yaml, today: str, text: str) -> None:
    """In words, on its card and on its own page."""
    view = seen(interview(**changes), today)
    assert view.standing.text.startswith(text)
    assert view.standing.text in html.unescape(interview_pages(view)[0].body)
    assert view.standing.text in front(today, one=interview(**changes))


def test_what_has_ended_is_folded_away_and_an_offer_never_is() -> None:
    """The cards of those that live stand in sight; those that have ended wait behind a fold with their number."""
    ended = interview(role="Clerk", outcome={"result": "rejected", "on": "2027-01-18"})
    cards = front("2027-01-19", live=interview(offer=OFFER), ended=ended).partition('<h2 id="interviews">')[2]
    in_sight, _, folded = cards.partition("Finished (1)")
    assert "HR Business Partner, Larkfield Foods" in in_sight
    assert "Clerk, Larkfield Foods" not in in_sight
    assert "Clerk, Larkfield Foods" in folded


def test_the_deadline_and_the_pay_of_an_offer_stand_above_all_else_on_its_page() -> None:
    """Whoever opens the page of an offer sees by when to answer and what is offered, before anything that is to be done."""
    page = html.unescape(interview_pages(seen(interview(offer=OFFER), "2027-01-19"))[0].body)
    above = page.partition('<section class="aw-next">')[0]
    assert "An offer to answer by Fri 29 Jan 2027" in above
    assert "$61,500 a year" in above


def test_an_offer_is_answered_from_its_page() -> None:
    """With the offer stand the ways to answer it, the thanks before all, each leading to its letter; what has gone is offered no more."""
    names = ("Thank them, and ask for time", "Ask for more pay", "Accept it", "Decline it")
    for log, gone in ([], ()), ([{"on": "2027-01-19", "did": "offer/acknowledge"}], names[:1]):
        shown_pages = interview_pages(seen(interview(offer=OFFER, log=log), "2027-01-19"))
        pages = [html.unescape(page.body) for page in shown_pages]
        links = re.findall(
            r'<a class="md-button[^"]*" href="drafts.html#([^"]*)">([^<]*)</a>',
            pages[0].partition('<section class="aw-next">')[0],
        )
        assert [name for _, name in links] == [name for name in names if name not in gone]
        assert all(f'<h3 id="{anchor}">' in "".join(pages) for anchor, _ in links)
    assert "Accept it" not in interview_pages(seen(interview(), "2027-01-19"))[0].body


@pytest.mark.parametrize(
    ("result", "is_asked"), [("offer", True), ("accepted", True), ("rejected", False), ("declined", False)]
)
def test_a_first_day_is_asked_for_only_where_there_may_be_one(result: str, is_asked: bool) -> None:  # noqa: FBT001  (one thing that varies)
    """Nobody who was turned down is asked on which day the work begins."""
    value = interview(offer=OFFER, outcome={"result": result, "on": "2027-01-19"})
    page = interview_pages(seen(value, "2027-01-20"))[0].body
    assert ('data-pencil="first-day"' in html.unescape(page)) == is_asked


def test_the_drafts_that_have_gone_come_last() -> None:
    """What is still to be sent stands first and its first letter is open; what was sent is folded at the end."""
    sent = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    pages = {
        page.path.rpartition("/")[2]: page.body for page in interview_pages(seen(interview(log=sent), "2027-01-14"))
    }
    page = html.unescape(pages["drafts.md"])
    headings = re.findall(r"<h2>([^<(]*) \(", page)
    assert headings[-1] == "Sent"
    assert page.index("Send the thank-you email") > page.index("<h2>Sent")
    assert page.count('<details class="aw-fold') == page.count('data-draft="')
    assert page.count('<details class="aw-fold" open>') == 1
    assert page.index('<details class="aw-fold" open>') < page.index("<h2>", page.index("<h2>") + 1)


def test_a_list_of_one_day_names_it_once() -> None:
    """A heading above the things of one day is that day, not from that day to that day."""
    words = shipped_wording().words
    tuesday, friday = "Tue 19 Jan 2027", "Fri 22 Jan 2027"
    assert words.block("days", what="", first=tuesday, last=tuesday) == tuesday
    assert words.block("part", what="Optional", first=tuesday, last=tuesday) == f"Optional: {tuesday}"
    assert words.block("days", what="", first=tuesday, last=friday) == f"{tuesday} to {friday}"


def test_no_page_speaks_of_the_names_that_steps_have_in_files() -> None:
    """What a person reads has no name of a step and no line of a file in it, least of all somebody else's."""
    pages = interview_pages(seen(interview()))
    text = html.unescape("".join(page.body for page in pages)) + front("2027-01-13", one=interview())
    assert "for your log" not in text
    assert "did:" not in text
    assert "afterword done" not in text


def test_on_the_first_day_nothing_is_asked_for_that_goes_in_weeks() -> None:
    """What the thank-you lacks is in sight; what only later letters need waits behind a fold, each with its day."""
    page = front("2027-01-13", one=interview(people=[{**JONES, "email": None}], news=[NEWS]))
    section = page.partition('<h2 id="not-ready">')[2].partition("</section>")[0]
    in_sight, _, folded = section.partition("<details")
    assert "an address for Ms. Jones" in in_sight
    assert "thank-you" in in_sight
    assert "week" not in in_sight
    assert "Not needed yet (" in folded
    assert "Two weeks on: ask by email how things stand</bdi></a>, Wed 27 Jan 2027" in folded


def test_yes_and_no_to_an_offer_are_not_both_to_be_sent_now() -> None:
    """Letters of which one alone can be right stand by themselves, below a heading that says so."""
    offered = {**OFFER, "start": "2027-03-01", "in_writing": "yes"}
    (view,) = shown("2027-01-27", one=interview(offer=offered))
    groups = {group.heading: {one.anchor for one in group.drafts} for group in folded_drafts(view).groups}
    assert {"offer--accept", "offer--decline"} <= groups["Only in certain cases: each says when"]
    assert not {"offer--accept", "offer--decline"} & groups.get("To send now", set())


def test_once_more_was_asked_for_nobody_is_told_to_find_out_what_it_pays() -> None:
    """They answer, or have come back with a figure: what is left is to hear it and to say yes or no (S39, E52)."""
    sent = {"on": "2027-01-13", "did": "thank-you/angela-jones"}
    asked = [sent, {"on": "2027-01-26", "did": "offer/counter"}]
    raised = {**OFFER, "raised_on": "2027-01-27"}
    for offer, log in ((OFFER, asked), (raised, [sent])):
        due = waiting("2027-01-28", one=interview(offer=offer, log=log))
        assert due.next
        assert due.next.id.kind == "offer"
        assert not [step for step in due.overdue if step.id.kind == "salary"]
    (before,) = [waiting("2027-01-26", one=interview(offer=OFFER, log=[sent], salary={"researched": "no"})).next]
    assert before
    assert before.id.within == "salary/research"


def test_what_goes_in_two_days_is_not_to_be_sent_now() -> None:
    """A letter of Wednesday stands on Monday below a heading that says so; on its day it is to be sent now."""

    def heading(today: str) -> str:
        (view,) = shown(today, one=interview(log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}]))
        groups = {one.anchor: group.heading for group in folded_drafts(view).groups for one in group.drafts}
        return groups["follow-up--week-1"]

    days = ("2027-01-16", "2027-01-18", "2027-01-20", "2027-01-21")
    assert [heading(on) for on in days] == ["Later", "In the next few days", "To send now", "To send now"]


def test_a_note_that_travels_in_another_email_is_not_counted_as_one_to_send() -> None:
    """The mail that carries it goes; the note stands below it, under a heading that says so, or only fits if they ask for it."""
    recruiter = {"name": "Beth Rowlands", "is": "recruiter", "email": "beth@gwent.example", "shares_contacts": "no"}
    for between, heading in (
        (recruiter, "Inside another email, not sent on its own"),
        ({**recruiter, "is": "agency consultant"}, "Only in certain cases: each says when"),
    ):
        (view,) = shown("2027-01-13", one=interview(people=[{**JONES, "email": None}, between], cards="no"))
        groups = {group.heading: [one.anchor for one in group.drafts] for group in folded_drafts(view).groups}
        assert groups["To send now"] == ["pass-on--angela-jones"]
        assert groups[heading] == ["thank-you--angela-jones"]


def test_what_found_no_room_in_the_picture_is_named_below_it() -> None:
    """A day with more things than marks says which they are, each with its link; none is in both."""
    page = front("2027-01-13", one=interview()).partition('<h2 id="two-weeks">')[2].partition("</section>")[0]
    drawing, _, below = page.partition("</svg>")
    left_out = sum(map(int, re.findall(r">\+(\d+)</text>", drawing)))
    named = re.findall(r'<li><a href="([^"]*)"><bdi>', below)
    assert len(named) == left_out > 0
    assert not set(named) & set(re.findall(r'<a href="([^"]*)"', drawing))


@pytest.mark.parametrize(("changes", "places"), [({}, 1), ({"outcome": {"result": "rejected", "on": "2027-01-14"}}, 0)])
def test_the_day_on_which_they_decide_stands_in_the_picture(changes: Yaml, places: int) -> None:
    """It is a day to wait for, not a thing to do; when the answer is there, it goes."""
    page = front("2027-01-14", one=interview(employer_said={"decide_by": "2027-01-22"}, **changes), two=interview())
    assert page.count('aria-label="Fri 22 Jan 2027: they decide by then, HR Business Partner') == places
    assert page.count("Diamond: they decide by then.") == places


def test_the_page_of_an_interview_counts_what_is_still_to_be_sent_and_names_what_is_gone() -> None:
    """Sent letters are not among those to read and send, and a comment on a letter of a week that is gone has its name."""
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
    remark = {"on": "2027-01-15", "from": "Maya Lind", "about": "drafts/follow-up/week-3", "text": "Warm and short."}
    value = interview(log=log, feedback=[remark], outcome={"result": "rejected", "on": "2027-01-18"}, references=[])
    page = html.unescape(interview_pages(seen(value, "2027-01-18"))[0].body)
    assert "The drafts</a>: 1 to read, change and send" in page
    assert "Three weeks on: ask by email how things stand</bdi>, which is not part of the plan any more" in page
    answered = [*log, {"on": "2027-01-19", "did": "rejection/reply"}]
    over = interview(log=answered, outcome={"result": "rejected", "on": "2027-01-18"}, references=[])
    assert "The drafts</a>: all of them are sent" in html.unescape(interview_pages(seen(over, "2027-01-19"))[0].body)


def test_two_rounds_of_one_application_have_their_days_in_their_names() -> None:
    """Menu, cards and lists tell them apart; an application of one talk has the job and the employer alone."""
    first, second = interview(), interview(held="2027-01-20", follows="first")
    known = known_to_all({"first": first, "second": second}, candidate())
    titles = [view.title for view in views(cases(known, "2027-01-21"), shipped_wording())]
    assert titles == [
        "HR Business Partner, Larkfield Foods, Wed 13 Jan 2027",
        "HR Business Partner, Larkfield Foods, Wed 20 Jan 2027",
    ]
    (alone,) = views(cases({"first": first}, "2027-01-21"), shipped_wording())
    assert alone.title == "HR Business Partner, Larkfield Foods"


def test_no_step_of_the_lists_is_compared_with_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has a hundred applications waits no longer for each line of the lists than whoever has one."""

    def compared(_one: StepView, _other: object) -> bool:
        pytest.fail("two steps are compared")

    many = shown("2027-01-13", **{f"at-{number}": interview() for number in range(3)})
    monkeypatch.setattr(StepView, "__eq__", compared)
    assert front_page(many, [], day("2027-01-13"), shipped_wording()).body


def test_a_thing_stands_in_one_list() -> None:
    """What is next because it is due tomorrow leads what is late today, and is not told a second time below."""
    asked = [{"on": "2027-01-26", "did": "offer/counter"}]
    due = waiting("2027-01-28", one=interview(offer=OFFER, log=asked))
    assert {step.id for step in due.now} & {step.id for step in due.coming} == set()
    assert due.next in due.now


def test_who_waits_for_an_answer_to_their_figure_can_tell_a_no_where_it_is_asked() -> None:
    """Beside “Write down what they answered” stand both answers; and the day of one's own answer is no day to wait for."""
    page = front("2027-01-28", one=interview(offer=OFFER, log=[{"on": "2027-01-26", "did": "offer/counter"}]))
    assert 'data-pencil="stayed"' in page
    assert "Nothing to write before" not in page


def test_what_needs_nothing_today_is_folded_on_the_front_page() -> None:
    """The thank-you has gone: what must be done next stands there, and what is optional, what later letters lack and the picture wait behind a line each."""
    sent = interview(log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}], news=[NEWS])
    page = front("2027-01-13", one=sent)
    in_sight = re.sub(r"(?s)<details.*?</details>", "", page)
    first = re.findall(r'<p class="aw-next-title"><bdi>([^<]*)</bdi>', in_sight)[0]
    assert first.startswith("One week on: ask by email how things stand")
    assert titles(in_sight.partition('<h2 id="n-list">')[2].partition("</section>")[0]) == []
    assert "Optional: a handwritten card to Ms. Jones" in titles(page)
    assert "<svg" in page
    assert "<svg" not in in_sight
    assert '<summary><h2 id="not-ready">Not ready to send yet (' in page
    assert "Still lacking" not in in_sight


def test_a_day_with_nothing_to_do_says_so_and_what_comes_next() -> None:
    """Above the fold of what is optional a line says that nothing has to be done; not where something has. What comes stands above."""
    sent = interview(log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}])
    now = front("2027-01-13", one=sent).partition('<h2 id="n-list">Now</h2>')[2].partition("<details")[0]
    assert "<p>Nothing has to be done today.</p>" in now
    assert "One week on: ask by email how things stand" not in now
    assert "Nothing has to be done today" not in front("2027-01-13", one=interview())
    page = front(
        "2027-01-14",
        one=interview(
            log=[{"on": "2027-01-13", "did": "thank-you/angela-jones"}], employer_said={"decide_by": "2027-02-05"}
        ),
    )
    coming = page.partition('<h2 id="c-list">')[2].partition("<details")[0]
    assert "<p>Nothing more has to be done in the next two weeks.</p>" in coming


@pytest.mark.parametrize(
    ("said", "in_sight"),
    [
        ({"decide_by": "2027-01-22"}, ["follow-up--week-1"]),
        ({"decide_by": "2027-02-05"}, ["follow-up--week-3"]),
        ({}, ["follow-up--week-1", "follow-up--week-2", "follow-up--week-3"]),
    ],
)
def test_letters_of_weeks_that_may_never_come_are_folded(said: Yaml, in_sight: list[str]) -> None:
    """In sight is what goes before they decide and first after it; where they named no day, three. The rest is counted."""
    (view,) = shown("2027-01-13", one=interview(employer_said=said))
    (later,) = [group for group in folded_drafts(view).groups if group.later]
    assert [draft.anchor for draft in later.drafts][: later.in_sight] == in_sight
    page = html.unescape(next(page.body for page in interview_pages(view) if page.path.endswith("drafts.md")))
    before, _, folded = page.partition(f"<summary>and {later.folded} more</summary>")
    assert all(f'id="{anchor}"' in before for anchor in in_sight)
    assert [f'id="{draft.anchor}"' in folded for draft in later.drafts[later.in_sight :]] == [True] * later.folded


def test_an_offer_is_glad_news_first_and_then_what_hurts_most_to_leave_lying() -> None:
    """The page says that they want you; then thanks today, by when, what to ask, the terms (E22)."""
    offer = {**OFFER, "start": "2027-03-01"}
    of_its_own = interview_pages(seen(interview(offer=offer), "2027-01-18"))[0].body
    for page in (front("2027-01-18", one=interview(offer=offer)), html.unescape(of_its_own)):
        news = page.partition('class="aw-new-offer"')[2].partition("</section>")[0]
        order = (
            "Congratulations!",
            "Thank them, today",
            "Fri 29 Jan 2027",
            "What to ask about",
            "Still to note while you remember it: where you would work.",
        )
        places = [*map(news.index, order)]
        assert places == sorted(places)
    page = front("2027-01-18", one=interview(offer=offer))
    assert page.index("Congratulations!") < page.index('<section class="aw-next">')
    for later in (
        interview(offer={**offer, "only_asked": "yes"}),
        interview(offer=offer, interested="no"),
        interview(),
    ):
        assert "aw-new-offer" not in front("2027-01-19", one=later)


def test_the_way_to_thank_without_asking_for_time_is_called_so() -> None:
    """Whoever answers by their day is led to thank them, and beside the letter stands what it asks for, to be changed."""
    for asks, name, said in (
        ({}, "Thank them, and ask for time", "It asks them for more time."),
        ({"ask_until": "2027-01-29"}, "Thank them", "It does not ask for more time, and says when your answer comes."),
    ):
        pages = {
            page.path.rpartition("/")[2]: html.unescape(page.body)
            for page in interview_pages(seen(interview(offer={**OFFER, **asks}), "2027-01-19"))
        }
        assert f">{name}</a>" in pages["index.md"]
        assert said in pages["drafts.md"]
        assert 'data-pencil="time"' in pages["drafts.md"]
        assert '<a href="#offer--counter">To the letter that asks for more</a>' in pages["drafts.md"]
        assert 'id="offer--counter"' in pages["drafts.md"]


def test_what_they_answered_to_a_figure_is_told_by_the_button_at_the_top() -> None:
    """While one waits for it, nobody is led to a page that explains pay: the two answers stand where the next thing is."""
    asked = [{"on": "2027-01-19", "did": "offer/counter"}]
    page = front("2027-01-20", one=interview(offer=OFFER, log=asked))
    first = page.partition('<section class="aw-next">')[2].partition('</div>\n<div class="aw-first"')[0]
    assert first.index('data-name="They came back with a figure"') < first.index("Take me there")
    assert 'class="md-button" href="interviews/one/salary.html' in first
    came_back = {**OFFER, "first_base": 60000, "raised_on": "2027-01-20"}
    page = front("2027-01-20", one=interview(offer=came_back, log=asked))
    assert "Send yours today, and say below it that it is sent." in page


def test_a_colleague_s_letter_without_a_point_says_so_and_offers_the_box() -> None:
    """It goes as it is; what would make it theirs is said beside it."""
    people: list[Yaml] = [JONES, {"name": "Mei Lin", "email": "mei.lin@larkfield.example"}]
    letter = drafts(interview(people=people))["thank-you/mei-lin"]
    assert letter.complete
    assert letter.cautions == (
        "It says nothing of what you two talked about. A word on that makes it theirs; it may go without.",
    )
    pages = {
        page.path.rpartition("/")[2]: page.body
        for page in interview_pages(seen(interview(people=people), "2027-01-13"))
    }
    assert 'data-about="thank-you/mei-lin" data-name="What you talked about"' in html.unescape(pages["drafts.md"])
    told = [JONES, {**people[1], "point": "the two new clerks"}]
    assert drafts(interview(people=told))["thank-you/mei-lin"].cautions == ()
