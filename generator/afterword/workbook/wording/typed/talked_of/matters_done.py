"""Whether words that name a thing and are done as well are something to do, where they were talked about (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.tasks import has_its_article
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What is one of several, whatever stands before it: `handbook`; not `Facebook`.
COUNTED = lazy_pattern(
    r"\A[a-z]+(?:board|book|fleet|house|line|list|plan|room|sheet|shop|site|store|yard)\Z"
)
# Whom or what one gets to do something: `get stock counts to match the till`.
GET_TO = lazy_pattern(
    r"(?:get|help|persuade|teach|train|trust) (?!to\b|in\b|on\b|into\b|from\b)(?:[\w'-]+ ){1,4}to [a-z]+(?: .*)?\Z"
)

_DONE_AGAIN = frozenset({
    "overhauls", "rebuilds", "reboots", "recalls", "refits", "refunds", "repairs", "resits", "rewires", "rewrites",
})  # fmt: skip
_THE_SEVERAL = lazy_pattern(r"(?:our|the|these|those|your) (?:[\w-]+ ){1,3}([a-z]+s)")


def is_done(
    first: str,
    remainder: str,
    lexicon: Lexicon,
) -> bool:
    """Whether what was talked about is surely something to do: `cut the costs`; `fire drills` and `lead paint` are things."""
    second = remainder.partition(" ")[0]
    are_several = (lexicon.is_plural(remainder), lexicon.is_plural(second))
    is_several = any(are_several) and not is_named(first, second, lexicon)
    is_other = (
        second == "of",
        kinds_of(second, lexicon) == "S",
        may_be_either(first, second, lexicon),
    )
    if any(is_other):
        return False
    if has_its_article(first, second, lexicon):
        return True
    if second in fw.AFTER_THING and first in lexicon.named_too - fw.VERBS_BEFORE_THOSE:
        return False  # `freeze on hiring`
    if lexicon.is_only_to_do(first):
        follows = (
            (lexicon.after_a_verb - {"and"}) | fw.CHANGING | fw.DETERMINERS | {"to"}
        )
        return second in follows or is_several
    return first in lexicon.verbs_first and is_several


def is_named(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """Whether two words name a thing, though the first may be a verb: `launch plans`; not `cut waiting times`."""
    verbs_alone = lexicon.to_do - lexicon.may_be_named - lexicon.qualities
    is_deed = (
        first in verbs_alone | {"cut"},
        second.endswith("ing"),
        second in lexicon.describing,
    )
    if any(is_deed):
        return False
    is_thing = (
        first in lexicon.things_counted_or_not,
        lexicon.is_quality(first),
        lexicon.singular(second) in lexicon.named_after,
    )
    return any(is_thing)


def may_be_either(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`train delays`, `price rises`: each word names a thing and is done, so that no one knows which."""
    kinds = {*kinds_of(first, lexicon)}
    is_both = {*"VN"} <= kinds and "E" not in kinds
    happens = _names_several(second, lexicon)
    return is_both and happens and not is_named(first, second, lexicon)


def _names_several(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word names several of a kind, but no people, of whom hardly anything is named: `train apprentices`."""
    one = lexicon.singular(word)
    is_somebody = one in lexicon.people or lexicon.names_a_worker(one)
    return one != word and not is_somebody


def may_name_several(text: str, lexicon: Lexicon) -> bool:
    """`the parallel runs`: with nothing behind them they are several, or it tells what one does; both follow `about`."""
    several = _THE_SEVERAL.fullmatch(text)
    return several is not None and (
        several[1] in _DONE_AGAIN or "M" in kinds_of(several[1], lexicon)
    )


def names_things(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`paint fumes`, `price rises`: two words that may name several of a kind, and no people."""
    return _names_several(second, lexicon) and is_named(first, second, lexicon)


def as_unknown_doing(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`swapping paper for tablets`: done to what nobody counts; no article of ours stands before it."""
    first, second = words_of(text)[:2]
    is_doing = (
        first.endswith("ing"),
        first not in lexicon.things_in_ing,
        second in lexicon.uncounted,
    )
    return thing(text) if all(is_doing) else None
