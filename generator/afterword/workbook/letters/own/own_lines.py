"""Sentences of the candidate's own in a letter that stays ours for the rest: where each stands, and what stands together."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.own.asked_through import asked_through, asks_at_once
from afterword.workbook.letters.own.own_questions import (
    asks,
    can_be_asked_last,
    is_asked_at_once,
)
from afterword.workbook.letters.own.paragraphs import (
    behind_what_is_told,
    in_paragraphs,
    told_at,
    with_lines_behind,
    with_lines_to_pass_on,
)
from afterword.workbook.letters.own.proving import (
    paragraph_with,
    proving,
    with_lines_behind_thanks,
)
from afterword.workbook.letters.own.spots import (
    is_remembered,
    kept_together,
    standing,
    stands_apart_at_the_end,
    stands_in_the_close,
    tells_news,
)
from afterword.workbook.letters.own.to_each import with_lines_to_each
from afterword.workbook.wording.typed.grammar.joined import joined

_PARAGRAPH = "\n\n"
_LAST = -1
_SEVERAL = 2
_WITH_QUESTIONS = frozenset({Kind.ACKNOWLEDGE_OFFER, Kind.ANSWER_OFFER})
# What is of use once the letter has told its matter: when one can begin, and that the reader has much to do.
_BESIDE_THE_MATTER = lazy_pattern(
    r"(?:I (?:am|can|could|would)|I'm|I'd) (?:also )?(?:available|be (?:free|ready)|begin|fly|free|join|start|travel)\b"
    r"|I know that you\b|If you\b|My notice\b|(?:I|We) wish you\b|(?:Many thanks|Thank you|Thanks)\b"
)
_QUESTION_AND_CLOSE = 2  # paragraphs
_SHORT = 9  # words of a line that is no paragraph by itself
_SHORT_TOGETHER = 48  # words of a last paragraph of one's own with the farewell
_SHORT_AT_THE_CLOSE = 14  # the same behind a letter that has told its matter
_SHORT_AT_THE_END = 22  # of a last sentence of one's own, which goes on with the close
# What is asked or decided stands right before the close.
_DECIDED_LAST = frozenset({Kind.ANSWER_OFFER, Kind.COUNTER_OFFER, Kind.DECLINE})
# What is said kindly of an employer that one turns down goes with the farewell.
_KINDLY = lazy_pattern(
    r"I(?: very much| really)? (?:admire|believe in|found (?:everybody|everyone|it|them|you)|respect|think highly of)\b"
    r"|(?:Everybody|Everyone|You|You all) (?:has been|have been|made|was|were)\b"
)
_WITH_A_FAREWELL = frozenset({Kind.REPLY_TO_REJECTION, Kind.SEND_PAPER})
_OPEN_TO_MORE = frozenset({Kind.FOLLOW_UP, Kind.THANK_PANEL, Kind.THANK_YOU})


@frozen
class Frame:
    """Our letter round the lines: its text, the post that its first part names, what was added before, how questions begin.

    `question` begins the paragraph of one that is asked last.
    `begun`: the paragraph before those begins what the lines go on with.
    `through`: somebody else decides, and the last paragraph but one asks what they said.
    `shown`: what was brought, whole and in short, as a weekly letter takes it up.
    `leads`: what it brings comes first, and the interest in the post in the last paragraph but one.
    `news_first`: it begins with news of the post, and the thanks come behind that.
    """

    kind: Kind
    body: str
    role: str
    own: str = ""
    questions: str = ""
    question: str = ""
    leads: bool = False
    shown: tuple[str, ...] = ()
    begun: bool = False
    through: bool = False
    news_first: bool = False

    @property
    def most_words(self) -> int:
        """Of a line that is no paragraph by itself before the close: more where the letter has told its matter."""
        return _SHORT_AT_THE_CLOSE if self.leads else _SHORT


def matter_first(lines: Sequence[OwnLine]) -> list[OwnLine]:
    """The lines of a weekly letter that are what it brings: all but those at its end that are of use only then."""
    before = standing(Kind.FOLLOW_UP, lines, Spot.BEFORE_THE_CLOSE)
    if _joins_the_close(Kind.FOLLOW_UP, before):
        return []
    typed = [*filterfalse(attrgetter("where"), before)]
    while typed and _BESIDE_THE_MATTER.match(typed[_LAST].say):
        typed.pop()
    return typed


def _with_matter(
    frame: Frame,
    lines: Sequence[OwnLine],
) -> str:
    """The text of a weekly letter with the lines that belong to what it brings, before the interest in the post."""
    *before, keen, close = frame.body.split(_PARAGRAPH)
    begun = ""
    if len(before) > 1 or len(before[0].split()) <= _SHORT_AT_THE_END:
        begun = before.pop()
    told = in_paragraphs(lines, begun)
    return _PARAGRAPH.join([*before, *told, keen, close])


def with_lines(frame: Frame, lines: Sequence[OwnLine]) -> str:
    """The text of a letter with the candidate's own sentences, each in its place."""
    if frame.leads:
        first = matter_first(lines)
        text = _with_matter(frame, first)
        frame = replace(frame, body=text)
        lines = [*filterfalse(first.__contains__, lines)]
    if frame.through and frame.kind is Kind.FOLLOW_UP:
        body, lines = asked_through(frame.body, lines)
        frame = replace(frame, body=body)
    paragraphs = frame.body.split(_PARAGRAPH)
    lines = [*kept_together(frame.kind, lines)]
    if frame.kind is Kind.FOLLOW_UP:
        paragraphs, lines = with_lines_behind_thanks(paragraphs, lines)
    if frame.kind is Kind.PASS_ON:
        paragraphs, lines = with_lines_to_pass_on(paragraphs, lines)
    if frame.kind is Kind.THANK_PANEL:
        paragraphs, lines = with_lines_to_each(paragraphs, lines)
    in_close = [*filter(partial(stands_in_the_close, frame.kind), lines)]
    paragraphs[_LAST] = with_lines_behind(paragraphs[_LAST], in_close)
    left = [*filterfalse(in_close.__contains__, lines)]
    return _in_their_places(frame, paragraphs, left)


