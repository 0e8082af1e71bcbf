"""Ticks in the browser, written into the file: what the live server lets in, and what it does with it.

Any page that is open in the same browser can send requests to this computer. So each request is looked at before it is
answered: it must be addressed to this computer by name (or another site's name could be pointed here, and its pages read
ours); and what writes must come from a page of ours, which alone holds the token of this run.
"""

import base64
import datetime as dt
import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import StrictBool, ValidationError

from afterword.edit.changes import ChangeRefusedError
from afterword.edit.done import write_done
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.cases import Cases
from afterword.plan.ids import StepId
from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording, shipped_wording

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/afterword/tick"
MOST = 2000  # bytes of a tick
_LOOPBACK = ("127.0.0.1", "localhost")
_DIGITS = 9  # a longer length is no length
_HTTP = 80  # browsers leave this port out
_RELOAD = b"\nvar livereload"
_JSON = "application/json"
_SEALED = (  # for every answer: framed by no page, loaded by none from elsewhere, taken for nothing but what it is
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
)


class Tick(Frozen):
    """What a page sends. `step` is the whole ID; the day is today, so that `on` says nothing yet."""

    step: str
    done: StrictBool
    on: None = None


@dataclass(frozen=True)
class Answer:
    """What is sent back for a tick."""

    status: HTTPStatus
    body: bytes
    kind: str = "text/plain; charset=utf-8"
    allow: str = ""


class Door:
    """The live server with its door: pages for whoever asks this computer, ticks from these pages alone."""

    def __init__(
        self, pages: "WSGIApplication", port: int, token: str, write: Callable[[Tick], dt.date | None]
    ) -> None:
        """Stand before `pages`; `write` puts a tick in its file and gives the day that is in the log now."""
        self._pages, self._token, self._write = pages, token, write
        endings = (f":{port}", "") if port == _HTTP else (f":{port}",)
        self._hosts = frozenset(f"{name}{ending}" for name in _LOOPBACK for ending in endings)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request."""
        answer = self._refusal(environ)
        if answer is None and environ["PATH_INFO"] != PATH:
            return self._page(environ, start_response)
        return _sent(answer or self._ticked(environ), start_response)

    def _refusal(self, environ: "WSGIEnvironment") -> Answer | None:
        """Why this request is not let in, or None."""
        wanted = "POST" if environ["PATH_INFO"] == PATH else "GET"
        if environ.get("HTTP_HOST") not in self._hosts:
            return Answer(HTTPStatus.FORBIDDEN, b"The workbook is shown at http://127.0.0.1 on this computer alone.\n")
        if environ["REQUEST_METHOD"] != wanted:
            return Answer(HTTPStatus.METHOD_NOT_ALLOWED, b"This cannot be done here.\n", allow=wanted)
        return None if wanted == "GET" else self._foreign(environ) or _unreadable(environ)

    def _foreign(self, environ: "WSGIEnvironment") -> Answer | None:
        """Why this is from no page of ours, or None: a page of ours says so by its origin and holds the token."""
        ours = environ.get("HTTP_ORIGIN") == f"http://{environ['HTTP_HOST']}"
        same = environ.get("HTTP_SEC_FETCH_SITE", "same-origin") == "same-origin"
        token = str(environ.get("HTTP_X_AFTERWORD_TOKEN", "")).encode()
        if ours and same and hmac.compare_digest(token, self._token.encode()):
            return None
        return Answer(HTTPStatus.FORBIDDEN, b"Only a page of this workbook may do this; reload it and try again.\n")

    def _ticked(self, environ: "WSGIEnvironment") -> Answer:
        """Write the tick that was sent."""
        try:
            tick = Tick.model_validate_json(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        except ValidationError:
            return _told(HTTPStatus.BAD_REQUEST, error="this is no tick")
        try:
            on = self._write(tick)
        except ChangeRefusedError as error:
            return _told(HTTPStatus.CONFLICT, error="; ".join([str(error), *(each.message for each in error.problems)]))
        return _told(HTTPStatus.OK, done=on is not None, on=on and on.isoformat())

    def _page(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """A page or a file as MkDocs serves it; each page is given the token."""
        begun = _Begun()
        served = self._pages(environ, begun)
        try:
            body = b"".join(served)
        finally:
            if hasattr(served, "close"):
                served.close()
        if begun.headers.get("Content-Type") == "text/html":
            body = with_token(body, self._token)
        headers = {**begun.headers, "Content-Length": str(len(body))}
        start_response(begun.status, [*headers.items(), *_SEALED])
        return [body]


class _Begun:
    """Keeps how an answer begins until all of it is known."""

    status = ""
    headers: Mapping[str, str] = MappingProxyType({})

    def __call__(self, status: str, headers: list[tuple[str, str]], _: object = None, /) -> Callable[[bytes], object]:
        self.status, self.headers = status, dict(headers)
        return len  # MkDocs gives its answers as a whole and writes nothing here


def loopback(host: str) -> bool:
    """Whether a server at this address is reached from this computer alone: only there are ticks written."""
    return host in _LOOPBACK


def with_token(page: bytes, token: str) -> bytes:
    """The page with the token in its head. MkDocs' script for reloading, which comes last in it, is let run by its digest."""
    script = page.rpartition(b"<script>")[2].partition(b"</script>")[0]
    if script.startswith(_RELOAD):
        digest = base64.b64encode(hashlib.sha256(script).digest())
        page = page.replace(b"script-src 'self'", b"script-src 'self' 'sha256-%b'" % digest, 1)
    return page.replace(b"</head>", b'<meta name="afterword-token" content="%b"></head>' % token.encode(), 1)


