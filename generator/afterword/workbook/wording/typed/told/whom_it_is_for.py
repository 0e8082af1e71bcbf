"""Whom a figure of pay is of, as it was typed, to follow `gives $44 an hour for` (E34)."""

from functools import partial
from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import (
    parts_beside,
    tells_a_clause,
    without_asides,
)
from afterword.workbook.wording.typed.cleaned.cleaning import in_small_letters
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_FOR = lazy_pattern(
    r"(?i)^(?:(?:(?:it|that|this|the (?:figure|number|pay|range|sum))(?:['\u2019]s| is| was)|they(?:['\u2019]re"
    r"| are)) (?:only |just )?)?"
    r"for "
)
_WHAT_THEY_GET = lazy_pattern(
    r"(?i)\A(?:(?:it|that|this)['\u2019]s )?what (?P<who>[a-z -]+?s) (?:are paid|earn|get|make)\b"
)
# Whom a figure speaks of, without who they are: with ten years' experience, at my level; newly qualified
_WITH = lazy_pattern(
    r"(?i)\A(?=(?:aged|at|earning|in|on|outside|over|paid|under|who|with|working)\b(?! (?:[£$€]|\d+ hours|\d+s\b)))"
)
_WHO_ARE = lazy_pattern(
    r"(?i)\A(?:(?:entry|junior|mid|senior)[- ](?:grade|level)|experienced|full[- ]time|junior|part[- ]time|senior"
    r"|(?:fully |newly )?(?:qualified|trained))\Z"
)
_LENGTH = lazy_pattern(
    r"(?i)\b(?:with )?(?P<at>(?:at least|over|under|up to|more than) )?"
    r"(?P<years>(?:\d+(?:[-\u2013]| to )\d+|\d+|two|three|four|five|six|seven|eight|nine|ten)(?P<plus>\+| or more| plus)?)"
    r" years['\u2019]?(?P<more>\+| plus| or more)?(?: (?:in|of it|exp|(?:of )?experience|on the job))?\Z"
)
_NAMES_PLACE = lazy_pattern(
    r" (?:across|around|in|near|round) (?:the )?(?:(?:Mid|North|South)\w*|East|West|US|UK|EU|[A-Z][a-z]+)\b"
)
_HERE = lazy_pattern(
    r"(?i),? (?:(?:a?round|near) here|here|in (?:my|our|the|this) (?:area|city|state|town)|locally)(?=,|\Z| with\b)"
)
# Whatever is left out where this is typed: this kind of work
_THIS_WORK = lazy_pattern(r"(?i)\A(?:my|the|this|your) (?:job|post|role|position)\Z")
_SAME = lazy_pattern(r"(?i)\A(?=(?:same|average|median|mean|top) )")
_SENIORS = lazy_pattern(r"(?i)\A(?P<who>junior|senior)s\Z")
_STEP = lazy_pattern(r"\b(?:band|class|grade|level|category|nvq|stage|tier)(?= \d)")
_SHIFTS = lazy_pattern(
    r"(?i)(?<!\bon)(?<!\bdo)(?<!work)(?<!works)(?<!working)(?<=[a-z]{3}) (?P<when>days|evenings|nights|weekends)\Z"
)
_REGIONS = (
    (
        lazy_pattern(
            r"(?i)\A(?:the )?(?=midwest|north(?:east|west)?\b|south(?:east|west)?\b|(?:east|west)\b|us\b|uk\b)"
        ),
        "the ",
    ),
    (lazy_pattern(r"(?<=\Athe )us\b"), "US"),
    (lazy_pattern(r"(?<=\Athe )uk\b"), "UK"),
    (lazy_pattern(r"(?<=\Athe )m(?=idwest)"), "M"),
    (lazy_pattern(r"(?<=\Athe )n(?=orth)"), "N"),
    (lazy_pattern(r"(?<=\Athe )s(?=outh)"), "S"),
)
# What was typed beside them, as it stands behind them.
_BESIDE = (
    (
        lazy_pattern(r"(?i)(?:on )?(?P<part>days|evenings|nights|weekends)"),
        "{whom} on {part}",
    ),
    (lazy_pattern(r"(?i)no (?P<part>[a-z]+)"), "{whom} without a {part}"),
    (lazy_pattern(r"(?P<part>the [A-Z]\w+)(?: [a-z]+)?"), "{whom} in {part}"),
    (
        lazy_pattern(
            r"(?i)(?P<part>(?:at|doing|for|from|in|on|under|with|without) .+)"
        ),
        "{whom} {part}",
    ),
    (lazy_pattern(r"(?P<part>.+)"), "{whom} ({part})"),
)
_ANYBODY = frozenset(
    {"all", "any", "anybody", "anyone", "everybody", "everyone", "somebody", "someone"}
)
_LIKE_ME = lazy_pattern(r"(?i)\bwho (?:are|is)\b| like me\b")
_HEAD = lazy_pattern(
    r"(?i) (?:at|by|doing|for|from|in|like|of|on|outside|renting|running|who|with|working)\b| \("
)
_CAPITAL = lazy_pattern(r"(?<= )(?<!\bthe )[A-Z][a-z]+s(?![\w'\u2019-])(?! [A-Z])")
_TO = lazy_pattern(r"[-\u2013]")
_LEVELS = lazy_pattern(r" (?=grade|level|time)")
_LEVEL = lazy_pattern(r"(?i)(?: (?:level|band|grade|class|nvq) \d+\w*)\Z")


