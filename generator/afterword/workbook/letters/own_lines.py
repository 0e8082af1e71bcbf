"""Sentences of the candidate's own in a letter that stays ours for the rest: where each stands, and what stands together."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial, reduce
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.wording.typed.joined import joined

_MOST_WORDS = 80  # of a paragraph
_PARAGRAPH = "\n\n"
_LAST = -1
_SEVERAL = 2
_WITH_QUESTIONS = frozenset({Kind.ACKNOWLEDGE_OFFER, Kind.ANSWER_OFFER})
_ANYTHING = lazy_pattern(r"")
_THEIR_DATE = lazy_pattern(
    r"(?:I (?:know|remember|understand)|You|(?:[\w.]+ ){1,3}(?:expected|hoped|meant|mentioned|named|planned|said|told|thought))"
    r" .*\b(?:answer|around (?:the )?\d|by (?:the )?[\dA-Z]|choos\w+|decid\w+|decision|end of|hurry|press|until|week of)"
)
_THANKS = lazy_pattern(
    r"(?:Many thanks|Thank you|Thanks) (?:also|again|as well|for|so much|too)\b"
)
_FALLBACK = lazy_pattern(
    r"(?:Failing that|If not|Otherwise)\b|If .*\b(?:cannot|can't|fixed|is not|isn't|not possible)\b"
)
_HOW_TO_REACH_ME = lazy_pattern(
    r"(?:I am|I'm|My number|You can (?:call|reach)|I (?:can|could)(?: also)? (?:be reached|call|come|talk|take a call))\b"
    r"(?! (?:not|very|still))"
)
_NO_HURRY = lazy_pattern(
    r"(?i)\b(?:no (?:answer|hurry|need|rush)|not (?:expect|press|push|rush)|in no hurry|take your time)\b"
)
# What is of use once the letter has told its matter: when one can begin, and that the reader has much to do.
_BESIDE_THE_MATTER = lazy_pattern(
    r"(?:I (?:am|can|could|would)|I'm|I'd) (?:also )?(?:available|be (?:free|ready)|begin|fly|free|join|start|travel)\b"
    r"|I know that you\b|If you\b|My notice\b|(?:I|We) wish you\b|(?:Many thanks|Thank you|Thanks)\b"
)
_ANOTHER_TIME = lazy_pattern(
    r"(?i)\b(?:am looking for|asked (?:again|if|when)|call me|consider(?:ed)? (?:again|for|me)|hear from you"
    r"|in mind|thought of|think of me)\b"
)
_INTEREST = lazy_pattern(
    r"(?i)\bI(?: would|'d|\u2019d)? (?:really |still |very much )?(?:like|love|want) (?:the|this|your)"
    r" (?:job|position|post|role|work)\b"
)
_SHORT = 9  # words of a line that is no paragraph by itself
_SHORT_AT_THE_CLOSE = 14  # the same behind a letter that has told its matter
_OPEN_TO_MORE = frozenset({Kind.FOLLOW_UP, Kind.THANK_PANEL, Kind.THANK_YOU})
# What stands elsewhere than before the close, where the candidate does not say.
_BESIDE_THE_THANKS = {
    Kind.FOLLOW_UP: _THEIR_DATE,
    Kind.PASS_ON: _THANKS,
    Kind.REPLY_TO_REJECTION: _THANKS,
    Kind.THANK_PANEL: _THANKS,
    Kind.THANK_YOU: _THANKS,
}
_AT_THE_END = {
    Kind.THANK_REFEREES: _ANYTHING,
    Kind.COUNTER_OFFER: _FALLBACK,
    Kind.TELL_OTHER_OFFER: _HOW_TO_REACH_ME,
}


@frozen
class Frame:
    """Our letter round the lines: its text, the post that its first part names, what was added before, how questions begin.

    `leads`: what it brings comes first, and the interest in the post in the last paragraph but one.
    """

    kind: Kind
    body: str
    role: str
    own: str = ""
    questions: str = ""
    leads: bool = False

    @property
    def most_words(self) -> int:
        """Of a line that is no paragraph by itself before the close: more where the letter has told its matter."""
        return _SHORT_AT_THE_CLOSE if self.leads else _SHORT


def press_for_nothing(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that there is no hurry, beside which nobody asks for an answer."""
    return _one_says(_NO_HURRY, lines)


