"""What the house itself is to have, or to be: `have fewer calls at night`, `be re-accredited in March` (E34).

Nobody who is hired has or is that, as one has patience and is certified: they want it, and say so.
"""

from itertools import takewhile

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised, words_of
from afterword.workbook.wording.typed.grammar.mouths import to_them
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_HAVE = lazy_pattern(
    r"(?i)(?:to )?(?P<done>have (?P<which>an?|another|enough|every|one|only one|the|two|three|four|five|[a-z]+er|less|more)"
    r" (?P<what>[a-z][^:;?.\"]*))"
)
_HAVE_THEM_DO = lazy_pattern(
    r"(?i)(?:to )?(?P<done>have (?P<who>nobody|people|some(?:body|one)) (?P<does>[a-z]+) [^:;?.\"]+)"
)
_BE = lazy_pattern(
    r"(?i)(?:to )?(?P<done>be (?:fully |finally |properly |still )?(?:(?:re-?)?(?:accredited|audited|graded|inspected|listed"
    r"|ranked|rated|staffed)|(?:re-?)?(?:certified|licensed|registered) (?:to|under) [A-Z]{2,}|back in profit|carbon[ -]neutral"
    r"|cashless|first in|free of|fully booked|informed|in profit|open|paid|paperless|profitable|rid of|told|warned)\b"
    r"[^:;?.\"]*)"
)
# Which no list of qualities has.
_COMPARED = frozenset({"broader", "longer", "shorter", "simpler", "stronger", "wider"})
# What somebody has of their own, beside what one knows and is known for.
_OF_SOMEBODY = frozenset({
    "arm", "arms", "bicycle", "bike", "boat", "bit", "boot", "couple", "deal", "diary", "dog", "edge", "hand", "hands",
    "idea", "laptop", "lot", "month", "number", "phone", "plenty", "sight", "smartphone", "tooth", "year",
})  # fmt: skip


def as_of_the_house(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """What they want to have or to be, and nobody has or is for them; nothing where it is what somebody brings."""
    wishes = _have(text, lexicon), _have_them_do(text, lexicon), _be(text)
    wish = next(filter(None, wishes), "")
    return (
        TypedPhrase(Form.SAID, f"you want to {uncapitalised(to_them(wish))}")
        if wish
        else None
    )


def _have(text: str, lexicon: Lexicon) -> str:
    """`have a manual that is used`; not `have a clean licence`, and not `have more patience`."""
    have = _HAVE.fullmatch(text)
    if have is None:
        return ""
    which = have["which"].lower()
    is_amount = (
        not which.endswith("er")
        or which in fw.CHANGING | _COMPARED
        or lexicon.compares(which)
    )
    named = lexicon.singular(_head(have["what"], lexicon))
    is_brought = (
        named in lexicon.had | _OF_SOMEBODY,
        lexicon.names_a_worker(named) and which in {"a", "an"},
        named.endswith(fw.ENDS_UNCOUNTED),
        "own" in words_of(have["what"])[:2],
    )
    return have["done"] if is_amount and not any(is_brought) else ""


def _head(what: str, lexicon: Lexicon) -> str:
    """The word that says what it is: `manual` in `manual that the fitters use`."""
    first, *others = words_of(what)

    def goes_on_naming(word: str) -> bool:
        ends = word in fw.BEHIND_A_THING | fw.RELATIVE | {"and", "or", ",", ""}
        return not ends and not word.endswith("ing") and not lexicon.is_past(word)

    return [first, *takewhile(goes_on_naming, others)][-1]


def _have_them_do(text: str, lexicon: Lexicon) -> str:
    """`have somebody teach the two apprentices`."""
    have = _HAVE_THEM_DO.fullmatch(text)
    return have["done"] if have and lexicon.is_verb(have["does"].lower()) else ""


def _be(text: str) -> str:
    be = _BE.fullmatch(text)
    return be["done"] if be else ""
