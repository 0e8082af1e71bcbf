"""A letter that takes the place of a follow-up says so, and what was to go with that one can be changed there (E38)."""

import html

import pytest

from afterword.plan.offers import OfferElsewhere
from afterword.workbook.views.interview import view
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, case, day, drafts, interview
from support.pages import page_of

ARTICLE = {"week": 2, "url": "https://a.example/x", "title": "Short of drivers", "topic": "training"}


def drafts_page(today: str, *, offered: bool) -> str:
    """The page of the drafts, perhaps with another offer of the 27th that is to be answered by the 3rd."""
    elsewhere = OfferElsewhere(day("2027-01-26"), day("2027-02-03"), day("2027-02-01")) if offered else None
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    shown = case(interview(articles=[ARTICLE], log=log), today, elsewhere=elsewhere)
    return html.unescape(page_of(view(shown, shipped_wording()), "drafts"))


@pytest.mark.long
def test_the_news_of_another_offer_says_that_it_is_the_follow_up_of_that_week() -> None:
    """Whoever had just written that follow-up finds out where it went, and changes its article there."""
    page = drafts_page("2027-01-27", offered=True)
    assert "It goes in the place of your follow-up of week 2" in page
    letter = page.partition('data-letter="other-offer/tell"')[2].partition("</details>")[0]
    assert 'data-pencil="article" data-interview="2027-01-13-larkfield-foods" data-about="follow-up/week-2"' in letter
    assert 'data-pencil="line" data-interview="2027-01-13-larkfield-foods" data-about="other-offer/tell"' in letter


def test_an_article_stands_behind_the_question_for_a_decision() -> None:
    """Two pleas with a link between them are a letter that nobody would send (E49)."""
    elsewhere = OfferElsewhere(day("2027-01-26"), day("2027-02-03"), day("2027-02-01"))
    log = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}, {"on": "2027-01-20", "did": "follow-up/week-1"}]
    letters = drafts(interview(articles=[ARTICLE], log=log), "2027-01-27", elsewhere=elsewhere)
    text = letters["other-offer/tell"].body
    assert text.index("would be a real help") < text.index("I came across") < text.index("Best regards")


@pytest.mark.long
def test_a_follow_up_of_its_own_says_nothing_of_the_kind() -> None:
    """Nothing was replaced."""
    assert "in the place of your follow-up" not in drafts_page("2027-01-27", offered=False)


@pytest.mark.long
def test_what_was_talked_about_can_be_mended_where_it_does_not_fit() -> None:
    """A sentence was typed where the letter takes a thing: the draft that says so has the way back to it."""
    tom = {
        "name": "Tom Reyes",
        "is": "interviewer",
        "email": "tom@larkfield.example",
        "point": "he wants somebody who doesn't shout",
    }
    page = html.unescape(page_of(view(case(interview(people=[JONES, tom])), shipped_wording()), "drafts"))
    letter = page.partition('data-letter="thank-you/tom-reyes"')[2].partition("</details>")[0]
    assert "could be written to follow 'We talked about'" in page
    assert 'data-pencil="point"' in letter
    assert 'data-about="thank-you/tom-reyes" data-name="What you talked about"' in letter
