"""From a document to the model: every problem at once, none of them an exception."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TypeVar

from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    has_errors,
    in_order,
    rules,
)
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts import consistency
from afterword.interview.reading.doubts.slips_of_letters import slips_of_letters
from afterword.interview.reading.doubts.smileys import smileys
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.meant.in_part import in_part
from afterword.interview.reading.meant.typed_tree import as_typed
from afterword.interview.reading.yaml.yaml_door import parse
from afterword.interview.values.english import text_if
from afterword.interview.values.placeholders import placeholder_in
from afterword.interview.values.reading import UnreadableError

Model = TypeVar("Model", bound=Frozen)


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
        from afterword.interview.reading.meant.told_problems import told_problems  # noqa: PLC0415  (a file that can be read does without)

        return None, (*warnings, *told_problems(error.problems, document, kind))


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
