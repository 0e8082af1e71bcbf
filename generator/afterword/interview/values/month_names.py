"""The names of months, as readers of many languages type them."""

from functools import cache

_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")


@cache
def month_names() -> dict[str, int]:
    """Months by their names and their short names, in the languages of many readers; none of them has two meanings."""
    from babel import Locale  # noqa: PLC0415  (heavy: only a mistake in a date pays)

    months = {"sept": 9}
    for language in _LANGUAGES:
        names = Locale(language).months["format"]
        for width in ("wide", "abbreviated"):
            for number, name in names[width].items():
                months.setdefault(name.casefold().rstrip("."), number)
    return months
