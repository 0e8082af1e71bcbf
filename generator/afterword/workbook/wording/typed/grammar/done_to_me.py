"""What was done to the candidate, or goes on until today: `promoted twice`, `taught chemistry since 2011` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.deeds import is_alike_after_have
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What others do to somebody, and hardly anybody to a thing: each is told of the candidate with `was`.
_BY_OTHERS = lazy_pattern(
    r"(?i)(?:twice |once )?(?:\w{3,}ed (?=by (?:the|my|an?|our|people|[A-Z]))|put in charge|left in charge"
    r"|kept on(?! \w+ing)|taken on|brought up(?! (?:two|three|four|my|the|an?|our)\b)|appointed|awarded|born"
    r"|asked(?! (?:about|for) (?:an?|another|help|more|my|one|our|some|the|time|two|three|\d))"
    r"|chosen|commended|elected|entrusted|given|head-?hunted|hired|invited|mentioned|named|nominated|picked|praised"
    r"|made (?=supervisor|manager|head|partner|captain|team|shift|deputy|redundant|permanent|up )|promoted|raised"
    r"|called (?=to (?:the|an?) )"
    r"|ranked|rated|recommended|selected|sent|shortlisted|taught (?=by )|told|trusted|voted)\b"
)
# What shows that it was done to somebody: no object stands behind it.
_NO_OBJECT = lazy_pattern(
    r"(?i)(?:twice|once|again|by|to|for|as|at|in|on|after|back|from|with|within|because|and|over|out|up|here|there|bred"
    r"|best|top|first|second|one|number|employee|apprentice|manager|supervisor|head|captain|player|person|most)\b|\Z"
)
_WITH_TWO = lazy_pattern(r"(?i)(?:awarded|given|promised) (?:an?|the|my|our|more) ")
# Nobody does these to one: `passed by the shop`.
_ALONE = frozenset(
    {"lived", "passed", "played", "stopped", "worked", "reduced", "increased"}
)
_WHOLLY = ("brought up", "put in charge", "left in charge")
_OF_THE_YEAR = lazy_pattern(
    r"(?i)(?!won |got |was |been )(?:[a-z]+ )?[a-z]+ of the (?:year|month|quarter)(?: (?:in )?\d{4})?$"
)
_UNTIL_TODAY = lazy_pattern(
    r"(?i)\bsince (?:\d{4}|my |the |[a-z]+ \d{4}|I (?:was|left|came|started)|school|leaving)\b"
)

# What one has been for so long: `a school governor since 2019`.
_SOMEBODY_SINCE = lazy_pattern(
    r"(?P<what>an? \w+(?: \w+){0,3}) (?:since \d{4}|for (?:over |nearly )?\S+ years)"
)
# they asked me to train the drivers, they kept me on: whoever reads it does not know who they were
_THEY_DID = lazy_pattern(
    r"(?i)they (?:then |also |even )?(?P<did>asked|called|chose|elected|gave|kept|left|let|made|moved|named|paid|picked"
    r"|promoted|put|sent|took|trusted|voted) me(?P<rest>(?! (?:and|but|that)\b)(?: [^,;:?!]+)?)"
)
_OF_THEM = lazy_pattern(r"(?i)\b(?:they|them|their|theirs)\b")
_WAS = {
    "chose": "chosen",
    "gave": "given",
    "let": "allowed to",
    "took": "taken",
}


def as_done_to_me_by_them(phrase: str) -> TypedPhrase | None:
    """`they asked me to train the drivers` as `I was asked to`; what speaks of them once more stands as it is."""
    told = _THEY_DID.fullmatch(phrase)
    if told is None or _OF_THEM.search(told["rest"]):
        return None
    did = told["did"].lower()
    return TypedPhrase(Form.SENTENCE, f"I was {_WAS.get(did, did)}{told['rest']}")


def as_done_to_me(phrase: str) -> TypedPhrase | None:
    """`promoted twice`, `voted employee of the month`, `Apprentice of the Year`: said with `I was`."""
    is_title = _OF_THE_YEAR.match(phrase) is not None
    if not is_title and not _was_done(phrase):
        return None
    if _UNTIL_TODAY.search(phrase):
        return TypedPhrase(Form.HAVING_DONE, f"been {phrase}")
    return TypedPhrase(Form.SENTENCE, f"I was {phrase}")


def may_be_done_by_others(phrase: str) -> bool:
    """Whether others do it to somebody more often than not: `named the best apprentice`, `rated outstanding`."""
    return _BY_OTHERS.match(phrase) is not None


def _was_done(phrase: str) -> bool:
    """Whether it was done to somebody, and not by them to a thing: `raised on a farm`, not `raised two thousand pounds`."""
    begins = _BY_OTHERS.match(phrase)
    if begins is None or phrase.partition(" ")[0] in _ALONE:
        return False
    behind = phrase[begins.end() :].lstrip()
    signs = (
        _NO_OBJECT.match(behind),
        _WITH_TWO.match(phrase),
        phrase.startswith(_WHOLLY),
    )
    return any(signs)


def as_until_today(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`teaching chemistry since 2011`, `taught it since 2011`: what one has done ever since."""
    if not _UNTIL_TODAY.search(phrase):
        return None
    first = words_of(phrase)[0]
    if first.endswith("ing"):
        return TypedPhrase(Form.HAVING_DONE, f"been {phrase}")
    is_alike = lexicon.is_past(first) and is_alike_after_have(phrase)
    if is_alike:
        return TypedPhrase(Form.HAVING_DONE, phrase)
    return None


