"""How long it takes from saving a file to the page in the browser, with live servers as processes of their own.

The servers that are compared run beside one another, and files are saved in turns, so that a slow minute touches all
alike. Each has its page open in one browser, which loads it anew when the server says so: the end is when the word is there.
"""

import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from timing import Sample

_PATIENCE = 300  # seconds
_SETTLING = 15  # seconds, in which whatever a server does after its first build is done
_BETWEEN = 3  # seconds from one page to the next saved file: less than ours waits before it prints documents
_SHOWS = "word => document.body !== null && document.body.innerText.includes(word)"


@dataclass(frozen=True)
class Served:
    """A server, `PORT` in its words being the port, what saves a word in a file, and the page that shows it."""

    words: list[str]
    folder: Path
    save: Callable[[str], None]
    page: str


@dataclass(frozen=True)
class _Running:
    number: int  # of the process
    page: Page


def until_shown(sides: Mapping[str, Served], times: int) -> dict[str, list[Sample]]:
    """Save something new so many times on each side, in turns; a first time, in which all is warmed up, is not counted.

    Gives what each took: by the clock, and of the server's own processor time; what it prints elsewhere meanwhile is not in it.
    """
    taken: dict[str, list[Sample]] = {name: [] for name in sides}
    with ExitStack() as stack:
        browser = stack.enter_context(_browser())
        running = {name: stack.enter_context(_running(side, browser)) for name, side in sides.items()}
        time.sleep(_SETTLING)
        for number in range(times + 1):
            for name, side in sides.items():
                sample = _shown(side, running[name], f"saved{number}")
                if number:
                    taken[name].append(sample)
                time.sleep(_BETWEEN)
    return taken


def _shown(side: Served, running: _Running, word: str) -> Sample:
    """What it took from saving a word to its page."""
    used, before = _processor(running.number), time.perf_counter()
    side.save(word)
    running.page.wait_for_function(_SHOWS, arg=word, timeout=1000 * _PATIENCE)
    wall = time.perf_counter() - before
    return Sample(wall, _processor(running.number) - used, _peak_mib(running.number))


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("AFTERWORD_CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@contextmanager
def _running(side: Served, browser: Browser) -> Iterator[_Running]:
    """A server with its page open."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [word.replace("PORT", port) for word in side.words]
    server = subprocess.Popen(command, cwd=side.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/{side.page}"
    try:
        _wait_for(address)
        page = browser.new_page()
        page.goto(address)
        yield _Running(server.pid, page)
    finally:
        server.terminate()
        server.wait()


def _processor(number: int) -> float:
    """Seconds of processor that a process has used; nothing is known of it where there is no /proc."""
    with suppress(OSError):
        _, _, fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")
        user, system = fields.split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _peak_mib(number: int) -> float:
    """The most memory that a process has had; nothing is known of it where there is no /proc."""
    with suppress(OSError):
        _, _, rest = Path(f"/proc/{number}/status").read_text().partition("VmHWM:")
        return int(rest.split()[0]) / 1024
    return 0.0


def _wait_for(address: str) -> None:
    """Until there is a page, and no word that one is being made."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with suppress(OSError), urllib.request.urlopen(address, timeout=_PATIENCE):  # noqa: S310  (our own loopback address)
            return
        time.sleep(0.3)
    raise TimeoutError(address)
