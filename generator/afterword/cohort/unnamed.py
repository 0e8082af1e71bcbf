"""An answer that names no copy: whose it may be, by the interviews that it is about. A person decides."""

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter
from pathlib import Path

from afterword.cohort.choosing import called
from afterword.cohort.clients import Client
from afterword.edit.telling import INTERVIEWS
from afterword.feedback.answers import Returned
from afterword.interview.redaction import shared_name
from afterword.plan.given.ids import interview_and_item


def may_be_of(returned: Sequence[Returned], clients: Sequence[Client]) -> list[str]:
    """What those clients are called who have an interview of the name that is in the answer."""
    names = frozenset(_interviews_in(returned))
    return [
        name
        for name, client in zip(called(clients), clients, strict=True)
        if not names.isdisjoint(_interviews_of(client))
    ]


def _interviews_in(returned: Sequence[Returned]) -> Iterator[str]:
    """Each interview that something in it is about, as its copy calls it."""
    for answer in returned:
        steps = map(attrgetter("step"), answer.ticks)
        items = map(attrgetter("about"), answer.comments)
        for about in chain(steps, items):
            interview, _ = interview_and_item(about)
            yield interview


def _interviews_of(client: Client) -> Iterator[str]:
    """The interviews of a client, by what each is called; nothing is opened, and no link followed."""
    folder = client.root / INTERVIEWS
    links = filter(Path.is_symlink, (client.root, folder.parent, folder))
    if client.refused or any(links):
        return
    for path in folder.glob("*.y*ml"):
        yield path.stem
        yield shared_name(path.stem)
