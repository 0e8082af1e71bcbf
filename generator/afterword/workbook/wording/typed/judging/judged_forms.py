"""Words in a form that does not go with the word beside them, whichever they are: `the lads was`, `in take blood` (E34)."""

from collections.abc import Iterator

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.judging.judged_articles import is_counted
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BEGINS = r"(?:\A|, |\b(?:that|because|when|if|but|so|where|while) )"
_SEVERAL_IS = lazy_pattern(
    rf"(?i){_BEGINS}(?:the|our|my|your|their|these|those|all|many|some) (?:[a-z]+ )?(?!(?-i:[A-Z]{2}))([a-z]+s)"
    r" (?:was|is|has|does)(?:n['\u2019]t)?\b"
)
_ONE_ARE = lazy_pattern(
    rf"(?i)(?!if (?:[a-z]+ ){{2}}were\b){_BEGINS}(?:the|an?|my|our|your|this|every|each) ([a-z]+)"
    r" (?:do|are|were|have)(?:n['\u2019]t)?\b"
)
_AS_WORKER = lazy_pattern(r"\bas ([a-z]+)(?= (?:and|at|for|in|on|since|with)\b|[.,])")
_BEFORE_BASE = lazy_pattern(
    r"\b(?:of|in|with|without|about|by|from|at|after|before) ([a-z]+)(?= (?:the|an?|my|our|your|their|it|them|people|[a-z]+s)\b"
    r"| [a-z]+ and [a-z]+)"
)
# van stock and apprentice
_LAST_ONE = lazy_pattern(
    r"\b(?:about|of|with|has|have|had|need|needs) ((?:(?!\b(?:the|an?|my|your|our|their|his|her|this|each|every|fewer|less"
    r"|more|no)\b)[^.:\"])*)"
    r" and (?:(?:big|clean|full|good|new|old|small|valid) )?([a-z]+)(?=\.?\Z|, so )"
)
_ALIKE = frozenset(
    {"means", "news", "premises", "series", "works", "maths", "economics"}
)
_TEAMS = frozenset({
    "class", "club", "college", "committee", "community", "company", "council", "crew", "family", "firm", "group", "hospital",
    "hotel", "pair", "school", "shop", "team",
})  # fmt: skip
# Of whom there is one: `as manager`, `as head`.
_POSTS = frozenset({
    "captain", "chair", "chef", "controller", "coordinator", "curator", "deputy", "director", "editor", "foreman", "governor",
    "head", "lead", "leader", "manager", "matron", "minister", "principal", "producer", "registrar", "secretary", "skipper",
    "sous", "steward", "supervisor", "treasurer", "vicar", "warden",
})  # fmt: skip


def not_agreeing(
    text: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    """Several that `was`, and one that `were`."""
    for several in _SEVERAL_IS.finditer(text):
        word = several[1].lower()
        if lexicon.is_plural(word) and word not in _ALIKE:
            yield several[0].strip(" ,")
    for named in _ONE_ARE.finditer(text):
        word = named[1].lower()
        if is_counted(word, lexicon) and word not in _TEAMS:
            yield named[0].strip(" ,")


def no_gerund(
    text: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    """`experience in take blood`: what is done stands there as `taking`."""
    for done in _BEFORE_BASE.finditer(text):
        if kinds_of(done[1], lexicon) == "V":
            yield done[0]


def as_somebody(
    text: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    """`worked as plumber`, of whom there are many; and one at the end of a list of several."""
    for last in _LAST_ONE.finditer(text):
        if is_counted(last[2], lexicon):
            yield f"and {last[2]}"
    for named in _AS_WORKER.finditer(text):
        if named[1] in lexicon.workers - _POSTS:
            yield named[0]
