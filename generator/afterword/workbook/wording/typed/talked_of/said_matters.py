"""What was talked about as a whole sentence, or as what somebody does: `that nobody answers`, `nobody answering` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    is_more_than_a_phrase,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.mouths import to_them
from afterword.workbook.wording.typed.grammar.shapes import is_clause
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TOLD = lazy_pattern(
    r"(?i)^(?:(?:it|they|she|he|you|the \w+) (?:finds|found|said|says|showed|shows|told me|mentioned|explained) )?(?:that )?"
)
_SHORTENED = (
    (lazy_pattern(r"(?i)^(I)['\u2019]m\b"), r"\1 am"),
    (lazy_pattern(r"(?i)^(I|he|she|they|we|you)['\u2019]ve\b"), r"\1 have"),
    (lazy_pattern(r"(?i)^(it|there)['\u2019]s\b"), r"\1 is"),
    (lazy_pattern(r"(?i)^(he|she|they|we|you)['\u2019]re\b"), r"\1 are"),
    (lazy_pattern(r"(?i)^(I|he|she|they|we|you)['\u2019]ll\b"), r"\1 will"),
    (lazy_pattern(r"(?i)^(I|he|she|they|we|you)['\u2019]d\b"), r"\1 would"),
)
_OPENS = lazy_pattern(
    r"(?i)^(?:an?|another|the) (?:(?!that |who |which )[\w-]+ ){1,3}(?:arrives|begins|closes|expires|opens|retires|shuts)"
    r" (?:again|at|in|next|on|soon|this)\b[^,;:?!]*\Z"
    r"|we both [a-z]+ [^,:;?!]+\Z"
    # settling in takes too long
    r"|(?!(?:anything|everything|nothing|something)\b)[a-z]+ing (?:(?:down|in|off|out|up|the \w+|[a-z]+s) )?"
    r"(?:costs|eats|gets|is|keeps|means|takes|was|wastes) [^,:;?!]+\Z"
)
_IT_IS = lazy_pattern(
    r"(?i)it(?:['\u2019]s| costs| depends| is| means| pays| takes| took| was) (?!about\b)"
)
_THEIRS = frozenset({"they", "you"})
_NAMELESS = frozenset({"nobody", "everybody", "everyone", "there"})
_ANYBODY = _NAMELESS | {"it"}
# Whose sentence would be another's in a letter.
_OF_ONE = (fw.PRONOUNS | fw.OF_OTHERS) - _ANYBODY - _THEIRS - {"i", "we"}
# Of whom, where they are not named by one word: `no one answers`, `two of the boilers are old`.
_SOME_OF_THEM = lazy_pattern(
    r"(?i)(?:no one|some(?:body|one)|any(?:body|one)|(?:all|both|each|half|many|most|neither|none|one|several|some|two|three"
    r"|four|five|six|seven|eight|nine|ten|\d+%?) of (?:the|them|those|your)(?: (?P<named>[a-z]+))?) (?P<verb>[a-z]+)\b"
)
_SO_MANY = lazy_pattern(
    r"(?i)(?P<not>not )?(?P<much>enough|too (?:few|little|many|much)"
    r"|only (?:an?|one|two|three|four|five|six|\d+)|no(?! (?:drinking|eating|longer|one|running|shouting|smoking)\b))"
    r" (?!.*(?: is| are|, | and )\b)"
)
# Of which the first word says which they are, and orders nothing: `stock losses`, `pay bands`.
_SORTS = lazy_pattern(
    r"(?i)(?:(?:break|energy|food|fuel|gas|heat|lead|night|noise|parking|pay|price|shift|sick|staff|stock|travel|water|weekend"
    r"|work|yard) (?:bands|breaks|costs|counts|cuts|days|figures|gaps|hours|issues|leaks|levels|losses|numbers|patterns"
    r"|problems|prices|rates|records|rises|scales|shortages|targets|times)|(?:back|day|double|early|late|night|split) shifts)"
    r"(?: (?:at|before|during|for|in|of|on|over|with) [^,;:.?!]+)?"
)
# too many patients miss their appointments, too much food goes into the bin
_SO_MANY_DO = lazy_pattern(
    r"(?i)(?:too (?:few|many) (?:(?!of\b)[a-z]+s|people|staff)|not enough (?:[a-z]+s|people|staff)"
    r"|too (?:little|much) [a-z]+) (?P<does>[a-z]+)"
    r"(?: (?:an?|at|away|before|by|during|early|for|from|in|into|late|off|on|out|over|the|their|to|too|twice|up|when|with"
    r"|without|your)\b.*)?\Z"
)
_SURELY_DO = frozenset({"F", "S", "SF", "E", "V", "SM"})
_STATES = frozenset(
    {"could", "had", "knew", "needed", "wanted", "was", "were", "would"}
)
_HAVING_TO = lazy_pattern(
    r"(?:failing|having|hoping|needing|struggling|wanting) to [a-z]+"
)
_DOING = frozenset({"nobody", "everybody", "everyone", "not", "people", "staff"})


def as_fact(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`that nobody answers`, `they lost two clients`, `she said the boiler room floods`, `a second shop opens in March`."""
    if _OPENS.match(text):
        how = ("the fact that", "how")[text.startswith("we both ")]
        return thing(f"{how} {text}")
    if is_more_than_a_phrase(text):
        return None
    clause = _TOLD.sub("", text)
    some = _SOME_OF_THEM.match(uncapitalised(clause))
    if some and _does(some, lexicon):
        return thing(f"the fact that {uncapitalised(clause)}")
    subject = words_of(clause)[0].partition("'")[0]
    if subject in _OF_ONE or not _is_told(text, clause, subject):
        return None
    if subject in _THEIRS:
        clause = to_them(clause)
    if not is_clause(_in_full(clause), lexicon):
        return None
    said = "how" if _is_a_deed_of_mine(clause, lexicon) else "the fact that"
    return thing(f"{said} {clause}")


