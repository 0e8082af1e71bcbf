"""Workspaces for the clients of a table who have none yet."""

from collections.abc import Iterator, Sequence
from os.path import lexists
from pathlib import Path

from afterword.cohort.clients import INSIDE, Client
from afterword.edit.new_workspace import write_workspace
from afterword.escape import hidden
from afterword.files import WouldOverwriteError, why_refused
from afterword.interview.values.texts import RESERVED_NAMES

_TWICE = "another line of the table has this folder: write one of its own in the column `folder`"

_OTHERWISE_CALLED = "Windows can have no folder of that name, or some of it cannot be seen: write one in the column `folder`"
_NOT_ON_WINDOWS = frozenset('<>:"|?*\\')


def without_workspace(clients: Sequence[Client]) -> Iterator[int]:
    """The number of each whose folder is not there, or has nothing of a workspace in it.

    What is refused for another reason, such as a link or a line with a cell too many, is no place for one.
    """
    for number, client in enumerate(clients):
        is_missing = not lexists(client.root)
        is_empty = not client.refused and not client.has_workspace
        if is_missing or is_empty:
            yield number


def begun(client: Client, python: str) -> str:
    """Make the workspace of one client; why not, if so."""
    if client.refused == INSIDE:
        return INSIDE
    if client.has_workspace:
        return _TWICE
    if not _is_for_every_system(client.root.name):
        return _OTHERWISE_CALLED
    try:
        write_workspace(
            client.root,
            client.signs or None,
            client.email or None,
            python,
        )
    except WouldOverwriteError as error:
        return f"nothing was written: {Path(str(error)).name} is there already"
    except OSError as error:
        return f"no workspace is made: {why_refused(None, error)}"
    return ""


def _is_for_every_system(name: str) -> bool:
    """Whether a new folder may be called so: whoever opens it next may have another system."""
    stem, _, _ = name.casefold().partition(".")
    signs = (
        RESERVED_NAMES.match(stem),
        name.endswith((".", " ")),
        not _NOT_ON_WINDOWS.isdisjoint(name),
        hidden(name),
    )
    return not any(signs)
