"""A sentence left out of one copy: it is private there, as if it stood between [[ and ]] in the file."""

from collections.abc import Iterable
from typing import Any, TypeVar

from afterword.frozen import frozen
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.readers import names_of
from afterword.interview.values.sentences import with_private

KeyPath = tuple[str | int, ...]
ABOUT_ME = ""  # in the place of an interview's name
Model = TypeVar("Model", bound=Frozen)


@frozen
class LeftOut:
    """One sentence at one place: of the interview of that name, or of the candidate where the name is empty."""

    interview: str
    place: KeyPath
    sentence: str


def leaving_out(model: Model, left_out: Iterable[LeftOut]) -> Model:
    """The model in which these sentences of it are private."""
    for passage in left_out:
        model = _with_private(model, passage.place, passage.sentence)
    return model


def _with_private(content: Any, place: KeyPath, sentence: str) -> Any:
    """What stands at a place of a model, with the sentence private in it."""
    if not place:
        return with_private(content, sentence)
    step, *rest = place
    if isinstance(step, int):
        entries = list(content)
        entries[step] = _with_private(entries[step], tuple(rest), sentence)
        return tuple(entries)

    name = _field_name(content, step)
    changed = _with_private(getattr(content, name), tuple(rest), sentence)
    return content.model_copy(update={name: changed})


def _field_name(model: Frozen, key: str) -> str:
    """The name in code of what a person types under that key."""
    return names_of(type(model))[key]
