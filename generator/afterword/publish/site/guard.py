"""The last look at every finished page: nothing runs in it but the theme, and nothing leaves it (Content-Security-Policy)."""

import base64
import hashlib
from dataclasses import dataclass, field
from html.parser import HTMLParser

_URL_ATTRIBUTES = frozenset(
    {"href", "src", "srcset", "imagesrcset", "action", "formaction", "data", "xlink:href", "poster", "background"}
)
_LEADING_RELATIONS = frozenset({"canonical", "alternate", "prev", "next"})  # links that a browser does not load
_SAFE_SCHEMES = ("http://", "https://", "mailto:")
_NEVER = frozenset({"iframe", "object", "embed", "base", "frame", "applet", "portal"})
_NEVER_ATTRIBUTES = frozenset({"srcdoc", "ping", "http-equiv"})
_DATA = "application/json"  # a script of this type is not run


@dataclass
class Content:
    """What in a page could act: its scripts, and whatever no page of ours has."""

    inline: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    foreign: set[str] = field(default_factory=set)


def content(html: str) -> Content:
    """Everything in a page that could run, load or redirect."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:  # the parser's own word for `<![` and no name: who knows what a browser makes of it
        reader.found.foreign.add("<![")
    return reader.found


def added(page: Content, theme: Content) -> set[str]:
    """What a page has that the theme alone does not bring: must be empty."""
    return (page.inline - theme.inline) | (page.sources - theme.sources) | (page.foreign - theme.foreign)


def policy(theme: Content, *, live_reload: bool = False) -> str:
    """The policy under which only the theme's own scripts run, over http and from disk."""
    hashes = " ".join(sorted(f"'sha256-{_digest(script)}'" for script in theme.inline))
    scripts = "'self' 'unsafe-inline'" if live_reload else f"'self' {hashes}".strip()
    return (
        f"default-src 'none'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self' blob:; frame-src 'self' blob:; manifest-src 'self'; base-uri 'none'; "
        "form-action 'none'; object-src 'none'"
    )


def with_policy(html: str, text: str) -> str:
    """The page with the policy before anything it governs.

    Raises:
        ValueError: the page has no head to put it in.
    """
    if "<head>" not in html:
        raise ValueError("<head>")
    meta = f'<meta http-equiv="Content-Security-Policy" content="{text}">'
    return html.replace("<head>", f"<head>{meta}", 1)


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


class _Reader(HTMLParser):
    """Notes what acts, and what this parser and a browser might read differently: the one could hide it from the other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found = Content()
        self._text: list[str] | None = None
        self._inline = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raw = self.get_starttag_text() or ""
        values = {name: value or "" for name, value in attrs}
        ambiguous = "<" in raw[1:] or len(values) != len(attrs)
        leads = tag == "a" or (tag == "link" and values.get("rel") in _LEADING_RELATIONS)
        acts = any(_foreign(*each, leads=leads) for each in values.items())
        if tag in _NEVER or tag == "form" or ambiguous or acts:
            self.found.foreign.add(raw)
        if tag == "script" and "src" in values:
            self.found.sources.add(values["src"])
        elif tag in self.CDATA_CONTENT_ELEMENTS:
            self._text, self._inline = [], tag == "script" and values.get("type") != _DATA

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.CDATA_CONTENT_ELEMENTS and self._text is not None:
            (self.found.inline if self._inline else self.found.foreign).add("".join(self._text))
            self._text = None

    def handle_comment(self, data: str) -> None:
        if "<" in data or ">" in data:
            self.found.foreign.add(f"<!--{data}-->")

    def unknown_decl(self, data: str) -> None:
        self.found.foreign.add(f"<![{data}")


def _foreign(name: str, value: str, *, leads: bool) -> bool:
    """Whether an attribute runs something, leads to another scheme, or loads (some tags only lead) from another place."""
    if name.startswith("on") or name in _NEVER_ATTRIBUTES:
        return True
    return name in _URL_ATTRIBUTES and (_acts(value) or (not leads and _elsewhere(value)))


def _elsewhere(url: str) -> bool:
    bare = "".join(url.split()).lower().replace("\\", "/")
    return "//" in bare.partition("?")[0] or bare.startswith(_SAFE_SCHEMES)


def _acts(url: str) -> bool:
    """Whether an address has a scheme other than http, https and mailto."""
    bare = "".join(url.split()).lower()
    scheme, colon, _ = bare.partition(":")
    plain = bare.startswith(_SAFE_SCHEMES) or bool({"/", "#", "?"} & set(scheme))
    return bool(colon) and scheme.isascii() and not plain
