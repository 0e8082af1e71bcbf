"""What the candidate typed twice: something private that stands again in words which this reader is to see.

A walk-away figure in a sentence for the third week is not left out with the key that it also stands under. The search of the
finished copy takes what is shown for shown; so the texts themselves are looked at before, by the same rules.
"""

from collections.abc import Iterator

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.search import Leak, leaks
from afterword.workbook.copies import SharedCopy

_KEYS = frozenset({"walk_away", "email", "phone", "best_time", "debrief", "note"})


def repeated(copy: SharedCopy) -> tuple[Leak, ...]:
    """Every text of the copy's that holds a private figure, contact, employer or note: where it stands, and what it repeats."""
    whole = {each.text.casefold() for each in copy.shown}
    private = [each for each in _telling(copy) if each.text.casefold() not in whole]
    texts = {each.name: each.text.encode() for each in copy.shown if not each.amount}
    return leaks(texts, private, [each.text for each in copy.shown if each.amount])


def _telling(copy: SharedCopy) -> Iterator[Withheld]:
    """Of all that is withheld what does harm wherever it stands: a role or a topic may well be in two places."""
    for each in copy.withheld:
        if each.amount or each.place[-1] in _KEYS or each.place[-2:] == ("employer", "name"):
            yield each
