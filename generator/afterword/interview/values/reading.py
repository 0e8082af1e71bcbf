"""What every kind of value is read with: its text, its error, the word that was probably meant."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

Reading = tuple[BeforeValidator, WithJsonSchema]

_LIKE = 0.6  # as difflib compares words


def wrong(kind: str, message: str, help_: str, mend: str = "") -> PydanticCustomError:
    """The error for a value: `kind` chooses the diagnostic's code (`loader.KINDS`), `mend` is the one thing that was meant."""
    context = {"message": message, "help": help_, "mend": mend}
    return PydanticCustomError(kind, "{message}", context)


def suggestion(word: str, words: list[str], *, like: float = _LIKE) -> str:
    """The one of these words that was probably meant, or an empty string; `like` is how much it must resemble it."""
    close = get_close_matches(word.lower(), words, n=1, cutoff=like)
    return next(iter(close), "")


def text_of(raw: object, what: str) -> str:
    """The text that was typed; a list or keys in its place are an error that names `what` belongs there."""
    if not isinstance(raw, str):
        message = f"{what} is expected here, not a list or keys"
        raise wrong("wrong_shape", message, f"write {what} on one line")
    return raw


def single_spaced(text: str) -> str:
    """The words of a text with one space between any two."""
    return " ".join(text.split())


def single_spaced_lines(text: str) -> str:
    """The lines of a text, each with one space between any two words; empty ones at both ends are gone."""
    lines = map(single_spaced, text.split("\n"))
    return "\n".join(lines).strip()


def read_with(reader: Callable[[Any], Any], schema: dict[str, Any]) -> Reading:
    """How a kind of value is read, and how editors see it."""
    return BeforeValidator(reader), WithJsonSchema(schema)
