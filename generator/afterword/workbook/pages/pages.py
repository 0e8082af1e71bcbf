"""Pages of the site, as Markdown values that any of the static site generators can render."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from afterword.diagnostics import Diagnostic
from afterword.diagnostics.render import as_text
from afterword.interview.model.remarks import DRAFTS, RUBRIC
from afterword.interview.model.remarks import PARTS as REMARKS
from afterword.plan.steps import Chapter, order
from afterword.workbook.pages.timeline import timeline
from afterword.workbook.pay import offers
from afterword.workbook.views.blocks import dated_blocks
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.remarks import RemarkView
from afterword.workbook.views.steps import ChapterView, StepView
from afterword.workbook.wording import phrases
from afterword.workbook.wording.wording import Wording

_AHEAD = dt.timedelta(days=14)
_FIRST = 6  # so many next things wait on the page: when one is ticked in the browser, the one after it takes its place


@dataclass(frozen=True)
class Page:
    """One page. `path` is its source path in the site; `title` is a value, not markup, and `menu` its short name."""

    path: str
    title: str
    body: str
    menu: str = ""


@dataclass(frozen=True)
class Agenda:
    """What is to be done across all interviews, sorted by how soon. `first` begins with the next thing, and what follows it."""

    next: StepView | None
    first: tuple[StepView, ...]
    overdue: tuple[StepView, ...]
    today: tuple[StepView, ...]
    coming: tuple[StepView, ...]


def agenda(shown: Sequence[InterviewView], today: dt.date) -> Agenda:
    """The one next thing, what is overdue, what is due today, and the two weeks after (S74)."""
    by_id = {step.id: step for each in shown for step in each.steps}
    waiting = [step for each in shown for step in each.plan.open()]
    ordered = [by_id[step.id] for step in sorted(waiting, key=lambda step: order(step, today))]
    dated = [step for step in ordered if step.due]
    return Agenda(
        next=ordered[0] if ordered else None,
        first=tuple(ordered[:_FIRST]),
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


def front_page(shown: Sequence[InterviewView], problems: Sequence[Page], today: dt.date, wording: Wording) -> Page:
    """The page that answers: what now?"""
    found = agenda(shown, today)
    words = wording.words
    body = _render(
        wording,
        "front.md.j2",
        agenda=found,
        line=timeline((*found.overdue, *found.today, *found.coming), today),
        interviews=shown,
        titles={view.id: view.title for view in shown},
        employers={view.id: view.interview.employer.name for view in shown},
        several=len(shown) > 1,
        compared=offers_page(shown, wording) is not None,
        lacking=lacking(shown),
        problems=problems,
        lists={
            "o": dated_blocks(found.overdue, words),
            "t": dated_blocks(found.today, words),
            "c": dated_blocks(found.coming, words),
        },
        today=phrases.paper_date(today),
    )
    return Page("index.md", "What now?", body)


def interview_pages(view: InterviewView) -> tuple[Page, ...]:
    """The pages of one interview: the overview, the five parts and the look back, the drafts, the people, the debrief."""
    return (
        _page(view, "index", "interview.md.j2", view.title, places=said_where(view)),
        *(_part_page(view, chapter, after) for chapter, after in zip_longest(view.chapters, view.chapters[1:])),
        _page(view, "drafts", "drafts.md.j2", "Drafts"),
        _page(view, "people", "people.md.j2", "Who is who"),
        *(
            [_page(view, "debrief", "debrief.md.j2", "Debrief", questions=view.wording.packs.debrief())]
            if view.debriefs
            else []
        ),
    )


@dataclass(frozen=True)
class SaidPlace:
    """Where a coach's comments stand, and what they are about. Those without an `address` are shown in full."""

    address: str
    title: str
    remarks: tuple[RemarkView, ...]


def said_where(view: InterviewView) -> tuple[SaidPlace, ...]:
    """Every open comment by its place, in the order of the workbook; what is about no item of today's plan comes last."""
    titles = {
        **{each.id.within: (f"{each.chapter.slug}.html#at-{each.id}", each.title) for each in view.steps},
        **{f"{DRAFTS}{each.draft.id.within}": (f"drafts.html#{each.anchor}", each.draft.title) for each in view.drafts},
        **{f"{REMARKS}{each.chapter.slug}": (f"{each.chapter.slug}.html#coach", each.name) for each in view.chapters},
        **{f"{RUBRIC}{each.id}": (f"{Chapter.CLOSE.slug}.html", each.look_at) for each in view.wording.packs.rubric()},
    }
    known = [SaidPlace(*titles[about], view.said[about]) for about in titles if about in view.said]
    return (*known, *(SaidPlace("", about, found) for about, found in view.said.items() if about not in titles))


def _part_page(view: InterviewView, chapter: ChapterView, after: ChapterView | None) -> Page:
    part = chapter.chapter
    menu = chapter.name if part is Chapter.CLOSE else f"{part.value}. {chapter.name}"
    return _page(
        view,
        part.slug,
        "part.md.j2",
        menu,
        chapter=chapter,
        following=after,
        guide="reflection" if part is Chapter.CLOSE else part.slug,
        criteria=view.wording.packs.rubric(),
    )


def _page(view: InterviewView, name: str, template: str, menu: str, **values: object) -> Page:
    title = view.title if menu == view.title else f"{menu}: {view.title}"
    return Page(f"interviews/{view.id}/{name}.md", title, _render(view.wording, template, view=view, **values), menu)


def offers_page(shown: Sequence[InterviewView], wording: Wording) -> Page | None:
    """The offers side by side, for the candidate alone; None while there are not two of them."""
    rows = offers.side_by_side(wording, {view.id: (view.interview, view.me) for view in shown})
    if len(rows) < 2:  # noqa: PLR2004  (one offer has nothing beside it)
        return None
    return Page(
        "offers-compared.md",
        "Offers side by side",
        _render(wording, "offers.md.j2", rows=rows, currencies=offers.currencies(rows)),
    )


def problem_page(path: str, file: str, found: Sequence[Diagnostic], wording: Wording) -> Page:
    """What stands in a file's place when it has errors."""
    body = _render(wording, "problem.md.j2", file=file, problems=[as_text(each) for each in found])
    return Page(path, f"To mend: {file}", body)


def _render(wording: Wording, template: str, **values: object) -> str:
    return wording.templates.pages.get_template(template).render(**values)
