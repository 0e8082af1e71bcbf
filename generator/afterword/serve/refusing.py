"""A refusal that stands beside one field of a form."""

from collections.abc import Iterable

from afterword.diagnostics import Severity
from afterword.serve.actions import AnsweredError


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
