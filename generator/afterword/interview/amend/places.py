"""Where a key path of a file leads: to a node of the parser's, and to a branch of the tree."""

import yaml

from afterword.frozen import frozen
from afterword.interview.amend.typed import (
    CannotAmendError,
    TypedFile,
    list_nodes,
    pair_in,
)
from afterword.interview.reading.file.document import Document, KeyPath, Tree


@frozen
class Reached:
    """How far a path is typed: the last node on it, the column of what holds that node, and the steps that are left."""

    node: yaml.Node
    column: int
    missing: KeyPath


def typed_place(tree: Tree, place: KeyPath) -> KeyPath:
    """The place as the file has it: one entry that was typed without its dash stands under the key itself."""
    typed: KeyPath = ()
    for step in place:
        if step == 0 and not isinstance(tree, list | None):
            continue
        typed = (*typed, step)
        tree = Document("", {"at": tree}).at(("at", step))
    return typed


def reached(file: TypedFile, place: KeyPath) -> Reached:
    """How far a place of a file (as `typed_place` gives it) is typed."""
    node: yaml.Node = file.root
    column = file.margin
    for number, step in enumerate(place):
        below = _below(node, step)
        if below is None:
            return Reached(node, column, place[number:])
        column = node.start_mark.column
        node = below
    return Reached(node, column, ())


def node_at(file: TypedFile, place: KeyPath) -> yaml.Node:
    """What stands at a place of a file.

    Raises:
        CannotAmendError: nothing stands there.
    """
    place_reached = reached(file, place)
    if place_reached.missing:
        raise CannotAmendError(file.by_hand)
    return place_reached.node


def _below(node: yaml.Node, step: str | int) -> yaml.Node | None:
    if isinstance(step, int):
        entries = list_nodes(node)
        return dict(enumerate(entries)).get(step)
    if not isinstance(node, yaml.MappingNode):
        return None
    pair = pair_in(node, step)
    if pair is None:
        return None
    return pair.content


def entries_of(tree: Tree) -> list[Tree]:
    """The entries of a list; one that was typed alone is a list of one."""
    if tree is None:
        return []
    return list(tree) if isinstance(tree, list) else [tree]


def keys_of(tree: Tree) -> dict[str, Tree]:
    """The keys that a tree has; none where something else stands there."""
    return tree if isinstance(tree, dict) else {}


def with_branch(tree: Tree, place: KeyPath, branch: Tree) -> Tree:
    """The tree with another branch at a place; what leads there is made where it is missing."""
    if not place:
        return branch
    step, *below = place
    if isinstance(step, str):
        keys = keys_of(tree)
        return {**keys, step: with_branch(keys.get(step), tuple(below), branch)}

    entries = entries_of(tree)
    before = dict(enumerate(entries)).get(step)
    entries[step : step + 1] = [with_branch(before, tuple(below), branch)]
    return entries
