"""Who does it, where a clause was typed without anybody: told by its first word, and by what its key asks for (E34).

`should have said that` is the candidate's whatever the key; `can start on Monday` is theirs in news of their own, and
`could help with the nights` is the idea's in a thought. What this table does not know stands as it was typed.
"""

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from itertools import chain

from afterword.interview.values.reading import single_spaced
from afterword.interview.values.sentences import SHORT_FORMS
from afterword.patterns import lazy_pattern, not_behind
from afterword.workbook.wording.typed.cleaned.cleaning import (
    uncapitalised,
    with_a_capital,
)


class Asked(IntEnum):
    """What a key asks for, by its place in the rows below."""

    OF_ME = 0  # news of one's own, a line of a letter, an answer given again, a proof
    AN_IDEA = 1  # what might help them
    OF_NEWS = 2  # a word on what happened to them


_HOW = (
    r"(?!so (?:am|are|can|could|did|do|does|had|has|have|is|was|were|will|would)\b)"
    # left join, keeps every row: what does something is a thing
    r"(?![a-z]+ [a-z]+, (?!perhaps|always|sometimes|was|is|his|this|its)[a-z]{3,}s (?:an?|all|every|the|you)\b)"
    r"(?P<how>(?:(?:actually|already|also|always|currently|even|finally|just|never|now|only|probably|really|recently|so|still"
    r"|then|very) )*)"
)
_WILL = r"(?:can|could|may|might|must|should|will|would)"
_NOT = r"(?:ca|could|would|should|wo)n['\u2019]t"
_TIME = (
    r"(?:ages|attempts|clicks|goes|steps|taps|tries|days?|evenings?|afternoons?|fortnight|hours?|minutes?"
    r"|months?|nights?|seasons?|summers?|terms?|time|weeks?"
    r"|weekends?|while|winters?|years?|spring|summer|autumn|winter)"
)
_SO_MUCH = (
    r"(?:\d+|an?|about|all|almost|around|at least|best|couple|eight|few|five|four|good|half|just|less|long|me|more|most"
    r"|nearly|nine|of|one|only|over|part|ten|than|the|them|three|two|under|us|whole|seven|several|six)"
)
_ANYBODY = r"(?:I|it|that|the|there|they|this|we|you|your)\b"
_GREAT = r"(?:amazing|brilliant|fantastic|fascinating|good|great|inspiring|interesting|lovely|nice|refreshing|wonderful)"
_THING_BE = (
    r"(?:have (?:been|cost|felt|happened|meant|taken)|be (?:\d+|an?|better|done|fewer|less|more|brilliant"
    r"|cheaper|easier|fairer|faster|fun|good|great"
    r"|helpful|ideal|interesting|lovely|nice|of (?:help|interest|use)|quicker|safer|simpler|the|useful|worth)"
    r"|take|depend|pay for itself)\b"
)
_AS_IT_IS = ""
_IT = "It", "It", "It"
# Behind what stands there: who does it by what is asked for, in the order of `Asked`. The first row that matches is taken.
_ROWS: tuple[tuple[str, tuple[str, str, str]], ...] = (
    (  # should've mentioned I speak Polish
        (
            r"(?:should|could|would|might)(?:n['\u2019]t)?(?:['\u2019]ve| have) (?:also |just |really )?(?:added|answered|asked"
            r"|been (?:clearer|more|quicker)|brought|explained|given|listed|mentioned|named|put|said|shown|spoken"
            r"|talked|told)\b"
        ),
        ("I", "I", "I"),
    ),
    (rf"(?:{_WILL}|{_NOT}) (?:not |well )?{_THING_BE}", ("It", "It", "It")),
    (
        (
            r"would (?:always )?(?:ask|begin|bring|check|do|give|go|keep|like|look|love|move|put|ring|say|start"
            r"|suggest|swap|try"
            r"|use|want)\b"
        ),
        ("I", "I", "I"),
    ),
    (
        r"(?:could|might) (?:ask|begin|bring|check|get|give|go|keep|look|move|offer|put|ring|start|swap|try|use|want)\b",
        ("I", "Perhaps you", "I"),
    ),
    (r"(?:can['\u2019]t|cannot) (?:believe|imagine|wait)\b", ("I", "I", "I")),
    (rf"(?:must|should) have (?!{_ANYBODY})", ("I", _AS_IT_IS, "It")),
    (rf"(?:{_WILL}|{_NOT}|cannot) (?!{_ANYBODY})[a-z]", ("I", "It", "It")),
    (
        r"(?:not|no longer|a bit|pretty|quite) (?:afraid|bothered|certain|convinced|keen|put off|scared|sure|worried)\b",
        ("I am", "I am", "I am"),
    ),
    (r"big fan of", ("I am a", "I am a", "I am a")),
    (r"had (?:an?|my|no|our|that|the|this|two)\b", ("I", "I", "I")),
    (r"(?:glad|happy) to [a-z]", ("I am", "I would be", "I am")),
    (
        (
            r"a big fan of|(?:chuffed|curious|delighted|excited|glad|grateful|happy|honoured|impressed|keen|lucky|pleased"
            r"|proud|relieved|sad|thrilled)\b(?! (?:birthday|christmas|new)\b)|sorry (?:about|for|I|that|to)\b"
        ),
        ("I am", "I am", "I am"),
    ),
    (
        r"(?:booked (?:in|on|onto)|free (?:any|from|most|next|on|until)|available (?:any|from|most|next|on|until))\b",
        ("I am", _AS_IT_IS, _AS_IT_IS),
    ),
    (rf"(?:was|were) (?:so |very |really )?(?:{_GREAT}|a (?:joy|lot|pleasure|treat)|easy|hard|my|our|worth)\b", _IT),
    (rf"{_GREAT} (?:hearing|meeting|reading|seeing|to)\b", ("It was", "It is", "It is")),
    (r"(?:richly |well )?(?:deserved)\b", (_AS_IT_IS, _AS_IT_IS, "It is")),
    (r"been [a-z]+ing\b", ("I have", "I have", "I have")),
    (r"told (?:that )?I\b", ("I have been", "I have been", "I have been")),
    (r"(?:cost|earned|gave|made|saved|taught|took|won|brought|meant|left|landed) (?:me|us)\b", ("It", "It", "It")),
    (
        rf"(?:lasted|took) (?!.*\b(?:off|out)\b)(?:{_SO_MUCH} ){{0,4}}{_TIME}\b",
        ("It", "It", "It"),
    ),
    (r"(?:worked|helped) (?:at|for|in|on|out|with)\b", ("I", "It", "It")),
    (
        (
            r"(?:depends|deserves|feels|looks (?!after\b|at\b|for\b)[a-z]+|means|seems|shows|sounds|turned out|turns out"
            r"|worked (?:a treat|fine|great|really|so|very|well|wonders)|happens|happened|used to happen|paid off|sounded"
            r"|looked (?:amazing|brilliant|good|great|like|lovely))\b"
        ),
        ("It", "It", "It"),
    ),
    (
        (
            r"(?:cuts|goes|helps|keeps|makes|needs|pays|saves|stops|suits|takes|works|helped|worked"
            r"|(?:does|has|is|was)n['\u2019]t(?! (?:able|clear|sure|thinking)\b))\b"
        ),
        (_AS_IT_IS, "It", "It"),
    ),
    (
        (
            r"(?:admire|agree|bet|believe|doubt|guess|hope|imagine|know|look forward|love|reckon|suppose|suspect"
            r"|think|understand"
            r"|wish|wonder|like (?:how|that|the|your))\b(?! (?:are|is|of|was)\b)"
        ),
        ("I", "I", "I"),
    ),
    (
        (
            r"(?:forgot|found|heard|knew|meant|met|read(?= (?:about|all|it|that|the|up|your))|saw|thought"
            r"|told(?! (?:he|I|she|they|you)\b)|tried"
            r"|wanted|went|wondered|loved|liked|enjoyed|hated"
            r"|was (?:hoping|thinking|trying|wondering)|wasn['\u2019]t (?:clear|sure|thinking)"
            r"|(?:did|do|had|have)n['\u2019]t (?:explain|find|get|go|have|know|like|mention|realise|remember|say|tell"
            r"|think|want))"
            r"\b(?! (?:by|me|us)\b)"
        ),
        ("I", "I", "I"),
    ),
    (
        (
            r"got (?!(?:an?|my|the|\d+)\b)|(?:am|did|had|have|live|hold|own|prefer|speak|need|want"
            r"|use)\b(?! (?:an? (?:go|good|great|look|lovely|nice|think)|fun|of)\b)"
            r"|(?:was|wasn['\u2019]t)\b|(?:did|do|had|have)n['\u2019]t\b|(?:left|finished|passed|started|attached|booked|bought"
            r"|called|dropped|emailed|moved|ran|rang|spent|spoke|stayed|talked|walked|won|wrote|bumped|drove|came|chose"
            r"|ate|browsed|cycled|nipped|ordered|parked|popped|queued|shopped|stopped (?:by|off)|swung by|tasted|visited"
            r"|used)\b(?!.* since\W*\Z)(?! (?:by|me|us)\b)"
        ),
        ("I", _AS_IT_IS, _AS_IT_IS),
    ),
)  # fmt: skip
_PATTERNS = tuple(
    (lazy_pattern(rf"(?i)\A{_HOW}(?:{pattern})"), who) for pattern, who in _ROWS
)
# Behind a comma it is a sentence of its own: did a taster shift, loved it; went past the site, looks massive.
_BEHIND = lazy_pattern(
    r"(?P<first>\A(?!(?:after|as|at|because|before|by|if|in|on|once|since|though|unless|until|when|while|with)\b)"
    r"[^,]*\w [^,]*\w), (?=(?:(?:(?:actually|also|really|so|just) )*(?:can|could|might|will|would|bet|hope|know|love"
    r"|reckon|think"
    r"|cuts|feels|helps|looks|makes|saves|seems|sounds|takes|works|loved|hated|enjoyed|worked|took|turned out"
    r"|been [a-z]+ing|thanks for|thank you for)"
    r"|(?:the|your) (?:(?!(?:that|which|who)\b)[a-z-]+ ){1,3}(?:is|are|looks?|looked|smells?|smelt|tastes?|tasted|was|were))\b"
    rf"(?! {_ANYBODY}(?! (?:team|staff)\b)[^,]*\?))(?P<behind>[^,]+)",
)
_LEAD = lazy_pattern(
    r"(?i)\A(?:(?:also|anyway|besides|but|honestly|plus|sorry|well|yes),|(?:also|anyway|but|plus)) "
)
_BETWEEN = lazy_pattern(
    r"(?<=[.!?])(?<!\b[A-Z]\.)"
    + not_behind(SHORT_FORMS.replace(" ", r"\. ") + r"\.")
    + r"\s+(?=\S)"
)


