"""The coach's comments: new ones go in under `feedback`, and one that is dealt with is marked so."""

import json
from collections.abc import Iterable, Sequence

import yaml

from afterword import escape
from afterword.interview.amend.rendering import below_key, indented
from afterword.interview.amend.typed import (
    CannotAmendError,
    ListEntry,
    inserted,
    inside,
    list_nodes,
    pair_in,
    replaced,
    typed_file,
    with_dashes,
)
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.file.document import Tree
from afterword.interview.reading.yaml.nodes import is_empty
from afterword.interview.values.reading import UnreadableError
from afterword.patterns import lazy_pattern

_FEEDBACK, _RESOLVED, _YES = "feedback", "resolved", "yes"
_BARE = frozenset({"on", "about", "says", _RESOLVED})
_PLAIN = lazy_pattern(r"[a-z0-9][a-z0-9/-]*( [a-z]+)*")  # what needs no quotes anywhere


def with_remarks(source: bytes, remarks: Sequence[Remark]) -> bytes:
    r"""The file with these comments as the last under `feedback`, each only if it does not stand there, resolved or not.

    Texts are cleaned as on reading (`escape.clean`): a character that cannot be seen is left out, every line end is `\n`.

    Raises:
        CannotAmendError: as for `with_entry`, or a comment is too long once it is cleaned.
    """
    cleaned = list(map(_cleaned, remarks))
    file = typed_file(source, _by_hand(cleaned))
    feedback = file.list_at(_FEEDBACK)
    standing = filter(None, map(_read, feedback))
    new = _not_among(standing, cleaned)
    if not new:
        return source

    changed = file.with_list_entries(_FEEDBACK, list(map(_in_blocks, new)))
    try:
        return file.checked(changed, _FEEDBACK, [*feedback, *map(_with_ends, new)])
    except CannotAmendError:  # brackets hold no block, and a block not every sign
        changed = file.with_list_entries(_FEEDBACK, list(map(_list_entry, new)))
        return file.checked(changed, _FEEDBACK, [*feedback, *map(_tree, new)])


def with_resolved(source: bytes, number: int) -> bytes:
    """The file with `resolved: yes` on the comment of that number (from 0) under `feedback`.

    Raises:
        CannotAmendError: as for `with_entry`, or there is no such comment.
    """
    file = typed_file(
        source,
        f"write `{_RESOLVED}: {_YES}` in comment {number + 1} under `{_FEEDBACK}` yourself",
    )
    pair = file.pair(_FEEDBACK)
    nodes = list_nodes(pair.content) if pair else []
    if not 0 <= number < len(nodes):
        message = (
            f"there is no comment {number + 1} under `{_FEEDBACK}`; it has {len(nodes)}"
        )
        raise CannotAmendError(message)

    feedback = file.tree.get(_FEEDBACK)
    tree = _comment_at(feedback, number)
    if not isinstance(tree, dict):
        raise CannotAmendError(file.by_hand)
    remark = _read(tree)
    if remark and remark.resolved:
        return source

    resolved = {**tree, _RESOLVED: _YES}
    changed = _marked(file.text, nodes[number])
    new_feedback = _with_comment(feedback, number, resolved)
    return file.checked(changed, _FEEDBACK, new_feedback)


def _comment_at(feedback: Tree, number: int) -> Tree:
    """The comment of that number; one that was typed without its dash is all there is."""
    if isinstance(feedback, list):
        return feedback[number]
    return feedback


def _with_comment(feedback: Tree, number: int, comment: Tree) -> Tree:
    """What stands under `feedback`, with this comment in the place of the one of that number."""
    if not isinstance(feedback, list):
        return comment
    comments = feedback.copy()
    comments[number] = comment
    return comments


def _cleaned(remark: Remark) -> Remark:
    """The comment as it will be read again."""
    try:
        return Remark.model_validate(_tree(remark))
    except UnreadableError:
        raise CannotAmendError(
            "a comment is longer than the file takes; ask for a shorter one"
        ) from None


def _read(tree: Tree) -> Remark | None:
    """A comment that stands in the file; None when it has a mistake."""
    try:
        return Remark.model_validate(tree)
    except UnreadableError:
        return None


def _not_among(standing: Iterable[Remark], remarks: list[Remark]) -> list[Remark]:
    """The comments that do not stand in the file, each once. Whether one is resolved makes no difference."""
    first: dict[Remark, Remark] = {}
    for remark in remarks:
        first.setdefault(_unresolved(remark), remark)
    for remark in standing:
        first.pop(_unresolved(remark), None)
    return list(first.values())


def _unresolved(remark: Remark) -> Remark:
    return remark.model_copy(update={_RESOLVED: False})


def _tree(remark: Remark) -> Tree:
    """The comment as it must read."""
    return {**_keys(remark)}


def _keys(remark: Remark) -> dict[str, str]:
    """The keys of a comment with their words, cleaned; none of them is empty."""
    words = {
        "on": remark.on.isoformat(),
        "from": remark.by,
        "about": remark.about,
        "says": remark.says,
        "text": remark.text,
        "instead": remark.instead,
    }

    keys: dict[str, str] = {}
    for key, text in words.items():
        cleaned = escape.clean(text or "")
        if cleaned.strip():
            keys[key] = cleaned

    if remark.resolved:
        keys[_RESOLVED] = _YES
    return keys


def _with_ends(remark: Remark) -> Tree:
    """The comment as it reads where each text of several lines is a block: its last line has an end."""
    return {
        key: f"{text}\n" if "\n" in text else text
        for key, text in _keys(remark).items()
    }


def _in_blocks(remark: Remark) -> ListEntry:
    """The comment as a person would type it: a letter below its key, line by line."""
    lines: list[str] = []
    for key, text in _keys(remark).items():
        if "\n" in text:
            lines += below_key(key, text)
        else:
            lines.append(f"{key}: {_quoted(key, text)}")
    return _entry_of(lines, remark)


def _list_entry(remark: Remark) -> ListEntry:
    return _entry_of(_lines(remark), remark)


def _entry_of(lines: list[str], remark: Remark) -> ListEntry:
    first, *others = lines
    return ListEntry(
        lines=(f"- {first}", *indented(others)),
        in_brackets=_in_braces(remark),
    )


def _lines(remark: Remark) -> list[str]:
    """The comment a key on each line; its words in quotes, so that no sign of them is YAML."""
    lines = []
    for key, text in _keys(remark).items():
        quoted = _quoted(key, text)
        lines.append(f"{key}: {quoted}")
    return lines


def _quoted(key: str, text: str) -> str:
    if key in _BARE and _PLAIN.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)


def _in_braces(remark: Remark) -> str:
    return f"{{{', '.join(_lines(remark))}}}"


def _by_hand(remarks: Sequence[Remark]) -> str:
    lines = with_dashes(map(_in_braces, remarks))
    return f"add this under `{_FEEDBACK}` yourself: {lines}"


def _marked(text: str, node: yaml.Node) -> str:
    """The text with that comment marked as resolved, in whatever way it is typed."""
    pair = pair_in(node, _RESOLVED)
    if pair is None:
        return inside(text, node, f"{_RESOLVED}: {_YES}")
    if is_empty(pair.content):
        place = pair.content.start_mark.index
        return inserted(text, place, f" {_YES}")
    return replaced(text, node, {_RESOLVED: _YES})
