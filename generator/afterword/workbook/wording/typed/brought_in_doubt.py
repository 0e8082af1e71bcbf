"""What nobody brings, though it is named as a thing: a figure, a prize, a deed without what it was done to (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaning import bare, words_of
from afterword.workbook.wording.typed.form import Form, TypedPhrase

# What was reached, and is had by nobody: `98% attendance`, `sales of £200k`, `zero accidents`.
_REACHED = lazy_pattern(
    r"(?i)(?:about |almost |at least |just (?:over|under) |less than |more than |nearly |over |under |up to )*"
    r"(?:[£$€]\s?\d|\d[\d.,]*\s?(?:%|per ?cent\b)|(?:fewer|less|lower|nil|zero)\b(?! tolerance))"
    r"|[\w -]+ of (?:about |almost |around |just (?:over|under) |nearly |over |roughly )?"
    r"(?:[£$€]\s?\d|\d[\d.,]*\s?(?:%|per ?cent\b))"
)
# What was given or won: `Best Kept Ward`, `first prize at the county show`.
_PRIZE = lazy_pattern(
    r"(?i)(?:an? |the )?(?:(?:best|most|top)[ -](?!practice|interests?\b)\w|(?:first|second|third) (?:place|prize)\b)"
)
# What is run by somebody and brought by nobody: `my own salon`; and one thing after another.
_RUN = lazy_pattern(
    r"(?i)my (?:own )?(?:\w+ )?(?:bakery|bar|business|caf[eé]|clinic|company|farm|firm|garage|gym|nursery|practice|pub"
    r"|restaurant|salon|school|shop|stall|studio|workshop)\Z|[^,]+, (?:and )?then "
)
_IT = frozenset({"it", "that", "them", "these", "this", "those"})
_HAD = frozenset({Form.HAD, Form.NEED, Form.PERSON, Form.THING})


def is_brought_by_nobody(
    typed: str,
    strength: TypedPhrase,
) -> bool:
    """Whether what was typed is rather what came of it, or leaves out what it speaks of."""
    text = bare(typed)
    if strength.form is Form.DONE:
        _, *behind = words_of(strength.text)
        return behind[0] in _IT | {""}
    return strength.form in _HAD and is_reached(text)


def is_reached(text: str) -> bool:
    """Whether it names a figure or a prize."""
    return any((_REACHED.match(text), _PRIZE.match(text), _RUN.match(text)))
