"""Documents to print, as HTML for the PDF engine: workbook, checklist, debrief, sheet of referees, proposal, card."""

import re

from afterword.frozen import frozen
from afterword.workbook import ready
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import view as interview_view
from afterword.workbook.views.other_applications import OtherApplication
from afterword.workbook.wording import phrases
from afterword.workbook.wording.who_is_who import parts_to_you
from afterword.workbook.wording.wording import Wording

# What is handed to an employer: on one page, and in ordinary type unless large print of it is asked for by name.
ONE_PAGE = frozenset({DocumentKind.REFERENCES, DocumentKind.PROPOSAL})
_SOURCES = {DocumentKind.REFERENCES: "references", DocumentKind.PROPOSAL: "proposal"}
_HEAD = 70  # signs above a page
_ABOUT_PEOPLE = "people"  # the ID of a question of the debrief
# Those that a line answers: the others get two, and all of it is one sheet of two pages.
_ANSWERED_SHORTLY = frozenset({
    "address-form",
    "your-link",
    "went-well",
    "topics",
    "which-day",
    "how-to-contact",
    "promised",
    "interest",
})  # fmt: skip


@frozen
class PrintJob:
    """One document. `most_pages` is 0 when any number will do; the file's title names no employer.

    `source` says in which file, and under which key, its texts stand.
    """

    path: str
    title: str
    html: str
    most_pages: int = 0
    source: str = ""


@frozen
class CopyNote:
    """What stands on a copy for somebody else: which copy it is, for whom, when it was made, and without what."""

    audience: str
    to: str
    made: str
    without: tuple[str, ...]
    shown_too: tuple[str, ...] = ()
    others: tuple[OtherApplication, ...] = ()
    copy_id: str = ""


@frozen
class Paper:
    """What it is printed on. `size` is Letter or A4."""

    size: str
    large_print: bool = False


def print_jobs(view: InterviewView) -> tuple[PrintJob, ...]:
    """The documents of one interview that have something to say."""
    printed = on_paper(view)
    made = (
        kind
        for kind in DocumentKind
        if ready.document(view.case, kind, view.wording).may_be_made
    )
    jobs = (_print_job(printed, kind, paper_for(printed, kind)) for kind in made)
    return tuple(filter(None, jobs))


def paper_for(view: InterviewView, kind: DocumentKind) -> Paper:
    """What a document is printed on if nothing is said: large print is for the candidate's own eyes."""
    large_print = view.me.large_print and kind not in ONE_PAGE
    return Paper(view.paper, large_print)


def print_job(
    view: InterviewView,
    kind: DocumentKind,
    paper: Paper | None = None,
    *,
    shared: CopyNote | None = None,
) -> PrintJob | None:
    """One document, or None when the interview has nothing for it; one that is `shared` says so, and has room for answers."""
    if paper is None:
        paper = paper_for(view, kind)
    if shared is None:
        view = on_paper(view)
    return _print_job(view, kind, paper, shared)


def _print_job(
    view: InterviewView,
    kind: DocumentKind,
    paper: Paper,
    shared: CopyNote | None = None,
) -> PrintJob | None:
    """One document of what may be on paper as it is."""
    if not ready.document(view.case, kind, view.wording).may_be_printed:
        return None

    one_page = kind in ONE_PAGE and not paper.large_print
    template = view.wording.templates.documents.get_template(f"{kind}.html.j2")
    html = template.render(
        view=view,
        paper=paper,
        css=_css(view.wording),
        today=phrases.paper_date(view.plan.today),
        shared=shared,
        one_page=one_page,
        short_title=_short(view.title),
        **_contents(view, kind),
    )
    if paper.large_print:
        html = _rows_as_paragraphs(html)

    return PrintJob(
        path=f"interviews/{view.id}/{kind}.pdf",
        title=view.wording.words.page("documents", kind),
        html=html,
        most_pages=int(one_page),
        source=_source(view, kind),
    )


def _short(title: str) -> str:
    """A title as it has room above each page."""
    if len(title) <= _HEAD:
        return title
    whole_words, *_ = title[: _HEAD - 1].rsplit(" ", 1)
    return f"{whole_words}\u2026"


def specimen(letters: str, wording: Wording) -> PrintJob:
    """A page of letters in the type of our documents: what cannot be set on it cannot be set in any of them."""
    page = wording.templates.documents.get_template("specimen.html.j2")
    html = page.render(
        paper=Paper("A4"),
        css=_css(wording),
        letters=" ".join(letters),
    )
    title = wording.words.page("documents", "specimen")
    return PrintJob("specimen.pdf", title, html, source="content")


def on_paper(view: InterviewView) -> InterviewView:
    """The interview as it may be printed: paper lies on desks, and is handed over. On it already, it stays as it is."""
    printed = view.case.on_paper()
    if printed is view.case:
        return view
    return interview_view(printed, view.wording)


def _contents(view: InterviewView, kind: DocumentKind) -> dict[str, object]:
    """What only this document shows."""
    if kind is DocumentKind.DEBRIEF:
        return _debrief(view)
    if kind is DocumentKind.PROPOSAL:
        sent = ready.proposal_sent_on(view.case)
        return {"proposal": proposal_view(view.wording, view.interview, sent)}
    return {}


def _debrief(view: InterviewView) -> dict[str, object]:
    """The questions; the one about people stands above the table of those who were met."""
    questions = dict(view.debrief.questions)
    people = questions.pop(_ABOUT_PEOPLE, None)
    return {
        "people_question": people,
        "questions": questions,
        "answered_shortly": _ANSWERED_SHORTLY,
        "parts": parts_to_you(view.wording.words),
    }


def _source(view: InterviewView, kind: DocumentKind) -> str:
    source = _SOURCES.get(kind, "interview")
    return view.wording.words.page("sources", source, interview=view.id)


def _rows_as_paragraphs(html: str) -> str:
    """The document with no table in it: in large print columns would be too narrow, and a screen reader is told of none.

    Only tags of our templates are met here: what was typed has no `<` any more.
    """
    headless = re.sub(r"<thead>.*?</thead>", "", html, flags=re.DOTALL)
    named = re.sub(r'<td class="', '<td class="td ', headless).replace(
        "<td data-", '<td class="td" data-'
    )
    return re.sub(r"<(/?)(table|tbody|tr|td)(?=[ >])", _as_division, named)


def _as_division(tag: re.Match[str]) -> str:
    closing, name = tag.groups()
    if closing:
        return "</div"
    if name == "td":
        return "<div"
    return f'<div class="{name}"'


def _css(wording: Wording) -> str:
    return wording.templates.as_it_is("print", "print.css")
