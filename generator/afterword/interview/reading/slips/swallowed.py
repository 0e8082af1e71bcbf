"""What stands behind a `#` where a text is asked and nothing else stands: to YAML a note, and lost (E32)."""

from functools import partial

import yaml

from afterword.diagnostics import Diagnostic, Span, rules
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.keys.known_keys import list_keys, parent_keys
from afterword.interview.reading.slips import curly
from afterword.patterns import lazy_pattern

# `i_bring: # ten years of nights`, `- # calm`, `- #1 goal`; a note of one's own stands further off.
_ONLY_A_NOTE = lazy_pattern(
    r" *(?P<before>(?:- +)*(?:[a-z_]+ *:)?) ?(?P<note>(?:# |(?<=- )#)(?P<text>(?!\d[\w-]*\s*\Z)[^\s#=*-].*?))\s*\Z"
)
_COMMENTED = lazy_pattern(r" *# ?KEY: +\S")


def swallowed(
    node: yaml.Node,
    key: str,
    text: Text,
) -> Diagnostic | None:
    """The note that stands where a text would; none behind a key that others stand below."""
    line = text.line(node.start_mark.line + 1)
    only = _ONLY_A_NOTE.match(line)
    if only is None or key in parent_keys() | list_keys():
        return None
    start, end = only.span("note")
    meant = only["text"] if only["note"].startswith("# ") else only["note"]
    written = f"{only['before'].strip()} {_as_value(meant)}"
    return text.report(
        rules.TEXT_IN_COMMENT,
        Span(text.file, node.start_mark.line + 1, start + 1, end + 1),
        f"what stands behind ` #` is not read: `{only['note']}`",
        f"write `{written}` if it is the text; delete the line if it is a note of your own",
    )


def _as_value(text: str) -> str:
    """A text as it can stand behind a key."""
    if ": " in text or " #" in f" {text}":
        return curly.straight(text)
    return text


def commented_out(
    path: KeyPath,
    document: Document,
) -> int:
    """The number of the line in which a key that is missing stands behind a `#`, beside the keys that it belongs to; or 0."""
    *around, key = path
    is_below = partial(_is_below, (*around,))
    like = filter(is_below, document.keys)
    beside = {document.keys[other].line for other in like}
    numbers = (
        number
        for number, line in enumerate(document.lines, 1)
        if not beside.isdisjoint({number - 1, number + 1})
        and _COMMENTED.match(line.replace(f"{key}:", "KEY:", 1))
    )
    return next(numbers, 0)


def _is_below(
    around: KeyPath,
    path: KeyPath,
) -> bool:
    return path[:-1] == around
