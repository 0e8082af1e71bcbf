"""What nobody brings, though it is named as a thing: a figure, a prize, a deed without what it was done to (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.pieces import ASIDE, BEHIND
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What was reached, and is had by nobody: `98% attendance`, `sales of £200k`, `zero accidents`.
_REACHED = lazy_pattern(
    r"(?i)(?:about |almost |at least |just (?:over|under) |less than |more than |nearly |over |under |up to )*"
    r"(?:[£$€]\s?\d|\d[\d.,]*\s?(?:%|per ?cent\b)|(?:fewer|less|lower|nil|zero)\b(?! tolerance))"
    r"|\w+ (?:\w+ )?(?:days|months|seasons|summers|weeks|winters|years)\Z"
    r"|\d+,? (?:and|or) |[^,]+ (?:down|up) (?:by )?(?:about |almost |nearly |over )?[£$€]?\d"
    r"|[\w -]+ of (?:about |almost |around |just (?:over|under) |nearly |over |roughly )?"
    r"(?:[£$€]\s?\d|\d[\d.,]*\s?(?:%|per ?cent\b))"
)
# What became more or less: `yields up 12%`.
_CHANGED = lazy_pattern(
    r"(?i)(?:\w+ ){1,3}(?:down|(?<!\bfor )(?<!\bof )(?<!ing )up) (?:by |from |to )?(?:about |almost |nearly |over )?[£$€]?\d"
)
# What was given or won: `Best Kept Ward`, `first prize at the county show`.
_PRIZE = lazy_pattern(
    r"(?i)(?:an? |the )?(?:(?:best|most|top)[ -](?!practice|interests?\b)\w|(?:first|second|third) (?:place|prize)\b)"
)
# What is run by somebody and brought by nobody: `my own salon`; and one thing after another.
_RUN = lazy_pattern(
    r"(?i)my (?:own )?(?:\w+ )?(?:bakery|bar|business|caf[eé]|clinic|company|farm|firm|garage|gym|nursery|practice|pub"
    r"|restaurant|salon|school|shop|stall|studio|workshop)\Z|[^,]+, (?:and )?then |[^,]+(?:, [^,]+)*, no \w"
)
# What is asked of whoever reads it, goes on with another sentence, or is said of somebody: `see my portfolio`, `he said so`.
POINTS = lazy_pattern(
    r"(?i)(?:please )?(?:ask|call|check|contact|read|see|visit|write to) (?:me|my|the|their|with)\b|which (?:are|is|was|were)\b"
    r"|thanks to\b"
    r"|(?:he|she|they) (?:all )?(?:felt|said|says|thinks?|thought|told me)\b"
)
# May have been done by others: `rated 4.9 by 200 customers`.
_DONE_TO_ME = lazy_pattern(
    r"(?i)(?:graded|judged|ranked|rated|scored|voted) (?:\S+ ){1,3}by "
)
_ABSTRACT = ("ance", "ence", "ity", "ness", "ship", "hood", "how")
# What is had in the plural.
_HELD = frozenset(
    {
        "client",
        "contact",
        "customer",
        "hand",
        "qualification",
        "reference",
        "regular",
        "skill",
        "tool",
    }
)
_BETWEEN = lazy_pattern(r", (?:and |or )?| and | or ")
# Whoever types that says that it is brought.
_BRINGS = lazy_pattern(r"(?i)(?:I|I['\u2019](?:d|ll)|would|bring(?:ing|s)?) ")
_IT = frozenset({"it", "that", "them", "these", "this", "those"})
_HAD = frozenset({Form.HAD, Form.NEED, Form.PERSON, Form.THING})


def is_brought_by_nobody(
    typed: str,
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """Whether what was typed is rather what came of it, or leaves out what it speaks of."""
    text = bare(typed)
    signs = (
        POINTS.match(text),
        _DONE_TO_ME.match(text),
        _is_one(text, strength, lexicon),
        strength.form is Form.THING and _names_several(strength.text, lexicon),
        _is_beside_me(text, strength, lexicon),
        not _BRINGS.match(text) and _lists_others(strength, lexicon),
    )
    if any(signs):
        return True
    if _CHANGED.match(text) and strength.form is not Form.DONE:
        return True
    if strength.form is Form.DONE:
        _, *behind = words_of(strength.text)
        return behind[0] in _IT | {""}
    return strength.form in _HAD and is_reached(text)


def _is_beside_me(
    text: str,
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`with a client who couldn't speak`: whom it was done with; `with experience in payroll` has it."""
    is_with = text.lower().startswith("with ") and strength.form is Form.THING
    return is_with and lexicon.had.isdisjoint(words_of(strength.text))


def _is_one(
    text: str,
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`level`, `steel`, `distinction in my diploma`: one thing of many, or of all; `a van`, `degree` is had."""
    if strength.form is not Form.THING or not text.islower():
        return False
    head = BEHIND.split(text, maxsplit=1)[0]
    if strength.text in {f"a {text}", f"an {text}"}:
        return text not in lexicon.gifts and " " not in text
    is_bare = (strength.text == text, " " not in head, not _is_had(head, lexicon))
    return all(is_bare)


def _is_had(
    head: str,
    lexicon: Lexicon,
) -> bool:
    is_had = (
        head in lexicon.had,
        head.endswith(_ABSTRACT),
        lexicon.is_plural(head) and lexicon.singular(head) in _HELD,
    )
    return any(is_had)


def _names_several(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`wedding cakes`, `spreadsheets`: what is named so is had by nobody, and nobody knows what was done with it."""
    words = BEHIND.split(text.partition(" that ")[0], maxsplit=1)[0].split()
    is_known = lexicon.singular(words[-1]) in lexicon.had | lexicon.gifts | _HELD
    kinds = [kinds_of(word, lexicon) for word in words]
    is_plain = text[:1].isalpha() and text.islower()
    is_named = "M" in kinds[-1] and is_plain and not is_known
    return is_named and {*"GMNV"}.issuperset("".join(kinds))


def _lists_others(
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`cut, colour and upstyles`: of a list each is had by itself, or none is said to be; `my van, tools and kit` are mine."""
    begins = words_of(strength.text)[0]
    is_other = strength.form not in _HAD or begins in fw.POSSESSIVES
    if is_other or "," not in strength.text:
        return False
    is_open = partial(_is_open, lexicon)
    named, _, behind = strength.text.partition(", ")
    text = named if words_of(behind)[0] in ASIDE else strength.text
    return any(map(is_open, _BETWEEN.split(text)))


def _is_open(
    lexicon: Lexicon,
    piece: str,
) -> bool:
    """Whether a piece of a list names something that nobody has: `colour`, `fixed assets`; not `a van`, `Excel`, `tools`."""
    first, *_ = words = BEHIND.split(piece, maxsplit=1)[0].split()
    is_had = (
        first in fw.BEFORE_THINGS | fw.POSSESSIVES,
        not first.islower(),
        _is_had(words[-1], lexicon),
        lexicon.singular(words[-1]) in lexicon.gifts | lexicon.had,
    )
    return not any(is_had)


def is_reached(text: str) -> bool:
    """Whether it names a figure or a prize."""
    return bool(_REACHED.match(text) or _PRIZE.match(text) or _RUN.match(text))
