"""What each page of the site is given when it is shown by the live server: the token, and a way in where no script runs."""

from afterword.patterns import lazy_pattern
from afterword.serve.sheets.sheet import part
from afterword.workbook.wording.wording import shipped_wording

_ARTICLE = b'<article class="md-content__inner md-typeset">'
_TICKS = b'<p class="aw-scripted" data-ticks>'
_RELOADED = lazy_pattern(
    rb"<script>\nvar livereload[^<]*\nlivereload\((\d+), (\d+)\);\n</script>"
)
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
    page = _followed_by_ours(page)
    page = _with_meta(page, b"workspace", workspace.encode())
    return _with_meta(page, b"token", token.encode())


def _followed_by_ours(page: bytes) -> bytes:
    """The page without MkDocs' script for loading it anew, which waits for nothing; ours is told what it asks the server."""
    match = _RELOADED.search(page)
    if match is None:
        return page
    page = page.replace(match[0], b"", 1)
    return _with_meta(page, b"shown", b"%b/%b" % match.groups())


def _with_meta(page: bytes, name: bytes, content: bytes) -> bytes:
    meta = b'<meta name="afterword-%b" content="%b">' % (name, content)
    return page.replace(b"</head>", meta + b"</head>", 1)
