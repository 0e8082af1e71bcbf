"""The figures of a whole cohort in a sentence or two."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter

from afterword.cohort.rows import Row
from afterword.cohort.wording import words
from afterword.diagnostics.counting import many


def summary(rows: Sequence[Row]) -> str:
    """How many clients there are, how many are pressed, and how it ended for whom it did."""
    figures = f"{many(len(rows), 'client')}: {', '.join(_figures(rows))}."
    ends = ", ".join(_ends(rows))
    if not ends:
        return figures
    return f"{figures} {words()['columns']['ended']}: {ends}."


def figures(rows: Sequence[Row]) -> Iterator[str]:
    """Each figure by itself, for a page."""
    yield many(len(rows), "client")
    yield from _figures(rows)
    yield from _ends(rows)


def _figures(rows: Sequence[Row]) -> Iterator[str]:
    late, pressing = _with(rows, "late"), sum(map(_is_pressing, rows))
    yield f"{late or 'none'} with something late"
    yield from _if_any(pressing, "of them late with a letter or an answer")
    offers_of_each = map(attrgetter("standing.offers"), rows)
    offers = [*chain.from_iterable(offers_of_each)]
    past = sum(map(attrgetter("is_past"), offers))
    yield f"{many(len(offers) - past, 'offer')} to answer"
    if past:
        yield f"{many(past, 'offer')} whose day has passed"
    yield from _if_any(_with(rows, "quiet"), "gone quiet")
    yield f"{_with(rows, 'not_ready') or 'none'} with something NOT READY"
    yield from _missing(rows)


def _missing(rows: Sequence[Row]) -> Iterator[str]:
    """For how many somebody or something is missing that all others have."""
    idle = sum(map(attrgetter("is_idle"), rows))
    yield from _if_any(idle, "with nothing done in 7 days")
    if any(map(attrgetter("coach"), rows)):
        alone = sum(not row.coach for row in rows)
        yield from _if_any(alone, "without a coach")
    empty = sum(map(attrgetter("has_told_nothing"), rows))
    yield from _if_any(empty, "without an interview")


def _if_any(count: int, text: str) -> Iterator[str]:
    if count:
        yield f"{count} {text}"


def _with(rows: Sequence[Row], column: str) -> int:
    """How many have something in a column."""
    return sum(row.cells[column].count > 0 for row in rows)


def _is_pressing(row: Row) -> bool:
    return any(map(attrgetter("is_pressing"), row.standing.late))


def _ends(rows: Sequence[Row]) -> Iterator[str]:
    """How many applications ended in which way, in the order of the words for them."""
    ended_of_each = map(attrgetter("standing.ended"), rows)
    ended = chain.from_iterable(ended_of_each)
    counts = Counter(map(attrgetter("ending.result"), ended))
    for result, text in words()["ends"].items():
        yield from _if_any(counts[result], text)
