"""What comes next for somebody whose application has ended and who still looks (E51)."""

from collections.abc import Iterator, Sequence
from itertools import starmap
from typing import Protocol

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Result
from afterword.workbook.wording import phrases

_MAY_POST_AGAIN = frozenset({
    Result.REJECTED,
    Result.FILLED,
    Result.CANCELLED,
    Result.GHOSTED,
})  # fmt: skip


class Known(Protocol):
    """An interview and its candidate, as a case or a view has them."""

    @property
    def interview(self) -> Interview:
        """The interview."""

    @property
    def me(self) -> Candidate:
        """Whose it is."""


@frozen
class AnotherPost:
    """An employer who may have a post again, and the month from which to look."""

    employer: str
    month: str


@frozen
class Afterwards:
    """What is left when an application is over: a new one, and the employers to look at again."""

    again: tuple[AnotherPost, ...]


def search_is_over(views: Sequence[Known]) -> bool:
    """Whether the candidate has said yes to a job, with an interview file or without."""
    if any(view.interview.accepted for view in views):
        return True
    return any(offer.accepted for view in views[:1] for offer in view.me.other_offers)


def afterwards(views: Sequence[Known]) -> Afterwards | None:
    """What comes next; None while nothing has ended, and once a job was accepted."""
    ended = [view.interview for view in views if view.interview.looks_on]
    if not ended or search_is_over(views):
        return None

    return Afterwards(tuple(_again(ended)))


def _again(ended: Sequence[Interview]) -> Iterator[AnotherPost]:
    """Each employer once, with the month that the last of its answers sets."""
    months: dict[str, str] = {}
    for interview in ended:
        month = _month_to_look(interview)
        if month:
            months[interview.employer.name] = month

    return starmap(AnotherPost, months.items())


def _month_to_look(interview: Interview) -> str:
    """The month of their next posting, as the candidate reckons it; empty where nobody wants to look."""
    outcome = interview.outcome
    if outcome is None or outcome.result not in _MAY_POST_AGAIN:
        return ""
    if not interview.interested or not outcome.look_again:
        return ""
    return phrases.month_after(outcome.on, outcome.look_again)
