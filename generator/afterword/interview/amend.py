"""Changes to a person's file: a line more in the log, or how it ended, and every other byte as it was typed.

The place comes from the parser's marks, never from a search in the text. What comes out is read again, and unless it is the old
tree with exactly what is new, nothing of it is used.
"""

import datetime as dt
import json
from collections.abc import Mapping

import yaml

from afterword import escape
from afterword.diagnostics import has_errors
from afterword.interview.model import Entry
from afterword.interview.source import Document, Tree, parse
from afterword.interview.vocabulary import Result

_LOG, _OUTCOME, _SAID = "log", "outcome", "employer_said"


class CannotAmendError(Exception):
    """The file is written in a way that we do not change; the text says what to do by hand."""


def with_entry(data: bytes, entry: Entry) -> bytes:
    """The file of an interview (UTF-8, as it lies on the disk) with this entry as the last of its log.

    Raises:
        CannotAmendError: the file cannot be read, or a line more would not leave all else as it is.
    """
    line = _as_typed(entry)
    by_hand = f"add this line under `{_LOG}` yourself: - {line}"
    before, text, root = _read(data, by_hand)
    return _checked(data, text, _inserted(text, root, line), _meant(before, entry), by_hand)


def with_outcome(data: bytes, result: Result, on: dt.date) -> bytes:
    """The file with this outcome, in the place of an earlier one if there is any.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    new = {"result": str(result), "on": on.isoformat()}
    line = f"{_OUTCOME}: {{result: {new['result']}, on: {new['on']}}}"
    by_hand = f"write this line yourself: {line}"
    before, text, root = _read(data, by_hand)
    known = _pair(root, _OUTCOME)
    changed = _replaced(text, known[1], new) if known else _at_end(text, root, line)
    return _checked(data, text, changed, {**before.tree, _OUTCOME: dict(new)}, by_hand)


def with_said(data: bytes, key: str, day: dt.date) -> bytes:
    """The file with a day that the employer named: `key` is contact_on or decide_by.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    new = {key: day.isoformat()}
    line = f"{key}: {day.isoformat()}"
    by_hand = f"write this under `{_SAID}` yourself: {line}"
    before, text, root = _read(data, by_hand)
    known, typed = _pair(root, _SAID), before.tree.get(_SAID)
    said = typed if isinstance(typed, dict) else {}
    if known is None:
        changed = _at_end(text, root, f"{_SAID}: {{{line}}}")
    elif key in said:
        changed = _replaced(text, known[1], new)
    else:
        changed = _inside(text, known[1], line)
    return _checked(data, text, changed, {**before.tree, _SAID: {**said, **new}}, by_hand)


def _read(data: bytes, by_hand: str) -> tuple[Document, str, yaml.MappingNode]:
    """The file as a tree, as text without the mark that Windows begins files with, and as nodes with their places."""
    before, problems = parse(data, "")
    if has_errors(problems):
        raise CannotAmendError("the file has a mistake: `afterword check` says where")
    text = data.decode("utf-8-sig")
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise CannotAmendError(by_hand)
    return before, text, root


def _checked(data: bytes, text: str, changed: str, meant: Mapping[str, Tree], by_hand: str) -> bytes:
    """The changed text as bytes, if it reads as what was meant."""
    new = data[: -len(text.encode())] + changed.encode()
    after, problems = parse(new, "")
    if has_errors(problems) or after.tree != meant:
        raise CannotAmendError(by_hand)
    return new


def _pair(root: yaml.MappingNode, name: str) -> tuple[yaml.Node, yaml.Node] | None:
    """A key of the file with its value."""
    return next(((key, value) for key, value in root.value if key.value == name), None)


def _replaced(text: str, known: yaml.Node, new: Mapping[str, str]) -> str:
    """The text with these values in the place of those under the same keys, the last first so that the places stay right."""
    pairs = known.value if isinstance(known, yaml.MappingNode) else []
    for key, value in sorted(pairs, key=lambda pair: pair[1].start_mark.index, reverse=True):
        if key.value in new and isinstance(value, yaml.ScalarNode) and value.value:
            text = text[: value.start_mark.index] + new[key.value] + text[value.end_mark.index :]
    return text


def _as_typed(entry: Entry) -> str:
    """The entry on one line, as a person would type it; a note in quotes, so that no sign of it is YAML."""
    note = f", note: {json.dumps(entry.note, ensure_ascii=False)}" if entry.note else ""
    return f"{{on: {entry.on.isoformat()}, did: {entry.did}{note}}}"


def _meant(before: Document, entry: Entry) -> dict[str, Tree]:
    """The tree that must come out."""
    typed: dict[str, Tree] = {"on": entry.on.isoformat(), "did": entry.did}
    if entry.note:
        typed["note"] = escape.clean(entry.note)
    log = before.tree.get(_LOG)
    return {**before.tree, _LOG: [*(log if isinstance(log, list) else []), typed]}


def _inserted(text: str, root: yaml.MappingNode, line: str) -> str:
    """The text with the entry in its place: in the log that is there, under its bare key, or at the end of the file."""
    found = _pair(root, _LOG)
    if found is None:
        return _at_end(text, root, f"{_LOG}:", f"  - {line}")
    key, log = found
    if isinstance(log, yaml.SequenceNode):
        return _inside(text, log, line if log.flow_style else f"- {line}")
    return _with_lines(text, key.end_mark.index, root.start_mark.column, f"  - {line}")


def _at_end(text: str, root: yaml.MappingNode, *lines: str) -> str:
    """The text with lines as the last of the file, before its empty ones."""
    return _with_lines(text, len(text.rstrip()), root.start_mark.column, *lines)


def _inside(text: str, node: yaml.Node, line: str) -> str:
    """The text with one thing more in a list or under keys: within the brackets, or on a line below the last."""
    if isinstance(node, yaml.CollectionNode) and node.flow_style:
        last = node.end_mark.index - 1
        return f"{text[:last]}{', ' if node.value else ''}{line}{text[last:]}"
    return _with_lines(text, _last_mark(node).index, node.start_mark.column, line)


def _last_mark(node: yaml.Node) -> yaml.Mark:
    """Where the last thing typed in a node ends; the parser ends a block only at what follows it, past comments."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _last_mark(last[1] if isinstance(last, tuple) else last)
    return node.end_mark


def _end_of_line(text: str, index: int) -> int:
    """The end of the line of that place, before its line break. A block of text ends at the start of the next line already."""
    if index and text[index - 1] == "\n":
        index -= 1
    found = text.find("\n", index)
    end = len(text) if found < 0 else found
    return end - 1 if text[:end].endswith("\r") else end


def _with_lines(text: str, index: int, margin: int, *lines: str) -> str:
    """Whole lines put in below the line of that place, with the line breaks that the file has."""
    place, ending = _end_of_line(text, index), "\r\n" if "\r\n" in text else "\n"
    more = "".join(f"{ending}{' ' * margin}{line}" for line in lines)
    return f"{text[:place]}{more}{text[place:]}" if text[place:] else f"{text[:place]}{more}{ending}"
