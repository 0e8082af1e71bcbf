"""Pages of the site, as Markdown values that any of the static site generators can render."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.diagnostics import Diagnostic
from afterword.diagnostics.render import as_text
from afterword.plan.plan import next_first
from afterword.workbook.pay import offers
from afterword.workbook.views import InterviewView, StepView
from afterword.workbook.wording import phrases, templating

_AHEAD = dt.timedelta(days=14)


@dataclass(frozen=True)
class Page:
    """One page. `path` is its source path in the site; `title` is a value, not markup."""

    path: str
    title: str
    body: str


@dataclass(frozen=True)
class Agenda:
    """What is to be done across all interviews, sorted by how soon."""

    next: StepView | None
    overdue: tuple[StepView, ...]
    today: tuple[StepView, ...]
    coming: tuple[StepView, ...]


def agenda(shown: Sequence[InterviewView], today: dt.date) -> Agenda:
    """The one next thing, what is overdue, what is due today, and the two weeks after (S74)."""
    by_id = {step.id: step for each in shown for step in each.steps}
    ordered = [by_id[f"{plan.interview}/{step.id}"] for plan, step in next_first([each.plan for each in shown])]
    dated = [step for step in ordered if step.due]
    return Agenda(
        next=ordered[0] if ordered else None,
        overdue=tuple(step for step in dated if step.overdue),
        today=tuple(step for step in dated if step.today),
        coming=tuple(step for step in dated if step.due and today < step.due <= today + _AHEAD),
    )


@dataclass(frozen=True)
class Lack:
    """One thing that is missing, and the drafts that wait for it: page anchors with titles."""

    gap: str
    drafts: tuple[tuple[str, str], ...]


def lacking(shown: Sequence[InterviewView]) -> tuple[Lack, ...]:
    """Everything that drafts still lack (E20), each once, in the order of the drafts."""
    waiting: dict[str, list[tuple[str, str]]] = {}
    for view in shown:
        for each in view.not_ready:
            for gap in each.draft.gaps:
                waiting.setdefault(gap, []).append(
                    (f"interviews/{view.id}/drafts.html#{each.anchor}", each.draft.title)
                )
    return tuple(Lack(gap, tuple(drafts)) for gap, drafts in waiting.items())


def front_page(shown: Sequence[InterviewView], problems: Sequence[Page], today: dt.date) -> Page:
    """The page that answers: what now?"""
    body = _render(
        "front.md.j2",
        agenda=agenda(shown, today),
        interviews=shown,
        compared=offers_page(shown) is not None,
        lacking=lacking(shown),
        problems=problems,
        today=phrases.paper_date(today),
    )
    return Page("index.md", "What now?", body)


def interview_pages(view: InterviewView) -> tuple[Page, ...]:
    """The pages of one interview: the five parts, and the drafts."""
    folder = f"interviews/{view.id}"
    return (
        Page(f"{folder}/index.md", view.title, _render("interview.md.j2", view=view)),
        Page(f"{folder}/drafts.md", f"Drafts: {view.title}", _render("drafts.md.j2", view=view)),
    )


def offers_page(shown: Sequence[InterviewView]) -> Page | None:
    """The offers side by side, for the candidate alone; None while there are not two of them."""
    rows = offers.side_by_side({view.id: (view.interview, view.me) for view in shown})
    if len(rows) < 2:  # noqa: PLR2004  (one offer has nothing beside it)
        return None
    return Page(
        "offers-compared.md",
        "Offers side by side",
        _render("offers.md.j2", rows=rows, currencies=offers.currencies(rows)),
    )


def problem_page(path: str, file: str, found: Sequence[Diagnostic]) -> Page:
    """What stands in a file's place when it has errors."""
    body = _render("problem.md.j2", file=file, problems=[as_text(each) for each in found])
    return Page(path, f"To mend: {file}", body)


def _render(template: str, **values: object) -> str:
    return templating.pages().get_template(template).render(**values)
