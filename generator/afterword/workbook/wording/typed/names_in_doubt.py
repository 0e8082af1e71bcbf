"""Names and figures in what is named, of which nobody knows whether somebody has them, is them, or does them (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import words_of
from afterword.workbook.wording.typed.form import Form, TypedPhrase
from afterword.workbook.wording.typed.kinds import kinds_of
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.pieces import BEHIND

_NAMED = frozenset(
    {Form.DOES, Form.DOING, Form.HAD, Form.NEED, Form.PERSON, Form.THING}
)
_BETWEEN = lazy_pattern(r", (?:and |or )?| and | or ")
_HAS = lazy_pattern(r"^(?:has|have|knows|speaks) ")
_SHORT_NAME = lazy_pattern(r"[A-Z][A-Z\d]+\d?\Z")
# Behind which a figure says which of several is meant.
_STEP = lazy_pattern(
    r"(?i)\b(?:band|category|class|grade|key stage|level|nvq|stage|step|tier|type|year) (?:\d+|[A-F])\b"
)
_COUNTED = lazy_pattern(r"[£$€]?\d[\d.,]*\+?(?:k|%)?\Z")
_SPELL = frozenset(
    {"day", "days", "hour", "hours", "months", "seasons", "weeks", "years"}
)
# What is done to nothing: who cares is `caring`, and what stands behind it is a name.
_TO_NOTHING = frozenset({
    "belong", "care", "collaborate", "communicate", "cope", "interact", "liaise", "listen", "look", "participate", "react",
    "respond", "specialise", "talk", "travel",
})  # fmt: skip
_PAPERS = frozenset(
    {"card", "certificate", "certificates", "licence", "license", "ticket", "tickets"}
)
_MOST = 2  # words between a figure and what it counts


def has_unknown_name(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`PA to two directors`, `CSCS and own transport`: short names of which nobody knows what they are."""
    if phrase.form not in _NAMED or " who " in phrase.text:
        return False
    known = lexicon.programs | lexicon.gifts | lexicon.had | lexicon.workers
    ends = map(_end, _BETWEEN.split(_HAS.sub("", phrase.text)))
    short = [*filter(_SHORT_NAME.match, ends)]
    is_mixed = phrase.form is Form.NEED and bool(short)  # `DBS and two references`
    is_unknown = any(name.lower() not in known for name in short)
    return is_mixed or is_unknown or _is_so(phrase)


def _is_so(phrase: TypedPhrase) -> bool:
    """`ACCA part-qualified`: what somebody is, behind a name."""
    first, last = words_of(_BETWEEN.split(phrase.text)[0])[:2]
    return phrase.text[:1].isupper() and first.isalnum() and last.endswith("qualified")


def _end(piece: str) -> str:
    """The last word of what a piece names: `card` of `a CSCS card`, `PA` of `PA to two directors`."""
    return (BEHIND.split(piece, maxsplit=1)[0].split() or [""])[-1]


def has_odd_figure(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`a solicitor 3-5 PQE`, `65 wpm`, `a 2 rosettes background`: a figure that counts nothing behind it."""
    if phrase.form not in _NAMED - {Form.DOES, Form.DOING} or " who " in phrase.text:
        return False
    is_odd = partial(_is_odd, lexicon)
    return any(map(is_odd, _BETWEEN.split(_STEP.sub("level", phrase.text))))


def _is_odd(
    lexicon: Lexicon,
    piece: str,
) -> bool:
    named = BEHIND.split(piece, maxsplit=1)[0].split()
    figures = [place for place, word in enumerate(named) if word[:1].isdigit()]
    if not figures:
        return False
    first = figures[0]
    behind = [word.strip(",'").lower() for word in named[first + 1 :]]
    counts = any(map(lexicon.is_plural, behind[: _MOST + 1])) or _SPELL.intersection(
        behind
    )
    is_known = behind[:1] and (
        behind[0] in _PAPERS or lexicon.names_a_worker(behind[-1])
    )
    if is_known:
        return False
    is_bare = first > 0 and named[first - 1] in {"a", "an"}
    return is_bare or not counts or not _COUNTED.match(named[first])


def is_done_to_nothing(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`travel arrangements`, `care plans`: what is named, and nothing that one can do."""
    first, second = words_of(phrase.text)[:2]
    is_named = (
        not {*"MNX"}.isdisjoint(kinds_of(second, lexicon))
        and second not in fw.ADVERBIAL
    )
    return phrase.form is Form.TO_DO and first in _TO_NOTHING and is_named


def is_paper(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`moving and handling certificate`: a paper, in which nobody has experience."""
    *_, last = words_of(phrase.text)
    return phrase.form is Form.DOING and last in _PAPERS


def lists_bare_things(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`care plans, meds, handovers`: whether they lack them is not said; `fewer losses, two drivers` they lack."""
    if "their own" in phrase.text and phrase.form is Form.NEED:
        return True
    if phrase.form is not Form.NEED or "," not in phrase.text or ":" in phrase.text:
        return False
    return any(map(partial(_is_bare, lexicon), _BETWEEN.split(phrase.text)))


def _is_bare(
    lexicon: Lexicon,
    piece: str,
) -> bool:
    first, *_ = named = BEHIND.split(piece, maxsplit=1)[0].lower().split()
    is_lacking = (
        first in fw.BEFORE_THINGS | fw.CHANGING | lexicon.describing,
        lexicon.compares(first),
        lexicon.is_quality(first),
        lexicon.names_a_worker(lexicon.singular(named[-1])),
    )
    return not any(is_lacking)


NAMES_IN_DOUBT = (
    has_unknown_name,
    has_odd_figure,
    is_done_to_nothing,
    is_paper,
    lists_bare_things,
)
