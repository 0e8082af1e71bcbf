"""What to write down of a talk: a few questions in sight, and the rest one behind the other."""

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.workbook.wording.packs import Packs

_IN_SIGHT = 3
Questions = tuple[tuple[str, str], ...]  # each with its ID


@frozen
class Debrief:
    """The questions; once it is over, what was learnt from it first, and nothing of what was still to come (E51)."""

    questions: Questions

    @classmethod
    def of(cls, interview: Interview, packs: Packs) -> "Debrief":
        """Those that are asked after this talk."""
        if interview.looks_on:
            return cls((*packs.learnt(), *packs.debrief_once_over()))
        return cls(packs.debrief())

    @property
    def in_sight(self) -> Questions:
        """Those that are seen at once."""
        return self.questions[:_IN_SIGHT]

    @property
    def folded(self) -> Questions:
        """The others."""
        return self.questions[_IN_SIGHT:]
