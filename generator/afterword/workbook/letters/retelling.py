"""What an article or the news say, and what the candidate thinks of it, as sentences of a letter (S27-S29, E34)."""

from afterword.interview.model.links import Article, News
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaning import whole_sentence
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.retold import (
    as_thought,
    read_news,
    read_retold,
)
from afterword.workbook.wording.wording import Wording

# What reads as an order to somebody who has asked for no advice: `You could sell the rest as pies.`
_ADVICE = lazy_pattern(
    r"^You (?:could|should|must|ought to|need to|have to) (?!all\b|be\b|have\b|not\b|see\b|want\b)"
)


def says_of(
    link: Article | News | None,
    wording: Wording,
) -> str:
    """What it says, or what happened; nothing where nothing was typed."""
    if link is None or not link.says:
        return ""
    words = wording.words
    lexicon = wording.packs.lexicon
    if isinstance(link, Article):
        told = read_retold(link.says, lexicon)
        return whole_sentence(words.phrase("retold", told.form, what=told.text))
    told = read_news(link.says, lexicon)
    return whole_sentence(words.phrase("news", told.form, what=told.text))


def thought_of(
    typed: str | None,
    lexicon: Lexicon,
) -> str:
    """What the candidate thinks, or why something matters to them."""
    return _ADVICE.sub(
        "Perhaps you could ", whole_sentence(as_thought(typed or "", lexicon))
    )