def _in_their_places(
    frame: Frame,
    paragraphs: list[str],
    lines: Sequence[OwnLine],
) -> str:
    """The text with lines beside the thanks and the proof, before the close and at the end."""
    in_spot = partial(standing, frame.kind, lines)
    thanks = _thanking(frame, paragraphs)
    for number, spot in (
        (thanks, Spot.AFTER_THE_THANKS),
        (_shown_at(frame, paragraphs, thanks), Spot.AFTER_THE_PROOF),
    ):
        place = told_at(paragraphs, number)
        paragraphs[place] = behind_what_is_told(paragraphs[place], in_spot(spot))
    middle = in_spot(Spot.BEFORE_THE_CLOSE, Spot.ON_ITS_OWN)
    early = [*filter(partial(is_remembered, frame.kind), middle)]
    told = [paragraphs[thanks], *in_paragraphs(early)]
    paragraphs[thanks] = _PARAGRAPH.join(told)
    middle = [*filterfalse(early.__contains__, middle)]
    text = _PARAGRAPH.join(_before_the_close(frame, paragraphs, middle))
    end = in_spot(Spot.AT_THE_END)
    if _goes_with_the_close(frame.kind, end):
        return joined(text, end[0].say)
    return _PARAGRAPH.join([text, *_with_questions_apart(frame, end)])


def _thanking(frame: Frame, paragraphs: Sequence[str]) -> int:
    """The paragraph with the thanks: the first that names the post; who withdraws, or has news, says that before it."""
    named = _naming(paragraphs, frame.role)
    if frame.news_first or frame.kind is Kind.WITHDRAW:
        return min(named + 1, len(paragraphs) - 1)
    return named


def _shown_at(frame: Frame, paragraphs: Sequence[str], thanks: int) -> int:
    """The paragraph with the proof: the one that takes it up, else the one before the question and close of a weekly letter."""
    takes_it_up = paragraph_with(frame.shown, paragraphs)
    if takes_it_up is not None:
        return takes_it_up
    if frame.kind is Kind.FOLLOW_UP and (frame.through or frame.leads):
        behind = 1 if asks_at_once(paragraphs[:-1]) else _QUESTION_AND_CLOSE
        return max(0, len(paragraphs) - behind - 1)
    return proving(frame.kind, thanks, len(paragraphs), answered=bool(frame.shown))


