"""Packs and words, which are data: the shipped ones, read quickly, and the workspace's own, read through the one YAML door."""

from functools import cache, partial
from typing import Any

import yaml

from afterword.diagnostics import Diagnostic, has_errors
from afterword.interview.reading.file.document import Document, Tree
from afterword.interview.reading.yaml.yaml_door import parse, read_file
from afterword.resources import OwnFiles, is_as_shipped, resource, shipped_digest
from afterword.stored import table

_load = partial(yaml.load, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
_OURS_ALONE = {
    "templates/words/phrases.yaml": frozenset(
        {
            "clocks",
            "dates",
            "days",
            "lists",
            "months",
            "short-days",
            "short-months",
        }
    ),
}


@cache
def shipped(name: str) -> dict[str, Any]:
    """A data file of ours, such as `templates/words/steps.yaml`. Tests hold it against its schema: plain loading is enough."""
    load = partial(_read, name)
    if not is_as_shipped(name):
        return load()
    return table(name, shipped_digest(name), load)


def _read(name: str) -> dict[str, Any]:
    text = resource(*name.split("/")).read_text(encoding="utf-8")
    loaded: dict[str, Any] = _load(text)
    return loaded


def replaceable(name: str) -> dict[str, Any]:
    """What a workspace may have in its own words of a data file of ours: all but how dates, times and lists are written."""
    ours_alone = _OURS_ALONE.get(name, frozenset())
    return {
        key: phrases for key, phrases in shipped(name).items() if key not in ours_alone
    }


def own_document(
    files: OwnFiles, name: str
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The workspace's own file in its place, or None, and what is wrong with it as a file and as YAML."""
    path = files.path(name)
    if path is None:
        return None, ()

    content, problems = read_file(path, name)
    if problems:
        return None, problems

    document, problems = parse(content, name)
    if has_errors(problems):
        return None, problems

    return document, problems


def completed(
    ours: Any, theirs: Tree
) -> Any:  # the tree of a data file: texts, lists and keys
    """Words of the workspace's own where it has some, and ours for the rest: whoever changes one phrase writes one phrase."""
    if not theirs or not isinstance(theirs, type(ours)):
        return ours

    if isinstance(theirs, dict):
        return {
            key: completed(phrase, theirs.get(str(key))) for key, phrase in ours.items()
        }

    return theirs
