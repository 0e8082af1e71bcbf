"""What the candidate's own sentences say in a letter of ours, as its template asks: it says nothing of that again."""

from collections.abc import Container, Sequence
from itertools import chain

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.values.sentences import sentences
from afterword.plan.steps import Kind
from afterword.workbook.letters.own_questions import (
    asks_bluntly,
    asks_one_thing,
    asks_something,
    can_be_asked_last,
    say_no,
    speak_of_another_time,
    speak_of_interest,
    speak_of_staying,
    speak_of_the_end,
    wish_well,
    wondered,
)
from afterword.workbook.letters.placed import signs
from afterword.workbook.letters.spots import tells_of_the_talk
from afterword.workbook.wording.typed.fragments import of_mine
from afterword.workbook.wording.typed.lexicon import Lexicon


def said_in(own: Sequence[OwnLine]) -> dict[str, object]:
    """What these sentences ask and tell, by the names that templates have for it."""
    return {
        "says_more": bool(own),
        "asks_more": any(map(asks_something, own)),
        "asks_bluntly": any(map(asks_bluntly, own)),
        "asks_one": asks_one_thing(own),
        "remembers": any(map(tells_of_the_talk, own)),
        "asks_last": any(map(can_be_asked_last, own)),
        "says_no": say_no(own),
        "says_interest": speak_of_interest(own),
        "stays": speak_of_staying(own),
        "another_time": speak_of_another_time(own),
        "signed": signs(own),
        "speaks_of_the_end": speak_of_the_end(own),
        "wishes_well": wish_well(own),
        "since_then": "",
        "wonders": "",
        "wondered": wondered(own),
        "of_referee": "",
        "of_the_fee": "",
        "also_shown": "",
        "recommends": "",
    }


def whole_lines(
    typed: Sequence[OwnLine],
    names: Container[str],
    lexicon: Lexicon,
) -> tuple[OwnLine, ...]:
    """The lines of the drafts of these names, each as a whole sentence; what a go-between is told, sentence by sentence."""
    of_these = [_one_by_one(line) for line in typed if line.of in names]
    return tuple(_whole(line, lexicon) for line in chain.from_iterable(of_these))


def _one_by_one(line: OwnLine) -> list[OwnLine]:
    """The line; one to a go-between sentence by sentence, as each stands where it reads best, unless its place is typed."""
    if line.where or not line.of.startswith(Kind.PASS_ON):
        return [line]
    return [line.model_copy(update={"say": say}) for say in sentences(line.say)]


def _whole(line: OwnLine, lexicon: Lexicon) -> OwnLine:
    """The line with the capital, the full stop and the `I have` that it may lack; it never runs into another sentence."""
    return line.model_copy(update={"say": of_mine(line.say, lexicon)})
