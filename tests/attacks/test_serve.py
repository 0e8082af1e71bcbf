"""Other sites, open in the same browser, neither read the workbook that `afterword serve` shows nor write into its files."""

import datetime as dt
import json
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from playwright.sync_api import Browser, expect

from afterword.diagnostics import Diagnostic, Severity, Span
from afterword.edit.changes import ChangeRefusedError
from afterword.serve.actions import refusal_told
from afterword.serve.door import Door
from afterword.serve.every_action import every_action
from support.browser import served as shown
from support.browser import visitor
from support.serving import Served, serving
from support.workspace import example_workspace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import StartResponse, WSGIEnvironment

TODAY = dt.date(2027, 1, 13)
PATH = "/afterword/tick"
STEP = "larkfield/thank-you/angela-jones"
BODY = json.dumps({"step": STEP, "done": True, "on": None})
PRIVATE = "Larkfield Foods"
LINE = b"log:\n  - {on: 2027-01-13, did: thank-you/angela-jones}\n"

# What a page of another site can try, each as it would be typed there. `said` gathers what came back.
TRIES = """
async ([target, body, token]) => {
  const said = [];
  const soon = () => new Promise((_, ill) => setTimeout(() => ill("no answer"), 20_000));
  const trying = async (name, what) => {
    try { said.push(`${name}: ${String(await Promise.race([what(), soon()])).slice(0, 40)}`); } catch (error) {
      said.push(`${name}: ${error === "no answer" ? error : "refused"}`);
    }
  };
  const tick = `${target}/afterword/tick`;
  const json = { "Content-Type": "application/json" };
  await trying("plain", async () => (await fetch(tick, { method: "POST", mode: "no-cors", body })).type);
  await trying("blob", async () => (await fetch(tick, { method: "POST", mode: "no-cors", body: new Blob([body], { type: "text/plain" }) })).type);
  await trying("beacon", async () => navigator.sendBeacon(tick, body));
  await trying("json", async () => (await fetch(tick, { method: "POST", headers: json, body })).status);
  await trying("token", async () => (await fetch(tick, { method: "POST", headers: { ...json, "X-Afterword-Token": token }, body })).status);
  await trying("put", async () => (await fetch(tick, { method: "PUT", headers: json, body })).status);
  await trying("read", async () => (await fetch(`${target}/index.html`)).text());
  const loaded = (name, address) => trying(name, () => new Promise((well, ill) => {
    const node = Object.assign(document.createElement(name), { src: address, onload: () => well("loaded"), onerror: ill });
    document.body.append(node);
  }));
  await loaded("img", `${tick}?step=larkfield`);
  await loaded("script", `${target}/search/search_index.js`);
  const frame = document.createElement("iframe");
  const opened = new Promise((well) => { frame.onload = well; frame.src = `${target}/index.html`; document.body.append(frame); });
  await trying("frame", async () => { await opened; return frame.contentDocument.body.textContent; });
  const form = Object.assign(document.createElement("form"), { action: tick, method: "post", enctype: "text/plain", target: "sent" });
  const field = Object.assign(document.createElement("input"), { name: '{"step": "', value: `", ${body.slice(1)}` });
  const into = Object.assign(document.createElement("iframe"), { name: "sent" });
  document.body.append(into);
  form.append(field);
  document.body.append(form);
  await trying("form", () => new Promise((well) => { into.onload = () => well("sent"); form.submit(); }));
  return said;
}
"""


class Quiet(WSGIRequestHandler):
    """Says nothing: a test's output is its own."""

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def pages(_: "WSGIEnvironment", start_response: "StartResponse") -> "Iterable[bytes]":
    """A site of one page, which has something private."""
    start_response("200 OK", [("Content-Type", "text/html")])
    return [f"<html><head></head><body>{PRIVATE}</body></html>".encode()]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The door that stands before the pages, with a real file behind it and the token `right`."""
    root = example_workspace(tmp_path_factory.mktemp("door") / "search")
    example_workspace(root.parent / "other")
    with make_server("127.0.0.1", 0, pages, handler_class=Quiet) as server:
        server.set_app(Door(pages, server.server_port, "right", every_action(root, lambda: TODAY)))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield Served(server.server_port, root, root / "unused")
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A real server with one interview."""
    with serving(example_workspace(tmp_path_factory.mktemp("hostile") / "search")) as found:
        yield found


