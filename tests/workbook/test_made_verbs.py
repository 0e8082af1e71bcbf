"""Verbs in a form that lists do not have: made with `re-`, told with `had`, never done, or named as a thing (E34)."""

import pytest

from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.wording import shipped_wording

WORDING = shipped_wording()
LEXICON = WORDING.packs.lexicon


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("building trust", "can build trust"),
        ("building rapport with parents", "can build rapport with parents"),
        ("Meeting deadlines.", "can meet deadlines"),
        ("setting goals", "can set goals"),
        ("understanding data", "understands data"),
        ("training apprentices", "can train apprentices"),
        ("re-sign lapsed members", "can re-sign lapsed members"),
        ("re-use old parts", "can re-use old parts"),
        ("re-signing members", "can re-sign members"),
        ("co-write grants", "can co-write grants"),
        ("had run a kitchen", "has run a kitchen"),
        ("had led a team", "has led a team"),
        ("had been a nurse", "has been a nurse"),
        ("had two shops", "has had two shops"),
        ("read", "can read"),
        ("never be late", "is never late"),
        ("always be on time", "is always on time"),
        ("never be rude and always smile", "is never rude and always smile"),
    ],
)
def test_what_they_want_done_is_told_as_one_tells_it(typed: str, wanted: str) -> None:
    """Nobody reads `you need building trust`, `someone who has had run a kitchen` or `someone who never is late`."""
    assert phrases.wanted(WORDING.words, read_want(typed, LEXICON)) == f"someone who {wanted}"


@pytest.mark.parametrize("typed", ["building work", "nursing care", "catering equipment", "building maintenance"])
def test_what_names_a_thing_is_not_done(typed: str) -> None:
    """`building work` is what one knows, and nobody can build work."""
    assert phrases.wanted(WORDING.words, read_want(typed, LEXICON)) == f"someone with experience in {typed}"


@pytest.mark.parametrize(
    "deed",
    [
        *("upsold 40 accounts", "cross-sold 40 accounts", "oversold nothing", "misread no chart", "overheard nothing"),
        *(
            "pre-sold 300 seats",
            "re-signed 40 members",
            "underwrote nine loans",
            "heard 40 appeals",
            "outbid two rivals",
        ),
    ],
)
def test_a_deed_with_something_before_its_verb_is_a_deed(deed: str) -> None:
    """`upsold 40 accounts` is what I did, and nothing that I would bring."""
    assert phrases.brought(WORDING.words, read_strength(deed, LEXICON)) == f"I {deed}"
