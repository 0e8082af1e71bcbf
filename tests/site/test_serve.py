"""`afterword serve`: changes appear, mistakes are shown, the server lives on."""

import html
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
AFTERWORD = Path(sys.executable).with_name("afterword")
LONGEST = 60  # seconds; a loaded machine may be slow, and only a hang reaches it

pytestmark = pytest.mark.build


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with one interview."""
    subprocess.run([AFTERWORD, "init", tmp_path / "search", "--name", "Jane Doe"], check=True, capture_output=True)
    content = tmp_path / "search" / "content"
    shutil.copy(CHECKOUT / "content" / "example-me.yaml", content / "me.yaml")
    shutil.copy(
        CHECKOUT / "content" / "interviews" / "example-larkfield-foods.yaml", content / "interviews" / "larkfield.yaml"
    )
    return tmp_path / "search"


@pytest.fixture
def served(workspace: Path, tmp_path: Path) -> Iterator[tuple[Callable[[str], str], Path]]:
    """A running server: how to read one of its pages, and where its terminal output goes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path / "terminal.txt"
    with log.open("wb") as terminal:
        command = [AFTERWORD, "serve", "-C", workspace, "--port", str(port), "--today", "2027-01-13"]
        running = subprocess.Popen(command, stdout=terminal, stderr=subprocess.STDOUT)
        try:
            yield lambda path: read(f"http://127.0.0.1:{port}/{path}"), log
            assert running.poll() is None
        finally:
            running.terminate()
            running.wait()


def read(address: str) -> str:
    """A page as text, or nothing while it is not there."""
    with suppress(OSError), urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310  (our own loopback address)
        return html.unescape(re.sub(r"<[^>]+>", "", answer.read().decode()))
    return ""


def wait_for(text: str, page: Callable[[], str]) -> None:
    """Wait until a page has a text."""
    end = time.monotonic() + LONGEST
    while text not in (shown := page()):
        assert time.monotonic() < end, f"{text!r} did not appear; the page has: {shown[-2000:]}"
        time.sleep(0.2)


def test_a_change_appears_a_mistake_is_shown_and_the_server_lives_on(
    served: tuple[Callable[[str], str], Path], workspace: Path
) -> None:
    """A saved change is on the page; a mistake is on the page and in the terminal with its place; mended, all is well again."""
    page, log = served
    path = workspace / "content" / "interviews" / "larkfield.yaml"
    good = path.read_text()
    wait_for("Send the thank-you email to Ms. Jones", lambda: page("index.html"))
    path.write_text(good.replace("Ms.", "Dr."))
    wait_for("Send the thank-you email to Dr. Jones", lambda: page("index.html"))
    path.write_text(good.replace("interested: yes", "interested: perhaps"))
    wait_for("To mend: larkfield.yaml", lambda: page("index.html"))
    wait_for("error[AW209]: `perhaps` is neither yes nor no", lambda: page("interviews/larkfield/index.html"))
    wait_for("--> content/interviews/larkfield.yaml:", log.read_text)
    me = workspace / "content" / "me.yaml"
    mine = me.read_text()
    me.write_text(mine.replace("name: Jane Doe", "nme: Jane Doe", 1))
    wait_for("did you mean `name`?", lambda: page("to-mend.html"))
    me.write_text(mine)
    path.write_text(good)
    wait_for("Send the thank-you email to Ms. Jones", lambda: page("index.html"))
    assert "Traceback" not in log.read_text()
