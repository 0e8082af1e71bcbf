"""What happens, by the word behind the first thing: `the lease ends next year`, `bookings getting lost` (E34)."""

from collections.abc import Callable, Mapping, Sequence
from re import Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# That's the third cook this year
_THIS_IS = lazy_pattern(
    r"(?i)\Athat['\u2019]s (?=(?:an?|all|how|our|the|what|why|your)\b)"
)
_HERE_IS = lazy_pattern(r"(?i)\Ahere['\u2019]s (?=(?:how|what|where|why)\b)")
_TIME = (
    r"(?:again|early|late|shortly|soon|tomorrow|tonight|too (?:early|late)"
    r"|(?:(?:about|after|at|before|by|from|in|on|over|until|within) )?(?:the )?(?:(?:beginning|end|middle|start) of )?"
    r"(?:(?:each|every|last|next|this) )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|half-term|noon|midday|midnight|dusk|dawn|week|weekends?"
    r"|month|quarter|season|term|year|\d[\d:.]*(?: ?[ap]m)?"
    r"|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen) (?:days?|weeks?|months?|years?)"
    r"(?:['\u2019]s?)?(?: time)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
)
# Behind one thing, and before a time: the lease ends next year. Of nothing that stops or starts for people, as a bus does.
_ENDS = lazy_pattern(
    r"(?i)(?:an?|my|our|the|this|your) (?:(?!of\b|that\b|which\b|who\b)[\w'\u2019-]+ ){0,3}?"
    r"(?P<what>(?!(?:of|that|which|who)\b)[a-z]+)"
    r" (?:begins|closes"
    r"|comes back|comes round|ends|expires|finishes|leaves|opens|reopens|retires|returns|runs (?:dry|out)|starts"
    r"|(?<!bus )(?<!rest )(?<!tea )stops)"
    rf"(?: for good)? {_TIME}(?: [^,;:?!]+)?"
    r"|(?:the|your|our|this) (?:[\w-]+ ){1,3}dates (?:back to|from) [^,;:?!]+"
)
_SOMEBODY = lazy_pattern(
    r"(?i)(?:an?|her|his|my|one|our|the|their|this|your) (?:(?!of\b|that\b|where\b|which\b|who\b)[\w'\u2019-]+ ){0,3}?"
    r"(?P<who>[a-z]+) (?P<does>[a-z]+s) [^,;:?!]+"
)
# What names things elsewhere, and behind somebody is done: your night porter leaves in spring.
_DONE_BY_SOMEBODY = frozenset({"ends", "leaves", "moves", "starts", "stops", "works"})
_SEVERAL_DOING = lazy_pattern(
    r"(?i)(?:(?:all|both|good|half|many|more|most|my|new|old|our|small|some|so|the|their|too|two|three|young|your) )*"
    r"(?P<several>[a-z]+)(?P<not> not)? (?:(?:always|constantly|just|never|often|only|still) )?(?P<doing>[a-z]+ing)"
    r"(?: (?P<behind>[\w\u00a3'\u2019-]+)(?: [^,;:?!]+)?)?"
)
# A leak shuts down the whole block: behind one thing of several, what ends in -s is done, where no thing follows it.
_ONE_DOES = lazy_pattern(
    r"(?i)(?:an?|each|every|one) (?!(?:couple|dozen|few|further|handful|hundred|lot|million|pair|thousand)\b)"
    r"(?:(?!of\b|that\b|where\b|which\b|who\b)[\w'\u2019-]+ ){0,2}?(?P<what>[\w-]+) (?P<does>[a-z]+[^isu\W]s)"
    r"(?: (?P<behind>\S+)(?: [^,;:?!]+)?)?"
)
_PART_OF_THEM = lazy_pattern(
    r"(?i)an? (?:fifth|half|quarter|tenth|third) of (?:(?:my|our|the|your) )?(?:[a-z]+ )??(?P<several>[a-z]+) (?P<does>[a-z]+)"
    r"(?: [^,;:?!]+)?"
)
_NO_DOING = frozenset(
    {
        "during",
        "evening",
        "morning",
        "ring",
        "spring",
        "sting",
        "string",
        "swing",
        "thing",
    }
)
_LOST = frozenset({"lost"})  # which may tell what somebody did elsewhere
_ENDS_IN_IES = frozenset({"dies", "lies"})
_FIGURES = frozenset({*"0123456789\u00a3$\u20ac"})
_BEHIND_A_VERB = frozenset("DPBJoTGE")
_NO_THING = frozenset("JPR")
_Words = Mapping[str, str]
_Readings = Sequence[tuple[Pattern[str], Callable[[_Words, Lexicon], bool]]]
_SEVERAL = frozenset({"equipment", "mail", "money", "people", "post", "staff", "stock"})


