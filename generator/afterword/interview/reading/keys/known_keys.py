"""The keys that a person can type in either file, wherever they stand: by them a line is told from running text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, get_args, get_origin

from afterword.frozen import frozen
from afterword.interview import model as models_of_files
from afterword.interview import values
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.fields import Field
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.readers import names_of
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.reading.keys.everyday_keys import keys_called
from afterword.interview.values.reading import suggestion
from afterword.interview.values.texts import FREE_TEXT, MORE_LINES
from afterword.mappings import mapped
from afterword.stored import states_in, table

_MOST_HOLDERS = 2  # more of them help nobody
_LIKE_A_KEY = 0.8  # keys are short: less than this resembles many
OF_INTERVIEW = "an interview"
OF_CANDIDATE = "me.yaml"
_BELOW_NONE: dict[str, type[Frozen]] = {
    OF_INTERVIEW: Interview,
    OF_CANDIDATE: Candidate,
}
_OTHER_FILE: dict[type[Frozen], tuple[str, type[Frozen]]] = {
    Interview: ("content/me.yaml", Candidate),
    Candidate: ("the file of an interview", Interview),
}
# Who they are is told in me.yaml, and what is asked of them in an interview.
_OTHER_HALF = {"references": "referees"}
# What people would tell of themselves in a letter, as keys that there are not.
_FOR_A_LETTER = frozenset(
    [
        "why",
        "why_me",
        "why_them",
        "why_this_job",
        "why_i_want_it",
        "why_i_want_this_job",
        "motivation",
        "motivations",
    ]
)


_MARKS = ("model", "is_text", "is_long", "is_list")
_KNOWN = "known"


@frozen
class KeyKind:
    """What belongs behind a key: keys of their own, free text, such in which lines may end, a list."""

    model: type[Frozen] | None
    is_text: bool
    is_long: bool
    is_list: bool


def kinds_of(kind: type[Frozen]) -> dict[str, KeyKind]:
    """What belongs behind each key of a model."""
    return mapped(kind_of, fields_of(kind))


def kind_of(field: Field) -> KeyKind:
    """What belongs behind a key."""
    kind = _kind_behind(field.annotation)
    is_text = kind.is_text or FREE_TEXT in field.metadata
    is_long = kind.is_long or MORE_LINES in field.metadata
    return KeyKind(kind.model, is_text, is_long, kind.is_list)


@cache
def _kind_behind(annotation: Any) -> KeyKind:
    """What belongs behind a key of a type, of which there are far fewer than keys."""
    marks = {*_marks_in(annotation)}
    return KeyKind(
        model_in(annotation),
        FREE_TEXT in marks,
        MORE_LINES in marks,
        _takes_list(annotation),
    )


def key_meant(typed: str, keys: list[str]) -> str:
    """The one of these keys that was probably meant, by its everyday name or for a slip of the finger; else an empty string."""
    plain = as_key(typed)
    turned = [key for key in keys if sorted(key) == sorted(plain)]
    meant = key_named(typed, keys) or next(iter(turned), "")
    return meant or suggestion(plain, keys, like=_LIKE_A_KEY)


def key_named(typed: str, keys: Iterable[str]) -> str:
    """The one of these keys that is typed with capitals or spaces, or by its everyday name; else an empty string."""
    plain = as_key(typed)
    everyday = (plain, *keys_called(plain))
    return next(filter(set(keys).__contains__, everyday), "")


def places_of(typed: str, kind: type[Frozen]) -> tuple[str, str]:
    """A key that is known elsewhere in such a file, and the keys below which it stands: none where it stands below no other."""
    outer = kinds_of(kind)
    known_key = key_named(typed, outer)
    if known_key:
        return known_key, ""
    inner = {key: kinds_of(meant.model) for key, meant in outer.items() if meant.model}
    known_key = key_named(typed, chain.from_iterable(inner.values()))
    holders = [f"`{key}:`" for key, below in inner.items() if known_key in below]
    return known_key, " or ".join(holders[:_MOST_HOLDERS])


def other_file(path: KeyPath, kind: type[Frozen]) -> str:
    """Where a key stands that is one of the other file."""
    file, model = _OTHER_FILE.get(kind, ("", kind))
    known_key = as_key(str(path[-1]))
    if all((file, len(path) == 1, known_key in fields_of(model))):
        return f"`{known_key}` stands in {file}, below no other key"
    return ""


def of_other_half(path: KeyPath, kind: type[Frozen]) -> str:
    """Where a key stands that is one of the same people in the other file."""
    file, _ = _OTHER_FILE.get(kind, ("", kind))
    other = _OTHER_HALF.get(str(path[0]), "")
    key = as_key(str(path[-1]))
    if all((file, other, key in keys_below(other))):
        return f"`{key}` stands in {file}, below `{other}:`"
    return ""


def is_for_a_letter(path: KeyPath) -> bool:
    """Whether a key that stands below no other names what people would say of themselves in a letter."""
    return len(path) == 1 and as_key(str(path[0])) in _FOR_A_LETTER


def as_key(typed: str) -> str:
    """A key as it is spelled here: small letters, and a line between words."""
    return re.sub(r"[\W_]+", "_", typed.lower()).strip("_")


@cache
def fields_of(kind: type[Frozen]) -> dict[str, Field]:
    """The fields of a model by the key that a person types for each."""
    return {key: kind.model_fields[name] for key, name in names_of(kind).items()}


def model_in(annotation: object) -> type[Frozen] | None:
    """The first model that a type is made of, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return annotation
    inner = map(model_in, getattr(annotation, "__args__", ()))
    return next(filter(None, inner), None)


