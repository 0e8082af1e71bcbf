"""How a sentence reads as a whole: what no single word tells is asked about, and a letter on the work is left in peace."""

import datetime as dt
import json

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.weighed import (
    ANOTHER,
    HOME,
    NOTE,
    PAY,
    READS_LIKE,
    leanings_of,
    matter_of,
    parts_of,
)
from support.turns import some
from support.workspace import CHECKOUT

SENTENCES = CHECKOUT / "tests" / "cases" / "own_sentences.jsonl"
PRIVATE = (
    Withheld(("salary", "walk_away"), "61100", amount=True),
    Withheld(("kiln", "employer", "name"), "Ashlar Kilns"),
    Withheld(("me", "city"), "9 Weir Lane, Harnsworth"),
    Withheld(("debrief",), "I was written up twice."),
)
NOBODY = Seen(())
ALMOST_ALL, MOST = 0.98, 0.75


def reads(text: str, place: str = "lines.0.say", seen: Seen = NOBODY) -> str | None:
    """What a text reads like being about."""
    leanings = leanings_of(Sentence(text, place, seen))
    return matter_of(leanings, leanings)


@pytest.mark.parametrize(
    ("matter", "text"),
    [
        (PAY, "With a little more than I get today we would be friends."),
        (ANOTHER, "They have kept a chair for me until I say yes."),
        (HOME, "I live two doors from the mill."),
        (NOTE, "I am better since the doctor gave me tablets, do not pass that on."),
    ],
)
def test_what_no_word_tells_the_whole_may_tell(matter: str, text: str) -> None:
    """No figure, no name and no word of a list: people write so of what they keep to themselves, and are asked."""
    assert reads(text) == matter
    assert not list(unexplained({"lines.0.say": text}, Private((), ()), NOBODY))


@pytest.mark.parametrize(
    ("matter", "text"),
    [
        (NOTE, "I would rather not talk about my jaw."),
        (HOME, "I live round the corner, by the chapel."),
        (ANOTHER, "An airline wants me as well and waits for me."),
    ],
)
def test_a_word_that_no_sentence_had_is_weighed_as_those_of_its_class(matter: str, text: str) -> None:
    """Nobody has learnt of a jaw, but it is a part of the body as a lung is; of a jigger nothing is known."""
    assert reads(text) == matter
    unknown = text.replace("jaw", "jigger").replace("chapel", "jigger").replace("airline", "jigger")
    of_both = [leanings_of(Sentence(each, "lines.0.say", NOBODY))[matter] for each in (text, unknown)]
    assert of_both[0] > of_both[1]


def test_the_question_says_what_it_reads_like() -> None:
    """The candidate is told which private thing the sentence may be of, and that its words as a whole say so."""
    text = "With a little more than I get today we would be friends."
    asked = list(unexplained({"lines.0.say": text}, Private(PRIVATE, PRIVATE), NOBODY))
    assert [(leak.what, leak.is_certain, leak.why) for leak in asked] == [("salary.walk_away", False, READS_LIKE[PAY])]


def test_the_most_likely_of_what_is_private_is_asked_about() -> None:
    """Where there is no other application, a sentence that reads like one most, and like a note as well, may be of the note."""
    leanings = {PAY: -2.0, ANOTHER: 6.0, HOME: 0.2, NOTE: 3.0}
    assert matter_of(leanings, leanings) == ANOTHER
    assert matter_of(leanings, (PAY, HOME, NOTE)) == NOTE
    assert matter_of(leanings, (PAY, HOME)) is None


@pytest.mark.parametrize("day", ["the 17th", "Tuesday"])
def test_a_day_of_this_interview_is_weighed_as_none(day: str) -> None:
    """Who met them on the day of the interview tells nothing new; on another day they were with somebody else."""
    text = f"I met them on {day}"
    shown = Seen((), days=frozenset({dt.date(2027, 8, 17)}))  # a Tuesday
    assert "[day]" in parts_of(Sentence(text, "lines.0.say", NOBODY))
    assert "[day]" not in parts_of(Sentence(text, "lines.0.say", shown))


def test_what_the_reader_sees_elsewhere_weighs_nothing() -> None:
    """A figure, a number of a list and the words of other texts are no news to them."""
    text = "four grand was promised elsewhere"
    seen = Seen((Withheld(("thoughts", 0, "say"), "The four grand were promised elsewhere"),))
    assert reads(text) is not None
    assert reads(text, seen=seen) is None


@pytest.mark.long
def test_sentences_of_invented_people_are_told_apart() -> None:
    """The weights fit those that they were learnt from: hardly a harmless one is asked about, and most of the others are.

    Every third is read each time, all of them in the long run.
    """
    told = list(map(json.loads, some(SENTENCES.read_text(encoding="utf-8").splitlines(), 3)))
    asked = {True: [], False: []}
    for each in told:
        leaves = (Withheld(("elsewhere",), each["seen"]), Withheld(("people", 0, "name"), each["known"]))
        is_private = each["of"] != "none"
        asked[is_private].append(reads(each["text"], each["place"], Seen(leaves)) is not None)
    assert sum(asked[False]) <= (1 - ALMOST_ALL) * len(asked[False])
    assert sum(asked[True]) >= MOST * len(asked[True])


@pytest.mark.parametrize(
    ("line", "is_asked_about"),
    [
        ("With a little more than I get today we would be friends.", True),
        ("\x1fWith a little more than \x1f gives me today we would be friends.\x1f", True),
        ('\x1f"With a little more than I get today we would be friends."\x1f', True),
        ("a little more than I get today", False),
        ('\x1f"With a little"\x1f more than I get today \x1f"we would be friends."\x1f', False),
    ],
)
def test_a_sentence_in_a_file_of_ones_own_is_weighed_and_a_piece_of_a_page_is_not(
    line: str, *, is_asked_about: bool
) -> None:
    """What somebody says in a template of theirs goes to everybody: it is read as a letter is; how a heading reads says nothing."""
    asked = list(unexplained({"0:1": line}, Private(PRIVATE, PRIVATE), NOBODY))
    assert bool(asked) is is_asked_about


def test_a_brace_keeps_no_sentence_from_being_asked_about() -> None:
    """An own sentence with a brace in it is read as any other."""
    text = "With a little more than I get today we would be friends :{"
    assert list(unexplained({"lines.0.say": text}, Private(PRIVATE, PRIVATE), NOBODY))
