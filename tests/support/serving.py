"""`afterword serve` on a workspace, as a process of its own."""

import faulthandler
import os
import signal
import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest

from support.workspace import LARKFIELD

# What a server reads, of ours and of others: where it has been read before, no copy reads it once more.
_NEEDED = (
    *("holidays.countries", "icalendar", "material.plugins.search.plugin", "mkdocs.commands.serve"),
    *("afterword.cli.serve", "afterword.publish.calendar", "afterword.serve.plugin", "afterword.serve.live.server"),
)
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
def serving(
    root: Path, today: str = "2027-01-13", *, looks_every: float = 5, prints_after: float = 3600
) -> Iterator[Served]:
    """The workspace served until the block ends; the first page is there.

    After so many seconds each it looks at all files, which it does at once when the system tells it of one, and prints documents
    that nobody has asked for, which is left to the tests that are about them.
    """
    from afterword.serve.live import lasting, prints  # noqa: PLC0415  (heavy: only who serves needs it)

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    found = Served(port, root, root.with_name(f"{root.name}-terminal.txt"))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(lasting, "_WATCHED_EVERY", looks_every)
        patched.setattr(prints, "_A_WHILE", prints_after)
        server = started(found.log, ["serve", "-C", str(root), "--port", str(port), "--today", today])
    ended = 0
    try:
        wait_for("</html>", lambda: found.read("index.html"))
        yield found
        ended, _ = os.waitpid(server, os.WNOHANG)
        assert ended == 0
    finally:
        if not ended:
            _end(server, found.log)


def _end(server: int, log: Path) -> None:
    """End it as the system does, and say where it stands if it does not."""
    os.kill(server, signal.SIGTERM)
    end = time.monotonic() + LONGEST
    while not os.waitpid(server, os.WNOHANG)[0]:
        if time.monotonic() > end:
            os.kill(server, signal.SIGUSR1)
            time.sleep(1)
            os.kill(server, signal.SIGKILL)
            os.waitpid(server, 0)
            raise AssertionError(f"the server did not end: {log.read_text(encoding='utf-8')[-4000:]}")
        time.sleep(0.02)


def started(log: Path, words: list[str]) -> int:
    """Run a command in a copy of this process, in which all that it needs is read already. Gives the number of the copy."""
    for name in _NEEDED:
        import_module(name)
    from afterword.cli.main import main  # noqa: PLC0415  (heavy: only who serves needs it)

    child = os.fork()
    if child:
        return child
    try:
        terminal = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(terminal, 1)
        os.dup2(terminal, 2)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))  # neither the browser's nor those of the tests
        sys.stdout, sys.stderr = (open(number, "w", buffering=1, closefd=False, encoding="utf-8") for number in (1, 2))  # noqa: SIM115  (the copy ends with them)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        faulthandler.register(signal.SIGUSR1, file=2)
        main(words)
    finally:
        os._exit(1)


def wait_until_other(before: str, page: Callable[[], str]) -> None:
    """Wait until a page is not as it was before."""
    end = time.monotonic() + LONGEST
    while page() == before:
        assert time.monotonic() < end, "the page is as it was"
        time.sleep(0.1)


def wait_for(text: str, page: Callable[[], str]) -> None:
    """Wait until a page has a text."""
    end = time.monotonic() + LONGEST
    while text not in (shown := page()):
        assert time.monotonic() < end, f"{text!r} did not appear; the page has: {shown[-2000:]}"
        time.sleep(0.1)
