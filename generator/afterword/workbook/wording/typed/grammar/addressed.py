"""What was typed of the employer, as they are told it: `their till` as `your till`, `Angela` and `she` as `you` (E34)."""

from collections.abc import Iterable, Mapping
from functools import partial
from re import Match, Pattern

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital
from afterword.workbook.wording.typed.grammar.by_name import you_by_name
from afterword.workbook.wording.typed.grammar.mouths import you_for_they
from afterword.workbook.wording.typed.grammar.whose import THEY, Told, Whose, whose
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# They, them, his, herself: each by its first letter, which Python looks for three times as quickly as for a whole word.
THIRD = lazy_pattern(
    r"[THSths](?<![\w-].)(?i:(?<=t)(?:hey|hem|heirs?|hemselves)|(?<=h)(?:e|im|is|imself|ers?|erself)|(?<=s)he)(?![\w-])"
)
_BY_PLACE = Mapping[int, Whose]


def addressed(
    typed: str, names: Pattern[str], lexicon: Lexicon, *, is_past: bool = False
) -> str:
    """With `you` for each word by which whoever reads it is meant; `is_past`: it may tell of another house."""
    tell = partial(_told_at, typed, names, is_past=is_past)
    found = THIRD.finditer(typed)
    meant = {word.start(): whose(tell(word), lexicon) for word in found}
    return told_to_them(typed, meant, names, lexicon)


def _told_at(
    typed: str, names: Pattern[str], word: Match[str], *, is_past: bool
) -> Told:
    before = names.sub("", typed[: word.start()])
    return Told(before, word[0], typed[word.end() :], is_past=is_past)


def told_to_them(
    text: str, meant: _BY_PLACE, names: Pattern[str], lexicon: Lexicon
) -> str:
    """A text with `you` for each word by which its reader is meant, by where it stands; and for their name."""
    worded = text
    if meant:
        worded = THIRD.sub(partial(_you, meant), text)
    by_pronoun = {*_of_one(text, meant)}
    if by_pronoun - {Whose.READER}:
        return worded
    if any((by_pronoun, names.search(worded))):
        worded = you_by_name(worded, names, lexicon)
    return with_a_capital(worded) if text[:1].isupper() else worded


def _you(meant: _BY_PLACE, word: Match[str]) -> str:
    is_reader = meant.get(word.start()) is Whose.READER
    if all((is_reader, THEY.fullmatch(word[0]))):
        return you_for_they(word[0])
    return word[0]


def _of_one(text: str, meant: _BY_PLACE) -> Iterable[Whose]:
    """Who is meant by each `he` and `she`."""
    for start, is_meant in meant.items():
        if not THEY.match(text, start):
            yield is_meant
