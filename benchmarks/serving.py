"""How long it takes from saving a file to the page in the browser, with a live server as a process of its own."""

import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_PATIENCE = 300  # seconds
_SETTLING = 15  # seconds, in which our documents are printed


def seconds_to_page(words: list[str], folder: Path, save: Callable[[str], None], page: str, times: int) -> list[float]:
    """Start a server, `PORT` in its words being the port, and save something new so many times. Gives the seconds of each."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [word.replace("PORT", port) for word in words]
    running = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/{page}"
    taken: list[float] = []
    try:
        _wait_for("</html>", address)
        time.sleep(_SETTLING)
        for number in range(times):
            word = f"saved{number}{port}"
            before = time.perf_counter()
            save(word)
            _wait_for(word, address)
            taken.append(time.perf_counter() - before)
            time.sleep(3)
    finally:
        running.terminate()
        running.wait()
    return taken


def _wait_for(word: str, address: str) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with suppress(OSError), urllib.request.urlopen(address, timeout=_PATIENCE) as answer:  # noqa: S310  (our own loopback address)
            if word in answer.read().decode():
                return
        time.sleep(0.01)
    raise TimeoutError(address)