def asked(port: int, changes: dict[str, str | None], method: str = "POST", path: str = PATH, body: str = BODY) -> bytes:
    """All that comes back for a tick as a page of ours sends it, but for these headers; None leaves one out."""
    headers = {
        "Host": f"127.0.0.1:{port}",
        "Origin": f"http://127.0.0.1:{port}",
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "X-Afterword-Token": "right",
        **changes,
    }
    lines = [f"{name}: {text.replace('PORT', str(port))}" for name, text in headers.items() if text is not None]
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        line.sendall("\r\n".join([f"{method} {path} HTTP/1.1", *lines, "", body]).encode("latin-1"))
        found = b""
        while part := line.recv(65536):
            found += part
    return found


def status(answer: bytes) -> int:
    """The number of an answer."""
    return int(answer.split()[1])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"Host": "evil.example:PORT"}, 403),
        ({"Host": "evil.example:PORT", "Origin": "http://evil.example:PORT"}, 403),
        ({"Host": "127.0.0.1"}, 403),
        ({"Host": "127.0.0.1:PORT.evil.example"}, 403),
        ({"Host": "127.0.0.1:PORT@evil.example"}, 403),
        ({"Host": "[::1]:PORT"}, 403),
        ({"Host": None}, 403),
        ({"Origin": None}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": "https://127.0.0.1:PORT"}, 403),
        ({"Origin": "http://localhost:PORT"}, 403),
        ({"Origin": "http://127.0.0.1:PORT.evil.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"X-Afterword-Token": None}, 403),
        ({"X-Afterword-Token": ""}, 403),
        ({"X-Afterword-Token": "righ"}, 403),
        ({"X-Afterword-Token": "right\r\nX-Afterword-Token: right"}, 403),
        ({"X-Afterword-Token": "r\u00efght"}, 403),
        ({"Content-Type": None}, 415),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "text/plain; application/json"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content-Length": None}, 411),
        ({"Content-Length": "-1"}, 411),
        ({"Content-Length": "+5"}, 411),
        ({"Content-Length": "\u00b2"}, 411),
        ({"Content-Length": None, "Transfer-Encoding": "chunked"}, 411),
        ({"Transfer-Encoding": "chunked"}, 411),
        ({"Content-Length": "2001"}, 413),
        ({"Content-Length": "9" * 5000}, 413),
        ({"Content-Length": "7"}, 400),
        ({"Content-Length": "0"}, 400),
    ],
    ids=str,
)
def test_a_request_that_is_not_quite_ours_writes_nothing(
    door: Served, changes: dict[str, str | None], expected: int
) -> None:
    """One thing is wrong with it: the name it asks for, who sends it, the token, the kind, the length. The file stays as it was."""
    before = door.file.read_bytes()
    answer = asked(door.port, changes)
    assert status(answer) == expected
    assert door.file.read_bytes() == before
    assert b"access-control" not in answer.lower()
    assert PRIVATE.encode() not in answer


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", 400),
        ("[" * 1999, 400),
        ("{", 400),
        ("[]", 400),
        ("null", 400),
        ('{"step": "\\ud800", "done": true}', 400),
        (json.dumps({"step": STEP}), 400),
        (json.dumps({"step": STEP, "done": "yes"}), 400),
        (json.dumps({"step": STEP, "done": 1}), 400),
        (json.dumps({"step": [STEP], "done": True}), 400),
        (json.dumps({"step": STEP, "done": True, "on": "2020-01-01"}), 400),
        (json.dumps({"step": STEP, "done": True, "note": "x"}), 400),
        (json.dumps({"step": STEP, "done": True, "on": None, "file": "../me.yaml"}), 400),
        (json.dumps({"step": STEP, "done": True, "x": "x" * 2000}), 413),
        (json.dumps({"step": "../../x", "done": True}), 409),
        (
            json.dumps(
                {"step": "larkfield/../../other/content/interviews/larkfield/thank-you/angela-jones", "done": True}
            ),
            409,
        ),
        (json.dumps({"step": "other/thank-you/angela-jones", "done": True}), 409),
        (json.dumps({"step": "thank-you/angela-jones", "done": True}), 409),
        (json.dumps({"step": "larkfield/thank-you/angela-jones}\n  - {on: 2027-01-13, did: x", "done": True}), 409),
        (json.dumps({"step": "larkfield/\u001b[2J\u0000", "done": True}), 409),
        (json.dumps({"step": "", "done": False}), 409),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_tick_for_no_step_of_the_plan_writes_nothing(door: Served, body: str, expected: int) -> None:
    """Whatever is sent, even by a page with the token: only a step that is in the plan can be ticked, and nothing else be set."""
    files = {path: path.read_bytes() for path in door.root.parent.rglob("*.yaml")}
    assert status(asked(door.port, {}, body=body)) == expected
    assert {path: path.read_bytes() for path in door.root.parent.rglob("*.yaml")} == files


@pytest.mark.parametrize("path", ["/", "/index.html", PATH, f"{PATH}/", f"{PATH}?x", "*", "http://evil.example/"])
@pytest.mark.parametrize(
    "method", ["GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "\u00e9"]
)
def test_pages_are_only_read_and_ticks_only_sent(door: Served, method: str, path: str) -> None:
    """No other way of asking is answered, at any address; a browser that asks what another site may do is told nothing."""
    before = door.file.read_bytes()
    answer = asked(door.port, {}, method, path, body="")
    sent = method == "POST" and path.partition("?")[0] == PATH
    read = method == "GET" and path.partition("?")[0] != PATH
    assert status(answer) == (400 if sent else 200 if read else 405)
    assert b"access-control" not in answer.lower()
    assert door.file.read_bytes() == before


@pytest.mark.parametrize(
    "path",
    [
        "/%00",
        "/index.html%00",
        "/%ff",
        "/%c3%28",
        "/%ed%a0%80",
        "/%0a",
        "/%1b[2J",
        "/%7f",
        "/\u00ff",
        f"/{'a' * 3000}",
        "/%00/",
    ],
)
def test_an_address_that_no_page_can_have_is_refused(door: Served, path: str) -> None:
    """Bytes that are no text, signs that cannot be seen, a line without end: the answer says so, and the next page is there."""
    assert status(asked(door.port, {}, "GET", path, body="")) == 400
    assert status(asked(door.port, {}, "GET", "/index.html", body="")) == 200


def test_the_same_with_everything_right_is_written(door: Served) -> None:
    """The control: what the others lack is all that keeps them out. By either name of this computer, and taken back again."""
    before = door.file.read_bytes()
    answer = asked(door.port, {})
    assert (status(answer), answer.rpartition(b"\r\n")[2]) == (200, b'{"done": true, "on": "2027-01-13"}')
    assert door.file.read_bytes() == before + LINE
    local = {"Host": "localhost:PORT", "Origin": "http://localhost:PORT", "Sec-Fetch-Site": None}
    answer = asked(door.port, local, body=json.dumps({"step": STEP, "done": False}))
    assert (status(answer), answer.rpartition(b"\r\n")[2]) == (200, b'{"done": false, "on": null}')
    assert door.file.read_bytes() == before + b"log:\n"
    door.file.write_bytes(before)


def test_a_file_that_cannot_be_written_is_told(door: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is said in a sentence on the page, and the file is as it was."""
    before = door.file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("afterword.edit.changes.written_beside", full)
    answer = asked(door.port, {})
    assert status(answer) == 409
    assert "the disk is full; make room and try again" in json.loads(answer.rpartition(b"\r\n")[2])["error"]
    assert door.file.read_bytes() == before


def test_a_refusal_says_what_is_wrong_and_where() -> None:
    """What a file would have wrong comes as `check` tells it: the words, the place, and what to write instead."""
    span = Span("content/interviews/larkfield.yaml", 7, 12, 15)
    problem = Diagnostic("AW205", Severity.ERROR, span, "`abc` is no address", "write it like a@b.example")
    told = refusal_told(ChangeRefusedError("larkfield.yaml is not changed", (problem,)))
    assert told == {
        "error": "larkfield.yaml is not changed; `abc` is no address",
        "problems": [
            {
                "code": "AW205",
                "message": "`abc` is no address",
                "line": 7,
                "column": 12,
                "mend": "write it like a@b.example",
            }
        ],
    }


@pytest.mark.browser
@pytest.mark.build
@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_a_page_of_another_site_can_do_nothing(served: Served, browser: Browser, tmp_path: Path, name: str) -> None:
    """A hostile page in the same browser posts, sends forms, loads and frames: all is refused, nothing is read, nothing is written."""
    before = served.file.read_bytes()
    (tmp_path / "index.html").write_text("<!doctype html><title>evil</title><body></body>")
    page = visitor(browser).page
    answers: list[int] = []
    page.on("response", lambda each: answers.append(each.status) if PATH in each.url else None)
    with shown(tmp_path) as address:
        page.goto(address.replace("127.0.0.1", name))
        said = page.evaluate(TRIES, [f"http://{name}:{served.port}", BODY, token(served)])
        framed = [frame.content() for frame in page.frames]
    page.context.close()
    assert served.file.read_bytes() == before
    assert said == [
        "plain: refused",
        "blob: refused",
        "beacon: true",
        "json: refused",
        "token: refused",
        "put: refused",
        "read: refused",
        "img: refused",
        "script: refused",
        "frame: refused",
        "form: sent",
    ]
    assert [PRIVATE in content for content in framed] == [False, False, False]
    assert {code for code in answers if code != 405} == {403}


def token(served: Served) -> str:
    """The token of this run, as a page of ours has it."""
    found = re.search('<meta name="afterword-token" content="([^"]+)">', served.read("index.html"))
    assert found
    return found[1]


@pytest.mark.build
def test_the_real_server_is_behind_the_door(served: Served) -> None:
    """A site whose name was pointed at this computer gets no page and no token, and writes nothing, though it guess the token."""
    before = served.file.read_bytes()
    known = {"X-Afterword-Token": token(served)}
    for path in ("/", "/index.html", "/calendar.ics", "/nothing", "/livereload/0/0"):
        answer = asked(served.port, {"Host": "evil.example:PORT"}, "GET", path, body="")
        assert (status(answer), b"Larkfield" in answer, b"afterword-token" in answer) == (403, False, False)
    assert status(asked(served.port, {**known, "Host": "evil.example:PORT"})) == 403
    assert status(asked(served.port, {**known, "Origin": "http://evil.example"})) == 403
    assert status(asked(served.port, {})) == 403
    assert served.file.read_bytes() == before
    page = asked(served.port, {}, "GET", "/index.html", body="")
    assert b"frame-ancestors 'none'" in page
    assert b"'unsafe-inline'" not in re.findall(b"script-src[^;]*", page)[0]
    with pytest.raises(OSError, match=r"refused|timed out"):
        socket.create_connection(("127.0.0.2", served.port), timeout=5)  # this computer by another address


@pytest.mark.browser
@pytest.mark.build
def test_a_page_of_ours_writes(served: Served, browser: Browser) -> None:
    """The control in the browser: the same request from our own page is let in."""
    before = served.file.read_bytes()
    page = visitor(browser).page
    page.goto(f"{served.address}/interviews/larkfield/follow-up.html")
    box = page.locator(f'input[data-step="{STEP}"]')
    box.check()
    expect(box).to_have_attribute("aria-busy", "false")
    page.context.close()
    assert served.file.read_bytes() == before + LINE
    served.file.write_bytes(before)
