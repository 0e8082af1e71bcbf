"""Why a candidate says no, as typed, to follow `because` (E34)."""

from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import read_without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.cleaned.spliced import apart
from afterword.workbook.wording.typed.cleaned.two_sentences import in_two
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.kinds import in_a_row
from afterword.workbook.wording.typed.grammar.mouths import of_the_reader
from afterword.workbook.wording.typed.small.days import days_in_full
from afterword.workbook.wording.typed.small.whole import without_manners
from afterword.workbook.wording.typed.told.begun_reasons import with_its_subject
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Not since when it is so: `since my father's stroke in February I know`.
_SINCE_WHEN = (
    r"(?:then|\d{4}|(?:last |the )?(?:spring|summer|autumn|winter|week|month|year))\b"
    r"|(?:my [^.]*|(?-i:[A-Z])[a-z]+) (?:I|we)\b"
)
_BECAUSE = lazy_pattern(rf"(?i)^(?:because|as|since(?! (?:{_SINCE_WHEN}))) (?!of )")
_OF_OWING = lazy_pattern(r"(?i)^(?:because of|due to|of|owing to) ")
# for health reasons
_FOR = lazy_pattern(r"(?i)\A(?:because )?for (?=(?:my|our) [a-z]+\Z)")
# of the commute, it would have been three hours a day
_OF = r"(?i)\A(?:because )?(?P<of>of (?:the|my|our|your) [a-z-]+(?: [a-z-]+)?),? "
_OF_WHAT = (
    (
        lazy_pattern(
            r"(?i)\A(?:because )?(?P<of>of (?:the|my|our|your) [a-z]*[^s\W]s),? it['\u2019]s (?!been\b)"
        ),
        r"\g<of>, which are ",
    ),
    (lazy_pattern(rf"{_OF}it['\u2019]s (?!been\b)"), r"\g<of>, which is "),
    (
        lazy_pattern(rf"{_OF}(?:he|she)['\u2019]s (?!been\b)"),
        r"\g<of>, who is ",
    ),
    (lazy_pattern(rf"{_OF}it['\u2019]d (?=be\b)"), r"\g<of>, which would "),
    (lazy_pattern(rf"{_OF}it "), r"\g<of>, which "),
    (lazy_pattern(rf"{_OF}(?:he|she) "), r"\g<of>, who "),
    (lazy_pattern(rf"{_OF}they (?!(?:said|told)\b)"), r"\g<of>, which "),
)
# they wouldn't budge: whoever reads the no
_THEY = lazy_pattern(
    r"(?i)\A(?:because )?they(?: (?:asked|changed|expect(?:ed)?|need(?:ed)?|offer(?:ed)?|said|told|want(?:ed)?)\b|(?: (?:are"
    r"|can|could|did|do|were|will|would|wo)"
    r"(?:n['\u2019]?t| ?not)|['\u2019]re not) (?:able|accept|agree|allow|budge|change|come|consider|do|flexible|give"
    r"|go|have|hold|let|match|meet|move|offer(?:ing)?"
    r"|pay|promise|prepared|say|wait|want|willing)\b)"
)
# the pay's too low: no pay's low
_SHORT_FOR_IS = lazy_pattern(
    r"(?i)\A((?:because )?(?:(?:all|my|our|the|your|this|that) )?(?:[a-z-]+ )?(?!(?:he|here|it|she|that|there|what"
    r"|who)\b)[a-z-]+)['\u2019]s (?=(?:an?|\d+|about|all|always|at|far|going|just"
    r"|less|miles|more|mostly|much|no|not|now|on|only|out of|quite|really|so|still|too|very|way)\b)"
)
# the rent's gone up
_SHORT_FOR_HAS = lazy_pattern(
    r"(?i)(?<=[a-z])(?<!\bit)(?<!\bhe)(?<!\bshe)['\u2019]s (?=(?:become|changed|closed|come|fallen|gone|got|moved"
    r"|risen) (?:down|in|on|out"
    r"|through|to|up|worse|a|me|too|my|the)\b)"
)
_OF_WHICH = lazy_pattern(r"of [^,.;:]+, (?:which|who) [^,.;:]+")
_REASONS = lazy_pattern(
    r"(?i)(?:because of |due to |for )?(?P<which>(?!.*\b(?:are|for|has|have|I|is|it|was)\b)(?:[\w'\u2019-]+ ){1,4}reasons)"
)
_NONE = lazy_pattern(
    r"(?i)(?:no|not enough) (?P<what>(?:[a-z-]+ ){0,2}?[a-z]+)(?: (?:at|for|in|near|of|on|to|with) [^,;:]+)?"
)
# changes at home
_SEVERAL = lazy_pattern(r"(?:<[^<>]*J[^<>]*>)?<[^<>]*M[^<>]*>(?:<P>|<TP>|\Z)")
_BETWEEN = lazy_pattern(NO_SHORT_FORM + r"[.;!] (?:and )?")
_DEGREE = lazy_pattern(r"(?i)(?:far|not|quite|rather|so|too|very) ")
# because of the distance, because of two hours each way
_NAMED = lazy_pattern(
    r"(?:(?:the|an?|another|my|our|family|health|medical|personal|\d+|one|two|three|four|five) (?:(?!and\b)[A-Za-z-]+ ?){1,7}"
    r"(?:and the (?:[a-z-]+ ?){1,3})?"
    r"|too (?:few|little|many|much) [a-z -]+|(?:lack|loss) of [a-z -]+"
    r"|pay|travel|childcare|family|health|money|some(?:body|one)(?: else)?)"
)
# the night shifts: what may be a verb ends what is named, where nothing follows
_ITS_KIND = lazy_pattern(
    r"(?i)(?:all |the |those |your )+[a-z]+ (?:calls|changes|costs|drives|finishes|hours|nights|plans|prices|rounds"
    r"|runs|shifts"
    r"|starts|stays|trips|visits)"
    r"|(?:my|our) (?:own )?(?:age|back|children|commute|eyesight|family|father|health|hearing|knees?|mother|parents|partner"
    r"|studies|visa)"
)
_FEW_WORDS = 8
_A_THING = lazy_pattern(r"(?:an?|another|somebody|someone|the) ")
# Behind it something is said of what was named: `the shop that trained me`, `a chance I could not turn down`.
_WHO_OR_I = lazy_pattern(r" (?:that|where|which|who|whom|whose|I|we|you|they)(?= )")
_I_DO = lazy_pattern(r" (?:I|they|we|you) ")  # behind which stands what they do
_TELL = fw.FINITE | fw.HAPPENED
# `the hours suit me`: whatever stands there is done to somebody; `two evenings clash with it` may be a sentence.
_DOES_IT_TO_ME = lazy_pattern(r"<[^<>]*[NMX][^<>]*><[^<>BCPT]+><[^<>]*o[^<>]*>")
_MAY_TELL = lazy_pattern(r"<[^<>]*M[^<>]*><[^<>]*V[^<>]*>")
# posts in Leeds pay £2,000 more; your apprentices stay
_PAYS = lazy_pattern(
    r"(?i)\b(?:cost|earn|fetch|offer|pay|start (?:at|on|from))s? (?:about |around |at least |nearly |over |up to )?"
    r"[\u00a3$\u20ac]\d"
)
_PAYS_MORE = lazy_pattern(
    r"(?i)\A(?!.*\b(?:that|which|who)\b).*[a-z] (?:earn|offer|pay)s? (?:better|less|more|well)\b"
)
_HOW_OFTEN = lazy_pattern(
    r"(?i)\A(?!.*\b(?:that|which|who)\b).* (?:always|never|no longer|often|rarely|still) [a-z]+s\b"
)
_THEY_STAY = lazy_pattern(
    r"(?i)\A(?:my|our|the|your) (?:[a-z]+ )?(?:children|people|[a-z]+s) (?:come back|grow|laugh|learn|leave|listen|stay|talk)"
    r"(?: (?:after|at|for|from|here|in|to|until|with|within) [^.]+)?\Z"
)
# the buses stop at ten and I don't drive: two clauses, of which the second has a subject of its own
_AND_I_DO = lazy_pattern(
    r"(?i)\A(?!(?:all|that|what|where|which|who)\b)(?P<first>(?:[\w'\u2019-]+ ){2,8}?[\w'\u2019-]+),? (?:and|but|so) (?:I"
    r"|it|they|we)"
    r"(?:['\u2019](?:d|ll|m|re|s|ve)|(?: (?:also|still))? [a-z]+(?:n['\u2019]t)?)\b"
)
_SUBJECTS = fw.PRONOUNS | fw.OF_OTHERS


