"""The keys that a person can type in either file, wherever they stand: by them a line is told from running text."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import get_args, get_origin

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.fields import Field
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.readers import names_of
from afterword.interview.values.reading import suggestion
from afterword.interview.values.texts import FREE_TEXT, MORE_LINES

_MOST_HOLDERS = 2  # more of them help nobody
_LIKE_A_KEY = 0.8  # keys are short: less than this resembles many
OF_INTERVIEW = "an interview"
OF_CANDIDATE = "me.yaml"
_BELOW_NONE: dict[str, type[Frozen]] = {
    OF_INTERVIEW: Interview,
    OF_CANDIDATE: Candidate,
}
_EVERYDAY_NAMES = {
    "date": "held on",
    "day": "held on",
    "when": "held on",
    "held_on": "held",
    "interview_date": "held",
    "date_of_interview": "held",
    "date_of_the_interview": "held",
    "interviewed_on": "held",
    "interviewed": "held",
    "interview": "held",
    "company": "employer organisation",
    "organization": "organisation employer",
    "organisation": "employer",
    "position": "role is title",
    "job": "role is title",
    "job_title": "role is title",
    "person": "people",
    "interviewer": "people",
    "interviewers": "people",
    "manager": "people",
    "contacts": "people",
    "notes": "debrief note",
    "note": "debrief",
    "mail": "email",
    "e_mail": "email",
    "email_address": "email",
    "tel": "phone",
    "telephone": "phone",
    "mobile": "phone",
    "zone": "timezone",
    "time_zone": "timezone",
    "tz": "timezone",
    "surname": "family_name",
    "last_name": "family_name",
    "lastname": "family_name",
    "role": "is",
    "range": "posted",
    "advertised": "posted",
    "link": "url",
    "amount": "figure base worth",
    "salary": "figure base",
    "minimum": "walk_away",
    "least": "walk_away",
    "floor": "walk_away",
    "hoping_for": "target",
    "goal": "target",
    "they_need": "they_want",
    "i_offer": "i_bring",
    "they_will_decide": "decide_by",
    "decision": "decide_by",
    "deadline": "answer_by decide_by",
    "pay": "salary figure base",
    "full_name": "name",
    "state": "region",
}


@frozen
class KeyKind:
    """What belongs behind a key: keys of their own, free text, a list."""

    model: type[Frozen] | None
    is_text: bool
    is_list: bool


@cache
def kinds_of(kind: type[Frozen]) -> dict[str, KeyKind]:
    """What belongs behind each key of a model."""
    return {
        key: KeyKind(
            model_in(field.annotation),
            _has_mark(field, FREE_TEXT),
            _takes_list(field.annotation),
        )
        for key, field in fields_of(kind).items()
    }


def key_meant(typed: str, keys: list[str]) -> str:
    """The one of these keys that was probably meant, by its everyday name or for a slip of the finger; else an empty string."""
    plain = as_key(typed)
    turned = [key for key in keys if sorted(key) == sorted(plain)]
    meant = key_named(typed, keys) or next(iter(turned), "")
    return meant or suggestion(plain, keys, like=_LIKE_A_KEY)


def key_named(typed: str, keys: Iterable[str]) -> str:
    """The one of these keys that is typed with capitals or spaces, or by its everyday name; else an empty string."""
    plain = as_key(typed)
    everyday = (plain, *_EVERYDAY_NAMES.get(plain, "").split())
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


def other_file(typed: str, kind: type[Frozen], keys: Iterable[str]) -> str:
    """Where a key stands that is one of the other file; which keys there are here, where it is none."""
    files: dict[type[Frozen], str] = {
        Interview: "the file of an interview",
        Candidate: "content/me.yaml",
    }
    for model, file in files.items():
        known_key = as_key(typed)
        if kind in files and kind is not model and known_key in fields_of(model):
            return f"`{known_key}` stands in {file}, below no other key"
    return "known here: " + ", ".join(keys)


def as_key(typed: str) -> str:
    """A key as it is spelled here: small letters, and a line between words."""
    return re.sub(r"[\W_]+", "_", typed.lower()).strip("_")


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
    return frozenset(key for key, _ in _all_fields())


@cache
def keys_below(parent: str) -> frozenset[str]:
    """The keys that are known below a key, wherever that stands, or below none in an interview or in me.yaml."""
    if parent in _BELOW_NONE:
        return frozenset(fields_of(_BELOW_NONE[parent]))
    fields = [field for key, field in _all_fields() if key == parent]
    models = [model_in(field.annotation) for field in fields]
    below = map(fields_of, filter(None, models))
    return frozenset(chain.from_iterable(below))


@cache
def list_keys() -> frozenset[str]:
    """The keys that take a list."""
    return frozenset(
        key for key, field in _all_fields() if _takes_list(field.annotation)
    )


@cache
def parent_keys() -> frozenset[str]:
    """The keys that have keys of their own."""
    return frozenset(key for key, field in _all_fields() if model_in(field.annotation))


@cache
def keys_of_more_lines() -> frozenset[str]:
    """The keys that take a text in which lines may end."""
    return _keys_with(MORE_LINES)


@cache
def keys_of_one_line() -> frozenset[str]:
    """The keys that take free text of one line, such as names, or a list of it."""
    return _keys_with(FREE_TEXT) - keys_of_more_lines()


@cache
def keys_of_words() -> frozenset[str]:
    """The keys that nowhere take free text, and no keys of their own: days, figures, yes and no."""
    return known_keys() - parent_keys() - _keys_with(FREE_TEXT)


@cache
def keys_next_to(key: str) -> frozenset[str]:
    """The keys that are known beside a key or below it, wherever that stands."""
    levels = map(keys_below, (*_BELOW_NONE, *parent_keys()))
    beside = (level for level in levels if key in level)
    return keys_below(key).union(*beside)


def _keys_with(mark: str) -> frozenset[str]:
    """The keys whose type has a mark, in whichever file they stand."""
    return frozenset(key for key, field in _all_fields() if _has_mark(field, mark))


def _has_mark(field: Field, mark: str) -> bool:
    """Whether the type of a field has a mark such as that of free text, or it is a list of such."""
    return mark in field.metadata or _is_marked(field.annotation, mark)


def _is_marked(annotation: object, mark: str) -> bool:
    if mark in getattr(annotation, "__metadata__", ()):
        return True
    return any(_is_marked(inner, mark) for inner in get_args(annotation))


@cache
def _all_fields() -> tuple[tuple[str, Field], ...]:
    """Every key with its field, those of each model once."""
    return tuple(_fields_in_turn())


def _fields_in_turn() -> Iterator[tuple[str, Field]]:
    models: list[type[Frozen]] = [Interview, Candidate]
    for model in models:
        for key, field in fields_of(model).items():
            yield key, field
            inner = model_in(field.annotation)
            if inner and inner not in models:
                models.append(inner)


def _takes_list(annotation: object) -> bool:
    """Whether a type is a list, perhaps among others."""
    if get_origin(annotation) is tuple:
        return True
    return any(map(_takes_list, getattr(annotation, "__args__", ())))
