"""Sentences that the candidate keeps to themselves from now on: put between [[ and ]] in the files that they stand in."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from afterword.edit.changes import Change, change_interviews
from afterword.interview.amend import with_private_sentence, with_private_words
from afterword.interview.left_out import ABOUT_ME, LeftOut
from afterword.interview.model.own_drafts import ENDING
from afterword.interview.reading.workspace import Workspace
from afterword.mappings import grouped

_SUBJECT = "subject"


def write_private(
    root: Path, workspace: Workspace, sentences: Iterable[LeftOut], *, said: str
) -> tuple[str, ...]:
    """Put sentences between [[ and ]], each where it stands. `afterword undo` takes all of it back as one.

    Gives the names of the files that are others now.

    Raises:
        ChangeRefusedError: one of the files cannot be changed so, or changed meanwhile; each is as it was.
    """
    file_of = partial(_file_of, workspace)
    by_file = grouped(sentences, file_of)
    changes = {file: _change(file, passages) for file, passages in by_file.items()}
    return change_interviews(root, changes, said=said)


def _change(file: str, passages: Sequence[LeftOut]) -> Change:
    if file.endswith(ENDING):
        return partial(_in_letter, passages)
    return partial(_in_keys, passages)


def _file_of(workspace: Workspace, passage: LeftOut) -> str:
    """The file that it stands in, as the person knows it."""
    if passage.interview == ABOUT_ME:
        return workspace.about_me.file
    if passage.place[0] == "drafts":
        number = int(passage.place[1])
        interview = workspace.interviews[passage.interview]
        draft = interview.drafts[number]
        letter = workspace.letters.get(f"{passage.interview}/{draft.of}")
        if letter is not None:
            return letter.file
    return workspace.documents[passage.interview].file


def _in_keys(passages: Sequence[LeftOut], content: bytes) -> bytes:
    for passage in passages:
        content = with_private_sentence(
            content,
            passage.place,
            passage.sentence,
        )
    return content


def _in_letter(passages: Sequence[LeftOut], content: bytes) -> bytes:
    for passage in passages:
        in_subject = passage.place[-1] == _SUBJECT
        content = with_private_words(
            content,
            passage.sentence,
            in_subject=in_subject,
        )
    return content
