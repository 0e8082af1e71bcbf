"""From a document to the model: every problem at once, none of them an exception."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from afterword.diagnostics import Diagnostic, has_errors, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading import checks
from afterword.interview.reading.source import Document, Path_, parse
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


def load_interview(data: bytes, name: str) -> tuple[Interview | None, tuple[Diagnostic, ...]]:
    """The interview in these bytes, or None with what is wrong; warnings come with an interview too."""
    interview, _, problems = read_interview(data, name)
    return interview, problems


def read_interview(data: bytes, name: str) -> tuple[Interview | None, Document, tuple[Diagnostic, ...]]:
    """The same, with the document, for whoever has to point at a place in it."""
    return _read(data, name, Interview, checks.interview)


def load_candidate(data: bytes, name: str) -> tuple[Candidate | None, tuple[Diagnostic, ...]]:
    """The candidate in these bytes, or None with what is wrong."""
    candidate, _, problems = _read(data, name, Candidate, checks.candidate)
    return candidate, problems


def read_as(data: bytes, name: str, kind: type[Model]) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """Any other file by its model, such as a pack of the workspace's own, or None with what is wrong."""
    value, _, problems = _read(data, name, kind, lambda _value, _document: ())
    return value, problems


def from_document(document: Document, kind: type[Model]) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """What a document that was read already holds, by its model, or None with what is wrong."""
    return _model(document, kind)


def _read(
    data: bytes, name: str, kind: type[Model], check: Callable[[Model, Document], tuple[Diagnostic, ...]]
) -> tuple[Model | None, Document, tuple[Diagnostic, ...]]:
    document, problems = parse(data, name)
    value, more = (None, ()) if has_errors(problems) else _model(document, kind)
    found = check(value, document) if value else ()
    problems = in_order((*problems, *more, *found))
    return (None if has_errors(problems) else value), document, problems


def _model(document: Document, kind: type[Model]) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    try:
        return kind.model_validate(_without_empty(document.tree)), ()
    except ValidationError as error:
        return None, tuple(_diagnostics(error.errors(include_url=False, include_input=False), document, kind))


def _diagnostics(errors: list[ErrorDetails], document: Document, kind: type[BaseModel]) -> Iterator[Diagnostic]:
    """One for each error; a key that is missing because it stands there misspelt is told once, where it stands."""
    misspelt = {
        (*each["loc"][:-1], suggestion(str(each["loc"][-1]), _keys(_model_at(kind, each["loc"][:-1]))))
        for each in errors
        if KINDS[each["type"]] is r.UNKNOWN_KEY
    }
    for each in errors:
        if KINDS[each["type"]] is not r.MISSING_KEY or each["loc"] not in misspelt:
            yield _diagnostic(each, document, kind)


def _without_empty(tree: object) -> object:
    """The tree without keys that have no value: `email:` with nothing behind it was left out; so are dashes at the door."""
    if isinstance(tree, dict):
        return {key: _without_empty(value) for key, value in tree.items() if value is not None}
    return [_without_empty(item) for item in tree] if isinstance(tree, list) else tree


def _diagnostic(error: ErrorDetails, document: Document, kind: type[BaseModel]) -> Diagnostic:
    path: Path_ = error["loc"]
    rule = KINDS[error["type"]]
    last = str(path[-1])
    if rule is r.MISSING_KEY:
        where = _name(path[:-1]) or "the file"
        help_ = f"add a line `{last}: …`" if path not in document.values else f"write a value after `{last}:`"
        return document.report(
            rule, path, f"`{last}` is missing in {where}", f"{help_}: {_description(kind, path)}", key=True
        )
    if rule is r.UNKNOWN_KEY:
        return document.report(rule, path, f"unknown key `{last[:60]}`", _known_keys(kind, path), key=True)
    if error["type"] == "model_type":
        keys = ", ".join(_keys(_model_at(kind, path)))
        return document.report(
            rule, path, f"`{_name(path)}` needs keys of its own", f"write them below it, indented: {keys}"
        )
    context = error.get("ctx", {})
    return document.report(rule, path, str(context["message"]), str(context["help"]))


def _name(path: Path_) -> str:
    """`people 2, connection` as a person would say it."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)


def _known_keys(kind: type[BaseModel], path: Path_) -> str:
    known = _keys(_model_at(kind, path[:-1]))
    near = suggestion(str(path[-1]), known)
    return f"did you mean `{near}`?" if near else "known here: " + ", ".join(known)


def _keys(kind: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in kind.model_fields.items()]


def _description(kind: type[BaseModel], path: Path_) -> str:
    holder = _model_at(kind, path[:-1])
    found = [field.description for name, field in holder.model_fields.items() if (field.alias or name) == path[-1]]
    return (found[0] or "").rstrip(".") if found else ""


def _model_at(kind: type[BaseModel], path: Path_) -> type[BaseModel]:
    """The model that stands at a path inside another."""
    for step in path:
        if isinstance(step, str):
            kind = next(
                _models_in(field.annotation)
                for name, field in kind.model_fields.items()
                if (field.alias or name) == step
            )
    return kind


def _models_in(annotation: object) -> type[BaseModel]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        try:
            return _models_in(inner)
        except LookupError:
            continue
    raise LookupError(annotation)
