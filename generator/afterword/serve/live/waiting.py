"""Until the first build has ended, whoever asks is told to wait: the port is ours, and the browser open, at once."""

import threading
import time
from collections.abc import Callable
from contextvars import ContextVar
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

from afterword.resources import resource

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

_NAME = "127.0.0.1"
_POLLED_EVERY = 0.05  # seconds
_LONGEST_REQUEST = 2  # seconds until what was announced has come
_LONGEST_TO_COME = 30  # seconds until a browser has begun and asks
_LOADED_AFTER = 2  # seconds: who waits asks each second
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
        self._server = _Line((_NAME, port), _OneMoment)
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

    def tell(self, why: str, longest: float = _LONGEST_TO_COME) -> None:
        """Say to whoever waits why there is no workbook; `longest` is how many seconds a browser may take to begin."""
        self._server.why = why
        if not self.has_begun:
            self.begin()
        if self._server.told.wait(longest):
            time.sleep(
                _LOADED_AFTER
            )  # what else the browser wants, and the same once more

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


class _Line(HTTPServer):
    """Knows why there will be no workbook, once that is so, and whether somebody was told."""

    def __init__(self, *of_a_server: Any) -> None:
        self.why = ""
        self.told = threading.Event()
        super().__init__(*of_a_server)

    def page(self) -> bytes:
        """What is answered now."""
        if not self.why:
            return resource("templates", "assets", "waiting.html").read_bytes()
        self.told.set()
        words = resource("templates", "assets", "not-made.html").read_text("utf-8")
        return words.replace("{{ why }}", escape(self.why)).encode()


# Of the run that begins: between who starts MkDocs and what MkDocs calls, nothing is handed on.
FIRST: ContextVar[Waiting | None] = ContextVar("FIRST", default=None)


class _OneMoment(BaseHTTPRequestHandler):
    """Says the same to whatever is asked, and nothing of the workbook."""

    timeout = _LONGEST_REQUEST
    server: _Line

    def do_GET(self) -> None:
        """Answer."""
        page = self.server.page()
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