def _does(some: Match[str], lexicon: Lexicon) -> bool:
    """`no one answers`, `most of the drivers want it`; not `none of the stock checks`."""
    kinds = kinds_of(some["verb"].lower(), lexicon)
    is_several = some["named"] is not None and lexicon.is_plural(some["named"].lower())
    return kinds in _SURELY_DO or (is_several and "V" in kinds)


def _is_a_deed_of_mine(clause: str, lexicon: Lexicon) -> bool:
    """`I trained the new drivers`: somebody can tell how; of `I was never late` and `I had a key` nobody can."""
    subject, verb = words_of(clause)[:2]
    return subject in {"i", "we"} and verb not in _STATES and lexicon.is_past(verb)


def _in_full(clause: str) -> str:
    """`I'm reliable` as `I am reliable`."""
    return rewritten(clause, _SHORTENED)


def _is_told(
    text: str,
    clause: str,
    subject: str,
) -> bool:
    """Whether a sentence follows `that`, or begins with those of whom it tells."""
    is_of_it = _IT_IS.match(clause) is not None or text.startswith(("I ", "we "))
    return is_of_it or clause != text or subject in _THEIRS | _NAMELESS


def as_what_somebody_does(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`nobody answering the phone`, `not being able to find welders`, `having to turn people away`."""
    first, second = words_of(text)[:2]
    is_doing = second == "being" or lexicon.verb_in_ing(second) is not None
    is_done = all((first in _DOING, is_doing)), _HAVING_TO.match(text)
    return thing(text) if any(is_done) else None


def as_so_many(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`too many agency staff` as `having too many agency staff`, `not enough cover` and `only one lift` likewise."""
    if _SORTS.fullmatch(text):
        return thing(text)
    so_many = _SO_MANY.match(text)
    if so_many is None:
        return None
    many_do = _SO_MANY_DO.match(text)
    kinds = {*kinds_of(many_do["does"], lexicon)} if many_do else {"N"}
    if not kinds.isdisjoint("VSX"):
        return thing(f"the fact that {text}")
    having = f"{so_many['not'] or ''}having {so_many['much']}".lower()
    return thing(f"{having} {text[so_many.end() :]}")


def as_several(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`spots on the leaves`, `trains to Leeds`: what several things are or do."""
    first, second = words_of(text)[:2]
    behind = second.partition("'")[0]  # who've
    goes_on = behind in fw.BEHIND_A_THING | fw.RELATIVE | {"to"}
    if goes_on and lexicon.is_plural(first):
        return thing(text)
    return None
