"""Sentences typed as one line, parted where each says something by itself, so that it stands where that belongs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.nearness import share_a_word
from afterword.workbook.letters.own.own_questions import asks
from afterword.workbook.letters.own.placed import has_a_place
from afterword.workbook.letters.own.told_of_an_offer import is_left_open, subject

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
_BACK = r"(?i:he|her|him|it|its|she|that|their|them|then|there|these|they|this|those)"
_ASKS_AT_THE_END = lazy_pattern(
    rf"([^?]*[.!]) ((?:How|What|When|Where|Which|Who|Why)\b(?!.*\b{_BACK}\b)[^.?!]*\?)"
)
_GOES_BACK_IN_IT = lazy_pattern(
    rf"\b(?:(?!that\b){_BACK}|(?<!know )(?<!said )(?<!told me )that|too|as well)\b"
)
# What is said of all that was typed before it: `That is a real offer, not a courtesy`.
_SUMS_UP = lazy_pattern(r"(?:It|That|This) (?:is|was|would be)\b")
_FEWEST = 5  # words of what says a thing of its own
# What says more of the sentence before it.
_GOES_BACK = lazy_pattern(
    r"(?i)(?:also|and|both|but|he|her|his|however|instead|it|its|or|otherwise|she|since then|so|still|that|their|then"
    r"|there|these|they|this|those|which)\b"
)


def by_sentence(kind: Kind, lines: Iterable[OwnLine]) -> Iterator[OwnLine]:
    """The lines: of such a letter each sentence by itself that goes back to none; a question keeps what it is about."""
    for line in lines:
        part = _part(kind, line)
        yield from map(partial(_saying, line), part(kind, line))


def _part(kind: Kind, line: OwnLine) -> "_Part":
    """How a line is parted: in some letters by what is told of an offer, also where it is to stand at the end."""
    is_parted_anyhow = all((kind in _PARTED, line.where is None))
    if all((is_left_open(kind, line), not is_parted_anyhow)):
        return _by_subject
    return _PARTS.get(kind, _whole)


def _by_subject(kind: Kind, line: OwnLine) -> Sequence[str]:
    """The sentences of a line, those of one subject together, each with those that go back to it."""
    thoughts: list[str] = []
    before = ""
    for sentence in sentences(line.say):
        about = subject(kind, _saying(line, sentence))
        goes_on = (
            about == before,
            not about and not line.where,  # typed in one breath with the one before
            _GOES_BACK.match(sentence),
        )
        if thoughts and any(goes_on):
            thoughts[-1] = f"{thoughts[-1]} {sentence}"
            continue
        thoughts.append(sentence)
        before = about
    return thoughts


def _saying(line: OwnLine, text: str) -> OwnLine:
    return line.model_copy(update={"say": text})


def _whole(_: Kind, line: OwnLine) -> Sequence[str]:
    return [line.say]


def _with_its_question_apart(_: Kind, line: OwnLine) -> Sequence[str]:
    """What is told, and the question that follows it, where that begins with its question word and goes back to nothing."""
    match = _ASKS_AT_THE_END.fullmatch(line.say)
    if match is None or line.where:
        return [line.say]
    return match.groups()


def _thoughts(kind: Kind, line: OwnLine) -> Sequence[str]:
    """The sentences of a line, each with those that go back to it."""
    if any((line.where, asks(line))):
        return [line.say]
    first, *others = sentences(line.say)
    thoughts = [first]
    for sentence in others:
        before = _saying(line, thoughts[-1])
        if _SUMS_UP.match(sentence):
            thoughts = [" ".join([*thoughts, sentence])]
        elif _begins_anew(kind, before, _saying(line, sentence)):
            thoughts.append(sentence)
        else:
            thoughts[-1] = f"{thoughts[-1]} {sentence}"
    return thoughts


def _begins_anew(kind: Kind, before: OwnLine, line: OwnLine) -> bool:
    """Whether a sentence says a thing of its own.

    It has a place for itself in such a letter, or the one before has, and it names nothing of that: no `phone` behind a phone.
    """
    if _GOES_BACK.match(line.say):
        return False
    if has_a_place(kind, line):
        return True
    names_nothing = _GOES_BACK_IN_IT.search(line.say) is None
    is_whole = len(line.say.split()) >= _FEWEST
    is_apart = not share_a_word(before.say, line.say)
    return all((names_nothing, is_apart, is_whole, has_a_place(kind, before)))


_Part = Callable[[Kind, OwnLine], Sequence[str]]
_PARTS: Mapping[Kind, _Part] = {
    **dict.fromkeys(_PARTED, _thoughts),
    **dict.fromkeys(_ASKED_LAST, _with_its_question_apart),
}
