"""What each page of the site is given when it is shown by the live server: the token, and a way in where no script runs."""

import base64
import hashlib

from afterword.patterns import lazy_pattern
from afterword.serve.sheets import part
from afterword.workbook.wording.wording import shipped_wording

_RELOAD = b"\nvar livereload"
_ARTICLE = b'<article class="md-content__inner md-typeset">'
_TICKS = b'<p class="aw-scripted" data-ticks>'
_MENDED = lazy_pattern(rb'<div class="aw-problem" data-mend="([^"]*)">')


def stands_for(page: bytes) -> str:
    """The page with a form in whose place this page of the site stands; empty when it is itself."""
    match = _MENDED.search(page)
    return f"mend?built=yes&of={match[1].decode()}" if match else ""


def given_out(page: bytes, token: str, workspace: str) -> bytes:
    """The page as this run shows it. By the name of the workspace a browser tells what was typed in one from another."""
    ways = part("no_scripts.html.j2", shipped_wording(), {}).encode()
    page = page.replace(_ARTICLE, _ARTICLE + ways, 1)
    page = page.replace(_TICKS, ways + _TICKS, 1)
    page = _with_meta(page, b"workspace", workspace.encode())
    return _with_token(page, token.encode())


def _with_meta(page: bytes, name: bytes, content: bytes) -> bytes:
    meta = b'<meta name="afterword-%b" content="%b">' % (name, content)
    return page.replace(b"</head>", meta + b"</head>", 1)


def _with_token(page: bytes, token: bytes) -> bytes:
    """The page with the token in its head. MkDocs' script for reloading, which comes last in it, is let run by its digest."""
    _, _, after = page.rpartition(b"<script>")
    script, _, _ = after.partition(b"</script>")
    if script.startswith(_RELOAD):
        digest = base64.b64encode(hashlib.sha256(script).digest())
        allowed = b"script-src 'self' 'sha256-%b'" % digest
        page = page.replace(b"script-src 'self'", allowed, 1)
    return _with_meta(page, b"token", token)
