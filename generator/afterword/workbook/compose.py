"""A workspace and today's date become a workbook. `compose` reads as the table of contents."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from afterword.diagnostics import Diagnostic, errors_of, rules
from afterword.frozen import frozen
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import usable_id
from afterword.plan.cases import NO_CASES, Case, Cases
from afterword.workbook.dates.events import Event, Gone, events, gone
from afterword.workbook.letters.letter import Draft
from afterword.workbook.pages.front import (
    ToMend,
    cards_of,
    front_page,
)
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.pages.offers import offers_page
from afterword.workbook.pages.page import Page
from afterword.workbook.pages.problem import problem_page
from afterword.workbook.paper.documents import PrintJob, print_jobs
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import views as interview_views
from afterword.workbook.views.kept import KeptDrafts
from afterword.workbook.wording.wording import Wording

_PAGES = "templates/pages/"
_CANDIDATE = "me.yaml"

Views = tuple[InterviewView, ...]
Kept = Mapping[str, "KeptPart"]  # by the ID of the interview
NOTHING_KEPT: Kept = MappingProxyType({})


@frozen
class MailFile:
    """A draft and where its file goes."""

    path: str
    draft: Draft


@frozen
class CalendarFile:
    """Dates and where their file goes. `gone` knows which of others are called off."""

    path: str
    events: tuple[Event, ...]
    gone: Gone


@frozen
class KeptPart:
    """What lies in the site of before of an interview that has not changed: pages without their text, and other files.

    `card` is what the front page says of it; `documents` are names in the cache of printed documents, by path; `files` are
    mail drafts and the calendar.
    """

    key: str
    drafts: KeptDrafts
    card: str
    pages: tuple[Page, ...]
    documents: Mapping[str, str]
    files: tuple[str, ...]


@frozen
class Workbook:
    """All that is published, as values, but for what is kept of unchanged interviews. Paths are relative to the site.

    `cards` are what the front page says of each interview.
    `all_calendars` are the paths of every interview's, kept or not, in the order in which one is made of all.
    `is_html`: every page is HTML below its heading, as those of our own templates are.
    """

    pages: tuple[Page, ...]
    documents: tuple[PrintJob, ...]
    mails: tuple[MailFile, ...]
    calendars: tuple[CalendarFile, ...]
    unchanged: Kept = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    all_calendars: tuple[str, ...] = ()
    is_html: bool = False


def compose(
    cases: Cases,
    wording: Wording,
    views: Views | None = None,
    unchanged: Kept = NOTHING_KEPT,
) -> Workbook:
    """The whole workbook, from the interviews in words if they are at hand. What could not be read has a page that says why.

    Of an interview that is kept from before nothing is written but what other pages say of it.
    """
    if views is None:
        views = views_of(cases, wording, unchanged)

    changed = tuple(view for view in views if view.id not in unchanged)
    kept_cards = {name: part.card for name, part in unchanged.items()}
    cards = kept_cards | cards_of(changed)
    return Workbook(
        pages=tuple(_pages(cases, wording, views, unchanged, cards)),
        documents=tuple(job for view in changed for job in print_jobs(view)),
        mails=tuple(_mails(changed)),
        calendars=tuple(_calendars(changed, wording)),
        unchanged=unchanged,
        cards=cards,
        all_calendars=tuple(calendar_of(view.id) for view in views),
        is_html=not any(name.startswith(_PAGES) for name in wording.files.names()),
    )


def views_of(
    cases: Cases,
    wording: Wording,
    unchanged: Kept = NOTHING_KEPT,
) -> Views:
    """Every interview in words."""
    drafts = {name: part.drafts for name, part in unchanged.items()}
    return interview_views(cases, wording, unchanged=drafts)


def cases_of(
    workspace: Workspace,
    today: dt.date,
    wording: Wording,
    before: Mapping[str, Case] = NO_CASES,
) -> Cases:
    """Every interview of a workspace, planned for today by what is known of fields of work, or as it was planned before."""
    return Cases.of(workspace, today, wording.packs.fields(), before)


def _pages(
    cases: Cases,
    wording: Wording,
    views: Views,
    unchanged: Kept,
    cards: Mapping[str, str],
) -> Iterator[Page]:
    """The front page, the pages of each interview, the offers side by side, and what is to be mended."""
    problems = tuple(_problems(cases.workspace, wording))
    to_mend = _to_mend(cases.workspace, problems)
    yield front_page(views, to_mend, cases.today, wording, cards)
    for view in views:
        part = unchanged.get(view.id)
        yield from part.pages if part else interview_pages(view)

    offers = offers_page(views, wording)
    if offers:
        yield offers
    yield from problems


def _to_mend(workspace: Workspace, pages: tuple[Page, ...]) -> ToMend:
    """What cannot be read, with the interviews that cannot be shown without the candidate's file."""
    if workspace.candidate is not None:
        return ToMend(pages)
    errors = [problem.code for problem in errors_of(_problems_of_candidate(workspace))]
    titles = [
        f"{interview.role}, {interview.employer.name}"
        for interview in workspace.interviews.values()
    ]
    lacks_one_key = errors == [rules.MISSING_KEY.code]
    nameless = lacks_one_key and workspace.about_me.at(("name",)) is None
    return ToMend(pages, tuple(titles), nameless)


def _problems_of_candidate(workspace: Workspace) -> list[Diagnostic]:
    return [
        problem
        for problem in workspace.diagnostics
        if problem.span.file.endswith(_CANDIDATE)
    ]


def _problems(
    workspace: Workspace,
    wording: Wording,
) -> Iterator[Page]:
    """A page in the place of each file that could not be read; without me.yaml there is nothing else to show."""
    if workspace.candidate is None:
        yield _problem_of_candidate(workspace, wording)

    for number, (name, broken) in enumerate(workspace.broken.items()):
        path = f"to-mend-{number}.md"
        if usable_id(name):
            path = f"interviews/{name}/index.md"
        yield problem_page(path, f"{name}.yaml", broken, wording, name)


def _problem_of_candidate(
    workspace: Workspace,
    wording: Wording,
) -> Page:
    problems = _problems_of_candidate(workspace)
    return problem_page("to-mend.md", _CANDIDATE, problems, wording)


def _mails(views: Views) -> Iterator[MailFile]:
    """The drafts that may be mailed."""
    for view in views:
        for draft in view.drafts:
            if draft.eml:
                yield MailFile(f"interviews/{view.id}/{draft.eml}", draft.draft)


def calendar_of(name: str) -> str:
    """Where the calendar of an interview lies."""
    return f"interviews/{name}/calendar.ics"


def _calendars(views: Views, wording: Wording) -> Iterator[CalendarFile]:
    """The calendar of each interview."""
    for view in views:
        path = calendar_of(view.id)
        dates = events(view.case, wording.words)
        yield CalendarFile(path, dates, gone(view.case, wording.words))
