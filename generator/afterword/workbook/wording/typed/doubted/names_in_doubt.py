"""Names and figures in what is named, of which nobody knows whether somebody has them, is them, or does them (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.pieces import (
    BEHIND,
    without_more_at_the_end,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_NAMED = frozenset(
    {Form.DOES, Form.DOING, Form.HAD, Form.NEED, Form.PERSON, Form.THING}
)
_HELD = _NAMED - {Form.DOES, Form.DOING}
_BETWEEN = lazy_pattern(r", (?:and |or )?| and | or ")
_HAS = lazy_pattern(r"^(?:had|has|have|knows|speaks) ")
# What somebody is, behind a name: `ACCA part-qualified`.
_IS_SO = lazy_pattern(r"[A-Z]\w* [\w-]*qualified\b")
_SHORT_NAME = lazy_pattern(r"[A-Z][A-Z\d]+\d?\Z")
# Behind which a figure says which of several is meant.
_STEP = lazy_pattern(
    r"(?i)\b(?:band|category|class|grade|key stage|level|nvq|stage|step|tier|type|year) (?:\d+|[A-F])\b"
)
_MORE = lazy_pattern(r"(?i)\b(?:more|less) than (?=\d)")
_TIME_ALONE = lazy_pattern(
    r"(?i)(?:\S+ )?(?:\d[\d,.+]*|two|three|four|five|six|seven|early|late|long) "
    r"(?:days|evenings|hours|mornings|nights|weekends)"
    r"\b(?! of\b)"
)
_IN_SEVERAL = lazy_pattern(
    r"(?i)\b(?:at|for|in) (?:[2-9]|two|three|four|five|six|several) "
)
_A_FIRM = lazy_pattern(r"had [A-Z][a-z]+ for ")
_FIGURE = lazy_pattern(r"(?P<before>(?:.* )??)(?P<figure>\d\S*) ?(?P<behind>.*)\Z")
_COUNTED = lazy_pattern(r"[£$€]?\d[\d.,]*\+?(?:k|%)?\Z")
_SPELL = frozenset({
    "cent", "day", "days", "hour", "hours", "months", "percent", "seasons", "weeks", "years",
})  # fmt: skip
# What is done to nothing: who cares is `caring`, and what stands behind it is a name.
_TO_NOTHING = frozenset({
    "belong", "care", "collaborate", "communicate", "cope", "interact", "liaise", "listen", "look", "participate", "react",
    "respond", "specialise", "talk", "travel",
})  # fmt: skip
_PAPERS = frozenset(
    {"card", "certificate", "certificates", "licence", "license", "ticket", "tickets"}
)
_PAPER = lazy_pattern(r"(?i)(?:card|certificates?|licen[cs]e|tickets?)\b")
_AT_WORK = frozenset({"cover", "hand", "help", "people", "person", "shift", "staff"})
_NEAR = 3  # words behind a figure, of which one is what it counts


# running the HPLC: what has its article is known to whoever works there
_DOING_THE = lazy_pattern(r"[a-z]+ing (?:[a-z]+ )?the [A-Z]+\b(?!.* and )")


def has_unknown_name(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`PA to two directors`, `CSCS and own transport`: short names of which nobody knows what they are."""
    is_of_kind = phrase.form in _NAMED or phrase.text.startswith("had ")
    is_known = " who " in phrase.text, _DOING_THE.match(phrase.text)
    if any((not is_of_kind, *is_known)):
        return False
    ends = [*map(_end, _BETWEEN.split(_HAS.sub("", phrase.text)))]
    names = {*map(str.lower, filter(_SHORT_NAME.match, ends))}
    programs = lexicon.programs.intersection(map(str.lower, ends))
    known = lexicon.programs | lexicon.gifts | lexicon.had | lexicon.workers
    signs = (
        phrase.form is Form.NEED and names,  # `DBS and two references`
        names - known,
        phrase.form is Form.THING and ends[1:] and programs,  # `Word and the manual`
        _IS_SO.match(phrase.text),
    )
    return any(signs)


def _end(piece: str) -> str:
    """The last word of what a piece names: `card` of `a CSCS card`, `PA` of `PA to two directors`."""
    return (BEHIND.split(piece, maxsplit=1)[0].split() or [""])[-1]


