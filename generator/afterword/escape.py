"""One escaping rule for each target a value is written to. Values are data, never markup.

HTML in print templates is escaped by MarkupSafe through Jinja's autoescape, calendar lines by icalendar, and mail
headers are refused rather than escaped (`publish.mail`): those three have their one place there. The rest is here.
"""

import re
import unicodedata
from urllib.parse import quote

from markupsafe import Markup

_NOT_ALNUM = re.compile(
    r"[\x00-\x1f!-/:-@\[-`{-\x7f]"
)  # ASCII but letters, digits, space; a range up to U+10FFFF is slow
_KEPT_FORMAT = frozenset("\u200c\u200d\u200e\u200f\u061c\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_ANCHOR = re.compile(r"[a-z0-9]+(-+[a-z0-9]+)*")
_LEFTWARD = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+"  # Hebrew, Arabic and their neighbours
_LATIN = re.compile("[A-Za-z]")
_LEFTWARD_NAME = re.compile(f"{_LEFTWARD}(?:[ '.-]+{_LEFTWARD})*")


def page(value: object) -> Markup:
    """A value as page text: safe in Markdown, in HTML text and in a quoted attribute.

    Every ASCII character that is neither letter, digit nor space becomes a numeric entity, so Markdown has no mark left to
    read and HTML none to open. Text that is Markup already was made by a template and is left alone.
    """
    if isinstance(value, Markup):
        return value
    return Markup(_NOT_ALNUM.sub(lambda found: f"&#{ord(found[0])};", str(value)))  # noqa: S704  (this is the escaping)


def anchor(value: str) -> Markup:
    """An ID of ours as it is, for a place that an entity would break: the ID of a heading in Markdown.

    Raises:
        ValueError: it holds anything but a-z, 0-9 and single or double hyphens.
    """
    if not _ANCHOR.fullmatch(value):
        raise ValueError(f"no anchor: {value!r}")
    return Markup(value)  # noqa: S704  (nothing in it has a meaning in any target)


def isolated(safe: Markup) -> Markup:
    """Text of a page in which names written from right to left keep to themselves: the words round them keep their order."""
    return Markup(_LEFTWARD_NAME.sub(lambda found: f"<bdi>{found[0]}</bdi>", safe))  # noqa: S704  (it was made safe before)


def isolated_mail(text: str) -> str:
    """Plain text in which each name written from right to left stands between isolates, wherever other words are beside it."""
    lines = text.split("\n")
    return "\n".join(_LEFTWARD_NAME.sub("\u2068\\g<0>\u2069", line) if _LATIN.search(line) else line for line in lines)


def url_part(value: str) -> str:
    """A value as one part of an address: everything but letters, digits and `_.-~` percent-encoded as UTF-8."""
    return quote(value, safe="")


def terminal(value: str) -> str:
    r"""A value as terminal text: control, bidi and other invisible characters shown as `\x1b`, line ends and tabs kept."""
    return "".join(char if char in "\n\t" or _is_visible(char) else _shown(char) for char in value)


def clean(value: str) -> str:
    r"""A typed value without characters that cannot be seen, in NFC, line ends as `\n`.

    Kept are the joiners and direction marks that Persian, Hebrew, Arabic and emoji need. Dropping comes before composing: the
    other order lets a hidden character keep two marks apart and then join them.
    """
    lines = _LINE_ENDS.sub("\n", value)
    return unicodedata.normalize("NFC", "".join(char for char in lines if char in "\n\t" or _is_visible(char)))


def hidden(value: str) -> str:
    """The first character that `clean` would drop from the value, or an empty string."""
    lines = _LINE_ENDS.sub("\n", value)
    return next((char for char in lines if char not in "\n\t" and not _is_visible(char)), "")


def identifier(name: str) -> str:
    """A name in any script as an ID of a-z, 0-9 and hyphens, at most 60 long; empty when nothing is left."""
    if not name.isascii():
        from anyascii import anyascii  # noqa: PLC0415  (only names in other letters need its tables)

        name = anyascii(name)
    return _NOT_SLUG.sub("-", name.lower()).strip("-")[:60].strip("-")


def _is_visible(char: str) -> bool:
    return char in _KEPT_FORMAT or unicodedata.category(char) not in _DROPPED


def _shown(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004