def write_tick(root: Path, today: dt.date, tick: Tick) -> dt.date | None:
    """Write a tick into the log of its interview, or take it out. Gives the day that the log has for the step now.

    A mistake in another file of the workspace does not stand in the way.

    Raises:
        ChangeRefusedError: there is no such step, or its file cannot be changed; it is as it was.
    """
    workspace = read_workspace(root)
    step = StepId.read(tick.step)
    if step is None or not _cases(root, workspace, today).plans(step):
        raise ChangeRefusedError("this step is not in the plan any more; reload the page")
    return write_done(root, workspace, step, today if tick.done else None)


def _cases(root: Path, workspace: Workspace, today: dt.date) -> Cases:
    """The cases that the pages show: planned with ours, while a file of the workspace's own has a mistake."""
    try:
        return cases_of(workspace, today, Wording.of(OwnFiles.of(root)))
    except BrokenOverrideError:
        return cases_of(workspace, today, shipped_wording())


def _unreadable(environ: "WSGIEnvironment") -> Answer | None:
    """Why what was sent is not even read, or None."""
    length = str(environ.get("CONTENT_LENGTH", ""))
    if str(environ.get("CONTENT_TYPE", "")).partition(";")[0].strip().lower() != _JSON:
        return Answer(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, b"A tick is sent as JSON.\n")
    if "HTTP_TRANSFER_ENCODING" in environ or not (length.isascii() and length.isdecimal()):
        return Answer(HTTPStatus.LENGTH_REQUIRED, b"A tick says how long it is.\n")
    if len(length) > _DIGITS or int(length) > MOST:
        return Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, b"This is too long for a tick.\n")
    return None


def _told(status: HTTPStatus, **said: object) -> Answer:
    return Answer(status, json.dumps(said).encode(), _JSON)


def _sent(answer: Answer, start_response: "StartResponse") -> Iterable[bytes]:
    headers = [("Content-Type", answer.kind), ("Content-Length", str(len(answer.body))), ("Cache-Control", "no-store")]
    if answer.allow:
        headers.append(("Allow", answer.allow))
    start_response(f"{answer.status.value} {answer.status.phrase}", [*headers, *_SEALED])
    return [answer.body]
