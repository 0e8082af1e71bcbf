"""A refusal that stands beside one field of a form."""

from collections.abc import Iterable

from afterword.diagnostics import Severity
from afterword.serve.action.actions import AnsweredError


def beside(
    field: str,
    message: str,
    choices: Iterable[str] = (),
    into: str = "",
) -> AnsweredError:
    """The refusal that stands beside one field; each of the choices is a click, and goes `into` that field or another."""
    problem = {
        "field": field,
        "message": message,
        "mend": "",
        "severity": Severity.ERROR,
        "choices": list(choices),
        "into": into or field,
    }
    return AnsweredError(message, {"problems": [problem]})


def needed(field: str, text: str, message: str) -> None:
    """Refuse a field that is empty.

    Raises:
        AnsweredError: it is.
    """
    if not text.strip():
        raise beside(field, message)


def told_once(field: str, name: str, others: Iterable[str]) -> None:
    """Refuse somebody of a name that is there already: mostly it is the same person, told twice.

    Raises:
        AnsweredError: somebody of that name is there.
    """
    plain = " ".join(name.split())
    if plain.casefold() in map(str.casefold, others):
        raise beside(
            field,
            f"{plain} is there already; if this is somebody else, write the name so that the two can be told apart",
        )
