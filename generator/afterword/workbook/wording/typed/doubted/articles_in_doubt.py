"""Articles that a phrase lacks: before what is surely counted we put one, and nothing is done to one thing without it (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare, first_of, words_of
from afterword.workbook.wording.typed.grammar.certain import is_plainly_one
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.pieces import BEHIND
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_NAMED = frozenset({Form.HAD, Form.NEED, Form.PERSON, Form.THING})
_PIECES = lazy_pattern(r", (?:and |or )?| and | or ")
_NO_ARTICLE = frozenset({
    "best", "last", "most", "next", "only", "same", "worst",
})  # fmt: skip
# What is had, whatever it is for: `driving licence`, `listening ear`.
_HELD = frozenset({
    "certificate", "degree", "diploma", "ear", "licence", "license", "manner", "nature", "personality", "qualification",
    "ticket",
})  # fmt: skip
# Verbs that make one thing with what is named behind them: `make sense of`, `take care of`.
_LIGHT = frozenset(
    {"get", "give", "have", "keep", "lose", "make", "pay", "set", "take"}
)


def has_new_article(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`contract law and a calm head`: an article of ours stands before what is surely counted, and before nothing else."""
    if phrase.form not in _NAMED:
        return False
    if _counts_one(phrase.text, lexicon):
        return True
    pieces = _PIECES.split(phrase.text)
    begun = [piece for piece in pieces if piece.startswith(("a ", "an "))]
    before = f" {bare(typed).lower()}"
    ours = [piece for piece in begun if _begin(piece) not in before]
    is_one = partial(_is_surely_one, lexicon)
    is_needed = phrase.form is Form.NEED, lexicon.is_verb(words_of(typed)[0])
    is_done = any((all(is_needed), _may_be_done(bare(typed), lexicon)))
    return bool(ours and is_done) or not all(map(is_one, ours))


def _may_be_done(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`ask anyone`, `pair with devs every day`; `degree in chemistry` and `head for heights` are had."""
    first, second = words_of(text)[:2]
    kinds = kinds_of(first, lexicon)
    is_had = first in lexicon.gifts | lexicon.had | lexicon.workers | fw.FELT_FOR
    is_open = "V" in kinds and kinds_of(second, lexicon) == "P" and second != "of"
    return kinds == "V" or (is_open and not is_had)


def _counts_one(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`six month contract`: what is several is named so, and one thing has its article."""
    piece = _PIECES.split(text.lower(), maxsplit=1)[0]
    first, *named = BEHIND.split(piece, maxsplit=1)[0].split()
    last = [first, *named][-1].strip(",")
    is_several = (
        first not in fw.NUMBERS,
        lexicon.is_plural(last),
        last not in lexicon.counted,
    )
    return not any(is_several)


def _begin(piece: str) -> str:
    """An article and the word behind it, as they stand behind another word."""
    article, second = words_of(piece)[:2]
    return f" {article} {second}"


def _is_surely_one(lexicon: Lexicon, piece: str) -> bool:
    """`a clean licence`, `a nurse`, `a PGCE`; not `a contract law`, and not `a same role`."""
    named = BEHIND.split(piece, maxsplit=1)[0].split()
    last = named[-1].strip(",")
    head = last.lower()
    _, to, behind = piece.partition(" to ")
    if to and "V" not in kinds_of(words_of(behind)[0], lexicon):
        return False  # `a shop floor to manager`
    is_doing = named[1:] and named[1].endswith("ing") and head not in _HELD
    if is_doing and named[1] not in lexicon.things_in_ing:
        return False  # `a making sense`
    if last.istitle() or not is_plainly_one(named[1:-1], lexicon):
        return False  # `an SQL Server`: a name
    is_counted = (
        lexicon.names_a_worker(head),
        head in lexicon.gifts | lexicon.counted - lexicon.uncounted,
        last[1:] != head[1:],
        f" {last} who " in piece,
    )
    return any(is_counted) and _NO_ARTICLE.isdisjoint(named)


def lacks_its_article(
    typed: str,
    phrase: TypedPhrase,
    lexicon: Lexicon,
) -> bool:
    """`launch pad of ours`: nobody does it to one thing that has no article."""
    first, second, third = first_of(words_of(bare(typed)), 3)
    signs = (
        phrase.form is Form.TO_DO,
        first == words_of(phrase.text)[0],
        first not in _LIGHT,
        second
        in lexicon.counted - lexicon.uncounted - fw.ADVERBIAL - fw.LEFT_OR_CHANGED,
        not lexicon.is_plural(second),
        third in fw.BEHIND_A_THING - fw.DETERMINERS | {"", ","},
    )
    return all(signs)
