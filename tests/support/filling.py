"""Raw trees with every key of a model filled in, so that a new field is attacked by itself."""

import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from afterword import escape
from afterword.interview.model.audience import Seen
from afterword.interview.model.frozen import Frozen
from support.workspace import Tree

_PLAIN = (
    "2027-02-01", "yes", "100", "1", "2018", "US", "USD", "America/New_York", "a@mail.example", "https://ex.example/a", "an-id",
    "08:45",
)  # fmt: skip
_TEXT = "<any> text; at all: \"'&"


@dataclass(frozen=True)
class Leaf:
    """One field that holds a value. `path` is its keys; `text` says whether it takes any text at all."""

    path: tuple[str, ...]
    adapter: TypeAdapter[Any]
    many: bool

    def takes(self, value: str) -> bool:
        """Whether the model would keep this value."""
        try:
            self.adapter.validate_python(value)
        except ValidationError:
            return False
        return True

    @property
    def text(self) -> bool:
        """Whether any text may stand here."""
        return self.takes(_TEXT)


Pick = Callable[[Leaf], str]


@cache
def leaves(model: type[Frozen], path: tuple[str, ...] = ()) -> tuple[Leaf, ...]:
    """Every field below a model that holds a value, in the model's order."""
    return tuple(_leaves(model, path))


def filled(model: type[Frozen], pick: Pick, path: tuple[str, ...] = ()) -> dict[str, Tree]:
    """The model with every key written, lists with one entry, and each value chosen by `pick`."""
    tree: dict[str, Tree] = {}
    for name, kind, many in _fields(model):
        here = (*path, name)
        if isinstance(kind, type) and issubclass(kind, Frozen):
            value: Tree = filled(kind, pick, here)
        else:
            value = pick(next(leaf for leaf in leaves(model, path) if leaf.path == here))
        tree[name] = [value] if many else value
    return tree


def taken(leaf: Leaf, values: Sequence[str]) -> tuple[str, ...]:
    """Those of the values that a field for texts or addresses takes; a plain value for any other field."""
    if leaf.text or leaf.takes("a@mail.example") or leaf.takes("https://ex.example/a"):
        return tuple(value for value in values if leaf.takes(escape.clean(value)))
    return tuple(value for value in (*_PLAIN, *_words(leaf)) if leaf.takes(value))[:1]


def _leaves(model: type[Frozen], path: tuple[str, ...]) -> Iterator[Leaf]:
    for name, kind, many in _fields(model):
        if isinstance(kind, type) and issubclass(kind, Frozen):
            yield from leaves(kind, (*path, name))
        else:
            yield Leaf((*path, name), TypeAdapter(kind), many)


def _fields(model: type[Frozen]) -> Iterator[tuple[str, Any, bool]]:
    """Key, kind of value and whether there may be several; a kind keeps the checks it is annotated with."""
    for name, field in model.model_fields.items():
        checks = [each for each in field.metadata if not isinstance(each, Seen)]
        kind: Any = Annotated[(field.annotation, *checks)] if checks else field.annotation
        kind, many = _single(kind)
        yield field.alias or name, kind, many


def _single(kind: Any) -> tuple[Any, bool]:
    """What stands inside `… | None` and inside a list."""
    if get_origin(kind) in {Union, types.UnionType}:
        kind = next(each for each in get_args(kind) if each is not type(None))
    bare = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if get_origin(bare) is tuple:
        return _single(get_args(bare)[0])[0], True
    return (bare, False) if isinstance(bare, type) and issubclass(bare, Frozen) else (kind, False)


def _words(leaf: Leaf) -> list[str]:
    """The fixed words of the field, where it has some."""
    return [str(each) for each in leaf.adapter.json_schema().get("enum", [])]
