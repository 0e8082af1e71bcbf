"""Other sites, open in the same browser, neither read the workbook that `afterword serve` shows nor write into its files."""

import base64
import datetime as dt
import errno
import functools
import json
import os
import re
import shutil
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from playwright.sync_api import Browser, expect

from afterword.diagnostics import Diagnostic, Severity, Span
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.taking_back import undoable
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.serve.action.actions import refusal_told
from afterword.serve.action.spots import digest
from afterword.serve.every_action import every_action, every_target
from afterword.serve.live.door import Door
from afterword.serve.sheets.sheet import Sheet
from support.browser import served as shown
from support.browser import visitor
from support.serving import Served, serving
from support.turns import some
from support.workspace import brief_workspace, example_workspace, soon_printed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import StartResponse, WSGIEnvironment

pytestmark = pytest.mark.workspace

TODAY = dt.date(2027, 1, 13)
PATH = "/afterword/tick"
FORM = "application/x-www-form-urlencoded"
ACTIONS = {target.name: target for target in every_target(Path(), lambda: TODAY)}
SHEETS = [name for name, target in ACTIONS.items() if isinstance(target, Sheet)]
STEP = "larkfield/thank-you/angela-jones"
BODY = json.dumps({"step": STEP, "done": True, "on": None})
PRIVATE = "Larkfield Foods"
LINE = b"log:\n  - {on: 2027-01-13, did: thank-you/angela-jones}\n"

