"""The coach's comments: new ones go in under `feedback`, and one that is dealt with is marked so."""

import json
import re
from collections.abc import Sequence

import yaml
from pydantic import ValidationError

from afterword import escape
from afterword.interview.amend.typed import (
    CannotAmendError,
    Typed,
    inside,
    is_empty,
    items,
    replaced,
    typed,
    with_lines,
)
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.document import Tree

_FEEDBACK, _RESOLVED, _YES = "feedback", "resolved", "yes"
_BARE = frozenset({"on", "about", "says", _RESOLVED})
_PLAIN = re.compile(r"[a-z0-9][a-z0-9/-]*( [a-z]+)*")  # what needs no quotes anywhere


def with_remarks(data: bytes, remarks: Sequence[Remark]) -> bytes:
    r"""The file with these comments as the last under `feedback`, each only if it does not stand there, resolved or not.

    Texts are cleaned as on reading (`escape.clean`): a character that cannot be seen is left out, every line end is `\n`.

    Raises:
        CannotAmendError: as for `with_entry`, or a comment is too long once it is cleaned.
    """
    cleaned = [_cleaned(remark) for remark in remarks]
    file = typed(data, _by_hand(cleaned))
    feedback = file.tree.get(_FEEDBACK)
    before = feedback if isinstance(feedback, list) else []
    new = _not_in([_read(each) for each in (before if feedback is not None else [])], cleaned)
    if not new:
        return data
    return file.checked(_inserted(file, new), {**file.tree, _FEEDBACK: [*before, *map(_tree, new)]})


def with_resolved(data: bytes, number: int) -> bytes:
    """The file with `resolved: yes` on the comment of that number (from 0) under `feedback`.

    Raises:
        CannotAmendError: as for `with_entry`, or there is no such comment.
    """
    file = typed(data, f"write `{_RESOLVED}: {_YES}` in comment {number + 1} under `{_FEEDBACK}` yourself")
    found, feedback = file.pair(_FEEDBACK), file.tree.get(_FEEDBACK)
    nodes, trees = items(found[1]) if found else [], feedback if isinstance(feedback, list) else [feedback]
    if not 0 <= number < len(nodes):
        raise CannotAmendError(f"there is no comment {number + 1} under `{_FEEDBACK}`; it has {len(nodes)}")
    tree = trees[number]
    if not isinstance(tree, dict):
        raise CannotAmendError(file.by_hand)
    if (remark := _read(tree)) and remark.resolved:
        return data
    resolved: Tree = {**tree, _RESOLVED: _YES}
    meant = [*trees[:number], resolved, *trees[number + 1 :]] if isinstance(feedback, list) else resolved
    return file.checked(_marked(file.text, nodes[number]), {**file.tree, _FEEDBACK: meant})


def _cleaned(remark: Remark) -> Remark:
    """The comment as it will be read again."""
    try:
        return Remark.model_validate(_tree(remark))
    except ValidationError:
        raise CannotAmendError("a comment is longer than the file takes; ask for a shorter one") from None


def _read(tree: Tree) -> Remark | None:
    """A comment that stands in the file; None when it has a mistake."""
    try:
        return Remark.model_validate(tree)
    except ValidationError:
        return None


def _not_in(known: list[Remark | None], remarks: list[Remark]) -> list[Remark]:
    """The comments that are not known, each once. Whether one is resolved makes no difference."""
    seen = {each.model_copy(update={_RESOLVED: False}) for each in known if each}
    new: list[Remark] = []
    for each in remarks:
        plain = each.model_copy(update={_RESOLVED: False})
        if plain not in seen:
            seen.add(plain)
            new.append(each)
    return new


def _tree(remark: Remark) -> dict[str, Tree]:
    """The comment as it must read."""
    given = {
        "on": remark.on.isoformat(),
        "from": remark.by,
        "about": remark.about,
        "says": str(remark.says) if remark.says else None,
        "text": remark.text,
        "instead": remark.instead,
        _RESOLVED: _YES if remark.resolved else None,
    }
    return {key: text for key, value in given.items() if value and (text := escape.clean(value)).strip()}


def _typed(remark: Remark) -> tuple[str, ...]:
    """The comment as lines, a key each; its words in quotes, so that no sign of them is YAML."""
    return tuple(
        f"{key}: {value if key in _BARE and _PLAIN.fullmatch(str(value)) else json.dumps(value, ensure_ascii=False)}"
        for key, value in _tree(remark).items()
    )


def _by_hand(remarks: Sequence[Remark]) -> str:
    lines = "\n".join(f"- {{{', '.join(_typed(remark))}}}" for remark in remarks)
    return f"add this under `{_FEEDBACK}` yourself: {lines}"


def _inserted(file: Typed, remarks: list[Remark]) -> str:
    """The text with the comments in their place: in the list that is there, under its bare key, or at the end of the file."""
    block = [_dashed(_typed(remark)) for remark in remarks]
    lines = [f"  {line}" for each in block for line in each]
    found = file.pair(_FEEDBACK)
    if found is None:
        return file.at_end(f"{_FEEDBACK}:", *lines)
    key, node = found
    if isinstance(node, yaml.SequenceNode):
        flow = [(f"{{{', '.join(_typed(remark))}}}",) for remark in remarks]
        return inside(file.text, node, *(flow if node.flow_style else block))
    return with_lines(file.text, key.end_mark.index, file.root.start_mark.column, *lines)


def _dashed(lines: tuple[str, ...]) -> tuple[str, ...]:
    return (f"- {lines[0]}", *(f"  {line}" for line in lines[1:]))


def _marked(text: str, node: yaml.Node) -> str:
    """The text with that comment marked as resolved, in whatever way it is typed."""
    known = {key.value: value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}
    if _RESOLVED not in known:
        return inside(text, node, (f"{_RESOLVED}: {_YES}",))
    if is_empty(known[_RESOLVED]):
        place = known[_RESOLVED].start_mark.index
        return f"{text[:place]} {_YES}{text[place:]}"
    return replaced(text, node, {_RESOLVED: _YES})
