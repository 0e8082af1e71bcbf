"""What a referee can speak about, as it was typed, to follow `tell them about` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaning import bare
from afterword.workbook.wording.typed.form import Form, TypedPhrase, thing
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.listed_matters import as_list
from afterword.workbook.wording.typed.matters import read_matter, read_shared
from afterword.workbook.wording.typed.strengths import read_strength

THE_FACT = "the fact "  # before `that I …`, where a thing stands
# no accident since 2015
_WITHOUT = lazy_pattern(
    r"(?i)(?:(?:had|i(?: have|['\u2019]ve)(?: had)?) )?(?P<what>(?:no|not (?:a|one)(?: single)?) [a-z -]+"
    r" (?:since|in|for) [^,.;]+)"
)
# the rota, and that I note everything
_AND_THAT = lazy_pattern(
    r",? and that (I (?!am\b|had\b|have\b|never\b|was\b|can\b|could\b)[a-z]+)"
)


def read_point(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`led a team of five` as `how I led a team of five`; `our` is theirs and the candidate's, and nobody's who reads it."""
    without = _WITHOUT.fullmatch(bare(typed))
    if without:
        return thing(f"{THE_FACT}that I have had {without['what']}")
    typed = _AND_THAT.sub(r" and how \1", typed)
    strength = read_strength(typed, lexicon)
    if strength.form is Form.DONE:
        return read_shared(f"I {strength.text}", lexicon)
    shared = as_list(bare(typed), lexicon) or read_shared(typed, lexicon)
    return shared if shared.fits else read_matter(typed, lexicon)
