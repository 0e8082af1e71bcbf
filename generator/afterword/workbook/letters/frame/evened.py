"""Paragraphs of a letter: a short sentence that is left over by itself stands with what it belongs to."""

from collections.abc import Collection

from afterword.frozen import frozen
from afterword.interview.values.sentences import sentences
from afterword.plan.steps import Kind

_PARAGRAPH = "\n\n"
_LAST = -1
_TWO = 2
_SHORT = 14  # words of what is no paragraph by itself
_LONGER = 22
_SHORT_CLOSE = 12
_SHORT_THANKS = 24
_MOST_WORDS = 80  # of what becomes one paragraph


@frozen
class _Limits:
    """Up to how many words the second paragraph, the close and those between go on with the one before them."""

    second: int = 0
    between: int = 0
    close: int = 0


# Letters that argue one thing, in which a short sentence goes on with what stands before it; in some a short farewell too.
_ONE_THREAD = _Limits(between=_SHORT)
_CLOSES_AT_ONCE = _Limits(between=_SHORT, close=_SHORT_CLOSE)
_LIMITS = {
    Kind.ACKNOWLEDGE_OFFER: _ONE_THREAD,
    Kind.ASK_REFEREE: _ONE_THREAD,
    Kind.BRIEF_REFEREE: _ONE_THREAD,
    Kind.COUNTER_OFFER: _CLOSES_AT_ONCE,
    Kind.REPLY_TO_REJECTION: _CLOSES_AT_ONCE,
    Kind.TELL_OTHER_OFFER: _Limits(second=_LONGER, between=_SHORT),
}


def evened(
    kind: Kind,
    text: str,
    alone: Collection[str] = (),
    *,
    says_no: bool = False,
) -> str:
    """The text with short leftovers joined to their neighbours; what is to stand `alone` is left so."""
    paragraphs = list(filter(str.strip, text.split(_PARAGRAPH)))
    if says_no:
        paragraphs = _answering_at_once(paragraphs)
    first, *later = paragraphs
    paragraphs = [first]
    for paragraph, most_words in zip(later, _limits(kind, len(later)), strict=True):
        stays = {paragraph, paragraphs[_LAST]} & {*alone}
        if stays or not _goes_on(paragraphs[_LAST], paragraph, most_words):
            paragraphs.append(paragraph)
        else:
            paragraphs[_LAST] = f"{paragraphs[_LAST]} {paragraph}"
    if kind is Kind.THANK_YOU:
        paragraphs = _closing_with_the_last(paragraphs, alone)
    return _PARAGRAPH.join(paragraphs)


def _closing_with_the_last(paragraphs: list[str], alone: Collection[str]) -> list[str]:
    """The paragraphs of thanks, of which one short sentence before the close is no paragraph by itself."""
    *before, last, close = ["", *paragraphs] if len(paragraphs) > _TWO else ["", "", ""]
    together = f"{last} {close}"
    conditions = (
        last,
        last not in alone,
        "?" not in together,
        len(sentences(last)) == 1,
        _is_short(last, _LONGER),
        _is_short(together, _MOST_WORDS),
        *map(_is_prose, (last, close)),
    )
    return [*filter(None, before), together] if all(conditions) else paragraphs


def _limits(kind: Kind, count: int) -> list[int]:
    """Of each paragraph after the first, up to how many words it goes on with the one before."""
    limits = _LIMITS.get(kind, _Limits())
    between = [limits.between] * (count - _TWO)
    return [limits.second, *between, limits.close][:count]


def _answering_at_once(paragraphs: list[str]) -> list[str]:
    """The paragraphs of a no: where the thanks are short, they go on with the answer."""
    *opening, close = paragraphs
    begun = " ".join(opening[:_TWO])
    conditions = (
        len(opening) >= _TWO,
        _is_short(paragraphs[0], _SHORT_THANKS),
        _is_short(begun, _MOST_WORDS),
        _is_prose(begun),
        ": " not in begun,
    )
    return [begun, *opening[_TWO:], close] if all(conditions) else paragraphs


def _goes_on(
    before: str,
    paragraph: str,
    most_words: int,
) -> bool:
    """Whether a paragraph is too short to stand by itself, and the one before it has room for it."""
    conditions = (
        "?" not in f"{before[_LAST:]}{paragraph}",
        _is_short(paragraph, most_words),
        _is_short(f"{before} {paragraph}", _MOST_WORDS),
        *map(_is_prose, (before, paragraph)),
    )
    return all(conditions)


def _is_short(
    paragraph: str,
    most_words: int,
) -> bool:
    return len(paragraph.split()) <= most_words


def _is_prose(paragraph: str) -> bool:
    """Whether a paragraph is no list, and has no address at its end."""
    return not ("\n" in paragraph or "http" in paragraph or paragraph.endswith(":"))
