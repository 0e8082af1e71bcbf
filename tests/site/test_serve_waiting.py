"""Who opens the workbook at once is told to wait, and then sees it, at the address that was said first."""

import os
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

import pytest
from mkdocs.livereload import LiveReloadServer

from afterword.serve.live import seat
from afterword.serve.live.waiting import Waiting
from support.commands import run
from support.serving import started
from support.workspace import brief_workspace


@pytest.fixture
def port() -> int:
    """A port that nothing listens at."""
    with seat._bound(0) as free:
        return int(free.getsockname()[1])


@pytest.fixture
def waiting(port: int) -> Iterator[Waiting]:
    """The page that is there until the first build has ended."""
    first = Waiting(port, lambda: None, lambda _: None)
    first.begin()
    yield first
    first.close()


def read(port: int, path: str = "index.html") -> tuple[int, str]:
    """What comes back from there: a status, and a text."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.long
@pytest.mark.usefixtures("waiting")
def test_before_the_first_build_has_ended_a_page_says_so(port: int) -> None:
    """It says that the workbook is being made, asks again by itself, and says nothing of anybody."""
    for path in ("", "index.html", "interviews/larkfield/index.html"):
        status, page = read(port, path)
        assert status == 503
        assert "Your workbook is being made. It appears here by itself." in page
        assert '<meta http-equiv="refresh" content="1">' in page


@pytest.mark.long
def test_the_live_server_takes_the_very_line_over(port: int, waiting: Waiting, tmp_path: Path) -> None:
    """Nobody who asks in between is turned away: the port is never free, and the next answer is a page of the workbook."""
    (tmp_path / "index.html").write_text("<html><head></head><body>Here it is</body></html>")
    server = LiveReloadServer(builder=lambda: None, host="127.0.0.1", port=port, root=str(tmp_path))
    waiting.hand_over(server)
    assert read(port)[0] == 503
    with pytest.raises(OSError, match="in use"):
        Waiting(port, lambda: None, lambda _: None)
    server.server_bind()
    with pytest.raises(OSError, match="in use"):
        Waiting(port, lambda: None, lambda _: None)
    server.server_activate()
    server.serve_thread.start()
    status, page = read(port)
    assert (status, "Here it is" in page) == (200, True)
    server.shutdown()


@pytest.mark.workspace
@pytest.mark.usefixtures("waiting")
def test_a_port_that_something_else_has_is_told_at_once(port: int, tmp_path: Path) -> None:
    """Before anything is built: which port it is, and what to type."""
    result = run("serve", "-C", brief_workspace(tmp_path / "search"), "--port", str(port))
    assert result.exit_code == 1
    assert result.stderr == f"error: another program listens at port {port} already; give another one with --port\n"


@pytest.mark.build
def test_settings_without_the_plugin_are_told(tmp_path: Path) -> None:
    """A folder of another site that happens to name Afterword: what is missing, and where it goes."""
    root = brief_workspace(tmp_path / "search")
    (root / "mkdocs.yml").write_text("site_name: afterword\ndocs_dir: content/guides\n")
    (root / "content" / "guides" / "index.md").write_text("# Hello\n")
    with seat._bound(0) as free:
        port = free.getsockname()[1]
    result = run("serve", "-C", root, "--port", str(port))
    assert result.exit_code == 1
    assert result.stderr.endswith("error: mkdocs.yml does not name the plugin: add `- afterword` under `plugins:`\n")


@pytest.mark.long
def test_whoever_asks_before_it_is_answered_waits(port: int) -> None:
    """The line is there from the first moment: a browser that comes early is answered as soon as somebody answers."""
    called: list[str] = []
    waiting = Waiting(port, lambda: called.append("begun"), lambda _: None)
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        line.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert called == []
        waiting.begin()
        assert line.recv(100).startswith(b"HTTP/1.0 503")
    assert called == ["begun"]
    waiting.close()


@pytest.mark.thorough
@pytest.mark.long
def test_a_first_build_that_fails_is_told_to_whoever_waits(port: int) -> None:
    """In the place of “one moment”: what was in the way, that nothing is lost, and what to do; it asks again by itself no more."""
    first = Waiting(port, lambda: None, lambda _: None)
    first.begin()
    told = threading.Thread(target=first.tell, args=("No space left on <device>",))
    told.start()
    _, page = read(port)
    assert "Your workbook could not be made" in page
    assert "No space left on &lt;device&gt;" in page
    assert "nothing is lost" in page
    assert 'http-equiv="refresh"' not in page
    told.join(timeout=20)
    assert not told.is_alive()
    first.close()


@pytest.mark.thorough
@pytest.mark.build
def test_whoever_opened_it_reads_why_there_is_no_workbook(port: int, tmp_path: Path) -> None:
    """A full disk when the workbook is opened by a double click: the browser and the terminal say so, and then it ends."""
    root = brief_workspace(tmp_path / "search")
    (root / "hook.py").write_text("def on_pre_build(config):\n    raise OSError('No space left on device')\n")
    settings = root / "mkdocs.yml"
    settings.write_text(f"{settings.read_text()}\nhooks: [hook.py]\n")
    log = tmp_path / "terminal.txt"
    browser = {"BROWSER": "/bin/true"}
    with patch.dict(os.environ, browser):
        ended = started(log, ["serve", "-C", str(root), "--port", str(port), "--open"])
    assert "No space left on device" in until_not_made(port)
    _, status = os.waitpid(ended, 0)
    assert os.waitstatus_to_exitcode(status) == 1
    assert log.read_text().endswith("error: No space left on device\n")


def until_not_made(port: int) -> str:
    """What a browser shows in the end that asks again while it is told to wait."""
    page = ""
    for _ in range(200):
        with suppress(OSError):
            _, page = read(port)
        if "could not be made" in page:
            break
        time.sleep(0.05)
    return page