@cache
def known_keys() -> frozenset[str]:
    """Every key there is."""
    return _marked()[_KNOWN]


@cache
def keys_below(parent: str) -> frozenset[str]:
    """The keys that are known below a key, wherever that stands, or below none in an interview or in me.yaml."""
    if parent in _BELOW_NONE:
        return frozenset(fields_of(_BELOW_NONE[parent]))
    models = [kind.model for key, kind in _all_keys() if key == parent]
    below = map(fields_of, filter(None, models))
    return frozenset(chain.from_iterable(below))


@cache
def list_keys() -> frozenset[str]:
    """The keys that take a list."""
    return _keys_with("is_list")


@cache
def parent_keys() -> frozenset[str]:
    """The keys that have keys of their own."""
    return _keys_with("model")


@cache
def keys_of_more_lines() -> frozenset[str]:
    """The keys that take a text in which lines may end."""
    return _keys_with("is_long")


@cache
def keys_of_one_line() -> frozenset[str]:
    """The keys that take free text of one line, such as names, or a list of it."""
    return _keys_with("is_text") - keys_of_more_lines()


@cache
def keys_of_words() -> frozenset[str]:
    """The keys that nowhere take free text, and no keys of their own: days, figures, yes and no."""
    return known_keys() - parent_keys() - _keys_with("is_text")


@cache
def keys_next_to(key: str) -> frozenset[str]:
    """The keys that are known beside a key or below it, wherever that stands."""
    levels = map(keys_below, (*_BELOW_NONE, *parent_keys()))
    beside = (level for level in levels if key in level)
    return keys_below(key).union(*beside)


def _keys_with(mark: str) -> frozenset[str]:
    """The keys behind which such belongs, in whichever file they stand."""
    return _marked()[mark]


@cache
def _marked() -> Mapping[str, frozenset[str]]:
    """The keys by what belongs behind them; the types of all are looked through once an installation."""
    source = f"{states_in(models_of_files)} {states_in(values)}"
    return table("keys", source, _marked_by_types)


def _marked_by_types() -> dict[str, frozenset[str]]:
    keys = _all_keys()
    known = frozenset(map(itemgetter(0), keys))
    return {_KNOWN: known, **{mark: _of_mark(mark, keys) for mark in _MARKS}}


def _of_mark(mark: str, keys: Iterable[tuple[str, KeyKind]]) -> frozenset[str]:
    belongs = attrgetter(mark)
    return frozenset(key for key, kind in keys if belongs(kind))


def _marks_in(annotation: object) -> Iterator[object]:
    """What a type is marked with, such as free text; of a list, what is in it."""
    yield from getattr(annotation, "__metadata__", ())
    for inner in get_args(annotation):
        yield from _marks_in(inner)


@cache
def _all_keys() -> tuple[tuple[str, KeyKind], ...]:
    """Every key with what belongs behind it, those of each model once."""
    return tuple(_keys_in_turn())


def _keys_in_turn() -> Iterator[tuple[str, KeyKind]]:
    models: list[type[Frozen]] = [Interview, Candidate]
    for model in models:
        for key, kind in kinds_of(model).items():
            yield key, kind
            if kind.model and kind.model not in models:
                models.append(kind.model)


def _takes_list(annotation: object) -> bool:
    """Whether a type is a list, perhaps among others."""
    if get_origin(annotation) is tuple:
        return True
    return any(map(_takes_list, getattr(annotation, "__args__", ())))
