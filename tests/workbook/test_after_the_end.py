"""What stands in the workbook once an application has ended (E51)."""

import html
import re

import pytest

from afterword.cli.opened.agenda_lines import agenda_lines
from afterword.interview.model.interview import Interview
from afterword.workbook.pages.afterwards import afterwards
from afterword.workbook.pages.agenda import agenda
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import print_job
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.views.steps import steps_of_all
from afterword.workbook.wording.wording import shipped_wording
from support.front import front_page
from support.making import Yaml, cases, day, ids, interview, planned, seen, step
from support.pages import page_of

REJECTED: Yaml = {"result": "rejected", "on": "2027-02-19"}
ANSWERED: list[Yaml] = [
    {"on": "2027-01-13", "did": "thank-you/angela-jones"},
    {"on": "2027-02-19", "did": "rejection/reply"},
]
CLOSED: list[Yaml] = [*ANSWERED, {"on": "2027-02-20", "did": "close/reflect"}]
LOOKING_ON = ["rejected", "withdrawn", "filled", "cancelled", "declined", "ghosted"]


def _ended(result: str = "rejected", **changes: object) -> Interview:
    outcome = {"result": result, "on": "2027-02-19", **({"look_again": changes.pop("n")} if "n" in changes else {})}
    return interview(**{"log": ANSWERED, "outcome": outcome, **changes})


def _front(today: str, **interviews: Interview) -> str:
    shown: tuple[InterviewView, ...] = views(cases(interviews, today), shipped_wording())
    page = front_page(shown, [], day(today), shipped_wording()).body
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


@pytest.mark.parametrize("result", LOOKING_ON)
@pytest.mark.long
def test_the_debrief_stays_after_an_end_and_asks_what_was_learnt(result: str) -> None:
    """Page and sheet stay for everybody who looks on, with what they said of the reason among the questions (E51)."""
    view = seen(_ended(result), "2027-02-22")
    pages = {page.path.rpartition("/")[2]: html.unescape(page.body) for page in interview_pages(view)}
    sheet = print_job(view, DocumentKind.DEBRIEF)
    assert sheet
    for text in (pages["debrief.md"], html.unescape(sheet.html)):
        assert "What did they say decided it?" in text
    assert "debrief.pdf" in pages["index.md"]
    assert "debrief.html" in pages["looking-back.md"]
    assert "What did they say decided it?" not in html.unescape(interview_pages(seen(interview()))[-1].body)


@pytest.mark.long
def test_the_debrief_is_no_wall_of_questions() -> None:
    """Three are seen, each of the others waits behind the one before it; after an end none asks for what was to come (E51)."""
    before, after = seen(interview()).debrief, seen(_ended(), "2027-02-22").debrief
    assert [len(debrief.in_sight) for debrief in (before, after)] == [3, 3]
    assert (*after.in_sight, *after.folded) == after.questions
    assert {"interest", "promised"} <= set(dict(before.questions))
    assert {"interest", "promised", "which-day"}.isdisjoint(dict(after.questions))
    page = interview_pages(seen(interview()))
    text = next(one.body for one in page if one.path.endswith("debrief.md"))
    assert text.partition("<details")[0].count("<textarea") == 3
    assert text.count("One more question</summary>") == text.count("</details>") == len(before.folded)


@pytest.mark.long
def test_after_a_refusal_the_debrief_is_the_next_thing() -> None:
    """Once the answer has gone, the one next thing is to write down what was learnt, by its own step (E51)."""
    plan = planned(_ended(), "2027-02-22")
    assert ids(plan) == ["close/reflect"]
    assert str(step(plan, "close/reflect").due) == "2027-02-20"
    assert "Write the debrief" in _front("2027-02-22", one=_ended())
    assert "Write the debrief" not in _front("2027-01-14", one=interview())


@pytest.mark.long
def test_page_one_names_what_comes_next_for_whoever_looks_on() -> None:
    """With everything ticked: the other interviews, a new one, and when to look at this employer again; never that all is done (E51)."""
    other = interview(role="Clerk", employer={"name": "Bell", "country": "US"}, held="2027-02-16")
    front = _front("2027-02-22", one=_ended(log=CLOSED), other=other)
    assert "Clerk, Bell" in front.partition("Your interviews")[2].partition("What comes next")[0]
    assert "afterword new" in front
    assert "Larkfield Foods may have a post again: look from August 2027 on" in front
    assert "all is done" not in front.lower()
    assert "everything is done" not in front.lower()


@pytest.mark.long
@pytest.mark.parametrize("result", LOOKING_ON)
def test_page_one_never_says_that_all_is_done_to_somebody_who_still_looks(result: str) -> None:
    """However it ended, and while it lasts: done is only what was accepted (E51)."""
    front = _front("2027-02-22", one=_ended(result, log=CLOSED))
    assert "Everything is done" not in front
    assert "afterword new" in front
    everything = [{"on": "2027-01-13", "did": name} for name in ids(planned(interview()))]
    assert "Everything is done" not in _front("2027-01-13", one=interview(log=everything))


@pytest.mark.long
def test_an_accepted_offer_ends_the_search() -> None:
    """Whoever has said yes is told that all is done, and of no other posting (E51)."""
    accepted = [*CLOSED, {"on": "2027-02-20", "did": "offer/answer"}]
    front = _front("2027-02-22", one=_ended("accepted", log=accepted), two=_ended(log=CLOSED))
    assert "Everything is done" in front
    assert "What comes next" not in front
    assert print_job(seen(_ended("accepted"), "2027-02-22"), DocumentKind.DEBRIEF) is None


