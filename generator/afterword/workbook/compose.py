"""A workspace and today's date become a workbook. `compose` reads as the table of contents."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import usable_id
from afterword.plan.cases import Cases
from afterword.workbook.dates.events import Event, events
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.pages.pages import Page, front_page, interview_pages, offers_page, problem_page
from afterword.workbook.paper.documents import PrintJob, print_jobs
from afterword.workbook.views.interview import InterviewView, views
from afterword.workbook.wording.wording import Wording


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


def compose(cases: Cases, wording: Wording, shown: tuple[InterviewView, ...] | None = None) -> Workbook:
    """The whole workbook, from the interviews in words if they are at hand. What could not be read has a page that says why."""
    shown = views(cases, wording) if shown is None else shown
    problems = tuple(_problems(cases.workspace, wording))
    pages = [page for each in shown for page in interview_pages(each)]
    compared = offers_page(shown, wording)
    calendars = tuple(CalendarFile(f"interviews/{each.id}/calendar.ics", events(each.case)) for each in shown)
    everything = CalendarFile("calendar.ics", tuple(event for each in calendars for event in each.events))
    return Workbook(
        pages=(front_page(shown, problems, cases.today, wording), *pages, *([compared] if compared else []), *problems),
        documents=tuple(job for each in shown for job in print_jobs(each)),
        mails=tuple(_mails(shown)),
        calendars=(everything, *calendars) if calendars else (),
    )


def cases_of(workspace: Workspace, today: dt.date, wording: Wording) -> Cases:
    """Every interview of a workspace, planned for today by what is known of fields of work."""
    return Cases.of(workspace, today, wording.packs.fields())


def _problems(workspace: Workspace, wording: Wording) -> Iterator[Page]:
    """A page in the place of each file that could not be read; without me.yaml there is nothing else to show."""
    if workspace.candidate is None:
        found = tuple(each for each in workspace.diagnostics if each.span.file.endswith("me.yaml"))
        yield problem_page("to-mend.md", "me.yaml", found, wording)
    for number, (name, found) in enumerate(workspace.broken.items()):
        path = f"interviews/{name}/index.md" if usable_id(name) else f"to-mend-{number}.md"
        yield problem_page(path, f"{name}.yaml", found, wording)


def _mails(shown: tuple[InterviewView, ...]) -> Iterator[MailFile]:
    for each in shown:
        for draft in each.drafts:
            if draft.eml:
                yield MailFile(f"interviews/{each.id}/{draft.eml}", draft.draft)