def told_in_full(text: str, asked: Asked) -> str:
    """Each clause with who does it, and each sentence but the first with its capital; else as typed."""
    return each_told(text, partial(clause_in_full, asked=asked))


def each_told(text: str, tell: Callable[[str], str]) -> str:
    """Its clauses, each told in that way; as typed, line by line, where nothing is to be changed."""
    first, *others = map(tell, _clauses(text))
    told = " ".join([first, *map(with_a_capital, others)])
    return text if told == single_spaced(text) else told


def clause_in_full(clause: str, asked: Asked) -> str:
    """`should have said so` as `I should have said so`; as typed where somebody does it, or nobody can be sure who."""
    behind = _LEAD.sub("", clause)
    small = uncapitalised(behind)
    told = (who[asked] for pattern, who in _PATTERNS if pattern.match(small))
    who = next(told, "")
    lead = clause.removesuffix(behind)
    is_known = all((who, not clause.endswith("?")))
    return f"{lead}{who} {small}" if is_known else clause


def answer_or_idea(*, at_once: bool) -> Asked:
    """What a thought tells: an answer given again is the candidate's own, all else what might help."""
    return (Asked.AN_IDEA, Asked.OF_ME)[at_once]


def _clauses(text: str) -> list[str]:
    """The sentences of a value, and what a comma holds to one of them though it is another."""
    return [*chain.from_iterable(map(_apart, _BETWEEN.split(text.strip())))]


def _apart(sentence: str) -> tuple[str, ...]:
    spliced = _BEHIND.fullmatch(sentence)
    if spliced is None:
        return (sentence,)
    return f"{spliced['first']}.", with_a_capital(spliced["behind"])
