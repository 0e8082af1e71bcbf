"""What can be read in one breath: what they need, what is brought to it, and the wish to do it (S15)."""

from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.deeds import is_done_once
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What makes two thoughts of a sentence, so that no third goes on with it.
_TWO_THOUGHTS = lazy_pattern(r", (?:and|but|so|which) |[:;]")
_MOST_IN_ONE = 32  # words of what they need with what is brought
_MOST_WITH_A_DEED = 20  # of what they need with what was done, which is another matter and of another time
_MOST_OF_A_DEED = 26  # words of a last sentence that goes on with a wish
# One deed in a few words, of which the participle is as the past: `I tripled the sales of each stall`.
_ONE_DEED = lazy_pattern(
    r"I (?P<did>(?!exceed|feed|heed|need|proceed|speed|succeed)[a-z]+ed (?:[^ ,;:.]+ ?){1,12})\.?"
)
# What is told of others in what is to be done, behind which `that` would be their doing: `the crew, half of which leaves`.
_TELLS_OF_OTHERS = lazy_pattern(
    r"(?i), |\b(?:because|since|that|when|where|which|while|who|whom|whose)\b"
)


def are_one_sentence(want: str, shown: str) -> bool:
    """Whether what is brought goes on with what they need: `you need someone to run the shop, and I would bring ten years`."""
    first = next(iter(sentences(shown)), "")
    otherwise = (
        not first.startswith(("I ", "At ")),
        are_too_long_for_one(want, shown),
        not would_bring(first) and len(f"{want} {first}".split()) > _MOST_WITH_A_DEED,
        _TWO_THOUGHTS.search(f"{want} {first}"),
    )
    return not any(otherwise)


def are_too_long_for_one(want: str, shown: str) -> bool:
    """Whether what they need and what is brought have too many words to be read in one breath."""
    first = next(iter(sentences(shown)), "")
    return len(f"{want} {first}".split()) > _MOST_IN_ONE


def last_deed(shown: str, lexicon: Lexicon) -> dict[str, bool]:
    """Whether what is told last is what the candidate did, in a sentence that can go on, and whether it can be done again."""
    last = next(reversed(sentences(shown)), "")
    deed = read_strength(last, lexicon)
    is_again = (
        last.startswith("I ") and deed.form is Form.DONE and not is_done_once(deed)
    )
    is_short = len(last.split()) <= _MOST_OF_A_DEED and not _TWO_THOUGHTS.search(last)
    return {
        "ends_in_a_deed": is_again and is_short,
        "done_again": is_again,
    }


def having_done(shown: str) -> str:
    """One short deed as what one has behind one, to follow a wish: `having tripled the sales of each stall`; else nothing."""
    match = _ONE_DEED.fullmatch(shown)
    if match is None:
        return ""
    return f"having {match['did']}"


def is_drawn_to(want: TypedPhrase, shown: str) -> bool:
    """Whether they need something done, in so many words that `and that is just what I would love to do` goes on with it."""
    task = want.text
    if want.form is not Form.TO_DO:
        task = want.text.partition(" who can ")[2]
    if not task or _TELLS_OF_OTHERS.search(task):
        return False
    return are_too_long_for_one(want.text, shown)


def would_bring(shown: str) -> bool:
    """Whether what is brought is still to come, and no deed."""
    return shown.startswith("I would bring ")
