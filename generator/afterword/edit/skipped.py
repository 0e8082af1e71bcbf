"""The steps that somebody passes over, as their file lists them: one more, or one less."""

from collections.abc import Iterator

from afterword.interview.amend import with_content, without
from afterword.interview.amend.places import entries_of
from afterword.interview.reading.file.document import Tree
from afterword.interview.reading.yaml.yaml_door import parse

_KEY = "skipped"


def with_step_skipped(source: bytes, step: str) -> bytes:
    """The file with this step among those that are passed over."""
    steps = list(_skipped(source))
    if step in steps:
        return source
    return with_content(source, (_KEY, len(steps)), step, f"add {step} to `{_KEY}`")


def without_step_skipped(source: bytes, step: str) -> bytes:
    """The file without this step among those that are passed over."""
    steps = list(_skipped(source))
    if step not in steps:
        return source
    return without(source, (_KEY, steps.index(step)), f"take {step} out of `{_KEY}`")


def _skipped(source: bytes) -> Iterator[Tree]:
    yield from entries_of(parse(source, "")[0].tree.get(_KEY))
