"""What was typed for two weekly letters, and goes into one of them alone: nobody is told a thing twice (E32, E56)."""

from collections.abc import Iterable, Iterator
from operator import attrgetter

from afterword.interview.model.interview import Interview
from afterword.interview.model.links import Thought
from afterword.interview.model.people import hiring_manager, scored
from afterword.plan.cases import Case
from afterword.plan.steps import Kind
from afterword.workbook.advice.idle import Idle, Place
from afterword.workbook.wording.first_told import (
    in_words,
    shared_in_weeks,
    without_repeats,
)

_INSTEAD = "take it out, or write what is new"


def typed_twice(case: Case) -> Iterator[Idle]:
    """Each entry for a letter still to go that one of an earlier week has, and what was typed above already."""
    interview = case.interview
    weeks = set(map(attrgetter("week"), case.plan.open_of(Kind.FOLLOW_UP)))
    if not all((weeks, interview.interested)):
        return
    yield from _in_two_weeks(case, weeks)
    if not scored(interview):
        thoughts = map(_in_full, interview.thoughts)
        brought = map(attrgetter("i_bring"), interview.evidence)
        yield from _said_above("thoughts", "about", thoughts, "")
        yield from _said_above("evidence", "i_bring", brought, _link(interview))


def _in_full(thought: Thought) -> str:
    return f"{thought.about} {thought.say}"


def _in_two_weeks(case: Case, weeks: set[int | None]) -> Iterator[Idle]:
    """Each that the letter of an earlier week has, by the places of all that has a week of its own."""
    told = without_repeats(case.interview, case.plan)
    has_them = [*told.articles, *told.news, *told.follow_ups.add]
    for place, entry in shared_in_weeks(case.interview):
        if all((entry.week in weeks, entry not in has_them)):
            yield _idle((*place, "week"), "the letter of an earlier week")


def _said_above(
    part: str, key: str, typed: Iterable[str], before: str
) -> Iterator[Idle]:
    """Each entry of a part whose words another one above it has; or the link, `before` all of them."""
    has_them = {in_words(before): "`connection`"}
    for number, text in enumerate(map(in_words, typed)):
        if text in has_them:
            yield _idle((part, number, key), has_them[text])
        has_them[text] = f"`{part}` above"


def _idle(place: Place, has_it: str) -> Idle:
    return Idle(
        place, f"{has_it} has this already, and nobody is told it twice", _INSTEAD
    )


def _link(interview: Interview) -> str:
    """What the link of the thank-you brings."""
    manager = hiring_manager(interview)
    own = manager and manager.person.connection
    return getattr(own or interview.connection, "i_bring", "")
