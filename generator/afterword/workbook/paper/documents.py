"""Documents to print, as HTML for the PDF engine: workbook, checklist, debrief, sheet of referees, proposal, card."""

import re
from dataclasses import dataclass

from afterword.workbook import ready
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.interview import view as interview_view
from afterword.workbook.views.other_applications import OtherApplication
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording

_ONE_PAGE = frozenset({DocumentKind.REFERENCES, DocumentKind.PROPOSAL})


@dataclass(frozen=True)
class PrintJob:
    """One document. `most_pages` is 0 when any number will do; the file's title names no employer.

    `source` says in which file, and under which key, its texts stand.
    """

    path: str
    title: str
    html: str
    most_pages: int = 0
    source: str = ""


@dataclass(frozen=True)
class CopyNote:
    """What stands on a copy for somebody else: which copy it is, for whom, when it was made, and without what."""

    audience: str
    to: str
    made: str
    without: tuple[str, ...]
    shown_too: tuple[str, ...] = ()
    others: tuple[OtherApplication, ...] = ()


@dataclass(frozen=True)
class Paper:
    """What it is printed on. `size` is Letter or A4."""

    size: str
    large_print: bool = False


def print_jobs(view: InterviewView) -> tuple[PrintJob, ...]:
    """The documents of one interview that have something to say."""
    view = on_paper(view)
    return tuple(job for part in DocumentKind if (job := print_job(view, part)) is not None)


def print_job(
    view: InterviewView, part: DocumentKind, paper: Paper | None = None, *, shared: CopyNote | None = None
) -> PrintJob | None:
    """One document, or None when the interview has nothing for it; one that is `shared` says so, and has room for answers."""
    paper = paper or Paper(view.paper, view.me.large_print)
    if not ready.document(view.case, part).may_be_printed:
        return None
    view = view if shared else on_paper(view)
    values = {
        "view": view,
        "paper": paper,
        "css": _css(view.wording),
        "today": phrases.paper_date(view.plan.today),
        "shared": shared,
        **_own(view, part),
    }
    one_page = part in _ONE_PAGE and not paper.large_print
    html = view.wording.templates.documents.get_template(f"{part}.html.j2").render(one_page=one_page, **values)
    html = _rows_as_paragraphs(html) if paper.large_print else html
    path = f"interviews/{view.id}/{part}.pdf"
    return PrintJob(path, part.capitalize(), html, int(one_page), _source(view, part))


def specimen(letters: str, wording: Wording) -> PrintJob:
    """A page of letters in the type of our documents: what cannot be set on it cannot be set in any of them."""
    page = wording.templates.documents.get_template("specimen.html.j2")
    html = page.render(paper=Paper("A4"), css=_css(wording), letters=" ".join(letters))
    return PrintJob("specimen.pdf", "Specimen", html, 0, "content")


def on_paper(view: InterviewView) -> InterviewView:
    """The interview as it may be printed: paper lies on desks, and is handed over. On it already, it stays as it is."""
    printed = view.case.on_paper()
    return view if printed is view.case else interview_view(printed, view.wording)


def _own(view: InterviewView, part: DocumentKind) -> dict[str, object]:
    """What only this document shows."""
    if part is DocumentKind.DEBRIEF:
        return {"questions": view.wording.packs.debrief()}
    if part is DocumentKind.CARD:
        return {"card": view.card}
    if part is DocumentKind.WORKBOOK:
        return {"criteria": view.wording.packs.rubric()}
    if part is not DocumentKind.PROPOSAL:
        return {}
    return {"proposal": proposal_view(view.wording, view.interview, ready.proposal_sent_on(view.case))}


def _source(view: InterviewView, part: DocumentKind) -> str:
    if part is DocumentKind.REFERENCES:
        return "content/me.yaml, under `referees`"
    key = ", under `proposal`" if part is DocumentKind.PROPOSAL else ""
    return f"content/interviews/{view.id}.yaml{key}"


def _rows_as_paragraphs(html: str) -> str:
    """The document with no table in it: in large print columns would be too narrow, and a screen reader is told of none.

    Only tags of our templates are met here: what was typed has no `<` any more.
    """
    headless = re.sub(r"<thead>.*?</thead>", "", html, flags=re.DOTALL)
    named = re.sub(r'<td class="', '<td class="td ', headless).replace("<td data-", '<td class="td" data-')
    return re.sub(r"<(/?)(table|tbody|tr|td)(?=[ >])", _as_division, named)


def _as_division(tag: re.Match[str]) -> str:
    return "</div" if tag[1] else "<div" + ("" if tag[2] == "td" else f' class="{tag[2]}"')


def _css(wording: Wording) -> str:
    return wording.templates.as_it_is("print", "print.css")
