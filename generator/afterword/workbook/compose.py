"""A workspace and today's date become a workbook. `compose` reads as the table of contents."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import usable_id
from afterword.plan.cases import Cases
from afterword.workbook.dates.events import Event, events
from afterword.workbook.letters.letter import Draft
from afterword.workbook.pages.front import front_page
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.pages.offers import offers_page
from afterword.workbook.pages.page import Page
from afterword.workbook.pages.problem import problem_page
from afterword.workbook.paper.documents import PrintJob, print_jobs
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import views as interview_views
from afterword.workbook.wording.wording import Wording

_CANDIDATE = "me.yaml"

Views = tuple[InterviewView, ...]


@dataclass(frozen=True)
class MailFile:
    """A draft and where its file goes."""

    path: str
    draft: Draft


@dataclass(frozen=True)
class CalendarFile:
    """Dates and where their file goes."""

    path: str
    events: tuple[Event, ...]


@dataclass(frozen=True)
class Workbook:
    """All that is published, as values. Paths are relative to the site."""

    pages: tuple[Page, ...]
    documents: tuple[PrintJob, ...]
    mails: tuple[MailFile, ...]
    calendars: tuple[CalendarFile, ...]


def compose(cases: Cases, wording: Wording, views: Views | None = None) -> Workbook:
    """The whole workbook, from the interviews in words if they are at hand. What could not be read has a page that says why."""
    if views is None:
        views = interview_views(cases, wording)

    return Workbook(
        pages=tuple(_pages(cases, wording, views)),
        documents=tuple(job for view in views for job in print_jobs(view)),
        mails=tuple(_mails(views)),
        calendars=_calendars(views, wording),
    )


def cases_of(workspace: Workspace, today: dt.date, wording: Wording) -> Cases:
    """Every interview of a workspace, planned for today by what is known of fields of work."""
    return Cases.of(workspace, today, wording.packs.fields())


def _pages(cases: Cases, wording: Wording, views: Views) -> Iterator[Page]:
    """The front page, the pages of each interview, the offers side by side, and what is to be mended."""
    problems = tuple(_problems(cases.workspace, wording))
    yield front_page(views, problems, cases.today, wording)
    for view in views:
        yield from interview_pages(view)

    offers = offers_page(views, wording)
    if offers:
        yield offers
    yield from problems


def _problems(workspace: Workspace, wording: Wording) -> Iterator[Page]:
    """A page in the place of each file that could not be read; without me.yaml there is nothing else to show."""
    if workspace.candidate is None:
        yield _problem_of_candidate(workspace, wording)

    for number, (name, broken) in enumerate(workspace.broken.items()):
        path = f"to-mend-{number}.md"
        if usable_id(name):
            path = f"interviews/{name}/index.md"
        yield problem_page(path, f"{name}.yaml", broken, wording, name)


def _problem_of_candidate(workspace: Workspace, wording: Wording) -> Page:
    problems = [
        problem
        for problem in workspace.diagnostics
        if problem.span.file.endswith(_CANDIDATE)
    ]
    return problem_page("to-mend.md", _CANDIDATE, problems, wording)


def _mails(views: Views) -> Iterator[MailFile]:
    """The drafts that may be mailed."""
    for view in views:
        for draft in view.drafts:
            if draft.eml:
                yield MailFile(f"interviews/{view.id}/{draft.eml}", draft.draft)


def _calendars(views: Views, wording: Wording) -> tuple[CalendarFile, ...]:
    """One with everything, and one for each interview; none without an interview."""
    if not views:
        return ()

    calendars = []
    everything: list[Event] = []
    for view in views:
        dates = events(view.case, wording.words)
        calendars.append(CalendarFile(f"interviews/{view.id}/calendar.ics", dates))
        everything += dates
    return (CalendarFile("calendar.ics", tuple(everything)), *calendars)
