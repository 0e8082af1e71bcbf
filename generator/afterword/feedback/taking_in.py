"""What was agreed to of an answer, put into the files as one change."""

from collections.abc import Mapping, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path

from afterword.edit.changes import Change, change_interviews
from afterword.feedback.changes import ProposedChange
from afterword.feedback.sentences import counted
from afterword.interview.amend import with_entries, with_remarks
from afterword.interview.model.entries import Entry
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.workspace import Workspace
from afterword.mappings import grouped, only


def take_in(
    root: Path,
    workspace: Workspace,
    taken: Sequence[ProposedChange],
    sent: str,
) -> Mapping[str, str]:
    """Put all that was taken into the files. Gives each file that is another now, with how much went into it.

    `sent` is what it came as; `afterword undo` takes all of it back at once.

    Raises:
        ChangeRefusedError: one of the files cannot be changed so, or changed meanwhile; each is as it was.
    """
    by_interview = grouped(taken, attrgetter("interview"))
    changes: dict[str, Change] = {}
    counts: dict[str, str] = {}
    for interview, agreed in by_interview.items():
        file = workspace.documents[interview].file
        changes[file] = change_of(interview, agreed)
        counts[file] = counted(agreed)

    written = change_interviews(root, changes, said=f"what came back ({sent})")
    return only(counts, written)


def change_of(interview: str, taken: Sequence[ProposedChange]) -> Change:
    """What makes of the file of an interview one with these ticks and comments in it."""
    return partial(_changed, interview, taken)


def _changed(interview: str, taken: Sequence[ProposedChange], content: bytes) -> bytes:
    changes = [*map(attrgetter("change"), taken)]
    entries = [change for change in changes if isinstance(change, Entry)]
    remarks = [change for change in changes if isinstance(change, Remark)]
    if entries:
        content = with_entries(content, entries, of=interview)

    if remarks:
        content = with_remarks(content, remarks)

    return content
