"""One thing that is counted stands with `a`, `the` or `my` before it: `work in lab`, `opened second shop` (E34)."""

from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import product, takewhile

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TOKENS = lazy_pattern(r"[\w'\u2019-]+|[^\w\s]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BEFORE = _words(
    "of from in on at for with about into without during after before within behind under"
)
_OPENERS = (
    fw.DETERMINERS
    | fw.BEFORE_THINGS
    | fw.SOME
    | _words(
        "that this what which whose another such same one next last first no any either neither whatever only most least"
    )
)
_BEHIND = _words(
    "and or but so because when while if that which who whom whose where than as to of in on at for with from by about into"
    " without like during after before through within behind under is are was were has have had can could"
    " will would do does did"
    " am not until since though then too also now here there"
)
_DONE = _words(
    "have has had need needs make makes get opens open opened build sell buy"
)
# Sayings, in which one thing goes without: `on site`, `at school`.
_SAYINGS = _words(
    "came/round drove/round went/round looked/round turned/round walked/round"
    " on/average on/demand on/record on/request on/schedule on/target in/advance in/circulation in/cash in/detail in/practice"
    " in/total on/salary on/call on/site on/duty on/board on/track on/budget on/file on/paper on/foot on/shift on/ward"
    " in/hospital in/school in/court in/case of/carer of/college of/hospital"
    " at/church"
    " in/church in/place in/bed in/class in/college in/store in/house in/person in/office in/line in/order in/touch in/town"
    " in/clinic in/theatre in/reception in/transit in/control in/service at/school at/university at/college at/table at/base"
    " at/home of/town of/quarter of/course of/age for/example for/sale for/hire for/change with/care after/school before/school"
    " of/school of/office with/school with/nursery at/nursery from/nursery after/nursery before/nursery to/nursery"
    " after/surgery before/surgery of/surgery in/surgery in/season in/peak from/home from/hospital from/school"
    " of/bed of/college of/university from/college from/university from/reception from/site from/stock from/bed from/memory"
    " am/deputy"
    " in/crisis in/debt in/distress in/labour in/need in/pain in/recovery in/custody in/trouble on/bail on/leave on/probation"
    " in/conversation in/contact behind/bar behind/reception before/peak at/peak"
)
# What happens once in a job, and goes without as a time: `before handover`, `after launch`, `at interview`.
_HAPPENINGS = _words(
    "appeal auction bedtime changeover closure collection cutover deadline go-live handoff handover interview kick-off"
    " launch lockdown lock-up pick-up relaunch rehearsal rollout roll-out shutdown start-up switchover takeover tender trial"
)
_TIMES = frozenset(
    map("/".join, product(("after", "at", "before", "from", "on"), _HAPPENINGS))
)
# Of whom there is one: `I was deputy for nine years`.
_WAS = frozenset(
    map(
        "/".join,
        product(
            ("became", "was"), _words("captain chair deputy head principal treasurer")
        ),
    )
)
_OF_ITS_KIND = _words(
    "type kind sort types kinds sorts head director manager point change piece job post"
    " position rank role title"
)
# Seen to be counted by everybody who works, beside what the packs have.
_MORE = _words(
    "accent appointment parlour schedule ticket card car passport trailer parent resident stakeholder ambulance"
    " animal average apartment apprentice bakery bathroom boss box brewery brother buddy certificate child client"
    " clinic colleague commis"
    " company complaint computer concept county customer daughter degree depot diploma driver engine environment factory father"
    " flat foreman forklift freezer friend fridge gaffer garage gearbox guest gym hotel interview kitchen lab laboratory ladder"
    " laptop library licence lorry manager meeting mother museum neighbour nurse nursery oven owner patient person pharmacy"
    " picker pool printer pupil rate refinery reader restaurant salary salon sausage scanner shop sister son"
    " stadium station supermarket"
    " supervisor supplier surgery teenager toddler tenant town truck uncle van village visitor warehouse"
    " wedding week wife workshop"
)
_NO_ARTICLE = _words(
    "injury life prize"
    " opening creative cover level board peak ward part night place time care home room kit winter summer spring autumn"
    " holiday theatre line space floor market port surgery cake story fair mobile day flower well clinic"
)
_PLAIN = frozenset({"own", "second", "third", "old", "new"})
_ENDS_BEFORE_THINGS = (*fw.ENDS_DESCRIBING, "ing", "ed", "ern", "est")
_BETWEEN = _OPENERS | _BEFORE | _DONE
_WHO = _words("i we they he she you who")  # behind whom it is done: `I repaired boiler`
_MOST_BETWEEN = 3
_NAMES_ONE = lazy_pattern(
    r"(?:\A|\b(?:and|because|so|but) |, (?!(?:and|that|because|so|but) ))((?:[a-z]+ )?([a-z]+))"
    r" (?:is|was|has|had|went|fell|rose|dropped|opened|closed|won|came|gave)\b"
)
# from table to table, head office, primary school
_SAID_SO = lazy_pattern(
    r"\bfrom [a-z]+ to [a-z]+\b|\bup from [a-z]+(?: [a-z]+)?\b"
    r"|\b(?:background|career|degree|diploma|grounding) in (?:[a-z]+ )?[a-z]+\b|\b([a-z]+) (?:after|by|for|in|to|with"
    r"|and) \1\b"
    r"|\b(?:head office|front desk|(?:high|junior|middle|night|nursery|primary|secondary|sunday) school|intensive care"
    r"|family home|(?:front|back) of house)\b"
    r"|\b(?:beat|hit|made|make|met|miss(?:ed)?|over|under) (?:budget|quota|target)\b"
    r"|\b(?:finish(?:ed)?|left|started) (?:college|school|university)\b|\bafter (?:care|hours|sales|school|work) [a-z]+"
)
_OWNED = lazy_pattern(r"['\u2019]s\Z|s['\u2019]\Z|\d")


