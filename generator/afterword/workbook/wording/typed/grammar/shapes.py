"""The second reading of a phrase: whether its words, by their kinds alone, can stand as what the first took it for (E34).

The first reading goes by the words that a phrase begins with. This one knows nothing of it, and goes by the kinds of all
words in their order: `table the motion` can be no thing, `calms people` can be none either. What only one of the two
allows is sent in neither form.
"""

from functools import partial
from re import Match, Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# How often or when, in words that name a thing elsewhere.
_HOW_OFTEN = lazy_pattern(
    r"(?i)\b(?:(?:twice|once|\w+ times) )?(?:an?|all|any|each|every|last|next|per|same|that|this) "
    r"(?:day|evening|hour|minute|month|more|morning|night|season|shift|spring|summer|time|week|weekend|winter|year)\b"
)
# `is`, `has`, `would` and `will`, as they are shortened: `who's`, `it's`, `who'd`; not `the vet's`.
_SHORT = lazy_pattern(
    r"(?i)(?:(?:(?<=who)|(?<=what)|(?<=that)|(?<=it)|(?<=he)|(?<=here))'s|(?<=who)'(?:d|ll))\Z"
)
_KIND = lazy_pattern(r"\{(\w+)\}")


def _a_word_of(kinds: Match[str]) -> str:
    """`{VN}`: a word that can be one of these kinds."""
    return rf"(?:<(?=[^<>]*[{kinds[1]}])[^<>]*>)"


def _shape(text: str) -> Pattern[str]:
    """A shape as it is written here, without its spaces."""
    return lazy_pattern(_KIND.sub(_a_word_of, "".join(text.split())))


# D: before a thing. N one, M several or much. J: describes. B: how. V do, S does, E done, G doing. F: is, can.
# P: in, on. R: who, which. C: and. K: not. T: to. O: they, o: them. X: a word that nobody knows.
_OPEN = "{NMJEGVSBX}"
_NAMED = rf"(?: {{BPTK}}* {{D}}+ {_OPEN}+ | {{BK}}* {{NMJEGX}} {_OPEN}* | {{Oo}} )"
# Several things stand before nothing that describes, and before no other several: `lifts heavy stuff`, `grooms horses`.
_NO_THING = r"(?! <S?M> (?: <J> | <S?M> | <V?NJ?> ) | {NGX} <SM> {PDB} | {NX} <S> )"
_ASIDE = "{C}+ {DB}* {P} .*"
_BEHIND = rf"(?: {{C}}* {{PRTG}} .* | {{E}} (?!{{Oo}}|{{D}}) .* | (?:{{D}}|{{O}}) .* {{VSEF}} .* | {{M}} {{F}} .* | {_ASIDE} )?"
_THING = rf"{_NO_THING} {_NAMED} (?: {{C}}+ {_NAMED} )* {_BEHIND}"
_SHAPES = {
    "thing": _THING,
    "matter": rf"(?: {_THING} | {{BK}}* {{GR}} .* )",
    "to do": r"(?! (?: {V} {C} )+ {V} {C}+ {D} ) {B}* (?: {V} | {NJX} (?={D}) ) .*",
    "does": r"{B}* {SF} .*",
    "doing": rf"(?: {_THING} | {{BK}}* {{G}} .* )",
    "done": r"{BK}* {EF} .*",
    "being": r"{NMOX}? {JEPBGXCK} .*",
    "said": rf"(?: {{O}} {{B}}* {{VSEF}} | {_OPEN} .* {{VSEF}} | {{D}} {_OPEN} .* {{VSEF}} ) .*",
}
_SENTENCE = (
    rf"(?: {{D}}+ {_OPEN}+ | {{B}}* {{NMJEGX}} {_OPEN}* | {{O}} )"
    r"(?: {F} .* | {VSE} {o} .* | <S> .* )"
)
_CLAUSE = (
    rf"(?: {{D}}+ {_OPEN}+? | {{BK}}* {{NMJEGX}} {_OPEN}*? | {{O}} )"
    r"{B}* {FSVE} .*"
)
_SHAPES["sentence"] = _SENTENCE
_SHAPES["clause"] = _CLAUSE
_READ = {name: _shape(rf"\A{shape}\Z") for name, shape in _SHAPES.items()}
_OF_FORMS = {
    Form.THING: "thing",
    Form.NEED: "thing",
    Form.PERSON: "thing",
    Form.HAD: "thing",
    Form.TO_DO: "to do",
    Form.DOES: "does",
    Form.DOING: "doing",
    Form.DONE: "done",
    Form.QUALITY: "being",
    Form.SAID: "said",
}


def stands(
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """Whether the words of a phrase can be what it was read as; a form that takes all words always can."""
    name = _OF_FORMS.get(phrase.form)
    return name is None or _has_shape(name, phrase.text, lexicon)


def stands_behind_about(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a text can follow `about`: a thing, what is done, or `how` and `whether`."""
    return _has_shape("matter", text, lexicon)


def is_sentence(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a text has a subject and, right behind it, a verb that only a sentence has: `nights are fine`."""
    return _has_shape("sentence", text, lexicon)


def is_clause(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a text can follow `that`: somebody or something, and right behind it what they do."""
    return _has_shape("clause", text, lexicon)


def _has_shape(
    name: str,
    text: str,
    lexicon: Lexicon,
) -> bool:
    return _READ[name].match(_in_kinds(text, lexicon)) is not None


def _in_kinds(
    text: str,
    lexicon: Lexicon,
) -> str:
    """A text as the kinds of its words: `plan the year` as `<VN><D><N>`."""
    spaced = _HOW_OFTEN.sub("often", text.replace("\u2019", "'"))
    words = spaced.replace(",", " , ").split()
    kinds = partial(_kinds, lexicon=lexicon)
    return "".join(map(kinds, words))


def _kinds(
    word: str,
    lexicon: Lexicon,
) -> str:
    if word in {",", ";", ":"}:
        return "<C>"
    if word == "May":
        return "<NM>"
    kinds = kinds_of(_SHORT.sub("", word).lower(), lexicon)
    is_name = word[:1].isupper() and word != "I"
    if is_name:
        return f"<{kinds}NM>"
    return f"<{kinds}>"
