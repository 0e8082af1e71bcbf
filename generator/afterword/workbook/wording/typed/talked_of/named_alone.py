"""One thing that is named and of which nothing is told: `A new reference from my head.` (E34)."""

from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.fragments import (
    as_told_of_me,
    is_fragment,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.told_of_nothing import tells_of_nothing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Given, heard or gone to: nobody knows which, and it is asked about.
_AN_EVENT = lazy_pattern(
    r"(?i)(?:an?|another|the) (?:[\w'\u2019-]+ ){0,2}?(?:conference|course|exhibition|lecture|meetup|presentation|seminar"
    r"|session|talk|tour|trip|visit|webinar|workshop)\b.*"
)
# What somebody has once they have got it.
_HAD = lazy_pattern(
    r"(?i)(?:an?|another|my) (?:(?!of\b|on\b)[\w'\u2019-]+ ){0,3}?(?:award|badge|certificate|clearance|commendation|diploma"
    r"|distinction|licen[cs]e|merit|passport|permit|prize|qualification|reference|testimonial|visa)"
    r"(?: (?:as|at|for|from|in|of|on|to|until|with) [^,;:?!]+)?\.?"
)


def is_named_alone(text: str, lexicon: Lexicon) -> bool:
    """Whether one thing is named, and it is clear that it is news of the candidate's."""
    first, second = words_of(text)[:2]
    kinds = {*kinds_of(first, lexicon)}
    signs = (
        len(sentences(text)) == 1 and " " in text.strip(),
        not kinds.isdisjoint("DNJM"),
        kinds.isdisjoint("PTRG"),
        any(("N" in kinds, not {*kinds_of(second, lexicon)} <= {*"TP"})),
        is_fragment(text, lexicon),
        not tells_of_nothing(text, lexicon),
        not _AN_EVENT.match(text),
        not as_told_of_me(text, lexicon),
    )
    return all(signs)


def is_had_now(text: str) -> bool:
    """Whether it is what somebody has once they got it: `a second reference from my ward sister`."""
    return _HAD.fullmatch(text) is not None
