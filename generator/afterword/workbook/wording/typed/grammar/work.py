"""The name of a kind of work, in which one has experience: `stock control`, `project management` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import pieces
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_WHERE = frozenset({"across", "at", "for", "in", "on"})
_MOST_OF_WORK = 3  # words in the name of a kind of work
# `ten years of nursing, four of them leading a ward` is one thing, whatever its second half may be.
SO_MANY_YEARS = lazy_pattern(
    r"(?i)\S+ years (?:as|in|of) [\w' -]+, \w+ of (?:them|those) (?:as|in|\w+ing) [\w' -]+\Z"
)
# `seven years chairside, the last two in charge of the recall list`: whatever they were spent with, years are brought.
SURELY_YEARS = lazy_pattern(
    r"(?i)(?:(?:about |nearly |over )?a(?: full| good| whole)?"
    r"|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty)(?:-\w+)?)"
    r" years?(?:['\u2019] \w+)?"
    r" (?=(?:abroad|among|as|at|behind|between|chairside|for|from|here|in|inbound|of|on|there|under|with|\w+ing|\w+-\w+)\b)"
    r"(?!ago\b|back\b|old\b|later\b|since\b|and\b)(?!.*\bthat\Z)"
    r"(?!(?-i:[A-Z])|(?:band|cat|category|class|grade|level|tier)\b)[^.;:?!]+"
)
# reach and counterbalance licence
ENDS_IN_PAPERS = lazy_pattern(
    r"(?i)(?:\w+(?: and|,)? ){1,4}(?:licen[cs]e|certificate|ticket|card)s?(?:,|\Z)"
)
# Nobody is `a head of crew`.
OF_A_POST = lazy_pattern(
    r"^an? (?=(?:captain|chair|head|master|president|secretary|treasurer) of )"
)


def names_works(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`dress making and alterations`: kinds of work, each by itself."""
    if ", or " in text or text.startswith("training in "):
        return False  # `Welsh speaking, or learning`
    works = list(map(" ".join, pieces(text)))
    are_works = all(names_work(work, lexicon) for work in works)
    return are_works or names_work(text, lexicon)


def _named(words: list[str]) -> list[str]:
    """What is named, without where and for whom: `rota planning for sixty staff`."""
    behind = next(filter(_WHERE.__contains__, words[1:]), "")
    return words[: words.index(behind, 1)] if behind else words


# What ends like a kind of work, and is none.
_NO_WORK = frozenset({
    "bedding", "clothing", "communication", "herring", "pudding", "thinking",
})  # fmt: skip


def names_work(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`stock control`, `project management`: what one has experience in."""
    words = _named(text.lower().split())
    first, last = words[0], words[-1]
    is_described = (
        first in fw.BEFORE_THINGS | fw.CHANGING | lexicon.describing,
        lexicon.is_quality(first),
        lexicon.compares(first),
        last in lexicon.gifts | lexicon.counted - fw.WORK,
        len(words) > _MOST_OF_WORK,
        last in _NO_WORK,
    )
    if first in fw.BEFORE_DOING or last in {"upbringing", "wellbeing"}:
        return False
    is_one = words == [last] and last not in fw.WORK and not last.endswith("ing")
    if is_one and _WHERE.intersection(text.split()):
        return False  # `distinction in my diploma`
    is_work = (
        last in fw.WORK,
        last.endswith(fw.ENDS_OF_WORK),
        last == "work" and len(words) > 1,
    )
    return any(is_work) and not any(is_described)


# Some work that is done beside: nobody welds `some site work`, or drives `a bit of yard work`.
_WORK_BESIDE = lazy_pattern(
    r"(?P<and>(?:,| and) )"
    r"(?=(?:a little|(?:a (?:bit|little|lot)|bits|lots|plenty|the odd bit) of|(?:the )?(?:occasional|odd)|some)"
    r" (?:[a-z-]+ ){0,2}(?:admin|baking|bookkeeping|cleaning|coaching|cooking|cover|driving|duties|fencing|filing|fitting"
    r"|gardening|loading|maintenance|marking|milking|nights|nursing|overtime|paperwork|planning|selling|shifts|supervision|teaching|testing|training"
    r"|welding|work)\b)"
)


def with_work_beside(phrase: TypedPhrase) -> TypedPhrase:
    """`weld pipe, and some site work` as `weld pipe, and do some site work`."""
    if phrase.form is not Form.TO_DO:
        return phrase
    return TypedPhrase(Form.TO_DO, _WORK_BESIDE.sub(r"\g<and>do ", phrase.text))
