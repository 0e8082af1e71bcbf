"""The log: what is done goes in as its last line, and what was written down by mistake comes out again."""

import json
import re
from collections.abc import Iterator, Sequence

import yaml

from afterword import escape
from afterword.interview.amend.typed import (
    CannotAmendError,
    ListEntry,
    TypedFile,
    end_of_line,
    is_in_brackets,
    last_mark,
    list_nodes,
    spliced,
    typed_file,
    with_dashes,
)
from afterword.interview.model.interview import Entry
from afterword.interview.reading.document import Tree
from afterword.interview.reading.source import LOADER
from afterword.interview.values.reading import single_spaced

_LOG, _DID = "log", "did"
_COMMA = re.compile(r"[ \t]*,[ \t]*")
_COMMA_AND_COMMENT = re.compile(r"([ \t]*,)?(\s*|\s+#.*)")
# The parser ends a line there, most editors do not.
_RARE_LINE_END = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


def with_entry(data: bytes, entry: Entry) -> bytes:
    """The file of an interview (UTF-8, as it lies on the disk) with this entry as the last of its log.

    A step that is logged stays as it was first written down.

    Raises:
        CannotAmendError: the file cannot be read, or a line more would not leave all else as it is.
    """
    return with_entries(data, [entry])


def with_entries(data: bytes, entries: Sequence[Entry], *, of: str = "") -> bytes:
    """The file with these entries as the last of its log, each only if its step is not logged yet.

    `of` is the interview's name: the log may call a step by its whole ID.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    file = typed_file(data, _by_hand(entries))
    log = file.list_at(_LOG)
    new = _not_logged(entries, _steps(log, of))
    if not new:
        return data

    additions = list(map(_list_entry, new))
    changed = file.with_list_entries(_LOG, additions)
    return file.checked(changed, _LOG, [*log, *map(_tree, new)])


def without_entry(data: bytes, step: str, *, of: str = "") -> bytes:
    """The file without the last entry of that step; as it is when the log has none. `log:` itself stays.

    Whole lines go, and a comment on them; comments on lines of their own stay.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    file = typed_file(
        data, f"delete the entry `{_DID}: {step}` under `{_LOG}` yourself"
    )
    only_step = _step(file.tree.get(_LOG), of)
    if only_step == step:
        raise CannotAmendError(file.by_hand)  # typed without its dash

    log = file.list_at(_LOG)
    steps = _steps(log, of)
    pair = file.pair(_LOG)
    if step not in steps or pair is None:
        return data

    last = _last_number(steps, step)
    remaining = log.copy()
    remaining.pop(last)
    entries = list_nodes(pair.content)

    if is_in_brackets(pair.content):
        changed = _without_item(file, entries, last)
        return file.checked(changed, _LOG, remaining)

    changed = _without_block(file, entries[last])
    return file.checked(changed, _LOG, remaining or None)


def as_typed(entry: Entry) -> str:
    """The entry on one line, as a person would type it; a note in quotes, so that no sign of it is YAML."""
    keys = f"on: {entry.on.isoformat()}, {_DID}: {entry.did}"
    if entry.note:
        note = json.dumps(entry.note, ensure_ascii=False)
        keys = f"{keys}, note: {note}"
    return f"{{{keys}}}"


def _list_entry(entry: Entry) -> ListEntry:
    line = as_typed(entry)
    return ListEntry(
        lines=(f"- {line}",),
        in_brackets=line,
    )


def _by_hand(entries: Sequence[Entry]) -> str:
    these = "this line" if len(entries) == 1 else "these lines"
    lines = with_dashes(map(as_typed, entries))
    return f"add {these} under `{_LOG}` yourself: {lines}"


def _not_logged(entries: Sequence[Entry], logged: list[str]) -> list[Entry]:
    """The first entry of each step that is not logged."""
    first: dict[str, Entry] = {}
    for entry in entries:
        first.setdefault(entry.did, entry)
    for step in logged:
        first.pop(step, None)
    return list(first.values())


def _tree(entry: Entry) -> Tree:
    """The entry as it must read."""
    tree: dict[str, Tree] = {
        "on": entry.on.isoformat(),
        _DID: entry.did,
    }
    if entry.note:
        tree["note"] = escape.clean(entry.note)
    return tree


