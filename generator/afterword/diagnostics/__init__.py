"""What is wrong, where, and how to mend it."""

from afterword.diagnostics.diagnostic import (
    Diagnostic,
    Diagnostics,
    Mend,
    Severity,
    Span,
    errors_of,
    has_errors,
    in_order,
)
from afterword.diagnostics.rules import RULES, Rule

__all__ = [
    "RULES",
    "Diagnostic",
    "Diagnostics",
    "Mend",
    "Rule",
    "Severity",
    "Span",
    "errors_of",
    "has_errors",
    "in_order",
]
