"""Each thing of a page once, and in its place: what is done is a line, a letter stands before its tools, a time is said plainly. E52, E57."""

import html

import pytest

from afterword.workbook.pages.interview import interview_pages
from support.making import JONES, Yaml, candidate, interview, seen

pytestmark = pytest.mark.long

THANKED = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
OFFER: Yaml = {"received": "2027-01-22", "answer_by": "2027-01-29", "base": 61500, "currency": "USD"}


def page(name: str, today: str, **changes: object) -> str:
    """A page of the interview by its name."""
    pages = interview_pages(seen(interview(people=[JONES], **changes), today))
    return next(html.unescape(one.body) for one in pages if one.path.endswith(f"/{name}.md"))


def test_what_is_done_is_one_line() -> None:
    """Whoever has sent the thank-you reads when, and no more how it is to be sent."""
    steps = page("follow-up", "2027-01-14", log=THANKED).partition('<ul class="aw-steps">')[2].split("</li>")
    (done,) = [step for step in steps if "aw-done" in step]
    assert "done on Wed 13 Jan 2027" in done
    assert "aw-detail" not in done
    assert "the day of the interview" not in done
    assert any("aw-detail" in step for step in steps)


def test_a_letter_stands_before_what_can_be_added_to_it() -> None:
    """To whom, about what, the words, the buttons; then the tools."""
    letter = (
        page("drafts", "2027-01-13").partition('data-draft="thank-you--angela-jones"')[2].partition("</details>")[0]
    )
    order = ("Subject:", "<pre", "Copy the text", 'data-pencil="line"', 'data-pencil="paper"')
    places = [*map(letter.index, order)]
    assert places == sorted(places)


def test_their_answer_to_a_figure_is_asked_for_once() -> None:
    """While it is the next thing the two buttons stand there alone; before, they stand among the news."""
    log = [*THANKED, {"on": "2027-01-22", "did": "offer/acknowledge"}]
    before = page("index", "2027-01-23", offer=OFFER, log=log)
    asked = page("index", "2027-01-26", offer=OFFER, log=[*log, {"on": "2027-01-24", "did": "offer/counter"}])
    assert before.count('data-pencil="raised"') == 1
    assert asked.count('data-pencil="raised"') == 1


@pytest.mark.parametrize(
    ("zone", "held"),
    [
        (None, "Wed 13 Jan 2027, 10:00"),
        ("America/New_York", "Wed 13 Jan 2027, 10:00"),
        ("America/Chicago", "Wed 13 Jan 2027, 10:00 EST / 09:00 CST (15:00 UTC)"),
    ],
)
def test_the_time_of_the_talk_is_said_as_anybody_says_it(zone: str | None, held: str) -> None:
    """Clocks are named for whoever lives by another one than the employer, and for nobody else."""
    there = interview(held="2027-01-13 10:00", timezone="America/New_York")
    assert seen(there, "2027-01-13", candidate(timezone=zone)).held == held
