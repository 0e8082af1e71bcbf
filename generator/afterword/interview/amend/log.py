"""The log: what is done goes in as its last line, and what was written down by mistake comes out again."""

import json
from collections.abc import Sequence

from afterword import escape
from afterword.interview.amend.rendering import block, indented, quoted
from afterword.interview.amend.taking_out import remaining_of, without_item
from afterword.interview.amend.typed import (
    CannotAmendError,
    ListEntry,
    typed_file,
    with_dashes,
)
from afterword.interview.model.entries import Entry
from afterword.interview.reading.file.document import Tree
from afterword.interview.values.reading import single_spaced

_LOG, _DID, _WORDS = "log", "did", "words"


def with_entry(source: bytes, entry: Entry) -> bytes:
    """The file of an interview (UTF-8, as it lies on the disk) with this entry as the last of its log.

    A step that is logged stays as it was first written down.

    Raises:
        CannotAmendError: the file cannot be read, or a line more would not leave all else as it is.
    """
    return with_entries(source, [entry])


def with_entries(source: bytes, entries: Sequence[Entry], *, of: str = "") -> bytes:
    """The file with these entries as the last of its log, each only if its step is not logged yet.

    `of` is the interview's name: the log may call a step by its whole ID.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    file = typed_file(source, _by_hand(entries))
    log = file.list_at(_LOG)
    new = _not_logged(entries, _steps(log, of))
    if not new:
        return source

    additions = list(map(_list_entry, new))
    changed = file.with_list_entries(_LOG, additions)
    return file.checked(changed, _LOG, [*log, *map(_tree, new)])


def without_entry(source: bytes, step: str, *, of: str = "") -> bytes:
    """The file without the last entry of that step; as it is when the log has none. `log:` itself stays.

    Whole lines go, and a comment on them; comments on lines of their own stay.

    Raises:
        CannotAmendError: as for `with_entry`.
    """
    file = typed_file(
        source, f"delete the entry `{_DID}: {step}` under `{_LOG}` yourself"
    )
    only_step = _step(file.tree.get(_LOG), of)
    if only_step == step:
        raise CannotAmendError(file.by_hand)  # typed without its dash

    log = file.list_at(_LOG)
    steps = _steps(log, of)
    pair = file.pair(_LOG)
    if step not in steps or pair is None:
        return source

    last = _last_number(steps, step)
    remaining = log.copy()
    remaining.pop(last)
    changed = without_item(file, pair.content, last)
    return file.checked(changed, _LOG, remaining_of(pair.content, remaining))


def as_typed(entry: Entry) -> str:
    """The entry on one line, as a person would type it; a note in quotes, so that no sign of it is YAML."""
    keys = f"on: {entry.on.isoformat()}, {_DID}: {entry.did}"
    if entry.note:
        note = json.dumps(entry.note, ensure_ascii=False)
        keys = f"{keys}, note: {note}"
    if entry.words:
        keys = f"{keys}, {_WORDS}: {quoted(_with_end(entry.words))}"
    return f"{{{keys}}}"


def _list_entry(entry: Entry) -> ListEntry:
    line = as_typed(entry)
    lines = [f"- {line}"]
    if entry.words:
        lines = _with_words(entry)
    return ListEntry(
        lines=tuple(lines),
        in_brackets=line,
    )


def _with_words(entry: Entry) -> list[str]:
    """The entry line by line, with its letter as a block."""
    mark, *letter = block(entry.words or "")
    note = [f"note: {json.dumps(entry.note, ensure_ascii=False)}"] if entry.note else []
    first = f"- on: {entry.on.isoformat()}"
    more = [f"{_DID}: {entry.did}", *note, f"{_WORDS}: {mark}", *letter]
    return [first, *indented(more)]


def _with_end(words: str) -> str:
    """A letter as it reads from a block: its last line has an end."""
    return f"{words}\n"


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
    if entry.words:
        tree[_WORDS] = _with_end(escape.clean(entry.words))
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
