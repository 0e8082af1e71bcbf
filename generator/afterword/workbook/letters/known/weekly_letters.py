"""Which weekly letters go, which of them takes leave, and which have something of their own (S31, E56)."""

import datetime as dt
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.interview.model.own_drafts import OwnLine
from afterword.plan.leave_taking import is_passed_over
from afterword.plan.steps import Kind, Step
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.first_told import in_words

FIRST = 1


def weekly(desk: Desk) -> tuple[Step, ...]:
    """The weekly letters, also those that carry something else."""
    return desk.plan.of(Kind.FOLLOW_UP)


def last_weekly(desk: Desk) -> Step:
    """The last of the weekly letters that go, sent or not: the farewell."""
    letters = weekly(desk)
    going = [*filterfalse(is_passed_over, letters)]
    return (going or letters)[-1]


def is_farewell(desk: Desk, step: Step) -> bool:
    """Whether a letter takes leave: the last of several, but not the one that asks for news on the day they named (E6)."""
    if number_of(step) == FIRST or on_their_date(desk, step):
        return False
    return step.id == desk.once(last_weekly).id


def on_their_date(desk: Desk, step: Step) -> bool:
    """Whether a letter goes on the date that the employer named, which is its reason."""
    named = desk.interview.employer_said.day
    if named is None:
        return False
    goes_from = partial(_goes_from, named)
    by_then = filter(goes_from, filterfalse(is_passed_over, weekly(desk)))
    return step == next(by_then, None)


def _goes_from(day: dt.date, step: Step) -> bool:
    """Whether a letter goes on that day or later."""
    return step.due is None or step.due >= day


def number_of(step: Step) -> int:
    """Which of the weekly letters it is, from one on."""
    return step.number or FIRST


def goes_with(desk: Desk, step: Step, week: int | None) -> bool:
    """Whether what is for a week goes with a letter: with that week's, or the next where none goes before they decide."""
    if week is None or step.week is None or week > step.week:
        return False
    weeks = filter(None, map(attrgetter("week"), weekly(desk)))
    return not any(week <= other < step.week for other in weeks)


def is_filled(desk: Desk, step: Step) -> bool:
    """Whether the file has what this very letter shares, its whole text, or that it is to go as it is."""
    interview = desk.interview
    shared = (*interview.articles, *interview.news)
    weeks = {*interview.follow_ups.as_it_is, *map(attrgetter("week"), shared)}
    own_letters = map(attrgetter("of"), interview.drafts)
    return any((step.week in weeks, step.id.within in own_letters))


def says_something_of_its_own(desk: Desk, step: Step) -> bool:
    """Whether the candidate added sentences to this letter that no weekly letter before it has."""
    interview = desk.interview
    weeks = map(attrgetter("week"), interview.follow_ups.add)
    new = filter(partial(_is_new, desk), interview.lines)
    letters = map(attrgetter("of"), new)
    return any((step.week in weeks, step.id.within in letters))


def _is_new(desk: Desk, line: OwnLine) -> bool:
    """Whether a line is the first in its words, as the weekly letters follow one another."""
    say_it = filter(partial(_is_in_its_words, line), desk.interview.lines)
    letters = set(map(attrgetter("of"), say_it))
    in_order = map(attrgetter("id.within"), weekly(desk))
    return line.of == next(filter(letters.__contains__, in_order), line.of)


def _is_in_its_words(line: OwnLine, other: OwnLine) -> bool:
    return in_words(line.say) == in_words(other.say)
