"""What a PDF that came back says: boxes ticked; days, verdicts and words in its fields; and the notes laid on its pages.

A box counts as ticked when its value (V) or its look (AS) says anything but Off. Programs that fill in forms write both, or one
of them and leave the other as it was. So where the two differ, one was written and the other is what we sent; and the box that
we sent ticked is in the log already, so taking it for ticked changes nothing.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, StringConstraints, ValidationError

from afterword.escape import clean
from afterword.feedback.answers import MOST_ANSWERS, MOST_BYTES, Comment, Returned, Tick
from afterword.feedback.read.pdf_marks import Field, Marks, Refusal, UnusablePdfError, read_marks
from afterword.feedback.read.typed_days import typed_day
from afterword.feedback.sandbox import ConfinedError, confined
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.remarks import DRAFTS, PARTS, RUBRIC
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.values.texts import LONGEST_LINE, LONGEST_TEXT

MOST_SECONDS = 20  # for one file; the fullest workbook takes less than one
MOST_MEGABYTES = 600  # with Python and its libraries
_MOST_TYPED = 40  # characters of a day that cannot be read
_NEEDS = ("pikepdf", "pikepdf.codec", "encodings.utf_16_be", "encodings.utf_16_le")
_ITEM = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*(?:/[a-z0-9]+(?:-+[a-z0-9]+)*)+")
_KINDS = {"tick": {"/Btn"}, "on": {"/Tx"}, "says": {"/Ch", "/Btn"}, "comment": {"/Tx"}, "instead": {"/Tx"}}
_SLACK, _NEAR = 3.0, 12.0  # points: a note so little higher than a field, or so little below it, still stands at it
_VERDICTS = {str(each).replace(" ", "-"): each for each in Verdict}


def read_pdf(data: bytes) -> Returned:
    """What the PDF says, read in this process: for tests, and in the child that `read_pdf_confined` starts.

    Raises:
        UnusableReturnError: nothing in it can be used; the text says what to ask for.
    """
    marks = read_marks(data)
    answers = _Answers(marks)
    if not answers.items:
        raise UnusablePdfError(Refusal.NOTHING_OURS)
    ticks = tuple(answers.ticks())
    comments = (*answers.comments(), *answers.noted())
    if len(ticks) + len(comments) > MOST_ANSWERS:
        raise UnusablePdfError(Refusal.CROWDED)
    return Returned("pdf", ticks, comments, answers.by(), marks.on, (*answers.unread, *answers.left()))


def read_pdf_confined(data: bytes) -> Returned:
    """The same, read in a child process with little memory and time: a file made to hang, to burst or to break in stays there.

    Raises:
        UnusableReturnError: as for `read_pdf`, and when the child gives no answer.
    """
    if len(data) > MOST_BYTES:
        raise UnusablePdfError(Refusal.TOO_BIG)
    try:
        answer = _Told.model_validate_json(
            confined(_told, data, seconds=MOST_SECONDS, megabytes=MOST_MEGABYTES, needs=_NEEDS)
        )
    except (ConfinedError, ValidationError):
        raise UnusablePdfError(Refusal.UNREADABLE) from None
    if answer.refused:
        raise UnusablePdfError(Refusal[answer.refused])
    return answer.returned()


class _Answers:
    """The fields of one file by the item that they stand at, and what had to be left."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.unread: list[str] = []
        self.items: dict[str, dict[str, list[Field]]] = {}
        self.strange = 0
        self._by: list[str] = []
        for each in marks.fields:
            self._take(each)

    def _take(self, each: Field) -> None:
        item, what = _item_and_part(each.name)
        if each.name == "by" and each.kind == "/Tx":
            self._by += each.said
        elif item and each.kind in _KINDS[what]:
            self.items.setdefault(item, {}).setdefault(what, []).append(each)
        elif each.said:
            self.strange += 1

    def ticks(self) -> Iterator[Tick]:
        """Each step whose box is ticked, with its day if that can be read."""
        for item, parts in self.items.items():
            typed = _said(parts, "on")
            if any(each.said for each in parts.get("tick", ())):
                yield _tick(item, typed)
            elif typed:
                self.unread.append(f"a day stands beside {item}, but its box is not ticked, so it was left out")

    def comments(self) -> Iterator[Comment]:
        """What the fields of each item say."""
        for item, parts in self.items.items():
            says = self._verdict(item, parts.get("says", []))
            text, instead = (self._text(item, "\n\n".join(_said(parts, what))) for what in ("comment", "instead"))
            if says or text or instead:
                yield Comment(item, says, text, instead)

    def _verdict(self, item: str, fields: list[Field]) -> Verdict | None:
        """The one verdict. A button says the number of what it means, and some programs the words that a list shows."""
        options = [option for each in fields for option in each.options]
        values = {meant for each in fields for said in each.said if (meant := _meant(said, options))}
        known = {_VERDICTS[each] for each in values if each in _VERDICTS}
        if len(values) == len(known) == 1:
            return known.pop()
        if values:
            self.unread.append(f"what {item} is found to be is none of our words, or two of them, so it was left out")
        return None

    def noted(self) -> Iterator[Comment]:
        """The notes, each at the item beside it."""
        spans = self._spans()
        for note in self.marks.notes:
            about = _beside(spans, (note.page, -note.top))
            if text := self._text(about, note.text):
                yield Comment(about, text=text)

    def _spans(self) -> list[tuple[int, float, float, str]]:
        """On which page each item begins and ends, and how far down: in the order in which one reads."""
        found: dict[tuple[int, str], tuple[float, float]] = {}
        for item, parts in self.items.items():
            for each in (field for fields in parts.values() for field in fields):
                top, bottom = found.get((each.page, item), (each.top, each.bottom))
                found[each.page, item] = max(top, each.top), min(bottom, each.bottom)
        return sorted((page, -top, -bottom, item) for (page, item), (top, bottom) in found.items())

    def _text(self, item: str, text: str) -> str:
        tidy = _tidy(text)
        if len(tidy) > LONGEST_TEXT:
            self.unread.append(f"a text at {item} is longer than {LONGEST_TEXT:,} characters: its end was left out")
        return tidy[:LONGEST_TEXT].strip()

    def by(self) -> str:
        """Whoever names themselves in the field for it, or else on the notes."""
        names = self._by or [each.by for each in self.marks.notes]
        return ", ".join(dict.fromkeys(" ".join(clean(each).split()) for each in names if each))[:LONGEST_LINE].strip()

    def left(self) -> Iterator[str]:
        """What was not taken, in words and numbers; never the thing itself."""
        if self.strange:
            yield f"{_counted(self.strange, 'field')} that the workbook has no place for"
        if marks := self.marks.wordless:
            yield f"{_counted(marks, 'drawing, stamp or mark', 'drawings, stamps or marks')} without words to read"
        if self.marks.damaged:
            yield "the file is damaged: what was found is here, but something may be missing; ask for it to be sent again"


