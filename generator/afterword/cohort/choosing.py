"""Some of a cohort's clients: by name, by folder or by coach."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path

from afterword.cohort.clients import Client


class NobodyMeantError(Exception):
    """Nobody is called so, or several are; the text says who there is."""


def chosen(
    clients: Sequence[Client],
    only: Sequence[str],
    coach: str,
) -> tuple[Client, ...]:
    """Those who are meant, in their order; all of them where nobody is named.

    Raises:
        NobodyMeantError: a name is nobody's, or that of several.
    """
    named = {_named(clients, name).root for name in only}
    coached = _coached_by(clients, coach)
    if only:
        return tuple(client for client in coached if client.root in named)
    return tuple(coached)


def _named(clients: Sequence[Client], typed: str) -> Client:
    """Whom somebody means: a folder is one client's alone, a name may be that of several."""
    folder = Path(typed).name  # a shell completes the whole path
    for name_of, name in ((_folder, folder), (attrgetter("name"), typed)):
        meant = [client for client in clients if _same(name_of(client), name)]
        if len(meant) == 1:
            return meant[0]
        if meant:
            folders = ", ".join(map(_folder, meant))
            raise NobodyMeantError(
                f"{len(meant)} clients are called {typed}: name the folder instead, one of {folders}"
            )
    raise NobodyMeantError(
        f"no client is called {typed}, and no folder of one: `afterword cohort status` lists them"
    )


def _folder(client: Client) -> str:
    return client.root.name


def _coached_by(clients: Sequence[Client], coach: str) -> list[Client]:
    if not coach:
        return list(clients)
    meant = [client for client in clients if _same(client.coach, coach)]
    if not meant:
        coaches = dict.fromkeys(filter(None, map(attrgetter("coach"), clients)))
        raise NobodyMeantError(
            f"nobody is coached by {coach}; coaches in the table: {', '.join(coaches) or 'none'}"
        )
    return meant


def _same(name: str, typed: str) -> bool:
    return name.casefold() == typed.strip().casefold()


def called(clients: Sequence[Client]) -> tuple[str, ...]:
    """What each is called in a line of its own: by name, and by folder too where several have that name."""
    names = Counter(map(attrgetter("name"), clients))
    return tuple(_called(client, names[client.name]) for client in clients)


def _called(client: Client, several: int) -> str:
    if several == 1:
        return client.name
    return f"{client.name} ({_folder(client)})"
