"""What every kind of value is read with: its text, its error, the word that was probably meant."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from afterword.frozen import frozen, replace

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
    from pydantic_core import CoreSchema

_MOST_LISTED = 7
_LONGEST = 400  # characters
_LONGEST_SHOWN = 120
_SIGNS = frozenset("#:\"'[]{}")
_NAMES_OF_TEXTS = (
    "text",
    "what",
    "line",
    "say",
    "says",
    "description",
    "content",
    "strength",
    "item",
)  # as people put before one
_LIKE = 0.6  # as difflib compares words


@frozen
class Problem:
    """What is wrong with a value: a kind (`told_problems.KINDS`), the keys down to it, and what a person is told of it."""

    kind: str
    place: tuple[str | int, ...] = ()
    words: Mapping[str, Any] = field(default_factory=dict)


class UnreadableError(ValueError):
    """What was typed cannot be read."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(*self.problems)


def problems_below(step: str | int, error: ValueError) -> list[Problem]:
    """What was wrong with a value, told from where it stands; a library that fell over it tells nothing."""
    problems = getattr(error, "problems", (Problem("value_error"),))
    return [replace(problem, place=(step, *problem.place)) for problem in problems]


def wrong(
    kind: str,
    message: str,
    help_: str,
    mend: str = "",
    probably: tuple[str, ...] = (),
) -> UnreadableError:
    """The error for a value: `kind` chooses the code (`told_problems.KINDS`), `mend` is the one thing that was meant.

    `probably` are the values that can be meant, for a person to choose from.
    """
    words = {
        "message": message,
        "help": help_,
        "mend": mend,
        "probably": probably,
    }
    return UnreadableError([Problem(kind, words=words)])


def suggestion(word: str, words: list[str], *, like: float = _LIKE) -> str:
    """The one of these words that was probably meant, or an empty string; `like` is how much it must resemble it."""
    from difflib import get_close_matches  # noqa: PLC0415  (only after a slip)

    close = get_close_matches(word.lower(), words, n=1, cutoff=like)
    return next(iter(close), "")


def text_of(raw: object, what: str) -> str:
    """The text that was typed; a list or keys in its place are an error that names `what` belongs there."""
    if not isinstance(raw, str):
        message = f"{what} is expected here, not a list or keys"
        match raw:
            case [str(only)]:
                raise wrong(
                    "wrong_shape", message, f"write it alone, as no list: {only}"
                )
            case {**keys} if what.endswith("text"):
                raise wrong("wrong_shape", message, _of_keys(keys, what))
        raise wrong("wrong_shape", message, _on_one_line(raw, what))
    return raw


def _of_keys(keys: Mapping[object, object], what: str) -> str:
    """A text that was given keys: `- text: kept the books` is the text alone, for whatever else is typed beside it."""
    text = next(filter(None, map(keys.get, _NAMES_OF_TEXTS)), "")
    if isinstance(text, str) and 0 < len(text) <= _LONGEST_SHOWN:
        return f"write the text alone, without keys: {text}"
    return _in_quotes(keys) if len(keys) == 1 else _on_one_line(keys, what)


def _in_quotes(keys: Mapping[object, object]) -> str:
    """A text whose colon made a key of its beginning: `the new oven: it keeps breaking`."""
    (beginning, remainder), *_ = keys.items()
    text = f"{beginning}: {remainder}"
    if not isinstance(remainder, str) or len(text) > _LONGEST_SHOWN:
        return "put double quotes round text that holds a colon"
    return f'put double quotes round text that holds a colon: "{text}"'


def short_text_of(raw: object, what: str) -> str:
    """The text of a value that is never long, without blanks round it: no pattern has to go through a flood of signs."""
    text = text_of(raw, what).strip()
    if len(text) > _LONGEST:
        raise wrong(
            "wrong_shape",
            f"{what} is expected here, not {len(text):,} characters",
            f"write {what} alone",
        )
    return text


def _on_one_line(
    raw: object,
    what: str,
) -> str:
    """The entries of a list of texts as one line, where it can be written as it is; else what is asked."""
    match raw:
        case [str(), *_] if what.endswith("text"):
            *texts, last = map(str, raw)
            line = f"{', '.join(texts)} and {last}"
            if _SIGNS.isdisjoint(line) and len(line) <= _LONGEST_SHOWN:
                return f"write it on one line: {line}"
    return f"write {what} on one line"


def listed(names: tuple[str, ...]) -> str:
    """Names to choose from, as a person says them: the first ones, where there are many."""
    if len(names) > _MOST_LISTED:
        return ", ".join(names[:_MOST_LISTED]) + " or another"
    return ", ".join(names[:-1]) + f" or {names[-1]}"


def single_spaced(text: str) -> str:
    """The words of a text with one space between any two."""
    return " ".join(text.split())


def single_spaced_lines(text: str) -> str:
    """The lines of a text, each with one space between any two words; empty ones at both ends are gone."""
    lines = map(single_spaced, text.split("\n"))
    return "\n".join(lines).strip()


@frozen
class Reads:
    """How what was typed is read before its type looks at it, and how editors see it: as their type, if nothing is said."""

    reader: Callable[[Any], Any]
    json_schema: dict[str, Any] | None = field(default=None, compare=False)

    def __get_pydantic_core_schema__(
        self,
        source: object,
        handler: "GetCoreSchemaHandler",
    ) -> "CoreSchema":
        """The same for models of pydantic's."""
        from pydantic_core import core_schema  # noqa: PLC0415  (pydantic asks, and has imported it)

        return core_schema.no_info_before_validator_function(
            self._read_for_pydantic, handler(source)
        )

    def __get_pydantic_json_schema__(
        self,
        schema: "CoreSchema",
        handler: "GetJsonSchemaHandler",
    ) -> dict[str, Any]:
        if self.json_schema is None:
            return handler(schema)
        return dict(self.json_schema)

    def _read_for_pydantic(self, typed: object) -> object:
        from pydantic_core import PydanticCustomError  # noqa: PLC0415  (likewise)

        try:
            return self.reader(typed)
        except UnreadableError as error:
            (problem,) = error.problems
            words = dict(problem.words)
            raise PydanticCustomError(problem.kind, "{message}", words) from None


@frozen
class ReadsBeside:
    """How a value that has been read is understood beside the values above it, by their names."""

    reader: Callable[[Any, Mapping[str, Any]], Any]

    def __get_pydantic_core_schema__(
        self,
        source: object,
        handler: "GetCoreSchemaHandler",
    ) -> "CoreSchema":
        """The same for models of pydantic's, which know of nothing above a value that is read alone."""
        from pydantic_core import core_schema  # noqa: PLC0415  (likewise)

        def read(value: object, info: "ValidationInfo") -> object:
            return self.reader(value, info.data or {})

        return core_schema.with_info_after_validator_function(read, handler(source))


@frozen
class Or:
    """One word that may stand in the place of such a value."""

    word: str
