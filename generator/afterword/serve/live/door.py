"""The door before the live server: whom it lets in, and what it answers.

Any page that is open in the same browser can send requests to this computer. So each request is looked at before it is
answered: it must be addressed to this computer by name (or another site's name could be pointed here, and its pages read
ours); and what writes must come from a page of ours, which alone holds the token of this run.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen
from afterword.publish.site.loopback import LOOPBACK
from afterword.serve.action.actions import PREFIX, Action, refusal_told
from afterword.serve.live.given_out import given_out, stands_for
from afterword.serve.live.kept_by_browsers import kept
from afterword.serve.sheets.sheet import TOKEN, Fields, Sheet, Visit, fields_of

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_LONGEST_PATH = 2000
_MOST_DIGITS = 9  # a longer length is no length
_HTTP = 80  # browsers leave this port out
_JSON = "application/json"
_HTML = "text/html; charset=utf-8"
_SEALED = (  # for every answer: framed by no page, loaded by none from elsewhere, taken for nothing but what it is
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
)


@frozen
class Answer:
    """What is sent back in place of a page of the site, with what more stands in its head."""

    status: HTTPStatus
    body: bytes
    kind: str = "text/plain; charset=utf-8"
    more: tuple[tuple[str, str], ...] = ()


_READ = "GET"
_NOT_OURS = Answer(
    HTTPStatus.FORBIDDEN,
    b"Only a page of this workbook may do this; reload it and try again.\n",
)
Target = Action[Any] | Sheet[Any]


class Door:
    """The live server with its door: pages for whoever asks this computer; actions and forms from these pages alone."""

    def __init__(
        self,
        pages: "WSGIApplication",
        port: int,
        token: str,
        targets: Iterable[Target],
        workspace: str = "",
    ) -> None:
        """Stand before `pages`, and let in what is sent to these actions and forms. Pages hold the name of the workspace."""
        self._workspace = workspace
        self._pages = pages
        self._token = token
        self._targets: Mapping[str, Target] = {
            target.path: target for target in targets
        }
        self._hosts = _host_names(port)

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer a request."""
        target = self._targets.get(environ["PATH_INFO"])
        refusal = self._refusal(environ, target)
        if refusal:
            return _sent(refusal, start_response)
        if target is None:
            return self._page(environ, start_response)
        if isinstance(target, Action):
            return _sent(_performed(target, environ), start_response)
        return _sent(self._sheet(target, environ), start_response)

    def _refusal(
        self, environ: "WSGIEnvironment", target: Target | None
    ) -> Answer | None:
        """Why this request is not let in, or None."""
        if environ.get("HTTP_HOST") not in self._hosts:
            return Answer(
                HTTPStatus.FORBIDDEN,
                b"The workbook is shown at http://127.0.0.1 on this computer alone.\n",
            )
        if not _is_text(environ["PATH_INFO"]):
            return Answer(HTTPStatus.BAD_REQUEST, b"This is no address of a page.\n")
        methods = target.methods if target else (_READ,)
        if environ["REQUEST_METHOD"] not in methods:
            return Answer(
                HTTPStatus.METHOD_NOT_ALLOWED,
                b"This cannot be done here.\n",
                more=(("Allow", ", ".join(methods)),),
            )
        if target is None or environ["REQUEST_METHOD"] == _READ:
            return None
        if not self._is_from_our_page(environ, target):
            return _NOT_OURS
        return _unreadable(environ, target)

    def _is_from_our_page(self, environ: "WSGIEnvironment", target: Target) -> bool:
        """A page of ours says so by its origin and holds the token, which a form has among its fields."""
        if environ.get("HTTP_ORIGIN") != f"http://{environ['HTTP_HOST']}":
            return False
        if environ.get("HTTP_SEC_FETCH_SITE", "same-origin") != "same-origin":
            return False
        if isinstance(target, Sheet):
            return True
        return self._is_token(str(environ.get("HTTP_X_AFTERWORD_TOKEN", "")))

    def _is_token(self, text: str) -> bool:
        return hmac.compare_digest(text.encode(), self._token.encode())

    def _sheet(self, sheet: Sheet[Any], environ: "WSGIEnvironment") -> Answer:
        """A page with a form, or what comes of the form that was sent."""
        try:
            if environ["REQUEST_METHOD"] == _READ:
                visit = Visit(fields_of(str(environ.get("QUERY_STRING", ""))))
                return self._form(sheet, HTTPStatus.OK, visit)
            fields = fields_of(_body(environ).decode())
        except OSError:  # it never came
            return _plain(HTTPStatus.REQUEST_TIMEOUT, f"The {sheet.noun} did not come.")
        except ValueError:
            return _plain(HTTPStatus.BAD_REQUEST, f"This is no {sheet.noun}.")
        if not self._is_token(fields.pop(TOKEN, "")):
            return _NOT_OURS
        return self._taken(sheet, fields)

    def _taken(self, sheet: Sheet[Any], fields: Fields) -> Answer:
        """Do what the form says, and go on to another page, so that nothing is sent a second time."""
        try:
            place = sheet.taken(fields)
        except ValidationError:
            return _plain(HTTPStatus.BAD_REQUEST, f"This is no {sheet.noun}.")
        except ChangeRefusedError as error:
            visit = Visit(fields, fields, str(refusal_told(error)["error"]))
            return self._form(sheet, HTTPStatus.CONFLICT, visit)
        more = (("Location", f"{PREFIX}{place}"),)
        return Answer(HTTPStatus.SEE_OTHER, b"", _HTML, more)

    def _form(self, sheet: Sheet[Any], status: HTTPStatus, visit: Visit) -> Answer:
        return Answer(status, sheet.shown(visit, self._token).encode(), _HTML)

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
            body = self._given_out(body)
        head.headers["Content-Length"] = str(len(body))
        head.headers.update(kept(environ["PATH_INFO"], head.status))
        start_response(head.status, [*head.headers.items(), *_SEALED])
        return [body]

    def _given_out(self, page: bytes) -> bytes:
        """A page of the site as this run shows it: with a form in its place where there is one."""
        name, _, query = stands_for(page).partition("?")
        sheet = self._targets.get(f"{PREFIX}{name}")
        if isinstance(sheet, Sheet):
            return sheet.shown(Visit(fields_of(query)), self._token).encode()
        return given_out(page, self._token, self._workspace)


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


def _unreadable(environ: "WSGIEnvironment", action: Target) -> Answer | None:
    """Why what was sent is not even read, or None."""
    content_type = str(environ.get("CONTENT_TYPE", ""))
    kind, _, _ = content_type.partition(";")
    if kind.strip().lower() != action.sent_as:
        return _plain(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            f"A {action.noun} is sent as {action.sent_as}.",
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
    try:
        body = _body(environ)
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


def _body(environ: "WSGIEnvironment") -> bytes:
    """All that was sent.

    Raises:
        OSError: it never came.
    """
    length = int(environ["CONTENT_LENGTH"])
    content: bytes = environ["wsgi.input"].read(length)
    return content


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
        *answer.more,
    ]
    status = f"{answer.status.value} {answer.status.phrase}"
    start_response(status, [*headers, *_SEALED])
    return [answer.body]
