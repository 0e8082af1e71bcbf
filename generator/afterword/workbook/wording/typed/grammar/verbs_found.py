"""The verb of what was typed, by what may stand before one and behind it (E34)."""

from collections.abc import Iterator
from itertools import pairwise

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import a_team_does, kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BEFORE_A_THING = frozenset("DJPTC")
# Where somebody does something, with nothing named behind it: kids who play outside get less ill.
_WHERE = frozenset({
    "abroad", "ahead", "around", "away", "back", "downstairs", "indoors", "inside", "nearby", "outdoors", "outside",
    "upstairs",
})  # fmt: skip
_BEFORE_A_VERB = fw.RELATIVE | {"that"}
_SEVERAL = _BEFORE_A_VERB | {"and", "both", "or", "them", "us"}
# One of a thing has the verb of one, whatever it is of: `the mix of office and site work`.
_ONE_OF_A_THING = lazy_pattern(
    r"(?:an?|my|the|this|your) (?:[\w-]+ )?(?!couple|dozen|group|handful|lot|majority|number|pair|range|rest|team"
    r"|variety)(?!\w+s\b)[\w-]+ of\b"
)


def verbs_in(words: list[str], lexicon: Lexicon) -> Iterator[str]:
    """The words behind the first of which each may be the verb of what stands before it."""
    begun = [words[0]]
    for before, word in pairwise(filter(None, words)):
        may_follow = before in _BEFORE_A_VERB or _ends_a_thing(before, lexicon)
        if (
            may_follow
            and not _is_of_its_kind(begun, lexicon)
            and _may_be_done(begun, word, lexicon)
        ):
            yield word
        begun.append(word)


def _ends_a_thing(before: str, lexicon: Lexicon) -> bool:
    """Whether a verb can stand behind it: not behind `the`, `good`, `in` and `and`."""
    kinds = {*kinds_of(before, lexicon)}
    ends = before in _WHERE, _BEFORE_A_THING.isdisjoint(kinds), kinds == {*"NJ"}
    return any(ends)


def _may_be_done(begun: list[str], word: str, lexicon: Lexicon) -> bool:
    """Whether it is done by what has begun: `hurts` by one, `hurt` by several."""
    kinds = {*kinds_of(word, lexicon)}
    is_behind_how = kinds_of(begun[-1], lexicon) == "B"
    is_verb = is_behind_how or lexicon.is_verb(lexicon.singular(word))
    are_more = not _SEVERAL.isdisjoint(begun) or any(map(lexicon.is_plural, begun))
    are_several = are_more and not _ONE_OF_A_THING.match(" ".join(begun))
    does = (
        word.endswith("s") and is_verb,
        not kinds.isdisjoint("EF") or ("S" in kinds and word.endswith("s")),
        (are_several or a_team_does(begun, kinds)) and not kinds.isdisjoint("SV"),
    )
    return any(does)


def _is_of_its_kind(begun: list[str], lexicon: Lexicon) -> bool:
    """Whether the last word says of what kind the next is: `my record of closed deals`."""
    before, last = ["", *begun][-2:]
    return before == "of" and kinds_of(last, lexicon) == "E"
