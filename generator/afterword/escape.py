"""One escaping rule for each target a value is written to. Values are data, never markup.

HTML in print templates is escaped by MarkupSafe through Jinja's autoescape, calendar lines by icalendar, and mail
headers are refused rather than escaped (`publish.mail`): those three have their one place there. The rest is here.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse
from urllib.parse import quote

from markupsafe import Markup

from afterword.patterns import lazy_pattern

# ASCII but letters, digits, space; a range up to U+10FFFF is slow.
_NOT_ALNUM = lazy_pattern(r"[\x00-\x1f!-/:-@\[-`{-\x7f]")
_USEFUL = frozenset(
    "\n\t\u200c\u200d\u200e\u200f\u061c\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2"
)
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LINE_ENDS = lazy_pattern("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_SLUG = lazy_pattern(r"[^a-z0-9]+")
_ANCHOR = lazy_pattern(r"[a-z0-9]+(-+[a-z0-9]+)*")
# Hebrew, Arabic and their neighbours.
_LEFTWARD = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+"
_LATIN = lazy_pattern("[A-Za-z]")
_TWO_DIGITS = 0x100  # a character below can be written with so many
_FOUR_DIGITS = 0x10000
_LEFTWARD_NAME = lazy_pattern(f"{_LEFTWARD}(?:[ '.-]+{_LEFTWARD})*")


def page(value: object) -> Markup:
    """A value as page text: safe in Markdown, in HTML text and in a quoted attribute.

    Every ASCII character that is neither letter, digit nor space becomes a numeric entity, so Markdown has no mark left to
    read and HTML none to open. Text that is Markup already was made by a template and is left alone.
    """
    if isinstance(value, Markup):
        return value
    return Markup(_as_page_text(str(value)))  # noqa: S704  (this is the escaping)


def anchor(identifier: str) -> Markup:
    """An ID of ours as it is, for a place that an entity would break: the ID of a heading in Markdown.

    Raises:
        ValueError: it holds anything but a-z, 0-9 and single or double hyphens.
    """
    if not _ANCHOR.fullmatch(identifier):
        raise ValueError(f"no anchor: {identifier!r}")
    return Markup(identifier)  # noqa: S704  (nothing in it has a meaning in any target)


def isolated(safe: Markup) -> Markup:
    """Text of a page in which names written from right to left keep to themselves: the words round them keep their order."""
    return Markup(_LEFTWARD_NAME.sub(lambda name: f"<bdi>{name[0]}</bdi>", safe))  # noqa: S704  (it was made safe before)


def isolated_mail(text: str) -> str:
    """Plain text in which each name written from right to left stands between isolates, wherever other words are beside it."""
    return "\n".join(map(_isolated_line, text.split("\n")))


def url_part(text: str) -> str:
    """A value as one part of an address: everything but letters, digits and `_.-~` percent-encoded as UTF-8."""
    return quote(text, safe="")


def terminal(text: str) -> str:
    r"""A value as terminal text: control, bidi and other invisible characters shown as `\x1b`, line ends and tabs kept."""
    return "".join(map(_made_visible, text))


def runs_leftward(text: str) -> bool:
    """Whether some of it is written from right to left: numbers beside it may then be shown in another order."""
    return _LEFTWARD_NAME.search(text) is not None


def clean(text: str) -> str:
    r"""A typed value without characters that cannot be seen, in NFC, line ends as `\n`.

    Kept are the joiners and direction marks that Persian, Hebrew, Arabic and emoji need. Dropping comes before composing: the
    other order lets a hidden character keep two marks apart and then join them.
    """
    if _is_plain(text):
        return text
    lines = _LINE_ENDS.sub("\n", text)
    visible = "".join(filter(_is_visible, lines))
    return unicodedata.normalize("NFC", visible)


def one_line(text: str) -> str:
    """A cleaned value on one line, one space between any two words: a name of somebody else's writes no line of its own."""
    return " ".join(clean(text).split())


def hidden(text: str) -> str:
    """The first character that `clean` would drop from the value, or an empty string."""
    if _is_plain(text):
        return ""
    lines = _LINE_ENDS.sub("\n", text)
    return next(filterfalse(_is_visible, lines), "")


@lru_cache(maxsize=4096)
def identifier(name: str) -> str:
    """A name in any script as an ID of a-z, 0-9 and hyphens, at most 60 long; empty when nothing is left."""
    if not name.isascii():
        from anyascii import anyascii  # noqa: PLC0415  (only names in other letters need its tables)

        name = anyascii(name)
    hyphenated = _NOT_SLUG.sub("-", name.lower())
    return hyphenated.strip("-")[:60].strip("-")


@lru_cache(maxsize=4096)
def _as_page_text(text: str) -> str:
    """One workbook says most of its texts on several pages."""
    return _NOT_ALNUM.sub(_as_entity, text)


def _as_entity(mark: re.Match[str]) -> str:
    return f"&#{ord(mark[0])};"


def _isolated_line(line: str) -> str:
    if not _LATIN.search(line):
        return line
    return _LEFTWARD_NAME.sub("\u2068\\g<0>\u2069", line)


def _is_plain(text: str) -> bool:
    """Whether it can be seen at a glance that nothing is hidden in a text: most have only the signs of a keyboard."""
    return text.isascii() and text.isprintable()


def _is_visible(character: str) -> bool:
    return character in _USEFUL or unicodedata.category(character) not in _DROPPED


def _made_visible(character: str) -> str:
    """The character itself, or its number as Python writes it."""
    if _is_visible(character):
        return character
    code = ord(character)
    if code < _TWO_DIGITS:
        return f"\\x{code:02x}"
    if code < _FOUR_DIGITS:
        return f"\\u{code:04x}"
    return f"\\U{code:08x}"
