"""The door before the live server: whom it lets in, and what it answers.

Any page that is open in the same browser can send requests to this computer. So each request is looked at before it is
answered: it must be addressed to this computer by name (or another site's name could be pointed here, and its pages read
ours); and what writes must come from a page of ours, which alone holds the token of this run.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from afterword.edit.changes import ChangeRefusedError
from afterword.publish.site.loopback import LOOPBACK
from afterword.serve.actions import Action, refusal_told

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_LONGEST_PATH = 2000
_MOST_DIGITS = 9  # a longer length is no length
_HTTP = 80  # browsers leave this port out
_RELOAD = b"\nvar livereload"
_JSON = "application/json"
_SEALED = (  # for every answer: framed by no page, loaded by none from elsewhere, taken for nothing but what it is
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
)


@dataclass(frozen=True)
class Answer:
    """What is sent back in place of a page. `allow` is the method that would have been right."""

    status: HTTPStatus
    body: bytes
    kind: str = "text/plain; charset=utf-8"
    allow: str = ""


class Door:
    """The live server with its door: pages for whoever asks this computer, actions from these pages alone."""

    def __init__(
        self,
        pages: "WSGIApplication",
        port: int,
        token: str,
        actions: Iterable[Action[Any]],
    ) -> None:
        """Stand before `pages`, and let these actions in."""
        self._pages = pages
        self._token = token.encode()
        self._actions: Mapping[str, Action[Any]] = {
            action.path: action for action in actions
        }
        self._hosts = _host_names(port)

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer a request."""
        action = self._actions.get(environ["PATH_INFO"])
        refusal = self._refusal(environ, action)
        if refusal:
            return _sent(refusal, start_response)
        if action:
            return _sent(_performed(action, environ), start_response)
        return self._page(environ, start_response)

    def _refusal(
        self, environ: "WSGIEnvironment", action: Action[Any] | None
    ) -> Answer | None:
        """Why this request is not let in, or None."""
        if environ.get("HTTP_HOST") not in self._hosts:
            return Answer(
                HTTPStatus.FORBIDDEN,
                b"The workbook is shown at http://127.0.0.1 on this computer alone.\n",
            )
        if not _is_text(environ["PATH_INFO"]):
            return Answer(HTTPStatus.BAD_REQUEST, b"This is no address of a page.\n")
        method = "POST" if action else "GET"
        if environ["REQUEST_METHOD"] != method:
            return Answer(
                HTTPStatus.METHOD_NOT_ALLOWED,
                b"This cannot be done here.\n",
                allow=method,
            )
        if action is None:
            return None
        if not self._is_from_our_page(environ):
            return Answer(
                HTTPStatus.FORBIDDEN,
                b"Only a page of this workbook may do this; reload it and try again.\n",
            )
        return _unreadable(environ, action)

    def _is_from_our_page(self, environ: "WSGIEnvironment") -> bool:
        """A page of ours says so by its origin and holds the token."""
        if environ.get("HTTP_ORIGIN") != f"http://{environ['HTTP_HOST']}":
            return False
        if environ.get("HTTP_SEC_FETCH_SITE", "same-origin") != "same-origin":
            return False
        token = str(environ.get("HTTP_X_AFTERWORD_TOKEN", ""))
        return hmac.compare_digest(token.encode(), self._token)

    def _page(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """A page or a file as MkDocs serves it; each page is given the token."""
        head = _ResponseHead()
        chunks = self._pages(environ, head)
        try:
            body = b"".join(chunks)
        finally:
            if hasattr(chunks, "close"):
                chunks.close()
        if head.headers.get("Content-Type") == "text/html":
            body = with_token(body, self._token)
        head.headers["Content-Length"] = str(len(body))
        start_response(head.status, [*head.headers.items(), *_SEALED])
        return [body]


class _ResponseHead:
    """Stands in for `start_response`: holds status and headers until all of the body is there."""

    def __init__(self) -> None:
        self.status = ""
        self.headers: dict[str, str] = {}

    def __call__(
        self,
        status: str,
        headers: Iterable[tuple[str, str]],
        *_: object,
    ) -> Callable[[bytes], object]:
        self.status = status
        self.headers = dict(headers)
        return len  # MkDocs gives its answers as a whole and writes nothing here


def with_token(page: bytes, token: bytes) -> bytes:
    """The page with the token in its head. MkDocs' script for reloading, which comes last in it, is let run by its digest."""
    _, _, after = page.rpartition(b"<script>")
    script, _, _ = after.partition(b"</script>")
    if script.startswith(_RELOAD):
        digest = base64.b64encode(hashlib.sha256(script).digest())
        allowed = b"script-src 'self' 'sha256-%b'" % digest
        page = page.replace(b"script-src 'self'", allowed, 1)
    meta = b'<meta name="afterword-token" content="%b">' % token
    return page.replace(b"</head>", meta + b"</head>", 1)


def _host_names(port: int) -> frozenset[str]:
    """Every way in which a browser names this computer and this port."""
    names = {f"{name}:{port}" for name in LOOPBACK}
    if port == _HTTP:
        names.update(LOOPBACK)
    return frozenset(names)


def _is_text(path: str) -> bool:
    """Whether the path of a request, bytes as WSGI hands them over, can be the name of a file on every system."""
    if len(path) > _LONGEST_PATH:
        return False
    try:
        name = path.encode("latin-1").decode()
    except UnicodeError:
        return False
    return name.isprintable()


def _unreadable(environ: "WSGIEnvironment", action: Action[Any]) -> Answer | None:
    """Why what was sent is not even read, or None."""
    content_type = str(environ.get("CONTENT_TYPE", ""))
    kind, _, _ = content_type.partition(";")
    if kind.strip().lower() != _JSON:
        return _plain(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"A {action.noun} is sent as JSON."
        )
    length = str(environ.get("CONTENT_LENGTH", ""))
    is_number = length.isascii() and length.isdecimal()
    if "HTTP_TRANSFER_ENCODING" in environ or not is_number:
        return _plain(
            HTTPStatus.LENGTH_REQUIRED, f"A {action.noun} says how long it is."
        )
    endless = len(length) > _MOST_DIGITS
    if endless or int(length) > action.most_bytes:
        return _plain(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            f"This is too long for a {action.noun}.",
        )
    return None


def _performed(action: Action[Any], environ: "WSGIEnvironment") -> Answer:
    """Do what was sent, and say what came of it."""
    length = int(environ["CONTENT_LENGTH"])
    try:
        body = environ["wsgi.input"].read(length)
    except OSError:  # it never came
        return _json(
            HTTPStatus.REQUEST_TIMEOUT, error=f"the {action.noun} did not come"
        )
    try:
        return _json(HTTPStatus.OK, **action.perform_json(body))
    except ValidationError:
        return _json(HTTPStatus.BAD_REQUEST, error=f"this is no {action.noun}")
    except ChangeRefusedError as error:
        return _json(HTTPStatus.CONFLICT, **refusal_told(error))


def _plain(status: HTTPStatus, text: str) -> Answer:
    return Answer(status, f"{text}\n".encode())


def _json(status: HTTPStatus, **fields: object) -> Answer:
    return Answer(status, json.dumps(fields).encode(), _JSON)


def _sent(answer: Answer, start_response: "StartResponse") -> Iterable[bytes]:
    """Send an answer, which no browser may cache."""
    headers = [
        ("Content-Type", answer.kind),
        ("Content-Length", str(len(answer.body))),
        ("Cache-Control", "no-store"),
    ]
    if answer.allow:
        headers.append(("Allow", answer.allow))
    status = f"{answer.status.value} {answer.status.phrase}"
    start_response(status, [*headers, *_SEALED])
    return [answer.body]
