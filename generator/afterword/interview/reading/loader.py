"""From a document to the model: every problem at once, none of them an exception."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from afterword.diagnostics import Diagnostic, Diagnostics, has_errors, in_order, rules
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading import consistency
from afterword.interview.reading.document import Document, KeyPath
from afterword.interview.reading.names import did_you_mean
from afterword.interview.reading.source import parse
from afterword.interview.values import suggestion

Model = TypeVar("Model", bound=BaseModel)

# An error's type, ours or pydantic's own, to the rule that was broken; never its text.
KINDS: dict[str, rules.Rule] = {
    "missing": rules.MISSING_KEY,
    "extra_forbidden": rules.UNKNOWN_KEY,
    "wrong_shape": rules.WRONG_SHAPE,
    "model_type": rules.WRONG_SHAPE,
    "unknown_word": rules.UNKNOWN_WORD,
    "unreadable_date": rules.UNREADABLE_DATE,
    "unreadable_number": rules.UNREADABLE_NUMBER,
    "number_out_of_range": rules.NUMBER_OUT_OF_RANGE,
    "unusable_email": rules.UNUSABLE_EMAIL,
    "unusable_link": rules.UNUSABLE_LINK,
    "unusable_text": rules.UNUSABLE_TEXT,
    "neither_yes_nor_no": rules.NEITHER_YES_NOR_NO,
    "unknown_time_zone": rules.UNKNOWN_TIME_ZONE,
    "unknown_country": rules.UNKNOWN_COUNTRY,
    "unknown_currency": rules.UNKNOWN_CURRENCY,
    "unusable_id": rules.UNUSABLE_ID,
}


def load_interview(content: bytes, name: str) -> tuple[Interview | None, Diagnostics]:
    """The interview in these bytes, or None with what is wrong; warnings come with an interview too."""
    interview, _, problems = read_interview(content, name)
    return interview, problems


def read_interview(
    content: bytes,
    name: str,
) -> tuple[Interview | None, Document, Diagnostics]:
    """The interview and what is wrong, with the document, for whoever has to point at a place in it."""
    return _read(content, name, Interview, consistency.of_interview)


def load_candidate(content: bytes, name: str) -> tuple[Candidate | None, Diagnostics]:
    """The candidate in these bytes, or None with what is wrong."""
    candidate, _, problems = read_candidate(content, name)
    return candidate, problems


def read_candidate(
    content: bytes,
    name: str,
) -> tuple[Candidate | None, Document, Diagnostics]:
    """The candidate and what is wrong, with the document, for whoever has to point at a place in it."""
    return _read(content, name, Candidate, consistency.of_candidate)


def from_document(
    document: Document,
    kind: type[Model],
) -> tuple[Model | None, Diagnostics]:
    """What a document that was read already holds, by its model, or None with what is wrong."""
    tree = _without_empty(document.tree)
    try:
        return kind.model_validate(tree), ()
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
        return None, tuple(_diagnostics(errors, document, kind))


def _read(
    content: bytes,
    name: str,
    kind: type[Model],
    contradictions: Callable[[Model, Document], Diagnostics],
) -> tuple[Model | None, Document, Diagnostics]:
    document, problems = parse(content, name)
    if has_errors(problems):
        return None, document, in_order(problems)

    model, mistakes = from_document(document, kind)
    if model:
        mistakes = contradictions(model, document)
    if has_errors(mistakes):
        model = None
    return model, document, in_order((*problems, *mistakes))


def _without_empty(tree: object) -> object:
    """The tree without keys that have no value: `email:` with nothing behind it was left out; so are dashes at the door."""
    if isinstance(tree, dict):
        return {
            key: _without_empty(branch)
            for key, branch in tree.items()
            if branch is not None
        }
    if isinstance(tree, list):
        return list(map(_without_empty, tree))
    return tree


def _diagnostics(
    errors: list[ErrorDetails],
    document: Document,
    kind: type[BaseModel],
) -> Iterator[Diagnostic]:
    """One for each error; a key that is missing because it stands there misspelt is told once, where it stands."""
    misspelt: set[KeyPath] = set()
    for error in errors:
        if error["type"] == "extra_forbidden":
            *around, key = error["loc"]
            keys = list(_fields_at(kind, around))
            near = suggestion(str(key), keys)
            misspelt.add((*around, near))

    for error in errors:
        path = error["loc"]
        rule = KINDS.get(error["type"], rules.UNUSABLE_TEXT)
        if rule is rules.MISSING_KEY and path in misspelt:
            continue
        message, help_ = _words(error, document, kind)
        about_key = rule in (rules.MISSING_KEY, rules.UNKNOWN_KEY)
        yield document.report(rule, path, message, help_, key=about_key)


def _words(
    error: ErrorDetails,
    document: Document,
    kind: type[BaseModel],
) -> tuple[str, str]:
    """Message and help for an error."""
    path = error["loc"]
    key = str(path[-1])
    match error["type"]:
        case "missing":
            place = _spoken(path[:-1]) or "the file"
            help_ = f"add a line `{key}: …`"
            if path in document.values:
                help_ = f"write a value after `{key}:`"
            field = _fields_at(kind, path[:-1])[key]
            description = (field.description or "").rstrip(".")
            return f"`{key}` is missing in {place}", f"{help_}: {description}"
        case "extra_forbidden":
            keys = list(_fields_at(kind, path[:-1]))
            near = suggestion(key, keys)
            help_ = did_you_mean(near, "known here: " + ", ".join(keys))
            return f"unknown key `{key[:60]}`", help_
        case "model_type":
            help_ = "write them below it, indented: " + ", ".join(_fields_at(kind, path))
            return f"`{_spoken(path)}` needs keys of its own", help_
        case kind_of_error if kind_of_error in KINDS:
            words = error["ctx"]
            return str(words["message"]), str(words["help"])
        case _:  # a library fell over it
            return (
                f"what stands under `{_spoken(path)}` cannot be used as it is",
                "write it in another way, or leave it out",
            )


def _spoken(path: KeyPath) -> str:
    """`people 2, connection` as a person would say it."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)


def _fields_at(
    kind: type[BaseModel],
    path: Iterable[str | int],
) -> dict[str, FieldInfo]:
    """The fields of the model that stands at a path inside another, by the key that a person types for each."""
    fields = _fields(kind)
    for step in path:
        if isinstance(step, str):
            fields = _fields(_model_in(fields[step].annotation))
    return fields


def _fields(kind: type[BaseModel]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in kind.model_fields.items()}


def _model_in(annotation: object) -> type[BaseModel]:
    """The first model that a type is made of.

    Raises:
        LookupError: there is none in it.
    """
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        with suppress(LookupError):
            return _model_in(inner)
    raise LookupError(annotation)
