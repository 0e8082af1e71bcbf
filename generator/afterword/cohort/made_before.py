"""Copies that were made before: the latest, and those that would be no different today."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from contextlib import suppress
from operator import attrgetter
from pathlib import Path

from afterword import __version__
from afterword.cohort.inputs import inputs
from afterword.interview.model.audience import Audience
from afterword.sharing.out.as_made import is_as_made
from afterword.sharing.out.outbox import OUTBOX, Handover, handed_over


def made_of(root: Path, coach: str, seal_mark: str) -> str:
    """A digest of all that a client's copies are made from, but for the day; a sealed one is no open one."""
    digest = hashlib.sha256(f"{__version__}\0{coach}\0{seal_mark}".encode())
    for name in inputs(root):
        content = (root / name).read_bytes()
        digest.update(f"\0{name}\0{len(content)}\0".encode(errors="surrogateescape"))
        digest.update(content)
    return digest.hexdigest()


def copies_of(root: Path, made_from: str) -> Mapping[str, str]:
    """The folder of each interview's latest copy that was made from the same, and is still there as it was made."""
    copies: dict[str, str] = {}
    with suppress(ValueError):  # who changed the list by hand gets new copies
        for handover in handed_over(root):
            if handover.made_from == made_from and is_as_made(root, handover):
                copies[handover.interview] = handover.folder
    return copies


def latest_copy(root: Path) -> dt.date | None:
    """The day of the latest copy for a coach; None where there is none, or the list of them cannot be read."""
    if (root / OUTBOX).is_symlink():
        return None
    days: list[dt.date] = []
    with suppress(ValueError, OSError):
        copies = filter(_is_for_coach, handed_over(root))
        days.extend(map(attrgetter("on"), copies))
    return max(days, default=None)


def _is_for_coach(handover: Handover) -> bool:
    return handover.audience == Audience.COACH
