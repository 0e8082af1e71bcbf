"""A workspace and today's date become a workbook. `compose` reads as the table of contents."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    card,
    front_page,
)
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.pages.offers import offers_page
from afterword.workbook.pages.page import Page
from afterword.workbook.pages.problem import problem_page
from afterword.workbook.paper.documents import PrintJob, print_jobs
from afterword.workbook.shelf import InMemory, NewShelf, OpenShelf, Shelf
from afterword.workbook.views.elsewhere import without_drafts
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import view as interview_view
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

    `views` are the interviews in words, without what stands on their own pages alone; `cards` are what the front page says of
    each.
    `all_calendars` are the paths of every interview's, kept or not, in the order in which one is made of all.
    `is_html`: every page is HTML below its heading, as those of our own templates are.
    """

    pages: Sequence[Page]
    documents: Sequence[PrintJob]
    mails: Sequence[MailFile]
    calendars: Sequence[CalendarFile]
    views: Views = ()
    unchanged: Kept = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    all_calendars: tuple[str, ...] = ()
    is_html: bool = False


@frozen
class Shelves:
    """What is composed so far."""

    pages: OpenShelf[Page]
    documents: Shelf[PrintJob]
    mails: Shelf[MailFile]
    calendars: Shelf[CalendarFile]

    @classmethod
    def of(
        cls, new_shelf: NewShelf, documents: Shelf[PrintJob] | None = None
    ) -> "Shelves":
        """All of them new, and of one sort, but for `documents` if they have a shelf."""
        documents = documents or new_shelf()
        return cls(new_shelf(), documents, new_shelf(), new_shelf())

    def put(self, view: InterviewView) -> None:
        """Put there all that is made of one interview."""
        self.pages.put(interview_pages(view))
        self.documents.put(print_jobs(view))
        self.mails.put(_mails(view))
        self.calendars.put([_calendar(view)])


def compose(
    cases: Cases,
    wording: Wording,
    views: Iterable[InterviewView] | None = None,
    unchanged: Kept = NOTHING_KEPT,
    shelves: Shelves | None = None,
) -> Workbook:
    """The whole workbook, from the interviews in words if they are at hand. What could not be read has a page that says why.

    All that is made of one interview is put on a shelf before the next is put into words. Of one that is kept from before
    nothing is written but what other pages say of it.
    """
    if views is None:
        views = _each_view(cases, wording, unchanged)

    shelves = shelves or Shelves.of(InMemory)
    cards = {name: part.card for name, part in unchanged.items()}
    summaries: list[InterviewView] = []
    for view in views:
        if view.id in unchanged:
            shelves.pages.put(unchanged[view.id].pages)
        else:
            cards[view.id] = card(view)
            shelves.put(view)
        summaries.append(without_drafts(view))

    _put_pages_of_all(shelves.pages, cases, wording, tuple(summaries), cards)
    return Workbook(
        pages=shelves.pages.pieces(),
        documents=shelves.documents.pieces(),
        mails=shelves.mails.pieces(),
        calendars=shelves.calendars.pieces(),
        views=tuple(summaries),
        unchanged=unchanged,
        cards=cards,
        all_calendars=tuple(calendar_of(view.id) for view in summaries),
        is_html=not any(name.startswith(_PAGES) for name in wording.files.names()),
    )


def _each_view(
    cases: Cases,
    wording: Wording,
    unchanged: Kept,
) -> Iterator[InterviewView]:
    """One interview in words after the other."""
    drafts = {name: part.drafts for name, part in unchanged.items()}
    for case in cases:
        yield interview_view(case, wording, unchanged=drafts.get(case.id))


def cases_of(
    workspace: Workspace,
    today: dt.date,
    wording: Wording,
    before: Mapping[str, Case] = NO_CASES,
) -> Cases:
    """Every interview of a workspace, planned for today by what is known of fields of work, or as it was planned before."""
    return Cases.of(workspace, today, wording.packs.fields(), before)


def _put_pages_of_all(
    pages: OpenShelf[Page],
    cases: Cases,
    wording: Wording,
    views: Views,
    cards: Mapping[str, str],
) -> None:
    """The front page before those of the interviews; behind them the offers side by side, and what is to be mended."""
    problems = tuple(_problems(cases.workspace, wording))
    to_mend = _to_mend(cases.workspace, problems)
    pages.put_first(front_page(views, to_mend, cases.today, wording, cards))
    offers = offers_page(views, wording)
    if offers:
        pages.put([offers])
    pages.put(problems)


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


def _mails(view: InterviewView) -> Iterator[MailFile]:
    """The drafts that may be mailed."""
    for draft in view.drafts:
        if draft.eml:
            yield MailFile(f"interviews/{view.id}/{draft.eml}", draft.draft)


def calendar_of(name: str) -> str:
    """Where the calendar of an interview lies."""
    return f"interviews/{name}/calendar.ics"


def _calendar(view: InterviewView) -> CalendarFile:
    """The calendar of an interview."""
    words = view.wording.words
    dates = events(view.case, words)
    return CalendarFile(calendar_of(view.id), dates, gone(view.case, words))
