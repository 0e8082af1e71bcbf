"""What reads what was typed into the model: by the types of its keys, and by the notes beside these."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from afterword.interview.model.fields import Field
from afterword.interview.values.reading import (
    Or,
    Problem,
    Reads,
    ReadsBeside,
    UnreadableError,
    problems_below,
)

if TYPE_CHECKING:
    from afterword.interview.model.frozen import Frozen

Reader = Callable[[Any, Mapping[str, Any]], Any]  # of a value, beside those above it


@cache
def reader_of(kind: Any) -> Reader:
    """What reads a value of a type."""
    origin = get_origin(kind)
    if origin is Annotated:
        return _noted(kind.__origin__, kind.__metadata__)
    if origin is tuple:
        entry, _ = get_args(kind)
        return _list(reader_of(entry))
    if origin is dict:
        _, entry = get_args(kind)
        return _mapping(reader_of(entry))
    if origin in {Union, UnionType}:
        return _optional(kind)
    if hasattr(kind, "model_fields"):
        return _model(kind)
    return _instance(kind)


@cache
def names_of(kind: "type[Frozen]") -> dict[str, str]:
    """The names in code of the keys that a person types."""
    return {field.alias or name: name for name, field in kind.model_fields.items()}


def read_as(kind: Any, typed: object) -> Any:
    """A value that stands alone.

    Raises:
        UnreadableError: it is none of this type.
    """
    return reader_of(kind)(typed, {})


def _noted(kind: Any, notes: Sequence[object]) -> Reader:
    """What reads a type with these notes, each of which is outside of those before it."""
    read = reader_of(kind)
    for note in notes:
        if isinstance(note, Reads):
            read = _before(note.reader, read)
        if isinstance(note, ReadsBeside):
            read = _behind(note.reader, read)
        if isinstance(note, Or):
            read = _unless(note.word, read)
    return read


def _before(reader: Callable[[Any], Any], read: Reader) -> Reader:
    return lambda typed, above: read(reader(typed), above)


def _behind(reader: Callable[[Any, Mapping[str, Any]], Any], read: Reader) -> Reader:
    return lambda typed, above: reader(read(typed, above), above)


def _unless(word: str, read: Reader) -> Reader:
    def read_or_take(typed: Any, above: Mapping[str, Any]) -> Any:
        if typed == word:
            return word
        return read(typed, above)

    return read_or_take


def _optional(kind: Any) -> Reader:
    """What reads nothing, or a value of the one type."""
    (wanted,) = [inner for inner in get_args(kind) if inner is not NoneType]
    read = reader_of(wanted)

    def read_if_any(typed: Any, above: Mapping[str, Any]) -> Any:
        if typed is None:
            return None
        return read(typed, above)

    return read_if_any


def _instance(kind: Any) -> Reader:
    """What takes a value as it is, once its notes have read it."""
    if kind is Any:
        return lambda typed, _above: typed

    def read(typed: Any, _above: Mapping[str, Any]) -> Any:
        if not isinstance(typed, kind):
            raise UnreadableError([Problem("wrong_type")])
        return typed

    return read


def _list(read: Reader) -> Reader:
    """What reads each entry of a list."""

    def read_each(typed: Any, above: Mapping[str, Any]) -> Any:
        if not isinstance(typed, list | tuple):
            raise UnreadableError([Problem("wrong_type")])
        entries = _entries(read, enumerate(typed), above)
        return tuple(entries.values())

    return read_each


def _mapping(read: Reader) -> Reader:
    """What reads the value behind each key, whatever that is called."""

    def read_each(typed: Any, above: Mapping[str, Any]) -> Any:
        if not isinstance(typed, dict):
            raise UnreadableError([Problem("wrong_type")])
        return _entries(read, typed.items(), above)

    return read_each


def _entries(
    read: Reader, typed: Iterable[tuple[Any, object]], above: Mapping[str, Any]
) -> dict[Any, Any]:
    """Each of several values by its place; every one is told of that cannot be read."""
    entries = {}
    problems: list[Problem] = []
    for place, entry in typed:
        try:
            entries[place] = read(entry, above)
        except ValueError as error:
            problems += problems_below(place, error)
    _stop_on(problems)
    return entries


def _model(kind: "type[Frozen]") -> Reader:
    """What reads keys, and tells of every one that it cannot read, that is missing, or that nobody knows."""
    names = names_of(kind)
    readers = {key: _key(key, kind.model_fields[name]) for key, name in names.items()}

    def read(typed: Any, _above: Mapping[str, Any]) -> Any:
        if isinstance(typed, kind):
            return typed
        if not isinstance(typed, dict):
            raise UnreadableError([Problem("model_type")])

        contents: dict[str, Any] = {}
        problems: list[Problem] = []
        for key, name in names.items():
            try:
                contents[name] = readers[key](typed, contents)
            except ValueError as error:
                problems += problems_below(key, error)
        problems += _unknown(typed, names)
        _stop_on(problems)
        return kind.filled(contents, frozenset(map(names.__getitem__, typed)))

    return read


def _unknown(typed: Iterable[str], names: Container[str]) -> list[Problem]:
    """The keys that nobody knows."""
    return [Problem("extra_forbidden", (key,)) for key in typed if key not in names]


def _key(key: str, field: Field) -> Reader:
    """What reads the value behind a key, among those of its model."""
    reader = cache(lambda: _noted(field.annotation, field.metadata))

    def read_if_there(typed: dict[str, Any], above: Mapping[str, Any]) -> Any:
        if key in typed:
            return reader()(typed[key], above)
        if field.is_required():
            raise UnreadableError([Problem("missing")])
        return field.default

    return read_if_there


def _stop_on(problems: Sequence[Problem]) -> None:
    if problems:
        raise UnreadableError(problems)
