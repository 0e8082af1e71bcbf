"""Frozen dataclasses that cost a tenth where none is made, and as little as any other where many are.

Python's own compiles six methods for each as soon as its module is imported, and a command that has not been asked before
imports a hundred of them. Here nothing is worked out of a class before one of it is made; `__init__` alone is compiled then,
and once an installation.
"""

import marshal
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from threading import RLock
from types import CodeType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    dataclass_transform,
    get_origin,
)

from afterword.stored import Growing

if TYPE_CHECKING:
    from dataclasses import replace

__all__ = ["compiled", "frozen", "replace"]

Class = TypeVar("Class")
Key = Callable[[object], tuple[object, ...]]
Entries = dict[str, "Field[Any]"]
_IN_TURN = RLock()


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: type[Class]) -> type[Class]:
    """As `dataclass(frozen=True)`, for a class that has none of these methods itself, and no `__post_init__`."""
    # Python would work out a signature, to stand in the place of a docstring
    kind.__doc__ = kind.__doc__ or kind.__name__
    methods: dict[str, object] = {
        "__init__": _first(kind, "__init__"),
        "__repr__": _repr,
        "__eq__": _first(kind, "__eq__"),
        "__hash__": _first(kind, "__hash__"),
        "__setattr__": _refuse_to_assign,
        "__delattr__": _refuse_to_delete,
        "__dataclass_fields__": _Waiting(kind, "__dataclass_fields__", _make_as_python),
        "__match_args__": _Waiting(kind, "__match_args__", _make_whole),
    }
    for name, method in methods.items():
        setattr(kind, name, method)
    return kind


class _Waiting:
    """What Python knows of a class, worked out by something when it is first asked for."""

    def __init__(
        self, kind: type, name: str, work_out: Callable[[type], object]
    ) -> None:
        self._kind = kind
        self._name = name
        self._work_out = work_out

    def __get__(self, _record: object, _kind: type) -> Any:
        self._work_out(self._kind)
        return vars(self._kind)[self._name]


def _first(kind: type, name: str) -> Callable[..., Any]:
    """What stands in the place of a method until it is called."""

    def first(self: object, *values: object, **named: object) -> Any:
        _make_whole(kind)
        return vars(kind)[name](self, *values, **named)

    return first


def _entries(kind: type) -> Entries:
    """The fields of a class by name, those of what it is derived from first, each with what is said of it."""
    entries: Entries = {}
    for base in reversed(kind.__mro__):
        entries.update(_own_entries(base))
    return entries


@cache
def _own_entries(kind: type) -> Entries:
    """Those that a class declares itself, as long as Python has not taken what is said of them out of it."""
    attributes = vars(kind)
    entries: Entries = {}
    for name, annotation in attributes.get("__annotations__", {}).items():
        declared = attributes.get(name, MISSING)
        if get_origin(annotation) is ClassVar:
            continue
        if not isinstance(declared, Field):
            declared = field(default=declared)
        entries[name] = declared
    return entries


def _make_as_python(kind: type) -> None:
    """Have Python work out what it knows of the fields, for whoever asks Python."""
    _make_whole(kind)
    with _IN_TURN:
        if isinstance(vars(kind)["__dataclass_fields__"], _Waiting):
            dataclass(init=False, repr=False, eq=False, match_args=False)(kind)


def _make_whole(kind: type) -> None:
    """Work out the fields of a class, and the methods that need them: for one thread, while others wait."""
    with _IN_TURN:
        if not isinstance(vars(kind)["__match_args__"], _Waiting):
            return
        entries = _entries(kind)
        key = _key_of(entries)
        methods: dict[str, object] = {
            "__init__": _init(kind, entries),
            "__eq__": _equality(key),
            "__hash__": lambda self: hash(key(self)),
            "__match_args__": tuple(entries),
        }
        for name, method in methods.items():
            setattr(kind, name, method)


if not TYPE_CHECKING:

    def replace(record: Class, /, **changes: object) -> Class:
        """As `dataclasses.replace`, but for fields that are given by name alone; a build makes thousands of copies."""
        # Beside the fields it may hold what was worked out of them
        stored = vars(record)
        before = {name: stored[name] for name in record.__match_args__}
        after = {**before, **changes}
        if len(after) > len(before):
            return type(record)(**after)  # which tells what it does not take
        # A half of the time of `__init__`, which would put the same there
        copy = object.__new__(type(record))
        object.__setattr__(copy, "__dict__", after)
        return copy


def _init(kind: type, entries: Entries) -> Callable[..., None]:
    """The method itself, which takes the fields in their order."""
    names: dict[str, Any] = {"_put": object.__setattr__}
    parameters = ["self"]
    values = []
    for name, entry in entries.items():
        default, taken = _parameter(name, entry, names)
        parameters.append(default)
        values.append(f"{name!r}: {taken}")
    # All fields at once: one after the other takes three times as long
    put = f"_put(self, '__dict__', {{{', '.join(values)}}})"
    text = f"def __init__({', '.join(parameters)}):\n    {put}"
    exec(compiled(text, "exec"), names)  # noqa: S102  (of names that are written in our own classes)
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    return init


@cache
def _inits() -> Growing:
    return Growing.of_installation("inits")


def compiled(text: str, mode: str) -> CodeType:
    """What Python compiles a text of our own to, or has compiled it to before."""
    stored = _inits().entries.get(text)
    if stored is None:
        stored = marshal.dumps(compile(text, "<string>", mode))
        _inits().put(text, stored)
    code: CodeType = marshal.loads(stored)  # noqa: S302  (as trusted as the compiled module beside it)
    return code


def _parameter(
    name: str, entry: "Field[Any]", names: dict[str, Any]
) -> tuple[str, str]:
    """How the method takes a field, and what it puts there; what stands in the text for a default gets a name."""
    default = f"_default_{name}"
    if entry.default_factory is not MISSING:
        names[default] = entry.default_factory
        names["_missing"] = MISSING
        return f"{name}=_missing", f"{default}() if {name} is _missing else {name}"
    if entry.default is not MISSING:
        names[default] = entry.default
        return f"{name}={default}", name
    return name, name


def _key_of(entries: Entries) -> Key:
    """What two of a class are compared by."""
    names = [name for name, entry in entries.items() if entry.compare]
    if len(names) == 1:
        only = attrgetter(*names)
        return lambda self: (only(self),)
    if names:
        return attrgetter(*names)
    return lambda _: ()


def _equality(key: Key) -> Callable[[object, object], object]:
    """Whether two of the same class hold the same."""

    def equal(self: object, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return key(self) == key(other)

    return equal


@recursive_repr()
def _repr(self: Any) -> str:
    """How it is printed for a programmer."""
    shown = [entry.name for entry in fields(self) if entry.repr]
    values = [f"{name}={getattr(self, name)!r}" for name in shown]
    return f"{self.__class__.__qualname__}({', '.join(values)})"


def _refuse_to_assign(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
