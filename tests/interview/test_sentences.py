"""A text is shown sentence by sentence, and each can be kept private by itself."""

import pytest

from afterword.interview.values.passages import without_passages
from afterword.interview.values.sentences import sentences, with_private


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a knack for politics", ("a knack for politics",)),
        ("I met Ms. Jones. She was late!", ("I met Ms. Jones.", "She was late!")),
        (
            "We spoke, e.g. about J. Doe, at 9.30. Then I left.",
            ("We spoke, e.g. about J. Doe, at 9.30.", "Then I left."),
        ),
        ("I sold for Crane & Co. Leeds was my round.", ("I sold for Crane & Co. Leeds was my round.",)),
        ('She said "no." Then "perhaps."', ('She said "no."', 'Then "perhaps."')),
        (
            "Dear Angela,\n\nThank you.\n\nBest regards,\nJane Doe",
            ("Dear Angela,", "Thank you.", "Best regards,", "Jane Doe"),
        ),
        (
            "It was a pleasure to see the new plant in Dayton, where\nLarkfield builds the line. It is big.",
            ("It was a pleasure to see the new plant in Dayton, where Larkfield builds the line.", "It is big."),
        ),
        ("calm\nlikes order\n- late twice\n- rude", ("calm likes order", "- late twice", "- rude")),
        ("面接は良かった。人事は親切でした。", ("面接は良かった。", "人事は親切でした。")),
        ("calm [[they owe money]] and kind. [[Ask.]] Good.", ("calm and kind.", "Good.")),
        ("a [[[b]] c", ("a c",)),
        ("[[all]]", ()),
        ("wait ... what", ("wait ... what",)),
    ],
)
def test_a_text_is_parted_where_a_person_would_part_it(text: str, parts: tuple[str, ...]) -> None:
    """Titles, initials and lines that were broken for want of room part nothing; what is private already is in no sentence."""
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("text", "sentence", "marked"),
    [
        ("She was calm.", "She was calm.", "[[She was calm.]]"),
        ("I left. She was calm. I left.", "I left.", "[[I left.]] She was calm. [[I left.]]"),
        ("I left early. I left.", "I left.", "I left early. [[I left.]]"),
        ("One line\nmore of it. Two.", "One line more of it.", "[[One line\nmore of it.]] Two."),
        ("calm [[they owe]] and kind. Good.", "calm and kind.", "[[calm [[they owe]] and kind.]] Good."),
        ("a ]] b", "a ]] b", "a ]] b"),
        ("a. b", "c", "a. b"),
    ],
)
def test_one_sentence_is_kept_private_and_no_other(text: str, sentence: str, marked: str) -> None:
    """Each place where it stands by itself is put between brackets, not a longer sentence that begins so."""
    assert with_private(text, sentence) == marked


def test_what_is_kept_private_is_gone_from_the_text() -> None:
    """Whichever sentence of a text is taken, the others stay as they were, and it is in none of them."""
    text = "Dear Angela,\n\nThank you for Wednesday. I met [[the awful]] Tom and\nDana. Is it 9.30?\n\nBest regards,\nJane Doe"
    parts = sentences(text)
    for part in parts:
        rest = without_passages(with_private(text, part))
        assert sentences(rest) == tuple(other for other in parts if other != part)
