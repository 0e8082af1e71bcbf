"""From a document to the model: every problem at once, none of them an exception."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    has_errors,
    in_order,
    rules,
)
from afterword.frozen import replace
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts import consistency
from afterword.interview.reading.doubts.slips_of_letters import slips_of_letters
from afterword.interview.reading.doubts.smileys import smileys
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.keys.known_keys import key_meant
from afterword.interview.reading.meant.fuller_help import fuller, help_with_model
from afterword.interview.reading.meant.help_with_keys import help_with_key
from afterword.interview.reading.meant.in_part import in_part
from afterword.interview.reading.meant.meant_values import fields_at, mends_of
from afterword.interview.reading.meant.typed_tree import as_typed
from afterword.interview.reading.slips.swallowed import commented_out
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.interview.values.english import text_if
from afterword.interview.values.placeholders import is_placeholder, placeholder_in
from afterword.interview.values.reading import Problem, UnreadableError
from afterword.interview.values.texts import id_of_name
from afterword.patterns import lazy_pattern

Model = TypeVar("Model", bound=Frozen)

_SECOND = lazy_pattern(r"\([1-9]")  # the number of an entry, from the second on
_WHEN_KNOWN = "write it when you know it; until then delete the line"
# The kind of a problem to the rule that was broken.
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


def load_interview(
    content: bytes,
    name: str,
) -> tuple[Interview | None, Diagnostics]:
    """The interview in these bytes, or None with what is wrong; warnings come with an interview too."""
    interview, _, problems = read_interview(content, name)
    return interview, problems


@lru_cache(128)
def read_interview(
    content: bytes,
    name: str,
) -> tuple[Interview | None, Document, Diagnostics]:
    """The interview and what is wrong, with the document, for whoever has to point at a place in it.

    A server reads the same bytes again and again, at each tick.
    """
    return _read(content, name, Interview, consistency.of_interview)


def load_candidate(
    content: bytes,
    name: str,
) -> tuple[Candidate | None, Diagnostics]:
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
    typed = as_typed(document.tree, kind)
    warnings = tuple(_placeholders(document, typed.placeholders))
    try:
        return kind.model_validate(typed.tree), warnings
    except UnreadableError as error:
        return None, (*warnings, *_diagnostics(error.problems, document, kind))


def _placeholders(
    document: Document,
    paths: Iterable[KeyPath],
) -> Iterator[Diagnostic]:
    for path in paths:
        text = document.at(path)
        if isinstance(text, list):
            text = f"[{text[0]}]"
        yield document.report(
            rules.PLACEHOLDER,
            path,
            f"`{placeholder_in(str(text)) or text}` stands for what is not known yet; it is printed nowhere",
            _help_with_placeholder(path),
        )


def _help_with_placeholder(path: KeyPath) -> str:
    """What to do about it: a line that somebody is known by stays as it is."""
    way_out = text_if(path[-1] != "name", ", or delete the line")
    return f"write it when you know it{way_out}; until then no letter that needs it is ready"


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
    part = model
    if part is None:
        part = in_part(document, kind)
    mistakes += (*contradictions(part, document), *smileys(document))
    mistakes += tuple(slips_of_letters(document))
    if has_errors(mistakes):
        model = None
    return model, document, in_order((*problems, *mistakes))


def _diagnostics(
    problems: Sequence[Problem],
    document: Document,
    kind: type[Frozen],
) -> Iterator[Diagnostic]:
    """One for each error; a key that is missing because it stands there misspelt is told once, where it stands."""
    misspelt: set[KeyPath] = set()
    for problem in problems:
        if problem.kind == "extra_forbidden":
            *around, key = problem.place
            keys = list(fields_at(kind, around))
            near = key_meant(str(key), keys)
            misspelt.add((*around, near))

    for problem in problems:
        path = problem.place
        rule = KINDS.get(problem.kind, rules.UNUSABLE_TEXT)
        if rule is rules.MISSING_KEY and path in misspelt:
            continue
        message, help_ = _words(problem, document, kind)
        about_key = rule in (rules.MISSING_KEY, rules.UNKNOWN_KEY)
        diagnostic = document.report(rule, path, message, help_, key=about_key)
        yield replace(
            diagnostic,
            mends=mends_of(problem, diagnostic, document, kind),
            probably=problem.words.get("probably", ()),
        )


def _words(
    problem: Problem,
    document: Document,
    kind: type[Frozen],
) -> tuple[str, str]:
    """Message and help for an error."""
    path = problem.place
    key = str(path[-1])
    match problem.kind:
        case "missing":
            place = _spoken(path[:-1]) or "the file"
            help_ = f"add a line `{key}: {_value_known(path, document)}`"
            line = commented_out(path, document)
            if path in document.values:
                help_ = f"write a value after `{key}:`"
            elif line:
                help_ = f"take the # before `{key}:` in line {line} away"
            field = fields_at(kind, path[:-1])[key]
            description = (field.description or "").rstrip(".")
            help_ = f"{help_}: {description}{_if_not_apart(path)}"
            return f"`{key}` is missing in {place}", help_
        case "extra_forbidden":
            keys = list(fields_at(kind, path[:-1]))
            return f"unknown key `{key[:60]}`", help_with_key(
                path, keys, kind, document
            )
        case "model_type":
            help_ = help_with_model(path, document, fields_at(kind, path))
            return f"`{_spoken(path)}` needs keys of its own", help_
        case kind_of_problem if kind_of_problem in KINDS:
            help_ = str(problem.words["help"])
            if _is_open(path, document, kind):
                help_ = _WHEN_KNOWN
            else:
                help_ = fuller(help_, problem, document, kind)
            return str(problem.words["message"]), help_
        case _:  # a library fell over it
            return (
                f"what stands under `{_spoken(path)}` cannot be used as it is",
                "write it in another way, or leave it out",
            )


def _value_known(path: KeyPath, document: Document) -> str:
    """What a key that is missing would hold, where the file says it: a name makes an ID, one currency is that of all."""
    known = {
        "currency": {str(document.at(at)) for at in document.values if at[-1] == "currency"},
        "id": {id_of_name(str(document.at((*path[:-1], "name")) or ""))} - {""},
    }.get(str(path[-1]), set())  # fmt: skip
    return "".join(known) if len(known) == 1 else "…"


def _if_not_apart(path: KeyPath) -> str:
    """What to do where the lines of one entry were parted by a hyphen too many."""
    if _SECOND.match(str(path[-2:-1])):
        return "; or take the hyphen away, if these lines belong to the entry above"
    return ""


def _is_open(
    path: KeyPath,
    document: Document,
    kind: type[Frozen],
) -> bool:
    """Whether what stands at a path is still to be filled in, and can be left out until then."""
    typed = document.at(path)
    if not isinstance(typed, str) or not is_placeholder(typed):
        return False
    fields = fields_at(kind, path[:-1])
    name = str(path[-1])
    return name not in fields or not fields[name].is_required()


def _spoken(path: KeyPath) -> str:
    """`people 2, connection` as a person would say it."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)
