"""What was typed of the employer, as they are told it: `their till` as `your till`, `Angela` and `she` as `you` (E34)."""

from re import Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital
from afterword.workbook.wording.typed.grammar.by_name import you_by_name
from afterword.workbook.wording.typed.grammar.mouths import you_for_they
from afterword.workbook.wording.typed.grammar.the_reader import of_you
from afterword.workbook.wording.typed.grammar.whose import THEY, Told, Whose, whose
from afterword.workbook.wording.typed.words.lexicon import Lexicon

THIRD = lazy_pattern(
    r"(?i)(?<![\w-])(?:they|them|theirs?|themselves|he|him|his|himself|she|hers?|herself)(?![\w-])"
)


def addressed(
    typed: str, names: Pattern[str], lexicon: Lexicon, *, is_past: bool = False
) -> str:
    """With `you` for each word by which whoever reads it is meant; `is_past`: it may tell of another house."""
    told, by_pronoun = typed, set[Whose]()
    for word in reversed([*THIRD.finditer(typed)]):
        before = names.sub("", typed[: word.start()])
        behind = typed[word.end() :]
        meant = whose(Told(before, word[0], behind, is_past=is_past), lexicon)
        if not THEY.fullmatch(word[0]):
            by_pronoun.add(meant)
        elif meant is Whose.READER:
            told = f"{told[: word.start()]}{you_for_they(word[0])}{told[word.end() :]}"
    return _of_one(told, names, lexicon, by_pronoun)


def _of_one(
    told: str, names: Pattern[str], lexicon: Lexicon, by_pronoun: set[Whose]
) -> str:
    if by_pronoun - {Whose.READER}:
        return told
    is_upper = told[:1].isupper()
    if names.search(told):
        told = you_by_name(told, names, lexicon)
    elif by_pronoun:
        told = of_you(told, lexicon)
    return with_a_capital(told) if is_upper else told
