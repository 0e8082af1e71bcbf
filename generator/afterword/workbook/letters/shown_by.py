"""What another person showed, or told of, which nobody else is told that they did (E10)."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import filterfalse

from afterword.interview.model.people import people_met
from afterword.workbook.letters.nearness import is_all_in
from afterword.workbook.wording.desk import Desk


def not_shown_by_others(
    desk: Desk, reader: str, topics: Iterable[str]
) -> Iterator[str]:
    """The topics without those that only somebody else is thanked for, or told of: `walking me over the deck replacement`."""
    told_by = {
        name: f"{person.thank_for or ''} {person.point or ''}"
        for name, person in people_met(desk.interview).items()
    }
    mine = told_by.pop(reader, "")
    others = [*told_by.values()]
    return filterfalse(partial(_is_of_others, mine, others), topics)


def _is_of_others(mine: str, others: Iterable[str], topic: str) -> bool:
    is_told = partial(is_all_in, phrase=topic)
    return any(map(is_told, others)) and not is_told(mine)
