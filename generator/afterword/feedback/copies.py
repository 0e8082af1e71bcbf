"""Which copies were made for coaches, and whether an answer is one to a copy of the interview that it names."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from operator import attrgetter
from typing import Self

from afterword.feedback.answers import Returned
from afterword.feedback.read.json_answers import FEEDBACK, PROGRESS
from afterword.frozen import frozen


@frozen
class Copies:
    """The copies that coaches were given: the interview of each by its ID, and the interviews of those that have no ID."""

    by_id: Mapping[str, str] = field(default_factory=dict)
    without_id: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        copies: Iterable[tuple[str, str]],
        renamed: Mapping[str, str],
    ) -> Self:
        """Copies by their interviews, each with its ID if it has one; `renamed` has the names of now by those of before."""
        by_id: dict[str, str] = {}
        without_id: set[str] = set()
        for interview, copy_id in copies:
            name = renamed.get(interview, interview)
            if copy_id:
                by_id[copy_id] = name
            else:
                without_id.add(name)
        return cls(by_id, frozenset(without_id))

    def why_stray(self, answer: Returned, interview: str) -> str:
        """Why an answer may be meant for another interview than it names; nothing where it is one to a copy of it.

        Ticks from the site are the candidate's own, of whichever interview.
        """
        if answer.kind == PROGRESS:
            return ""
        if answer.copy_id:
            return self._why_not_this_copy(answer.copy_id, interview)

        known = self.without_id
        if answer.kind != FEEDBACK:  # a PDF names no copy
            known |= frozenset(self.by_id.values())
        if interview in known:
            return ""
        return f"it names {interview}, and no copy of yours that it could answer is about that"

    def made_elsewhere(self, answers: Iterable[Returned]) -> Iterator[str]:
        """What is told where each copy that is named is none of ours."""
        named = set(filter(None, map(attrgetter("copy_id"), answers)))
        if named and named.isdisjoint(self.by_id):
            yield "it answers a copy that was not made here: look whose it is, as it may be meant for somebody else"

    def _why_not_this_copy(self, copy_id: str, interview: str) -> str:
        meant = self.by_id.get(copy_id)
        if meant == interview:
            return ""
        if meant is None:
            return f"it names {interview}, and answers a copy that is not in your list"
        return f"it names {interview}, and answers a copy of {meant}"
