"""What was read as a whole sentence and may be none: no word of it is surely its verb (E34)."""

from itertools import pairwise, takewhile

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import first_of, words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.shapes import is_clause
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Two things, of which the second alone is a sentence: `hard-working and I don't give up`.
_BEGUN_LATE = lazy_pattern(
    r"(?i)(?!my |our |the |when |while |as |after |in )[^,]* (?:and|but|so) I "
)
# `a TA who's done it or would do it`: whoever is meant, and nothing that is said of them.
_SOMEBODY_WHO = lazy_pattern(
    r"(?i)an? (?:[\w-]+ ){1,3}(?:who|that)(?:['\u2019](?:d|ll|s))? (?!.*\b(?:is|would be) (?:a must|an? \w+|needed)\b).*"
)
_CLOCK = lazy_pattern(r"(?i)(?<=\d) ?[ap]m\b")
_SUBJECTS = fw.PRONOUNS | fw.OPENERS | fw.RELATIVE | {"i", "it", "that", "this"}
_THIRD = 2
_TELLING = fw.PRONOUNS | {
    "everything",
    "i",
    "it",
    "nobody",
    "nothing",
    "that",
    "there",
    "this",
    "we",
    "what",
}
_TIES = frozenset(
    {"because", "if", "so", "that", "until", "what", "when", "which", "while", "who"}
)
_COMPARING = frozenset({"as", "like", "than", "what", "who"})
_WE = frozenset({"he", "i", "she", "they", "we", "you"})
_BETWEEN = frozenset({*"PTG"})


def is_no_sentence(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`a knack for finding leaks`, `first class honours in horticulture`; `the old system keeps crashing` is one."""
    words = words_of(_CLOCK.sub("", text).replace(":", ""))
    if _BEGUN_LATE.match(text):
        return not text.startswith("I ")
    begins = words[0].partition("'")[0]
    if begins == "nothing":
        return fw.FINITE.isdisjoint(words) and not any(map(lexicon.is_past, words))
    if begins in _SUBJECTS | fw.OWN_SUBJECTS - {"the"}:
        return False
    names_it = (
        _ends_so(words),
        _names_a_time(words, lexicon),
        _SOMEBODY_WHO.fullmatch(text),
    )
    if any(names_it):
        return True
    if not fw.FINITE.isdisjoint(words[1:]) or "i" in words:
        return False
    _, _, third = first_of(words, 3)
    is_two = words[0] in fw.DETERMINERS and third and "S" in kinds_of(third, lexicon)
    return not is_two and not _has_a_verb(words, lexicon)  # `the roof leaks`


def _names_a_time(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """`the Christmas we had no boiler`: which one it was; `the pool I reopened is still open` is told of it."""
    subjects = [word.partition("'")[0] for word in words[:4]]
    who = next(filter(_WE.__contains__, subjects[2:]), "")
    if words[0] != "the" or not who:
        return False
    told = words[subjects.index(who) + _THIRD :]
    return fw.FINITE.isdisjoint(told) and not any(map(lexicon.is_past, told))


def is_surely_told(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether somebody or something begins it, and what they do stands right behind; or a place, and one of us behind it."""
    words = words_of(text)
    begins = words[0].partition("'")[0]
    before = [words[0], *takewhile(_is_not_finite, words[1:])]
    is_plain = (_TIES | _TELLING | fw.RELATIVE).isdisjoint(before[1:])
    is_doing = (begins.endswith("ing"), not is_plain)
    if all(is_doing):  # `writing it down so others can follow`
        return False
    behind_a_place = (
        not _TELLING.isdisjoint(words[1:]),
        is_clause(text.partition(", ")[2], lexicon),
        lexicon.is_past(words[-1]),
    )
    told = (
        begins in _TELLING,
        "i" in words[2:4],
        words[1] in fw.CHANGED,
        _is_place(begins) and any(behind_a_place),
        is_plain and before != words,
        is_clause(text, lexicon),
    )
    return any(told)


def _is_not_finite(word: str) -> bool:
    return word not in fw.FINITE


def _is_place(begins: str) -> bool:
    """Whether a word begins where or when something was."""
    return begins in (fw.BEHIND_A_THING | fw.OPENERS) - fw.DETERMINERS


def _ends_so(words: list[str]) -> bool:
    """`somebody as good as Maureen was`: who or what, and nothing that is said of them."""
    last = words[-1] or words[-2]
    finite = list(filter(fw.FINITE.__contains__, words))
    return finite == [last] and not _COMPARING.isdisjoint(words[1:-1])


def _has_a_verb(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """Whether somebody or something, in plain words, does what the next word says."""
    before = words[0]
    for word, behind in pairwise([*words[1:], ""]):
        kinds = {*kinds_of(word, lexicon)} if word else set()
        if _is_its_verb(before, kinds, behind):
            return True
        if not kinds.isdisjoint(_BETWEEN):
            return False
        before = word
    return False


def _is_its_verb(
    before: str,
    kinds: set[str],
    behind: str,
) -> bool:
    """`system keeps`, `staff keep`, `people trust me`; not `class honours`: a thing of that name stands behind its own."""
    is_done = not kinds.isdisjoint("VSE")
    is_plain = kinds.isdisjoint("NM") or behind in {"him", "me", "them", "us"}
    if kinds == {"S"} and behind in fw.BEHIND_A_THING - fw.DETERMINERS:
        return False
    return is_done and is_plain and before not in fw.DETERMINERS
