"""What those who met the candidate look for, as a referee is told of it, and as what the candidate would help with."""

from functools import partial
from itertools import chain
from operator import attrgetter

from afterword.interview.model.people import hiring_manager, people_met
from afterword.plan.given.ids import StepId
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.reader import facts_of_reader
from afterword.workbook.letters.link.facts import connection_fact
from afterword.workbook.letters.link.tasks import shared_task, task_of
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.wanted.wants import read_want

_MOST_POINTS = 3


def all_wanted(errand: Errand) -> tuple[str, ...]:
    """What those who met the candidate look for, in few words; nothing that is not clear."""
    people = people_met(errand.interview).values()
    wants_of_each = map(attrgetter("looking_for"), people)
    wants = [*chain.from_iterable(wants_of_each)]
    return tuple(filter(partial(_is_clear, errand.desk), wants))[:_MOST_POINTS]


def _is_clear(desk: Desk, want: str) -> bool:
    """Whether a want can be told at all: what cannot is asked about, and stands in no letter."""
    return read_want(want, desk.packs.lexicon).fits


def wanted_most(desk: Desk) -> tuple[str, ...]:
    """What the one who decides looks for, or else the half of the connection that says so."""
    manager = hiring_manager(desk.interview)
    if manager and manager.person.looking_for:
        is_clear = partial(_is_clear, desk)
        return tuple(filter(is_clear, manager.person.looking_for))[:_MOST_POINTS]

    connection = desk.interview.connection
    if connection is None:
        return ()
    return tuple(filter(partial(_is_clear, desk), (connection.they_want,)))


def task_for(errand: Errand, draft: StepId) -> str:
    """What they look for, to follow `help you`; nothing where it is no task, without interest, or where own words tell it."""
    link = connection_fact(errand.desk)
    if not link or not errand.interview.interested:
        return ""
    if are_mostly_in(" ".join(errand.lines(draft)), link.they_want):
        return ""
    want = read_want(link.they_want, errand.desk.packs.lexicon)
    task = shared_task(task_of(want))
    is_between = facts_of_reader(errand)["between"]
    return of_them(task) if is_between else task
