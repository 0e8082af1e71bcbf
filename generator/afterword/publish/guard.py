"""The last look at every finished page: nothing runs in it but the theme, and nothing leaves it (Content-Security-Policy)."""

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from itertools import starmap

from afterword.patterns import lazy_pattern

_URL_ATTRIBUTES = frozenset(
    {
        "href",
        "src",
        "srcset",
        "imagesrcset",
        "action",
        "formaction",
        "data",
        "xlink:href",
        "poster",
        "background",
    }
)
# Links that a browser does not load.
_LEADING_RELATIONS = frozenset({"canonical", "alternate", "prev", "next"})
_SAFE_SCHEMES = ("http://", "https://", "mailto:")
_FORBIDDEN_TAGS = frozenset(
    {
        "iframe",
        "object",
        "embed",
        "base",
        "form",
        "frame",
        "applet",
        "portal",
    }
)
_FORBIDDEN_ATTRIBUTES = frozenset({"srcdoc", "ping", "http-equiv"})
_DATA = "application/json"  # a script of this type is not run
# What a style sheet loads from elsewhere than itself and the fonts that are shipped.
_STYLE_LOADS = lazy_pattern(
    r"""@import|url\(\s*(?!["']?(?:asset:///fonts/|data:|\#))|image-set\(""",
    re.IGNORECASE,
)
_Attributes = Mapping[str, str]
# After these, parsers read text and no tags.
_READ_OTHERWISE = frozenset(
    {
        "script",
        "style",
        "title",
        "textarea",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
        "noscript",
        "plaintext",
    }
)
_MOST_TAGS = 10_000
# As they stand in pages: those of the theme are on each page.
_PLAIN_TAGS: set[str] = set()


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
        reader.content.foreign.add("<![")
    return reader.content


def added(page: Content, theme: Content) -> set[str]:
    """What a page has that the theme alone does not bring: must be empty."""
    inline = page.inline - theme.inline
    sources = page.sources - theme.sources
    foreign = page.foreign - theme.foreign
    return inline | sources | foreign


def style_loads(style: str) -> bool:
    """Whether a style loads anything but what stands in it and our fonts; what is escaped in it could be anything."""
    return bool(_STYLE_LOADS.search(style))


def policy(theme: Content, *, live_reload: bool = False) -> str:
    """The policy under which only the theme's own scripts run, over http and from disk."""
    scripts = _allowed(theme.inline)
    if live_reload:
        scripts = "'self' 'unsafe-inline'"
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


def _allowed(inline: set[str]) -> str:
    """Scripts that lie beside the page, and these that stand in it, each by its digest."""
    hashes = sorted(f"'sha256-{_digest(script)}'" for script in inline)
    return " ".join(["'self'", *hashes])


def _digest(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return base64.b64encode(digest).decode()


class _Reader(HTMLParser):
    """Notes what acts, and what this parser and a browser might read differently: the one could hide it from the other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.content = Content()
        self._raw_text: list[str] | None = None  # of the script or style that is open
        self._runs = False

    def updatepos(self, _i: int, j: int) -> int:
        """Count no lines: nobody asks in which a tag stands."""
        return j

    def parse_starttag(self, i: int) -> int:
        """Read a tag, but for one that was read before and can do nothing."""
        end = self.check_for_whole_start_tag(i)
        if end > i and self.rawdata[i:end] in _PLAIN_TAGS:
            return end
        return super().parse_starttag(i)

    def handle_starttag(
        self,
        tag: str,
        attrs: list[tuple[str, str | None]],
    ) -> None:
        attributes = {name: text or "" for name, text in attrs}
        source = self.get_starttag_text() or ""
        is_foreign = (
            len(attributes) != len(attrs),  # one was repeated
            "<" in source[1:],
            _acts(tag, attributes),
        )
        if any(is_foreign):
            self.content.foreign.add(source)
        elif tag not in _READ_OTHERWISE and len(_PLAIN_TAGS) < _MOST_TAGS:
            _PLAIN_TAGS.add(source)
        self._begin_script(tag, attributes)

    def _begin_script(self, tag: str, attributes: _Attributes) -> None:
        """Note where a script lies, or begin to read the script or style that stands in the page."""
        if tag == "script" and "src" in attributes:
            self.content.sources.add(attributes["src"])
        elif tag in self.CDATA_CONTENT_ELEMENTS:
            self._raw_text = []
            self._runs = tag == "script" and attributes.get("type") != _DATA

    def handle_data(self, data: str) -> None:
        if self._raw_text is not None:
            self._raw_text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.CDATA_CONTENT_ELEMENTS or self._raw_text is None:
            return
        text = "".join(self._raw_text)
        self._raw_text = None
        if self._runs:
            self.content.inline.add(text)
        else:
            self.content.foreign.add(text)

    def handle_comment(self, data: str) -> None:
        if "<" in data or ">" in data:
            self.content.foreign.add(f"<!--{data}-->")

    def unknown_decl(self, data: str) -> None:
        self.content.foreign.add(f"<![{data}")


def _acts(tag: str, attributes: _Attributes) -> bool:
    """Whether a tag runs something, or loads or leads to what it must not."""
    if tag in _FORBIDDEN_TAGS:
        return True
    loads = not _only_leads(tag, attributes)
    is_forbidden = partial(_is_forbidden, loads=loads)
    if any(starmap(is_forbidden, attributes.items())):
        return True
    return style_loads(attributes.get("style", ""))


def _is_forbidden(name: str, text: str, *, loads: bool) -> bool:
    """Whether an attribute runs something, or its address is one that the tag must not load or lead to."""
    if name.startswith("on") or name in _FORBIDDEN_ATTRIBUTES:
        return True
    return name in _URL_ATTRIBUTES and _is_foreign(text, loads=loads)


def _only_leads(tag: str, attributes: _Attributes) -> bool:
    """Whether the addresses of a tag are followed by a person, where a browser loads others by itself."""
    if tag == "link":
        return attributes.get("rel") in _LEADING_RELATIONS
    return tag == "a"


def _is_foreign(url: str, *, loads: bool) -> bool:
    """Whether an address has a scheme other than http, https and mailto, or is loaded from another place."""
    if _has_unsafe_scheme(url):
        return True
    return loads and _is_elsewhere(url)


def _is_elsewhere(url: str) -> bool:
    bare = _bare(url).replace("\\", "/")
    place, _, _ = bare.partition("?")
    return "//" in place or bare.startswith(_SAFE_SCHEMES)


def _has_unsafe_scheme(url: str) -> bool:
    bare = _bare(url)
    scheme, colon, _ = bare.partition(":")
    if not colon or not scheme.isascii():
        return False
    if bare.startswith(_SAFE_SCHEMES):
        return False
    # With one of these before it, the colon ends no scheme.
    return not {"/", "#", "?"} & set(scheme)


def _bare(url: str) -> str:
    """An address as a browser reads it: without spaces and line ends, in small letters."""
    return "".join(url.split()).lower()
