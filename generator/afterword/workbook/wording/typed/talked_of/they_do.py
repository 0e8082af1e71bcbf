"""What several do somewhere or at some time: `lorries queue at the gate`, a sentence without its article (E34).

The second word may name a thing elsewhere: of two plural words that stand before things, nobody can be certain.
"""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import first_of, words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.talked_of.told_whole import is_told_whole
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_THE = lazy_pattern(r"(?i)\A(?:the|your) ")
_WHERE_OR_WHEN = lazy_pattern(
    r"across|after|against|along|around|at|before|behind|between|by|during|every|in|inside|into|near|off|on|onto|out|outside"
    r"|over|past|through|under|until|up|when|while"
    r"|above|alongside|below|beneath|beside|down|from|round|towards|within|without"
)
_WONDERED = lazy_pattern(r"(?i)(?:how|whether|why) ")
_ALWAYS_SEVERAL = frozenset({"cattle", "deer", "sheep", "staff"})
_PEOPLE = frozenset({"men", "parents", "people", "women"})
# Several that say of which kind the next is: `sports cover`, `careers talk`.
_OF_A_KIND = fw.PLURAL_BEFORE_THINGS - _PEOPLE | {
    "benefits", "careers", "headquarters", "materials", "numbers", "premises", "records", "rights", "skills", "tasks",
}  # fmt: skip
# What can be nothing else, so that no place needs to stand behind it: `children arrive hungry`.
_HAPPENS = frozenset({
    "appear", "arrive", "come", "die", "depend", "disappear", "exist", "expire", "fail", "happen", "occur", "vanish",
})  # fmt: skip
# Without it `the weekly stops in six villages` may be things.
_TIME_OF_IT = r"(?= (?:after|again|all|as|because|before|each|every|if|once|too|twice|when|whenever|while)\b|[.!]?\Z)"
_IT_DOES = lazy_pattern(
    r"(?i)(?:an?|each|every|our|the|your) (?:(?!(?:I|that|they|we|where|which|who|you)\b)[\w-]+ ){1,3}?"
    r"(?:(?P<does>[a-z]+s) (?:again|apart|as soon as|away|back|down|every time|if|off|out|unless|up|when|whenever)(?: |\Z)"
    rf"|(?P<fails>{'|'.join(sorted(fw.SURELY_GOES_WRONG))}|(?:{'|'.join(sorted(fw.MAY_GO_WRONG))}){_TIME_OF_IT})\b"
    r"|(?P<needs>gets|keeps|needs|wants) (?:an?|more|new|to|[a-z]+ing)\b"
    r"|(?:always|hardly ever|never|often|rarely|regularly|seldom|sometimes|usually) (?P<often>[a-z]+s)\b)"
)
# `deploys take a whole afternoon`: whatever the first word is elsewhere, several of it do so.
_SEVERAL_DO = lazy_pattern(
    r"(?i)(?!this\b)(?P<several>[a-z]{3,}s) (?P<does>(?!as\b|is\b)[a-z]+[^s\W]) (?:an? (?:day|lifetime|month|week|whole|year)\b"
    r"|ages|all (?:day|night)|days|for ?ever|hours|months|over \w+ (?:days|hours|weeks)|so (?:few|long|little|many|much)"
    r"|too (?:early|few|late|little|long|many|much|often)|weeks)"
)
_WITH_ITS_WORD = frozenset({
    "apply for", "argue about", "ask about", "ask for", "belong to", "care about", "complain about", "depend on", "drive to",
    "fight for", "insist on", "know about", "lead to", "listen to", "look for", "object to", "pay for", "rely on", "speak to",
    "talk about", "talk to", "think about", "travel to", "wait for", "walk to", "worry about",
})  # fmt: skip
_NO_CLAUSE = lazy_pattern(r"[,;:?!]| (?:and|but|or) ")


def may_be_what_they_do(text: str, lexicon: Lexicon) -> bool:
    """`cables run across the yard`, `sports cover on Fridays`: several, what may be a verb, and a place, time or thing."""
    several, does, where = first_of(words_of(_THE.sub("", text)), 3)
    is_open = does and not {*"VNX"}.isdisjoint(kinds_of(does, lexicon))
    signs = (
        several in _ALWAYS_SEVERAL or lexicon.is_plural(several),
        any((is_open, _is_done(does, lexicon))),
        any(
            (
                does in _HAPPENS,
                f"{does} {where}" in _WITH_ITS_WORD,
                _WHERE_OR_WHEN.fullmatch(where),
                "D" in kinds_of(where, lexicon),
            )
        ),
        not lexicon.is_plural(does),
        _NO_CLAUSE.search(text) is None,
    )
    return all(signs)


# the January floods, the Easter breaks: of a time, and nobody does it
_OF_A_TIME = lazy_pattern(
    r"(?i)(?:last|our|the|their|this|your) (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|winter|spring|summer|autumn|fall|Christmas|Easter|[a-z]+day|weekend|night|morning) [a-z]+s"
)


def may_be_told(text: str, lexicon: Lexicon) -> bool:
    """Whether it may be a sentence about what somebody or something does; what they wondered is none: `why staff left`."""
    if _WONDERED.match(text) or _OF_A_TIME.fullmatch(text):
        return False
    readings = (
        is_surely_what_it_does,
        may_be_what_they_do,
        _may_be_what_it_does,
        is_told_whole,
    )
    return any(reading(text, lexicon) for reading in readings)


def _may_be_what_it_does(text: str, lexicon: Lexicon) -> bool:
    """`paint peels off the benches`: what nobody counts, and what it may do somewhere."""
    what, does, where = first_of(words_of(text), 3)
    signs = (
        what in lexicon.uncounted,
        does.endswith("s"),
        "S" in kinds_of(does or "the", lexicon),
        _WHERE_OR_WHEN.fullmatch(where),
    )
    return all(signs)


def is_surely_told(text: str, lexicon: Lexicon) -> bool:
    """Whether it surely is a sentence about what somebody or something does."""
    readings = is_surely_what_it_does, is_surely_what_they_do, is_told_whole
    return any(reading(text, lexicon) for reading in readings)


def is_surely_what_it_does(text: str, lexicon: Lexicon) -> bool:
    """`the kitchen floods when it rains`, `the stock count never matches`: how often, or when, is said of a verb alone."""
    told = _IT_DOES.match(text)
    group = (told.lastgroup or "") if told else ""
    verb = told[group].lower() if told else "the"
    is_verb = (
        group == "fails",
        "S" in kinds_of(verb, lexicon),
        lexicon.is_verb(lexicon.singular(verb)),
    )
    signs = group, any(is_verb), _NO_CLAUSE.search(text) is None
    return all(signs)


def _is_done(does: str, lexicon: Lexicon) -> bool:
    return does in fw.HAPPENING | fw.DONE_BY_SEVERAL or "V" in kinds_of(does, lexicon)


def is_surely_what_they_do(text: str, lexicon: Lexicon) -> bool:
    """`leaves block the drains`; not `sports cover on Fridays`, where the first says of which kind the second is."""
    several_do = _SEVERAL_DO.match(text)
    if several_do and "V" in kinds_of(several_do["does"].lower(), lexicon):
        return True
    several, does, third = first_of(words_of(_THE.sub("", text)), 3)
    kinds = kinds_of(several, lexicon)
    is_of_many = "M" in kinds and "D" in kinds_of(third, lexicon)
    signs = (
        several not in _OF_A_KIND,
        any(("S" not in kinds, does in _HAPPENS, is_of_many)),
        _is_done(does, lexicon),
        may_be_what_they_do(text, lexicon),
    )
    return all(signs)
