"""What a personality test says of somebody is told in a sentence, in whatever form they typed it (S52, E34)."""

import pytest

from support.making import body, candidate, drafts, interview


def letter_with(*typed: str) -> str:
    """The letter that offers to talk about results, of somebody with these in their file."""
    names = [f"Test {number}" for number, _ in enumerate(typed, 1)]
    taken = [{"name": name, "how_i_work": line} for name, line in zip(names, typed, strict=True)]
    letters = drafts(interview(results_that_fit=names), me=candidate(personality_tests=taken))
    return body(letters["next-step/personality-results"])


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("listen first and then decide", "I listen first and then decide"),
        ("I stay calm under pressure", "I stay calm under pressure"),
        ("prefers a plan", "I prefer a plan"),
        ("ENFP", "I am an ENFP"),
        ("INTJ, like a plan before I start", "I am an INTJ. I like a plan before I start"),
        ("You are a natural organiser.", "I am a natural organiser"),
        ("that you like your own space", "I like my own space"),
        ("organised and patient", "I am organised and patient"),
        ("work best in small teams", "I work best in small teams"),
    ],
)
def test_a_result_is_said_of_whoever_took_the_test(typed: str, told: str) -> None:
    """However the report or the candidate puts it, the letter says it with `I`, once."""
    assert f"I took Test 1, and what it says, in short, is that {told}. " in letter_with(typed)


@pytest.mark.parametrize("typed", ["plant / shaper", "need for order", "high in conscientiousness, low in neuroticism"])
def test_a_result_in_a_word_stands_behind_a_colon(typed: str) -> None:
    """What tells neither what one is nor what one does is told as it was noted."""
    assert f"I took Test 1. This is what it says, in short: {typed}. " in letter_with(typed)


@pytest.mark.long
def test_two_results_are_told_one_after_the_other() -> None:
    """Each has its own `I`."""
    assert "is that I plan ahead, and that I am calm. " in letter_with("I plan ahead", "calm")
