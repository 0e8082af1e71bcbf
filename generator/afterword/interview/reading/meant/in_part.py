"""A file of which some keys cannot be read: what is left of it, for the checks that need none of these."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeVar

from afterword.interview.model.frozen import Frozen
from afterword.interview.model.readers import names_of
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.meant.typed_tree import as_typed
from afterword.interview.values.reading import UnreadableError

Model = TypeVar("Model", bound=Frozen)
Problem = TypeVar("Problem")


class UnreadKeyError(AttributeError):
    """A key is asked for that could not be read."""


class _InPart:
    """A model that has not all of its keys."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        raise UnreadKeyError(name)


def in_part(document: Document, kind: type[Model]) -> Model:
    """What can be read of a file by its model; whoever asks it for another key meets an `UnreadKeyError`."""
    tree = dict(document.tree)
    unread = _unread(document, kind)
    names = names_of(kind)
    for key in [*tree]:
        if key in unread or key not in names:
            del tree[key]

    missing = frozenset(names[key] for key in unread & set(names))
    part: Model = _lacking(kind, missing).model_validate(as_typed(tree, kind).tree)
    for name in missing:
        del part.__dict__[name]
    return part


@lru_cache(maxsize=32)  # making a model takes longer than reading by it
def _lacking(kind: type[Model], missing: frozenset[str]) -> type[Model]:
    """The model for files in which these keys cannot be read."""
    keys = sorted(missing)
    body = {**dict.fromkeys(keys), "__annotations__": dict.fromkeys(keys, Any)}
    lacking: type[Model] = type(kind.__name__, (_InPart, kind), body)
    return lacking


def answered(
    checks: Iterable[Callable[[Model], Iterable[Problem]]], subject: Model
) -> Iterator[Problem]:
    """What the checks find that can be made on what was read."""
    for check in checks:
        try:
            yield from tuple(check(subject))
        except UnreadKeyError:
            continue


def _unread(document: Document, kind: type[Frozen]) -> set[str]:
    """The keys of the file that are wrong, or have something wrong below them."""
    try:
        kind.model_validate(as_typed(document.tree, kind).tree)
    except UnreadableError as error:
        return {str(problem.place[0]) for problem in error.problems}
    return set()
