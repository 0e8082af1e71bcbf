"""Until the first build has ended, whoever asks is told to wait: the port is ours, and the browser open, at once."""

import threading
from collections.abc import Callable
from contextvars import ContextVar
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

from afterword.resources import resource

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

_NAME = "127.0.0.1"
_POLLED_EVERY = 0.05  # seconds
_LONGEST_REQUEST = 2  # seconds until what was announced has come
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"


class Waiting:
    """Holds a port until the live server takes it over, line and all: nobody who asks in between is turned away."""

    def __init__(
        self,
        port: int,
        begun: Callable[[], None],
        handed_over: "Callable[[LiveReloadServer], None]",
    ) -> None:
        """Listen at this port of this computer. `begun` is called when it is answered, too; `handed_over` is told to whom.

        Raises:
            OSError: something else is at that port.
        """
        self._server = HTTPServer((_NAME, port), _OneMoment)
        self._begun = begun
        self._handed_over = handed_over
        self._thread: threading.Thread | None = None

    @property
    def has_begun(self) -> bool:
        """Whether it is answered, or was."""
        return self._thread is not None

    def begin(self) -> None:
        """Answer from now on, in a thread: who wants processes that are copies of this one has begun them by now."""
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_POLLED_EVERY,), daemon=True
        )
        self._thread.start()
        self._begun()

    def hand_over(self, server: "LiveReloadServer") -> None:
        """Let the live server listen where this one does, once it begins."""

        def take_the_line() -> None:
            self._stop()
            server.socket.close()
            server.socket = self._server.socket
            server.server_address = self._server.server_address
            server.server_name = _NAME
            server.server_port = self._server.server_port
            server.setup_environ()

        server.server_bind = take_the_line  # type: ignore[method-assign]  # it would bind another line to the port
        self._handed_over(server)

    def close(self) -> None:
        """Listen no more; whoever took the line over has closed it by then."""
        self._stop()
        self._server.server_close()

    def _stop(self) -> None:
        if self._thread and self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()


# Of the run that begins: between who starts MkDocs and what MkDocs calls, nothing is handed on.
FIRST: ContextVar[Waiting | None] = ContextVar("FIRST", default=None)


class _OneMoment(BaseHTTPRequestHandler):
    """Says the same to whatever is asked, and nothing of the workbook."""

    timeout = _LONGEST_REQUEST

    def do_GET(self) -> None:
        """Answer."""
        page = resource("templates", "assets", "waiting.html").read_bytes()
        self.send_response(HTTPStatus.SERVICE_UNAVAILABLE)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("Cache-Control", "no-store")
        self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Say nothing in the terminal."""
