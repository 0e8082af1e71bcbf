"""What is typed so that it may be read in two ways, in a sentence that bears all words: as the candidate noted it (E34).

Nothing is asked then, and nothing is broken: what stands between quotes needs to fit into no grammar but its own.
"""

from afterword.interview.values.placeholders import is_placeholder
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed import openings as opens
from afterword.workbook.wording.typed.cleaning import (
    bare,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.form import Form, TypedPhrase, thing
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.nouns import names_a_problem

_MOST_WORDS = 12
_LONGEST = 20  # of words in two things
# What is said of it, or asked, or forbidden: none of it is what is needed or brought.
_NO_NOTE = lazy_pattern(
    r"^\d\)|\s\d\)\s|[?\"\u201c\u201d:;\[\]<>]|\s[-\u2013\u2014]\s|[.!]\s"
)
_NOT_ONLY = lazy_pattern(r"(?i)not (?:just|merely|only|so much) .* but (?:also )?")
_FORBIDS = frozenset({"don't", "not", "never", "no", "nobody", "can't", "cannot"})
_OF_SOMEBODY = fw.PRONOUNS | fw.OF_OTHERS | fw.MINE - {"my"}


def _as_not_only(typed: str) -> TypedPhrase | None:
    """`not just a manager but somebody who cooks`: both are looked for."""
    text = bare(typed)
    signs = (
        _NOT_ONLY.match(text) is None,
        not fw.MINE.isdisjoint(words_of(text)),
        _NO_NOTE.search(text),
        len(words_of(text)) > _LONGEST,
    )
    if any(signs):
        return None
    return TypedPhrase(Form.SAID, f"you are looking for {uncapitalised(text)}")


def as_noted_want(typed: str) -> TypedPhrase | None:
    """`calms frightened children`: what they look for is, in short, that."""
    note = _note(typed, _left_out_of(typed))
    both = _as_not_only(typed)
    if note is None or both:
        return both
    return TypedPhrase(Form.SAID, f"what you are looking for is, in short, {note}")


def _left_out_of(typed: str) -> frozenset[str]:
    """What forbids is no need; `not just skill but warmth` forbids nothing."""
    if _NOT_ONLY.match(typed):
        return _OF_SOMEBODY
    return _OF_SOMEBODY | _FORBIDS


def as_noted_matter(typed: str) -> TypedPhrase | None:
    """`order faster`: what was talked about, as it was noted."""
    note = _note(typed, _OF_SOMEBODY)
    if note is None:
        return None
    return thing(note)


def _note(
    typed: str,
    left_out: frozenset[str],
) -> str | None:
    """A phrase between quotes; nothing where it says more than one thing, or speaks of whoever reads it."""
    text = bare(typed)
    words = words_of(text)
    cannot_stand = (
        not text or is_placeholder(text),
        len(words) > _MOST_WORDS,
        _NO_NOTE.search(text),
        not left_out.isdisjoint(words),
    )
    if any(cannot_stand):
        return None
    return f'"{text}"'


def is_not_needed(typed: str, lexicon: Lexicon) -> bool:
    """`Spanish would be a plus`, `high turnover`: no letter says that they look for it."""
    text = bare(typed)
    is_hedged = opens.tells_no_need(text)
    return is_hedged or not text or names_a_problem(text, lexicon)
