"""What was done and what came of it, typed with a comma alone between them: the `and` is added (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.grammar.shapes import is_clause
from afterword.workbook.wording.typed.grammar.telling import tells
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Not `6G coded`, `zero accidents`.
_TOLD = lazy_pattern(r"(?!no |nobody |now |zero )\S+ \S+ \S")
# passed my test first time and no points since
_AND_NONE = lazy_pattern(r",? and (?=(?:no|not one|zero) [a-z]+(?: [a-z]+)?\Z)")


def with_its_and(
    strength: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`saw 22 patients a shift, 4% came back` with the `and` that it lacks, `passed it and no points since` with its `with`."""
    if strength.form is Form.DONE and _AND_NONE.search(strength.text):
        return TypedPhrase(Form.DONE, _AND_NONE.sub(", with ", strength.text))
    deed, *others = strength.text.split(", ")
    told = "".join(others)
    is_spliced = (
        strength.form is Form.DONE,
        len(others) == 1,
        is_clause(told, lexicon),
        tells(told, lexicon),
        _TOLD.match(told),
    )
    if all(is_spliced):
        return TypedPhrase(Form.DONE, f"{deed}, and {told}")
    return strength
