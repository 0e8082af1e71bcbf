"""The log: what is done goes in as its last line, and what was written down by mistake comes out again."""

import json
import re
from collections.abc import Sequence

import yaml

from afterword import escape
from afterword.interview.amend.typed import (
    CannotAmendError,
    Typed,
    end_of_line,
    inside,
    items,
    last_mark,
    typed,
    with_lines,
)
from afterword.interview.model.interview import Entry
from afterword.interview.reading.document import Tree

_LOG, _DID = "log", "did"
_RARE_LINE_END = re.compile("\r(?!\n)|[\x85\u2028\u2029]")  # the parser ends a line there, most editors do not


def with_entry(data: bytes, entry: Entry) -> bytes:
    """The file of an interview (UTF-8, as it lies on the disk) with this entry as the last of its log.

    A step that is logged stays as it was first written down.

    Raises:
        CannotAmendError: the file cannot be read, or a line more would not leave all else as it is.
    """
    return with_entries(data, [entry])


def with_entries(data: bytes, entries: Sequence[Entry], *, of: str = "") -> bytes:
    """The same with several entries, each only if its step is not logged yet.

    `of` is the interview's name: the log may call a step by its whole ID.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    file = typed(data, _by_hand(entries))
    log = file.tree.get(_LOG)
    known = {_step(entry, of) for entry in log} if isinstance(log, list) else set()
    new = [each for number, each in enumerate(entries) if each.did not in known | {e.did for e in entries[:number]}]
    if not new:
        return data
    meant = [*(log if isinstance(log, list) else []), *(_tree(entry) for entry in new)]
    return file.checked(_inserted(file, [as_typed(entry) for entry in new]), {**file.tree, _LOG: meant})


def without_entry(data: bytes, step: str, *, of: str = "") -> bytes:
    """The file without the last entry of that step; as it is when the log has none. `log:` itself stays.

    Whole lines go, and a comment on them; comments on lines of their own stay.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    file = typed(data, f"delete the entry `{_DID}: {step}` under `{_LOG}` yourself")
    found, log = file.pair(_LOG), file.tree.get(_LOG)
    if isinstance(log, dict) and _step(log, of) == step:
        raise CannotAmendError(file.by_hand)  # typed without its dash
    places = [number for number, entry in enumerate(log) if _step(entry, of) == step] if isinstance(log, list) else []
    if found is None or not isinstance(log, list) or not places:
        return data
    at, node = places[-1], found[1]
    left: Tree = [*log[:at], *log[at + 1 :]]
    flow = isinstance(node, yaml.SequenceNode) and node.flow_style
    changed = _without_item(file, items(node), at) if flow else _without_block(file, items(node)[at])
    return file.checked(changed, {**file.tree, _LOG: left if left or flow else None})


def as_typed(entry: Entry) -> str:
    """The entry on one line, as a person would type it; a note in quotes, so that no sign of it is YAML."""
    note = f", note: {json.dumps(entry.note, ensure_ascii=False)}" if entry.note else ""
    return f"{{on: {entry.on.isoformat()}, {_DID}: {entry.did}{note}}}"


def _by_hand(entries: Sequence[Entry]) -> str:
    these = "this line" if len(entries) == 1 else "these lines"
    return f"add {these} under `{_LOG}` yourself: " + "\n".join(f"- {as_typed(entry)}" for entry in entries)


def _tree(entry: Entry) -> Tree:
    """The entry as it must read."""
    tree: dict[str, Tree] = {"on": entry.on.isoformat(), _DID: entry.did}
    return {**tree, "note": escape.clean(entry.note)} if entry.note else tree


def _step(entry: Tree, of: str) -> str:
    """The step of an entry, without the name of its interview."""
    did = entry.get(_DID) if isinstance(entry, dict) else None
    return " ".join(did.split()).removeprefix(f"{of}/") if isinstance(did, str) else ""


def _inserted(file: Typed, lines: list[str]) -> str:
    """The text with the entries in their place: in the log that is there, under its bare key, or at the end of the file."""
    found = file.pair(_LOG)
    if found is None:
        return file.at_end(f"{_LOG}:", *(f"  - {line}" for line in lines))
    key, log = found
    if isinstance(log, yaml.SequenceNode):
        return inside(file.text, log, *((line if log.flow_style else f"- {line}",) for line in lines))
    margin = file.root.start_mark.column
    return with_lines(file.text, key.end_mark.index, margin, *(f"  - {line}" for line in lines))


def _without_block(file: Typed, entry: yaml.Node) -> str:
    """The text without the lines of an entry, from its dash to its last word."""
    dashes = (token.start_mark.index for token in yaml.scan(file.text) if isinstance(token, yaml.BlockEntryToken))
    dash = max(place for place in dashes if place < entry.start_mark.index)
    return _without_lines(file, dash, last_mark(entry).index, entry)


def _without_item(file: Typed, known: list[yaml.Node], at: int) -> str:
    """The text without a thing within brackets, and without the comma that it needed."""
    text, entry = file.text, known[at]
    start, end = entry.start_mark.index, entry.end_mark.index
    comma = re.compile(r"[ \t]*,").match(text, end)
    if _alone(text, start, comma.end() if comma else end):
        return _without_lines(file, start, end, entry)
    if "\n" in text[start:end]:
        raise CannotAmendError(file.by_hand)
    if comma:
        end = comma.end() + len(text[comma.end() :]) - len(text[comma.end() :].lstrip(" \t"))
    elif at and re.fullmatch(r"[ \t]*,[ \t]*", text[known[at - 1].end_mark.index : start]):
        start = known[at - 1].end_mark.index
    return text[:start] + text[end:]


def _alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but a comment stands on the lines of that place beside it."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    after = text[end : end_of_line(text, end)]
    return not before.strip() and bool(re.fullmatch(r"\s*|\s+#.*", after))


def _without_lines(file: Typed, start: int, end: int, entry: yaml.Node) -> str:
    """The text without the lines from one place to another, but with those between them that are a comment alone."""
    text = file.text
    first = text.rfind("\n", 0, start) + 1
    stop = end_of_line(text, len(text[:end].rstrip()))
    last = min(text.find("\n", stop) + 1 or len(text), len(text))
    kept = "".join(
        line for at, line in _lines(text, first, last) if line.lstrip().startswith("#") and not _in(entry, at)
    )
    if text[first:start].strip() or _RARE_LINE_END.search(text, first, last):
        raise CannotAmendError(file.by_hand)
    return text[:first] + kept + text[last:]


def _lines(text: str, first: int, last: int) -> list[tuple[int, str]]:
    """The lines between two places, each with its own."""
    lines, place = [], first
    for line in text[first:last].splitlines(keepends=True):
        lines.append((place, line))
        place += len(line)
    return lines


def _in(node: yaml.Node, place: int) -> bool:
    """Whether a place is inside a text of that entry: there, a `#` is a sign like any other."""
    if isinstance(node, yaml.ScalarNode):
        return node.start_mark.index < place < node.end_mark.index
    parts = (part for each in node.value for part in (each if isinstance(each, tuple) else (each,)))
    return any(_in(part, place) for part in parts)