def has_odd_figure(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`a solicitor 3-5 PQE`, `65 wpm`, `a 2 rosettes background`: a figure that counts nothing behind it."""
    if phrase.form not in _HELD or " who " in phrase.text:
        return False
    is_odd = partial(_is_odd, lexicon)
    text = _MORE.sub("", _STEP.sub("level", phrase.text))
    return any(map(is_odd, _BETWEEN.split(text)))


def _is_odd(
    lexicon: Lexicon,
    piece: str,
) -> bool:
    figure = _FIGURE.match(BEHIND.split(piece, maxsplit=1)[0])
    if figure is None:
        return False
    counted = figure["behind"].lower().replace("'", "").split()
    last = [figure["figure"], *counted][-1]
    is_known = (_PAPER.match(figure["behind"]), lexicon.names_a_worker(last))
    signs = (
        figure["before"].endswith(("a ", "an ")),
        not _counts(counted, lexicon),
        not _COUNTED.match(figure["figure"]),
    )
    return any(signs) and not any(is_known)


def _counts(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether several of something stand near behind a figure, or how long."""
    is_several = any(map(lexicon.is_plural, words[:_NEAR]))
    return is_several or not _SPELL.isdisjoint(words)


def is_time_alone(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`two days in the office`, `500 hours`, `early mornings`: nobody lacks them, has them or brings them."""
    return phrase.form in _HELD and _TIME_ALONE.match(phrase.text) is not None


def is_done_to_nothing(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`travel arrangements`, `care plans`: what is named, and nothing that one can do."""
    first, second = words_of(phrase.text)[:2]
    signs = (
        phrase.form is Form.TO_DO,
        first in _TO_NOTHING,
        second not in fw.ADVERBIAL,
        not {*"MNX"}.isdisjoint(kinds_of(second, lexicon)),
    )
    return all(signs)


def is_paper(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`moving and handling certificate`: a paper, in which nobody has experience."""
    last = phrase.text.split()[-1]
    return phrase.form is Form.DOING and last in _PAPERS


# payroll 200 people: the word before the number is done, or lacks what ties it
_SO_MANY_OF_IT = lazy_pattern(
    r"(?!(?:about|all|another|any|around|at|band|by|class|grade|key|level|nearly|next|only|our|over|phase|some|stage|the|these"
    r"|tier|type|under|unit|up|within|year) )[a-z]+ \d+ [a-z]+"
)


def names_bare_things(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`care plans, meds`, `flu jabs`: whether they lack them is not said; `fewer losses, two drivers` they lack."""
    if phrase.form is not Form.NEED or ":" in phrase.text:
        return False
    text = without_more_at_the_end(phrase.text)
    pieces = _BETWEEN.split(text)
    last = _end(pieces[-1]).lower()
    is_stuff = all((last in fw.STUFF, text.count(" ") == 1))
    is_several = any(("," in text, lexicon.is_plural(last), is_stuff))
    is_bare = any(map(partial(_is_bare, lexicon), pieces))
    signs = (
        "their own" in phrase.text,
        _SO_MANY_OF_IT.fullmatch(text),
        all((is_several, is_bare)),
    )
    return any(signs)


def _is_bare(
    lexicon: Lexicon,
    piece: str,
) -> bool:
    first, *others = words_of(piece)
    last = lexicon.singular(_end(piece).lower())
    is_lacking = (
        first in fw.BEFORE_THINGS | lexicon.describing,
        not fw.CHANGING.isdisjoint({first, *others}),  # `30% fewer returns`
        lexicon.compares(first),
        lexicon.is_quality(first),
        lexicon.names_a_worker(last),
        last in lexicon.people | _AT_WORK,
    )
    return not any(is_lacking)


def was_elsewhere(
    _: str,
    phrase: TypedPhrase,
    __: Lexicon,
) -> bool:
    """`bar manager in two hotels`: nobody is so at all of them today; `Tesco for 8 years`: nobody had Tesco."""
    is_person = phrase.form is Form.PERSON and _IN_SEVERAL.search(phrase.text)
    is_firm = phrase.form is Form.HAVING_DONE and _A_FIRM.match(phrase.text)
    return bool(is_person or is_firm)


def _is_compared(
    _: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`a cheaper way to ship`: what is to become different is had by nobody yet."""
    if phrase.form is not Form.HAD:
        return False
    return any(map(lexicon.compares, words_of(phrase.text)[:2]))


NAMES_IN_DOUBT = (
    _is_compared,
    was_elsewhere,
    is_time_alone,
    has_unknown_name,
    has_odd_figure,
    is_done_to_nothing,
    is_paper,
    names_bare_things,
)
