"""What is said in an answer to an offer, by its subject: each has one place, also if typed to stand at the end (E22, E50)."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import filterfalse

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.spoken.months import MONTH_NAMES
from afterword.plan.steps import Kind
from afterword.workbook.letters.own.own_questions import (
    asks,
    speak_of_interest,
    speak_of_staying_in_touch,
    wish_well,
)
from afterword.workbook.letters.own.spots import (
    FALLBACK,
    KEEN,
    WAY_BACK,
    WHEN_TO_TALK,
    spot,
)
from afterword.workbook.letters.own.told_with_a_no import (
    is_of_the_reason,
    meets_again,
)

_LEFT_TO_US = frozenset({None, Spot.AT_THE_END})
_EARLY = _LEFT_TO_US | {Spot.AFTER_THE_THANKS}
_MONTHS = "|".join(MONTH_NAMES).title()
_A_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_A_TIME = (
    rf"\b(?i:\d{{1,2}}(?::\d\d)? ?[ap]\.?m|\d{{1,2}}:\d\d|\d{{1,2}} o['\u2019]clock|{_A_WEEKDAY}|weekdays?|weekends?|mornings?"
    r"|afternoons?|evenings?|noon|midday|any ?time|any day|every day|all day|tomorrow|after (?:lunch|work|school))\b"
)
_A_DATE = rf"(?:{_A_WEEKDAY},? )?(?:the \d|\d{{1,2}} [A-Z]|[A-Z][a-z]+ \d)"  # from which one could begin
_CALL = r"(?:calls?|phone|reach|ring|speak|talk)"
# When there is time for a talk, and how one is reached: it goes with the number.
_WHEN_TO_CALL = lazy_pattern(
    rf"(?:The )?[Bb]est (?:(?:days?|hours?|times?) )?(?:for (?:a |an )?|to )(?:\w+ )?{_CALL}\b"
    r"|(?:(?:A|Any|Your) )?(?:phone )?[Cc]alls? [^?]*\b(?:best|easiest|fine|good|welcome)\b"
    rf"|(?!.*\b(?:begin|come|join|sign|start)\b|.*\bfrom {_A_DATE})(?=.*{_A_TIME})"
    r"(?:[^?]*\b)?I(?: am|['\u2019]m| will be|['\u2019]ll be) (?:\w+ )?(?:at home|available|free|off|reachable)\b"
    rf"|(?!It\b)(?=.*{_A_TIME})[^?]*\b(?:is|are) (?:best|better|easiest|fine|good) (?:for (?:a |an )?|to )(?:\w+ )?{_CALL}\b"
    r"|(?:(?:Do|Feel free to|Please|You (?:can|could|may)(?: also)?) )?(?i:call|catch|get|phone|reach|ring) me\b"
    r"|My (?:phone )?number\b"
    r"|I (?:answer|can answer|can take|take) (?:my |the )?(?:calls?|phone)\b|I can (?:also )?be reached\b"
    rf"|(?=.*{_A_TIME})I (?:can|could) (?:also )?(?:speak|talk) (?!to\b|with\b)"
)
# What offers a talk by itself, so that no sentence of ours does.
_OFFERS_A_TALK = lazy_pattern(
    rf"If (?:it|that|you)\b[^.?!]*\b(?:{_CALL}|phone)\b"
    rf"|(?:Can|Could|May|Shall|Should) (?:I|we|you)\b[^.?!]*\b(?:{_CALL}|phone)\b"
    rf"|(?:I|We|You) (?:can|could|may|would (?:be (?:glad|happy) to|like to))(?: also)? (?:take a )?{_CALL}\b"
    rf"|I(?: am|['\u2019]m)(?: also)? free (?:by|for a|on the|to) {_CALL}\b"
)
_THAT_DAY = (
    rf"(?:it|so (?:late|long)|that|then|this|(?:the|that|this) (?:date|day|time|wait|week|\d+\w*)|waiting|{_A_WEEKDAY}"
    rf"|\d{{1,2}} [A-Z]\w+|(?:{_MONTHS}) \d+"
    r"|you (?:cannot|can['\u2019]t|would rather not)"
    r"|you (?:have|must|need|want|would like)(?: to)?(?: (?:an answer|decide|fill (?:it|the post)|hear|it|know|my answer))+)"
)
# What the candidate does, or asks for, if they cannot have the time.
_IF_NOT = lazy_pattern(
    rf"(?:But if|If|Should) {_THAT_DAY}\b[^?,]*\b(?:before|cannot|difficult\w*|earlier|hard|impossible|no (?:good|use)|not"
    rf"|\w+n['\u2019]t|problem|sooner|too (?:late|long|much)|trouble|wait"
    rf"|by (?:{_A_WEEKDAY}|then|tomorrow|\d+|(?:{_MONTHS}) \d+))\b[^?]*"
)
# What it costs the reader to wait, which leads to that.
_KNOWS = lazy_pattern(
    r"(?:But )?I (?:am aware|appreciate|know|reali[sz]e|see|understand) (?:how|that|what) (?!I\b)[^?]*"
    r"|(?:But )?I (?:know|reali[sz]e|see|understand) (?:it|the (?:delay|wait)|this|you|your)\b[^?]*"
)
_TRIED_TO_CALL = lazy_pattern(
    r"I(?: have|['\u2019]ve)? (?:called|left|phoned|rang|rung|tried to (?:call|phone|reach|ring)) (?:a message|word|you)\b[^?]*"
)
_AT_ONCE = lazy_pattern(
    r"I know (?:how|that|what) (?:it|the|this|you|your)\b[^?]*"
    r"|I(?: am|['\u2019]m)? writ(?:e|ing) (?:at once|early|now|so|straight away|to you (?:at once|now|today)|today)\b[^?]*"
    r"|I wanted (?:to (?:let you know|tell you|write)|you to)\b[^?]*"
)
_IN_WRITING = lazy_pattern(
    r"(?i)[^?]*\b(?:add|confirm|get|have|put|send|set|write)\b[^?]*"
    r"\b(?:in writing|in(?:to)? (?:the|your) (?:contract|letter|offer)|on paper|to (?:the|your) (?:contract|letter|offer))\b"
)
_ANSWERS = lazy_pattern(
    r"(?i).*\b(?:(?:could|to|will|would|'ll|my) answer|by then|that (?:day|date)|you will have)\b"
    r"|.*\bstill\b.*\b(?:begin|possible|start|works?)\b"
)
_TO_OTHERS = lazy_pattern(
    r"(?:Do|Please) (?:also )?(?:give|greet|pass|remember me to|say|send|tell|thank)\b[^?]*"
    r"|(?!.*, I\b)(?:Best regards|Greetings|(?:Many )?[Tt]hanks|My (?:\w+ )?(?:greetings|regards|thanks)|Regards) to\b[^?]*"
)


def _begins(
    pattern: re.Pattern[str],
    line: OwnLine,
    places: frozenset[Spot | None] = _LEFT_TO_US,
) -> bool:
    """Whether a line that may stand there begins so."""
    return line.where in places and pattern.match(line.say) is not None


def falls_back(line: OwnLine) -> bool:
    """Whether a line says what else would do, should they say no."""
    return line.of != WAY_BACK and _begins(FALLBACK, line)


def _is_keen(line: OwnLine) -> bool:
    """Whether a line goes on with the wish for the job, before the pay is spoken of."""
    is_typed_there = line.where is Spot.AFTER_THE_THANKS and not asks(line)
    return is_typed_there or _begins(KEEN, line)


def _says_when_to_talk(line: OwnLine) -> bool:
    patterns = _WHEN_TO_CALL, WHEN_TO_TALK, _OFFERS_A_TALK
    is_told = any(_begins(pattern, line) for pattern in patterns)
    is_other = asks(line) and not _begins(_OFFERS_A_TALK, line)
    return is_told and not is_other and not falls_back(line)


def offer_a_talk(lines: Iterable[OwnLine]) -> bool:
    """Whether one of these sentences offers a talk, which then is offered by no sentence of ours."""
    return any(map(_OFFERS_A_TALK.match, _each_sentence(lines)))


def tell_if_not(lines: Iterable[OwnLine]) -> bool:
    """Whether one of them says what if the time cannot be had, wherever it stands: nothing of ours speaks against it."""
    return any(map(_IF_NOT.match, _each_sentence(lines)))


def _each_sentence(lines: Iterable[OwnLine]) -> tuple[str, ...]:
    return sentences(" ".join(line.say for line in lines))


def _stays_in_touch(line: OwnLine) -> bool:
    is_theirs = line.where in _LEFT_TO_US and not meets_again(line)
    return is_theirs and speak_of_staying_in_touch([line])


def _says_good_bye(line: OwnLine) -> bool:
    """Whether a line is among the last words of a no: a wish, or what is typed to stand at the end and belongs nowhere else."""
    is_last = line.where is Spot.AT_THE_END or (not line.where and wish_well([line]))
    elsewhere = (asks(line), *(is_there(line) for is_there in _IN_A_NO.values()))
    return is_last and not any(elsewhere)


def _is_reason(line: OwnLine) -> bool:
    """Whether a line says more of why time is asked for, or of the answer."""
    of_the_answer = line.where is Spot.AT_THE_END and _ANSWERS.match(line.say)
    untyped = line.model_copy(update={"where": None})
    otherwise = (
        not of_the_answer and line.where not in {None, Spot.AFTER_THE_PROOF},
        asks(line),
        speak_of_interest([line]),
        *(is_there(line) for is_there in _BESIDE_THE_DAY.values()),
        spot(Kind.ACKNOWLEDGE_OFFER, untyped) is not Spot.AFTER_THE_PROOF,
    )
    return not any(otherwise)


def _asks_to_confirm(line: OwnLine) -> bool:
    """Whether a line asks for a term in writing: it stands behind the terms, before papers and other questions."""
    return asks(line) and _begins(_IN_WRITING, line)


_Place = Callable[[OwnLine], bool]
_IN_A_NO: Mapping[str, _Place] = {
    "before_it": partial(_begins, _TRIED_TO_CALL, places=_EARLY),
    "of_the_reason": is_of_the_reason,
    "why_at_once": partial(_begins, _AT_ONCE),
    "to_others": partial(_begins, _TO_OTHERS),
    "in_touch": _stays_in_touch,
    "meets_again": meets_again,
}
WITH_A_YES: Mapping[str, _Place] = {"to_confirm": _asks_to_confirm}
WITH_A_NO: Mapping[str, _Place] = {**_IN_A_NO, "last_words": _says_good_bye}
WITH_AN_ASK: Mapping[str, _Place] = {
    "keen": _is_keen,
    "fallback": falls_back,
    "when_to_call": _says_when_to_talk,
}
_BESIDE_THE_DAY: Mapping[str, _Place] = {
    "knows": partial(_begins, _KNOWS),
    "if_not": partial(_begins, _IF_NOT),
    "when_to_call": partial(_begins, _WHEN_TO_CALL),
}
WITH_THANKS: Mapping[str, _Place] = {
    **_BESIDE_THE_DAY,
    "because_of_that": _is_reason,
}
_BY_KIND: Mapping[Kind, Mapping[str, _Place]] = {
    Kind.ACKNOWLEDGE_OFFER: _BESIDE_THE_DAY,
    Kind.ANSWER_OFFER: _IN_A_NO,
    Kind.COUNTER_OFFER: WITH_AN_ASK,
    Kind.DECLINE: _IN_A_NO,
}


def subject(kind: Kind, line: OwnLine) -> str:
    """Of what a line of an answer to an offer speaks, where that has a place of its own; else nothing."""
    places = _BY_KIND.get(kind, {}).items()
    return next((name for name, is_there in places if is_there(line)), "")


def is_left_open(kind: Kind, line: OwnLine) -> bool:
    """Whether each sentence of a line goes by its subject, also where `at the end` is typed."""
    return kind in _BY_KIND and line.where in _LEFT_TO_US and not asks(line)


def before_the_answer(
    inside: dict[str, list[OwnLine]], facts: Mapping[str, object]
) -> dict[str, list[OwnLine]]:
    """Why time is asked for, and apart from it what speaks of the answer or its day."""
    typed = inside["because_of_that"]
    reasons = _before_the_day(str(facts["until_date"]), typed)
    of_the_day = [*filterfalse(reasons.__contains__, typed)]
    return inside | {"because_of_that": reasons, "of_the_day": of_the_day}


def _before_the_day(day: str, lines: Iterable[OwnLine]) -> list[OwnLine]:
    """The lines that speak of no answer and not of the day asked for, which is named behind them."""
    speaks_of_the_answer = partial(_speaks_of_the_answer, day)
    return [*filterfalse(speaks_of_the_answer, lines)]


def _speaks_of_the_answer(day: str, line: OwnLine) -> bool:
    return bool(_ANSWERS.match(line.say) or (day and day in line.say))
