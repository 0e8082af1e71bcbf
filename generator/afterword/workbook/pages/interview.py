"""The pages of one interview."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC
from afterword.plan.steps import Chapter
from afterword.workbook.pages.page import Page, render
from afterword.workbook.views.chapters import ChapterView
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.remarks import RemarkView

_GUIDE_TO_THE_CLOSE = "reflection"  # the guides to the parts are named like the parts


@dataclass(frozen=True)
class RemarkedPlace:
    """Where a coach's comments stand, and what they are about. Those without an `address` are shown in full."""

    address: str
    title: str
    remarks: tuple[RemarkView, ...]


def interview_pages(view: InterviewView) -> tuple[Page, ...]:
    """The pages of one interview: the overview, the five parts and the look back, the drafts, the people, the debrief."""
    return tuple(_pages(view))


def _pages(view: InterviewView) -> Iterator[Page]:
    places = tuple(_remarked_places(view))
    overview = render(view.wording, "interview.md.j2", view=view, places=places)
    yield Page(f"interviews/{view.id}/index.md", view.title, overview, view.title)

    following = (*view.chapters[1:], None)
    for chapter, after in zip(view.chapters, following, strict=True):
        yield _part_page(view, chapter, after)

    yield _named_page(view, "drafts")
    yield _named_page(view, "people")
    if view.debriefs:
        yield _named_page(view, "debrief", questions=view.wording.packs.debrief())


def _named_page(view: InterviewView, name: str, **values: object) -> Page:
    """A page that is named like its template."""
    return _page(view, name, f"{name}.md.j2", view.wording.words.page("titles", name), **values)


def _part_page(view: InterviewView, chapter: ChapterView, following: ChapterView | None) -> Page:
    guide = chapter.slug
    if chapter.chapter is Chapter.CLOSE:
        guide = _GUIDE_TO_THE_CLOSE

    return _page(
        view,
        chapter.slug,
        "part.md.j2",
        chapter.heading,
        chapter=chapter,
        following=following,
        guide=guide,
    )


def _page(view: InterviewView, name: str, template: str, menu: str, **values: object) -> Page:
    title = view.wording.words.page("titles", "page", menu=menu, interview=view.title)
    body = render(view.wording, template, view=view, **values)
    return Page(f"interviews/{view.id}/{name}.md", title, body, menu)


@dataclass(frozen=True)
class _Place:
    """An item of the workbook that can be commented on; `about` as `Remark.about` says it."""

    about: str
    address: str
    title: str


def _remarked_places(view: InterviewView) -> Iterator[RemarkedPlace]:
    """Every open comment by its place, in the order of the workbook; what is about no item of today's plan comes last."""
    places = {place.about: place for place in _places(view)}
    for about, place in places.items():
        if about in view.remarks:
            yield RemarkedPlace(place.address, place.title, view.remarks[about])

    for about, remarks in view.remarks.items():
        if about not in places:
            yield RemarkedPlace("", about, remarks)


def _places(view: InterviewView) -> Iterator[_Place]:
    """Every item that can be commented on, and where it stands."""
    for step in view.steps:
        yield _Place(step.id.within, f"{step.chapter.slug}.html#at-{step.id}", step.title)
    for draft in view.drafts:
        about = f"{DRAFTS}{draft.draft.id.within}"
        yield _Place(about, f"drafts.html#{draft.anchor}", draft.draft.title)
    for chapter in view.chapters:
        yield _Place(f"{PARTS}{chapter.slug}", f"{chapter.slug}.html#coach", chapter.name)
    for criterion in view.wording.packs.rubric():
        yield _Place(f"{RUBRIC}{criterion.id}", f"{Chapter.CLOSE.slug}.html", criterion.look_at)
