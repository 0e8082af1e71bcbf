"""What a document holds, as its model reads it: without keys that have no value, and with marks in place of placeholders."""

from collections.abc import Iterator, Mapping

from afterword.frozen import frozen
from afterword.interview.model.fields import Field
from afterword.interview.model.frozen import Frozen
from afterword.interview.reading.file.document import KeyPath, Tree
from afterword.interview.reading.keys.known_keys import KeyKind, fields_of, kind_of
from afterword.interview.reading.meant.thousandths import (
    HAVE_THOUSANDTHS,
    with_thousandths,
)
from afterword.interview.values.everyday_regions import PARTS_CALLED_COUNTRIES
from afterword.interview.values.placeholders import (
    is_in_doubt,
    is_placeholder,
    mark_of,
    placeholder_in,
    without_placeholders,
)

# They name something else, and are looked up: a mark would not be found.
_REGION = "region"
_NAMES_OF_THINGS = frozenset({"of", _REGION})
_ADDRESS = "email"  # one that is still to be filled in is no address yet
# Nothing of it goes into a letter: what a coach wrote, and the candidate's own notes.
_NOT_FOR_LETTERS = frozenset({"feedback", "log", "debrief"})


@frozen
class TypedTree:
    """The tree for the model, and where in the document something is still to be filled in."""

    tree: object
    placeholders: tuple[KeyPath, ...]


def as_typed(tree: Mapping[str, Tree], kind: type[Frozen]) -> TypedTree:
    """The tree of a document for its model."""
    walk = _Walk()
    typed = walk.branch(tree, kind, ())
    return TypedTree(typed, tuple(walk.placeholders))


class _Walk:
    def __init__(self) -> None:
        self.placeholders: list[KeyPath] = []

    def branch(self, tree: object, kind: type[Frozen] | None, path: KeyPath) -> object:
        """What stands at a path. An unknown key stays, whatever stands behind it: it is told of."""
        if isinstance(tree, list):
            return [
                self.branch(entry, kind, (*path, number))
                for number, entry in enumerate(tree)
            ]
        if not isinstance(tree, dict):
            return tree
        if str(tree.get("currency")) in HAVE_THOUSANDTHS:
            tree = with_thousandths(tree)
        known: Mapping[str, Field] = {}
        if kind:
            known = fields_of(kind)
        if _REGION in known:
            tree = _with_region(tree)
        return dict(self._pairs(tree, known, path))

    def _pairs(
        self, tree: Mapping[str, Tree], known: Mapping[str, Field], path: KeyPath
    ) -> Iterator[tuple[str, object]]:
        for key, branch in tree.items():
            below = (*path, key)
            if key not in known:
                yield key, branch
                continue
            key_kind = kind_of(known[key])
            if branch is None:
                continue
            if key == _ADDRESS and _is_open(_slot(branch, key_kind)):
                self.placeholders.append(below)
            elif key_kind.is_text and _may_be_printed(below):
                yield key, self._text(_slot(branch, key_kind), key, below)
            else:
                yield key, self.branch(branch, key_kind.model, below)

    def _text(self, typed: Tree, key: str, path: KeyPath) -> object:
        """Free text, or a list of it."""
        if isinstance(typed, list):
            return [
                self._text(entry, key, (*path, number))
                for number, entry in enumerate(typed)
            ]
        if not isinstance(typed, str):
            return typed
        name = f"{path[0]} {key}"
        is_guessed = is_in_doubt(typed, name)
        is_open = is_guessed, is_placeholder(typed, name), placeholder_in(typed)
        if not any(is_open):
            return typed
        self.placeholders.append(path)
        label = _label(key, path)
        if is_guessed:
            return mark_of(label)
        return without_placeholders(typed, label)


def _with_region(tree: Mapping[str, Tree]) -> Mapping[str, Tree]:
    """With the part of a country that was typed in the place of its country, where no region is told."""
    typed = str(tree.get("country")).casefold()
    region = PARTS_CALLED_COUNTRIES.get(typed)
    return {**tree, _REGION: tree.get(_REGION) or region}


def _may_be_printed(path: KeyPath) -> bool:
    """Whether the text at a path can stand in a letter or a document."""
    return path[0] not in _NOT_FOR_LETTERS and path[-1] not in _NAMES_OF_THINGS


def _is_open(typed: Tree) -> bool:
    return isinstance(typed, str) and is_placeholder(typed)


def _slot(branch: Tree, key_kind: KeyKind) -> Tree:
    """`[Name]`, which is a list of one to YAML, as the text that a person typed, where no list belongs."""
    if not isinstance(branch, list) or key_kind.is_list:
        return branch
    match branch:
        case [str(word)] if placeholder_in(f"[{word}]"):
            return f"[{word}]"
    return branch


def _label(key: str, path: KeyPath) -> str:
    """The key, with the number of its entry in a list from the second on."""
    numbers = [step for step in path if isinstance(step, int)]
    if numbers and numbers[-1]:
        return f"{key} {numbers[-1] + 1}"
    return key
