"""A sentence is put between [[ and ]] where it stands, however the file is typed, and nothing else is touched."""

import pytest
import yaml

from afterword.interview.amend import CannotAmendError, with_private_sentence, with_private_words

HEAD = "# mine\nrole: Clerk  # as they call it\n"


@pytest.mark.parametrize(
    ("typed", "place", "sentence", "expected"),
    [
        ("role_aim: cut waste # they said", ("role_aim",), "cut waste", 'role_aim: "[[cut waste]]" # they said'),
        ("topics: [pay, the plant]", ("topics", 1), "the plant", 'topics: [pay, "[[the plant]]"]'),
        (
            "topics:\n  - the plant # x\n  - pay",
            ("topics", 0),
            "the plant",
            'topics:\n  - "[[the plant]]" # x\n  - pay',
        ),
        ("people: {name: Al Bo}", ("people", 0, "name"), "Al Bo", 'people: {name: "[[Al Bo]]"}'),
        ("topics: the plant", ("topics", 0), "the plant", 'topics: "[[the plant]]"'),
        (
            "people: [{name: Al, point: pay day}]",
            ("people", 0, "point"),
            "pay day",
            'people: [{name: Al, point: "[[pay day]]"}]',
        ),
        ("role_aim: 'it''s \"big\"'", ("role_aim",), 'it\'s "big"', "role_aim: '[[it''s \"big\"]]'"),
        ('role_aim: "a \\"b\\" c"', ("role_aim",), 'a "b" c', 'role_aim: "[[a \\"b\\" c]]"'),
        ('role_aim: "caf\\xe9 at nine"', ("role_aim",), "café at nine", 'role_aim: "[[café at nine]]"'),
        (
            "debrief: |\n  I was late. She waited.\n  # no comment\n\n  Good. # no comment either",
            ("debrief",),
            "She waited.",
            "debrief: |\n  I was late. [[She waited.]]\n  # no comment\n\n  Good. # no comment either",
        ),
        (
            "debrief: >-\n  I was late and\n  lost. Good.",
            ("debrief",),
            "I was late and lost.",
            "debrief: >-\n  [[I was late and\n  lost.]] Good.",
        ),
        (
            'role_aim: cut\n  waste no. Say "so".\nheld: 2027-01-13',
            ("role_aim",),
            'Say "so".',
            'role_aim: "cut\n  waste no. [[Say \\"so\\".]]"\nheld: 2027-01-13',
        ),
        (
            "debrief: calm [[they owe]] and kind. Good.",
            ("debrief",),
            "calm and kind.",
            'debrief: "[[calm [[they owe]] and kind.]] Good."',
        ),
    ],
)
def test_the_sentence_is_private_and_every_other_byte_stays(
    typed: str, place: tuple[str | int, ...], sentence: str, expected: str
) -> None:
    """Bare, quoted, folded, in brackets or on lines of its own: comments and layout are as they were."""
    for line_end in ("\n", "\r\n"):
        before = (HEAD + typed + "\n").replace("\n", line_end).encode()
        after = (HEAD + expected + "\n").replace("\n", line_end).encode()
        assert with_private_sentence(before, place, sentence) == after
        assert yaml.safe_load(after)["role"] == "Clerk"


@pytest.mark.parametrize("place", [("topics", 0), ("topics", 4), ("nothing",), ("people", 0, "name")])
def test_what_does_not_stand_there_is_refused(place: tuple[str | int, ...]) -> None:
    """The file was changed meanwhile: what to do by hand is said, and nothing is guessed."""
    with pytest.raises(CannotAmendError, match=r"put it between \[\[ and \]\] yourself"):
        with_private_sentence(b"topics: [pay]\nrole: Clerk\n", place, "the plant")


@pytest.mark.parametrize(
    ("letter", "sentence", "in_subject", "expected"),
    [
        ("Dear Al,\n\nI owe you. Bye.\n", "I owe you.", False, "Dear Al,\n\n[[I owe you.]] Bye.\n"),
        ("\ufeffSubject: Hello\r\n\r\nHello\r\n", "Hello", False, "\ufeffSubject: Hello\r\n\r\n[[Hello]]\r\n"),
        ("Subject: Hello\n\nHello\n", "Hello", True, "Subject: [[Hello]]\n\nHello\n"),
    ],
)
def test_a_sentence_of_a_letter_is_private(letter: str, sentence: str, *, in_subject: bool, expected: str) -> None:
    """In the text or in the subject, whichever is meant."""
    assert with_private_words(letter.encode(), sentence, in_subject=in_subject) == expected.encode()
    with pytest.raises(CannotAmendError):
        with_private_words(letter.encode(), "Not there.", in_subject=in_subject)