def said_as_known(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`knowing when to stop`: what one knows is said with `I know`."""
    first, _, remainder = phrase.partition(" ")
    verb = lexicon.verb_in_ing(first)
    is_known = verb in lexicon.stative - {
        "need",
        "mind",
        "matter",
        "mean",
        "live",
        "feel",
        "hate",
    }
    is_thing = remainder in lexicon.gifts or words_of(remainder)[0] in fw.AFTER_THING
    if not is_known or not remainder or is_thing:
        return None  # `caring nature`
    return TypedPhrase(Form.SENTENCE, f"I {verb} {remainder}")


# What was made or given again and again: a board report every month for 3 years
_AT_INTERVALS = lazy_pattern(
    r"(?i)(?:an?|one|two|three) (?!.*\b(?:award|bonus|customers?|guests|holidays?|increase|inspection|medical|patients"
    r"|promotion|pupils|residents|rise|visitors|volunteers)\b)[^,.;:?!]+ (?:an?|each|every|per) (?:day|fortnight|month|night"
    r"|quarter|season|summer|term|week|weekend|winter|year) (?:for|since) [^,.;:?!]+"
)

_HOURS = "afternoons|earlies|evenings|lates|mornings|nights|shifts|weekends"
_SO_LONG = (
    (_AT_INTERVALS, "done"),
    (lazy_pattern(rf"(?i)(?:[a-z]+ )?(?:{_HOURS}) since (?:I|we) [^,;:]+"), "worked"),
    (
        lazy_pattern(
            r"(?i)(?:bees|cats|cattle|chickens|cows|dogs|ewes|goats|hens|horses|lambs|pigs|ponies|sheep)"
            r" since (?:I|we) [^,;:]+"
        ),
        "had",
    ),
)


def as_since(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`a school governor since 2019` as what one has been, `a van for ten years` as what one has had."""
    told = [verb for pattern, verb in _SO_LONG if pattern.fullmatch(phrase)]
    if told:
        return TypedPhrase(Form.HAVING_DONE, f"{told[0]} {phrase}")
    since = _SOMEBODY_SINCE.fullmatch(phrase)
    if since is None:
        return None
    is_person = read_thing(since["what"], lexicon).form is Form.PERSON
    verb = "been" if is_person else "had"
    return TypedPhrase(Form.HAVING_DONE, f"{verb} {phrase}")
