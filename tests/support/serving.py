"""`afterword serve` on a workspace, as a process of its own."""

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from support.commands import AFTERWORD
from support.workspace import LARKFIELD

LONGEST = 60  # seconds; a loaded machine may be slow, and only a hang reaches it


@dataclass(frozen=True)
class Served:
    """A running server: its address without a slash at the end, the workspace, and where its terminal output goes."""

    port: int
    root: Path
    log: Path

    @property
    def address(self) -> str:
        """Where the pages are."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def file(self) -> Path:
        """The file of the interview."""
        return self.root / LARKFIELD

    def read(self, path: str) -> str:
        """A page or file as text, or nothing while it is not there."""
        with suppress(OSError), urllib.request.urlopen(f"{self.address}/{path}", timeout=5) as answer:  # noqa: S310  (our own loopback address)
            return str(answer.read().decode())
        return ""

    def refused(self, path: str) -> str:
        """What is answered where there is no such page."""
        try:
            urllib.request.urlopen(f"{self.address}/{path}", timeout=5)  # noqa: S310  (our own loopback address)
        except urllib.error.HTTPError as error:
            return str(error.read().decode())
        raise AssertionError(f"{path} is there")


@contextmanager
def serving(root: Path, today: str = "2027-01-13") -> Iterator[Served]:
    """The workspace served until the block ends; the first page is there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    found = Served(port, root, root.with_name(f"{root.name}-terminal.txt"))
    with found.log.open("wb") as terminal:
        command = [AFTERWORD, "serve", "-C", root, "--port", str(port), "--today", today]
        running = subprocess.Popen(command, stdout=terminal, stderr=subprocess.STDOUT)
        try:
            wait_for("</html>", lambda: found.read("index.html"))
            yield found
            assert running.poll() is None
        finally:
            running.terminate()
            running.wait()


def wait_for(text: str, page: Callable[[], str]) -> None:
    """Wait until a page has a text."""
    end = time.monotonic() + LONGEST
    while text not in (shown := page()):
        assert time.monotonic() < end, f"{text!r} did not appear; the page has: {shown[-2000:]}"
        time.sleep(0.1)
