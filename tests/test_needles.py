"""Words that a pattern cannot do without: what they rule out, the pattern would not have found."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.needles import needles, plain
from afterword.patterns import lazy_pattern, may_find
from afterword.workbook.wording.typed import as_typed, judged_kinds, slips
from afterword.workbook.wording.typed.judged_words import EVERYWHERE, OUTSIDE_QUOTES

ASKED = [
    *(pattern for _, pattern in (*EVERYWHERE, *OUTSIDE_QUOTES)),
    *(slip.words for slip in slips._SLIPS),
    *(pattern for pattern, _ in as_typed._TEXTED),
    *(pattern for _, pattern, _ in judged_kinds._WRONG),
]
WORDS = [
    (r"(?i)\bsince eleven years\b", ("since eleven years",)),
    (r"(?i)\b(?:dont|wont) (?:go|come)", ("dont come", "dont go", "wont come", "wont go")),
    (r"\b\w+ [Mm]uch\b", (" much",)),
    (r"a+|\bcolou?rs\b", ()),
    (r"(?:ab|cde)+x?", ("ab", "cde")),
    (r"(?<=day to )Sat\b", ("sat",)),
    (r"(?:too|two)?[a-z]", ()),
    (r"[^a]b|.", ()),
]


@pytest.mark.parametrize(("pattern", "words"), WORDS)
def test_the_words_are_those_of_which_one_must_stand_there(pattern: str, words: tuple[str, ...]) -> None:
    """Where none of a few must, none is named, and the pattern is asked always."""
    assert needles(pattern, 0) == words


@pytest.mark.parametrize("text", ["ITS", "It\u017f", "\u0131ts", "\u0130TS", "its"])
def test_letters_that_a_pattern_takes_for_one_are_one(text: str) -> None:
    """Capitals, a long s, and an i with or without its dot, as Python's patterns have it."""
    assert re.search("(?i)its", text)
    assert may_find(lazy_pattern("(?i)its"), plain(text))


def test_a_text_with_none_of_them_is_not_asked_about() -> None:
    """That is what saves the time: nearly all sentences have nothing that is looked for."""
    assert not may_find(lazy_pattern(r"(?i)\bsince (?:eleven|twelve) years\b"), plain("For eleven years."))
    spared = [pattern for pattern in ASKED if not may_find(pattern, plain("I would bring eight years of building."))]
    assert len(spared) > len(ASKED) * 0.9


@pytest.mark.random
@settings(deadline=None)
@given(st.data())
def test_whatever_a_pattern_finds_has_one_of_its_words(data: st.DataObject) -> None:
    """Of the hundreds that read a letter, none misses anything because of its words."""
    pattern = data.draw(st.sampled_from(ASKED))
    text = data.draw(st.from_regex(re.compile(pattern.pattern, pattern.flags)))
    assert may_find(pattern, plain(text))
