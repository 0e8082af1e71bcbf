"""Documents to print, as HTML for the PDF engine: the workbook, the checklist, the sheet of referees, the proposal."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.plan.steps import Kind
from afterword.resources import resource
from afterword.workbook import phrases, templating
from afterword.workbook.proposals import proposal_view
from afterword.workbook.views import InterviewView


class DocumentPart(StrEnum):
    """Which document."""

    CHECKLIST = "checklist"
    WORKBOOK = "workbook"
    REFERENCES = "references"
    PROPOSAL = "proposal"


@dataclass(frozen=True)
class PrintJob:
    """One document. `most_pages` is 0 when any number will do; the file's title names no employer."""

    path: str
    title: str
    html: str
    most_pages: int = 0


@dataclass(frozen=True)
class Paper:
    """What it is printed on. `size` is Letter or A4."""

    size: str
    large_print: bool = False


def print_jobs(view: InterviewView) -> tuple[PrintJob, ...]:
    """The documents of one interview that have something to say."""
    return tuple(job for part in DocumentPart if (job := print_job(view, part)) is not None)


def print_job(view: InterviewView, part: DocumentPart, paper: Paper | None = None) -> PrintJob | None:
    """One document, or None when the interview has nothing for it."""
    paper = paper or Paper(view.paper)
    path = f"interviews/{view.id}/{part}.pdf"
    values: dict[str, object] = {
        "view": view,
        "paper": paper,
        "css": _css(),
        "today": phrases.paper_date(view.plan.today),
    }
    if part is DocumentPart.REFERENCES and not view.agreed:
        return None
    if part is DocumentPart.PROPOSAL:
        if not view.proposes:
            return None
        sent = next((step.due for step in view.plan.of(Kind.SEND_PROPOSAL)), None) or view.plan.today
        values["proposal"] = proposal_view(view.interview, sent)
    html = templating.documents().get_template(f"{part}.html.j2").render(**values)
    one_page = part in {DocumentPart.REFERENCES, DocumentPart.PROPOSAL} and not paper.large_print
    return PrintJob(path, part.capitalize(), html, 1 if one_page else 0)


def _css() -> str:
    return resource("templates", "print", "print.css").read_text(encoding="utf-8")
