"""Sentences typed as one line, parted where each says something by itself, so that it stands where that belongs."""

from collections.abc import Iterable, Iterator

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.own_questions import asks
from afterword.workbook.letters.placed import has_a_place

# Letters in which what is remembered, why one decides so and what comes next have places of their own.
_PARTED = frozenset({
    Kind.ANSWER_OFFER,
    Kind.ASK_REFEREE,
    Kind.DECLINE,
    Kind.SEND_PAPER,
    Kind.TELL_OTHER_OFFER,
    Kind.THANK_REFEREES,
    Kind.WITHDRAW,
})  # fmt: skip
# Letters in which a question is announced and stands last.
_ASKED_LAST = frozenset({Kind.ACKNOWLEDGE_OFFER, Kind.REPLY_TO_REJECTION})
_ASKS_AT_THE_END = lazy_pattern(
    r"(?P<told>[^?]*[.!]) (?P<question>(?:How|What|When|Where|Which|Who|Why)\b[^.?!]*\?)"
)
_GOES_BACK_IN_IT = lazy_pattern(
    r"(?i)\b(?:he|her|him|it|its|she|that|their|them|then|there|these|they|this|those)\b"
)
# What says more of the sentence before it.
_GOES_BACK = lazy_pattern(
    r"(?i)(?:also|and|both|but|he|her|his|however|instead|it|its|or|otherwise|she|since then|so|still|that|their|then"
    r"|there|these|they|this|those|which)\b"
)


def by_sentence(kind: Kind, lines: Iterable[OwnLine]) -> Iterator[OwnLine]:
    """The lines: of such a letter each sentence by itself that goes back to none; a question keeps what it is about."""
    for line in lines:
        thoughts = [line.say] if line.where else _parted(kind, line)
        yield from (line.model_copy(update={"say": text}) for text in thoughts)


def _parted(kind: Kind, line: OwnLine) -> list[str]:
    """What stands by itself of a line, in such a letter."""
    if kind in _ASKED_LAST and asks(line):
        return _with_its_question_apart(line.say)
    if asks(line) or kind not in _PARTED:
        return [line.say]
    return _thoughts(kind, line)


def _with_its_question_apart(text: str) -> list[str]:
    """What is told, and the question that follows it, where that begins with its question word and goes back to nothing."""
    match = _ASKS_AT_THE_END.fullmatch(text)
    if match is None or _GOES_BACK_IN_IT.search(match["question"]):
        return [text]
    return [match["told"], match["question"]]


def _thoughts(kind: Kind, line: OwnLine) -> list[str]:
    """The sentences of a line, each with those that go back to it."""
    thoughts = [""]
    for sentence in sentences(line.say):
        if thoughts[-1] and _begins_anew(kind, line, sentence):
            thoughts.append("")
        thoughts[-1] = f"{thoughts[-1]} {sentence}".strip()
    return thoughts


def _begins_anew(kind: Kind, line: OwnLine, sentence: str) -> bool:
    """Whether a sentence says a thing of its own: what names nothing of before, or has a place for itself in such a letter."""
    if _GOES_BACK.match(sentence):
        return False
    goes_back = _GOES_BACK_IN_IT.search(sentence) is not None
    return not goes_back or has_a_place(kind, line.model_copy(update={"say": sentence}))
