"""Lines that are no keys: what chats, Markdown pages and letters put round them, and keys without a colon."""

import re

from afterword.interview.reading.keys.known_keys import (
    OF_CANDIDATE,
    OF_INTERVIEW,
    keys_below,
)
from afterword.interview.reading.slips.above import DASHES, KEY, Above, end_of
from afterword.interview.reading.slips.lines import KeyLine
from afterword.interview.reading.slips.slip import Slip, pattern
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

_ONE_DASH = frozenset({"-", "\u2013", "\u2014"})
_FENCE = lazy_pattern(r"\s*(```|~~~)")
_MARKED = lazy_pattern(
    r" *(?:- +)*(?:\w+ *: +)?(?P<marked>(?P<mark>`+|\*{1,3}|_{1,3}|~~)(?P<inside>[^\W_](?:[^`*_~:#]*[^\s`*_~:#])?)(?P=mark))\s*"
)
_BOX = lazy_pattern(r" *(?P<dash>- +)?(?P<box>\[[ xX✓✔]?\]\s+)(?=\S)")
MARKS = ("*", "`", "_", "~")
_CHAT = lazy_pattern(r"[A-Za-z][^:{}\[\]\"'#]* [^:#]* [^:#]*:\s*\Z")
_NEEDS_NO_KEY = lazy_pattern(r"\t|[-?%{}\[\]\"'&*!|>@`#]|\.\.\.")
_SOME_KEY = lazy_pattern(r":(\s|\Z)")
_TAKE_OUT = "delete this line, or put # before it if it is a note of your own"


def fence(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    """Lines round a block of code, as chats have them."""
    match = _FENCE.match(line.text)
    if not match:
        return None
    start = match.start(1)
    return Slip(
        start,
        len(line.text),
        f"{match[1]} is a mark of chats and Markdown pages, and no part of a file like this",
        _TAKE_OUT,
        f"# {line.text[start:]}",
    )


def stars(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    """Keys in bold type, as chats have them."""
    match = _stars_pattern().match(line.text)
    if not match:
        return None
    start, end = match.span("marked")
    return Slip(
        start,
        end,
        f"{match['mark']} is a mark of chats and Markdown pages, and no part of a key",
        f"write `{match['key']}: …`",
        f"{match['key']}:",
    )


def box(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    """A box to tick, as lists of things to do have one: `- [ ] pay`."""
    match = _BOX.match(line.text)
    if match is None:
        return None
    can_stand = match["dash"], above.takes_dash(line.indent)
    if not any(can_stand):
        return None
    start, end = match.span("box")
    return Slip(
        start,
        end,
        f"`{match['box'].strip()}` is a box to tick, and no part of an entry",
        f"write `- {line.text[end:].strip()}`",
        text_if(not match["dash"], "- "),
    )


def marked(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    """A value in the marks that chats and Markdown pages put round words."""
    match = _MARKED.fullmatch(line.text)
    if match is None or line.brackets >= 0:
        return None
    start, end = match.span("marked")
    return Slip(
        start,
        end,
        f"{match['mark']} is a mark of chats and Markdown pages, and would be printed",
        f"write {match['inside']}",
        match["inside"],
    )


def chat(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    """A sentence that introduces something, as chats have it: to YAML a key without a value."""
    if not above.has_keys or not _CHAT.match(line.text):
        return None
    return Slip(0, len(line.text), "this line is no key", _TAKE_OUT, f"# {line.text}")


def no_colon(
    line: KeyLine,
    above: Above,
) -> Slip | None:
    """A line in the place of a key that has no colon."""
    column = end_of(DASHES, line.text)
    first_word = _first_word_pattern().match(line.text)
    is_here = column in {0, *above.columns} and not above.bare_key
    if first_word and is_here and (column or first_word["key"].lower() in _top_keys()):
        return _lacking_its_colon(first_word)
    if column or not above.has_keys:
        return None
    needs_none = (_NEEDS_NO_KEY.match, KEY.match, _SOME_KEY.search)
    if any(is_fine(line.text) for is_fine in needs_none):
        return None
    return Slip(
        0,
        len(line.text),
        "this line has no key",
        "indent it if it goes on from the line above; put # before it if it is a note of your own, or delete it",
    )


def _top_keys() -> frozenset[str]:
    """The keys that stand below no other, in either file."""
    return frozenset(keys_below(OF_INTERVIEW) | keys_below(OF_CANDIDATE))


def _lacking_its_colon(match: re.Match[str]) -> Slip:
    """What is said of a key without its colon; it can be put in where something stands behind the key."""
    key = match["key"].lower()
    start, end = match.span("key")
    message = f"a colon is missing behind `{key}`"
    text = match["text"] or ""
    if text.startswith("#") or not text:
        return Slip(start, end, message, f"write `{key}: …`")
    with_colon = f"{key}:"
    if text in _ONE_DASH:  # `strengths -`, with its text in the next line
        return Slip(start, match.end(), message, f"write `{with_colon}`", with_colon)
    return Slip(start, end, message, f"write `{with_colon} {text}`", with_colon)


def _stars_pattern() -> re.Pattern[str]:
    return pattern(
        r" *(?:- +)*(?P<marked>(?P<mark>\*\*|\*|__|_|`)(?P<key>KEY)(?::(?P=mark)|(?P=mark) *:))"
    )


def _first_word_pattern() -> re.Pattern[str]:
    return pattern(
        r" *(?:- +)*(?P<key>KEY)(?:\s+(?P<text>[^\s:=](?:[^:]|:(?=\S))*?))?\s*\Z"
    )
