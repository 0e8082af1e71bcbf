"""What came back, told in lines: what it is, what of it cannot be taken in and why, how much it is."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from afterword.diagnostics.counting import many
from afterword.feedback.answers import Returned
from afterword.feedback.changes import ProposedChange, ProposedChanges
from afterword.mappings import filled
from afterword.workbook.wording.phrases import paper_date

_KINDS = {
    "feedback": "Feedback",
    "progress": "Ticks from the site",
    "pdf": "A filled-in PDF",
}
_MOST_REASONS = 20  # lines that say what was left out
_LONGEST_REASON = 600  # characters


def what_it_is(returned: Sequence[Returned], by: str) -> Iterator[str]:
    """One line on each answer: what it is, from whom and how much; nothing for what a bundle held besides."""
    answers = list(returned)
    if len(answers) > 1:  # in a bundle, our own empty PDF goes without saying
        answers = list(filter(_says_anything, answers))

    for answer in answers:
        kind = _KINDS.get(answer.kind)
        if kind:
            yield _line(kind, answer, by)


def _says_anything(answer: Returned) -> bool:
    return bool(answer.ticks or answer.comments)


def _line(kind: str, answer: Returned, by: str) -> str:
    line = kind
    sender = by or answer.by
    if sender:
        line += f" of {sender}"

    if answer.on:
        line += f", saved {paper_date(answer.on)}"

    counts = {"comment": len(answer.comments), "tick": len(answer.ticks)}
    return f"{line}: {_counts(counts) or 'nothing in it'}"


def left_out(proposed: ProposedChanges) -> Iterator[str]:
    """What cannot be taken in, with the reason of each, and how much is there already."""
    reasons = [*proposed.unread, *_reasons(proposed)]
    for reason in reasons[:_MOST_REASONS]:
        words = " ".join(reason.split())
        yield f"Left out: {words}"

    if len(reasons) > _MOST_REASONS:
        yield f"Left out: {len(reasons) - _MOST_REASONS:,} more of such kinds"

    there = list(filter(attrgetter("there"), proposed.items))
    if 0 < len(there) < len(proposed.items):
        yield f"In your files already: {counted(there)}"


def _reasons(proposed: ProposedChanges) -> Iterator[str]:
    for change in filter(attrgetter("why_not"), proposed.items):
        yield f"{change.interview}/{change.about}: {change.why_not}"


def nothing_new(proposed: ProposedChanges) -> str:
    """Why there is nothing to decide."""
    if proposed.items:
        return "Nothing new: all of it is in your files already."
    return "Nothing new: nothing in it can be taken."


def counted(changes: Sequence[ProposedChange]) -> str:
    """How many comments and ticks there are, in words."""
    ticks = sum(map(attrgetter("is_tick"), changes))
    counts = {"comment": len(changes) - ticks, "tick": ticks}
    return _counts(counts)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(many(count, noun) for noun, count in filled(counts).items())


def in_short(text: str) -> str:
    """A reason on one line: a refusal may repeat all that it refuses."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_REASON:
        return line
    return f"{line[:_LONGEST_REASON]} …"
