"""How far something is that takes long: a bar where somebody looks, else a line every few seconds."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

_SECONDS = 5  # between two lines


@contextmanager
def progress(count: int, label: str) -> Iterator[Callable[[], None]]:
    """What to call after each of so many."""
    if not sys.stderr.isatty():
        yield _Lines(count, label).step
        return
    with click.progressbar(
        length=count,
        label=label,
        show_pos=True,
        file=sys.stderr,
    ) as bar:
        yield lambda: bar.update(1)


class _Lines:
    """Lines for a log, or for somebody who reads them later: none where all is done soon."""

    def __init__(self, count: int, label: str) -> None:
        self._count = count
        self._label = label
        self._done = 0
        self._latest = time.monotonic()

    def step(self) -> None:
        """Count one more, and say so from time to time."""
        # Guides are shown too, and are not among those that were counted before
        self._done = min(self._done + 1, self._count)
        now = time.monotonic()
        if now - self._latest >= _SECONDS:
            self._latest = now
            click.echo(f"{self._label}: {self._done} of {self._count}", err=True)