@in_sure_english
@read_without_asides
def read_reason(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """Why the candidate says no, to follow `because`: a sentence of theirs, or several in one; or what it is because of.

    Half a sentence goes on with the one before it: `it is nights only; two hours each way`.
    """
    typed = without_manners(days_in_full(bare(typed)))
    if _THEY.match(typed):
        typed = of_the_reader(typed, lexicon)
    typed = _SHORT_FOR_IS.sub(r"\1 is ", _SHORT_FOR_HAS.sub(" has ", typed))
    typed = rewritten(_BECAUSE.sub("", _FOR.sub("because of ", typed)), _OF_WHAT)
    reasons = _REASONS.fullmatch(typed.removeprefix("because "))
    if reasons:
        return TypedPhrase(Form.SAID, f"of {_inside(reasons['which'], lexicon)}")
    if _OF_WHICH.fullmatch(typed):
        return TypedPhrase(Form.SAID, _inside(typed, lexicon))
    first, *more = _BETWEEN.split(in_two(with_its_subject(apart(typed))))
    reason = _read_one(first, lexicon)
    behind = [_behind(sentence, lexicon) for sentence in more]
    if not reason.fits or "" in behind:
        return _because_of(_inside(bare(typed), lexicon), lexicon)
    return TypedPhrase(Form.SAID, "".join([reason.text, *behind]))


def _because_of(text: str, lexicon: Lexicon) -> TypedPhrase:
    """A thing that speaks against it, as it follows `because`; unclear where it may be a sentence, and said where it is one."""
    text = _OF_OWING.sub("", text)
    named, *behind = _WHO_OR_I.split(text, maxsplit=1)
    kinds = in_a_row(words_of(named), lexicon)
    none = _NONE.fullmatch(text)
    if none:
        verb = "are" if lexicon.is_plural(none["what"].split()[-1]) else "is"
        return TypedPhrase(Form.SAID, f"there {verb} {text}")
    if _DOES_IT_TO_ME.search(kinds) and not behind:
        return TypedPhrase(Form.SAID, text)
    is_named = any((_NAMED.fullmatch(named), _SEVERAL.match(kinds)))
    is_a_thing = all((is_named, _MAY_TELL.search(kinds) is None))
    return TypedPhrase(Form.SAID, f"of {text}") if is_a_thing else unclear(text)


def _behind(sentence: str, lexicon: Lexicon) -> str:
    """What stands behind a semicolon, as it goes on; nothing where it is long and no sentence."""
    reason = _read_one(sentence, lexicon)
    if reason.fits:
        return f", and {reason.text}"
    if len(sentence.split()) > _FEW_WORDS:
        return ""
    joint = " and " if _DEGREE.match(sentence) else ", "
    return f"{joint}{_inside(sentence, lexicon)}"


def _read_one(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    text = _inside(_BECAUSE.sub("", bare(typed)), lexicon)
    if not text or is_more_than_a_phrase(text):
        return unclear(typed)
    first = text.lower().replace("\u2019", "'").partition(" ")[0].partition("'")[0]
    is_told = first in _SUBJECTS or _tells_something(text, lexicon)
    is_named = _ITS_KIND.fullmatch(text) or _is_only_named(text, lexicon)
    if is_told and not is_named:
        return TypedPhrase(Form.SAID, text)
    return unclear(typed)


def _tells_something(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a sentence says what happens or has happened: `the role turned out to be lending`; `the distance` does not."""
    is_told = (
        understood(text, lexicon).form is Form.SAID,
        _PAYS.search(text),
        _THEY_STAY.search(text),
        _PAYS_MORE.search(text),
        _HOW_OFTEN.search(text),
        tells_surely(text, lexicon),
    )
    two = _AND_I_DO.match(text)
    first = two["first"].lower().split()[1:] if two else ()
    if any((*is_told, *map(lexicon.is_verb, first))):
        return True
    _, *others = text.lower().replace(",", "").split()
    return any(word in fw.FINITE or lexicon.is_past(word) for word in others)


def _is_only_named(text: str, lexicon: Lexicon) -> bool:
    """`a small team where everyone does the books`: the one verb is behind `where`, and nothing is told of the team."""
    named = _WHO_OR_I.split(text, maxsplit=1)
    first, *words = named[-1].lower().replace(",", "").split()
    does = _I_DO.match(text, len(named[0])), first in _TELL, lexicon.is_past(first)
    tell = [word for word in words if word in _TELL or lexicon.is_past(word)]
    signs = (
        len(named) > 1,
        _AND_I_DO.match(text) is None,
        _A_THING.match(text),
        not _tells_something(named[0], lexicon),
        len(tell) + any(does) <= 1,
    )
    return all(signs)


def _inside(
    text: str,
    lexicon: Lexicon,
) -> str:
    """A sentence as it stands behind another: `It is far` is `it is far`."""
    first = text.partition(" ")[0]
    if first.lower() in _SUBJECTS:
        return uncapitalised(text)
    return in_small_letters(text, lexicon)
