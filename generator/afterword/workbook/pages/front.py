"""The page that answers: what now?"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.workbook.pages.afterwards import afterwards, search_is_over
from afterword.workbook.pages.agenda import Agenda, agenda
from afterword.workbook.pages.offers import compared_offers
from afterword.workbook.pages.page import Page, render
from afterword.workbook.pages.timeline import timeline
from afterword.workbook.views.blocks import Block, dated_blocks
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

_PREFIXES = {"overdue": "o-", "today": "t-", "coming": "c-"}


@dataclass(frozen=True)
class AgendaList:
    """A list of the agenda. `prefix` begins the IDs of its tick-boxes: a step can be in two lists."""

    name: str
    prefix: str
    count: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class WaitingDraft:
    """A draft that is not ready, and where it stands on the site."""

    address: str
    title: str


@dataclass(frozen=True)
class Lack:
    """One thing that is missing, and the drafts that wait for it."""

    gap: str
    drafts: tuple[WaitingDraft, ...]


def front_page(
    views: Sequence[InterviewView],
    problems: Sequence[Page],
    today: dt.date,
    wording: Wording,
) -> Page:
    """The page that answers: what now?"""
    waiting = agenda(views, today)
    several = len(views) > 1
    employers = {}
    if several:
        employers = {view.id: view.interview.employer.name for view in views}

    body = render(
        wording,
        "front.md.j2",
        agenda=waiting,
        afterwards=afterwards(views),
        accepted=search_is_over(views),
        line=timeline(waiting.dated, today),
        interviews=views,
        titles={view.id: view.title for view in views},
        employers=employers,
        several=several,
        compared=bool(compared_offers(views, wording)),
        lacking=lacking(views),
        problems=problems,
        lists=tuple(_lists(waiting, wording.words)),
        today=phrases.paper_date(today),
    )
    return Page("index.md", wording.words.page("titles", "front"), body)


def lacking(views: Sequence[InterviewView]) -> tuple[Lack, ...]:
    """Everything that drafts still lack (E20), each once, in the order of the drafts."""
    waiting: dict[str, list[WaitingDraft]] = {}
    for view in views:
        for draft in view.not_ready:
            address = f"interviews/{view.id}/drafts.html#{draft.anchor}"
            for gap in draft.draft.gaps:
                drafts = waiting.setdefault(gap, [])
                drafts.append(WaitingDraft(address, draft.draft.title))

    return tuple(Lack(gap, tuple(drafts)) for gap, drafts in waiting.items())


def _lists(waiting: Agenda, words: Words) -> Iterator[AgendaList]:
    """The lists that have something in them."""
    lists = {
        "overdue": waiting.overdue,
        "today": waiting.today,
        "coming": waiting.coming,
    }
    for name, steps in lists.items():
        if steps:
            yield AgendaList(
                name=words.page("agenda", name),
                prefix=_PREFIXES[name],
                count=len(steps),
                blocks=dated_blocks(steps, words),
            )
