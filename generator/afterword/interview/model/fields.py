"""A key of a file, as its model declares it: what belongs behind it, what it is without a value, what editors say of it."""

from typing import Annotated, Any, get_origin

from afterword.frozen import frozen, replace

REQUIRED = ...  # in the place of a default


@frozen
class Field:
    """One key. `alias` is what a person types where that is no name in code; `metadata` are the notes beside its type."""

    description: str | None = None
    default: Any = REQUIRED
    alias: str | None = None
    annotation: Any = None
    metadata: tuple[Any, ...] = ()

    def is_required(self) -> bool:
        """Whether a file cannot do without it."""
        return self.default is REQUIRED


def key(
    default: Any = REQUIRED,
    *,
    description: str,
    alias: str | None = None,
) -> Any:
    """A key, which must stand in the file where nothing is said of a default."""
    return Field(description, default, alias)


def optional(description: str) -> Any:
    """A key that may be left out; it is None then."""
    return Field(description, None)


def several(description: str) -> Any:
    """A key with a list, which is empty when it is left out."""
    return Field(description, ())


def declared_field(annotation: Any, declared: object) -> Field:
    """The key of an attribute, from its type and from what stands behind the equals sign."""
    field = declared
    if not isinstance(field, Field):
        field = Field(default=declared)
    if get_origin(annotation) is not Annotated:
        return replace(field, annotation=annotation)

    notes = []
    for note in annotation.__metadata__:
        if isinstance(note, Field):
            field = replace(field, description=note.description)
        else:
            notes.append(note)
    kind = annotation.__origin__
    return replace(field, annotation=kind, metadata=tuple(notes))
