"""What the candidate typed twice: something private that stands again in words which this reader is to see.

A walk-away figure in a sentence for the third week is not left out with the key that it also stands under. The search of the
finished copy takes what is shown for shown; so the texts themselves are looked at before, by the same rules.
"""

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.search import Leak, search
from afterword.workbook.copies import SharedCopy

_HARMFUL = frozenset({"walk_away", "email", "phone", "best_time", "debrief", "note"})
_EMPLOYER = ("employer", "name")


def repeats(copy: SharedCopy) -> tuple[Leak, ...]:
    """Every text of the copy's that holds a private figure, contact, employer or note: where it stands, and what it repeats."""
    texts: dict[str, bytes] = {}
    amounts: list[str] = []
    for visible in copy.shown:
        if visible.amount:
            amounts.append(visible.text)
        else:
            texts[visible.name] = visible.text.encode()

    visible_texts = {visible.text.casefold() for visible in copy.shown}
    harmful = filter(_does_harm, copy.withheld)
    private = [secret for secret in harmful if secret.text.casefold() not in visible_texts]
    return search(texts, private, amounts)


def _does_harm(secret: Withheld) -> bool:
    """Whether it does harm wherever it stands: a role or a topic may well be in two places."""
    if secret.amount or secret.place[-1] in _HARMFUL:
        return True
    return secret.place[-2:] == _EMPLOYER
