"""The keys that a person can type in either file, wherever they stand: by them a line is told from running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import names_of
from afterword.interview.model.interview import Interview
from afterword.interview.values.reading import suggestion
from afterword.interview.values.texts import FREE_TEXT

_LIKE_A_KEY = 0.8  # keys are short: less than this resembles many
_EVERYDAY_NAMES = {
    "date": "held on",
    "day": "held on",
    "when": "held on",
    "interview_date": "held",
    "company": "employer organisation",
    "organization": "organisation employer",
    "organisation": "employer",
    "position": "role title",
    "job": "role title",
    "job_title": "role title",
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
    "link": "url",
    "amount": "figure base worth",
    "salary": "figure base",
    "pay": "salary figure base",
    "full_name": "name",
    "state": "region",
}


@dataclass(frozen=True)
class KeyKind:
    """What belongs behind a key: keys of their own, free text, a list."""

    model: type[BaseModel] | None
    is_text: bool
    is_list: bool


@cache
def kinds_of(kind: type[BaseModel]) -> dict[str, KeyKind]:
    """What belongs behind each key of a model."""
    return {
        key: KeyKind(
            model_in(field.annotation),
            _holds_text(field),
            _takes_list(field.annotation),
        )
        for key, field in fields_of(kind).items()
    }


def key_meant(typed: str, keys: list[str]) -> str:
    """The one of these keys that was probably meant, by its everyday name or for a slip of the finger; else an empty string."""
    plain = re.sub(r"[\W_]+", "_", typed.lower()).strip("_")
    everyday = (plain, *_EVERYDAY_NAMES.get(plain, "").split())
    turned = [key for key in keys if sorted(key) == sorted(plain)]
    meant = next(chain(filter(keys.__contains__, everyday), turned), "")
    return meant or suggestion(plain, keys, like=_LIKE_A_KEY)


def fields_of(kind: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a model by the key that a person types for each."""
    return {key: kind.model_fields[name] for key, name in names_of(kind).items()}


def model_in(annotation: object) -> type[BaseModel] | None:
    """The first model that a type is made of, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = map(model_in, getattr(annotation, "__args__", ()))
    return next(filter(None, inner), None)


@cache
def known_keys() -> frozenset[str]:
    """Every key there is."""
    return frozenset(key for key, _ in _all_fields())


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


def _holds_text(field: FieldInfo) -> bool:
    """Whether a field holds free text, or a list of it."""
    return FREE_TEXT in field.metadata or _is_text(field.annotation)


def _is_text(annotation: object) -> bool:
    if FREE_TEXT in getattr(annotation, "__metadata__", ()):
        return True
    return any(map(_is_text, get_args(annotation)))


def _all_fields() -> Iterator[tuple[str, FieldInfo]]:
    models: list[type[BaseModel]] = [Interview, Candidate]
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
