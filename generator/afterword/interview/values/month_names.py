"""The names of months, as readers of many languages type them."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import product

from afterword.interview.values.reading import suggestion

_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")
# Asked only about a word that none of these have for a month.
_MORE = (
    "ar", "bg", "ca", "cs", "cy", "da", "el", "et", "fa", "fi", "ga", "gd", "gl", "he", "hr", "hu", "id", "is", "lt", "lv",
    "mk", "ms", "mt", "nb", "nn", "pl", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "tr", "uk",
)  # fmt: skip


_LIKE = 0.8  # as difflib compares words


def month_called(word: str) -> int:
    """The number of the month that has this name, in small letters and without a point behind it; 0 for none."""
    return _month_names().get(word) or _more_month_names().get(word, 0)


def month_like(word: str) -> int:
    """The number of the month whose English name was probably meant by a longer word: `janury`; 0 for none."""
    from babel import Locale  # noqa: PLC0415  (heavy: only a mistake in a date pays)

    months = Locale("en").months["format"]["wide"]
    names: dict[str, int] = {name.casefold(): number for number, name in months.items()}
    return names.get(suggestion(word, [*names], like=_LIKE), 0)


@cache
def _month_names() -> dict[str, int]:
    """Months by their names and their short names, in the languages of many readers; none of them has two meanings."""
    months = {"sept": 9}
    for name, number in _names(_LANGUAGES, ("wide", "abbreviated")):
        months.setdefault(name, number)
    return months


@cache
def _more_month_names() -> dict[str, int]:
    """Months by their names in other languages, without those by which two of them mean different ones: `listopad`."""
    meanings = defaultdict(set)
    for name, number in _names(_MORE, ("wide",)):
        meanings[name].add(number)
    return {
        name: min(numbers) for name, numbers in meanings.items() if len(numbers) == 1
    }


def _names(
    languages: tuple[str, ...], widths: tuple[str, ...]
) -> Iterator[tuple[str, int]]:
    """The names of all months in some languages, as they stand in a date and alone, each with its number."""
    from babel import Locale  # noqa: PLC0415  (heavy: only a mistake in a date pays)

    for language, form, width in product(languages, ("format", "stand-alone"), widths):
        for number, name in Locale(language).months[form][width].items():
            yield name.casefold().rstrip("."), number
