"""What a template asks of a text that it has put together itself, and that nobody knew before: how long it has become."""

_BRIEF = 40  # words: another sentence can go on with it
_FULL = 75  # words: what belongs to it is a paragraph by itself
_FEW = 9  # words: what stands at the end of a sentence that has another thing to say
_LONG_OPENING = 240  # signs: the next sentence begins a paragraph


def is_brief(text: str) -> bool:
    """Whether what is told of an article, or of news, is so little that the next sentence goes on with it."""
    return len(text.split()) < _BRIEF


def is_more_than_a_few_words(text: str) -> bool:
    """Whether what was talked about is told in a sentence of its own."""
    return len(text.split()) > _FEW


def fills_a_paragraph(text: str) -> bool:
    """Whether what is told of an article is a paragraph by itself, and nothing more goes into it."""
    return len(text.split()) > _FULL


def is_a_long_opening(text: str) -> bool:
    """Whether the thanks at the beginning are a paragraph by themselves."""
    return len(text) > _LONG_OPENING
