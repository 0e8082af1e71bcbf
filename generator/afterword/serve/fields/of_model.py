"""All that a person may type, as the model has it: each key with what is said of it, and the kind of field that it takes."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from afterword.frozen import frozen
from afterword.interview.model.schema import candidate_schema, interview_schema
from afterword.interview.values import LONGEST_LINE
from afterword.mappings import but_for, holding

_Schema = Mapping[str, Any]
OF_OLDER_FILES = frozenset({"Interview.posted_note", "Interview.was"})
_DAY = r"^\d{4}-\d{2}-\d{2}$"
_MOMENT = f"{_DAY.removesuffix('$')}("


class Kind(StrEnum):
    """What a key takes. All but the last two are fields, called as the page's script calls them."""

    LINE = "line"
    TEXT = "letter"
    EMAIL = "email"
    DAY = "date"
    MOMENT = "moment"  # a day, with an hour where one was told
    MONEY = "money"
    NUMBER = "number"
    CHOICE = "choice"
    FREE = "word"  # a month, a country, an address on the web
    GROUP = "group"
    LIST = "list"


_AS_TYPED = (Kind.LINE, Kind.TEXT, Kind.EMAIL)


@frozen
class Key:
    """One key. `owner` and `name` are what it belongs to and what it is called; an entry of a list is called like its list.

    A group has `parts`, a list the kind of its entries as its only part, whose name in `parts` is empty.
    """

    owner: str
    name: str
    kind: Kind
    says: str = ""
    needed: bool = False
    choices: tuple[str, ...] = ()
    parts: Mapping[str, "Key"] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def whole_name(self) -> str:
        """Its name with what it belongs to."""
        return f"{self.owner}.{self.name}"

    @property
    def is_field(self) -> bool:
        """Whether one field holds it."""
        return not self.parts

    @property
    def is_text(self) -> bool:
        """Whether it holds a text, in quotes where it needs them; other things stand bare."""
        return self.kind in _AS_TYPED

    def fields(self) -> dict[str, "Key"]:
        """What of a group one form holds."""
        return {name: part for name, part in self.parts.items() if part.is_field}

    def below(self, step: str) -> "Key | None":
        """The key that a step leads to: the number of an entry, or the name of a part."""
        if self.kind is not Kind.LIST:
            return self.parts.get(step)
        if step.isascii() and step.isdecimal():
            return self.parts[""]
        return None


@cache
def interview_keys() -> Key:
    """All that an interview may say."""
    return _whole("Interview", interview_schema())


@cache
def candidate_keys() -> Key:
    """All that me.yaml may say."""
    return _whole("Candidate", candidate_schema())


def every_key(key: Key) -> Iterator[Key]:
    """The keys of a group and of all that is in it."""
    for part in key.parts.values():
        yield part
        yield from every_key(part)


def _whole(model: str, schema: _Schema) -> Key:
    definitions = schema["$defs"]
    parts = _parts(model, schema, definitions)
    return Key("", model, Kind.GROUP, parts=parts)


def _parts(model: str, schema: _Schema, definitions: _Schema) -> Mapping[str, Key]:
    needed = schema.get("required", ())
    return {
        name: _key(model, name, below, definitions, needed=name in needed)
        for name, below in schema["properties"].items()
    }


def _key(
    owner: str,
    name: str,
    schema: _Schema,
    definitions: _Schema,
    *,
    needed: bool = False,
) -> Key:
    plain = _plain(schema, definitions)
    says = plain.get("description", "")
    parts: Mapping[str, Key] = {}
    kind = _kind(plain)
    if kind is Kind.GROUP:
        parts = _parts(plain["model"], plain, definitions)
    if kind is Kind.LIST:
        parts = {"": _key(owner, name, plain["items"], definitions)}
    words = plain.get("enum", ())
    choices = tuple(word for word in words if isinstance(word, str))
    return Key(owner, name, kind, says, needed, choices, parts)


def _plain(schema: _Schema, definitions: _Schema) -> _Schema:
    """What stands where a key is typed, if it is typed: no name for it, and no choice."""
    if "anyOf" in schema:
        first, *_ = schema["anyOf"]
        return _plain({**first, **_without(schema, "anyOf")}, definitions)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        meant = {**definitions[name], **_without(schema, "$ref"), "model": name}
        return _plain(meant, definitions)
    return schema


def _without(schema: _Schema, name: str) -> _Schema:
    return but_for(schema, {name})


def _kind(schema: _Schema) -> Kind:
    """The kind of the field, by the first thing that the schema says of it."""
    longest = schema.get("maxLength", 0)
    signs = {
        Kind.GROUP: "properties" in schema,
        Kind.LIST: "items" in schema,
        Kind.CHOICE: "enum" in schema,
        Kind.EMAIL: schema.get("format") == "email",
        Kind.DAY: schema.get("pattern") == _DAY,
        Kind.MOMENT: schema.get("pattern", "").startswith(_MOMENT),
        Kind.TEXT: longest > LONGEST_LINE,
        Kind.LINE: longest > 0,
        Kind.MONEY: "minimum" in schema and "maximum" not in schema,
        Kind.NUMBER: not isinstance(schema.get("type"), str),
    }
    return next(holding(signs), Kind.FREE)