# What a page of another site can try, each as it would be typed there. `said` gathers what came back.
TRIES = """
async ([target, body, token, paths]) => {
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
  for (const path of paths) {
    await trying(path, async () => (await fetch(`${target}${path}`, { method: "POST", mode: "no-cors", body })).type);
    await trying(path, async () => (await fetch(`${target}${path}`, { method: "POST", headers: { ...json, "X-Afterword-Token": token }, body })).status);
  }
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


# What a coach sent back: a comment and a tick.
RETURNED = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": "Maya Lind",
    "saved": "2027-01-13",
    "comments": [{"about": "parts/salary", "says": "must-fix", "text": "No source.", "instead": ""}],
    "ticks": [{"step": "thank-you/angela-jones", "on": "2027-01-13"}],
}
ANSWER = base64.b64encode(json.dumps(RETURNED).encode()).decode()
COPY: dict[str, object] = {
    "interview": "larkfield",
    "reader": "recruiter",
    "part": "notes",
    "to": "Ada Cole",
    "shows": [],
    "without": [],
}
TOLD = {
    "role": "Clerk",
    "employer": "Bell",
    "held": "2027-01-13",
    "person": "Ada King",
    "interested": "yes",
    "they_want": "build teams",
    "i_bring": "ten years of it",
}

# What each action is sent when all is right, but for the name of what the form saw. An action without a sample fails below.
SAMPLES: dict[str, dict[str, object]] = {
    "tick": {"step": STEP, "done": True, "on": None},
    "skip": {"step": STEP, "skipped": True},
    "undo": {"change": "000001"},
    "put-back": {"change": "000001"},
    "remove": {"interview": "larkfield"},
    "latest": {},
    "resolve": {"interview": "larkfield", "number": 1, "on": "Wed 13 Jan 2027"},
    "open": {"pencil": "debrief", "interview": "larkfield", "about": ""},
    "address": {"about": "tom-reyes", "email": "tom@larkfield.example"},
    "person": {"name": "Kim Lee", "title": "Ms.", "part": "coordinator", "email": "kim@larkfield.example"},
    "paper": {"about": "angela-jones", "asked_for": "my certificates", "asked_for_by": "2027-01-18"},
    "heard": {"when": "2027-01-27", "said": "", "decide": False, "do_not_contact": ""},
    "outcome": {"result": "rejected", "on": "2027-01-13", "answer_by": ""},
    "offer": {"received": "2027-01-13", "answer_by": "", "base": "95000", "currency": "USD", "per": "year", "in_writing": "", "start": "", "place": ""},
    "raised": {"base": "98000", "raised_on": "2027-01-13"},
    "stayed": {"raised_on": "2027-01-13"},
    "time": {"answer": "another", "ask_until": "2027-02-01"},
    "first-day": {"start": "2027-03-01"},
    "wish": {"interested": "no"},
    "scored": {"scored_panel": "yes"},
    "holidays": {"holidays": "yes"},
    "note": {"about": "thank-you/angela-jones", "on": "2027-01-13", "note": "by mail"},
    "referee": {"about": "dana-wu", "said_yes": "yes", "asked": "2027-01-12"},
    "references-asked": {"asked": "2027-01-12", "by": "", "wanted": "2"},
    "references-few": {},
    "referee-new": {"name": "Kim Lee", "relation": "my manager until 2024", "email": "", "phone": "", "why": "knows my plants", "together": "the merger"},
    "referee-chosen": {"about": "kim-lee", "why": "", "together": "the merger"},
    "other-offer": {"about": "0", "employer": "Bell", "role": "", "received": "2027-01-13", "answer_by": "", "base": "", "currency": "", "per": "", "hours_a_week": ""},
    "finding": {"source": "BLS", "figure": "95000", "low": "", "high": "", "currency": "USD", "per": "", "kind": "", "place": "", "as_of": "", "note": ""},
    "words": {"about": "thank-you/angela-jones", "subject": "Thanks", "text": "Dear Ms. Jones,\n\nThank you for the HR Business Partner talk.\n\nJane Doe"},
    "line": {"about": "follow-up/week-2", "say": "I thought of it again."},
    "article": {"about": "follow-up/week-2", "url": "https://paper.example/a", "title": "", "source": "", "topic": "", "says": "", "why": ""},
    "news": {"about": "follow-up/week-3", "url": "https://paper.example/b", "title": "", "source": "", "says": "", "comment": ""},
    "as-it-is": {"about": "follow-up/week-2"},
    "link": {"about": "", "they_want": "plan rosters", "i_bring": "ten years of planning", "proof": ""},
    "point": {"about": "thank-you/angela-jones", "point": "the fleet service"},
    "topic": {"about": "thank-you/angela-jones", "topic": "the new rota"},
    "figures": {"opening": "98000", "target": "95000", "walk_away": "", "currency": "USD"},
    "debrief": {"debrief": "It went well."},
    "told-all": {"interview": "larkfield"},
    "told": {"about": "employer/country", "fields": {"text": "CA"}},
    "told-out": {"about": "strengths/0"},
    "copy-readers": {},
    "copy-look": COPY,
    "copy-make": {**COPY, "agreed": "0" * 16, "looked_at": [], "seal": "open", "passphrase": ""},
    "returned-look": {"content": ANSWER, "by": ""},
    "returned-take": {"content": ANSWER, "by": "", "take": ["0" * 16]},
    "intake-open": {"anew": False},
    "intake-answer": {"answers": TOLD},
    "intake-take": {"content": json.dumps({"afterword": "intake", "version": 1, "answers": TOLD})},
    "intake-write": {"answers": TOLD},
    "tell": {"at": "role", "act": "next", "role": "Clerk"},
    "ticks": {"step": STEP, "done": "yes"},
    "mend": {"of": "larkfield", "act": "save", "text": "role: Clerk", "change": ""},
}  # fmt: skip
_FILE, _ME = "search/content/interviews/larkfield.yaml", "search/content/me.yaml"
# The file that each writes into, and the keys of it that it may change.
PLACES: dict[str, tuple[str, set[str]]] = {
    "tick": (_FILE, {"log"}),
    "skip": (_FILE, {"skipped"}),
    "undo": (_FILE, {"debrief"}),
    "put-back": (_FILE, {"debrief"}),
    "remove": (_FILE, set()),  # it lies elsewhere, as it was
    "resolve": (_FILE, {"feedback"}),
    "latest": ("", set()),
    "open": ("", set()),
    "address": (_FILE, {"people"}),
    "person": (_FILE, {"people"}),
    "paper": (_FILE, {"people"}),
    "heard": (_FILE, {"employer_said"}),
    "outcome": (_FILE, {"outcome", "offer", "saying_no"}),
    "offer": (_FILE, {"offer"}),
    "raised": (_FILE, {"offer"}),
    "stayed": (_FILE, {"offer"}),
    "time": (_FILE, {"offer"}),
    "first-day": (_FILE, {"offer"}),
    "wish": (_FILE, {"interested"}),
    "scored": (_FILE, {"scored_panel"}),
    "holidays": (_FILE, {"calendar"}),
    "note": (_FILE, {"log"}),
    "referee": (_ME, {"referees"}),
    "references-asked": (_FILE, {"next_step"}),
    "references-few": (_FILE, {"next_step"}),
    "referee-new": (_ME, {"referees"}),
    "referee-chosen": (_FILE, {"references"}),
    "other-offer": (_ME, {"other_offers"}),
    "finding": (_FILE, {"salary"}),
    "words": (_FILE, {"drafts"}),
    "line": (_FILE, {"follow_ups"}),
    "article": (_FILE, {"articles"}),
    "news": (_FILE, {"news"}),
    "as-it-is": (_FILE, {"follow_ups"}),
    "link": (_FILE, {"connection"}),
    "point": (_FILE, {"people"}),
    "topic": (_FILE, {"topics"}),
    "figures": (_FILE, {"salary"}),
    "debrief": (_FILE, {"debrief"}),
    "told-all": ("", set()),
    "told": (_FILE, {"employer"}),
    "told-out": (_FILE, {"strengths"}),
    "copy-readers": ("", set()),
    "copy-look": ("", set()),
    "copy-make": ("", set()),  # a folder of its own in the outbox, and nothing else
    "returned-look": ("", set()),
    "returned-take": (_FILE, {"log", "feedback"}),
    "intake-open": ("", set()),
    "intake-answer": ("", set()),
    "intake-take": ("", set()),
    "intake-write": ("", set()),  # a file more, and none of those that are there is another
    "tell": ("", set()),
    "ticks": (_FILE, {"log"}),
    "mend": (_FILE, {"debrief"}),
}


def right(root: Path, name: str) -> dict[str, object]:
    """What a page of ours sends for an action, with the name of what stands in the file now."""
    body = SAMPLES[name]
    if name in {"undo", "put-back"}:
        change = something_written(root)
        return {"change": change if name == "undo" else answered(root, "undo", {"change": change})["back"]}
    if name == "resolve":
        answered(root, "returned-take", right(root, "returned-take"))
    if name == "referee-chosen":  # somebody new, as all others are, who is not chosen yet
        role = (root.parent / _FILE).read_bytes()
        answered(root, "referee-new", right(root, "referee-new"))
        (root.parent / _FILE).write_bytes(role)
    if name == "copy-make":
        return {**body, "agreed": answered(root, "copy-look", COPY)["agreed"]}
    if name == "returned-take":
        new: Any = answered(root, "returned-look", SAMPLES["returned-look"])["new"]
        return {**body, "take": [change["mark"] for change in new]}
    if name == "mend":
        text = (root.parent / _FILE).read_text(encoding="utf-8")
        return {**body, "seen": digest({"text": text.encode().hex()}), "text": f"{text}debrief: It went well.\n"}
    if "seen" not in ACTIONS[name].shape.model_fields:
        return body
    actions = {action.name: action for action in every_action(root, lambda: TODAY)}
    asking = {"pencil": name, "interview": "larkfield", "about": body.get("about", "")}
    seen = actions["open"].perform_json(json.dumps(asking).encode())["seen"]
    return {"interview": "larkfield", "about": "", "seen": seen, "look": False, **body}


def answered(root: Path, name: str, body: Mapping[str, object]) -> Mapping[str, object]:
    """What a page is told that sends this."""
    actions = {action.name: action for action in every_action(root, lambda: TODAY)}
    return actions[name].perform_json(json.dumps(body).encode())


def something_written(root: Path) -> str:
    """The name of a change that was just made, to be taken back."""
    actions = {action.name: action for action in every_action(root, lambda: TODAY)}
    written = actions["debrief"].perform_json(json.dumps(right(root, "debrief")).encode())
    return str(written["undo"] or undoable(root)[0].folder.name)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file that is a person's own, by its path from the folder; backups, the lock and copies for others are ours."""
    files: dict[str, bytes] = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in {".afterword", "outbox"}]
        paths = [Path(place, name) for name in names]
        files |= {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    return files


@pytest.fixture(autouse=True)
def _as_before(door: Served) -> Iterator[None]:
    """After each test the files are as they were, and nothing can be taken back."""
    before = files_of(door.root.parent)
    yield
    for path in files_of(door.root.parent):
        (door.root.parent / path).unlink()
    for path, data in before.items():
        (door.root.parent / path).write_bytes(data)
    for ours in (".afterword", "outbox"):
        shutil.rmtree(door.root / ours, ignore_errors=True)


def load(files: dict[str, bytes]) -> dict[str, dict[str, object]]:
    """The trees of the files of the workspace, by path."""
    return {path: dict(parse(data, path)[0].tree) for path, data in files.items() if path in {_FILE, _ME}}


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
        server.set_app(Door(pages, server.server_port, "right", every_target(root, lambda: TODAY)))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield Served(server.server_port, root, root / "unused")
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A real server with one interview."""
    with serving(soon_printed(brief_workspace(tmp_path_factory.mktemp("hostile") / "search"))) as found:
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


def sent_to(port: int, name: str, body: Mapping[str, object], changes: Mapping[str, str | None] | None = None) -> bytes:
    """All that comes back for something that a page of ours sends, by JSON or as a form, but for these headers."""
    target, changes = ACTIONS[name], {**(changes or {})}
    if not isinstance(target, Sheet):
        return asked(port, changes, path=target.path, body=json.dumps(body))
    token = changes.pop("X-Afterword-Token", "right")
    fields = body if token is None else {"token": token, **body}
    if changes.get("Content-Type") == FORM:
        changes["Content-Type"] = "application/json"
    changes = {"Content-Type": FORM, "X-Afterword-Token": None, **changes}
    return asked(port, changes, path=target.path, body=urlencode(fields, errors="surrogatepass"))


def status(answer: bytes) -> int:
    """The number of an answer."""
    return int(answer.split()[1])


NOT_QUITE = (
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
    ({"Content-Length": "ONE MORE"}, 413),
    ({"Content-Length": "9" * 5000}, 413),
    ({"Content-Length": "7"}, 400),
    ({"Content-Length": "0"}, 400),
)
METHODS = ("GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "\u00e9")
PATHS = (
    *("/", "/index.html", f"{PATH}/", f"{PATH}?x", "*", "http://evil.example/"),
    *(action.path for action in ACTIONS.values()),
)


@pytest.mark.parametrize(  # all pairs when all are asked for; else each action and each mistake in some of them
    ("name", "changes", "expected"),
    some([(name, *case) for name in ACTIONS for case in NOT_QUITE], 25),
    ids=str,
)
def test_a_request_that_is_not_quite_ours_writes_nothing(
    door: Served, name: str, changes: dict[str, str | None], expected: int
) -> None:
    """One thing is wrong with it: the name it asks for, who sends it, the token, the kind, the length. The file stays as it was."""
    body = {**SAMPLES[name], "interview": "larkfield"}  # so far nobody looks into it
    if isinstance(ACTIONS[name], Sheet) and expected == 400:
        expected = 403  # of a form that was cut off the token is not whole
    before = door.file.read_bytes()
    if changes.get("Content-Length") == "ONE MORE":
        changes = {"Content-Length": str(ACTIONS[name].most_bytes + 1)}
    answer = sent_to(door.port, name, body, changes)
    assert status(answer) == expected
    assert door.file.read_bytes() == before
    assert b"access-control" not in answer.lower()
    assert PRIVATE.encode() not in answer


def refused_shapes(name: str) -> "Iterator[dict[str, object]]":
    """What is sent with one thing wrong in its shape: a field too many, one missing, of another kind, or too long."""
    action = ACTIONS[name]
    whole = {field: SAMPLES[name].get(field, "") for field in action.shape.model_fields}
    too_long = 5001
    if action.most_bytes > 100_000:  # a whole file may be sent there, as text or in Base64, which this length is not
        too_long = min(action.most_bytes, 1_000_001)
    yield {**whole, "file": "../me.yaml"}
    yield {**whole, "__proto__": {}}
    if isinstance(action, Sheet):
        too_long = action.most_bytes - 500
    for field, info in action.shape.model_fields.items():
        if info.is_required():
            yield {key: value for key, value in whole.items() if key != field}
        if isinstance(action, Sheet):  # all that comes is text
            yield {**whole, field: "x" * too_long}
            continue
        number = "7" if type(whole[field]) is int else 7
        for other in ([whole[field]], {"a": 1}, number, None if field != "on" else 7.5):
            yield {**whole, field: other}
        if isinstance(whole[field], str):
            yield {**whole, field: "x" * too_long}


@pytest.mark.parametrize("name", some([*ACTIONS], 6))
def test_what_has_another_shape_is_not_even_looked_at(door: Served, name: str) -> None:
    """Each field has one kind and one size, and no action takes a field more or less; nothing of it is written."""
    files = files_of(door.root)
    for body in refused_shapes(name):
        assert status(sent_to(door.port, name, body)) in {400, 413}, body
    is_form = isinstance(ACTIONS[name], Sheet)
    kind = FORM if is_form else "application/json"
    for text in NO_FORMS if is_form else ("", "[" * 1999, "{", "[]", "null", '"x"', '{"interview": "\\ud800"}'):
        answer = asked(door.port, {"Content-Type": kind}, path=ACTIONS[name].path, body=text)
        assert status(answer) == (403 if is_form and not text else 400)
    assert files_of(door.root) == files


NO_FORMS = (
    "",
    "token",
    "%",
    "token=right",
    "token=right&token=right",
    "token=right&at=%ff",
    "token=right&step=%ed%a0%80",
    "a=b&" * 300,
)
HOSTILE = (
    *("", "../../x", "larkfield/../../other", "/etc/passwd", "\u0000", "\u001b[2J", "larkfield}\n  - {on: 2027-01-13, did: x", "99999999999999999999", "-1", "²"),
    *("x\nrole: stolen", "x # y", "x: y", "- a", "!!python/object:os.system x", "&a b", "*a", "{{ 7 * 7 }}", "[[ x", "|", "a\u2028role: stolen", "\ud7ff\u202eabc"),
)  # fmt: skip


@pytest.mark.thorough
@pytest.mark.long
@pytest.mark.parametrize("name", some([*ACTIONS], 6))
def test_whatever_stands_in_a_field_only_its_own_place_is_another(door: Served, name: str) -> None:
    """Paths, marks of YAML and of templates, signs that nobody sees, in each field: refused, or a text like any other at its place."""
    body = right(door.root, name)
    files = files_of(door.root.parent)
    typed = load(files)
    for hostile in hostile_bodies(body):
        assert status(sent_to(door.port, name, hostile)) in {200, 303, 400, 409, 413}, hostile
        now = files_of(door.root.parent)
        more = now.keys() - files.keys()
        assert all(re.fullmatch(r"search/content/interviews/[a-z0-9-]+\.yaml", path) for path in more), hostile
        changed = [path for path in files if now[path] != files[path]]
        assert {*changed} <= {*places_of(name)}, hostile
        for path in changed:
            after = load(now)
            assert {key for key in after[path] if after[path][key] != typed[path].get(key)} <= places_of(name)[path], (
                hostile
            )
            (door.root.parent / path).write_bytes(files[path])
        for path in more:
            (door.root.parent / path).unlink()


def places_of(name: str) -> dict[str, set[str]]:
    """The files that an action writes into, each with the keys that it may change; with somebody new it is chosen for the role."""
    file, keys = PLACES[name]
    if name == "referee-new":
        return {file: keys, _FILE: {"references"}}
    return {file: keys}


def hostile_bodies(body: dict[str, object]) -> "Iterator[dict[str, object]]":
    """What is right but for one text in it, at the top or in a field that holds several."""
    number = 0
    for field, typed in body.items():
        places = typed if isinstance(typed, dict) else {"": typed}
        for key, text in places.items():
            if not isinstance(text, str) or field == "seen":
                continue
            number += 1
            for other in some(HOSTILE[number % 44 :], 44):
                yield {**body, field: {**places, key: other} if key else other}


def test_no_action_is_forgotten() -> None:
    """A new action is tried by all of these tests: it has a sample of what it is sent, and says what it may change."""
    assert set(SAMPLES) == set(PLACES) == set(ACTIONS)


@pytest.mark.long
@pytest.mark.parametrize("name", some([*ACTIONS], 3))
def test_each_action_does_what_it_is_for(door: Served, name: str) -> None:
    """The control for all that is refused: sent from our page as it should be, each is done, and nothing else is touched."""
    body = right(door.root, name)
    files = files_of(door.root.parent)
    assert status(sent_to(door.port, name, body)) in {200, 303}
    now = files_of(door.root.parent)
    changed = {path for path in files if now.get(path) != files[path]}
    assert changed == {*places_of(name)} - {""}


def without_me(root: Path) -> None:
    """The file about the candidate was taken away."""
    (root / "content" / "me.yaml").unlink()


def with_a_broken_letter(root: Path) -> None:
    """Letters of the workspace's own ask for what is not there."""
    folder = root / "templates" / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("thank-you", "follow-up"):
        (folder / f"{name}.txt.j2").write_text("Dear {{ nobody }}")


def with_a_broken_word(root: Path) -> None:
    """So does a phrase of theirs."""
    folder = root / "templates" / "words"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "steps.yaml").write_text('thank-you: {title: "{{ nobody }}"}\n')


