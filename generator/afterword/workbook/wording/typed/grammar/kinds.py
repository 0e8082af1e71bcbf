"""Of which kinds a word can be, by itself: one letter a kind, which `shapes` puts together (E34)."""

from collections.abc import Iterable, Iterator

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.verbs import base_of_third, third_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_ENDS_A_DEED = lazy_pattern(r"\w{2}[^aeou]ed\Z")
_VERBS_WITH_FORMS = frozenset({"lacks", "loses", "lost", "needs", "wants", "had"})
_SUBJECTS = fw.PRONOUNS | {"i", "i'm", "i've", "it"}
_OBJECTS = frozenset({"her", "him", "it", "me", "them", "us", "you"})
_DETERMINERS = (
    fw.DETERMINERS | fw.BEFORE_THINGS | fw.SOME | fw.CHANGING | {"another", "such"}
)
# Each with the one letter that it has; nothing else can be what is in these.
_SMALL = (
    ("D", _DETERMINERS),
    ("O", _SUBJECTS),
    ("o", _OBJECTS),
    ("R", fw.RELATIVE | {"that", "if", "whether", "because"}),
    ("F", fw.FINITE - _VERBS_WITH_FORMS),
    ("T", frozenset({"to"})),
    ("P", fw.BEHIND_A_THING - fw.DETERMINERS - fw.MODAL - fw.RELATIVE),
    ("C", frozenset({"and", "but", "nor", "or", "than", "plus"})),
    ("K", frozenset({"not"})),
    ("B", fw.ADVERBS - {"not"} | fw.ADVERBS_OF_DEEDS | {"just", "then", "only"}),
)
# Small words that are something else as well: `a bit more`, `well`, `like`.
_ALSO = {
    "better": "JBN",
    "fewer": "J",
    "less": "JB",
    "like": "V",
    "long": "JB",
    "last": "J",
    "least": "B",
    "lots": "M",
    "more": "JB",
    "most": "JB",
    "much": "JB",
    "near": "J",
    "next": "J",
    "one": "N",
    "other": "J",
    "past": "NJ",
    "plenty": "M",
    "round": "NJV",
    "smoother": "J",
    "safer": "J",
    "higher": "J",
    "lower": "JV",
    "bigger": "J",
    "well": "JN",
    "need": "VN",
    "enough": "B",
    "back": "BVN",
    "down": "B",
    "up": "B",
    "out": "B",
    "off": "B",
    "over": "B",
    "have": "V",
    "has": "S",
    "do": "V",
    "does": "S",
    "had": "E",
    "extra": "J",
    "additional": "J",
}
# Several who are named by one word, and do what several do.
_TEAMS = frozenset({
    "audience", "band", "board", "choir", "class", "club", "committee", "council", "couple", "crew", "crowd", "family",
    "management", "panel", "police", "public", "staff", "squad", "team", "village", "youth",
})  # fmt: skip
_LAST = 2  # words, of which the second says how or how many


@remembered
def kinds_of(
    word: str,
    lexicon: Lexicon,
) -> str:
    """All that a word can be, one letter a kind; X for a word that is in no list of ours."""
    small = "".join(letter for letter, words in _SMALL if word in words)
    kinds = small + _ALSO.get(word, "")
    if kinds:
        return kinds
    return "".join(_open(word, lexicon)) or "X"


def in_a_row(words: Iterable[str], lexicon: Lexicon) -> str:
    """Words as their kinds, one behind the other: `the rota` as `<D><N>`."""
    return "".join(f"<{kinds_of(word, lexicon)}>" for word in words if word)


def _open(
    word: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    """What a word of the open kinds can be: something done, a thing, or what describes one."""
    yield from _of_deeds(word, lexicon)
    yield from _of_things(word, lexicon)
    if lexicon.is_adverb(word) or word in fw.ADVERBIAL:
        yield "B"
    if _describes(word, lexicon):
        yield "J"


def _of_deeds(
    word: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    if lexicon.is_verb(word) or word in lexicon.stative:
        yield "V"
    verb = base_of_third(word, lexicon)
    is_third = verb is not None and third_of(verb) == word
    if is_third or word.removesuffix("s") in fw.HAPPENING:
        yield "S"
    if lexicon.is_past(word) or word in fw.HAPPENED or _ENDS_A_DEED.search(word):
        yield "E"
    if word.endswith("ing"):
        yield "G"


def _of_things(
    word: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    is_thing = (
        word in lexicon.may_be_named,
        word in lexicon.named_otherwise,
        lexicon.names_a_worker(word),
        word.endswith(fw.ENDS_UNCOUNTED),
        word[:1].isdigit(),
        not word[-1:].isalpha(),
    )
    if any(is_thing):
        yield "N"
    if word in fw.PLURAL_BEFORE_THINGS:
        yield "N"
    if lexicon.is_plural(word) and _names_several(word, lexicon):
        yield "M"


def _names_several(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`visitors`, `people`; not `calms`, which is done alone."""
    one = lexicon.singular(word)
    verb = base_of_third(word, lexicon) or one
    if third_of(verb) != word:  # `bees`: nobody does what `be` is
        verb = one
    is_done = lexicon.is_only_to_do(verb), lexicon.is_quality(verb)
    is_named = not lexicon.often_named.isdisjoint({one, verb})
    return any((is_named, not any(is_done)))


def _describes(
    word: str,
    lexicon: Lexicon,
) -> bool:
    describes = (
        lexicon.is_quality(word),
        word in lexicon.describing,
        word in lexicon.states_of,
        word in lexicon.things_in_ed,
        lexicon.compares(word),
        word.endswith(fw.ENDS_DESCRIBING),
        "-" in word,
    )
    return any(describes)


def a_team_does(begun: list[str], kinds: set[str]) -> bool:
    """Whether it is done by those who have begun: `the team clearly look out`; not `the family run`, a thing without more."""
    before = begun[-_LAST:]
    is_surely_done = before[-1] not in _TEAMS or "N" not in kinds
    return is_surely_done and not _TEAMS.isdisjoint(before)
