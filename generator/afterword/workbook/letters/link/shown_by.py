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
    """The topics without those that only somebody else is thanked for: `walking me over the deck replacement`."""
    shown = {
        name: person.thank_for or ""
        for name, person in people_met(desk.interview).items()
    }
    return _not_of_others(shown, reader, topics)


def not_told_by_others(desk: Desk, reader: str, topics: Iterable[str]) -> Iterator[str]:
    """The topics without those that only somebody else showed or told of, for a letter that says `what you told me`."""
    told_by = {
        name: f"{person.thank_for or ''} {person.point or ''}"
        for name, person in people_met(desk.interview).items()
    }
    return _not_of_others(told_by, reader, topics)


def _not_of_others(
    by_person: dict[str, str], reader: str, topics: Iterable[str]
) -> Iterator[str]:
    mine = by_person.pop(reader, "")
    others = [*by_person.values()]
    return filterfalse(partial(_is_of_others, mine, others), topics)


def _is_of_others(mine: str, others: Iterable[str], topic: str) -> bool:
    is_told = partial(is_all_in, phrase=topic)
    return any(map(is_told, others)) and not is_told(mine)
