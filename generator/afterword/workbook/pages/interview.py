"""The pages of one interview."""

from collections.abc import Iterator
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.interview import Person
from afterword.interview.model.people import ids, unthanked
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC
from afterword.interview.reading.doubts.public_bodies import may_be_scored
from afterword.mappings import by_key
from afterword.plan.on_record import week_of
from afterword.plan.steps import THANKS, Chapter
from afterword.plan.time_to_decide import asks_for_time
from afterword.workbook.pages.drafts import folded_drafts
from afterword.workbook.pages.new_offers import answer_links, new_offers
from afterword.workbook.pages.page import Page, render
from afterword.workbook.views.chapters import ChapterView
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.other_offers import other_offers
from afterword.workbook.views.remarks import RemarkView
from afterword.workbook.wording.on_titles import on_titles
from afterword.workbook.wording.titles import weeks_on
from afterword.workbook.wording.who_is_who import parts_to_you
from afterword.workbook.wording.wording import Wording

_TOOLS = 3  # places to look up pay that are in sight
_GUIDE_TO_THE_CLOSE = "reflection"  # the guides to the parts are named like the parts


@frozen
class RemarkedPlace:
    """Where a coach's comments stand, and what they are `about`. Those without an `address` are shown in full."""

    about: str
    address: str
    title: str
    remarks: tuple[RemarkView, ...]


def interview_pages(view: InterviewView) -> tuple[Page, ...]:
    """The pages of one interview: the overview, the five parts and the look back, the drafts, the people, the debrief."""
    return tuple(_pages(view))


def _pages(view: InterviewView) -> Iterator[Page]:
    places = tuple(_remarked_places(view))
    lacking_soon = tuple(filterfalse(attrgetter("later"), view.lacking))
    news = tuple(new_offers([view]))
    overview = render(
        view.wording,
        "interview.md.j2",
        view=view,
        places=places,
        answers=answer_links(view),
        new_offers=news,
        thanks_lead=any(map(attrgetter("leads"), news)),
        others=other_offers(view),
        may_be_scored=may_be_scored(view.interview),
        lacking_soon=lacking_soon,
        one_lacks_soon=len(lacking_soon) == 1,
    )
    yield Page(
        f"interviews/{view.id}/index.md",
        view.title,
        overview,
        view.title,
        view.wording.words.page("titles", "overview"),
    )

    following = (*view.chapters[1:], None)
    part_page = partial(_part_page, view)
    yield from map(part_page, view.chapters, following)
    yield _named_page(
        view,
        "drafts",
        folded=folded_drafts(view),
        asks_for_time=asks_for_time(view.interview),
        unthanked=_unthanked(view),
    )
    yield _named_page(
        view,
        "people",
        people=ids(view.interview),
        on_titles=_on_titles(view),
        parts=parts_to_you(view.wording.words),
        may_be_scored=may_be_scored(view.interview),
        unthanked=_unthanked(view),
    )
    if view.debriefs:
        yield _named_page(view, "debrief")


def _on_titles(view: InterviewView) -> dict[str, tuple[str, ...]]:
    """What is said of the title of each person."""
    words = view.wording.words
    people = ids(view.interview)
    return {name: tuple(on_titles(person, words)) for name, person in people.items()}


def _unthanked(view: InterviewView) -> dict[str, Person]:
    """Those to whom no thank-you goes, as long as one is still to be sent to somebody else."""
    letters = [each.draft for each in view.drafts if not each.draft.sent]
    if THANKS.isdisjoint(map(attrgetter("kind"), letters)):
        return {}
    return unthanked(view.interview)


def _named_page(
    view: InterviewView,
    name: str,
    **values: object,
) -> Page:
    """A page that is named like its template."""
    return _page(
        view, name, f"{name}.md.j2", view.wording.words.page("titles", name), **values
    )


def _part_page(
    view: InterviewView,
    chapter: ChapterView,
    following: ChapterView | None,
) -> Page:
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
        tools_first=view.salary_tools[:_TOOLS],
        tools_more=view.salary_tools[_TOOLS:],
        answers=answer_links(view),
    )


def _page(
    view: InterviewView,
    name: str,
    template: str,
    menu: str,
    **values: object,
) -> Page:
    title = view.wording.words.page("titles", "page", menu=menu, interview=view.title)
    body = render(view.wording, template, view=view, **values)
    return Page(f"interviews/{view.id}/{name}.md", title, body, menu)


def _remarked_places(view: InterviewView) -> Iterator[RemarkedPlace]:
    """Every open comment by its place, in the order of the workbook; what is about no item of today's plan comes last."""
    places = by_key(_places(view), attrgetter("about"))
    yield from filter(attrgetter("remarks"), places.values())
    for about, remarks in view.remarks.items():
        if about not in places:
            yield RemarkedPlace(about, "", _called(about, view.wording), remarks)


def _called(about: str, wording: Wording) -> str:
    """What is no longer in the plan, as it was called there: most often the letter of a week."""
    week = week_of(about.removeprefix(DRAFTS))
    if not week:
        return about
    return wording.words.page(
        "titles", "gone-week", weeks_on=weeks_on(wording.words, week)
    )


def _places(view: InterviewView) -> Iterator[RemarkedPlace]:
    """Every item that can be commented on, with the comments on it, if any."""
    for step in view.steps:
        address = f"{step.chapter.slug}.html#at-{step.id}"
        yield RemarkedPlace(step.id.within, address, step.title, step.remarks)

    for draft in view.drafts:
        about = f"{DRAFTS}{draft.draft.id.within}"
        address = f"drafts.html#{draft.anchor}-coach"
        yield RemarkedPlace(about, address, draft.draft.title, draft.remarks)

    for chapter in view.chapters:
        about = f"{PARTS}{chapter.slug}"
        yield RemarkedPlace(
            about, f"{chapter.slug}.html#coach", chapter.name, chapter.remarks
        )

    for criterion in view.rubric:
        about = f"{RUBRIC}{criterion.id}"
        remarks = view.remarks.get(about, ())
        yield RemarkedPlace(
            about, f"{Chapter.CLOSE.slug}.html", criterion.look_at, remarks
        )
