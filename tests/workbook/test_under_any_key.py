"""A phrase may be typed under a key that it was not meant for: whatever is made of it, no word of it is broken (E34)."""

import json
import re
from collections.abc import Callable

import pytest

from afterword.workbook.letters.known.papers import read_paper
from afterword.workbook.letters.known.typed_terms import read_given, read_place
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.talked_of.matters import read_matter, read_shared
from afterword.workbook.wording.typed.told.aims import read_aim, read_purpose, read_time_for
from afterword.workbook.wording.typed.told.asked_of_referees import read_asked
from afterword.workbook.wording.typed.told.busy import read_busy
from afterword.workbook.wording.typed.told.callers import read_caller, read_sent
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.told.named_instead import read_instead
from afterword.workbook.wording.typed.told.points import read_point
from afterword.workbook.wording.typed.told.posts import read_post
from afterword.workbook.wording.typed.told.praise import read_told_with_a_no
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.wording import shipped_wording
from support.workspace import CHECKOUT

READERS: tuple[Callable[[str, Lexicon], TypedPhrase], ...] = (
    read_aim, read_asked, read_busy, read_caller, read_chosen, read_given, read_instead, read_matter, read_paper, read_place,
    read_point, read_post, read_proof, read_purpose, read_reason, read_sent, read_shared, read_strength, read_thanks,
    read_time_for, read_together, read_told_with_a_no, read_want,
)  # fmt: skip
EVERYDAY = [
    each["typed"] for each in json.loads((CHECKOUT / "tests" / "cases" / "everyday_phrases.json").read_text("utf-8"))
]
SHORT = [
    "what's the normal rate for a night", "who's the boss on Sundays", "that's a big deal for a small shop", "it's all change",
    "how's the rota done", "where'd the old till go", "I'd say yes", "don't park at the back", "can't find drivers",
    "won't be easy", "let's keep it short", "there's a new boss", "they're short of hands", "she'll ring on Friday",
    "who'd cover for me", "isn't on the list", "we've two vans", "didn't know", "aren't many of us", "you'll be on nights",
]  # fmt: skip
BROKEN = re.compile(
    r"['\u2019](?:d|ll|m|re|s|t|ve)(?:ing|ed)\b|\b(?:are|is|my|not|the|was|your)ing\b|\s{2}|[,;:] ?[,;:.]|\?\."
)


@pytest.mark.long
@pytest.mark.thorough
@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_no_reading_breaks_a_word(read: Callable[[str, Lexicon], TypedPhrase]) -> None:
    """Nobody has thought about `what'sing the normal rate`, under whichever key the question was typed."""
    lexicon = shipped_wording().packs.lexicon
    phrases = {typed: read(typed, lexicon) for typed in (*EVERYDAY, *SHORT)}
    broken = {typed: phrase.text for typed, phrase in phrases.items() if phrase.fits and BROKEN.search(phrase.text)}
    assert broken == {}


@pytest.mark.parametrize("typed", SHORT)
def test_a_short_form_is_no_verb(typed: str) -> None:
    """What is behind an apostrophe is a verb already, and what stands before it has no `-ing`."""
    lexicon = shipped_wording().packs.lexicon
    assert not [
        read.__name__ for read in (read_matter, read_point, read_post) if BROKEN.search(read(typed, lexicon).text)
    ]