def _beside(spans: list[tuple[int, float, float, str]], place: tuple[int, float]) -> str:
    """The item that a note at this place is about: the last one that begins at its height or above it.

    The fields of a draft, a part or a criterion stand below what they speak of. So a note under the fields of one item and over
    those of such another is about the other. Before the first item of all, it is about that.
    """
    page, down = place
    count = sum((at, top) <= (page, down + _SLACK) for at, top, _, _ in spans)
    if count == 0:
        return spans[0][3]
    at, _, bottom, item = spans[count - 1]
    if count < len(spans) and (at, bottom + _NEAR) < place and _is_below_its_text(spans[count][3]):
        return spans[count][3]
    return item


def _is_below_its_text(item: str) -> bool:
    return item.partition("/")[2].startswith((DRAFTS, PARTS, RUBRIC))


def _item_and_part(name: str) -> tuple[str, str]:
    """The item that a field stands at and what it holds; two empty texts for any other name."""
    if not _ITEM.fullmatch(name):
        return "", ""
    item, _, last = name.rpartition("/")
    if last in _KINDS and last != "tick" and "/" in item:
        return ("", "") if last == "on" and _is_below_its_text(item) else (item, last)
    return ("", "") if _is_below_its_text(name) else (name, "tick")


def _tick(item: str, typed: list[str]) -> Tick:
    """The tick with its day; where that can be read in two ways, or in none, with a short line of what was typed."""
    days = {typed_day(clean(each)) for each in typed}
    if len(days) == 1 and (day := days.pop()):
        return Tick(item, day)
    line = " ".join(" ".join(clean(each) for each in typed).replace("`", "'").split())
    return Tick(item, typed=line if len(line) <= _MOST_TYPED else f"{line[: _MOST_TYPED - 1]}…")


