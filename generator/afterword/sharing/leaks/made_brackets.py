"""`[[` that a template of the candidate's own puts together while it is filled in: it hides nothing, and is printed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from afterword.interview.values.passages import OPENS
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.leaks.fragments import UnsearchableError
from afterword.sharing.leaks.layers import layers
from afterword.sharing.leaks.our_words import is_our_line
from afterword.sharing.leaks.own_texts import OwnText

MADE = "a bracket of which [[ is made in the copy, and hides nothing there"
_TEXT = "its text"
# A bracket, as it is typed, in the codes of a page, and in those of a text within an expression.
_BRACKET = lazy_pattern(
    r"\[|&#0*91\b|&#x0*5b\b|&lbrack\b|&lsqb\b|\\x5b|\\u005b", re.IGNORECASE
)


def made_brackets(pages: Iterable[str], own: Sequence[OwnText]) -> tuple[Leak, ...]:
    """Where the brackets come from that can be read in these pages, as far as it can be told: each line of theirs with one."""
    if not own or not any(map(_holds_brackets, pages)):
        return ()
    places = [*_places(own)] or [text.file for text in own]
    return tuple(Leak(place, MADE, _TEXT) for place in places)


def _holds_brackets(page: str) -> bool:
    """Whether they can be read in it; a page that cannot be searched is stopped by the search."""
    with suppress(UnsearchableError):
        return any(OPENS in layer.text for layer in layers("", page.encode()))
    return False


def _places(own: Iterable[OwnText]) -> Iterator[str]:
    """Each line with a bracket that is none of ours."""
    for text in own:
        for number, line in text.lines:
            if _BRACKET.search(line) and not is_our_line(line):
                yield f"{text.file}:{number}"