def lacking_articles(
    sentence: str,
    lexicon: Lexicon,
) -> Iterator[str]:
    """Each thing with what stands before it in place of an article."""
    tokens = _TOKENS.findall(_SAID_SO.sub("these", sentence))
    for place, word in enumerate(tokens):
        if is_counted(word, lexicon) and _ends_there(tokens[place + 1 :]):
            yield from _without_one(tokens, place, lexicon)
    for named in _NAMES_ONE.finditer(f"{sentence[:1].lower()}{sentence[1:]}"):
        first, *others = named[1].split()
        is_plain = not others or (first not in _OPENERS and _describes(first, lexicon))
        if is_plain and is_counted(named[2], lexicon):
            yield named[0].strip(" ,")


def _without_one(
    tokens: Sequence[str],
    place: int,
    lexicon: Lexicon,
) -> Iterator[str]:
    begin = _beginning(tokens, place, lexicon)
    begin += tokens[begin - 1].lower() in _WHO and lexicon.is_past(tokens[begin])
    before = text_if(begin, tokens[begin - 1])
    otherwise = (
        before in _OPENERS,
        _OWNED.search(before),
        all((before in _DONE, tokens[begin - 2] in _OPENERS)),  # `the build server`
        all((begin == place, f"{before}/{tokens[place]}" in _SAYINGS | _TIMES | _WAS)),
        not before.islower(),
        all((before == "of", tokens[begin].istitle())),  # Head of Catering
    )
    if any(otherwise):
        return
    is_right_before = begin == place or before in _BEFORE | _DONE
    if is_right_before and _wants_an_article(tokens, begin, lexicon):
        yield " ".join(tokens[begin - 1 : place + 1])


def _wants_an_article(
    tokens: Sequence[str],
    begin: int,
    lexicon: Lexicon,
) -> bool:
    """Whether what stands before a thing is followed by its article: `in`, `opened`; not `kind of`."""
    before = tokens[begin - 1]
    if before == "of":
        return tokens[begin - 2] not in _OF_ITS_KIND
    if before in _BEFORE | _DONE:
        return True
    only_describes = before == "used" or tokens[begin - 2] in _OPENERS  # `a wet year`
    return not only_describes and lexicon.is_past(before)


def _beginning(
    tokens: Sequence[str],
    place: int,
    lexicon: Lexicon,
) -> int:
    """Where the words that describe it begin."""
    before = tokens[max(0, place - _MOST_BETWEEN) : place]
    describing = takewhile(partial(_stands_before, lexicon), reversed(before))
    return place - len(list(describing))


def _stands_before(lexicon: Lexicon, word: str) -> bool:
    small = word.lower()
    if not small[:1].isalpha() or small in _BETWEEN or small in _DONE:
        return False
    return _describes(word, lexicon)


def _describes(
    word: str,
    lexicon: Lexicon,
) -> bool:
    describes = (
        word.isupper() and word != "I",
        word in _before_things(lexicon),
        word.endswith(_ENDS_BEFORE_THINGS),
        "-" in word,
        lexicon.is_doer(word),
    )
    return any(describes)


def is_counted(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word names one thing that is counted, and nothing else."""
    return word in _counted_alone(lexicon) and not lexicon.is_plural(word)


@cache
def _before_things(lexicon: Lexicon) -> frozenset[str]:
    """The words that stand between an article and its thing."""
    return _PLAIN.union(
        lexicon.describing,
        lexicon.qualities,
        lexicon.uncounted,
        lexicon.counted,
        lexicon.workers,
        lexicon.either,
    )


@cache
def _counted_alone(lexicon: Lexicon) -> frozenset[str]:
    """The things that are counted, and nothing else besides."""
    may_be_more = _NO_ARTICLE.union(
        lexicon.uncounted,
        lexicon.either,
        lexicon.did,
        lexicon.named_too,
        lexicon.things,
    )
    return _MORE | (lexicon.counted | lexicon.workers) - may_be_more


def _ends_there(behind: Sequence[str]) -> bool:
    """Whether it is no part of a longer name: `customer service`."""
    following = next(iter(behind), ".")
    if not following[:1].isalnum():
        return following not in {"-", "/"}
    return following in _BEHIND
