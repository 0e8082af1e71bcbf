"""Sentences of the candidate's own that stand inside a paragraph of ours, behind the sentence with which they go on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, filterfalse

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.nearness import is_all_in
from afterword.workbook.letters.own.own_lines import matter_first
from afterword.workbook.letters.own.own_questions import (
    asks,
    asks_something,
    press_for_nothing,
)
from afterword.workbook.letters.own.practical import is_for_the_close
from afterword.workbook.letters.own.spots import IF_TOO_SOON, begins_like, spot
from afterword.workbook.letters.own.told_of_a_paper import (
    in_two_parts,
    is_how_to_reach_me,
    is_of_the_paper,
)
from afterword.workbook.letters.own.told_of_an_offer import (
    WITH_A_NO,
    WITH_A_YES,
    WITH_AN_ASK,
    WITH_THANKS,
    before_the_answer,
)
from afterword.workbook.letters.own.told_with_a_no import (
    is_not_told_before,
    is_why_now,
    meets_again,
)
from afterword.workbook.wording.typed.grammar.joined import joined

Inside = dict[str, list[OwnLine]]
# What two people have in common beside the work, which comes before anybody is asked for something.
_REMEMBERED = lazy_pattern(
    r"(?:We (?:last \w+|have ?n(?:o|['\u2019])t (?:been|met|seen|spoken|talked)\b)|You were the (?:first|one)\b"
    r"|(?:The last time|When) we (?:last )?(?:met|saw|spoke|talked)\b"
    r"|It (?:is|was) (?:good|great|lovely|nice) to\b"
    r"|I (?:still|often) (?:have|remember|tell|think)\b|I (?:have not forgotten|remember)\b"
    r"|I (?:still |have )?(?:learn(?:ed|t)|took)\b.*\bfrom you\b|(?:It was )?you (?:\w+ )?(?:gave|let|showed|taught|took) me\b"
    r"|It was you who\b)"
)
# What somebody brings, which argues behind the reason for a no, and recommends behind what they would still like.
_BRINGS = lazy_pattern(
    r"(?:I (?:also |still )?bring\b|I(?: have|['\u2019]ve) (?:(?:also|now|still) )?(?:spent|worked|(?:\S+ ){1,3}years\b)"
    r"|(?:In|My|Over|With) (?:my |the |these )?(?:\S+ ){1,3}years\b|At [A-Z])"
)
# What has begun since the talk, or will: it is why they may think again one day.
_SINCE_THEN = lazy_pattern(
    r"I(?: will|'ll|\u2019ll)?(?: now| also)? (?:begin|finish|sit|start|take)\b(?!.*\bso\b)"
    r"|I(?: have|'ve|\u2019ve) (?:now |just |since )?(?:begun|booked|enrolled|signed up|started)\b(?!.*\bso\b)"
)
# What the candidate takes from the silence in the last letter: `As I have not heard from you, I take it that …`.
_TAKES_IT = lazy_pattern(
    r"(?i)(?:as|because|since) I (?:[^,]*\b)?(?:didn['\u2019]t|haven['\u2019]t|not|nothing)\b.*"
    r"|I (?:(?:can only|will|now) )?(?:assume|gather|presume|suppose|take it)(?: from [^.]+)?,? (?:it|that|the|they|you)\b.*"
)
_OF_THE_FEE = lazy_pattern(
    r"\b(?:GST|HST|VAT|[Tt]ax(?:es)?|[Ff]ees?|(?:[Mm]y|[Tt]he|[Tt]his) (?:price|rate)s?)\b"
)
_OF_THE_CALL = lazy_pattern(
    r"I(?: have|'ve|\u2019ve)?(?: already)? (?:mentioned|spoke|spoken|told)\b"
    r"|(?:He|It|She|Somebody|The|They|This|[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)*) .*"
    r"\b(?:calls?|e-?mails?|forms?|gets? in touch|minutes|phones?|questionnaire|questions|rings?|sends?|writes?)\b"
)
_LITTLE_HELPS = lazy_pattern(
    rf"{IF_TOO_SOON}|Even (?!if\b|so\b|then\b|though\b|when\b).*\b(?:be (?:good|great|welcome)|do|enough|help)\b"
)
_OF_THE_REFEREE = lazy_pattern(r"(?:He|Her|His|She|Their|They)\b")
_SAID_OF_THE_CALL = lazy_pattern(
    r"(?:He|She|They|Your|(?!(?:I|In|It|On|We)\b)[A-Z][\w.'\u2019-]+(?: [A-Z][\w'\u2019-]+)*) [^?]*"
    r"\b(?:call|decided it|mentioned|made the difference|praised|reference|said|spoke|told me|words)\b[^?]*"
)
# How the referee may be reached, which is asked once there is a yes.
_HOW_TO_REACH_YOU = lazy_pattern(
    r"(?:How|What|When|Where|Which)\b[^.?!]*"
    r"\b(?:address|calls?|contact\w*|e-?mails?|numbers?|phone|reach\w*|ring|times?)\b[^.?!]*\?\Z"
)
_ANSWERS = lazy_pattern(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w'\u2019-]+ (?:also )?(?:asked|wanted to know|wondered)\b|I was (?:also )?asked\b"
)
_RETOLD = "wonders"  # what becomes a question of ours
_CONTRACT = r"\b(?:agreement|contract|copy|letter|offer)\b"
_SIGNED = lazy_pattern(
    rf"(?i).*(?:\bsigned\b.{{0,40}}{_CONTRACT}|{_CONTRACT}.{{0,25}}\bsigned\b)"
)


def signs(lines: Iterable[OwnLine]) -> bool:
    """Whether the signed contract goes with the letter."""
    return any(_SIGNED.match(line.say) for line in lines)


def lines_inside(
    kind: Kind,
    lines: Sequence[OwnLine],
    facts: Mapping[str, object],
) -> dict[str, list[OwnLine]]:
    """Under the name by which a template knows them, the lines that stand inside a paragraph of such a letter.

    Of a referee only where the letter tells of one, of a proof only where it has one and goes on behind it.
    """
    if "practical" in facts:
        return {"practical": [*filter(is_for_the_close, lines)]}
    if facts.get("unheard"):
        return {"concluded": [*filter(takes_it, lines)]}
    if facts.get("lists_referee"):
        return {"of_referee": matter_first(lines)}
    needs = _NEEDS.get(kind, "")
    places = _PLACES.get(kind, {})
    if needs and not facts.get(needs):
        places = _OTHERWISE.get(kind, {})
    inside = {name: [*filter(is_there, lines)] for name, is_there in places.items()}
    narrowed = _NARROWED.get(kind, _as_they_are)
    return narrowed(inside, facts)


def _as_they_are(inside: Inside, _: Mapping[str, object]) -> Inside:
    return inside


def _of_a_paper(inside: Inside, _: Mapping[str, object]) -> Inside:
    """What is told of a paper, in two paragraphs where it is long."""
    return inside | in_two_parts(inside["of_the_paper"])


def has_a_place(kind: Kind, line: OwnLine) -> bool:
    """Whether such a letter has a place for a line by what it says, other than before the close."""
    places = _PLACES.get(kind, {}).values()
    is_elsewhere = spot(kind, line) is not Spot.BEFORE_THE_CLOSE
    return any((is_elsewhere, *map(partial(_stands_at, line), places)))


def _stands_at(line: OwnLine, is_there: Callable[[OwnLine], bool]) -> bool:
    return is_there(line)


def in_a_row(lines: Iterable[OwnLine]) -> str:
    """Lines as they go on with one another; nothing where there are none."""
    row = ""
    for line in lines:
        row = joined(row, line.say)
    return row


def left_over(
    body: str, lines: Iterable[OwnLine], inside: Mapping[str, list[OwnLine]]
) -> list[OwnLine]:
    """The lines that stand in paragraphs of their own, or where typed to stand: all that is not told yet."""
    placed = chain.from_iterable(inside.values())
    told = filter(partial(_is_told, body), placed)
    taken = [*told, *inside.get(_RETOLD, ())]
    return [*filterfalse(taken.__contains__, lines)]


def _is_told(body: str, line: OwnLine) -> bool:
    """Whether a letter has a line, which may go on with what stands before it."""
    return line.say[1:].rstrip(".!?") in body or is_all_in(body, line.say)


def _is_remembered(line: OwnLine) -> bool:
    otherwise = (
        line.where not in {None, Spot.AFTER_THE_THANKS},
        asks(line),
        not line.where and not _REMEMBERED.match(line.say),
    )
    return not any(otherwise)


def _is_of_the_call(line: OwnLine) -> bool:
    """Whether a line to a referee says how somebody gets in touch with them, or when."""
    otherwise = line.where, asks(line), _REMEMBERED.match(line.say)
    return _OF_THE_CALL.match(line.say) is not None and not any(otherwise)


def takes_leave(text: str) -> bool:
    """Whether a text begins with what the candidate takes from the silence."""
    return _TAKES_IT.match(text) is not None


def takes_it(line: OwnLine) -> bool:
    """Whether a line that is left to us does so."""
    return line.where is None and takes_leave(line.say)


def _presses_nobody(line: OwnLine) -> bool:
    """Whether a line says that nobody is pressed, or that little would help: it goes with their own date."""
    presses_nobody = press_for_nothing([line]) or _LITTLE_HELPS.match(line.say)
    return all((line.where is None, presses_nobody, not asks(line)))


def _is_of_the_fee(line: OwnLine) -> bool:
    return (
        line.where is None
        and _OF_THE_FEE.search(line.say) is not None
        and not asks(line)
    )


def _goes_on_with_the_proof(line: OwnLine) -> bool:
    """Whether a line shows more of what is brought: not what was asked, of which nobody would love to do the same."""
    is_answer = _ANSWERS.match(line.say) is not None
    return line.where is Spot.AFTER_THE_PROOF and not is_answer


def _wonders(line: OwnLine) -> bool:
    """Whether a line says what one would like to know, and asks nobody for it."""
    otherwise = line.where, asks(line), not asks_something(line)
    return not any(otherwise)


def _recommends(line: OwnLine) -> bool:
    is_left_to_us = line.where in {None, Spot.AT_THE_END}
    is_brought = is_left_to_us and _BRINGS.match(line.say) is not None
    return is_brought or line.where is Spot.AFTER_THE_PROOF


_NEEDS: Mapping[Kind, str] = {
    Kind.ANSWER_OFFER: "declines",
    Kind.FOLLOW_UP: "tells_of_referee",
    Kind.PASS_ON: "wishes",
    Kind.THANK_YOU: "wishes",
    Kind.THANK_PANEL: "wishes",
    Kind.THANK_REFEREES: "called",
}
_PLACES: Mapping[Kind, Mapping[str, Callable[[OwnLine], bool]]] = {
    Kind.ACKNOWLEDGE_OFFER: WITH_THANKS,
    Kind.ANSWER_OFFER: WITH_A_NO,
    Kind.ASK_REFEREE: {
        "remembered": _is_remembered,
        "of_the_call": _is_of_the_call,
        "if_so": partial(begins_like, _HOW_TO_REACH_YOU),
    },
    Kind.COUNTER_OFFER: WITH_AN_ASK,
    Kind.DECLINE: WITH_A_NO,
    Kind.FOLLOW_UP: {"of_referee": partial(begins_like, _OF_THE_REFEREE)},
    Kind.PASS_ON: {"also_shown": _goes_on_with_the_proof},
    Kind.REPLY_TO_REJECTION: {
        "recommends": _recommends,
        "since_then": partial(begins_like, _SINCE_THEN),
        "wonders": _wonders,
    },
    Kind.SEND_PAPER: {
        "of_the_paper": is_of_the_paper,
        "reached_by": is_how_to_reach_me,
    },
    Kind.SEND_PROPOSAL: {
        "also_shown": _goes_on_with_the_proof,
        "of_the_fee": _is_of_the_fee,
    },
    Kind.THANK_YOU: {"also_shown": _goes_on_with_the_proof},
    Kind.THANK_PANEL: {"also_shown": _goes_on_with_the_proof},
    Kind.THANK_REFEREES: {"of_the_call": partial(begins_like, _SAID_OF_THE_CALL)},
    Kind.TELL_OTHER_OFFER: {"not_pressed": _presses_nobody},
    Kind.WITHDRAW: {
        "not_before": is_not_told_before,
        "why_now": is_why_now,
        "meets_again": meets_again,
    },
}
_OTHERWISE = {Kind.ANSWER_OFFER: WITH_A_YES}
_NARROWED: Mapping[Kind, Callable[[Inside, Mapping[str, object]], Inside]] = {
    Kind.ACKNOWLEDGE_OFFER: before_the_answer,
    Kind.SEND_PAPER: _of_a_paper,
}