def read_whom(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`sous chef w/ 5+ yrs` as `a sous chef with 5 or more years' experience`; unclear where more is told than who."""
    worded = without_asides(typed)
    whom = _SHIFTS.sub(r" on \g<when>", _without_frame(worded))
    first, beside = parts_beside(whom)
    named = _named(first, lexicon)
    for part in beside:
        named = _with(named, part)
    if tells_a_clause(_LIKE_ME.sub("", named)):
        return unclear(typed)
    return thing(named.replace(") (", ", "))


def whom_it_is_for(typed: str | None, lexicon: Lexicon) -> str:
    """Whom a figure is of, behind `for`: `it's for nurses on nights` as `nurses on nights`; nothing where that is not clear."""
    return read_whom(typed, lexicon).text_if_clear if typed else ""


def names_a_place(whom: str) -> bool:
    """Whether it says where they work: `FP&A managers in Columbus`."""
    return _NAMES_PLACE.search(whom) is not None


def without_here(whom: str) -> str:
    """The same without `round here`, where a place is named beside it."""
    return _HERE.sub("", whom)


def _without_frame(worded: str) -> str:
    named = _WHAT_THEY_GET.sub(r"\g<who>", _FOR.sub("", worded))
    return _THIS_WORK.sub("this kind of work", _SAME.sub("the ", named))


def _experience(length: Match[str]) -> str:
    """`5+ years` as `with 5 or more years' experience`."""
    more = text_if(any((length["plus"], length["more"])), " or more")
    years = _TO.sub(" to ", length["years"].removesuffix(length["plus"] or ""))
    return f"with {length['at'] or ''}{years}{more} years' experience"


def _named(first: str, lexicon: Lexicon) -> str:
    """Who they are, with the article that one of them takes."""
    whom = _SENIORS.sub(r"\g<who> staff", _WHO_ARE.sub(_staff, _in_words(first)))
    named = in_small_letters(_WITH.sub("people ", whom), lexicon)
    small = _CAPITAL.sub(partial(_by_trade, lexicon=lexicon), named)
    return f"{article_before(small)} {small}" if _is_one(small, lexicon) else small


def _by_trade(word: Match[str], lexicon: Lexicon) -> str:
    """`Band 6 Midwives` as `Band 6 midwives`."""
    small = word[0].lower()
    one = lexicon.singular(small), small.removesuffix("s")
    return small if any(map(lexicon.names_a_worker, one)) else word[0]


def _is_one(whom: str, lexicon: Lexicon) -> bool:
    """`band 5 nurse`, `sous chef with an NVQ`: one of a trade, without an article."""
    head = _LEVEL.sub("", _HEAD.split(whom, maxsplit=1)[0]).lower().split() or [""]
    is_one = (
        head[0] not in fw.DETERMINERS | _ANYBODY,
        lexicon.names_a_worker(head[-1]),
        not lexicon.is_plural(head[-1]),
    )
    return all(is_one)


def _in_words(part: str) -> str:
    return _LENGTH.sub(_experience, _STEP.sub(_capital, part))


def _staff(who_are: Match[str]) -> str:
    return f"{_LEVELS.sub('-', who_are[0].lower())} staff"


def _capital(word: Match[str]) -> str:
    return word[0].capitalize()


def _with(whom: str, part: str) -> str:
    """Whom, with what was typed beside them: on nights, in the Midwest, else in brackets."""
    worded = rewritten(_in_words(part), _REGIONS)
    frame = next(
        (frame, read)
        for pattern, frame in _BESIDE
        if (read := pattern.fullmatch(worded))
    )
    return frame[0].format(whom=whom, part=frame[1]["part"])
