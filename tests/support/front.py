"""The front page as a build makes it: with the cards of its interviews."""

import datetime as dt
from collections.abc import Sequence

from afterword.workbook.pages import front
from afterword.workbook.pages.page import Page
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording.wording import Wording


def front_page(views: Sequence[InterviewView], problems: Sequence[Page], today: dt.date, wording: Wording) -> Page:
    """The front page of these interviews, and of these files that could not be read."""
    cards = {view.id: front.card(view) for view in views}
    return front.front_page(views, front.ToMend(tuple(problems)), today, wording, cards)