def speak_of_another_time(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says what they would like to be asked about one day, which is not said twice."""
    return _one_says(_ANOTHER_TIME, lines)


def speak_of_interest(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that they want the job, which is then said in no words of ours."""
    return _one_says(_INTEREST, lines)


def _one_says(
    pattern: re.Pattern[str],
    lines: Iterable[OwnLine],
) -> bool:
    return any(map(pattern.search, map(attrgetter("say"), lines)))


def matter_first(lines: Sequence[OwnLine]) -> list[OwnLine]:
    """The lines of a weekly letter that are what it brings: all but those at its end that are of use only then."""
    standing = _standing(Kind.FOLLOW_UP, lines, Spot.BEFORE_THE_CLOSE)
    if _joins_the_close(Kind.FOLLOW_UP, standing):
        return []
    typed = [*filterfalse(attrgetter("where"), standing)]
    while typed and _BESIDE_THE_MATTER.match(typed[_LAST].say):
        typed.pop()
    return typed


def _with_matter(
    frame: Frame,
    lines: Sequence[OwnLine],
) -> str:
    """The text of a weekly letter with the lines that belong to what it brings, before the interest in the post."""
    *before, keen, close = frame.body.split(_PARAGRAPH)
    begun = before.pop() if len(before) > 1 else ""
    told = _in_paragraphs(lines, begun)
    return _PARAGRAPH.join([*before, *told, keen, close])


def with_lines(frame: Frame, lines: Sequence[OwnLine]) -> str:
    """The text of a letter with the candidate's own sentences, each in its place."""
    if frame.leads:
        first = matter_first(lines)
        text = _with_matter(frame, first)
        frame = replace(frame, body=text)
        lines = [*filterfalse(first.__contains__, lines)]
    paragraphs = frame.body.split(_PARAGRAPH)
    standing = partial(_standing, frame.kind, lines)
    thanks = _naming(paragraphs, frame.role)
    proof = max(thanks, min(thanks + 1, len(paragraphs) - 2))
    for number, spot in (
        (thanks, Spot.AFTER_THE_THANKS),
        (proof, Spot.AFTER_THE_PROOF),
    ):
        paragraphs[number] = reduce(_behind, standing(spot), paragraphs[number])
    middle = standing(Spot.BEFORE_THE_CLOSE, Spot.ON_ITS_OWN)
    text = _PARAGRAPH.join(_before_the_close(frame, paragraphs, middle))
    end = standing(Spot.AT_THE_END)
    if _goes_with_the_close(frame.kind, end):
        return joined(text, end[0].say)
    return _PARAGRAPH.join([text, *_with_questions_apart(frame, end)])


def _goes_with_the_close(kind: Kind, lines: Sequence[OwnLine]) -> bool:
    """Whether one short sentence is all that stands at the end, where it would be left over as a paragraph."""
    stands_apart = kind in {*_AT_THE_END, *_WITH_QUESTIONS}
    return not stands_apart and _is_one_short(lines, _SHORT_AT_THE_CLOSE)


def _is_one_short(
    lines: Sequence[OwnLine],
    most_words: int,
) -> bool:
    """Whether there is one sentence alone, of so many words at most."""
    return len(lines) == 1 and len(lines[0].say.split()) <= most_words


def _before_the_close(
    frame: Frame,
    paragraphs: list[str],
    lines: Sequence[OwnLine],
) -> Iterator[str]:
    """The paragraphs with the candidate's own before the last one; a text of one paragraph comes first."""
    if len(paragraphs) == 1:
        paragraphs = [*paragraphs, ""]
    *before, close = paragraphs
    begun = ""
    if lines and before[_LAST] == frame.own:
        begun = before.pop()
    yield from before
    if _joins_the_close(frame.kind, lines, frame.most_words):
        yield from filter(None, [begun, joined(lines[0].say, close)])
        return
    yield from _with_questions_apart(frame, lines, begun)
    yield from filter(None, [close])


def _joins_the_close(
    kind: Kind,
    lines: Sequence[OwnLine],
    most_words: int = _SHORT,
) -> bool:
    """Whether there is one short sentence alone, which stands better at the head of the close."""
    if kind not in _OPEN_TO_MORE or not _is_one_short(lines, most_words):
        return False
    return lines[0].where is not Spot.ON_ITS_OWN


def _naming(paragraphs: Sequence[str], role: str) -> int:
    """The first paragraph that names the post: in it stand the thanks, or how things are."""
    names_it = [role in paragraph for paragraph in paragraphs[:_LAST]]
    return [*names_it, True].index(True) % len(paragraphs)


def _behind(paragraph: str, line: OwnLine) -> str:
    """A paragraph with one line more; behind a list, and behind an address, that begins a new one."""
    if paragraph.rpartition("\n")[2].startswith(("- ", "http")):
        return f"{paragraph}{_PARAGRAPH}{line.say}"
    return joined(paragraph, line.say)


def _standing(
    kind: Kind,
    lines: Iterable[OwnLine],
    *spots: Spot,
) -> list[OwnLine]:
    """The lines that stand in one of these places."""
    return [*filter(lambda line: _spot(kind, line) in spots, lines)]


def _spot(kind: Kind, line: OwnLine) -> Spot:
    """Where a line stands: as typed, else where it reads best."""
    if line.where:
        return line.where
    is_to_the_go_between = kind is Kind.PASS_ON and line.of.startswith(kind.value)
    if is_to_the_go_between or _is_of(_BESIDE_THE_THANKS, kind, line):
        return Spot.AFTER_THE_THANKS
    if _is_of(_AT_THE_END, kind, line):
        return Spot.AT_THE_END
    return Spot.BEFORE_THE_CLOSE


def _is_of(
    patterns: Mapping[Kind, re.Pattern[str]],
    kind: Kind,
    line: OwnLine,
) -> bool:
    """Whether a line of such a letter is one of these."""
    return kind in patterns and patterns[kind].match(line.say) is not None


def _with_questions_apart(
    frame: Frame,
    lines: Sequence[OwnLine],
    begun: str = "",
) -> Iterator[str]:
    """The lines in paragraphs; several that ask something stand below one another, where an offer is answered."""
    asking = [*filter(_asks, lines)]
    if frame.kind not in _WITH_QUESTIONS or len(asking) < _SEVERAL:
        yield from _in_paragraphs(lines, begun)
        return
    yield from _in_paragraphs(filterfalse(_asks, lines), begun)
    points = [f"- {line.say}" for line in asking]
    yield "\n".join([frame.questions, "", *points])


def _asks(line: OwnLine) -> bool:
    return "?" in line.say


def _in_paragraphs(
    lines: Iterable[OwnLine],
    begun: str = "",
) -> Iterator[str]:
    """Lines that follow one another in one paragraph, unless it grows long or one is to stand on its own."""
    paragraphs = [begun]
    is_closed = False
    for line in lines:
        is_alone = line.where is Spot.ON_ITS_OWN
        length = len(f"{paragraphs[_LAST]} {line.say}".split())
        if any((is_alone, is_closed, length > _MOST_WORDS)):
            paragraphs.append("")
        paragraphs[_LAST] = joined(paragraphs[_LAST], line.say).strip()
        is_closed = is_alone
    yield from filter(None, paragraphs)
