"""What those who met the candidate look for, as a referee is told of it."""

from functools import partial
from itertools import chain
from operator import attrgetter

from afterword.interview.model.people import hiring_manager, people_met
from afterword.workbook.letters.errand import Errand
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.wants import read_want

_MOST_POINTS = 3


def all_wanted(errand: Errand) -> tuple[str, ...]:
    """What those who met the candidate look for, in few words; nothing that is not clear."""
    people = people_met(errand.interview).values()
    wants_of_each = map(attrgetter("looking_for"), people)
    wants = [*chain.from_iterable(wants_of_each)]
    is_clear = partial(_is_clear, errand.desk)
    return tuple(filter(is_clear, wants))[:_MOST_POINTS]


def _is_clear(desk: Desk, want: str) -> bool:
    return read_want(want, desk.packs.lexicon).fits


def wanted_most(desk: Desk) -> tuple[str, ...]:
    """What the one who decides looks for, or else the half of the connection that says so."""
    manager = hiring_manager(desk.interview)
    if manager and manager.person.looking_for:
        return manager.person.looking_for[:_MOST_POINTS]

    connection = desk.interview.connection
    if connection is None:
        return ()
    return (connection.they_want,)
