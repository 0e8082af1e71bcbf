"""From a document to the model: every problem at once, none of them an exception."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from afterword.diagnostics import Diagnostic, has_errors, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading import consistency
from afterword.interview.reading.document import Document, Path_
from afterword.interview.reading.source import parse
from afterword.interview.values import suggestion

Model = TypeVar("Model", bound=BaseModel)

# An error's type, ours or pydantic's own, to the rule that was broken; never its text.
KINDS: dict[str, r.Rule] = {
    "missing": r.MISSING_KEY,
    "extra_forbidden": r.UNKNOWN_KEY,
    "wrong_shape": r.WRONG_SHAPE,
    "model_type": r.WRONG_SHAPE,
    "unknown_word": r.UNKNOWN_WORD,
    "unreadable_date": r.UNREADABLE_DATE,
    "unreadable_number": r.UNREADABLE_NUMBER,
    "number_out_of_range": r.NUMBER_OUT_OF_RANGE,
    "unusable_email": r.UNUSABLE_EMAIL,
    "unusable_link": r.UNUSABLE_LINK,
    "unusable_text": r.UNUSABLE_TEXT,
    "neither_yes_nor_no": r.NEITHER_YES_NOR_NO,
    "unknown_time_zone": r.UNKNOWN_TIME_ZONE,
    "unknown_country": r.UNKNOWN_COUNTRY,
    "unknown_currency": r.UNKNOWN_CURRENCY,
    "unusable_id": r.UNUSABLE_ID,
}


def load_interview(content: bytes, name: str) -> tuple[Interview | None, tuple[Diagnostic, ...]]:
    """The interview in these bytes, or None with what is wrong; warnings come with an interview too."""
    interview, _, problems = read_interview(content, name)
    return interview, problems


def read_interview(content: bytes, name: str) -> tuple[Interview | None, Document, tuple[Diagnostic, ...]]:
    """The interview and what is wrong, with the document, for whoever has to point at a place in it."""
    return _read(content, name, Interview, consistency.of_interview)


def load_candidate(content: bytes, name: str) -> tuple[Candidate | None, tuple[Diagnostic, ...]]:
    """The candidate in these bytes, or None with what is wrong."""
    candidate, _, problems = _read(content, name, Candidate, consistency.of_candidate)
    return candidate, problems


def read_as(content: bytes, name: str, kind: type[Model]) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """Any other file by its model, such as a pack of the workspace's own, or None with what is wrong."""
    model, _, problems = _read(content, name, kind, lambda _model, _document: ())
    return model, problems


def from_document(document: Document, kind: type[Model]) -> tuple[Model | None, tuple[Diagnostic, ...]]:
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
    contradictions: Callable[[Model, Document], tuple[Diagnostic, ...]],
) -> tuple[Model | None, Document, tuple[Diagnostic, ...]]:
    document, problems = parse(content, name)
    if has_errors(problems):
        return None, document, in_order(problems)

    model, mistakes = from_document(document, kind)
    problems = (*problems, *mistakes)
    if model:
        problems = (*problems, *contradictions(model, document))
    if has_errors(problems):
        model = None
    return model, document, in_order(problems)


def _without_empty(tree: object) -> object:
    """The tree without keys that have no value: `email:` with nothing behind it was left out; so are dashes at the door."""
    if isinstance(tree, dict):
        return {key: _without_empty(branch) for key, branch in tree.items() if branch is not None}
    if isinstance(tree, list):
        return [_without_empty(branch) for branch in tree]
    return tree


def _diagnostics(errors: list[ErrorDetails], document: Document, kind: type[BaseModel]) -> Iterator[Diagnostic]:
    """One for each error; a key that is missing because it stands there misspelt is told once, where it stands."""
    misspelt = set(_keys_meant(errors, kind))
    for error in errors:
        is_missing = KINDS[error["type"]] is r.MISSING_KEY
        if is_missing and error["loc"] in misspelt:
            continue
        yield _diagnostic(error, document, kind)


def _keys_meant(errors: list[ErrorDetails], kind: type[BaseModel]) -> Iterator[Path_]:
    """The paths of the keys that were probably meant by those that no model knows."""
    for error in errors:
        if KINDS[error["type"]] is r.UNKNOWN_KEY:
            *around, key = error["loc"]
            yield (*around, suggestion(str(key), _keys(_model_at(kind, around))))


def _diagnostic(error: ErrorDetails, document: Document, kind: type[BaseModel]) -> Diagnostic:
    path = error["loc"]
    rule = KINDS[error["type"]]
    if rule is r.MISSING_KEY:
        return _missing_key(path, document, kind)
    if rule is r.UNKNOWN_KEY:
        return _unknown_key(path, document, kind)
    if error["type"] == "model_type":
        return _without_keys(path, document, kind)
    words = error.get("ctx", {})
    return document.report(rule, path, str(words["message"]), str(words["help"]))


def _missing_key(path: Path_, document: Document, kind: type[BaseModel]) -> Diagnostic:
    key = str(path[-1])
    place = _spoken(path[:-1]) or "the file"
    help_ = f"add a line `{key}: …`"
    if path in document.values:
        help_ = f"write a value after `{key}:`"
    return document.report(
        r.MISSING_KEY,
        path,
        f"`{key}` is missing in {place}",
        f"{help_}: {_description(kind, path)}",
        key=True,
    )


def _unknown_key(path: Path_, document: Document, kind: type[BaseModel]) -> Diagnostic:
    key = str(path[-1])
    keys = _keys(_model_at(kind, path[:-1]))
    near = suggestion(key, keys)
    help_ = "known here: " + ", ".join(keys)
    if near:
        help_ = f"did you mean `{near}`?"
    return document.report(r.UNKNOWN_KEY, path, f"unknown key `{key[:60]}`", help_, key=True)


def _without_keys(path: Path_, document: Document, kind: type[BaseModel]) -> Diagnostic:
    keys = ", ".join(_keys(_model_at(kind, path)))
    return document.report(
        r.WRONG_SHAPE,
        path,
        f"`{_spoken(path)}` needs keys of its own",
        f"write them below it, indented: {keys}",
    )


def _spoken(path: Path_) -> str:
    """`people 2, connection` as a person would say it."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)


def _fields(kind: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a model by the key that a person types for each."""
    return {field.alias or name: field for name, field in kind.model_fields.items()}


def _keys(kind: type[BaseModel]) -> list[str]:
    return list(_fields(kind))


def _description(kind: type[BaseModel], path: Path_) -> str:
    field = _fields(_model_at(kind, path[:-1])).get(str(path[-1]))
    if field is None or field.description is None:
        return ""
    return field.description.rstrip(".")


def _model_at(kind: type[BaseModel], path: Iterable[str | int]) -> type[BaseModel]:
    """The model that stands at a path inside another."""
    for step in path:
        if isinstance(step, str):
            kind = _model_in(_fields(kind)[step].annotation)
    return kind


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