def as_happening(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """What surely happens, as a whole sentence or as it follows `about`; nothing where it may name a thing."""
    where = _HERE_IS.sub("", text)
    is_matter = where != text, _reads_as(_MATTERS, text, lexicon)
    if any(is_matter):
        return thing(where)
    this_is = _THIS_IS.sub("this is ", text)
    is_told = this_is != text, _reads_as(_SENTENCES, text, lexicon)
    return thing(f"the fact that {this_is}") if any(is_told) else None


def _reads_as(readings: _Readings, text: str, lexicon: Lexicon) -> bool:
    """Whether one of the patterns matches all of a text, and what it says of its words holds."""
    small = text.lower()
    return any(
        reading(match.groupdict(""), lexicon)
        for pattern, reading in readings
        for match in filter(None, [pattern.fullmatch(small)])
    )


def _it_ends(words: _Words, lexicon: Lexicon) -> bool:
    """`the lease ends next year`; not `the loose ends this week`."""
    return "J" not in kinds_of(words["what"] or "it", lexicon)


def _somebody_does(words: _Words, lexicon: Lexicon) -> bool:
    """`your head chef moves to Leeds`; not `the nurse visits on Fridays`, which may name visits."""
    verb = words["does"]
    is_done = verb in _DONE_BY_SOMEBODY, kinds_of(verb, lexicon) == "S"
    return all((lexicon.names_a_worker(words["who"]), any(is_done)))


def _one_does(words: _Words, lexicon: Lexicon) -> bool:
    """`a pipe bursts every winter`; not `a goods lift at the back`, and not `a two-day course in sales`."""
    verb, behind = words["does"], words["behind"]
    done = lexicon.singular(verb)
    is_verb = (
        "S" in kinds_of(verb, lexicon),
        lexicon.is_verb(done),
        lexicon.is_past(done),
        verb in _ENDS_IN_IES,
    )
    is_one = (
        lexicon.names_a_worker(words["what"]),
        _NO_THING.isdisjoint(kinds_of(words["what"], lexicon)),
    )
    is_free = (
        kinds_of(verb, lexicon) == "S",
        not _BEHIND_A_VERB.isdisjoint(kinds_of(behind or "the", lexicon)),
        behind[:1] in _FIGURES,
        behind == "home",
    )
    signs = (
        any(is_verb),
        any(is_free),
        not lexicon.is_plural(words["what"]),
        any(is_one),
        verb not in fw.PLURAL_BEFORE_THINGS,
    )
    return all(signs)


def _part_does(words: _Words, lexicon: Lexicon) -> bool:
    """`a third of callers hang up`, `a quarter of the bread is thrown away`."""
    kinds = kinds_of(words["does"], lexicon)
    they_do = lexicon.is_plural(words["several"]), "V" in kinds
    does = words["does"] in fw.FINITE, "S" in kinds, all(they_do)
    return any(does)


def _are_doing(words: _Words, lexicon: Lexicon) -> bool:
    """`patients missing their follow-ups`; not `tenants ring after hours`, and not `complaints handling`."""
    several, doing, behind = words["several"], words["doing"], words["behind"]
    are_several = several in _SEVERAL, lexicon.is_plural(several)
    goes_on = f"{behind}{words['not']}"
    is_deed = (
        several not in fw.PLURAL_BEFORE_THINGS,
        doing not in lexicon.things_in_ing,
        lexicon.verb_in_ing(doing),
    )
    signs = (
        any(are_several),
        any((goes_on, all(is_deed))),
        "V" not in kinds_of(doing, lexicon),
        doing not in _NO_DOING,
        behind not in fw.FINITE - _LOST,
        kinds_of(behind or "the", lexicon) != "S",
    )
    return all(signs)


_MATTERS: _Readings = ((_SEVERAL_DOING, _are_doing),)
_SENTENCES: _Readings = (
    (_ENDS, _it_ends),
    (_SOMEBODY, _somebody_does),
    (_ONE_DOES, _one_does),
    (_PART_OF_THEM, _part_does),
)