def _said(parts: dict[str, list[Field]], what: str) -> list[str]:
    """Each different text in the fields of that name."""
    return list(dict.fromkeys(said for each in parts.get(what, ()) for said in each.said))


def _meant(said: str, options: list[tuple[str, str]]) -> str:
    values = {_word(value): _word(value) for value, _ in options}
    shown = {_word(words): _word(value) for value, words in options}
    if said.isascii() and said.isdecimal() and len(said) < 3 and int(said) < len(options):  # noqa: PLR2004  (99 at most)
        return _word(options[int(said)][0])
    return values.get(_word(said)) or shown.get(_word(said), _word(said))


def _word(text: str) -> str:
    return "-".join(clean(text).lower().replace("-", " ").replace("_", " ").split())


def _tidy(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in clean(text).split("\n")).strip()


def _counted(number: int, one: str, many: str = "") -> str:
    return f"1 {one}" if number == 1 else f"{number} {many or one + 's'}"


def _cleaned(text: str) -> str:
    """A text as it was made here; the child may say otherwise only if it was taken over."""
    if text != clean(text):
        raise ValueError("not cleaned")
    return text


_Id = Annotated[str, StringConstraints(pattern=rf"^{_ITEM.pattern}$", max_length=200)]
_Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(_cleaned)]
_Line = Annotated[str, StringConstraints(max_length=LONGEST_LINE, pattern=r"^[^\n]*$"), AfterValidator(_cleaned)]


class _ToldTick(Frozen):
    step: _Id
    on: dt.date | None
    typed: Annotated[_Line, StringConstraints(max_length=_MOST_TYPED)]


class _ToldComment(Frozen):
    about: _Id
    says: Verdict | None
    text: _Text
    instead: _Text


class _Told(Frozen):
    """All that the child can say."""

    refused: Literal["", "TOO_BIG", "NO_PDF", "LOCKED", "CROWDED", "NOTHING_OURS"] = ""
    ticks: tuple[_ToldTick, ...] = ()
    comments: tuple[_ToldComment, ...] = ()
    by: _Line = ""
    on: dt.date | None = None
    unread: tuple[_Line, ...] = ()

    def returned(self) -> Returned:
        ticks = tuple(Tick(each.step, each.on, each.typed) for each in self.ticks)
        comments = tuple(Comment(each.about, each.says, each.text, each.instead) for each in self.comments)
        return Returned("pdf", ticks, comments, self.by, self.on, self.unread)


def _told(data: bytes) -> object:
    """In the child: what the PDF says, as JSON can hold it."""
    try:
        return _plain(read_pdf(data))
    except UnusablePdfError as error:
        return {"refused": error.why.name}


def _plain(returned: Returned) -> dict[str, Any]:
    return {
        "ticks": [
            {"step": each.step, "on": each.on and each.on.isoformat(), "typed": each.typed} for each in returned.ticks
        ],
        "comments": [
            {"about": each.about, "says": each.says, "text": each.text, "instead": each.instead}
            for each in returned.comments
        ],
        "by": returned.by,
        "on": returned.on and returned.on.isoformat(),
        "unread": list(returned.unread),
    }