@pytest.mark.long
@pytest.mark.parametrize(("months", "named"), [(3, "May 2027"), (12, "February 2028"), (0, "")])
def test_the_candidate_says_in_how_many_months_to_look_again(months: int, named: str) -> None:
    """Six unless typed; with 0 the employer is not named again (E51)."""
    front = _front("2027-02-22", one=_ended(n=months))
    assert ("may have a post again" in front) is bool(named)
    assert named in front


@pytest.mark.long
def test_nobody_is_sent_back_to_a_job_that_they_did_not_want() -> None:
    """Without interest, and after a no of one's own, the employer's next posting is nobody's concern (E51)."""
    assert "may have a post again" not in _front("2027-02-22", one=_ended(interested="no"))
    assert "may have a post again" not in _front("2027-02-22", one=_ended("declined"))


OFFER: Yaml = {"received": "2027-02-10", "base": 42, "currency": "USD", "per": "hour", "start": "2027-03-01"}
YES: Yaml = {"result": "accepted", "on": "2027-02-12"}


def _fronts(today: str, **interviews: Interview) -> str:
    """The front page as it is written, with its links."""
    shown = views(cases(interviews, day(today)), shipped_wording())
    return html.unescape(front_page(shown, [], day(today), shipped_wording()).body)


@pytest.mark.long
def test_after_a_yes_the_first_page_says_so() -> None:
    """The job, the day of the yes, the first day of work and the pay stand on top, in no fold."""
    front = _front("2027-02-19", one=interview(offer=OFFER, outcome=YES), other=_ended("declined"))
    job, _, rest = front.partition("The one next thing")
    assert "Your new job Congratulations! HR Business Partner, Larkfield Foods You said yes on Fri 12 Feb 2027" in job
    assert "First day of work Mon 1 Mar 2027 · Pay $42 an hour" in job
    assert "Finished (1)" in rest
    assert "You said yes" not in rest
    assert "Your new job" not in _front("2027-02-19", one=interview(offer=OFFER))
    page = page_of(seen(interview(offer=OFFER, outcome=YES), "2027-02-19"), "index")
    assert [
        asked
        for asked in ("What they said about timing", "I have another offer", "All that they offer")
        if asked in page
    ] == []


@pytest.mark.long
def test_a_yes_that_was_told_without_an_offer_is_a_yes() -> None:
    """Nobody typed a figure: the job stands there all the same, and no empty list of interviews below it."""
    front = _front("2027-02-15", one=interview(outcome=YES))
    assert "You said yes on Fri 12 Feb 2027" in front
    assert "· Pay" not in front
    assert "Have it in writing first. If you work somewhere now, give notice there once you have the contract" in front
    assert "Your interviews" not in front


@pytest.mark.long
@pytest.mark.parametrize("result", [*LOOKING_ON, "accepted"])
def test_a_wrong_end_is_changed_from_the_first_page(result: str) -> None:
    """Whoever told it wrong finds the pencil beside the interview, also once it is finished."""
    front = _fronts("2027-02-22", one=_ended(result))
    assert front.count('data-name="Change how it ended"') == 1


@pytest.mark.long
def test_beside_another_yes_no_referee_is_missed() -> None:
    """What was left for another job asks for nothing more than the letter that says so."""
    left = interview(role="Clerk", employer={"name": "Bell", "country": "US"}, held="2027-02-10")
    asked = {"next_step": {"references_asked": "2027-02-12"}}
    assert "to being a reference" in _front("2027-02-15", one=interview(**asked), other=left)
    assert "to being a reference" not in _front("2027-02-15", one=interview(), other=left)  # nobody has asked for one
    assert "to being a reference" not in _front("2027-02-15", one=interview(offer=OFFER, outcome=YES), other=left)


@pytest.mark.long
def test_no_more_references_are_wanted_once_the_job_is_taken() -> None:
    """One of three had said yes, and the job is there: nobody is told how many an employer usually asks for."""
    said_yes = {"result": "accepted", "on": "2027-01-21"}
    assert seen(interview(), "2027-01-20").referees.warning
    assert not seen(interview(outcome=said_yes), "2027-01-22").referees.warning


def test_the_terminal_lists_first_what_somebody_waits_for() -> None:
    """What the page folds away as optional stands behind the rest in the terminal too, under a name of its own (E52)."""
    known = cases({"one": interview(), "two": interview(held="2027-01-06")}, "2027-01-20")
    lines = agenda_lines(agenda(steps_of_all(known, shipped_wording()), day("2027-01-20")))
    now, when_you_have_time = lines.index("Now:"), lines.index("Now, when you have time:")
    wanted = "".join(lines[now:when_you_have_time])
    assert ("follow-up/week-1" in wanted, "references/choose" in wanted) == (True, False)


@pytest.mark.parametrize("today", ["2027-02-22", "2027-05-19", "2027-06-01"])
@pytest.mark.long
def test_the_terminal_says_what_comes_next_as_the_front_page_does(today: str) -> None:
    """All is ticked after a refusal: the month in which to look again stands in both, on its day and behind it (E51, E52)."""
    known = cases({"one": _ended(n=3, log=CLOSED)}, today)
    lines = agenda_lines(agenda(steps_of_all(known, shipped_wording()), day(today)), afterwards(tuple(known)))
    post = "Larkfield Foods may have a post again: look from May 2027 on."
    assert (lines[0], f"  {post}" in lines) == ("Nothing is waiting.", True)
    assert post in _front(today, one=_ended(n=3, log=CLOSED))
    yes = cases({"one": interview(outcome={"result": "accepted", "on": "2027-02-19"})}, today)
    assert afterwards(tuple(yes)) is None