def _goes_with_the_close(kind: Kind, lines: Sequence[OwnLine]) -> bool:
    """Whether one short sentence is all that stands at the end, where it would be left over as a paragraph."""
    is_asked = all((kind in _WITH_QUESTIONS, any(map(asks, lines))))
    stands_apart = any((is_asked, stands_apart_at_the_end(kind)))
    return all((not stands_apart, _is_one_short(lines, _SHORT_AT_THE_END)))


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
    if _goes_on_with_the_last(frame.kind, lines):
        before[_LAST] = with_lines_behind(before[_LAST], lines)
        lines = []
    begun = ""
    asked = ""
    if before[_LAST] == frame.question:
        last_asked = filter(can_be_asked_last, lines)
        asked = with_lines_behind(before.pop(), last_asked)
        lines = [*filterfalse(can_be_asked_last, lines)]
    if lines and (_begins(frame, before[_LAST], lines) or before[_LAST] == frame.own):
        begun = before.pop()
    yield from before
    if not begun and _joins_the_close(frame.kind, lines, frame.most_words):
        yield from filter(None, [begun, joined(lines[0].say, close)])
        return
    *told, last = ["", *_with_questions_apart(frame, lines, begun)]
    if asked or not _closes_with(frame.kind, last, close):
        yield from filter(None, [*told, last, asked, close])
        return
    yield from filter(None, [*told, joined(last, close)])


def _begins(frame: Frame, paragraph: str, lines: Sequence[OwnLine]) -> bool:
    """Whether a paragraph begins what the lines go on with: not where a place is typed, nor behind an address."""
    is_an_address = "http" in paragraph.rpartition("\n")[2]
    return all((frame.begun, lines[0].where is None, not is_an_address))


def _goes_on_with_the_last(kind: Kind, lines: Sequence[OwnLine]) -> bool:
    """Whether one short sentence goes on with what was asked or decided just before, where it would be left over by itself."""
    if kind not in _DECIDED_LAST or not _is_one_short(lines, _SHORT_AT_THE_CLOSE):
        return False
    line = lines[0]
    otherwise = (
        asks(line),
        _KINDLY.match(line.say),
        len(sentences(line.say)) > 1,  # a thought of its own
        line.where is Spot.ON_ITS_OWN,
    )
    return not any(otherwise)


def _joins_the_close(
    kind: Kind,
    lines: Sequence[OwnLine],
    most_words: int = _SHORT,
) -> bool:
    """Whether there is one short sentence alone, which stands better at the head of the close; no news does."""
    if kind not in _OPEN_TO_MORE or not _is_one_short(lines, most_words):
        return False
    return lines[0].where is not Spot.ON_ITS_OWN and not tells_news(lines[0].say)


def _closes_with(
    kind: Kind,
    last: str,
    close: str,
) -> bool:
    """Whether the last of several paragraphs and a farewell are short enough for one: neither is left over by itself."""
    is_a_farewell = any((kind in _WITH_A_FAREWELL, _KINDLY.match(last)))
    is_short = 0 < len(f"{last} {close}".split()) <= _SHORT_TOGETHER
    return all((is_a_farewell, is_short))


def _naming(paragraphs: Sequence[str], role: str) -> int:
    """The first paragraph that names the post, else the last: in it stand the thanks, or how things are."""
    for number, paragraph in enumerate(paragraphs):
        if role in paragraph:
            return number
    return len(paragraphs) - 1


def _with_questions_apart(
    frame: Frame,
    lines: Sequence[OwnLine],
    begun: str = "",
) -> Iterator[str]:
    """The lines in paragraphs; several that ask something stand below one another, where an offer is answered."""
    asking = [*filter(is_asked_at_once, lines)]
    if frame.kind not in _WITH_QUESTIONS or len(asking) < _SEVERAL:
        yield from in_paragraphs(lines, begun)
        return
    yield from in_paragraphs(filterfalse(asking.__contains__, lines), begun)
    points = [f"- {line.say}" for line in asking]
    yield "\n".join([frame.questions, "", *points])
