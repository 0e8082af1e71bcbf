"""A refusal that stands beside one field of a form."""

from afterword.diagnostics import Severity
from afterword.serve.actions import AnsweredError


def beside(field: str, message: str) -> AnsweredError:
    """The refusal that stands beside one field."""
    problem = {
        "field": field,
        "message": message,
        "mend": "",
        "severity": Severity.ERROR,
    }
    return AnsweredError(message, {"problems": [problem]})


def needed(field: str, text: str, message: str) -> None:
    """Refuse a field that is empty.

    Raises:
        AnsweredError: it is.
    """
    if not text.strip():
        raise beside(field, message)