@pytest.mark.long
@pytest.mark.parametrize(
    ("breaking", "name"), some([*product((with_a_broken_letter, with_a_broken_word, without_me), SAMPLES)], 13)
)
def test_a_broken_file_is_told_and_breaks_no_action(door: Served, name: str, breaking: Callable[[Path], None]) -> None:
    """Something is sent while a file beside it is being changed and is not right yet: it is done, or the page says which file."""
    body = right(door.root, name)
    breaking(door.root)
    before = files_of(door.root.parent)
    answer = sent_to(door.port, name, body)
    assert status(answer) in {200, 303, 409}
    if status(answer) == 409:
        assert files_of(door.root.parent) == before
        assert (
            breaking is without_me or b"a file of yours is mended: templates/" in answer or b"what is wrong" in answer
        )


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "breaking"),
    some([*product(SHEETS, (with_a_broken_letter, with_a_broken_word, without_me))], 2),
)
def test_a_broken_file_breaks_no_page_with_a_form(door: Served, name: str, breaking: Callable[[Path], None]) -> None:
    """Such a page is there, too, and says what is wrong where it cannot be filled in."""
    breaking(door.root)
    assert status(asked(door.port, {}, "GET", f"{ACTIONS[name].path}?of=larkfield", body="")) == 200


@pytest.fixture
def locked(door: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody has taken the right to enter the workspace away."""
    looks = {name: getattr(Path, name) for name in ("is_dir", "is_file", "stat", "open")}

    def refusing(name: str, path: Path, *words: Any, **more: Any) -> Any:
        if path.is_relative_to(door.root):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return looks[name](path, *words, **more)

    for name in looks:
        monkeypatch.setattr(Path, name, functools.partialmethod(functools.partial(refusing, name)))


@pytest.mark.long
@pytest.mark.parametrize("name", some([*SAMPLES], 6))
def test_a_folder_that_nobody_may_enter_is_told(
    door: Served, name: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The workspace lies on a disk that went away, or whose rights have changed: the page says so, and the server goes on."""
    body = right(door.root, name)
    before = files_of(door.root.parent)
    request.getfixturevalue("locked")
    answer = sent_to(door.port, name, body)
    asked_for = asked(door.port, {}, "GET", "/afterword/tell", body="")
    monkeypatch.undo()
    refused = [why for why in (b"permission denied", b"writing is not allowed") if why in answer]
    assert (status(answer) == 409, len(refused)) == (True, 1)
    assert (status(asked_for) == 200, b"permission denied" in asked_for) == (True, True)
    assert files_of(door.root.parent) == before


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


@pytest.mark.parametrize(("method", "path"), some([(method, path) for path in PATHS for method in METHODS], 23))
def test_pages_are_only_read_and_ticks_only_sent(door: Served, method: str, path: str) -> None:
    """No other way of asking is answered, at any address; a browser that asks what another site may do is told nothing."""
    before = door.file.read_bytes()
    answer = asked(door.port, {}, method, path, body="")
    target = next((target for target in ACTIONS.values() if target.path == path.partition("?")[0]), None)
    is_form = isinstance(target, Sheet)
    sent = method == "POST" and target
    read = method == "GET" and (is_form or not target)
    refused = 415 if is_form else 400
    assert status(answer) == (refused if sent else 200 if read else 405)
    assert b"access-control" not in answer.lower()
    assert door.file.read_bytes() == before


@pytest.mark.parametrize("name", SHEETS)
def test_a_page_with_a_form_is_for_whoever_asks_this_computer(door: Served, name: str) -> None:
    """It has the token, so that no other name leads to it, and what stands behind its address is text and nothing more."""
    path = ACTIONS[name].path
    answer = asked(door.port, {"Host": "evil.example:PORT"}, "GET", path, body="")
    assert (status(answer), b"right" in answer) == (403, False)
    query = urlencode(
        {"at": "<script>alert(1)</script>", "look": '"><b>', "written": "../me", "file": "../../etc/passwd"}
    )
    answer = asked(door.port, {}, "GET", f"{path}?{query}", body="")
    assert (status(answer), b"<script" in answer, b'"><b>' in answer) == (200, False, False)
    assert b"form-action 'self'" in answer
    assert b"frame-ancestors 'none'" in answer
    assert status(asked(door.port, {}, "GET", f"{path}?at=%ff", body="")) == 400


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
    assert (status(answer), b'{"done": true, "on": "2027-01-13", ' in answer) == (200, True)
    assert door.file.read_bytes() == before + LINE
    local = {"Host": "localhost:PORT", "Origin": "http://localhost:PORT", "Sec-Fetch-Site": None}
    answer = asked(door.port, local, body=json.dumps({"step": STEP, "done": False}))
    assert (status(answer), b'{"done": false, "on": null, ' in answer) == (200, True)
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
@pytest.mark.parametrize("name", ["127.0.0.1", pytest.param("localhost", marks=pytest.mark.rare)])
def test_a_page_of_another_site_can_do_nothing(served: Served, browser: Browser, tmp_path: Path, name: str) -> None:
    """A hostile page in the same browser posts, sends forms, loads and frames: all is refused, nothing is read, nothing is written."""
    before = served.file.read_bytes()
    (tmp_path / "index.html").write_text("<!doctype html><title>evil</title><body></body>")
    page = visitor(browser).page
    answers: list[int] = []
    page.on("response", lambda each: answers.append(each.status) if "/afterword/" in each.url else None)
    paths = some([action.path for action in ACTIONS.values() if action.path != PATH], 6)
    with shown(tmp_path) as address:
        page.goto(address.replace("127.0.0.1", name))
        said = page.evaluate(TRIES, [f"http://{name}:{served.port}", BODY, token(served), paths])
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
        *(f"{path}: refused" for path in paths for _ in range(2)),
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


@pytest.mark.build
def test_a_browser_keeps_looks_and_scripts_and_nothing_of_a_workbook(served: Served) -> None:
    """Pages and the search are asked for each time, as is what is not there; what came with the program need not be."""

    def kept(path: str) -> bytes:
        head, _, _ = asked(served.port, {}, "GET", f"/{path}", body="").partition(b"\r\n\r\n")
        return b"".join(re.findall(rb"(?i)cache-control: (.*)", head)).strip()

    loaded = re.findall('(?:src|href)="(assets/[^"]+)"', served.read("index.html"))
    theirs = [path for path in loaded if path.endswith((".min.js", ".min.css"))]
    ours = [path for path in loaded if path not in theirs and path.endswith((".js", ".css"))]
    assert (len(theirs), len(ours)) > (2, 8)
    assert {kept(path) for path in theirs} == {b"private, max-age=31536000, immutable"}
    assert {kept(path) for path in ours} == {b"private, max-age=60"}
    for path in ("index.html", "search/search_index.json", "calendar.ics", "assets/no/such.0a1b2c3d.min.js"):
        assert kept(path) == b""


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
