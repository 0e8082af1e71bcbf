"""JSON that a stranger sent, as a tree. How much of it there is, and how deep, is counted before anything is built from it."""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from afterword import escape
from afterword.feedback.answers import UnusableReturnError
from afterword.feedback.read.quoting import shortened
from afterword.patterns import lazy_pattern

MOST_JSON_BYTES = 2_000_000  # a coach who writes a page on each of a hundred items needs a quarter of it
MOST_DEPTH = 8
NEWEST = 1  # version of what our pages save
SAVE_AGAIN = "ask the sender to save it once more and to send it as it is"
# Texts, brackets and commas; a full file of the most answers has half.
_MOST_MARKS = 60_000
_MOST_DIGITS = 4  # the only number is the version
# A whole text, or one mark between texts.
_MARK = lazy_pattern(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]', re.DOTALL)
_LEVELS = {"[": 1, "{": 1, "]": -1, "}": -1}
_BEGIN = lazy_pattern(r'\{\s*"afterword"\s*:')
_QUOTED = lazy_pattern(r"\A(?:[ \t]*>)+")
# By the mark that a text begins with.
_ENCODINGS = {
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
_KEY = lazy_pattern(r"[ -~]{1,200}\Z")


class OtherJsonError(UnusableReturnError):
    """It is JSON, but nothing that a workbook saves: beside an answer it is no loss."""


def refuse_newer(tree: Mapping[str, Any]) -> None:
    """Stop at what a later Afterword saved; what else is wrong with its version is told with the rest.

    Raises:
        UnusableReturnError: it is of a later version than ours.
    """
    version = tree.get("version")
    if type(version) is int and version > NEWEST:
        raise UnusableReturnError(
            "it was saved by a newer Afterword than yours; update yours and try again"
        )


def parse(content: bytes) -> dict[str, Any]:
    """One object of JSON: each key once, texts without what cannot be seen, and whole numbers of four digits at most.

    Raises:
        UnusableReturnError: it is no JSON, or not as our pages write it.
    """
    _refuse_large(content)
    try:
        text = content.decode("utf-8-sig")
        _refuse_crowded(text)
        tree = json.loads(
            text,
            object_pairs_hook=_unique_keys,
            parse_int=_number,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
        )
    except ValueError:
        raise UnusableReturnError(
            f"it is damaged, or somebody changed it; {SAVE_AGAIN}"
        ) from None

    if not isinstance(tree, dict):
        raise OtherJsonError(f"it does not hold what a workbook saves; {SAVE_AGAIN}")
    return tree


def pasted(content: bytes) -> bytes | None:
    """The one answer that stands somewhere in a text, as after a greeting in an email; None if there is none.

    The marks of a quotation are taken from its lines, and a text that the mail program broke over two of them is one again.

    Raises:
        UnusableReturnError: there is more than one, or far more than any feedback holds.
    """
    if b"afterword" not in content.replace(b"\0", b""):
        return None

    _refuse_large(content)
    text = _unquoted(content)
    begins = [begin.start() for begin in _BEGIN.finditer(text)]
    if not begins:
        return None
    if len(begins) > 1:
        raise UnusableReturnError(
            "there is more than one answer in this text; save each of them in a file of its own"
        )
    return _first_object(text[begins[0] :]).encode()


def _unquoted(content: bytes) -> str:
    """The text of an email on one line, without the marks of quotation; nothing if it cannot be read."""
    encoding = _ENCODINGS.get(content[:2], "utf-8-sig")
    try:
        text = content.decode(encoding)
    except ValueError:
        return ""

    return " ".join(map(_unquoted_line, text.splitlines()))


def _unquoted_line(line: str) -> str:
    return _QUOTED.sub("", line).strip()


def _first_object(text: str) -> str:
    """The object that the text begins with; all of the text if it does not end."""
    for depth, end in _depths(text):
        if depth == 0:
            return text[:end]
    return text


def _refuse_large(content: bytes) -> None:
    if len(content) > MOST_JSON_BYTES:
        raise UnusableReturnError(
            f"it is too large for feedback: {len(content):,} bytes, of at most {MOST_JSON_BYTES:,}"
        )


def _refuse_crowded(text: str) -> None:
    # Nothing of it is needed but that it comes to its end.
    deque(_depths(text), maxlen=0)


def _depths(text: str) -> Iterator[tuple[int, int]]:
    """How deep one is after each mark, and where the mark ends; refused as soon as it is more than any feedback holds."""
    depth = 0
    for number, mark in enumerate(_MARK.finditer(text)):
        depth += _LEVELS.get(mark[0], 0)
        if depth > MOST_DEPTH or number > _MOST_MARKS:
            raise UnusableReturnError(
                f"it holds more than any feedback does, or deeper; {SAVE_AGAIN}"
            )
        yield depth, mark.end()


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """One object from its keys, each of them once; texts without what cannot be seen."""
    tree: dict[str, Any] = {}
    for key, content in pairs:
        if not _KEY.match(key):
            raise UnusableReturnError(
                f"it has a name in it that no workbook writes; {SAVE_AGAIN}"
            )
        if key in tree:
            twice = (
                f"it says `{shortened(key)}` twice, and only one of them can be meant"
            )
            raise UnusableReturnError(f"{twice}; {SAVE_AGAIN}")
        tree[key] = escape.clean(content) if isinstance(content, str) else content

    return tree


def _number(typed: str) -> int:
    if len(typed) > _MOST_DIGITS:
        _refuse_number(typed)
    return int(typed)


def _refuse_number(_typed: str) -> NoReturn:
    raise UnusableReturnError(
        f"it has a number in it that no workbook writes; {SAVE_AGAIN}"
    )
