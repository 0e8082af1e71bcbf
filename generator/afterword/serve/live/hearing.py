"""What the system tells of saved files makes the live server look at once.

Where it tells nothing, the next round of looks finds them.
"""

import os.path
from contextlib import suppress
from typing import TYPE_CHECKING

from watchdog.events import (
    EVENT_TYPE_CLOSED,
    EVENT_TYPE_CREATED,
    EVENT_TYPE_DELETED,
    EVENT_TYPE_MODIFIED,
    EVENT_TYPE_MOVED,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

# A build only opens what it reads, and that is told as well.
_CHANGES = frozenset(
    {
        EVENT_TYPE_CLOSED,
        EVENT_TYPE_CREATED,
        EVENT_TYPE_DELETED,
        EVENT_TYPE_MODIFIED,
        EVENT_TYPE_MOVED,
    }
)


class Hearing(FileSystemEventHandler):
    """Listens to all that a live server watches, until it is ended."""

    def __init__(self, server: "LiveReloadServer") -> None:
        """Nothing is heard where the system has no more room for listeners, or the disk is another computer's."""
        self._server = server
        self._observer = Observer()
        with suppress(OSError):
            for path in filter(os.path.isdir, server._watched_paths):  # noqa: SLF001  (MkDocs has no other list)
                self._observer.schedule(self, path, recursive=True)
            self._observer.start()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Look, if a file has changed; its folder is told of as well."""
        if event.event_type in _CHANGES and not event.is_directory:
            look(self._server)

    def end(self) -> None:
        """Listen no more."""
        self._observer.stop()


def look(server: "LiveReloadServer") -> None:
    """Look at the watched files now: what has changed since the latest look is built."""
    for emitter in server.observer.emitters:
        emitter.queue_events(0)
