"""How long it takes from saving a file to the page in the browser, with a live server as a process of its own."""

import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from timing import Sample

_PATIENCE = 300  # seconds
_SETTLING = 15  # seconds, in which our documents are printed


def until_shown(words: list[str], folder: Path, save: Callable[[str], None], page: str, times: int) -> list[Sample]:
    """Start a server, `PORT` in its words being the port, and save something new so many times.

    Gives what each took: by the clock, and of the server's own processor time; what it prints elsewhere meanwhile is not in it.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [word.replace("PORT", port) for word in words]
    running = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/{page}"
    taken: list[Sample] = []
    try:
        _wait_for("</html>", address)
        time.sleep(_SETTLING)
        for number in range(times):
            word = f"saved{number}{port}"
            used, before = _processor(running.pid), time.perf_counter()
            save(word)
            _wait_for(word, address)
            wall = time.perf_counter() - before
            taken.append(Sample(wall, _processor(running.pid) - used, 0))
            time.sleep(3)
    finally:
        running.terminate()
        running.wait()
    return taken


def _processor(number: int) -> float:
    """Seconds of processor that a process has used; nothing is known of it where there is no /proc."""
    with suppress(OSError):
        _, _, fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")
        user, system = fields.split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _wait_for(word: str, address: str) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with suppress(OSError), urllib.request.urlopen(address, timeout=_PATIENCE) as answer:  # noqa: S310  (our own loopback address)
            if word in answer.read().decode():
                return
        time.sleep(0.03)
    raise TimeoutError(address)
