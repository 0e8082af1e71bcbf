"""What a referee can speak about, as it was typed, to follow `tell them about` (E34)."""

from afterword.workbook.wording.typed.cleaning import bare
from afterword.workbook.wording.typed.form import Form, TypedPhrase
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.listed_matters import as_list
from afterword.workbook.wording.typed.matters import read_matter, read_shared
from afterword.workbook.wording.typed.strengths import read_strength


def read_point(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`led a team of five` as `how I led a team of five`; `our` is theirs and the candidate's, and nobody's who reads it."""
    strength = read_strength(typed, lexicon)
    if strength.form is Form.DONE:
        return read_shared(f"I {strength.text}", lexicon)
    shared = as_list(bare(typed), lexicon) or read_shared(typed, lexicon)
    return shared if shared.fits else read_matter(typed, lexicon)
