"""Sentences typed as one line, parted where each says something by itself, so that it stands where that belongs."""

from collections.abc import Iterable, Iterator

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.own_questions import asks

# Letters in which what is remembered, why one decides so and what comes next have places of their own.
_PARTED = frozenset({
    Kind.ANSWER_OFFER,
    Kind.ASK_REFEREE,
    Kind.DECLINE,
    Kind.SEND_PAPER,
    Kind.TELL_OTHER_OFFER,
    Kind.WITHDRAW,
})  # fmt: skip
# What says more of the sentence before it.
_GOES_BACK = lazy_pattern(
    r"(?i)(?:also|and|both|but|he|her|his|however|instead|it|its|or|otherwise|she|since then|so|still|that|their|then"
    r"|there|these|they|this|those|which)\b"
)


def by_sentence(kind: Kind, lines: Iterable[OwnLine]) -> Iterator[OwnLine]:
    """The lines: of such a letter each sentence by itself that goes back to none; a question keeps what it is about."""
    for line in lines:
        if line.where or asks(line) or kind not in _PARTED:
            yield line
            continue
        for thought in _thoughts(line.say):
            yield line.model_copy(update={"say": thought})


def _thoughts(text: str) -> list[str]:
    """The sentences of a text, each with those that go back to it."""
    thoughts = [""]
    for sentence in sentences(text):
        if thoughts[-1] and _GOES_BACK.match(sentence) is None:
            thoughts.append("")
        thoughts[-1] = f"{thoughts[-1]} {sentence}".strip()
    return thoughts
