"""How the live server ends when it is told to: once, to its end, and also when the first call was lost on its way."""

import signal
import threading
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

_SIGNALS = (
    "SIGINT",
    "SIGHUP",
    "SIGTERM",
    "SIGBREAK",
)  # as far as the system knows them
_AGAIN_AFTER = 1.0  # seconds


class Ending:
    """Ctrl+C, a closed window and a computer that is shut down end the server alike.

    What they raise can get lost in code that swallows it, so it is raised again until tidying up begins; from then on
    nothing disturbs that.
    """

    def __init__(self, again_after: float = _AGAIN_AFTER) -> None:
        """`again_after`: seconds."""
        self._again_after = again_after
        self._begun = threading.Event()
        self._insists = False

    def listen(self) -> None:
        """From now on. Processes that print are begun by now: they end with this one, and have nothing to tidy up."""
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number:
                signal.signal(number, self._asked)

    def begins_with(self, server: "LiveReloadServer") -> None:
        """Tidying up begins when this server is shut down."""
        shut_down = server.shutdown

        def undisturbed(*, wait: bool = False) -> None:
            self.begin()
            shut_down(wait=wait)

        server.shutdown = undisturbed  # type: ignore[method-assign, assignment]  # MkDocs calls it when it has been interrupted

    def begin(self) -> None:
        """Tidying up begins."""
        self._begun.set()

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        if self._begun.is_set():
            return
        if not self._insists:
            self._insists = True
            threading.Thread(target=self._insist, daemon=True).start()
        raise KeyboardInterrupt

    def _insist(self) -> None:
        while not self._begun.wait(self._again_after):
            signal.raise_signal(signal.SIGINT)
