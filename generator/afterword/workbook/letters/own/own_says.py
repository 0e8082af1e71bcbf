"""What the candidate's own sentences say in a letter of ours, as its template asks: it says nothing of that again."""

from collections.abc import Container, Sequence
from operator import attrgetter

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.own.own_questions import (
    ask_for_an_answer,
    ask_how_to_be_better,
    asks_bluntly,
    asks_one_thing,
    asks_softly,
    asks_something,
    can_be_asked_last,
    say_no,
    say_that_they_look_forward,
    send_papers_along,
    speak_of_another_time,
    speak_of_interest,
    speak_of_staying,
    speak_of_staying_in_touch,
    speak_of_the_end,
    wish_well,
    wondered,
)
from afterword.workbook.letters.own.placed import signs
from afterword.workbook.letters.own.spots import tells_of_the_talk
from afterword.workbook.letters.own.told_of_an_offer import (
    offer_a_talk,
    tell_if_not,
)
from afterword.workbook.wording.typed.cleaned.cleaning import (
    uncapitalised,
    with_a_capital,
)
from afterword.workbook.wording.typed.grammar.fragments import of_mine
from afterword.workbook.wording.typed.grammar.joined import begun_anew, joined
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BECAUSE = lazy_pattern(
    r"\A[Bb]ecause (?=(?:I|it|my|our|she|he|that|the|there|they|this|we|you|your)\b)(?!.*, )"
)
_OF_THEM = lazy_pattern(r"(?:they|you|your)\b")
_SAY_WHY = frozenset({"offer/decline"})


def said_in(own: Sequence[OwnLine]) -> dict[str, object]:
    """What these sentences ask and tell, by the names that templates have for it."""
    is_asked_softly = any(map(asks_softly, own))
    return {
        "says_more": bool(own),
        "asks_more": any(map(asks_something, own)),
        "asks_better": ask_how_to_be_better(own),
        "asks_bluntly": any(map(asks_bluntly, own)),
        "asks_one": asks_one_thing(own) and not is_asked_softly,
        "asks_softly": is_asked_softly,
        "remembers": any(map(tells_of_the_talk, own)),
        "asks_last": any(map(can_be_asked_last, own)),
        "says_no": say_no(own),
        "sends_along": send_papers_along(own),
        "looks_forward": say_that_they_look_forward(own),
        "says_interest": speak_of_interest(own),
        "stays": speak_of_staying(own),
        "stays_in_touch": speak_of_staying_in_touch(own),
        "another_time": speak_of_another_time(own),
        "signed": signs(own),
        "speaks_of_the_end": speak_of_the_end(own),
        "asks_an_answer": ask_for_an_answer(own),
        "wishes_well": wish_well(own),
        "offers_a_talk": offer_a_talk(own),
        "if_not_told": tell_if_not(own),
        "concluded": "",
        "since_then": "",
        "wonders": "",
        "wondered": wondered(own),
        "of_referee": "",
        "of_the_call": "",
        "of_the_fee": "",
        "of_the_paper": "",
        "looked_at": "",
        "reached_by": "",
        "fallback": "",
        "keen": "",
        "when_to_call": "",
        "knows": "",
        "if_not": "",
        "of_the_day": "",
        "because_of_that": "",
        "before_it": "",
        "why_at_once": "",
        "to_others": "",
        "in_touch": "",
        "last_words": "",
        "to_confirm": "",
        "of_the_reason": "",
        "not_before": "",
        "why_now": "",
        "meets_again": "",
        "if_so": "",
        "not_pressed": "",
        "also_shown": "",
        "recommends": "",
    }


def whole_lines(
    typed: Sequence[OwnLine],
    names: Container[str],
    lexicon: Lexicon,
) -> tuple[OwnLine, ...]:
    """The lines of the drafts of these names, each as a whole sentence; a reason with the line before, or by itself."""
    lines: list[OwnLine] = []
    for line in typed:
        if line.of in names:
            whole = _whole(_begun(lines, line), lexicon)
            lines[-1:] = _with_its_reason(lines[-1:], whole)
    return tuple(lines)


def _with_its_reason(before: Sequence[OwnLine], line: OwnLine) -> list[OwnLine]:
    """The line before and this one, which is its reason if it begins with `because`: no sentence of ours has that reason."""
    reason = _BECAUSE.sub("", line.say)
    stands = reason == line.say, line.where, line.of in _SAY_WHY
    if any(stands):
        return [*before, line]
    for first in before:
        if first.of == line.of:
            say = joined(first.say, uncapitalised(line.say))
            return [first.model_copy(update={"say": say})]
    if _OF_THEM.match(reason):  # says nothing by itself, and is asked about
        return [*before, line.model_copy(update={"where": Spot.ON_ITS_OWN})]
    return [*before, line.model_copy(update={"say": with_a_capital(reason)})]


def _begun(before: Sequence[OwnLine], line: OwnLine) -> OwnLine:
    """The line without the `and` or the `PS` that it begins with, where it is the first of its letter."""
    if line.of in map(attrgetter("of"), before):
        return line
    return line.model_copy(update={"say": begun_anew(line.say)})


def _whole(line: OwnLine, lexicon: Lexicon) -> OwnLine:
    """The line with the capital, the full stop and the `I have` that it may lack; it never runs into another sentence."""
    return line.model_copy(update={"say": of_mine(line.say, lexicon)})
