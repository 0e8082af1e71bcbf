"""The outbox: what was made for whom, each in a folder of its own, and the list of it. The list is local and is never sent."""

import datetime as dt
import json
import secrets
import shutil
import tempfile
from collections.abc import Container, Mapping
from dataclasses import asdict
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter, ValidationError

from afterword.files import write_atomically
from afterword.frozen import frozen
from afterword.interview.model.audience import Audience
from afterword.interview.reading.yaml.yaml_door import read_file

OUTBOX, LIST = "outbox", "shared.json"
_LETTERS = "bcdfghjkmnpqrstvwxz"  # of which no word is made, and no figure
_LONG_ENOUGH = 16
_STAGE = ".unfinished-"
_OWNERS_ALONE = 0o700


@frozen
class Handover:
    """One copy that was made. `folder` lies in the outbox; `sealed` says whether it needs a passphrase, never which.

    `shown` are marks of the candidate's words in it, which say nothing without the key of the workspace (`readers`);
    `copy_id` is what an answer names it by, and copies of before have none. `made_from` is a digest of the files
    of one that was made among many, so that none is made twice, and `as_made` a mark of its own files, under that key.
    """

    __pydantic_config__ = ConfigDict(extra="forbid")

    on: dt.date
    interview: str
    audience: str
    content: str
    to: str
    folder: str
    files: tuple[str, ...]
    without: tuple[str, ...]
    shown_too: tuple[str, ...]
    sealed: bool
    shown: tuple[str, ...] = ()
    copy_id: str = ""
    made_from: str = ""
    as_made: str = ""


_LEDGER = TypeAdapter(tuple[Handover, ...])


def new_copy_id() -> str:
    """What a copy is called by its answer: nobody can guess it who has not seen the copy, and it says nothing of anybody."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LONG_ENOUGH))


def put(root: Path, name: str, files: Mapping[str, bytes]) -> Path:
    """Write a copy into a new folder of the outbox, whole or not at all. A folder that is there is never touched.

    Raises:
        ValueError: the list of what was made cannot be read any more; nothing is written.
        OSError: the disk is full, or may not be written to, or the outbox is a link.
    """
    if (root / OUTBOX).is_symlink():
        raise OSError(f"{OUTBOX} is a link, and links are not followed")
    listed = {handover.folder for handover in handed_over(root)}
    outbox = root / OUTBOX
    outbox.mkdir(mode=_OWNERS_ALONE, exist_ok=True)
    for unfinished in outbox.glob(f"{_STAGE}*"):
        shutil.rmtree(unfinished, ignore_errors=True)

    stage = Path(tempfile.mkdtemp(dir=outbox, prefix=_STAGE))
    try:
        for file, content in files.items():
            write_atomically(stage / file, content)
        return stage.rename(_free(outbox, name, listed))
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _free(outbox: Path, name: str, listed: Container[str]) -> Path:
    """A folder of that name that is neither there nor in the list: with a number from the second on."""
    folder = outbox / name
    number = 1
    while folder.name in listed or folder.exists():
        number += 1
        folder = outbox / f"{name}-{number}"
    return folder


def handed_over(root: Path) -> tuple[Handover, ...]:
    """Every copy that was made, the oldest first.

    Raises:
        ValueError: the list was changed by hand and cannot be read any more.
    """
    path = root / OUTBOX / LIST
    if not lexists(path):
        return ()
    content, problems = read_file(path, f"{OUTBOX}/{LIST}")
    if problems:
        raise ValueError(f"{OUTBOX}/{LIST}: {problems[0].message}")
    try:
        return _LEDGER.validate_json(content, strict=True)
    except ValidationError:
        raise ValueError(
            f"{OUTBOX}/{LIST} cannot be read: it was changed by hand; move it away to begin a new list"
        ) from None


def copies_for_coaches(root: Path) -> tuple[tuple[str, str], ...]:
    """The interview and the ID of each copy that a coach was given, as far as the list of them can be read."""
    try:
        handovers = handed_over(root)
    except (ValueError, OSError):
        return ()
    return tuple(
        (handover.interview, handover.copy_id)
        for handover in handovers
        if handover.audience == Audience.COACH
    )


def note_down(root: Path, handover: Handover) -> None:
    """Add a copy to the list. One that the list cannot have does not stay in the outbox.

    Raises:
        ValueError: the list cannot be read any more.
        OSError: the disk is full, or may not be written to.
    """
    try:
        handovers = (*handed_over(root), handover)
        entries = list(map(asdict, handovers))
        text = json.dumps(entries, ensure_ascii=False, indent=1, default=str)
        write_atomically(root / OUTBOX / LIST, f"{text}\n".encode())
    except BaseException:
        shutil.rmtree(root / OUTBOX / handover.folder, ignore_errors=True)
        raise
