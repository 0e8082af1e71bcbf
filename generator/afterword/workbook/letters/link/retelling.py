"""What an article or the news say, and what the candidate thinks of it, as sentences of a letter (S27-S29, E34)."""

from afterword.interview.model.links import Article, News
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    in_small_letters,
    uncapitalised,
    whole_sentence,
)
from afterword.workbook.wording.typed.grammar.left_out import (
    Asked,
    answer_or_idea,
    told_in_full,
)
from afterword.workbook.wording.typed.grammar.mouths import of_the_reader
from afterword.workbook.wording.typed.told.retold import (
    as_thought,
    read_article,
    read_news,
)
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

# What reads as an order to somebody who has asked for no advice: `You could sell the rest as pies.`
_ADVICE = lazy_pattern(
    r"^You (?:could|should|must|ought to|need to|have to) (?!all\b|be\b|have\b|not\b|see\b|want\b)"
)

# What something may do for them lacks what does: could help with the nights
_IT_MAY = lazy_pattern(
    r"(?i)\A(?=(?:can|could|may|might|must|should|would) (?!I\b|it\b|that\b|the\b|they\b|this\b|we\b|you)[^?]*\Z)"
)
# A question typed without its mark: would a barcode reader help, is there a scanner on site
_ASKS = lazy_pattern(
    r"(?i)\A(?:(?:are|can|could|did|does|has|is|might|was|will|would) (?:an?|another|any(?:body|one)|he|I|it|she"
    r"|some(?:body|one)|more (?!\w+ly\b|often\b|than\b)[a-z]+|that|the|there|they|this|we|you|your) [a-z]"
    r"|(?:do|have) (?:I|they|we|you) [a-z]"
    r"|should (?:the|they|we) (?!.*\bI\b)|(?:how|what) about |what if |why not )(?:[^.!?,:;]|,(?= (?:and|or) | help\Z))+\Z"
)

# because your night rota came up: why it is shown, and nothing that happens with it
# could maybe be solved with a pool of staff?
_COULD_IT = lazy_pattern(
    r"(?i)\A(?P<does>could|might|should|would) (?=(?:(?:also|just|maybe|perhaps|possibly) )*(?:be|help|make|pay|save"
    r"|solve|take|work)"
    r"\b)(?P<more>[^?]*)\?\Z"
)
_BECAUSE_OF_THE_TALK = lazy_pattern(
    r"(?i)\A(?:because|since|as) (?P<what>(?:[^,;:]+? (?:came up|was (?:discussed|mentioned|raised))|(?:he|I|she|they"
    r"|we|you)(?: all)?"
    r" (?:asked|brought|discussed|mentioned|said|showed|spoke|talked|told|were (?:asking|saying|talking|telling"
    r"|wondering)|wondered"
    r"|worried))\b[^?]*)\Z"
)
_IT_SAID = lazy_pattern(
    r"(?i)\Ait['\u2019]s (?=(?:about|exactly|just|like|much|precisely|the|what)\b)"
)
# the same size of place as theirs, the same trouble as on their night shift
_AS_THEIRS = lazy_pattern(
    r"(?i)(?P<as>\b(?:as|like|than|to)(?: (?:at|in|of|on))?) their(?P<s>s?)\b(?! (?:own|staff|team|bed|car"
    r"|chair|cot|face|feet|level|mum|name|parents|room|seats?|side|table)s?\b)"
)
_TWO = 2
_MOST_IN_ONE = 32  # words of what something says with what the candidate thinks of it
_SEVERAL_PARTS = lazy_pattern(r", and |[:;]")
# What it is like stands alone: behind `its queue` an `it` would be the queue.
_GOES_ON = lazy_pattern(
    r"(?:Both|My|Our|Perhaps|The|Their|Your|(?:I|That|They|This|We|You)(?:['\u2019](?:d|ll|m|re|s|ve))?"
    r"|It(?:['\u2019](?:d|ll))?(?! (?:fits|has|is|looks|matches|shows|sounds|was)\b))(?!\S)"
)
# Words that have their capital from the sentence alone; any other may be a name.
_HAS_A_CAPITAL = lazy_pattern(
    r"(?:An?|It(?:'?s)?|The|Their|There(?:'s)?|They(?:'ve)?|This|You(?:r|'re|'ve)?"
    r"|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty)(?!\S)"
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
        told = read_article(link.says, lexicon)
        return whole_sentence(words.phrase("retold", told.form, what=told.text))
    told = read_news(link.says, lexicon)
    return whole_sentence(words.phrase("news", told.form, what=told.text))


def thought_of(
    typed: str | None,
    lexicon: Lexicon,
    about: str | None = None,
    *,
    at_once: bool = False,
) -> str:
    """What the candidate thinks `about` something, also as an answer given again, or why something matters to them."""
    typed = _AS_THEIRS.sub(r"\g<as> your\g<s>", typed or "")
    typed = _COULD_IT.sub(r"\g<does> it \g<more>?", typed)
    if about is not None:
        told = told_in_full(typed, answer_or_idea(at_once=at_once))
        typed = told if at_once else of_the_reader(told, lexicon, about)
    because = _BECAUSE_OF_THE_TALK.sub(
        r"it caught my eye because \g<what>", _IT_SAID.sub("it is ", typed)
    )
    thought = as_thought(because, lexicon)
    if _ASKS.match(thought):
        return whole_sentence(f"{thought}?")
    if about is None and _IT_MAY.match(thought):
        thought = f"it {uncapitalised(thought)}"
    return _ADVICE.sub("Perhaps you could ", whole_sentence(thought))


def comment_of(news: News | None, lexicon: Lexicon) -> str:
    """A word of the candidate's on what happened to them."""
    typed = news.comment if news else None
    return thought_of(told_in_full(typed or "", Asked.OF_NEWS), lexicon)


def told_with_thought(words: Words, says: str, why: str) -> str:
    """What an article says, and why that matters; in one sentence where both are short and go together."""
    if not _are_one(says, why):
        return f"{says} {why}".strip()
    thought = uncapitalised(why)
    return words.phrase(
        "retold-with-why", "and", what=says.removesuffix("."), why=thought
    )


def _are_one(says: str, why: str) -> bool:
    """Whether two short sentences can be one."""
    both = f"{says}{why}"
    otherwise = (
        not says.endswith("."),
        both.count(".") != _TWO,
        len(both.split()) >= _MOST_IN_ONE,
        _SEVERAL_PARTS.search(says),
        not _GOES_ON.match(why),
    )
    return not any(otherwise)


def is_headline(link: Article | News | None, lexicon: Lexicon) -> bool:
    """Whether it is news without a verb, which no `that` can stand before: `Second store opening`."""
    if not isinstance(link, News) or not link.says:
        return False
    return read_news(link.says, lexicon).form is Form.HEADLINE


def happened(says: str, employer: str, lexicon: Lexicon) -> str:
    """What the news say, to follow `I was delighted to see that`: `the new line runs`; a name keeps its capital."""
    if says.startswith(employer):
        return says.rstrip(".!")
    text = in_small_letters(says, lexicon).rstrip(".!")
    if _HAS_A_CAPITAL.match(text):
        return uncapitalised(text)
    return text
