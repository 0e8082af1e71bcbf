"""One change that an import would make, as a value, and whether the file has room for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.entries import Entry
from afterword.interview.model.interview import Interview
from afterword.interview.model.remarks import Remark
from afterword.interview.values import MOST_ENTRIES
from afterword.interview.values.english import text_if
from afterword.plan.cases import Cases

# Characters shown of what is there, and of what would be; lines of either.
_SHORT, _LONG, _MOST_LINES = 600, 2_000, 40
# Characters of the open comments on an interview: more cannot be printed in the time there is.
MOST_PRINTED = 300_000
# Characters that a line counts for, however short: it takes its room on paper.
_LEAST_LINE = 60
_TOO_LONG = (
    "the open comments are too long together; resolve some first (`afterword comments`)"
)


@frozen
class ProposedChange:
    """One item that could go into the file of an interview: a tick as a log entry, a comment as a remark.

    `title` says in words what it is about, `beside` is the text as it stands now, if it is about a draft. `there` says that
    the file has it already, `why_not` why it cannot be used; `day` says where its day is from when another was typed,
    `stray` why it may be meant for another interview.
    """

    interview: str
    about: str
    title: str
    change: Entry | Remark
    beside: str = ""
    there: bool = False
    why_not: str = ""
    day: str = ""
    stray: str = ""

    @property
    def new(self) -> bool:
        """Whether there is anything to decide."""
        return not self.there and not self.why_not

    @property
    def is_tick(self) -> bool:
        """Whether it goes into the log."""
        return isinstance(self.change, Entry)

    @property
    def lines(self) -> tuple[str, ...]:
        """What would be written, as the file would show it and then in words."""
        if isinstance(self.change, Remark):
            return tuple(_comment_lines(self.change, self.beside))
        line = f"log: + {{on: {self.change.on}, did: {self.change.did}}}"
        return (line, f"  {self.day}") if self.day else (line,)


@frozen
class ProposedChanges:
    """All items of what came back, in its order, and what names nothing that is here."""

    items: tuple[ProposedChange, ...]
    unread: tuple[str, ...]


def within_limits(
    changes: Sequence[ProposedChange], cases: Cases
) -> Iterator[ProposedChange]:
    """The changes, those beyond what a file holds as not usable."""
    room = {case.id: _Room.of(case.interview) for case in cases}
    for change in changes:
        why_not = room[change.interview].take(change) if change.new else ""
        yield replace(change, why_not=why_not) if why_not else change


@dataclass
class _Room:
    """How much a file holds already: entries of the log, remarks, and how long the remarks are that are still open."""

    held: dict[type[Entry | Remark], int]
    printed: int

    @classmethod
    def of(cls, interview: Interview) -> "_Room":
        """What an interview holds now."""
        open_remarks = list(filterfalse(attrgetter("resolved"), interview.feedback))
        held: dict[type[Entry | Remark], int] = {
            Entry: len(interview.log),
            Remark: len(interview.feedback),
        }
        return cls(held, sum(map(_printed, open_remarks)))

    def take(self, change: ProposedChange) -> str:
        """Count a change that would go in, or say why there is no room for it."""
        kind = type(change.change)
        if self.held[kind] >= MOST_ENTRIES:
            return f"the file holds {MOST_ENTRIES} of them already"
        size = _printed(change.change)
        if size and self.printed + size > MOST_PRINTED:
            return _TOO_LONG
        self.printed += size
        self.held[kind] += 1
        return ""


def _printed(change: Entry | Remark) -> int:
    """How much room the words of a comment take: its characters, a short line counted as one of ordinary length."""
    if isinstance(change, Entry):
        return 0
    text = change.text or ""
    instead = change.instead or ""
    lines = f"{text}\n{instead}".split("\n")
    return sum(max(len(line), _LEAST_LINE) for line in lines)


def _comment_lines(remark: Remark, beside: str) -> Iterator[str]:
    by = text_if(remark.by, f", from: {remark.by}")
    yield f"feedback: + {{on: {remark.on}{by}, about: {remark.about}}}"
    if remark.says:
        yield f"  {remark.says}"
    if remark.text:
        yield from _paragraph("it says", remark.text, _LONG)
    if remark.instead:
        yield from _paragraph("instead", remark.instead, _LONG)
        yield from _paragraph("now", beside, _SHORT)


def _paragraph(name: str, text: str, most: int) -> Iterator[str]:
    """The lines of a text under one another, the first with its name before it."""
    heading = f"{name}:"
    for line in _shortened(text, most).splitlines():
        yield f"  {heading:9}{line}"
        heading = ""


def _shortened(text: str, most: int) -> str:
    shown = "\n".join(text[:most].split("\n")[:_MOST_LINES])
    return text if shown == text else f"{shown.rstrip()} … ({len(text):,} characters)"
