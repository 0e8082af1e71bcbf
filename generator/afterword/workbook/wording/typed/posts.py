"""Posts that somebody would like to hear of one day, to follow `if you ever have` and `considered for` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.form import TypedPhrase, thing
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_shared
from afterword.workbook.wording.typed.remembered import remembered
from afterword.workbook.wording.typed.slips import in_sure_english

# Several of them need no article, and none of their words is a verb: `payroll posts in Geelong`.
_POSTS = lazy_pattern(
    r"(?:[\w-]+ ){0,4}?(?:contracts|jobs|openings|positions|posts|roles|shifts|vacancies|work)"
    r"(?: (?:around|as|at|close to|for|in|near|on|with|within) [^.;:!?]+)?"
)


@remembered
@in_sure_english
def read_post(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What they may have one day: posts as they were typed, anything else as any matter."""
    text = in_small_letters(bare(typed), lexicon).removeprefix("to ")
    if _POSTS.fullmatch(text):
        return thing(text)
    return read_shared(typed, lexicon)
