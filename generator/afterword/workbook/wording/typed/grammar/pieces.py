"""What the commas of a phrase part: pieces of one kind, which are a list, or something else (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

DONE = frozenset({Form.DOES, Form.DOING, Form.DONE, Form.HAVING_DONE, Form.TO_DO})
_FIRST_KINDS = {
    Form.TO_DO: "V",
    Form.DOES: "S",
    Form.DOING: "G",
    Form.DONE: "E",
    Form.HAVING_DONE: "E",
    Form.QUALITY: "JE",
}
# What begins an afterthought, and no piece of a list.
ASIDE = frozenset({
    "each", "especially", "every", "for", "if", "in", "including", "mainly", "mostly", "not", "on", "particularly", "so",
    "such", "then", "to", "when", "where", "which", "who", "with", "without",
})  # fmt: skip
BEHIND = lazy_pattern(
    r" (?:about|across|after|among|around|as|at|behind|by|during|for|from|in|into|like|of|on|over|through|to|towards|under"
    r"|until|when|where|which|who|with|within|without)\b"
)
_MOST_OF_A_PIECE = 4  # words
_SUBJECTS = frozenset({"he", "i", "it", "she", "there", "they", "we", "you"})
_AND = lazy_pattern(r"^(?:and|or|but|nor) ")
_JOINED = lazy_pattern(r",? (?:and|or) ")
# What part of a spell was spent how: `nineteen years on sites, the last five as foreman`.
_LAST_OF_THEM = lazy_pattern(
    r"(?i)(?<=\w), (?:the last \S+(?: years)?|(?:\S+|nearly all|the last \S+) of (?:it|that|them|those|which))"
    r" (?:as|at|for|in|of|on|with) [^,]+\Z"
)

# Two things of the last deed, which has its `and` before it: `ran the bar, and counted every till with date and time`.
_MORE_OF_THE_LAST = lazy_pattern(
    r"(?<=, and )(?P<deed>[a-z]+(?:ed|t|pt|ew|an|ote|ook) [^,]+?)"
    r" and (?!(?:able|calm|certified|fluent|good|happy|keen|qualified|ready|[a-z]+(?:ed|t|pt|ew|an|ote|ook|ing))\b)[^,]+\Z"
)
# Names at the end, behind the first of them: `one price list across the shops in York, Leeds and Hull`.
_NAME = r"[A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*)*"
_MORE_NAMES = lazy_pattern(
    rf"(?<= )(?P<first>(?:at|between|for|from|in|of|to|with) {_NAME})(?:, {_NAME})+,? and {_NAME}\Z"
)


def is_no_list(
    text: str,
    form: Form,
    lexicon: Lexicon,
) -> bool:
    """Whether what its commas part is no list of one kind: `TIG, MIG and stick, all coded`."""
    first, *pieces = without_more_at_the_end(text).split(", ")
    pieces = [_AND.sub("", piece) for piece in pieces]
    if not pieces:
        return False
    if _is_afterthought(pieces[0], form):
        return len(pieces) > 1 and form not in DONE
    *between, last = pieces
    pieces = [*between, *_JOINED.split(last)]
    if _names(first, form):
        return not _are_named_alike([first, *pieces], lexicon)
    return _is_of_two_kinds(first, pieces, form, lexicon)


def _is_afterthought(
    piece: str,
    form: Form,
) -> bool:
    """`afraid of heights, or of clients`; behind a thing `of clients` may be anything."""
    begins = words_of(piece)[0]
    behind = fw.BEHIND_A_THING - fw.MODAL - fw.DETERMINERS
    return begins in (ASIDE | behind if form in _FIRST_KINDS else ASIDE)


def _names(
    first: str,
    form: Form,
) -> bool:
    """Whether the first piece names something; `knitting machines` does, though it is work."""
    is_work = form is Form.DOING and not words_of(first)[0].endswith("ing")
    return is_work or form not in _FIRST_KINDS


def _is_of_two_kinds(
    first: str,
    pieces: list[str],
    form: Form,
    lexicon: Lexicon,
) -> bool:
    """`serve tables, pour pints and the bins`; `working with schools, police and the courts` is of one."""
    is_alike = partial(_is_such, _FIRST_KINDS[form], lexicon)
    if form in DONE:  # `taught Year 2, Year 4 and reception`: a name says nothing of it
        pieces = [piece for piece in pieces if not piece[:1].isupper()]
    alike = [*map(is_alike, pieces)]
    if alike and all(alike) and is_alike(first):
        return False
    describes = [kinds_of(piece.lower(), lexicon) == "J" for piece in pieces]
    return form not in DONE or any([*alike, *describes])


def _is_such(
    kinds: str,
    lexicon: Lexicon,
    piece: str,
) -> bool:
    """Whether a piece begins with a word of these kinds, maybe behind one that says how: `never late`."""
    first, second = words_of(piece)[:2]
    is_somebody = "J" in kinds and first in {"a", "an"}
    if is_somebody or piece[:1].isupper():
        return True  # `fluent in Tamil, Malay and English`, `gentle, honest and a good timekeeper`
    begins = kinds_of(first, lexicon)
    if begins == "B" or first in fw.ADVERBS | fw.ADVERBS_OF_DEEDS:
        begins = kinds_of(second, lexicon)
    return not {*kinds}.isdisjoint(begins)


def _are_named_alike(
    pieces: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether all pieces are names, or all of them known things, and short."""
    if max(map(len, map(str.split, pieces))) > _MOST_OF_A_PIECE:
        return False
    if len({*pieces}) < len(pieces):  # `experience, experience, experience`
        return False
    if not any(map(str.islower, map(_first_letter, pieces))):
        return True
    is_known_thing = partial(_is_known_thing, lexicon)
    return all(map(is_known_thing, pieces))


def _first_letter(piece: str) -> str:
    return piece[:1]


def _is_known_thing(
    lexicon: Lexicon,
    piece: str,
) -> bool:
    """Whether the word that says what is meant is known to name something, or is a short name."""
    head = BEHIND.split(piece, maxsplit=1)[0].split()
    last = head[-1]
    is_known = (
        last.isupper(),
        last.lower() in lexicon.programs | lexicon.languages,
        not {*"NMG"}.isdisjoint(kinds_of(last.lower(), lexicon)),
    )
    return "and" not in head and any(is_known)


def as_it_was_parted(
    typed: str,
    text: str,
) -> str:
    """A list with the comma that became our `and`."""
    _, comma, last = typed.rpartition(", ")
    is_turned = (comma, "," not in text, text.endswith(f" and {last}"))
    return typed if all(is_turned) else text


def without_more_at_the_end(text: str) -> str:
    """A text with the first alone of several names at its end, or of two things of its last deed."""
    return _MORE_NAMES.sub(r"\g<first>", _MORE_OF_THE_LAST.sub(r"\g<deed>", text))


def without_last_of_them(text: str) -> str:
    """`nineteen years on sites, the last five as foreman` without its second part."""
    return _LAST_OF_THEM.sub("", text)


def is_added(
    typed: str,
    lexicon: Lexicon,
) -> bool:
    """`clean 14 rooms, good quality`, `cut waste, it's at 18%`: no second thing to do."""
    _, comma, last = typed.partition(", ")
    first, second = words_of(last)[:2]
    is_so = lexicon.is_quality(first) and not lexicon.is_verb(first)
    is_more = first.partition("'")[0] in _SUBJECTS
    is_had = words_of(typed)[0].endswith("ing") and first in lexicon.had
    return bool(comma and second) and bool(is_more or is_so or is_had)
