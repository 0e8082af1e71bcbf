"""Workspaces for the clients of a table who have none yet."""

from collections.abc import Iterator, Sequence
from os.path import lexists
from pathlib import Path

from afterword.cohort.clients import Client
from afterword.edit.new_workspace import write_workspace
from afterword.files import WouldOverwriteError, why_refused

_TWICE = "another line of the table has this folder: write one of its own in the column `folder`"


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
    if client.has_workspace:
        return _TWICE
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
