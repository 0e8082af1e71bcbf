"""Babel and the tables of CLDR. Whoever needs them imports this module where they are used: Babel is heavy.

Babel looks for the machine's time zone while it is imported, and falls over an odd one; we ask it for no time.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_NO_ZONE = "afterword/none"  # which Babel does not find, and then does without


@contextmanager
def _hidden_time_zone() -> Iterator[None]:
    """Let nobody see which time zone the environment names."""
    typed = os.environ.get("TZ")
    os.environ["TZ"] = _NO_ZONE
    try:
        yield
    finally:
        del os.environ["TZ"]
        if typed is not None:
            os.environ["TZ"] = typed


with _hidden_time_zone():
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global
    from babel.numbers import (
        format_currency,
        get_currency_precision,
        get_currency_symbol,
        list_currencies,
    )

__all__ = [
    "Locale",
    "UnknownLocaleError",
    "format_currency",
    "get_currency_precision",
    "get_currency_symbol",
    "get_global",
    "list_currencies",
]
