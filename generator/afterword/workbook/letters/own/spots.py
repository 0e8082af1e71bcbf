"""Where a sentence of the candidate's own reads best in a letter of ours, by what it says; where they say, it stands there."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital

_ANYTHING = lazy_pattern(r"")
_NO_QUESTION = lazy_pattern(r"[^?]*\Z")
# What may be why somebody wants time: not the umbrella in their hall, nor the size of a uniform.
_WHY_TIME = lazy_pattern(
    r"(?i)(?=(?:He|It|She|That|They|This)\b|.*\b(?:although|answer\w*|as|ask\w*|because|before|begin\w*|better|big|both"
    r"|care|chang\w+|child\w*|choice|clear|commute|compar\w+|contract|cost\w*|course|daughter|day|decid\w+|decision"
    r"|depends?|end|expect\w*|family|father|figures?|finish\w*|first|hard|hear|home|house|husband|if|important"
    r"|interviews?|know|lease|leav\w+|letter|mean\w*|months?|mother|mov\w+|must|need\w*|notice|offers?|other|another"
    r"|parents?|partner|pay|pension|permit|places?|possible|promis\w+|read\w*|rent|result\w*|right|school|second|see"
    r"|sell\w*|settl\w+|since|sleep\w*|so|son|speak\w*|start\w*|step|still|sure|talk\w*|terms|test|think\w*|time|until"
    r"|visa|visit\w*|wait\w*|want\w*|week\w*|whether|wife|would|years?|\w+day)\b)[^?]*\Z"
)
_THEIR_DATE = lazy_pattern(
    r"(?:I (?:know|remember|understand)|You|(?:[\w.]+ ){1,3}(?:expected|hoped|meant|mentioned|named|planned|said|told|thought))"
    r" .*\b(?:answer|around (?:the )?\d|by (?:the )?[\dA-Z]|choos\w+|decid\w+|decision|end of|hurry|press|shortlist\w*"
    r"|until|week of)"
)
_THANKING = r"(?:Many thanks|Thank you|Thanks) (?:also|again|as well|especially|for|so much|too)\b"
_THANKS = lazy_pattern(_THANKING)
# What is thanked for by being told again: what was liked, shown, said.
_OF_THE_TALK = (
    r"(?:I|We)(?: will| won't| won\u2019t| still)?(?: not)? (?:appreciate|enjoyed|forget|liked|remember|think of)\b"
    r"|(?:I|We)(?: also| especially| particularly| really| very much)+ (?:appreciated?|enjoyed|learn(?:ed|t)|liked|loved)\b"
    r"|I (?:learn(?:ed|t) (?:a lot|a great deal|much|so much)|loved)\b"
    r"|What I (?:enjoyed|liked|loved|remember)\b"
    # What they need is no memory: it leads to what is offered.
    r"|You (?!told me (?:that )?(?:they|you)(?: still)? (?:are (?:looking|short)|have no|lack|need|want)\b)(?:called|explained"
    r"|asked(?! (?:me )?(?:for|if|to|whether)\b)|gave|got|had|let|made|put|showed|taught|told|took|walked)\b"
    r"|(?:After|When|Since) you \w+ed\b|(?:What|One thing that) (?:has |still )?(?:stuck|stayed|stays|sticks)\b"
)
_REMEMBERED = lazy_pattern(rf"{_THANKING}|{_OF_THE_TALK}")
# What was learnt, or liked, on the day: it goes on with the thanks.
_LIKING = (
    rf"{_THANKING}|(?:I|We)(?: also| especially| particularly| really| very much)*"
    r" (?:appreciated|enjoyed|learn(?:ed|t)|liked|loved|was (?:impressed|struck|touched))\b|What struck me\b"
)
_WHY_THIS_JOB = lazy_pattern(
    r"Th(?:e|is) (?:job|position|post|role|work) (?:\w+ )?(?:appeals|attracts|fits|is|suits?) [^.?!]*\b(?:as|because|since)\b"
    r"|What (?:appeals|attracts|draws) (?:me|to me)\b"
    r"|I (?:really |very much |would )*(?:like|love|want) (?:the|this) (?:job|position|post|role|work)\b"
)
_GOES_ON = lazy_pattern(
    r"(?:I|It|That|They|This|We)\b(?: \w+)? (?:it|since|so|that|them|this)\b|(?:It|Since then|So|That|This)\b"
)
_WANTING = (
    r"I (?:very much |would |really )*(?:like|love|want) (?:the|this|your) |What draws me\b"
    r"|I think (?:that )?the offer is\b"
    r"|I(?: am|'m|\u2019m)(?: still| really| very)? (?:(?:glad|happy|pleased) (?:about|with) |keen\b)"
)
KEEN = lazy_pattern(
    rf"{_WANTING}|I(?: also| especially| particularly| really| very much)* (?:enjoyed|liked|loved)\b"
)
_OF_THE_DAY = lazy_pattern(_LIKING)
_WANTED_OR_LIKED = lazy_pattern(rf"{_WANTING}|{_LIKING}|Please (?:also )?thank\b")
_THEIR_WORDS = lazy_pattern(r"You (?:also )?(?:asked|mentioned|said|told me|wanted)\b")
# What has happened to the candidate since the talk, or what they were asked then and can answer now.
_NEWS = lazy_pattern(
    r"Since (?:then|we)\b|You asked\b|(?:A bit of|Good|Some) news\b|(?:Last|This) (?:month|morning|week)\b"
    r"|(?:Today|Yesterday)\b"
    r"|On (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the \d+|\d+|(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December) \d+)\b[^.?!]*\b(?:I|my|they)\b"
    r"|(?:I|We)(?: have|'ve|\u2019ve)?(?: also)?(?: just| now| since| recently)"
    r"(?: \w+){0,2} (?:\w+ed|been|begun|built|done|got|given|had|made|run|taken|won|written)\b"
    r"|I(?: have|'ve|\u2019ve)? (?:passed|completed|earned|finished|received)\b|I(?: am|'m|\u2019m) (?:now|pleased to)\b"
    r"|My (?:certificate|exam|licen[cs]e|result|test)s?\b"
)
# What was done to a thing of the candidate's: `On Thursday the garden was given a commendation`.
_HAPPENED = lazy_pattern(
    r"On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?!(?:we|you)\b)[^.?!]*\b(?:was|were)"
    r" (?:\w+ed|built|chosen|given|made|put|run|shown|sold|taken|won|written)\b"
)
_GOING_ON = lazy_pattern(r"\A(?:Also|And),? ")
# An exam, a paper, a course: what is held from now on.
_EARNED = lazy_pattern(
    r"\b(?:I|We)(?: have|'ve|\u2019ve)?(?: also| just| now| since)*"
    r" (?:completed|earned|finished|gained|got|obtained|passed|received)\b"
)
# News that begins with a word of its own, or with what it answers.
_ANNOUNCES = lazy_pattern(
    r"Since\b|You asked\b|(?:A bit of|Good|Some) news\b|I(?: am|'m|\u2019m) (?:glad|happy|pleased)\b"
)
FALLBACK = lazy_pattern(
    r"(?:Failing that|If not|Otherwise)\b|If .*\b(?:cannot|can't|fixed|(?:has|have) to stay|is not|isn't|not possible|stays?"
    r"|too (?:far|high|much))\b"
)
_REACHED = (
    r"(?:I am|I'm|My number|You can (?:call|reach)|I (?:can|could)(?: also)? (?:be reached|call|come|talk|take a call))\b"
    r"(?! (?:not|very|still))"
)
HOW_TO_REACH_ME = lazy_pattern(_REACHED)
# What would do if they cannot say so soon, which means nothing before they are asked.
IF_TOO_SOON = (
    r"If (?:it|that|this|you|(?:Mon|Tues|Wednes|Thurs|Fri)day|the \d+\w*|a decision)\b[^.?!]*"
    r"\b(?:cannot|can['\u2019]t|do not know|don['\u2019]t know|have not|haven['\u2019]t"
    r"|impossible|is not|not possible|too (?:early|soon))\b"
)
WHEN_TO_TALK = lazy_pattern(
    r".*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*\b(?:suits?|free|off (?:duty|shift|work)|works?|best)\b"
    r"|(?:suits?|works? for) me\b|would be best\b|by phone\b)"
)
# Of a call to come: who makes it, from where and when.
_THE_CALL = lazy_pattern(
    r"(?:He|She|They|[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+)*) .*\b(?:calls?|number|phones?|rings?|video)\b"
)
# What stands elsewhere than before the close.
_BESIDE_THE_THANKS = {
    Kind.ACKNOWLEDGE_OFFER: _WANTED_OR_LIKED,
    Kind.ANSWER_OFFER: _REMEMBERED,
    Kind.ASK_RESULT: _REMEMBERED,
    Kind.BRIEF_REFEREE: _THE_CALL,
    Kind.DECLINE: _REMEMBERED,
    Kind.FOLLOW_UP: _THEIR_DATE,
    Kind.PASS_ON: _THANKS,
    Kind.REPLY_TO_REJECTION: _REMEMBERED,
    Kind.SEND_PROPOSAL: _THEIR_WORDS,
    Kind.THANK_PANEL: _OF_THE_DAY,
    Kind.THANK_YOU: _OF_THE_DAY,
    Kind.WITHDRAW: _REMEMBERED,
}
_WITH_MEMORIES = frozenset({Kind.ANSWER_OFFER, Kind.DECLINE, Kind.WITHDRAW})
# Answers that thank first: what is remembered of the talk comes early there, also as a paragraph of its own.
_THANKING_FIRST = frozenset({Kind.ANSWER_OFFER, Kind.DECLINE})
_BESIDE_THE_PROOF = {
    Kind.ACKNOWLEDGE_OFFER: _WHY_TIME,
    Kind.BRIEF_REFEREE: _ANYTHING,
    Kind.COUNTER_OFFER: _NO_QUESTION,
    Kind.SEND_PROPOSAL: _ANYTHING,
    Kind.THANK_PANEL: _WHY_THIS_JOB,
    Kind.THANK_YOU: _WHY_THIS_JOB,
}
# Written at the step that asks for more, and no part of that letter.
WAY_BACK = "offer/settle"
_IN_THE_CLOSE = {Kind.SEND_PROPOSAL: WHEN_TO_TALK}
_BEFORE_THE_LAST = {Kind.COUNTER_OFFER: FALLBACK}
_GOOD_WISHES = lazy_pattern(
    r"(?:I (?:also |do )?(?:hope|wish)|And)\b.*\b(?:paths|wish)\b|I wish (?:you|the team)\b|All the best\b"
)
_GREETING = (
    r"(?:Best regards|Greetings|(?:Please )?(?:give|send) my (?:best|greetings|love|regards)|My (?:\w+ )?(?:greetings|regards)"
    r"|(?:Please )?(?:greet|remember me to|say hello to)|Regards)\b"
)
_GREETS = lazy_pattern(_GREETING)
# A greeting to somebody is no reason and no proof.
_GREETED_LAST = {
    Kind.ACKNOWLEDGE_OFFER: _GREETS,
    Kind.COUNTER_OFFER: lazy_pattern(
        rf"{_GREETING}|Please (?:also )?thank\b|(?:A|One) (?:last|other|small) (?:matter|point|question|request|thing)\b"
    ),
}
# What a consultant is told and nobody else, so that it stands behind what may be passed on.
_FOR_YOU_ALONE = lazy_pattern(
    r"(?i)[^?]*\b(?:between (?:us|you and me)|confidential(?:ly)?|in confidence|just for you"
    r"|(?:do(?:es)? not|should(?: not|n['\u2019]t)|must(?: not|n['\u2019]t)|need(?: not|n['\u2019]t))"
    r" (?:hear|know) (?:about|of)\b"
    r"|(?:do not|don['\u2019]t|not) (?:mention|pass (?:it|that|this) on|tell)\b[^.?!]*\b(?:client|it|that|them|this)"
    r"|keep (?:it|that|this) (?:between|to yourself))\b"
)
_AT_THE_END = {
    Kind.FOLLOW_UP: _GOOD_WISHES,
    Kind.REPLY_TO_REJECTION: _GOOD_WISHES,
    Kind.TELL_OTHER_OFFER: lazy_pattern(rf"{_REACHED}|{IF_TOO_SOON}"),
    Kind.WITHDRAW: _GOOD_WISHES,
}
_BY_WHAT_IT_SAYS = (
    (_BESIDE_THE_THANKS, Spot.AFTER_THE_THANKS),
    (_BEFORE_THE_LAST, Spot.BEFORE_THE_CLOSE),
    (_GREETED_LAST, Spot.AT_THE_END),
    (_BESIDE_THE_PROOF, Spot.AFTER_THE_PROOF),
    (_AT_THE_END, Spot.AT_THE_END),
)


def begins_like(pattern: re.Pattern[str], line: OwnLine) -> bool:
    """Whether a line that is left to us begins so."""
    return all((line.where is None, pattern.match(line.say)))


def standing(
    kind: Kind,
    lines: Iterable[OwnLine],
    *spots: Spot,
) -> list[OwnLine]:
    """The lines that stand in one of these places."""
    return [*filter(lambda line: spot(kind, line) in spots, lines)]


def spot(kind: Kind, line: OwnLine) -> Spot:
    """Where a line stands: as typed, else where it reads best."""
    apart = line.where in {None, Spot.ON_ITS_OWN} and is_for_you_alone(line)
    if kind is Kind.PASS_ON and apart:
        return Spot.AT_THE_END
    if line.where:
        return line.where
    if line.of == WAY_BACK:
        return Spot.BEFORE_THE_CLOSE
    if kind is Kind.PASS_ON and line.of.startswith(kind.value):
        return Spot.AFTER_THE_THANKS
    for patterns, place in _BY_WHAT_IT_SAYS:
        if _is_of(patterns, kind, line):
            return place
    return Spot.BEFORE_THE_CLOSE


def is_for_you_alone(line: OwnLine) -> bool:
    """Whether a line is for the consultant who reads it, and for nobody whom they tell."""
    return _FOR_YOU_ALONE.match(line.say) is not None


def kept_together(kind: Kind, lines: Iterable[OwnLine]) -> Iterator[OwnLine]:
    """The lines, of which one that goes on with what is remembered stands there too: `I have since begun to do so myself`."""
    is_remembered_before = False
    for line in lines:
        goes_along = is_remembered_before and _GOES_ON.match(line.say)
        if goes_along and not line.where:
            line = line.model_copy(update={"where": Spot.AFTER_THE_THANKS})  # noqa: PLW2901  (the same line, with its place)
        yield line
        remembered = _REMEMBERED.match(line.say) and kind in _WITH_MEMORIES
        is_remembered_before = bool(remembered or goes_along)


def stands_in_the_close(kind: Kind, line: OwnLine) -> bool:
    """Whether a line goes on with the last paragraph: when there is time for the talk that is asked for there."""
    is_there = line.where in {None, Spot.AT_THE_END}
    return is_there and _is_of(_IN_THE_CLOSE, kind, line)


def stands_apart_at_the_end(kind: Kind) -> bool:
    """Whether what such a letter has at its end is no part of its close."""
    return kind in {Kind.ASK_REFEREE, Kind.THANK_REFEREES, *_BEFORE_THE_LAST}


def is_remembered(kind: Kind, line: OwnLine) -> bool:
    """Whether a line that is to stand on its own tells again what was liked, shown or said, and so goes with the thanks."""
    is_early = kind in _THANKING_FIRST and line.where is Spot.ON_ITS_OWN
    return is_early and tells_of_the_talk(line)


def tells_of_the_talk(line: OwnLine) -> bool:
    """Whether a line tells again what was liked, shown or said."""
    return recalls_the_talk(line.say)


def recalls_the_talk(text: str) -> bool:
    """Whether a sentence tells again what was liked, shown or said."""
    return _REMEMBERED.match(text) is not None


def tells_news(text: str) -> bool:
    """Whether a text begins with what is new with the candidate: an exam passed, work finished, a question answered now."""
    return _NEWS.match(text) is not None


def tells_news_at_once(text: str) -> bool:
    """Whether a text begins with news itself, and with no word that there is some, as in `On Friday I passed`."""
    is_news = tells_news(text) or _HAPPENED.match(text)
    return bool(is_news) and _ANNOUNCES.match(text) is None


def tells_several_news(text: str) -> bool:
    """Whether more than one of its sentences begins with news, so that nobody calls it one piece."""
    begun = map(partial(_GOING_ON.sub, ""), sentences(text))
    return len([*filter(tells_news, map(with_a_capital, begun))]) > 1


def tells_what_was_earned(text: str) -> bool:
    """Whether a text tells of what the candidate holds from now on, such as a certificate."""
    return _EARNED.search(text) is not None


def speaks_of_their_date(text: str) -> bool:
    """Whether a text begins with when they mean to decide, or that there is no hurry before."""
    return _THEIR_DATE.match(text) is not None


def standing_alone(lines: Iterable[OwnLine]) -> set[str]:
    """The sentences that are to stand on their own, as typed."""
    return {line.say for line in lines if line.where is Spot.ON_ITS_OWN}


def _is_of(
    patterns: Mapping[Kind, re.Pattern[str]],
    kind: Kind,
    line: OwnLine,
) -> bool:
    """Whether a line of such a letter is one of these."""
    return kind in patterns and patterns[kind].match(line.say) is not None