def _steps(log: list[Tree], of: str) -> list[str]:
    return [_step(entry, of) for entry in log]


def _last_number(steps: list[str], step: str) -> int:
    """The last place of a step that is among these."""
    from_the_end = steps[::-1].index(step)
    return len(steps) - 1 - from_the_end


def _step(entry: Tree, of: str) -> str:
    """The step of an entry, without the name of its interview."""
    if not isinstance(entry, dict):
        return ""
    did = entry.get(_DID)
    if not isinstance(did, str):
        return ""
    return single_spaced(did).removeprefix(f"{of}/")


def _without_block(file: TypedFile, entry: yaml.Node) -> str:
    """The text without the lines of an entry, from its dash to its last word."""
    dash = _last_dash_before(file.text, entry.start_mark.index)
    return _without_lines(file, dash, entry)


def _last_dash_before(text: str, place: int) -> int:
    dash = 0
    for token in yaml.scan(
        text, Loader=LOADER
    ):  # the parser that read the file: another is stricter with tabs
        is_dash = isinstance(token, yaml.BlockEntryToken)
        if is_dash and token.start_mark.index < place:
            dash = token.start_mark.index
    return dash


def _without_item(file: TypedFile, entries: list[yaml.Node], number: int) -> str:
    """The text without an entry of a list within brackets, and without the comma that it needed."""
    text = file.text
    entry = entries[number]
    start = entry.start_mark.index
    end = entry.end_mark.index

    if _alone(text, start, end):
        return _without_lines(file, start, entry)
    if "\n" in text[start:end]:
        raise CannotAmendError(file.by_hand)

    comma = _COMMA.match(text, end)
    if comma:
        return spliced(text, start, comma.end())
    start = _start_with_comma(text, entries, number)
    return spliced(text, start, end)


def _alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but its comma and a comment stands on the lines of that place beside it."""
    before = text[_start_of_line(text, start) : start]
    if before.strip():
        return False
    after = text[end : end_of_line(text, end)]
    return bool(_COMMA_AND_COMMENT.fullmatch(after))


def _start_with_comma(text: str, entries: list[yaml.Node], number: int) -> int:
    """Where an entry starts together with the comma before it, if nothing else stands between it and the entry before."""
    start = entries[number].start_mark.index
    if number == 0:
        return start
    end_before = entries[number - 1].end_mark.index
    if _COMMA.fullmatch(text, end_before, start):
        return end_before
    return start


def _without_lines(file: TypedFile, start: int, entry: yaml.Node) -> str:
    """The text without the lines from a place to the end of an entry, but with those between that are a comment alone."""
    text = file.text
    end = last_mark(entry).index
    last_word = len(text[:end].rstrip())
    end = end_of_line(text, last_word)

    first = _start_of_line(text, start)
    last = _start_of_next_line(text, end)

    if text[first:start].strip():
        raise CannotAmendError(file.by_hand)
    if _RARE_LINE_END.search(text, first, last):
        raise CannotAmendError(file.by_hand)

    comments = "".join(_comment_lines(text, first, last, entry))
    return spliced(text, first, last, comments)


def _start_of_line(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _start_of_next_line(text: str, place: int) -> int:
    line_break = text.find("\n", place)
    if line_break < 0:
        return len(text)
    return line_break + 1


def _comment_lines(text: str, first: int, last: int, entry: yaml.Node) -> Iterator[str]:
    """The lines between two places that are a comment alone, and no part of a text of that entry."""
    place = first
    lines = text[first:last].splitlines(keepends=True)
    for line in lines:
        is_comment = line.lstrip().startswith("#")
        if is_comment and not _in_text(entry, place):
            yield line
        place += len(line)


def _in_text(node: yaml.Node, place: int) -> bool:
    """Whether a place is inside a text of that entry: there, a `#` is a sign like any other."""
    if isinstance(node, yaml.ScalarNode):
        start = node.start_mark.index
        end = node.end_mark.index
        return start < place < end
    return any(_in_text(child, place) for child in _children(node))


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    """The entries of a list, or the keys of a mapping and what stands under them."""
    for child in node.value:
        if isinstance(child, tuple):
            yield from child
        else:
            yield child
