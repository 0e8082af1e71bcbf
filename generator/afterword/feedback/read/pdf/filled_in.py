"""What a PDF that came back says: boxes ticked; days, verdicts and words in its fields; and the notes laid on its pages.

A box counts as ticked when its value (V) or its look (AS) says anything but Off. Programs that fill in forms write both, or one
of them and leave the other as it was. So where the two differ, one was written and the other is what we sent; and the box that
we sent ticked is in the log already, so taking it for ticked changes nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from afterword.escape import clean
from afterword.feedback.answers import MOST_ANSWERS, VERDICTS, Comment, Returned, Tick
from afterword.feedback.read.pdf.annotations import (
    BUTTON,
    CHOICE,
    TEXT,
    Annotations,
    FormField,
    Option,
    read_annotations,
)
from afterword.feedback.read.pdf.places import Places, is_below_its_text
from afterword.feedback.read.pdf.reply import (
    COPY_ID,
    ID_PART,
    LONGEST_TYPED,
    Refusal,
    UnusablePdfError,
)
from afterword.feedback.read.quoting import shortened
from afterword.feedback.read.typed_days import parse_day
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.values.texts import LONGEST_LINE, LONGEST_TEXT
from afterword.patterns import lazy_pattern

# The one field that stands at no item: its name ends with the ID of the copy.
_SENDER = lazy_pattern(rf"by(?:/({COPY_ID}))?")
_KINDS = {  # of field, by what a field at an item is for
    "tick": {BUTTON},
    "on": {TEXT},
    "says": {CHOICE, BUTTON},
    "comment": {TEXT},
    "instead": {TEXT},
}
_NAME = (
    lazy_pattern(  # the item, and what the field is for unless it is the box to tick
        rf"({ID_PART}(?:/{ID_PART})+?)(?:/(on|says|comment|instead))?"
    )
)
_BESIDE_A_STEP = frozenset({"tick", "on"})
_NUMBER = lazy_pattern(r"[0-9]{1,2}")


def read_pdf(content: bytes) -> Returned:
    """What the PDF says, read in this process: for tests, and in the child that `read_pdf_sandboxed` starts.

    Raises:
        UnusableReturnError: nothing in it can be used; the text says what to ask for.
    """
    annotations = read_annotations(content)
    form = _Form(annotations)
    if not form.items:
        raise UnusablePdfError(Refusal.NOTHING_OURS)

    ticks = tuple(form.ticks())
    comments = (*form.comments(), *form.noted())
    if len(ticks) + len(comments) > MOST_ANSWERS:
        raise UnusablePdfError(Refusal.CROWDED)
    return Returned(
        kind="pdf",
        ticks=ticks,
        comments=comments,
        by=form.sender(),
        on=annotations.on,
        unread=(*form.unread, *form.left_aside()),
        copy_id=form.copy_id(),
    )


class _ItemFields:
    """What stands at one item, by what a field is for: each text that was entered, once, and what could be chosen."""

    def __init__(self) -> None:
        self.entered: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self.options: defaultdict[str, list[Option]] = defaultdict(list)


class _Form:
    """What one file says, by the item that it is said at. In `unread` is what had to be left out, and why."""

    def __init__(self, annotations: Annotations) -> None:
        self.annotations = annotations
        self.items: defaultdict[str, _ItemFields] = defaultdict(_ItemFields)
        self.places = Places()
        self.senders: list[str] = []
        self.copy_ids: set[str] = set()
        self.strange = 0
        self.unread: list[str] = []
        for form_field in annotations.fields:
            self._take(form_field)

    def _take(self, form_field: FormField) -> None:
        name, purpose = _name_and_purpose(form_field.name)
        if form_field.kind in _KINDS.get(purpose, ()):
            fields = self.items[name]
            fields.entered[purpose] |= dict.fromkeys(form_field.entered)
            fields.options[purpose] += form_field.options
            self.places.add(name, form_field.span)
        elif not self._takes_sender(form_field) and form_field.entered:
            self.strange += 1

    def _takes_sender(self, form_field: FormField) -> bool:
        """Take who wrote it, and which copy it is, if this is the field for that."""
        match = _SENDER.fullmatch(form_field.name)
        if form_field.kind != TEXT or not match:
            return False
        self.senders += form_field.entered
        self.copy_ids.update(match.groups(""))
        return True

    def ticks(self) -> Iterator[Tick]:
        """Each step whose box is ticked, with its day if that can be read."""
        for name, fields in self.items.items():
            typed = fields.entered["on"]
            if fields.entered["tick"]:
                yield _tick(name, typed)
            elif typed:
                self.unread.append(
                    f"a day stands beside {name}, but its box is not ticked, so it was left out"
                )

    def comments(self) -> Iterator[Comment]:
        """What the fields of each item say."""
        for name, fields in self.items.items():
            comment = Comment(
                about=name,
                says=self._verdict(name, fields),
                text=self._text(name, *fields.entered["comment"]),
                instead=self._text(name, *fields.entered["instead"]),
            )
            if comment != Comment(name):
                yield comment

    def noted(self) -> Iterator[Comment]:
        """The notes, each at the item beside it."""
        for note in self.annotations.notes:
            about = self.places.beside(note.span)
            text = self._text(about, note.text)
            if text:
                yield Comment(about, text=text)

    def sender(self) -> str:
        """Whoever names themselves in the field for it, or else on the notes."""
        typed = self.senders or [*map(attrgetter("by"), self.annotations.notes)]
        names = map(_one_line, map(clean, filter(None, typed)))
        sender = ", ".join(dict.fromkeys(names))
        return sender[:LONGEST_LINE].strip()

    def copy_id(self) -> str:
        """The copy that it is; a file that names several is none of ours, and answers none."""
        if len(self.copy_ids) == 1:
            return next(iter(self.copy_ids))
        return ""

    def left_aside(self) -> Iterator[str]:
        """What was not taken, in words and numbers; never the thing itself."""
        if self.strange:
            fields = _counted(self.strange, "field", "fields")
            yield f"{fields} that the workbook has no place for"

        if self.annotations.wordless:
            marks = _counted(
                self.annotations.wordless,
                "drawing, stamp or mark",
                "drawings, stamps or marks",
            )
            yield f"{marks} without words to read"

        if self.annotations.damaged:
            yield "the file is damaged: what was found is here, but something may be missing; ask for it to be sent again"

    def _verdict(self, name: str, fields: _ItemFields) -> Verdict | None:
        """The one verdict at an item."""
        options = fields.options["says"]
        meanings = {_meaning(text, options) for text in fields.entered["says"]}
        meanings.discard("")
        if not meanings:
            return None

        verdict = VERDICTS.get(meanings.pop())
        if verdict and not meanings:
            return verdict

        self.unread.append(
            f"what {name} is found to be is none of our words, or two of them, so it was left out"
        )
        return None

    def _text(self, name: str, *texts: str) -> str:
        """One text, without needless space, and no longer than the file takes."""
        whole = clean("\n\n".join(texts))
        lines = map(_one_line, whole.split("\n"))
        tidy = "\n".join(lines).strip()
        if len(tidy) > LONGEST_TEXT:
            self.unread.append(
                f"a text at {name} is longer than {LONGEST_TEXT:,} characters: its end was left out"
            )

        return tidy[:LONGEST_TEXT].strip()


def _name_and_purpose(field_name: str) -> tuple[str, str]:
    """The item that a field stands at and what it is for there; two empty texts for the name of no field of ours."""
    match = _NAME.fullmatch(field_name)
    if not match:
        return "", ""

    item, purpose = match.groups("tick")
    if purpose in _BESIDE_A_STEP and is_below_its_text(item):
        return "", ""
    return item, purpose


def _tick(step: str, typed: Iterable[str]) -> Tick:
    """The tick with its day; where that can be read in two ways, or in none, with a short line of what was typed."""
    days = {parse_day(clean(text)) for text in typed}
    if len(days) == 1 and None not in days:
        return Tick(step, on=days.pop())

    words = " ".join(map(clean, typed))
    line = _one_line(words).replace("`", "'")
    return Tick(step, typed=shortened(line, LONGEST_TYPED))


def _meaning(entered: str, options: Sequence[Option]) -> str:
    """What was chosen. A button says the number of what it means, and some programs the words that a list shows."""
    if _NUMBER.fullmatch(entered) and int(entered) < len(options):
        return _word(options[int(entered)].meaning)

    word = _word(entered)
    meanings = [_word(option.meaning) for option in options]
    if word and word in meanings:
        return word

    labels = [_word(option.label) for option in options]
    by_label = dict(zip(labels, meanings, strict=True))
    return by_label.get(word, word)


def _word(text: str) -> str:
    """A verdict as our forms write it, however its words are joined."""
    lowered = clean(text).lower()
    words = re.sub("[-_]", " ", lowered)
    return "-".join(words.split())


def _one_line(text: str) -> str:
    """The words of a text with one space between them."""
    return " ".join(text.split())


def _counted(number: int, singular: str, plural: str) -> str:
    if number == 1:
        return f"1 {singular}"
    return f"{number} {plural}"
